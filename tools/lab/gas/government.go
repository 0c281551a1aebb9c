package gas

import (
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/dao"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/contracts/prosecutor"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/government"
)

// checks are openings that ask Profiles: opt-in, and dearer by what is asked. Its
// validator is appointed by a vote, which is measured on the way.
func (w *world) checks() error {
	p, at := profiles.NewProfiles(), w.at(government.Profiles)
	checked := ch.PackOpenChecked(w.wallet, w.hub.Address(), odd(100), seconds)
	if _, err := w.open("open_checked_no_wishes", checked); err != nil {
		return err
	}
	validator := w.validator
	if err := w.vote("appoint a validator", *at, p.PackSetValidator(validator.Address(), 4)); err != nil {
		return err
	}
	now, err := w.Now(w.ctx)
	if err != nil {
		return err
	}
	until := new(big.Int).SetUint64(now + uint64(400*24*time.Hour/time.Second))
	digest := crypto.Keccak256Hash([]byte("passport"))
	none := common.Address{}
	if err := w.all(
		step{"certify", validator, at, p.PackCertify(w.payer.Address(), 1301, digest, until)},
		step{"", validator, at, p.PackCertify(w.hubOwner.Address(), 1301, digest, until)},
		step{"set_policy", w.payer, at, p.PackSetPolicy(3, none)},
		step{"", w.hubOwner, at, p.PackSetPolicy(3, none)},
	); err != nil {
		return err
	}
	if _, err := w.open("open_checked_levels", checked); err != nil {
		return err
	}
	stranger, other := common.HexToAddress("0x57a9e4"), common.HexToAddress("0x07e4")
	if err := w.all(
		step{"", w.payer, at, p.PackSetPolicy(0, none)},
		step{"", w.hubOwner, at, p.PackSetPolicy(0, none)},
		step{"blacklist", w.payer, at, p.PackBlacklist(stranger)},
		step{"", w.hubOwner, at, p.PackBlacklist(other)},
	); err != nil {
		return err
	}
	if _, err := w.open("open_checked_blacklists", checked); err != nil {
		return err
	}
	curator := validator.Address()
	if err := w.all(
		step{"", w.payer, at, p.PackSetPolicy(3, curator)},
		step{"", w.hubOwner, at, p.PackSetPolicy(3, curator)},
	); err != nil {
		return err
	}
	_, err = w.open("open_checked_levels_blacklists_curators", checked)
	return err
}

// vote carries a decision, with all of the treasury's votes, and measures it.
func (w *world) vote(description string, target common.Address, data []byte) error {
	d, at := dao.NewDAO(), w.at(government.DAO)
	targets, values, calls := []common.Address{target}, []*big.Int{new(big.Int)}, [][]byte{data}
	receipt, err := w.row("propose", w.treasury, at, d.PackPropose(targets, values, calls, description))
	if err != nil {
		return err
	}
	created, err := event(receipt, d.UnpackProposalCreatedEvent)
	if err != nil {
		return err
	}
	if err := w.poll("vote", created.ProposalId); err != nil {
		return err
	}
	hash := crypto.Keccak256Hash([]byte(description))
	if err := w.all(step{"queue", w.treasury, at, d.PackQueue(targets, values, calls, hash)}); err != nil {
		return err
	}
	if err := w.Advance(49 * time.Hour); err != nil {
		return err
	}
	return w.all(step{"execute_set_validator", w.treasury, at, d.PackExecute(targets, values, calls, hash)})
}

// poll waits for the vote's beginning, votes, and waits for its end.
func (w *world) poll(name string, proposal *big.Int) error {
	if err := w.Advance(25 * time.Hour); err != nil {
		return err
	}
	if err := w.all(step{name, w.treasury, w.at(government.DAO), dao.NewDAO().PackCastVote(proposal, uint8(government.For))}); err != nil {
		return err
	}
	return w.Advance(8 * 24 * time.Hour)
}

// votes are an accusation, and what comes of it: the hub is suspected.
func (w *world) votes() error {
	accuser, d, token := prosecutor.NewProsecutor(), dao.NewDAO(), snm.NewSNM()
	at, treasury := w.at(government.Prosecutor), w.treasury
	if err := w.all(step{"", treasury, w.at(government.SNM), token.PackApprove(*at, snmWei(10_000))}); err != nil {
		return err
	}
	reason := strings.Repeat("it sells what it has not; ", 4)
	receipt, err := w.row("accuse", treasury, at, accuser.PackAccuse(w.wallet, reason))
	if err != nil {
		return err
	}
	accused, err := event(receipt, accuser.UnpackAccusedEvent)
	if err != nil {
		return err
	}
	if err := w.poll("", accused.Proposal); err != nil {
		return err
	}
	targets, values, calls := []common.Address{w.wallet}, []*big.Int{new(big.Int)}, [][]byte{hubs.PackSuspect()}
	hash := crypto.Keccak256Hash([]byte(accused.Description))
	if err := w.all(step{"", treasury, w.at(government.DAO), d.PackQueue(targets, values, calls, hash)}); err != nil {
		return err
	}
	if err := w.Advance(49 * time.Hour); err != nil {
		return err
	}
	if err := w.all(
		step{"execute_suspect", treasury, w.at(government.DAO), d.PackExecute(targets, values, calls, hash)},
		step{"resolve", treasury, at, accuser.PackResolve(w.wallet, "")},
	); err != nil {
		return err
	}
	return w.wage("hubwallet_claim_suspected", odd(11))
}

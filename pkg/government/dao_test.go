package government_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
)

func TestVote(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	p := got(m.Parties(ctx))(t)
	if p.DAO != m.d.Address(government.DAO) || p.Prosecutor != m.d.Address(government.Prosecutor) || p.Vault != m.d.Address(government.Vault) {
		t.Errorf("parties %+v", p)
	}
	verify := m.VerifyAction(m.wallet, true)
	refused(t, "GovernorInsufficientProposerVotes", func() error { return sent(m.Propose(ctx, m.other, "by nobody", verify)) })
	got(m.Delegate(ctx, m.treasury, m.treasury.Address()))(t)
	if votes := got(m.Votes(ctx, m.treasury.Address()))(t); votes.Cmp(m.balance(m.treasury.Address())) != 0 {
		t.Errorf("the treasury votes with %s", votes)
	}
	if votes := got(m.Votes(ctx, m.other.Address()))(t); votes.Sign() != 0 {
		t.Errorf("nobody votes with %s", votes)
	}
	m.advance(day)
	id := got(m.Propose(ctx, m.treasury, "verify it", verify))(t)
	pending := got(m.Proposal(ctx, id, 0))(t)
	if pending.Stage != government.Pending || pending.Quorum != nil || pending.Description != "verify it" || pending.Proposer != m.treasury.Address() ||
		len(pending.Actions) != 1 || pending.Actions[0].Target != m.Whitelist || pending.End.Sub(pending.Begin) != 7*day {
		t.Errorf("proposed: %+v", pending)
	}
	refused(t, "GovernorUnexpectedProposalState", func() error { return sent(m.Vote(ctx, m.treasury, id, government.For, "")) })
	m.advance(day + 1)
	got(m.Vote(ctx, m.treasury, id, government.For, "seen it"))(t)
	refused(t, "GovernorAlreadyCastVote", func() error { return sent(m.Vote(ctx, m.treasury, id, government.Against, "")) })
	refused(t, "GovernorUnexpectedProposalState", func() error { return sent(m.Queue(ctx, m.other, pending)) })
	m.advance(7 * day)
	got(m.Queue(ctx, m.other, pending))(t)
	refused(t, "TimelockUnexpectedOperationState", func() error { return sent(m.Execute(ctx, m.other, pending)) })
	m.advance(2 * day)
	got(m.Execute(ctx, m.other, pending))(t)
	done := got(m.Proposal(ctx, id, 0))(t)
	if done.Stage != government.Executed || done.Votes[government.For].Cmp(m.balance(m.treasury.Address())) != 0 || done.Quorum.Sign() <= 0 {
		t.Errorf("executed: %+v", done)
	}
	if l := got(m.Listing(ctx, m.wallet))(t); !l.Verified {
		t.Errorf("listing %+v", l)
	}

	m.decide(m.VerifyAction(m.wallet, false))
	if l := got(m.Listing(ctx, m.wallet))(t); l.Verified {
		t.Errorf("listing %+v", l)
	}
	all := got(m.Proposals(ctx, 0))(t)
	if len(all) != 2 || all[0].ID.Cmp(id) != 0 {
		t.Errorf("proposals %+v", all)
	}
	if later := got(m.Proposals(ctx, all[1].Block))(t); len(later) != 1 || later[0].ID.Cmp(all[1].ID) != 0 {
		t.Errorf("since the second: %+v", later)
	}
	if none := got(m.Proposals(ctx, 1<<40))(t); len(none) != 0 {
		t.Errorf("since a block to come: %+v", none)
	}
	if _, err := m.Proposal(ctx, big.NewInt(7), 0); !errors.Is(err, government.ErrNoProposal) {
		t.Errorf("a proposal of nobody's: %v", err)
	}
}

// TestAccusation: with a bond, to a ban and the vault, and one that nobody votes for.
func TestAccusation(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	got(m.Delegate(ctx, m.treasury, m.treasury.Address()))(t)
	bond := got(m.Bond(ctx))(t)
	if bond.Cmp(snm(10_000)) != 0 {
		t.Errorf("bond %s", bond)
	}
	refused(t, "ERC20InsufficientBalance", func() error { return sent(m.Accuse(ctx, m.hub, m.wallet, "without money")) })
	m.advance(day)
	before := m.balance(m.treasury.Address())
	id := got(m.Accuse(ctx, m.treasury, m.wallet, "sells what it has not"))(t)
	m.wantBalance(m.treasury.Address(), new(big.Int).Sub(before, bond))
	if w := got(m.Wallet(ctx, m.wallet))(t); !w.HeldUntil.After(m.now()) {
		t.Errorf("not held: %+v", w)
	}
	refused(t, "Held", func() error { return sent(m.Reserve(ctx, m.hub, m.wallet, m.miner.Address(), snm(1))) })
	refused(t, "Undecided", func() error { return sent(m.Resolve(ctx, m.other, m.wallet, "")) })
	refused(t, "AccusationOpen", func() error { return sent(m.Accuse(ctx, m.treasury, m.wallet, "again")) })
	m.pass(id)
	got(m.Resolve(ctx, m.other, m.wallet, ""))(t)
	m.wantBalance(m.treasury.Address(), before)
	if w := got(m.Wallet(ctx, m.wallet))(t); w.State != government.Suspected || w.Withdrawable.Sign() != 0 {
		t.Errorf("suspected: %+v", w)
	}
	m.decide(m.RehabAction(m.wallet))
	if w := got(m.Wallet(ctx, m.wallet))(t); w.State != government.Idle {
		t.Errorf("rehabilitated: %+v", w)
	}

	got(m.Register(ctx, m.owner, m.wallet))(t)
	m.advance(20 * day) // one accusation in 30 days
	m.pass(got(m.Accuse(ctx, m.treasury, m.wallet, "again"))(t))
	m.advance(120 * day)
	m.decide(m.BanAction(m.wallet))
	if w := got(m.Wallet(ctx, m.wallet))(t); w.State != government.Punished || w.Balance.Sign() != 0 {
		t.Errorf("banned: %+v", w)
	}
	m.wantBalance(m.d.Address(government.Vault), snm(101))
	_, _, err := m.CreateHub(ctx, m.owner)
	refused(t, "OwnerBarred", func() error { return err })
}

func TestSpend(t *testing.T) {
	m := newMarket(t)
	got(m.client.Transfer(t.Context(), m.treasury, m.Timelock, snm(5)))(t)
	to := common.Address{0x5e}
	m.decide(m.SpendAction(to, snm(2)))
	m.wantBalance(to, snm(2))
	// What the treasury has not is not paid, and the vote does not pass for carried out.
	ctx := t.Context()
	id := got(m.Propose(ctx, m.treasury, "too much", m.SpendAction(to, snm(4))))(t)
	m.advance(day + 1)
	got(m.Vote(ctx, m.treasury, id, government.For, ""))(t)
	m.advance(7 * day)
	p := got(m.Proposal(ctx, id, 0))(t)
	got(m.Queue(ctx, m.other, p))(t)
	m.advance(2 * day)
	refused(t, "ERC20InsufficientBalance", func() error { return sent(m.Execute(ctx, m.other, p)) })
}

func TestApps(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	if _, err := government.DialApps(ctx, m.client, m.Token); !errors.Is(err, government.ErrNoAppPool) {
		t.Errorf("a pool at the token: %v", err)
	}
	apps := got(government.DialApps(ctx, m.client, m.d.Address(government.AppPool)))(t)
	image := common.Hash{0x17}
	entry := government.App{Payee: m.owner.Address(), Fee: big.NewInt(10), PriceHint: snm(1), Name: "povray", URI: "https://example.org"}
	if payee, fee, err := apps.FeeOf(ctx, image); err != nil || fee.Sign() != 0 || payee != (common.Address{}) {
		t.Errorf("fee of what nobody published: %s to %s, %v", fee, payee, err)
	}
	refused(t, "NotPublished", func() error { return sent(apps.SetFee(ctx, m.owner, image, big.NewInt(1))) })
	got(apps.Publish(ctx, m.owner, image, entry))(t)
	refused(t, "TakenBy", func() error { return sent(apps.Publish(ctx, m.other, image, entry)) })
	if payee, fee, err := apps.FeeOf(ctx, image); err != nil || fee.Int64() != 10 || payee != m.owner.Address() {
		t.Errorf("fee %s to %s, %v", fee, payee, err)
	}
	got(apps.SetFee(ctx, m.owner, image, big.NewInt(20)))(t)
	a := got(apps.App(ctx, image))(t)
	if a.Publisher != m.owner.Address() || a.Fee.Int64() != 10 || a.NextFee.Int64() != 20 || !a.FeeFrom.After(m.now()) || a.Name != "povray" || a.Delisted || a.Hidden {
		t.Errorf("entry %+v", a)
	}
	refused(t, "NotPublisher", func() error { return sent(apps.SetFee(ctx, m.other, image, big.NewInt(1))) })
	got(apps.SetDelisted(ctx, m.owner, image, true))(t)
	if a := got(apps.App(ctx, image))(t); !a.Delisted {
		t.Errorf("delisted: %+v", a)
	}
	refused(t, "NotPublisher", func() error { return sent(apps.SetDelisted(ctx, m.other, image, false)) })
	for _, fee := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 96)} {
		if err := sent(apps.SetFee(ctx, m.owner, image, fee)); !errors.Is(err, government.ErrAmount) {
			t.Errorf("a fee of %v: %v", fee, err)
		}
		if err := sent(apps.Publish(ctx, m.owner, image, government.App{Fee: fee, PriceHint: big.NewInt(0)})); !errors.Is(err, government.ErrAmount) {
			t.Errorf("published with a fee of %v: %v", fee, err)
		}
	}
}

package gas

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/contracts/minerwallet"
	"github.com/sosna-os/sosna/contracts/registry"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	hubs        = hubwallet.NewHubWallet()
	consentType = typeddata.NewType("Consent(address owner,address node,uint256 nonce)")
	releaseType = typeddata.NewType("Release(address worker,uint256 amount,uint256 nonce)")
)

// license makes a hub: its wallet, its signer, and its node, which works the wallet.
func (w *world) license() error {
	factory, token := walletfactory.NewHubWalletFactory(), snm.NewSNM()
	receipt, err := w.row("hub_create", w.hubOwner, w.at(government.HubWalletFactory), factory.PackCreateHub())
	if err != nil {
		return err
	}
	created, err := event(receipt, factory.UnpackCreatedEvent)
	if err != nil {
		return err
	}
	w.wallet = created.Wallet
	if err := w.all(
		step{"", w.hubOwner, w.at(government.SNM), token.PackTransfer(w.wallet, snmWei(500_000))},
		step{"hub_register_only", w.hubOwner, &w.wallet, hubs.PackRegister()},
		step{"hub_set_signer", w.hubOwner, &w.wallet, hubs.PackSetSigner(w.signer.Address())},
	); err != nil {
		return err
	}
	if err := w.confirm("confirm_node", w.hubOwner, w.hub, w.wallet); err != nil {
		return err
	}
	return w.sum("hub_register", "hub_create", "hub_register_only")
}

// confirm binds a node that nobody has confirmed yet.
func (w *world) confirm(name string, owner, node *identity.Key, payout common.Address) error {
	now, err := w.Now(w.ctx)
	if err != nil {
		return err
	}
	domain := typeddata.Domain{Name: "SOSNA Registry", Version: "1", ChainID: w.ID, Contract: *w.at(government.Registry)}
	sig, err := node.Sign(domain.Digest(consentType.Struct().Address(owner.Address()).Address(node.Address()).Uint64(0).Hash()))
	if err != nil {
		return err
	}
	until := new(big.Int).SetUint64(now + uint64(1000*24*time.Hour/time.Second))
	return w.all(step{name, owner, w.at(government.Registry),
		registry.NewRegistry().PackConfirm(node.Address(), payout, until, sig[:])})
}

func (w *world) statement(worker common.Address, wei *big.Int) (hubwallet.IHubWalletStatement, []byte, error) {
	s := payment.Statement{Worker: worker, Cumulative: wei, UsageRoot: crypto.Keccak256Hash(worker[:], wei.Bytes())}
	signed, err := payment.SignStatement(w.signer, payment.StatementDomain(w.ID, w.wallet), s)
	return hubwallet.IHubWalletStatement{Worker: s.Worker, Cumulative: wei, UsageRoot: s.UsageRoot}, signed.Signature[:], err
}

func (w *world) wage(name string, wei *big.Int) error {
	s, sig, err := w.statement(w.node.Address(), wei)
	if err != nil {
		return err
	}
	return w.all(step{name, w.node, &w.wallet, hubs.PackClaim(s, sig)})
}

// wallets are wages from the hub's wallet: to a worker that its owner confirmed, and to
// a hundred of them, each with a purse of its own or all of one owner.
func (w *world) wallets() error {
	if err := w.confirm("", w.owner, w.node, w.owner.Address()); err != nil {
		return err
	}
	reserve := hubs.PackReserve(w.node.Address(), odd(1000))
	if err := w.all(
		step{"reserve_first", w.hub, &w.wallet, reserve},
		step{"reserve", w.hub, &w.wallet, reserve},
	); err != nil {
		return err
	}
	for i, name := range []string{"hubwallet_claim_first", "hubwallet_claim"} {
		if err := w.wage(name, odd(int64(i)+1)); err != nil {
			return err
		}
	}
	token := snm.NewSNM()
	if err := w.all(step{"", w.owner, w.at(government.SNM), token.PackDelegate(w.owner.Address())}); err != nil {
		return err
	}
	if err := w.wage("hubwallet_claim_by_voter", odd(4)); err != nil {
		return err
	}
	if err := w.all(step{"", w.owner, w.at(government.SNM), token.PackDelegate(common.Address{})}); err != nil {
		return err
	}
	if err := w.crowd("purses", false); err != nil {
		return err
	}
	if err := w.crowd("purse", true); err != nil {
		return err
	}
	return w.purse()
}

// crowd is a hundred workers, paid in one transaction.
func (w *world) crowd(purses string, one bool) error {
	workers, amounts := make([]common.Address, batch), make([]*big.Int, batch)
	token := snm.NewSNM()
	for i := range workers {
		node, err := identity.Generate()
		if err != nil {
			return err
		}
		workers[i], amounts[i] = node.Address(), odd(100)
		payout := common.BytesToAddress(crypto.Keccak256(workers[i][:]))
		if one {
			payout = w.owner.Address()
		}
		if err := w.confirm("", w.owner, node, payout); err != nil {
			return err
		}
		if err := w.all(step{"", w.treasury, w.at(government.SNM), token.PackTransfer(payout, big.NewInt(1))}); err != nil {
			return err
		}
	}
	for _, name := range []string{"reserve_batch_first_per_item_100", "reserve_batch_per_item_100"} {
		receipt, err := w.Send(w.ctx, w.hub, &w.wallet, hubs.PackReserveBatch(workers, amounts))
		if err != nil {
			return fmt.Errorf("measure %s: %w", name, err)
		}
		if !one {
			w.keep(name, perItem(receipt.GasUsed))
		}
	}
	for i, name := range []string{"hubwallet_batch_claim_100_" + purses + "_first_per_item", "hubwallet_batch_claim_100_" + purses + "_per_item"} {
		statements, signatures := make([]hubwallet.IHubWalletStatement, batch), make([][]byte, batch)
		for j, worker := range workers {
			var err error
			if statements[j], signatures[j], err = w.statement(worker, odd(int64(i)+1)); err != nil {
				return err
			}
		}
		receipt, err := w.Send(w.ctx, w.treasury, &w.wallet, hubs.PackClaimBatch(statements, signatures))
		if err != nil {
			return fmt.Errorf("measure %s: %w", name, err)
		}
		w.keep(name, perItem(receipt.GasUsed))
	}
	return nil
}

// purse is a worker's owner that is paid into a wallet of its own.
func (w *world) purse() error {
	factory, miners, token := walletfactory.NewHubWalletFactory(), minerwallet.NewMinerWallet(), snm.NewSNM()
	receipt, err := w.row("miner_create", w.owner, w.at(government.HubWalletFactory), factory.PackCreateMiner())
	if err != nil {
		return err
	}
	created, err := event(receipt, factory.UnpackCreatedEvent)
	if err != nil {
		return err
	}
	at := created.Wallet
	if err := w.all(
		step{"", w.owner, w.at(government.SNM), token.PackTransfer(at, snmWei(10))},
		step{"miner_register", w.owner, &at, miners.PackRegister(snmWei(5))},
		step{"set_auto_payout", w.owner, &at, miners.PackSetAutoPayout(odd(1), w.owner.Address())},
		step{"set_payout", w.owner, w.at(government.Registry), registry.NewRegistry().PackSetPayout(w.node.Address(), at)},
	); err != nil {
		return err
	}
	s, sig, err := w.statement(w.node.Address(), odd(9))
	if err != nil {
		return err
	}
	return w.all(
		step{"miner_pull", w.treasury, &at, miners.PackPull(w.wallet, minerwallet.IHubWalletStatement(s), sig)},
		step{"auto_payout", w.treasury, &at, miners.PackAutoPayout()},
	)
}

// releases are a hub's ways to its own money.
func (w *world) releases() error {
	worker := w.node.Address()
	domain := payment.StatementDomain(w.ID, w.wallet)
	var signed [2][]byte
	for i := range signed {
		sig, err := w.node.Sign(domain.Digest(releaseType.Struct().Address(worker).Uint(odd(10)).Uint64(uint64(i)).Hash()))
		if err != nil {
			return err
		}
		signed[i] = hubs.PackReleaseSigned(hubwallet.IHubWalletRelease{Worker: worker, Amount: odd(10), Nonce: big.NewInt(int64(i))}, sig[:])
	}
	if err := w.all(
		step{"release_signed_first", w.hub, &w.wallet, signed[0]},
		step{"release_signed", w.hub, &w.wallet, signed[1]},
		step{"announce_release", w.hub, &w.wallet, hubs.PackAnnounceRelease(worker, odd(10))},
	); err != nil {
		return err
	}
	if err := w.Advance(8 * 24 * time.Hour); err != nil {
		return err
	}
	if err := w.all(step{"release", w.hub, &w.wallet, hubs.PackRelease(worker)}); err != nil {
		return err
	}
	if err := w.Advance(30 * 24 * time.Hour); err != nil {
		return err
	}
	return w.all(
		step{"pay_day", w.hubOwner, &w.wallet, hubs.PackPayDay()},
		step{"withdraw", w.hubOwner, &w.wallet, hubs.PackWithdraw(odd(1))},
		step{"hub_register_again", w.hubOwner, &w.wallet, hubs.PackRegister()},
	)
}

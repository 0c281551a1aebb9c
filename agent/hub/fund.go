package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
)

// fundTimeout bounds the reserving for one deal, beside a blockTime for each block that its
// value wants on top.
const fundTimeout, blockTime = 3 * time.Minute, 15 * time.Second

// fundWorker writes the deal down and makes sure that the wallet's reserve for its
// worker covers it beside all else that was promised to the worker; and for the payee
// of its image's fee, likewise. What earlier deals left counts, so a worker that returns
// mostly needs no transaction. In this order: a reserve that was made just before the
// power went is found on chain, where it serves the next deal or is released. A buyer
// who goes away meanwhile changes nothing.
func (h *hub) fundWorker(ctx context.Context, signed market.SignedDeal) (common.Address, error) {
	wallet, err := h.wallet(ctx, 0)
	if err != nil {
		return common.Address{}, err
	}
	gov, err := h.government(ctx)
	if err != nil {
		return common.Address{}, err
	}
	d := signed.Deal
	gov = h.atRisk(gov, d.Budget)                                       // as its worker will: what one of them sees the other does
	if err := h.checkWorker(ctx, gov, d.Worker, d.Payout); err != nil { // before anything is kept in memory for a stranger
		return common.Address{}, err
	}
	pairs := (&deal.Account{Terms: signed, Wallet: wallet.Address}).Pairs()
	ties, unlock := h.bind(pairs, func(t *tie) *sync.Mutex { return &t.funding })
	defer unlock()
	if err := ctx.Err(); err != nil {
		return common.Address{}, err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fundTimeout+time.Duration(len(pairs)*int(chain.Confirmations(d.Budget)))*blockTime)
	defer cancel()
	opened := &deal.Opened{Terms: signed, Wallet: wallet.Address}
	bases := []**big.Int{&opened.PaidBefore, &opened.FeeBefore}
	reserves := make([]government.Reserve, len(pairs))
	for i, p := range pairs {
		if reserves[i], *bases[i], err = h.begin(ctx, gov, p); err != nil {
			return common.Address{}, err
		}
	}
	if _, err := h.Ledger.Apply(ctx, deal.Event{Deal: d.ID(), At: time.Now(), Opened: opened}); err != nil {
		return common.Address{}, err
	}
	for i, p := range pairs {
		if i > 0 { // the first may have locked what was free
			wallet, err = gov.Wallet(ctx, wallet.Address)
		}
		if err == nil {
			err = h.cover(ctx, gov, wallet, p, ties[i], reserves[i])
		}
		if err != nil {
			h.close(context.WithoutCancel(ctx), d.ID(), []string{"worker's pay", "image's fee"}[i]+" was not reserved: "+err.Error())
			return common.Address{}, err
		}
	}
	return wallet.Address, nil
}

// begin is what is reserved for somebody, and what the wallet had stated before the first
// of its deals, in wei: by the ledger, or by chain and signer if the ledger has no deal
// of the two. It is also why somebody could not be paid: no machine may begin work while
// a wage or fee waits for a signature that does not come (a cap that is reached, a signer
// of another wallet). The tie's funding is held.
func (h *hub) begin(ctx context.Context, gov node.Government, p deal.Pair) (reserve government.Reserve, base *big.Int, err error) {
	stated, err := h.newestStatement(ctx, p)
	if err != nil {
		return reserve, nil, err
	}
	if reserve, err = gov.ReserveOf(ctx, p.Wallet, p.Worker); err != nil {
		return reserve, nil, err
	}
	before := h.Ledger.Tally(p)
	if before.Deals == 0 {
		before.Base = reserve.Paid // of a former journal, if there was one
		if stated.Cumulative != nil && stated.Cumulative.Cmp(before.Base) > 0 {
			before.Base = stated.Cumulative // it signed more than was claimed
		}
	}
	return reserve, before.Base, nil
}

// bind takes one mutex of each pair's tie, in an order that no two callers cross.
func (h *hub) bind(pairs []deal.Pair, mutex func(*tie) *sync.Mutex) (ties []*tie, unlock func()) {
	ordered := slices.SortedFunc(slices.Values(pairs), func(a, b deal.Pair) int {
		return cmp.Or(a.Wallet.Cmp(b.Wallet), a.Worker.Cmp(b.Worker))
	})
	for _, p := range ordered {
		mutex(h.tie(p)).Lock()
	}
	for _, p := range pairs {
		ties = append(ties, h.tie(p))
	}
	return ties, func() {
		for _, t := range ties {
			mutex(t).Unlock()
		}
	}
}

var errPayout = errors.New("worker is paid at another address than its ask says")

// checkWorker refuses a worker whose owner has not confirmed it, or whose pay would
// go elsewhere than its ask says.
func (h *hub) checkWorker(ctx context.Context, gov node.Government, worker, payout common.Address) error {
	binding, err := gov.Binding(ctx, worker)
	switch {
	case err != nil:
		return err
	case !binding.Valid(time.Now()):
		return fmt.Errorf("%w: worker %s: its owner has to confirm it in the registry", node.ErrUnconfirmed, worker)
	case binding.Payout != payout:
		return fmt.Errorf("%w: %s, not %s", errPayout, binding.Payout, payout)
	}
	return nil
}

// cover reserves what the open deals of somebody lack. t.funding is held.
func (h *hub) cover(ctx context.Context, gov node.Government, wallet government.Wallet, p deal.Pair, t *tie, reserve government.Reserve) error {
	lacks := func() *big.Int {
		t.mu.Lock()
		defer t.mu.Unlock()
		return t.short(h.Ledger.Tally(p), coverOf(reserve))
	}
	short := lacks()
	if short.Sign() > 0 {
		if err := h.raise(ctx, gov, wallet, p, reserve, short); err != nil {
			return err
		}
		var err error
		if reserve, err = gov.ReserveOf(ctx, p.Wallet, p.Worker); err != nil {
			return err
		}
		if short = lacks(); short.Sign() > 0 {
			return fmt.Errorf("%w: %s wei are missing on chain", errReserve, short)
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cover = coverOf(reserve)
	return nil
}

// raise makes statements good for so much more: by taking back the announcement of a
// release if there is one of so much, which locks nothing further, else by reserving.
func (h *hub) raise(ctx context.Context, gov node.Government, wallet government.Wallet, p deal.Pair, reserve government.Reserve, short *big.Int) error {
	if reserve.Releasing.Cmp(short) >= 0 {
		less := new(big.Int).Sub(reserve.Releasing, short)
		receipt, err := gov.AnnounceRelease(ctx, h.Key, p.Wallet, p.Worker, less)
		if err == nil {
			h.Log.Info("release taken back", "worker", p.Worker, "wei", short, "tx", receipt.TxHash)
		}
		return err
	}
	if err := affords(wallet, short); err != nil {
		return err
	}
	receipt, err := gov.Reserve(ctx, h.Key, p.Wallet, p.Worker, short)
	if err == nil {
		h.Log.Info("reserved", "worker", p.Worker, "wei", short, "tx", receipt.TxHash)
	}
	return err
}

// coverOf is up to which cumulative amount statements are good: what is being
// released does not count any more.
func coverOf(r government.Reserve) *big.Int { return new(big.Int).Sub(r.Reserved, r.Releasing) }

// affords says what a wallet lacks for a reserve, before it costs gas to hear it
// from the contract: beside the amount itself 30 % of it are locked.
func affords(w government.Wallet, amount *big.Int) error {
	const lockPercent = 30
	need := new(big.Int).Mul(amount, big.NewInt(100+lockPercent))
	need.Div(need.Add(need, big.NewInt(99)), big.NewInt(100))
	free := new(big.Int).Sub(w.Balance, w.Outstanding)
	free.Sub(free.Sub(free, w.Locked), w.Stake)
	if free.Cmp(need) < 0 {
		return fmt.Errorf("%w: the hub's wallet has %s wei free, a reserve of %s needs %s", errReserve, free, amount, need)
	}
	return nil
}

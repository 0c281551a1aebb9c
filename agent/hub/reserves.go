package main

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
)

const (
	// releaseAfter is how long a worker without open deals keeps its reserve: one that
	// returns within a day needs no transaction. The contract adds seven days in which
	// it can still claim.
	releaseAfter = 24 * time.Hour
	// reserveEvery is how often the reserve of one worker is looked at.
	reserveEvery = time.Hour
)

// mindReserves takes back what is reserved for workers who have no deals, so that the
// hub's float does not stay locked, and follows what the chain says about the
// reserves of those who have. next is when to look at each again.
func (h *hub) mindReserves(ctx context.Context, now time.Time, next map[deal.Pair]time.Time) {
	gov, err := h.government(ctx)
	if err != nil {
		return
	}
	for _, p := range h.Ledger.Pairs() {
		if now.Before(next[p]) {
			continue
		}
		next[p] = now.Add(reserveEvery)
		if err := h.mindReserve(ctx, gov, p, now); err != nil && ctx.Err() == nil {
			h.Log.Warn("reserve", "worker", p.Worker, "reason", err)
		}
	}
}

// mindReserve does the next step about one worker's reserve.
func (h *hub) mindReserve(ctx context.Context, gov node.Government, p deal.Pair, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, mindTimeout)
	defer cancel()
	t := h.tie(p)
	if !t.funding.TryLock() { // a deal is being opened: nothing to take back
		return nil
	}
	defer t.funding.Unlock()
	reserve, err := gov.ReserveOf(ctx, p.Wallet, p.Worker)
	if err != nil {
		return err
	}
	t.mu.Lock()
	t.cover = coverOf(reserve)
	t.mu.Unlock()
	step, amount := nextRelease(p.Worker, h.Ledger.Of(p), reserve, now)
	if step == keep {
		return nil
	}
	wallet, err := gov.Wallet(ctx, p.Wallet)
	if err != nil || wallet.State == government.Suspected || wallet.State == government.Punished || now.Before(wallet.HeldUntil) {
		return err // the contract would refuse; the next look tries again
	}
	if step == release {
		h.Log.Info("reserve released", "worker", p.Worker, "wei", amount)
		_, err = gov.Release(ctx, h.Key, p.Wallet, p.Worker)
	} else {
		h.Log.Info("release announced", "worker", p.Worker, "wei", amount)
		_, err = gov.AnnounceRelease(ctx, h.Key, p.Wallet, p.Worker, amount)
	}
	return err
}

// step is what may be done about a reserve.
type step string

const (
	keep     step = "keep"
	announce step = "announce"
	release  step = "release"
)

// nextRelease decides about the reserve of a worker or payee with these deals, and how
// much it is about, in wei. What was stated is never taken back, claimed or not. It is pure.
func nextRelease(who common.Address, accounts []deal.Account, r government.Reserve, now time.Time) (step, *big.Int) {
	for i := range accounts {
		if accounts[i].State != deal.Closed || now.Sub(accounts[i].Since) < releaseAfter {
			return keep, nil
		}
	}
	owed := deal.TallyFor(who, accounts).Stated()
	if owed.Cmp(r.Paid) < 0 {
		owed = r.Paid
	}
	free := new(big.Int).Sub(r.Reserved, owed)
	if free.Sign() < 0 {
		free.SetInt64(0)
	}
	switch {
	case r.Releasing.Cmp(free) > 0:
		return announce, free // the owner announced more: what is owed must not go with it
	case r.Releasing.Sign() > 0 && !now.Before(r.ReleaseAt):
		return release, r.Releasing
	case r.Releasing.Sign() == 0 && free.Sign() > 0:
		return announce, free
	}
	return keep, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
)

const (
	// claimEvery is how often the worker looks at what it could claim.
	claimEvery = time.Minute
	// claimTimeout bounds one claim.
	claimTimeout = 3 * time.Minute
	// lookUnclaimed is how often a wallet is looked at that owes and that no deal runs
	// on: seven days pass between the announcement of a release and the release.
	lookUnclaimed = time.Hour
	// firstRetry and lastRetry bound the waits after a claim that failed.
	firstRetry, lastRetry = 5 * time.Second, 10 * time.Minute
)

var errShallow = errors.New("a claim of these wages waits for more blocks")

// claimSoon makes the claims' goroutine look at once.
func (w *worker) claimSoon() {
	select {
	case w.claims <- struct{}{}:
	default: // it will look anyway
	}
}

// retry is when to try a wallet again, and why not before.
type retry struct {
	at     time.Time
	wait   time.Duration
	reason string // so that it is logged once
}

// claimWages turns statements into money: at the end of each deal, or when enough is
// unclaimed, or when a wallet is in trouble. What the chain has paid decides, so a
// claim whose answer was lost is not made again, and a restart takes all up again.
func (w *worker) claimWages(ctx context.Context) error {
	tick := time.NewTicker(claimEvery)
	defer tick.Stop()
	waits := make(map[common.Address]retry)
	for {
		soonest := w.claimAll(ctx, waits, time.Now())
		timer := time.NewTimer(soonest)
		select {
		case <-ctx.Done():
		case <-tick.C:
		case <-timer.C:
		case <-w.claims:
		}
		timer.Stop()
		if ctx.Err() != nil {
			return nil
		}
	}
}

// claimAll claims from every wallet what is due, and tells when the next one that
// failed is to be tried again.
func (w *worker) claimAll(ctx context.Context, waits map[common.Address]retry, now time.Time) time.Duration {
	soonest := claimEvery
	for _, pair := range w.Ledger.Pairs() {
		if pair.Worker != w.Key.Address() {
			continue
		}
		before := waits[pair.Wallet]
		if wait := before.at.Sub(now); wait > 0 {
			soonest = min(soonest, wait)
			continue
		}
		err := w.claim(ctx, pair.Wallet)
		if err == nil || ctx.Err() != nil {
			delete(waits, pair.Wallet)
			continue
		}
		next := retry{wait: min(max(2*before.wait, firstRetry), lastRetry), reason: err.Error()}
		next.at = now.Add(next.wait)
		if next.reason != before.reason {
			w.Log.Warn("claim waits", "wallet", pair.Wallet, "reason", err)
		}
		waits[pair.Wallet] = next
		soonest = min(soonest, next.wait)
	}
	return soonest
}

// claim claims the newest statement of a wallet if that is due.
func (w *worker) claim(ctx context.Context, wallet common.Address) error {
	accounts := w.Ledger.Of(w.pair(wallet))
	p, known := w.purse(wallet)
	if newest := deal.TallyOf(accounts).Newest; newest == nil {
		return nil
	} else if !known || newest.Statement.Cumulative.Cmp(p.Paid) > 0 {
		var err error
		hub := accounts[len(accounts)-1].Deal().Hub
		if p, _, err = w.look(ctx, hub, wallet, lookUnclaimed, nil); err != nil {
			return err
		}
	}
	due := dueClaim(accounts, p, w.claimAbove())
	if due == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, claimTimeout)
	defer cancel()
	gov, err := w.government(ctx)
	if err != nil {
		return err
	}
	reserve, err := gov.ReserveOf(ctx, wallet, w.Key.Address())
	if err != nil {
		return err
	}
	if due = payable(accounts, reserve.Reserved); due == nil {
		return fmt.Errorf("%w: no statement is within the %s wei that are left reserved", errUncovered, reserve.Reserved)
	}
	if reserve.Paid.Cmp(due.Statement.Cumulative) >= 0 { // by somebody else: a reorganisation may take it back
		deep, err := w.atRisk(gov, due.Statement.Cumulative).ReserveOf(ctx, wallet, w.Key.Address())
		if err != nil {
			return err
		}
		if deep.Paid.Cmp(due.Statement.Cumulative) < 0 {
			return errShallow
		}
	}
	var tx common.Hash
	if reserve.Paid.Cmp(due.Statement.Cumulative) < 0 {
		receipt, err := gov.Claim(ctx, w.Key, wallet, due.Statement)
		if err != nil {
			return fmt.Errorf("claim %s wei: %w", due.Statement.Cumulative, err)
		}
		tx = receipt.TxHash
		w.Log.Info("wages claimed", "wallet", wallet, "cumulative_wei", due.Statement.Cumulative, "tx", tx)
		reserve.Paid = due.Statement.Cumulative
	}
	w.mu.Lock()
	p = w.purses[wallet]
	p.Paid = reserve.Paid
	w.purses[wallet] = p
	w.mu.Unlock()
	return w.settled(ctx, accounts, reserve.Paid, tx)
}

// settled writes down which closed deals the chain has paid. A transaction that is
// not known (a claim of somebody else, an answer that was lost) is named by the deal.
func (w *worker) settled(ctx context.Context, accounts []deal.Account, paid *big.Int, tx common.Hash) error {
	for i := range accounts {
		a := &accounts[i]
		if !unsettled(a) || a.ToWorker.Statement.Cumulative.Cmp(paid) > 0 {
			continue
		}
		named := tx
		if named == (common.Hash{}) {
			named = common.Hash(a.ID())
		}
		if _, err := w.Ledger.Apply(ctx, deal.Event{Deal: a.ID(), At: time.Now(), Settled: &named}); err != nil {
			return err
		}
		w.Log.Info("deal settled", "deal", a.ID().Short(), "paid_wei", a.PaidToWorker(), "tx", named)
	}
	return nil
}

// unsettled tells whether a deal is over and its pay not known to be claimed.
func unsettled(a *deal.Account) bool {
	return a.State == deal.Closed && a.ToWorker != nil && !a.Settled()
}

// dueClaim is the wage whose statement is to be claimed now, nil for none: the end of
// a deal, a wallet in trouble or an amount over the threshold (wei) makes it due. It
// is pure.
func dueClaim(accounts []deal.Account, p purse, above *big.Int) *deal.Wage {
	tally := deal.TallyOf(accounts)
	if tally.Newest == nil {
		return nil
	}
	unclaimed := new(big.Int).Sub(tally.Newest.Statement.Cumulative, p.Paid)
	over := false
	for i := range accounts {
		over = over || unsettled(&accounts[i])
	}
	switch {
	case unclaimed.Sign() <= 0 && !over:
		return nil
	case p.Trouble != "", above.Sign() == 0 && over, above.Sign() > 0 && unclaimed.Cmp(above) >= 0,
		unclaimed.Sign() <= 0: // paid already: only to be written down
		return tally.Newest
	}
	return nil
}

// payable is the wage of the highest statement that a reserve still covers: the
// newest, unless the hub took back what was stated.
func payable(accounts []deal.Account, reserved *big.Int) *deal.Wage {
	within := make([]deal.Account, 0, len(accounts))
	for _, a := range accounts {
		if a.ToWorker != nil && a.ToWorker.Statement.Cumulative.Cmp(reserved) <= 0 {
			within = append(within, a)
		}
	}
	return deal.TallyOf(within).Newest
}

func (w *worker) claimAbove() *big.Int {
	above, ok := new(big.Int).SetString(w.Config.ClaimAbove, 10)
	if !ok { // empty: bootcfg checked it
		return new(big.Int)
	}
	return above
}

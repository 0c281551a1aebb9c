package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

const (
	// purseKind is the journal's kind of what the chain said about hubs' wallets: after
	// a restart deals go on while the chain is away.
	purseKind = "purse"
	// lookFunding is how often the wallet of a running deal is looked at. A hub that
	// takes a reserve back has to announce it seven days before.
	lookFunding = 5 * time.Minute
	// lookSoon bounds how often a wage that does not fit makes the worker look again.
	lookSoon = 10 * time.Second
	// coverPatience is how long a reserve is waited for that the newest block shows and
	// those deep enough do not yet: the hub waited for its own endpoints, which may be a
	// block or two ahead. coverEvery is how often it is looked for.
	coverPatience, coverEvery = 45 * time.Second, 3 * time.Second
	// lookTimeout bounds one look.
	lookTimeout = 30 * time.Second
)

var (
	errUncovered = errors.New("hub's reserve for this worker does not cover the deal")
	errSigner    = errors.New("statement is not signed by the wallet's signer")
)

// purse is a hub's wallet as this worker last saw it on chain. It is a value.
type purse struct {
	Wallet  common.Address `json:"wallet"`
	Hub     common.Address `json:"hub"`     // node
	Signer  common.Address `json:"signer"`  // of statements
	Trouble string         `json:"trouble"` // why the money is to be fetched at once; empty: no reason
	Cover   *big.Int       `json:"cover_wei"`
	Paid    *big.Int       `json:"paid_wei"`

	looked time.Time // in this life
}

func (w *worker) replayPurse(e store.Entry) error {
	p, err := node.Recall[purse](e)
	if err != nil {
		return err
	}
	if p.Cover == nil || p.Paid == nil {
		return fmt.Errorf("journal entry %d (%s): no amounts", e.Seq, e.Kind)
	}
	w.purses[p.Wallet] = p
	return nil
}

func (w *worker) purse(wallet common.Address) (purse, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	p, ok := w.purses[wallet]
	return p, ok
}

// pair is who pays this worker out of a wallet.
func (w *worker) pair(wallet common.Address) deal.Pair {
	return deal.Pair{Wallet: wallet, Worker: w.Key.Address()}
}

// look reads what the chain proves about a hub's wallet and remembers it, if the last
// look is older than age; only then is the wallet's state returned. It reads as deep as
// the wei deserve that depend on it; nil: in the latest block. Whether new deals
// may begin is for checkFunding.
func (w *worker) look(ctx context.Context, hub, wallet common.Address, age time.Duration, wei *big.Int) (purse, government.Wallet, error) {
	w.looking.Lock() // one at a time: what is older must not replace what is newer
	defer w.looking.Unlock()
	old, known := w.purse(wallet)
	now := time.Now()
	if known && age > 0 && now.Sub(old.looked) < age {
		return old, government.Wallet{}, nil
	}
	ctx, cancel := context.WithTimeout(ctx, lookTimeout)
	defer cancel()
	gov, err := w.government(ctx)
	if err != nil {
		return old, government.Wallet{}, err
	}
	state, reserve, err := w.atRisk(gov, wei).Funds(ctx, wallet, w.Key.Address())
	if err != nil {
		return old, state, err
	}
	seen := purse{
		Wallet: wallet, Hub: hub, Signer: state.Signer,
		Trouble: trouble(state, reserve, w.orphaned(wallet, state.Signer, reserve.Paid), now),
		Cover:   new(big.Int).Sub(reserve.Reserved, reserve.Releasing), Paid: reserve.Paid, looked: now,
	}
	if !known || !seen.same(old) {
		if err := w.Remember(ctx, purseKind, seen); err != nil {
			return old, state, err
		}
	}
	if seen.Trouble != "" && seen.Trouble != old.Trouble {
		w.Log.Warn("hub's wallet", "wallet", wallet, "reason", seen.Trouble)
	}
	w.mu.Lock()
	w.purses[wallet] = seen
	w.mu.Unlock()
	if seen.Trouble != "" {
		w.claimSoon()
	}
	return seen, state, nil
}

func (p purse) same(o purse) bool {
	return p.Wallet == o.Wallet && p.Hub == o.Hub && p.Signer == o.Signer && p.Trouble == o.Trouble &&
		p.Cover.Cmp(o.Cover) == 0 && p.Paid.Cmp(o.Paid) == 0
}

// trouble says why what a wallet owes is to be fetched at once. It never makes a
// reserve worthless: statements are paid in every state of a wallet, up to what is
// not released. orphaned: the newest statement is of a former signer, whose
// statements are good for a while only. It is pure.
func trouble(w government.Wallet, r government.Reserve, orphaned bool, now time.Time) string {
	switch {
	case w.State != government.Registered:
		return "the hub's wallet is not registered any more"
	case now.Before(w.HeldUntil):
		return "a vote about the hub's wallet is under way"
	case r.Releasing.Sign() > 0:
		return "the hub is taking back its reserve"
	case orphaned:
		return "the hub's wallet has another signer"
	}
	return ""
}

// orphaned tells whether the newest unclaimed statement of a wallet is not of its
// present signer.
func (w *worker) orphaned(wallet, signer common.Address, paid *big.Int) bool {
	newest := deal.TallyOf(w.Ledger.Of(w.pair(wallet))).Newest
	domains, err := w.Domains()
	if newest == nil || err != nil || newest.Statement.Cumulative.Cmp(paid) <= 0 {
		return false
	}
	return newest.Statement.Verify(payment.StatementDomain(domains.Payment.ChainID, wallet), signer) != nil
}

// checkFunding reads on chain that a hub may promise wages out of a wallet, and that
// it is the hub's. What the wallet's reserve must cover is judged by claimRoom, which
// sees the deals that begin at the same time. It reads as deep as the deal's budget
// deserves: a reserve that is on its way to such depth is waited for.
func (w *worker) checkFunding(ctx context.Context, hub, wallet common.Address, budget *big.Int) error {
	gov, err := w.government(ctx)
	if err != nil {
		return err
	}
	own, err := node.WalletOf(ctx, w.atRisk(gov, budget), hub, time.Now())
	if err != nil {
		return err
	}
	if own.Address != wallet {
		return fmt.Errorf("%w: the hub's wallet is %s, the offer names %s", node.ErrUnlicensed, own.Address, wallet)
	}
	until := time.Now().Add(coverPatience)
	for {
		seen, state, err := w.look(ctx, hub, wallet, 0, budget)
		if err == nil {
			err = node.CheckWallet(state, time.Now())
		}
		if err != nil || time.Now().After(until) {
			return err
		}
		newest, err := gov.ReserveOf(ctx, wallet, w.Key.Address())
		if err != nil || new(big.Int).Sub(newest.Reserved, newest.Releasing).Cmp(seen.Cover) <= 0 {
			return err
		}
		select {
		case <-time.After(coverEvery):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// takeWage checks what the hub acknowledges of a deal and makes it durable.
func (r *lease) takeWage(ctx context.Context, wage deal.Wage) error {
	w := r.w
	domains, err := w.Domains()
	if err != nil {
		return err
	}
	statements := payment.StatementDomain(domains.Payment.ChainID, r.wallet)
	if err := w.fits(ctx, r, wage, statements); err != nil {
		return err
	}
	w.wages.Lock() // a statement spans deals: one wage at a time
	defer w.wages.Unlock()
	p, _ := w.purse(r.wallet)
	tally := deal.TallyOf(w.Ledger.Of(w.pair(r.wallet)))
	_, err = w.Ledger.Update(ctx, r.id, func(a deal.Account) (*deal.Event, error) {
		if err := a.CheckWage(wage); err != nil {
			return nil, err
		}
		newest, err := tally.Accept(&a, wage, p.Cover)
		if err != nil {
			return nil, err
		}
		if a.ToWorker != nil && a.ToWorker.Bill.Cmp(wage.Bill) == 0 && a.ToWorker.Statement.Signature == newest.Signature {
			return nil, nil // told twice
		}
		taken := wage
		taken.Statement = newest
		return &deal.Event{At: time.Now(), Worker: &taken}, nil
	})
	if err == nil {
		select {
		case r.wages <- struct{}{}:
		default:
		}
	}
	return err
}

// fits checks a wage's signature and the reserve, as last seen; if it does not fit,
// the chain may have moved on, and is asked once more.
func (w *worker) fits(ctx context.Context, r *lease, wage deal.Wage, statements typeddata.Domain) error {
	p, known := w.purse(r.wallet)
	if known && p.takes(wage, statements) == nil {
		return nil
	}
	p, _, err := w.look(ctx, r.deal.Hub, r.wallet, lookSoon, nil)
	if err != nil {
		return err
	}
	return p.takes(wage, statements)
}

// takes tells whether the wallet would pay a wage's statement.
func (p purse) takes(wage deal.Wage, statements typeddata.Domain) error {
	if err := wage.Statement.Verify(statements, p.Signer); err != nil {
		return fmt.Errorf("%w %s: %w", errSigner, p.Signer, err)
	}
	if wage.Statement.Cumulative.Cmp(p.Cover) > 0 {
		return fmt.Errorf("%w: %s wei are stated, the reserve holds %s", payment.ErrOverDeposit, wage.Statement.Cumulative, p.Cover)
	}
	return nil
}

// outworked says why this deal must end for want of money: one more interval could
// cost more than the wallet's reserve holds.
func (r *lease) outworked() string {
	p, known := r.w.purse(r.wallet)
	if !known {
		return ""
	}
	if tally := deal.TallyOf(r.w.Ledger.Of(r.w.pair(r.wallet))); tally.Outworked(p.Cover) {
		return fmt.Sprintf("the hub's reserve of %s wei does not last for another interval", p.Cover)
	}
	return ""
}

// watchWallet looks at the wallet that pays for a running deal.
func (r *lease) watchWallet(ctx context.Context) {
	tick := time.NewTicker(lookFunding)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		if _, _, err := r.w.look(ctx, r.deal.Hub, r.wallet, lookFunding/2, nil); err != nil && ctx.Err() == nil {
			r.w.Log.Warn("hub's wallet is not seen", "wallet", r.wallet, "reason", err) // what was seen last stands
		}
	}
}

package deal

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// LeastRise is the part of a budget that a rise adds at least: each may cost the hub a
// transaction, so there are few.
const LeastRise = 10

var (
	// ErrSmall: a budget would rise by too little.
	ErrSmall = errors.New("the budget would rise by too little")
	// ErrCheaper: a buyer wishes for what only the worker may decide.
	ErrCheaper = errors.New("the buyer's wish would lower what the worker earns")
)

// Who agrees to what:
//   - the worker lowers its rates (market.Lower of its owner), by its signature alone;
//   - the buyer wishes another budget: it signs, the hub sees that the buyer's channel
//     covers it and reserves what the worker would get, signs, and the worker signs last,
//     once it has seen the reserve. Until then the old budget holds.
//
// A hub counts the budget that it consented to from before it signs until the change, or
// another one of that number, counts: the worker may sign any time.

// Amended tells whether an amendment counts already.
func (a *Account) Amended(m Amendment) (bool, error) { return a.Course().Has(m) }

// CheckAmendment refuses an amendment that does not follow on the newest record, lacks a
// consent, or comes when the deal does not run. A deal that is ending takes one until
// its final record: its worker may have signed before it heard of the end.
func (a *Account) CheckAmendment(domain typeddata.Domain, m Amendment) error {
	if !a.Live() {
		return fmt.Errorf("change: %w: the deal is %s", ErrState, a.State)
	}
	return a.Course().Check(domain, a.Last(), m)
}

func (a Account) withChange(e Event) (Account, error) {
	if !a.Live() {
		return a, fmt.Errorf("deal %s: %w: changed while %s", e.Deal.Short(), ErrState, a.State)
	}
	next, err := a.Course().With(a.Last(), *e.Amend)
	if err != nil {
		return a, fmt.Errorf("deal %s: %w", e.Deal.Short(), err)
	}
	a.Changed, a.Asked, a.Most, a.Consented = next.Steps, nil, nil, nil
	return a, nil
}

// CheckWish refuses a buyer's wish for other terms that the buyer did not sign, or that
// its deal cannot have: see Course.CheckWish.
func (a *Account) CheckWish(domain typeddata.Domain, s market.SignedChange) error {
	switch {
	case a.State != Running && a.State != Paused:
		return fmt.Errorf("change: %w: the deal is %s", ErrState, a.State)
	case a.Wishes >= market.MaxChanges: // each is kept on a disk
		return fmt.Errorf("change %d: %w: %d wishes for one deal", s.Change.Seq, market.ErrAbsurd, a.Wishes)
	}
	if err := a.Course().CheckWish(a.Last(), s.Change); err != nil {
		return err
	}
	if a.Most != nil && s.Change.Budget.Cmp(a.Most) > 0 { // the hub has reserved that much already
		if err := checkRise(s.Change, a.Most); err != nil {
			return err
		}
	}
	return s.VerifyBuyer(domain, a.Deal())
}

// CheckWish refuses what no buyer may wish: what is no next change, a budget that rises
// by less than a LeastRise of it, or one that does not cover the bill up to the newest
// record and one interval: that would end the deal, for which there is a Stop.
func (c Course) CheckWish(last *meter.SignedRecord, wish market.Change) error {
	switch {
	case wish.Deal != c.Agreed.ID():
		return fmt.Errorf("change %d: %w: of deal %s", wish.Seq, market.ErrTerms, wish.Deal.Short())
	case wish.Seq != c.NextSeq():
		return fmt.Errorf("%w: it has number %d, the next is %d", ErrOrder, wish.Seq, c.NextSeq())
	}
	before := c.InForce()
	next, _, err := wish.Apply(before)
	if err != nil {
		return err
	}
	for counter, wei := range wish.Rates {
		if wei.Cmp(before.Rates[counter]) < 0 {
			return fmt.Errorf("change %d: %w: %s from %s to %s wei", wish.Seq, ErrCheaper, counter, before.Rates[counter], wei)
		}
	}
	if err := checkRise(wish, before.Budget); err != nil {
		return err
	}
	need := PerInterval(next)
	if last != nil {
		bill, _, err := c.Due(last.Record)
		if err != nil {
			return err
		}
		need.Add(need, bill)
	}
	if wish.Budget.Cmp(need) < 0 {
		return fmt.Errorf("change %d: %w: %s wei would end the deal, the bill and one interval are %s", wish.Seq, ErrSpent, wish.Budget, need)
	}
	return nil
}

// checkRise refuses a budget that is above another by less than a LeastRise of it.
func checkRise(wish market.Change, before market.Wei) error {
	rise := new(big.Int).Sub(wish.Budget, before)
	if least := new(big.Int).Div(before, big.NewInt(LeastRise)); rise.Sign() > 0 && rise.Cmp(least) < 0 {
		return fmt.Errorf("change %d: %w: by %s wei, at least %s", wish.Seq, ErrSmall, rise, least)
	}
	return nil
}

func (a Account) withConsent(e Event) (Account, error) {
	if a.Asked == nil {
		return a, fmt.Errorf("deal %s: %w: consent to nothing", e.Deal.Short(), ErrState)
	}
	a.Consented = highest(a.Consented, a.Asked.Change.Budget)
	return a, nil
}

func (a Account) withWish(e Event) (Account, error) {
	if !a.Live() {
		return a, fmt.Errorf("deal %s: %w: asked to change while %s", e.Deal.Short(), ErrState, a.State)
	}
	if seq := e.Asked.Change.Seq; seq != a.Course().NextSeq() {
		return a, fmt.Errorf("deal %s: %w: asked for number %d, the next is %d", e.Deal.Short(), ErrOrder, seq, a.Course().NextSeq())
	}
	a.Asked, a.Most = e.Asked, highest(a.Most, e.Asked.Change.Budget)
	a.Wishes++
	return a, nil
}

// highest of two amounts; the first may be nil for none.
func highest(a, b *big.Int) *big.Int {
	if a != nil && a.Cmp(b) > 0 {
		return a
	}
	return b
}

package deal

import (
	"fmt"
	"math/big"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/typeddata"
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
	a.Changed, a.Asked, a.Most = next.Steps, nil, nil
	return a, nil
}

// CheckWish refuses a buyer's wish for other terms that the buyer did not sign, that is
// no next change, or that would leave less than one interval beyond what is billed. Less
// than that would end the deal, for which there is a Stop.
func (a *Account) CheckWish(domain typeddata.Domain, s market.SignedChange) error {
	if a.State != Running && a.State != Paused {
		return fmt.Errorf("change: %w: the deal is %s", ErrState, a.State)
	}
	course := a.Course()
	switch c := s.Change; {
	case c.Deal != a.ID():
		return fmt.Errorf("change %d: %w: of deal %s", c.Seq, market.ErrTerms, c.Deal.Short())
	case c.Seq != course.NextSeq():
		return fmt.Errorf("%w: it has number %d, the next is %d", ErrOrder, c.Seq, course.NextSeq())
	case a.Wishes >= market.MaxChanges: // each is kept on a disk
		return fmt.Errorf("change %d: %w: %d wishes for one deal", c.Seq, market.ErrAbsurd, a.Wishes)
	}
	next, _, err := s.Change.Apply(course.InForce())
	if err != nil {
		return err
	}
	if err := s.VerifyBuyer(domain, a.Deal()); err != nil {
		return err
	}
	need := PerInterval(next)
	if last := a.Last(); last != nil {
		bill, _, err := a.Due(last.Record)
		if err != nil {
			return err
		}
		need.Add(need, bill)
	}
	if s.Change.Budget.Cmp(need) < 0 {
		return fmt.Errorf("change %d: %w: %s wei would end the deal, the bill and one interval are %s", s.Change.Seq, ErrSpent, s.Change.Budget, need)
	}
	return nil
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

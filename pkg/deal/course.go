package deal

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrOrder: a change has another number than the next one of its deal.
	ErrOrder = errors.New("change out of order")
	// ErrBackdated: a change does not begin at the newest usage record.
	ErrBackdated = errors.New("change does not begin at the newest usage record")
	// ErrSpent: a change would leave a budget below what is billed already.
	ErrSpent = errors.New("budget below the bill")
)

// Amendment is a change of a running deal that counts, and from where: usage up to the
// record From is billed by the terms before, what comes after it by the change's.
//
// From is the newest record that the worker had made when it signed, and every party
// takes an amendment only while From is the newest record that it knows. So changes
// have their place between the records, which come one after another from the one who
// makes them: a worker sends no record after From before the hub has the amendment on
// disk, a hub shows none of them to the buyer before the amendment, and whoever sees a
// record knows the terms that bill it. A voucher for a record up to From that is on its
// way meanwhile stays right to the wei; nobody can date a change back to what was billed.
type Amendment struct {
	Change market.SignedChange `json:"change"`
	From   *meter.SignedRecord `json:"from,omitempty"` // nil: the deal had no record yet
	Effect identity.Signature  `json:"effect"`         // the worker's, of market.Effect
}

// begins is the number of the last record that the terms before bill.
func (m Amendment) begins() uint64 {
	if m.From == nil {
		return 0
	}
	return m.From.Seq
}

// effect is what the worker signs beside the change.
func (m Amendment) effect() market.Effect {
	e := market.Effect{Change: m.Change.Change.Hash()}
	if m.From != nil {
		e.Record = m.From.Hash()
	}
	return e
}

// Amend makes the worker's part of a change that it agrees to: its signatures, and the
// newest record, nil if there is none.
func Amend(key *identity.Key, domain typeddata.Domain, change market.SignedChange, last *meter.SignedRecord) (Amendment, error) {
	m := Amendment{Change: change, From: last}
	var err error
	if m.Change.Worker, err = key.Sign(domain.Digest(change.Change.Hash())); err != nil {
		return m, err
	}
	m.Effect, err = key.Sign(domain.Digest(m.effect().Hash()))
	return m, err
}

// Step is an amendment in the course of a deal, and the bill that it began from.
type Step struct {
	Amendment
	Bill *big.Int // up to From
}

// Begins is the number of the last record that the terms before bill; 0 for none.
func (s Step) Begins() uint64 { return s.begins() }

// Course is the terms of a deal over time: as agreed, and as each change left them.
// With no steps nobody has changed it. It is a value.
type Course struct {
	Agreed market.Deal
	Steps  []Step
}

// InForce is the terms that bill the next record. It is no deal of its own: its ID is
// not the deal's.
func (c Course) InForce() market.Deal {
	d := c.Agreed
	if n := len(c.Steps); n > 0 {
		d.Rates, d.Budget = c.Steps[n-1].Change.Change.Rates, c.Steps[n-1].Change.Change.Budget
	}
	return d
}

// NextSeq is the number of the next change.
func (c Course) NextSeq() uint64 { return uint64(len(c.Steps)) + 1 }

// Due is what the deal costs up to a record: the worker's bill and the hub's fee. Each
// change bills what was used since its record, so a bill is exact wherever it is made
// and never falls from one record to the next.
func (c Course) Due(r meter.Record) (bill, fee *big.Int, err error) {
	rates, usage, before := c.Agreed.Rates, r.Usage, new(big.Int)
	for i := len(c.Steps) - 1; i >= 0; i-- {
		s := c.Steps[i]
		if s.begins() >= r.Seq {
			continue
		}
		rates, before = s.Change.Change.Rates, s.Bill
		if s.From != nil {
			if usage, err = usage.Sub(s.From.Usage); err != nil {
				return nil, nil, fmt.Errorf("bill of record %d: %w", r.Seq, err)
			}
		}
		break
	}
	if bill, err = pricing.Bill(rates, usage); err != nil {
		return nil, nil, fmt.Errorf("bill of record %d: %w", r.Seq, err)
	}
	bill.Add(bill, before)
	return bill, pricing.Fee(bill, int(c.Agreed.FeePerMille)), nil
}

// Holds tells whether a change counts already, as one that is told twice does. Another
// one of the same number is ErrOrder: the first holds.
func (c Course) Holds(change market.Change) (bool, error) {
	if change.Seq == 0 || change.Seq > uint64(len(c.Steps)) {
		return false, nil
	}
	if c.Steps[change.Seq-1].Change.Change.Hash() != change.Hash() {
		return false, fmt.Errorf("%w: another change %d holds", ErrOrder, change.Seq)
	}
	return true, nil
}

// Has is Holds for a change and the record that it counts from: the worker signed both.
func (c Course) Has(m Amendment) (bool, error) {
	holds, err := c.Holds(m.Change.Change)
	if seq := m.Change.Change.Seq; holds && c.Steps[seq-1].effect() != m.effect() {
		return false, fmt.Errorf("%w: change %d counts from another record", ErrOrder, seq)
	}
	return holds, err
}

// Check refuses an amendment that lacks a consent or does not follow on the newest
// record that is known.
func (c Course) Check(domain typeddata.Domain, last *meter.SignedRecord, m Amendment) error {
	_, rises, err := c.with(last, m)
	if err != nil {
		return err
	}
	if err := m.Change.Verify(domain, c.Agreed, rises); err != nil {
		return err
	}
	if err := identity.Verify(domain.Digest(m.effect().Hash()), m.Effect[:], c.Agreed.Worker); err != nil {
		return fmt.Errorf("change: from when it counts: %w: worker: %w", market.ErrConsent, err)
	}
	return nil
}

// With is the course after an amendment whose signatures were checked.
func (c Course) With(last *meter.SignedRecord, m Amendment) (Course, error) {
	next, _, err := c.with(last, m)
	return next, err
}

func (c Course) with(last *meter.SignedRecord, m Amendment) (next Course, rises bool, err error) {
	change := m.Change.Change
	switch {
	case change.Deal != c.Agreed.ID():
		return c, false, fmt.Errorf("change %d: %w: of deal %s", change.Seq, market.ErrTerms, change.Deal.Short())
	case change.Seq != c.NextSeq():
		return c, false, fmt.Errorf("%w: it has number %d, the next is %d", ErrOrder, change.Seq, c.NextSeq())
	case hashOf(m.From) != hashOf(last):
		return c, false, fmt.Errorf("%w: it begins at number %d", ErrBackdated, m.begins())
	case last != nil && last.Final:
		return c, false, fmt.Errorf("change %d: %w: after the final record", change.Seq, ErrState)
	}
	if _, rises, err = change.Apply(c.InForce()); err != nil {
		return c, false, err
	}
	bill := new(big.Int)
	if last != nil {
		if bill, _, err = c.Due(last.Record); err != nil {
			return c, false, err
		}
	}
	if change.Budget.Cmp(bill) < 0 {
		return c, false, fmt.Errorf("change %d: %w: %s wei of %s", change.Seq, ErrSpent, change.Budget, bill)
	}
	// A fresh slice: courses are values and older ones must not change.
	steps := append(make([]Step, 0, len(c.Steps)+1), c.Steps...)
	return Course{c.Agreed, append(steps, Step{m, bill})}, rises, nil
}

func hashOf(r *meter.SignedRecord) common.Hash {
	if r == nil {
		return common.Hash{}
	}
	return r.Hash()
}

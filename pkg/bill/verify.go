package bill

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// Verify checks every record (signature, chain, limits of the machine) and every change of
// the terms (consents, number, and that it begins at the newest record before it: the errors
// are deal.Course's). With across, gaps are let pass (usage is cumulative, so that a gap
// hides no money, but nothing shows what was in it); else they are ErrGap. A book that begins
// later than the deal, for its older records were dropped, is no gap.
func (b Book) Verify(now time.Time, across bool) error {
	if len(b.Records) == 0 {
		return ErrEmpty
	}
	domain := market.Domain(new(big.Int).SetUint64(b.ChainID), b.Channels)
	w := walk{
		Verifier: meter.Verifier{
			Domain: domain, Deal: common.Hash(b.Deal.ID()), Signer: b.Deal.Worker, Limits: deal.LimitsOf(b.Deal),
			Start: time.UnixMilli(int64(b.SignedMil)).Add(-meter.DefaultSkew),
		},
		course: deal.Course{Agreed: b.Deal}, now: now, across: across,
	}
	changes := b.Changes
	for i := range b.Records {
		for ; len(changes) > 0 && changes[0].After <= i; changes = changes[1:] {
			if err := w.amend(changes[0].Amendment); err != nil {
				return err
			}
		}
		if err := w.follow(&b.Records[i]); err != nil {
			return err
		}
		w.inside = true
	}
	for _, c := range changes {
		if err := w.amend(c.Amendment); err != nil {
			return err
		}
	}
	return nil
}

// walk goes through a book in its order.
type walk struct {
	meter.Verifier
	course deal.Course
	last   *meter.SignedRecord
	inside bool // a record of the book was seen: from here on numbers have no gaps
	now    time.Time
	across bool
}

func (w *walk) follow(next *meter.SignedRecord) error {
	if w.inside && next.Seq > w.last.Seq+1 && !w.across {
		return fmt.Errorf("%w: %d to %d", ErrGap, w.last.Seq+1, next.Seq-1)
	}
	if err := w.VerifyAcross(w.last, *next, w.now); err != nil {
		return err
	}
	w.last = next
	return nil
}

// amend checks a change. The record that it brings along is one like any other, if the book
// lacks it.
func (w *walk) amend(m deal.Amendment) error {
	seq := m.Change.Change.Seq
	if m.From != nil && (w.last == nil || m.From.Seq > w.last.Seq) {
		if err := w.follow(m.From); err != nil {
			return fmt.Errorf("change %d: the record it begins from: %w", seq, err)
		}
	}
	err := w.course.Check(w.Domain, w.last, m)
	if err == nil {
		w.course, err = w.course.With(w.last, m)
	}
	if err != nil {
		return fmt.Errorf("change %d: %w", seq, err)
	}
	return nil
}

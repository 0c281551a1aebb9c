package bill

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// maxChange bounds the line of one change, in bytes: every rate there is at its largest, a
// record and four signatures take under 5 KiB. All that a deal may have, and the terms, fit
// half a book.
const maxChange = 8 << 10

// Change is a change of the terms and its place in the book: so many records came before.
type Change struct {
	deal.Amendment
	After int
}

// changeLine is how a change is written down. Heard is one that was heard between the record
// above and the one below; Carried one that was heard before and is written again, see Carry.
type changeLine struct {
	Heard   *deal.Amendment `json:"change,omitempty"`
	Carried *deal.Amendment `json:"carried,omitempty"`
}

// The ways in which a line of a change begins; a record's does not.
var changeStarts = [][]byte{[]byte(`{"change":`), []byte(`{"carried":`)}

func encodeChange(l changeLine) ([]byte, error) {
	line, err := json.Marshal(l)
	if err == nil && len(line) >= maxChange {
		err = fmt.Errorf("%w: a change of %d bytes", ErrBook, len(line))
	}
	return line, err
}

// decodeChange reads the line of a change; nil if it is none. There is one form of one change:
// of two readers of a doubled key each could believe another value.
func decodeChange(raw []byte) (m *deal.Amendment, carried bool, err error) {
	raw = bytes.TrimSuffix(raw, []byte("\n"))
	if !slices.ContainsFunc(changeStarts, func(start []byte) bool { return bytes.HasPrefix(raw, start) }) {
		return nil, false, nil
	}
	if len(raw) >= maxChange {
		return nil, false, fmt.Errorf("%w: a change of %d bytes", ErrBook, len(raw))
	}
	var l changeLine
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&l); err != nil {
		return nil, false, fmt.Errorf("%w: change: %v", ErrBook, err)
	}
	if m, carried = l.Heard, false; m == nil {
		m, carried = l.Carried, true
	}
	if m == nil || l.Heard != nil && l.Carried != nil {
		return nil, false, fmt.Errorf("%w: not one change in a line of changes", ErrBook)
	}
	if err := m.Change.Change.Check(); err != nil { // its hash needs whole numbers
		return nil, false, fmt.Errorf("%w: %w", ErrBook, err)
	}
	if again, err := json.Marshal(l); err != nil || !bytes.Equal(again, raw) {
		return nil, false, fmt.Errorf("%w: change %d is not written as changes are", ErrBook, m.Change.Change.Seq)
	}
	return m, carried, nil
}

// begins is the number of the last record that the terms before bill.
func begins(m deal.Amendment) uint64 { return deal.Step{Amendment: m}.Begins() }

// change adds a change at its place: one that was just heard counts from here, a carried one
// belongs behind the record that it names.
func (f *fold) change(m deal.Amendment, carried bool) error {
	change := m.Change.Change
	effect := market.Effect{Change: change.Hash()}
	if m.From != nil {
		effect.Record = m.From.Hash()
	}
	switch before, again := f.changes[change.Seq]; {
	case again && before != effect.Hash():
		return fmt.Errorf("%w: another change %d was heard before", deal.ErrOrder, change.Seq)
	case again:
		return nil
	}
	f.changes[change.Seq] = effect.Hash()
	at, after := len(f.Changes), len(f.Records)
	if carried {
		for after > 0 && f.Records[after-1].Seq > begins(m) {
			after--
		}
		for at > 0 && f.Changes[at-1].Change.Change.Seq > change.Seq {
			at--
		}
	}
	f.Changes = slices.Insert(f.Changes, at, Change{m, after})
	return nil
}

// course is the terms over time, of a verified book.
func (b Book) course() (deal.Course, error) {
	course, err := deal.Course{Agreed: b.Deal}, error(nil)
	for _, c := range b.Changes {
		if course, err = course.With(c.From, c.Amendment); err != nil {
			return course, err
		}
	}
	return course, nil
}

// ratesAt are the rates that bill what was used since the record before number seq.
func ratesAt(course deal.Course, seq uint64) pricing.Rates {
	for i := len(course.Steps) - 1; i >= 0; i-- {
		if step := course.Steps[i]; step.Begins() < seq {
			return step.Change.Change.Rates
		}
	}
	return course.Agreed.Rates
}

// termNotes say which terms held from which record.
func termNotes(course deal.Course) (out []string) {
	rates, budget := course.Agreed.Rates, course.Agreed.Budget
	for _, step := range course.Steps {
		change := step.Change.Change
		var parts []string
		for _, counter := range change.Rates.Names() {
			if before, now := rates[counter], change.Rates[counter]; before.Cmp(now) != 0 {
				parts = append(parts, fmt.Sprintf("%s %s wei instead of %s", counter, now, before))
			}
		}
		if change.Budget.Cmp(budget) != 0 {
			parts = append(parts, fmt.Sprintf("budget %s wei instead of %s", change.Budget, budget))
		}
		out = append(out, fmt.Sprintf("change %d bills what came after record %d, %s wei until then: %s",
			change.Seq, step.Begins(), step.Bill, strings.Join(parts, ", ")))
		rates, budget = change.Rates, change.Budget
	}
	return out
}

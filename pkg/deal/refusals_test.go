package deal

import (
	"errors"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// TestChangesThatDoNotCount is the table of what a party may be shown.
func TestChangesThatDoNotCount(t *testing.T) {
	const bill = 12e9 // of 6 s at 2 wei a ns
	for name, c := range map[string]struct {
		show func(*scene) Amendment
		want error
	}{
		"a drop":                 {func(s *scene) Amendment { return s.amendment(s.consent(s.change(1, agreedBudget), nil, nil)) }, nil},
		"a drop to nothing":      {func(s *scene) Amendment { return s.amendment(s.consent(s.change(0, agreedBudget), nil, nil)) }, nil},
		"budget down to bill":    {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, bill), nil, nil)) }, nil},
		"a rise of the budget":   {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, agreedBudget+1), s.buyer, s.hub)) }, nil},
		"a rise of a rate":       {func(s *scene) Amendment { return s.amendment(s.consent(s.change(3, agreedBudget), s.buyer, s.hub)) }, nil},
		"budget below the bill":  {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, bill-1), nil, nil)) }, ErrSpent},
		"below it, all consent":  {func(s *scene) Amendment { return s.amendment(s.consent(s.change(3, bill-1), s.buyer, s.hub)) }, ErrSpent},
		"rise of nobody's":       {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, agreedBudget+1), nil, nil)) }, market.ErrConsent},
		"rise without the hub":   {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, agreedBudget+1), s.buyer, nil)) }, market.ErrConsent},
		"rise without the buyer": {func(s *scene) Amendment { return s.amendment(s.consent(s.change(3, agreedBudget), nil, s.hub)) }, market.ErrConsent},
		"drop without the worker": {func(s *scene) Amendment {
			m := s.amendment(s.consent(s.change(1, agreedBudget), s.buyer, s.hub))
			m.Change.Worker = identity.Signature{}
			return m
		}, market.ErrConsent},
		"effect that others sign": {func(s *scene) Amendment {
			m := s.amendment(s.consent(s.change(1, agreedBudget), s.buyer, s.hub))
			m.Effect, _ = s.hub.Sign(terms.Digest(m.effect().Hash()))
			return m
		}, market.ErrConsent},
		"effect of another change": {func(s *scene) Amendment {
			m, other := s.amendment(s.consent(s.change(1, agreedBudget), nil, nil)), s.amendment(s.consent(s.change(0, agreedBudget), nil, nil))
			m.Effect = other.Effect
			return m
		}, market.ErrConsent},
		"effect signed for another record": {func(s *scene) Amendment {
			m, _ := Amend(s.worker, terms, s.consent(s.change(1, agreedBudget), nil, nil), &s.a.Recent[0])
			m.From = s.a.Last()
			return m
		}, market.ErrConsent},
		"dated back": {func(s *scene) Amendment {
			m, _ := Amend(s.worker, terms, s.consent(s.change(3, agreedBudget), s.buyer, s.hub), &s.a.Recent[0])
			return m
		}, ErrBackdated},
		"dated to the start": {func(s *scene) Amendment {
			m, _ := Amend(s.worker, terms, s.consent(s.change(1, agreedBudget), nil, nil), nil)
			return m
		}, ErrBackdated},
		"from a record nobody has": {func(s *scene) Amendment {
			next := *s.a.Last()
			next.Seq, next.Prev = next.Seq+1, next.Hash()
			m, _ := Amend(s.worker, terms, s.consent(s.change(1, agreedBudget), nil, nil), &next)
			return m
		}, ErrBackdated},
		"a gap in the numbers": {func(s *scene) Amendment {
			c := s.change(1, agreedBudget)
			c.Seq++
			return s.amendment(s.consent(c, nil, nil))
		}, ErrOrder},
		"number 0": {func(s *scene) Amendment {
			c := s.change(1, agreedBudget)
			c.Seq = 0
			return s.amendment(s.consent(c, nil, nil))
		}, ErrOrder},
		"of another deal": {func(s *scene) Amendment {
			c := s.change(1, agreedBudget)
			c.Deal[0]++
			return s.amendment(s.consent(c, nil, nil))
		}, market.ErrTerms},
		"changes nothing": {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, agreedBudget), nil, nil)) }, market.ErrTerms},
		"a counter more": {func(s *scene) Amendment {
			c := s.change(1, agreedBudget)
			c.Rates[meter.NetRx] = wei(1)
			return s.amendment(s.consent(c, s.buyer, s.hub))
		}, market.ErrTerms},
		"a budget of none": {func(s *scene) Amendment { return s.amendment(s.consent(s.change(2, 0), nil, nil)) }, market.ErrAbsurd},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.use(0, false)
			s.use(6*time.Second, false)
			m := c.show(s)
			if err := s.a.CheckAmendment(terms, m); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			if c.want != nil {
				return
			}
			s.apply(Event{Amend: &m})
			// Told again it is known; another one of its number is not taken.
			if known, err := s.a.Amended(m); !known || err != nil {
				t.Errorf("told again: %t, %v", known, err)
			}
			if _, err := Next(s.a, Event{Amend: &m}); !errors.Is(err, ErrOrder) {
				t.Errorf("folded twice: %v", err)
			}
			other := m
			other.From = &s.a.Recent[0]
			if _, err := s.a.Amended(other); !errors.Is(err, ErrOrder) {
				t.Errorf("the same change from another record: %v", err)
			}
		})
	}
}

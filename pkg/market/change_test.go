package market

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// parties signs for the three of a deal.
type parties struct {
	buyer, hub, worker *identity.Key
	domain             typeddata.Domain
	deal               Deal
}

func newParties(t testing.TB) parties {
	t.Helper()
	p := parties{domain: Domain(big.NewInt(1), common.Address{9}), deal: testDeal()}
	for _, key := range []**identity.Key{&p.buyer, &p.hub, &p.worker} {
		made, err := identity.Generate()
		if err != nil {
			t.Fatal(err)
		}
		*key = made
	}
	p.deal.Buyer, p.deal.Hub, p.deal.Worker = p.buyer.Address(), p.hub.Address(), p.worker.Address()
	return p
}

func (p parties) sign(t testing.TB, key *identity.Key, m Message) (s identity.Signature) {
	t.Helper()
	if key == nil {
		return s
	}
	s, err := key.Sign(p.domain.Digest(m.Hash()))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (p parties) change(cpu int64, budget int64, seq uint64) Change {
	return Change{Deal: p.deal.ID(), Budget: big.NewInt(budget), Seq: seq,
		Rates: pricing.Rates{meter.CPUUser: big.NewInt(cpu), meter.Memory: big.NewInt(7), meter.NetRx: new(big.Int)}}
}

func (p parties) signed(t testing.TB, c Change, buyer, hub, worker *identity.Key) SignedChange {
	t.Helper()
	return SignedChange{Change: c, Buyer: p.sign(t, buyer, c), Hub: p.sign(t, hub, c), Worker: p.sign(t, worker, c)}
}

// TestWhoMustConsent: every direction a change can take, and every set of signatures.
func TestWhoMustConsent(t *testing.T) {
	p := newParties(t)
	const budget = 1e15
	for name, c := range map[string]struct {
		change Change
		rises  bool
	}{
		"rate down":             {p.change(12, budget, 1), false},
		"budget down":           {p.change(13, budget-1, 1), false},
		"both down":             {p.change(12, budget-1, 1), false},
		"rate up":               {p.change(14, budget, 1), true},
		"budget up":             {p.change(13, budget+1, 1), true},
		"rate up, budget down":  {p.change(14, budget-1, 1), true},
		"rate down, budget up":  {p.change(12, budget+1, 1), true},
		"free counter not free": {Change{Deal: p.deal.ID(), Budget: big.NewInt(budget), Seq: 1, Rates: pricing.Rates{meter.CPUUser: big.NewInt(1), meter.Memory: big.NewInt(1), meter.NetRx: big.NewInt(1)}}, true},
	} {
		for mask := range 8 {
			keys := []*identity.Key{p.buyer, p.hub, p.worker}
			for i := range keys {
				if mask&(1<<i) == 0 {
					keys[i] = nil
				}
			}
			terms, err := TermsAfter(p.domain, p.deal, []SignedChange{p.signed(t, c.change, keys[0], keys[1], keys[2])})
			if want := keys[2] != nil && (!c.rises || mask == 7); want != (err == nil) {
				t.Errorf("%s, signed by %03b: %v", name, mask, err)
			} else if !want && !errors.Is(err, ErrConsent) {
				t.Errorf("%s, signed by %03b: %v is no ErrConsent", name, mask, err)
			}
			if err == nil && (!terms.Rates.Equal(c.change.Rates) || terms.Budget.Cmp(c.change.Budget) != 0) {
				t.Errorf("%s: terms are %v", name, terms)
			}
		}
	}
}

func TestChangesRefused(t *testing.T) {
	p := newParties(t)
	all := func(c Change) SignedChange { return p.signed(t, c, p.buyer, p.hub, p.worker) }
	edit := func(f func(*Change)) []SignedChange {
		c := p.change(12, 1e15, 1)
		f(&c)
		return []SignedChange{all(c)}
	}
	swapped := p.signed(t, p.change(14, 1e15, 1), p.hub, p.buyer, p.worker)
	for name, c := range map[string]struct {
		list []SignedChange
		want error
	}{
		"of another deal":      {edit(func(c *Change) { c.Deal[0]++ }), ErrTerms},
		"number 0":             {edit(func(c *Change) { c.Seq = 0 }), ErrTerms},
		"a gap":                {edit(func(c *Change) { c.Seq = 2 }), ErrTerms},
		"a number twice":       {[]SignedChange{all(p.change(12, 1e15, 1)), all(p.change(11, 1e15, 1))}, ErrTerms},
		"changes nothing":      {edit(func(c *Change) { c.Rates = p.deal.Rates }), ErrTerms},
		"nothing the 2nd time": {[]SignedChange{all(p.change(12, 1e15, 1)), all(p.change(12, 1e15, 2))}, ErrTerms},
		"counter gone":         {edit(func(c *Change) { delete(c.Rates, meter.NetRx) }), ErrTerms},
		"counter more":         {edit(func(c *Change) { c.Rates[meter.NetTx] = new(big.Int) }), ErrTerms},
		"counter swapped":      {edit(func(c *Change) { delete(c.Rates, meter.NetRx); c.Rates[meter.NetTx] = new(big.Int) }), ErrTerms},
		"negative rate":        {[]SignedChange{{Change: p.change(-1, 1e15, 1)}}, ErrAbsurd},
		"no budget":            {edit(func(c *Change) { c.Budget = new(big.Int) }), ErrAbsurd},
		"nil budget":           {edit(func(c *Change) { c.Budget = nil }), ErrAbsurd},
		"all the money":        {edit(func(c *Change) { c.Budget = new(big.Int).Lsh(big.NewInt(1), 128) }), ErrAbsurd},
		"signatures swapped":   {[]SignedChange{swapped}, ErrConsent},
		"a drop undone alone":  {[]SignedChange{all(p.change(12, 1e15, 1)), p.signed(t, p.change(13, 1e15, 2), nil, nil, p.worker)}, ErrConsent},
		"endless":              {make([]SignedChange, MaxChanges+1), ErrAbsurd},
	} {
		if _, err := TermsAfter(p.domain, p.deal, c.list); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if terms, err := TermsAfter(p.domain, p.deal, nil); err != nil || terms.Hash() != p.deal.Hash() {
		t.Errorf("no changes: %v", err)
	}
}

// FuzzTermsAfter: whatever two changes say, terms never rise without the buyer and the
// hub, and the parties, the machine and the deal that was given stay as they were.
func FuzzTermsAfter(f *testing.F) {
	p := newParties(f)
	f.Add(int64(12), int64(1e15), int64(11), int64(5), uint8(7))
	f.Add(int64(14), int64(1e15), int64(13), int64(1e15), uint8(4))
	f.Add(int64(-1), int64(0), int64(1), int64(-1), uint8(0))
	f.Fuzz(func(t *testing.T, cpu1, budget1, cpu2, budget2 int64, who uint8) {
		before := p.deal.Hash()
		var list []SignedChange
		for i, c := range []Change{p.change(cpu1, budget1, 1), p.change(cpu2, budget2, 2)} {
			if cpu1 < 0 || cpu2 < 0 || budget1 < 0 || budget2 < 0 { // rates and budgets that have no hash
				if _, _, err := c.Apply(p.deal); err == nil && (i == 0 && (cpu1 < 0 || budget1 < 0)) {
					t.Error("a negative amount was applied")
				}
				return
			}
			s := p.signed(t, c, nil, nil, p.worker)
			if who&(1<<i) != 0 {
				s = p.signed(t, c, p.buyer, p.hub, p.worker)
			}
			list = append(list, s)
		}
		terms, err := TermsAfter(p.domain, p.deal, list)
		if p.deal.Hash() != before {
			t.Fatal("the deal was changed in place")
		}
		if err != nil {
			return
		}
		if who&3 == 0 && (terms.Budget.Cmp(p.deal.Budget) > 0 || terms.Rates[meter.CPUUser].Cmp(p.deal.Rates[meter.CPUUser]) > 0) {
			t.Error("terms rose by the worker's word alone")
		}
		terms.Rates, terms.Budget = p.deal.Rates, p.deal.Budget
		if terms.Hash() != before {
			t.Error("a change touched more than rates and budget")
		}
	})
}

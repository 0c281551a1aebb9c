package pricing

import (
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
)

// Adjustment is a rate that a bound of the owner moved.
type Adjustment struct {
	Counter meter.Counter `json:"counter"`
	From    *big.Int      `json:"from"`
	To      *big.Int      `json:"to"`
	Reason  string        `json:"reason"`
}

// Price is what a machine asks, and all of what it was made of.
type Price struct {
	Decision Decision `json:"decision"`
	// Quote is what the benchmarks and the wish gave; Rates are to be published.
	Quote       Quote          `json:"quote"`
	Rates       Rates          `json:"rates"`
	Adjustments []Adjustment   `json:"adjustments"`
	Results     []bench.Result `json:"benchmarks"`
}

// Make prices a machine: the owner's policy makes a wish, benchmarks turn it
// into rates, the owner's bounds hold these. Errors are those of Decide and Derive.
func Make(o Owner, results []bench.Result, asks []*big.Int) (Price, error) {
	results = bench.Rows(results)
	decision, err := o.Decide(asks)
	if err != nil {
		return Price{}, err
	}
	wishes := make([]*big.Int, len(results))
	for i, r := range results {
		wishes[i] = decision.Wish
		if wish, ok := o.Wishes[r.Name]; ok {
			wishes[i] = wish
		} else if o.Wish == nil && len(o.Wishes) > 0 {
			return Price{}, fmt.Errorf("%w: neither a wish nor one for benchmark %.40q", ErrOwner, r.Name)
		}
	}
	quote, err := DeriveEach(results, wishes)
	if err != nil {
		return Price{}, err
	}
	rates, adjustments := o.bound(quote.Rates)
	return Price{Decision: decision, Quote: quote, Rates: rates, Adjustments: adjustments, Results: results}, nil
}

// bound holds rates between the owner's floors and ceilings.
func (o Owner) bound(rates Rates) (Rates, []Adjustment) {
	out, adjustments := make(Rates, len(rates)), []Adjustment{}
	for _, c := range rates.Names() {
		out[c] = rates[c]
		reason := ""
		switch b := o.Bounds[c]; {
		case b.Floor != nil && rates[c].Cmp(b.Floor) < 0:
			out[c], reason = b.Floor, "raised to the owner's floor"
		case b.Ceiling != nil && rates[c].Cmp(b.Ceiling) > 0:
			out[c], reason = b.Ceiling, "lowered to the owner's ceiling"
		default:
			continue
		}
		adjustments = append(adjustments, Adjustment{c, rates[c], out[c], reason})
	}
	return out, adjustments
}

// Reference is one second of this machine at work: what the benchmarks used a
// second, on average over them. By the rates that Derive makes of one wish it
// costs about the wish; by those of another worker, it is what the same work
// would cost there. Errors: ErrRows, ErrUnknownCounter.
func Reference(results []bench.Result) (meter.Vector, error) {
	results = bench.Rows(results)
	if len(results) == 0 || len(results) > maxRows {
		return nil, fmt.Errorf("%w: %d of them", ErrRows, len(results))
	}
	sum := make(map[meter.Counter]float64)
	for _, r := range results {
		row, err := perSecond(r)
		if err != nil {
			return nil, fmt.Errorf("benchmark %.40q: %w", r.Name, err)
		}
		for c, n := range row {
			sum[c] += n / float64(len(results))
		}
	}
	out := make(meter.Vector, len(sum))
	for c, n := range sum {
		out[c] = uint64(min(n, 1<<62))
	}
	return out, nil
}

// Elsewhere is what a second of Reference would cost by each of others' rates,
// for Decide. Rates that lack a counter that the machine uses are left out, and
// all are where there are none. Errors: ErrRows, ErrUnknownCounter.
func Elsewhere(results []bench.Result, others []Rates) ([]*big.Int, error) {
	if len(others) == 0 {
		return nil, nil
	}
	reference, err := Reference(results)
	if err != nil {
		return nil, err
	}
	var out []*big.Int
	for _, rates := range others {
		if cost, err := Bill(rates, reference); err == nil {
			out = append(out, cost)
		}
	}
	return out, nil
}

// Change is one price that moved, and why: a line of the owner's log.
type Change struct {
	At     time.Time `json:"at"`
	What   string    `json:"what"`           // "wish" or a counter
	From   *big.Int  `json:"from,omitempty"` // nil: there was none
	To     *big.Int  `json:"to"`
	Reason string    `json:"reason"`
}

// LogValue is the change as a group of attributes.
func (c Change) LogValue() slog.Value {
	from := "none"
	if c.From != nil {
		from = c.From.String()
	}
	return slog.GroupValue(slog.Time("at", c.At), slog.String("what", c.What), slog.String("from", from),
		slog.String("to", c.To.String()), slog.String("reason", c.Reason))
}

// Changes lists what moved from one price to the next, wish first, rates in
// canonical order; with a before of nil, all of it. Nothing moved gives nothing.
func Changes(before *Price, after Price, at time.Time) []Change {
	var out []Change
	add := func(what string, from, to *big.Int, reason string) {
		if from == nil || from.Cmp(to) != 0 {
			out = append(out, Change{at, what, from, to, reason})
		}
	}
	var old Price
	reason := "first price: " + after.Decision.Reason
	if before != nil {
		old, reason = *before, movedBecause(*before, after)
	}
	add("wish", old.Decision.Wish, after.Decision.Wish, after.Decision.Reason)
	for _, c := range after.Rates.Names() {
		why := reason
		for _, a := range after.Adjustments {
			if a.Counter == c {
				why = fmt.Sprintf("%s (%s by the benchmarks)", a.Reason, a.From)
			}
		}
		add(string(c), old.Rates[c], after.Rates[c], why)
	}
	return out
}

// movedBecause is why rates moved that no bound holds.
func movedBecause(before, after Price) string {
	wish := before.Decision.Wish.Cmp(after.Decision.Wish) != 0
	measured := !sameResults(before.Results, after.Results)
	switch {
	case wish && measured:
		return "the wish moved and the machine was measured anew: " + after.Decision.Reason
	case measured:
		return "the machine was measured anew"
	case wish:
		return "the wish moved: " + after.Decision.Reason
	default:
		return "the owner's bounds or wishes by benchmark moved"
	}
}

package pricing

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/sosna-os/sosna/pkg/meter"
)

// unsteady is the spread of a benchmark above which its owner is told.
const unsteady = 0.1

// humanUnit is a unit that a person can think in.
type humanUnit struct {
	name string
	per  int64 // counts of the counter
}

// units are of counters by how their names end, the longest ending first.
var units = []struct {
	ending string
	unit   humanUnit
}{
	{"_byte_seconds", humanUnit{"GiB-hour", 3600 << 30}}, {"_bytes", humanUnit{"GiB", 1 << 30}},
	{"_ns", humanUnit{"hour", 3600e9}}, {"_uj", humanUnit{"kWh", 3600e9}},
}

func unitOf(c meter.Counter) humanUnit {
	if c == meter.CPUSystem || c == meter.CPUUser {
		return humanUnit{"CPU-hour", 3600e9}
	}
	for _, u := range units {
		if strings.HasSuffix(string(c), u.ending) {
			return u.unit
		}
	}
	return humanUnit{"billion", 1e9}
}

// ForPeople is a rate in a unit that a person can think in: wei a CPU-hour, a GiB.
func ForPeople(c meter.Counter, rate *big.Int) (wei *big.Int, unit string) {
	u := unitOf(c)
	return new(big.Int).Mul(rate, big.NewInt(u.per)), u.name
}

// Line is one counter of an explanation.
type Line struct {
	Counter meter.Counter `json:"counter"`
	Rate    *big.Int      `json:"rate_wei"`
	Unit    string        `json:"unit"`         // for people
	PerUnit *big.Int      `json:"wei_per_unit"` // Rate in it
	// Share is the counter's part of the price of Reference.
	Share float64 `json:"share"`
	// Uncertainty is Quote's; 0 where a bound of the owner made the rate.
	Uncertainty float64 `json:"uncertainty"`
	Note        string  `json:"note,omitempty"`
}

// Lines is the price as a table, dearest share first. Errors: ErrRows.
func (p Price) Lines() ([]Line, error) {
	reference, err := Reference(p.Results)
	if err != nil {
		return nil, err
	}
	total, err := Bill(p.Rates, reference)
	if err != nil {
		return nil, err
	}
	var out []Line
	for _, c := range p.Rates.Names() {
		wei, unit := ForPeople(c, p.Rates[c])
		line := Line{Counter: c, Rate: p.Rates[c], Unit: unit, PerUnit: wei, Note: p.note(c)}
		if line.Note == "" {
			line.Uncertainty = p.Quote.Uncertainty[c]
		}
		if total.Sign() > 0 {
			part := new(big.Int).Mul(p.Rates[c], new(big.Int).SetUint64(reference[c]))
			line.Share, _ = new(big.Rat).SetFrac(part, total).Float64()
		}
		out = append(out, line)
	}
	slices.SortStableFunc(out, func(a, b Line) int {
		switch {
		case a.Share > b.Share:
			return -1
		case a.Share < b.Share:
			return 1
		}
		return 0
	})
	return out, nil
}

// note is what there is to say about one rate.
func (p Price) note(c meter.Counter) string {
	for _, a := range p.Adjustments {
		if a.Counter == c {
			return a.Reason + " from " + a.From.String()
		}
	}
	switch {
	case slices.Contains(p.Quote.Unpriced, c):
		return "no benchmark moved it: free"
	case p.Rates[c].Sign() == 0 && slices.Contains(p.Quote.Negative, c):
		return "the benchmarks ask for less than nothing: free"
	case p.Rates[c].Sign() == 0:
		return "less than a wei: free"
	}
	return ""
}

// trust tells how far the benchmarks' errors reach.
func (q Quote) trust() string {
	if q.ConditionNumber == nil {
		left := min(len(q.Programs), len(meter.Canonical())-len(q.Unpriced)) - q.Rank
		return fmt.Sprintf("Rank %d, %d directions left out: the benchmarks do not tell all counters apart, so there is no condition number.", q.Rank, left)
	}
	grows := "an error of the benchmarks stays about as large in the rates"
	if *q.ConditionNumber > 100 {
		grows = fmt.Sprintf("an error of the benchmarks may grow up to %.2g times in the rates", *q.ConditionNumber)
	}
	return fmt.Sprintf("Condition %.3g, rank %d: %s.", *q.ConditionNumber, q.Rank, grows)
}

// Words tells a person how the price came to be, a sentence an element.
func (p Price) Words() []string {
	q := p.Quote
	out := []string{fmt.Sprintf("The whole machine is to bring %s wei a second: %s.", p.Decision.Wish, p.Decision.Reason)}
	if p.Decision.Cost != nil {
		against := "the wish covers it"
		if p.Decision.Wish.Cmp(p.Decision.Cost) < 0 {
			against = "the wish does NOT cover it"
		}
		out = append(out, fmt.Sprintf("Running it costs %s wei a second; %s.", p.Decision.Cost, against))
	}
	out = append(out, fmt.Sprintf("%d benchmarks say what it does in a second; the rates are those at which each costs what it is to bring, as nearly as can be: %s.",
		len(q.Programs), strings.Join(q.Programs, ", ")))
	if q.Method == MethodNNLS {
		out = append(out, fmt.Sprintf("They are by non-negative least squares (nnls), for %s, which nobody could publish.", q.Reason))
	} else {
		out = append(out, fmt.Sprintf("They are by the pseudoinverse (pinv): %s.", q.Reason))
	}
	out = append(out, fmt.Sprintf("A benchmark's price is off from that by %.0f %% on the whole (residual %.3g): programs that use parts of the machine and all of it cannot all cost the same.",
		q.Residual*100, q.Residual))
	out = append(out, q.trust())
	for _, r := range p.Results {
		if r.Spread > unsteady {
			out = append(out, fmt.Sprintf("%s varied by %.0f %% between its repeats: measure an idle machine.", r.Name, r.Spread*100))
		}
	}
	return out
}

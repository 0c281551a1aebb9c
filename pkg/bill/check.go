package bill

import (
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

// Verdict is what a comparison of one counter says.
type Verdict string

// The verdicts. Unseen counters are ones that no workload sees.
const (
	Agrees Verdict = "agrees"
	Over   Verdict = "over-billed"
	Under  Verdict = "under-billed"
	Unseen Verdict = "unseen"
)

// Tolerance is how far a record and the log may be apart beyond what the log itself
// leaves open: a record falls between two looks, so that it may say anything from the
// one to the other.
type Tolerance struct {
	Over, Under float64 // shares of what was seen; Under may be infinite
	// Phase is added in time, at the highest speed at which the log saw the counter
	// grow: reading a counter and dating it are two moments.
	Phase time.Duration
	// Anew: the log counts from its own begin, not from the cgroup's.
	Anew bool
}

// tolerances of the counters that a workload sees of itself.
//
// Processor and disk counts and page faults come from the same kernel files on both sides.
// Memory over time is an integral of looks at different moments: bursts between them count for
// one side only. The network's edge counts packets, the workload's devices frames, with 14 bytes
// more each, with those that are no IP packets, as fragments, and with those that the edge then
// drops: only more than the workload saw is a difference.
var tolerances = map[meter.Counter]Tolerance{
	meter.CPUUser:       {Over: 0.005, Under: 0.005, Phase: 250 * time.Millisecond},
	meter.CPUSystem:     {Over: 0.005, Under: 0.005, Phase: 250 * time.Millisecond},
	meter.BlockRead:     {Over: 0.01, Under: 0.01, Phase: 250 * time.Millisecond},
	meter.BlockReadOps:  {Over: 0.01, Under: 0.01, Phase: 250 * time.Millisecond},
	meter.BlockWrite:    {Over: 0.01, Under: 0.01, Phase: 250 * time.Millisecond},
	meter.BlockWriteOps: {Over: 0.01, Under: 0.01, Phase: 250 * time.Millisecond},
	meter.PageFaults:    {Over: 0.01, Under: 0.01, Phase: 250 * time.Millisecond},
	meter.Memory:        {Over: 0.03, Under: 0.03, Phase: 2 * time.Second, Anew: true},
	meter.NetRx:         {Over: 0.01, Under: math.Inf(1), Phase: 250 * time.Millisecond},
	meter.NetRxPackets:  {Over: 0.01, Under: math.Inf(1), Phase: 250 * time.Millisecond},
	meter.NetTx:         {Over: 0.01, Under: math.Inf(1), Phase: 250 * time.Millisecond},
	meter.NetTxPackets:  {Over: 0.01, Under: math.Inf(1), Phase: 250 * time.Millisecond},
}

// unseen says why a workload does not see the others.
var unseen = map[meter.Counter]string{
	meter.CPUCycles:        "the processor's own counters are closed to a workload",
	meter.CPUInstrs:        "the processor's own counters are closed to a workload",
	meter.EnergyUJ:         "the worker shares out what the whole machine drew, which a workload does not see",
	meter.GPUBusy:          "the worker asks the GPU's driver, your meter does not",
	meter.GPUMemory:        "the worker asks the GPU's driver, your meter does not",
	meter.NetRxConnections: "the worker's edge counts connections, the workload's devices do not",
	meter.NetTxConnections: "the worker's edge counts connections, the workload's devices do not",
}

// seen lists the counters that a log shows.
func seen() []meter.Counter { return slices.Sorted(maps.Keys(tolerances)) }

// Row compares one counter, at the record where worker and log are farthest apart. Units are the counter's.
type Row struct {
	Counter  meter.Counter `json:"counter"`
	Record   uint64        `json:"record"` // number
	Billed   uint64        `json:"billed"`
	SeenFrom uint64        `json:"seen_from"` // by the looks before and after the record
	SeenTo   uint64        `json:"seen_to"`
	Allowed  uint64        `json:"tolerance"`  // beyond these, on the side of the verdict
	Rate     Wei           `json:"rate_wei"`   // of a unit, by the terms that bill this record
	Wei      Wei           `json:"excess_wei"` // what the worker bills beyond SeenTo; below 0 what it leaves out of SeenFrom
	Verdict  Verdict       `json:"verdict"`
	Reason   string        `json:"reason,omitempty"`
}

// Wei is an amount, in JSON a decimal string: numbers lose digits in most readers.
type Wei struct{ *big.Int }

// MarshalJSON quotes the number.
func (w Wei) MarshalJSON() ([]byte, error) { return []byte(`"` + w.String() + `"`), nil }

// UnmarshalJSON reads the quoted number.
func (w *Wei) UnmarshalJSON(data []byte) error {
	w.Int = new(big.Int)
	text, err := strconv.Unquote(string(data))
	if _, ok := w.SetString(text, 10); err != nil || !ok {
		return fmt.Errorf("an amount of wei is a decimal number in quotes, not %.40q", data)
	}
	return nil
}

// Report is what a bill comes to, and how it stands beside the log.
type Report struct {
	Records  int          `json:"records"`
	From, To uint64       `json:"-"` // numbers of the first and last
	Usage    meter.Vector `json:"usage"`
	Bill     *big.Int     `json:"-"`
	Fee      *big.Int     `json:"-"`
	Rows     []Row        `json:"rows"`
	Compared int          `json:"records_compared"`
	Notes    []string     `json:"notes"` // what the comparison leaves out
}

// Differs tells whether any counter is beyond its tolerance.
func (r Report) Differs() bool {
	return slices.ContainsFunc(r.Rows, func(row Row) bool { return row.Verdict == Over || row.Verdict == Under })
}

// Check recomputes the bill of a verified book and compares its records with the log's readings,
// counter by counter. Without readings every counter is unseen.
func Check(b Book, log []Reading) (Report, error) {
	if len(b.Records) == 0 {
		return Report{}, ErrEmpty
	}
	course, err := b.course()
	if err != nil {
		return Report{}, err
	}
	last := b.Last()
	out := Report{Records: len(b.Records), From: b.Records[0].Seq, To: last.Seq, Usage: last.Usage, Notes: []string{}}
	if out.Bill, out.Fee, err = course.Due(last); err != nil {
		return Report{}, err
	}
	covered := between(b.Records, log)
	out.Compared = len(covered)
	out.Notes = append(append(out.Notes, termNotes(course)...), notes(b, log, covered)...)
	for _, counter := range last.Usage.Names() {
		row := Row{Counter: counter, Record: last.Seq, Billed: last.Usage[counter], Wei: Wei{new(big.Int)}, Verdict: Unseen}
		tolerance, seen := tolerances[counter]
		switch {
		case !seen:
			row.Reason = unseen[counter]
		case len(covered) == 0 || tolerance.Anew && len(covered) < 2:
			row.Reason = "no record lies between two looks of the log"
		default:
			row = compare(counter, tolerance, covered, log)
		}
		row.price(ratesAt(course, row.Record)[counter])
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

// between gives the records that lie between two looks.
func between(records []meter.SignedRecord, log []Reading) []meter.Record {
	var out []meter.Record
	if len(log) == 0 {
		return nil
	}
	for _, r := range records {
		if r.UnixMilli >= log[0].UnixMilli && r.UnixMilli <= log[len(log)-1].UnixMilli {
			out = append(out, r.Record)
		}
	}
	return out
}

func notes(b Book, log []Reading, covered []meter.Record) (out []string) {
	if n := b.Records[0].Seq; n > 1 {
		out = append(out, fmt.Sprintf("records before number %d were dropped: they are not checked", n))
	}
	if len(log) == 0 {
		return append(out, "there is no log of the workload: the bill is recomputed, and compared with nothing")
	}
	if len(covered) == 0 {
		return append(out, "log and records do not overlap in time")
	}
	if first := b.Records[0]; covered[0].Seq > first.Seq {
		out = append(out, fmt.Sprintf("the log began at record %d: memory before that is unseen", covered[0].Seq))
	}
	if last := b.Last(); covered[len(covered)-1].Seq < last.Seq {
		out = append(out, fmt.Sprintf("records %d to %d are newer than the log", covered[len(covered)-1].Seq+1, last.Seq))
	}
	return out
}

// compare looks for the record at which one counter is farthest from the log.
func compare(c meter.Counter, t Tolerance, covered []meter.Record, log []Reading) Row {
	slack := t.Phase.Seconds() * fastest(c, log)
	var worst Row
	farthest, at := 0.0, 0
	var base meter.Record
	var baseFrom, baseTo uint64
	for i, r := range covered {
		for at+1 < len(log) && log[at+1].UnixMilli <= r.UnixMilli {
			at++
		}
		from, to := log[at].Usage[c], log[min(at+1, len(log)-1)].Usage[c]
		if log[at].UnixMilli == r.UnixMilli { // a look within the same millisecond, before or after
			from = log[max(at-1, 0)].Usage[c]
		}
		billed := r.Usage[c]
		if t.Anew {
			if i == 0 {
				base, baseFrom, baseTo = r, from, to
				continue
			}
			// What was used between two records, each of them between two looks.
			billed -= min(base.Usage[c], billed)
			from, to = from-min(baseTo, from), to-min(baseFrom, to)
		}
		row := Row{Counter: c, Record: r.Seq, Billed: billed, SeenFrom: from, SeenTo: to, Wei: Wei{new(big.Int)}, Verdict: Agrees}
		over := float64(billed) - float64(to)*(1+t.Over) - slack
		under := float64(from)*(1-t.Under) - slack - float64(billed)
		if math.IsInf(t.Under, 1) {
			under = math.Inf(-1)
		}
		switch {
		case over > 0:
			row.Verdict, row.Allowed = Over, rounded(float64(to)*t.Over+slack)
			row.Reason = fmt.Sprintf("%s more than the workload saw at most, %s may be", percent(billed, to), percent(to+row.Allowed, to))
		case under > 0:
			row.Verdict, row.Allowed = Under, rounded(float64(from)*t.Under+slack)
			row.Reason = fmt.Sprintf("less than the workload saw at least: %s", percent(billed, from))
		default:
			row.Allowed = rounded(float64(to)*t.Over + slack)
		}
		// The newest of those that agree stands for them; a difference stands before all.
		if excess := max(over, under, 0); excess > farthest || farthest == 0 {
			farthest, worst = excess, row
		}
	}
	return worst
}

// fastest is the highest growth of a counter that the log saw, in units a second.
func fastest(c meter.Counter, log []Reading) (speed float64) {
	for i := 1; i < len(log); i++ {
		if ms := log[i].UnixMilli - log[i-1].UnixMilli; ms > 0 {
			grown := float64(log[i].Usage[c]) - float64(log[i-1].Usage[c])
			speed = max(speed, grown/float64(ms)*1000)
		}
	}
	return speed
}

func rounded(v float64) uint64 { return uint64(math.Round(max(v, 0))) }

func percent(got, of uint64) string {
	if of == 0 {
		return "all of it"
	}
	return fmt.Sprintf("%+.2f %%", 100*(float64(got)/float64(of)-1))
}

// price says what a difference is worth. A verified record has no counter without a rate.
func (r *Row) price(rate *big.Int) {
	if r.Rate = (Wei{rate}); r.Verdict == Unseen {
		return
	}
	var units *big.Int
	switch {
	case r.Billed > r.SeenTo:
		units = new(big.Int).SetUint64(r.Billed - r.SeenTo)
	case r.Billed < r.SeenFrom:
		units = new(big.Int).Neg(new(big.Int).SetUint64(r.SeenFrom - r.Billed))
	default:
		return
	}
	r.Wei = Wei{units.Mul(units, rate)}
}

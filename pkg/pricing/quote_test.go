package pricing

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
)

var wish = new(big.Int).Exp(big.NewInt(10), big.NewInt(15), nil) // wei a second

func row(name string, counters meter.Vector) bench.Result {
	return bench.Result{Name: name, Value: 1, Unit: "runs/s", Counters: counters, Seconds: 1}
}

func near(t *testing.T, what string, got *big.Int, want, tolerance float64) {
	t.Helper()
	value, _ := new(big.Float).SetInt(got).Float64()
	if math.Abs(value-want) > tolerance*max(want, 1) {
		t.Errorf("%s is %s wei, want %g", what, got, want)
	}
}

// Programs that were priced by known rates must give these rates back.
func TestDeriveRecoversKnownRates(t *testing.T) {
	// cpu_user costs 600000 wei/ns, memory 2e6 wei per byte-second; each row costs 1e15.
	q, err := Derive([]bench.Result{
		row("cpu", meter.Vector{meter.CPUUser: 1_666_666_667}),
		row("both", meter.Vector{meter.CPUUser: 833_333_333, meter.Memory: 250_000_000}),
		row("memory", meter.Vector{meter.Memory: 500_000_000}),
	}, wish)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "cpu_user", q.Rates[meter.CPUUser], 600_000, 1e-5)
	near(t, "memory", q.Rates[meter.Memory], 2_000_000, 1e-5)
	if q.Method != MethodPinv || q.Rank != 2 || q.Residual > 1e-5 || len(q.Negative) > 0 || *q.ConditionNumber < 1 {
		t.Errorf("%+v", q)
	}
	want := []meter.Counter{meter.BlockRead, meter.BlockWrite, meter.CPUSystem, meter.NetRx, meter.NetTx}
	if !slices.Equal(q.Unpriced, want) {
		t.Errorf("unpriced %v, want %v", q.Unpriced, want)
	}
	for _, c := range want {
		if q.Rates[c] == nil || q.Rates[c].Sign() != 0 {
			t.Errorf("unpriced %s has rate %s", c, q.Rates[c])
		}
	}
	if _, err := json.Marshal(q); err != nil {
		t.Error(err)
	}
}

// Two counters that always occur together share the price; none is free.
func TestDeriveRankDeficient(t *testing.T) {
	q, err := Derive([]bench.Result{
		row("a", meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 1e9}),
		row("b", meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 1e9}),
	}, wish)
	if err != nil {
		t.Fatal(err)
	}
	if q.Rank != 1 || q.Method != MethodPinv || q.ConditionNumber != nil || !strings.Contains(q.Reason, "noise") {
		t.Errorf("%+v", q)
	}
	near(t, "cpu_user", q.Rates[meter.CPUUser], 500_000, 1e-5)
	near(t, "cpu_system", q.Rates[meter.CPUSystem], 500_000, 1e-5)
	text, err := json.Marshal(q)
	if err != nil || !strings.Contains(string(text), `"condition_number":null`) {
		t.Errorf("%s, %v", text, err)
	}
	words := strings.Join(Price{Quote: q}.Words(), "\n")
	if !strings.Contains(words, "Rank 1, 1 directions left out") || strings.Contains(words, "ondition 4") || strings.Contains(words, "grow") {
		t.Error(words)
	}
}

// Fewer programs than counters, all of them different: nothing was left out.
func TestDeriveWide(t *testing.T) {
	q, err := Derive([]bench.Result{row("a", meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 1e9})}, wish)
	if err != nil || q.Rank != 1 || q.ConditionNumber == nil || math.Abs(*q.ConditionNumber-1) > 1e-9 || strings.Contains(q.trust(), "left out") {
		t.Errorf("%+v, %v", q, err)
	}
}

// A benchmark's spread is interquartile, what uncertainty wants a range.
func TestDeriveTakesSpreadForHalfTheRange(t *testing.T) {
	noisy := row("a", meter.Vector{meter.CPUUser: 1e9})
	for spread, want := range map[float64]float64{0: 0, .04: .04, math.MaxFloat64: math.MaxFloat64 / 2} {
		noisy.Spread = spread
		q, err := Derive([]bench.Result{noisy}, wish)
		if off := q.Uncertainty[meter.CPUUser]; err != nil || !(math.Abs(off-want) <= 1e-9*want) {
			t.Errorf("spread %g: rates are off by %g, want %g; %v", spread, off, want, err)
		}
	}
	noisy.Spread = -.04
	if _, err := Derive([]bench.Result{noisy}, wish); !errors.Is(err, ErrRows) {
		t.Error(err)
	}
}

func TestDeriveFallsBackToNNLS(t *testing.T) {
	// b uses more of both than a and is to cost the same: user = 1, and
	// 2 user + system = 1 asks for system at -1.
	q, err := Derive([]bench.Result{
		row("a", meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 0}),
		row("b", meter.Vector{meter.CPUUser: 2e9, meter.CPUSystem: 1e9}),
	}, wish)
	if err != nil {
		t.Fatal(err)
	}
	if q.Method != MethodNNLS || !slices.Equal(q.Negative, []meter.Counter{meter.CPUSystem}) || q.Residual == 0 {
		t.Errorf("%+v", q)
	}
	near(t, "cpu_system", q.Rates[meter.CPUSystem], 0, 0)
	near(t, "cpu_user", q.Rates[meter.CPUUser], 600_000, 1e-5) // min (x-1)^2 + (2x-1)^2 at x = 3/5
}

// All memory held is the machine's price, not the few bytes that were tried.
func TestDeriveScalesMemoryByLoad(t *testing.T) {
	hold := row("hold", meter.Vector{meter.Memory: 50_000_000})
	hold.Load = 0.1
	q, err := Derive([]bench.Result{hold}, wish)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "memory", q.Rates[meter.Memory], 2_000_000, 1e-6) // 1e15 / 5e8
}

// One page read by chance must not make a rate of wish/4096 wei a byte.
func TestDeriveIgnoresStrayCounts(t *testing.T) {
	q, err := Derive([]bench.Result{row("cpu", meter.Vector{meter.CPUUser: 1e9, meter.BlockRead: 4096})}, wish)
	if err != nil || !slices.Contains(q.Unpriced, meter.BlockRead) || q.Rates[meter.BlockRead].Sign() != 0 {
		t.Errorf("%+v %v", q, err)
	}
}

func TestDeriveIsExactInTheWish(t *testing.T) {
	rows := []bench.Result{row("cpu", meter.Vector{meter.CPUUser: 1 << 30})}
	top := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	q, err := Derive(rows, top)
	if err != nil {
		t.Fatal(err)
	}
	if want := new(big.Int).Rsh(top, 30); q.Rates[meter.CPUUser].Cmp(want) != 0 {
		t.Errorf("%s, want %s: digits of the wish were lost", q.Rates[meter.CPUUser], want)
	}
	if q, err = Derive(rows, new(big.Int)); err != nil || q.Rates[meter.CPUUser].Sign() != 0 || q.Residual != 0 {
		t.Errorf("a free machine: %+v %v", q, err)
	}
	// A wish too small for whole wei shows in the residual.
	if q, err = Derive(rows, big.NewInt(1000)); err != nil || q.Rates[meter.CPUUser].Sign() != 0 || q.Residual != 1 {
		t.Errorf("%+v %v", q, err)
	}
}

func TestDeriveProperties(t *testing.T) {
	methods := map[string]int{}
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 3))
		rows := make([]bench.Result, 1+r.IntN(12))
		for i := range rows {
			v := meter.Vector{}
			for _, c := range meter.Canonical() {
				if r.IntN(2) == 0 {
					v[c] = r.Uint64N(4_000_000_000)
				}
			}
			rows[i] = row("p", v)
		}
		q, err := Derive(rows, wish)
		if errors.Is(err, ErrNothingMeasured) {
			continue
		}
		if err != nil {
			t.Fatal(seed, err)
		}
		methods[q.Method]++
		if err := q.Rates.Validate(); err != nil || len(q.Rates) != len(meter.Canonical()) {
			t.Fatal(seed, err, q.Rates)
		}
		if !(q.Residual >= 0 && q.Residual <= 1+1e-9) || q.ConditionNumber != nil && !(*q.ConditionNumber >= 1-1e-9 && *q.ConditionNumber <= 1/Rcond) {
			t.Errorf("seed %d: residual %g, condition %v", seed, q.Residual, q.ConditionNumber)
		}
		if least := min(len(q.Programs), len(meter.Canonical())-len(q.Unpriced)); (q.ConditionNumber == nil) != (q.Rank < least) {
			t.Errorf("seed %d: condition %v with rank %d of %d", seed, q.ConditionNumber, q.Rank, least)
		}
		if (q.Method == MethodNNLS) != (len(q.Negative) > 0) {
			t.Errorf("seed %d: %s with negative %v", seed, q.Method, q.Negative)
		}
	}
	if methods[MethodPinv] < 10 || methods[MethodNNLS] < 10 {
		t.Errorf("one method was hardly tried: %v", methods)
	}
}

func TestDeriveRefusals(t *testing.T) {
	good := meter.Vector{meter.CPUUser: 1e9}
	one := func(change func(*bench.Result)) []bench.Result {
		r := row("p", good.Clone())
		change(&r)
		return []bench.Result{r}
	}
	ok := one(func(*bench.Result) {})
	for name, c := range map[string]struct {
		rows []bench.Result
		wish *big.Int
		want error
	}{
		"no wish":           {ok, nil, ErrWish},
		"negative wish":     {ok, big.NewInt(-1), ErrWish},
		"wish of 2^128":     {ok, new(big.Int).Lsh(big.NewInt(1), 128), ErrWish},
		"no rows":           {nil, wish, ErrRows},
		"too many rows":     {make([]bench.Result, maxRows+1), wish, ErrRows},
		"NaN time":          {one(func(r *bench.Result) { r.Seconds = math.NaN() }), wish, ErrRows},
		"infinite time":     {one(func(r *bench.Result) { r.Seconds = math.Inf(1) }), wish, ErrRows},
		"no time":           {one(func(r *bench.Result) { r.Seconds = 0 }), wish, ErrRows},
		"negative time":     {one(func(r *bench.Result) { r.Seconds = -1 }), wish, ErrRows},
		"hardly any time":   {one(func(r *bench.Result) { r.Seconds = 1e-300 }), wish, ErrRows},
		"NaN value":         {one(func(r *bench.Result) { r.Value = math.NaN() }), wish, ErrRows},
		"infinite value":    {one(func(r *bench.Result) { r.Value = math.Inf(1) }), wish, ErrRows},
		"NaN load":          {one(func(r *bench.Result) { r.Load = math.NaN() }), wish, ErrRows},
		"load over all":     {one(func(r *bench.Result) { r.Load = 1.1 }), wish, ErrRows},
		"unknown counter":   {one(func(r *bench.Result) { r.Counters["gold"] = 1 }), wish, ErrUnknownCounter},
		"zero matrix":       {one(func(r *bench.Result) { r.Counters = meter.Vector{meter.CPUUser: 0} }), wish, ErrNothingMeasured},
		"no counters":       {one(func(r *bench.Result) { r.Counters = nil }), wish, ErrNothingMeasured},
		"only stray counts": {one(func(r *bench.Result) { r.Counters = meter.Vector{meter.NetRx: 60} }), wish, ErrNothingMeasured},
	} {
		if _, err := Derive(c.rows, c.wish); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// BenchmarkThisMachine runs the canonical benchmarks here and shows the quote:
// go test ./pkg/pricing -run '^$' -bench ThisMachine -benchtime 1x
func BenchmarkThisMachine(b *testing.B) {
	const memory = 1 << 30
	for b.Loop() {
		report, err := bench.Run(b.Context(), bench.Config{Dir: b.TempDir(), MemoryTotal: memory})
		if err != nil {
			b.Fatal(err)
		}
		quote, err := Derive(report.Results, wish)
		if err != nil {
			b.Fatal(err)
		}
		// Printed, not logged: a benchmark's log is cut at ten lines.
		fmt.Printf("\n%d benchmarks in %.1f s, skipped %v\n", len(report.Results), report.Seconds, report.Skipped)
		for _, r := range report.Results {
			fmt.Printf("%-16s %10.4g %-9s spread %.2f | a second:", r.Name, r.Value, r.Unit, r.Spread)
			for _, c := range r.Counters.Names() {
				fmt.Printf(" %.3g", float64(r.Counters[c])/r.Seconds)
			}
			fmt.Println(" |", r.Note)
		}
		text, err := json.MarshalIndent(quote, "", " ")
		if err != nil {
			b.Fatal(err)
		}
		fmt.Printf("wish: %s wei a second for %d bytes and all cpus\n%s\n", wish, memory, text)
	}
}

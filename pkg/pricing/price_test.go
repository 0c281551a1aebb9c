package pricing

import (
	"encoding/json"
	"errors"
	"log/slog"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
)

var twoRows = []bench.Result{row("cpu", meter.Vector{meter.CPUUser: 1e9}), row("memory", meter.Vector{meter.Memory: 500_000_000})}

func made(t *testing.T, o Owner, rows []bench.Result) Price {
	t.Helper()
	p, err := Make(o, rows, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := json.Marshal(p); err != nil {
		t.Error(err)
	}
	return p
}

func TestMakeBoundsRates(t *testing.T) {
	base := Owner{Policy: Fixed, Wish: big.NewInt(1e15)} // 1e6 wei a ns, 2e6 a byte-second
	for name, c := range map[string]struct {
		bound Bound
		want  int64
		says  string
	}{
		"none":                 {Bound{}, 1_000_000, ""},
		"floor just met":       {Bound{Floor: big.NewInt(1_000_000)}, 1_000_000, ""},
		"floor a wei over":     {Bound{Floor: big.NewInt(1_000_001)}, 1_000_001, "floor"},
		"ceiling just met":     {Bound{Ceiling: big.NewInt(1_000_000)}, 1_000_000, ""},
		"ceiling a wei under":  {Bound{Ceiling: big.NewInt(999_999)}, 999_999, "ceiling"},
		"floor is the ceiling": {Bound{Floor: big.NewInt(5), Ceiling: big.NewInt(5)}, 5, "ceiling"},
		"ceiling of nothing":   {Bound{Ceiling: new(big.Int)}, 0, "ceiling"},
	} {
		o := base
		o.Bounds = map[meter.Counter]Bound{meter.CPUUser: c.bound}
		p := made(t, o, twoRows)
		if p.Rates[meter.CPUUser].Int64() != c.want || p.Quote.Rates[meter.CPUUser].Int64() != 1_000_000 {
			t.Errorf("%s: %s, want %d", name, p.Rates[meter.CPUUser], c.want)
		}
		if (len(p.Adjustments) == 1) != (c.says != "") || c.says != "" && !strings.Contains(p.Adjustments[0].Reason, c.says) {
			t.Errorf("%s: %+v", name, p.Adjustments)
		}
	}
	// A floor reaches a counter that no benchmark moved: the network is never priced otherwise.
	base.Bounds = map[meter.Counter]Bound{meter.NetTx: {Floor: big.NewInt(7)}}
	if p := made(t, base, twoRows); p.Rates[meter.NetTx].Int64() != 7 {
		t.Error(p.Rates)
	}
}

func TestMakeWithAWishForEachBenchmark(t *testing.T) {
	p := made(t, Owner{Policy: Fixed, Wishes: map[string]*big.Int{"cpu": big.NewInt(1e15), "memory": big.NewInt(5e14)}}, twoRows)
	near(t, "cpu_user", p.Rates[meter.CPUUser], 1e6, 1e-6)
	near(t, "memory", p.Rates[meter.Memory], 1e6, 1e-6)
	if p.Quote.Residual > 1e-6 {
		t.Errorf("residual %g", p.Quote.Residual)
	}
	p = made(t, Owner{Policy: Fixed, Wish: big.NewInt(1e15), Wishes: map[string]*big.Int{"memory": new(big.Int)}}, twoRows)
	if p.Rates[meter.Memory].Sign() != 0 || p.Rates[meter.CPUUser].Int64() != 1e6 {
		t.Error(p.Rates)
	}
	if _, err := Make(Owner{Policy: Fixed, Wishes: map[string]*big.Int{"cpu": big.NewInt(1)}}, twoRows, nil); !errors.Is(err, ErrOwner) || !strings.Contains(err.Error(), "memory") {
		t.Error(err)
	}
	for _, wishes := range [][]*big.Int{nil, {big.NewInt(1)}, {big.NewInt(1), nil}, {big.NewInt(1), big.NewInt(-1)}} {
		if _, err := DeriveEach(twoRows, wishes); !errors.Is(err, ErrWish) {
			t.Errorf("%v: %v", wishes, err)
		}
	}
	if _, err := Make(Owner{Policy: Fixed, Wish: big.NewInt(1)}, nil, nil); !errors.Is(err, ErrRows) {
		t.Error(err)
	}
	for _, spread := range []float64{math.NaN(), math.Inf(1), -1} {
		bad := row("p", meter.Vector{meter.CPUUser: 1e9})
		bad.Spread = spread
		if _, err := Derive([]bench.Result{bad}, wish); !errors.Is(err, ErrRows) {
			t.Errorf("a spread of %g: %v", spread, err)
		}
	}
}

// The reference load costs the wish by one's own rates, so that asks of others
// are set beside it in the same measure.
func TestReferenceCostsTheWish(t *testing.T) {
	hold := row("memory", meter.Vector{meter.Memory: 50_000_000})
	hold.Load = 0.1
	rows := []bench.Result{twoRows[0], hold}
	p := made(t, Owner{Policy: Fixed, Wish: big.NewInt(1e15)}, rows)
	reference, err := Reference(rows)
	if err != nil || reference[meter.Memory] != 250_000_000 || reference[meter.CPUUser] != 5e8 {
		t.Fatal(reference, err)
	}
	double := Rates{}
	for c, wei := range p.Rates {
		double[c] = new(big.Int).Lsh(wei, 1)
	}
	asks, err := Elsewhere(rows, []Rates{p.Rates, double, {meter.CPUUser: big.NewInt(1)}, nil})
	if err != nil || len(asks) != 2 {
		t.Fatal(asks, err)
	}
	near(t, "own", asks[0], 1e15, 1e-9)
	near(t, "double", asks[1], 2e15, 1e-9)
	if asks, err := Elsewhere(nil, nil); asks != nil || err != nil {
		t.Error(asks, err)
	}
	if _, err := Elsewhere(nil, []Rates{double}); !errors.Is(err, ErrRows) {
		t.Error(err)
	}
	rows[0].Seconds = 0
	if _, err := Reference(rows); !errors.Is(err, ErrRows) {
		t.Error(err)
	}
}

func TestChanges(t *testing.T) {
	at := time.Unix(1e9, 0).UTC()
	o := Owner{Policy: Fixed, Wish: big.NewInt(1e15)}
	first := made(t, o, twoRows)
	all := Changes(nil, first, at)
	if len(all) != 1+len(meter.Canonical()) || all[0].What != "wish" || all[0].From != nil || !strings.Contains(all[1].Reason, "first price") {
		t.Fatalf("%+v", all)
	}
	if again := Changes(&first, made(t, o, twoRows), at); len(again) != 0 {
		t.Errorf("nothing moved, yet %+v", again)
	}
	dearer := o
	dearer.Wish = big.NewInt(2e15)
	moved := Changes(&first, made(t, dearer, twoRows), at)
	if len(moved) != 3 || moved[1].What != "cpu_user_ns" || moved[1].From.Int64() != 1e6 || moved[1].To.Int64() != 2e6 || !strings.Contains(moved[1].Reason, "wish moved") {
		t.Errorf("%+v", moved)
	}
	slower := []bench.Result{row("cpu", meter.Vector{meter.CPUUser: 5e8}), twoRows[1]}
	moved = Changes(&first, made(t, o, slower), at)
	if len(moved) != 1 || moved[0].Reason != "the machine was measured anew" || !moved[0].At.Equal(at) {
		t.Errorf("%+v", moved)
	}
	moved = Changes(&first, made(t, dearer, slower), at)
	if len(moved) != 3 || !strings.Contains(moved[1].Reason, "and the machine was measured anew") {
		t.Errorf("%+v", moved)
	}
	bounded := o
	bounded.Bounds = map[meter.Counter]Bound{meter.CPUUser: {Ceiling: big.NewInt(9)}}
	held := made(t, bounded, twoRows)
	if moved = Changes(&first, held, at); len(moved) != 1 || !strings.Contains(moved[0].Reason, "ceiling (1000000 by the benchmarks)") {
		t.Errorf("%+v", moved)
	}
	if moved = Changes(&held, first, at); len(moved) != 1 || !strings.Contains(moved[0].Reason, "bounds") {
		t.Errorf("%+v", moved)
	}
	var text strings.Builder
	slog.New(slog.NewTextHandler(&text, nil)).Info("price", "change", all[0])
	if !strings.Contains(text.String(), "change.what=wish change.from=none change.to=1000000000000000") || !strings.Contains(text.String(), "fixed price") {
		t.Error(text.String())
	}
}

func TestExplanation(t *testing.T) {
	o := hungry
	o.Bounds = map[meter.Counter]Bound{meter.NetTx: {Floor: big.NewInt(7)}}
	o.Currency.WeiPerUnit = big.NewInt(1e16) // 1e12 wei a second
	noisy := row("cpu", meter.Vector{meter.CPUUser: 1e9})
	noisy.Spread = .5
	p := made(t, o, []bench.Result{noisy, twoRows[1]})
	lines, err := p.Lines()
	if err != nil || len(lines) != len(meter.Canonical()) {
		t.Fatal(lines, err)
	}
	byName, sum := map[meter.Counter]Line{}, 0.0
	for i, l := range lines {
		byName[l.Counter] = l
		if sum += l.Share; i > 0 && l.Share > lines[i-1].Share {
			t.Errorf("%s stands below a smaller share", l.Counter)
		}
	}
	if math.Abs(sum-1) > 1e-9 {
		t.Errorf("shares add up to %g", sum)
	}
	if l := byName[meter.CPUUser]; l.Rate.Int64() != 1000 || l.Unit != "CPU-hour" || l.PerUnit.Int64() != 3600e12 || math.Abs(l.Share-.5) > 1e-9 || math.Abs(l.Uncertainty-.5) > 1e-9 {
		t.Errorf("%+v", l)
	}
	if l := byName[meter.NetTx]; !strings.Contains(l.Note, "floor from 0") || l.Uncertainty != 0 || l.PerUnit.Int64() != 7<<30 {
		t.Errorf("%+v", l)
	}
	if l := byName[meter.NetRx]; !strings.Contains(l.Note, "no benchmark") {
		t.Errorf("%+v", l)
	}
	words := strings.Join(p.Words(), "\n")
	for _, want := range []string{"1000000000000 wei a second", "360 W", "covers it", "cpu, memory", "pseudoinverse", "cpu varied by 50 %"} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in:\n%s", want, words)
		}
	}
	if strings.Contains(words, "memory varied") {
		t.Error(words)
	}
	loss := o
	loss.MaxWish = big.NewInt(1)
	if words := strings.Join(made(t, loss, twoRows).Words(), "\n"); !strings.Contains(words, "does NOT cover") {
		t.Error(words)
	}
	// b uses more of both and is to cost the same: the rate of system time is 0 by NNLS.
	negative := made(t, Owner{Policy: Fixed, Wish: big.NewInt(1e15)}, []bench.Result{
		row("a", meter.Vector{meter.CPUUser: 1e9}), row("b", meter.Vector{meter.CPUUser: 2e9, meter.CPUSystem: 1e9})})
	if words := strings.Join(negative.Words(), "\n"); !strings.Contains(words, "nnls") {
		t.Error(words)
	}
	if !strings.Contains(negative.note(meter.CPUSystem), "less than nothing") {
		t.Error(negative.note(meter.CPUSystem))
	}
	free := made(t, Owner{Policy: Fixed, Wish: new(big.Int)}, twoRows)
	if lines, err := free.Lines(); err != nil || lines[0].Share != 0 || free.note(meter.CPUUser) != "less than a wei: free" {
		t.Error(lines, err)
	}
	if _, err := (Price{}).Lines(); !errors.Is(err, ErrRows) {
		t.Error(err)
	}
}

package pricing

import (
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/meter"
)

func TestMoves(t *testing.T) {
	at := func(wish int64, seconds float64) Price {
		return Price{Decision: Decision{Wish: big.NewInt(wish), Reason: "because"}, Results: []bench.Result{{Name: "a", Seconds: seconds}}}
	}
	for name, c := range map[string]struct {
		perMille       uint64
		standing, next Price
		moves          bool
		says           string
	}{
		"nothing happened":     {0, at(1000, 1), at(1000, 1), false, "stays"},
		"within the default":   {0, at(1000, 1), at(1050, 1), false, "within 50 per mille of 1000"},
		"a wei beyond":         {0, at(1000, 1), at(1051, 1), true, "because"},
		"below as above":       {0, at(1000, 1), at(950, 1), false, "stays"},
		"a wei below":          {0, at(1000, 1), at(949, 1), true, "because"},
		"the owner's own":      {200, at(1000, 1), at(1200, 1), false, "within 200"},
		"beyond his own":       {200, at(1000, 1), at(1201, 1), true, "because"},
		"from nothing":         {0, at(0, 1), at(1, 1), true, "because"},
		"nothing from nothing": {0, at(0, 1), at(0, 1), false, "stays"},
		"measured anew":        {0, at(1000, 1), at(1000, 2), true, "measured anew"},
	} {
		moves, reason := Owner{HysteresisPerMille: c.perMille}.Moves(c.standing, c.next)
		if moves != c.moves || !strings.Contains(reason, c.says) {
			t.Errorf("%s: %v, %q", name, moves, reason)
		}
	}
}

// TestDriftMoves: steps that are each too small add up, since the price that stands
// is what they are held against.
func TestDriftMoves(t *testing.T) {
	standing, moved := Price{Decision: Decision{Wish: big.NewInt(1000)}}, 0
	for wish := int64(1000); wish <= 2000; wish += 10 {
		next := Price{Decision: Decision{Wish: big.NewInt(wish)}}
		if moves, _ := (Owner{}).Moves(standing, next); moves {
			standing, moved = next, moved+1
		}
	}
	if left := 2000 - standing.Decision.Wish.Int64(); moved < 5 || moved > 20 || left > 100 {
		t.Errorf("%d moves, and %d wei behind", moved, left)
	}
}

func TestLookAndSame(t *testing.T) {
	if (Owner{}).Look() != 10*time.Minute || (Owner{LookMinutes: 3}).Look() != 3*time.Minute {
		t.Error("looks at other times")
	}
	for _, o := range []Owner{{LookMinutes: 1441}, {HysteresisPerMille: 1001}} {
		o.Policy, o.Wish = Fixed, big.NewInt(1)
		if err := o.Validate(); !errors.Is(err, ErrOwner) {
			t.Error(err)
		}
	}
	o := Owner{Policy: Fixed, Wish: big.NewInt(1), Bounds: map[meter.Counter]Bound{meter.CPUUser: {Floor: big.NewInt(2)}}}
	data, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	var back Owner
	if err := json.Unmarshal(data, &back); err != nil || !o.Same(back) {
		t.Fatalf("%s, %v", data, err)
	}
	for name, change := range map[string]func(*Owner){
		"wish":   func(o *Owner) { o.Wish = big.NewInt(2) },
		"floor":  func(o *Owner) { o.Bounds = map[meter.Counter]Bound{meter.CPUUser: {Floor: big.NewInt(3)}} },
		"bounds": func(o *Owner) { o.Bounds = nil },
		"policy": func(o *Owner) { o.Policy = MatchMedian },
		"watts":  func(o *Owner) { o.Running.Watts = 1 },
		"wishes": func(o *Owner) { o.Wishes = map[string]*big.Int{"a": big.NewInt(1)} },
	} {
		if other := o; true {
			if change(&other); o.Same(other) {
				t.Error(name)
			}
		}
	}
}

func TestConfigured(t *testing.T) {
	if o, err := Configured(bootcfg.Config{}); err != nil || o.Policy != Fixed || o.Wish.Int64() != DefaultWish {
		t.Errorf("of nothing: %+v, %v", o, err)
	}
	if o, err := Configured(bootcfg.Config{Price: "7"}); err != nil || o.Wish.Int64() != 7 {
		t.Errorf("of a price: %+v, %v", o, err)
	}
	o, err := Configured(bootcfg.Config{Pricing: &bootcfg.Pricing{
		Policy: "cost-plus", MinWish: "1", MaxWish: "2", MarginPerMille: 3, LookMinutes: 5, HysteresisPerMille: 6,
		Running: bootcfg.Running{Watts: 7, MicrosPerKWh: 8, MicrosPerHour: 9}, Currency: bootcfg.Currency{Code: "EUR", WeiPerUnit: "10"},
		Bounds: map[string]bootcfg.Bound{"cpu_user_ns": {Floor: "11", Ceiling: "12"}},
	}})
	want := Owner{
		Policy: CostPlus, MinWish: big.NewInt(1), MaxWish: big.NewInt(2), MarginPerMille: 3, LookMinutes: 5, HysteresisPerMille: 6,
		Running: Running{7, 8, 9}, Currency: Currency{"EUR", big.NewInt(10)},
		Bounds: map[meter.Counter]Bound{meter.CPUUser: {big.NewInt(11), big.NewInt(12)}},
	}
	if err != nil || !o.Same(want) {
		t.Errorf("%+v, %v", o, err)
	}
	for name, p := range map[string]bootcfg.Pricing{
		"no number":       {Policy: "fixed", Wish: "x"},
		"no bound":        {Policy: "fixed", Wish: "1", Bounds: map[string]bootcfg.Bound{"cpu_user_ns": {Floor: "x"}}},
		"too many digits": {Policy: "fixed", Wish: strings.Repeat("1", 41)},
		"no policy":       {Wish: "1"},
		"unknown counter": {Policy: "fixed", Wish: "1", Bounds: map[string]bootcfg.Bound{"cpu": {}}},
	} {
		if _, err := Configured(bootcfg.Config{Pricing: &p}); !errors.Is(err, ErrOwner) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestConsoleAndWorkerAgree: what the console lets pass, the worker can work with,
// and the other way round.
func TestConsoleAndWorkerAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(of ...string) string { return of[random.IntN(len(of))] }
	count := func() uint64 {
		return []uint64{0, 0, 1, 1000, 1001, 1440, 1441, 1_000_000, 1_000_001, 1_000_000_000_001}[random.IntN(10)]
	}
	small := func() uint64 { return uint64(random.IntN(2)) }
	accepted := 0
	for range 20_000 {
		p := bootcfg.Pricing{
			Policy: pick("fixed", "cost-plus", "match-median", "match-median", "?"), Wish: pick("", "0", "5", "340282366920938463463374607431768211456", "x"),
			MinWish: pick("", "", "3"), MaxWish: pick("", "", "2", "4"), MedianPerMille: small(), MarginPerMille: small(), LookMinutes: small(),
			Currency: bootcfg.Currency{WeiPerUnit: pick("", "0", "9")},
		}
		switch random.IntN(6) {
		case 0:
			p.MarginPerMille, p.LookMinutes = count(), count()
		case 1:
			p.HysteresisPerMille, p.MedianPerMille = count(), count()
		case 2:
			p.Wishes = map[string]string{pick("a", "b"): pick("1", "1", "-1")}
		case 3:
			p.Bounds = map[string]bootcfg.Bound{pick("cpu_user_ns", "cpu"): {Floor: pick("", "2"), Ceiling: pick("", "1", "3")}}
		default:
			p.Running = bootcfg.Running{Watts: count(), MicrosPerKWh: count(), MicrosPerHour: count()}
		}
		c := bootcfg.Config{Pricing: &p}
		console := true
		for _, problem := range c.Check() {
			console = console && problem.Key != "pricing"
		}
		_, err := Configured(c)
		if worker := err == nil; console != worker {
			t.Fatalf("console %v, worker %v: %+v\n%v", console, err, p, c.Check())
		}
		if console {
			accepted++
		}
	}
	if accepted < 100 {
		t.Errorf("only %d of them were good: that proves little", accepted)
	}
}

func TestUnitsOfNames(t *testing.T) {
	for name, want := range map[meter.Counter]string{
		meter.CPUUser: "CPU-hour", meter.Memory: "GiB-hour", meter.NetTx: "GiB", "gpu_mem_byte_seconds": "GiB-hour", "gpu_busy_ns": "hour",
		"energy_uj": "kWh", "page_faults": "billion", "anything": "billion",
	} {
		if got := unitOf(name); got.name != want || got.per <= 0 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

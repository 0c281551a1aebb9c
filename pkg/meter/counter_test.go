package meter

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/quick"
	"time"
)

func TestCanonicalOrder(t *testing.T) {
	if c := Canonical(); !slices.IsSorted(c) || len(c) != 7 {
		t.Fatalf("not 7 sorted counters: %v", c)
	}
	if c := All(); !slices.IsSorted(c) || len(c) != 19 || len(c) > MaxCounters {
		t.Fatalf("not 19 sorted counters: %v", c)
	}
	for _, c := range Canonical() {
		if !Known(c) {
			t.Errorf("%s is not known", c)
		}
	}
	for c, want := range map[Counter]string{CPUUser: "ns", Memory: "byte_seconds", GPUMemory: "byte_seconds", BlockReadOps: "ops", NetTx: "bytes",
		NetRxConnections: "connections", PageFaults: "faults", EnergyUJ: "uj", CPUCycles: "cycles"} {
		if c.Unit() != want || checkName(c) != nil {
			t.Errorf("unit of %s: %s", c, c.Unit())
		}
	}
}

func TestVectorArithmetic(t *testing.T) {
	undone := func(a, b uint32) bool {
		v, w := Vector{CPUUser: uint64(a)}, Vector{CPUUser: uint64(b), NetRx: 1}
		back, err := v.Add(w).Sub(w)
		return err == nil && back.Equal(v)
	}
	if err := quick.Check(undone, nil); err != nil {
		t.Error(err)
	}
	if got := (Vector{NetTx: math.MaxUint64 - 1}).Add(Vector{NetTx: 5}); got[NetTx] != math.MaxUint64 {
		t.Errorf("Add wraps: %d", got[NetTx])
	}
	_, err := Vector{CPUUser: 4}.Sub(Vector{CPUUser: 5})
	var which *CounterError
	if !errors.Is(err, ErrBackwards) || !errors.As(err, &which) || which.Counter != CPUUser {
		t.Errorf("Sub below zero: %v", err)
	}
	if _, err := (Vector{}).Sub(Vector{NetRx: 1}); !errors.Is(err, ErrBackwards) {
		t.Errorf("a counter that vanished: %v", err)
	}
	if err := (Vector{"gold_bytes": 1}).CheckKnown(); !errors.Is(err, ErrUnknownCounter) {
		t.Errorf("unknown counter: %v", err)
	}
}

func TestVectorJSON(t *testing.T) {
	in := Vector{CPUUser: math.MaxUint64, BlockRead: 0}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"blk_read_bytes":0,"cpu_user_ns":18446744073709551615}` {
		t.Fatalf("%s %v", text, err)
	}
	var out Vector
	if err := json.Unmarshal(text, &out); err != nil || !out.Equal(in) {
		t.Fatalf("%v %v", out, err)
	}
	var many []string
	for i := range MaxCounters + 1 {
		many = append(many, fmt.Sprintf(`"c%d":1`, i))
	}
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"fraction":  {`{"cpu_user_ns":1.5}`, ErrMalformed},
		"negative":  {`{"cpu_user_ns":-1}`, ErrMalformed},
		"too big":   {`{"cpu_user_ns":18446744073709551616}`, ErrMalformed},
		"string":    {`{"cpu_user_ns":"1"}`, ErrMalformed},
		"twice":     {`{"cpu_user_ns":1,"cpu_user_ns":2}`, ErrMalformed},
		"array":     {`[1]`, ErrMalformed},
		"bad name":  {`{"CPU":1}`, ErrMalformed},
		"no name":   {`{"":1}`, ErrMalformed},
		"long name": {`{"` + strings.Repeat("a", 33) + `":1}`, ErrMalformed},
		"too many":  {"{" + strings.Join(many, ",") + "}", ErrTooLarge},
	} {
		var v Vector
		if err := json.Unmarshal([]byte(c.text), &v); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func at(ms int) time.Time { return time.Unix(1000, 0).Add(time.Duration(ms) * time.Millisecond) }

func TestIntegrator(t *testing.T) {
	t.Run("trapezoid", func(t *testing.T) {
		var g Integrator
		g.Observe(at(0), 100)
		g.Observe(at(2000), 300)
		if g.ByteSeconds() != 400 {
			t.Errorf("%d byte-seconds, want (100+300)/2 x 2 s = 400", g.ByteSeconds())
		}
	})
	t.Run("remainders add up", func(t *testing.T) {
		var g Integrator
		for i := range 1001 {
			g.Observe(at(i), 7) // 0.007 byte-seconds each
		}
		if g.ByteSeconds() != 7 {
			t.Errorf("%d, want 7", g.ByteSeconds())
		}
	})
	t.Run("paused time is free", func(t *testing.T) {
		var g Integrator
		g.Observe(at(0), 10)
		g.Observe(at(1000), 10)
		g.Pause()
		g.Observe(at(60000), 10)
		g.Observe(at(61000), 10)
		if g.ByteSeconds() != 20 {
			t.Errorf("%d, want 20", g.ByteSeconds())
		}
	})
	t.Run("a clock that goes back adds nothing", func(t *testing.T) {
		var g Integrator
		g.Observe(at(5000), 10)
		g.Observe(at(0), 10)
		g.Observe(at(1000), 10)
		if g.ByteSeconds() != 10 {
			t.Errorf("%d, want 10", g.ByteSeconds())
		}
	})
}

func TestIntegratorState(t *testing.T) {
	t.Run("time over a restart is free", func(t *testing.T) {
		var g, restored Integrator
		g.Observe(at(0), 10)
		g.Observe(at(1500), 10)
		text, _ := json.Marshal(g)
		if err := json.Unmarshal(text, &restored); err != nil {
			t.Fatal(err)
		}
		restored.Observe(at(90000), 10)
		restored.Observe(at(90500), 10)
		if restored.ByteSeconds() != 20 {
			t.Errorf("%d, want 20", restored.ByteSeconds())
		}
	})
	t.Run("saturates", func(t *testing.T) {
		var g Integrator
		g.Observe(at(0), math.MaxUint64)
		g.Observe(at(1<<40), math.MaxUint64)
		if g.ByteSeconds() != math.MaxUint64 {
			t.Errorf("%d", g.ByteSeconds())
		}
	})
	t.Run("refuses a remainder over a second", func(t *testing.T) {
		var g Integrator
		if err := json.Unmarshal([]byte(`{"byte_s":1,"remainder_byte_ns":1000000000}`), &g); !errors.Is(err, ErrMalformed) {
			t.Error(err)
		}
	})
}

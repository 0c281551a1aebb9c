package gpu

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

func owners(of map[uint32]string) func(uint32) string {
	return func(pid uint32) string { return of[pid] }
}

func nobody(uint32) string { return "" }

// wantUsage compares values; -1 stands for null.
func wantUsage(t *testing.T, name string, u Usage, busy, memory, energy int64) {
	t.Helper()
	for what, c := range map[string]struct {
		r    Reading
		want int64
	}{"busy": {u.Busy, busy}, "memory": {u.Memory, memory}, "energy": {u.Energy, energy}} {
		v, ok := c.r.Get()
		if ok != (c.want >= 0) || ok && v != uint64(c.want) || !ok && c.r.Reason == "" {
			t.Errorf("%s: %s is %d %v %q, want %d", name, what, v, ok, c.r.Reason, c.want)
		}
	}
}

// full is a sample with everything.
func full(percent, used, mw, uj uint64) Sample {
	return Sample{UUID: gpuA, Utilisation: Of(percent), MemoryUsed: Of(used), Power: Of(mw), Energy: Of(uj), Busy: None("none")}
}

func TestMeter(t *testing.T) {
	no := None("unsupported")
	for name, c := range map[string]struct {
		at                   []time.Duration
		samples              []Sample
		busy, memory, energy int64
	}{
		"nothing yet":  {[]time.Duration{5}, []Sample{full(50, 100, 7, 10)}, -1, -1, -1},
		"one interval": {[]time.Duration{0, 2 * time.Second}, []Sample{full(0, 100, 7, 10), full(50, 200, 7, 1010)}, 1e9, 300, 1000},
		"power where there is no counter": {[]time.Duration{0, 2 * time.Second}, []Sample{
			{UUID: gpuA, Power: Of(1500), Energy: no}, {UUID: gpuA, Power: Of(1500), Energy: no, Utilisation: no, MemoryUsed: no}}, -1, -1, 3_000_000},
		"the driver was loaded anew":     {[]time.Duration{0, 1e9, 2e9}, []Sample{full(0, 0, 7, 5000), full(0, 0, 7, 10), full(0, 0, 7, 25)}, 0, 0, 15},
		"more than any board can draw":   {[]time.Duration{0, 1e9}, []Sample{full(0, 0, 7, 0), full(0, 0, 7, 1e12)}, 0, 0, -1},
		"a gap":                          {[]time.Duration{0, 1e9, 12e9}, []Sample{full(100, 8, 7, 0), full(100, 8, 7, 5), full(100, 8, 7, 105)}, 1e9, 8, 105},
		"the clock stands":               {[]time.Duration{1e9, 1e9, 5e8}, []Sample{full(100, 8, 7, 0), full(100, 8, 7, 50), full(100, 8, 7, 99)}, -1, -1, -1},
		"sensors fail in between":        {[]time.Duration{0, 1e9, 2e9, 3e9}, []Sample{full(100, 4, 7, 1), full(100, 4, 7, 2), {UUID: gpuA, Utilisation: no, MemoryUsed: no, Energy: no, Power: no}, full(100, 4, 7, 4)}, 2e9, 8, 1},
		"rounding is carried":            {[]time.Duration{0, 1, 2, 3, 4}, []Sample{full(25, 0, 7, 1), full(25, 0, 7, 1), full(25, 0, 7, 1), full(25, 0, 7, 1), full(25, 0, 7, 1)}, 1, 0, 0},
		"a counter of busy time":         {[]time.Duration{0, 1e9}, []Sample{{UUID: gpuA, Busy: Of(100)}, {UUID: gpuA, Busy: Of(700)}}, 600, -1, -1},
		"busy for longer than it lasted": {[]time.Duration{0, 1e9}, []Sample{{UUID: gpuA, Busy: Of(0)}, {UUID: gpuA, Busy: Of(5e9)}}, 1e9, -1, -1},
		"busy goes back":                 {[]time.Duration{0, 1e9, 2e9}, []Sample{{UUID: gpuA, Busy: Of(900)}, {UUID: gpuA, Busy: Of(800)}, {UUID: gpuA, Busy: Of(850)}}, 50, -1, -1},
	} {
		t.Run(name, func(t *testing.T) {
			var m Meter
			for i, at := range c.at {
				m.Add(at, c.samples[i:i+1], nil, nobody)
			}
			wantUsage(t, name, m.Of([]string{gpuA}), c.busy, c.memory, c.energy)
		})
	}
}

func TestMeterOfSeveral(t *testing.T) {
	var m Meter
	b := full(50, 10, 1, 100)
	b.UUID = gpuB
	m.Add(0, []Sample{full(100, 10, 1, 1), b}, nil, nobody)
	b.Energy = Of(300)
	m.Add(time.Second, []Sample{full(100, 10, 1, 2), b}, nil, nobody)
	wantUsage(t, "both", m.Of([]string{gpuA, gpuB}), 15e8, 20, 201)
	wantUsage(t, "none", m.Of(nil), 0, 0, 0)
	u := m.Of([]string{gpuA, "GPU-elsewhere"})
	wantUsage(t, "one unknown", u, -1, -1, -1)
	if !strings.Contains(u.Busy.Reason, "GPU-elsewhere: not seen") {
		t.Errorf("reason %q", u.Busy.Reason)
	}
	wantUsage(t, "an owner without processes", m.Owned("deal"), 0, 0, 0)
}

// TestOwners: two deals share a GPU with somebody else.
func TestOwners(t *testing.T) {
	of := owners(map[uint32]string{1: "x", 2: "x", 3: "y"})
	p := func(pid uint32, memory, percent uint64) Process {
		return Process{UUID: gpuA, PID: pid, Memory: Of(memory), Utilisation: Of(percent), Busy: None("none")}
	}
	var m Meter
	m.Add(0, []Sample{full(0, 100, 1, 0)}, nil, of)
	// Parts are 200 % of a GPU that was 100 % busy: halved.
	m.Add(1e9, []Sample{full(100, 100, 1, 1000)}, []Process{p(1, 30, 60), p(2, 10, 40), p(3, 20, 60), p(9, 40, 40)}, of)
	wantUsage(t, "x", m.Owned("x"), 5e8, 40, 500)
	wantUsage(t, "y", m.Owned("y"), 3e8, 20, 300)
	// Nobody computes: energy goes by memory.
	m.Add(2e9, []Sample{full(0, 100, 1, 2000)}, []Process{p(1, 25, 0), p(3, 25, 0), p(9, 50, 0)}, of)
	wantUsage(t, "x, idle", m.Owned("x"), 5e8, 65, 750)
	// A gap is nobody's.
	m.Add(99e9, []Sample{full(100, 100, 1, 9000)}, []Process{p(1, 100, 100)}, of)
	wantUsage(t, "x, after a gap", m.Owned("x"), 5e8, 65, 750)
	m.Forget("x")
	wantUsage(t, "x, forgotten", m.Owned("x"), 0, 0, 0)
	wantUsage(t, "y stays", m.Owned("y"), 3e8, 45, 550)
}

// TestOwnersByCounter: amdgpu's and Intel's processes have counters of their own.
func TestOwnersByCounter(t *testing.T) {
	p := func(pid uint32, busy uint64) Process {
		return Process{UUID: gpuA, PID: pid, Busy: Of(busy), Memory: None("none"), Utilisation: None("none")}
	}
	of := owners(map[uint32]string{1: "x", 2: "y"})
	var m Meter
	m.Add(0, []Sample{full(0, 0, 1, 1)}, []Process{p(1, 5e9)}, of)
	m.Add(1e9, []Sample{full(100, 0, 1, 1)}, []Process{p(1, 5e9+4e8), p(2, 7e9)}, of) // 2 is new: it counts from here on
	m.Add(2e9, []Sample{full(100, 0, 1, 1)}, []Process{p(1, 100), p(2, 7e9+1e8)}, of) // 1 is another process of that number
	wantUsage(t, "x", m.Owned("x"), 4e8, 0, 0)
	wantUsage(t, "y", m.Owned("y"), 1e8, 0, 0)
}

// TestSumOfOwners: whatever is read, no counter goes down, and owners together
// never have more than their GPU.
func TestSumOfOwners(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	reading := func(n uint64) Reading {
		if r.IntN(8) == 0 {
			return None("now and then")
		}
		return Of(r.Uint64N(n))
	}
	of := owners(map[uint32]string{0: "x", 1: "y", 2: "z", 3: ""})
	for range 200 {
		var m Meter
		var at time.Duration
		var before uint64
		for range 30 {
			at += time.Duration(r.Int64N(11e9))
			s := Sample{UUID: gpuA, Utilisation: Of(r.Uint64N(101)), MemoryUsed: Of(r.Uint64N(1 << 40)), Power: reading(1e6), Energy: reading(1e9), Busy: None("none")}
			var ps []Process
			for pid := range uint32(4) {
				ps = append(ps, Process{UUID: gpuA, PID: pid, Memory: reading(1 << 39), Utilisation: reading(101), Busy: None("none")})
			}
			m.Add(at, []Sample{s}, ps, of)
			whole := m.Of([]string{gpuA})
			x, y, z := m.Owned("x"), m.Owned("y"), m.Owned("z")
			for what, part := range map[string][4]Reading{
				"busy": {whole.Busy, x.Busy, y.Busy, z.Busy}, "memory": {whole.Memory, x.Memory, y.Memory, z.Memory}, "energy": {whole.Energy, x.Energy, y.Energy, z.Energy},
			} {
				w, ok := part[0].Get()
				sum := *part[1].Value + *part[2].Value + *part[3].Value
				if ok && sum > w || !ok && sum > 0 {
					t.Fatalf("%s: owners have %d of %d", what, sum, w)
				}
			}
			if v, ok := whole.Energy.Get(); ok && v < before {
				t.Fatalf("energy goes from %d to %d", before, v)
			} else if ok {
				before = v
			}
		}
	}
}

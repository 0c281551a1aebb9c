package meter

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// machine is a leaf, a clock and an edge counter that a test moves by hand.
type machine struct {
	t      *testing.T
	leaf   string
	life   string
	now    time.Time
	rx, tx uint64
	netErr error
}

func newMachine(t *testing.T) *machine {
	return &machine{t: t, leaf: t.TempDir(), life: "one", now: time.Unix(1, 0)}
}

func (m *machine) source() Source {
	return Source{
		Leaf:        m.leaf,
		Counters:    All(),
		Net:         func() (uint64, uint64, error) { return m.rx, m.tx, m.netErr },
		Now:         func() time.Time { return m.now },
		Incarnation: func(string) (string, error) { return m.life, nil },
	}
}

func (m *machine) write(name, text string) {
	m.t.Helper()
	if err := os.WriteFile(filepath.Join(m.leaf, name), []byte(text), 0o600); err != nil {
		m.t.Fatal(err)
	}
}

// set writes the leaf: cpu in microseconds; negative io removes io.stat.
func (m *machine) set(user, system, memory, read, write int) {
	m.write("cpu.stat", fmt.Sprintf("usage_usec %d\nuser_usec %d\nsystem_usec %d\nnr_periods 0\n", user+system, user, system))
	m.write("memory.current", fmt.Sprintln(memory))
	if read < 0 {
		os.Remove(filepath.Join(m.leaf, "io.stat"))
		return
	}
	m.write("io.stat", fmt.Sprintf("8:0 rbytes=%d wbytes=1 rios=0 wios=0 dbytes=7 dios=0\n253:0 \n8:16 rbytes=1 wbytes=%d rios=0 wios=0\n", read-1, write-1))
}

func (m *machine) sample(r *Reader, want Vector) {
	m.t.Helper()
	got, err := r.Sample()
	if err != nil {
		m.t.Fatal(err)
	}
	if !got.Equal(want) {
		m.t.Fatalf("usage %v, want %v", got, want)
	}
	if len(got) != len(All()) {
		m.t.Fatalf("%d counters, want all %d", len(got), len(All()))
	}
}

func TestReaderReadsLeaf(t *testing.T) {
	m := newMachine(t)
	r := NewReader(m.source())
	m.set(5, 6, 1000, 40, 50)
	m.rx, m.tx = 7, 8
	m.sample(r, Vector{CPUUser: 5000, CPUSystem: 6000, BlockRead: 40, BlockWrite: 50, NetRx: 7, NetTx: 8})
	m.now = m.now.Add(3 * time.Second)
	m.sample(r, Vector{CPUUser: 5000, CPUSystem: 6000, BlockRead: 40, BlockWrite: 50, NetRx: 7, NetTx: 8, Memory: 3000})
}

// Usage has what a record is to hold, whatever else is counted.
func TestReaderNamesCounters(t *testing.T) {
	m := newMachine(t)
	m.set(5, 6, 0, 40, 50)
	for name, c := range map[string]struct {
		counters []Counter
		want     []Counter
	}{
		"none named":              {nil, Canonical()},
		"some":                    {[]Counter{BlockReadOps, CPUUser}, []Counter{BlockReadOps, CPUUser}},
		"one that is not counted": {[]Counter{GPUBusy}, []Counter{GPUBusy}},
	} {
		s := m.source()
		s.Counters = c.counters
		got, err := NewReader(s).Sample()
		if err != nil || !slices.Equal(got.Names(), c.want) {
			t.Errorf("%s: %v %v", name, got, err)
		}
	}
}

func TestReaderWithoutIOController(t *testing.T) {
	m := newMachine(t)
	r := NewReader(m.source())
	m.set(1, 1, 0, -1, -1)
	m.sample(r, Vector{CPUUser: 1000, CPUSystem: 1000})
}

func TestReaderSurvivesRestarts(t *testing.T) {
	m := newMachine(t)
	r := NewReader(m.source())
	m.set(10, 0, 100, 100, 2)
	m.rx = 50
	m.sample(r, Vector{CPUUser: 10000, BlockRead: 100, BlockWrite: 2, NetRx: 50})

	// The agent dies and comes back: nothing is lost, the gap's memory is free.
	state, err := r.State()
	if err != nil {
		t.Fatal(err)
	}
	m.now = m.now.Add(time.Hour)
	if r, err = RestoreReader(m.source(), state); err != nil {
		t.Fatal(err)
	}
	m.sample(r, Vector{CPUUser: 10000, BlockRead: 100, BlockWrite: 2, NetRx: 50})

	// The container restarts and has already passed the old count: only the
	// incarnation tells. The edge's table lives on, so its count is not doubled.
	m.life = "two"
	m.set(12, 0, 100, 100, 2)
	m.now = m.now.Add(time.Second)
	m.sample(r, Vector{CPUUser: 22000, BlockRead: 200, BlockWrite: 4, NetRx: 50})

	// A device goes away within one life: held, not doubled.
	m.set(12, 0, 100, 30, 2)
	m.sample(r, Vector{CPUUser: 22000, BlockRead: 200, BlockWrite: 4, NetRx: 50})

	// The edge's table is made anew.
	m.rx = 5
	m.sample(r, Vector{CPUUser: 22000, BlockRead: 200, BlockWrite: 4, NetRx: 55})
}

// Plain files laid out like a cgroup's may come, go and be replaced.
func TestReaderOfCopies(t *testing.T) {
	m := newMachine(t)
	r := NewReader(m.source())
	m.set(1, 0, 0, -1, -1)
	m.sample(r, Vector{CPUUser: 1000})
	m.set(2, 0, 0, 30, 40)
	m.sample(r, Vector{CPUUser: 2000, BlockRead: 30, BlockWrite: 40})
	if err := os.Remove(filepath.Join(m.leaf, "io.stat")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(m.leaf, "cpu.stat")); err != nil {
		t.Fatal(err)
	}
	m.set(3, 0, 0, -1, -1)
	m.sample(r, Vector{CPUUser: 3000, BlockRead: 30, BlockWrite: 40})
}

func TestReaderPause(t *testing.T) {
	m := newMachine(t)
	r := NewReader(m.source())
	m.set(0, 0, 10, -1, -1)
	m.sample(r, Vector{})
	m.now = m.now.Add(time.Second)
	if got, err := r.Pause(); err != nil || got[Memory] != 10 {
		t.Fatalf("usage at the pause %v %v, want 10 byte-seconds", got, err)
	}
	m.now = m.now.Add(time.Hour)
	m.sample(r, Vector{Memory: 10})
	m.now = m.now.Add(time.Second)
	m.sample(r, Vector{Memory: 20})
}

func TestReaderRefusals(t *testing.T) {
	fill := func(name, text string) func(*machine) {
		return func(m *machine) { m.write(name, text) }
	}
	for name, c := range map[string]struct {
		spoil func(*machine)
		want  error
	}{
		"no leaf":              {func(m *machine) { os.RemoveAll(m.leaf) }, ErrGone},
		"no cpu.stat":          {func(m *machine) { os.Remove(filepath.Join(m.leaf, "cpu.stat")) }, ErrGone},
		"cpu.stat empty":       {fill("cpu.stat", ""), ErrControlFile},
		"cpu.stat twice user":  {fill("cpu.stat", "user_usec x\nsystem_usec 1\n"), ErrControlFile},
		"cpu.stat over uint64": {fill("cpu.stat", "user_usec 18446744073709551615\nsystem_usec 1\n"), ErrControlFile},
		"memory negative":      {fill("memory.current", "-1\n"), ErrControlFile},
		"io.stat no number":    {fill("io.stat", "8:0 rbytes=lots\n"), ErrControlFile},
		"io.stat endless":      {fill("io.stat", string(make([]byte, maxControlFile+1))), ErrControlFile},
		"network":              {func(m *machine) { m.netErr = os.ErrDeadlineExceeded }, os.ErrDeadlineExceeded},
	} {
		t.Run(name, func(t *testing.T) {
			m := newMachine(t)
			r := NewReader(m.source())
			m.set(9, 9, 9, 9, 9)
			m.sample(r, Vector{CPUUser: 9000, CPUSystem: 9000, BlockRead: 9, BlockWrite: 9})
			c.spoil(m)
			if _, err := r.Sample(); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
			if r.Usage()[CPUUser] != 9000 {
				t.Errorf("usage lost: %v", r.Usage())
			}
		})
	}
}

func TestRestoreRefusals(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON": "x", "unknown field": `{"x":1}`, "no ledger": `{"cgroup":{}}`, "no ledger of an extra": `{"cgroup":{},"perf":{},"extras":{"net":null}}`,
		"unknown counter": `{"cgroup":{"done":{"gold":1}},"perf":{}}`, "unknown extra": `{"cgroup":{},"perf":{},"extras":{"net":{"raw":{"gold":1}}}}`,
		"too large": string(make([]byte, maxState+1)), "fraction": `{"cgroup":{"raw":{"cpu_user_ns":0.5}},"perf":{}}`,
		"absurd remainder": `{"cgroup":{},"perf":{},"memory":{"remainder_byte_ns":1000000000}}`,
	} {
		if _, err := RestoreReader(Source{}, []byte(text)); err == nil {
			t.Errorf("%s: restored", name)
		}
	}
}

func TestLeafIncarnation(t *testing.T) {
	a, err := LeafIncarnation(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if b, err := LeafIncarnation(t.TempDir()); err != nil || a == b {
		t.Errorf("two directories, one incarnation: %s %s %v", a, b, err)
	}
}

func FuzzRestoreReader(f *testing.F) {
	m := &machine{life: "one"}
	state, err := NewReader(m.source()).State()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(state)
	f.Add([]byte(`{"cgroup":{"life":"x","done":{"cpu_user_ns":1},"raw":null},"perf":{},"extras":{"gpu":{"raw":{"gpu_busy_ns":18446744073709551615}}},"memory":{"byte_s":1}}`))
	f.Fuzz(func(t *testing.T, state []byte) {
		r, err := RestoreReader(m.source(), state)
		if err != nil {
			return
		}
		again, err := r.State()
		if err != nil {
			t.Fatal(err)
		}
		back, err := RestoreReader(m.source(), again)
		if err != nil || !back.Usage().Equal(r.Usage()) || r.Usage().CheckKnown() != nil {
			t.Errorf("%s, %v", again, err)
		}
	})
}

func FuzzParseCgroup(f *testing.F) {
	f.Add([]byte("user_usec 1\nsystem_usec 2\n"))
	f.Add([]byte("8:0 rbytes=1 wbytes=18446744073709551615\n8:1 wbytes=2\n"))
	f.Add([]byte("8:0 Read 1\n8:0 Write 2\nTotal 3\n"))
	f.Add([]byte("total_pgfault 18446744073709551616\n"))
	f.Add([]byte("0-3,6\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		_, _, cpu := parseCPUStat(text)
		_, io := parseIOStat(text)
		_, _, throttle := parseThrottle(text)
		_, _, key := parseKey(text, "total_pgfault")
		_, one := parseNumber(text)
		cpus, list := parseCPUList(string(text))
		for _, err := range []error{cpu, io, throttle, key, one, list} {
			if err != nil && !errors.Is(err, ErrControlFile) {
				t.Error(err)
			}
		}
		if len(cpus) > maxCPUs {
			t.Errorf("%d processors", len(cpus))
		}
	})
}

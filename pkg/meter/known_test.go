package meter

import (
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/containerd/cgroups/v3/cgroup1"
	"github.com/containerd/cgroups/v3/cgroup2"
)

// A process that lives 50 ms is metered after it has ended, by the first reading
// there is: what the last record of a deal does.
func TestBriefLife(t *testing.T) {
	s, _ := hostGroup(t, "brief")
	said := loaded(t, s, 50*time.Millisecond)
	r := NewReader(s)
	defer r.Close()
	v, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	got := time.Duration(v[CPUUser] + v[CPUSystem])
	t.Logf("said %v, metered %v (user %d, system %d)", said, got, v[CPUUser], v[CPUSystem])
	if got < said || got > said+10*time.Millisecond { // its exit is used time too
		t.Errorf("metered %v, used %v", got, said)
	}
}

func TestKnownCPU(t *testing.T) {
	s, _ := hostGroup(t, "cpu")
	r := NewReader(s)
	defer r.Close()
	before, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	said := loaded(t, s, time.Second)
	after, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	grown, err := after.Sub(before)
	if err != nil {
		t.Fatal(err)
	}
	got := grown[CPUUser] + grown[CPUSystem]
	if off := float64(got)/float64(said) - 1; off < -.005 || off > .005 {
		t.Errorf("metered %d ns, used %v: %.2f %% off", got, said, 100*off)
	}
}

// The agent looks every two seconds; a load that stands still is metered exactly
// however seldom that is.
func TestKnownMemory(t *testing.T) {
	s, _ := hostGroup(t, "memory")
	r := NewReader(s)
	defer r.Close()
	const mib = 128
	cmd, in, out := child(t, s, strconv.Itoa(mib))
	observe := func() (uint64, time.Time) {
		t.Helper()
		v, err := r.Sample()
		if err != nil {
			t.Fatal(err)
		}
		return v[Memory], time.Now()
	}
	observe()
	idle := r.Gauges()["mem_current_bytes"].Value
	if said := begin(t, in, out); said != "held" {
		t.Fatal(said)
	}
	before, from := observe()
	time.Sleep(700 * time.Millisecond)
	after, to := observe()
	if err := errors.Join(in.Close(), cmd.Wait()); err != nil {
		t.Fatal(err)
	}
	want := float64(idle+mib<<20) * to.Sub(from).Seconds()
	if off := float64(after-before)/want - 1; off < -.01 || off > .01 {
		t.Errorf("metered %d byte-seconds, held %.0f: %.2f %% off", after-before, want, 100*off)
	}
	if peak := r.Gauges()["mem_peak_bytes"]; !peak.Has || peak.Value < mib<<20 {
		t.Errorf("peak %+v", peak)
	}
}

// A cgroup that vanishes and comes back: ErrGone between, both lives added up.
func TestGroupComesBack(t *testing.T) {
	s, _ := hostGroup(t, "back")
	r := NewReader(s)
	defer r.Close()
	loaded(t, s, 20*time.Millisecond)
	first, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	removeGroup(t, s)
	if _, err := r.Sample(); !errors.Is(err, ErrGone) {
		t.Fatalf("%v, want ErrGone", err)
	}
	if kept := r.Usage(); kept[CPUUser] != first[CPUUser] || kept[Memory] != first[Memory] {
		t.Errorf("usage changed: %v, was %v", kept, first)
	}
	makeGroup(t, s)
	said := loaded(t, s, 30*time.Millisecond)
	second, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	sum := func(v Vector) uint64 { return v[CPUUser] + v[CPUSystem] }
	if grown := sum(second) - sum(first); grown < uint64(said) || grown > uint64(said)+10e6 {
		t.Errorf("second life metered as %d ns, used %v", grown, said)
	}
}

// What is used while the agent is down is neither lost nor counted twice.
func TestGroupOverARestart(t *testing.T) {
	s, _ := hostGroup(t, "restart")
	r := NewReader(s)
	loaded(t, s, 20*time.Millisecond)
	first, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	state, err := r.State()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	said := loaded(t, s, 30*time.Millisecond)
	next, err := RestoreReader(s, state)
	if err != nil {
		t.Fatal(err)
	}
	defer next.Close()
	second, err := next.Sample()
	if err != nil {
		t.Fatal(err)
	}
	grown, err := second.Sub(first)
	if err != nil {
		t.Fatal(err)
	}
	if got := grown[CPUUser] + grown[CPUSystem]; got < uint64(said) || got > uint64(said)+10e6 || second[Memory] != first[Memory] {
		t.Errorf("over the restart %d ns and %d byte-seconds, used %v", got, second[Memory]-first[Memory], said)
	}
}

// containerd's library reads the same files its own way.
func TestAgainstContainerd(t *testing.T) {
	s, path := hostGroup(t, "oracle")
	loaded(t, s, 100*time.Millisecond)
	r := NewReader(s)
	defer r.Close()
	v, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	want := Vector{}
	if s.Leaf != "" {
		m, err := cgroup2.Load("/" + path)
		if err != nil {
			t.Fatal(err)
		}
		stat, err := m.Stat()
		if err != nil {
			t.Fatal(err)
		}
		want = Vector{CPUUser: stat.CPU.UserUsec * 1000, CPUSystem: stat.CPU.SystemUsec * 1000, PageFaults: stat.Memory.Pgfault}
	} else {
		m, err := cgroup1.Load(cgroup1.StaticPath("/" + path))
		if err != nil {
			t.Fatal(err)
		}
		stat, err := m.Stat(cgroup1.IgnoreNotExist)
		if err != nil {
			t.Fatal(err)
		}
		if got := v[CPUUser] + v[CPUSystem]; got != stat.CPU.Usage.Total {
			t.Errorf("processor time %d, containerd reads %d", got, stat.CPU.Usage.Total)
		}
		want = Vector{PageFaults: stat.Memory.TotalPgFault}
		for _, e := range stat.Blkio.IoServiceBytesRecursive {
			switch e.Op {
			case "Read":
				want[BlockRead] += e.Value
			case "Write":
				want[BlockWrite] += e.Value
			}
		}
	}
	for c, n := range want {
		if v[c] != n {
			t.Errorf("%s is %d, containerd reads %d", c, v[c], n)
		}
	}
}

func TestObserveAllocatesNothing(t *testing.T) {
	s, _ := hostGroup(t, "alloc")
	r := NewReader(s)
	defer r.Close()
	if err := r.Observe(); err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(100, func() {
		if err := r.Observe(); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations a reading", n)
	}
}

// BenchmarkObserve is one reading of one of a hundred cgroups, and the same by
// containerd's library.
func BenchmarkObserve(b *testing.B) {
	readers := make([]*Reader, 100)
	paths := make([]string, len(readers))
	for i := range readers {
		var s Source
		s, paths[i] = hostGroup(b, strconv.Itoa(i))
		loaded(b, s, time.Millisecond)
		readers[i] = NewReader(s)
		defer readers[i].Close()
	}
	b.Run("meter", func(b *testing.B) {
		b.ReportAllocs()
		for i := range b.N {
			if err := readers[i%len(readers)].Observe(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("containerd", func(b *testing.B) {
		if readers[0].source.Leaf != "" {
			b.Skip("set beside cgroup v1 only")
		}
		b.ReportAllocs()
		for i := range b.N {
			m, err := cgroup1.Load(cgroup1.StaticPath("/" + paths[i%len(paths)]))
			if err != nil {
				b.Fatal(err)
			}
			if _, err := m.Stat(cgroup1.IgnoreNotExist); err != nil {
				b.Fatal(err)
			}
		}
	})
}

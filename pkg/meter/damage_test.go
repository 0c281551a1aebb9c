package meter

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// What nobody pays for and cannot be read stands still and says why, until it can be
// read again; what is paid for fails the observation.
func TestDamagedFileCostsItsOwnCounters(t *testing.T) {
	paid := []Counter{CPUUser, CPUSystem, NetRx, NetTx}
	for name, c := range map[string]struct {
		file, text string
		counters   []Counter
	}{
		"page faults":     {"memory.stat", "pgfault x\n", []Counter{PageFaults}},
		"memory of max":   {"memory.current", "max\n", []Counter{Memory}},
		"memory negative": {"memory.current", "-1\n", []Counter{Memory}},
		"block I/O":       {"io.stat", "8:0 rbytes=40 wbytes=lots rios=9 wios=9\n", []Counter{BlockRead, BlockWrite, BlockReadOps, BlockWriteOps}},
		"endless":         {"io.stat", string(make([]byte, maxControlFile+1)), []Counter{BlockRead}},
	} {
		t.Run(name, func(t *testing.T) {
			m := newMachine(t)
			whole := func(user int) {
				m.set(user, 0, 1000, 40, 50)
				m.write("memory.stat", "pgfault 7\n")
				m.now = m.now.Add(time.Second)
			}
			source := m.source()
			source.Counters = paid
			source.Incarnation = nil // the files stay open, as the kernel's do
			r := NewReader(source)
			defer r.Close()
			look := func(r *Reader, user uint64) map[Counter]Reading {
				t.Helper()
				if err := r.Observe(); err != nil {
					t.Fatal(err)
				}
				got := r.Readings()
				if got[CPUUser].Value != user*1000 || got[CPUUser].Reason != "" {
					t.Errorf("processor time %+v, want %d us", got[CPUUser], user)
				}
				return got
			}
			whole(1)
			look(r, 1)
			whole(2)
			before := look(r, 2)
			whole(3)
			m.write(c.file, c.text)
			damaged := look(r, 3)
			for _, n := range c.counters {
				if got := damaged[n]; !got.Has || got.Value != before[n].Value || !strings.Contains(got.Reason, c.file) {
					t.Errorf("%s: %+v, want still %d", n, got, before[n].Value)
				}
			}
			late := NewReader(source)
			defer late.Close()
			for _, n := range c.counters {
				if got := look(late, 3)[n]; got.Has || got.Reason == "" {
					t.Errorf("%s was never read: %+v", n, got)
				}
			}
			for _, priced := range c.counters {
				strict := source
				strict.Counters = append([]Counter{priced}, paid...)
				s := NewReader(strict)
				if _, err := s.Sample(); !errors.Is(err, ErrControlFile) {
					t.Errorf("%s is paid for: %v", priced, err)
				}
				s.Close()
			}
			whole(4)
			look(r, 4)
			whole(5)
			for n, got := range look(r, 5) {
				if got.Has && got.Reason != "" || got.Value < before[n].Value {
					t.Errorf("%s whole again: %+v", n, got)
				}
			}
			if got := r.Readings()[Memory].Value; c.file == "memory.current" && got != 2000 {
				t.Errorf("memory %d: the time that nobody saw is not counted", got)
			}
		})
	}
}

// Damaged processor time is no reading, whoever looks.
func TestDamagedProcessorTimeFails(t *testing.T) {
	m := newMachine(t)
	m.set(1, 1, 1, 1, 1)
	m.write("cpu.stat", "user_usec x\nsystem_usec 1\n")
	source := m.source()
	source.Unbilled, source.Counters = true, []Counter{PageFaults}
	r := NewReader(source)
	defer r.Close()
	if err := r.Observe(); !errors.Is(err, ErrControlFile) {
		t.Error(err)
	}
	if err := os.Remove(filepath.Join(m.leaf, "cpu.stat")); err != nil {
		t.Fatal(err)
	}
	if err := r.Observe(); !errors.Is(err, ErrGone) {
		t.Error(err)
	}
}

// Cgroup v1 with another path below each controller, as /proc/PID/cgroup shows.
func TestLegacyCgroupBelowSomeControllers(t *testing.T) {
	s, _ := legacyTree(t)
	take := func(controller string) {
		t.Helper()
		if err := os.RemoveAll(s.V1[controller]); err != nil {
			t.Fatal(err)
		}
	}
	whole := NewReader(s)
	defer whole.Close()
	sys, _ := rapl(t)
	energy, err := OpenEnergy(sys)
	if err != nil {
		t.Fatal(err)
	}
	unpaid := s
	unpaid.Unbilled, unpaid.Energy = true, energy
	led := NewReader(unpaid)
	defer led.Close()
	for _, r := range []*Reader{whole, led} {
		if err := r.Observe(); err != nil {
			t.Fatal(err)
		}
	}
	take("cpuacct")
	// It is being removed: the rest of it is no new life, which would count twice.
	for _, r := range []*Reader{whole, led} {
		if err := r.Observe(); !errors.Is(err, ErrGone) || r.Usage()[BlockWrite] != 20 {
			t.Errorf("%v, %v", err, r.Usage())
		}
	}
	paid := NewReader(s)
	if err := paid.Observe(); !errors.Is(err, ErrGone) || !strings.Contains(err.Error(), "cpuacct") {
		t.Errorf("paid for: %v", err)
	}
	r := NewReader(unpaid)
	defer r.Close()
	for range 2 {
		if err := r.Observe(); err != nil {
			t.Fatal(err)
		}
	}
	got := r.Readings()
	for c, want := range map[Counter]uint64{PageFaults: 9, BlockRead: 11, BlockWrite: 20, BlockReadOps: 1, BlockWriteOps: 2} {
		if !got[c].Has || got[c].Value != want || got[c].Reason != "" {
			t.Errorf("%s: %+v, want %d", c, got[c], want)
		}
	}
	if !got[Memory].Has || r.Gauges()["mem_current_bytes"].Value != 4096 {
		t.Errorf("memory %+v", got[Memory])
	}
	for _, c := range []Counter{CPUUser, CPUSystem, EnergyUJ} {
		if got[c].Has || !strings.Contains(got[c].Reason, "no such cgroup below the controller cpuacct") {
			t.Errorf("%s: %+v", c, got[c])
		}
	}
	take("memory")
	if err := r.Observe(); !errors.Is(err, ErrGone) || r.Usage()[BlockWrite] != 20 {
		t.Errorf("memory named its life: %v, %v", err, r.Usage())
	}
	last := NewReader(unpaid)
	defer last.Close()
	if err := last.Observe(); err != nil || last.Usage()[BlockWrite] != 20 || last.Readings()[Memory].Has {
		t.Errorf("blkio alone: %v, %v", err, last.Usage())
	}
	take("blkio")
	if err := NewReader(unpaid).Observe(); !errors.Is(err, ErrGone) {
		t.Errorf("below no controller: %v", err)
	}
}

package gpu

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
)

// scripted is a source that answers as told.
type scripted struct {
	mu        sync.Mutex
	uuid      string
	err, perr error
	asked     int
	hang      bool
	xids      []Event // told once
}

func (s *scripted) Events(context.Context) ([]Event, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	told := s.xids
	s.xids = nil
	if told == nil {
		return nil, &Error{Unsupported, "none"}
	}
	return told, nil
}

func (s *scripted) List(context.Context) (Inventory, error) { return Inventory{}, nil }

func (s *scripted) Sample(ctx context.Context) ([]Sample, error) {
	s.mu.Lock()
	s.asked++
	hang, err := s.hang, s.err
	s.mu.Unlock()
	if hang {
		<-ctx.Done()
		return nil, &Error{Stopped, "given up"}
	}
	if err != nil {
		return nil, err
	}
	one := full(100, 1<<30, 100, 5)
	one.UUID = s.uuid
	return []Sample{one}, nil
}

func (s *scripted) Processes(context.Context) ([]Process, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return []Process{{UUID: s.uuid, PID: 1, Memory: Of(1 << 30), Utilisation: Of(50), Busy: None("none")}}, s.perr
}

func (s *scripted) set(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err = err
}

func (s *scripted) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked
}

// watch runs a monitor until the test ends.
func watch(t *testing.T, m *Monitor) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		m.Run(ctx, 2*time.Millisecond)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
}

func busyOf(m *Monitor, uuid string) uint64 {
	v, _ := m.Usage([]string{uuid}).Busy.Get()
	return v
}

// TestMonitor: one source that hangs and one that is missing hold up no third; what
// fails later is stale, says why, and comes back.
func TestMonitor(t *testing.T) {
	well, hangs, absent := &scripted{uuid: gpuA}, &scripted{uuid: gpuB, hang: true}, &scripted{err: &Error{NoProgram, "no extension"}}
	m := NewMonitor(func(pid uint32) string { return "deal" }, well, hangs, absent)
	if CodeOf(m.Err(0)) != Waiting {
		t.Errorf("before the first look: %v", m.Err(0))
	}
	watch(t, m)
	until(t, "some busy time", func() bool { return busyOf(m, gpuA) > 1e6 })
	until(t, "the third source's word", func() bool { return CodeOf(m.Err(2)) == NoProgram })
	if m.Err(0) != nil {
		t.Error(m.Err(0))
	}
	if v, _ := m.Owned("deal").Busy.Get(); v == 0 {
		t.Error("nothing for the deal")
	}
	if n := absent.count(); n > 1+well.count()/quiet+1 {
		t.Errorf("what is missing was asked for %d times, the other %d", n, well.count())
	}
	s := m.States()
	if len(s) != 1 || s[0].UUID != gpuA || s[0].Stale != "" {
		t.Fatalf("%+v", s)
	}
	well.set(&Error{Hung, "no answer within 5s"})
	until(t, "staleness", func() bool { s := m.States(); return strings.Contains(s[0].Stale, "no answer within 5s") })
	before := busyOf(m, gpuA)
	if v, ok := m.States()[0].Utilisation.Get(); !ok || v != 100 {
		t.Error("the last sample is gone")
	}
	asked := well.count()
	until(t, "more looks", func() bool { return well.count() > asked+3 })
	if busyOf(m, gpuA) != before {
		t.Error("time is counted in which nobody could look")
	}
	well.set(nil)
	until(t, "freshness", func() bool { s := m.States(); return s[0].Stale == "" && busyOf(m, gpuA) > before })
	if CodeOf(m.Err(1)) != Waiting {
		t.Errorf("the one that hangs: %v", m.Err(1))
	}
}

// TestMonitorWithoutProcesses: a driver that does not tell of processes still
// counts for the GPU.
func TestMonitorWithoutProcesses(t *testing.T) {
	for code, bad := range map[Code]bool{Unsupported: false, Failed: true} {
		s := &scripted{uuid: gpuA, perr: &Error{code, "no"}}
		m := NewMonitor(func(uint32) string { return "" }, s)
		watch(t, m)
		until(t, "busy time", func() bool { return busyOf(m, gpuA) > 0 })
		if (m.Err(0) != nil) != bad {
			t.Errorf("%s: %v", code, m.Err(0))
		}
	}
}

// TestMonitorXids: critical errors stay with their GPU, the last of them by number.
func TestMonitorXids(t *testing.T) {
	s := &scripted{uuid: gpuA}
	for n := range uint64(20) {
		s.xids = append(s.xids, Event{UUID: gpuA, Xid: n}, Event{UUID: gpuB, Xid: 99})
	}
	m := NewMonitor(nil, s)
	watch(t, m)
	until(t, "its errors", func() bool { s := m.States(); return len(s) == 1 && s[0].XidCount == 20 })
	if x := m.States()[0].Xids; len(x) != keptXids || x[0] != 4 || x[15] != 19 {
		t.Errorf("kept %v", x)
	}
	s.set(&Error{Hung, "x"})
	until(t, "staleness", func() bool { s := m.States(); return s[0].Stale != "" && s[0].XidCount == 20 })
}

// TestMonitorWithChild goes all the way: a real child that hangs once.
func TestMonitorWithChild(t *testing.T) {
	c := playing(t, "hangs after:3", Options{Deadline: 300 * time.Millisecond, FirstWait: 10 * time.Millisecond, LongestWait: 20 * time.Millisecond})
	m := NewMonitor(nil, c)
	watch(t, m)
	until(t, "a stale reading", func() bool { s := m.States(); return len(s) == 1 && s[0].Stale != "" })
	until(t, "a fresh one of the next child", func() bool { s := m.States(); return s[0].Stale == "" })
}

// TestNames: GPUs are known by their models, those that have none are asked for once, and
// what makes up new ones at each look fills no memory.
func TestNames(t *testing.T) {
	s := &crowd{}
	m := NewMonitor(nil, s)
	for range 2 * maxStates / MaxGPUs {
		m.Look(t.Context())
	}
	states := m.States()
	if len(states) != maxStates || len(m.named) != maxStates {
		t.Errorf("%d GPUs are kept, %d names, want %d", len(states), len(m.named), maxStates)
	}
	if s.lists != maxStates/MaxGPUs {
		t.Errorf("asked for names %d times", s.lists)
	}
	for _, one := range states[:2] {
		if want := map[string]string{"GPU-0000": "", "GPU-0001": "one"}[one.UUID]; one.Name != want {
			t.Errorf("%s is called %q", one.UUID, one.Name)
		}
	}
	if states[0].StaleCode != Lost || states[0].Stale == "" {
		t.Errorf("a GPU that went: %+v", states[0])
	}
}

// crowd shows 64 other GPUs at each look.
type crowd struct {
	scripted
	lists int
}

func (c *crowd) Sample(context.Context) (out []Sample, err error) {
	c.asked++
	for i := range MaxGPUs {
		out = append(out, Sample{UUID: fmt.Sprintf("GPU-%04d", (c.asked-1)*MaxGPUs+i)})
	}
	return out, nil
}

func (c *crowd) List(context.Context) (Inventory, error) {
	c.lists++
	return Inventory{GPUs: []Device{{UUID: "GPU-0001", Name: "one"}, {UUID: "GPU-never", Name: "x"}}}, nil
}

// TestNamesFail: a driver that cannot list is a source that fails, and still counts.
func TestNamesFail(t *testing.T) {
	s := &unlisted{scripted{uuid: gpuA}}
	m := NewMonitor(nil, s)
	m.Look(t.Context())
	if CodeOf(m.Err(0)) != Hung {
		t.Error(m.Err(0))
	}
	if states := m.States(); len(states) != 1 || states[0].Stale != "" {
		t.Errorf("%+v", states)
	}
}

type unlisted struct{ scripted }

func (*unlisted) List(context.Context) (Inventory, error) {
	return Inventory{}, &Error{Hung, "no answer"}
}

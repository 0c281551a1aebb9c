package gpu

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

// Source is what a Monitor polls: a Client or a Sysfs.
type Source interface {
	List(context.Context) (Inventory, error)
	Sample(context.Context) ([]Sample, error)
	Processes(context.Context) ([]Process, error)
}

// State is the last that is known of one GPU.
type State struct {
	Sample
	At time.Time `json:"at"`
	// Stale says why there is nothing newer; empty while there is.
	Stale string `json:"stale,omitempty"`
}

// Monitor polls sources, each by itself so that one that hangs holds up no other,
// and keeps usage and the last samples. Its methods may be used from anywhere.
type Monitor struct {
	sources []Source
	owner   func(pid uint32) string
	began   time.Time

	mu     sync.Mutex
	meter  Meter
	states map[string]State
	of     map[string]int // which source a GPU is of
	errs   []error        // of each source, the last time
}

// NewMonitor meters the sources' GPUs. owner names the deal that a process belongs to, ""
// for none; nil means that nothing is shared out.
func NewMonitor(owner func(pid uint32) string, sources ...Source) *Monitor {
	m := &Monitor{sources: sources, owner: owner, began: time.Now(), states: map[string]State{}, of: map[string]int{}}
	for range sources {
		m.errs = append(m.errs, &Error{Waiting, "not asked yet"})
	}
	return m
}

// quiet is how often a source is asked that has nothing to say: no GPU, no driver.
const quiet = 30

// Run polls until ctx ends. A look that takes longer than the interval makes the
// next one late: intervals are as long as they were.
func (m *Monitor) Run(ctx context.Context, interval time.Duration) {
	var wg sync.WaitGroup
	for i := range m.sources {
		wg.Go(func() {
			tick := time.NewTicker(interval)
			defer tick.Stop()
			for n := 0; ; n++ {
				if !m.asleep(i) || n%quiet == 0 {
					m.look(ctx, i)
				}
				select {
				case <-ctx.Done():
					return
				case <-tick.C:
				}
			}
		})
	}
	wg.Wait()
}

// asleep: what is missing does not come by itself.
func (m *Monitor) asleep(i int) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	switch CodeOf(m.errs[i]) {
	case NoProgram, NoLibrary, NoDriver, NoGPU, Mismatch, Forbidden, Unsupported:
		return true
	}
	return false
}

// look asks one source once.
func (m *Monitor) look(ctx context.Context, i int) {
	samples, err := m.sources[i].Sample(ctx)
	at := time.Now()
	var processes []Process
	if err == nil && m.owner != nil {
		// Without processes the GPUs' own sums still hold.
		if processes, err = m.sources[i].Processes(ctx); CodeOf(err) == Unsupported {
			err = nil
		}
	}
	owner := m.owner
	if owner == nil {
		owner = func(uint32) string { return "" }
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.errs[i] = err
	m.meter.Add(at.Sub(m.began), samples, processes, owner)
	for _, s := range samples {
		m.states[s.UUID], m.of[s.UUID] = State{Sample: s, At: at}, i
	}
	for uuid, s := range m.states {
		if m.of[uuid] != i || s.At.Equal(at) {
			continue
		}
		if s.Stale = "the GPU is no longer there"; err != nil {
			s.Stale = err.Error()
		}
		m.states[uuid] = s
	}
}

// States is the last of every GPU, in order of their names.
func (m *Monitor) States() []State {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := make([]State, 0, len(m.states))
	for _, uuid := range slices.Sorted(maps.Keys(m.states)) {
		out = append(out, m.states[uuid])
	}
	return out
}

// Err is why the i-th source gave nothing the last time; nil where it did.
func (m *Monitor) Err(i int) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.errs[i]
}

// Usage is that of some GPUs since the monitor began: what a deal that rents whole
// GPUs is billed by. It is cumulative for this process's life: a caller that
// outlives it adds what it knew before.
func (m *Monitor) Usage(uuids []string) Usage {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.meter.Of(uuids)
}

// Owned is the usage of one owner's processes, on GPUs that it shares.
func (m *Monitor) Owned(owner string) Usage {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.meter.Owned(owner)
}

// Forget drops an owner.
func (m *Monitor) Forget(owner string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.meter.Forget(owner)
}

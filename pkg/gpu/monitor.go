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
	Events(context.Context) ([]Event, error)
}

// State is the last that is known of one GPU.
type State struct {
	Sample
	Name    string    `json:"name,omitempty"` // of the model
	Address string    `json:"address,omitempty"`
	At      time.Time `json:"at"`
	// Stale says why there is nothing newer, StaleCode which kind of reason it is; empty while there is.
	Stale     string `json:"stale,omitempty"`
	StaleCode Code   `json:"stale_code,omitempty"`
	// Xids are the last critical errors, the newest last, and XidCount all of them.
	Xids     []uint64 `json:"xids,omitempty"`
	XidCount uint64   `json:"xid_count"`
}

const (
	keptXids = 16
	// maxStates bounds what is kept of GPUs that come and go.
	maxStates = 4 * MaxGPUs
)

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
	named  map[string]Device
	errs   []error // of each source, the last time
}

// NewMonitor meters the sources' GPUs. owner names the deal that a process belongs to, ""
// for none; nil means that nothing is shared out.
func NewMonitor(owner func(pid uint32) string, sources ...Source) *Monitor {
	m := &Monitor{sources: sources, owner: owner, began: time.Now(), states: map[string]State{}, of: map[string]int{}, named: map[string]Device{}}
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

// Look asks every source once, for who has no use of Run.
func (m *Monitor) Look(ctx context.Context) {
	var wg sync.WaitGroup
	for i := range m.sources {
		wg.Go(func() { m.look(ctx, i) })
	}
	wg.Wait()
}

// asleep: what is missing does not come by itself.
func (m *Monitor) asleep(i int) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return Missing(m.errs[i])
}

// look asks one source once.
func (m *Monitor) look(ctx context.Context, i int) {
	samples, err := m.sources[i].Sample(ctx)
	at := time.Now()
	samples = m.bounded(samples)
	if err == nil {
		err = m.name(ctx, i, samples)
	}
	var processes []Process
	var events []Event
	if err == nil && m.owner != nil {
		processes, err = optional(m.sources[i].Processes(ctx))
	}
	if err == nil {
		events, err = optional(m.sources[i].Events(ctx))
	}
	owner := m.owner
	if owner == nil {
		owner = func(uint32) string { return "" }
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.errs[i] = err
	m.meter.Add(at.Sub(m.began), samples, processes, owner)
	m.remember(i, at, samples, err)
	for _, e := range events {
		if s, ok := m.states[e.UUID]; ok {
			s.XidCount++
			s.Xids = append(s.Xids, e.Xid)
			s.Xids = slices.Clone(s.Xids[max(0, len(s.Xids)-keptXids):])
			m.states[e.UUID] = s
		}
	}
}

// bounded leaves out GPUs beyond the number that is kept.
func (m *Monitor) bounded(samples []Sample) []Sample {
	m.mu.Lock()
	defer m.mu.Unlock()
	room := maxStates - len(m.states)
	return slices.DeleteFunc(slices.Clone(samples), func(s Sample) bool {
		if _, known := m.states[s.UUID]; known {
			return false
		}
		room--
		return room < 0
	})
}

// name asks for the models of GPUs that were not there before.
func (m *Monitor) name(ctx context.Context, i int, samples []Sample) error {
	m.mu.Lock()
	news := slices.ContainsFunc(samples, func(s Sample) bool { _, known := m.named[s.UUID]; return !known })
	m.mu.Unlock()
	if !news {
		return nil
	}
	inventory, err := m.sources[i].List(ctx)
	if err != nil && CodeOf(err) != Unsupported {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, s := range samples {
		if _, known := m.named[s.UUID]; !known {
			m.named[s.UUID] = Device{UUID: s.UUID} // also one that has no name: it is not asked for again
		}
	}
	for _, d := range inventory.GPUs {
		if _, sampled := m.named[d.UUID]; sampled {
			m.named[d.UUID] = d
		}
	}
	return nil
}

// optional: a driver that does not tell of processes or errors still counts for
// its GPUs.
func optional[T any](list []T, err error) ([]T, error) {
	if CodeOf(err) == Unsupported {
		return nil, nil
	}
	return list, err
}

// remember keeps a source's samples, and why there are none of the others it had.
func (m *Monitor) remember(i int, at time.Time, samples []Sample, err error) {
	for _, one := range samples {
		s := m.states[one.UUID]
		s.Sample, s.At, s.Stale, s.StaleCode = one, at, "", ""
		s.Name, s.Address = m.named[one.UUID].Name, m.named[one.UUID].Address
		m.states[one.UUID], m.of[one.UUID] = s, i
	}
	for uuid, s := range m.states {
		if m.of[uuid] != i || s.At.Equal(at) {
			continue
		}
		if s.Stale, s.StaleCode = "the GPU is no longer there", Lost; err != nil {
			s.Stale, s.StaleCode = err.Error(), CodeOf(err)
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

package meter

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// ErrSilent: a source has not answered in time.
var ErrSilent = errors.New("does not answer")

// CountsFunc asks a source that may take its time. It should heed ctx, but the
// meter does not rely on that.
type CountsFunc func(ctx context.Context) (Counts, error)

// GPU makes an Extra of whoever counts a workload's GPUs: cumulative gpu_busy_ns,
// gpu_mem_byte_seconds and energy_uj, with a Life that changes when the counts
// begin anew. NVML can block for ever (a GPU that fell off the bus): see Patient.
func GPU(from string, read CountsFunc, limit time.Duration) Extra {
	return Patient(Extra{Name: "gpu", From: from, Counters: []Counter{GPUBusy, GPUMemory, EnergyUJ}}, read, limit)
}

// Patient gives e a Read that waits at most limit for read. A call that takes
// longer runs on alone; until it has ended no other is begun, and every Read
// answers ErrSilent at once, so that the meter of the workload goes on. The
// answer that comes late is the next Read's.
func Patient(e Extra, read CountsFunc, limit time.Duration) Extra {
	p := &patient{name: e.Name, read: read, limit: limit}
	e.Read = p.ask
	return e
}

type answer struct {
	counts Counts
	err    error
}

type patient struct {
	name  string
	read  CountsFunc
	limit time.Duration

	mu      sync.Mutex
	pending chan answer // the call in flight; nil if none
	since   time.Time
}

func (p *patient) ask() (Counts, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	wait := p.limit
	if p.pending == nil {
		pending := make(chan answer, 1)
		p.pending, p.since = pending, time.Now()
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), p.limit)
			defer cancel()
			counts, err := p.read(ctx)
			pending <- answer{counts, err}
		}()
	} else {
		wait = 0 // it has had its time
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case a := <-p.pending:
		p.pending = nil
		return a.counts, a.err
	default:
	}
	select {
	case a := <-p.pending:
		p.pending = nil
		return a.counts, a.err
	case <-timer.C:
		return Counts{}, fmt.Errorf("%s: %w for %v", p.name, ErrSilent, time.Since(p.since).Round(time.Second))
	}
}

package meter

import (
	"context"
	"crypto/rand"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// GPUMonitor counts what GPUs do, since it began: a *gpu.Monitor.
type GPUMonitor interface {
	Usage(uuids []string) gpu.Usage
}

// GPUCounts is what a workload's GPUs do from now on, for GPU. What they did before is
// nobody's here, so that a monitor may be older than the workload; each call begins a
// life, so that a workload that outlives the agent, and with it the monitor, goes on
// from what it had. What GPUs do between two lives is free.
func GPUCounts(m GPUMonitor, uuids []string) CountsFunc {
	life, before := rand.Text(), make(map[string]Vector, len(uuids))
	for _, uuid := range uuids {
		before[uuid], _ = counted(m, uuid) // what does not count yet begins at 0
	}
	return func(context.Context) (Counts, error) {
		out := Counts{Life: life, Values: Vector{}, Missing: map[Counter]string{}}
		for uuid, from := range before {
			now, missing := counted(m, uuid)
			for c, reason := range missing {
				out.Missing[c] = reason
			}
			for c, n := range now {
				out.Values[c] = addSaturating(out.Values[c], n-min(n, from[c]))
			}
		}
		for c := range out.Missing { // a sum without one of its parts is not the sum
			delete(out.Values, c)
		}
		return out, nil
	}
}

// counted is what one GPU has counted, and why it does not count the rest.
func counted(m GPUMonitor, uuid string) (Vector, map[Counter]string) {
	u := m.Usage([]string{uuid})
	values, missing := Vector{}, map[Counter]string{}
	for c, r := range map[Counter]gpu.Reading{GPUBusy: u.Busy, GPUMemory: u.Memory, EnergyUJ: u.Energy} {
		if n, ok := r.Get(); ok {
			values[c] = n
		} else {
			missing[c] = r.Reason
		}
	}
	return values, missing
}

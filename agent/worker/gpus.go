package main

import (
	"context"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
)

const (
	gpusEvery = time.Second
	// gpusTold is how often it is asked whether there is something new to log.
	gpusTold = 2 * time.Second
	// gpusLeave is how long a reader may go on once the agent ends: a driver that hangs
	// keeps its own for good.
	gpusLeave = 5 * time.Second
)

// gpuSources are those of gpu.Meters, by number.
var gpuSources = map[int]string{gpu.SourceNVIDIA: "nvidia", gpu.SourceSysfs: "amd and intel"}

// meterGPUs counts what this machine's GPUs do, until ctx ends. That there is none, or
// no driver, or no extension, stops nothing; it is logged once.
func (w *worker) meterGPUs(ctx context.Context) error {
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.gpus.Run(ctx, gpusEvery)
	}()
	tick := time.NewTicker(gpusTold)
	defer tick.Stop()
	for t := newTeller(); ctx.Err() == nil; {
		select {
		case <-tick.C:
			t.tell(w)
		case <-ctx.Done():
		}
	}
	select {
	case <-done:
	case <-time.After(gpusLeave):
		w.Log.Warn("a GPU's driver keeps its reader", "for", gpusLeave)
	}
	return nil
}

// teller logs what changes about GPUs.
type teller struct {
	codes map[int]gpu.Code
	xids  map[string]uint64
}

func newTeller() teller {
	return teller{map[int]gpu.Code{}, map[string]uint64{}}
}

// tell logs why a source gives nothing, when the kind of reason is another than before,
// and critical errors as the driver reports them.
func (t teller) tell(w *worker) {
	for i, source := range gpuSources {
		err := w.gpus.Err(i)
		code := gpu.CodeOf(err)
		if code == gpu.Waiting || code == gpu.Stopped {
			continue // not asked yet, not asked again, or asked no more: no news
		}
		before, told := t.codes[i]
		if told && before == code {
			continue
		}
		t.codes[i] = code
		switch {
		case err == nil:
			w.Log.Info("GPUs are metered", "source", source)
		case gpu.Missing(err):
			w.Log.Info("no GPUs are metered", "source", source, "reason", err)
		default:
			w.Log.Warn("GPUs are not metered", "source", source, "reason", err)
		}
	}
	for _, s := range w.gpus.States() {
		if s.XidCount > t.xids[s.UUID] {
			w.Log.Warn("GPU reports critical errors", "gpu", s.UUID, "name", s.Name, "xids", s.Xids, "count", s.XidCount)
		}
		t.xids[s.UUID] = s.XidCount
	}
}

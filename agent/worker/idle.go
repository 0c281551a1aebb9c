package main

import (
	"context"
	"errors"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
)

const (
	// fullEvery is how often the machine is measured in full, at most.
	fullEvery = 24 * time.Hour
	// idleLookEvery is how often it is asked whether the machine is idle; it must
	// have been so at two looks.
	idleLookEvery = 10 * time.Minute
)

// idle reports whether no deal has room on this machine.
func (w *worker) idle() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.leases) == 0
}

// measureWhenIdle runs the full benchmarks once a day while there is no deal. One
// that comes ends them at once; what they had is gone on from when it is over.
func (w *worker) measureWhenIdle(ctx context.Context, look time.Duration) error {
	tick := time.NewTicker(look)
	defer tick.Stop()
	var unfinished *bench.Report
	for before := false; ; {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		now := w.idle()
		if now && before && w.fullIsDue(time.Now()) {
			unfinished = w.measureFull(ctx, unfinished)
		}
		before = now
	}
}

func (w *worker) fullIsDue(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.measured != nil && (w.measured.Report.Tier != bench.Full || now.Sub(w.measured.Taken) >= fullEvery)
}

// miscomputes: what the machine computes cannot be sold.
func (w *worker) miscomputes() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.faulty
}

// measureFull measures, and prices the machine by the result. It returns what is
// to be gone on from; a run that failed is begun anew.
func (w *worker) measureFull(ctx context.Context, unfinished *bench.Report) *bench.Report {
	inventory, err := sellable("/")
	if err != nil {
		w.Log.Error("full benchmarks", "error", err)
		return nil
	}
	w.mu.Lock()
	memory, spot := w.measured.Memory, w.measured.Spot
	w.mu.Unlock()
	if unfinished != nil && (unfinished.Device != inventory.DeviceHash || time.Since(unfinished.At) > fullEvery) {
		unfinished = nil
	}
	measuring, done, err := w.quiet.wait(ctx)
	if err != nil {
		return unfinished
	}
	defer done()
	if !w.idle() { // a deal came meanwhile; those that come from now on end the run
		return unfinished
	}
	report, err := w.runBench(measuring, bench.Config{
		Tier: bench.Full, Device: inventory.DeviceHash, Dir: w.State, MemoryTotal: memory, Dial: w.dialHub, GPUs: w.gpus.Client, Resume: unfinished,
	})
	if err == nil {
		err = w.adopt(ctx, report, memory, spot)
	}
	if err == nil {
		err = w.priceMachine()
	}
	wrong := errors.Is(err, bench.ErrWrongResult)
	w.mu.Lock()
	w.faulty = wrong || w.faulty && err != nil // until a whole run goes well
	w.mu.Unlock()
	switch {
	case wrong:
		w.Log.Error("this machine computes wrongly and is not offered any more", "error", err)
	case errors.Is(err, errWanted):
		w.Log.Info("full benchmarks gave way to a deal", "programs", len(report.Results))
		return &report
	case err != nil && ctx.Err() == nil:
		w.Log.Error("full benchmarks", "error", err)
	}
	return nil
}

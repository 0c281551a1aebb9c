package bench

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/meter"
)

// during runs the load on all its threads for a time, or until ctx ends, and
// returns the figure: units of work a second, or nanoseconds a unit.
func (l load) during(ctx context.Context, limit time.Duration) (figure float64, err error) {
	if l.begin != nil {
		l.begin()
	}
	began := time.Now()
	var stop atomic.Bool
	timer := time.AfterFunc(limit, func() { stop.Store(true) })
	defer timer.Stop()
	defer context.AfterFunc(ctx, func() {
		stop.Store(true)
		if l.cut != nil {
			l.cut()
		}
	})()
	done := make([]float64, l.threads)
	var group errgroup.Group
	for i := range l.threads {
		group.Go(func() error {
			// A thread of its own: the scheduler must not move two onto one.
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			for first := true; first || !stop.Load(); first = false {
				units, err := l.step(i)
				done[i] += units
				if err != nil {
					stop.Store(true)
					if errors.Is(err, errEnough) {
						return nil
					}
					return err
				}
			}
			return nil
		})
	}
	if err := errors.Join(group.Wait(), context.Cause(ctx)); err != nil {
		return 0, err
	}
	var units float64
	for _, n := range done {
		units += n
	}
	seconds := time.Since(began).Seconds()
	if l.nanos {
		return seconds * 1e9 * float64(l.threads) / max(units, 1), nil
	}
	return units / seconds, nil
}

// measured is what the repeats of one program gave.
type measured struct {
	rates   []float64
	used    meter.Vector
	seconds float64
	others  float64
}

// repeat repeats the load until it is stable or has had its turns. Counters run
// in the repeats only: a pause to cool down is nobody's usage.
func (b *bench) repeat(ctx context.Context, l load, p pace, baseline uint64) (measured, error) {
	m := measured{used: meter.Vector{}}
	var memory meter.Integrator
	var foreign, capacity float64
	for len(m.rates) < p.most && !(len(m.rates) >= p.least && stable(m.rates)) {
		if err := b.cool(ctx); err != nil {
			return m, err
		}
		before, err := b.counters()
		if err != nil {
			return m, err
		}
		machine := readMachine()
		began := time.Now()
		rate, err := l.watched(ctx, p.repeat, &memory, baseline)
		if err != nil {
			return m, err
		}
		m.seconds += time.Since(began).Seconds()
		m.rates = append(m.rates, rate)
		after, err := b.counters()
		if err != nil {
			return m, err
		}
		used, err := after.Sub(before)
		if err != nil {
			return m, fmt.Errorf("counters of this process: %w", err)
		}
		m.used = m.used.Add(used)
		busy, total := readMachine().since(machine)
		foreign += max(0, busy-float64(used[meter.CPUUser]+used[meter.CPUSystem])/1e9)
		capacity += total
	}
	m.used[meter.Memory] = memory.ByteSeconds()
	if capacity > 0 {
		m.others = min(1, foreign/capacity)
	}
	return m, nil
}

// watched is during, with memory above the baseline integrated meanwhile.
func (l load) watched(ctx context.Context, limit time.Duration, memory *meter.Integrator, baseline uint64) (float64, error) {
	watch, stop := context.WithCancel(ctx)
	defer stop()
	watched := make(chan error, 1)
	go func() { watched <- watchMemory(watch, memory, baseline) }()
	rate, err := l.during(ctx, limit)
	stop()
	err = errors.Join(err, <-watched)
	memory.Pause()
	return rate, err
}

// stable: the repeats lie within stableRange of each other.
func stable(rates []float64) bool {
	value, _ := middle(rates)
	return slices.Max(rates)-slices.Min(rates) <= stableRange*value
}

// middle gives the median and the interquartile range by it. Quantiles are
// interpolated linearly between order statistics (R. Hyndman and Y. Fan, "Sample
// Quantiles in Statistical Packages", 1996, definition 7).
func middle(samples []float64) (median, spread float64) {
	s := slices.Sorted(slices.Values(samples))
	if len(s) == 0 {
		return 0, 0
	}
	quantile := func(q float64) float64 {
		at := q * float64(len(s)-1)
		i := min(int(at), len(s)-1)
		if i == len(s)-1 {
			return s[i]
		}
		return s[i] + (at-float64(i))*(s[i+1]-s[i])
	}
	if median = quantile(0.5); median > 0 {
		spread = (quantile(0.75) - quantile(0.25)) / median
	}
	return median, spread
}

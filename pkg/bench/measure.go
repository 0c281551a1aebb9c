package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/procfs"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/meter"
)

// residentEvery is how often memory in use is read while a program runs.
const residentEvery = 10 * time.Millisecond

// during runs the load on all its threads for a time, or until ctx ends, and
// returns the units of work a second.
func (l load) during(ctx context.Context, limit time.Duration) (rate float64, err error) {
	if l.begin != nil {
		l.begin()
	}
	began := time.Now()
	var stop atomic.Bool
	timer := time.AfterFunc(limit, func() { stop.Store(true) })
	defer timer.Stop()
	defer context.AfterFunc(ctx, func() { stop.Store(true) })()
	done := make([]float64, l.threads)
	var group errgroup.Group
	for i := range l.threads {
		group.Go(func() error {
			// A thread of its own: the scheduler must not move two onto one.
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			for !stop.Load() {
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
	if err := group.Wait(); err != nil {
		return 0, err
	}
	var units float64
	for _, n := range done {
		units += n
	}
	return units / time.Since(began).Seconds(), ctx.Err()
}

// measure repeats the load and records the counters over all repeats.
func measure(ctx context.Context, l load, each time.Duration, baseline uint64) ([]float64, meter.Vector, float64, error) {
	var memory meter.Integrator
	before, err := processCounters()
	if err != nil {
		return nil, nil, 0, err
	}
	began := time.Now()
	watch, stopWatch := context.WithCancel(ctx)
	defer stopWatch()
	watched := make(chan error, 1)
	go func() { watched <- watchMemory(watch, &memory, baseline) }()
	samples := make([]float64, 0, repeats)
	for range repeats {
		rate, err := l.during(ctx, each)
		if err != nil {
			stopWatch()
			<-watched
			return nil, nil, 0, err
		}
		samples = append(samples, rate)
	}
	stopWatch()
	if err := <-watched; err != nil {
		return nil, nil, 0, err
	}
	seconds := time.Since(began).Seconds()
	after, err := processCounters()
	if err != nil {
		return nil, nil, 0, err
	}
	used, err := after.Sub(before)
	if err != nil {
		return nil, nil, 0, fmt.Errorf("counters of this process: %w", err)
	}
	used[meter.Memory] = memory.ByteSeconds()
	return samples, used, seconds, nil
}

// watchMemory integrates memory above the baseline until ctx ends.
func watchMemory(ctx context.Context, memory *meter.Integrator, baseline uint64) error {
	ticker := time.NewTicker(residentEvery)
	defer ticker.Stop()
	for {
		resident, err := residentBytes()
		if err != nil {
			return err
		}
		memory.Observe(time.Now(), resident-min(baseline, resident))
		select {
		case <-ctx.Done():
			resident, err := residentBytes()
			memory.Observe(time.Now(), resident-min(baseline, resident))
			return err
		case <-ticker.C:
		}
	}
}

// processCounters reads what this process has used so far; network counters are
// 0, since no program uses the network.
func processCounters() (meter.Vector, error) {
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &usage); err != nil {
		return nil, fmt.Errorf("getrusage: %w", err)
	}
	self, err := procfs.Self()
	if err != nil {
		return nil, fmt.Errorf("read own counters: %w", err)
	}
	v := meter.Vector{
		meter.CPUUser: uint64(usage.Utime.Nano()), meter.CPUSystem: uint64(usage.Stime.Nano()),
		meter.BlockRead: 0, meter.BlockWrite: 0, meter.NetRx: 0, meter.NetTx: 0, meter.Memory: 0,
	}
	// A kernel without task I/O accounting has no io file: then disks cannot
	// be priced, which pricing says.
	if io, err := self.IO(); err == nil {
		v[meter.BlockRead], v[meter.BlockWrite] = io.ReadBytes, io.WriteBytes
	}
	return v, nil
}

// residentBytes is the memory of this process that is in RAM: field 2 of
// /proc/self/statm (proc_pid_statm(5)), in pages.
func residentBytes() (uint64, error) {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, fmt.Errorf("read own memory: %w", err)
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0, fmt.Errorf("read own memory: %d fields in statm", len(fields))
	}
	pages, err := strconv.ParseUint(fields[1], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read own memory: %w", err)
	}
	return pages * uint64(os.Getpagesize()), nil
}

//go:build cgo

package main

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
)

const (
	cudaLibrary     = "libcuda.so.1"
	threadsPerBlock = 256
	repeats         = 10
	fewest          = 3
	stable          = 0.01 // (largest - smallest) / median that is good enough to stop
	oneRun          = 0.05 // seconds: long beside a launch, short beside a deal that wants the GPU
	mostLaunches    = 2000
)

// program is one benchmark. Its name stands beside pkg/bench's.
type program struct {
	name, unit string
	prepare    func(*cudaDevice) (job, error)
}

// job is a prepared program: launch runs it once, work is how much of its unit
// that does, check reads what it left behind.
type job struct {
	launch func() error
	work   float64
	check  func() error
}

// programs in the order in which they run.
var programs = []program{
	{"gpu_memory_copy", "B/s", prepareCopy},
	{"gpu_memory_triad", "B/s", prepareTriad},
	{"gpu_fp32", "flop/s", prepareFMA},
	{"gpu_tensor_fp16", "flop/s", prepareTensor},
}

func bench(q gpu.BenchRequest) ([]gpu.BenchResult, error) { return benchWith(cudaLibrary, q) }

// benchWith runs all programs on one GPU within the time asked for. One that the
// GPU cannot run has a reason; a wrong result ends the run, since such a GPU must
// not be sold.
func benchWith(library string, q gpu.BenchRequest) (out []gpu.BenchResult, err error) {
	runtime.LockOSThread() // a CUDA context belongs to a thread
	defer runtime.UnlockOSThread()
	end := time.Now().Add(time.Duration(q.Seconds) * time.Second)
	d, err := openCUDA(library, q.UUID)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closed := d.close(); err == nil {
			err = closed
		}
	}()
	for i, p := range programs {
		share := time.Until(end) / time.Duration(len(programs)-i)
		r, err := d.run(p, time.Now().Add(share))
		if gpu.CodeOf(err) == gpu.WrongResult {
			return nil, err
		}
		if err != nil {
			r = gpu.BenchResult{Name: p.name, Unit: p.unit, Reason: err.Error()}
		}
		out = append(out, r)
	}
	return out, nil
}

// run measures one program: a launch to see how long it takes, one run to warm up,
// then runs until they agree, at most repeats, none begun after until but the first.
func (d *cudaDevice) run(p program, until time.Time) (r gpu.BenchResult, err error) {
	defer func() {
		if released := d.release(0); err == nil {
			err = released
		}
	}()
	j, err := p.prepare(d)
	if err != nil {
		return r, err
	}
	once, err := d.measure(j, 1)
	if err != nil {
		return r, err
	}
	launches := int(min(max(oneRun/once, 1), mostLaunches))
	if _, err := d.measure(j, launches); err != nil {
		return r, err
	}
	r = gpu.BenchResult{Name: p.name, Unit: p.unit}
	var rates []float64
	for len(rates) < repeats && (len(rates) == 0 || time.Now().Before(until)) {
		seconds, err := d.measure(j, launches)
		if err != nil {
			return r, err
		}
		r.Seconds += seconds
		rates = append(rates, j.work*float64(launches)/seconds)
		if r.Value, r.Spread = middle(rates); len(rates) >= fewest && r.Spread <= stable {
			break
		}
	}
	r.Runs = uint(len(rates))
	if err := j.check(); err != nil {
		return r, fmt.Errorf("%s: %w", p.name, err)
	}
	return r, nil
}

// measure is the GPU's own time for a number of launches. A time that this
// machine's clock contradicts is no measurement.
func (d *cudaDevice) measure(j job, launches int) (float64, error) {
	began := time.Now()
	seconds, err := d.timed(func() error {
		for range launches {
			if err := j.launch(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	wall := time.Since(began).Seconds()
	if !(seconds > 0) || math.IsInf(seconds, 0) || seconds > wall*1.05+0.001 {
		return 0, &gpu.Error{Code: gpu.Failed, Detail: fmt.Sprintf("the GPU's clock says %g s, this machine's %g s", seconds, wall)}
	}
	return seconds, nil
}

// middle is the median and the spread relative to it.
func middle(rates []float64) (median, spread float64) {
	s := slices.Sorted(slices.Values(rates))
	median = s[len(s)/2]
	if len(s)%2 == 0 {
		median = (s[len(s)/2-1] + s[len(s)/2]) / 2
	}
	return median, (s[len(s)-1] - s[0]) / median
}

func wrong(format string, a ...any) error {
	return &gpu.Error{Code: gpu.WrongResult, Detail: fmt.Sprintf(format, a...)}
}

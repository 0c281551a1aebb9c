package bench

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/meter"
)

// GPUs is who measures GPUs: a *gpu.Client. Its programs run on the GPUs, in a process
// of their own, and time themselves there; this package adds up.
type GPUs interface {
	List(context.Context) (gpu.Inventory, error)
	Bench(context.Context, gpu.BenchRequest) ([]gpu.BenchResult, error)
}

var (
	errNotAskedForGPUs = errors.New("GPUs are not measured in this run")
	errNoGPUFigure     = errors.New("the GPU's program says nothing of it")
)

const (
	gpuPrefix = "gpu_"
	// mostGPUFigure is beyond what a GPU can do in a second, mostGPUSpread beyond
	// what repeats of one program can differ by.
	mostGPUFigure, mostGPUSpread = 1e20, 1000
)

// gpuPrograms run before all others: where there is no GPU they take no time from
// those, and where there is one they have their part.
var gpuPrograms = []program{
	{name: gpuPrefix + "memory_copy", unit: "B/s", gpu: true, part: true},
	{name: gpuPrefix + "memory_triad", unit: "B/s", gpu: true, part: true},
	{name: gpuPrefix + "fp32", unit: "flop/s", gpu: true, part: true},
	{name: gpuPrefix + "tensor_fp16", unit: "flop/s", gpu: true, part: true},
}

// OfGPU reports whether the figure is one of GPUs. They are Part: a deal cannot hold
// a GPU yet, so that they are no rows of V, and not to be promised in an ask.
func (r Result) OfGPU() bool { return strings.HasPrefix(r.Name, gpuPrefix) }

// gpuRun is what all programs gave on each GPU, one GPU after another.
type gpuRun struct {
	gpus    []gpu.Device
	results [][]gpu.BenchResult
	errs    []error
	err     error // of all
}

// gpuTime is what the programs of GPUs have together when elapsed is gone.
func (p pace) gpuTime(elapsed time.Duration, left []program) time.Duration {
	n := 0
	for _, one := range left {
		if one.gpu {
			n++
		}
	}
	return (p.limit*9/10 - elapsed) * time.Duration(n) / time.Duration(len(left))
}

// gpuGrace is how far GPUs may go over their share of the time: one that hangs must not
// cost the others theirs.
const gpuGrace = 5 * time.Second

// turn gives a program its part of the time that is left.
func (b *bench) turn(ctx context.Context, elapsed time.Duration, left []program) (Result, error) {
	p := left[0]
	if !p.gpu {
		return b.run(ctx, p, b.pace.fit(elapsed, len(left)))
	}
	if b.GPUs == nil {
		return Result{}, errNotAskedForGPUs
	}
	if b.gpus == nil {
		if err := b.cool(ctx); err != nil {
			return Result{}, err
		}
		share := b.pace.gpuTime(elapsed, left)
		bounded, cancel := context.WithTimeoutCause(ctx, min(b.pace.limit-elapsed, share+gpuGrace), ErrTime)
		defer cancel()
		b.gpus = measureGPUs(bounded, b.GPUs, share)
	}
	return b.gpus.result(p)
}

// measureGPUs runs all programs on each GPU, within about the time given.
func measureGPUs(ctx context.Context, g GPUs, limit time.Duration) *gpuRun {
	inventory, err := g.List(ctx)
	if err != nil {
		return &gpuRun{err: err}
	}
	n := len(inventory.GPUs)
	if n == 0 {
		return &gpuRun{err: &gpu.Error{Code: gpu.NoGPU, Detail: "the driver lists none"}}
	}
	each := limit / time.Duration(n)
	if each < time.Second {
		return &gpuRun{err: fmt.Errorf("%w: %d GPUs need %d s at least, there are %.1f; the full tier has more", ErrTime, n, n, max(0, limit.Seconds()))}
	}
	// A second of it goes into starting the process and compiling the kernels.
	seconds := min(max(uint(each/time.Second), 2)-1, gpu.MaxBenchSeconds)
	run := &gpuRun{gpus: inventory.GPUs}
	for _, one := range run.gpus {
		var results []gpu.BenchResult
		err := context.Cause(ctx)
		if err == nil {
			results, err = g.Bench(ctx, gpu.BenchRequest{UUID: one.UUID, Seconds: seconds})
		}
		run.results, run.errs = append(run.results, results), append(run.errs, err)
	}
	return run
}

// result is a program's figure over all GPUs: the sum, and the largest spread. A GPU
// that failed is left out of the sum, and the note says so. One that computes wrongly
// costs its own figures only: it cannot be sold, but the machine without it can.
func (g *gpuRun) result(p program) (Result, error) {
	if g.err != nil {
		return Result{}, g.err
	}
	out := Result{Name: p.name, Unit: p.unit, Part: p.part, Counters: meter.Vector{}}
	counted, model, without := 0, "", error(nil)
	for i, one := range g.gpus {
		r, err := g.of(i, p)
		if err != nil {
			if without == nil {
				without = fmt.Errorf("%s: %w", one.UUID, err)
			}
			continue
		}
		if counted++; counted == 1 {
			out.Runs, model = int(r.Runs), one.Name
		}
		out.Value += r.Value
		out.Seconds += r.Seconds
		out.Spread, out.Runs = max(out.Spread, r.Spread), min(out.Runs, int(r.Runs))
	}
	switch {
	case counted == 0:
		return Result{}, without
	case without != nil:
		out.Note = fmt.Sprintf("sum of %d of %d GPUs, one at a time; without %v", counted, len(g.gpus), without)
	case counted == 1:
		out.Note = model
	default:
		out.Note = fmt.Sprintf("sum of %d GPUs, one at a time", counted)
	}
	out.Note = fitting(out.Note)
	return out, nil
}

// of is one program's figure on one GPU, if it can be one.
func (g *gpuRun) of(i int, p program) (gpu.BenchResult, error) {
	if g.errs[i] != nil {
		return gpu.BenchResult{}, g.errs[i]
	}
	for _, r := range g.results[i] {
		switch {
		case r.Name != p.name:
			continue
		case r.Reason != "":
			return r, errors.New(r.Reason)
		case r.Unit != p.unit, r.Runs < 1, r.Runs > maxRuns, r.Value > mostGPUFigure, r.Spread > mostGPUSpread, r.Seconds > gpu.MaxBenchSeconds:
			return r, fmt.Errorf("%w: %d runs in %g %.20q", ErrMalformed, r.Runs, r.Value, r.Unit)
		}
		return r, nil
	}
	return gpu.BenchResult{}, errNoGPUFigure
}

// Package bench runs the canonical benchmarks: small programs that load a
// machine's parts in different mixtures while the same counters run that later
// bill a deal. Each Result is a row of the matrix V of Zennet's pricing
// algorithm (O. Asor, "Zennet Pricing Algorithm", 2014, eq. 4), which
// pkg/pricing solves, and a figure that a person can read.
//
// It relies on getrusage, /proc/self/io and /proc/self/statm for the counters
// of this process, and on a directory it may write to. It stops at measuring:
// it knows no price. Every program is bounded in time, memory and bytes written,
// and ends within a chunk of work when its context does. Each program checks
// its own result, so that broken hardware fails instead of scoring.
//
// It answers an owner's question ("what can this machine do?"), not a
// stranger's: a worker can lie about its results, and only audits and usage
// tell. Counters are those of the whole process: what other goroutines do
// meanwhile is in them.
package bench

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	// DefaultSlice is the wall time of one program, warm-up included: nine
	// programs end within 8 s or so, on an emulated CPU too.
	DefaultSlice = 800 * time.Millisecond
	// DefaultMemory is the working set: small enough for a worker of 512 MB.
	DefaultMemory = 45 << 20
	minMemory     = 3 << 20
	repeats       = 5
)

var (
	// ErrConfig: a configuration that no machine can run.
	ErrConfig = errors.New("bad benchmark configuration")
	// ErrWrongResult: a program computed a wrong answer. The hardware is broken
	// or overclocked: it must not be sold.
	ErrWrongResult = errors.New("wrong result of a computation")
	// ErrNoRoom: the directory has no room for the test file.
	ErrNoRoom = errors.New("no room for the test file")
)

// Config says where and how long to measure. Only Dir and MemoryTotal are
// needed; without Dir the disk programs are skipped.
type Config struct {
	Dir         string        // for a test file, removed at the end
	MemoryTotal uint64        // bytes of memory that the machine has for sale
	Slice       time.Duration // DefaultSlice
	Memory      uint64        // working set in bytes, DefaultMemory
	CPUs        int           // GOMAXPROCS, which follows affinity and cgroup
	Progress    func(name string, done, of int)
}

// Result is one program's figure and its row of counters.
type Result struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"` // median over the repeats
	Unit  string  `json:"unit"`
	// Spread is (largest - smallest) / median over the repeats.
	Spread float64 `json:"spread"`
	// Counters is what the program used over Seconds, warm-up left out.
	Counters meter.Vector `json:"counters"`
	Seconds  float64      `json:"seconds"`
	// Load, where above 0, says that the program holds only this share of what
	// the machine has of memory. Pricing divides that counter by it: all memory
	// held is the whole machine's price, not 45 MiB of it.
	Load float64 `json:"memory_load,omitempty"`
	// Note tells what a reader of the figure must know (the file was on tmpfs).
	Note string `json:"note,omitempty"`
}

// Skip is a program that could not run here.
type Skip struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
}

// Report is one run of all programs.
type Report struct {
	Results []Result `json:"results"`
	Skipped []Skip   `json:"skipped,omitempty"`
	Seconds float64  `json:"seconds"`
}

// program loads the machine until its runner says stop.
type program struct {
	name, unit string
	memory     bool // needs the working set
	holds      bool // stands for all of the machine's memory (Result.Load)
	disk       bool // needs the test file
	start      func(*bench) (load, error)
}

// errEnough ends a repeat before its time: its allowance of bytes is used up.
var errEnough = errors.New("allowance used up")

// load is a prepared program. step does a bounded chunk of work (well under a
// second on the slowest machine) on behalf of thread i and returns the units
// of work done; steps of different threads run at once.
type load struct {
	threads int
	step    func(thread int) (units float64, err error)
	// begin, where set, runs before the warm-up and before each repeat.
	begin func()
	// end, where set, runs once when the program is over.
	end func()
	// gauge, where set, turns the run into a level (bytes held), not a rate.
	gauge float64
	note  string
}

// programs in the order in which they run: disk_read reads what disk_write wrote.
var programs = []program{
	{name: "cpu_integer", unit: "sieves/s", start: startSieve},
	{name: "cpu_float", unit: "flop/s", start: startMatrix},
	{name: "cpu_system", unit: "B/s", start: startPipe},
	{name: "memory_bandwidth", unit: "B/s", start: startTriad, memory: true},
	{name: "memory_hold", unit: "B", start: startHold, memory: true, holds: true},
	{name: "disk_write", unit: "B/s", start: startDiskWrite, disk: true},
	{name: "disk_read", unit: "B/s", start: startDiskRead, disk: true},
	{name: "mix_cpu_memory", unit: "rounds/s", start: startMixCPU, memory: true, holds: true},
	{name: "mix_all", unit: "rounds/s", start: startMixAll, memory: true, holds: true, disk: true},
}

// Names lists the canonical benchmarks in the order in which they run.
func Names() []string {
	out := make([]string, len(programs))
	for i, p := range programs {
		out[i] = p.name
	}
	return out
}

// bench is one run: configuration, working set and test file.
type bench struct {
	Config
	arena *arena
	file  *testFile
}

// Run measures. It returns what it has when ctx ends, together with ctx's
// error; a program that fails on this machine's disk is skipped with a reason;
// a wrong result (ErrWrongResult) ends the run.
func Run(ctx context.Context, c Config) (Report, error) {
	if err := c.fill(); err != nil {
		return Report{}, err
	}
	b := &bench{Config: c}
	defer b.close()
	began := time.Now()
	var report Report
	for i, p := range programs {
		if c.Progress != nil {
			c.Progress(p.name, i, len(programs))
		}
		result, err := b.run(ctx, p)
		report.Seconds = time.Since(began).Seconds()
		switch {
		case ctx.Err() != nil:
			return report, fmt.Errorf("benchmark %s: %w", p.name, context.Cause(ctx))
		case errors.Is(err, ErrWrongResult):
			return report, fmt.Errorf("benchmark %s: %w", p.name, err)
		case err != nil:
			report.Skipped = append(report.Skipped, Skip{p.name, err.Error()})
		default:
			report.Results = append(report.Results, result)
		}
	}
	return report, nil
}

func (c *Config) fill() error {
	if c.Slice == 0 {
		c.Slice = DefaultSlice
	}
	if c.Memory == 0 {
		c.Memory = DefaultMemory
	}
	if c.CPUs == 0 {
		c.CPUs = runtime.GOMAXPROCS(0)
	}
	switch {
	case c.Slice < 10*time.Millisecond || c.Slice > time.Minute:
		return fmt.Errorf("%w: a slice of %s", ErrConfig, c.Slice)
	case c.CPUs < 1 || c.CPUs > 4096:
		return fmt.Errorf("%w: %d cpus", ErrConfig, c.CPUs)
	case c.Memory < minMemory:
		return fmt.Errorf("%w: a working set of %d bytes, want %d at least", ErrConfig, c.Memory, minMemory)
	case c.MemoryTotal < c.Memory:
		return fmt.Errorf("%w: a working set of %d bytes on a machine with %d", ErrConfig, c.Memory, c.MemoryTotal)
	}
	return nil
}

func (b *bench) close() {
	b.arena.free()
	if b.file != nil {
		b.file.close()
	}
}

// run does one program: prepare, warm up for a tenth of the slice, then repeat.
func (b *bench) run(ctx context.Context, p program) (Result, error) {
	if p.disk {
		if err := b.openFile(); err != nil {
			return Result{}, err
		}
	}
	// Memory is counted above what the process held before the program.
	baseline, err := residentBytes()
	if err != nil {
		return Result{}, err
	}
	if p.memory {
		if b.arena, err = newArena(b.Memory, b.CPUs); err != nil {
			return Result{}, err
		}
		defer func() { b.arena.free(); b.arena = nil }()
	}
	work, err := p.start(b)
	if err != nil {
		return Result{}, err
	}
	if work.end != nil {
		defer work.end()
	}
	if _, err := work.during(ctx, b.Slice/10); err != nil {
		return Result{}, err
	}
	samples, used, seconds, err := measure(ctx, work, b.Slice*9/10/repeats, baseline)
	if err != nil {
		return Result{}, err
	}
	result := Result{Name: p.name, Unit: p.unit, Counters: used, Seconds: seconds, Note: work.note}
	result.Value, result.Spread = median(samples)
	if work.gauge > 0 {
		result.Value, result.Spread = work.gauge, 0
	}
	if p.holds {
		result.Load = float64(b.arena.size()) / float64(b.MemoryTotal)
	}
	return result, nil
}

// median gives the middle value and (largest - smallest) / middle.
func median(samples []float64) (middle, spread float64) {
	s := slices.Sorted(slices.Values(samples))
	if len(s) == 0 {
		return 0, 0
	}
	middle = s[len(s)/2]
	if len(s)%2 == 0 {
		middle = (middle + s[len(s)/2-1]) / 2
	}
	if middle > 0 {
		spread = (s[len(s)-1] - s[0]) / middle
	}
	return middle, spread
}

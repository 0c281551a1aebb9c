// Package bench runs the canonical benchmarks: small programs that load a
// machine's parts, one by one and in random mixtures, while the same counters
// run that later bill a deal. A Result is a figure for people and markets and,
// where the program loads all of a part (Rows), a row of the matrix V of
// Zennet's pricing algorithm (O. Asor, "Zennet Pricing Algorithm", 2014, eq. 4;
// the program P of the white paper's Algorithm 1), which pkg/pricing solves.
//
// What a figure is. Each program warms up and is then repeated; its value is the
// median over the repeats, its spread their interquartile range by the median
// (one disturbed repeat moves neither). The clock is the wall's, also for what
// only computes: half a cpu quota, a neighbour or a hypervisor that steals gives
// half the figure, which is what a buyer would get. Thread cpu time would hide
// all three. Repeats last a multiple of 100 ms, the period in which Linux hands
// out cpu quota (Documentation/scheduler/sched-bwc.rst), so that each of them has
// its share of being throttled. Result.Others tells how much others used
// meanwhile: a figure is as good as the machine was quiet.
//
// Bounds. A run is bounded in time (Tier), memory, bytes written and sent, and
// heat: above a limit it pauses, and gives up what does not cool. It ends within
// some 50 ms of its context, with what it has and the context's cause (a deal that
// wants the machine), and Config.Resume goes on from there. A program that cannot run here, or whose disk fails, is
// skipped with a reason and costs only itself. Each program checks its own
// result, so that broken hardware fails instead of scoring.
//
// It relies on getrusage, /proc/self and /proc/stat for the counters, and on a
// directory it may write to; counters are those of the whole process, so what
// other goroutines do meanwhile is in them. It stops at measuring: it knows no
// price. Threats: a report is signed by the node's key, dated and bound to the
// device hash, so that it cannot be altered, aged or moved to another machine
// unseen; that its owner measured honestly only spot checks (Slice) and usage tell.
package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

var (
	// ErrConfig: a configuration that no machine can run.
	ErrConfig = errors.New("bad benchmark configuration")
	// ErrWrongResult: a program computed a wrong answer. The hardware is broken
	// or overclocked: it must not be sold.
	ErrWrongResult = errors.New("wrong result of a computation")
	// ErrNoRoom: the directory has no room for the test file.
	ErrNoRoom = errors.New("no room for the test file")
	// ErrHot: the machine did not cool down in time.
	ErrHot = errors.New("too hot to measure")
	// ErrTime: the tier's time was used up before a program's turn.
	ErrTime = errors.New("the time for benchmarks is used up")
)

// Config says what to measure, where and how long. Only MemoryTotal is needed;
// without Dir the disk programs are skipped, without Dial those of the network.
type Config struct {
	Tier        Tier          // Quick
	Limit       time.Duration // in place of the tier's time
	Only        []string      // of Names; empty: all
	Device      string        // device hash, 64 hex digits, for the report
	Dir         string        // for a test file, removed at the end
	MemoryTotal uint64        // bytes of memory that the machine has for sale
	Memory      uint64        // working set in bytes, in place of the tier's
	CPUs        int           // GOMAXPROCS, which follows affinity and cgroup
	Seed        uint64        // of the random mixes
	// Dial connects to a peer that runs ServeNet.
	Dial func(context.Context) (io.ReadWriteCloser, error)
	// GPUs measures them; without it their programs are skipped.
	GPUs GPUs
	// Heat reads temperatures (nil: this machine's sensors); HeatLimit is where
	// the run pauses (0: DefaultHeatLimit), in degrees Celsius.
	Heat      Thermometer
	HeatLimit float64
	// Resume is a report to go on from: what it has is not measured again, if
	// tier, seed and device are the same.
	Resume   *Report
	Progress func(name string, done, of int)

	// Tests have disks that fail, and no time.
	openDisk func(*bench) (*testFile, error)
	tempo    *pace
}

// Result is one program's figure and its row of counters.
type Result struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"` // median over the repeats
	Unit  string  `json:"unit"`
	// Spread is the interquartile range over the repeats by their median.
	Spread  float64 `json:"spread"`
	Runs    int     `json:"runs"`    // repeats, warm-up left out
	Seconds float64 `json:"seconds"` // they took together
	// Counters is what the program used over Seconds.
	Counters meter.Vector `json:"counters"`
	// Others is the share of the machine's processors that did not work for this
	// process, but were not idle: other programs, and time stolen by a hypervisor.
	Others float64 `json:"others_cpu"`
	// Lower: a smaller figure is a better one (a latency).
	Lower bool `json:"lower_is_better,omitempty"`
	// Part: the program loads one core of the machine, or GPUs, which no deal can
	// hold yet, so it is no row of V.
	Part bool `json:"part,omitempty"`
	// Seeded: a random mix, to be compared with none but that of the same seed.
	Seeded bool `json:"seeded,omitempty"`
	// Fixed: the figure is what the program was given to hold, whatever the machine.
	Fixed bool `json:"fixed,omitempty"`
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
	Tier    Tier      `json:"tier,omitempty"`
	Device  string    `json:"device,omitempty"`
	At      time.Time `json:"at"` // when it began
	Seed    uint64    `json:"seed,omitempty"`
	Results []Result  `json:"results"`
	Skipped []Skip    `json:"skipped,omitempty"`
	Seconds float64   `json:"seconds"`
}

// Rows are the results that load all of the machine's part they are about: the
// rows of V. One core's work at the price of the whole machine would make rates
// as many times too high as there are cores.
func Rows(results []Result) []Result {
	return slices.DeleteFunc(slices.Clone(results), func(r Result) bool { return r.Part })
}

// Figures are the results by which machines can be compared: the more, the better.
func (r Report) Figures() []Result {
	return slices.DeleteFunc(slices.Clone(r.Results), func(r Result) bool { return r.Lower || r.Seeded || r.Fixed })
}

// bench is one run: configuration, pace, working set and test file.
type bench struct {
	Config
	pace  pace
	arena *arena
	file  *testFile
	moved moved // counted by the programs themselves
	gpus  *gpuRun
}

// Run measures. It returns what it has when ctx ends, together with
// its cause; a program that fails here is skipped with a reason; a wrong
// result (ErrWrongResult) ends the run.
func Run(ctx context.Context, c Config) (Report, error) {
	programs, err := c.fill()
	if err != nil {
		return Report{}, err
	}
	b := &bench{Config: c, pace: c.pace()}
	defer b.closeFile()
	report := Report{Tier: c.Tier, Device: c.Device, At: time.Now().UTC().Truncate(time.Millisecond), Seed: c.Seed, Results: []Result{}}
	if c.Resume != nil {
		report.At, report.Results, report.Seconds = c.Resume.At, slices.Clone(c.Resume.Results), c.Resume.Seconds
	}
	began, before := time.Now(), report.Seconds
	for i, p := range programs {
		if slices.ContainsFunc(report.Results, func(r Result) bool { return r.Name == p.name }) {
			continue
		}
		if c.Progress != nil {
			c.Progress(p.name, i, len(programs))
		}
		result, err := b.turn(ctx, time.Since(began), programs[i:])
		report.Seconds = before + time.Since(began).Seconds()
		switch {
		case ctx.Err() != nil:
			return report, fmt.Errorf("benchmark %s: %w", p.name, context.Cause(ctx))
		case errors.Is(err, ErrWrongResult):
			return report, fmt.Errorf("benchmark %s: %w", p.name, err)
		case err != nil:
			report.Skipped = append(report.Skipped, Skip{p.name, fitting(err.Error())})
		default:
			report.Results = append(report.Results, result)
		}
	}
	return report, nil
}

// Slice measures one program for about a second: a spot check. A program that
// cannot run here is an error.
func Slice(ctx context.Context, c Config, name string) (Result, error) {
	c.Tier, c.Only = OneSlice, []string{name}
	report, err := Run(ctx, c)
	if err != nil {
		return Result{}, err
	}
	if len(report.Results) == 0 {
		return Result{}, fmt.Errorf("benchmark %s: %s", name, report.Skipped[0].Reason)
	}
	return report.Results[0], nil
}

func (b *bench) closeFile() {
	if b.file != nil {
		b.file.close()
		b.file = nil
	}
}

// run does one program: prepare, warm up, then repeat.
func (b *bench) run(ctx context.Context, p program, pace pace) (Result, error) {
	if pace.repeat == 0 {
		return Result{}, ErrTime
	}
	if err := b.cool(ctx); err != nil {
		return Result{}, err
	}
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
	threads := 1
	if p.all {
		threads = b.CPUs
	}
	if p.memory {
		if b.arena, err = newArena(b.Memory); err != nil {
			return Result{}, err
		}
		defer func() { b.arena.free(); b.arena = nil }()
	}
	work, err := p.start(ctx, b, threads)
	if err != nil {
		return Result{}, b.failed(p, err)
	}
	if work.end != nil {
		defer work.end()
	}
	if _, err := work.during(ctx, pace.warm); err != nil {
		return Result{}, b.failed(p, err)
	}
	m, err := b.repeat(ctx, work, pace, baseline)
	if err != nil {
		return Result{}, b.failed(p, err)
	}
	result := Result{
		Name: p.name, Unit: p.unit, Runs: len(m.rates), Counters: m.used, Seconds: m.seconds, Others: m.others,
		Lower: p.lower, Part: p.part, Seeded: p.seeded, Note: fitting(work.note),
	}
	result.Value, result.Spread = middle(m.rates)
	if work.gauge > 0 {
		result.Value, result.Spread, result.Fixed = work.gauge, 0, true
	}
	if p.holds {
		result.Load = float64(b.arena.size()) / float64(b.MemoryTotal)
	}
	return result, nil
}

// failed forgets a test file that a program failed with: the next one makes
// another, or says why it cannot.
func (b *bench) failed(p program, err error) error {
	if p.disk || p.seeded {
		b.closeFile()
	}
	return err
}

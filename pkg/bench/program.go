package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// program loads the machine until its runner says stop.
type program struct {
	name, unit string
	all        bool // one thread a processor, else one
	part       bool // leaves other processors idle: no row of V
	lower      bool // a latency
	seeded     bool // a random mix
	memory     bool // needs the working set
	holds      bool // stands for all of the machine's memory (Result.Load)
	disk       bool // needs the test file
	gpu        bool // Config.GPUs runs it; it has no start
	// start prepares; it looks at ctx at least every few milliseconds.
	start func(ctx context.Context, b *bench, threads int) (load, error)
}

// errEnough ends a repeat before its time: its allowance of bytes is used up.
var errEnough = errors.New("allowance used up")

// load is a prepared program. step does a bounded chunk of work (a few
// milliseconds on a slow machine) on behalf of thread i and returns the units of
// work done; steps of different threads run at once.
type load struct {
	threads int
	step    func(thread int) (units float64, err error)
	// begin, where set, runs before the warm-up and before each repeat.
	begin func()
	// end, where set, runs once when the program is over.
	end func()
	// cut, where set, ends a step that waits for others (a peer, a disk).
	cut func()
	// gauge, where set, turns the run into a level (bytes held), not a rate.
	gauge float64
	// nanos: the figure is nanoseconds a unit, not units a second.
	nanos bool
	note  string
}

// both is a program on one core and, with the suffix _all, on all of them.
func both(p program) []program {
	one, every := p, p
	one.part = true
	every.name, every.all = p.name+"_all", true
	return []program{one, every}
}

// all lists the programs in the order in which they run: what reads the disk
// comes after what writes it.
func all(mixes int) []program {
	out := slices.Clone(gpuPrograms)
	for _, p := range []program{
		{name: "int", unit: "sieves/s", start: startSieve},
		{name: "primes", unit: "events/s", start: startPrimes},
		{name: "float", unit: "flop/s", start: startProduct},
		{name: "hash", unit: "B/s", start: startHash},
		{name: "compress", unit: "B/s", start: startCompress},
		{name: "mem_bandwidth", unit: "B/s", start: startTriad, memory: true},
		{name: "sys", unit: "B/s", start: startPipe},
		{name: "spawn", unit: "processes/s", start: startSpawn},
	} {
		out = append(out, both(p)...)
	}
	out = append(out,
		program{name: "mem_latency", unit: "ns", start: startChase, memory: true, lower: true, part: true},
		program{name: "mem_hold", unit: "B", start: startHold, memory: true, holds: true},
		program{name: "disk_seq_write", unit: "B/s", start: startSeqWrite, disk: true},
		program{name: "disk_seq_read", unit: "B/s", start: startSeqRead, disk: true},
		program{name: "disk_rand_read", unit: "IO/s", start: startRandRead, disk: true},
		program{name: "disk_rand_write", unit: "IO/s", start: startRandWrite, disk: true},
		program{name: "net_down", unit: "B/s", start: startDown},
		program{name: "net_up", unit: "B/s", start: startUp},
		program{name: "net_rtt", unit: "ns", start: startRoundTrip, lower: true, part: true})
	for i := range mixes {
		out = append(out, program{name: fmt.Sprintf("mix_%d", i+1), unit: "steps/s", all: true, seeded: true,
			memory: true, holds: true, start: func(ctx context.Context, b *bench, threads int) (load, error) {
				return startMix(ctx, b, threads, i)
			}})
	}
	return out
}

// Names lists the benchmarks of a tier in the order in which they run.
func Names(t Tier) []string {
	var out []string
	for _, p := range all(paces[t].mixes) {
		out = append(out, p.name)
	}
	return out
}

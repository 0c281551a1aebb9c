// Package work is the computation of a spot check: seeded chains whose length cannot be
// invented and whose links anybody can recompute.
//
// A task names a program, a seed that nobody knew before, a number of lanes and a time.
// Each lane starts from its key, the hash of seed and lane, and applies the program's
// step, 32 bytes to 32 bytes, until the time is over; it keeps up to 128 points of its way
// at equal distances, and the last one. Each step first mixes in the lane's key and the
// step's number, so that no stretch can be taken from another task, another lane or an
// earlier place of the same one; and a step is hashing, or ends in it, so that nothing but
// doing the steps leads from one point to the next. Whoever shows the points has, or
// somebody has, done the work after the seed was known. A verifier recomputes a few
// stretches between points, drawn after it has all of them: each costs it one part in 64
// to 128 of a lane.
//
// The programs:
//
//   - spot_hash: SHA-256 over and over. Integer units, or the SHA extension.
//   - spot_float: products of 64 x 64 matrices of whole numbers below 2^20. All sums
//     are below 2^46, so doubles hold them exactly: any order of addition, fused or
//     not, in vectors or not, gives the same bits on every architecture. Middle bits
//     of a product are the next factor, which no power of a matrix computed
//     beforehand gives.
//   - spot_memory: a walk over a table of 32 MiB. The table is a chain of hashes of the
//     seed, each link the hash of the one before, as in scrypt's ROMix (RFC 7914):
//     without it a look costs half a million hashes on average, with every second
//     link of it one hash in every second look. Making it is part of the time. A
//     machine with a larger cache shows its cache, in the claim as in the check.
//
// It relies on crypto/sha256 alone, so that the helper in a deal's container can carry it.
// It stops at one sample: who may ask, what a figure is compared with, and how many
// samples convict are pkg/spotcheck's. What it cannot tell is whose machine did the work.
package work

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sys/unix"
)

const (
	// MaxLanes and MaxSlice bound what a task may ask for.
	MaxLanes = 256
	MinSlice = 50 * time.Millisecond
	MaxSlice = 5 * time.Second
	// allPoints is how many points the lanes of a sample have together, at least
	// where there are so many steps, and half of how many at most.
	allPoints = 512
	maxPoints = 64 // of one lane, before they are thinned at twice as many
)

var (
	// ErrTask: a task that no honest challenger asks for.
	ErrTask = errors.New("bad spot check task")
	// ErrShape: the sample is none of this task, whatever it was computed from.
	ErrShape = errors.New("malformed sample")
	// ErrForged: a stretch of the sample is not what its steps give. The work was not
	// done, or by a machine that computes wrongly.
	ErrForged = errors.New("forged sample")
	// ErrUnfinished: the verifier's time was over before it knew. The sample may be right.
	ErrUnfinished = errors.New("sample not recomputed in time")
)

// Hash is a seed, or a point of a lane.
type Hash [sha256.Size]byte

// MarshalText is the hex form.
func (h Hash) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, h[:]), nil }

// UnmarshalText reads 64 hex digits.
func (h *Hash) UnmarshalText(text []byte) error {
	if len(text) != hex.EncodedLen(len(h)) {
		return fmt.Errorf("%w: a hash of %d digits", ErrShape, len(text))
	}
	if _, err := hex.Decode(h[:], text); err != nil {
		return fmt.Errorf("%w: %v", ErrShape, err)
	}
	return nil
}

// Task is what is asked for.
type Task struct {
	Program string        `json:"program"`
	Seed    Hash          `json:"seed"`
	Lanes   int           `json:"lanes"`
	Slice   time.Duration `json:"slice_ns"`
}

// Check refuses what Run would not do.
func (t Task) Check() error {
	if _, ok := programs[t.Program]; !ok {
		return fmt.Errorf("%w: no program %.32q", ErrTask, t.Program)
	}
	if t.Lanes < 1 || t.Lanes > MaxLanes {
		return fmt.Errorf("%w: %d lanes, want 1 to %d", ErrTask, t.Lanes, MaxLanes)
	}
	if t.Slice < MinSlice || t.Slice > MaxSlice {
		return fmt.Errorf("%w: a slice of %s, want %s to %s", ErrTask, t.Slice, MinSlice, MaxSlice)
	}
	return nil
}

// points is how many points of a lane are kept before every second one is dropped.
func (t Task) points() int { return 2 * min(max(allPoints/t.Lanes, 4), maxPoints) }

// Lane is what one lane did: Points are Every steps apart, the first one Every steps
// from the start; Last is Tail steps (fewer than Every) after the last of them.
type Lane struct {
	Every  uint64 `json:"every"`
	Points []Hash `json:"points"`
	Tail   uint64 `json:"tail"`
	Last   Hash   `json:"last"`
}

// steps is how many steps the lane shows.
func (l Lane) steps() uint64 { return l.Every*uint64(len(l.Points)) + l.Tail }

// Sample is the answer to a task. Times are what the machine says of itself.
type Sample struct {
	Lanes       []Lane `json:"lanes"`
	ElapsedNs   uint64 `json:"elapsed_ns"`
	CPUUserNs   uint64 `json:"cpu_user_ns"` // of the lanes' threads
	CPUSystemNs uint64 `json:"cpu_system_ns"`
	PageFaults  uint64 `json:"page_faults"`
}

// Names lists the programs.
func Names() []string {
	names := make([]string, 0, len(programs))
	for name := range programs {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Unit is the unit of a program's figure.
func Unit(name string) string { return programs[name].unit }

// Units is how much work a sample of a task shows, in units of its program: hashes,
// floating point operations, accesses.
func Units(t Task, s Sample) float64 {
	var steps float64
	for _, l := range s.Lanes {
		steps += float64(l.steps())
	}
	return steps * float64(programs[t.Program].per)
}

// key is a lane's own, and where it begins.
func (t Task) key(lane int) Hash {
	text := append([]byte("sosna spot 1\x00"+t.Program+"\x00"), t.Seed[:]...)
	return sha256.Sum256(strconv.AppendInt(text, int64(lane), 10))
}

// Run does the work: it keeps t.Lanes threads busy until the slice is over, or until
// ctx ends, which is an error: a slice cut short proves nothing.
func Run(ctx context.Context, t Task) (Sample, error) {
	if err := t.Check(); err != nil {
		return Sample{}, err
	}
	began := time.Now()
	var stop atomic.Bool
	timer := time.AfterFunc(t.Slice, func() { stop.Store(true) })
	defer timer.Stop()
	defer context.AfterFunc(ctx, func() { stop.Store(true) })()
	made := programs[t.Program].open(t.Seed, &stop)
	if made.close != nil {
		defer made.close()
	}
	out := Sample{Lanes: make([]Lane, t.Lanes)}
	used := make([]usage, t.Lanes)
	errs := make([]error, t.Lanes)
	var lanes sync.WaitGroup
	for i := range t.Lanes {
		lanes.Go(func() {
			// A thread of its own: the counters are the thread's.
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			before, err := threadUsage()
			if err != nil {
				errs[i] = err
				return
			}
			out.Lanes[i] = walk(t.key(i), t.points(), made.lane(), &stop)
			after, err := threadUsage()
			used[i], errs[i] = after.less(before), err
		})
	}
	lanes.Wait()
	out.ElapsedNs = uint64(time.Since(began))
	for _, u := range used {
		out.CPUUserNs, out.CPUSystemNs, out.PageFaults = out.CPUUserNs+u.user, out.CPUSystemNs+u.system, out.PageFaults+u.faults
	}
	if err := errors.Join(append(errs, ctx.Err())...); err != nil {
		return Sample{}, fmt.Errorf("slice of %s: %w", t.Program, err)
	}
	return out, nil
}

// walk applies step until stop. It knows neither its speed nor its end, so it keeps
// points close together and drops every second one whenever there are too many.
func walk(key Hash, most int, step func(*Hash), stop *atomic.Bool) Lane {
	l, x, done := Lane{Every: 1, Points: make([]Hash, 0, most)}, key, uint64(0)
	for ; !stop.Load(); done++ {
		x.mix(key, done)
		step(&x)
		if l.Tail++; l.Tail < l.Every {
			continue
		}
		l.Tail = 0
		if l.Points = append(l.Points, x); len(l.Points) < most {
			continue
		}
		for i := range most / 2 {
			l.Points[i] = l.Points[2*i+1]
		}
		l.Points, l.Every = l.Points[:most/2], 2*l.Every
	}
	l.Last = x
	return l
}

// mix makes a step one of its lane and number alone.
func (h *Hash) mix(key Hash, number uint64) {
	subtle.XORBytes(h[:], h[:], key[:])
	binary.LittleEndian.PutUint64(h[:], word(*h, 0)^number)
}

// usage is what a thread has used.
type usage struct{ user, system, faults uint64 }

func threadUsage() (usage, error) {
	var r unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_THREAD, &r); err != nil {
		return usage{}, fmt.Errorf("getrusage: %w", err)
	}
	return usage{uint64(r.Utime.Nano()), uint64(r.Stime.Nano()), uint64(r.Minflt + r.Majflt)}, nil
}

func (u usage) less(v usage) usage {
	return usage{u.user - v.user, u.system - v.system, u.faults - v.faults}
}

func word(h Hash, i int) uint64 { return binary.LittleEndian.Uint64(h[8*i:]) }

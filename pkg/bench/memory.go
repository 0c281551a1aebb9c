package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	// triadChunk is how many elements one step adds, so that a step stays short.
	triadChunk  = 32 << 10
	triadScalar = 3.0
	// chaseStride is a cache line in 8-byte words, chaseHops the loads of a step.
	chaseStride = 8
	chaseHops   = 4096
	// lookEvery is how much of the working set is prepared between two looks at
	// the context, in words.
	lookEvery = 256 << 10
)

// arena is the working set. It is mapped, not made by Go's allocator: it is
// given back to the kernel at once, and the agent keeps no heap of that size.
type arena struct {
	raw   []byte
	words []uint64 // the same memory
}

func newArena(size uint64) (*arena, error) {
	raw, err := unix.Mmap(-1, 0, int(size), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return nil, fmt.Errorf("map %d bytes: %w", size, err)
	}
	// A mapping is page aligned and holds no pointers, so it can be words.
	return &arena{raw, unsafe.Slice((*uint64)(unsafe.Pointer(&raw[0])), len(raw)/8)}, nil
}

func (s *arena) size() int { return len(s.raw) }

func (s *arena) free() {
	if s != nil && s.raw != nil {
		_ = unix.Munmap(s.raw) // fails only for a range that is not mapped
		s.raw, s.words = nil, nil
	}
}

// lane is one thread's part of the arena: three equal arrays.
type lane struct {
	a, b, c []float64
	at      int
}

func (s *arena) lanes(ctx context.Context, threads int) ([]lane, error) {
	floats := unsafe.Slice((*float64)(unsafe.Pointer(&s.words[0])), len(s.words))
	each := len(floats) / threads / 3
	lanes := make([]lane, threads)
	for i := range lanes {
		part := floats[i*3*each : (i+1)*3*each]
		l := lane{a: part[:each], b: part[each : 2*each], c: part[2*each:]}
		for j := range each {
			l.a[j], l.b[j], l.c[j] = 1, float64(j&1023), 2 // writes make all of it resident
			if j%lookEvery == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
		}
		lanes[i] = l
	}
	return lanes, nil
}

// triad is a chunk of a = b + scalar*c: STREAM's fourth kernel (J. McCalpin),
// which moves 24 bytes an element.
func (l *lane) triad() (moved float64, err error) {
	if l.at >= len(l.a) {
		l.at = 0
	}
	end := min(l.at+triadChunk, len(l.a))
	a, b, c := l.a[l.at:end], l.b[l.at:end], l.c[l.at:end]
	b, c = b[:len(a)], c[:len(a)]
	for i := range a {
		a[i] = b[i] + triadScalar*c[i]
	}
	if want := float64((end-1)&1023) + triadScalar*2; a[len(a)-1] != want {
		return 0, fmt.Errorf("%w: triad element %d is %g, not %g", ErrWrongResult, end-1, a[len(a)-1], want)
	}
	l.at = end
	return float64(24 * len(a)), nil
}

func startTriad(ctx context.Context, b *bench, threads int) (load, error) {
	lanes, err := b.arena.lanes(ctx, threads)
	if err != nil {
		return load{}, err
	}
	return load{threads: threads, note: b.cacheNote(), step: func(i int) (float64, error) { return lanes[i].triad() }}, nil
}

// cacheNote: over a working set this small it is the last-level cache that shows,
// on a machine whose cache is larger.
func (b *bench) cacheNote() string {
	return fmt.Sprintf("over %d MiB; a machine with a larger cache shows its cache", b.Memory>>20)
}

// chain is one cycle through every cache line of the arena, in random order
// (S. Sattolo, 1986): each load needs the one before, so that none is guessed.
type chain struct {
	next []uint64 // of line i: next[i*chaseStride]
	at   uint64
	hops int
}

func newChain(ctx context.Context, s *arena) (*chain, error) {
	c := &chain{next: s.words}
	lines := len(s.words) / chaseStride
	for i := range lines {
		c.next[i*chaseStride] = uint64(i)
		if i%lookEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	source := rand.New(rand.NewPCG(3, 4))
	for i := lines - 1; i > 0; i-- {
		j := source.IntN(i)
		c.next[i*chaseStride], c.next[j*chaseStride] = c.next[j*chaseStride], c.next[i*chaseStride]
		if i%(lookEvery/8) == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return c, nil
}

// follow checks that the first line comes back after as many hops as there are lines.
func (c *chain) follow() (float64, error) {
	at, next := c.at, c.next
	lines := len(next) / chaseStride
	n := min(chaseHops, lines-c.hops)
	for range n {
		at = next[at*chaseStride]
	}
	c.at = at
	if c.hops += n; c.hops == lines {
		c.hops = 0
		if at != 0 {
			return 0, fmt.Errorf("%w: a cycle of %d loads ended at line %d", ErrWrongResult, lines, at)
		}
	}
	return float64(n), nil
}

func startChase(ctx context.Context, b *bench, _ int) (load, error) {
	c, err := newChain(ctx, b.arena)
	if err != nil {
		return load{}, err
	}
	return load{threads: 1, nanos: true, note: b.cacheNote(), step: func(int) (float64, error) { return c.follow() }}, nil
}

// startHold keeps the whole working set resident and otherwise sleeps, so that
// memory can be priced apart from the CPU. It touches a page now and then and
// checks what is in it.
func startHold(ctx context.Context, b *bench, _ int) (load, error) {
	raw, page, at := b.arena.raw, os.Getpagesize(), 0
	for i := 0; i < len(raw); i += page {
		raw[i] = byte(i / page)
		if i/page%1024 == 0 && ctx.Err() != nil {
			return load{}, ctx.Err()
		}
	}
	return load{threads: 1, gauge: float64(len(raw)), step: func(int) (float64, error) {
		for range 64 {
			if raw[at] != byte(at/page) {
				return 0, fmt.Errorf("%w: memory at %d changed", ErrWrongResult, at)
			}
			if at += page; at >= len(raw) {
				at = 0
			}
		}
		time.Sleep(5 * time.Millisecond)
		return 1, nil
	}}, nil
}

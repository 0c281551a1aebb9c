package bench

import (
	"fmt"
	"os"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	// triadChunk is how many elements one step adds, so that a step stays short.
	triadChunk  = 32 << 10
	triadScalar = 3.0
)

// arena is the working set. It is mapped, not made by Go's allocator: it is
// given back to the kernel at once, and the agent keeps no heap of that size.
type arena struct {
	raw []byte
	// lanes are equal parts of the arena, one a thread, each of three arrays.
	lanes []lane
}

type lane struct {
	a, b, c []float64
	at      int
}

func newArena(size uint64, threads int) (*arena, error) {
	raw, err := unix.Mmap(-1, 0, int(size), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return nil, fmt.Errorf("map %d bytes: %w", size, err)
	}
	// A mapping is page aligned and holds no pointers, so it can be floats.
	words := unsafe.Slice((*float64)(unsafe.Pointer(&raw[0])), len(raw)/8)
	each := len(words) / threads / 3
	s := &arena{raw: raw}
	for i := range threads {
		part := words[i*3*each : (i+1)*3*each]
		l := lane{a: part[:each], b: part[each : 2*each], c: part[2*each:]}
		for j := range each {
			l.a[j], l.b[j], l.c[j] = 1, float64(j&1023), 2 // writes make all of it resident
		}
		s.lanes = append(s.lanes, l)
	}
	return s, nil
}

func (s *arena) size() int { return len(s.raw) }

func (s *arena) free() {
	if s != nil && s.raw != nil {
		_ = unix.Munmap(s.raw) // fails only for a range that is not mapped
		s.raw, s.lanes = nil, nil
	}
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

func startTriad(b *bench) (load, error) {
	lanes := b.arena.lanes
	return load{threads: len(lanes), note: b.cacheNote(), step: func(i int) (float64, error) { return lanes[i].triad() }}, nil
}

// cacheNote: bandwidth over a working set this small is that of the last-level
// cache on a machine whose cache is larger.
func (b *bench) cacheNote() string {
	return fmt.Sprintf("over %d MiB; a machine with a larger cache shows its cache", b.Memory>>20)
}

// startHold keeps the whole working set resident and otherwise sleeps, so that
// memory can be priced apart from the CPU. It touches a page now and then and
// checks what is in it.
func startHold(b *bench) (load, error) {
	raw, page, at := b.arena.raw, os.Getpagesize(), 0
	for i := 0; i < len(raw); i += page {
		raw[i] = byte(i / page)
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

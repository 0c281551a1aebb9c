package bench

import (
	"bytes"
	"context"
	"debug/elf"
	"errors"
	"math"
	"os"
	"reflect"
	"runtime"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"github.com/sosna-os/sosna/pkg/bench/gemm"
)

func TestWrongComputationsAreSeen(t *testing.T) {
	for name, broken := range map[string]func(t *testing.T) error{
		"matrix": func(t *testing.T) error {
			if _, err := productOnce(newProduct()); err != nil {
				t.Fatal(err)
			}
			_, err := productOnce(brokenProduct{}) // pkg/bench/gemm's tests break real ones
			return err
		},
		"hash": func(t *testing.T) error {
			data := noise(hashChunk)
			if _, err := hashOnce(data); err != nil {
				t.Fatal(err)
			}
			data[5] ^= 1
			_, err := hashOnce(data)
			return err
		},
		"compress": func(t *testing.T) error {
			s, err := newSqueezer()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s.once(); err != nil {
				t.Fatal(err)
			}
			s.first[len(s.first)/2] ^= 1
			_, err = s.once()
			return err
		},
	} {
		if err := broken(t); !errors.Is(err, ErrWrongResult) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// brokenProduct is a processor that multiplies wrongly.
type brokenProduct struct{}

func (brokenProduct) Step() (float64, error) { return 0, gemm.ErrWrong }

func TestBrokenMemoryIsSeen(t *testing.T) {
	memory := func(t *testing.T) *arena {
		a, err := newArena(minMemory)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(a.free)
		return a
	}
	for name, broken := range map[string]func(t *testing.T) error{
		"triad": func(t *testing.T) error {
			lanes, err := memory(t).lanes(t.Context(), 1)
			if err != nil {
				t.Fatal(err)
			}
			l := &lanes[0]
			for range 10 { // more than once around
				if _, err := l.triad(); err != nil {
					t.Fatal(err)
				}
			}
			for i := range l.c {
				l.c[i] = 3
			}
			_, err = l.triad()
			return err
		},
		"hold": func(t *testing.T) error {
			a := memory(t)
			work, err := startHold(t.Context(), &bench{arena: a}, 1)
			if err != nil {
				t.Fatal(err)
			}
			a.raw[os.Getpagesize()]++
			_, err = work.step(0)
			return err
		},
		"chase": func(t *testing.T) error {
			c, err := newChain(t.Context(), memory(t))
			if err != nil {
				t.Fatal(err)
			}
			c.next[0] = 0 // a short circuit
			c.at = c.next[chaseStride]
			c.next[c.at*chaseStride] = c.at
			for range minMemory / 64 / chaseHops {
				if _, err := c.follow(); err != nil {
					return err
				}
			}
			return nil
		},
	} {
		if err := broken(t); !errors.Is(err, ErrWrongResult) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The chase visits every line once before it returns: otherwise it would measure a cache.
func TestChainIsOneCycle(t *testing.T) {
	a, err := newArena(minMemory)
	if err != nil {
		t.Fatal(err)
	}
	defer a.free()
	c, err := newChain(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	lines := len(c.next) / chaseStride
	seen := make([]bool, lines)
	for at := uint64(0); !seen[at]; at = c.next[at*chaseStride] {
		seen[at] = true
	}
	for i, s := range seen {
		if !s {
			t.Fatalf("line %d of %d is not on the cycle", i, lines)
		}
	}
}

func TestPrimes(t *testing.T) {
	n, _ := divide(3, 30)
	if n != 9 { // 3 5 7 11 13 17 19 23 29
		t.Errorf("%d odd primes below 30", n)
	}
	parts, err := cutPrimes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var share float64
	for i, p := range parts {
		share += p.share
		if i > 0 && p.from != parts[i-1].to {
			t.Errorf("a gap before %d", p.from)
		}
	}
	if math.Abs(share-1) > 1e-9 || parts[0].from != 3 || parts[len(parts)-1].to != primesLimit {
		t.Error(share, parts[0], parts[len(parts)-1])
	}
}

func TestCompressedTextIsZstandard(t *testing.T) {
	s, err := newSqueezer()
	if err != nil {
		t.Fatal(err)
	}
	r, err := zstd.NewReader(bytes.NewReader(s.first))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var back bytes.Buffer
	if _, err := back.ReadFrom(r); err != nil || !bytes.Equal(back.Bytes(), s.text) {
		t.Error(err)
	}
	if share := float64(len(s.first)) / float64(len(s.text)); share < 0.2 || share > 0.6 {
		t.Errorf("text shrinks to %.2f: that is no text", share)
	}
}

// Another reader of ELF must see the child program as what it is.
func TestSmallestProgramIsELF(t *testing.T) {
	for arch, want := range map[string]elf.Machine{"amd64": elf.EM_X86_64, "arm64": elf.EM_AARCH64} {
		image, err := smallestProgram(arch)
		if err != nil {
			t.Fatal(err)
		}
		f, err := elf.NewFile(bytes.NewReader(image))
		if err != nil {
			t.Fatal(err)
		}
		p := f.Progs[0]
		if f.Machine != want || f.Type != elf.ET_EXEC || len(f.Progs) != 1 || p.Flags != elf.PF_R|elf.PF_X || f.Entry <= p.Vaddr || f.Entry >= p.Vaddr+p.Filesz {
			t.Errorf("%s: %+v %+v", arch, f.FileHeader, p.ProgHeader)
		}
	}
	if _, err := smallestProgram("mips"); err == nil {
		t.Error("a program for a processor that nobody wrote one for")
	}
}

func TestSpawnSeesAnotherProgram(t *testing.T) {
	for _, path := range []string{"/bin/true", "/nonexistent"} {
		if _, err := spawnOnce(path); err == nil {
			t.Errorf("%s passes for the child program", path)
		}
	}
	work, err := startSpawn(t.Context(), nil, 1)
	if err != nil {
		t.Skipf("no child program on %s: %v", runtime.GOARCH, err)
	}
	defer work.end()
	if _, err := work.step(0); err != nil {
		t.Error(err)
	}
}

func TestRecipes(t *testing.T) {
	disks, seen := map[string]bool{}, map[string]bool{}
	for n := range 12 {
		r := drawRecipe(1, n)
		if !reflect.DeepEqual(r, drawRecipe(1, n)) {
			t.Error("one seed, two mixes")
		}
		kinds := map[string]bool{}
		for _, k := range r.turns {
			kinds[k] = true
		}
		if len(kinds) < 2 || len(kinds) > 4 || len(r.turns) > 16 {
			t.Errorf("mix of %v", r)
		}
		disks[r.disk], seen[r.String()] = true, true
	}
	if len(disks) != 3 || len(seen) < 10 {
		t.Errorf("mixes of one seed are alike: %v %v", disks, seen)
	}
	if drawRecipe(1, 0).String() == drawRecipe(2, 0).String() && drawRecipe(1, 1).String() == drawRecipe(2, 1).String() {
		t.Error("the seed does not matter")
	}
}

func TestMiddle(t *testing.T) {
	for _, c := range []struct {
		in             []float64
		median, spread float64
	}{
		{nil, 0, 0}, {[]float64{3}, 3, 0}, {[]float64{9, 1, 4}, 4, 1}, {[]float64{4, 1, 2, 3}, 2.5, 0.6}, {[]float64{0, 0}, 0, 0},
		{[]float64{10, 10, 10, 10, 1}, 10, 0}, // one disturbed repeat moves neither
	} {
		if m, s := middle(c.in); m != c.median || math.Abs(s-c.spread) > 1e-12 {
			t.Errorf("middle(%v) = %g, %g, want %g, %g", c.in, m, s, c.median, c.spread)
		}
	}
	if !stable([]float64{100, 100.5, 99.6}) || stable([]float64{100, 100, 98}) {
		t.Error("1 % is stable, 2 % are not")
	}
}

func TestDuringCountsUnits(t *testing.T) {
	work := load{threads: 2, step: func(int) (float64, error) { time.Sleep(time.Millisecond); return 1, nil }}
	rate, err := work.during(t.Context(), 50*time.Millisecond)
	if err != nil || rate <= 0 || rate > 2000 {
		t.Error(rate, err)
	}
	work.nanos = true
	nanos, err := work.during(t.Context(), 50*time.Millisecond)
	if err != nil || nanos < 1e6 {
		t.Errorf("%g ns for what takes a millisecond, %v", nanos, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := work.during(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

//go:build cgo

package main

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
)

const addressA, addressB, addressC = 0x7f0000000000, 0x7f1000000000, 0x7f2000000000

func floats(data []byte, i uint64) float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
}

func poisoned(size uint64) []byte {
	out := make([]byte, size)
	for i := range out {
		out[i] = 0xff
	}
	return out
}

// arraysRight runs a memory kernel over n elements and reports whether all of them, and
// nothing behind them, is as it ought to be.
func arraysRight(t *testing.T, source, kernel string) (bool, error) {
	t.Helper()
	const n, behind = 1003, 16
	fill := func(shift, mask uint64) []byte {
		p := load(t, source, "sosna_fill")
		p.memory[addressA] = poisoned(n*element + behind)
		if err := p.run(3, 64, addressA, n, shift, mask); err != nil {
			t.Fatal(err)
		}
		return p.memory[addressA]
	}
	b, c := fill(bShift, bMask), fill(cShift, cMask)
	out, want := b, func(e uint64) float32 { return float32(e >> bShift & bMask) }
	if kernel != "sosna_fill" {
		p := load(t, source, kernel)
		out = poisoned(n*element + behind)
		p.memory[addressA], p.memory[addressB], p.memory[addressC] = out, b, c
		args := []uint64{addressA, addressB, n}
		if kernel == "sosna_triad" {
			args = []uint64{addressA, addressB, addressC, n, uint64(math.Float32bits(triadFactor))}
			want = func(e uint64) float32 { return float32(e>>bShift&bMask) + triadFactor*float32(e>>cShift&cMask) }
		}
		if err := p.run(3, 64, args...); err != nil {
			return false, err
		}
	}
	for e := range uint64(4 * n) {
		if floats(out, e) != want(e) {
			return false, nil
		}
	}
	return !strings.ContainsFunc(string(out[n*element:]), func(r rune) bool { return r != '\uFFFD' }), nil
}

func fmaRight(t *testing.T, source string) (bool, error) {
	t.Helper()
	const loops, blocks, threads = 7, 2, 64
	p := load(t, source, "sosna_fma")
	out := poisoned(4 * blocks * threads)
	p.memory[addressA] = out
	one := uint64(math.Float32bits(1))
	if err := p.run(blocks, threads, addressA, loops, one, one); err != nil {
		return false, err
	}
	for i := range uint64(blocks * threads) {
		// fmaWant, for other numbers of loops and threads
		if want := float32(fmaChains*(i%threads) + fmaChains*(fmaChains+1)/2*fmaStep*loops); floats(out, i) != want {
			return false, nil
		}
	}
	return true, nil
}

func tensorRight(t *testing.T, source string) (bool, error) {
	t.Helper()
	const loops, blocks, threads = 5, 2, 64
	p := load(t, source, "sosna_tensor")
	out := poisoned(4 * tile * tile * blocks * threads / 32)
	p.memory[addressA], p.memory[addressB], p.memory[addressC] = out, halves(byRows), halves(byColumns)
	if err := p.run(blocks, threads, addressA, addressB, addressC, loops); err != nil {
		return false, err
	}
	product := tileProduct()
	for i := range uint64(len(out) / 4) {
		if floats(out, i) != tileChains*loops*product[i%(tile*tile)] {
			return false, nil
		}
	}
	return true, nil
}

// TestKernels runs the kernels' own text on a machine in software, and mutants of
// it, each of which must be found: the checks that a GPU is held to can fail.
func TestKernels(t *testing.T) {
	arrays := func(kernel string) func(*testing.T, string) (bool, error) {
		return func(t *testing.T, source string) (bool, error) { return arraysRight(t, source, kernel) }
	}
	for _, c := range []struct {
		name, source string
		right        func(*testing.T, string) (bool, error)
		mutants      [][2]string
	}{
		{"fill", plainPTX, arrays("sosna_fill"), [][2]string{{"add.u32 %e3, %e0, 3", "add.u32 %e3, %e0, 2"}, {"shl.b32 %e0, %i, 2", "shl.b32 %e0, %i, 3"}}},
		{"copy", plainPTX, arrays("sosna_copy"), [][2]string{
			{"st.global.v4.f32 [%to], {%f0, %f1, %f2, %f3};", "st.global.v4.f32 [%to], {%f0, %f1, %f3, %f2};"},
			{"add.u64 %to, %a, %off", "add.u64 %to, %b, %off"}, {"setp.ge.u32 %p, %i, %n;\n\t@%p bra DONE;\n\tmul.wide.u32 %off, %i, 16;\n\tadd.u64 %from, %b", "setp.eq.u32 %p, %i, %n;\n\t@%p bra DONE;\n\tmul.wide.u32 %off, %i, 16;\n\tadd.u64 %from, %b"},
		}},
		{"triad", plainPTX, arrays("sosna_triad"), [][2]string{{"fma.rn.f32 %f2, %g2, %s, %f2", "add.f32 %f2, %g2, %f2"}, {"add.u64 %with, %c, %off", "add.u64 %with, %b, %off"}}},
		{"fma", plainPTX, fmaRight, [][2]string{{"fma.rn.f32 %x5, %x5, %m, %a5;", ""}, {"sub.u32 %loops, %loops, 1", "sub.u32 %loops, %loops, 7"}, {"add.f32 %a4, %a3, %a0", "add.f32 %a4, %a2, %a0"}}},
		{"tensor", tensorPTX, tensorRight, [][2]string{
			{"wmma.load.b.sync.aligned.col", "wmma.load.b.sync.aligned.row"}, {"mul.wide.u32 %off, %i, 1024", "mul.wide.u32 %off, %i, 512"},
			{"add.f32 %c7, %c7, %d7;", ""}, {"mov.u32 %stride, 16", "mov.u32 %stride, 8"},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if ok, err := c.right(t, c.source); !ok || err != nil {
				t.Errorf("wrong: %v", err)
			}
			for _, m := range c.mutants {
				mutant := strings.Replace(c.source, m[0], m[1], 1)
				if mutant == c.source {
					t.Fatalf("no %q in the source", m[0])
				}
				if ok, err := c.right(t, mutant); ok && err == nil {
					t.Errorf("%q for %q is not found", m[1], m[0])
				}
			}
		})
	}
}

// TestOperations: the source has as many operations a loop as the figures claim.
func TestOperations(t *testing.T) {
	if n := strings.Count(plainPTX, "fma.rn.f32 %x"); n != fmaChains*fmaStep {
		t.Errorf("%d steps of fma, %d are claimed", n, fmaChains*fmaStep)
	}
	if n := strings.Count(tensorPTX, "wmma.mma"); n != tileChains {
		t.Errorf("%d products, %d are claimed", n, tileChains)
	}
}

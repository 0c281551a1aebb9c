package gemm

import (
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/blas"
	"gonum.org/v1/gonum/blas/blas64"
)

// overKernels runs a test with every kernel that this CPU has.
func overKernels(t *testing.T, test func(t *testing.T, k kernel)) {
	for _, k := range kernels() {
		t.Run(k.name, func(t *testing.T) { test(t, k) })
	}
}

func random(n int, r *rand.Rand) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = r.NormFloat64()
	}
	return out
}

// within checks C = C0 + A B against gonum's product. Each of two summations of k terms and C0 is off by (k+1) u times the
// sum of magnitudes at most (N. Higham, "Accuracy and Stability of Numerical Algorithms", eq. 3.5), u half an epsilon.
func within(t *testing.T, got, before, a, b []float64, m, n, k int) {
	t.Helper()
	general := func(rows, columns int, data []float64) blas64.General {
		return blas64.General{Rows: rows, Cols: columns, Stride: max(columns, 1), Data: data}
	}
	magnitudes := func(of []float64) []float64 {
		out := make([]float64, len(of))
		for i, v := range of {
			out[i] = math.Abs(v)
		}
		return out
	}
	want, size := append([]float64(nil), before...), magnitudes(before)
	blas64.Gemm(blas.NoTrans, blas.NoTrans, 1, general(m, k, a), general(k, n, b), 1, general(m, n, want))
	blas64.Gemm(blas.NoTrans, blas.NoTrans, 1, general(m, k, magnitudes(a)), general(k, n, magnitudes(b)), 1, general(m, n, size))
	for i := range want {
		if bound := float64(2*k+2) * 0x1p-53 * size[i]; !(math.Abs(got[i]-want[i]) <= bound) {
			t.Fatalf("%d x %d x %d: element [%d][%d] is %g, want %g within %g", m, n, k, i/n, i%n, got[i], want[i], bound)
		}
	}
}

// TestEveryEdge goes through all sizes around one tile, and those around a block.
func TestEveryEdge(t *testing.T) {
	overKernels(t, func(t *testing.T, k kernel) {
		r := rand.New(rand.NewPCG(1, 2))
		check := func(m, n, depth int) {
			a, b, before := random(m*depth, r), random(depth*n, r), random(m*n, r)
			c := append([]float64(nil), before...)
			e := newEngine(k, m, n, depth)
			e.multiplyAdd(matrix{c, n}, matrix{a, depth}, matrix{b, n}, m, n, depth)
			within(t, c, before, a, b, m, n, depth)
		}
		step := 1
		if testing.Short() { // emulated
			step = 5
		}
		for m := 1; m <= 2*k.rows+1; m++ {
			for n := 1 + m%step; n <= 2*k.columns+1; n += step {
				check(m, n, 1+(m+n)%7)
			}
		}
		for _, m := range []int{1, blockRows - 1, blockRows, blockRows + 1} {
			for _, n := range []int{1, blockColumns - 1, blockColumns, blockColumns + 1} {
				for _, depth := range []int{1, blockDepth - 1, blockDepth, blockDepth + 1} {
					if testing.Short() && m*n*depth > 1<<17 {
						continue
					}
					if m*n*depth < 1<<21 || m*n*depth > 1<<23 {
						check(m, n, depth)
					}
				}
			}
		}
	})
}

// TestUnaligned runs each kernel at addresses that no vector is aligned to, and looks at what lies around the tile.
func TestUnaligned(t *testing.T) {
	overKernels(t, func(t *testing.T, k kernel) {
		r := rand.New(rand.NewPCG(3, 4))
		const depth, gap = 5, 3
		for offset := range 8 {
			stride := k.columns + gap
			a, b := random(offset+k.rows*depth, r)[offset:], random(offset+k.columns*depth, r)[offset:]
			before := random(offset+k.rows*stride, r)
			c := append([]float64(nil), before...)
			k.run(depth, &a[0], &b[0], &c[offset], stride)
			for i := range c {
				y, x := (i-offset)/stride, (i-offset)%stride
				want, size := before[i], math.Abs(before[i])
				if i >= offset && x < k.columns && y < k.rows {
					for d := range depth {
						want += a[d*k.rows+y] * b[d*k.columns+x]
						size += math.Abs(a[d*k.rows+y] * b[d*k.columns+x])
					}
				} else {
					size = 0 // not one bit outside the tile
				}
				if math.Abs(c[i]-want) > (2*depth+2)*0x1p-53*size {
					t.Fatalf("offset %d: element %d is %g, want %g", offset, i, c[i], want)
				}
			}
		}
	})
}

func TestNaNAndInfinityPass(t *testing.T) {
	overKernels(t, func(t *testing.T, k kernel) {
		for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
			const n = 9
			a, b, c := make([]float64, n*n), make([]float64, n*n), make([]float64, n*n)
			for i := range b {
				b[i] = 1
			}
			a[4*n+2] = bad
			e := newEngine(k, n, n, n)
			e.multiplyAdd(matrix{c, n}, matrix{a, n}, matrix{b, n}, n, n, n)
			for i, v := range c {
				if spread := i/n == 4; spread && v == v && v != bad || !spread && v != 0 {
					t.Fatalf("%g at [4][2] makes [%d][%d] %g", bad, i/n, i%n, v)
				}
			}
		}
	})
}

func TestStep(t *testing.T) {
	overKernels(t, func(t *testing.T, k kernel) {
		for _, n := range []int{1, 2, 7, 24, 25, 97, 257} {
			p := newProduct(n, k)
			for range 3 {
				flops, err := p.Step()
				if want := 2 * float64(n*n*n); err != nil || flops != want {
					t.Fatalf("side %d: %g operations, want %g; %v", n, flops, want, err)
				}
			}
			for i := range n * n { // exact, by its own arithmetic
				var want int64
				for j := range n {
					want += int64(p.a[i/n*n+j]) * int64(p.b[j*n+i%n])
				}
				if p.c[i] != float64(want) {
					t.Fatalf("side %d: [%d][%d] is %g, want %d", n, i/n, i%n, p.c[i], want)
				}
			}
		}
	})
}

func TestLargestSideIsExact(t *testing.T) {
	if top := float64(MaxSide) * math.Exp2(2*entryBits); top > 1<<52 {
		t.Fatalf("sums up to %g need more than 53 bits", top)
	}
}

func TestNewRefuses(t *testing.T) {
	for _, n := range []int{-1, 0, MaxSide + 1, math.MaxInt} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("a product of side %d", n)
				}
			}()
			New(n)
		}()
	}
}

// broken is a kernel on hardware that gets one element of one call wrong.
func broken(k kernel, call int, wrong func(float64) float64) kernel {
	run, calls := k.run, 0
	k.run = func(depth int, a, b, c *float64, stride int) {
		run(depth, a, b, c, stride)
		if calls++; calls == call {
			*c = wrong(*c)
		}
	}
	return k
}

// TestBrokenHardwareFails: the least wrong bit, in the first Step and in a later one.
func TestBrokenHardwareFails(t *testing.T) {
	const n, calls = 48, 12 // 12 tiles or more a Step
	for name, wrong := range map[string]func(float64) float64{
		"last bit":   func(v float64) float64 { return math.Nextafter(v, 0) },
		"off by one": func(v float64) float64 { return v + 1 },
		"sign":       func(v float64) float64 { return -v },
		"lost":       func(float64) float64 { return 0 },
		"NaN":        func(float64) float64 { return math.NaN() },
		"infinite":   func(float64) float64 { return math.Inf(1) },
		"huge":       func(v float64) float64 { return v + 0x1p63 },
	} {
		overKernels(t, func(t *testing.T, k kernel) {
			for call := 1; call <= calls; call++ {
				if _, err := newProduct(n, broken(k, call, wrong)).Step(); !errors.Is(err, ErrWrong) || !strings.Contains(err.Error(), k.name) {
					t.Fatalf("%s in call %d of the first step: %v", name, call, err)
				}
			}
			p := newProduct(n, k)
			if _, err := p.Step(); err != nil {
				t.Fatal(err)
			}
			p.engine.kernel = broken(k, 1, wrong)
			if _, err := p.Step(); !errors.Is(err, ErrWrong) {
				t.Fatalf("%s in a later step: %v", name, err)
			}
			if _, err := p.Step(); err != nil {
				t.Fatalf("%s, passed: %v", name, err)
			}
		})
	}
}

// TestMemoryThatForgetsFails: a bit of a factor flips between two Steps. The lowest ones vanish in rounding, and then the
// product is the right one.
func TestMemoryThatForgetsFails(t *testing.T) {
	for bit := range 64 {
		p := New(24)
		if _, err := p.Step(); err != nil {
			t.Fatal(err)
		}
		right := slices.Clone(p.c)
		p.a[100] = math.Float64frombits(math.Float64bits(p.a[100]) ^ 1<<bit)
		_, err := p.Step()
		if differs := !slices.Equal(p.c, right); differs != errors.Is(err, ErrWrong) || !differs && bit > 8 {
			t.Errorf("bit %d of A: product differs: %v; %v", bit, differs, err)
		}
	}
	p := New(24)
	p.digest, p.proved = 1, true
	if _, err := p.Step(); !errors.Is(err, ErrWrong) || !strings.Contains(err.Error(), "two readings") {
		t.Errorf("a product that read otherwise before: %v", err)
	}
}

func TestStepDoesNotAllocate(t *testing.T) {
	p := New(100)
	if n := testing.AllocsPerRun(5, func() { _, _ = p.Step() }); n != 0 {
		t.Fatalf("%g allocations a step", n)
	}
}

// TestKernel: the name is that of the fastest kernel, and no machine that has vector units goes without.
func TestKernel(t *testing.T) {
	if Kernel() != kernels()[0].name {
		t.Fatalf("%s of %v", Kernel(), kernels())
	}
	if runtime.GOARCH == "arm64" && Kernel() != "neon" {
		t.Fatalf("%s on arm64", Kernel())
	}
}

// TestARM64 runs these tests on an emulated arm64, where no such machine is at hand.
func TestARM64(t *testing.T) {
	const emulator = "qemu-aarch64-static"
	if runtime.GOARCH == "arm64" {
		t.Skip("this is one")
	}
	if _, err := exec.LookPath(emulator); err != nil {
		t.Skipf("%v: apt-get install qemu-user-static", err)
	}
	cmd := exec.CommandContext(t.Context(), "go", "test", "-short", "-count=1", "-v", "-exec", emulator, ".")
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestEveryEdge/neon") {
		t.Fatalf("%v\n%s", err, out)
	}
}

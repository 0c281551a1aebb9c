// Package gemm multiplies matrices of doubles as fast as one core's vector units allow, so that pkg/bench's figure for
// floating point is what the machine can do and not what a compiler made of three loops.
//
// The product is blocked and packed as in K. Goto and R. van de Geijn, "Anatomy of High-Performance Matrix
// Multiplication", ACM TOMS 34(3), 2008, around a micro-kernel in assembly: AVX-512 or AVX2 with FMA on amd64 (asked of
// the CPU at run time), NEON on arm64, plain Go elsewhere. The same blocking runs around each of them.
//
// The answer to broken or overclocked hardware: the factors are whole numbers so small that every partial sum is exact in
// a double, in whatever order it is summed. A product is therefore right to the last bit or wrong, and Step proves it by
// R. Freivalds' method ("Probabilistic machines can use less running time", IFIP 1977) in integers modulo 2^64: one wrong
// element is always found, the errors of several in one row cancel with a chance of 2^(e-63), where 2^e divides them all.
// What a Step costs does not depend on the numbers, so exactness gives nothing away.
//
// It stops at one core's products of one fixed pair of matrices: threads, time and scores are pkg/bench's.
package gemm

import (
	"errors"
	"fmt"
)

// Side is the benchmark's: a multiple of every kernel's tile, large enough that nine tenths of a Step are arithmetic, small
// enough that a Step under QEMU's emulation, the slowest machine there is, ends within 50 ms.
const Side = 192

// MaxSide bounds a Product: 4 matrices of 32 MiB, and products that are still exact.
const MaxSide = 2048

// entryBits bounds the factors' entries: below 2^20, so that a sum of MaxSide products stays below 2^51.
const entryBits = 20

// ErrWrong: the product is not what A times B is. The hardware computes or remembers wrongly.
var ErrWrong = errors.New("wrong matrix product")

// Product is C = A B of two square matrices. It is for one goroutine at a time.
type Product struct {
	n       int
	a, b, c []float64
	engine  engine
	weights []int64 // Freivalds' random vector r
	want    []int64 // A (B r), modulo 2^64
	digest  uint64  // of the product that was proved
	proved  bool
}

// New prepares a product of n x n matrices, 1 <= n <= MaxSide. It holds about 32 n^2 bytes. Below Side packing
// and proving show in the figure.
func New(n int) *Product { return newProduct(n, best) }

func newProduct(n int, k kernel) *Product {
	if n < 1 || n > MaxSide {
		panic(fmt.Sprintf("gemm: a product of side %d, want 1 to %d", n, MaxSide))
	}
	p := &Product{
		n: n, a: aligned(n * n), b: aligned(n * n), c: aligned(n * n), engine: newEngine(k, n, n, n),
		weights: make([]int64, n), want: make([]int64, n),
	}
	random := splitMix(uint64(n))
	for i := range p.a {
		p.a[i] = float64(random.next() >> (64 - entryBits))
		p.b[i] = float64(random.next() >> (64 - entryBits))
	}
	for i := range p.weights {
		p.weights[i] = int64(random.next() | 1) // odd: times a difference, never 0 modulo 2^64 while that is below 2^64
	}
	weighted := make([]int64, n) // B r
	for i := range n {
		weighted[i] = dot(p.b[i*n:][:n], p.weights)
	}
	for i := range n {
		p.want[i] = dot(p.a[i*n:][:n], weighted)
	}
	return p
}

// Kernel names the micro-kernel that runs on this machine: avx512, avx2, neon or go.
func Kernel() string { return best.name }

// Step computes the product once, proves it, and returns how many floating point operations that was: 2 n^3, what packs
// and proves not counted. It allocates nothing unless it fails. The error is ErrWrong.
func (p *Product) Step() (flops float64, err error) {
	clear(p.c)
	n := p.n
	p.engine.multiplyAdd(matrix{p.c, n}, matrix{p.a, n}, matrix{p.b, n}, n, n, n)
	digest := p.sum()
	if !p.proved || digest != p.digest {
		if err := p.prove(); err != nil {
			return 0, err
		}
		if p.proved {
			return 0, fmt.Errorf("%w: side %d, kernel %s: two readings of one product differ", ErrWrong, n, p.engine.kernel.name)
		}
		p.digest, p.proved = digest, true
	}
	return 2 * float64(n) * float64(n) * float64(n), nil
}

package bench

import (
	"context"
	"fmt"
	"math/bits"
)

const (
	sieveLimit  = 1 << 16
	sievePrimes = 6542 // primes below 65536
	matrixSide  = 48
)

// sieve counts the primes below sieveLimit by Eratosthenes over a bit set that
// fits the first-level cache: integer arithmetic, shifts and branches.
type sieve [sieveLimit / 64]uint64

func (s *sieve) count() int {
	for i := range s {
		s[i] = 0
	}
	composite := 2 // 0 and 1
	for n := 2; n*n < sieveLimit; n++ {
		if s[n/64]>>(n%64)&1 != 0 {
			continue
		}
		for m := n * n; m < sieveLimit; m += n {
			s[m/64] |= 1 << (m % 64)
		}
	}
	for _, word := range s {
		composite += bits.OnesCount64(word)
	}
	return sieveLimit - composite
}

func startSieve(_ context.Context, _ *bench, threads int) (load, error) {
	state := make([]sieve, threads)
	return load{threads: threads, step: func(i int) (float64, error) { return 1, sieveOnce(&state[i]) }}, nil
}

func sieveOnce(s *sieve) error {
	if n := s.count(); n != sievePrimes {
		return fmt.Errorf("%w: %d primes below %d, there are %d", ErrWrongResult, n, sieveLimit, sievePrimes)
	}
	return nil
}

// matrix multiplies two square matrices whose product is known exactly:
// a[i][j] = i+j, b the reversal of columns, so product[i][j] = i+(n-1-j).
type matrix struct {
	a, b, c [matrixSide * matrixSide]float64
}

func newMatrix() *matrix {
	m := new(matrix)
	for i := range matrixSide {
		for j := range matrixSide {
			m.a[i*matrixSide+j] = float64(i + j)
		}
		m.b[i*matrixSide+matrixSide-1-i] = 1
	}
	return m
}

// multiply does 2 n^3 floating point operations, row by row so that the inner
// loop walks memory forward.
func (m *matrix) multiply() {
	const n = matrixSide
	for i := range n {
		row := m.c[i*n : i*n+n]
		clear(row)
		for k := range n {
			factor, other := m.a[i*n+k], m.b[k*n:k*n+n]
			for j := range row {
				row[j] += factor * other[j]
			}
		}
	}
}

// Step multiplies once and looks at a few elements.
func (m *matrix) Step() (flops float64, err error) {
	m.multiply()
	for _, at := range [...][2]int{{0, 0}, {0, matrixSide - 1}, {matrixSide / 2, 3}, {matrixSide - 1, matrixSide - 1}} {
		want := float64(at[0] + matrixSide - 1 - at[1])
		if got := m.c[at[0]*matrixSide+at[1]]; got != want {
			return 0, fmt.Errorf("matrix product [%d][%d] is %g, not %g", at[0], at[1], got, want)
		}
	}
	return 2 * matrixSide * matrixSide * matrixSide, nil
}

// product is a matrix product that checks its own result: an error of Step is a
// wrong one.
type product interface {
	Step() (flops float64, err error)
}

func newProduct() product { return newMatrix() }

func productOnce(p product) (float64, error) {
	flops, err := p.Step()
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrWrongResult, err)
	}
	return flops, nil
}

func startProduct(_ context.Context, _ *bench, threads int) (load, error) {
	state := make([]product, threads)
	for i := range state {
		state[i] = newProduct()
	}
	return load{threads: threads, step: func(i int) (float64, error) { return productOnce(state[i]) }}, nil
}

package bench

import (
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

func startSieve(b *bench) (load, error) {
	state := make([]sieve, b.CPUs)
	return load{threads: b.CPUs, step: func(i int) (float64, error) { return 1, sieveOnce(&state[i]) }}, nil
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

func (m *matrix) once() (flops float64, err error) {
	m.multiply()
	for _, at := range [...][2]int{{0, 0}, {0, matrixSide - 1}, {matrixSide / 2, 3}, {matrixSide - 1, matrixSide - 1}} {
		want := float64(at[0] + matrixSide - 1 - at[1])
		if got := m.c[at[0]*matrixSide+at[1]]; got != want {
			return 0, fmt.Errorf("%w: matrix product [%d][%d] is %g, not %g", ErrWrongResult, at[0], at[1], got, want)
		}
	}
	return 2 * matrixSide * matrixSide * matrixSide, nil
}

func startMatrix(b *bench) (load, error) {
	state := make([]*matrix, b.CPUs)
	for i := range state {
		state[i] = newMatrix()
	}
	return load{threads: b.CPUs, step: func(i int) (float64, error) { return state[i].once() }}, nil
}

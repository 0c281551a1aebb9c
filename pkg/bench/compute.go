package bench

import (
	"context"
	"fmt"
	"math/bits"

	"github.com/sosna-os/sosna/pkg/bench/gemm"
)

const (
	sieveLimit  = 1 << 16
	sievePrimes = 6542 // primes below 65536
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

// product is a matrix product that checks its own result: an error of Step is a
// wrong one.
type product interface {
	Step() (flops float64, err error)
}

func newProduct() product { return gemm.New(gemm.Side) }

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

package bench

import (
	"context"
	"fmt"
)

const (
	// primesLimit and primesBelow: an event finds the odd primes below 50,000.
	primesLimit = 50_000
	primesBelow = 5132
	primesParts = 64
)

// primesPart is a range of an event, its primes, and its share of the event's
// divisions: parts with larger numbers take longer.
type primesPart struct {
	from, to uint64
	primes   int
	share    float64
}

// divide is the event of sysbench's cpu test (--cpu-max-prime=50000, Debian's
// sysbench 1.0, sb_cpu.c): trial division by every number up to the root, the
// slow way on purpose. It is what SONM's cpu-sysbench benchmarks count.
func divide(from, to uint64) (primes int, divisions uint64) {
	root := uint64(1)
	for c := from; c < to; c++ {
		for (root+1)*(root+1) <= c {
			root++
		}
		l := uint64(2)
		for ; l <= root; l++ {
			divisions++
			if c%l == 0 {
				break
			}
		}
		if l > root {
			primes++
		}
	}
	return primes, divisions
}

// primesParts cuts an event into steps, and checks the first one.
func cutPrimes(ctx context.Context) ([]primesPart, error) {
	parts := make([]primesPart, primesParts)
	var primes int
	var divisions uint64
	for i := range parts {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		p := primesPart{from: 3 + uint64(i)*(primesLimit-3)/primesParts, to: 3 + uint64(i+1)*(primesLimit-3)/primesParts}
		var n uint64
		p.primes, n = divide(p.from, p.to)
		p.share = float64(n)
		parts[i], primes, divisions = p, primes+p.primes, divisions+n
	}
	if primes != primesBelow {
		return nil, fmt.Errorf("%w: %d odd primes below %d, there are %d", ErrWrongResult, primes, primesLimit, primesBelow)
	}
	for i := range parts {
		parts[i].share /= float64(divisions)
	}
	return parts, nil
}

func startPrimes(ctx context.Context, _ *bench, threads int) (load, error) {
	parts, err := cutPrimes(ctx)
	if err != nil {
		return load{}, err
	}
	at := make([]struct {
		part int
		_    [56]byte // a cache line each
	}, threads)
	return load{threads: threads, step: func(i int) (float64, error) {
		p := parts[at[i].part]
		at[i].part = (at[i].part + 1) % len(parts)
		if n, _ := divide(p.from, p.to); n != p.primes {
			return 0, fmt.Errorf("%w: %d primes from %d to %d, there were %d", ErrWrongResult, n, p.from, p.to, p.primes)
		}
		return p.share, nil
	}}, nil
}

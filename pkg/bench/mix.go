package bench

import (
	"errors"
	"time"
)

// round is one step of a mix: a sieve, a matrix product and a triad chunk, so
// that arithmetic and memory are loaded in one program.
func (b *bench) rounds() func(thread int) (float64, error) {
	sieves, matrices, lanes := make([]sieve, b.CPUs), make([]*matrix, b.CPUs), b.arena.lanes
	for i := range matrices {
		matrices[i] = newMatrix()
	}
	return func(i int) (float64, error) {
		if err := sieveOnce(&sieves[i]); err != nil {
			return 0, err
		}
		if _, err := matrices[i].once(); err != nil {
			return 0, err
		}
		_, err := lanes[i].triad()
		return 1, err
	}
}

func startMixCPU(b *bench) (load, error) {
	return load{threads: b.CPUs, step: b.rounds()}, nil
}

// startMixAll is the same with one thread more, which writes to the disk.
func startMixAll(b *bench) (load, error) {
	round, t := b.rounds(), b.file
	return load{threads: b.CPUs + 1, note: t.note(), begin: t.begin, step: func(i int) (float64, error) {
		if i < b.CPUs {
			return round(i)
		}
		_, err := t.write()
		if errors.Is(err, errEnough) { // the other threads go on
			time.Sleep(time.Millisecond)
			err = nil
		}
		return 0, err
	}}, nil
}

package bench

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"
)

// fillFor is how long a program that reads prepares its file at most. A slow disk
// that has written a few chunks by then reads these in a circle.
const fillFor = time.Second

func startSeqWrite(_ context.Context, b *bench, _ int) (load, error) {
	t := b.file
	return load{threads: 1, note: t.note, begin: t.begin, step: func(int) (float64, error) { return t.append() }}, nil
}

// fill makes something to read.
func (t *testFile) fill(ctx context.Context) error {
	t.begin()
	for until := time.Now().Add(fillFor); t.filled < t.size && (t.filled < 4*diskChunk || time.Now().Before(until)); {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if _, err := t.append(); errors.Is(err, errEnough) {
			t.begin() // no more than the file's size in all
		} else if err != nil {
			return err
		}
	}
	if t.forget != nil {
		t.forget()
	}
	return nil
}

func startSeqRead(ctx context.Context, b *bench, _ int) (load, error) {
	t := b.file
	if err := t.fill(ctx); err != nil {
		return load{}, err
	}
	var at int64
	return load{threads: 1, note: t.note, step: func(int) (float64, error) {
		if err := t.get(at, t.scratch[:diskChunk]); err != nil {
			return 0, err
		}
		if at += diskChunk; at >= t.filled {
			at = 0
		}
		return diskChunk, nil
	}}, nil
}

// atRandom runs a request on random blocks of what is filled, diskDepth at once.
func atRandom(ctx context.Context, t *testFile, request func(at int64, thread int) error) (load, error) {
	if err := t.fill(ctx); err != nil {
		return load{}, err
	}
	sources := make([]*rand.Rand, diskDepth)
	for i := range sources {
		sources[i] = rand.New(rand.NewPCG(5, uint64(i)))
	}
	return load{threads: diskDepth, note: t.note, begin: t.begin, step: func(i int) (float64, error) {
		if err := request(sources[i].Int64N(t.filled/diskBlock)*diskBlock, i); err != nil {
			return 0, err
		}
		return 1, nil
	}}, nil
}

func startRandRead(ctx context.Context, b *bench, _ int) (load, error) {
	t := b.file
	return atRandom(ctx, t, func(at int64, i int) error {
		from := diskChunk + i*diskBlock
		return t.get(at, t.scratch[from:from+diskBlock])
	})
}

func startRandWrite(ctx context.Context, b *bench, _ int) (load, error) {
	t := b.file
	return atRandom(ctx, t, func(at int64, _ int) error { return t.put(at, diskBlock) })
}

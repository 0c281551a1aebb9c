package bench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// mixAllowance is what a mix may write in each repeat: there are many mixes.
const mixAllowance = 8 << 20

// recipe is one random parameter set of the program P of Zennet's Algorithm 1:
// what each processor does in turn, and whether a thread beside them loads the
// disk. All processors and all of the working set are always in use, since the
// rows of V are to stand for the whole machine.
type recipe struct {
	turns []string // of kinds, in order, with repetitions
	disk  string   // "", "write" or "read"
}

// kinds are what a processor can do in a mix.
var kinds = []string{"int", "float", "hash", "compress", "triad", "pipe"}

// drawRecipe is the nth mix of a seed: two to four kinds, one to four turns each.
func drawRecipe(seed uint64, n int) recipe {
	source := rand.New(rand.NewPCG(seed, uint64(n)))
	var r recipe
	for _, k := range source.Perm(len(kinds))[:2+source.IntN(3)] {
		r.turns = append(r.turns, slices.Repeat([]string{kinds[k]}, 1+source.IntN(4))...)
	}
	source.Shuffle(len(r.turns), func(i, j int) { r.turns[i], r.turns[j] = r.turns[j], r.turns[i] })
	r.disk = [...]string{"write", "read", ""}[n%3] // so that few mixes have all three
	return r
}

func (r recipe) String() string {
	var parts []string
	for _, k := range kinds {
		if n := len(slices.DeleteFunc(slices.Clone(r.turns), func(t string) bool { return t != k })); n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", k, n))
		}
	}
	if r.disk != "" {
		parts = append(parts, "disk "+r.disk)
	}
	return strings.Join(parts, ", ")
}

// startMix prepares the nth mix. Where there is no disk to test, the mix is that
// of the processors, and says so.
func startMix(ctx context.Context, b *bench, threads, n int) (load, error) {
	r := drawRecipe(b.Seed, n)
	note := ""
	if r.disk != "" {
		if err := b.openFile(); err != nil {
			r.disk, note = "", "; its disk part left out: "+err.Error()
		} else if err := b.file.fill(ctx); err != nil {
			return load{}, err
		}
	}
	do, end, err := b.kinds(ctx, threads)
	if err != nil {
		return load{}, err
	}
	at := make([]int, threads)
	work := load{threads: threads, end: end, note: fmt.Sprintf("seed %d: %s%s", b.Seed, r, note)}
	work.step = func(i int) (float64, error) {
		turn := r.turns[at[i]%len(r.turns)]
		at[i]++
		_, err := do[turn](i)
		return 1, err
	}
	if r.disk != "" {
		work = besideDisk(work, b.file, r.disk)
	}
	return work, nil
}

// kinds prepares all that a mix may do, for each of the threads.
func (b *bench) kinds(ctx context.Context, threads int) (do map[string]func(int) (float64, error), end func(), err error) {
	lanes, err := b.arena.lanes(ctx, threads)
	if err != nil {
		return nil, nil, err
	}
	press, err := squeezers(threads)
	if err != nil {
		return nil, nil, err
	}
	pipes, err := openPipes(threads)
	if err != nil {
		return nil, nil, err
	}
	sieves, products, data := make([]sieve, threads), make([]product, threads), noise(hashChunk)
	for i := range products {
		products[i] = newProduct()
	}
	return map[string]func(int) (float64, error){
		"int":      func(i int) (float64, error) { return 1, sieveOnce(&sieves[i]) },
		"float":    func(i int) (float64, error) { return productOnce(products[i]) },
		"hash":     func(int) (float64, error) { return hashOnce(data) },
		"compress": func(i int) (float64, error) { return press[i].once() },
		"triad":    func(i int) (float64, error) { return lanes[i].triad() },
		"pipe":     func(i int) (float64, error) { return pipes[i].trips() },
	}, func() { closePipes(pipes) }, nil
}

// besideDisk adds a thread that reads or writes in sequence.
func besideDisk(work load, t *testFile, what string) load {
	processors, turn := work.threads, work.step
	var at int64
	work.threads++
	work.begin = func() { t.allowed.Store(min(t.grant, mixAllowance)) }
	if t.note != "" {
		work.note += "; " + t.note
	}
	work.step = func(i int) (float64, error) {
		if i < processors {
			return turn(i)
		}
		if what == "read" {
			err := t.get(at, t.scratch[:diskChunk])
			if at += diskChunk; at >= t.filled {
				at = 0
			}
			return 0, err
		}
		_, err := t.append()
		if errors.Is(err, errEnough) { // the other threads go on
			time.Sleep(time.Millisecond)
			err = nil
		}
		return 0, err
	}
	return work
}

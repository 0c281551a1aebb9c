package spotcheck

import (
	"context"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

// exam is one challenge with its honest answer, and what happens between.
type exam struct {
	c      Challenge
	claim  float64
	answer Answer
	timing Timing
	key    *identity.Key // that signs
}

var testDomain = market.Domain(big.NewInt(31337), common.Address{1})

func newExam(t *testing.T) exam {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	e := exam{key: key, c: Challenge{
		Challenger: common.Address{2}, Worker: key.Address(), Device: common.Hash{3}, Nonce: common.Hash{4},
		Program: "spot_hash", Lanes: 1, Slice: 100 * time.Millisecond,
	}}
	task, err := e.c.Task()
	if err != nil {
		t.Fatal(err)
	}
	sample, err := work.Run(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	e.answer, e.claim = Answer{e.c.Hash(), sample}, work.Units(task, sample)/e.c.Slice.Seconds()
	e.timing = Timing{Elapsed: e.c.Slice + 30*time.Millisecond, RoundTrip: 30 * time.Millisecond}
	return e
}

func (e exam) judge(t *testing.T) (float64, error) {
	t.Helper()
	signed, err := market.Sign(e.key, testDomain, e.answer)
	if err != nil {
		t.Fatal(err)
	}
	return Judge(t.Context(), testDomain, e.c, e.claim, signed, e.timing, rand.New(rand.NewPCG(1, 2)))
}

func TestJudge(t *testing.T) {
	honest := newExam(t)
	near := func(got, want float64) bool { return math.Abs(got-want) < 1e-6 }
	if ratio, err := honest.judge(t); err != nil || !near(ratio, 1) {
		t.Fatalf("honest: %g, %v", ratio, err)
	}
	other, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*exam)
		ratio  float64
		want   error // nil: ratio
	}{
		"a claim twice as high":            {func(e *exam) { e.claim *= 2 }, 0.5, nil},
		"credit is bounded":                {func(e *exam) { e.timing = Timing{300 * time.Millisecond, time.Second} }, 0.5, nil},
		"no negative credit":               {func(e *exam) { e.timing = Timing{200 * time.Millisecond, -time.Second} }, 0.5, nil},
		"quicker than the slice":           {func(e *exam) { e.timing.Elapsed = time.Millisecond }, 1, nil},
		"late":                             {func(e *exam) { e.timing.Elapsed = e.c.Slice + Grace + 1 }, 0, ErrLate},
		"another challenge":                {func(e *exam) { e.c.Nonce[0] ^= 1 }, 0, ErrForged},
		"to another challenge, relabelled": {func(e *exam) { e.c.Nonce[0] ^= 1; e.answer.Challenge = e.c.Hash() }, 0, ErrForged},
		"of another device":                {func(e *exam) { e.c.Device[0] ^= 1; e.answer.Challenge = e.c.Hash() }, 0, ErrForged},
		"of another challenger":            {func(e *exam) { e.c.Challenger[0] ^= 1; e.answer.Challenge = e.c.Hash() }, 0, ErrForged},
		"more steps":                       {func(e *exam) { e.answer.Sample.Lanes[0].Every *= 2 }, 0, ErrForged},
		"more than any machine does": {func(e *exam) {
			l := &e.answer.Sample.Lanes[0]
			l.Every, l.Points, e.claim = 1<<40, make([]work.Hash, 64), math.MaxFloat64/1e10
		}, 0, ErrForged},
		"beyond belief":      {func(e *exam) { e.claim /= 2 * absurd }, 0, ErrAbsurd},
		"a claim of nothing": {func(e *exam) { e.claim = 0 }, 0, ErrAbsurd},
		"no lanes":           {func(e *exam) { e.answer.Sample.Lanes = nil }, 0, ErrForged},
		"another signer":     {func(e *exam) { e.key = other }, 0, identity.ErrSigner},
		"no nonce":           {func(e *exam) { e.c.Nonce = common.Hash{} }, 0, work.ErrTask},
		"too many lanes":     {func(e *exam) { e.c.Lanes = 1 << 40 }, 0, work.ErrTask},
	} {
		e := newExamOf(honest)
		c.change(&e)
		ratio, err := e.judge(t)
		if !errors.Is(err, c.want) || c.want == nil && !near(ratio, c.ratio) {
			t.Errorf("%s: %g, %v; want %g, %v", name, ratio, err, c.ratio, c.want)
		}
		if c.want == identity.ErrSigner && errors.Is(err, ErrForged) {
			t.Errorf("%s: convicts the worker: %v", name, err)
		}
	}
}

// TestUnfinishedConvictsNobody: a challenger that has no time left knows nothing.
func TestUnfinishedConvictsNobody(t *testing.T) {
	e := newExam(t)
	e.answer.Sample.Lanes[0].Points[0][0] ^= 1
	signed, err := market.Sign(e.key, testDomain, e.answer)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	ratio, err := Judge(ctx, testDomain, e.c, e.claim, signed, e.timing, rand.New(rand.NewPCG(1, 2)))
	if ratio != 0 || !errors.Is(err, work.ErrUnfinished) || !errors.Is(err, context.Canceled) || errors.Is(err, ErrForged) {
		t.Errorf("%g, %v", ratio, err)
	}
}

// newExamOf copies what a case may change.
func newExamOf(e exam) exam {
	e.answer.Sample.Lanes = append([]work.Lane{}, e.answer.Sample.Lanes...)
	return e
}

// TestAnswerHash: every field is signed.
func TestAnswerHash(t *testing.T) {
	base := newExam(t).answer
	for name, change := range map[string]func(*Answer){
		"challenge": func(a *Answer) { a.Challenge[0] ^= 1 },
		"elapsed":   func(a *Answer) { a.Sample.ElapsedNs++ }, "user": func(a *Answer) { a.Sample.CPUUserNs++ },
		"system": func(a *Answer) { a.Sample.CPUSystemNs++ }, "faults": func(a *Answer) { a.Sample.PageFaults++ },
		"every": func(a *Answer) { a.Sample.Lanes[0].Every++ }, "tail": func(a *Answer) { a.Sample.Lanes[0].Tail++ },
		"last":   func(a *Answer) { a.Sample.Lanes[0].Last[0] ^= 1 },
		"points": func(a *Answer) { a.Sample.Lanes[0].Points = a.Sample.Lanes[0].Points[1:] },
		"lanes":  func(a *Answer) { a.Sample.Lanes = nil },
	} {
		a := newExamOf(exam{answer: base}).answer
		change(&a)
		if a.Hash() == base.Hash() {
			t.Errorf("%s is not signed", name)
		}
	}
}

// Package spotcheck tells whether a machine is what it was sold as: the counterparty of a
// claim asks for a slice of work that nobody could prepare (pkg/spotcheck/work), times it
// by its own clock, recomputes some of it, and adds the figure to a sequential test. The
// name is the field's: L. Sarmenta, "Sabotage-tolerance mechanisms for volunteer computing
// systems", 2002.
//
// # What is compared
//
// A claim is a figure in a signed ask under a program's name: work a second with all of
// the ask's cores, as the worker itself measured it with the same program. A check is a
// Challenge with a fresh nonce; its hash is the seed, so it holds the challenger, the
// worker, its device and the nonce, and an answer fits no other. The challenger takes
//
//	ratio = work shown / max(slice, elapsed - credit) / claim
//
// elapsed being the time from sending the seed to having the answer, and credit the round
// trip time that it measured just before, at most MaxCredit: who makes its pings slow on
// purpose gains MaxCredit a slice, 10 % of a second, and no more. Later than slice + Grace
// is a failure and counts as ratio 0, and so does no answer.
//
// # The test
//
// Let y = ln ratio. For a machine that is what it claims y ~ N(0, s^2); for one of Weak of
// its claim y ~ N(ln Weak, s^2). The slice's spread s and all else of a Design are the
// challenger's policy, never the claimant's word. Each check adds the log likelihood ratio
//
//	x = (ln Weak / s^2) (y - ln(Weak)/2), but at most A / Least
//
// to a score that starts at 0 (A. Wald, "Sequential tests of statistical hypotheses",
// 1945). At A = ln((1-Beta)/Alpha) the worker is found Weak; at B = ln(Beta/(1-Alpha))
// sound, and a new cycle begins at 0. The cut is Huber's (1965): one disturbed second
// decides nothing; at least Least checks convict, unless a sample is forged.
//
// False alarms: for an honest machine E[e^x] <= 1 with or without the cut, so e^score is a
// supermartingale and, by Ville's inequality, a cycle ends in Weak with probability at
// most e^-A = Alpha/(1-Beta). It holds for every machine that is at least what it claims
// with a spread of at most s, at any number of looks. What breaks it is noise of another
// kind. An honest machine is wrongly found within 1,000 checks (a week of one every ten
// minutes)
//
//	of a spread of            5 %     8 %     10 %    15 %
//	with probability          9e-08   4e-03   0.054   0.619
//	disturbed in              1 %     5 %     10 %    20 % of checks, apart from one another
//	with probability          3e-05   7e-03   0.089   0.711
//
// so a challenger looks only at machines that nothing else uses, and a conviction by
// slowness costs a machine no more than having to claim what it showed.
//
// Detection: Caught gives the probability that a machine of any true ratio and spread is
// found Weak within k checks, by the Markov chain of the score on a grid (Brook and Evans,
// 1972); the tests reproduce it by simulation. With DefaultDesign (s = 5 %, Weak = 0.8,
// Alpha = 1e-4, Beta = 1e-2, Least = 4), true spread 5 %:
//
//	true ratio       1       0.95    0.9     0.85    0.8     0.7     0.5
//	caught by 4      8e-11   3e-06   5e-03   0.231   0.839   1.000   1.000
//	caught by 6      3e-10   1e-05   0.022   0.581   0.985   1.000   1.000
//	caught by 12     8e-10   5e-05   0.082   0.946   1.000   1.000   1.000
//	caught by 100    9e-09   5e-04   0.645   1.000   1.000   1.000   1.000
//
// A machine between 0.9 and 1 of its claim is in the test's zone of indifference: it is
// found late or not at all. Checked every ten minutes, one of 0.8 is found within the hour
// with 98.5 %.
//
// Forging: who invents the share f of the steps that it shows is convicted at once, by its
// own signature, with probability 1-(1-f)^(Picks k) after k checks (Forged). A machine of
// true ratio r that makes up the rest to look honest has f = 1-r: with Picks = 4 one of
// 0.8 is caught by one check with 59 %, by four with 97.2 %.
//
// # What a cheat can still do
//
// Outsource. The seed goes out and the answer comes in, so any machine within the grace
// can have done the work. One strong helper can serve many weak workers if they are asked
// one after another. So a challenger asks all that it suspects of one owner at once
// (agent/hub does): in one batch, the helpers must have the speed of all claims together.
// Memory-bound work does not change that: one exchange of messages carries a whole slice,
// whatever a single access costs.
//
// Be strong only while nobody has rented. A check of an idle machine says nothing about
// what a buyer gets: that is what a buyer's check from inside its container is for; but
// the worker's kernel runs the container, and can take the helper's work elsewhere too.
//
// Say that it is busy. A worker may serve other hubs, so that a check it has no time for
// counts for nothing; one that never has time is never checked by a hub, and shows so.
//
// Buy time: MaxCredit, and what the network is quicker than its pings.
//
// It relies on market for signatures and domains. It is pure: clock, deadline
// and randomness come in.
package spotcheck

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

const (
	// Slice is the time of one check.
	Slice = time.Second
	// MaxCredit bounds the round trip that a challenger takes off the time of an answer.
	MaxCredit = 100 * time.Millisecond
	// Grace is how much later than the slice an answer may come.
	Grace = 500 * time.Millisecond
	// Picks is how many stretches of an answer are recomputed.
	Picks = 4
	// Patience is how long a challenger should take to recompute one answer: well above what an
	// honest one of a far stronger machine costs.
	Patience = 20 * time.Second
	// absurd is the ratio above which an answer is a failure and nothing of it is recomputed:
	// a challenger's processors are not to be burnt either.
	absurd = 32
)

var (
	// ErrForged: an answer that no machine gives that did the work. It convicts at once.
	ErrForged = errors.New("forged answer")
	// ErrLate: the answer came after slice and grace.
	ErrLate = errors.New("answer came too late")
	// ErrAbsurd: so much more than the claim that it is not looked at. It may be true of a
	// machine that was measured wrongly, so it convicts nobody by itself.
	ErrAbsurd = errors.New("answer shows many times the claim")
)

// Challenge asks one worker for one slice.
type Challenge struct {
	Challenger, Worker common.Address
	Device             common.Hash // of the ask that claims
	Nonce              common.Hash // random
	Program            string
	Lanes              uint64
	Slice              time.Duration // whole milliseconds
}

var challengeType = typeddata.NewType("SpotChallenge(address challenger,address worker,bytes32 device,bytes32 nonce," +
	"string program,uint64 lanes,uint64 sliceMilli)")

// Hash is the EIP-712 struct hash, and the seed of the work.
func (c Challenge) Hash() common.Hash {
	return challengeType.Struct().Address(c.Challenger).Address(c.Worker).Bytes32(c.Device).Bytes32(c.Nonce).
		String(c.Program).Uint64(c.Lanes).Uint64(uint64(c.Slice.Milliseconds())).Hash()
}

// Task is the work that is asked for. It refuses what no honest challenger asks.
func (c Challenge) Task() (work.Task, error) {
	t := work.Task{Program: c.Program, Seed: work.Hash(c.Hash()), Lanes: int(min(c.Lanes, work.MaxLanes+1)), Slice: c.Slice}
	if c.Nonce == (common.Hash{}) {
		return t, fmt.Errorf("%w: no nonce", work.ErrTask)
	}
	return t, t.Check()
}

// Answer is a sample as the worker signs it for one challenge.
type Answer struct {
	Challenge common.Hash
	Sample    work.Sample
}

const laneEncoding = "SpotLane(uint64 every,bytes points,uint64 tail,bytes32 last)"

var (
	laneType   = typeddata.NewType(laneEncoding)
	answerType = typeddata.NewType("SpotAnswer(bytes32 challenge,SpotLane[] lanes,uint64 elapsedNs,uint64 cpuUserNs," +
		"uint64 cpuSystemNs,uint64 pageFaults)" + laneEncoding)
)

// Hash is the EIP-712 struct hash.
func (a Answer) Hash() common.Hash {
	lanes := make([]common.Hash, len(a.Sample.Lanes))
	for i, l := range a.Sample.Lanes {
		points := make([]byte, 0, len(l.Points)*len(work.Hash{}))
		for _, p := range l.Points {
			points = append(points, p[:]...)
		}
		lanes[i] = laneType.Struct().Uint64(l.Every).Bytes(points).Uint64(l.Tail).Bytes32(common.Hash(l.Last)).Hash()
	}
	s := a.Sample
	return answerType.Struct().Bytes32(a.Challenge).Structs(lanes...).Uint64(s.ElapsedNs).Uint64(s.CPUUserNs).
		Uint64(s.CPUSystemNs).Uint64(s.PageFaults).Hash()
}

// Timing is what the challenger's clock says of one answer.
type Timing struct {
	Elapsed   time.Duration // from sending the seed to having the answer
	RoundTrip time.Duration // measured just before
}

// Rate is the work a second that a sample shows: at least what the machine did, apart
// from MaxCredit. ErrLate after the grace.
func (t Timing) Rate(task work.Task, s work.Sample) (float64, error) {
	if t.Elapsed > task.Slice+Grace {
		return 0, fmt.Errorf("%w: %s after the seed, the slice is %s and the grace %s", ErrLate,
			t.Elapsed.Round(time.Millisecond), task.Slice, Grace)
	}
	took := max(task.Slice, t.Elapsed-min(max(t.RoundTrip, 0), MaxCredit))
	return work.Units(task, s) / took.Seconds(), nil
}

// Judge gives the ratio of what an answer shows to the claim (work a second), after
// signature, challenge and some of the work were checked. ErrLate and ErrAbsurd are failures,
// ErrForged is a conviction. Whoever did not sign the answer is convicted of nothing:
// then the error is neither.
//
// An answer that is not recomputed when ctx ends is work.ErrUnfinished, and counts for
// nothing: a challenger that is too slow has learnt nothing of the machine. Who shows as
// much work as is possible to get there gains what one gains that says it is busy.
func Judge(ctx context.Context, domain typeddata.Domain, c Challenge, claim float64, a market.Signed[Answer], t Timing, random *rand.Rand) (ratio float64, err error) {
	task, err := c.Task()
	if err != nil {
		return 0, err
	}
	if err := a.Verify(domain, c.Worker); err != nil {
		return 0, fmt.Errorf("spot check answer: %w", err)
	}
	if a.Body.Challenge != c.Hash() {
		return 0, fmt.Errorf("%w: to challenge %s", ErrForged, a.Body.Challenge)
	}
	return Measure(ctx, task, claim, a.Body.Sample, t, random)
}

// Measure is Judge for a sample that came over a way which itself proves whose it is, and that
// nobody signed: it shows the challenger the same, and nobody else anything.
func Measure(ctx context.Context, task work.Task, claim float64, s work.Sample, t Timing, random *rand.Rand) (ratio float64, err error) {
	rate, err := t.Rate(task, s)
	if err != nil {
		return 0, err
	}
	if ratio = rate / claim; !(ratio <= absurd) {
		return 0, fmt.Errorf("%w: %.3g times", ErrAbsurd, ratio)
	}
	if err := work.Verify(ctx, task, s, Picks, random); errors.Is(err, work.ErrUnfinished) {
		return 0, err
	} else if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrForged, err)
	}
	return ratio, nil
}

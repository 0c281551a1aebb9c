package spotcheck

import (
	"errors"
	"fmt"
	"math"
)

// Design is one sequential test of the ratio of a machine to its claim.
type Design struct {
	Sigma float64 // standard deviation of ln ratio that an honest machine may have
	Weak  float64 // the ratio that is to be found, below 1
	Alpha float64 // false alarms a cycle, at most (over 1-Beta)
	Beta  float64 // what a machine of Weak may pass a cycle with, about
	Least int     // checks that it takes at least to convict by slowness
}

// DefaultDesign is the policy of hubs and buyers. Its table is in the package comment.
var DefaultDesign = Design{Sigma: 0.05, Weak: 0.8, Alpha: 1e-4, Beta: 1e-2, Least: 4}

// ErrDesign: a test that could not decide anything.
var ErrDesign = errors.New("bad design of a sequential test")

// Check refuses designs outside of what the arithmetic is good for.
func (d Design) Check() error {
	switch {
	case !(d.Sigma >= 0.001 && d.Sigma <= 1):
		return fmt.Errorf("%w: sigma %g", ErrDesign, d.Sigma)
	case !(d.Weak >= 0.01 && d.Weak <= 0.99):
		return fmt.Errorf("%w: weak %g", ErrDesign, d.Weak)
	case !(d.Alpha >= 1e-12 && d.Alpha < 0.5 && d.Beta >= 1e-12 && d.Beta < 0.5):
		return fmt.Errorf("%w: alpha %g, beta %g", ErrDesign, d.Alpha, d.Beta)
	case d.Least < 1 || d.Least > 100:
		return fmt.Errorf("%w: %d checks at least", ErrDesign, d.Least)
	}
	return nil
}

// Bounds are Wald's: sound at or below B, weak at or above A.
func (d Design) Bounds() (b, a float64) {
	return math.Log(d.Beta / (1 - d.Alpha)), math.Log((1 - d.Beta) / d.Alpha)
}

// line gives x = slope (y - middle) before the cut.
func (d Design) line() (slope, middle float64) {
	weak := math.Log(d.Weak)
	return weak / (d.Sigma * d.Sigma), weak / 2
}

// Increment is what a check of this ratio adds to the score.
func (d Design) Increment(ratio float64) float64 {
	_, a := d.Bounds()
	most := a / float64(d.Least)
	if !(ratio > 0) { // late, silent, or no number
		return most
	}
	slope, middle := d.line()
	return min(slope*(math.Log(ratio)-middle), most)
}

// Verdict is what the test says after a check.
type Verdict string

// The verdicts. After Sound and Weak a new cycle begins.
const (
	Undecided Verdict = "undecided"
	Sound     Verdict = "sound"
	Weak      Verdict = "weak"
)

// Score is the state of one test. The zero value is its start.
type Score struct {
	Score  float64 `json:"score"`
	Checks int     `json:"checks"` // of this cycle
	Cycles int     `json:"cycles"` // that ended in Sound
}

// Next is the state after a check of this ratio, and what follows from it.
func (d Design) Next(s Score, ratio float64) (Score, Verdict) {
	b, a := d.Bounds()
	s.Score, s.Checks = s.Score+d.Increment(ratio), s.Checks+1
	switch {
	case s.Score >= a*(1-1e-12): // Least cuts are to reach it, whatever is rounded
		return Score{Cycles: s.Cycles}, Weak
	case s.Score <= b:
		return Score{Cycles: s.Cycles + 1}, Sound
	}
	return s, Undecided
}

// Machine is what a formula assumes of a machine: ln of its true ratio to its claim
// has a spread of Sigma, and a check is disturbed (ratio 0) with probability Disturbed.
type Machine struct{ Ratio, Sigma, Disturbed float64 }

// gridSteps is how finely the score is cut between 0 and A.
const gridSteps = 600

// Caught is the probability that a machine is found Weak within so many checks of a
// design that Check takes: the distribution of the score, check by check, on a grid.
func (d Design) Caught(m Machine, checks int) float64 {
	b, a := d.Bounds()
	per := gridSteps / d.Least // of a cut; the grid ends at Least cuts
	h := a / float64(per*d.Least)
	low, high := int(math.Ceil(b/h)), per*d.Least // open on both sides; cell j is the score j h
	cells := high - low - 1
	jump := d.jumps(m, h, per, cells)
	now := make([]float64, cells) // now[i] is the probability of the score (low+1+i) h
	now[-low-1] = 1
	caught := 0.0
	for range checks {
		next := make([]float64, cells)
		for i, p := range now {
			if p < 1e-300 {
				continue
			}
			// What is not spread over the cells above B is at or below it: sound.
			left := p
			for n := -i; n <= per; n++ {
				q := p * jump[n+cells]
				left -= q
				if to := i + n; to >= cells {
					caught += q
				} else {
					next[to] += q
				}
			}
			next[-low-1] += left
		}
		now = next
	}
	return caught
}

// jumps gives, at n+below, the probability that a check moves the score by n cells of
// width h, of at most most cells, for n from -below on.
func (d Design) jumps(m Machine, h float64, most, below int) []float64 {
	slope, middle := d.line()
	mean, sd := slope*(math.Log(m.Ratio)-middle), math.Abs(slope)*m.Sigma
	above := func(n float64) float64 { return math.Erfc((n*h-mean)/(sd*math.Sqrt2)) / 2 }
	out := make([]float64, below+most+1)
	for i := range out {
		n := float64(i - below)
		if out[i] = above(n - 0.5); i < below+most {
			out[i] -= above(n + 0.5)
		}
		out[i] *= 1 - m.Disturbed
	}
	out[below+most] += m.Disturbed
	return out
}

// Forged is the probability that inventing the share f of all steps is seen within so
// many checks of Picks stretches.
func Forged(f float64, checks int) float64 { return 1 - math.Pow(1-f, float64(Picks*checks)) }

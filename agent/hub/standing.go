package main

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

const (
	// keptChecks is how many checks of a worker are remembered one by one.
	keptChecks = 32
	// weakFor and forgedFor are how long a worker is off the book that was found weak, if
	// it does not claim less, and one that forged an answer, whatever it claims.
	weakFor, forgedFor = 24 * time.Hour, 30 * 24 * time.Hour
	// claimMargin is how much more than what it showed a weak worker may claim to return: the
	// test's own zone of indifference.
	claimMargin = 1.1
)

// errCaught: the worker is off the book for what spot checks have shown.
var errCaught = errors.New("spot checks found this worker out")

// Outcomes of a check.
const (
	counted = "counted"
	failed  = "failed" // counts as ratio 0: late, silent, refused
	forged  = "forged"
	yielded = "yielded" // another deal had the machine, or this hub no time to judge: counts for nothing
)

// spotCheck is one check of one worker, as the journal keeps it.
type spotCheck struct {
	Worker   common.Address `json:"worker"`
	At       time.Time      `json:"at"`
	Program  string         `json:"program"`
	Claim    float64        `json:"claim"`
	Ratio    float64        `json:"ratio"`
	Outcome  string         `json:"outcome"`
	Reason   string         `json:"reason,omitempty"`
	Elapsed  time.Duration  `json:"elapsed_ns"`
	RTT      time.Duration  `json:"round_trip_ns"`
	Evidence *common.Hash   `json:"evidence,omitempty"` // digest of a forged answer that its worker signed
}

// ban says why a worker is off the book, and what brings it back.
type ban struct {
	Reason  string
	Until   time.Time
	Program string
	Most    float64 // a claim of at most this much brings it back at once; 0: nothing does
}

// standing is what this hub knows of a worker by its checks: a value, folded from the
// journal's checks.
type standing struct {
	Scores map[string]spotcheck.Score // by program
	Checks []spotCheck                // the newest
	Ban    *ban
}

// next is the standing after a check, by the design.
func (s standing) next(c spotCheck, d spotcheck.Design) standing {
	s.Checks = append(slices.Clone(s.Checks), c)
	s.Checks = s.Checks[max(0, len(s.Checks)-keptChecks):]
	scores := make(map[string]spotcheck.Score, len(s.Scores)+1)
	for name, score := range s.Scores {
		scores[name] = score
	}
	s.Scores = scores
	switch c.Outcome {
	case yielded:
		return s
	case forged:
		s.Ban = &ban{Reason: fmt.Sprintf("forged an answer to a check of %s: %s", c.Program, c.Reason), Until: c.At.Add(forgedFor)}
		return s
	}
	ratio := c.Ratio
	if c.Outcome != counted {
		ratio = 0
	}
	before := scores[c.Program].Checks
	score, verdict := d.Next(scores[c.Program], ratio)
	scores[c.Program] = score
	if verdict == spotcheck.Weak {
		s.Ban = s.weak(c, before+1)
	}
	return s
}

// weak is the ban of a worker that lost a cycle of so many checks.
func (s standing) weak(c spotCheck, checks int) *ban {
	var shown []float64
	failures := 0
	for _, old := range s.Checks {
		switch {
		case old.Program != c.Program:
		case old.Outcome == counted:
			shown = append(shown, old.Ratio*old.Claim)
		case old.Outcome == failed:
			failures++
		}
	}
	b := &ban{Until: c.At.Add(weakFor), Program: c.Program}
	if n := len(shown); n > 0 {
		shown = shown[max(0, n-checks):]
		slices.Sort(shown)
		b.Most = claimMargin * shown[len(shown)/2]
	}
	b.Reason = fmt.Sprintf("claims %.4g %s of %s; %d checks showed %.4g (median of those that were answered), the newest: %s",
		c.Claim, work.Unit(c.Program), c.Program, checks, b.Most/claimMargin, cmp.Or(c.Reason, fmt.Sprintf("%.2f of the claim", c.Ratio)))
	return b
}

// admits tells whether an ask may stand now: nil, or errCaught with the reason.
func (s standing) admits(ask market.Ask, now time.Time) error {
	b := s.Ban
	if b == nil || now.After(b.Until) {
		return nil
	}
	hint := ""
	if b.Most > 0 {
		if claim, ok := claimOf(ask, b.Program); !ok || claim <= b.Most {
			return nil
		}
		hint = fmt.Sprintf("; a claim of at most %.4g stands again", b.Most)
	}
	return fmt.Errorf("%w: %s; off the book until %s%s", errCaught, b.Reason, b.Until.UTC().Format(time.RFC3339), hint)
}

// claimOf reads an ask's claim of a program. It is a stranger's text.
func claimOf(ask market.Ask, program string) (float64, bool) {
	for _, b := range ask.Benchmarks {
		if b.Name != program || b.Unit != work.Unit(program) {
			continue
		}
		v, err := strconv.ParseFloat(b.Value, 64)
		return v, err == nil && v > 0 && !math.IsInf(v, 0)
	}
	return 0, false
}

// claims lists the programs that an ask claims.
func claims(ask market.Ask) (programs []string) {
	for _, name := range work.Names() {
		if _, ok := claimOf(ask, name); ok {
			programs = append(programs, name)
		}
	}
	return programs
}

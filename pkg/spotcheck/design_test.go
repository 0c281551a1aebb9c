package spotcheck

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// simulate is how often a machine is found weak within so many checks.
func simulate(d Design, m Machine, checks, runs int, random *rand.Rand) float64 {
	caught := 0
	for range runs {
		var s Score
		for range checks {
			ratio := m.Ratio * math.Exp(m.Sigma*random.NormFloat64())
			if random.Float64() < m.Disturbed {
				ratio = 0
			}
			var v Verdict
			if s, v = d.Next(s, ratio); v == Weak {
				caught++
				break
			}
		}
	}
	return float64(caught) / float64(runs)
}

// TestCaughtAsSimulated: the formula of the package comment agrees with a simulation
// of the test itself, for weak, middling and disturbed machines, noisier and quieter than assumed.
func TestCaughtAsSimulated(t *testing.T) {
	d, random := DefaultDesign, rand.New(rand.NewPCG(7, 11))
	const runs = 15_000
	for _, m := range []Machine{
		{Ratio: 0.95, Sigma: 0.1}, {Ratio: 0.9, Sigma: 0.05}, {Ratio: 0.85, Sigma: 0.05}, {Ratio: 0.8, Sigma: 0.05},
		{Ratio: 0.8, Sigma: 0.02}, {Ratio: 0.8, Sigma: 0.1}, {Ratio: 0.7, Sigma: 0.05}, {Ratio: 1, Sigma: 0.05, Disturbed: 0.5},
		{Ratio: 1, Sigma: 0.05, Disturbed: 0.3}, {Ratio: 1, Sigma: 0.12},
	} {
		for _, checks := range []int{3, 4, 6, 12, 30} {
			want, got := d.Caught(m, checks), simulate(d, m, checks, runs, random)
			// Five standard deviations of the simulation, and what the grid rounds.
			if margin := 5*math.Sqrt(want*(1-want)/runs) + 0.004; math.Abs(got-want) > margin {
				t.Errorf("%+v caught by %d checks: formula %.4f, simulation %.4f, margin %.4f", m, checks, want, got, margin)
			}
		}
	}
}

// TestTable holds the package comment's figures to the formula.
func TestTable(t *testing.T) {
	ratios := []float64{1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.5}
	table := map[int][]string{}
	for checks, want := range knownTable {
		for _, r := range ratios {
			p := DefaultDesign.Caught(Machine{Ratio: r, Sigma: DefaultDesign.Sigma}, checks)
			table[checks] = append(table[checks], figure(p))
		}
		if fmt.Sprint(want) != fmt.Sprint(table[checks]) {
			t.Errorf("caught by %d: %v, the table says %v", checks, table[checks], want)
		}
	}
	for m, want := range map[Machine]string{
		{1, 0.05, 0}: "9e-08", {1, 0.08, 0}: "4e-03", {1, 0.1, 0}: "0.054", {1, 0.15, 0}: "0.619",
		{1, 0.05, 0.01}: "3e-05", {1, 0.05, 0.05}: "7e-03", {1, 0.05, 0.1}: "0.089", {1, 0.05, 0.2}: "0.711",
	} {
		p := DefaultDesign.Caught(m, 1000)
		if got := figure(p); got != want {
			t.Errorf("%+v within 1000 checks: %s, the package comment says %s", m, got, want)
		}
	}
	if got := Forged(0.2, 1); math.Abs(got-0.5904) > 1e-9 {
		t.Errorf("forged 0.2: %g", got)
	}
	if got := Forged(0.2, 4); math.Abs(got-0.972) > 1e-3 {
		t.Errorf("forged 0.2, four checks: %g", got)
	}
}

// figure writes a probability as the tables do.
func figure(p float64) string {
	if p < 0.01 {
		return fmt.Sprintf("%.0e", p)
	}
	return fmt.Sprintf("%.3f", p)
}

var knownTable = map[int][]string{
	4:   {"8e-11", "3e-06", "5e-03", "0.231", "0.839", "1.000", "1.000"},
	6:   {"3e-10", "1e-05", "0.022", "0.581", "0.985", "1.000", "1.000"},
	12:  {"8e-10", "5e-05", "0.082", "0.946", "1.000", "1.000", "1.000"},
	100: {"9e-09", "5e-04", "0.645", "1.000", "1.000", "1.000", "1.000"},
}

// TestFalseAlarms: the bound of the package comment, where it can be simulated: Alpha
// is raised to where thousands of cycles show it, and the machine has all the noise that is allowed.
func TestFalseAlarms(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	for _, least := range []int{1, 2, 4} {
		d := Design{Sigma: 0.05, Weak: 0.9, Alpha: 0.02, Beta: 0.05, Least: least}
		_, a := d.Bounds()
		alarms, cycles := 0, 0
		for cycles < 30_000 {
			var s Score
			v := Undecided
			for v == Undecided {
				s, v = d.Next(s, math.Exp(d.Sigma*random.NormFloat64()))
			}
			if cycles++; v == Weak {
				alarms++
			}
		}
		rate, bound := float64(alarms)/float64(cycles), math.Exp(-a)
		if rate > bound+4*math.Sqrt(bound/float64(cycles)) {
			t.Errorf("least %d: %.4f false alarms a cycle, bound %.4f", least, rate, bound)
		}
		if least == 1 && alarms == 0 {
			t.Error("no false alarm at all: the bound was not tried")
		}
	}
}

func TestScore(t *testing.T) {
	d := DefaultDesign
	s, v := Score{}, Undecided
	for i := range d.Least {
		if v != Undecided {
			t.Fatalf("decided after %d failures", i)
		}
		s, v = d.Next(s, 0)
	}
	if v != Weak || s.Score != 0 {
		t.Errorf("after %d failures: %s, %+v", d.Least, v, s)
	}
	for _, ratio := range []float64{math.NaN(), math.Inf(-1), -1, 0} {
		_, a := d.Bounds()
		if got := d.Increment(ratio); got != a/float64(d.Least) {
			t.Errorf("ratio %g adds %g", ratio, got)
		}
	}
	for _, ratio := range []float64{math.Inf(1), 5, 1.2} {
		if s, v := d.Next(Score{Score: 9, Checks: 3}, ratio); v != Sound || s != (Score{Cycles: 1}) {
			t.Errorf("ratio %g: %s %+v", ratio, v, s)
		}
	}
	for range 50 { // three disturbed seconds in a row, then an honest one, for ever
		for i, ratio := range []float64{0, 0, 0, 1.02, 1} {
			if s, v = d.Next(s, ratio); v == Weak {
				t.Fatalf("disturbed %d times and convicted", i)
			}
		}
	}
}

func TestBadDesigns(t *testing.T) {
	if err := DefaultDesign.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*Design){
		"no spread": func(d *Design) { d.Sigma = 0 }, "spread is no number": func(d *Design) { d.Sigma = math.NaN() },
		"weak as the claim": func(d *Design) { d.Weak = 1 }, "nothing is weak": func(d *Design) { d.Weak = 0 },
		"alpha": func(d *Design) { d.Alpha = 0 }, "alpha beyond the grid": func(d *Design) { d.Alpha = 1e-300 }, "beta": func(d *Design) { d.Beta = 0.6 }, "least": func(d *Design) { d.Least = 0 },
	} {
		d := DefaultDesign
		change(&d)
		if err := d.Check(); !errors.Is(err, ErrDesign) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package bench

import (
	"os"
	"slices"
	"testing"
	"time"
)

// The 30 s and 5 min of the tiers are this limit, with other figures. On a loaded machine one run may be late; that
// three are in turn is no accident.
func TestTimeIsBounded(t *testing.T) {
	c := Config{Dir: t.TempDir(), MemoryTotal: 1 << 30, Limit: 3 * time.Second, Heat: cold{}, Dial: dialer(t)}
	var took []time.Duration
	for range 3 {
		began := time.Now()
		report, err := Run(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Results) == 0 {
			t.Fatalf("nothing was measured: %v", report.Skipped)
		}
		took = append(took, time.Since(began))
		if took[len(took)-1] <= c.Limit*12/10 {
			t.Logf("%d results in %s", len(report.Results), took[len(took)-1])
			return
		}
	}
	t.Errorf("a limit of %s, and runs took %s", c.Limit, took)
}

func TestWhatHasNoTimeIsLeftOut(t *testing.T) {
	c := Config{Dir: t.TempDir(), MemoryTotal: 1 << 30, Memory: 6 << 20, Heat: cold{}}
	c.Limit = 300 * time.Millisecond // for all programs
	report, err := Run(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(report.Skipped, func(s Skip) bool { return s.Reason == ErrTime.Error() }) {
		t.Errorf("nothing was left out: %d results", len(report.Results))
	}
}

func TestFit(t *testing.T) {
	quick := paces[Quick]
	for _, c := range []struct {
		elapsed time.Duration
		left    int
		repeat  time.Duration
		most    int
	}{
		{0, 1, 200 * time.Millisecond, 5},
		{0, 26, 200 * time.Millisecond, 4},
		{18 * time.Second, 25, 100 * time.Millisecond, 3},
		{24 * time.Second, 25, 100 * time.Millisecond / 3, 3},
		{26950 * time.Millisecond, 1, 20 * time.Millisecond, 3},
		{28 * time.Second, 1, 20 * time.Millisecond, 3}, // what is kept back for preparations
		{30 * time.Second, 1, 0, 5},
		{29 * time.Second, 25, 0, 5},
	} {
		if p := quick.fit(c.elapsed, c.left); p.repeat != c.repeat || p.most != c.most {
			t.Errorf("%s gone, %d left: %d repeats of %s, want %d of %s", c.elapsed, c.left, p.most, p.repeat, c.most, c.repeat)
		}
	}
	for tier, p := range paces {
		if n := len(all(p.mixes)); tier != OneSlice && time.Duration(n)*(p.warm+3*p.repeat) > p.limit {
			t.Errorf("%s: %d programs do not fit its %s", tier, n, p.limit)
		}
		if p.repeat%quotaPeriod != 0 {
			t.Errorf("%s: repeats of %s are no multiple of %s", tier, p.repeat, quotaPeriod)
		}
	}
}

// A whole run of each tier by the plan alone: with preparations that take a tenth of what the plan leaves them, and with
// some that take far longer, in which case the program that runs at the limit is the last.
func TestPlanKeepsWithinTheTier(t *testing.T) {
	for tier, p := range paces {
		if tier == OneSlice { // of one program
			continue
		}
		n := len(all(p.mixes))
		for _, slow := range []time.Duration{0, p.limit / 10 / time.Duration(n), p.limit / time.Duration(n), time.Second, 10 * time.Second} {
			var elapsed, longest time.Duration
			ran := 0
			for left := n; left > 0; left-- {
				turn := p.fit(elapsed, left)
				if turn.repeat == 0 {
					continue // left out before its preparation
				}
				took := slow + turn.warm + time.Duration(turn.most)*turn.repeat
				elapsed, longest, ran = elapsed+took, max(longest, took), ran+1
			}
			if elapsed > p.limit+longest {
				t.Errorf("%s, preparations of %s: %s, want %s and one program (%s) at most", tier, slow, elapsed, p.limit, longest)
			}
			if slow <= p.limit/10/time.Duration(n) && (elapsed > p.limit || ran != n) {
				t.Errorf("%s, preparations of %s: %d of %d programs in %s, want all in %s", tier, slow, ran, n, elapsed, p.limit)
			}
		}
	}
}

// What a tier promises, measured: a quick run of all programs that a machine without GPUs has, as the command does it.
func TestQuickRunTakesThirtySeconds(t *testing.T) {
	if os.Getenv("SOSNA_VM_TESTS") == "" {
		t.Skip("loads the machine for half a minute: set SOSNA_VM_TESTS=1")
	}
	began := time.Now()
	report, err := Run(t.Context(), Config{Tier: Quick, Dir: t.TempDir(), MemoryTotal: 1 << 30, Dial: dialer(t)})
	took := time.Since(began)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d results in %s", len(report.Results), took)
	if took > 30*time.Second {
		t.Errorf("took %s, the contract says 30 s", took)
	}
	for _, s := range report.Skipped {
		if s.Reason != errNotAskedForGPUs.Error() {
			t.Errorf("%s was left out: %s", s.Name, s.Reason)
		}
	}
	if report.Seconds > took.Seconds() {
		t.Errorf("the report says %g s, it took %s", report.Seconds, took)
	}
}

package qemutests

import (
	"errors"
	"math/big"
	"os/exec"
	"testing"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/tools/lab/stage"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// differs is the exit status of a check that found something.
const differs = 3

// checked runs a command whose exit status says whether a check found something.
func checked[T any](t *testing.T, s *stage.Stage, args ...string) (answer T, found bool) {
	t.Helper()
	out, err := s.Buyer.CLI(within(t), append(args, "--json")...)
	if exit := new(exec.ExitError); errors.As(err, &exit) && exit.ExitCode() == differs {
		found, err = true, nil
	}
	answer, err = stage.Decode[T](out, err)
	if err != nil {
		t.Fatal(err)
	}
	return answer, found
}

// A buyer who trusts nobody: its own meter runs in the machine, the worker's bill is held against it, slices show what
// the machine is, and the budget of the running deal is raised.
func TestBuyerChecks(t *testing.T) {
	s := openMarket(t)
	before := balances(t, s)
	d := rent(t, s, idle...)
	cli(t, s, "bill", "meter", d.ID, "--every", "1s")

	raised := new(big.Int).Div(new(big.Int).Mul(d.Budget.Int, big.NewInt(3)), big.NewInt(2))
	cli(t, s, "change", d.ID, "--budget", buyer.FormatSNM(raised))
	d = await(t, s, d.ID, "the higher budget counts", func(d control.Deal) bool { return d.Budget.Cmp(raised) == 0 })
	d = paidMore(t, s, d, 3)

	type row struct{ Counter, Verdict string }
	bill, found := checked[struct {
		First    uint64 `json:"first_record"`
		Rows     []row
		Compared int `json:"records_compared"`
	}](t, s, "bill", "check", d.ID)
	if found || bill.First != 1 || bill.Compared < 2 {
		t.Errorf("bill and the machine's own meter: differs %v, %+v", found, bill)
	}
	compared := make(map[string]string)
	for _, r := range bill.Rows {
		compared[r.Counter] = r.Verdict
	}
	for _, counter := range []string{"cpu_user_ns", "cpu_system_ns", "mem_byte_seconds"} {
		if compared[counter] != "agrees" {
			t.Errorf("%s: %q", counter, compared[counter])
		}
	}

	// The machine is a translated one on a busy host: how fast it is says nothing. That it did the work does.
	spot, weak := checked[struct {
		Checks []struct {
			Program string
			Ratio   float64
			Reason  string
		}
	}](t, s, "spot", d.ID, "--program", "spot_float", "--checks", "4")
	if len(spot.Checks) == 0 {
		t.Errorf("no spot check: %+v", spot)
	}
	for _, c := range spot.Checks {
		if c.Ratio <= 0 {
			t.Errorf("a slice of %s shows nothing: %+v", c.Program, c)
		}
	}
	t.Logf("found weak: %v; %+v", weak, spot.Checks)
	stopAndSettle(t, s, before, d.ID)
}

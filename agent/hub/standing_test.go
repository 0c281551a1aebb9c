package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck"
)

var spotNow = time.Unix(1_790_000_000, 0)

func claiming(value string) market.Ask {
	return market.Ask{Worker: common.Address{7}, Benchmarks: []market.Benchmark{
		{Name: "int", Value: "1e300", Unit: "x"}, {Name: "spot_hash", Value: value, Unit: "hashes/s"},
	}}
}

// after folds checks of spot_hash with a claim of 1000.
func after(checks ...spotCheck) (s standing) {
	for i, c := range checks {
		c.At, c.Program, c.Claim = spotNow.Add(time.Duration(i)*time.Minute), "spot_hash", 1000
		s = s.next(c, spotcheck.DefaultDesign)
	}
	return s
}

func showing(ratio float64) spotCheck { return spotCheck{Outcome: counted, Ratio: ratio} }

func TestStanding(t *testing.T) {
	weak := after(showing(.61), showing(.62), showing(.6), showing(.6))
	for name, c := range map[string]struct {
		standing standing
		claim    string
		later    time.Duration
		want     string // what is said; empty: it may sell
	}{
		"never checked":                  {standing{}, "1000", 0, ""},
		"honest":                         {after(showing(1), showing(.97), showing(1.1), showing(.99), showing(1.01)), "1000", 0, ""},
		"weak":                           {weak, "1000", 0, "claims 1000 hashes/s of spot_hash; 4 checks showed 610"},
		"weak, three checks":             {after(showing(.6), showing(.6), showing(.6)), "1000", 0, ""},
		"weak, claims as much as before": {weak, "1000", weakFor - time.Hour, "off the book until"},
		"weak, claims what it showed":    {weak, "610", 0, ""},
		"weak, claims little less":       {weak, "900", 0, "a claim of at most 671 stands again"},
		"weak, claims nothing":           {weak, "", 0, ""},
		"weak, a day later":              {weak, "1000", weakFor + time.Hour, ""},
		"silent": {after(spotCheck{Outcome: failed, Reason: "no answer"}, spotCheck{Outcome: failed}, spotCheck{Outcome: failed},
			spotCheck{Outcome: failed, Reason: "no answer: gone"}), "1", 0, "the newest: no answer: gone"},
		"silent twice":                 {after(spotCheck{Outcome: failed}, spotCheck{Outcome: failed}), "1000", 0, ""},
		"disturbed now and then":       {after(showing(.1), showing(1), showing(.1), showing(1), showing(.1), showing(1), showing(.1), showing(1)), "1000", 0, ""},
		"busy with others":             {after(spotCheck{Outcome: yielded}, spotCheck{Outcome: yielded}, spotCheck{Outcome: yielded}, spotCheck{Outcome: yielded}), "1000", 0, ""},
		"forged":                       {after(spotCheck{Outcome: forged, Reason: "steps lead elsewhere"}), "1000", 0, "forged an answer"},
		"forged, claims little":        {after(spotCheck{Outcome: forged}), "1", weakFor + time.Hour, "forged an answer"},
		"forged, a month later":        {after(spotCheck{Outcome: forged}), "1000", forgedFor + time.Hour, ""},
		"forged, checked honest since": {after(spotCheck{Outcome: forged}, showing(1)), "1000", 0, "forged an answer"},
	} {
		err := c.standing.admits(claiming(c.claim), spotNow.Add(c.later))
		if (err == nil) != (c.want == "") || err != nil && (!errors.Is(err, errCaught) || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// TestStandingIsAValue: a fold must not change what others read.
func TestStandingIsAValue(t *testing.T) {
	s := after(showing(.6), showing(.6))
	before := fmt.Sprint(s)
	for range 2 * keptChecks {
		next := s.next(spotCheck{Program: "spot_hash", Claim: 1000, Outcome: failed, At: spotNow}, spotcheck.DefaultDesign)
		if fmt.Sprint(s) != before && reflect.DeepEqual(next, s) {
			t.Fatal("changed")
		}
		s, before = next, fmt.Sprint(next)
	}
	if len(s.Checks) != keptChecks {
		t.Errorf("%d checks kept", len(s.Checks))
	}
}

// TestClaims are a stranger's text.
func TestClaims(t *testing.T) {
	for _, text := range []string{"", "-1", "0", "NaN", "Inf", "-Inf", "1e999", "0x", "12 hashes"} {
		if v, ok := claimOf(claiming(text), "spot_hash"); ok {
			t.Errorf("%q is a claim of %g", text, v)
		}
	}
	if got := claims(claiming("5e6")); !reflect.DeepEqual(got, []string{"spot_hash"}) {
		t.Errorf("claims %v", got)
	}
	other := claiming("5")
	other.Benchmarks[1].Unit = "megahashes/s"
	if len(claims(other)) != 0 {
		t.Error("a claim in another unit")
	}
}

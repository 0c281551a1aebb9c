package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

func asking(worker byte, rates pricing.Rates) market.Signed[market.Ask] {
	return market.Signed[market.Ask]{Body: market.Ask{Worker: common.Address{worker}, Rates: rates, MilliCPU: 1500, MemoryBytes: 1 << 30, Method: "pinv", Tier: "runc"}}
}

func TestForetellByAsks(t *testing.T) {
	runs := []pricing.Run{{Image: "a", Seconds: 3, Usage: meter.Vector{meter.CPUUser: 1000}}, {Image: "b", Usage: meter.Vector{meter.CPUUser: 7}}}
	list, err := foretell([]market.Signed[market.Ask]{
		asking(1, pricing.Rates{meter.CPUUser: big.NewInt(30)}), asking(2, pricing.Rates{meter.NetTx: big.NewInt(1)}), asking(3, pricing.Rates{meter.CPUUser: big.NewInt(20)}),
	}, runs, "a", 10)
	if err != nil || len(list) != 3 {
		t.Fatal(list, err)
	}
	if list[0].Worker != (common.Address{3}).Hex() || list[0].Median.Int64() != 20_200 || list[0].High.Int64() != 20_200 || list[1].Median.Int64() != 30_300 {
		t.Errorf("%+v %+v", list[0].Forecast, list[1].Forecast)
	}
	if list[2].Forecast != nil || !strings.Contains(list[2].Lacking, "cpu_user_ns") {
		t.Errorf("%+v", list[2])
	}
	var people bytes.Buffer
	showForecasts(&people, "a\x1b", list)
	if !strings.Contains(people.String(), "a? took about 3 s") || strings.Count(people.String(), "\n") != 5 {
		t.Error(people.String())
	}
	if data, err := json.Marshal(list); err != nil || !bytes.Contains(data, []byte(`"median_wei":20200`)) || !bytes.Contains(data, []byte(`"no_forecast":"forecast`)) {
		t.Errorf("%s %v", data, err)
	}
	if _, err := foretell([]market.Signed[market.Ask]{asking(1, nil)}, runs, "c", 10); !errors.Is(err, pricing.ErrNoRuns) {
		t.Error(err)
	}
	people.Reset()
	if showForecasts(&people, "a", nil); !strings.Contains(people.String(), "no worker") {
		t.Error(people.String())
	}
}

// TestFinishedRuns: only deals that were metered to their end, and believed, tell anything.
func TestFinishedRuns(t *testing.T) {
	good := control.Deal{State: "closed", Final: true, Image: "a", Seconds: 5, Usage: meter.Vector{meter.CPUUser: 1}}
	lied, open, cut := good, good, good
	lied.Distrust, open.State, cut.Final = "it billed more than it can do", "running", false
	if runs := finishedRuns([]control.Deal{lied, open, good, cut}); len(runs) != 1 || runs[0].Seconds != 5 {
		t.Errorf("%+v", runs)
	}
}

func TestImageIn(t *testing.T) {
	runs := []pricing.Run{{Image: "sha256:abcdef01"}, {Image: "sha256:abcdef01"}, {Image: "sha256:abcdef02"}, {Image: "sha256:1234567"}, {Image: "povray"}}
	for text, want := range map[string]string{
		"povray": "povray", "sha256:1234567": "sha256:1234567", "123456": "sha256:1234567", "sha256:123456": "sha256:1234567",
		"12345": "12345", "povr": "povr", "abcdef01": "sha256:abcdef01", "none": "none", "": "",
	} {
		if got, err := imageIn(runs, text); err != nil || got != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	if _, err := imageIn(runs, "abcdef"); err == nil || !strings.Contains(err.Error(), "more digits") {
		t.Error(err)
	}
}

func TestDrawMarket(t *testing.T) {
	path := filepath.Join(t.TempDir(), "market.svg")
	a := &app{err: new(bytes.Buffer)}
	if err := a.drawMarket(path, "<hub>", []market.Signed[market.Ask]{asking(2, pricing.Rates{meter.CPUUser: big.NewInt(1)}), asking(1, nil)}); err != nil {
		t.Fatal(err)
	}
	svg, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(svg), "<svg ") || !strings.Contains(string(svg), "&lt;hub&gt;: 2 workers") || !strings.Contains(string(svg), "1.5 cores · 1024 MiB") {
		t.Errorf("%s %v", svg, err)
	}
	if err := a.drawMarket(filepath.Join(path, "no", "folder"), "", nil); err == nil || !strings.Contains(err.Error(), path) {
		t.Error(err)
	}
}

// checkForecast: what was run just now says what it will cost on the workers there are.
func (d *desk) checkForecast() {
	d.t.Helper()
	answer := parse[struct{ Forecasts []foretold }](d.person, "forecast", "test")
	if len(answer.Forecasts) != 2 || answer.Forecasts[0].Forecast == nil || answer.Forecasts[0].Median.Sign() <= 0 || answer.Forecasts[0].Runs != 2 {
		d.t.Errorf("forecast %+v", answer)
	}
	if out, _ := d.run(0, "forecast", "test"); !strings.Contains(out, "test took about") {
		d.t.Error(out)
	}
	if _, stderr := d.run(1, "forecast", "nothing"); !strings.Contains(stderr, "no earlier run") {
		d.t.Error(stderr)
	}
	picture := filepath.Join(d.t.TempDir(), "market.svg")
	d.run(0, "market", "--svg", picture)
	if svg, err := os.ReadFile(picture); err != nil || !strings.Contains(string(svg), "2 workers") {
		d.t.Errorf("no picture: %v", err)
	}
}

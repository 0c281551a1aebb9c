package pricing

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/meter"
)

func runsOf(image string, ns ...uint64) (out []Run) {
	for _, n := range ns {
		out = append(out, Run{Image: image, Seconds: float64(n), Usage: meter.Vector{meter.CPUUser: n}})
	}
	return out
}

func TestForetell(t *testing.T) {
	rates := Rates{meter.CPUUser: big.NewInt(10)}
	for name, c := range map[string]struct {
		ns                []uint64
		low, median, high int64
		seconds           float64
	}{
		"one":                     {[]uint64{5}, 50, 50, 50, 5},
		"two":                     {[]uint64{7, 4}, 40, 55, 70, 7},
		"three":                   {[]uint64{9, 1, 2}, 10, 20, 90, 2},
		"nine keep their extreme": {[]uint64{1, 2, 3, 4, 5, 6, 7, 8, 1000}, 10, 50, 10000, 5},
		"ten leave them out":      {[]uint64{1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}, 20, 55, 90, 6},
		"no usage costs nothing":  {[]uint64{0}, 0, 0, 0, 0},
	} {
		runs := append(runsOf("other", 77), runsOf("povray", c.ns...)...)
		f, err := Foretell(rates, runs, "povray")
		if err != nil {
			t.Fatal(name, err)
		}
		if f.Low.Int64() != c.low || f.Median.Int64() != c.median || f.High.Int64() != c.high || f.MedianSeconds != c.seconds || f.Runs != len(c.ns) || f.Reason == "" {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if _, err := Foretell(rates, runsOf("other", 1), "povray"); !errors.Is(err, ErrNoRuns) {
		t.Error(err)
	}
	if _, err := Foretell(Rates{}, runsOf("povray", 1), "povray"); !errors.Is(err, ErrUnknownCounter) {
		t.Error(err)
	}
}

func TestDecodeRuns(t *testing.T) {
	const good = `{"image":"povray","seconds":12.5,"usage":{"cpu_user_ns":18446744073709551615}}`
	runs, err := DecodeRuns(strings.NewReader(good + "\n\n" + good))
	if err != nil || len(runs) != 2 || runs[1].Usage[meter.CPUUser] != 1<<64-1 || runs[0].Seconds != 12.5 {
		t.Fatal(runs, err)
	}
	for name, c := range map[string]struct{ line, says string }{
		"no JSON":         {`povray`, "line 2"},
		"no image":        {`{"seconds":1,"usage":{}}`, "name of 0 bytes"},
		"long image":      {`{"image":"` + strings.Repeat("x", maxImageBytes+1) + `","seconds":1,"usage":{}}`, "name of 257 bytes"},
		"negative time":   {`{"image":"a","seconds":-1,"usage":{}}`, "-1 s"},
		"infinite time":   {`{"image":"a","seconds":1e999,"usage":{}}`, "line 2"},
		"no usage":        {`{"image":"a","seconds":1}`, "no usage"},
		"usage of null":   {`{"image":"a","seconds":1,"usage":null}`, "no usage"},
		"negative usage":  {`{"image":"a","seconds":1,"usage":{"cpu_user_ns":-1}}`, "line 2"},
		"unknown counter": {`{"image":"a","seconds":1,"usage":{"gold":1}}`, "gold"},
		"counter twice":   {`{"image":"a","seconds":1,"usage":{"cpu_user_ns":1,"cpu_user_ns":2}}`, "twice"},
		"long line":       {strings.Repeat(" ", maxRunLine) + good, "line 2"},
		"two on a line":   {good + good, "line 2"},
	} {
		if _, err := DecodeRuns(strings.NewReader(good + "\n" + c.line)); !errors.Is(err, ErrRuns) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	if _, err := DecodeRuns(strings.NewReader(strings.Repeat("\n", maxRuns))); err != nil {
		t.Error(err)
	}
	if _, err := DecodeRuns(strings.NewReader(strings.Repeat("\n", maxRuns+1))); !errors.Is(err, ErrRuns) {
		t.Error(err)
	}
}

func FuzzDecodeRuns(f *testing.F) {
	f.Add(`{"image":"a","seconds":1,"usage":{"cpu_user_ns":1}}` + "\n")
	f.Add(`{"image":"a","seconds":1e308,"usage":{}}`)
	rates := make(Rates)
	for i, c := range meter.Canonical() {
		rates[c] = big.NewInt(int64(i))
	}
	f.Fuzz(func(t *testing.T, text string) {
		runs, err := DecodeRuns(strings.NewReader(text))
		if err != nil {
			if !errors.Is(err, ErrRuns) {
				t.Fatalf("untyped: %v", err)
			}
			return
		}
		for _, run := range runs {
			if f, err := Foretell(rates, runs, run.Image); err != nil || f.Low.Cmp(f.Median) > 0 || f.Median.Cmp(f.High) > 0 {
				t.Fatal(fmt.Sprint(f), err)
			}
		}
	})
}

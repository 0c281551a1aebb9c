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

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// priceRun runs `sosna worker price` in this process, without a home.
func priceRun(t *testing.T, want int, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	in := written(t, "stdin", stdin)
	file, err := os.Open(in)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out, errs bytes.Buffer
	// A home that cannot be: nothing here may look for one.
	cmd := root(&app{in: file, out: &out, err: &errs, home: "/dev/null/home"})
	cmd.SetArgs(append([]string{"worker", "price"}, args...))
	err = cmd.ExecuteContext(t.Context())
	var exit exitStatus
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: %v", args, err)
	}
	if int(exit) != want {
		t.Fatalf("%v: exit status %d, want %d\n%s%s", args, exit, want, &out, &errs)
	}
	return out.String(), errs.String()
}

func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const priceMatrix = `{"counters":["cpu","mem"],"programs":["a","b"],"V":[[2,0],[0,4]],"s":[2,8]}`

func TestPriceMatrix(t *testing.T) {
	var answer struct {
		RatesPinv []float64 `json:"rates_pinv"`
		Rates     []float64 `json:"rates"`
		Method    string    `json:"method"`
		Condition *float64  `json:"condition_number"`
		Rank      int       `json:"rank"`
		Residual  *float64  `json:"residual"`
	}
	file := written(t, "m.json", priceMatrix)
	for _, path := range []string{file, "-"} {
		out, _ := priceRun(t, 0, priceMatrix, "--matrix", path, "--json")
		if err := json.Unmarshal([]byte(out), &answer); err != nil {
			t.Fatal(err)
		}
		if answer.Rates[1] != 2 || answer.RatesPinv[0] != 1 || answer.Method != "pinv" || *answer.Condition != 1 || answer.Rank != 2 || *answer.Residual != 0 {
			t.Errorf("%s", out)
		}
	}
	out, _ := priceRun(t, 0, `{"counters":["a","b"],"programs":["p","q"],"V":[[1,1],[1,1]],"s":[1,1]}`, "--matrix", "-", "--json")
	if !strings.Contains(out, `"condition_number":null`) || !strings.Contains(out, `"method":"nnls"`) {
		t.Error(out)
	}
	people, _ := priceRun(t, 0, "", "--matrix", file)
	if !strings.Contains(people, `"cpu"`) || !strings.Contains(people, "method pinv") || strings.Contains(people, "OFF BY") {
		t.Error(people)
	}
}

func TestPriceErrors(t *testing.T) {
	good := written(t, "m.json", priceMatrix)
	bad := written(t, "bad.json", strings.Replace(priceMatrix, "[0,4]", "[0,1e999]", 1))
	for says, args := range map[string][]string{
		`V[1][1] (program \"b\", counter \"mem\")`: {"--json", "--matrix", bad},
		"no such file":                    {"--json", "--matrix", "/nonexistent"},
		"no JSON":                         {"--json", "--matrix", "-"},
		"say what to price":               {"--json"},
		"unknown flag: --bogus":           {"--json", "--bogus"},
		"flag needs an argument":          {"--json", "--matrix"},
		"unknown command":                 {"--json", "extra"},
		"--matrix goes with no other":     {"--json", "--matrix", good, "--explain"},
		"--config or --wish":              {"--json", "--explain", "--config", good, "--wish", "1"},
		"go together":                     {"--json", "--explain", "--wish", "1", "--runs", good},
		"say what the machine is":         {"--json", "--explain"},
		`--wish \"0x10\"`:                 {"--json", "--explain", "--wish", "0x10"},
		"want 0 to 2^128":                 {"--json", "--explain", "--wish", "-1", "--bench", written(t, "b", `{"results":[]}`)},
		"price configuration":             {"--json", "--explain", "--config", good},
		`policy \"fixed\" needs a wish`:   {"--json", "--explain", "--config", written(t, "c", `policy = "fixed"`)},
		"strict mode":                     {"--json", "--explain", "--config", written(t, "c", "policy = \"fixed\"\nwish = \"1\"\nflor = \"1\"")},
		"asks of others":                  {"--json", "--explain", "--wish", "1", "--asks", written(t, "a", `{"asks":[{"rates":{"cpu_user_ns":"-1"}}]}`)},
		"line 1":                          {"--json", "--explain", "--wish", "1", "--forecast", "x", "--runs", good},
		"absurd benchmark rows: 0 of the": {"--json", "--explain", "--wish", "1", "--bench", written(t, "b", `{}`)},
		"report of benchmarks":            {"--json", "--explain", "--wish", "1", "--bench", written(t, "b", `[`)},
	} {
		out, errs := priceRun(t, 2, "", args...)
		var answer struct {
			Error string `json:"error"`
		}
		if err := json.Unmarshal([]byte(out), &answer); err != nil || answer.Error == "" || !strings.Contains(out, says) || errs != "" {
			t.Errorf("%v: %s%s, want %q alone", args, out, errs, says)
		}
	}
	if out, errs := priceRun(t, 2, "", "--matrix", bad); out != "" || !strings.HasPrefix(errs, "sosna: ") {
		t.Errorf("for people: %q %q", out, errs)
	}
}

func TestPriceExplain(t *testing.T) {
	report, err := json.Marshal(bench.Report{Results: []bench.Result{
		{Name: "cpu", Counters: meter.Vector{meter.CPUUser: 1e9}, Seconds: 1, Spread: .02},
		{Name: "hold", Counters: meter.Vector{meter.Memory: 1e9}, Seconds: 1},
	}})
	if err != nil {
		t.Fatal(err)
	}
	// One second of it costs (cpu_user 1e9 + memory 1e9) / 2 x 2e6 = 2e15 wei by others' rates.
	ask := `{"rates":{"cpu_user_ns":"2000000","mem_byte_seconds":"2000000"}}`
	args := []string{"--explain",
		"--bench", written(t, "bench.json", string(report)),
		"--config", written(t, "price.toml", "policy = \"match-median\"\nmedian_per_mille = 900\nwish = \"1\"\n[bounds.net_rx_bytes]\nfloor = \"3\"\n"),
		"--asks", written(t, "asks.json", `{"asks":[`+strings.Repeat(ask+",", 4)+ask+`]}`),
		"--forecast", "povray", "--runs", written(t, "runs", `{"image":"povray","seconds":2,"usage":{"cpu_user_ns":1000000000}}`),
	}
	out, _ := priceRun(t, 0, "", append(args, "--json")...)
	var answer struct {
		Rates    pricing.Rates    `json:"rates"`
		Changes  []pricing.Change `json:"changes"`
		Forecast pricing.Forecast `json:"forecast"`
		Decision pricing.Decision `json:"decision"`
	}
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Decision.Wish.Cmp(big.NewInt(18e14)) != 0 || !strings.Contains(answer.Decision.Reason, "median 2000000000000000 of 5 asks") {
		t.Errorf("%+v", answer.Decision)
	}
	if answer.Rates[meter.CPUUser].Int64() != 1_800_000 || answer.Rates[meter.NetRx].Int64() != 3 || len(answer.Changes) != 8 {
		t.Errorf("%s", out)
	}
	if answer.Forecast.Median.Int64() != 18e14 || answer.Forecast.Runs != 1 {
		t.Errorf("%+v", answer.Forecast)
	}
	people, _ := priceRun(t, 0, "", args...)
	for _, want := range []string{"900 per mille of the median", "cpu_user_ns", "a CPU-hour", "raised to the owner's floor", "povray will cost about 0.0018 SNM"} {
		if !strings.Contains(people, want) {
			t.Errorf("no %q in:\n%s", want, people)
		}
	}
}

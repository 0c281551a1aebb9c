package main

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// standingJSON is what a worker shows of its price.
func standingJSON(t *testing.T) string {
	t.Helper()
	owner := pricing.Owner{Policy: pricing.Fixed, Wish: big.NewInt(1e12)}
	price, err := pricing.Make(owner, []bench.Result{{Name: "cpu", Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	first, _ := pricing.Reprice(nil, owner, price, time.Now())
	first.Changes = append(first.Changes, pricing.Change{What: "wish", From: big.NewInt(1), To: big.NewInt(2), Reason: "a reason\x1b[2J"})
	first.Kept = "because it is as it was"
	data, err := json.Marshal(first)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestPriceFromAMachine(t *testing.T) {
	pages := map[string]string{"/price.json": standingJSON(t), "/runs.jsonl": `{"image":"sha256:abcdef0123","seconds":2,"usage":{"cpu_user_ns":1000000000}}` + "\n"}
	machine := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, known := pages[r.URL.Path]; !known {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte(pages[r.URL.Path]))
	}))
	defer machine.Close()
	for _, from := range []string{machine.URL, machine.URL + "/", written(t, "price.json", pages["/price.json"])} {
		people, _ := priceRun(t, 0, "", "--changes", "--from", from)
		for _, want := range []string{"first price: the owner's fixed price", "a reason?[2J", "kept at the last look", "because it is as it was"} {
			if !strings.Contains(people, want) {
				t.Errorf("no %q in:\n%s", want, people)
			}
		}
		var answer struct{ Changes []pricing.Change }
		out, _ := priceRun(t, 0, "", "--changes", "--from", from, "--json")
		if err := json.Unmarshal([]byte(out), &answer); err != nil || len(answer.Changes) < 3 {
			t.Errorf("%s %v", out, err)
		}
	}
	people, _ := priceRun(t, 0, "", "--explain", "--from", machine.URL, "--forecast", "abcdef")
	for _, want := range []string{"The whole machine is to bring 1000000000000", "cpu_user_ns", "sha256:abcdef0123 will cost about 0.000001 SNM"} {
		if !strings.Contains(people, want) {
			t.Errorf("no %q in:\n%s", want, people)
		}
	}
}

func TestPriceFromNoMachine(t *testing.T) {
	answers := func(code int, body string) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if code == http.StatusFound {
				w.Header().Set("Location", "http://127.0.0.1:1/")
			}
			w.WriteHeader(code)
			_, _ = w.Write([]byte(body))
		}))
		t.Cleanup(s.Close)
		return s.URL
	}
	good := written(t, "price.json", standingJSON(t))
	for says, args := range map[string][]string{
		"needs --from":                   {"--changes"},
		"goes with no other":             {"--changes", "--explain", "--from", good},
		"leave --config":                 {"--explain", "--from", good, "--wish", "1"},
		"unless --from http":             {"--explain", "--from", good, "--forecast", "x"},
		"no such file":                   {"--changes", "--from", "/nonexistent"},
		"no price and its history":       {"--changes", "--from", written(t, "p", "{}")},
		"no address like":                {"--changes", "--from", "http://"},
		"answers 503: not measured? yet": {"--changes", "--from", answers(503, "not measured\x1b yet")},
		"that is no worker":              {"--changes", "--from", answers(302, "")},
		"price.json: no price":           {"--changes", "--from", answers(200, "<html>")},
		"no earlier run":                 {"--explain", "--from", good, "--forecast", "x", "--runs", written(t, "r", "")},
		"ask the machine":                {"--changes", "--from", "http://127.0.0.1:1"},
	} {
		if out, errs := priceRun(t, 2, "", append(args, "--json")...); !strings.Contains(out, says) || errs != "" {
			t.Errorf("%v: %s%s, want %q", args, out, errs, says)
		}
	}
}

// TestPriceOfAConfiguration: a machine's own file explains what it would ask.
func TestPriceOfAConfiguration(t *testing.T) {
	report, err := json.Marshal(bench.Report{Results: []bench.Result{{Name: "cpu", Counters: meter.Vector{meter.CPUUser: 1e9}, Seconds: 1}}})
	if err != nil {
		t.Fatal(err)
	}
	bench := written(t, "bench.json", string(report))
	out, _ := priceRun(t, 0, "", "--explain", "--bench", bench, "--config", written(t, "sosna.toml", "role = \"worker\"\nowner = \"0x\"\n[pricing]\npolicy = \"fixed\"\nwish = \"7000000000\"\n"))
	if !strings.Contains(out, "is to bring 7000000000 wei") {
		t.Error(out)
	}
	for says, text := range map[string]string{
		"policy: \\\"cheap\\\": say fixed": "role = \"worker\"\n[pricing]\npolicy = \"cheap\"\nwish = \"7\"\n",
		"pricing: must be a table":         "role = \"worker\"\npricing = 5\n",
		"are both given":                   "role = \"worker\"\nprice = \"5\"\n[pricing]\npolicy = \"fixed\"\nwish = \"7\"\n",
	} {
		sentence := strings.ReplaceAll(says, `\\`, `\`)
		if out, _ := priceRun(t, 2, "", "--explain", "--json", "--bench", bench, "--config", written(t, "c", text)); !strings.Contains(strings.ReplaceAll(out, `\\\"`, `\"`), sentence) {
			t.Errorf("%s, want %s", out, sentence)
		}
	}
}

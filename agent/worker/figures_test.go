package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// figures is a worker with something to show of everything.
func figures(t *testing.T) (*site, market.ID) {
	b := newSite(t)
	b.measure(testResults())
	b.Config.Pricing = median("1000000000000")
	b.Config.Pricing.Running.MicrosPerHour, b.Config.Pricing.Currency.WeiPerUnit = 1, "5"
	b.hardware = &hardware.Inventory{
		DeviceHash: "ab12", CPU: hardware.CPU{Model: "Pentium\x1b[2J", Count: 2}, Memory: hardware.Memory{Total: 1 << 30}, GPUs: make([]hardware.GPU, 3),
	}
	b.firstPriced()
	id := b.deal(deal.Running)
	b.used(id, 3*time.Second)
	b.sensors.root = fstest.MapFS{
		"class/hwmon/hwmon0/name":                  {Data: []byte("k10temp\n")},
		"class/hwmon/hwmon0/temp1_input":           {Data: []byte("45125\n")},
		"class/powercap/intel-rapl:0/name":         {Data: []byte("package-0\n")},
		"class/powercap/intel-rapl:0/energy_uj":    {Data: []byte("2500000\n")},
		"class/powercap/intel-rapl:0:0/energy_uj":  {Data: []byte("junk\n")},
		"class/powercap/intel-rapl:0:0/max_energy": {Data: []byte("1\n")},
		"class/hwmon/hwmon1/temp1_input":           {Data: []byte("32767\n")},
		"class/hwmon/hwmon1/temp2_input":           {Data: []byte("0\n")},
		"class/hwmon/hwmon1/temp3_input":           {Data: []byte("-128000\n")},
		"class/hwmon/hwmon1/temp4_input":           {Data: []byte("")},
		"class/hwmon/hwmon1/temp5_input":           {Data: []byte("9223372036854775808\n")},
		"class/hwmon/hwmon1/temp6_input":           {Data: []byte("-5000\n")},
		"class/hwmon/hwmon1/temp6_label":           {Data: []byte("garage\x1b[2J\n")},
	}
	b.sensors.read(time.Now())
	_ = (service{b.worker}).refuse("offer", id, fmt.Errorf("%w: of 7", errNoRoom))
	_ = (service{b.worker}).refuse("offer", id, errors.New("a stranger's words"))
	return b, id
}

func scrape(t *testing.T, b *site) string {
	t.Helper()
	w := httptest.NewRecorder()
	b.Figures(b.Log, b.collectors()...).ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != 200 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestFiguresFollowConventions(t *testing.T) {
	b, _ := figures(t)
	problems, err := testutil.GatherAndLint(metrics.NewRegistry(b.collectors()...))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
}

func TestFiguresShowTheMachine(t *testing.T) {
	b, id := figures(t)
	text := scrape(t, b)
	for _, want := range []string{
		`sosna_benchmark_value{benchmark="cpu",unit="x/s"} 5`, `sosna_price_rate_wei{counter="cpu_user_ns"} 1000`, `sosna_price_wish_wei 1e+12`,
		`sosna_machine_info{cpu="Pentium?[2J",device="ab12"} 1`, `sosna_machine_memory_bytes 1.073741824e+09`,
		`sosna_machine_parts{part="cpu"} 2`, `sosna_machine_parts{part="disk"} 0`, `sosna_machine_parts{part="gpu"} 3`,
		`sosna_price_cost_wei 1`, `sosna_deals{state="running"} 1`, `sosna_deals{state="closed"} 0`, `sosna_chain_reached 0`,
		`sosna_deal_cpu_user_seconds_total{deal="` + id.Short() + `"} 3`, `sosna_deal_bill_wei_total{deal="` + id.Short() + `"} 6e+09`,
		`sosna_deal_unpaid_wei{deal="` + id.Short() + `"} 6e+09`, `sosna_refusals_total{reason="no_room",what="offer"} 1`,
		`sosna_refusals_total{reason="other",what="offer"} 1`, `sosna_sensor_temperature_celsius{sensor="hwmon0/k10temp/temp1"} 45.125`,
		`sosna_sensor_temperature_celsius{sensor="hwmon1//garage?[2J"} -5`, `sosna_energy_joules_total{zone="intel-rapl:0/package-0"} 2.5`,
	} {
		if !strings.Contains(text, want+"\n") {
			t.Errorf("%s is missing", want)
		}
	}
	for _, never := range []string{"a stranger's words", `sensor="hwmon1//temp`, `zone="intel-rapl:0:0`} {
		if strings.Contains(text, never) {
			t.Errorf("%s is shown", never)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
}

// TestFiguresBillAChangedDeal: each record by the terms that it was used under.
func TestFiguresBillAChangedDeal(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second) // 2 wei a ns
	b.pay(id)
	before := scrape(t, b)
	bill := func(text, wei string) bool {
		return strings.Contains(text, `sosna_deal_bill_wei_total{deal="`+id.Short()+`"} `+wei+"\n")
	}
	if !bill(before, "2e+09") {
		t.Error(before)
	}
	rates := maps.Clone(b.account(id).InForce().Rates)
	rates[meter.CPUUser] = big.NewInt(1)
	if err := b.lease(id).amend(t.Context(), func(a deal.Account) (*market.SignedChange, error) {
		return &market.SignedChange{Change: market.Change{Deal: id, Rates: rates, Budget: a.InForce().Budget, Seq: 1}}, nil
	}); err != nil {
		t.Fatal(err)
	}
	if text := scrape(t, b); !bill(text, "2e+09") { // what was billed stays billed
		t.Error(text)
	}
	b.used(id, 3*time.Second)
	text := scrape(t, b)
	if !bill(text, "4e+09") || !strings.Contains(text, `sosna_deal_unpaid_wei{deal="`+id.Short()+`"} 2e+09`+"\n") {
		t.Error("1 s at 2 wei a ns, paid, and 2 s at 1:", text)
	}
}

// TestPageOfAWorker: benchmarks and rates beside the market, the price in words, and
// what moved it.
func TestPageOfAWorker(t *testing.T) {
	b, _ := figures(t)
	show := func() string {
		t.Helper()
		var out strings.Builder
		if err := pageTemplate.Execute(&out, b.page(time.Now())); err != nil {
			t.Fatal(err)
		}
		for _, never := range []string{"<script", "<img", "ZgotmplZ"} {
			if strings.Contains(out.String(), never) {
				t.Errorf("the page has %s", never)
			}
		}
		return out.String()
	}
	if html := show(); !strings.Contains(html, "not looked at yet") || !strings.Contains(html, "The whole machine is to bring") || !strings.Contains(html, "first price") {
		t.Error(html)
	}
	b.others = others{time.Now(), []market.Ask{{Benchmarks: []market.Benchmark{{Name: "cpu", Unit: "x/s", Value: "15"}, {Name: "<script>", Unit: "<img>", Value: "5"}}}}}
	b.price.Changes = append(b.price.Changes, pricing.Change{What: "<script>", To: b.price.Price.Decision.Wish, Reason: "<img src=x>"})
	if html := show(); !strings.Contains(html, "of 1 others") || !strings.Contains(html, "0.50×") { // 5 beside the median of 5 and 15
		t.Error(html)
	}
}

// TestOwnerLooksAtAWorker: what a worker shows is what the command line reads.
func TestOwnerLooksAtAWorker(t *testing.T) {
	b, _ := figures(t)
	free, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b.Config.Metrics = free.Addr().String()
	_ = free.Close()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- b.ServeFigures(ctx, b.collectors(), b.pages()...) }()
	defer func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}()
	get := func(path string) (body []byte) {
		b.eventually(func() string {
			res, err := http.Get("http://" + b.Config.Metrics + path)
			if err != nil {
				return err.Error()
			}
			defer res.Body.Close()
			if body, err = io.ReadAll(res.Body); err != nil || res.StatusCode != 200 {
				return fmt.Sprint(res.Status, err)
			}
			return ""
		})
		return body
	}
	standing, err := pricing.DecodeStanding(bytes.NewReader(get("/price.json")))
	if err != nil || !standing.Price.Rates.Equal(b.price.Price.Rates) || len(standing.Changes) == 0 {
		t.Errorf("%+v, %v", standing, err)
	}
	if runs, err := pricing.DecodeRuns(bytes.NewReader(get("/runs.jsonl"))); err != nil || len(runs) != 0 {
		t.Error(runs, err)
	}
	for path, want := range map[string]string{"/": "<h1>SOSNA worker</h1>", "/metrics": "sosna_price_wish_wei 1e+12", "/style.css": "font:"} {
		if body := get(path); !bytes.Contains(body, []byte(want)) {
			t.Errorf("%s: %s", path, body)
		}
	}
}

// TestSensorThatHangs: what was read long ago is not shown as if it were now.
func TestSensorThatHangs(t *testing.T) {
	b, _ := figures(t)
	b.sensors.at = time.Now().Add(-sensorsStale - time.Second)
	if text := scrape(t, b); strings.Contains(text, "celsius{") || !strings.Contains(text, "sosna_sensors_timestamp_seconds") {
		t.Error("stale temperatures")
	}
}

func TestFiguresBeforeAnythingIsKnown(t *testing.T) {
	b := newSite(t)
	if text := scrape(t, b); !strings.Contains(text, "sosna_chain_reached 0") || strings.Contains(text, "sosna_price") || strings.Contains(text, "sosna_benchmark") || strings.Contains(text, "sosna_machine") {
		t.Error(text)
	}
	for _, p := range b.pages() {
		w := httptest.NewRecorder()
		p.Handler.ServeHTTP(w, httptest.NewRequest("GET", p.Path, nil))
		if want := map[bool]int{true: 503, false: 200}[p.Path == "/price.json"]; w.Code != want {
			t.Errorf("%s: %d %s", p.Path, w.Code, w.Body)
		}
	}
}

// TestSeriesAreBounded: neither deals nor benchmarks nor sensors make series without end.
func TestSeriesAreBounded(t *testing.T) {
	b := newSite(t)
	var many []bench.Result
	sysfs := fstest.MapFS{}
	for i := range 500 {
		many = append(many, bench.Result{Name: fmt.Sprint("b", i), Unit: "x/s", Value: 1, Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9}})
		sysfs[fmt.Sprintf("class/hwmon/hwmon%d/temp1_input", i)] = &fstest.MapFile{Data: []byte("1000")}
		sysfs[fmt.Sprintf("class/powercap/intel-rapl:%d/energy_uj", i)] = &fstest.MapFile{Data: []byte("1000")}
	}
	b.measure(many)
	b.sensors.root = sysfs
	b.sensors.read(time.Now())
	for range maxShown + 9 {
		b.used(b.deal(deal.Running), time.Second)
	}
	for name, most := range map[string]int{
		"sosna_deal_bill_wei_total": maxShown, "sosna_benchmark_value": maxBenchmarks, "sosna_sensor_temperature_celsius": maxSensors, "sosna_energy_joules_total": maxZones,
	} {
		n, err := testutil.GatherAndCount(metrics.NewRegistry(b.collectors()...), name)
		if err != nil || n != most {
			t.Errorf("%s: %d series, want %d; %v", name, n, most, err)
		}
	}
	text := scrape(t, b)
	if !strings.Contains(text, "sosna_deals_unshown 9\n") || len(text) > 128<<10 {
		t.Errorf("%d bytes", len(text))
	}
}

func TestLateness(t *testing.T) {
	now := time.Now()
	at := func(ago time.Duration) []meter.SignedRecord {
		return []meter.SignedRecord{{Record: meter.Record{UnixMilli: uint64(now.Add(-ago).UnixMilli())}}}
	}
	for name, c := range map[string]struct {
		a    deal.Account
		want float64
	}{
		"on time":         {deal.Account{State: deal.Running, Recent: at(time.Second)}, 0},
		"late":            {deal.Account{State: deal.Running, Recent: at(7 * time.Second)}, 5},
		"never":           {deal.Account{State: deal.Running, Started: now.Add(-5 * time.Second)}, 3},
		"frozen":          {deal.Account{State: deal.Paused, Recent: at(time.Hour)}, 0},
		"from tomorrow":   {deal.Account{State: deal.Running, Recent: at(-24 * time.Hour)}, 0},
		"over long since": {deal.Account{State: deal.Closed, Recent: at(time.Hour)}, 0},
	} {
		if got := lateness(&c.a, now); math.Abs(got-c.want) > 0.01 {
			t.Errorf("%s: %g, want %g", name, got, c.want)
		}
	}
}

// finished writes down a deal that ended well.
func (b *site) finished(cpu time.Duration) market.ID {
	b.t.Helper()
	id := b.deal(deal.Running)
	first := b.used(id, 0)
	last, err := meter.Chain{Deal: common.Hash(id)}.Next(&first, meter.Vector{meter.CPUUser: uint64(cpu)}, time.Now(), true)
	if err != nil {
		b.t.Fatal(err)
	}
	signed, err := last.Sign(b.Key, testDomains.Meter)
	if err != nil {
		b.t.Fatal(err)
	}
	b.apply(id, deal.Event{Record: &signed})
	b.apply(id, deal.Event{State: deal.Closed, Reason: "done"})
	return id
}

// TestRunsOfFinishedDeals: what ends with a final record can be forecast from, as the
// command line reads it.
func TestRunsOfFinishedDeals(t *testing.T) {
	b := newSite(t)
	b.deal(deal.Offered)
	b.used(b.deal(deal.Running), time.Second)
	cut := b.deal(deal.Running)
	b.used(cut, time.Second)
	b.apply(cut, deal.Event{State: deal.Closed, Reason: "no final record"})
	var want []string
	for i := range 3 {
		id := b.finished(time.Duration(i+1) * time.Second)
		a := b.account(id)
		want = append(want, fmt.Sprint(a.Deal().Image, a.Last().Usage[meter.CPUUser]))
	}
	var lines bytes.Buffer
	if err := b.writeRuns(&lines); err != nil {
		t.Fatal(err)
	}
	runs, err := pricing.DecodeRuns(&lines)
	if err != nil || len(runs) != len(want) {
		t.Fatalf("%d runs, %v", len(runs), err)
	}
	for i, run := range runs {
		if got := fmt.Sprint(run.Image, run.Usage[meter.CPUUser]); got != want[i] {
			t.Errorf("run %d: %s, want %s", i, got, want[i])
		}
	}
	if _, err := pricing.Foretell(b.terms(0).Rates, runs, string(b.terms(0).Image)); err != nil {
		t.Error(err)
	}
}

// BenchmarkScrape is one gathering and its text: 64 deals that run, and all that ever
// were. Paced keeps what it takes below a twentieth of one core.
func BenchmarkScrape(b *testing.B) {
	for _, closed := range []int{0, 10_000} {
		b.Run(fmt.Sprint(closed, " closed"), func(b *testing.B) {
			meters, err := gpu.Open(gputest.Machine(b, gputest.Well))
			if err != nil {
				b.Fatal(err)
			}
			defer meters.Close()
			meters.Look(b.Context())
			w := &worker{Node: &node.Node{Ledger: deal.NewLedger()}, refusals: newRefusals(), sensors: &sensors{root: fstest.MapFS{}}, gpus: meters}
			w.measured = &measurement{Report: bench.Report{Results: testResults()}}
			rates, usage := pricing.Rates{}, meter.Vector{}
			for _, c := range meter.Canonical() {
				rates[c], usage[c] = big.NewInt(2), 1e12
			}
			for i := range 64 + closed {
				d := market.Deal{Nonce: uint64(i), Rates: rates, Budget: budget, Interval: time.Second, MilliCPU: 1000, MemoryBytes: 1 << 30}
				record, err := meter.Chain{Deal: common.Hash(d.ID())}.Next(nil, usage, time.Now(), i >= 64)
				if err != nil {
					b.Fatal(err)
				}
				events := []deal.Event{
					{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: d}, Wallet: testWallet}}, {Accept: &market.Signed[market.Acceptance]{}},
					{Record: &meter.SignedRecord{Record: record}}, {State: deal.Closed, Reason: "done"},
				}
				if i < 64 {
					events = events[:3]
				}
				for _, e := range events {
					e.Deal, e.At = d.ID(), time.Now()
					if err := w.Ledger.Replay(e); err != nil {
						b.Fatal(err)
					}
				}
			}
			registry := metrics.NewRegistry(w.collectors()...)
			for b.Loop() {
				out := httptest.NewRecorder()
				promhttp.HandlerFor(registry, promhttp.HandlerOpts{}).ServeHTTP(out, httptest.NewRequest("GET", "/metrics", nil))
				b.ReportMetric(float64(out.Body.Len()), "bytes")
			}
		})
	}
}

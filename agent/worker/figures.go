package main

import (
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/store"
)

const (
	// maxShown bounds the deals that have series of their own; of more of them the
	// first by id are shown, and the rest counted.
	maxShown = 64
	// maxBenchmarks and maxSensors bound the series of one machine.
	maxBenchmarks, maxSensors = market.MaxBenchmarks, 64
)

var (
	benchValue  = metrics.Desc("benchmark_value", "Median result of a benchmark, in its unit.", "benchmark", "unit")
	benchSpread = metrics.Desc("benchmark_spread_ratio", "Interquartile range of the results by their median, over the repeats; of GPUs largest less smallest.", "benchmark")
	benchTaken  = metrics.Desc("benchmark_timestamp_seconds", "When the benchmarks were run.")
	sold        = metrics.Desc("sellable_memory_bytes", "Memory that is for sale when nothing is sold.")

	machineInfo  = metrics.Desc("machine_info", "The machine's hash and the model of its processors.", "device", "cpu")
	machineParts = metrics.Desc("machine_parts", "How many of a part the machine has.", "part")
	machineBytes = metrics.Desc("machine_memory_bytes", "Memory that the kernel has.")

	wish      = metrics.Desc("price_wish_wei", "What the whole machine is to bring in a second.")
	cost      = metrics.Desc("price_cost_wei", "What the machine costs its owner in a second, if he said so.")
	rate      = metrics.Desc("price_rate_wei", "What is asked for one unit of a counter.", "counter")
	priceAt   = metrics.Desc("price_timestamp_seconds", "When the price that stands was made.")
	priceSeen = metrics.Desc("price_looked_timestamp_seconds", "When it was last asked whether the price is right.")

	hubsKnown = metrics.Desc("hubs", "Hubs that this worker knows.", "connected")

	dealBill  = metrics.Desc("deal_bill_wei_total", "What a deal that is not closed has cost until its newest record.", "deal")
	dealPaid  = metrics.Desc("deal_paid_wei_total", "What wages acknowledge of such a deal.", "deal")
	dealOwed  = metrics.Desc("deal_unpaid_wei", "Its bill less what is acknowledged.", "deal")
	dealLate  = metrics.Desc("deal_meter_lateness_seconds", "By how much a running deal's next record is overdue.", "deal")
	unshown   = metrics.Desc("deals_unshown", "Deals that are not closed and have no series of their own.")
	earned    = metrics.Desc("earned_wei_total", "What wages acknowledge of all deals.")
	unclaimed = metrics.Desc("unsettled_wei", "The part of it that was not claimed on chain yet, as far as this worker knows.")
	lateMost  = metrics.Desc("meter_lateness_seconds", "The largest lateness of a running deal's meter.")
)

// newRefusals counts what this worker refuses.
func newRefusals() *metrics.Refusals {
	return metrics.NewRefusals(
		metrics.Class{Name: "no_room", Errs: []error{errNoRoom}},
		metrics.Class{Name: "unknown_ask", Errs: []error{errUnknownAsk}},
		metrics.Class{Name: "reserve", Errs: []error{errUncovered}},
		metrics.Class{Name: "credit", Errs: []error{errCredit}},
		metrics.Class{Name: "unknown_deal", Errs: []error{errUnknownDeal}},
		metrics.Class{Name: "signature", Errs: []error{errNotParty, errSigner, identity.ErrSignature}},
		metrics.Class{Name: "terms", Errs: []error{market.ErrTerms, market.ErrAbsurd}},
		metrics.Class{Name: "amount", Errs: []error{deal.ErrAmount, deal.ErrUnknownRecord}},
		metrics.Class{Name: "expired", Errs: []error{market.ErrExpired}},
		metrics.Class{Name: "chain", Errs: []error{node.ErrChain}},
		metrics.Class{Name: "state", Errs: []error{deal.ErrState}},
		metrics.Class{Name: "disk", Errs: []error{store.ErrClosed, store.ErrTooLarge}},
	)
}

// collectors are all that this worker shows of itself.
func (w *worker) collectors() []prometheus.Collector {
	return []prometheus.Collector{
		w.refusals, metrics.Collector(w.collectPrice), metrics.Collector(w.collectDeals), metrics.Collector(w.sensors.collect),
		metrics.Collector(w.collectGPUs),
	}
}

func seconds(at time.Time) float64 { return float64(at.UnixMilli()) / 1e3 }

func (w *worker) collectPrice(out chan<- prometheus.Metric) {
	w.mu.Lock()
	m, p, machine := w.measured, w.price, w.hardware
	connected, hubs := 0, len(w.hubs)
	for id := range w.hubs {
		if w.Host.Connected(id) {
			connected++
		}
	}
	w.mu.Unlock()
	out <- metrics.Gauge(hubsKnown, float64(connected), "true")
	out <- metrics.Gauge(hubsKnown, float64(hubs-connected), "false")
	if machine != nil {
		collectMachine(out, *machine)
	}
	if m != nil {
		out <- metrics.Gauge(benchTaken, seconds(m.Taken))
		out <- metrics.Gauge(sold, float64(m.Memory))
		shown := make(map[string]bool)
		for _, r := range m.Report.Results[:min(len(m.Report.Results), maxBenchmarks)] {
			name := metrics.Labelled(r.Name)
			if shown[name] {
				continue
			}
			shown[name] = true
			out <- metrics.Gauge(benchValue, r.Value, name, metrics.Labelled(r.Unit))
			out <- metrics.Gauge(benchSpread, r.Spread, name)
		}
	}
	if p == nil {
		return
	}
	out <- metrics.Gauge(wish, metrics.Wei(p.Price.Decision.Wish))
	if p.Price.Decision.Cost != nil {
		out <- metrics.Gauge(cost, metrics.Wei(p.Price.Decision.Cost))
	}
	out <- metrics.Gauge(priceAt, seconds(p.Since))
	out <- metrics.Gauge(priceSeen, seconds(p.Looked))
	for _, c := range p.Price.Rates.Names() {
		out <- metrics.Gauge(rate, metrics.Wei(p.Price.Rates[c]), string(c))
	}
}

// collectMachine shows what hardware there is.
func collectMachine(out chan<- prometheus.Metric, inv hardware.Inventory) {
	out <- metrics.Gauge(machineInfo, 1, metrics.Labelled(inv.DeviceHash), metrics.Labelled(inv.CPU.Model))
	out <- metrics.Gauge(machineBytes, float64(inv.Memory.Total))
	out <- metrics.Gauge(machineParts, float64(inv.CPU.Count), "cpu")
	out <- metrics.Gauge(machineParts, float64(len(inv.Block)), "disk")
	out <- metrics.Gauge(machineParts, float64(len(inv.GPUs)), "gpu")
}

func (w *worker) collectDeals(out chan<- prometheus.Metric) {
	accounts := w.Ledger.All()
	node.CollectStates(out, accounts)
	now, shown, hidden, latest := time.Now(), 0, 0, 0.0
	all, settled := new(big.Int), new(big.Int)
	for i := range accounts {
		a := &accounts[i]
		all.Add(all, a.PaidToWorker())
		if a.Settled() {
			settled.Add(settled, a.PaidToWorker())
		}
		if a.State == deal.Closed {
			continue
		}
		late := lateness(a, now)
		latest = max(latest, late)
		if shown++; shown > maxShown {
			hidden++
			continue
		}
		collectDeal(out, a, late)
	}
	out <- metrics.Gauge(unshown, float64(hidden))
	out <- metrics.Gauge(lateMost, latest)
	out <- metrics.Counter(earned, metrics.Wei(all))
	out <- metrics.Gauge(unclaimed, metrics.Wei(all.Sub(all, settled)))
}

// collectDeal shows one deal: its counters by their base units, and its money.
func collectDeal(out chan<- prometheus.Metric, a *deal.Account, late float64) {
	name := a.ID().Short()
	usage, bill := meter.Vector{}, new(big.Int)
	if last := a.Last(); last != nil {
		usage = last.Usage
		if due, _, err := a.Due(last.Record); err == nil { // one without a bill was never taken
			bill = due
		}
	}
	for _, c := range usage.Names() {
		as, scale := metrics.Named("deal", c)
		out <- metrics.Counter(metrics.Desc(as, "What a deal that is not closed has used: counter "+string(c)+".", "deal"), float64(usage[c])*scale, name)
	}
	paid := a.PaidToWorker()
	out <- metrics.Counter(dealBill, metrics.Wei(bill), name)
	out <- metrics.Counter(dealPaid, metrics.Wei(paid), name)
	out <- metrics.Gauge(dealOwed, metrics.Wei(new(big.Int).Sub(bill, paid)), name)
	out <- metrics.Gauge(dealLate, late, name)
}

// lateness is by how many seconds a running deal's next record is overdue.
func lateness(a *deal.Account, now time.Time) float64 {
	if a.State != deal.Running {
		return 0
	}
	last := a.Started
	if r := a.Last(); r != nil {
		last = time.UnixMilli(int64(r.UnixMilli))
	}
	return max(0, (now.Sub(last) - recordEvery).Seconds())
}

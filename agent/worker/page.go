package main

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/chart"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/metrics"
)

// maxRows bounds the changes on the page: the newest.
const maxRows = 60

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// page is what the worker's page shows.
type page struct {
	Address, Earned, At, Beside, Kept string
	Live, Made, Hubs                  int
	Card                              chart.Card
	Words                             []string
	Changes                           []changed
	GPUs                              []gpuRow
}

type changed struct{ At, What, From, To, Why string }

// pages are what the owner can see beside the metrics.
func (w *worker) pages() []metrics.Page {
	return []metrics.Page{
		{Path: "/", Handler: metrics.Rendered("text/html; charset=utf-8", w.Log, func(out io.Writer) error {
			return pageTemplate.Execute(out, w.page(time.Now()))
		})},
		{Path: "/price.json", Handler: metrics.Rendered("application/json", w.Log, w.writePrice)},
		{Path: "/runs.jsonl", Handler: metrics.Rendered("application/jsonl", w.Log, w.writeRuns)},
		metrics.Style,
	}
}

func (w *worker) page(now time.Time) page {
	p := page{Address: w.Key.Address().Hex(), At: now.UTC().Format("2006-01-02 15:04:05 UTC"), GPUs: w.gpuRows()}
	earned := new(big.Int)
	for _, a := range w.Ledger.All() {
		p.Made++
		if a.State != deal.Closed {
			p.Live++
		}
		earned.Add(earned, a.PaidToWorker())
	}
	const decimals, shown = 18, 6 // of SNM
	p.Earned = new(big.Rat).SetFrac(earned, new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)).FloatString(shown)
	w.mu.Lock()
	price, others, m := w.price, w.others, w.measured
	p.Hubs = len(w.hubs)
	w.mu.Unlock()
	if price == nil || m == nil {
		return p
	}
	p.Words, p.Kept = price.Price.Words(), price.Kept
	own := market.Ask{Rates: price.Price.Rates, Benchmarks: m.benchmarks()}
	machines := []chart.Machine{{Name: p.Address, Ask: own}}
	p.Beside = "The market was not looked at yet: nothing to stand beside."
	if len(others.asks) > 0 {
		p.Beside = fmt.Sprintf("Beside the median of itself and of %d others, as of %s.", len(others.asks), others.at.UTC().Format("15:04:05 UTC"))
	}
	for _, ask := range others.asks {
		machines = append(machines, chart.Machine{Ask: ask})
	}
	p.Card = chart.Compare(machines, 1)[0]
	changes := price.Changes[max(0, len(price.Changes)-maxRows):]
	for _, c := range slices.Backward(changes) {
		from := "none"
		if c.From != nil {
			from = c.From.String()
		}
		p.Changes = append(p.Changes, changed{c.At.UTC().Format("2006-01-02 15:04:05"), c.What, from, c.To.String(), c.Reason})
	}
	return p
}

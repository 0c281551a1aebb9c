package main

import (
	"cmp"
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

const (
	// maxCards and maxRows bound the page.
	maxCards, maxRows = 50, 50
	snmDigits         = 6
)

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// page is what the hub's page shows. All of it is escaped by html/template; what
// strangers wrote (benchmarks' names, reasons) is among it.
type page struct {
	Name, Address, Missing string
	Fee                    int
	Standing, Listed       int // asks
	Running, Made          int // deals
	Signed, At             string
	Cards                  []chart.Card
	More                   int // workers without a card
	Deals                  []row
}

type row struct {
	ID, Worker, State, Since, Signed, Reason string
	Vouchers                                 int
}

// pages are what the owner sees beside the metrics.
func (h *hub) pages() []metrics.Page {
	return []metrics.Page{
		{Path: "/", Handler: metrics.Rendered("text/html; charset=utf-8", h.Log, func(w io.Writer) error {
			return pageTemplate.Execute(w, h.page(h.offers(), time.Now()))
		})},
		metrics.Style,
	}
}

func (h *hub) page(offers []market.Offer, now time.Time) page {
	p := page{
		Name: cmp.Or(tidy(h.Config.Name), "SOSNA hub"), Address: h.Key.Address().Hex(), Fee: h.Config.Fee,
		At: now.UTC().Format("2006-01-02 15:04:05 UTC"),
	}
	if h.licence.mu.TryLock() {
		if h.licence.err != nil {
			p.Missing = tidy(h.licence.err.Error())
		}
		h.licence.mu.Unlock()
	}
	accounts := h.Ledger.All()
	live := h.showDeals(&p, accounts)
	p.Listed = len(offers)
	offers = slices.DeleteFunc(offers, func(o market.Offer) bool { return !o.Reachable || now.After(o.Ask.Body.Expires) })
	p.Standing = len(offers)
	slices.SortFunc(offers, func(a, b market.Offer) int { return a.Ask.Body.Worker.Cmp(b.Ask.Body.Worker) })
	machines := make([]chart.Machine, len(offers))
	for i, o := range offers {
		ask := o.Ask.Body
		machines[i] = chart.Machine{Name: ask.Worker.Hex(), Ask: ask, Facts: []string{
			fmt.Sprintf("%.3g of %.3g cores free", float64(o.FreeMilliCPU)/1000, float64(ask.MilliCPU)/1000),
			fmt.Sprintf("%d of %d MiB free", o.FreeMemoryBytes>>20, ask.MemoryBytes>>20),
			"tier " + ask.Tier, "rates by " + ask.Method, fmt.Sprintf("deals: %d", live[ask.Worker.Hex()]),
		}}
	}
	p.Cards = chart.Compare(machines, maxCards) // all of them make the median
	p.More = len(machines) - len(p.Cards)
	return p
}

// showDeals fills in what there is to say of deals, and counts the live ones by worker.
func (h *hub) showDeals(p *page, accounts []deal.Account) (live map[string]int) {
	live = make(map[string]int)
	signed := new(big.Int)
	p.Made = len(accounts)
	for i := range accounts {
		a := &accounts[i]
		signed.Add(signed, signedFor(*a))
		if a.Live() {
			live[a.Deal().Worker.Hex()]++
		}
		if a.State == deal.Running {
			p.Running++
		}
	}
	p.Signed = inSNM(signed)
	accounts = newest(accounts)
	slices.SortStableFunc(accounts, func(a, b deal.Account) int { return closedLast(a) - closedLast(b) })
	for _, a := range accounts[:min(len(accounts), maxRows)] {
		p.Deals = append(p.Deals, row{
			ID: a.ID().Short(), Worker: a.Deal().Worker.Hex()[:10], State: string(a.State), Since: a.Since.UTC().Format("01-02 15:04:05"),
			Vouchers: a.BuyerCount, Signed: inSNM(signedFor(a)), Reason: tidy(a.Reason),
		})
	}
	return live
}

func closedLast(a deal.Account) int {
	if a.State == deal.Closed {
		return 1
	}
	return 0
}

// inSNM rounds an amount to the digits that people are shown.
func inSNM(wei *big.Int) string {
	const decimals = 18 // SNM.sol
	return new(big.Rat).SetFrac(wei, new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)).FloatString(snmDigits)
}

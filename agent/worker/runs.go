package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// maxRuns bounds the runs that are shown: the newest.
const maxRuns = 10_000

// runs are the finished deals of this worker as pkg/pricing forecasts from, oldest
// first. They are a view of the ledger, which has every deal for good: another file
// of them could only come to differ. A deal that never ran, or whose machine died
// without a final record, says nothing of what its image uses.
func (w *worker) runs() []pricing.Run {
	accounts := slices.DeleteFunc(w.Ledger.All(), func(a deal.Account) bool { return a.State != deal.Closed || !a.Final() })
	slices.SortFunc(accounts, func(a, b deal.Account) int { return a.Since.Compare(b.Since) })
	accounts = accounts[max(0, len(accounts)-maxRuns):]
	out := make([]pricing.Run, 0, len(accounts))
	for i := range accounts {
		a := &accounts[i]
		last := a.Last()
		ran := time.UnixMilli(int64(last.UnixMilli)).Sub(a.Started)
		out = append(out, pricing.Run{Image: string(a.Deal().Image), Seconds: max(0, ran.Seconds()), Usage: last.Usage})
	}
	return out
}

// showRuns answers with one run a line, as pricing.DecodeRuns reads them.
func (w *worker) showRuns(out http.ResponseWriter, _ *http.Request) {
	out.Header().Set("Content-Type", "application/jsonl")
	enc := json.NewEncoder(out)
	for _, run := range w.runs() {
		if enc.Encode(run) != nil {
			return // the reader went away
		}
	}
}

// showPrice answers with the price that stands, and how it came there.
func (w *worker) showPrice(out http.ResponseWriter, _ *http.Request) {
	w.mu.Lock()
	p := w.price
	w.mu.Unlock()
	if p == nil {
		http.Error(out, "no price yet: the machine is being measured", http.StatusServiceUnavailable)
		return
	}
	out.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(out).Encode(p)
}

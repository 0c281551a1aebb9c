package main

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// maxRuns bounds the runs that are shown: the newest.
const maxRuns = 10_000

var errUnpriced = errors.New("no price yet: the machine is being measured")

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

// writeRuns writes one run a line, as pricing.DecodeRuns reads them.
func (w *worker) writeRuns(out io.Writer) error {
	enc := json.NewEncoder(out)
	for _, run := range w.runs() {
		if err := enc.Encode(run); err != nil {
			return err
		}
	}
	return nil
}

// writePrice writes the price that stands, and how it came there.
func (w *worker) writePrice(out io.Writer) error {
	w.mu.Lock()
	p := w.price
	w.mu.Unlock()
	if p == nil {
		return errUnpriced
	}
	return json.NewEncoder(out).Encode(p)
}

package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/sosna-os/sosna/pkg/chart"
	"github.com/sosna-os/sosna/pkg/market"
)

// maxDrawn bounds the workers of one picture. All of them make the median.
const maxDrawn = 200

// drawMarket draws workers beside their median, into a file.
func (a *app) drawMarket(path, hub string, asks []market.Signed[market.Ask]) error {
	machines := make([]chart.Machine, len(asks))
	for i, ask := range asks {
		body := ask.Body
		machines[i] = chart.Machine{Name: body.Worker.Hex(), Ask: body, Facts: []string{
			fmt.Sprintf("%.3g cores", float64(body.MilliCPU)/1000), fmt.Sprintf("%d MiB", body.MemoryBytes>>20),
			"tier " + body.Tier, "rates by " + body.Method,
		}}
	}
	slices.SortFunc(machines, func(x, y chart.Machine) int { return x.Ask.Worker.Cmp(y.Ask.Worker) })
	title := fmt.Sprintf("%s: %d workers beside the median of them all", cmp.Or(hub, "hub"), len(machines))
	if err := writeFile(path, func(w io.Writer) error { return chart.Sheet(w, title, chart.Compare(machines, maxDrawn)) }); err != nil {
		return err
	}
	a.say("drew %d workers into %s\n", min(len(machines), maxDrawn), path)
	return nil
}

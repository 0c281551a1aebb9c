package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/sosna-os/sosna/pkg/chart"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/market"
)

// maxDrawn bounds the workers of one picture. All of them make the median.
const maxDrawn = 200

// drawMarket draws workers beside their median, into a file that is whole or not there.
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
	var picture bytes.Buffer
	if err := chart.Sheet(&picture, title, chart.Compare(machines, maxDrawn)); err != nil {
		return fmt.Errorf("picture: %w", err)
	}
	if err := durable.Replace(path, picture.Bytes(), 0o644); err != nil {
		return fmt.Errorf("picture: %w", err)
	}
	a.say("drew %d workers into %s\n", min(len(machines), maxDrawn), path)
	return nil
}

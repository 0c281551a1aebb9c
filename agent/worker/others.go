package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxOthers bounds the asks of one hub that are checked: each takes a signature, and
// a median is none the better for more.
const maxOthers = 500

var errNoMarket = errors.New("no hub shows its book")

// others are what the workers of other owners ask, at the newest look.
type others struct {
	at   time.Time
	asks []market.Ask
}

// othersAsks are what the workers of other owners ask at the hubs that this one
// trades with, each worker's newest ask once. Asks paid to the same address are
// left out: a farm that followed itself would run away from the market. A hub can
// show what it likes; the owner's costs and bounds hold the price (pkg/pricing).
func (w *worker) othersAsks(ctx context.Context, now time.Time) ([]market.Ask, error) {
	domains, err := w.Domains()
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	mine := w.asks.current.Body.Payout
	var clients []apiconnect.HubServiceClient
	for _, h := range w.hubs {
		if h.announced != nil && w.Host.Connected(h.info.ID) {
			clients = append(clients, h.client)
		}
	}
	w.mu.Unlock()
	var (
		mu       sync.Mutex
		asked    sync.WaitGroup
		newest   = make(map[common.Address]market.Ask)
		failed   error
		answered bool
	)
	for _, client := range clients {
		asked.Go(func() {
			asks, err := listAsks(ctx, client)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				failed = err
				return
			}
			answered = true
			for _, ask := range asks {
				old, known := newest[ask.Body.Worker]
				if known && old.Seq >= ask.Body.Seq || ask.Body.Worker == w.Key.Address() || ask.Body.Payout == mine {
					continue
				}
				if errors.Join(ask.Body.Check(now), ask.Verify(domains.Market, ask.Body.Worker)) == nil {
					newest[ask.Body.Worker] = ask.Body
				}
			}
		})
	}
	asked.Wait()
	if !answered {
		return nil, errors.Join(errNoMarket, failed)
	}
	// One order for all who look at the same book.
	return slices.SortedFunc(maps.Values(newest), func(a, b market.Ask) int { return a.Worker.Cmp(b.Worker) }), nil
}

func listAsks(ctx context.Context, client apiconnect.HubServiceClient) ([]market.Signed[market.Ask], error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	res, err := client.ListAsks(ctx, connect.NewRequest(&api.ListAsksRequest{}))
	if err != nil {
		return nil, fmt.Errorf("list asks: %w", err)
	}
	listed := res.Msg.GetAsks()
	var out []market.Signed[market.Ask]
	for _, entry := range listed[:min(len(listed), maxOthers)] {
		if ask, err := wire.Ask(entry); err == nil {
			out = append(out, ask)
		}
	}
	return out, nil
}

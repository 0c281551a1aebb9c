package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxOthers bounds the asks of one hub that are checked: each takes a signature, and
// a median is none the better for more.
const maxOthers = 500

var errNoMarket = errors.New("no hub shows its book")

// othersRates are what the workers of other owners ask at the hubs that this one
// trades with, each worker's newest ask once. Asks paid to the same address are
// left out: a farm that followed itself would run away from the market. A hub can
// show what it likes; the owner's costs and bounds hold the price (pkg/pricing).
func (w *worker) othersRates(ctx context.Context, now time.Time) ([]pricing.Rates, error) {
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
	rates := make([]pricing.Rates, 0, len(newest))
	for _, ask := range newest {
		rates = append(rates, ask.Rates)
	}
	return rates, nil
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

package main

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

const (
	// reclaimAfter is how long a closed deal's worker has to close its channel by
	// itself, before the hub begins to take back what is left in it.
	reclaimAfter = 10 * time.Minute
	reclaimEvery = time.Minute
)

// reclaim gets the hub's money back from channels whose worker never closed
// them (it died, say): start the close, and finish it after the challenge period,
// in which a worker that comes back can still claim. What the chain says decides,
// so a restart needs to remember nothing.
func (h *hub) reclaim(ctx context.Context) error {
	tick := time.NewTicker(reclaimEvery)
	defer tick.Stop()
	done := make(map[market.ID]bool)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		for _, a := range h.Ledger.All() {
			id := a.ID()
			if a.State != deal.Closed || done[id] || time.Since(a.Since) < reclaimAfter {
				continue
			}
			gone, err := h.reclaimChannel(ctx, a.Channel)
			if err != nil && ctx.Err() == nil {
				h.Log.Warn("reclaim", "deal", id.Short(), "reason", err)
			}
			done[id] = gone
		}
	}
}

// reclaimChannel does the next step and tells whether the channel is gone.
func (h *hub) reclaimChannel(ctx context.Context, id common.Hash) (gone bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	client, err := h.Chain()
	if err != nil {
		return false, err
	}
	channel, err := client.Channel(ctx, id)
	switch {
	case errors.Is(err, chain.ErrNoChannel):
		return true, nil
	case err != nil:
		return false, err
	case !channel.Closing():
		h.Log.Info("reclaim begins", "channel", id, "challenge", channel.Challenge)
		_, err = client.StartClose(ctx, h.Key, id)
	case time.Now().After(channel.CloseAt):
		_, err = client.Finish(ctx, h.Key, id)
	}
	return false, err
}

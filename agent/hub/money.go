package main

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

const (
	// mindEvery is how often the hub looks at its channels on chain.
	mindEvery = time.Minute
	// settleAfter is how long a buyer's channel without deals stays open for more.
	settleAfter = 24 * time.Hour
	// mindTimeout bounds one step on one channel.
	mindTimeout = time.Minute
)

// mindMoney looks after the hub's money while nobody asks: what is reserved for
// workers who do not come back, and what buyers have signed. What the chain says
// decides, so a restart needs to remember nothing.
func (h *hub) mindMoney(ctx context.Context) error {
	tick := time.NewTicker(mindEvery)
	defer tick.Stop()
	over := make(map[common.Hash]bool) // channels that are gone for good
	next := make(map[deal.Pair]time.Time)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		if _, err := h.Chain(); err != nil {
			continue
		}
		now := time.Now()
		h.mindReserves(ctx, now, next)
		h.guardDeposits(ctx, now, over)
	}
}

// use is what a buyer's channel is used for.
type use struct {
	open []market.ID // deals
	last time.Time   // when one of them was closed
	wei  *big.Int    // what was signed on it
}

// guardDeposits settles buyers' channels that nobody asks to settle: those that
// their buyers close themselves, since after the challenge period nothing that was
// signed is worth anything, and those without a deal for long. Deals on a channel
// that is being closed, or is gone, end first.
func (h *hub) guardDeposits(ctx context.Context, now time.Time, over map[common.Hash]bool) {
	for channel, use := range h.deposits() {
		if over[channel] {
			continue
		}
		begun := h.settlement(channel).Paid != nil
		state, err := h.buyersChannel(ctx, channel)
		switch {
		case begun: // and not done: the chain or the power was away
		case errors.Is(err, chain.ErrNoChannel):
			h.endDeals(ctx, use.open, "the channel that pays for it is gone")
			over[channel] = len(use.open) == 0 && h.gone(ctx, channel, use.wei)
			continue
		case err != nil:
			h.Log.Warn("guard deposit", "channel", channel, "reason", err)
			continue
		case state.Closing():
			h.endDeals(ctx, use.open, "the buyer is closing the channel that pays for it")
		}
		idle := now.Sub(use.last) >= settleAfter
		if len(use.open) > 0 || !idle && !begun && !state.Closing() {
			continue
		}
		if _, err := h.settle(ctx, channel, h.Key.Address()); err != nil && ctx.Err() == nil {
			h.Log.Warn("settle", "channel", channel, "reason", err)
		}
	}
}

// deposits are the buyers' channels that deals were made on and that are not settled.
func (h *hub) deposits() map[common.Hash]use {
	found := make(map[common.Hash]use)
	for _, a := range h.Ledger.All() {
		d := a.Deal()
		if h.settlement(d.Channel).done() {
			continue
		}
		u, known := found[d.Channel]
		if !known {
			u.wei = new(big.Int)
		}
		u.wei.Add(u.wei, signedFor(a))
		if a.State != deal.Closed {
			u.open = append(u.open, a.ID())
		} else if a.Since.After(u.last) {
			u.last = a.Since
		}
		found[d.Channel] = u
	}
	return found
}

// gone tells whether a channel is not there any more as deep down as the wei deserve
// that were signed on it. One that a reorganisation took away may come back.
func (h *hub) gone(ctx context.Context, id common.Hash, wei *big.Int) bool {
	ctx, cancel := context.WithTimeout(ctx, mindTimeout)
	defer cancel()
	client, err := h.Chain()
	if err == nil {
		_, err = client.AtRisk(wei).Channel(ctx, id)
	}
	return errors.Is(err, chain.ErrNoChannel)
}

func (h *hub) buyersChannel(ctx context.Context, id common.Hash) (chain.Channel, error) {
	ctx, cancel := context.WithTimeout(ctx, mindTimeout)
	defer cancel()
	client, err := h.Chain()
	if err != nil {
		return chain.Channel{}, err
	}
	return client.Channel(ctx, id)
}

// endDeals ends deals that run; their workers hear it in the answer to their next
// record and make the final one.
func (h *hub) endDeals(ctx context.Context, ids []market.ID, reason string) {
	for _, id := range ids {
		_, err := h.Ledger.Update(ctx, id, func(a deal.Account) (*deal.Event, error) {
			if a.State != deal.Running && a.State != deal.Paused {
				return nil, nil
			}
			return &deal.Event{At: time.Now(), State: deal.Stopping, Reason: reason}, nil
		})
		if err != nil {
			h.Log.Error("end deal", "deal", id.Short(), "error", err)
		}
		h.tell(id)
	}
}

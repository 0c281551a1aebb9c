package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/store"
)

const (
	// workerChallenge is the challenge period of hub->worker channels: the time a
	// worker that lost its power has to come back and claim.
	workerChallenge = 24 * time.Hour
	// fundTimeout bounds the opening of one channel.
	fundTimeout = 3 * time.Minute
	// strayKind is the journal's kind of channels that were opened for no deal.
	strayKind = "stray"
)

// stray is a channel of this hub that no deal names; reclaim takes it back.
type stray struct {
	Channel common.Hash `json:"channel"`
}

func (h *hub) replayStray(e store.Entry) error {
	s, err := node.Recall[stray](e)
	if err == nil {
		h.strays = append(h.strays, s.Channel)
	}
	return err
}

// fundWorker writes the deal down with the channel that is to pay its worker, and
// opens that channel. In this order: an id follows from the parties and a count, so
// money that leaves just before the power does is found again. A buyer who goes
// away meanwhile changes nothing.
func (h *hub) fundWorker(ctx context.Context, signed market.SignedDeal) (common.Hash, error) {
	client, err := h.Chain()
	if err != nil {
		return common.Hash{}, err
	}
	// One at a time: each takes the next count of this key.
	h.funding.Lock()
	defer h.funding.Unlock()
	if err := ctx.Err(); err != nil {
		return common.Hash{}, err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fundTimeout)
	defer cancel()
	d := signed.Deal
	count, err := client.OpenNonce(ctx, h.Key.Address())
	if err != nil {
		return common.Hash{}, err
	}
	planned := client.ChannelID(h.Key.Address(), d.Payout, d.Worker, new(big.Int).SetUint64(count))
	opened := deal.Event{Deal: d.ID(), At: time.Now(), Opened: &deal.Opened{Terms: signed, Channel: planned}}
	if _, err := h.Ledger.Apply(ctx, opened); err != nil {
		return common.Hash{}, err
	}
	channel, _, err := client.Open(ctx, h.Key, chain.OpenRequest{
		Payee: d.Payout, Agent: d.Worker, Amount: d.Budget, Challenge: workerChallenge,
	})
	if err == nil && channel != planned {
		err = h.disown(ctx, channel)
	}
	if err != nil {
		h.close(context.WithoutCancel(ctx), d.ID(), "worker's channel was not opened: "+err.Error())
	}
	return channel, err
}

// disown remembers a channel that came out another than planned: a transaction
// of this key from before a restart was mined in between.
func (h *hub) disown(ctx context.Context, channel common.Hash) error {
	if err := h.Remember(ctx, strayKind, stray{channel}); err != nil {
		return fmt.Errorf("channel %s is lost from sight: %w", channel, err)
	}
	h.mu.Lock()
	h.strays = append(h.strays, channel)
	h.mu.Unlock()
	return fmt.Errorf("channel %s was opened out of turn and will be taken back", channel)
}

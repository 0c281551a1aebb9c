package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/market"
)

// fundingEvery is how often a running deal's channel is looked at. A hub that
// closes it has to wait for a challenge period of a day at least.
const fundingEvery = 10 * time.Minute

var errUnfunded = errors.New("hub->worker channel does not cover the deal")

// checkFunding reads on chain that the hub's channel pays this worker's payout
// address, can be closed by this node, is not closing, and covers the budget.
func (w *worker) checkFunding(ctx context.Context, d market.Deal, id common.Hash) error {
	client, err := w.Chain()
	if err != nil {
		return err
	}
	channel, err := client.Channel(ctx, id)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnfunded, err)
	}
	return w.covers(channel, d)
}

func (w *worker) covers(channel chain.Channel, d market.Deal) error {
	switch {
	case channel.Payer != d.Hub:
		return fmt.Errorf("%w: payer is %s, not the hub", errUnfunded, channel.Payer)
	case channel.Payee != d.Payout:
		return fmt.Errorf("%w: payee is %s, not my payout address", errUnfunded, channel.Payee)
	case channel.Agent != w.Key.Address():
		return fmt.Errorf("%w: %s may close it, not this node", errUnfunded, channel.Agent)
	case channel.Closing():
		return fmt.Errorf("%w: it is closing", errUnfunded)
	case channel.Claimed.Sign() != 0:
		return fmt.Errorf("%w: %s wei of it are paid out already", errUnfunded, channel.Claimed)
	case channel.Deposit.Cmp(d.Budget) < 0:
		return fmt.Errorf("%w: deposit %s of %s wei", errUnfunded, channel.Deposit, d.Budget)
	}
	return nil
}

// watchFunding ends the deal when its hub takes the money from under it: once the
// challenge period is over, vouchers are worth nothing.
func (r *lease) watchFunding(ctx context.Context) {
	tick := time.NewTicker(fundingEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		client, err := r.w.Chain()
		if err != nil {
			continue
		}
		channel, err := client.Channel(ctx, r.channel)
		switch {
		case errors.Is(err, chain.ErrNoChannel):
			r.requestStop("the channel that pays for it is gone")
		case err == nil && channel.Closing():
			r.requestStop("the hub is closing the channel that pays for it")
		}
	}
}

package main

import (
	"context"
	"errors"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// settle closes a deal's channel on chain with the newest voucher: the payout
// address is paid, the rest returns to the hub. It tries until it succeeds; a
// restart takes it up again, since the journal says what is not settled.
func (w *worker) settle(ctx context.Context, id market.ID) {
	account, ok := w.Ledger.Get(id)
	if !ok || account.Settled() {
		return
	}
	var vouchers []payment.SignedVoucher
	if account.ToWorker != nil {
		vouchers = append(vouchers, *account.ToWorker)
	}
	var reason string
	closing := func() (common.Hash, error) {
		bounded, cancel := context.WithTimeout(ctx, time.Minute)
		defer cancel()
		client, err := w.Chain()
		if err == nil {
			var receipt *types.Receipt
			if receipt, err = client.Close(bounded, w.Key, account.Channel, vouchers); err == nil {
				return receipt.TxHash, nil
			}
			if _, gone := client.Channel(bounded, account.Channel); errors.Is(gone, chain.ErrNoChannel) {
				return common.Hash{}, backoff.Permanent(gone) // closed before the power went
			}
		}
		if err.Error() != reason {
			reason = err.Error()
			w.Log.Warn("settlement waits", "deal", id.Short(), "reason", err)
		}
		return common.Hash{}, err
	}
	policy := backoff.NewExponentialBackOff()
	policy.MaxInterval = time.Minute
	tx, err := backoff.Retry(ctx, closing, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
	switch {
	case ctx.Err() != nil:
		return
	case errors.Is(err, chain.ErrNoChannel):
		tx = account.Channel // no transaction of ours is known: the channel's own id stands for it
	}
	w.Log.Info("deal settled", "deal", id.Short(), "paid_wei", account.PaidToWorker(), "tx", tx)
	if _, err := w.Ledger.Apply(ctx, deal.Event{Deal: id, At: time.Now(), Settled: &tx}); err != nil {
		w.Log.Error("settle deal", "deal", id.Short(), "error", err)
	}
}

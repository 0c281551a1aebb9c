package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/wire"
)

// settledKind is the journal's kind of settlements.
const settledKind = "settled"

// settlement is a buyer's channel that this hub closed on chain.
type settlement struct {
	Channel     common.Hash `json:"channel"`
	Transaction common.Hash `json:"transaction"`
	Paid        *big.Int    `json:"paid_wei"`
	Refunded    *big.Int    `json:"refunded_wei"`
}

var errOpenDeals = errors.New("channel still has open deals")

func (h *hub) replaySettled(e store.Entry) error {
	s, err := node.Recall[settlement](e)
	if err == nil {
		h.settled[s.Channel] = s
	}
	return err
}

// Settle closes a buyer's channel on chain with the newest voucher of each lane.
// Anyone may ask: it does what the vouchers say, once no deal is open.
func (s service) Settle(ctx context.Context, req *connect.Request[api.SettleRequest]) (*connect.Response[api.SettleResponse], error) {
	channel, err := wire.Hash("channel", req.Msg.GetChannel())
	if err != nil {
		return nil, s.refuse("settle", err)
	}
	done, err := s.h.settle(ctx, channel)
	if err != nil {
		return nil, s.refuse("settle", err, "channel", channel)
	}
	return connect.NewResponse(&api.SettleResponse{
		Transaction: done.Transaction[:], Paid: done.Paid.Bytes(), Refunded: done.Refunded.Bytes(),
	}), nil
}

func (h *hub) settle(ctx context.Context, channel common.Hash) (settlement, error) {
	h.mu.Lock()
	done, ok := h.settled[channel]
	h.mu.Unlock()
	if ok {
		return done, nil // asked again
	}
	client, err := h.Chain()
	if err != nil {
		return settlement{}, err
	}
	onChain, err := client.Channel(ctx, channel)
	if err != nil {
		return settlement{}, err
	}
	if onChain.Agent != h.Key.Address() {
		return settlement{}, errChannel
	}
	var vouchers []payment.SignedVoucher
	paid := new(big.Int)
	for _, a := range h.Ledger.All() {
		if a.Deal().Channel != channel {
			continue
		}
		if a.State != deal.Closed {
			return settlement{}, fmt.Errorf("%w: %s is %s", errOpenDeals, a.ID().Short(), a.State)
		}
		if a.FromBuyer != nil {
			vouchers = append(vouchers, *a.FromBuyer)
			paid.Add(paid, signedFor(a))
		}
	}
	receipt, err := client.Close(ctx, h.Key, channel, vouchers)
	if err != nil {
		return settlement{}, err
	}
	done = settlement{Channel: channel, Transaction: receipt.TxHash, Paid: paid, Refunded: new(big.Int).Sub(onChain.Deposit, paid)}
	if err := h.Remember(ctx, settledKind, done); err != nil {
		return settlement{}, err
	}
	h.mu.Lock()
	h.settled[channel] = done
	h.mu.Unlock()
	h.Log.Info("channel settled", "channel", channel, "paid_wei", paid, "refunded_wei", done.Refunded, "tx", receipt.TxHash)
	return done, nil
}

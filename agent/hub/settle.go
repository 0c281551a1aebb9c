package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/wire"
)

// settledKind is the journal's kind of settlements.
const settledKind = "settled"

const (
	// settleTimeout bounds the transactions of one settlement.
	settleTimeout = 5 * time.Minute
	// closeLanes is how many vouchers one transaction takes: about 5 million gas.
	closeLanes = 100
)

// settlement is a buyer's channel that this hub closes on chain. It is written down
// before, without a transaction, and after.
type settlement struct {
	Channel     common.Hash `json:"channel"`
	Transaction common.Hash `json:"transaction"`
	Paid        *big.Int    `json:"paid_wei"`
	Refunded    *big.Int    `json:"refunded_wei"`
}

func (s settlement) done() bool { return s.Transaction != (common.Hash{}) }

var (
	errOpenDeals = errors.New("channel still has open deals")
	errShallow   = errors.New("the channel's close waits for more blocks")
)

func (h *hub) replaySettled(e store.Entry) error {
	s, err := node.Recall[settlement](e)
	if err == nil {
		h.settled[s.Channel] = s
	}
	return err
}

// Settle closes a buyer's channel on chain with the newest voucher of each lane,
// once no deal is open. Only its buyer may ask: a stranger could else close every
// channel before the first deal on it.
func (s service) Settle(ctx context.Context, req *connect.Request[api.SettleRequest]) (*connect.Response[api.SettleResponse], error) {
	channel, err := wire.Hash("channel", req.Msg.GetChannel())
	if err != nil {
		return nil, s.refuse("settle", err)
	}
	caller, err := callerAddress(req.Peer().Addr)
	if err != nil {
		return nil, s.refuse("settle", err)
	}
	done, err := s.h.settle(ctx, channel, caller)
	if err != nil {
		return nil, s.refuse("settle", err, "channel", channel)
	}
	return connect.NewResponse(&api.SettleResponse{
		Transaction: done.Transaction[:], Paid: done.Paid.Bytes(), Refunded: done.Refunded.Bytes(),
	}), nil
}

// settle closes a channel for its payer, or for the hub itself.
func (h *hub) settle(ctx context.Context, channel common.Hash, caller common.Address) (settlement, error) {
	planned := h.settlement(channel)
	if planned.done() {
		return planned, nil // asked again
	}
	client, err := h.Chain()
	if err != nil {
		return settlement{}, err
	}
	onChain, err := client.Channel(ctx, channel)
	if errors.Is(err, chain.ErrNoChannel) && planned.Paid != nil {
		if _, err := client.AtRisk(planned.Paid).Channel(ctx, channel); err == nil {
			return settlement{}, errShallow
		} else if !errors.Is(err, chain.ErrNoChannel) {
			return settlement{}, err
		}
		// It was closed, and the power went before that was written down. No transaction
		// is known: the channel's own id stands for it.
		planned.Transaction = channel
		return planned, h.keepSettlement(ctx, planned)
	} else if err != nil {
		return settlement{}, err
	}
	switch {
	case onChain.Agent != h.Key.Address():
		return settlement{}, errChannel
	case caller != onChain.Payer && caller != h.Key.Address():
		return settlement{}, errNotParty
	}
	vouchers, paid, done, err := h.lastVouchers(channel)
	if err != nil {
		return settlement{}, err
	}
	defer done()
	// From here on a caller who goes away changes nothing.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTimeout)
	defer cancel()
	planned = settlement{Channel: channel, Paid: paid, Refunded: new(big.Int).Sub(onChain.Deposit, paid)}
	if err := h.keepSettlement(ctx, planned); err != nil {
		return settlement{}, err
	}
	for ; len(vouchers) > closeLanes; vouchers = vouchers[closeLanes:] { // more would not fit into one block
		if _, err := client.Claim(ctx, h.Key, vouchers[:closeLanes]...); err != nil {
			return settlement{}, err
		}
	}
	receipt, err := client.Close(ctx, h.Key, channel, vouchers)
	if err != nil {
		return settlement{}, err
	}
	planned.Transaction = receipt.TxHash
	h.Log.Info("channel settled", "channel", channel, "paid_wei", paid, "refunded_wei", planned.Refunded, "tx", receipt.TxHash)
	return planned, h.keepSettlement(ctx, planned)
}

func (h *hub) settlement(channel common.Hash) settlement {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.settled[channel]
}

func (h *hub) keepSettlement(ctx context.Context, s settlement) error {
	if err := h.Remember(ctx, settledKind, s); err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.settled[s.Channel] = s
	return nil
}

// lastVouchers are the newest of each lane of a channel on which no deal is open,
// and their sum. No deal begins on it until done is called, and none after that
// once a settlement is written down.
func (h *hub) lastVouchers(channel common.Hash) (vouchers []payment.SignedVoucher, paid *big.Int, done func(), err error) {
	h.opening.Lock()
	defer h.opening.Unlock()
	if h.closing[channel] {
		return nil, nil, nil, errSettling
	}
	for id, d := range h.pending {
		if d.Deal.Channel == channel {
			return nil, nil, nil, fmt.Errorf("%w: %s is being opened", errOpenDeals, id.Short())
		}
	}
	paid = new(big.Int)
	for _, a := range h.Ledger.All() {
		if a.Deal().Channel != channel {
			continue
		}
		if a.State != deal.Closed {
			return nil, nil, nil, fmt.Errorf("%w: %s is %s", errOpenDeals, a.ID().Short(), a.State)
		}
		if a.FromBuyer != nil {
			vouchers = append(vouchers, *a.FromBuyer)
			paid.Add(paid, signedFor(a))
		}
	}
	h.closing[channel] = true
	return vouchers, paid, func() {
		h.opening.Lock()
		defer h.opening.Unlock()
		delete(h.closing, channel)
	}, nil
}

package control

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

// settleTimeout bounds one settlement on chain.
const settleTimeout = 3 * time.Minute

// stop ends deals, waits for their last records and vouchers, and settles each
// channel that no deal runs on any more.
func (s *Server) stop(w http.ResponseWriter, r *http.Request) {
	out := newStream(w)
	request, err := decode[StopRequest](r)
	var ids []market.ID
	if err == nil {
		ids, err = s.chosen(request)
	}
	if err != nil {
		out.end(Event{}, err)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), time.Duration(max(1, request.TimeoutS))*time.Second)
	defer cancel()
	out.send(Event{Stage: &Stage{"stop", fmt.Sprintf("ending %d deals", len(ids))}})
	stopping := make(chan error, 1)
	go func() { stopping <- s.Buyer.Stop(ctx, ids, "stopped by the buyer") }()
	deals, _ := s.await(ctx, ids, out, func(v buyer.View) bool { return v.State == deal.Closed })
	err = <-stopping
	if err != nil && request.Abandon {
		out.send(Event{Stage: &Stage{"stop", "giving up on the hub"}})
		err = s.Buyer.Abandon(ids, "given up: the hub does not answer")
		out.end(Event{Deals: s.deals(ids)}, err)
		return
	}
	errs := []error{err}
	var receipts []Receipt
	for _, channel := range s.idle(ids, request.All) {
		out.send(Event{Stage: &Stage{"settle", "closing channel " + channel.ID.Hex() + " on chain"}})
		receipt, err := s.settle(r.Context(), channel)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		receipts = append(receipts, receipt)
	}
	out.end(Event{Deals: deals, Receipts: receipts}, errors.Join(errs...))
}

func (s *Server) deals(ids []market.ID) []Deal {
	return FromViews(slices.DeleteFunc(s.Buyer.Views(), func(v buyer.View) bool { return !slices.Contains(ids, v.ID()) }))
}

// chosen resolves the ids of a request.
func (s *Server) chosen(request StopRequest) ([]market.ID, error) {
	views := s.Buyer.Views()
	var ids []market.ID
	for _, view := range views {
		if request.All && view.Open() {
			ids = append(ids, view.ID())
		}
	}
	for _, prefix := range request.Deals {
		view, err := buyer.Find(views, prefix)
		if err != nil {
			return nil, err
		}
		ids = append(ids, view.ID())
	}
	return ids, nil
}

// idle lists the channels to settle: those of the stopped deals, or with all
// every one, if no deal is open on them.
func (s *Server) idle(ids []market.ID, all bool) []buyer.Channel {
	busy, touched := make(map[common.Hash]bool), make(map[common.Hash]bool)
	for _, view := range s.Buyer.Views() {
		channel := view.Terms.Deal.Channel
		busy[channel] = busy[channel] || view.Open()
		touched[channel] = touched[channel] || slices.Contains(ids, view.ID())
	}
	var out []buyer.Channel
	for _, channel := range s.Buyer.ChannelsOf() {
		// A channel that was settled before is shown again if its deals were named.
		if !busy[channel.ID] && (touched[channel.ID] || all && channel.Settled == nil) {
			out = append(out, channel)
		}
	}
	return out
}

func (s *Server) settle(ctx context.Context, channel buyer.Channel) (Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, settleTimeout)
	defer cancel()
	settlement, err := s.Buyer.Settle(ctx, channel.ID)
	if err != nil {
		return Receipt{}, fmt.Errorf("channel %s: %w", channel.ID, err)
	}
	signed := new(big.Int)
	receipt := Receipt{
		Channel: channel.ID, Transaction: &settlement.Transaction, Deposit: Wei{channel.Deposit},
		Paid: Wei{settlement.Paid}, Refunded: Wei{settlement.Refunded}, Signed: Wei{signed},
	}
	for _, view := range s.Buyer.Views() {
		if view.Terms.Deal.Channel == channel.ID {
			receipt.Deals = append(receipt.Deals, FromView(view))
			signed.Add(signed, view.PaidWei())
		}
	}
	return receipt, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/wire"
)

// openTimeout bounds the way from a signed deal to a running machine; the image
// may have to be pulled over a slow link first.
const openTimeout = 15 * time.Minute

var (
	errFee    = errors.New("fee or interval is not this hub's")
	errBudget = errors.New("budget does not last for one interval")
)

// OpenDeal makes a signed deal run: countersigned, its pay reserved, accepted.
func (s service) OpenDeal(ctx context.Context, req *connect.Request[api.OpenDealRequest], out *connect.ServerStream[api.OpenDealResponse]) error {
	h := s.h
	signed, err := wire.SignedDeal(req.Msg.GetDeal())
	if err != nil {
		return s.refuse("deal", err)
	}
	id := signed.Deal.ID()
	if a, ok := h.Ledger.Get(id); ok && a.Accepted != nil { // asked again: the buyer lost the answer
		return out.Send(&api.OpenDealResponse{Acceptance: wire.AcceptanceProto(*a.Accepted)})
	}
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	worker, ask, deposit, err := h.checkDeal(ctx, &signed)
	if err != nil {
		return s.refuse("deal", err, "deal", id.Short())
	}
	done, err := h.commit(signed, ask, deposit)
	if err != nil {
		return s.refuse("deal", err, "deal", id.Short())
	}
	defer done()
	tell := func(m *api.OpenDealResponse) error { return out.Send(m) }
	if err := tell(&api.OpenDealResponse{Progress: "reserve worker's pay"}); err != nil {
		return err
	}
	wallet, err := h.fundWorker(ctx, signed)
	if err != nil {
		return s.refuse("deal", fmt.Errorf("reserve worker's pay: %w", err), "deal", id.Short())
	}
	accepted, err := h.offer(ctx, worker, signed, wallet, tell)
	if err != nil {
		h.close(context.WithoutCancel(ctx), id, "no machine: "+err.Error())
		return s.refuse("deal", fmt.Errorf("worker: %w", err), "deal", id.Short())
	}
	h.Log.Info("deal runs", "deal", id.Short(), "worker", signed.Deal.Worker, "buyer", signed.Deal.Buyer)
	return out.Send(&api.OpenDealResponse{Acceptance: wire.AcceptanceProto(*accepted)})
}

// checkDeal verifies a buyer's deal against this hub's book, reads the deposit
// that pays for it on chain, and countersigns.
func (h *hub) checkDeal(ctx context.Context, signed *market.SignedDeal) (worker peer.ID, ask market.Ask, deposit *big.Int, err error) {
	domains, err := h.Domains()
	if err != nil {
		return "", ask, nil, err
	}
	d := signed.Deal
	if err := errors.Join(d.Check(), signed.VerifyBuyer(domains.Market)); err != nil {
		return "", ask, nil, err
	}
	if d.Hub != h.Key.Address() || d.FeePerMille != uint64(h.Config.Fee) || d.Interval != interval {
		return "", ask, nil, errFee
	}
	if least := deal.PerInterval(d); d.Budget.Cmp(least) < 0 { // it would end at its first record
		return "", ask, nil, fmt.Errorf("%w: %s of %s wei", errBudget, d.Budget, least)
	}
	ask, worker, err = h.ask(d)
	if err != nil {
		return "", ask, nil, err
	}
	if err := errors.Join(d.FollowsAsk(ask), h.hasImage(d.Image)); err != nil {
		return "", ask, nil, err
	}
	if !h.Host.Connected(worker) {
		return "", ask, nil, errWorkerOff
	}
	wallet, err := h.wallet(ctx, licenceFresh)
	if err != nil {
		return "", ask, nil, err
	}
	channel, err := h.buyerChannel(ctx, d.Channel, d.Buyer, wallet.Address, deal.Worst(*signed))
	if err != nil {
		return "", ask, nil, err
	}
	if err := h.agreeAppFee(ctx, domains.Market, signed); err != nil {
		return "", ask, nil, err
	}
	signed.Hub, err = h.Key.Sign(domains.Market.Digest(d.Hash()))
	return worker, ask, channel.Deposit, err
}

// offer hands the deal to its worker and relays the progress to the buyer.
func (h *hub) offer(ctx context.Context, worker peer.ID, signed market.SignedDeal, wallet common.Address,
	tell func(*api.OpenDealResponse) error,
) (*market.Signed[market.Acceptance], error) {
	theirs := signed
	theirs.App = nil // between buyer, hub and publisher
	stream, err := h.workerClient(worker).Offer(ctx, connect.NewRequest(&api.OfferRequest{
		Deal: wire.SignedDealProto(theirs), Wallet: wallet[:],
	}))
	if err != nil {
		return nil, err
	}
	defer stream.Close()
	for stream.Receive() {
		m := stream.Msg()
		if m.GetAcceptance() == nil {
			if err := tell(&api.OpenDealResponse{Progress: tidy(m.GetProgress()), Done: m.GetDone(), Total: m.GetTotal()}); err != nil {
				return nil, err
			}
			continue
		}
		accepted, err := wire.Acceptance(m.GetAcceptance())
		if err != nil {
			return nil, err
		}
		domains, err := h.Domains()
		if err != nil {
			return nil, err
		}
		if err := market.VerifyAcceptance(domains.Market, signed.Deal, accepted); err != nil {
			return nil, err
		}
		if accepted.Body.Wallet != wallet {
			return nil, fmt.Errorf("acceptance: %w: it is to be paid by wallet %s, not %s", market.ErrTerms, accepted.Body.Wallet, wallet)
		}
		id := signed.Deal.ID()
		h.hear(id, time.Now(), "")
		_, err = h.Ledger.Apply(ctx, deal.Event{Deal: id, At: time.Now(), Accept: &accepted})
		return &accepted, err
	}
	return nil, errors.Join(stream.Err(), errors.New("no acceptance came"))
}

func (h *hub) workerClient(worker peer.ID) apiconnect.WorkerServiceClient {
	client, base := h.Host.Client(worker)
	return apiconnect.NewWorkerServiceClient(client, base, p2p.ClientOptions()...)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxRefusals bounds the reasons in one answer, which a book full of strangers
// would make larger than any message may be.
const maxRefusals = 64

var (
	errTaken    = errors.New("worker was taken meanwhile")
	errSettling = errors.New("buyer's channel is being settled")
	errImage    = errors.New("no such image at this hub")
	errChannel  = errors.New("buyer's channel does not cover this")
)

// Match answers a bid with drafts of deals. It binds nobody: the buyer signs the
// drafts it likes.
func (s service) Match(ctx context.Context, req *connect.Request[api.MatchRequest]) (*connect.Response[api.MatchResponse], error) {
	bid, err := wire.Bid(req.Msg.GetBid())
	if err != nil {
		return nil, s.refuse("bid", err)
	}
	res, err := s.h.match(ctx, bid)
	if err != nil {
		return nil, s.refuse("bid", err, "buyer", bid.Body.Buyer)
	}
	return connect.NewResponse(res), nil
}

func (h *hub) match(ctx context.Context, bid market.Signed[market.Bid]) (*api.MatchResponse, error) {
	domains, err := h.Domains()
	if err != nil {
		return nil, err
	}
	now := time.Now()
	if err := errors.Join(bid.Body.Check(now), bid.Verify(domains.Market, bid.Body.Buyer)); err != nil {
		return nil, err
	}
	wallet, err := h.wallet(ctx, licenceFresh)
	if err != nil {
		return nil, err
	}
	image, err := h.image(bid.Body.Image)
	if err != nil {
		return nil, err
	}
	if _, err := h.buyerChannel(ctx, bid.Body.Channel, bid.Body.Buyer, wallet.Address, pricing.WithFee(bid.Body.Budget, int(h.Config.Fee))); err != nil {
		return nil, err
	}
	app, err := h.appFee(ctx, image)
	if err != nil {
		return nil, err
	}
	chosen, refused := market.Match(bid.Body, h.offers(), now)
	res := new(api.MatchResponse)
	for _, choice := range chosen {
		ask := choice.Offer.Ask
		draft := market.Deal{
			Ask: ask.Body.Hash(), Buyer: bid.Body.Buyer, Hub: h.Key.Address(), Worker: ask.Body.Worker, Payout: ask.Body.Payout,
			Image: image, MilliCPU: bid.Body.MilliCPU, MemoryBytes: bid.Body.MemoryBytes, Pids: bid.Body.Pids,
			Rates: ask.Body.Rates, FeePerMille: uint64(h.Config.Fee), Interval: interval, Budget: bid.Body.Budget,
			Channel: bid.Body.Channel, Lane: h.nextLane(bid.Body.Channel), Nonce: uint64(now.UnixNano()),
		}
		offer := &api.MatchResponse_Offer{Deal: wire.DealProto(draft), Ask: wire.AskProto(ask), Reason: choice.Reason}
		if app != nil {
			fee := *app
			fee.Deal = draft.ID()
			offer.AppFee = wire.AppFeeProto(market.SignedAppFee{Fee: fee})
		}
		res.Offers = append(res.Offers, offer)
	}
	for _, r := range refused[:min(len(refused), maxRefusals)] {
		res.Refusals = append(res.Refusals, fmt.Sprintf("%s: %s", r.Offer.Ask.Body.Worker, r.Reason))
	}
	h.Log.Info("bid matched", "buyer", bid.Body.Buyer, "wanted", bid.Body.Count, "found", len(chosen))
	return res, nil
}

// image resolves a name or digest to a digest that this hub can serve.
func (h *hub) image(name string) (digest.Digest, error) {
	if d := digest.Digest(name); d.Validate() == nil {
		return d, h.hasImage(d)
	}
	d, err := h.images.Resolve(name)
	if err != nil {
		return "", fmt.Errorf("%w: %q", errImage, name)
	}
	return d, nil
}

func (h *hub) hasImage(d digest.Digest) error {
	images, err := h.images.List()
	if err != nil {
		return err
	}
	for _, image := range images {
		if image.Digest == d {
			return nil
		}
	}
	return fmt.Errorf("%w: %s", errImage, d)
}

// buyerChannel reads the buyer's channel on chain and refuses one that does not
// pay this hub's wallet or that this node could not close. It is read as deep as the wei
// deserve that are to be earned from it.
func (h *hub) buyerChannel(ctx context.Context, id common.Hash, buyer, wallet common.Address, wei *big.Int) (chain.Channel, error) {
	client, err := h.Chain()
	if err != nil {
		return chain.Channel{}, err
	}
	c, err := client.AtRisk(wei).Channel(ctx, id)
	if err != nil {
		return c, fmt.Errorf("%w: %w", errChannel, err)
	}
	switch {
	case c.Payer != buyer:
		return c, fmt.Errorf("%w: payer is %s", errChannel, c.Payer)
	case c.Payee != wallet:
		return c, fmt.Errorf("%w: payee is %s, not this hub's wallet %s", errChannel, c.Payee, wallet)
	case c.Agent != h.Key.Address():
		return c, fmt.Errorf("%w: %s may close it, not this hub", errChannel, c.Agent)
	case c.Closing():
		return c, fmt.Errorf("%w: it is closing", errChannel)
	case h.Config.Checked && !c.Checked:
		return c, fmt.Errorf("%w: this hub takes only channels that were opened with the check of identity levels and blacklists (rent --checked)", errChannel)
	}
	return c, nil
}

// nextLane hands out lanes of a buyer's channel, one a draft.
func (h *hub) nextLane(channel common.Hash) uint64 {
	used := uint64(0)
	for _, a := range h.Ledger.All() {
		if d := a.Deal(); d.Channel == channel {
			used = max(used, d.Lane)
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.lanes) > maxListings {
		clear(h.lanes) // drafts that nobody signed; a lane taken twice is refused in OpenDeal
	}
	h.lanes[channel] = max(h.lanes[channel], used) + 1
	return h.lanes[channel]
}

// commit promises a buyer's deposit and a worker's room to a deal, so that deals
// which come at once cannot both have them: a worker would refuse the second when
// its pay is reserved already. What deals may cost in all: closed ones what was
// signed, others their budget and the fees. It refuses a lane in use. The promise
// holds until done is called; by then the deal is in the ledger or nothing came of it.
func (h *hub) commit(signed market.SignedDeal, ask market.Ask, deposit *big.Int) (done func(), err error) {
	d := signed.Deal
	h.opening.Lock()
	defer h.opening.Unlock()
	h.mu.Lock()
	_, settled := h.settled[d.Channel]
	h.mu.Unlock()
	if settled || h.closing[d.Channel] { // its vouchers would be worth nothing
		return nil, errSettling
	}
	id, total := d.ID(), deal.Worst(signed)
	cpu, memory := d.MilliCPU, d.MemoryBytes
	count := func(other market.Deal, cost *big.Int, open bool) {
		if open && other.Worker == d.Worker {
			cpu, memory = cpu+other.MilliCPU, memory+other.MemoryBytes
		}
		if other.Channel == d.Channel && other.Lane == d.Lane {
			err = fmt.Errorf("%w: lane %d is taken", errChannel, d.Lane)
		}
		if other.Channel == d.Channel {
			total.Add(total, cost)
		}
	}
	for _, a := range h.Ledger.All() {
		switch _, twice := h.pending[a.ID()]; {
		case twice: // counted below
		case a.State != deal.Closed:
			count(a.Deal(), a.Worst(), true)
		default:
			count(a.Deal(), signedFor(a), false)
		}
	}
	for _, other := range h.pending {
		count(other.Deal, deal.Worst(other), true)
	}
	if err != nil {
		return nil, err
	}
	if cpu > ask.MilliCPU || memory > ask.MemoryBytes {
		return nil, errTaken
	}
	if total.Cmp(deposit) > 0 {
		return nil, fmt.Errorf("%w: deposit %s, deals may cost %s wei", errChannel, deposit, total)
	}
	h.pending[id] = signed
	return func() {
		h.opening.Lock()
		defer h.opening.Unlock()
		delete(h.pending, id)
	}, nil
}

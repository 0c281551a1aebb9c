package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

var (
	errChanging = errors.New("another change of this deal is under way")
	errWorkerNo = errors.New("worker")
	errLater    = errors.New("not now") // it may be asked again
	errLikeMany = errors.New("several deals begin so")
)

// ChangeDeal takes a buyer's wish for another budget: once the buyer's channel covers it
// and the worker's pay is reserved the hub consents, and the worker signs last. It
// answers when the change counts. Each step is on disk before the next; asked again
// after a lost answer or a restart, it goes on where it was.
func (s service) ChangeDeal(ctx context.Context, req *connect.Request[api.ChangeDealRequest]) (*connect.Response[api.ChangeDealResponse], error) {
	wish, err := wire.SignedChange(req.Msg.GetChange())
	if err != nil {
		return nil, s.refuse("change", err)
	}
	id := wish.Change.Deal
	if err := s.h.changeDeal(ctx, wish); err != nil {
		refused := s.refuse("change", err, "deal", id.Short(), "change", wish.Change.Seq)
		if errors.Is(err, errLater) || errors.Is(err, errChanging) {
			return nil, connect.NewError(connect.CodeUnavailable, err)
		}
		return nil, refused
	}
	return connect.NewResponse(new(api.ChangeDealResponse)), nil
}

func (h *hub) changeDeal(ctx context.Context, wish market.SignedChange) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	id := wish.Change.Deal
	a, ok := h.Ledger.Get(id)
	if !ok {
		return errUnknownDeal
	}
	wish = market.SignedChange{Change: wish.Change, Buyer: wish.Buyer}
	if holds, err := a.Course().Holds(wish.Change); holds || err != nil {
		return err
	}
	if err := a.CheckWish(domains.Market, wish); err != nil {
		return err
	}
	done, err := h.commitWish(ctx, &a, wish)
	if err != nil {
		return err
	}
	err = h.fundWish(ctx, &a, wish)
	done() // before the worker is asked: one that never answers must not keep a channel from being settled
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	if wish.Hub, err = h.Key.Sign(domains.Market.Digest(wish.Change.Hash())); err != nil {
		return err
	}
	if err := h.relayWish(ctx, &a, wish); err != nil {
		return err
	}
	return h.awaitChange(ctx, wish.Change)
}

// commitWish sees on chain that the buyer's channel covers what all deals on it may cost
// with the wish, and promises that to it until done is called; by then the wish is in
// the ledger or nothing came of it.
func (h *hub) commitWish(ctx context.Context, a *deal.Account, wish market.SignedChange) (done func(), err error) {
	d, wished := a.Deal(), a.Wished(wish)
	worst, deposit := deal.Worst(wished), (*big.Int)(nil)
	if worst.Cmp(a.Worst()) > 0 {
		channel, err := h.buyerChannel(ctx, d.Channel, d.Buyer, a.Wallet, worst)
		if err != nil {
			return nil, err
		}
		deposit = channel.Deposit
	}
	id := a.ID()
	h.opening.Lock()
	defer h.opening.Unlock()
	if h.closing[d.Channel] || h.settlement(d.Channel).Paid != nil {
		return nil, errSettling
	}
	if _, busy := h.pending[id]; busy {
		return nil, errChanging
	}
	total := new(big.Int).Set(worst)
	for _, other := range h.Ledger.All() {
		if _, counted := h.pending[other.ID()]; counted || other.ID() == id || other.Deal().Channel != d.Channel {
			continue
		}
		if other.State == deal.Closed {
			total.Add(total, signedFor(other))
		} else {
			total.Add(total, other.Worst())
		}
	}
	for _, other := range h.pending {
		if other.Deal.Channel == d.Channel {
			total.Add(total, deal.Worst(other))
		}
	}
	if deposit != nil && total.Cmp(deposit) > 0 {
		return nil, fmt.Errorf("%w: deposit %s, deals may cost %s wei", errChannel, deposit, total)
	}
	h.pending[id] = wished
	return func() {
		h.opening.Lock()
		defer h.opening.Unlock()
		delete(h.pending, id)
	}, nil
}

// fundWish writes a wish down, reserves for its worker what it may earn then, and writes
// down that the hub consents. A wish that it cannot fund is taken back; one that it
// consented to counts until the worker has signed it or another, for it may any time.
func (h *hub) fundWish(ctx context.Context, a *deal.Account, wish market.SignedChange) error {
	wallet, err := h.wallet(ctx, 0)
	if err != nil {
		return err
	}
	if wallet.Address != a.Wallet {
		return fmt.Errorf("%w: this hub pays from wallet %s now, the deal from %s", errReserve, wallet.Address, a.Wallet)
	}
	gov, err := h.government(ctx)
	if err != nil {
		return err
	}
	gov = h.atRisk(gov, wish.Change.Budget) // as the worker will
	pair := a.Pair()
	ties, unlock := h.bind([]deal.Pair{pair}, func(t *tie) *sync.Mutex { return &t.funding })
	defer unlock()
	// A buyer who goes away from here on changes nothing.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fundTimeout+time.Duration(chain.Confirmations(wish.Change.Budget))*blockTime)
	defer cancel()
	if err := h.writeWish(ctx, wish); err != nil {
		return err
	}
	reserve, _, err := h.begin(ctx, gov, pair)
	if err == nil {
		err = h.cover(ctx, gov, wallet, pair, ties[0], reserve)
	}
	outcome := deal.Event{Deal: a.ID(), At: time.Now(), Consented: err == nil, Unasked: err != nil}
	_, written := h.Ledger.Apply(ctx, outcome)
	if err = errors.Join(err, written); err != nil {
		return fmt.Errorf("reserve worker's pay: %w", err)
	}
	return nil
}

func (h *hub) writeWish(ctx context.Context, wish market.SignedChange) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	_, err = h.Ledger.Update(ctx, wish.Change.Deal, func(a deal.Account) (*deal.Event, error) {
		if a.Asked != nil && a.Asked.Change.Hash() == wish.Change.Hash() {
			return nil, nil
		}
		if err := a.CheckWish(domains.Market, wish); err != nil { // again: time has passed
			return nil, err
		}
		return &deal.Event{At: time.Now(), Asked: &wish}, nil
	})
	return err
}

// relayWish asks the worker for its signature.
func (h *hub) relayWish(ctx context.Context, a *deal.Account, wish market.SignedChange) error {
	worker, err := h.workerPeer(a.Deal().Worker)
	if err == nil {
		_, err = h.workerClient(worker).ChangeDeal(ctx, connect.NewRequest(&api.ChangeDealRequest{Change: wire.SignedChangeProto(wish)}))
	}
	return fromWorker(err)
}

// fromWorker marks what a worker that is away may still agree to.
func fromWorker(err error) error {
	if err == nil {
		return nil
	}
	if connect.IsWireError(err) {
		switch connect.CodeOf(err) {
		case connect.CodeUnavailable, connect.CodeDeadlineExceeded, connect.CodeCanceled, connect.CodeAborted, connect.CodeResourceExhausted:
		default:
			var said *connect.Error
			if errors.As(err, &said) {
				return fmt.Errorf("%w: %s", errWorkerNo, tidy(said.Message()))
			}
		}
	}
	return fmt.Errorf("%w: worker: %w", errLater, err)
}

// awaitChange waits until the worker's signature has come, in its place between the
// records.
func (h *hub) awaitChange(ctx context.Context, change market.Change) error {
	changed, done := h.watch(change.Deal)
	defer done()
	for {
		a, _ := h.Ledger.Get(change.Deal)
		if holds, err := a.Course().Holds(change); holds || err != nil {
			return err
		}
		if a.State == deal.Closed {
			return fmt.Errorf("change: %w: the deal is %s (%s)", deal.ErrState, a.State, a.Reason)
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", errLater, ctx.Err())
		}
	}
}

// PutChange takes a change that counts from its worker, which sends no record that the
// change bills before the answer: it is on disk then.
func (s service) PutChange(ctx context.Context, req *connect.Request[api.PutChangeRequest]) (*connect.Response[api.PutChangeResponse], error) {
	m, err := wire.Amendment(req.Msg.GetAmendment())
	if err != nil {
		return nil, s.refuse("change", err, "peer", req.Peer().Addr)
	}
	if err := s.h.putChange(ctx, m); err != nil {
		return nil, s.refuse("change", err, "deal", m.Change.Change.Deal.Short(), "change", m.Change.Change.Seq)
	}
	return connect.NewResponse(new(api.PutChangeResponse)), nil
}

func (h *hub) putChange(ctx context.Context, m deal.Amendment) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	id, fresh := m.Change.Change.Deal, false
	a, err := h.Ledger.Update(ctx, id, func(a deal.Account) (*deal.Event, error) {
		if a.State == "" {
			return nil, errUnknownDeal
		}
		if known, err := a.Amended(m); known || err != nil {
			return nil, err
		}
		if a.State == deal.Closed { // too late for both; its records are to hear so
			return nil, identity.Verify(domains.Market.Digest(m.Change.Change.Hash()), m.Change.Worker[:], a.Deal().Worker)
		}
		if err := a.CheckAmendment(domains.Market, m); err != nil {
			return nil, err
		}
		fresh = true
		return &deal.Event{At: time.Now(), Amend: &m}, nil
	})
	if err != nil || !fresh {
		return err
	}
	now := a.InForce()
	h.Log.Info("terms changed", "deal", id.Short(), "change", m.Change.Change.Seq, "budget_wei", now.Budget, "rates", now.Rates)
	h.tell(id)
	return nil
}

// LowerDeal carries the wish of a worker's owner to the worker, which alone judges it.
func (s service) LowerDeal(ctx context.Context, req *connect.Request[api.LowerDealRequest]) (*connect.Response[api.LowerDealResponse], error) {
	res, err := s.h.lowerDeal(ctx, req.Msg)
	if err != nil {
		refused := s.refuse("lowering", err)
		if errors.Is(err, errLater) {
			return nil, connect.NewError(connect.CodeUnavailable, err)
		}
		return nil, refused
	}
	return connect.NewResponse(res), nil
}

func (h *hub) lowerDeal(ctx context.Context, msg *api.LowerDealRequest) (*api.LowerDealResponse, error) {
	wish, err := wire.Lower(msg.GetLower())
	if err == nil {
		err = wish.Body.Check(time.Now())
	}
	if err != nil {
		return nil, err
	}
	var found *deal.Account
	for _, a := range h.Ledger.All() {
		if !a.Live() || !wish.Body.Names(a.ID()) {
			continue
		}
		if found != nil {
			return nil, errLikeMany
		}
		found = &a
	}
	if found == nil {
		return nil, errUnknownDeal
	}
	worker, err := h.workerPeer(found.Deal().Worker)
	if err != nil {
		return nil, fromWorker(err)
	}
	if err := h.checkOwner(ctx, found.Deal().Worker, wish, time.Now()); err != nil {
		return nil, err // a stranger's wishes are not the worker's to refuse
	}
	ctx, cancel := context.WithTimeout(ctx, pushTimeout)
	defer cancel()
	res, err := h.workerClient(worker).LowerDeal(ctx, connect.NewRequest(msg))
	if err != nil {
		return nil, fromWorker(err)
	}
	id, err := wire.ID(res.Msg.GetDeal())
	if err == nil && id != found.ID() {
		err = errUnknownDeal
	}
	return &api.LowerDealResponse{Deal: id[:], Seq: res.Msg.GetSeq()}, err
}

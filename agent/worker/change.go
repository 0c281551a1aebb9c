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
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

var (
	errChanging = errors.New("another change of this deal is under way")
	errNotOwner = errors.New("not signed by this machine's owner")
	errManyLike = errors.New("several deals here begin so")
)

// ChangeDeal takes a buyer's wish for another budget that the hub consents to, once the
// chain shows that it is reserved. The hub hears what came of it by PutChange, in its
// place between the records.
func (s service) ChangeDeal(ctx context.Context, req *connect.Request[api.ChangeDealRequest]) (*connect.Response[api.ChangeDealResponse], error) {
	wish, err := wire.SignedChange(req.Msg.GetChange())
	if err != nil {
		return nil, s.refuse("change", market.ID{}, err)
	}
	id := wish.Change.Deal
	r := s.w.lease(id)
	if r == nil {
		return nil, s.refuse("change", id, errUnknownDeal)
	}
	if err := r.grant(ctx, wish); err != nil {
		return nil, s.refuseOrAway("change", id, err)
	}
	return connect.NewResponse(new(api.ChangeDealResponse)), nil
}

// refuseOrAway tells apart what may be asked again.
func (s service) refuseOrAway(what string, id market.ID, err error) error {
	refused := s.refuse(what, id, err)
	if errors.Is(err, node.ErrChain) || errors.Is(err, errChanging) {
		return connect.NewError(connect.CodeUnavailable, err)
	}
	return refused
}

// grant checks a buyer's wish and lets it count.
func (r *lease) grant(ctx context.Context, wish market.SignedChange) error {
	domains, err := r.w.Domains()
	if err != nil {
		return err
	}
	a := r.account()
	if holds, err := a.Course().Holds(wish.Change); holds || err != nil {
		return err // asked again: the hub lost the answer
	}
	if err := errors.Join(a.CheckWish(domains.Market, wish), wish.VerifyHub(domains.Market, r.deal)); err != nil {
		return err
	}
	if more := new(big.Int).Sub(wish.Change.Budget, a.InForce().Budget); more.Sign() > 0 {
		if err := r.w.checkFunding(ctx, r.deal.Hub, r.wallet, wish.Change.Budget); err != nil {
			return err
		}
		done, err := r.w.claimMore(r, more)
		if err != nil {
			return err
		}
		defer done()
	}
	return r.amend(ctx, func(deal.Account) (*market.SignedChange, error) { return &wish, nil })
}

// claimMore takes a share of the wallet's reserve for a deal whose budget rises, until
// done is called; by then the ledger has it or nothing came of it.
func (w *worker) claimMore(r *lease, more *big.Int) (done func(), err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if r.rising != nil {
		return nil, errChanging
	}
	if err := w.covered(r.wallet, more); err != nil {
		return nil, err
	}
	r.rising = more
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		r.rising = nil
	}, nil
}

// amend signs a change from the newest record on and writes it down; a nil one changes
// nothing. The reporter tells the hub.
func (r *lease) amend(ctx context.Context, decide func(deal.Account) (*market.SignedChange, error)) error {
	domains, err := r.w.Domains()
	if err != nil {
		return err
	}
	made := false
	a, err := r.w.Ledger.Update(ctx, r.id, func(a deal.Account) (*deal.Event, error) {
		if a.State != deal.Running && a.State != deal.Paused { // what ends keeps its terms
			return nil, fmt.Errorf("change: %w: the deal is %s", deal.ErrState, a.State)
		}
		change, err := decide(a)
		if err != nil || change == nil {
			return nil, err
		}
		m, err := deal.Amend(r.w.Key, domains.Market, *change, a.Last())
		if err != nil {
			return nil, err
		}
		if err := a.CheckAmendment(domains.Market, m); err != nil {
			return nil, err
		}
		made = true
		return &deal.Event{At: time.Now(), Amend: &m}, nil
	})
	if err != nil || !made {
		return err
	}
	r.w.Log.Info("terms changed", "deal", r.id.Short(), "change", len(a.Changed), "budget_wei", a.InForce().Budget, "rates", a.InForce().Rates)
	select {
	case r.news <- struct{}{}:
	default: // the last news is still on its way
	}
	return nil
}

// LowerDeal lowers the rates of a running deal at the wish of this machine's owner.
func (s service) LowerDeal(ctx context.Context, req *connect.Request[api.LowerDealRequest]) (*connect.Response[api.LowerDealResponse], error) {
	wish, err := wire.Lower(req.Msg.GetLower())
	if err != nil {
		return nil, s.refuse("lowering", market.ID{}, err)
	}
	id, seq, err := s.w.lower(ctx, wish)
	if err != nil {
		return nil, s.refuse("lowering", id, err)
	}
	return connect.NewResponse(&api.LowerDealResponse{Deal: id[:], Seq: seq}), nil
}

// lower carries out its owner's wish, and gives the number of the change; 0 if the deal
// costs no more than that already.
func (w *worker) lower(ctx context.Context, wish market.Signed[market.Lower]) (id market.ID, seq uint64, err error) {
	domains, err := w.Domains()
	if err != nil {
		return id, 0, err
	}
	if err := wish.Body.Check(time.Now()); err != nil {
		return id, 0, err
	}
	if err := wish.Verify(domains.Market, common.HexToAddress(w.Config.Owner)); err != nil {
		return id, 0, fmt.Errorf("%w: %w", errNotOwner, err)
	}
	r, err := w.leaseLike(wish.Body)
	if err != nil {
		return id, 0, err
	}
	err = r.amend(ctx, func(a deal.Account) (*market.SignedChange, error) {
		change, err := wish.Body.Change(r.id, a.InForce(), a.Course().NextSeq())
		if err != nil || change.Rates.Equal(a.InForce().Rates) {
			return nil, err
		}
		seq = change.Seq
		return &market.SignedChange{Change: change}, nil
	})
	return r.id, seq, err
}

// leaseLike finds the one deal that a wish names.
func (w *worker) leaseLike(wish market.Lower) (*lease, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var found *lease
	for id, r := range w.leases {
		if !wish.Names(id) {
			continue
		}
		if found != nil {
			return nil, errManyLike
		}
		found = r
	}
	if found == nil {
		return nil, errUnknownDeal
	}
	return found, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"sync"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// changingWorker is the worker's part of changes, over a real connection: it signs what
// it is asked to, from the newest record on, and tells the hub as its reporter would.
type changingWorker struct {
	apiconnect.UnimplementedWorkerServiceHandler
	s    *site
	host *p2p.Host
	port int

	mu      sync.Mutex
	refuses error
	dumb    bool // signs, and its answers are lost
	silent  bool // says nothing at all
	asked   int
	lowered int
}

func newChangingWorker(s *site) *changingWorker {
	s.t.Helper()
	w := &changingWorker{s: s}
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		s.t.Fatal(err)
	}
	w.port = listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	if w.host, err = p2p.NewHost(p2p.Options{Key: s.worker, Port: w.port, Peers: 4, Log: slog.New(slog.DiscardHandler)}); err != nil {
		s.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewWorkerServiceHandler(w, p2p.HandlerOptions()...))
	served := make(chan struct{})
	go func() { defer close(served); _ = w.host.ServeRPC(ctx, mux) }()
	s.t.Cleanup(func() { cancel(); _ = w.host.Close(); <-served })
	w.meet()
	return w
}

// meet connects hub and worker, as the worker's ask does.
func (w *changingWorker) meet() {
	s := w.s
	s.t.Helper()
	info, err := p2p.ParseAddr(fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", w.port, w.host.ID()))
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.Host.Reach(s.t.Context(), info); err != nil {
		s.t.Fatal(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.book[s.worker.Address()] = &listing{Peer: w.host.ID().String()}
}

func (w *changingWorker) ChangeDeal(ctx context.Context, req *connect.Request[api.ChangeDealRequest]) (*connect.Response[api.ChangeDealResponse], error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked++
	if w.silent {
		w.mu.Unlock()
		<-ctx.Done()
		w.mu.Lock()
		return nil, ctx.Err()
	}
	if w.refuses != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, w.refuses)
	}
	change, err := wire.SignedChange(req.Msg.GetChange())
	if err != nil {
		return nil, err
	}
	a := w.s.account(change.Change.Deal)
	if holds, _ := a.Course().Holds(change.Change); !holds {
		m, err := deal.Amend(w.s.worker, w.s.domains.Market, change, a.Last())
		if err == nil {
			err = w.s.putChange(ctx, m)
		}
		if err != nil {
			return nil, err
		}
	}
	if w.dumb {
		return nil, connect.NewError(connect.CodeUnavailable, errors.New("gone"))
	}
	return connect.NewResponse(new(api.ChangeDealResponse)), nil
}

// LowerDeal refuses: what it would change is the worker's own test.
func (w *changingWorker) LowerDeal(context.Context, *connect.Request[api.LowerDealRequest]) (*connect.Response[api.LowerDealResponse], error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lowered++
	return nil, connect.NewError(connect.CodeFailedPrecondition, errors.New("no"))
}

func (w *changingWorker) lowers() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.lowered
}

func (w *changingWorker) set(change func(*changingWorker)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

// wish is the buyer's for a budget, of the next number.
func (s *site) wish(id market.ID, budget int64) market.SignedChange {
	s.t.Helper()
	a := s.account(id)
	return s.wishes(market.Change{Deal: id, Rates: a.InForce().Rates, Budget: big.NewInt(budget), Seq: a.Course().NextSeq()}, s.buyer)
}

func (s *site) wishes(c market.Change, key *identity.Key) market.SignedChange {
	s.t.Helper()
	signature, err := key.Sign(s.domains.Market.Digest(c.Hash()))
	if err != nil {
		s.t.Fatal(err)
	}
	return market.SignedChange{Change: c, Buyer: signature}
}

// dropped is the worker's own change of its rate.
func (s *site) dropped(id market.ID, rate int64) deal.Amendment {
	s.t.Helper()
	a := s.account(id)
	rates := pricing.Rates{}
	for name, wei := range a.InForce().Rates {
		rates[name] = wei
	}
	rates[meter.CPUUser] = big.NewInt(rate)
	c := market.Change{Deal: id, Rates: rates, Budget: a.InForce().Budget, Seq: a.Course().NextSeq()}
	m, err := deal.Amend(s.worker, s.domains.Market, market.SignedChange{Change: c}, a.Last())
	if err != nil {
		s.t.Fatal(err)
	}
	return m
}

func (s *site) budget(id market.ID) int64 { return s.account(id).InForce().Budget.Int64() }

// opened is a deal of a budget on a channel of its own that covers it to the wei.
func (s *site) opened(budget int64) market.ID {
	s.t.Helper()
	signed := s.terms(s.deposit(budget/20*21), 1)
	signed.Deal.Budget = big.NewInt(budget)
	if _, err := s.fundWorker(s.t.Context(), signed); err != nil {
		s.t.Fatal(err)
	}
	id := signed.Deal.ID()
	s.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	s.used(id, 0)
	return id
}

func (s *site) topUp(id market.ID, wei int64) {
	s.t.Helper()
	if _, err := s.client.TopUp(s.t.Context(), s.buyer, s.account(id).Deal().Channel, big.NewInt(wei)); err != nil {
		s.t.Fatal(err)
	}
}

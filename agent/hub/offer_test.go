package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
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

// fakeWorker is a worker over a real libp2p host, without a machine.
type fakeWorker struct {
	apiconnect.UnimplementedWorkerServiceHandler
	s       *site
	host    *p2p.Host
	lie     func(*market.Acceptance)
	offered common.Address // wallet of the newest offer
	app     *market.SignedAppFee
	wages   chan deal.Wage
}

func newWorker(s *site) *fakeWorker {
	s.t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		s.t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	w := &fakeWorker{s: s, wages: make(chan deal.Wage, 8)}
	w.host, err = p2p.NewHost(p2p.Options{Key: s.worker, Port: port, Peers: 4, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		s.t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewWorkerServiceHandler(w))
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan struct{})
	go func() {
		defer close(served)
		_ = w.host.ServeRPC(ctx, mux)
	}()
	s.t.Cleanup(func() {
		cancel()
		<-served
		_ = w.host.Close()
	})
	if err := s.Host.Reach(s.t.Context(), peer.AddrInfo{ID: w.host.ID(), Addrs: w.host.Addrs()}); err != nil {
		s.t.Fatal(err)
	}
	s.mu.Lock()
	s.book[s.worker.Address()] = &listing{Peer: w.host.ID().String()}
	s.mu.Unlock()
	return w
}

func (w *fakeWorker) Offer(_ context.Context, req *connect.Request[api.OfferRequest], out *connect.ServerStream[api.OfferResponse]) error {
	signed, err := wire.SignedDeal(req.Msg.GetDeal())
	if err != nil {
		return err
	}
	w.app = signed.App
	if w.offered, err = wire.Address("wallet", req.Msg.GetWallet()); err != nil {
		return err
	}
	signature, err := w.s.worker.Sign(w.s.domains.Market.Digest(signed.Deal.Hash()))
	if err != nil {
		return err
	}
	body := market.Acceptance{Deal: signed.Deal.ID(), Wallet: w.offered, HostKey: "ssh-ed25519 A", DealSignature: signature}
	if w.lie != nil {
		w.lie(&body)
	}
	accepted, err := market.Sign(w.s.worker, w.s.domains.Market, body)
	if err != nil {
		return err
	}
	return out.Send(&api.OfferResponse{Acceptance: wire.AcceptanceProto(accepted)})
}

func (w *fakeWorker) PayWage(_ context.Context, req *connect.Request[api.PayWageRequest]) (*connect.Response[api.PayWageResponse], error) {
	wage, err := wire.Wage(req.Msg.GetWage())
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	w.wages <- wage
	return connect.NewResponse(new(api.PayWageResponse)), nil
}

// offered opens a deal with the worker behind a connection.
func (s *site) offered(w *fakeWorker, lane uint64) (market.ID, error) {
	s.t.Helper()
	signed := s.terms(common.Hash{1}, lane)
	wallet, err := s.fundWorker(s.t.Context(), signed)
	if err != nil {
		s.t.Fatal(err)
	}
	_, err = s.offer(s.t.Context(), w.host.ID(), signed, wallet, func(*api.OpenDealResponse) error { return nil })
	return signed.Deal.ID(), err
}

// TestOfferAndWageOverTheWire: the worker hears which wallet pays, and then what.
func TestOfferAndWageOverTheWire(t *testing.T) {
	s := newSite(t)
	w := newWorker(s)
	id, err := s.offered(w, 1)
	if err != nil || w.offered != s.purse || s.account(id).State != deal.Running {
		t.Fatalf("offered at %s, deal is %s: %v", w.offered, s.account(id).State, err)
	}
	s.used(id, 0)
	s.pays(id, time.Second)
	select {
	case wage := <-w.wages:
		if told := s.told(id); wage.Statement.Signature != told.Statement.Signature || wage.Bill.Cmp(told.Bill) != 0 || wage.Record != told.Record {
			t.Errorf("pushed %+v, told %+v", wage, told)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("no wage came")
	}
	res, err := service{s.hub}.PutRecord(t.Context(), connect.NewRequest(&api.PutRecordRequest{
		Record: wire.RecordProto(s.record(id, 2*time.Second, false)),
	}))
	if err != nil {
		t.Fatal(err)
	}
	if wage, err := wire.Wage(res.Msg.GetWage()); err != nil || wage.Bill.Cmp(s.told(id).Bill) != 0 {
		t.Errorf("the answer to a record says %+v, %v", wage, err)
	}
}

func TestAcceptanceRefusals(t *testing.T) {
	s := newSite(t)
	w := newWorker(s)
	for lane, c := range map[uint64]struct {
		lie func(*market.Acceptance)
		say string
	}{
		1: {func(a *market.Acceptance) { a.Wallet[0]++ }, "paid by wallet"},
		2: {func(a *market.Acceptance) { a.Deal[0]++ }, "another deal"},
		3: {func(a *market.Acceptance) { a.DealSignature[3]++ }, "signature of the deal"},
	} {
		w.lie = c.lie
		id, err := s.offered(w, lane)
		if err == nil || !strings.Contains(err.Error(), c.say) || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", c.say, err)
		}
		if a := s.account(id); a.Accepted != nil {
			t.Errorf("%s: accepted", c.say)
		}
	}
}

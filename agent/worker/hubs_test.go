package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

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

// fakeHub is a hub over a real libp2p host that takes what a worker says.
type fakeHub struct {
	apiconnect.UnimplementedHubServiceHandler
	b        *site
	factory  common.Address
	asks     chan market.Ask
	consents chan market.Consent
	wage     func(deal market.ID) deal.Wage
	book     []*api.SignedAsk
	host     *p2p.Host
}

func startHub(b *site) *fakeHub {
	b.t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		b.t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	host, err := p2p.NewHost(p2p.Options{Key: b.hub, Port: port, Peers: 4, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		b.t.Fatal(err)
	}
	h := &fakeHub{b: b, host: host, asks: make(chan market.Ask, 8), consents: make(chan market.Consent, 8)}
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewHubServiceHandler(h))
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan struct{})
	go func() {
		defer close(served)
		_ = host.ServeRPC(ctx, mux)
	}()
	b.t.Cleanup(func() {
		cancel()
		<-served
		_ = host.Close()
	})
	info, err := p2p.ParseAddr(fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", port, host.ID()))
	if err != nil {
		b.t.Fatal(err)
	}
	b.knowHub(info, true)
	rates := pricing.Rates{}
	for _, counter := range meter.Canonical() {
		rates[counter] = big.NewInt(2)
	}
	b.measured = &measurement{Memory: 1 << 30}
	b.price = &pricing.Standing{Price: pricing.Price{Rates: rates, Quote: pricing.Quote{Method: "nnls", ConditionNumber: new(1.0)}}}
	return h
}

func (h *fakeHub) Announce(context.Context, *connect.Request[api.AnnounceRequest]) (*connect.Response[api.AnnounceResponse], error) {
	signed, err := market.Sign(h.b.hub, testDomains.Market, market.Announcement{
		Node: h.b.hub.Address(), Owner: testHubOwner, Name: "fake", Expires: time.Now().Add(time.Hour).Truncate(time.Second),
	})
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&api.AnnounceResponse{
		Announcement: wire.AnnouncementProto(signed), Channels: testChannels[:], ChainId: 31337, Factory: h.factory[:],
	}), nil
}

func (h *fakeHub) PostAsk(_ context.Context, req *connect.Request[api.PostAskRequest]) (*connect.Response[api.PostAskResponse], error) {
	ask, err := wire.Ask(req.Msg.GetAsk())
	if err == nil {
		err = errors.Join(ask.Body.Check(time.Now()), ask.Verify(testDomains.Market, h.b.Key.Address()))
	}
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	h.asks <- ask.Body
	return connect.NewResponse(new(api.PostAskResponse)), nil
}

func (h *fakeHub) ListAsks(context.Context, *connect.Request[api.ListAsksRequest]) (*connect.Response[api.ListAsksResponse], error) {
	return connect.NewResponse(&api.ListAsksResponse{Asks: h.book}), nil
}

func (h *fakeHub) PostConsent(_ context.Context, req *connect.Request[api.PostConsentRequest]) (*connect.Response[api.PostConsentResponse], error) {
	consent, err := wire.Consent(req.Msg.GetConsent())
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	h.consents <- consent
	return connect.NewResponse(new(api.PostConsentResponse)), nil
}

func (h *fakeHub) PutRecord(_ context.Context, req *connect.Request[api.PutRecordRequest]) (*connect.Response[api.PutRecordResponse], error) {
	record, err := wire.Record(req.Msg.GetRecord())
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	return connect.NewResponse(&api.PutRecordResponse{Wage: wire.WageProto(h.wage(market.ID(record.Deal)))}), nil
}

// TestOwnerConfirmsAWorkerThatWaits: first its consent goes to the hub and nothing is
// sold, then asks that name the payout address of the registry.
func TestOwnerConfirmsAWorkerThatWaits(t *testing.T) {
	b := newSite(t)
	b.gov.Bind(b.Key.Address(), common.Address{}, common.Address{})
	h := startHub(b)
	b.lookAfterHubs(t.Context())
	b.lookAfterHubs(t.Context())
	if len(h.asks) != 0 || len(h.consents) != 1 {
		t.Fatalf("%d asks, %d consents", len(h.asks), len(h.consents))
	}
	c := <-h.consents
	if err := identity.Verify(b.gov.ConsentDigest(testOwner, b.Key.Address(), c.Nonce), c.Signature[:], b.Key.Address()); err != nil {
		t.Fatal(err)
	}
	b.gov.Bind(b.Key.Address(), testOwner, testPayout)
	b.ownership.at = time.Time{}
	b.lookAfterHubs(t.Context())
	if len(h.asks) != 1 || len(h.consents) != 0 {
		t.Fatalf("%d asks, %d consents", len(h.asks), len(h.consents))
	}
	if ask := <-h.asks; ask.Payout != testPayout {
		t.Errorf("paid at %s", ask.Payout)
	}
	elsewhere := common.HexToAddress("0xab")
	b.gov.Bind(b.Key.Address(), testOwner, elsewhere)
	b.ownership.at = time.Time{}
	b.eventually(func() string { // an ask's number is its millisecond
		if b.lookAfterHubs(t.Context()); len(h.asks) == 0 {
			return "no ask after the owner moved"
		}
		return ""
	})
	if ask := <-h.asks; ask.Payout != elsewhere {
		t.Errorf("the owner moved; paid at %s", ask.Payout)
	}
}

// TestHubOfAnotherGovernment: nothing is sold where other wallets are believed in.
func TestHubOfAnotherGovernment(t *testing.T) {
	b := newSite(t)
	h := startHub(b)
	h.factory = common.HexToAddress("0xbad")
	b.lookAfterHubs(t.Context())
	if len(h.asks) != 0 {
		t.Error("an ask was posted")
	}
}

// TestAnswerToARecordIsTheWage: what a push lost comes with the next record.
func TestAnswerToARecordIsTheWage(t *testing.T) {
	b := newSite(t)
	h := startHub(b)
	b.lookAfterHubs(t.Context())
	id := b.working(time.Second)
	wage := b.wage(id)
	h.wage = func(market.ID) deal.Wage { return wage }
	rep := reporter{lease: b.lease(id)}
	rep.report(t.Context())
	if got := b.account(id).ToWorker; got == nil || got.Statement.Signature != wage.Statement.Signature {
		t.Fatalf("it holds %+v", got)
	}
	rep.report(t.Context()) // the same again changes nothing
	if _, err := (service{b.worker}).PayWage(t.Context(), connect.NewRequest(&api.PayWageRequest{Deal: id[:], Wage: wire.WageProto(wage)})); err != nil {
		t.Errorf("the push comes late: %v", err)
	}
	b.release(id)
	if _, err := (service{b.worker}).PayWage(t.Context(), connect.NewRequest(&api.PayWageRequest{Deal: id[:], Wage: wire.WageProto(wage)})); err == nil {
		t.Error("a wage for a deal that is over")
	}
}

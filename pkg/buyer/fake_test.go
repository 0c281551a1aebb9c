package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/wire"
)

// fakeHub behaves like a hub with one worker, over real libp2p hosts, unless one
// of its lies is set.
type fakeHub struct {
	apiconnect.UnimplementedHubServiceHandler
	t     *testing.T
	p     parties
	chain *fakeChain
	host  *p2p.Host
	port  int
	stop  context.CancelFunc

	hints   func(*api.AnnounceResponse) // adds to announcements
	waiting []*api.Consent
	named   string // of its image
	owed    []*api.ListStatementsResponse_Owed
	draft   func(*market.Deal)       // changes drafts
	accept  func(*market.Acceptance) // changes acceptances
	app     *market.AppFee           // what its image costs; nil for nothing
	asks    func(*market.AppFee)     // changes what it asks for that
	signer  *identity.Key            // of acceptances
	idle    bool                     // says that it settled and does not
	hangs   bool                     // never answers OpenDeal
	grants  func(market.SignedChange) error

	mu       sync.Mutex
	deals    map[market.ID]market.Deal
	records  map[market.ID][]*api.WatchDealResponse
	changed  chan struct{}
	vouchers map[market.ID][]payment.SignedVoucher
	stops    []market.Stop
	opens    int
	lanes    uint64
	receiver map[common.Hash]*payment.Receiver
}

func startHub(t *testing.T, p parties, chain *fakeChain) *fakeHub {
	t.Helper()
	h := &fakeHub{
		t: t, p: p, chain: chain, port: freePort(t), signer: p.worker, changed: make(chan struct{}),
		deals: make(map[market.ID]market.Deal), records: make(map[market.ID][]*api.WatchDealResponse),
		vouchers: make(map[market.ID][]payment.SignedVoucher), receiver: make(map[common.Hash]*payment.Receiver),
	}
	h.start()
	t.Cleanup(h.kill)
	return h
}

func freePort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return portOf(listener)
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func (h *fakeHub) start() {
	h.t.Helper()
	host, err := p2p.NewHost(p2p.Options{Key: h.p.hub, Port: h.port, Peers: 16, Log: quiet()})
	if err != nil {
		h.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	h.host, h.stop = host, cancel
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewHubServiceHandler(h))
	go func() { _ = host.ServeRPC(ctx, mux) }()
	// The machine's only service sends back in upper case what it is sent.
	host.Handle(p2p.TunnelProtocol, 16, func() proto.Message { return new(api.TunnelRequest) }, func(s *p2p.Stream, m proto.Message) {
		if m.(*api.TunnelRequest).GetService() != ServiceSSH {
			s.Refuse(errors.New("no such service"))
			return
		}
		_ = s.Accept(new(api.StreamReply))
		data, _ := io.ReadAll(io.LimitReader(s, 1<<16))
		_, _ = s.Write([]byte(strings.ToUpper(string(data))))
		_ = s.Close()
	})
}

// kill is the death of the hub: its memory of deals stays, as a journal's would.
func (h *fakeHub) kill() {
	h.stop()
	_ = h.host.Close()
}

func (h *fakeHub) addr() string {
	id, err := h.p.hub.PeerID()
	if err != nil {
		h.t.Fatal(err)
	}
	return fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", h.port, id)
}

func (h *fakeHub) Announce(context.Context, *connect.Request[api.AnnounceRequest]) (*connect.Response[api.AnnounceResponse], error) {
	signed := sign(h.t, h.p.hub, market.Announcement{
		Node: h.p.hub.Address(), Owner: testHubOwner, Wallet: testWallet, Name: "fake",
		FeePerMille: 50, Expires: time.Now().Add(time.Hour).Truncate(time.Second),
	})
	res := &api.AnnounceResponse{Announcement: wire.AnnouncementProto(signed), Channels: testChannels[:], ChainId: 31337}
	if h.hints != nil {
		h.hints(res)
	}
	return connect.NewResponse(res), nil
}

func (h *fakeHub) ListPending(context.Context, *connect.Request[api.ListPendingRequest]) (*connect.Response[api.ListPendingResponse], error) {
	return connect.NewResponse(&api.ListPendingResponse{Consents: h.waiting}), nil
}

func (h *fakeHub) ListAsks(context.Context, *connect.Request[api.ListAsksRequest]) (*connect.Response[api.ListAsksResponse], error) {
	return connect.NewResponse(&api.ListAsksResponse{Asks: []*api.SignedAsk{wire.AskProto(h.p.ask(h.t, time.Now()))}}), nil
}

func (h *fakeHub) Match(_ context.Context, req *connect.Request[api.MatchRequest]) (*connect.Response[api.MatchResponse], error) {
	bid, err := wire.Bid(req.Msg.GetBid())
	if err == nil {
		err = errors.Join(bid.Verify(testDomain, bid.Body.Buyer), bid.Body.Check(time.Now()))
	}
	if err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	ask := h.p.ask(h.t, time.Now())
	res := new(api.MatchResponse)
	for range bid.Body.Count {
		h.mu.Lock()
		h.lanes++
		draft := h.p.deal(ask.Body, bid.Body, h.lanes)
		h.mu.Unlock()
		if h.draft != nil {
			h.draft(&draft)
		}
		offer := &api.MatchResponse_Offer{Deal: wire.DealProto(draft), Ask: wire.AskProto(ask), Reason: "the only one"}
		h.charge(offer, draft)
		res.Offers = append(res.Offers, offer)
	}
	return connect.NewResponse(res), nil
}

func (h *fakeHub) OpenDeal(ctx context.Context, req *connect.Request[api.OpenDealRequest], out *connect.ServerStream[api.OpenDealResponse]) error {
	signed, err := wire.SignedDeal(req.Msg.GetDeal())
	if err == nil {
		err = signed.VerifyBuyer(testDomain)
	}
	if err != nil {
		return connect.NewError(connect.CodeFailedPrecondition, err)
	}
	h.checkFee(signed)
	if h.hangs {
		<-ctx.Done()
		return ctx.Err()
	}
	h.mu.Lock()
	h.opens++
	h.deals[signed.Deal.ID()] = signed.Deal
	h.mu.Unlock()
	if err := out.Send(&api.OpenDealResponse{Progress: "pull image", Done: 1, Total: 2}); err != nil {
		return err
	}
	dealSignature, err := h.signer.Sign(testDomain.Digest(signed.Deal.Hash()))
	if err != nil {
		return err
	}
	body := market.Acceptance{Deal: signed.Deal.ID(), Wallet: testWallet, HostKey: testHostKey, DealSignature: dealSignature}
	if h.accept != nil {
		h.accept(&body)
	}
	return out.Send(&api.OpenDealResponse{Acceptance: wire.AcceptanceProto(sign(h.t, h.signer, body))})
}

const testHostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILdEl8uEwK8p4o7jCn8AHy0K2Jtqzg/lWFBBHv9WFu7M"

func (h *fakeHub) WatchDeal(ctx context.Context, req *connect.Request[api.WatchDealRequest], out *connect.ServerStream[api.WatchDealResponse]) error {
	id, err := wire.ID(req.Msg.GetDeal())
	if err != nil {
		return connect.NewError(connect.CodeInvalidArgument, err)
	}
	h.mu.Lock()
	_, known := h.deals[id]
	h.mu.Unlock()
	if !known {
		return connect.NewError(connect.CodeFailedPrecondition, errors.New("no such deal at this hub"))
	}
	if err := out.Send(&api.WatchDealResponse{Event: "running"}); err != nil {
		return err
	}
	for sent := 0; ; {
		h.mu.Lock()
		list, changed := h.records[id], h.changed
		h.mu.Unlock()
		for ; sent < len(list); sent++ {
			if err := out.Send(list[sent]); err != nil || list[sent].GetClosed() {
				return err
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (h *fakeHub) PayVoucher(_ context.Context, req *connect.Request[api.PayVoucherRequest]) (*connect.Response[api.PayVoucherResponse], error) {
	id, err1 := wire.ID(req.Msg.GetDeal())
	voucher, err2 := wire.Voucher(req.Msg.GetVoucher())
	if err := errors.Join(err1, err2); err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	state, _ := h.chain.Channel(context.Background(), voucher.ChannelID)
	h.mu.Lock()
	defer h.mu.Unlock()
	r := h.receiver[voucher.ChannelID]
	if r == nil {
		r = payment.NewReceiver(payment.Domain(big.NewInt(31337), testChannels), voucher.ChannelID, h.p.buyer.Address(), state.Deposit)
		h.receiver[voucher.ChannelID] = r
	}
	if _, err := r.Accept(voucher); err != nil {
		h.t.Errorf("voucher refused: %v", err)
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	h.vouchers[id] = append(h.vouchers[id], voucher)
	return connect.NewResponse(&api.PayVoucherResponse{Seq: voucher.Seq}), nil
}

func (h *fakeHub) StopDeal(_ context.Context, req *connect.Request[api.StopDealRequest]) (*connect.Response[api.StopDealResponse], error) {
	stop, err := wire.Stop(req.Msg.GetStop())
	if err == nil {
		err = stop.Verify(testDomain, h.p.buyer.Address())
	}
	if err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.stops = append(h.stops, stop.Body)
	return connect.NewResponse(new(api.StopDealResponse)), nil
}

func (h *fakeHub) Settle(_ context.Context, req *connect.Request[api.SettleRequest]) (*connect.Response[api.SettleResponse], error) {
	id, err := wire.Hash("channel", req.Msg.GetChannel())
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	var vouchers []payment.SignedVoucher
	if r := h.receiver[id]; r != nil {
		vouchers = r.Vouchers()
	}
	if !h.idle {
		h.chain.close(id, vouchers)
	}
	return connect.NewResponse(&api.SettleResponse{Transaction: id[:]}), nil
}

// say sends a message to whoever watches the deal, and again to who comes later.
func (h *fakeHub) say(id market.ID, m *api.WatchDealResponse) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.records[id] = append(h.records[id], m)
	close(h.changed)
	h.changed = make(chan struct{})
}

func (h *fakeHub) paid(id market.ID) []payment.SignedVoucher {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]payment.SignedVoucher(nil), h.vouchers[id]...)
}

func (h *fakeHub) stopped() []market.Stop {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]market.Stop(nil), h.stops...)
}

package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/wire"
)

// spotWorker answers checks over a real libp2p host, honestly unless it is told to lie.
type spotWorker struct {
	apiconnect.UnimplementedSpotServiceHandler
	s    *site
	key  *identity.Key
	host *p2p.Host

	mu   sync.Mutex
	lie  func(*spotcheck.Answer) error
	busy bool
}

func newSpotWorker(s *site, key *identity.Key) *spotWorker {
	s.t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		s.t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	w := &spotWorker{s: s, key: key}
	if w.host, err = p2p.NewHost(p2p.Options{Key: key, Port: port, Peers: 4, Log: slog.New(slog.DiscardHandler)}); err != nil {
		s.t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewSpotServiceHandler(w))
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
	return w
}

// list puts an ask with a claim into the hub's book.
func (w *spotWorker) list(claim string, seq uint64) listing {
	w.s.t.Helper()
	ask, err := market.Sign(w.key, w.s.domains.Market, market.Ask{
		Worker: w.key.Address(), Payout: testPayout, Device: common.Hash{5}, MilliCPU: 1000, MemoryBytes: 1 << 30,
		Rates: w.s.terms(common.Hash{}, 1).Deal.Rates, Method: "pinv", Condition: "1", Tier: "runc", Seq: seq,
		Benchmarks: []market.Benchmark{{Name: "spot_hash", Value: claim, Unit: "hashes/s"}},
		Expires:    time.Now().Add(10 * time.Minute).Truncate(time.Second),
	})
	if err != nil {
		w.s.t.Fatal(err)
	}
	l := listing{Ask: ask, Peer: w.host.ID().String(), confirmed: time.Now()}
	w.s.list(l)
	return l
}

func (w *spotWorker) Ready(context.Context, *connect.Request[api.ReadyRequest]) (*connect.Response[api.ReadyResponse], error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.busy {
		return nil, connect.NewError(connect.CodeUnavailable, errors.New("a deal has the machine"))
	}
	return connect.NewResponse(new(api.ReadyResponse)), nil
}

func (w *spotWorker) Slice(ctx context.Context, req *connect.Request[api.SliceRequest]) (*connect.Response[api.SliceResponse], error) {
	c, err := wire.SpotChallenge(req.Msg.GetChallenge())
	if err != nil {
		return nil, err
	}
	task, err := c.Task()
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	lie := w.lie
	w.mu.Unlock()
	sample, err := work.Run(ctx, task)
	if err != nil {
		return nil, err
	}
	answer := spotcheck.Answer{Challenge: c.Hash(), Sample: sample}
	if lie != nil {
		if err := lie(&answer); err != nil {
			return nil, err
		}
	}
	signed, err := market.Sign(w.key, w.s.domains.Market, answer)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&api.SliceResponse{Answer: wire.SpotAnswerProto(signed)}), nil
}

func (w *spotWorker) setLie(lie func(*spotcheck.Answer) error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lie = lie
}

// TestSpotCheckOverTheWire: an honest answer counts, lies are told apart.
func TestSpotCheckOverTheWire(t *testing.T) {
	s := newSite(t)
	w := newSpotWorker(s, s.worker)
	for name, c := range map[string]struct {
		lie  func(*spotcheck.Answer) error
		want string
	}{
		"honest":            {nil, counted},
		"twice the steps":   {func(a *spotcheck.Answer) error { a.Sample.Lanes[0].Every *= 2; return nil }, forged},
		"no work":           {func(a *spotcheck.Answer) error { a.Sample.Lanes = nil; return nil }, forged},
		"another challenge": {func(a *spotcheck.Answer) error { a.Challenge[0] ^= 1; return nil }, forged},
		"would not": {func(*spotcheck.Answer) error {
			return connect.NewError(connect.CodeFailedPrecondition, errors.New("no"))
		}, failed},
		"many times its claim": {func(a *spotcheck.Answer) error { a.Sample.Lanes[0].Every <<= 8; return nil }, failed},
		"a deal came":          {func(*spotcheck.Answer) error { return connect.NewError(connect.CodeUnavailable, errors.New("busy")) }, yielded},
		"late":                 {func(*spotcheck.Answer) error { time.Sleep(spotcheck.Grace + 100*time.Millisecond); return nil }, failed},
		"later than waited":    {func(*spotcheck.Answer) error { time.Sleep(3 * spotcheck.Grace); return nil }, failed},
		"an answer too long":   {func(a *spotcheck.Answer) error { a.Sample.Lanes[0].Points = make([]work.Hash, 300); return nil }, failed},
	} {
		w.setLie(c.lie)
		check, ok := s.check(t.Context(), w.list("1000000", 1), "spot_hash")
		if !ok || check.Outcome != c.want || (c.want == counted) != (check.Ratio > 0) || c.want == forged && check.Evidence == nil {
			t.Errorf("%s: %+v, %v; want %s", name, check, ok, c.want)
		}
		if c.want != counted && check.Reason == "" {
			t.Errorf("%s: no reason", name)
		}
	}
	w.setLie(nil)
	w.mu.Lock()
	w.busy = true
	w.mu.Unlock()
	if check, ok := s.check(t.Context(), w.list("1000000", 2), "spot_hash"); !ok || check.Outcome != yielded {
		t.Errorf("busy: %+v, %v", check, ok)
	}
	_ = w.host.Close()
	s.eventually(func() error {
		if s.Host.Connected(w.host.ID()) {
			return errors.New("still connected")
		}
		return nil
	})
	if check, ok := s.check(t.Context(), w.list("1000000", 3), "spot_hash"); ok {
		t.Errorf("a worker that is not there: %+v", check)
	}
}

// TestUnjudgedCountsForNothing: a hub that has no time to recompute a forged answer blames nobody.
func TestUnjudgedCountsForNothing(t *testing.T) {
	s := newSite(t)
	challenge := spotcheck.Challenge{
		Challenger: s.Key.Address(), Worker: s.worker.Address(), Nonce: common.Hash{1}, Program: "spot_hash", Lanes: 1, Slice: spotcheck.Slice,
	}
	answer, err := market.Sign(s.worker, s.domains.Market, spotcheck.Answer{
		Challenge: challenge.Hash(), Sample: work.Sample{Lanes: []work.Lane{{Every: 1, Points: make([]work.Hash, 64)}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for ctx, want := range map[context.Context]string{t.Context(): forged, gone: yielded} {
		c := spotCheck{Claim: 1e6, Elapsed: spotcheck.Slice, Outcome: counted}
		if s.judge(ctx, &c, challenge, answer); c.Outcome != want || c.Reason == "" || (c.Evidence != nil) != (want == forged) {
			t.Errorf("%+v, want %s", c, want)
		}
	}
}

// TestWeakWorkerLeavesTheBook: it claims far more than it shows. The verdict outlives
// the daemon, and a claim that is true brings it back.
func TestWeakWorkerLeavesTheBook(t *testing.T) {
	s := newSite(t)
	w := newSpotWorker(s, s.worker)
	l := w.list("1000000000000", 1)
	if len(s.offers()) != 1 || len(s.idle(time.Now())) != 1 {
		t.Fatal("not for sale before any check")
	}
	for range spotcheck.DefaultDesign.Least {
		check, ok := s.check(t.Context(), l, "spot_hash")
		if !ok {
			t.Fatalf("check: %+v", check)
		}
		s.noteSpot(t.Context(), check)
	}
	refusedAsk := func() {
		t.Helper()
		if n := len(s.offers()); n != 0 {
			t.Errorf("%d offers", n)
		}
		err := s.postAsk(t.Context(), l.Ask, w.host.ID().String())
		if !errors.Is(err, errCaught) || !strings.Contains(err.Error(), "claims 1e+12 hashes/s of spot_hash; 4 checks showed") {
			t.Errorf("its ask: %v", err)
		}
		if len(s.idle(time.Now())) != 0 {
			t.Error("checked again while off the book")
		}
	}
	refusedAsk()
	s.reboot()
	if err := s.Host.Reach(t.Context(), peer.AddrInfo{ID: w.host.ID(), Addrs: w.host.Addrs()}); err != nil {
		t.Fatal(err)
	}
	w.list("1000000000000", 1)
	refusedAsk()
	res, err := service{s.hub}.Standing(t.Context(), connect.NewRequest(&api.StandingRequest{Worker: w.key.Address().Bytes()}))
	if err != nil || !strings.Contains(res.Msg.GetBanned(), "off the book until") || len(res.Msg.GetChecks()) != spotcheck.DefaultDesign.Least {
		t.Errorf("standing: %v, %v", res, err)
	}
	honest := w.list("1000", 2)
	if err := s.postAsk(t.Context(), honest.Ask, w.host.ID().String()); err != nil || len(s.offers()) != 1 {
		t.Errorf("a claim that is true: %v, %d offers", err, len(s.offers()))
	}
}

// TestIdle: a machine with a deal, without claims, or checked a moment ago is left alone.
func TestIdle(t *testing.T) {
	s := newSite(t)
	w := newSpotWorker(s, s.worker)
	w.list("", 1)
	if len(s.idle(time.Now())) != 0 {
		t.Error("one without a claim")
	}
	w.list("1000", 2)
	id := s.running(s.terms(common.Hash{}, 1))
	if len(s.idle(time.Now())) != 0 {
		t.Error("one with a deal")
	}
	s.apply(id, deal.Event{State: deal.Closed, Reason: "done"})
	now := time.Now()
	if len(s.idle(now)) != 1 {
		t.Error("not one that is free")
	}
	s.noteSpot(t.Context(), spotCheck{Worker: w.key.Address(), At: now, Program: "spot_hash", Claim: 1000, Ratio: 1, Outcome: counted})
	if len(s.idle(now.Add(spotRest-time.Second))) != 0 || len(s.idle(now.Add(spotRest))) != 1 {
		t.Error("rest between checks")
	}
	if _, err := (service{s.hub}).Standing(t.Context(), connect.NewRequest(&api.StandingRequest{Worker: make([]byte, 20)})); connect.CodeOf(err) != connect.CodeNotFound {
		t.Errorf("standing of nobody: %v", err)
	}
	if _, err := (service{s.hub}).Standing(t.Context(), connect.NewRequest(&api.StandingRequest{})); err == nil {
		t.Error("standing of no address")
	}
}

// TestBatch: machines of one owner are checked at the same moment.
func TestBatch(t *testing.T) {
	s := newSite(t)
	one, two := newSpotWorker(s, s.worker), newSpotWorker(s, newKey(t))
	var inside, peak int
	var mu sync.Mutex
	both := make(chan struct{})
	meet := func(*spotcheck.Answer) error {
		mu.Lock()
		if inside++; inside > peak {
			if peak = inside; peak == 2 {
				close(both)
			}
		}
		mu.Unlock()
		select {
		case <-both:
		case <-time.After(2 * spotcheck.Grace):
		}
		mu.Lock()
		inside--
		mu.Unlock()
		return nil
	}
	one.setLie(meet)
	two.setLie(meet)
	s.checkBatch(t.Context(), []listing{one.list("1000000", 1), two.list("1000000", 1)})
	if peak != 2 {
		t.Errorf("%d at once", peak)
	}
	if a, b := s.spots.of(one.key.Address()), s.spots.of(two.key.Address()); len(a.Checks) != 1 || len(b.Checks) != 1 {
		t.Errorf("checks: %+v, %+v", a, b)
	}
}

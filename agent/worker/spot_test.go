package main

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"net/http"
	"runtime"
	"strconv"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/wire"
)

// TestSpotCheckOverTheWire: as a hub asks, over the connection that the worker opened, and
// as a stranger does.
func TestSpotCheckOverTheWire(t *testing.T) {
	b := newSite(t)
	h := startHub(b)
	b.lookAfterHubs(t.Context())
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewSpotServiceHandler(service{w: b.worker}, p2p.HandlerOptions()...))
	b.jobs.Go(func() error { return b.Host.ServeRPC(b.jobsCtx, mux) })
	httpClient, base := h.host.Client(b.Host.ID())
	client := apiconnect.NewSpotServiceClient(httpClient, base, p2p.ClientOptions()...)
	b.eventually(func() string {
		if _, err := client.Ready(t.Context(), connect.NewRequest(&api.ReadyRequest{})); err != nil {
			return err.Error()
		}
		return ""
	})
	ask := b.asks.current.Body
	c := spotcheck.Challenge{
		Challenger: b.hub.Address(), Worker: b.Key.Address(), Device: ask.Device, Nonce: common.Hash{1},
		Program: "spot_float", Lanes: ask.MilliCPU / 1000, Slice: work.MinSlice,
	}
	res, err := client.Slice(t.Context(), connect.NewRequest(&api.SliceRequest{Challenge: wire.SpotChallengeProto(c)}))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := wire.SpotAnswer(res.Msg.GetAnswer())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := spotcheck.Judge(t.Context(), testDomains.Market, c, 1e9, answer, spotcheck.Timing{}, rand.New(rand.NewPCG(1, 1))); err != nil {
		t.Error(err)
	}
	if _, err := client.Slice(t.Context(), connect.NewRequest(&api.SliceRequest{})); connect.CodeOf(err) != connect.CodeFailedPrecondition {
		t.Errorf("no challenge: %v", err)
	}
	b.mu.Lock()
	b.leases[market.ID{1}] = newLease(b.worker, market.Deal{}, market.ID{1}, common.Address{})
	b.mu.Unlock()
	if _, err := client.Ready(t.Context(), connect.NewRequest(&api.ReadyRequest{})); connect.CodeOf(err) != connect.CodeUnavailable {
		t.Errorf("beside a deal: %v", err)
	}
	if _, err := client.Slice(t.Context(), connect.NewRequest(&api.SliceRequest{Challenge: wire.SpotChallengeProto(c)})); connect.CodeOf(err) != connect.CodeUnavailable {
		t.Errorf("slice beside a deal: %v", err)
	}
	b.mu.Lock()
	clear(b.leases)
	b.hubs = make(map[peer.ID]*hub) // it is nobody's any more
	b.mu.Unlock()
	if _, err := client.Ready(t.Context(), connect.NewRequest(&api.ReadyRequest{})); connect.CodeOf(err) != connect.CodeFailedPrecondition {
		t.Errorf("a stranger: %v", err)
	}
}

// listed is a worker whose ask a hub has, and a challenge of that hub.
func listed(t *testing.T) (*site, spotcheck.Challenge) {
	t.Helper()
	b := newSite(t)
	startHub(b)
	b.lookAfterHubs(t.Context())
	ask := b.asks.current.Body
	return b, spotcheck.Challenge{
		Challenger: b.hub.Address(), Worker: b.Key.Address(), Device: ask.Device, Nonce: common.Hash{1},
		Program: "spot_hash", Lanes: ask.MilliCPU / 1000, Slice: work.MinSlice,
	}
}

// TestSpotCheck: what a worker claims is what its hub's check finds.
func TestSpotCheck(t *testing.T) {
	b, c := listed(t)
	answer, err := b.slice(t.Context(), b.hub.Address(), c, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	task, _ := c.Task()
	claim := work.Units(task, answer.Body.Sample) / c.Slice.Seconds()
	timing := spotcheck.Timing{Elapsed: c.Slice}
	if ratio, err := spotcheck.Judge(t.Context(), testDomains.Market, c, claim, answer, timing, rand.New(rand.NewPCG(1, 1))); err != nil || ratio != 1 {
		t.Fatalf("ratio %g, %v", ratio, err)
	}
}

// TestSpotRefusals: nobody burns a worker's processors who does not have its ask, nor
// more than so often, nor while a deal runs.
func TestSpotRefusals(t *testing.T) {
	b, good := listed(t)
	for name, c := range map[string]struct {
		change func(*spotcheck.Challenge)
		want   error
	}{
		"a stranger":        {func(c *spotcheck.Challenge) { c.Challenger = common.Address{9} }, errNotMyHub},
		"another worker":    {func(c *spotcheck.Challenge) { c.Worker = common.Address{9} }, errSpotWrong},
		"another device":    {func(c *spotcheck.Challenge) { c.Device[0] ^= 1 }, errSpotWrong},
		"more cores":        {func(c *spotcheck.Challenge) { c.Lanes++ }, errSpotWrong},
		"a longer slice":    {func(c *spotcheck.Challenge) { c.Slice = 2 * spotcheck.Slice }, errSpotWrong},
		"an endless slice":  {func(c *spotcheck.Challenge) { c.Slice = time.Hour }, work.ErrTask},
		"no such program":   {func(c *spotcheck.Challenge) { c.Program = "rm" }, work.ErrTask},
		"a nonce like none": {func(c *spotcheck.Challenge) { c.Nonce = common.Hash{} }, work.ErrTask},
	} {
		asked := good
		c.change(&asked)
		if _, err := b.slice(t.Context(), asked.Challenger, asked, time.Now()); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	forged := good
	if _, err := b.slice(t.Context(), common.Address{9}, forged, time.Now()); !errors.Is(err, errNotMyHub) {
		t.Errorf("a stranger in the hub's name: %v", err)
	}
	_, done, ok := b.quiet.try(t.Context())
	if !ok {
		t.Fatal("something measures already")
	}
	if _, err := b.slice(t.Context(), b.hub.Address(), good, time.Now()); !errors.Is(err, errSpotTwice) {
		t.Errorf("two at once: %v", err)
	}
	done()
	b.leases[market.ID{1}] = newLease(b.worker, market.Deal{}, market.ID{1}, common.Address{})
	if _, err := b.slice(t.Context(), b.hub.Address(), good, time.Now()); !errors.Is(err, errSpotBusy) {
		t.Errorf("beside a deal: %v", err)
	}
	delete(b.leases, market.ID{1})
	now := time.Now()
	for i := range spotsAnHour {
		_, done, err := b.admitSpot(t.Context(), b.hub.Address(), good, now)
		if err != nil {
			t.Fatalf("check %d of the hour: %v", i, err)
		}
		done()
	}
	if _, err := b.slice(t.Context(), b.hub.Address(), good, now.Add(59*time.Minute)); !errors.Is(err, errSpotOften) {
		t.Errorf("once more within the hour: %v", err)
	}
	if _, err := b.slice(t.Context(), b.hub.Address(), good, now.Add(time.Hour)); err != nil {
		t.Errorf("an hour later: %v", err)
	}
}

// TestSpotYields: a deal that comes has the machine at once.
func TestSpotYields(t *testing.T) {
	b, c := listed(t)
	c.Slice = spotcheck.Slice
	failed := make(chan error, 1)
	go func() {
		_, err := b.slice(t.Context(), b.hub.Address(), c, time.Now())
		failed <- err
	}()
	b.eventually(func() string {
		if len(b.quiet.turn) == 0 {
			return "no check began"
		}
		return ""
	})
	if _, err := b.claimRoom(market.Deal{Hub: b.hub.Address(), Budget: new(big.Int)}, market.ID{1}, testWallet); err != nil {
		t.Fatal(err)
	}
	if err := <-failed; !errors.Is(err, errSpotBusy) {
		t.Errorf("the check says %v", err)
	}
	if len(b.quiet.turn) != 0 {
		t.Error("the machine is still taken")
	}
}

func TestSpotClaims(t *testing.T) {
	claims, err := spotClaims(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(claims) == 0 {
		t.Skipf("%d processors get nowhere within %s", runtime.NumCPU(), claimSlice)
	}
	for _, c := range claims {
		if v, err := strconv.ParseFloat(c.Value, 64); err != nil || v <= 0 || c.Unit != work.Unit(c.Name) || c.Unit == "" {
			t.Errorf("claim %+v", c)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := spotClaims(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

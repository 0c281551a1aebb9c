package main

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/content"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/health"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/store"
)

const (
	// interval is how often a voucher is due in the deals this hub drafts.
	interval = 6 * time.Second
	// announceValid is how long an announcement may be believed.
	announceValid = 6 * time.Hour
)

// hub is the daemon. mu guards the maps; deals are the ledger's.
type hub struct {
	*node.Node
	images *content.Store
	policy deal.Policy
	health *health.Server
	jobs   *errgroup.Group
	ctx    context.Context // of jobs

	signer     statementSigner
	government func(context.Context) (node.Government, error)
	atRisk     func(node.Government, *big.Int) node.Government
	licence    licence
	refusals   *metrics.Refusals
	apps       func(context.Context) (appPool, error)
	appFees    appFees
	visits     visits // of network benchmarks
	spots      spots
	owners     owners

	mu       sync.Mutex
	book     map[common.Address]*listing
	lanes    map[common.Hash]uint64 // next lane of a buyer's channel
	heard    map[market.ID]sign
	watchers map[market.ID]map[chan struct{}]struct{}
	settled  map[common.Hash]settlement // buyers' channels that were or are to be closed
	ties     map[deal.Pair]*tie

	pendingNodes map[peer.ID]waiting // workers that wait for their owners
	confirming   chan struct{}       // a place for each ask whose worker is being looked up

	opening sync.Mutex                      // guards the two below, and is taken before mu
	pending map[market.ID]market.SignedDeal // deals that are being opened
	closing map[common.Hash]bool            // buyers' channels that are being settled

	consenting sync.Mutex // guards the two below
	consented  time.Time
	ownConsent *api.Consent
}

// links are the ways to what is outside this process, beside peers.
type links struct {
	signer     statementSigner
	government node.DialGovernment
}

// service is what peers may ask of this hub.
type service struct{ h *hub }

func newHub(ctx context.Context, config bootcfg.Config, state string, l links) (*hub, error) {
	h := &hub{
		policy: deal.DefaultPolicy, book: make(map[common.Address]*listing), lanes: make(map[common.Hash]uint64),
		heard: make(map[market.ID]sign), watchers: make(map[market.ID]map[chan struct{}]struct{}),
		settled: make(map[common.Hash]settlement), pending: make(map[market.ID]market.SignedDeal), closing: make(map[common.Hash]bool),
		ties: make(map[deal.Pair]*tie), pendingNodes: make(map[peer.ID]waiting), signer: l.signer,
		confirming: make(chan struct{}, maxConfirming), refusals: newRefusals(),
	}
	var err error
	if h.images, err = content.OpenStore(filepath.Join(state, "images"), content.DefaultLimits()); err != nil {
		return nil, err
	}
	if h.Node, err = node.Open(ctx, config, state, l.government, h.replay); err != nil {
		return nil, err
	}
	h.government, h.atRisk, h.apps = h.Node.Government, node.AtRisk, h.dialApps
	h.health = &health.Server{
		Role: "hub", Address: h.Key.Address().Hex(),
		Checks: []health.Check{
			{Name: "network", Run: health.NetworkUp},
			{Name: "signer", Run: func(ctx context.Context) error { _, err := l.signer.Address(ctx); return err }},
		},
	}
	return h, nil
}

func (h *hub) replay(e store.Entry) error {
	switch e.Kind {
	case askKind:
		return h.replayAsk(e)
	case settledKind:
		return h.replaySettled(e)
	case spotKind:
		return h.replaySpot(e)
	}
	return nil // written by a newer version: not ours to judge
}

// serve runs until ctx ends.
func (h *hub) serve(ctx context.Context, api string) error {
	g, ctx := errgroup.WithContext(ctx)
	h.jobs, h.ctx = g, ctx
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewHubServiceHandler(service{h}, p2p.HandlerOptions()...))
	mux.Handle(apiconnect.NewStandingServiceHandler(service{h}, p2p.HandlerOptions()...))
	h.Host.ServeBlobs(ctx, h.images)
	h.servePushes(ctx)
	h.serveTunnels(ctx)
	h.serveNetBench()
	if h.Config.MDNS {
		// Being found is enough: workers dial.
		if err := h.Host.Discover(func(peer.AddrInfo) {}); err != nil {
			h.Log.Warn("no discovery on the LAN", "reason", err)
		}
	}
	h.Log.Info("listening", "peer", h.Host.ID(), "port", h.Config.Listen)
	g.Go(func() error { return h.health.Serve(ctx, api) })
	g.Go(func() error { return h.Host.ServeRPC(ctx, mux) })
	g.Go(func() error { return h.goOn(ctx) })
	g.Go(func() error { return h.ServeFigures(ctx, h.collectors(), h.pages()...) })
	if err := g.Wait(); ctx.Err() == nil {
		return err
	}
	return nil
}

// goOn watches over the deals once it is known what chain they are on.
func (h *hub) goOn(ctx context.Context) error {
	if err := h.JoinChain(ctx, h.jobs); err != nil {
		return err
	}
	now := time.Now()
	for _, a := range h.Ledger.All() {
		switch a.State {
		case deal.Offered: // the buyer did not get an answer and will not pay
			h.close(ctx, a.ID(), "hub restarted before the worker answered")
		case deal.Running, deal.Paused, deal.Stopping:
			h.hear(a.ID(), now, "")
		}
	}
	h.jobs.Go(func() error { return h.mindMoney(ctx) })
	h.jobs.Go(func() error { return h.watchLicence(ctx) })
	h.jobs.Go(func() error { return h.spotCheck(ctx) })
	h.jobs.Go(func() error { h.LogMemory(ctx, 15*time.Second); return nil })
	return h.watchDeals(ctx)
}

// refuse logs why and tells the caller the same.
func (s service) refuse(what string, err error, attrs ...any) error {
	s.h.refusals.Count(what, err)
	s.h.Log.Warn(what+" refused", append(attrs, "reason", err)...)
	code := connect.CodeFailedPrecondition
	if errors.Is(err, node.ErrChain) || errors.Is(err, errSigner) { // away: the caller may try again
		code = connect.CodeUnavailable
	}
	return connect.NewError(code, err)
}

// callerAddress is the key behind an RPC: the transport proved it.
func callerAddress(peerAddr string) (common.Address, error) {
	caller, err := p2p.Caller(peerAddr)
	if err != nil {
		return common.Address{}, err
	}
	return identity.PeerAddress(caller)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/health"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/sandbox"
	"github.com/sosna-os/sosna/pkg/store"
)

var errNoContainerd = errors.New("containerd does not answer yet")

// worker is the daemon. Its maps are guarded by mu; a lease owns its deal.
type worker struct {
	*node.Node
	options options
	policy  deal.Policy
	health  *health.Server
	jobs    *errgroup.Group // leases and claims; ended by serve
	jobsCtx context.Context

	refusals *metrics.Refusals
	sensors  *sensors
	gpus     *gpu.Meters

	government func(context.Context) (node.Government, error)
	atRisk     func(node.Government, *big.Int) node.Government
	ownership  ownership
	runBench   func(context.Context, bench.Config) (bench.Report, error)
	claims     chan struct{} // something may be due
	looking    sync.Mutex    // one look at hubs' wallets at a time
	wages      sync.Mutex    // one wage is taken at a time; taken before mu
	repricing  sync.Mutex    // one price is made at a time; taken before mu
	quiet      *quiet        // for what measures this machine; it says what is taken before what

	mu       sync.Mutex
	engine   *sandbox.Engine
	leases   map[market.ID]*lease
	asks     asks
	measured *measurement        // of this machine, newest
	hardware *hardware.Inventory // as it was last measured; nil: not yet in this life
	price    *pricing.Standing
	others   others
	faulty   bool // a benchmark came to a wrong result
	hubs     map[peer.ID]*hub
	purses   map[common.Address]purse       // by wallet
	spots    map[common.Address][]time.Time // when each hub checked this machine, of the last hour
}

func newWorker(ctx context.Context, config bootcfg.Config, o options) (*worker, error) {
	w := &worker{
		options: o, policy: deal.DefaultPolicy, leases: make(map[market.ID]*lease), hubs: make(map[peer.ID]*hub),
		purses: make(map[common.Address]purse), claims: make(chan struct{}, 1), refusals: newRefusals(), sensors: newSensors(),
		runBench: bench.Run, quiet: newQuiet(), spots: make(map[common.Address][]time.Time),
	}
	var err error
	w.Node, err = node.Open(ctx, config, o.state, node.Dial, w.replay)
	if err != nil {
		return nil, err
	}
	if w.gpus, err = gpu.Open(o.gpus); err != nil {
		return nil, errors.Join(fmt.Errorf("GPUs: %w", err), w.Node.Close())
	}
	w.government, w.atRisk = w.Node.Government, node.AtRisk
	w.health = &health.Server{
		Role: "worker", Address: w.Key.Address().Hex(),
		Checks: []health.Check{{Name: "containerd", Run: w.containerdReady}, {Name: "network", Run: health.NetworkUp}},
	}
	return w, nil
}

func (w *worker) replay(e store.Entry) error {
	switch e.Kind {
	case measurementKind:
		m, err := node.Recall[measurement](e)
		if err == nil {
			w.measured = &m
		}
		return err
	case purseKind:
		return w.replayPurse(e)
	}
	return nil // written by a newer version: not ours to judge
}

// serve runs until ctx ends.
func (w *worker) serve(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	w.jobs, w.jobsCtx = g, ctx
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewWorkerServiceHandler(service{w: w}, p2p.HandlerOptions()...))
	mux.Handle(apiconnect.NewSpotServiceHandler(service{w: w}, p2p.HandlerOptions()...))
	w.serveTunnels()
	w.Log.Info("listening", "peer", w.Host.ID(), "port", w.Config.Listen)
	g.Go(func() error { return w.health.Serve(ctx, w.options.api) })
	g.Go(func() error { return w.Host.ServeRPC(ctx, mux) })
	g.Go(func() error { return w.sell(ctx) })
	g.Go(func() error { return w.meterGPUs(ctx) })
	if w.Config.Metrics != "" {
		g.Go(func() error { return w.sensors.watch(ctx) })
		g.Go(func() error { return w.ServeFigures(ctx, w.collectors(), w.pages()...) })
	}
	g.Go(func() error { return w.claimWages(ctx) })
	if err := g.Wait(); ctx.Err() == nil {
		return err
	}
	return nil
}

// sell brings the machine to market, one stage after another.
func (w *worker) sell(ctx context.Context) error {
	if err := w.openEngine(ctx); err != nil {
		return err
	}
	// Deals of a former life wait for neither network nor chain: what runs unmetered
	// is unpaid.
	if err := w.takeUp(ctx); err != nil {
		return err
	}
	// Benchmarks would slow a boot that is not done yet: health first.
	if err := w.health.AwaitHealthy(ctx); err != nil {
		return err
	}
	if err := w.JoinChain(ctx, w.jobs); err != nil {
		return err
	}
	if err := w.measureUntilDone(ctx); err != nil {
		return err
	}
	w.jobs.Go(func() error { return w.measureWhenIdle(ctx, idleLookEvery) })
	w.jobs.Go(func() error { return w.mindPrice(ctx) })
	return w.tradeWithHubs(ctx)
}

func (w *worker) openEngine(ctx context.Context) error {
	open := func() (*sandbox.Engine, error) {
		return sandbox.Open(ctx, sandbox.Options{
			Socket: w.options.containerd, GuestPath: "/usr/lib/sosna/guest", StateDir: w.State + "/sandbox",
		})
	}
	policy := backoff.NewConstantBackOff(200 * time.Millisecond)
	engine, err := backoff.Retry(ctx, open, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
	if err != nil {
		return fmt.Errorf("containerd: %w", err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.engine = engine
	return nil
}

func (w *worker) containerdReady(ctx context.Context) error {
	w.mu.Lock()
	engine := w.engine
	w.mu.Unlock()
	if engine == nil {
		return errNoContainerd
	}
	return engine.Ready(ctx)
}

// takeUp goes on with the deals that the journal has open: running machines are
// adopted, those that died with the power are settled.
func (w *worker) takeUp(ctx context.Context) error {
	alive, err := w.engine.Adopt(ctx)
	if err != nil && len(alive) == 0 {
		return fmt.Errorf("adopt workloads: %w", err)
	} else if err != nil { // what one workload left behind must not end the others
		w.Log.Error("adopt workloads", "error", err)
	}
	workloads := make(map[market.ID]machine, len(alive))
	for _, workload := range alive {
		workloads[market.ID(workload.Deal())] = workload
	}
	w.goOn(ctx, workloads)
	return nil
}

// goOn brings every deal of the journal to its next step, with the machines that
// are still there; it stops those that no deal wants.
func (w *worker) goOn(ctx context.Context, workloads map[market.ID]machine) {
	for _, account := range w.Ledger.All() {
		id := account.ID()
		switch {
		case account.State == deal.Closed: // what is unclaimed is claimWages' to find
			continue
		case account.State == deal.Offered:
			w.abandon(ctx, id, "agent restarted before the machine was ready", workloads[id])
		default:
			r := newLease(w, account.Deal(), id, account.Wallet)
			r.workload = workloads[id]
			w.mu.Lock()
			w.leases[id] = r
			w.mu.Unlock()
			w.startLease(r)
		}
		delete(workloads, id)
	}
	for id, orphan := range workloads { // of no deal, or of one that is closed
		w.Log.Warn("workload of no open deal", "deal", id.Short())
		if err := orphan.Stop(ctx, 0); err != nil {
			w.Log.Error("stop workload", "deal", id.Short(), "error", err)
		}
	}
}

// Close ends the node's parts; leases have ended with serve.
func (w *worker) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	var err error
	if w.engine != nil {
		err = w.engine.Close()
	}
	return errors.Join(err, w.gpus.Close(), w.Node.Close())
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/agent/node/nodetest"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sandbox"
	"github.com/sosna-os/sosna/pkg/store"
)

var (
	testChannels = common.HexToAddress("0xc0")
	testDomains  = node.DomainsOf(big.NewInt(31337), testChannels)
	testWallet   = common.HexToAddress("0xdd") // the hub's
	testHubOwner = common.HexToAddress("0xbb")
	testOwner    = common.HexToAddress("0xee") // the worker's
	testPayout   = common.HexToAddress("0xaa")
)

// site is a worker's daemon without containerd or hubs, with the government in
// memory: its journal knows the chain from before. Machines are fakes over a
// directory of cgroup files.
type site struct {
	*worker
	t           *testing.T
	buyer, hub  *identity.Key
	signer      *identity.Key // of the hub's wallet
	gov         *nodetest.Government
	chainIsAway bool
	config      bootcfg.Config
	machine     gpu.Machine // of the next boot
	stop        func()
}

func newSite(t *testing.T) *site {
	t.Helper()
	return newSiteWith(t, gpu.Machine{Root: t.TempDir()})
}

// newSiteWith is a site whose machine has those GPUs.
func newSiteWith(t *testing.T, gpus gpu.Machine) *site {
	t.Helper()
	b := &site{t: t, gov: nodetest.New(big.NewInt(31337)), machine: gpus}
	b.config = bootcfg.Config{Channels: testChannels.Hex(), Owner: testOwner.Hex()}
	for _, key := range []**identity.Key{&b.buyer, &b.hub, &b.signer} {
		var err error
		if *key, err = identity.Generate(); err != nil {
			t.Fatal(err)
		}
	}
	state := t.TempDir()
	journal, err := store.Open(t.Context(), filepath.Join(state, "journal.db"), func(store.Entry) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]any{"chain_id": 31337, "channels": testChannels}
	if err := errors.Join(journal.Append(t.Context(), "network", known), journal.Close()); err != nil {
		t.Fatal(err)
	}
	b.boot(state)
	b.gov.Register(testWallet, testHubOwner, b.signer.Address(), new(big.Int).Lsh(big.NewInt(1), 100))
	b.gov.Bind(b.hub.Address(), testHubOwner, testWallet)
	b.gov.Bind(b.Key.Address(), testOwner, testPayout)
	return b
}

// reserve raises what the hub has reserved for this worker, and lets it look.
func (b *site) reserve(amount *big.Int) {
	b.t.Helper()
	if _, err := b.gov.Reserve(b.t.Context(), b.hub, testWallet, b.Key.Address(), amount); err != nil {
		b.t.Fatal(err)
	}
	b.lookNow()
}

func (b *site) lookNow() purse {
	b.t.Helper()
	p, _, err := b.look(b.t.Context(), b.hub.Address(), testWallet, 0, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	return p
}

// boot starts the daemon's jobs on what the journal holds.
func (b *site) boot(state string) {
	b.t.Helper()
	w, err := newWorker(b.t.Context(), b.config, options{state: state, gpus: b.machine})
	if err != nil {
		b.t.Fatal(err)
	}
	w.Log = slog.New(slog.DiscardHandler)
	w.government = func(context.Context) (node.Government, error) {
		if b.chainIsAway {
			return nil, node.ErrChain
		}
		return b.gov, nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.jobs, w.jobsCtx = errgroup.WithContext(ctx)
	b.worker = w
	b.stop = sync.OnceFunc(func() {
		cancel()
		_ = w.jobs.Wait()
		_ = w.Close()
	})
	b.t.Cleanup(b.stop)
}

// reboot is a power cut: the next daemon knows what the journal knows.
func (b *site) reboot() {
	b.stop()
	b.boot(b.State)
}

// budget of the deals here: more than any of them uses.
var budget = new(big.Int).Lsh(big.NewInt(1), 80)

func (b *site) terms(nonce uint64) market.Deal {
	rates := pricing.Rates{}
	for _, counter := range meter.Canonical() {
		rates[counter] = big.NewInt(2)
	}
	return market.Deal{
		Buyer: b.buyer.Address(), Hub: b.hub.Address(), Worker: b.Key.Address(), Payout: testPayout,
		Image: digest.FromString("x"), MilliCPU: 1000, MemoryBytes: 64 << 20, Pids: 10,
		Rates: rates, Interval: 2 * time.Second,
		Budget: budget, Channel: common.Hash{2}, Nonce: nonce,
	}
}

// deal writes down an open deal in a state, without a machine, and reserves for it.
func (b *site) deal(state deal.State) market.ID {
	b.t.Helper()
	d := b.terms(uint64(len(b.Ledger.All())))
	id := d.ID()
	b.reserve(budget)
	b.apply(id, deal.Event{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: d}, Wallet: testWallet, PaidBefore: b.paidBefore(testWallet)}})
	if state == deal.Offered {
		return id
	}
	b.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	if state != deal.Running {
		b.apply(id, deal.Event{State: state, Reason: "as it was"})
	}
	return id
}

func (b *site) apply(id market.ID, e deal.Event) {
	b.t.Helper()
	e.Deal, e.At = id, time.Now()
	if _, err := b.Ledger.Apply(b.t.Context(), e); err != nil {
		b.t.Fatal(err)
	}
}

// used writes down a record of so much processor time.
func (b *site) used(id market.ID, cpu time.Duration) meter.Record {
	b.t.Helper()
	a, _ := b.Ledger.Get(id)
	var prev *meter.Record
	if last := a.Last(); last != nil {
		prev = &last.Record
	}
	next, err := meter.Chain{Deal: common.Hash(id)}.Next(prev, meter.Vector{meter.CPUUser: uint64(cpu)}, time.Now(), false)
	if err != nil {
		b.t.Fatal(err)
	}
	signed, err := next.Sign(b.Key, testDomains.Meter)
	if err != nil {
		b.t.Fatal(err)
	}
	b.apply(id, deal.Event{Record: &signed})
	return next
}

// pay is the hub's wage for the newest record.
func (b *site) pay(id market.ID) {
	b.t.Helper()
	if err := b.lease(id).takeWage(b.t.Context(), b.wage(id)); err != nil {
		b.t.Fatal(err)
	}
}

// wage is what an honest hub says of the newest record.
func (b *site) wage(id market.ID) deal.Wage {
	b.t.Helper()
	a := b.account(id)
	wage, err := a.NextWage(a.Last().Record.Hash(), deal.TallyOf(b.Ledger.Of(a.Pair())).Stated())
	if err != nil {
		b.t.Fatal(err)
	}
	return b.sign(wage, b.signer)
}

func (b *site) sign(wage deal.Wage, key *identity.Key) deal.Wage {
	b.t.Helper()
	var err error
	if wage.Statement, err = payment.SignStatement(key, payment.StatementDomain(big.NewInt(31337), testWallet), wage.Statement.Statement); err != nil {
		b.t.Fatal(err)
	}
	return wage
}

func (b *site) account(id market.ID) *deal.Account {
	a, _ := b.Ledger.Get(id)
	return &a
}

// eventually waits for a condition, which says what is still missing.
func (b *site) eventually(missing func() string) {
	b.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for {
		what := missing()
		if what == "" {
			return
		}
		if time.Now().After(deadline) {
			b.t.Fatal(what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (b *site) awaitFinal(id market.ID) *deal.Account {
	b.t.Helper()
	b.eventually(func() string {
		if a := b.account(id); !a.Final() {
			return fmt.Sprintf("no final record; the deal is %s (%s)", a.State, a.Reason)
		}
		return ""
	})
	return b.account(id)
}

// fakeMachine is a workload whose cgroup leaf is a directory of plain files.
type fakeMachine struct {
	process.Executor
	leaf    string
	done    chan struct{}
	traffic sandbox.Traffic

	mu     sync.Mutex
	frozen bool
	ended  bool
	erased bool
}

func newMachine(t *testing.T) *fakeMachine {
	t.Helper()
	m := &fakeMachine{leaf: t.TempDir(), done: make(chan struct{})}
	m.use(t, 0)
	return m
}

func (m *fakeMachine) use(t *testing.T, cpu time.Duration) {
	t.Helper()
	for name, text := range map[string]string{
		"cpu.stat": fmt.Sprintf("user_usec %d\nsystem_usec 0\n", cpu.Microseconds()), "memory.current": "1048576\n",
	} {
		if err := os.WriteFile(filepath.Join(m.leaf, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func (m *fakeMachine) set(flag *bool, to bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	*flag = to
	return nil
}

func (m *fakeMachine) is(flag *bool) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return *flag
}

func (m *fakeMachine) Pause(context.Context) error                    { return m.set(&m.frozen, true) }
func (m *fakeMachine) Resume(context.Context) error                   { return m.set(&m.frozen, false) }
func (m *fakeMachine) Terminate(context.Context, time.Duration) error { return m.set(&m.ended, true) }
func (m *fakeMachine) Stop(context.Context, time.Duration) error      { return m.set(&m.erased, true) }
func (m *fakeMachine) Done() <-chan struct{}                          { return m.done }
func (m *fakeMachine) Exit() sandbox.Exit                             { return sandbox.Exit{Code: 3} }
func (m *fakeMachine) CgroupPath() string                             { return m.leaf }
func (m *fakeMachine) Traffic() (sandbox.Traffic, error)              { return m.traffic, nil }
func (m *fakeMachine) Logs(io.Writer, int64) error                    { return nil }

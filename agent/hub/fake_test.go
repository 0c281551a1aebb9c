package main

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/agent/node/nodetest"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/lab/devchain"
)

// One chain serves all tests: each has keys of its own.
var testChain = sync.OnceValues(func() (*devchain.Chain, error) {
	return devchain.Start(context.Background(), devchain.Options{})
})

// site is a hub's daemon without listeners, on a real chain for channels and with the
// government in memory, with the keys of one buyer and one worker.
type site struct {
	*hub
	t             *testing.T
	chain         *devchain.Chain
	client        *chain.Client // everybody's
	domains       node.Domains
	config        bootcfg.Config
	buyer, worker *identity.Key
	gov           *nodetest.Government
	signing       *fakeSigner
	purse         common.Address // the hub's wallet
	stop          func()
}

func newSite(t *testing.T) *site {
	t.Helper()
	if testing.Short() {
		t.Skip("runs a chain: not in -short")
	}
	c, err := testChain()
	if err != nil {
		if strings.Contains(err.Error(), "find anvil") {
			t.Skip(err)
		}
		t.Fatal(err)
	}
	s := &site{t: t, chain: c, domains: node.DomainsOf(c.ChainID, c.Channels), buyer: newKey(t), worker: newKey(t)}
	s.config = bootcfg.Config{RPC: c.RPCURL, Channels: c.Channels.Hex(), Owner: testOwner.Hex(), Fee: 50, Name: "test"}
	s.gov, s.signing = nodetest.New(c.ChainID), newSigner(newKey(t))
	s.purse = newKey(t).Address()
	s.gov.Register(s.purse, testOwner, s.signing.key.Address(), big.NewInt(1e18))
	s.gov.Bind(s.worker.Address(), common.HexToAddress("0xee"), testPayout)
	if s.client, err = chain.Dial(t.Context(), c.RPCURL, c.Channels, chain.WithPoll(20*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Disconnect)
	s.boot(t.TempDir())
	s.gov.Bind(s.Key.Address(), testOwner, s.purse)
	s.lookAgain()
	for _, key := range []*identity.Key{s.buyer, s.Key} {
		if err := c.Fund(t.Context(), key.Address(), big.NewInt(1e18), big.NewInt(1e18)); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

var testOwner, testPayout = common.HexToAddress("0xbb"), common.HexToAddress("0xaa")

func newKey(t *testing.T) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func (s *site) boot(state string) {
	s.t.Helper()
	h, err := newHub(s.t.Context(), s.config, state, links{signer: s.signing})
	if err != nil {
		s.t.Fatal(err)
	}
	h.Log = slog.New(slog.DiscardHandler)
	h.government = func(context.Context) (node.Government, error) { return s.gov, nil }
	s.run(h)
}

// run starts a daemon's jobs in the place of the one before.
func (s *site) run(h *hub) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	h.jobs, h.ctx = errgroup.WithContext(ctx)
	s.hub = h
	s.stop = sync.OnceFunc(func() {
		cancel()
		_ = h.jobs.Wait()
		_ = h.Close()
	})
	s.t.Cleanup(s.stop)
	h.jobs.Go(func() error { return h.goOn(h.ctx) })
	s.eventually(func() error { _, err := h.Chain(); return err })
}

// lookAgain forgets the newest look at the licence: it may be from before a change.
func (s *site) lookAgain() {
	s.licence.mu.Lock()
	defer s.licence.mu.Unlock()
	s.licence.at = time.Time{}
}

// reboot is a kill -9: the next daemon knows what the journal and the chain know.
func (s *site) reboot() {
	s.stop()
	s.boot(s.State)
	s.eventually(func() error {
		for _, a := range s.Ledger.All() {
			if a.State == deal.Offered {
				return errors.New("a deal is open that no worker has accepted")
			}
		}
		return nil
	})
}

func (s *site) eventually(try func() error) {
	s.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for {
		err := try()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatal(err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// deposit opens the buyer's channel to the hub.
func (s *site) deposit(wei int64) common.Hash {
	s.t.Helper()
	id, _, err := s.client.Open(s.t.Context(), s.buyer, chain.OpenRequest{
		Payee: s.purse, Agent: s.Key.Address(), Amount: big.NewInt(wei), Challenge: 24 * time.Hour,
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

// terms are of a deal that a buyer has signed, at 1 wei a nanosecond of processor.
func (s *site) terms(channel common.Hash, lane uint64) market.SignedDeal {
	s.t.Helper()
	rates := pricing.Rates{}
	for _, counter := range meter.Canonical() {
		rates[counter] = new(big.Int)
	}
	rates[meter.CPUUser] = big.NewInt(1)
	d := market.Deal{
		Buyer: s.buyer.Address(), Hub: s.Key.Address(), Worker: s.worker.Address(), Payout: testPayout,
		Image: digest.FromString("x"), MilliCPU: 1000, MemoryBytes: 64 << 20, Pids: 10, Rates: rates,
		FeePerMille: 50, Interval: interval, Budget: big.NewInt(1e12), Channel: channel, Lane: lane,
	}
	signature, err := s.buyer.Sign(s.domains.Market.Digest(d.Hash()))
	if err != nil {
		s.t.Fatal(err)
	}
	return market.SignedDeal{Deal: d, Buyer: signature}
}

func (s *site) apply(id market.ID, e deal.Event) {
	s.t.Helper()
	e.Deal = id
	if e.At.IsZero() {
		e.At = time.Now()
	}
	if _, err := s.Ledger.Apply(s.t.Context(), e); err != nil {
		s.t.Fatal(err)
	}
}

// running writes down a deal whose machine runs, without a reserve for its worker.
func (s *site) running(signed market.SignedDeal) market.ID {
	s.t.Helper()
	id := signed.Deal.ID()
	s.apply(id, deal.Event{Opened: &deal.Opened{Terms: signed, Wallet: s.purse}})
	s.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	return id
}

func (s *site) account(id market.ID) *deal.Account {
	a, _ := s.Ledger.Get(id)
	return &a
}

// record is the worker's next one.
func (s *site) record(id market.ID, cpu time.Duration, final bool) meter.SignedRecord {
	s.t.Helper()
	var prev *meter.Record
	if last := s.account(id).Last(); last != nil {
		prev = &last.Record
	}
	next, err := meter.Chain{Deal: common.Hash(id)}.Next(prev, meter.Vector{meter.CPUUser: uint64(cpu)}, time.Now(), final)
	if err != nil {
		s.t.Fatal(err)
	}
	signed, err := next.Sign(s.worker, s.domains.Meter)
	if err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// voucher is the buyer's for the newest record.
func (s *site) voucher(id market.ID) payment.SignedVoucher {
	s.t.Helper()
	a := s.account(id)
	bill, fee, err := a.Due(a.Last().Record)
	if err != nil {
		s.t.Fatal(err)
	}
	seq := uint64(1)
	if a.FromBuyer != nil {
		seq = a.FromBuyer.Seq + 1
	}
	signed, err := payment.Sign(s.buyer, s.domains.Payment, payment.Voucher{
		ChannelID: a.Deal().Channel, Lane: a.Deal().Lane, Cumulative: bill.Add(bill, fee.Add(fee, a.Terms.AppFee())), Seq: seq, UsageRoot: a.Last().Record.Hash(),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// paidDeal is a deal that was used, paid and closed.
func (s *site) paidDeal(channel common.Hash, lane uint64) market.ID {
	s.t.Helper()
	id := s.running(s.terms(channel, lane))
	for _, cpu := range []time.Duration{0, time.Second} {
		if _, err := s.putRecord(s.t.Context(), id, s.record(id, cpu, cpu > 0), ""); err != nil {
			s.t.Fatal(err)
		}
	}
	if err := s.takeVoucher(s.t.Context(), id, s.voucher(id)); err != nil {
		s.t.Fatal(err)
	}
	s.apply(id, deal.Event{State: deal.Closed, Reason: "done"})
	return id
}

func (s *site) onChain(id common.Hash) (chain.Channel, bool) {
	s.t.Helper()
	c, err := s.client.Channel(s.t.Context(), id)
	if errors.Is(err, chain.ErrNoChannel) {
		return c, false
	} else if err != nil {
		s.t.Fatal(err)
	}
	return c, true
}

func (s *site) snm(holder common.Address) *big.Int {
	s.t.Helper()
	wei, _, err := s.client.Balance(s.t.Context(), holder)
	if err != nil {
		s.t.Fatal(err)
	}
	return wei
}

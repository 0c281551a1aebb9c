package main

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/tools/lab/devchain"
)

// One chain serves all tests: each has keys of its own.
var testChain = sync.OnceValues(func() (*devchain.Chain, error) {
	return devchain.Start(context.Background(), devchain.Options{})
})

// town is a site whose government are the contracts.
type town struct {
	*site
	chain  *devchain.Chain
	client *chain.Client
	gov    *government.Client
	owner  *identity.Key // of hub and worker
	wallet common.Address
}

func newTown(t *testing.T) *town {
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
	x := &town{site: newSite(t), chain: c}
	step := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	x.owner, err = identity.Generate()
	step(nil, err)
	x.client, err = chain.Dial(t.Context(), c.RPCURL, c.Channels, chain.WithPoll(20*time.Millisecond))
	step(nil, err)
	t.Cleanup(x.client.Disconnect)
	x.gov, err = government.Dial(t.Context(), x.client, c.Factory)
	step(nil, err)
	x.government = func(context.Context) (node.Government, error) { return x.gov, nil }
	snm := new(big.Int).Mul(big.NewInt(101), big.NewInt(1e18))
	for _, key := range []*identity.Key{x.owner, x.hub, x.Key} {
		step(nil, c.Fund(t.Context(), key.Address(), big.NewInt(1e18), snm))
	}
	x.wallet, _, err = x.gov.CreateHub(t.Context(), x.owner)
	step(nil, err)
	x.confirm(x.hub, x.wallet)
	x.confirm(x.Key, common.Address{0: 1, 19: x.wallet[19]})
	step(x.gov.Deposit(t.Context(), x.owner, x.wallet, snm))
	step(x.gov.Register(t.Context(), x.owner, x.wallet))
	step(x.gov.SetSigner(t.Context(), x.owner, x.wallet, x.signer.Address()))
	return x
}

func (x *town) confirm(n *identity.Key, payout common.Address) {
	x.t.Helper()
	nonce, err := x.gov.ConsentNonce(x.t.Context(), n.Address())
	if err != nil {
		x.t.Fatal(err)
	}
	consent, err := n.Sign(x.gov.ConsentDigest(x.owner.Address(), n.Address(), nonce))
	if err == nil {
		_, err = x.gov.Confirm(x.t.Context(), x.owner, n.Address(), payout, time.Now().Add(30*24*time.Hour), consent)
	}
	if err != nil {
		x.t.Fatal(err)
	}
}

// promise is the hub's reserve.
func (x *town) promise(wei int64) {
	x.t.Helper()
	if _, err := x.gov.Reserve(x.t.Context(), x.hub, x.wallet, x.Key.Address(), big.NewInt(wei)); err != nil {
		x.t.Fatal(err)
	}
}

// TestBudgetRisesOnTheContracts: a worker grants what the hub's wallet has reserved for
// it, and not a wei more; what it earns then is paid out.
func TestBudgetRisesOnTheContracts(t *testing.T) {
	x := newTown(t)
	x.promise(20e9)
	if err := x.checkFunding(t.Context(), x.hub.Address(), x.wallet, big.NewInt(20e9)); err != nil {
		t.Fatal(err)
	}
	d := x.terms(1)
	d.Budget = big.NewInt(20e9)
	id := d.ID()
	x.apply(id, deal.Event{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: d}, Wallet: x.wallet, PaidBefore: x.paidBefore(x.wallet)}})
	x.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	x.used(id, 0)
	x.used(id, 9*time.Second) // 18e9
	r := newLease(x.worker, d, id, x.wallet)
	x.mu.Lock()
	x.leases[id] = r
	x.mu.Unlock()

	wish := x.wish(id, big.NewInt(60e9))
	if err := r.grant(t.Context(), wish); !errors.Is(err, errUncovered) {
		t.Fatalf("nothing more is reserved: %v", err)
	}
	x.promise(40e9 - 1)
	if err := r.grant(t.Context(), wish); !errors.Is(err, errUncovered) {
		t.Fatalf("a wei short: %v", err)
	}
	x.promise(1)
	if err := r.grant(t.Context(), wish); err != nil {
		t.Fatal(err)
	}
	x.used(id, 25*time.Second) // 50e9: over the budget that was agreed
	a := x.account(id)
	wage, err := a.NextWage(a.Last().Hash(), deal.TallyOf(x.Ledger.Of(a.Pair())).Stated())
	if err != nil {
		t.Fatal(err)
	}
	wage.Statement, err = payment.SignStatement(x.signer, payment.StatementDomain(x.chain.ChainID, x.wallet), wage.Statement.Statement)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.takeWage(t.Context(), wage); err != nil {
		t.Fatal(err)
	}
	x.release(id)
	x.apply(id, deal.Event{State: deal.Closed, Reason: "done"})
	if err := x.claim(t.Context(), x.wallet); err != nil {
		t.Fatal(err)
	}
	binding, err := x.gov.Binding(t.Context(), x.Key.Address())
	if err != nil {
		t.Fatal(err)
	}
	if got, _, err := x.client.Balance(t.Context(), binding.Payout); err != nil || got.Int64() != 50e9 {
		t.Errorf("%s wei came to the payout address: %v", got, err)
	}
}

// TestReleaseUnderAWishIsSeen: a reserve that the hub is taking back covers no rise.
func TestReleaseUnderAWishIsSeen(t *testing.T) {
	x := newTown(t)
	x.promise(60e9)
	d := x.terms(1)
	d.Budget = big.NewInt(20e9)
	id := d.ID()
	x.apply(id, deal.Event{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: d}, Wallet: x.wallet}})
	x.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	r := newLease(x.worker, d, id, x.wallet)
	x.leases[id] = r
	if _, err := x.gov.AnnounceRelease(t.Context(), x.hub, x.wallet, x.Key.Address(), big.NewInt(1)); err != nil {
		t.Fatal(err)
	}
	if err := r.grant(t.Context(), x.wish(id, big.NewInt(60e9))); !errors.Is(err, errUncovered) {
		t.Errorf("got %v", err)
	}
	if err := r.grant(t.Context(), x.wish(id, big.NewInt(60e9-1))); err != nil {
		t.Errorf("what is not being released covers it: %v", err)
	}
}

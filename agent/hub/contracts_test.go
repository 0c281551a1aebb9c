package main

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	signing "github.com/sosna-os/sosna/pkg/signer"
)

// town is a site whose government are the contracts and whose signer is the real one.
type town struct {
	*site
	gov    *government.Client
	owner  *identity.Key // of hub and worker
	wallet common.Address
	real   *signing.Signer
}

func newRealSigner(t *testing.T) *signing.Signer {
	t.Helper()
	real, err := signing.Open(t.Context(), signing.Options{
		State: filepath.Join(t.TempDir(), "signer"), Limits: signing.LimitsFor(new(big.Int).Mul(big.NewInt(101), big.NewInt(1e18))),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = real.Close() })
	return real
}

// inProcess is the signing process without its process.
type inProcess struct{ *signing.Signer }

func (s inProcess) Address(context.Context) (common.Address, error) { return s.Signer.Address(), nil }

func (s inProcess) Sign(ctx context.Context, wallet common.Address, chainID *big.Int, st payment.Statement) (payment.SignedStatement, error) {
	return s.Signer.Sign(ctx, signing.Wallet{ChainID: chainID, Address: wallet}, st)
}

func (s inProcess) Newest(ctx context.Context, wallet common.Address, chainID *big.Int, worker common.Address) (payment.SignedStatement, error) {
	return s.Signer.Newest(ctx, signing.Wallet{ChainID: chainID, Address: wallet}, worker)
}

func newTown(t *testing.T) *town {
	t.Helper()
	x := &town{site: newSite(t), owner: newKey(t)}
	snm := new(big.Int).Mul(big.NewInt(101), big.NewInt(1e18))
	if err := x.chain.Fund(t.Context(), x.owner.Address(), big.NewInt(1e18), snm); err != nil {
		t.Fatal(err)
	}
	if err := x.chain.Fund(t.Context(), x.worker.Address(), big.NewInt(1e18), nil); err != nil {
		t.Fatal(err)
	}
	var err error
	if x.gov, err = government.Dial(t.Context(), x.client, x.chain.Factory); err != nil {
		t.Fatal(err)
	}
	real := newRealSigner(t)
	x.real = real
	x.stop()
	x.config.Owner, x.config.Factory = x.owner.Address().Hex(), x.chain.Factory.Hex()
	x.restart(inProcess{real})

	step := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	x.missing(node.ErrUnconfirmed)
	var wallet common.Address
	wallet, _, err = x.gov.CreateHub(t.Context(), x.owner)
	step(nil, err)
	x.wallet = wallet
	x.confirm(x.Key, wallet)
	x.missing(node.ErrUnlicensed)
	step(x.gov.Deposit(t.Context(), x.owner, wallet, snm))
	step(x.gov.Register(t.Context(), x.owner, wallet))
	x.missing(node.ErrUnlicensed)
	step(x.gov.SetSigner(t.Context(), x.owner, wallet, real.Address()))
	x.confirm(x.worker, testPayout)
	if w, err := x.site.wallet(t.Context(), 0); err != nil || w.Address != wallet {
		t.Fatal(w, err)
	}
	return x
}

// restart boots the hub on the contracts and a signer.
func (x *town) restart(s statementSigner) {
	x.t.Helper()
	h, err := newHub(x.t.Context(), x.config, x.State, links{signer: s, government: node.Dial})
	if err != nil {
		x.t.Fatal(err)
	}
	h.Log = slog.New(slog.DiscardHandler)
	x.run(h)
}

// missing looks for what the hub's owner has not done yet.
func (x *town) missing(want error) {
	x.t.Helper()
	if _, err := x.site.wallet(x.t.Context(), 0); !errors.Is(err, want) {
		x.t.Fatalf("got %v, want %v", err, want)
	}
}

func (x *town) confirm(n *identity.Key, payout common.Address) {
	x.t.Helper()
	nonce, err := x.gov.ConsentNonce(x.t.Context(), n.Address())
	if err != nil {
		x.t.Fatal(err)
	}
	consent, err := n.Sign(x.gov.ConsentDigest(x.owner.Address(), n.Address(), nonce))
	if err != nil {
		x.t.Fatal(err)
	}
	if _, err := x.gov.Confirm(x.t.Context(), x.owner, n.Address(), payout, time.Now().Add(30*24*time.Hour), consent); err != nil {
		x.t.Fatal(err)
	}
}

// TestWagesOnTheContracts takes a worker's pay from reserve to payout address, and
// what is left of the reserve back to the hub, on the contracts themselves.
func TestWagesOnTheContracts(t *testing.T) {
	x := newTown(t)
	before := x.snm(testPayout)
	first, second := x.reserved(1, 9e9), x.reserved(2, 5e9)
	r, err := x.gov.ReserveOf(t.Context(), x.wallet, x.worker.Address())
	if err != nil || r.Reserved.Cmp(big.NewInt(14e9)) != 0 {
		t.Fatal(r.Reserved, err)
	}
	x.used(first, 0)
	x.used(second, 0)
	x.pays(first, 2*time.Second)
	x.pays(second, 3*time.Second)
	x.pays(first, 4*time.Second)
	told, err := x.wage(t.Context(), second)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.gov.Claim(t.Context(), x.worker, x.wallet, told.Statement); err != nil {
		t.Fatal(err)
	}
	if got := new(big.Int).Sub(x.snm(testPayout), before); got.Cmp(big.NewInt(7e9)) != 0 {
		t.Fatalf("the worker's owner has %s wei of bills of 4 and 3 s", got)
	}
	if _, err := x.gov.Claim(t.Context(), x.worker, x.wallet, told.Statement); err == nil {
		t.Fatal("paid twice")
	}
	x.apply(first, deal.Event{State: deal.Closed})
	x.apply(second, deal.Event{State: deal.Closed})
	third := x.reserved(3, 7e9) // what was left, to the wei
	if r, err = x.gov.ReserveOf(t.Context(), x.wallet, x.worker.Address()); err != nil || r.Reserved.Cmp(big.NewInt(14e9)) != 0 {
		t.Fatal(r.Reserved, err)
	}
	x.apply(third, deal.Event{State: deal.Closed})
	mind := func(at time.Duration) { x.mindReserves(t.Context(), time.Now().Add(at), make(map[deal.Pair]time.Time)) }
	mind(releaseAfter)
	if r, err = x.gov.ReserveOf(t.Context(), x.wallet, x.worker.Address()); err != nil || r.Releasing.Cmp(big.NewInt(7e9)) != 0 {
		t.Fatal(r.Releasing, err)
	}
	fourth := x.reserved(4, 5e9) // takes a part of the announcement back
	x.apply(fourth, deal.Event{State: deal.Closed})
	if err := x.chain.Advance(t.Context(), 8*24*time.Hour); err != nil {
		t.Fatal(err)
	}
	mind(9 * 24 * time.Hour)
	if r, err = x.gov.ReserveOf(t.Context(), x.wallet, x.worker.Address()); err != nil || r.Reserved.Cmp(big.NewInt(12e9)) != 0 {
		t.Fatal(r.Reserved, err)
	}
}

// TestDealOnTheContracts: a buyer's channel that pays the wallet is matched, and one
// that pays the owner around it is not.
func TestDealOnTheContracts(t *testing.T) {
	x := newTown(t)
	for payee, want := range map[common.Address]error{x.wallet: nil, x.owner.Address(): errChannel} {
		id, _, err := x.client.Open(t.Context(), x.buyer, chain.OpenRequest{
			Payee: payee, Agent: x.Key.Address(), Amount: big.NewInt(1e12), Challenge: 24 * time.Hour,
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x.buyerChannel(t.Context(), id, x.buyer.Address(), x.wallet, big.NewInt(1)); !errors.Is(err, want) {
			t.Errorf("payee %s: %v", payee, err)
		}
		if want != nil {
			continue
		}
		before := x.snm(x.wallet)
		paid := x.paidDeal(id, 1)
		if _, err := x.settle(t.Context(), id, x.buyer.Address()); err != nil {
			t.Fatal(err)
		}
		if got := new(big.Int).Sub(x.snm(x.wallet), before); got.Cmp(signedFor(*x.account(paid))) != 0 {
			t.Errorf("%s wei came to the wallet", got)
		}
	}
}

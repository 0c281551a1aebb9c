package main

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/agent/node/nodetest"
)

// below makes the government that lies deep enough another one than the newest.
func (b *site) below() *nodetest.Government {
	deep := nodetest.New(big.NewInt(31337))
	deep.Register(testWallet, testHubOwner, b.signer.Address(), new(big.Int).Lsh(big.NewInt(1), 100))
	deep.Bind(b.hub.Address(), testHubOwner, testWallet)
	b.atRisk = func(g node.Government, wei *big.Int) node.Government {
		if wei == nil {
			return g
		}
		return deep
	}
	return deep
}

// TestReserveMustLieDeep: no work begins on a reserve that a reorganisation could take away.
func TestReserveMustLieDeep(t *testing.T) {
	b := newSite(t)
	deep := b.below()
	b.reserve(budget)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := b.checkFunding(ctx, b.hub.Address(), testWallet, budget); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("a reserve in the newest block alone: %v", err)
	}
	if p, _ := b.purse(testWallet); p.Cover.Sign() != 0 {
		t.Fatalf("%s wei are believed", p.Cover)
	}
	if _, err := deep.Reserve(t.Context(), b.hub, testWallet, b.Key.Address(), budget); err != nil {
		t.Fatal(err)
	}
	if err := b.checkFunding(t.Context(), b.hub.Address(), testWallet, budget); err != nil {
		t.Fatal(err)
	}
	if p, _ := b.purse(testWallet); p.Cover.Cmp(budget) != 0 {
		t.Errorf("cover %s", p.Cover)
	}
}

// TestClaimOfAnotherMustLieDeep: wages that a block says are paid, which a
// reorganisation takes out, would never be claimed again.
func TestClaimOfAnotherMustLieDeep(t *testing.T) {
	b := newSite(t)
	id := b.over(time.Second)
	deep := b.below()
	wage := b.account(id).ToWorker.Statement
	if _, err := b.gov.Claim(t.Context(), b.buyer, testWallet, wage); err != nil {
		t.Fatal(err)
	}
	if waits := b.claimNow(); b.account(id).Settled() || waits[testWallet].reason != errShallow.Error() {
		t.Fatalf("settled by what the newest block says: %+v", waits)
	}
	if _, err := deep.Reserve(t.Context(), b.hub, testWallet, b.Key.Address(), budget); err != nil {
		t.Fatal(err)
	}
	if _, err := deep.Claim(t.Context(), b.buyer, testWallet, wage); err != nil {
		t.Fatal(err)
	}
	if b.claimNow(); !b.account(id).Settled() {
		t.Error("not written down")
	}
}

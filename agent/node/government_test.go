package node

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node/nodetest"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/store"
)

var testOwner, testWallet, testNode = common.HexToAddress("0xbb"), common.HexToAddress("0xdd"), common.HexToAddress("0x01")

// TestGovernmentIsFoundOnce: when it is first asked for, and again after a failure.
func TestGovernmentIsFoundOnce(t *testing.T) {
	factory := common.HexToAddress("0xfa")
	found, dials, away := nodetest.New(big.NewInt(1)), 0, errors.New("no code there")
	dial := func(_ context.Context, _ *chain.Client, at common.Address) (Government, error) {
		if dials++; dials == 1 || at != factory {
			return nil, away
		}
		return found, nil
	}
	config := bootcfg.Config{Channels: testContract, Factory: factory.Hex()}
	n, err := Open(t.Context(), config, t.TempDir(), dial, func(store.Entry) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	if _, err := n.Government(t.Context()); !errors.Is(err, ErrChain) || dials != 0 {
		t.Errorf("before the chain was reached: %v, %d dials", err, dials)
	}
	n.chain = new(chain.Client)
	defer func() { n.chain = nil }() // it was never connected
	if _, err := n.Government(t.Context()); !errors.Is(err, away) || !strings.Contains(err.Error(), factory.Hex()) {
		t.Errorf("got %v", err)
	}
	for range 3 {
		if g, err := n.Government(t.Context()); err != nil || g != Government(found) {
			t.Fatalf("got %v, %v", g, err)
		}
	}
	if dials != 2 {
		t.Errorf("%d dials", dials)
	}
}

func TestConsentIsForTheConfiguredOwner(t *testing.T) {
	config := bootcfg.Config{Channels: testContract, Owner: testOwner.Hex()}
	n, err := Open(t.Context(), config, t.TempDir(), nil, func(store.Entry) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	g := nodetest.New(big.NewInt(1))
	g.Bind(n.Key.Address(), testOwner, testWallet)
	c, err := n.Consent(t.Context(), g)
	if err != nil || c.Owner != testOwner || c.Node != n.Key.Address() || c.Nonce != 1 {
		t.Fatalf("%+v, %v", c, err)
	}
	if err := identity.Verify(g.ConsentDigest(c.Owner, c.Node, c.Nonce), c.Signature[:], c.Node); err != nil {
		t.Error(err)
	}
	if identity.Verify(g.ConsentDigest(testWallet, c.Node, c.Nonce), c.Signature[:], c.Node) == nil {
		t.Error("good for another owner")
	}
	g.Refuse = func(string) error { return ErrChain }
	if c, err := n.Consent(t.Context(), g); !errors.Is(err, ErrChain) || c.Signature != (identity.Signature{}) {
		t.Errorf("without a nonce: %+v, %v", c, err)
	}
}

func TestCheckOwnerToTheSecond(t *testing.T) {
	until := time.Unix(1_800_000_000, 0)
	b := government.Binding{Owner: testOwner, Payout: testWallet, ValidUntil: until}
	for at, want := range map[time.Time]error{until.Add(-time.Second): nil, until: ErrUnconfirmed, until.Add(time.Second): ErrUnconfirmed} {
		if err := CheckOwner(b, testNode, testOwner, at); !errors.Is(err, want) {
			t.Errorf("at %s: %v", at, err)
		}
	}
}

func TestCheckWalletToTheWei(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	good := func() government.Wallet {
		return government.Wallet{State: government.Registered, Signer: testNode, Balance: big.NewInt(5), Outstanding: big.NewInt(5), HeldUntil: now}
	}
	if err := CheckWallet(good(), now); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*government.Wallet){
		"owes a wei more": func(w *government.Wallet) { w.Outstanding = big.NewInt(6) },
		"held a second":   func(w *government.Wallet) { w.HeldUntil = now.Add(time.Second) },
		"idle":            func(w *government.Wallet) { w.State = government.Idle },
		"no signer":       func(w *government.Wallet) { w.Signer = common.Address{} },
	} {
		w := good()
		change(&w)
		if err := CheckWallet(w, now); !errors.Is(err, ErrUnlicensed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package main

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/identity"
)

// TestUnconfirmedWorkerSellsNothing: it signs its consent for the configured owner
// and for nobody else.
func TestUnconfirmedWorkerSellsNothing(t *testing.T) {
	stranger := common.HexToAddress("0xdead")
	for name, bind := range map[string]func(*site){
		"nobody's":             func(b *site) { b.gov.Bind(b.Key.Address(), common.Address{}, testPayout) },
		"another's":            func(b *site) { b.gov.Bind(b.Key.Address(), stranger, stranger) },
		"confirmation is over": func(b *site) { b.gov.Unbind(b.Key.Address()) },
		"paid nowhere":         func(b *site) { b.gov.Bind(b.Key.Address(), testOwner, common.Address{}) },
	} {
		t.Run(name, func(t *testing.T) {
			b := newSite(t)
			bind(b)
			now := time.Now()
			_, c, err := b.confirmed(t.Context(), now)
			if !errors.Is(err, node.ErrUnconfirmed) || c.Owner != testOwner || c.Node != b.Key.Address() {
				t.Fatalf("consent %+v, %v", c, err)
			}
			if err := identity.Verify(b.gov.ConsentDigest(testOwner, c.Node, c.Nonce), c.Signature[:], c.Node); err != nil {
				t.Error(err)
			}
			b.gov.Bind(b.Key.Address(), testOwner, testPayout)
			if _, _, err := b.confirmed(t.Context(), now.Add(unconfirmedFor-time.Second)); err == nil {
				t.Error("asked again too soon")
			}
			binding, _, err := b.confirmed(t.Context(), now.Add(unconfirmedFor))
			if err != nil || binding.Payout != testPayout {
				t.Errorf("after the owner confirmed: %+v, %v", binding, err)
			}
			b.gov.Unbind(b.Key.Address())
			if _, _, err := b.confirmed(t.Context(), now.Add(unconfirmedFor+confirmedFor)); err == nil {
				t.Error("revoked, and sells on")
			}
		})
	}
}

func TestChainAwayIsNoConfirmation(t *testing.T) {
	b := newSite(t)
	b.chainIsAway = true
	if _, c, err := b.confirmed(t.Context(), time.Now()); !errors.Is(err, node.ErrChain) || c.Signature != (identity.Signature{}) {
		t.Errorf("%+v, %v", c, err)
	}
}

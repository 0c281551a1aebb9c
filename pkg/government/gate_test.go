package government_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
)

// gated is a market with a hub, and a validator of level 2 that certified the buyer.
type gated struct {
	*market
	*government.Gate
	buyer, hub common.Address // m.other and m.owner
}

func newGated(t *testing.T) *gated {
	t.Helper()
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	g := &gated{m, got(government.DialGate(ctx, m.client))(t), m.other.Address(), m.owner.Address()}
	m.decide(g.ValidatorAction(m.treasury.Address(), 2))
	got(g.Certify(ctx, m.treasury, g.buyer, government.IdentityKind(2), common.Hash{7}, m.now().Add(100*day)))(t)
	return g
}

func TestCertificates(t *testing.T) {
	g := newGated(t)
	ctx, kind, until := t.Context(), government.IdentityKind(2), g.now().Add(100*day)
	if level := got(g.ValidatorLevel(ctx, g.treasury.Address()))(t); level != 2 {
		t.Errorf("validator of level %d", level)
	}
	if level := got(g.ValidatorLevel(ctx, g.buyer))(t); level != 0 {
		t.Errorf("anyone validates up to %d", level)
	}
	refused(t, "ValidatorLevel", func() error { return sent(g.Certify(ctx, g.other, g.hub, kind, common.Hash{}, until)) })
	refused(t, "ValidatorLevel", func() error {
		return sent(g.Certify(ctx, g.treasury, g.hub, government.IdentityKind(3), common.Hash{}, until))
	})
	refused(t, "UnknownKind", func() error { return sent(g.Certify(ctx, g.treasury, g.hub, 999, common.Hash{}, until)) })
	refused(t, "ExpiryOutOfRange", func() error { return sent(g.Certify(ctx, g.treasury, g.hub, kind, common.Hash{}, g.now().Add(-day))) })
	if err := sent(g.Certify(ctx, g.treasury, g.hub, kind, common.Hash{}, time.Time{})); !errors.Is(err, government.ErrAmount) {
		t.Errorf("until no time at all: %v", err)
	}
	c := got(g.CertificateOf(ctx, g.buyer, kind))(t)
	if c.Validator != g.treasury.Address() || c.Value != (common.Hash{7}) || c.Expires.Sub(g.now()) > 100*day || !c.Live {
		t.Errorf("certificate %+v", c)
	}
	if c := got(g.CertificateOf(ctx, g.hub, kind))(t); c != (government.Certificate{}) {
		t.Errorf("certificate of nobody %+v", c)
	}
	if level := got(g.LevelOf(ctx, g.buyer))(t); level != 2 {
		t.Errorf("level %d", level)
	}
	refused(t, "NotYours", func() error { return sent(g.Revoke(ctx, g.owner, g.buyer, kind)) })
	got(g.Revoke(ctx, g.other, g.buyer, kind))(t) // its subject may
	if level := got(g.LevelOf(ctx, g.buyer))(t); level != 0 {
		t.Errorf("level after it was revoked: %d", level)
	}
}

// TestPolicy: a hub asks for level 2, and its wallet is what checked channels pay.
func TestPolicy(t *testing.T) {
	g := newGated(t)
	ctx := t.Context()
	if owner := got(g.OwnerOf(ctx, g.wallet))(t); owner != g.hub {
		t.Errorf("for the wallet speaks %s", owner)
	}
	if owner := got(g.OwnerOf(ctx, common.Address{1}))(t); owner != (common.Address{1}) {
		t.Errorf("for a stranger speaks %s", owner)
	}
	got(g.SetPolicy(ctx, g.owner, 2, common.Address{0xc}))(t)
	refused(t, "LevelOutOfRange", func() error { return sent(g.SetPolicy(ctx, g.owner, government.MaxLevel+1, common.Address{})) })
	refused(t, "SpeaksOwner", func() error { return sent(g.SetPolicy(ctx, g.market.hub, 1, common.Address{})) })
	if p := got(g.PolicyOf(ctx, g.hub))(t); p.MinLevel != 2 || p.Curator != (common.Address{0xc}) || p.Listed != 0 {
		t.Errorf("policy %+v", p)
	}
	if err := g.Welcome(ctx, g.buyer, g.wallet); err != nil {
		t.Error(err)
	}
	refused(t, "LevelTooLow", func() error { return g.Welcome(ctx, g.treasury.Address(), g.wallet) })
	refused(t, "LevelTooLow", func() error { return g.Welcome(ctx, g.wallet, g.treasury.Address()) })

	g.give(g.other, snm(5))
	open := func() error {
		_, _, err := g.client.Open(ctx, g.other, chain.OpenRequest{Payee: g.wallet, Amount: snm(1), Challenge: day, Checked: true})
		return err
	}
	if err := open(); err != nil {
		t.Error(err)
	}
	got(g.Revoke(ctx, g.other, g.buyer, government.IdentityKind(2)))(t)
	refused(t, "LevelTooLow", open)
}

func TestBlacklist(t *testing.T) {
	g := newGated(t)
	ctx := t.Context()
	refused(t, "NotBlacklisted", func() error { return sent(g.Unblacklist(ctx, g.owner, g.buyer)) })
	refused(t, "Oneself", func() error { return sent(g.Blacklist(ctx, g.owner, g.hub)) })
	for _, who := range []common.Address{{1}, g.buyer, {2}} {
		got(g.Blacklist(ctx, g.owner, who))(t)
	}
	refused(t, "AlreadyBlacklisted", func() error { return sent(g.Blacklist(ctx, g.owner, g.buyer)) })
	refused(t, "Refused", func() error { return g.Welcome(ctx, g.buyer, g.wallet) })
	got(g.Unblacklist(ctx, g.owner, common.Address{1}))(t)
	if list := got(g.BlacklistOf(ctx, g.hub, 0))(t); !slices.Equal(list, []common.Address{g.buyer, {2}}) {
		t.Errorf("blacklist %v", list)
	}
	if list := got(g.BlacklistOf(ctx, g.buyer, 0))(t); len(list) != 0 {
		t.Errorf("blacklist of another %v", list)
	}
	got(g.Unblacklist(ctx, g.owner, g.buyer))(t)
	if err := g.Welcome(ctx, g.buyer, g.wallet); err != nil {
		t.Error(err)
	}
}

func TestNoGate(t *testing.T) {
	m := newMarket(t)
	bare := got(chain.Connect(t.Context(), m.chain.URL, options...))(t)
	defer bare.Disconnect()
	if _, err := government.DialGate(t.Context(), bare); err == nil {
		t.Error("a gate without channels")
	}
}

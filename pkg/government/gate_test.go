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

func TestGate(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	gate := got(government.DialGate(ctx, m.client))(t)
	buyer, hub := m.other.Address(), m.owner.Address()
	if owner := got(gate.OwnerOf(ctx, m.wallet))(t); owner != hub {
		t.Errorf("for the wallet speaks %s", owner)
	}
	if owner := got(gate.OwnerOf(ctx, common.Address{1}))(t); owner != (common.Address{1}) {
		t.Errorf("for a stranger speaks %s", owner)
	}

	// A validator of level 2, appointed by a vote.
	m.decide(gate.ValidatorAction(m.treasury.Address(), 2))
	if level := got(gate.ValidatorLevel(ctx, m.treasury.Address()))(t); level != 2 {
		t.Errorf("validator of level %d", level)
	}
	if level := got(gate.ValidatorLevel(ctx, buyer))(t); level != 0 {
		t.Errorf("anyone validates up to %d", level)
	}
	until := m.now().Add(100 * day)
	kind := government.IdentityKind(2)
	got(gate.Certify(ctx, m.treasury, buyer, kind, common.Hash{7}, until))(t)
	refused(t, "ValidatorLevel", func() error { return sent(gate.Certify(ctx, m.other, hub, kind, common.Hash{}, until)) })
	refused(t, "ValidatorLevel", func() error {
		return sent(gate.Certify(ctx, m.treasury, hub, government.IdentityKind(3), common.Hash{}, until))
	})
	refused(t, "UnknownKind", func() error { return sent(gate.Certify(ctx, m.treasury, hub, 999, common.Hash{}, until)) })
	refused(t, "ExpiryOutOfRange", func() error { return sent(gate.Certify(ctx, m.treasury, hub, kind, common.Hash{}, m.now().Add(-day))) })
	if err := sent(gate.Certify(ctx, m.treasury, hub, kind, common.Hash{}, time.Time{})); !errors.Is(err, government.ErrAmount) {
		t.Errorf("until no time at all: %v", err)
	}
	if c := got(gate.CertificateOf(ctx, buyer, kind))(t); c.Validator != m.treasury.Address() || c.Value != (common.Hash{7}) || !c.Expires.Equal(until) || !c.Live {
		t.Errorf("certificate %+v", c)
	}
	if c := got(gate.CertificateOf(ctx, hub, kind))(t); c != (government.Certificate{}) {
		t.Errorf("certificate of nobody %+v", c)
	}
	if level := got(gate.LevelOf(ctx, buyer))(t); level != 2 {
		t.Errorf("level %d", level)
	}

	// The hub asks for level 2; its wallet is what channels pay.
	got(gate.SetPolicy(ctx, m.owner, 2, common.Address{0xc}))(t)
	refused(t, "LevelOutOfRange", func() error { return sent(gate.SetPolicy(ctx, m.owner, government.MaxLevel+1, common.Address{})) })
	refused(t, "SpeaksOwner", func() error { return sent(gate.SetPolicy(ctx, m.hub, 1, common.Address{})) })
	if p := got(gate.PolicyOf(ctx, hub))(t); p.MinLevel != 2 || p.Curator != (common.Address{0xc}) || p.Listed != 0 {
		t.Errorf("policy %+v", p)
	}
	if err := gate.Welcome(ctx, buyer, m.wallet); err != nil {
		t.Error(err)
	}
	refused(t, "LevelTooLow", func() error { return gate.Welcome(ctx, m.treasury.Address(), m.wallet) })
	refused(t, "LevelTooLow", func() error { return gate.Welcome(ctx, m.wallet, m.treasury.Address()) })

	// Blacklists.
	refused(t, "NotBlacklisted", func() error { return sent(gate.Unblacklist(ctx, m.owner, buyer)) })
	refused(t, "Oneself", func() error { return sent(gate.Blacklist(ctx, m.owner, hub)) })
	for _, who := range []common.Address{{1}, buyer, {2}} {
		got(gate.Blacklist(ctx, m.owner, who))(t)
	}
	refused(t, "AlreadyBlacklisted", func() error { return sent(gate.Blacklist(ctx, m.owner, buyer)) })
	refused(t, "Refused", func() error { return gate.Welcome(ctx, buyer, m.wallet) })
	got(gate.Unblacklist(ctx, m.owner, common.Address{1}))(t)
	if list := got(gate.BlacklistOf(ctx, hub, 0))(t); !slices.Equal(list, []common.Address{buyer, {2}}) {
		t.Errorf("blacklist %v", list)
	}
	if list := got(gate.BlacklistOf(ctx, buyer, 0))(t); len(list) != 0 {
		t.Errorf("blacklist of another %v", list)
	}
	got(gate.Unblacklist(ctx, m.owner, buyer))(t)

	// A checked channel, which is what all this is for.
	m.give(m.other, snm(5))
	open := func() error {
		_, _, err := m.client.Open(ctx, m.other, chain.OpenRequest{
			Payee: m.wallet, Amount: snm(1), Challenge: day, Checked: true,
		})
		return err
	}
	if err := open(); err != nil {
		t.Error(err)
	}
	refused(t, "NotYours", func() error { return sent(gate.Revoke(ctx, m.owner, buyer, kind)) })
	got(gate.Revoke(ctx, m.other, buyer, kind))(t) // its subject may
	refused(t, "LevelTooLow", func() error { return open() })
}

func TestNoGate(t *testing.T) {
	m := newMarket(t)
	bare := got(chain.Connect(t.Context(), m.chain.URL, options...))(t)
	defer bare.Disconnect()
	if _, err := government.DialGate(t.Context(), bare); err == nil {
		t.Error("a gate without channels")
	}
}

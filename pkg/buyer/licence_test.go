package buyer

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

// fakeGovernment licenses one hub, and can be changed.
type fakeGovernment struct {
	binding government.Binding
	wallet  government.Wallet
	listing government.Listing
	made    bool
	err     error
}

var testWallet, testHubOwner = common.HexToAddress("0xbb"), common.HexToAddress("0xb0")

func licensed() *fakeGovernment {
	return &fakeGovernment{
		binding: government.Binding{Owner: testHubOwner, Payout: testWallet, ValidUntil: time.Now().Add(time.Hour)},
		wallet:  government.Wallet{Address: testWallet, Owner: testHubOwner, State: government.Registered, Since: testNow},
		listing: government.Listing{Listed: true, Verified: true, Name: "fake"}, made: true,
	}
}

func (g *fakeGovernment) Binding(context.Context, common.Address) (government.Binding, error) {
	return g.binding, g.err
}
func (g *fakeGovernment) IsHubWallet(context.Context, common.Address) (bool, error) {
	return g.made, g.err
}
func (g *fakeGovernment) Wallet(context.Context, common.Address) (government.Wallet, error) {
	return g.wallet, g.err
}
func (g *fakeGovernment) Listing(context.Context, common.Address) (government.Listing, error) {
	return g.listing, g.err
}

var errEndpoint = errors.New("endpoint away")

func TestLicence(t *testing.T) {
	node, stranger := common.HexToAddress("0x01"), common.HexToAddress("0xdead")
	hub := market.Announcement{Node: node, Owner: testHubOwner, Wallet: testWallet}
	now := time.Now()
	for name, c := range map[string]struct {
		change func(*fakeGovernment, *market.Announcement)
		want   error
		say    string
	}{
		"good":                     {func(*fakeGovernment, *market.Announcement) {}, nil, ""},
		"not verified":             {func(g *fakeGovernment, _ *market.Announcement) { g.listing.Verified = false }, nil, ""},
		"no wallet yet":            {func(_ *fakeGovernment, a *market.Announcement) { a.Wallet = common.Address{} }, ErrLicence, "not registered it yet"},
		"confirmed by nobody":      {func(g *fakeGovernment, _ *market.Announcement) { g.binding.Owner = common.Address{} }, ErrLicence, "no owner confirms"},
		"over to the second":       {func(g *fakeGovernment, _ *market.Announcement) { g.binding.ValidUntil = now }, ErrLicence, "no owner confirms"},
		"names another owner":      {func(_ *fakeGovernment, a *market.Announcement) { a.Owner = stranger }, ErrLicence, "confirmed by"},
		"paid around its wallet":   {func(_ *fakeGovernment, a *market.Announcement) { a.Wallet = stranger }, ErrLicence, "has it paid at"},
		"wallet made by a forger":  {func(g *fakeGovernment, _ *market.Announcement) { g.made = false }, ErrLicence, "factory"},
		"wallet of another":        {func(g *fakeGovernment, _ *market.Announcement) { g.wallet.Owner = stranger }, ErrLicence, "belongs to"},
		"idle":                     {func(g *fakeGovernment, _ *market.Announcement) { g.wallet.State = government.Idle }, ErrLicence, "not registered"},
		"suspected":                {func(g *fakeGovernment, _ *market.Announcement) { g.wallet.State = government.Suspected }, ErrLicence, "not registered"},
		"a vote is under way":      {func(g *fakeGovernment, _ *market.Announcement) { g.wallet.HeldUntil = now.Add(time.Second) }, ErrLicence, "vote"},
		"endpoint does not answer": {func(g *fakeGovernment, _ *market.Announcement) { g.err = errEndpoint }, errEndpoint, ""},
	} {
		g, a := licensed(), hub
		c.change(g, &a)
		got, err := CheckLicence(t.Context(), g, a, now)
		if !errors.Is(err, c.want) || err != nil && !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: got %v", name, err)
		}
		if err == nil && (got.Wallet != testWallet || got.Owner != testHubOwner || got.Verified != g.listing.Verified ||
			strings.Contains(got.String(), "not verified") == got.Verified) {
			t.Errorf("%s: %+v", name, got)
		}
	}
	if _, err := CheckLicence(t.Context(), nil, hub, now); !errors.Is(err, ErrLicence) {
		t.Errorf("without a government: %v", err)
	}
	g := licensed()
	g.listing.Name = "a\x1b[2Jb"
	if got, _ := CheckLicence(t.Context(), g, hub, now); strings.ContainsRune(got.Name, '\x1b') {
		t.Errorf("name %q", got.Name)
	}
}

// TestNothingIsPaidToAHubWithoutLicence: no deposit leaves the wallet.
func TestNothingIsPaidToAHubWithoutLicence(t *testing.T) {
	x := newBench(t)
	x.gov.wallet.State = government.Suspected
	if _, err := x.b.Rent(t.Context(), order(x.addr(), 1), func(Stage) {}); !errors.Is(err, ErrLicence) {
		t.Fatal(err)
	}
	if x.chain.opened != 0 {
		t.Error("a channel was opened")
	}
	x.gov.wallet.State, x.gov.listing.Verified = government.Registered, false
	var said []string
	if _, err := x.b.Rent(t.Context(), order(x.addr(), 1), func(s Stage) { said = append(said, s.Text) }); err != nil {
		t.Fatal(err)
	}
	if all := strings.Join(said, "\n"); !strings.Contains(all, "not verified") {
		t.Errorf("said:\n%s", all)
	}
}

// TestVisitShowsWhatAnOwnerNeeds: the hub's own consent and signer, and the workers
// that wait; forged ones are refused.
func TestVisitShowsWhatAnOwnerNeeds(t *testing.T) {
	x := newBench(t)
	own := market.Consent{Owner: testHubOwner, Node: x.p.hub.Address(), Nonce: 4, Signature: identity.Signature{1}}
	visit := func(hints func(*api.AnnounceResponse)) (*Hub, error) {
		x.hints = hints
		h, err := Visit(t.Context(), x.p.buyer, x.chain, x.addr(), quiet())
		if err == nil {
			t.Cleanup(func() { _ = h.Close() })
		}
		return h, err
	}
	h, err := visit(func(m *api.AnnounceResponse) {
		m.Consent, m.Signer, m.Reason = wire.ConsentProto(own), testWallet[:], "no wallet\x1b[2J yet"
	})
	if err != nil || *h.Consent != own || h.Signer != testWallet || h.Reason != "no wallet [2J yet" {
		t.Fatalf("%+v, %v", h, err)
	}
	if l, err := h.Licence(t.Context(), x.gov); err != nil || l.Wallet != testWallet {
		t.Errorf("%+v, %v", l, err)
	}
	waiting := market.Consent{Owner: testHubOwner, Node: x.p.worker.Address(), Signature: identity.Signature{2}}
	x.waiting = []*api.Consent{wire.ConsentProto(waiting)}
	if list, err := h.Pending(t.Context()); err != nil || len(list) != 1 || list[0] != waiting {
		t.Errorf("%v, %v", list, err)
	}
	x.waiting = []*api.Consent{{Owner: []byte{1}}}
	if _, err := h.Pending(t.Context()); !errors.Is(err, wire.ErrMalformed) {
		t.Errorf("a malformed consent: %v", err)
	}
	if h, err := visit(nil); err != nil || h.Consent != nil || h.Signer != (common.Address{}) {
		t.Errorf("a hub that says nothing of it: %+v, %v", h, err)
	}
	for name, hints := range map[string]func(*api.AnnounceResponse){
		"another node's consent": func(m *api.AnnounceResponse) { m.Consent = wire.ConsentProto(waiting) },
		"a short signer":         func(m *api.AnnounceResponse) { m.Signer = []byte{1} },
		"a short consent":        func(m *api.AnnounceResponse) { m.Consent = &api.Consent{} },
	} {
		if _, err := visit(hints); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

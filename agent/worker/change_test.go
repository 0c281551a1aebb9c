package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// double is twice the budget of the deals here.
var double = new(big.Int).Lsh(budget, 1)

// wish is a change of the next number that buyer and hub have signed.
func (b *site) wish(id market.ID, to *big.Int) market.SignedChange {
	a := b.account(id)
	return b.consented(market.Change{Deal: id, Rates: a.InForce().Rates, Budget: to, Seq: a.Course().NextSeq()})
}

func (b *site) consented(c market.Change) market.SignedChange {
	b.t.Helper()
	out := market.SignedChange{Change: c}
	for key, sig := range map[*identity.Key]*identity.Signature{b.buyer: &out.Buyer, b.hub: &out.Hub} {
		var err error
		if *sig, err = key.Sign(testDomains.Market.Digest(c.Hash())); err != nil {
			b.t.Fatal(err)
		}
	}
	return out
}

func (b *site) grant(id market.ID, wish market.SignedChange) error {
	return b.lease(id).grant(b.t.Context(), wish)
}

func TestWishIsGrantedOnceItIsReserved(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second)
	wish := b.wish(id, double)
	if err := b.grant(id, wish); !errors.Is(err, errUncovered) {
		t.Fatalf("without a reserve: %v", err)
	}
	b.reserve(new(big.Int).Sub(budget, big.NewInt(1)))
	if err := b.grant(id, wish); !errors.Is(err, errUncovered) || len(b.account(id).Changed) != 0 {
		t.Fatalf("a wei short: %v", err)
	}
	b.reserve(big.NewInt(1))
	for range 2 { // the hub lost the answer
		if err := b.grant(id, wish); err != nil {
			t.Fatal(err)
		}
	}
	a := b.account(id)
	if a.InForce().Budget.Cmp(double) != 0 || len(a.Changed) != 1 || a.Changed[0].From.Seq != a.Last().Seq {
		t.Fatalf("budget %s after %d changes", a.InForce().Budget, len(a.Changed))
	}
	if _, err := market.TermsAfter(testDomains.Market, a.Deal(), []market.SignedChange{a.Changed[0].Change}); err != nil {
		t.Errorf("what the contracts judge: %v", err)
	}
	b.reboot()
	if got := b.account(id).InForce().Budget; got.Cmp(double) != 0 {
		t.Errorf("budget %s after a restart", got)
	}
	b.leases[id] = newLease(b.worker, b.accountDeal(id), id, testWallet)
	if err := b.grant(id, wish); err != nil {
		t.Errorf("asked again after a restart: %v", err)
	}
	if _, err := b.claimRoom(b.terms(77), market.ID{7}, testWallet); err == nil {
		t.Error("the reserve is promised twice")
	}
}

func TestWishRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		wish  func(*site, market.ID) market.SignedChange
		spoil func(*site, market.ID)
		want  error
	}{
		"the hub did not sign": {wish: func(b *site, id market.ID) market.SignedChange {
			w := b.wish(id, double)
			w.Hub = w.Buyer
			return w
		}, want: market.ErrConsent},
		"the buyer did not sign": {wish: func(b *site, id market.ID) market.SignedChange {
			w := b.wish(id, double)
			w.Buyer = w.Hub
			return w
		}, want: market.ErrConsent},
		"a gap in the numbers": {wish: func(b *site, id market.ID) market.SignedChange {
			w := b.wish(id, double).Change
			w.Seq++
			return b.consented(w)
		}, want: deal.ErrOrder},
		"a rate that falls": {wish: func(b *site, id market.ID) market.SignedChange {
			w := b.wish(id, double).Change
			w.Rates = pricing.Rates{}
			for _, name := range meter.Canonical() {
				w.Rates[name] = big.NewInt(2)
			}
			w.Rates[meter.NetTx] = big.NewInt(1)
			return b.consented(w)
		}, want: deal.ErrCheaper},
		"less than the bill": {wish: func(b *site, id market.ID) market.SignedChange { return b.wish(id, big.NewInt(1)) }, want: deal.ErrSpent},
		"of another deal": {wish: func(b *site, id market.ID) market.SignedChange {
			w := b.wish(id, double).Change
			w.Deal[0]++
			return b.consented(w)
		}, want: market.ErrTerms},
		"a deal that ends":    {spoil: func(b *site, id market.ID) { b.apply(id, deal.Event{State: deal.Stopping}) }, want: deal.ErrState},
		"a deal that is over": {spoil: func(b *site, id market.ID) { b.apply(id, deal.Event{State: deal.Closed}) }, want: deal.ErrState},
		"the chain is away":   {spoil: func(b *site, _ market.ID) { b.chainIsAway = true }, want: node.ErrChain},
		"a suspected hub": {spoil: func(b *site, _ market.ID) {
			b.gov.Change(testWallet, func(w *government.Wallet) { w.State = government.Suspected })
		}, want: node.ErrUnlicensed},
		"another change under way": {spoil: func(b *site, id market.ID) { b.lease(id).rising = big.NewInt(1) }, want: errChanging},
	} {
		t.Run(name, func(t *testing.T) {
			b := newSite(t)
			id := b.working(time.Second)
			b.reserve(double)
			if c.wish == nil {
				c.wish = func(b *site, id market.ID) market.SignedChange { return b.wish(id, double) }
			}
			wish := c.wish(b, id)
			if c.spoil != nil {
				c.spoil(b, id)
			}
			if err := b.grant(id, wish); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if len(b.account(id).Changed) != 0 {
				t.Error("it counts")
			}
		})
	}
}

// TestLowerBudgetNeedsNoReserve, nor the chain.
func TestLowerBudgetNeedsNoReserve(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second)
	b.chainIsAway = true
	half := new(big.Int).Rsh(budget, 1)
	if err := b.grant(id, b.wish(id, half)); err != nil || b.account(id).InForce().Budget.Cmp(half) != 0 {
		t.Errorf("got %v", err)
	}
}

// TestWishesAtOnceShareOneReserve: what one deal rises by covers no other.
func TestWishesAtOnceShareOneReserve(t *testing.T) {
	b := newSite(t)
	first, second := b.working(time.Second), b.working(time.Second)
	b.reserve(budget) // for one of the two rises
	done, err := b.claimMore(b.lease(first), budget)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.grant(second, b.wish(second, double)); !errors.Is(err, errUncovered) {
		t.Errorf("the same reserve twice: %v", err)
	}
	done()
	if err := b.grant(second, b.wish(second, double)); err != nil {
		t.Error(err)
	}
	if err := b.grant(first, b.wish(first, double)); !errors.Is(err, errUncovered) {
		t.Errorf("a reserve that is taken: %v", err)
	}
}

// lowering is an owner's wish.
func (b *site) lowering(owner *identity.Key, like string, rate int64, valid time.Duration) market.Signed[market.Lower] {
	b.t.Helper()
	signed, err := market.Sign(owner, testDomains.Market, market.Lower{
		Deal: like, Rates: pricing.Rates{meter.CPUUser: big.NewInt(rate)}, Expires: time.Now().Add(valid).Truncate(time.Second),
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return signed
}

func TestOwnerLowersARate(t *testing.T) {
	owner, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	b := newSite(t)
	b.config.Owner = owner.Address().Hex()
	b.reboot()
	id := b.working(time.Second) // 2 wei a ns
	like := id.String()[:market.MinIDDigits]
	for name, c := range map[string]struct {
		wish market.Signed[market.Lower]
		want error
	}{
		"signed by the hub":    {b.lowering(b.hub, like, 1, time.Minute), errNotOwner},
		"signed by the worker": {b.lowering(b.Key, like, 1, time.Minute), errNotOwner},
		"over":                 {b.lowering(owner, like, 1, -time.Minute), market.ErrExpired},
		"a rise":               {b.lowering(owner, like, 3, time.Minute), market.ErrTerms},
		"no such deal":         {b.lowering(owner, "00000000", 1, time.Minute), errUnknownDeal},
	} {
		if _, _, err := b.lower(t.Context(), c.wish); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	wish := b.lowering(owner, like, 1, time.Minute)
	got, seq, err := b.lower(t.Context(), wish)
	if err != nil || got != id || seq != 1 {
		t.Fatal(got, seq, err)
	}
	if _, seq, err := b.lower(t.Context(), wish); err != nil || seq != 0 {
		t.Errorf("said again: %d, %v", seq, err)
	}
	b.used(id, 3*time.Second)
	a := b.account(id)
	if bill, _, err := a.Due(a.Last().Record); err != nil || bill.Int64() != 2e9+2e9 {
		t.Errorf("1 s at 2 and 2 s at 1 cost %s: %v", bill, err)
	}
	b.pay(id) // the hub bills the same
	twin := newLease(b.worker, b.accountDeal(id), id, testWallet)
	b.mu.Lock()
	other := id
	other[31]++
	b.leases[other] = twin
	b.mu.Unlock()
	if _, _, err := b.lower(t.Context(), b.lowering(owner, like, 0, time.Minute)); !errors.Is(err, errManyLike) {
		t.Errorf("two deals that begin so: %v", err)
	}
}

// lineHub writes down in which order it hears of records and changes.
type lineHub struct {
	apiconnect.HubServiceClient
	heard []string
	deaf  bool // to changes
}

func (h *lineHub) PutRecord(_ context.Context, req *connect.Request[api.PutRecordRequest]) (*connect.Response[api.PutRecordResponse], error) {
	h.heard = append(h.heard, fmt.Sprint("record ", req.Msg.GetRecord().GetSeq()))
	return connect.NewResponse(new(api.PutRecordResponse)), nil
}

func (h *lineHub) PutChange(_ context.Context, req *connect.Request[api.PutChangeRequest]) (*connect.Response[api.PutChangeResponse], error) {
	if h.deaf {
		return nil, connect.NewError(connect.CodeUnavailable, errors.New("power cut"))
	}
	m := req.Msg.GetAmendment()
	h.heard = append(h.heard, fmt.Sprintf("change %d after %d", m.GetChange().GetChange().GetSeq(), m.GetFrom().GetSeq()))
	return connect.NewResponse(new(api.PutChangeResponse)), nil
}

// TestNoRecordPassesAChange: the hub hears of a change before any record that it bills,
// whatever gets lost, and again after a restart.
func TestNoRecordPassesAChange(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second) // records 1 and 2
	hub := &lineHub{}
	at := peer.ID("hub")
	b.hubs[at] = knownHub(hub)
	r := &reporter{lease: b.lease(id)}
	expect := func(when string, failed bool, want ...string) {
		t.Helper()
		hub.heard = nil
		if err := r.sendRecords(t.Context(), at, *b.account(id)); (err != nil) != failed {
			t.Fatalf("%s: %v", when, err)
		}
		if !slices.Equal(hub.heard, want) {
			t.Errorf("%s: heard %q, want %q", when, hub.heard, want)
		}
	}
	expect("at first", false, "record 1", "record 2")
	if err := b.grant(id, b.wish(id, new(big.Int).Rsh(budget, 1))); err != nil {
		t.Fatal(err)
	}
	expect("a change", false, "record 2", "change 1 after 2")
	expect("a sign of life", false, "record 2")
	b.used(id, 2*time.Second)
	hub.deaf = true
	if err := b.grant(id, b.wish(id, new(big.Int).Rsh(budget, 2))); err != nil {
		t.Fatal(err)
	}
	b.used(id, 3*time.Second)
	expect("a hub that does not hear of changes", true, "record 3")
	b.used(id, 4*time.Second)
	expect("still so", true)
	hub.deaf = false
	expect("it hears again", false, "change 2 after 3", "record 4", "record 5")
	r = &reporter{lease: r.lease}
	expect("after a restart", false, "record 1", "record 2", "change 1 after 2", "record 3", "change 2 after 3", "record 4", "record 5")
}

func knownHub(client apiconnect.HubServiceClient) *hub { return &hub{client: client} }

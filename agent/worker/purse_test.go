package main

import (
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// working is a deal with a lease, a record and something owed.
func (b *site) working(cpu time.Duration) market.ID {
	b.t.Helper()
	id := b.deal(deal.Running)
	b.used(id, 0)
	b.used(id, cpu)
	r := newLease(b.worker, b.accountDeal(id), id, testWallet)
	b.mu.Lock()
	b.leases[id] = r
	b.mu.Unlock()
	return id
}

func (b *site) take(id market.ID, w deal.Wage) error { return b.lease(id).takeWage(b.t.Context(), w) }

func TestWageRefusals(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second)
	good := b.wage(id)
	stranger, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	one := big.NewInt(1)
	for name, c := range map[string]struct {
		change func(*deal.Wage)
		key    *identity.Key
		want   error
	}{
		"signed by the hub's node":   {func(*deal.Wage) {}, b.hub, errSigner},
		"signed by a stranger":       {func(*deal.Wage) {}, stranger, errSigner},
		"states a wei less":          {func(w *deal.Wage) { w.Statement.Cumulative = new(big.Int).Sub(w.Statement.Cumulative, one) }, b.signer, payment.ErrUnderpaid},
		"states over the reserve":    {func(w *deal.Wage) { w.Statement.Cumulative = new(big.Int).Add(budget, one) }, b.signer, payment.ErrOverDeposit},
		"for another worker":         {func(w *deal.Wage) { w.Statement.Worker = b.hub.Address() }, b.signer, payment.ErrWrongChannel},
		"acknowledges a wei less":    {func(w *deal.Wage) { w.Bill = new(big.Int).Sub(w.Bill, one) }, b.signer, deal.ErrAmount},
		"for a record that is not":   {func(w *deal.Wage) { w.Record[0]++ }, b.signer, deal.ErrUnknownRecord},
		"changed after the signing":  {nil, nil, errSigner},
		"signed in another's domain": {nil, b.signer, errSigner},
	} {
		w := good
		switch {
		case c.change != nil:
			c.change(&w)
			w = b.sign(w, c.key)
		case c.key == nil:
			w.Statement.Cumulative = new(big.Int).Add(w.Statement.Cumulative, one)
		default:
			w.Statement, err = payment.SignStatement(c.key, payment.StatementDomain(big.NewInt(31337), testHubOwner), w.Statement.Statement)
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := b.take(id, w); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if b.account(id).ToWorker != nil {
		t.Fatal("a wage was taken that is none")
	}
	if err := b.take(id, good); err != nil {
		t.Fatal(err)
	}
	generous := good
	generous.Statement.Cumulative = new(big.Int).Set(budget) // to the wei of the reserve
	if err := b.take(id, b.sign(generous, b.signer)); err != nil {
		t.Errorf("more than was earned: %v", err)
	}
}

// TestHighestStatementIsKept through messages out of order and a restart.
func TestHighestStatementIsKept(t *testing.T) {
	b := newSite(t)
	first, second := b.working(time.Second), b.working(2*time.Second)
	early := b.wage(first)
	b.pay(first)
	late := b.wage(second) // contains the first
	b.used(first, 3*time.Second)
	if err := b.take(second, late); err != nil {
		t.Fatal(err)
	}
	if err := b.take(second, late); err != nil {
		t.Errorf("told twice: %v", err)
	}
	if err := b.take(first, early); err != nil {
		t.Errorf("told late: %v", err)
	}
	if got := b.account(first).ToWorker.Statement.Cumulative; got.Cmp(late.Statement.Cumulative) != 0 {
		t.Errorf("the first deal holds a statement of %s", got)
	}
	b.reboot()
	if got := deal.TallyOf(b.Ledger.Of(b.pair(testWallet))).Newest.Statement; got.Signature != late.Statement.Signature {
		t.Errorf("after a restart it holds %s wei", got.Cumulative)
	}
}

// TestWagesGoOnWithoutTheChain: what the chain said last is in the journal.
func TestWagesGoOnWithoutTheChain(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second)
	b.chainIsAway = true
	b.reboot()
	b.leases[id] = newLease(b.worker, b.accountDeal(id), id, testWallet)
	b.pay(id)
	b.used(id, 2*time.Second)
	if err := b.take(id, b.sign(b.wage(id), b.hub)); !errors.Is(err, node.ErrChain) {
		t.Errorf("a signer that only the chain could confirm: %v", err)
	}
}

// TestSignerThatRotates: the new signer's wages are taken at once, and the old one's
// statement is claimed.
func TestSignerThatRotates(t *testing.T) {
	b := newSite(t)
	id := b.working(time.Second)
	b.pay(id)
	next, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	b.gov.Change(testWallet, func(w *government.Wallet) { w.Signer = next.Address() })
	if p := b.lookNow(); !strings.Contains(p.Trouble, "another signer") {
		t.Errorf("trouble: %q", p.Trouble)
	}
	select {
	case <-b.claims:
	default:
		t.Error("nothing is claimed")
	}
	if due := dueClaim(b.Ledger.Of(b.pair(testWallet)), b.lookNow(), big.NewInt(1e18)); due == nil {
		t.Error("not due")
	}
	old := b.sign(b.wageAgain(id), b.signer)
	if err := b.take(id, old); !errors.Is(err, errSigner) {
		t.Errorf("the former signer's: %v", err)
	}
	if err := b.take(id, b.sign(b.wageAgain(id), next)); err != nil {
		t.Fatal(err)
	}
	if p := b.lookNow(); p.Trouble != "" {
		t.Errorf("the same sum of the new signer: %q", p.Trouble)
	}
	b.used(id, 2*time.Second)
	if err := b.take(id, b.sign(b.wage(id), next)); err != nil {
		t.Error(err)
	}
}

// wageAgain is the newest wage of a deal.
func (b *site) wageAgain(id market.ID) deal.Wage { return *b.account(id).ToWorker }

func TestTrouble(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	fine := government.Wallet{State: government.Registered}
	calm := government.Reserve{Releasing: new(big.Int)}
	for name, c := range map[string]struct {
		wallet   government.Wallet
		reserve  government.Reserve
		orphaned bool
		want     string
	}{
		"none":           {fine, calm, false, ""},
		"held till now":  {government.Wallet{State: government.Registered, HeldUntil: now}, calm, false, ""},
		"held":           {government.Wallet{State: government.Registered, HeldUntil: now.Add(time.Second)}, calm, false, "vote"},
		"created":        {government.Wallet{State: government.Created}, calm, false, "not registered"},
		"idle":           {government.Wallet{State: government.Idle}, calm, false, "not registered"},
		"suspected":      {government.Wallet{State: government.Suspected}, calm, false, "not registered"},
		"punished":       {government.Wallet{State: government.Punished}, calm, false, "not registered"},
		"a wei released": {fine, government.Reserve{Releasing: big.NewInt(1)}, false, "taking back"},
		"another signer": {fine, calm, true, "another signer"},
	} {
		if got := trouble(c.wallet, c.reserve, c.orphaned, now); (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestWorkEndsWhenTheReserveDoes: the hub takes back what it can; the machine stops
// while what it used can still be claimed.
func TestWorkEndsWhenTheReserveDoes(t *testing.T) {
	b := newSite(t)
	id := b.deal(deal.Running)
	m := newMachine(t)
	m.use(t, time.Second)
	b.used(id, 0)
	b.used(id, time.Second)
	b.goOn(t.Context(), map[market.ID]machine{id: m})
	b.pay(id)
	d := b.accountDeal(id)
	left := new(big.Int).Add(b.account(id).PaidToWorker(), deal.PerInterval(d))
	release := func(wei *big.Int) {
		t.Helper()
		if _, err := b.gov.AnnounceRelease(t.Context(), b.hub, testWallet, b.Key.Address(), wei); err != nil {
			t.Fatal(err)
		}
		b.lookNow()
	}
	release(new(big.Int).Sub(budget, left))
	if why := b.lease(id).outworked(); why != "" {
		t.Fatalf("to the wei enough for one interval: %s", why)
	}
	release(new(big.Int).Sub(budget, new(big.Int).Sub(left, big.NewInt(1))))
	a := b.awaitFinal(id)
	if !strings.Contains(a.Reason, "reserve") {
		t.Errorf("reason %q", a.Reason)
	}
}

func TestOffersAtOnceShareOneReserve(t *testing.T) {
	b := newSite(t)
	b.asks.current.Body = market.Ask{MilliCPU: 8000, MemoryBytes: 1 << 30}
	b.reserve(new(big.Int).Add(budget, budget))
	var offering sync.WaitGroup
	var mu sync.Mutex
	taken, refused := 0, 0
	for nonce := range uint64(5) {
		d := b.terms(nonce)
		offering.Go(func() {
			r, err := b.claimRoom(d, d.ID(), testWallet)
			if err == nil {
				opened := &deal.Opened{Terms: market.SignedDeal{Deal: d}, Wallet: testWallet, PaidBefore: b.paidBefore(testWallet)}
				_, err = b.Ledger.Apply(t.Context(), deal.Event{Deal: d.ID(), At: time.Now(), Opened: opened})
			}
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil && r.wallet == testWallet:
				taken++
			case errors.Is(err, errUncovered):
				refused++
			default:
				t.Error(err)
			}
		})
	}
	offering.Wait()
	if taken != 2 || refused != 3 {
		t.Errorf("%d of 5 deals were taken on a reserve for 2", taken)
	}
	if _, err := b.claimRoom(b.terms(9), market.ID{1}, common.Address{9}); !errors.Is(err, errUncovered) {
		t.Errorf("a wallet that nobody looked at: %v", err)
	}
}

// TestReserveIsCountedOverTime: what the wallet paid in a former life covers nothing now.
func TestReserveIsCountedOverTime(t *testing.T) {
	b := newSite(t)
	b.asks.current.Body = market.Ask{MilliCPU: 8000, MemoryBytes: 1 << 30}
	old := deal.Wage{Bill: big.NewInt(1)}
	old.Statement.Statement = payment.Statement{Worker: b.Key.Address(), Cumulative: big.NewInt(1000)}
	b.reserve(new(big.Int).Add(budget, big.NewInt(999)))
	if _, err := b.gov.Claim(t.Context(), b.Key, testWallet, b.sign(old, b.signer).Statement); err != nil {
		t.Fatal(err)
	}
	b.lookNow()
	d := b.terms(1)
	if _, err := b.claimRoom(d, d.ID(), testWallet); !errors.Is(err, errUncovered) {
		t.Errorf("a wei short: %v", err)
	}
	b.reserve(big.NewInt(1))
	if _, err := b.claimRoom(d, d.ID(), testWallet); err != nil {
		t.Fatal(err)
	}
	if before := b.paidBefore(testWallet); before.Int64() != 1000 {
		t.Errorf("statements count from %s wei", before)
	}
}

func TestFundingRefusals(t *testing.T) {
	stranger := common.HexToAddress("0xdead")
	change := func(f func(*government.Wallet)) func(*site) { return func(b *site) { b.gov.Change(testWallet, f) } }
	for name, c := range map[string]struct {
		spoil func(*site)
		want  error
	}{
		"hub is nobody's":         {func(b *site) { b.gov.Bind(b.hub.Address(), common.Address{}, testWallet) }, node.ErrUnconfirmed},
		"hub's confirmation over": {func(b *site) { b.gov.Unbind(b.hub.Address()) }, node.ErrUnconfirmed},
		"hub has another wallet": {func(b *site) {
			b.gov.Register(stranger, testHubOwner, b.signer.Address(), big.NewInt(1))
			b.gov.Bind(b.hub.Address(), testHubOwner, stranger)
		}, node.ErrUnlicensed},
		"not made by the factory": {func(b *site) { b.gov.Bind(b.hub.Address(), testHubOwner, stranger) }, node.ErrUnlicensed},
		"wallet of another owner": {change(func(w *government.Wallet) { w.Owner = stranger }), node.ErrUnlicensed},
		"suspected":               {change(func(w *government.Wallet) { w.State = government.Suspected }), node.ErrUnlicensed},
		"idle":                    {change(func(w *government.Wallet) { w.State = government.Idle }), node.ErrUnlicensed},
		"held":                    {change(func(w *government.Wallet) { w.HeldUntil = time.Now().Add(time.Hour) }), node.ErrUnlicensed},
		"no signer":               {change(func(w *government.Wallet) { w.Signer = common.Address{} }), node.ErrUnlicensed},
		"insolvent by a wei": {change(func(w *government.Wallet) {
			w.Balance = new(big.Int).Sub(w.Outstanding, big.NewInt(1))
		}), node.ErrUnlicensed},
		"chain is away": {func(b *site) { b.chainIsAway = true }, node.ErrChain},
	} {
		t.Run(name, func(t *testing.T) {
			b := newSite(t)
			b.reserve(budget)
			if err := b.checkFunding(t.Context(), b.hub.Address(), testWallet, big.NewInt(1)); err != nil {
				t.Fatal(err)
			}
			c.spoil(b)
			if err := b.checkFunding(t.Context(), b.hub.Address(), testWallet, big.NewInt(1)); !errors.Is(err, c.want) {
				t.Errorf("got %v", err)
			}
		})
	}
	b := newSite(t)
	if err := b.checkFunding(t.Context(), b.hub.Address(), stranger, big.NewInt(1)); !errors.Is(err, node.ErrUnlicensed) {
		t.Errorf("an offer that names another wallet: %v", err)
	}
}

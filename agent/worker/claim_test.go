package main

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// over is a deal that was paid for and closed.
func (b *site) over(cpu time.Duration) market.ID {
	b.t.Helper()
	id := b.working(cpu)
	b.pay(id)
	b.release(id)
	b.apply(id, deal.Event{State: deal.Closed, Reason: "done"})
	return id
}

func (b *site) claimNow() map[common.Address]retry {
	b.t.Helper()
	waits := make(map[common.Address]retry)
	b.claimAll(b.t.Context(), waits, time.Now())
	return waits
}

func (b *site) expectPaid(want *big.Int, claims int) {
	b.t.Helper()
	if got := b.gov.Received(testPayout); got.Cmp(want) != 0 || b.gov.Sent("claim") != claims {
		b.t.Errorf("%s wei came by %d claims, want %s by %d", got, b.gov.Sent("claim"), want, claims)
	}
}

func TestEndOfADealIsClaimedOnce(t *testing.T) {
	b := newSite(t)
	id := b.over(time.Second)
	due := b.account(id).PaidToWorker()
	if waits := b.claimNow(); len(waits) > 0 {
		t.Fatal(waits)
	}
	b.expectPaid(due, 1)
	if a := b.account(id); !a.Settled() || a.SettledBy == common.Hash(id) {
		t.Errorf("settled by %s", a.SettledBy)
	}
	b.claimNow()
	b.reboot()
	b.claimNow()
	b.expectPaid(due, 1)
	running := b.working(time.Second)
	b.pay(running)
	b.claimNow()
	b.expectPaid(due, 1) // a deal that runs waits
}

// TestClaimOutlivesItsAnswer: the transaction was mined, and nobody heard of it.
func TestClaimOutlivesItsAnswer(t *testing.T) {
	b := newSite(t)
	id := b.over(time.Second)
	due := b.account(id).PaidToWorker()
	b.gov.Lose = func(string) error { return context.DeadlineExceeded }
	if waits := b.claimNow(); len(waits) != 1 {
		t.Fatal("a lost answer is taken for one")
	}
	b.gov.Lose = nil
	b.reboot()
	if waits := b.claimNow(); len(waits) > 0 {
		t.Fatal(waits)
	}
	b.expectPaid(due, 1)
	if a := b.account(id); a.SettledBy != common.Hash(id) {
		t.Errorf("settled by %s", a.SettledBy)
	}
}

// TestSomebodyElseClaims: anyone may; the money comes all the same.
func TestSomebodyElseClaims(t *testing.T) {
	b := newSite(t)
	id := b.over(time.Second)
	if _, err := b.gov.Claim(t.Context(), b.buyer, testWallet, b.account(id).ToWorker.Statement); err != nil {
		t.Fatal(err)
	}
	b.claimNow()
	b.expectPaid(b.account(id).PaidToWorker(), 1)
	if a := b.account(id); !a.Settled() {
		t.Error("not written down")
	}
}

func TestDueClaim(t *testing.T) {
	account := func(state deal.State, stated int64, settled bool) deal.Account {
		a := deal.Account{State: state, Terms: market.SignedDeal{Deal: market.Deal{Budget: big.NewInt(1000)}}}
		if stated > 0 {
			a.ToWorker = &deal.Wage{Bill: big.NewInt(stated)}
			a.ToWorker.Statement.Statement = payment.Statement{Cumulative: big.NewInt(stated)}
		}
		if settled {
			a.SettledBy = common.Hash{1}
		}
		return a
	}
	for name, c := range map[string]struct {
		account deal.Account
		paid    int64
		trouble string
		above   int64
		want    bool
	}{
		"nothing earned":              {account(deal.Closed, 0, false), 0, "", 0, false},
		"deal runs":                   {account(deal.Running, 50, false), 0, "", 0, false},
		"deal is over":                {account(deal.Closed, 50, false), 0, "", 0, true},
		"over, paid, not written":     {account(deal.Closed, 50, false), 50, "", 0, true},
		"over, paid and written":      {account(deal.Closed, 50, true), 50, "", 0, false},
		"runs, wallet in trouble":     {account(deal.Running, 50, false), 0, "held", 0, true},
		"in trouble, nothing to get":  {account(deal.Running, 50, false), 50, "held", 0, false},
		"runs, at the threshold":      {account(deal.Running, 50, false), 10, "", 40, true},
		"a wei under the threshold":   {account(deal.Running, 50, false), 11, "", 40, false},
		"over, under the threshold":   {account(deal.Closed, 50, false), 11, "", 40, false},
		"under it, wallet in trouble": {account(deal.Closed, 50, false), 11, "idle", 40, true},
	} {
		got := dueClaim([]deal.Account{c.account}, purse{Paid: big.NewInt(c.paid), Trouble: c.trouble}, big.NewInt(c.above))
		if (got != nil) != c.want {
			t.Errorf("%s: due %t", name, got != nil)
		}
	}
}

func TestThresholdOfTheConfiguration(t *testing.T) {
	b := newSite(t)
	b.config.ClaimAbove = "1000000000000000000000000"
	b.reboot()
	id := b.over(time.Second)
	b.claimNow()
	b.expectPaid(new(big.Int), 0)
	b.gov.Change(testWallet, func(w *government.Wallet) { w.State = government.Suspected })
	b.lookNow()
	b.claimNow()
	b.expectPaid(b.account(id).PaidToWorker(), 1) // in every state of the wallet
}

// TestReserveTakenBehindTheBack: the hub's owner released what was stated; what is
// left is claimed with an older statement.
func TestReserveTakenBehindTheBack(t *testing.T) {
	b := newSite(t)
	first := b.over(time.Second)
	second := b.over(2 * time.Second)
	earlier, all := b.account(first).ToWorker.Statement, b.account(second).ToWorker.Statement
	clock := time.Now()
	b.gov.Now = func() time.Time { return clock }
	reserved := new(big.Int).Add(budget, budget)
	back := reserved.Sub(reserved, all.Cumulative)
	if _, err := b.gov.AnnounceRelease(t.Context(), b.hub, testWallet, b.Key.Address(), back.Add(back, big.NewInt(1))); err != nil {
		t.Fatal(err)
	}
	clock = clock.Add(7 * 24 * time.Hour)
	if _, err := b.gov.Release(t.Context(), b.hub, testWallet, b.Key.Address()); err != nil {
		t.Fatal(err)
	}
	b.claimNow()
	b.expectPaid(earlier.Cumulative, 1)
	if a := b.account(first); !a.Settled() {
		t.Error("the first deal is paid")
	}
	if a := b.account(second); a.Settled() {
		t.Error("the second deal is not paid")
	}
}

func TestClaimsThatFailWaitLonger(t *testing.T) {
	b := newSite(t)
	b.over(time.Second)
	b.gov.Refuse = func(call string) error {
		if call == "claim" {
			return errors.New("no gas")
		}
		return nil
	}
	waits, now := make(map[common.Address]retry), time.Now()
	for _, want := range []time.Duration{firstRetry, 2 * firstRetry, 4 * firstRetry} {
		b.claimAll(t.Context(), waits, now)
		if got := waits[testWallet].wait; got != want {
			t.Fatalf("waits %s, want %s", got, want)
		}
		if soon := b.claimAll(t.Context(), waits, now); soon > want {
			t.Errorf("looks again in %s", soon)
		}
		now = now.Add(want)
	}
	b.gov.Refuse = nil
	b.claimAll(t.Context(), waits, now)
	if len(waits) > 0 || b.gov.Sent("claim") != 1 {
		t.Errorf("%v, %d claims", waits, b.gov.Sent("claim"))
	}
}

// TestIdleWalletIsWatched: with a threshold, money waits in a wallet that no deal
// runs on; a release of it must not pass unseen.
func TestIdleWalletIsWatched(t *testing.T) {
	b := newSite(t)
	b.config.ClaimAbove = "1000000000000000000000000"
	b.reboot()
	id := b.over(time.Second)
	if _, err := b.gov.AnnounceRelease(t.Context(), b.hub, testWallet, b.Key.Address(), budget); err != nil {
		t.Fatal(err)
	}
	b.claimNow()
	b.expectPaid(new(big.Int), 0) // seen just before
	b.reboot()
	b.claimNow()
	b.expectPaid(b.account(id).PaidToWorker(), 1)
}

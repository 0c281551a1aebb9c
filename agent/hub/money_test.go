package main

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

// TestBuyerWhoClosesItsChannelPaysAllTheSame: after the challenge period nothing
// that was signed would be worth anything.
func TestBuyerWhoClosesItsChannelPaysAllTheSame(t *testing.T) {
	s := newSite(t)
	channel := s.deposit(1e13)
	paid := s.paidDeal(channel, 1)
	runs := s.running(s.terms(channel, 2))
	if _, err := s.client.StartClose(t.Context(), s.buyer, channel); err != nil {
		t.Fatal(err)
	}
	over := make(map[common.Hash]bool)
	s.guardDeposits(t.Context(), time.Now(), over)
	if a := s.account(runs); a.State != deal.Stopping || !strings.Contains(a.Reason, "closing") {
		t.Fatalf("deal is %s: %s", a.State, a.Reason)
	}
	if _, ok := s.onChain(channel); !ok {
		t.Fatal("closed while a deal is open on it")
	}
	s.apply(runs, deal.Event{State: deal.Closed, Reason: "done"})
	wallet := s.purse
	before := s.snm(wallet)
	s.guardDeposits(t.Context(), time.Now(), over)
	if _, ok := s.onChain(channel); ok {
		t.Fatal("the channel is still there")
	}
	want := new(big.Int).Add(before, signedFor(*s.account(paid)))
	if got := s.snm(wallet); got.Cmp(want) != 0 {
		t.Errorf("the hub's wallet has %s wei, want %s", got, want)
	}
}

func TestIdleDepositIsSettled(t *testing.T) {
	s := newSite(t)
	channel := s.deposit(1e13)
	s.paidDeal(channel, 1)
	over := make(map[common.Hash]bool)
	s.guardDeposits(t.Context(), time.Now().Add(settleAfter-time.Minute), over)
	if _, ok := s.onChain(channel); !ok {
		t.Fatal("settled too early: its buyer may want another machine")
	}
	s.guardDeposits(t.Context(), time.Now().Add(settleAfter), over)
	if _, ok := s.onChain(channel); ok || !s.settlement(channel).done() {
		t.Error("not settled")
	}
}

func TestSettlementRefusals(t *testing.T) {
	s := newSite(t)
	channel := s.deposit(1e13)
	s.paidDeal(channel, 1)
	next := s.terms(channel, 2)
	ask := market.Ask{MilliCPU: 4000, MemoryBytes: 1 << 30}

	if _, err := s.settle(t.Context(), channel, s.worker.Address()); !errors.Is(err, errNotParty) {
		t.Errorf("a stranger asks: %v", err)
	}
	opened, err := s.commit(next, ask, big.NewInt(1e13))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.settle(t.Context(), channel, s.buyer.Address()); !errors.Is(err, errOpenDeals) {
		t.Errorf("while a deal is being opened: %v", err)
	}
	opened()
	runs := s.running(s.terms(channel, 3))
	if _, err := s.settle(t.Context(), channel, s.buyer.Address()); !errors.Is(err, errOpenDeals) {
		t.Errorf("while a deal runs: %v", err)
	}
	s.apply(runs, deal.Event{State: deal.Closed})
	_, _, done, err := s.lastVouchers(channel)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.commit(next, ask, big.NewInt(1e13)); !errors.Is(err, errSettling) {
		t.Errorf("a deal while it is being settled: %v", err)
	}
	if _, err := s.settle(t.Context(), channel, s.buyer.Address()); !errors.Is(err, errSettling) {
		t.Errorf("twice at once: %v", err)
	}
	done()
	if _, err := s.settle(t.Context(), channel, s.buyer.Address()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.commit(next, ask, big.NewInt(1e13)); !errors.Is(err, errSettling) {
		t.Errorf("a deal on a settled channel: %v", err)
	}
}

// TestSettlementOutlivesAPowerCut closes the channel and forgets it, as a cut
// between transaction and journal does.
func TestSettlementOutlivesAPowerCut(t *testing.T) {
	s := newSite(t)
	channel := s.deposit(1e13)
	id := s.paidDeal(channel, 1)
	vouchers, paid, _, err := s.lastVouchers(channel)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.keepSettlement(t.Context(), settlement{Channel: channel, Paid: paid, Refunded: big.NewInt(7)}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.client.Close(t.Context(), s.Key, channel, vouchers); err != nil {
		t.Fatal(err)
	}
	s.reboot()
	got, err := s.settle(t.Context(), channel, s.buyer.Address())
	if err != nil || got.Transaction != channel || got.Paid.Cmp(signedFor(*s.account(id))) != 0 || got.Refunded.Int64() != 7 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestCommitRefusals(t *testing.T) {
	s := newSite(t)
	channel := common.Hash{1}
	ask := market.Ask{MilliCPU: 1500, MemoryBytes: 1 << 30} // room for one machine
	deposit := big.NewInt(2_200_000_000_000)                // for two budgets and fees
	first := s.terms(channel, 1)
	done, err := s.commit(first, ask, deposit)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := s.terms(channel, 2)
	elsewhere.Deal.Worker = common.Address{7}
	if free, err := s.commit(elsewhere, ask, deposit); err != nil {
		t.Errorf("another worker: %v", err)
	} else {
		free()
	}
	for name, c := range map[string]struct {
		deal    market.SignedDeal
		deposit *big.Int
		want    error
	}{
		"same lane":             {first, deposit, errChannel},
		"worker taken":          {s.terms(channel, 3), deposit, errTaken},
		"deposit promised away": {elsewhere, big.NewInt(2_000_000_000_000), errChannel},
	} {
		if _, err := s.commit(c.deal, ask, c.deposit); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	done()
	if _, err := s.commit(s.terms(channel, 3), ask, deposit); err != nil {
		t.Errorf("after the first came to nothing: %v", err)
	}
}

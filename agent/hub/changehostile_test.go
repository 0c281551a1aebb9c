package main

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"testing"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
)

// TestSilentWorkerKeepsNoChannel: a buyer that is in league with a worker must not keep the hub from the vouchers of
// others on the same channel, by a wish that is never answered.
func TestSilentWorkerKeepsNoChannel(t *testing.T) {
	s := newSite(t)
	w := newChangingWorker(s)
	w.set(func(w *changingWorker) { w.silent = true })
	id := s.opened(20e9)
	s.topUp(id, 21e9)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	answered := make(chan error, 1)
	go func() { answered <- s.changeDeal(ctx, s.wish(id, 40e9)) }()
	s.eventually(func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		if w.asked == 0 {
			return errors.New("the worker was not asked")
		}
		return nil
	})
	s.apply(id, deal.Event{State: deal.Closed})
	_, _, done, err := s.lastVouchers(s.account(id).Deal().Channel)
	if err != nil {
		t.Fatalf("a settlement while the worker is asked: %v", err)
	}
	done()
	cancel()
	if err := <-answered; !errors.Is(err, errLater) {
		t.Errorf("the buyer was told %v", err)
	}
}

// TestEachWishIsWorthItsGas: under one number as from one number to the next, a rise adds a tenth at least, and only the
// worker lowers a rate.
func TestEachWishIsWorthItsGas(t *testing.T) {
	s := newSite(t)
	w := newChangingWorker(s)
	w.refuses = errors.New("no")
	id := s.opened(20e9)
	s.topUp(id, 1e12)
	if err := s.changeDeal(t.Context(), s.wish(id, 40e9)); !errors.Is(err, errWorkerNo) {
		t.Fatal(err)
	}
	reserves := s.gov.Sent("reserve")
	cheaper := s.wish(id, 60e9).Change
	cheaper.Rates = maps.Clone(cheaper.Rates)
	for name, wei := range cheaper.Rates {
		if wei.Sign() > 0 {
			cheaper.Rates[name] = new(big.Int).Sub(wei, big.NewInt(1))
		}
	}
	for name, c := range map[string]struct {
		wish market.SignedChange
		want error
	}{
		"a wei above what was asked":       {s.wish(id, 40e9+1), deal.ErrSmall},
		"a wei below a tenth above it":     {s.wish(id, 44e9-1), deal.ErrSmall},
		"rates that no worker has lowered": {s.wishes(cheaper, s.buyer), deal.ErrCheaper},
	} {
		if err := s.changeDeal(t.Context(), c.wish); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if got := s.gov.Sent("reserve"); got != reserves || w.asked != 1 {
		t.Errorf("%d reserves more, the worker was asked %d times", got-reserves, w.asked)
	}
	if err := s.changeDeal(t.Context(), s.wish(id, 44e9)); !errors.Is(err, errWorkerNo) || s.gov.Sent("reserve") != reserves+1 {
		t.Errorf("a tenth more: %v, %d reserves", err, s.gov.Sent("reserve")-reserves)
	}
}

// TestUnfundedWishBindsNothing: what the hub never consented to is forgotten, also after it had consented to less, and
// after a power cut between wish and reserve.
func TestUnfundedWishBindsNothing(t *testing.T) {
	for name, cut := range map[string]bool{"at once": false, "after a power cut": true} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			w := newChangingWorker(s)
			w.refuses = errors.New("no")
			id := s.opened(20e9)
			s.topUp(id, 1e12)
			if err := s.changeDeal(t.Context(), s.wish(id, 40e9)); !errors.Is(err, errWorkerNo) {
				t.Fatal(err)
			}
			greedy := s.wish(id, 900e9)
			if cut {
				s.apply(id, deal.Event{Asked: &greedy})
				s.reboot()
				w.meet()
			}
			s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = new(big.Int).Add(w.Outstanding, w.Locked) })
			if err := s.changeDeal(t.Context(), greedy); !errors.Is(err, errReserve) {
				t.Fatalf("got %v", err)
			}
			if a := s.account(id); a.Worst().Int64() != 42e9 || a.Asked != nil {
				t.Errorf("%s wei are bound, asked %v", a.Worst(), a.Asked)
			}
			s.reboot()
			if a := s.account(id); a.Worst().Int64() != 42e9 {
				t.Errorf("%s wei are bound after a restart", a.Worst())
			}
		})
	}
}

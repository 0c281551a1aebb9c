package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func TestBudgetCountsOnceItIsCovered(t *testing.T) {
	s := newSite(t)
	w := newChangingWorker(s)
	id := s.opened(20e9)
	s.expectReserve(20e9, 1)
	wish := s.wish(id, 40e9)
	if err := s.changeDeal(t.Context(), wish); !errors.Is(err, errChannel) {
		t.Fatalf("more than the buyer's channel holds: %v", err)
	}
	s.expectReserve(20e9, 1)
	s.topUp(id, 21e9-1)
	if err := s.changeDeal(t.Context(), wish); !errors.Is(err, errChannel) || w.asked != 0 {
		t.Fatalf("a wei more than it holds: %v; the worker was asked %d times", err, w.asked)
	}
	s.topUp(id, 1)
	s.gov.Change(s.purse, func(w *government.Wallet) { w.State = government.Suspected })
	if err := s.changeDeal(t.Context(), wish); !errors.Is(err, node.ErrUnlicensed) || s.account(id).Asked != nil {
		t.Fatalf("a wallet under suspicion: %v", err)
	}
	s.gov.Change(s.purse, func(w *government.Wallet) { w.State = government.Registered })
	if err := s.changeDeal(t.Context(), wish); err != nil {
		t.Fatal(err)
	}
	s.expectReserve(40e9, 2)
	if err := s.changeDeal(t.Context(), wish); err != nil || w.asked != 1 {
		t.Errorf("asked again: %v; the worker was asked %d times", err, w.asked)
	}
	s.pays(id, 30*time.Second) // 30e9: over the first budget
	if got := s.told(id).Bill; got.Int64() != 30e9 || s.budget(id) != 40e9 {
		t.Errorf("paid %s of %d wei", got, s.budget(id))
	}
	s.reboot()
	if s.budget(id) != 40e9 {
		t.Error("the change is gone after a restart")
	}
}

// TestEveryStepOfAWishSurvivesARestart cuts the power between each two steps: after the
// wish is on disk, after the reserve, after the worker's signature.
func TestEveryStepOfAWishSurvivesARestart(t *testing.T) {
	for name, c := range map[string]struct {
		cut  func(*site, *changingWorker)
		mend func(*site, *changingWorker)
		want error // of the attempt that is cut
	}{
		"the reserve's receipt is lost": {
			func(s *site, _ *changingWorker) { s.gov.Lose = func(string) error { return context.DeadlineExceeded } },
			func(s *site, _ *changingWorker) { s.gov.Lose = nil }, context.DeadlineExceeded,
		},
		"the worker is away": {
			func(_ *site, w *changingWorker) {
				w.s.mu.Lock()
				delete(w.s.book, w.s.worker.Address())
				w.s.mu.Unlock()
			},
			func(*site, *changingWorker) {}, errLater,
		},
		"the worker signs and is not heard": {
			func(_ *site, w *changingWorker) { w.set(func(w *changingWorker) { w.dumb = true }) },
			func(_ *site, w *changingWorker) { w.set(func(w *changingWorker) { w.dumb = false }) }, errLater,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			w := newChangingWorker(s)
			id := s.opened(20e9)
			s.topUp(id, 21e9)
			wish := s.wish(id, 40e9)
			c.cut(s, w)
			if err := s.changeDeal(t.Context(), wish); !errors.Is(err, c.want) {
				t.Fatalf("got %v", err)
			}
			s.reboot()
			c.mend(s, w)
			w.meet()
			if err := s.changeDeal(t.Context(), wish); err != nil {
				t.Fatal(err)
			}
			s.expectReserve(40e9, 2)
			if a := s.account(id); s.budget(id) != 40e9 || a.Asked != nil || len(a.Changed) != 1 {
				t.Errorf("budget %d, asked %v, %d changes", s.budget(id), a.Asked, len(a.Changed))
			}
		})
	}
}

func TestWishRefusals(t *testing.T) {
	s := newSite(t)
	w := newChangingWorker(s)
	id := s.opened(20e9)
	s.topUp(id, 1e12)
	closed := s.opened(20e9)
	s.apply(closed, deal.Event{State: deal.Closed})
	stolen := s.wish(id, 40e9)
	stolen.Buyer = s.wishes(stolen.Change, s.worker).Buyer
	gap := s.wish(id, 40e9).Change
	gap.Seq++
	unknown := s.wish(id, 40e9).Change
	unknown.Deal[0]++
	cheap := s.wish(id, 40e9).Change
	cheap.Rates = pricing.Rates{}
	for name, c := range map[string]struct {
		wish market.SignedChange
		want error
	}{
		"signed by another":           {stolen, market.ErrConsent},
		"of an unknown deal":          {s.wishes(unknown, s.buyer), errUnknownDeal},
		"of a closed deal":            {s.wish(closed, 40e9), deal.ErrState},
		"a gap in the numbers":        {s.wishes(gap, s.buyer), deal.ErrOrder},
		"no rates":                    {s.wishes(cheap, s.buyer), market.ErrAbsurd},
		"too small a rise":            {s.wish(id, 22e9-1), deal.ErrSmall},
		"less than an interval":       {s.wish(id, 6e9-1), deal.ErrSpent},
		"as it is":                    {s.wish(id, 20e9), market.ErrTerms},
		"more than the hub can cover": {s.wish(id, 900e9), errReserve},
	} {
		if name == "more than the hub can cover" {
			s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = new(big.Int).Add(w.Outstanding, w.Locked) })
		}
		before := s.account(id).Worst()
		if err := s.changeDeal(t.Context(), c.wish); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		if a := s.account(id); a.Worst().Cmp(before) != 0 || a.Asked != nil {
			t.Errorf("%s: money is bound for it", name)
		}
		s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = big.NewInt(1e18) })
	}
	if w.asked != 0 || s.gov.Sent("reserve") != 2 {
		t.Errorf("the worker was asked %d times, %d reserves", w.asked, s.gov.Sent("reserve"))
	}
	// What the worker refuses stays covered: it has the hub's signature, and may think again.
	w.refuses = errors.New("I would rather not")
	if err := s.changeDeal(t.Context(), s.wish(id, 40e9)); err == nil || errors.Is(err, errLater) || !strings.Contains(err.Error(), "rather not") {
		t.Errorf("got %v", err)
	}
	if a := s.account(id); a.Worst().Int64() != 42e9 || s.budget(id) != 20e9 {
		t.Errorf("%s wei are bound, budget %d", a.Worst(), s.budget(id))
	}
	w.refuses = nil
	if err := s.changeDeal(t.Context(), s.wish(id, 10e9)); err != nil || s.budget(id) != 10e9 {
		t.Errorf("a lower one under the same number: %v, budget %d", err, s.budget(id))
	}
	if a := s.account(id); a.Worst().Int64() != 105e8 {
		t.Errorf("%s wei are bound", a.Worst())
	}
}

// TestOneWishAtATime: two at once must not both count on the same deposit.
func TestOneWishAtATime(t *testing.T) {
	s := newSite(t)
	newChangingWorker(s)
	id := s.opened(20e9)
	s.topUp(id, 21e9)
	second := s.terms(s.account(id).Deal().Channel, 2)
	second.Deal.Budget = big.NewInt(20e9)
	a := s.account(id)
	done, err := s.commitWish(t.Context(), a, s.wish(id, 40e9))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.commitWish(t.Context(), a, s.wish(id, 40e9)); !errors.Is(err, errChanging) {
		t.Errorf("a second wish: %v", err)
	}
	if _, err := s.commit(second, market.Ask{MilliCPU: 8000, MemoryBytes: 1 << 40}, big.NewInt(42e9)); !errors.Is(err, errChannel) {
		t.Errorf("a deal on the deposit of a wish: %v", err)
	}
	if _, _, _, err := s.lastVouchers(a.Deal().Channel); !errors.Is(err, errOpenDeals) {
		t.Errorf("a settlement beside a wish: %v", err)
	}
	done()
	other, err := s.commit(second, market.Ask{MilliCPU: 8000, MemoryBytes: 1 << 40}, big.NewInt(42e9))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.commitWish(t.Context(), a, s.wish(id, 40e9)); !errors.Is(err, errChannel) {
		t.Errorf("a wish on the deposit of a deal: %v", err)
	}
	other()
}

func TestChangesFromTheWorker(t *testing.T) {
	s := newSite(t)
	id := s.opened(20e9)
	s.pays(id, 2*time.Second)
	late := s.dropped(id, 0)
	stranger := late
	stranger.Change.Change.Deal[0]++
	s.used(id, 3*time.Second)
	for name, c := range map[string]struct {
		m    deal.Amendment
		want error
	}{
		"after a record that it would bill": {late, deal.ErrBackdated},
		"signed by nobody":                  {func() deal.Amendment { f := s.dropped(id, 0); f.Change.Worker[9]++; return f }(), nil},
		"of no deal here":                   {stranger, errUnknownDeal},
	} {
		err := s.putChange(t.Context(), c.m)
		if err == nil || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	m := s.dropped(id, 0)
	for range 2 { // told again
		if err := s.putChange(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	other := s.account(id).Changed[0].Amendment
	other.Change.Change.Budget = big.NewInt(7e9)
	if err := s.putChange(t.Context(), other); !errors.Is(err, deal.ErrOrder) {
		t.Errorf("another one of the same number: %v", err)
	}
	s.reboot()
	s.used(id, 9*time.Second)
	if bill, _, err := s.account(id).Due(s.account(id).Last().Record); err != nil || bill.Int64() != 3e9 {
		t.Errorf("bill %s, %v", bill, err)
	}
	// A deal that is over answers, so that its worker goes on to hear that it is.
	next := s.dropped(id, 0)
	next.Change.Change.Seq, next.Change.Change.Budget = 2, big.NewInt(9e9)
	signed, err := deal.Amend(s.worker, s.domains.Market, market.SignedChange{Change: next.Change.Change}, s.account(id).Last())
	if err != nil {
		t.Fatal(err)
	}
	s.apply(id, deal.Event{State: deal.Closed})
	if err := s.putChange(t.Context(), signed); err != nil || len(s.account(id).Changed) != 1 {
		t.Errorf("of a closed deal: %v", err)
	}
	signed.Change.Worker[9]++
	if err := s.putChange(t.Context(), signed); err == nil {
		t.Error("a stranger is told that a deal is closed")
	}
}

// TestChangesStandBeforeWhatTheyBill in what a buyer is told, also one who comes back.
func TestChangesStandBeforeWhatTheyBill(t *testing.T) {
	s := newSite(t)
	id := s.opened(20e9)
	story := func(seen deal.Account) (out []string) {
		t.Helper()
		err := sendChanges(func(m *api.WatchDealResponse) error {
			switch {
			case m.GetRecord() != nil:
				out = append(out, fmt.Sprint("record ", m.GetRecord().GetSeq()))
			case m.GetAmendment() != nil:
				out = append(out, fmt.Sprint("change after ", m.GetAmendment().GetFrom().GetSeq()))
			default:
				out = append(out, m.GetEvent())
			}
			return nil
		}, seen, *s.account(id))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	put := func(rate int64) {
		t.Helper()
		if err := s.putChange(t.Context(), s.dropped(id, rate)); err != nil {
			t.Fatal(err)
		}
	}
	first := *s.account(id)
	s.used(id, time.Second)
	put(0)
	if got, want := story(first), []string{"record 2", "change after 2"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
	middle := *s.account(id)
	s.used(id, 2*time.Second)
	c := s.dropped(id, 0)
	c.Change.Change.Budget = big.NewInt(9e9)
	m, err := deal.Amend(s.worker, s.domains.Market, market.SignedChange{Change: c.Change.Change}, c.From)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.putChange(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	s.used(id, 3*time.Second)
	if got, want := story(middle), []string{"record 3", "change after 3", "record 4"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
	if got, want := story(deal.Account{}), []string{"record 1", "record 2", "change after 2", "record 3", "change after 3", "record 4", "running"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
}

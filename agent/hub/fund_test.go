package main

import (
	"context"
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
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/store"
)

func (s *site) reserve() government.Reserve {
	s.t.Helper()
	r, err := s.gov.ReserveOf(s.t.Context(), s.purse, s.worker.Address())
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

func (s *site) expectReserve(wei int64, transactions int) {
	s.t.Helper()
	if got := s.reserve().Reserved; got.Cmp(big.NewInt(wei)) != 0 || s.gov.Sent("reserve") != transactions {
		s.t.Fatalf("%s wei are reserved by %d transactions, want %d by %d", got, s.gov.Sent("reserve"), wei, transactions)
	}
}

// TestReturningWorkerNeedsNoTransaction: what a deal left of its reserve serves the next.
func TestReturningWorkerNeedsNoTransaction(t *testing.T) {
	s := newSite(t)
	first := s.reserved(1, 9e9)
	s.expectReserve(9e9, 1)
	s.used(first, 0)
	s.pays(first, 2*time.Second)
	s.apply(first, deal.Event{State: deal.Closed})
	second := s.reserved(2, 7e9) // 2 were earned, 7 are left
	s.expectReserve(9e9, 1)
	s.reserved(3, 1e9) // beside it
	s.expectReserve(10e9, 2)
	s.used(second, 0)
	s.pays(second, 7*time.Second)
	if got := s.told(second).Statement.Cumulative; got.Cmp(big.NewInt(9e9)) != 0 {
		t.Errorf("stated %s wei", got)
	}
}

// TestReserveThatIsBeingReleased is as good as gone, unless it is taken back: that
// locks nothing further.
func TestReserveThatIsBeingReleased(t *testing.T) {
	s := newSite(t)
	s.apply(s.reserved(1, 1000), deal.Event{State: deal.Closed})
	if _, err := s.gov.AnnounceRelease(t.Context(), s.Key, s.purse, s.worker.Address(), big.NewInt(1000)); err != nil {
		t.Fatal(err)
	}
	s.reserved(2, 400)
	s.expectReserve(1000, 1)
	if got := s.reserve().Releasing; got.Int64() != 600 {
		t.Fatalf("%s wei are being released", got)
	}
	s.reserved(3, 601)
	s.expectReserve(1601, 2)
	s.reserved(4, 600)
	s.expectReserve(1601, 2)
	if r := s.reserve(); r.Releasing.Sign() != 0 || !r.ReleaseAt.IsZero() {
		t.Errorf("%s wei are being released at %s", r.Releasing, r.ReleaseAt)
	}
}

func TestDealsOpenedAtOnceAreAllCovered(t *testing.T) {
	s := newSite(t)
	var opening sync.WaitGroup
	for lane := range uint64(5) {
		signed := s.terms(common.Hash{1}, lane+1)
		signed.Deal.Budget = big.NewInt(1000)
		opening.Go(func() {
			if _, err := s.fundWorker(t.Context(), signed); err != nil {
				t.Error(err)
			}
		})
	}
	opening.Wait()
	if got := s.reserve().Reserved; got.Int64() != 5000 {
		t.Errorf("%s wei are reserved for five deals of 1000", got)
	}
}

// TestReserveUnderWayIsFoundAgain cuts the power after the transaction was sent: the
// journal has the deal, the chain has the reserve, nobody has seen the receipt.
func TestReserveUnderWayIsFoundAgain(t *testing.T) {
	s := newSite(t)
	s.gov.Lose = func(string) error { return context.DeadlineExceeded }
	signed := s.terms(common.Hash{1}, 1)
	if _, err := s.fundWorker(t.Context(), signed); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	s.gov.Lose = nil
	if a := s.account(signed.Deal.ID()); a.State != deal.Closed {
		t.Fatalf("deal is %s", a.State)
	}
	s.expectReserve(1e12, 1)
	s.reboot()
	next := s.reserved(2, 1e12)
	s.expectReserve(1e12, 1)
	// And a cut before the answer of the worker: the deal is closed, its reserve stays.
	offered := s.terms(common.Hash{1}, 3)
	if _, err := s.fundWorker(t.Context(), offered); err != nil {
		t.Fatal(err)
	}
	s.expectReserve(2e12, 2)
	s.reboot()
	if a := s.account(offered.Deal.ID()); a.State != deal.Closed {
		t.Fatalf("deal is %s", a.State)
	}
	s.apply(next, deal.Event{State: deal.Closed})
	later := time.Now().Add(releaseAfter)
	s.mindReserves(t.Context(), later, make(map[deal.Pair]time.Time))
	if got := s.reserve().Releasing; got.Cmp(big.NewInt(2e12)) != 0 {
		t.Errorf("%s of 2e12 wei are to come back", got)
	}
}

// TestReservingOutlivesItsBuyer: a buyer who leaves while the reserve is on its way
// must not make the hub forget it.
func TestReservingOutlivesItsBuyer(t *testing.T) {
	s := newSite(t)
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	s.gov.Refuse = func(call string) error {
		if call == "reserve" {
			leave()
		}
		return nil
	}
	signed := s.terms(common.Hash{1}, 1)
	wallet, err := s.fundWorker(ctx, signed)
	if err != nil || ctx.Err() == nil {
		t.Fatal(err, ctx.Err())
	}
	if a := s.account(signed.Deal.ID()); a.Wallet != wallet || wallet != s.purse {
		t.Errorf("written down %s, reserved at %s", a.Wallet, wallet)
	}
	s.expectReserve(1e12, 1)
	if _, err := s.fundWorker(ctx, s.terms(common.Hash{1}, 2)); !errors.Is(err, context.Canceled) {
		t.Errorf("for a buyer who has left already: %v", err)
	}
}

// TestUnwritableDealReservesNothing: terms that are small on the wire and too large
// for the journal.
func TestUnwritableDealReservesNothing(t *testing.T) {
	s := newSite(t)
	signed := s.terms(common.Hash{1}, 1)
	for range market.MaxCommand {
		signed.Deal.Command = append(signed.Deal.Command, strings.Repeat("\x01", market.MaxCommandText))
	}
	if err := signed.Deal.Check(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.fundWorker(t.Context(), signed); !errors.Is(err, store.ErrTooLarge) {
		t.Fatalf("got %v", err)
	}
	s.expectReserve(0, 0)
}

func TestFundingRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*site)
		want  error
		say   string
	}{
		"worker is nobody's":       {func(s *site) { s.gov.Unbind(s.worker.Address()) }, node.ErrUnconfirmed, ""},
		"worker is paid elsewhere": {func(s *site) { s.gov.Bind(s.worker.Address(), testOwner, testOwner) }, nil, "its ask says"},
		"wallet is a wei short": {func(s *site) {
			s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = big.NewInt(13e11 - 1) })
		}, errReserve, "needs 1300000000000"},
		"stake counts too": {func(s *site) {
			s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance, w.Stake = big.NewInt(13e11), big.NewInt(1) })
		}, errReserve, ""},
		"contract refuses": {func(s *site) {
			s.gov.Refuse = func(call string) error {
				if call == "reserve" {
					return errors.New("SafeERC20FailedOperation")
				}
				return nil
			}
		}, nil, "SafeERC20"},
		"hub is not licensed": {func(s *site) { s.gov.Unbind(s.Key.Address()) }, node.ErrUnconfirmed, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			c.spoil(s)
			signed := s.terms(common.Hash{1}, 1)
			_, err := s.fundWorker(t.Context(), signed)
			if err == nil || c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.say) {
				t.Errorf("got %v", err)
			}
			s.gov.Refuse = nil
			s.expectReserve(0, 0)
			if a := s.account(signed.Deal.ID()); a.State != "" && a.State != deal.Closed {
				t.Errorf("deal is %s", a.State)
			}
		})
	}
	s := newSite(t)
	s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = big.NewInt(13e11) })
	s.reserved(1, 1e12) // to the wei
}

func TestNextRelease(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	closed := func(ago time.Duration, bill, stated int64) deal.Account {
		a := deal.Account{State: deal.Closed, Since: now.Add(-ago)}
		if stated > 0 {
			a.ToWorker = &deal.Wage{Bill: big.NewInt(bill)}
			a.ToWorker.Statement.Cumulative = big.NewInt(stated)
		}
		return a
	}
	old := closed(releaseAfter, 40, 40)
	for name, c := range map[string]struct {
		accounts                  []deal.Account
		reserved, paid, releasing int64
		due                       time.Duration // of the release, from now
		want                      step
		amount                    int64
	}{
		"nothing was used":            {[]deal.Account{closed(releaseAfter, 0, 0)}, 100, 0, 0, 0, announce, 100},
		"a second too early":          {[]deal.Account{closed(releaseAfter-time.Second, 0, 0)}, 100, 0, 0, 0, keep, 0},
		"another deal is open":        {[]deal.Account{old, {State: deal.Running}}, 100, 0, 0, 0, keep, 0},
		"what is stated stays":        {[]deal.Account{old}, 100, 0, 0, 0, announce, 60},
		"claimed or not":              {[]deal.Account{old}, 100, 40, 0, 0, announce, 60},
		"all is stated":               {[]deal.Account{old}, 40, 0, 0, 0, keep, 0},
		"paid more than we know":      {[]deal.Account{old}, 100, 70, 0, 0, announce, 30},
		"announced, a second to wait": {[]deal.Account{old}, 100, 0, 60, time.Second, keep, 0},
		"announced and due":           {[]deal.Account{old}, 100, 0, 60, 0, release, 60},
		"owner announced wages too":   {[]deal.Account{old}, 100, 0, 61, 0, announce, 60},
		"owner announced all":         {[]deal.Account{closed(releaseAfter, 100, 100)}, 100, 0, 100, 0, announce, 0},
		"owner announced a part":      {[]deal.Account{old}, 100, 0, 10, 0, release, 10},
		"all was released":            {[]deal.Account{old}, 40, 40, 0, 0, keep, 0},
	} {
		r := government.Reserve{Reserved: big.NewInt(c.reserved), Paid: big.NewInt(c.paid), Releasing: big.NewInt(c.releasing), ReleaseAt: now.Add(c.due)}
		got, amount := nextRelease(common.Address{}, c.accounts, r, now)
		if got != c.want || got != keep && amount.Int64() != c.amount {
			t.Errorf("%s: %s %v, want %s %d", name, got, amount, c.want, c.amount)
		}
	}
}

// TestReserveComesBack goes from the end of a deal to the release of what it left,
// through a vote in which nothing may move.
func TestReserveComesBack(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 9e9)
	s.used(id, 0)
	s.pays(id, 2*time.Second)
	s.apply(id, deal.Event{State: deal.Closed})
	clock := time.Now()
	s.gov.Now = func() time.Time { return clock }
	mind := func(after time.Duration) {
		clock = clock.Add(after)
		s.mindReserves(t.Context(), clock, make(map[deal.Pair]time.Time))
	}
	hold := func(until time.Time) {
		s.gov.Change(s.purse, func(w *government.Wallet) { w.HeldUntil = until })
	}
	mind(releaseAfter - time.Minute)
	hold(clock.Add(2 * time.Hour))
	mind(time.Hour)
	if s.gov.Sent("announceRelease") != 0 {
		t.Fatal("announced within the day, or while the wallet is held")
	}
	hold(time.Time{})
	mind(0)
	if got := s.reserve().Releasing; got.Cmp(big.NewInt(7e9)) != 0 {
		t.Fatalf("%s wei are announced", got)
	}
	mind(7*24*time.Hour - time.Second)
	s.expectReserve(9e9, 1)
	s.gov.Change(s.purse, func(w *government.Wallet) { w.State = government.Suspected })
	mind(time.Second)
	s.expectReserve(9e9, 1)
	s.gov.Change(s.purse, func(w *government.Wallet) { w.State = government.Registered })
	mind(0)
	s.expectReserve(2e9, 1) // what was stated waits for the worker
	mind(0)
	if s.gov.Sent("announceRelease") != 1 || s.gov.Sent("release") != 1 {
		t.Errorf("%d announcements, %d releases", s.gov.Sent("announceRelease"), s.gov.Sent("release"))
	}
	if _, err := s.gov.Claim(t.Context(), s.worker, s.purse, s.told(id).Statement); err != nil {
		t.Errorf("the worker comes late: %v", err)
	}
}

// TestReserveLiesAsDeepAsTheWorkerReads: both take the deal's budget for what is at risk.
func TestReserveLiesAsDeepAsTheWorkerReads(t *testing.T) {
	s := newSite(t)
	var asked []*big.Int
	s.atRisk = func(g node.Government, wei *big.Int) node.Government {
		asked = append(asked, wei)
		return g
	}
	s.reserved(1, 1000)
	if len(asked) != 1 || asked[0].Int64() != 1000 {
		t.Errorf("asked for %v", asked)
	}
}

package deal

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

func TestEveryDealCloses(t *testing.T) {
	p := DefaultPolicy
	ending := func(t *testing.T) *scene {
		s := newScene(t)
		s.use(0, false)
		s.apply(Event{State: Stopping, Reason: "asked"})
		return s
	}
	t.Run("worker that cannot make its final record", func(t *testing.T) {
		s := ending(t)
		s.now = s.now.Add(p.FinalWait + p.Grace)
		s.expect(None)
		s.now = s.now.Add(time.Second)
		s.expect(Close)
	})
	t.Run("hub whose worker shows life and never ends", func(t *testing.T) {
		s := ending(t)
		for late, want := range map[time.Duration]Action{
			p.FinalWait + p.LostAfter + time.Second:           None,
			p.FinalWait + p.LostAfter + p.Grace + time.Second: Close,
		} {
			now := s.now.Add(late)
			if got, reason := s.a.Hub(now, now, p); got != want {
				t.Errorf("after %s: %q (%s), want %q", late, got, reason, want)
			}
		}
	})
	t.Run("hub whose worker never answers an offer", func(t *testing.T) {
		a := Account{State: Offered, Since: start}
		if got, _ := a.Hub(start.Add(p.OfferWait), start, p); got != None {
			t.Errorf("too early: %q", got)
		}
		if got, _ := a.Hub(start.Add(p.OfferWait+time.Second), start, p); got != Close {
			t.Errorf("got %q", got)
		}
	})
}

func TestVoucherAndWageComeInOneEvent(t *testing.T) {
	s := newScene(t)
	s.use(6*time.Second, false)
	from, to := payment.SignedVoucher{Voucher: payment.Voucher{Seq: 5}}, Wage{Bill: big.NewInt(7)}
	s.apply(Event{Buyer: &from, Worker: &to})
	if s.a.FromBuyer == nil || s.a.FromBuyer.Seq != 5 || s.a.ToWorker == nil || s.a.PaidToWorker().Int64() != 7 || s.a.BuyerCount != 1 {
		t.Errorf("got %+v, %+v, %d", s.a.FromBuyer, s.a.ToWorker, s.a.BuyerCount)
	}
}

func TestClosedDealKeepsItsLastRecordOnly(t *testing.T) {
	s := newScene(t)
	for range 5 {
		s.use(2*time.Second, false)
	}
	s.use(2*time.Second, true)
	before := s.a
	s.apply(Event{State: Closed})
	if len(s.a.Recent) != 1 || !s.a.Final() || len(before.Recent) != 6 {
		t.Errorf("%d records, final %t; the account before has %d", len(s.a.Recent), s.a.Final(), len(before.Recent))
	}
}

// TestStrangersNamesTakeNoMemory: anyone may name a deal that does not exist.
func TestStrangersNamesTakeNoMemory(t *testing.T) {
	l := NewLedger()
	l.Attach(new(memory))
	unknown := errors.New("unknown")
	for i := range byte(100) {
		id := market.ID{i}
		_, err := l.Update(t.Context(), id, func(a Account) (*Event, error) { return nil, unknown })
		if !errors.Is(err, unknown) {
			t.Fatal(err)
		}
		if _, err := l.Apply(t.Context(), Event{Deal: id, Record: &meter.SignedRecord{}}); !errors.Is(err, ErrState) {
			t.Fatal(err)
		}
	}
	if len(l.deals) != 0 {
		t.Errorf("%d deals are kept", len(l.deals))
	}
}

func TestAllIsInOrder(t *testing.T) {
	l := NewLedger()
	l.Attach(new(memory))
	for i := range uint64(20) {
		terms := market.SignedDeal{Deal: newScene(t).a.Deal()}
		terms.Deal.Nonce = i
		if _, err := l.Apply(t.Context(), Event{Deal: terms.Deal.ID(), Opened: &Opened{Terms: terms}}); err != nil {
			t.Fatal(err)
		}
	}
	all := l.All()
	for i := 1; i < len(all); i++ {
		if all[i-1].ID().String() >= all[i].ID().String() {
			t.Fatalf("%s before %s", all[i-1].ID(), all[i].ID())
		}
	}
}

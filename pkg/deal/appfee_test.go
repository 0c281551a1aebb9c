package deal

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

var testPayee = common.Address{0xfe}

// withFee is a scene whose deal pays a fee to a payee.
func withFee(t *testing.T, payee common.Address, fee int64) *scene {
	t.Helper()
	s := newScene(t)
	image, err := s.a.Deal().ImageKey()
	if err != nil {
		t.Fatal(err)
	}
	s.a.Terms.App = &market.SignedAppFee{Fee: market.AppFee{Deal: s.a.ID(), Image: image, Payee: payee, Fee: wei(fee)}}
	return s
}

// due is the voucher for the newest record, and so many wei more.
func (s *scene) due(more int64) payment.SignedVoucher {
	s.t.Helper()
	last := s.a.Last().Record
	bill, fee, err := s.a.Due(last)
	if err != nil {
		s.t.Fatal(err)
	}
	seq := uint64(1)
	if s.a.FromBuyer != nil {
		seq = s.a.FromBuyer.Seq + 1
	}
	sum := new(big.Int).Add(bill.Add(bill, fee), wei(more))
	return s.sign(s.buyer, payment.Voucher{
		ChannelID: s.a.Deal().Channel, Lane: s.a.Deal().Lane, Cumulative: sum, Seq: seq, UsageRoot: last.Hash(),
	})
}

// hand takes a voucher and gives what the hub owes out of it, from what was stated before.
func (s *scene) hand(v payment.SignedVoucher, stated map[common.Address]int64) (wage, fee *Wage) {
	s.t.Helper()
	if err := s.a.CheckBuyerVoucher(domain, v); err != nil {
		s.t.Fatal(err)
	}
	wage, fee, err := s.a.Handed(v.UsageRoot, func(who common.Address) *big.Int { return wei(stated[who]) })
	if err != nil {
		s.t.Fatal(err)
	}
	s.apply(Event{Buyer: &v, Worker: wage, Payee: fee})
	return wage, fee
}

// TestAppFeeIsPaidOnce: the first voucher contains it, to the wei, and so do all later ones.
func TestAppFeeIsPaidOnce(t *testing.T) {
	s := withFee(t, testPayee, 500)
	s.use(6*time.Second, false)
	for _, more := range []int64{0, 499, 501, 1000} {
		if err := s.a.CheckBuyerVoucher(domain, s.due(more)); !errors.Is(err, ErrAmount) {
			t.Errorf("a voucher with %d of 500 wei: %v", more, err)
		}
	}
	wage, fee := s.hand(s.due(500), map[common.Address]int64{s.worker.Address(): 70, testPayee: 9000})
	if wage.Statement.Cumulative.Cmp(new(big.Int).Add(wage.Bill, wei(70))) != 0 {
		t.Errorf("the worker is stated %s for a bill of %s", wage.Statement.Cumulative, wage.Bill)
	}
	if st := fee.Statement; st.Worker != testPayee || st.Cumulative.Int64() != 9500 || st.UsageRoot != s.a.Terms.App.Fee.Hash() {
		t.Errorf("the payee is stated %+v", st)
	}
	s.use(6*time.Second, false)
	for _, more := range []int64{0, 1000} {
		if err := s.a.CheckBuyerVoucher(domain, s.due(more)); !errors.Is(err, ErrAmount) && !errors.Is(err, payment.ErrLower) {
			t.Errorf("a later voucher with %d of 500 wei: %v", more, err)
		}
	}
	if _, fee := s.hand(s.due(500), nil); fee != nil {
		t.Errorf("owed again: %+v", fee)
	}
}

// TestFreeUsePaysTheFee: a machine that did nothing, or costs nothing, was opened all the
// same; and a deal does not end while the fee is on its way.
func TestFreeUsePaysTheFee(t *testing.T) {
	s := withFee(t, testPayee, 500)
	s.record(nil, meter.Vector{meter.CPUUser: 0}, true)
	if s.a.finalPaid() {
		t.Fatal("ended without the fee")
	}
	if wage, fee := s.hand(s.due(500), nil); wage != nil || fee == nil || fee.Statement.Cumulative.Int64() != 500 {
		t.Errorf("handed %v and %v", wage, fee)
	}
	if !s.a.finalPaid() {
		t.Error("not ended")
	}
}

func TestWorstHoldsTheFee(t *testing.T) {
	s := newScene(t)
	without := s.a.Worst()
	s = withFee(t, testPayee, 500)
	if got := new(big.Int).Sub(s.a.Worst(), without); got.Int64() != 500 {
		t.Errorf("%s wei more", got)
	}
}

// TestPayeeWhoWorks has one statement for both: neither part overwrites the other.
func TestPayeeWhoWorks(t *testing.T) {
	s := withFee(t, common.Address{}, 500)
	worker := s.worker.Address()
	s.a.Terms.App.Fee.Payee = worker
	s.use(6*time.Second, false)
	wage, fee := s.hand(s.due(500), map[common.Address]int64{worker: 70})
	want := new(big.Int).Add(wage.Bill, wei(570))
	if wage.Statement.Cumulative.Cmp(want) != 0 || fee.Statement.Cumulative.Int64() != 570 {
		t.Errorf("stated %s and %s, want %s", wage.Statement.Cumulative, fee.Statement.Cumulative, want)
	}
	if pairs := s.a.Pairs(); len(pairs) != 1 {
		t.Errorf("%d pairs", len(pairs))
	}
	s.a.PaidBefore = wei(70)
	tally := TallyFor(worker, []Account{s.a})
	if tally.Earned.Cmp(want) != 0 || tally.Stated().Cmp(want) != 0 {
		t.Errorf("earned %s, stated %s, want %s", tally.Earned, tally.Stated(), want)
	}
}

func TestTallyFor(t *testing.T) {
	worker := common.Address{7}
	fee := func(a Account, payee common.Address, wage int64, stated int64) Account {
		a.Terms.App = &market.SignedAppFee{Fee: market.AppFee{Payee: payee, Fee: wei(wage)}}
		if stated > 0 {
			a.ToPayee = &Wage{Bill: wei(wage)}
			a.ToPayee.Statement.Statement = payment.Statement{Worker: payee, Cumulative: wei(stated)}
		}
		return a
	}
	base := func(a Account, paid int64) Account { a.FeeBefore, a.PaidBefore = wei(paid), wei(1e9); return a }
	for name, c := range map[string]struct {
		who                         common.Address
		accounts                    []Account
		earned, open, needs, stated int64
	}{
		"nothing yet":                {testPayee, nil, 0, 0, 0, 0},
		"to come":                    {testPayee, []Account{fee(owed(Offered, 100, 0, 0), testPayee, 5, 0)}, 0, 5, 5, 0},
		"paid":                       {testPayee, []Account{fee(owed(Running, 100, 40, 40), testPayee, 5, 5)}, 5, 0, 5, 5},
		"never came":                 {testPayee, []Account{fee(owed(Closed, 100, 0, 0), testPayee, 5, 0)}, 0, 0, 0, 0},
		"of a former journal":        {testPayee, []Account{base(fee(owed(Running, 100, 0, 0), testPayee, 5, 1005), 1000)}, 1005, 0, 1005, 1005},
		"paid and to come":           {testPayee, []Account{fee(owed(Closed, 9, 0, 0), testPayee, 5, 5), fee(owed(Running, 9, 0, 0), testPayee, 6, 0)}, 5, 6, 11, 5},
		"the worker gets no fee":     {worker, []Account{fee(owed(Running, 100, 40, 40), testPayee, 5, 5)}, 40, 60, 100, 40},
		"worker here, payee there":   {worker, []Account{owed(Running, 100, 40, 40), fee(func() Account { a := owed(Running, 9, 0, 0); a.Terms.Deal.Worker = testPayee; return a }(), worker, 5, 45)}, 45, 60, 105, 45},
		"both in one, fee is newest": {worker, []Account{fee(owed(Running, 100, 40, 40), worker, 5, 45)}, 45, 60, 105, 45},
	} {
		tally := TallyFor(c.who, c.accounts)
		for what, got := range map[string]struct{ is, want *big.Int }{
			"earned": {tally.Earned, wei(c.earned)}, "open": {tally.Open, wei(c.open)},
			"needs": {tally.Needs(), wei(c.needs)}, "stated": {tally.Stated(), wei(c.stated)},
		} {
			if got.is.Cmp(got.want) != 0 {
				t.Errorf("%s: %s %s, want %s", name, what, got.is, got.want)
			}
		}
	}
}

// TestLedgerFindsPayees: by wallet and payee, after a replay too; and a journal whose fee
// has no amount is refused.
func TestLedgerFindsPayees(t *testing.T) {
	s := withFee(t, testPayee, 500)
	s.use(6*time.Second, false)
	wage, fee, err := s.a.Handed(s.a.Last().Record.Hash(), func(common.Address) *big.Int { return new(big.Int) })
	if err != nil {
		t.Fatal(err)
	}
	v := s.due(500)
	l := NewLedger()
	for _, e := range []Event{
		{Opened: &Opened{Terms: s.a.Terms, Wallet: testWallet, FeeBefore: wei(11)}}, {Accept: &market.Signed[market.Acceptance]{}},
		{Record: s.a.Last()}, {Buyer: &v, Worker: wage, Payee: fee},
	} {
		e.Deal = s.a.ID()
		body, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if e, err = Decode(body); err != nil {
			t.Fatal(err)
		}
		if err := l.Replay(e); err != nil {
			t.Fatal(err)
		}
	}
	tally := l.Tally(Pair{testWallet, testPayee})
	if tally.Base.Int64() != 11 || tally.Earned.Int64() != 511 || len(l.Pairs()) != 2 {
		t.Errorf("replayed %+v, %d pairs", tally, len(l.Pairs()))
	}
	if got := l.Tally(Pair{testWallet, s.worker.Address()}); got.Earned.Cmp(wage.Bill) != 0 {
		t.Errorf("the worker earned %s of %s", got.Earned, wage.Bill)
	}
	fee.Bill = nil
	body, err := json.Marshal(Event{Deal: s.a.ID(), Buyer: &v, Payee: fee})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Decode(body); !errors.Is(err, ErrAmount) {
		t.Errorf("a fee of nothing: %v", err)
	}
}

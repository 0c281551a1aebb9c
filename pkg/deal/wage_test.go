package deal

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

func wei(n int64) *big.Int { return big.NewInt(n) }

// owed is an account of a bill (and a newer record's cost) under a statement.
func owed(state State, budget, bill, stated int64) Account {
	a := Account{State: state, Wallet: testWallet, Terms: market.SignedDeal{Deal: market.Deal{
		Worker: common.Address{7}, Budget: wei(budget), Interval: 6 * time.Second,
	}}}
	if stated > 0 {
		a.ToWorker = &Wage{Bill: wei(bill)}
		a.ToWorker.Statement.Statement = payment.Statement{Worker: common.Address{7}, Cumulative: wei(stated)}
	}
	return a
}

func TestTally(t *testing.T) {
	before := func(a Account, paid int64) Account { a.PaidBefore = wei(paid); return a }
	for name, c := range map[string]struct {
		accounts                    []Account
		earned, open, needs, stated int64
	}{
		"nothing yet":             {nil, 0, 0, 0, 0},
		"one that is offered":     {[]Account{owed(Offered, 100, 0, 0)}, 0, 100, 100, 0},
		"one half used":           {[]Account{owed(Running, 100, 40, 40)}, 40, 60, 100, 40},
		"one closed early":        {[]Account{owed(Closed, 100, 40, 40)}, 40, 0, 40, 40},
		"closed and open":         {[]Account{owed(Closed, 100, 40, 40), owed(Running, 50, 5, 45)}, 45, 45, 90, 45},
		"paid in a former life":   {[]Account{before(owed(Running, 100, 10, 1010), 1000)}, 1010, 90, 1100, 1010},
		"told of one deal only":   {[]Account{owed(Running, 100, 40, 70), owed(Running, 100, 0, 0)}, 40, 160, 200, 70},
		"more stated than earned": {[]Account{owed(Closed, 100, 40, 500)}, 40, 0, 500, 500},
	} {
		tally := TallyOf(c.accounts)
		for what, got := range map[string]struct{ is, want *big.Int }{
			"earned": {tally.Earned, wei(c.earned)}, "open": {tally.Open, wei(c.open)},
			"needs": {tally.Needs(), wei(c.needs)}, "stated": {tally.Stated(), wei(c.stated)},
		} {
			if got.is.Cmp(got.want) != 0 {
				t.Errorf("%s: %s %s, want %s", name, what, got.is, got.want)
			}
		}
		if short := tally.Short(wei(c.needs+9), wei(10)); short.Int64() != 1 {
			t.Errorf("%s: short of %s wei, want 1", name, short)
		}
	}
}

func TestWageRefusals(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	s.use(6*time.Second, false)
	s.pay()
	s.use(6*time.Second, false)
	last := s.a.Last().Record
	good, err := s.a.NextWage(last.Hash(), s.a.PaidToWorker())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.a.CheckWage(good); err != nil {
		t.Fatal(err)
	}
	one := wei(1)
	for name, c := range map[string]struct {
		change func(*Wage)
		want   error
	}{
		"hub keeps a wei":       {func(w *Wage) { w.Bill = new(big.Int).Sub(w.Bill, one) }, ErrAmount},
		"a wei too much":        {func(w *Wage) { w.Bill = new(big.Int).Add(w.Bill, one) }, ErrAmount},
		"no bill":               {func(w *Wage) { w.Bill = nil }, ErrAmount},
		"unknown record":        {func(w *Wage) { w.Record[0]++ }, ErrUnknownRecord},
		"an older record":       {func(w *Wage) { w.Record, w.Bill = s.a.Recent[0].Hash(), new(big.Int) }, payment.ErrLower},
		"another worker's":      {func(w *Wage) { w.Statement.Worker[0]++ }, payment.ErrWrongChannel},
		"nobody's":              {func(w *Wage) { w.Statement.Worker = common.Address{} }, payment.ErrMalformed},
		"more than 128 bits":    {func(w *Wage) { w.Statement.Cumulative = new(big.Int).Lsh(one, 128) }, payment.ErrMalformed},
		"no cumulative at all":  {func(w *Wage) { w.Statement.Cumulative = nil }, payment.ErrMalformed},
		"a negative cumulative": {func(w *Wage) { w.Statement.Cumulative = wei(-1) }, payment.ErrMalformed},
	} {
		w := good
		c.change(&w)
		if err := s.a.CheckWage(w); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if _, err := s.a.NextWage(s.a.Recent[1].Hash(), new(big.Int)); !errors.Is(err, ErrAmount) {
		t.Errorf("a wage that raises nothing: %v", err)
	}
	if _, err := s.a.NextWage(common.Hash{1}, new(big.Int)); !errors.Is(err, ErrUnknownRecord) {
		t.Errorf("a wage for nothing: %v", err)
	}
	broke := s.a
	broke.Terms.Deal.Budget = new(big.Int).Sub(good.Bill, one)
	if _, err := broke.NextWage(last.Hash(), new(big.Int)); !errors.Is(err, ErrAmount) {
		t.Errorf("a wage over the budget: %v", err)
	}
	if err := broke.CheckWage(good); !errors.Is(err, ErrAmount) {
		t.Errorf("a wage over the budget is taken: %v", err)
	}
}

func TestAcceptKeepsTheNewestAndRefusesLess(t *testing.T) {
	wage := func(bill, stated int64) Wage {
		w := Wage{Bill: wei(bill)}
		w.Statement.Statement = payment.Statement{Worker: common.Address{7}, Cumulative: wei(stated)}
		return w
	}
	a, b := owed(Running, 100, 10, 10), owed(Running, 100, 0, 0)
	for name, c := range map[string]struct {
		accounts []Account
		of       int
		wage     Wage
		cover    int64
		newest   int64
		want     error
	}{
		"exactly what was earned":           {[]Account{a, b}, 1, wage(5, 15), 200, 15, nil},
		"more is fine":                      {[]Account{a, b}, 1, wage(5, 99), 200, 99, nil},
		"a wei less":                        {[]Account{a, b}, 1, wage(5, 14), 200, 0, payment.ErrUnderpaid},
		"the other deal's forgotten":        {[]Account{a, b}, 1, wage(5, 5), 200, 0, payment.ErrUnderpaid},
		"at the reserve's edge":             {[]Account{a, b}, 1, wage(5, 15), 15, 15, nil},
		"a wei over the reserve":            {[]Account{a, b}, 1, wage(5, 16), 15, 0, payment.ErrOverDeposit},
		"older than one that has it":        {[]Account{owed(Running, 100, 10, 15), b}, 1, wage(5, 10), 200, 15, nil},
		"older than one that lacks it":      {[]Account{owed(Running, 100, 10, 14), b}, 1, wage(5, 10), 200, 0, payment.ErrUnderpaid},
		"the same bill in a later message":  {[]Account{a, b}, 0, wage(10, 30), 200, 30, nil},
		"reserve shrank below what is held": {[]Account{owed(Running, 100, 10, 15), b}, 1, wage(5, 15), 14, 0, payment.ErrOverDeposit},
	} {
		got, err := TallyOf(c.accounts).Accept(&c.accounts[c.of], c.wage, wei(c.cover))
		if !errors.Is(err, c.want) || c.want == nil && got.Cumulative.Int64() != c.newest {
			t.Errorf("%s: got %v, %v", name, got.Cumulative, err)
		}
	}
}

func TestOutworkedLeavesRoomForOneInterval(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	s.use(6*time.Second, false) // 12e9 wei used, 12e9 an interval
	s.pay()
	s.use(2*time.Second, false) // 4e9 not acknowledged
	tally := TallyOf([]Account{s.a})
	for cover, want := range map[int64]bool{28e9: false, 28e9 - 1: true, 16e9: true} {
		if got := tally.Outworked(wei(cover)); got != want {
			t.Errorf("reserve of %d: %t", cover, got)
		}
	}
	s.apply(Event{State: Paused})
	if tally = TallyOf([]Account{s.a}); tally.Outworked(wei(16e9)) || !tally.Outworked(wei(16e9-1)) {
		t.Error("a machine that stands still uses up the reserve")
	}
}

func TestDamagedWageIsNotReplayed(t *testing.T) {
	for name, body := range map[string]string{
		"no bill":        `{"deal":"%s","worker":{"statement":{"Worker":"0x0700000000000000000000000000000000000000","Cumulative":1}}}`,
		"negative bill":  `{"deal":"%s","worker":{"statement":{"Worker":"0x0700000000000000000000000000000000000000","Cumulative":1},"bill_wei":-1}}`,
		"no statement":   `{"deal":"%s","worker":{"bill_wei":1}}`,
		"nobody's":       `{"deal":"%s","worker":{"statement":{"Cumulative":1},"bill_wei":1}}`,
		"negative total": `{"deal":"%s","worker":{"statement":{"Worker":"0x0700000000000000000000000000000000000000","Cumulative":-1},"bill_wei":1}}`,
	} {
		if _, err := Decode([]byte(fmt.Sprintf(body, market.ID{1}))); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// TestBooksAgree lets several deals of one worker go on in any order, with messages
// lost, late and out of order: the hub's statement is always the sum of the bills,
// never above what was reserved, and the worker always holds what it acknowledged.
func TestBooksAgree(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 1))
		x := newBooks(t, r)
		for range 120 {
			x.step()
		}
		x.agree()
	}
}

// books are two ledgers and the messages on the way between them.
type books struct {
	t           *testing.T
	r           *rand.Rand
	hub, worker *Ledger
	pair        Pair
	ids         []market.ID
	mail        []struct {
		deal market.ID
		wage Wage
	}
	reserved *big.Int
}

func newBooks(t *testing.T, r *rand.Rand) *books {
	x := &books{t: t, r: r, hub: NewLedger(), worker: NewLedger(), pair: Pair{testWallet, common.Address{7}}, reserved: new(big.Int)}
	x.hub.Attach(new(memory))
	x.worker.Attach(new(memory))
	return x
}

func (x *books) both(id market.ID, e Event) {
	x.t.Helper()
	e.Deal = id
	for _, l := range []*Ledger{x.hub, x.worker} {
		if _, err := l.Apply(context.Background(), e); err != nil {
			x.t.Fatal(err)
		}
	}
}

func (x *books) step() {
	x.t.Helper()
	switch n := x.r.IntN(12); {
	case len(x.ids) == 0 || n == 0:
		x.open()
	case n <= 7:
		x.use(x.ids[x.r.IntN(len(x.ids))])
	case n == 8:
		id := x.ids[x.r.IntN(len(x.ids))]
		if a, _ := x.hub.Get(id); a.State == Running {
			x.both(id, Event{State: Closed})
		}
	default:
		x.deliver()
	}
	tally := TallyOf(x.hub.Of(x.pair))
	if tally.Needs().Cmp(x.reserved) > 0 {
		x.t.Fatalf("needs %s wei, %s are reserved", tally.Needs(), x.reserved)
	}
	if tally.Newest != nil && tally.Newest.Statement.Cumulative.Cmp(tally.Earned) != 0 {
		x.t.Fatalf("stated %s, the bills add up to %s", tally.Newest.Statement.Cumulative, tally.Earned)
	}
}

func (x *books) open() {
	rates := newScene(x.t).a.Deal().Rates
	d := market.Deal{
		Worker: x.pair.Worker, Budget: wei(1 + x.r.Int64N(1000)), Rates: rates, Interval: 6 * time.Second, Nonce: uint64(len(x.ids)),
	}
	id := d.ID()
	x.both(id, Event{Opened: &Opened{Terms: market.SignedDeal{Deal: d}, Wallet: testWallet, PaidBefore: wei(77)}})
	x.both(id, Event{Accept: &market.Signed[market.Acceptance]{}})
	if short := TallyOf(x.hub.Of(x.pair)).Short(x.reserved, new(big.Int)); short.Sign() > 0 {
		x.reserved.Add(x.reserved, short)
	}
	x.ids = append(x.ids, id)
}

// use is a record that the buyer pays for at once; the wage is on its way then.
func (x *books) use(id market.ID) {
	a, _ := x.hub.Get(id)
	if a.State != Running {
		return
	}
	next := meter.Record{Deal: common.Hash(id), Seq: 1, Usage: meter.Vector{meter.CPUUser: uint64(x.r.IntN(50))}}
	if last := a.Last(); last != nil {
		next.Seq, next.Prev = last.Seq+1, last.Hash()
		next.Usage[meter.CPUUser] += last.Usage[meter.CPUUser]
	}
	x.both(id, Event{Record: &meter.SignedRecord{Record: next}})
	a, _ = x.hub.Get(id)
	tally := TallyOf(x.hub.Of(x.pair))
	wage, err := a.NextWage(next.Hash(), tally.Stated())
	if err != nil {
		return // nothing new, or the budget is used up
	}
	if _, err := x.hub.Apply(context.Background(), Event{Deal: id, Buyer: &payment.SignedVoucher{Voucher: payment.Voucher{Cumulative: new(big.Int)}}, Worker: &wage}); err != nil {
		x.t.Fatal(err)
	}
	x.mail = append(x.mail, struct {
		deal market.ID
		wage Wage
	}{id, wage})
}

// deliver hands over any message on its way, perhaps with a newer statement, or loses it.
func (x *books) deliver() {
	if len(x.mail) == 0 {
		return
	}
	i := x.r.IntN(len(x.mail))
	m := x.mail[i]
	x.mail = append(x.mail[:i], x.mail[i+1:]...)
	switch x.r.IntN(3) {
	case 0:
		return
	case 1:
		m.wage.Statement = TallyOf(x.hub.Of(x.pair)).Newest.Statement
	}
	a, _ := x.worker.Get(m.deal)
	if a.State != Running || a.CheckWage(m.wage) != nil { // closed, overtaken
		return
	}
	tally := TallyOf(x.worker.Of(x.pair))
	newest, err := tally.Accept(&a, m.wage, x.reserved)
	if errors.Is(err, payment.ErrUnderpaid) {
		return // an old statement, whose sum lacks what came before it: the next one has it
	} else if err != nil {
		x.t.Fatal(err)
	}
	m.wage.Statement = newest
	if _, err := x.worker.Apply(context.Background(), Event{Deal: m.deal, Worker: &m.wage}); err != nil {
		x.t.Fatal(err)
	}
}

func (x *books) agree() {
	x.t.Helper()
	hub, worker := TallyOf(x.hub.Of(x.pair)), TallyOf(x.worker.Of(x.pair))
	switch {
	case worker.Earned.Cmp(hub.Earned) > 0:
		x.t.Fatalf("worker counts %s wei, hub %s", worker.Earned, hub.Earned)
	case worker.Newest != nil && worker.Newest.Statement.Cumulative.Cmp(worker.Earned) < 0:
		x.t.Fatalf("worker holds a statement of %s for %s wei", worker.Newest.Statement.Cumulative, worker.Earned)
	}
}

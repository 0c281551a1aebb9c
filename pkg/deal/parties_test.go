package deal

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// TestPaidIsTheBillUnderAnyInterleaving lets one deal's terms change while it is used and
// paid: records and changes come one after another from worker to hub and from hub to
// buyer, each as late as may be; wishes, vouchers and wages travel as they like and get
// lost; every party forgets all but its journal now and then. At every moment the three
// bill each record alike, to the wei of what a bystander added up; no voucher or wage is
// refused; and in the end what was paid is the bill.
func TestPaidIsTheBillUnderAnyInterleaving(t *testing.T) {
	rises, drops := 0, 0
	for seed := range uint64(150) {
		x := newTrio(t, seed)
		for range 160 {
			x.step()
		}
		x.finish()
		before := x.hub.a.Deal()
		for i, s := range x.hub.a.Changed {
			next, rise, err := s.Change.Change.Apply(before)
			if err != nil {
				t.Fatal(i, err)
			}
			if before = next; rise {
				rises++
			} else {
				drops++
			}
		}
	}
	if rises < 100 || drops < 100 {
		t.Errorf("only %d rises and %d drops happened", rises, drops)
	}
	t.Logf("%d rises, %d drops", rises, drops)
}

// news is what goes down the line from the worker: a record or an amendment.
type news struct {
	record *meter.SignedRecord
	amend  *Amendment
}

func (n news) event() Event { return Event{Record: n.record, Amend: n.amend} }

// party is one side's account and the journal that it comes back from.
type party struct {
	a       Account
	journal []Event
}

func (p *party) take(e Event) error {
	next, err := Next(p.a, e)
	if err == nil {
		p.a, p.journal = next, append(p.journal, e)
	}
	return err
}

// trio is one deal between three, the lines between them, and the bystander's sum.
type trio struct {
	t                  *testing.T
	r                  *rand.Rand
	keys               *scene
	worker, hub, buyer *party
	up, down           []news // worker -> hub, hub -> buyer
	wishes             []market.SignedChange
	vouchers           []payment.SignedVoucher
	wages              []Wage
	signed             *payment.SignedVoucher // the buyer's newest
	now                time.Time
	sum                map[uint64]*big.Int // the bystander's, by record
	total              *big.Int
	reserved           *big.Int
}

func newTrio(t *testing.T, seed uint64) *trio {
	x := &trio{
		t: t, r: rand.New(rand.NewPCG(seed, 7)), keys: newScene(t), now: start,
		worker: new(party), hub: new(party), buyer: new(party), sum: make(map[uint64]*big.Int), total: new(big.Int),
	}
	terms := x.keys.a.Terms
	terms.Deal.Budget, terms.Deal.MilliCPU = wei(500+x.r.Int64N(500)), 0 // an interval costs nothing: budgets are small
	x.reserved = terms.Deal.Budget
	for _, p := range x.all() {
		x.must(p.take(Event{Opened: &Opened{Terms: terms, Wallet: testWallet}}))
		x.must(p.take(Event{Accept: &market.Signed[market.Acceptance]{}}))
	}
	return x
}

func (x *trio) all() []*party { return []*party{x.worker, x.hub, x.buyer} }

func (x *trio) must(err error) {
	x.t.Helper()
	if err != nil {
		x.t.Fatal(err)
	}
}

func (x *trio) step() {
	x.t.Helper()
	switch x.r.IntN(16) {
	case 0, 1, 2:
		x.work(false)
	case 3:
		if x.r.IntN(4) == 0 {
			x.lower()
		}
	case 4:
		x.wish()
	case 5, 6:
		x.consent()
	case 7, 8:
		x.toHub()
	case 9, 10:
		x.toBuyer()
	case 11:
		x.pay()
	case 12:
		x.takeVoucher()
	case 13:
		x.takeWage()
	default:
		x.restart(x.all()[x.r.IntN(3)])
	}
}

// restart is a power cut.
func (x *trio) restart(p *party) {
	journal := p.journal
	*p = party{}
	for _, e := range journal {
		x.must(p.take(e))
	}
}

func (x *trio) work(final bool) {
	x.t.Helper()
	last := x.worker.a.Last()
	if last != nil && last.Final {
		return
	}
	var prev *meter.Record
	usage := meter.Vector{}
	if last != nil {
		prev, usage = &last.Record, last.Usage.Clone()
	}
	used := uint64(x.r.IntN(12))
	if rate := x.worker.a.InForce().Rates[meter.CPUUser]; x.spent(used, rate) {
		used = 0
	}
	usage[meter.CPUUser] += used
	x.now = x.now.Add(2 * time.Second)
	next, err := meter.Chain{Deal: common.Hash(x.worker.a.ID())}.Next(prev, usage, x.now, final)
	x.must(err)
	x.total = new(big.Int).Add(x.total, new(big.Int).Mul(x.worker.a.InForce().Rates[meter.CPUUser], new(big.Int).SetUint64(used)))
	x.sum[next.Seq] = x.total
	record := &meter.SignedRecord{Record: next}
	x.must(x.worker.take(Event{Record: record}))
	x.up = append(x.up, news{record: record})
}

// spent tells whether so much more would pass the budget: a worker stops before.
func (x *trio) spent(used uint64, rate *big.Int) bool {
	more := new(big.Int).Mul(rate, new(big.Int).SetUint64(used))
	return more.Add(more, x.total).Cmp(x.worker.a.InForce().Budget) > 0
}

// amend is the worker's part of a change.
func (x *trio) amend(signed market.SignedChange) error {
	m, err := Amend(x.keys.worker, terms, signed, x.worker.a.Last())
	x.must(err)
	if err := x.worker.a.CheckAmendment(terms, m); err != nil {
		return err
	}
	x.must(x.worker.take(Event{Amend: &m}))
	x.up = append(x.up, news{amend: &m})
	return nil
}

func (x *trio) lower() {
	a := &x.worker.a
	now := a.InForce()
	c := market.Change{Deal: a.ID(), Rates: pricing.Rates{}, Budget: now.Budget, Seq: a.Course().NextSeq()}
	rate := new(big.Int).Set(now.Rates[meter.CPUUser])
	if rate.Sign() == 0 {
		return
	}
	c.Rates[meter.CPUUser] = rate.Sub(rate, wei(1))
	if err := x.amend(market.SignedChange{Change: c}); err != nil && !errors.Is(err, ErrState) {
		x.t.Fatal(err)
	}
}

// wish is the buyer's, as far as it knows the terms; rates may rise for it.
func (x *trio) wish() {
	a := &x.buyer.a
	now := a.InForce()
	c := market.Change{
		Deal: a.ID(), Rates: pricing.Rates{meter.CPUUser: new(big.Int).Add(now.Rates[meter.CPUUser], wei(x.r.Int64N(3)))},
		Budget: new(big.Int).Add(now.Budget, wei(x.r.Int64N(400)-50)), Seq: a.Course().NextSeq(),
	}
	x.wishes = append(x.wishes, x.keys.consent2(c))
}

// consent is the hub's for any wish that is on its way, and the worker's answer.
func (x *trio) consent() {
	if len(x.wishes) == 0 {
		return
	}
	i := x.r.IntN(len(x.wishes))
	w := x.wishes[i]
	if x.r.IntN(2) == 0 { // else it is repeated later
		x.wishes = append(x.wishes[:i], x.wishes[i+1:]...)
	}
	plain := market.SignedChange{Change: w.Change, Buyer: w.Buyer}
	if x.hub.a.Asked == nil || x.hub.a.Asked.Change.Hash() != w.Change.Hash() {
		if x.hub.a.CheckWish(terms, plain) != nil {
			return // overtaken by another change, or too late
		}
		x.must(x.hub.take(Event{Asked: &plain}))
	}
	tally := TallyOf([]Account{x.hub.a})
	if needs := tally.Needs(); needs.Cmp(x.reserved) > 0 {
		x.reserved = needs
	}
	if x.r.IntN(3) > 0 { // else it is lost on the way to the worker
		if err := x.amend(w); err != nil && !errors.Is(err, ErrOrder) && !errors.Is(err, ErrState) && !errors.Is(err, ErrSpent) && !errors.Is(err, market.ErrTerms) {
			x.t.Fatal(err)
		}
	}
}

// consent2 has the signatures of buyer and hub.
func (s *scene) consent2(c market.Change) market.SignedChange {
	s.t.Helper()
	return s.consent(c, s.buyer, s.hub)
}

// pass moves the first of a line to a party that checks it as it would.
func (x *trio) pass(line *[]news, p *party) (news, bool) {
	x.t.Helper()
	if len(*line) == 0 {
		return news{}, false
	}
	n := (*line)[0]
	*line = (*line)[1:]
	if n.amend != nil {
		x.must(p.a.CheckAmendment(terms, *n.amend))
	}
	x.must(p.take(n.event()))
	if n.amend != nil { // told again
		known, err := p.a.Amended(*n.amend)
		if !known || err != nil {
			x.t.Fatal(known, err)
		}
	}
	return n, true
}

func (x *trio) toHub() {
	if n, ok := x.pass(&x.up, x.hub); ok {
		x.down = append(x.down, n)
	}
}

func (x *trio) toBuyer() { x.pass(&x.down, x.buyer) }

// check compares a party's bill of a record with the bystander's.
func (x *trio) check(p *party, r meter.Record) (bill, fee *big.Int) {
	x.t.Helper()
	bill, fee, err := p.a.Due(r)
	x.must(err)
	if bill.Cmp(x.sum[r.Seq]) != 0 {
		x.t.Fatalf("record %d: billed %s, a bystander counts %s", r.Seq, bill, x.sum[r.Seq])
	}
	return bill, fee
}

// pay is the buyer's voucher for the newest record that it knows.
func (x *trio) pay() {
	last := x.buyer.a.Last()
	if last == nil {
		return
	}
	bill, fee := x.check(x.buyer, last.Record)
	v := payment.Voucher{
		ChannelID: x.buyer.a.Deal().Channel, Lane: x.buyer.a.Deal().Lane, Seq: 1, UsageRoot: last.Hash(),
		Cumulative: bill.Add(bill, fee),
	}
	paid := new(big.Int)
	if x.signed != nil {
		v.Seq, paid = x.signed.Seq+1, x.signed.Cumulative
	}
	if v.Cumulative.Cmp(paid) <= 0 {
		return
	}
	signed := x.keys.sign(x.keys.buyer, v)
	x.signed = &signed
	x.vouchers = append(x.vouchers, signed)
}

// takeVoucher is the hub's: in order, since its buyer sends the newest again.
func (x *trio) takeVoucher() {
	x.t.Helper()
	if len(x.vouchers) == 0 {
		return
	}
	if x.r.IntN(2) == 0 { // what was lost is covered by the next
		x.vouchers = x.vouchers[len(x.vouchers)-1:]
	}
	v := x.vouchers[0]
	x.vouchers = x.vouchers[1:]
	if err := x.hub.a.CheckBuyerVoucher(domain, v); errors.Is(err, ErrUnknownRecord) {
		return // older than what the hub keeps
	} else {
		x.must(err)
	}
	wage, err := x.hub.a.NextWage(v.UsageRoot, x.hub.a.PaidToWorker())
	x.must(err)
	x.must(x.hub.take(Event{Buyer: &v, Worker: &wage}))
	x.wages = append(x.wages, wage)
	if needs := TallyOf([]Account{x.hub.a}).Needs(); needs.Cmp(x.reserved) > 0 {
		x.t.Fatalf("needs %s wei, %s are reserved", needs, x.reserved)
	}
}

func (x *trio) takeWage() {
	x.t.Helper()
	if len(x.wages) == 0 {
		return
	}
	w := x.wages[0]
	x.wages = x.wages[1:]
	if err := x.worker.a.CheckWage(w); !errors.Is(err, ErrUnknownRecord) {
		x.must(err)
		x.must(x.worker.take(Event{Worker: &w}))
	}
}

// finish makes the final record and lets all that is on its way arrive.
func (x *trio) finish() {
	x.t.Helper()
	x.work(true)
	for len(x.up) > 0 {
		x.toHub()
	}
	for len(x.down) > 0 {
		x.toBuyer()
	}
	x.pay()
	for len(x.vouchers) > 0 {
		x.takeVoucher()
	}
	for len(x.wages) > 0 {
		x.takeWage()
	}
	for _, p := range x.all() {
		x.restart(p)
		for i := range p.a.Recent {
			x.check(p, p.a.Recent[i].Record)
		}
	}
	fee := pricing.Fee(x.total, int(x.hub.a.Deal().FeePerMille))
	paid := new(big.Int)
	if x.hub.a.FromBuyer != nil {
		paid = x.hub.a.FromBuyer.Cumulative
	}
	if want := new(big.Int).Add(x.total, fee); paid.Cmp(want) != 0 {
		x.t.Fatalf("the buyer paid %s, bill and fee are %s", paid, want)
	}
	if got := x.worker.a.PaidToWorker(); got.Cmp(x.total) != 0 {
		x.t.Fatalf("the worker got %s of %s", got, x.total)
	}
	if len(x.worker.a.Changed) != len(x.buyer.a.Changed) || len(x.hub.a.Changed) != len(x.buyer.a.Changed) {
		x.t.Fatal("the parties know other changes")
	}
}

package deal

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
)

// Wage is one step of a worker's pay for one deal: what the hub acknowledges of it,
// and the statement over all deals of the two that contains it.
//
// A hub writes a wage down before it is signed (zero Signature) and then asks the
// signing process, again after a crash: the request follows from the journal, so
// nothing is ever signed that is not written down. A worker writes down signed
// statements only, the newest that it has.
type Wage struct {
	Statement payment.SignedStatement `json:"statement"`
	Bill      *big.Int                `json:"bill_wei"` // of this deal, up to the record
	Record    common.Hash             `json:"record"`   // hash
}

// NextWage is what the hub owes the worker once the buyer has paid for a record:
// the deal's bill, in a statement that rises from stated (all that the worker had
// been acknowledged, in wei) by as much as the bill does. It is not signed.
func (a *Account) NextWage(record common.Hash, stated *big.Int) (Wage, error) {
	bill, _, err := a.cost(record)
	if err != nil {
		return Wage{}, err
	}
	rise := new(big.Int).Sub(bill, a.PaidToWorker())
	if budget := a.InForce().Budget; rise.Sign() <= 0 || bill.Cmp(budget) > 0 {
		return Wage{}, fmt.Errorf("wage: %w: from %s to %s wei, budget %s", ErrAmount, a.PaidToWorker(), bill, budget)
	}
	w := Wage{Bill: bill, Record: record}
	w.Statement.Statement = payment.Statement{
		Worker: a.Deal().Worker, Cumulative: rise.Add(rise, stated), UsageRoot: record,
	}
	return w, w.Statement.Check()
}

// CheckWage refuses a wage of the hub that does not acknowledge exactly what the
// record costs, goes down, passes the budget, or is another worker's. Signature and
// what other deals earned are for the caller: see Tally.
func (a *Account) CheckWage(w Wage) error {
	if err := w.Statement.Check(); err != nil {
		return err
	}
	if w.Statement.Worker != a.Deal().Worker {
		return fmt.Errorf("%w: statement for %s", payment.ErrWrongChannel, w.Statement.Worker)
	}
	due, _, err := a.cost(w.Record)
	if err != nil {
		return err
	}
	switch paid, budget := a.PaidToWorker(), a.InForce().Budget; {
	case w.Bill == nil || w.Bill.Cmp(due) != 0:
		return fmt.Errorf("%w: acknowledges %v wei, record costs %s", ErrAmount, w.Bill, due)
	case w.Bill.Cmp(budget) > 0:
		return fmt.Errorf("%w: %s wei, budget %s", ErrAmount, w.Bill, budget)
	case w.Bill.Cmp(paid) < 0:
		return fmt.Errorf("%w: bill from %s to %s wei", payment.ErrLower, paid, w.Bill)
	}
	return nil
}

// Tally is what one wallet and one worker have between them over all their deals,
// in token wei. The zero value is not usable: TallyOf makes one.
type Tally struct {
	Base   *big.Int // what the wallet had paid the worker before the first of the deals
	Earned *big.Int // Base and all bills acknowledged
	Open   *big.Int // what open deals may add to Earned: budgets less bills
	Used   *big.Int // Base and all bills up to the newest records, acknowledged or not
	Next   *big.Int // what machines that run may cost in one more interval
	Newest *Wage    // of the highest statement, nil before the first
	Deals  int
}

// TallyOf adds up the deals of one wallet with one worker, in the order of opening
// (Ledger.Of gives them so). It is the worker's own view: see TallyFor.
func TallyOf(accounts []Account) Tally {
	t := newTally(accounts)
	if len(accounts) > 0 {
		t.begin(accounts[0].PaidBefore)
	}
	for i := range accounts {
		t.add(&accounts[i])
	}
	return t
}

func newTally(accounts []Account) Tally {
	return Tally{
		Base: new(big.Int), Earned: new(big.Int), Open: new(big.Int), Used: new(big.Int), Next: new(big.Int), Deals: len(accounts),
	}
}

// begin counts what was paid before the first deal; nil for nothing.
func (t *Tally) begin(paid *big.Int) {
	if paid != nil {
		t.Base.Set(paid)
		t.Earned.Set(paid)
		t.Used.Set(paid)
	}
}

func (t *Tally) add(a *Account) {
	paid := a.PaidToWorker()
	t.Earned.Add(t.Earned, paid)
	t.keep(a.ToWorker)
	used := paid
	if a.State != Closed {
		t.Open.Add(t.Open, new(big.Int).Sub(a.reach(), paid))
		if last := a.Last(); last != nil {
			if bill, _, err := a.Due(last.Record); err == nil && bill.Cmp(paid) > 0 {
				used = bill
			}
		}
	}
	if a.State == Running {
		t.Next.Add(t.Next, PerInterval(a.InForce()))
	}
	t.Used.Add(t.Used, used)
}

// Stated is what has been stated to the worker so far: the newest statement, or
// what was paid before there was one.
func (t Tally) Stated() *big.Int {
	if t.Newest != nil && t.Newest.Statement.Cumulative.Cmp(t.Earned) > 0 {
		return new(big.Int).Set(t.Newest.Statement.Cumulative) // more than earned: a gift, or a journal that was lost
	}
	return new(big.Int).Set(t.Earned)
}

// Needs is what the reserve must hold for the open deals to be paid in full,
// counted like the reserve itself: over all time. A statement may already contain
// what an open deal has not been told of, so the two are not added up.
func (t Tally) Needs() *big.Int {
	needs := new(big.Int).Add(t.Earned, t.Open)
	if stated := t.Stated(); stated.Cmp(needs) > 0 {
		return stated
	}
	return needs
}

// Short is what a reserve that statements may draw up to cover lacks for more wei
// beside the open deals; zero or less if it lacks nothing.
func (t Tally) Short(cover, more *big.Int) *big.Int {
	short := t.Needs()
	return short.Sub(short.Add(short, more), cover)
}

// Outworked tells whether one more interval could cost more than the reserve holds.
// What was used counts, whether or not it has been acknowledged.
func (t Tally) Outworked(cover *big.Int) bool {
	reach := t.Used
	if stated := t.Stated(); stated.Cmp(reach) > 0 {
		reach = stated
	}
	return new(big.Int).Add(reach, t.Next).Cmp(cover) > 0
}

// Accept is the newest statement once a deal's wage is taken, or why it may not be:
// what was stated must contain all that was acknowledged, this rise included, and
// must not pass what the reserve holds. A statement older than one that the worker
// has already is taken if the newer one contains the rise.
func (t Tally) Accept(a *Account, w Wage, cover *big.Int) (payment.SignedStatement, error) {
	newest := w.Statement
	if t.Newest != nil && t.Newest.Statement.Cumulative.Cmp(newest.Cumulative) > 0 {
		newest = t.Newest.Statement
	}
	rise := new(big.Int).Sub(w.Bill, a.PaidToWorker())
	want := rise.Add(rise, t.Earned)
	switch {
	case newest.Cumulative.Cmp(want) < 0:
		return newest, fmt.Errorf("%w: %s wei are stated, %s earned over all deals", payment.ErrUnderpaid, newest.Cumulative, want)
	case newest.Cumulative.Cmp(cover) > 0:
		return newest, fmt.Errorf("%w: %s wei are stated, the reserve holds %s", payment.ErrOverDeposit, newest.Cumulative, cover)
	}
	return newest, nil
}

package deal

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
)

// Handed is what the hub owes out of the buyer's money once a record is paid for: the
// worker's wage, and with the first voucher the fee of the deal's image. Either is nil
// if there is nothing new. stated is all that somebody has been acknowledged over all
// deals, in wei. Who is worker and payee at once has one statement: the wage's then
// contains the fee. Neither is signed.
func (a *Account) Handed(record common.Hash, stated func(common.Address) *big.Int) (wage, fee *Wage, err error) {
	bill, _, err := a.cost(record)
	if err != nil {
		return nil, nil, err
	}
	worker := a.Deal().Worker
	before := stated(worker)
	if a.FeeOwed() {
		payee := a.Terms.App.Fee.Payee
		if payee != worker {
			fee, err = a.nextFee(record, stated(payee))
		} else if fee, err = a.nextFee(record, before); err == nil {
			before = fee.Statement.Cumulative
		}
		if err != nil || bill.Cmp(a.PaidToWorker()) == 0 { // nothing was used so far
			return nil, fee, err
		}
	}
	next, err := a.NextWage(record, before)
	if err != nil {
		return nil, nil, err
	}
	return &next, fee, nil
}

// nextFee is the statement that contains the fee. Its root is what buyer and hub signed.
func (a *Account) nextFee(record common.Hash, stated *big.Int) (*Wage, error) {
	agreed := a.Terms.App.Fee
	w := &Wage{Bill: agreed.Fee, Record: record}
	w.Statement.Statement = payment.Statement{
		Worker: agreed.Payee, Cumulative: new(big.Int).Add(stated, agreed.Fee), UsageRoot: agreed.Hash(),
	}
	return w, w.Statement.Check()
}

// TallyFor adds up what a wallet owes one address: as the worker of some of the deals, as
// the payee of the images' fees of some, or both. The deals are those of the two in the
// order of opening (Ledger.Of gives them so). One statement covers all of it.
func TallyFor(who common.Address, accounts []Account) Tally {
	t := newTally(accounts)
	for i := range accounts {
		a := &accounts[i]
		works := a.Deal().Worker == who
		switch {
		case i > 0:
		case works:
			t.begin(a.PaidBefore)
		default:
			t.begin(a.FeeBefore)
		}
		if works {
			t.add(a)
		}
		if app := a.Terms.App; app != nil && app.Fee.Payee == who {
			t.addFee(a)
		}
	}
	return t
}

func (t *Tally) addFee(a *Account) {
	switch fee := a.Terms.AppFee(); {
	case a.ToPayee != nil:
		t.Earned.Add(t.Earned, fee)
		t.Used.Add(t.Used, fee)
		t.keep(a.ToPayee)
	case a.State != Closed:
		t.Open.Add(t.Open, fee)
	}
}

// keep takes the wage of a higher statement for the newest.
func (t *Tally) keep(w *Wage) {
	if w != nil && (t.Newest == nil || w.Statement.Cumulative.Cmp(t.Newest.Statement.Cumulative) > 0) {
		t.Newest = w
	}
}

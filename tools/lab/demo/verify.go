package demo

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errMoney: the receipt does not add up.
var errMoney = errors.New("the money does not add up")

// parties says under which names of a receipt's balances the parties are.
type parties struct {
	buyer, hub, hubOwner string
	owners               map[common.Address]string // of workers
	buyerAddress         common.Address
	feePerMille          int64
	domain               typeddata.Domain // of vouchers
}

// verify recomputes everything in a receipt that follows from something else in it. It shares no arithmetic with the
// nodes: it multiplies and adds by itself.
func (r *Receipt) verify(p parties) error {
	var errs []error
	bills, spent := new(big.Int), new(big.Int)
	expected := make(map[string]*big.Int) // change of each party
	for _, d := range r.Deals {
		errs = append(errs, r.verifyDeal(d, p))
		cost := new(big.Int).Add(d.Bill.Int, d.HubFee.Int)
		bills.Add(bills, d.Bill.Int)
		spent.Add(spent, cost)
		owner := p.owners[d.Worker]
		if expected[owner] == nil {
			expected[owner] = new(big.Int)
		}
		expected[owner].Add(expected[owner], d.Bill.Int)
	}
	// The hub pays workers from its float, and its owner is paid by the buyer: together they keep the fee.
	expected[p.buyer] = new(big.Int).Neg(spent)
	expected[p.hub] = new(big.Int).Neg(bills)
	expected[p.hubOwner] = spent
	sum := new(big.Int)
	for name, b := range r.Balances {
		sum.Add(sum, b.change())
		want := expected[name]
		if want == nil {
			want = new(big.Int)
		}
		if b.change().Cmp(want) != 0 {
			errs = append(errs, fmt.Errorf("%w: %s changed by %s wei, should by %s", errMoney, name, b.change(), want))
		}
	}
	if sum.Sign() != 0 {
		errs = append(errs, fmt.Errorf("%w: all changes together are %s wei, not 0", errMoney, sum))
	}
	return errors.Join(errs...)
}

func (r *Receipt) verifyDeal(d Deal, p parties) error {
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%w: deal %.16s: %s", errMoney, d.ID, fmt.Sprintf(format, args...))
	}
	var worker *Worker
	for i := range r.Workers {
		if r.Workers[i].Address == d.Worker {
			worker = &r.Workers[i]
		}
	}
	if worker == nil {
		return fail("worker %s posted no ask", d.Worker)
	}
	bill := new(big.Int)
	for counter, units := range d.Usage {
		rate := worker.Rates[counter]
		if rate == nil {
			return fail("no rate for %s", counter)
		}
		bill.Add(bill, new(big.Int).Mul(rate, new(big.Int).SetUint64(units)))
	}
	fee := new(big.Int).Mul(bill, big.NewInt(p.feePerMille))
	fee.Div(fee, big.NewInt(1000))
	v := d.LastVoucher
	signer, err := identity.Recover(v.Digest(p.domain), v.Signature[:])
	switch {
	case err != nil:
		return fail("last voucher: %v", err)
	case bill.Cmp(d.Bill.Int) != 0:
		return fail("billed %s wei, rates times usage is %s", d.Bill, bill)
	case fee.Cmp(d.HubFee.Int) != 0:
		return fail("fee %s wei, %d per mille of the bill is %s", d.HubFee, p.feePerMille, fee)
	case v.Cumulative.Cmp(new(big.Int).Add(bill, fee)) != 0:
		return fail("the last voucher pays %s wei, bill and fee are %s", v.Cumulative, new(big.Int).Add(bill, fee))
	case signer != p.buyerAddress:
		return fail("the last voucher is signed by %s, not by the buyer", signer)
	case d.Vouchers < 1 || uint64(d.Vouchers) > v.Seq:
		return fail("%d vouchers, and the last has number %d", d.Vouchers, v.Seq)
	case bill.Sign() == 0:
		return fail("it cost nothing")
	}
	return nil
}

func wei(n *big.Int) control.Wei { return control.Wei{Int: n} }

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
	buyer, hubWallet string
	owners           map[common.Address]string // of workers
	buyerAddress     common.Address
	publisher        string // of the image
	publisherAddress common.Address
	imageFee         *big.Int // that each deal pays the publisher
	feePerMille      int64
	domain           typeddata.Domain // of vouchers
}

// verify recomputes everything in a receipt that follows from something else in it. It shares no arithmetic with the
// nodes: it multiplies and adds by itself.
func (r *Receipt) verify(p parties) error {
	var errs []error
	fees, images, spent := new(big.Int), new(big.Int), new(big.Int)
	expected := make(map[string]*big.Int) // change of each party
	for _, d := range r.Deals {
		errs = append(errs, r.verifyDeal(d, p))
		cost := new(big.Int).Add(d.Bill.Int, d.HubFee.Int)
		cost.Add(cost, d.ImageFee.Int)
		fees.Add(fees, d.HubFee.Int)
		images.Add(images, d.ImageFee.Int)
		spent.Add(spent, cost)
		owner := p.owners[d.Worker]
		if expected[owner] == nil {
			expected[owner] = new(big.Int)
		}
		expected[owner].Add(expected[owner], d.Bill.Int)
	}
	// The buyer pays the hub's wallet, and the wallet the workers' owners and the image's publisher: the hub's fee stays.
	// Nobody else is touched.
	expected[p.buyer] = new(big.Int).Neg(spent)
	expected[p.hubWallet] = fees
	expected[p.publisher] = images
	errs = append(errs, r.verifyWallet(p))
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

// lockPercent is what HubWallet.sol locks of the hub's own money beside each reserve.
const lockPercent = 30

// verifyWallet checks that each worker was paid its bills, the publisher the fees, and no more, out of their reserves, and that the wallet can pay
// what it owes beside what is locked and staked.
func (r *Receipt) verifyWallet(p parties) error {
	var errs []error
	fail := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: hub's wallet: %s", errMoney, fmt.Sprintf(format, args...)))
	}
	bills := make(map[common.Address]*big.Int)
	for _, d := range r.Deals {
		if bills[d.Worker] == nil {
			bills[d.Worker] = new(big.Int)
		}
		bills[d.Worker].Add(bills[d.Worker], d.Bill.Int)
		if d.ImageFee.Sign() > 0 {
			bills[p.publisherAddress] = new(big.Int).Add(d.ImageFee.Int, orZero(bills[p.publisherAddress]))
		}
	}
	owed, locked := new(big.Int), new(big.Int)
	for worker, reserve := range r.Wallet.Reserves {
		bill := bills[worker]
		if bill == nil {
			bill = new(big.Int)
		}
		if reserve.Paid.Cmp(bill) != 0 || reserve.Paid.Cmp(reserve.Reserved.Int) > 0 {
			fail("%s was paid %s of %s wei reserved, its bills are %s", worker, reserve.Paid, reserve.Reserved, bill)
		}
		delete(bills, worker)
		owed.Add(owed, new(big.Int).Sub(reserve.Reserved.Int, reserve.Paid.Int))
		lock := new(big.Int).Mul(reserve.Reserved.Int, big.NewInt(lockPercent))
		locked.Add(locked, lock.Div(lock.Add(lock, big.NewInt(99)), big.NewInt(100))) // one reserve each, rounded up
	}
	for worker := range bills {
		fail("nothing is reserved for %s", worker)
	}
	if owed.Cmp(r.Wallet.Owed.Int) != 0 || locked.Cmp(r.Wallet.Locked.Int) != 0 {
		fail("it says %s wei owed and %s locked, its reserves come to %s and %s", r.Wallet.Owed, r.Wallet.Locked, owed, locked)
	}
	bound := new(big.Int).Add(owed, locked)
	if bound.Add(bound, r.Wallet.Stake.Int).Cmp(r.Wallet.Balance.Int) > 0 {
		fail("it holds %s wei, less than it owes, has locked and staked", r.Wallet.Balance)
	}
	if b, ok := r.Balances[p.hubWallet]; !ok || b.After.Cmp(r.Wallet.Balance.Int) != 0 || b.Address != r.Wallet.Address {
		fail("its balance is told twice and not alike")
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
	due := new(big.Int).Add(bill, fee)
	due.Add(due, d.ImageFee.Int)
	v := d.LastVoucher
	signer, err := identity.Recover(v.Digest(p.domain), v.Signature[:])
	switch {
	case err != nil:
		return fail("last voucher: %v", err)
	case bill.Cmp(d.Bill.Int) != 0:
		return fail("billed %s wei, rates times usage is %s", d.Bill, bill)
	case fee.Cmp(d.HubFee.Int) != 0:
		return fail("fee %s wei, %d per mille of the bill is %s", d.HubFee, p.feePerMille, fee)
	case d.ImageFee.Cmp(p.imageFee) != 0:
		return fail("its image cost %s wei, published were %s", d.ImageFee, p.imageFee)
	case v.Cumulative.Cmp(due) != 0:
		return fail("the last voucher pays %s wei, bill and fees are %s", v.Cumulative, due)
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

// Package deal keeps the account of one deal: what was agreed, used, owed and
// paid, and what follows from it. Hub and worker fold the same events into the
// same Account; each has its own policy over it.
//
// It is pure: events and the time come in, a new account or a decision goes out;
// writing events down (before acknowledging them) and acting on decisions is the
// caller's. It relies on market, meter and payment for signatures of single
// messages and answers what spans several: a voucher that pays less than the
// record it names, a record after the final one, work that outruns its pay, terms
// that change without those who give more, or from an earlier time than was said.
package deal

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrState: the event does not fit the deal's state.
	ErrState = errors.New("not possible in this state")
	// ErrUnknownRecord: a voucher or wage names a usage record that the deal does not have.
	ErrUnknownRecord = errors.New("payment names an unknown usage record")
	// ErrAmount: a voucher's or wage's amount is not what its record costs.
	ErrAmount = errors.New("payment does not match the bill")
)

// State of a deal.
type State string

// The states, in the order of a deal's life. Paused is a Running deal whose
// machine is frozen for want of a voucher.
const (
	Offered  State = "offered"
	Running  State = "running"
	Paused   State = "paused"
	Stopping State = "stopping"
	Closed   State = "closed"
)

// recentRecords is how many records back a voucher may name: two minutes.
const recentRecords = 64

// Account is one deal as a party knows it. The zero value is no deal yet.
type Account struct {
	Terms    market.SignedDeal
	Wallet   common.Address // the hub's, whose reserve pays the worker
	Accepted *market.Signed[market.Acceptance]
	State    State
	Reason   string // of the newest state
	Since    time.Time
	Opened   time.Time
	Started  time.Time // when it was accepted

	Changed []Step               // of the terms, in their order
	Asked   *market.SignedChange // at the hub: the buyer's wish that the worker has not signed yet
	Most    *big.Int             // the highest budget that was asked for under the next number; nil for none
	// Consented is the highest budget under the next number that the hub may have signed; nil for none.
	Consented *big.Int
	Wishes    int // that were written down

	Recent     []meter.SignedRecord // oldest first
	FromBuyer  *payment.SignedVoucher
	ToWorker   *Wage
	ToPayee    *Wage    // of the image's fee, at the hub; nil until a voucher has paid it
	BuyerCount int      // vouchers taken from the buyer
	PaidBefore *big.Int // what the wallet had paid the worker before the first deal of the two; nil for nothing
	FeeBefore  *big.Int // likewise the payee of the image's fee
	SettledBy  common.Hash
}

// Deal is the terms as they were agreed: parties, machine, channel and fee, which no
// change touches. Rates and budget are those of InForce.
func (a *Account) Deal() market.Deal { return a.Terms.Deal }

// ID names the deal.
func (a *Account) ID() market.ID { return a.Terms.Deal.ID() }

// Last is the newest usage record, nil before the first.
func (a *Account) Last() *meter.SignedRecord {
	if len(a.Recent) == 0 {
		return nil
	}
	return &a.Recent[len(a.Recent)-1]
}

// Course is the terms over time.
func (a *Account) Course() Course { return Course{a.Terms.Deal, a.Changed} }

// InForce is the terms that bill the next record. Its ID is not the deal's.
func (a *Account) InForce() market.Deal { return a.Course().InForce() }

// Due is what the deal costs up to a record: the worker's bill and the hub's fee.
func (a *Account) Due(r meter.Record) (bill, fee *big.Int, err error) { return a.Course().Due(r) }

// record finds a recent record by its hash.
func (a *Account) record(hash common.Hash) (meter.Record, error) {
	for i := len(a.Recent) - 1; i >= 0; i-- {
		if a.Recent[i].Record.Hash() == hash {
			return a.Recent[i].Record, nil
		}
	}
	return meter.Record{}, fmt.Errorf("%w: %s", ErrUnknownRecord, hash)
}

// CheckBuyerVoucher refuses a voucher of the buyer that is not signed by it, is of
// another channel or lane, goes down, or does not pay exactly bill and fee of a
// record of this deal, and the fee of its image.
func (a *Account) CheckBuyerVoucher(domain typeddata.Domain, v payment.SignedVoucher) error {
	bill, fee, err := a.cost(v.UsageRoot)
	if err != nil {
		return err
	}
	d := a.Terms.Deal
	lane := lane{channel: d.Channel, number: d.Lane, payer: d.Buyer, limit: a.Worst()}
	due := bill.Add(bill, fee)
	return lane.check(domain, a.FromBuyer, v, due.Add(due, a.Terms.AppFee()))
}

// Worst is the most that the deal can cost its buyer, if what was asked for comes to be.
func (a *Account) Worst() *big.Int {
	asked := a.Terms
	asked.Deal.Budget = a.reach()
	return Worst(asked)
}

// Wished is the deal with the highest budget that its worker may sign once a wish is
// written down: what money has to be bound for. Its ID is not the deal's.
func (a *Account) Wished(s market.SignedChange) market.SignedDeal {
	wished := a.Terms
	wished.Deal.Budget = highest(a.reach(), s.Change.Budget)
	return wished
}

// reach is up to what the worker may be paid: the budget, or a higher one that the
// worker may sign any time.
func (a *Account) reach() *big.Int {
	return highest(a.Most, a.InForce().Budget)
}

// Worst is the most that a deal can cost its buyer: budget, its fee, and the image's.
func Worst(s market.SignedDeal) *big.Int {
	worst := pricing.WithFee(s.Deal.Budget, int(s.Deal.FeePerMille))
	return worst.Add(worst, s.AppFee())
}

// FeeOwed tells whether the fee of the deal's image is to be paid and was not: it
// comes with the first voucher, whatever that pays for.
func (a *Account) FeeOwed() bool { return a.Terms.App != nil && a.FromBuyer == nil }

func (a *Account) cost(root common.Hash) (bill, fee *big.Int, err error) {
	record, err := a.record(root)
	if err != nil {
		return nil, nil, err
	}
	return a.Due(record)
}

// lane is where a voucher has to fit.
type lane struct {
	channel common.Hash
	number  uint64
	payer   common.Address
	limit   *big.Int
}

func (l lane) check(domain typeddata.Domain, prev *payment.SignedVoucher, v payment.SignedVoucher, due *big.Int) error {
	if v.Lane != l.number {
		return fmt.Errorf("%w: lane %d, want %d", payment.ErrWrongChannel, v.Lane, l.number)
	}
	receiver := payment.NewReceiver(domain, l.channel, l.payer, l.limit)
	if prev != nil {
		if _, err := receiver.Accept(*prev); err != nil {
			return fmt.Errorf("voucher before: %w", err)
		}
	}
	if _, err := receiver.Accept(v); err != nil {
		return err
	}
	if v.Cumulative.Cmp(due) != 0 {
		return fmt.Errorf("%w: pays %s wei, record costs %s", ErrAmount, v.Cumulative, due)
	}
	return nil
}

// PaidToWorker is what the newest wage acknowledges of this deal, in wei.
func (a *Account) PaidToWorker() *big.Int {
	if a.ToWorker == nil {
		return new(big.Int)
	}
	return a.ToWorker.Bill
}

// Settled tells whether the worker's pay was claimed on chain.
func (a *Account) Settled() bool { return a.SettledBy != (common.Hash{}) }

// Live tells whether the machine may still be running.
func (a *Account) Live() bool { return a.State == Running || a.State == Paused || a.State == Stopping }

package buyer

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

// Lease is one deal as its buyer knows it: a value, folded from the journal.
type Lease struct {
	Terms  market.SignedDeal // the buyer's signature; the hub's stays with the hub
	Hub    string            // multiaddr
	SSHDir string            // whose known_hosts pins the machine's host key; for the caller
	Signed time.Time
	Port   int // on 127.0.0.1; 0 before the machine runs

	Accepted *market.Signed[market.Acceptance]
	Changed  []deal.Step          // of the terms, in their order
	Asked    *market.SignedChange // our wish that does not count yet; nil for none
	Most     market.Wei           // the highest budget that was asked for under the next number; nil for none
	Answer   string               // why the newest wish was refused; empty: it was not
	Last     *meter.SignedRecord  // the newest that was believed
	Paid     *Paid
	First    uint64 // UnixMilli of the first record that was believed
	Vouchers int

	State    deal.State
	Reason   string // of the state
	Distrust string // not empty: the worker lied, and how; nothing more is paid
	Since    time.Time
}

// Paid is a voucher and the record that it pays for.
type Paid struct {
	Record  meter.SignedRecord    `json:"record"`
	Voucher payment.SignedVoucher `json:"voucher"`
}

// ID names the deal.
func (l Lease) ID() market.ID { return l.Terms.Deal.ID() }

// Open tells whether something may still be owed for the deal.
func (l Lease) Open() bool { return l.State != deal.Closed }

// PaidWei is what the newest voucher pays on the deal's lane.
func (l Lease) PaidWei() market.Wei {
	if l.Paid == nil {
		return new(big.Int)
	}
	return l.Paid.Voucher.Voucher.Cumulative
}

// Committed is the most that the deal can still take out of its channel: all of
// its budget while it is open, what was signed once it is closed.
func (l Lease) Committed() market.Wei {
	if l.Open() {
		return l.worst(l.Most)
	}
	return l.PaidWei()
}

// worst is the most that the deal can cost with the budget in force or a higher one;
// nil for none.
func (l Lease) worst(budget market.Wei) market.Wei {
	terms := l.Terms
	if terms.Deal.Budget = l.InForce().Budget; budget != nil && budget.Cmp(terms.Deal.Budget) > 0 {
		terms.Deal.Budget = budget
	}
	return deal.Worst(terms)
}

// Course is the terms over time, and InForce those that bill the next record: its ID is
// not the deal's.
func (l Lease) Course() deal.Course  { return deal.Course{Agreed: l.Terms.Deal, Steps: l.Changed} }
func (l Lease) InForce() market.Deal { return l.Course().InForce() }

// Due is what the deal costs up to a record: the worker's bill, and all of it with the
// hub's fee and the image's.
func (l Lease) Due(record meter.Record) (bill, due market.Wei, err error) {
	bill, fee, err := l.Course().Due(record)
	if err != nil {
		return nil, nil, err
	}
	due = fee.Add(fee, bill)
	return bill, due.Add(due, l.Terms.AppFee()), nil
}

// base is the time from which the next interval counts, in Unix ms: the last
// paid record, else the first one.
func (l Lease) base() uint64 {
	if l.Paid != nil {
		return l.Paid.Record.UnixMilli
	}
	return l.First
}

// believe is the lease after a record that was verified.
func (l Lease) believe(record meter.SignedRecord) Lease {
	l.Last = &record
	if l.First == 0 {
		l.First = record.UnixMilli
	}
	return l
}

// Channel is a channel of the buyer to a hub.
type Channel struct {
	ID      common.Hash
	Hub     common.Address // the hub's node, who may close
	Payee   common.Address
	Addr    string // the hub's multiaddr
	Opened  time.Time
	Deposit market.Wei // all that was put in
	Checked bool       // opened with the check of identity and blacklists
	Settled *Settlement
}

// Settlement is how a channel ended on chain.
type Settlement struct {
	Transaction common.Hash `json:"transaction"`
	Paid        market.Wei  `json:"paid"`
	Refunded    market.Wei  `json:"refunded"`
}

// journalKind is the kind under which the buyer's events are journaled.
const journalKind = "buyer"

// event is something that happened; one of Signed to Settled is set.
type event struct {
	At   time.Time   `json:"at"`
	Deal common.Hash `json:"deal,omitzero"`

	Signed   *signedEvent                      `json:"signed,omitempty"`
	Accepted *market.Signed[market.Acceptance] `json:"accepted,omitempty"`
	Port     int                               `json:"port,omitempty"`
	Asked    *market.SignedChange              `json:"asked,omitempty"`
	Answer   string                            `json:"answer,omitempty"` // the hub's or worker's no to Asked
	Amend    *deal.Amendment                   `json:"amend,omitempty"`
	Paid     *Paid                             `json:"paid,omitempty"`
	Final    *meter.SignedRecord               `json:"final,omitempty"`
	State    deal.State                        `json:"state,omitempty"`
	Reason   string                            `json:"reason,omitempty"`
	Distrust string                            `json:"distrust,omitempty"`
	Opening  *Channel                          `json:"opening,omitempty"` // is to be opened; empty: was not
	Channel  *Channel                          `json:"channel,omitempty"`
	Settled  *settledEvent                     `json:"settled,omitempty"`
}

type signedEvent struct {
	Terms  market.SignedDeal `json:"terms"`
	Hub    string            `json:"hub"`
	SSHDir string            `json:"ssh_dir"`
}

type settledEvent struct {
	Channel common.Hash `json:"channel"`
	Settlement
}

// ledger is the fold over the journal.
type ledger struct {
	leases   map[market.ID]Lease
	channels map[common.Hash]Channel
	opening  *Channel // written down before its transaction is sent
}

func newLedger() *ledger {
	return &ledger{leases: make(map[market.ID]Lease), channels: make(map[common.Hash]Channel)}
}

// plan checks one event against the fold and gives the change it makes. It
// refuses what no correct run writes: such a journal is not to be built upon
// with money.
func (b *ledger) plan(e event) (commit func(), err error) {
	switch {
	case e.Opening != nil:
		return func() {
			if b.opening = e.Opening; e.Opening.Deposit == nil {
				b.opening = nil
			}
		}, nil
	case e.Channel != nil:
		return func() { b.channels[e.Channel.ID], b.opening = *e.Channel, nil }, nil
	case e.Settled != nil:
		channel, ok := b.channels[e.Settled.Channel]
		if !ok {
			return nil, fmt.Errorf("settled channel %s: %w", e.Settled.Channel, ErrUnknown)
		}
		channel.Settled = &e.Settled.Settlement
		return func() { b.channels[channel.ID] = channel }, nil
	case e.Signed != nil:
		return func() {
			b.leases[market.ID(e.Deal)] = Lease{
				Terms: e.Signed.Terms, Hub: e.Signed.Hub, SSHDir: e.Signed.SSHDir, Signed: e.At,
				State: deal.Offered, Since: e.At,
			}
		}, nil
	}
	lease, ok := b.leases[market.ID(e.Deal)]
	if !ok {
		return nil, fmt.Errorf("deal %s: %w", market.ID(e.Deal).Short(), ErrUnknown)
	}
	next, err := lease.next(e)
	if err != nil {
		return nil, fmt.Errorf("deal %s: %w", market.ID(e.Deal).Short(), err)
	}
	return func() { b.leases[market.ID(e.Deal)] = next }, nil
}

func (l Lease) next(e event) (Lease, error) {
	switch {
	case e.Accepted != nil:
		l.Accepted = e.Accepted
		if l.State == deal.Offered { // a stop may have been asked for meanwhile
			l.State, l.Since = deal.Running, e.At
		}
	case e.Asked != nil:
		return l.wish(*e.Asked)
	case e.Answer != "":
		l.Asked, l.Answer = nil, e.Answer // Most stays: who refused may have its signature
	case e.Amend != nil:
		return l.amend(*e.Amend)
	case e.Port != 0:
		l.Port = e.Port
	case e.Paid != nil:
		if v := e.Paid.Voucher.Voucher; l.Paid != nil && (v.Cumulative.Cmp(l.PaidWei()) <= 0 || v.Seq <= l.Paid.Voucher.Voucher.Seq) {
			return l, fmt.Errorf("%w: voucher %d", ErrLower, v.Seq)
		}
		l.Paid = e.Paid
		l.Vouchers++
		if l.Last == nil || e.Paid.Record.Seq >= l.Last.Seq {
			l = l.believe(e.Paid.Record)
		}
	case e.Final != nil:
		l = l.believe(*e.Final)
	case e.Distrust != "":
		l.Distrust = e.Distrust
	case e.State != "" && l.State != deal.Closed:
		l.State, l.Reason, l.Since = e.State, e.Reason, e.At
	default:
		return l, fmt.Errorf("%w: event that changes nothing", ErrUnknown)
	}
	return l, nil
}

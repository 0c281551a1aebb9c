package deal

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

// Event is something that happened to a deal, as the journal keeps it. One of the
// pointers is set; Worker goes with Buyer at a hub, so that no crash can leave it
// with a buyer's money that it has not handed on.
type Event struct {
	Deal   market.ID                         `json:"deal"`
	At     time.Time                         `json:"at"`
	Opened *Opened                           `json:"opened,omitempty"`
	Accept *market.Signed[market.Acceptance] `json:"accept,omitempty"`
	Record *meter.SignedRecord               `json:"record,omitempty"`
	Buyer  *payment.SignedVoucher            `json:"buyer,omitempty"`  // buyer -> hub
	Worker *Wage                             `json:"worker,omitempty"` // hub -> worker
	Payee  *Wage                             `json:"payee,omitempty"`  // hub -> payee of the image's fee; with Buyer
	Asked  *market.SignedChange              `json:"asked,omitempty"`  // by the buyer, at the hub
	// Consented: the hub has reserved for what is asked, and signs it.
	Consented bool `json:"consented,omitempty"`
	// Unasked: it could not; what it consented to before under this number counts on.
	Unasked bool         `json:"unasked,omitempty"`
	Amend   *Amendment   `json:"amend,omitempty"`
	State   State        `json:"state,omitempty"`
	Reason  string       `json:"reason,omitempty"`
	Settled *common.Hash `json:"settled,omitempty"` // transaction
}

// Opened begins a deal.
type Opened struct {
	Terms      market.SignedDeal `json:"terms"`
	Wallet     common.Address    `json:"wallet"` // the hub's
	PaidBefore *big.Int          `json:"paid_before_wei,omitempty"`
	FeeBefore  *big.Int          `json:"fee_before_wei,omitempty"`
}

// JournalKind is the kind under which events are journaled.
const JournalKind = "deal"

// Decode reads a journaled event.
func Decode(body json.RawMessage) (Event, error) {
	var e Event
	if err := json.Unmarshal(body, &e); err != nil {
		return e, fmt.Errorf("deal event: %w", err)
	}
	if m := e.Amend; m != nil {
		if err := m.Change.Change.Check(); err != nil { // its hash needs whole numbers
			return e, fmt.Errorf("deal event: %w", err)
		}
	}
	if e.Asked != nil {
		if err := e.Asked.Change.Check(); err != nil {
			return e, fmt.Errorf("deal event: %w", err)
		}
	}
	for _, w := range []*Wage{e.Worker, e.Payee} {
		if w == nil {
			continue
		}
		if w.Bill == nil || w.Bill.Sign() < 0 {
			return e, fmt.Errorf("deal event: %w: wage without a bill", ErrAmount)
		}
		if err := w.Statement.Check(); err != nil {
			return e, err
		}
	}
	return e, nil
}

// Next is the account after an event. It refuses events that the state does not
// allow; checks of amounts and signatures were made before the event was made.
func Next(a Account, e Event) (Account, error) {
	if a.State == "" {
		if e.Opened == nil {
			return a, fmt.Errorf("deal %s: %w: not opened", e.Deal.Short(), ErrState)
		}
		return Account{
			Terms: e.Opened.Terms, Wallet: e.Opened.Wallet, PaidBefore: e.Opened.PaidBefore,
			FeeBefore: e.Opened.FeeBefore,
			State:     Offered, Since: e.At, Opened: e.At,
		}, nil
	}
	switch {
	case e.Opened != nil:
		return a, fmt.Errorf("deal %s: %w: opened twice", e.Deal.Short(), ErrState)
	case a.State == Closed && e.Settled == nil:
		return a, fmt.Errorf("deal %s: %w: closed (%s)", e.Deal.Short(), ErrState, a.Reason)
	case e.Accept != nil:
		if a.State != Offered {
			return a, fmt.Errorf("deal %s: %w: accepted while %s", e.Deal.Short(), ErrState, a.State)
		}
		a.Accepted, a.State, a.Since, a.Started = e.Accept, Running, e.At, e.At
	case e.Record != nil:
		return a.withRecord(e)
	case e.Amend != nil:
		return a.withChange(e)
	case e.Asked != nil:
		return a.withWish(e)
	case e.Unasked:
		a.Asked, a.Most = nil, a.Consented
	case e.Consented:
		return a.withConsent(e)
	case e.Buyer != nil:
		a.FromBuyer = e.Buyer
		a.BuyerCount++
		if e.Worker != nil {
			a.ToWorker = e.Worker
		}
		if e.Payee != nil {
			a.ToPayee = e.Payee
		}
	case e.Worker != nil:
		a.ToWorker = e.Worker
	case e.Settled != nil:
		a.SettledBy = *e.Settled
	case e.State != "":
		return a.withState(e)
	}
	return a, nil
}

func (a Account) withRecord(e Event) (Account, error) {
	if last := a.Last(); last != nil && last.Record.Final {
		return a, fmt.Errorf("deal %s: %w: record after the final one", e.Deal.Short(), ErrState)
	}
	if a.State == Offered {
		return a, fmt.Errorf("deal %s: %w: record before the acceptance", e.Deal.Short(), ErrState)
	}
	keep := a.Recent
	if len(keep) >= recentRecords {
		keep = keep[len(keep)-recentRecords+1:]
	}
	// A fresh slice: accounts are values and older ones must not change.
	a.Recent = append(append(make([]meter.SignedRecord, 0, len(keep)+1), keep...), *e.Record)
	if e.Record.Record.Final && a.State != Stopping {
		a.State, a.Reason, a.Since = Stopping, e.Reason, e.At
	}
	return a, nil
}

// after lists the states that may follow each state.
var after = map[State][]State{
	Offered:  {Closed},
	Running:  {Paused, Stopping, Closed},
	Paused:   {Running, Stopping, Closed},
	Stopping: {Closed},
}

func (a Account) withState(e Event) (Account, error) {
	for _, allowed := range after[a.State] {
		if e.State != allowed {
			continue
		}
		a.State, a.Reason, a.Since = e.State, e.Reason, e.At
		if a.State == Closed && len(a.Recent) > 1 { // nothing older can be paid any more, and closed deals are many
			a.Recent = slices.Clone(a.Recent[len(a.Recent)-1:])
		}
		return a, nil
	}
	return a, fmt.Errorf("deal %s: %w: %s after %s", e.Deal.Short(), ErrState, e.State, a.State)
}

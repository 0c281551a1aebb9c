package deal

import (
	"fmt"
	"math/big"
	"time"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// Policy holds the times that a party's decisions depend on.
type Policy struct {
	Grace     time.Duration // a paused machine is kept this long for a late voucher
	LostAfter time.Duration // a worker unheard for this long is lost
	FinalWait time.Duration // for the voucher of the final record
	OfferWait time.Duration // for a worker's answer
}

// DefaultPolicy is what a node uses unless told otherwise.
var DefaultPolicy = Policy{Grace: 3 * time.Minute, LostAfter: 45 * time.Second, FinalWait: 30 * time.Second, OfferWait: 20 * time.Minute}

// Action is what a policy asks for.
type Action string

// The actions. None means that all is well.
const (
	None   Action = ""
	Pause  Action = "pause"
	Resume Action = "resume"
	Stop   Action = "stop"
	Close  Action = "close"
)

// owed is the usage time that runs without pay: from the newest record at which
// nothing was owed to the newest record. Time in which nothing was used (a
// frozen machine) does not count, since its records owe nothing new.
func (a *Account) owed() time.Duration {
	last := a.Last()
	if last == nil {
		return 0
	}
	paid := a.PaidToWorker()
	from := a.Recent[0].Record.UnixMilli // the oldest kept, when none of them is paid
	for i := len(a.Recent) - 1; i >= 0; i-- {
		bill, _, err := a.Due(a.Recent[i].Record)
		if err == nil && bill.Cmp(paid) <= 0 {
			from = a.Recent[i].Record.UnixMilli
			break
		}
	}
	return time.Duration(last.Record.UnixMilli-from) * time.Millisecond
}

// Worker is the worker's decision: stop work when a voucher is one interval late,
// go on when it comes, end the deal when it does not or when the budget would not
// cover another interval.
func (a *Account) Worker(now time.Time, p Policy) (Action, string) {
	interval := a.Terms.Deal.Interval
	switch a.State {
	case Running:
		if reason := a.overBudget(); reason != "" {
			return Stop, reason
		}
		if owed := a.owed(); owed > 2*interval {
			return Pause, fmt.Sprintf("voucher late: %s of work unpaid, due every %s", owed.Round(time.Second), interval)
		}
	case Paused:
		if a.owed() <= interval {
			return Resume, "voucher came"
		}
		if now.Sub(a.Since) > p.Grace {
			return Stop, fmt.Sprintf("no voucher for %s", p.Grace)
		}
	case Stopping:
		if a.finalPaid() {
			return Close, a.Reason
		}
		ending := now.Sub(a.Since)
		if ending > p.FinalWait && a.Final() {
			return Close, a.Reason + "; last voucher did not come"
		}
		if ending > p.FinalWait+p.Grace { // what was signed must not wait for what cannot be made
			return Close, a.Reason + "; no final record could be made"
		}
	}
	return None, ""
}

// Hub is the hub's decision; heard is when the worker was last heard of.
func (a *Account) Hub(now, heard time.Time, p Policy) (Action, string) {
	switch a.State {
	case Offered:
		if now.Sub(a.Since) > p.OfferWait {
			return Close, fmt.Sprintf("worker did not answer within %s", p.OfferWait)
		}
	case Running, Paused:
		if silent := now.Sub(heard); silent > p.LostAfter {
			return Close, fmt.Sprintf("worker lost: not heard for %s", silent.Round(time.Second))
		}
	case Stopping:
		if a.finalPaid() {
			return Close, a.Reason
		}
		// Signs of life give a worker time to end its machine, but not for ever: the
		// buyer's deposit is bound until the deal is closed.
		quiet, ending := now.Sub(later(a.Since, heard)), now.Sub(a.Since)
		if bound := p.FinalWait + p.LostAfter; quiet > bound || ending > bound+p.Grace {
			return Close, a.Reason + "; final record or voucher did not come"
		}
	}
	return None, ""
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// Final tells whether the final record was made.
func (a *Account) Final() bool { return a.Last() != nil && a.Last().Record.Final }

func (a *Account) finalPaid() bool {
	if !a.Final() || a.FeeOwed() {
		return false
	}
	bill, _, err := a.Due(a.Last().Record)
	return err == nil && a.PaidToWorker().Cmp(bill) >= 0
}

// overBudget tells whether one more interval at full load could cost more than
// the budget, up to which the hub's wallet has reserved.
func (a *Account) overBudget() string {
	last, d := a.Last(), a.InForce()
	if last == nil {
		return ""
	}
	bill, _, err := a.Due(last.Record)
	if err != nil {
		return err.Error()
	}
	if new(big.Int).Add(bill, PerInterval(d)).Cmp(d.Budget) > 0 {
		return fmt.Sprintf("budget used up: %s of %s wei", bill, d.Budget)
	}
	return ""
}

// PerInterval is what a deal may cost in one interval at full load, in wei.
func PerInterval(d market.Deal) *big.Int {
	perSecond := market.Estimate(d.Rates, d.MilliCPU, d.MemoryBytes)
	cost := new(big.Int).Mul(perSecond, big.NewInt(d.Interval.Milliseconds()))
	return cost.Div(cost, big.NewInt(1000))
}

// Limits bounds how fast an honest meter of this deal can run.
func (a *Account) Limits() meter.Limits { return LimitsOf(a.Terms.Deal) }

// LimitsOf derives the meter's limits from a deal's terms. A deal names no speed of a disk or
// link: those are the ask's claims, of which it has the hash alone, so that block and network
// counters are bounded by the budget only. It names no GPU, and none may be billed.
func LimitsOf(d market.Deal) meter.Limits {
	return meter.Limits{MilliCPU: d.MilliCPU, MemoryBytes: d.MemoryBytes}
}

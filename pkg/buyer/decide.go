package buyer

import (
	"errors"
	"fmt"
	"time"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// Action is what the buyer does about a usage record that it believes.
type Action string

// The actions. End means: ask for the end of the deal, do not pay this record.
const (
	Wait Action = "wait"
	Pay  Action = "pay"
	End  Action = "end"
)

// Verdict is a decision about one record, with its reason.
type Verdict struct {
	Action Action
	Due    market.Wei // bill and fees up to the record
	Reason string
}

// Decide says whether a verified record is paid for. It is pure. A voucher is
// due once an interval of usage time has passed since the last paid record, and
// at once for the final record. Nothing beyond the budget is ever due, and a
// worker that was caught lying is paid nothing more.
func Decide(l Lease, record meter.Record) (Verdict, error) {
	if l.Distrust != "" {
		return Verdict{End, nil, l.Distrust}, nil
	}
	bill, due, err := l.Due(record)
	if err != nil {
		return Verdict{}, err
	}
	elapsed := time.Duration(record.UnixMilli-min(l.base(), record.UnixMilli)) * time.Millisecond
	switch {
	case bill.Cmp(l.InForce().Budget) > 0:
		return Verdict{End, due, fmt.Sprintf("budget used up: record %d bills %s of %s wei", record.Seq, bill, l.InForce().Budget)}, nil
	case due.Cmp(l.PaidWei()) <= 0:
		return Verdict{Wait, due, "nothing new was used"}, nil
	case record.Final:
		return Verdict{Pay, due, "final record"}, nil
	case elapsed < l.Terms.Deal.Interval:
		return Verdict{Wait, due, fmt.Sprintf("next voucher in %s", l.Terms.Deal.Interval-elapsed)}, nil
	}
	return Verdict{Pay, due, fmt.Sprintf("%s since the last voucher", elapsed)}, nil
}

// Blame says whose lie a refused record is, and so what to do: a record that the
// worker did not sign proves nothing against the worker and is dropped; one that
// it signed and that cannot be true ends the deal.
func Blame(err error) Action {
	for _, signed := range []error{
		pricing.ErrUnknownCounter, meter.ErrChain, meter.ErrBackwards, meter.ErrUnknownCounter, meter.ErrFuture, meter.ErrTooFast, meter.ErrFinal,
	} {
		if errors.Is(err, signed) {
			return End
		}
	}
	return Wait
}

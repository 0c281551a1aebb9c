package main

import (
	"context"
	"errors"
	"sync"
)

// errWanted is why a measurement ended before its time.
var errWanted = errors.New("a deal has the machine")

// quiet lets one thing at a time measure this machine (benchmarks at boot, full ones
// when idle, a hub's spot check): of two at once both would be wrong. A deal that takes
// room ends what measures, at once.
//
// Nothing can wait for itself here as long as this holds: who waits for a turn holds no
// lock. Whoever must know that no deal has the machine asks for leases after it has its
// turn, or has its turn while it holds worker.mu: claimRoom writes the lease down first,
// then calls wanted, so that a deal is either seen or ends the measurement.
type quiet struct {
	turn chan struct{} // holds a token while something measures
	mu   sync.Mutex    // of what follows; nobody takes another lock while holding it
	end  context.CancelCauseFunc
}

func newQuiet() *quiet { return &quiet{turn: make(chan struct{}, 1)} }

// wait waits for its turn. The context it gives ends with errWanted when a deal wants
// the machine; done must be called.
func (q *quiet) wait(ctx context.Context) (measuring context.Context, done func(), err error) {
	select {
	case q.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, nil, context.Cause(ctx)
	}
	measuring, done = q.begin(ctx)
	return measuring, done, nil
}

// try is wait for one that does not wait.
func (q *quiet) try(ctx context.Context) (measuring context.Context, done func(), ok bool) {
	select {
	case q.turn <- struct{}{}:
	default:
		return nil, nil, false
	}
	measuring, done = q.begin(ctx)
	return measuring, done, true
}

func (q *quiet) begin(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	q.mu.Lock()
	defer q.mu.Unlock()
	q.end = cancel
	return ctx, func() {
		q.mu.Lock()
		q.end = nil
		q.mu.Unlock()
		cancel(nil)
		<-q.turn
	}
}

// wanted ends what measures: somebody who pays takes room.
func (q *quiet) wanted() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.end != nil {
		q.end(errWanted)
	}
}

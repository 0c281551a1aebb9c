package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sandbox"
)

// stopGrace is how long a stopped machine's main process has to end.
const stopGrace = 5 * time.Second

// machine is what a lease needs of a running workload: sandbox.Workload.
type machine interface {
	process.Executor
	Pause(context.Context) error
	Resume(context.Context) error
	Terminate(ctx context.Context, grace time.Duration) error
	Stop(ctx context.Context, grace time.Duration) error
	Done() <-chan struct{}
	Exit() sandbox.Exit
	CgroupPath() string
	Traffic() (sandbox.Traffic, error)
	Logs(out io.Writer, limit int64) error
}

// lease is one deal on this machine. One goroutine (loop) owns workload and
// reader; others reach it through channels and the ledger.
type lease struct {
	w        *worker
	id       market.ID
	deal     market.Deal    // as it was agreed; the ledger knows what holds now
	wallet   common.Address // the hub's
	workload machine        // nil when it died with a former boot
	reader   *meter.Reader
	metered  time.Time // when the counters were last written down
	ending   string    // why the machine is to end, once it is
	rising   *big.Int  // what a change of the budget is about to add; guarded by worker.mu

	wages chan struct{} // a wage came
	stops chan string   // somebody entitled wants the end
	news  chan struct{} // there is something to report
}

func newLease(w *worker, d market.Deal, id market.ID, wallet common.Address) *lease {
	return &lease{w: w, id: id, deal: d, wallet: wallet, wages: make(chan struct{}, 1), stops: make(chan string, 1), news: make(chan struct{}, 1)}
}

func (w *worker) lease(id market.ID) *lease {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.leases[id]
}

// startLease begins the metering of a deal.
func (w *worker) startLease(r *lease) {
	w.jobs.Go(func() error { r.loop(w.jobsCtx); return nil })
}

// requestStop asks the loop to end the deal.
func (r *lease) requestStop(reason string) {
	select {
	case r.stops <- reason:
	default: // it is ending already
	}
}

// loop carries the deal to its end. It never fails the agent: what goes wrong
// ends this deal only.
func (r *lease) loop(ctx context.Context) {
	reporting, reported := context.WithCancel(ctx)
	defer reported()
	r.w.jobs.Go(func() error { r.reportNews(reporting); return nil })
	r.w.jobs.Go(func() error { r.watchWallet(reporting); return nil })
	r.openMeter()
	r.align(ctx)
	var exited <-chan struct{}
	if r.workload != nil {
		exited = r.workload.Done()
	} else {
		r.requestStop("the machine went down")
	}
	tick := time.NewTicker(recordEvery)
	defer tick.Stop()
	r.news <- struct{}{} // what a former agent wrote down may not have been told
	for {
		var err error
		select {
		case <-ctx.Done():
			return // the machine goes on; the next agent adopts it
		case <-tick.C:
			err = r.tick(ctx)
		case <-r.wages:
		case reason := <-r.stops:
			err = r.end(ctx, reason)
		case <-exited:
			exited = nil
			err = r.end(ctx, r.exitReason())
		}
		if err == nil {
			err = r.decide(ctx)
		}
		if err != nil && ctx.Err() == nil {
			r.w.Log.Error("deal", "deal", r.id.Short(), "error", err)
		}
		if r.account().State == deal.Closed {
			r.leave(ctx)
			r.w.claimSoon()
			return
		}
		select {
		case r.news <- struct{}{}:
		default: // the last news is still on its way
		}
	}
}

// align makes the machine what the account says. A power cut between two lines may
// have left it frozen while it counts as running, which would bill a buyer for a
// machine that stands still, or running while it counts as frozen.
func (r *lease) align(ctx context.Context) {
	if r.workload == nil {
		return
	}
	var err error
	switch r.account().State {
	case deal.Running:
		err = r.workload.Resume(ctx)
	case deal.Paused:
		err = r.workload.Pause(ctx)
	}
	if err != nil && !errors.Is(err, sandbox.ErrEnded) {
		r.w.Log.Error("deal", "deal", r.id.Short(), "error", err)
	}
	if err := r.tick(ctx); err != nil && ctx.Err() == nil {
		r.w.Log.Error("deal", "deal", r.id.Short(), "error", err)
	}
}

// tick does what is due every two seconds: the next record, or another attempt at
// an end that was cut off or failed.
func (r *lease) tick(ctx context.Context) error {
	switch state := r.account().State; {
	case r.ending != "", state == deal.Stopping:
		return r.end(ctx, r.ending)
	case state == deal.Running:
		return r.meterOn(ctx)
	}
	return nil
}

// leave frees what the deal held, once it is closed.
func (r *lease) leave(ctx context.Context) {
	if r.workload != nil {
		if err := r.workload.Stop(ctx, 0); err != nil { // takeUp tries again after a restart
			r.w.Log.Error("stop machine", "deal", r.id.Short(), "error", err)
		}
	}
	r.w.release(r.id)
	r.reader.Close()
	_ = os.Remove(r.meterFile())
}

func (r *lease) account() deal.Account {
	a, _ := r.w.Ledger.Get(r.id)
	return a
}

func (r *lease) exitReason() string {
	exit := r.workload.Exit()
	if exit.OOMKilled {
		return fmt.Sprintf("the command was killed at its memory limit of %d MiB", r.deal.MemoryBytes>>20)
	}
	return fmt.Sprintf("the command ended with status %d", exit.Code)
}

// decide asks the policy and does what it says.
func (r *lease) decide(ctx context.Context) error {
	a := r.account()
	action, reason := a.Worker(time.Now(), r.w.policy)
	if a.State == deal.Running || a.State == deal.Paused {
		if short := r.outworked(); short != "" {
			action, reason = deal.Stop, short
		}
	}
	switch {
	case r.workload == nil && action != deal.Close:
		return nil // its end is on the way
	case action == deal.Pause:
		return r.pause(ctx, reason)
	case action == deal.Resume:
		return r.resume(ctx, reason)
	case action == deal.Stop:
		return r.end(ctx, reason)
	case action == deal.Close:
		return r.event(ctx, deal.Event{State: deal.Closed, Reason: reason})
	}
	return nil
}

func (r *lease) event(ctx context.Context, e deal.Event) error {
	e.Deal, e.At = r.id, time.Now()
	_, err := r.w.Ledger.Apply(ctx, e)
	if err == nil && e.State != "" {
		r.w.Log.Info("deal "+string(e.State), "deal", r.id.Short(), "reason", e.Reason)
	}
	return err
}

// pause freezes the machine, then records what it had used until then.
func (r *lease) pause(ctx context.Context, reason string) error {
	if err := r.workload.Pause(ctx); err != nil {
		return fmt.Errorf("pause: %w", err)
	}
	usage, err := r.reader.Pause()
	if err == nil {
		err = r.append(ctx, usage, false)
	}
	return errors.Join(err, r.event(ctx, deal.Event{State: deal.Paused, Reason: reason}))
}

// resume records the frozen time as unused before the machine runs again, so
// that the pause itself does not look like unpaid work. The deal counts as running
// last: what fails before is tried again.
func (r *lease) resume(ctx context.Context, reason string) error {
	if err := r.append(ctx, r.reader.Usage(), false); err != nil {
		return err
	}
	if err := r.workload.Resume(ctx); err != nil {
		return fmt.Errorf("resume: %w", err)
	}
	return r.event(ctx, deal.Event{State: deal.Running, Reason: reason})
}

// end stops the machine and makes the final record. It can be called until that
// record is there: after a power cut, or when something failed. A disk that takes
// no more entries does not keep the machine running.
func (r *lease) end(ctx context.Context, reason string) error {
	a := r.account()
	if a.State == deal.Closed || a.Final() {
		return nil
	}
	r.ending = cmp.Or(r.ending, reason, a.Reason, "stopped")
	var written error
	if a.State != deal.Stopping {
		written = r.event(ctx, deal.Event{State: deal.Stopping, Reason: r.ending})
	}
	if r.workload == nil {
		return errors.Join(written, r.append(ctx, r.reader.Usage(), true))
	}
	// What it uses while it ends is used too: read once nothing runs any more.
	if err := r.workload.Terminate(ctx, stopGrace); err != nil {
		return errors.Join(written, fmt.Errorf("terminate machine: %w", err)) // the next tick tries again
	}
	if a.State != deal.Paused {
		if err := r.reader.Observe(); err != nil && !errors.Is(err, meter.ErrGone) {
			r.w.Log.Warn("last reading", "deal", r.id.Short(), "error", err)
		}
	}
	err := errors.Join(written, r.append(ctx, r.reader.Usage(), true))
	if err != nil {
		return err // the counters stay readable until Stop
	}
	return r.workload.Stop(ctx, 0)
}

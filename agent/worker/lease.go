package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/sandbox"
)

const (
	// recordEvery is how often a deal's counters become a signed record.
	recordEvery = 2 * time.Second
	// stopGrace is how long a stopped machine's main process has to end.
	stopGrace = 5 * time.Second
)

// lease is one deal on this machine. One goroutine (loop) owns workload and
// reader; others reach it through channels and the ledger.
type lease struct {
	w        *worker
	id       market.ID
	deal     market.Deal
	workload *sandbox.Workload // nil when it died with a former boot
	reader   *meter.Reader

	vouchers chan struct{} // a voucher came
	stops    chan string   // somebody entitled wants the end
	news     chan struct{} // there is something to report
}

func newLease(w *worker, d market.Deal, id market.ID) *lease {
	return &lease{w: w, id: id, deal: d, vouchers: make(chan struct{}, 1), stops: make(chan string, 1), news: make(chan struct{}, 1)}
}

func (w *worker) lease(id market.ID) *lease {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.leases[id]
}

// startLease begins or goes on with the metering of a deal.
func (w *worker) startLease(account deal.Account, workload *sandbox.Workload) {
	id := account.ID()
	w.mu.Lock()
	r, ok := w.leases[id]
	if !ok {
		r = newLease(w, account.Deal(), id)
		w.leases[id] = r
	}
	w.mu.Unlock()
	r.workload = workload
	w.jobs.Go(func() error { r.loop(w.jobsCtx); return nil })
}

// requestStop asks the loop to end the deal.
func (r *lease) requestStop(reason string) {
	select {
	case r.stops <- reason:
	default: // it is ending already
	}
}

// takeVoucher checks the hub's voucher and makes it durable.
func (r *lease) takeVoucher(ctx context.Context, voucher payment.SignedVoucher) error {
	domains, err := r.w.Domains()
	if err != nil {
		return err
	}
	_, err = r.w.Ledger.Update(ctx, r.id, func(a deal.Account) (*deal.Event, error) {
		if a.ToWorker != nil && a.ToWorker.Voucher.Seq == voucher.Voucher.Seq && a.ToWorker.Signature == voucher.Signature {
			return nil, nil // pushed twice
		}
		if err := a.CheckWorkerVoucher(domains.Payment, voucher); err != nil {
			return nil, err
		}
		return &deal.Event{At: time.Now(), Worker: &voucher}, nil
	})
	if err == nil {
		select {
		case r.vouchers <- struct{}{}:
		default:
		}
	}
	return err
}

// loop carries the deal to its end. It never fails the agent: what goes wrong
// ends this deal only.
func (r *lease) loop(ctx context.Context) {
	reporting, reported := context.WithCancel(ctx)
	defer reported()
	r.w.jobs.Go(func() error { r.reportNews(reporting); return nil })
	r.openMeter()
	var exited <-chan struct{}
	if r.workload != nil {
		exited = r.workload.Done()
	} else {
		r.requestStop("the machine went down")
	}
	tick := time.NewTicker(recordEvery)
	defer tick.Stop()
	if err := r.record(ctx, false); err != nil {
		r.requestStop("meter failed: " + err.Error())
	}
	for {
		var err error
		select {
		case <-ctx.Done():
			return // the machine goes on; the next agent adopts it
		case <-tick.C:
			if r.account().State == deal.Running {
				err = r.record(ctx, false)
			}
		case <-r.vouchers:
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
			r.w.release(r.id)
			_ = os.Remove(r.meterFile())
			r.w.settle(ctx, r.id)
			return
		}
		select {
		case r.news <- struct{}{}:
		default: // the last news is still on its way
		}
	}
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
	switch action {
	case deal.Pause:
		return r.pause(ctx, reason)
	case deal.Resume:
		return r.resume(ctx, reason)
	case deal.Stop:
		return r.end(ctx, reason)
	case deal.Close:
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
// that the pause itself does not look like unpaid work.
func (r *lease) resume(ctx context.Context, reason string) error {
	if err := r.event(ctx, deal.Event{State: deal.Running, Reason: reason}); err != nil {
		return err
	}
	a := r.account()
	if err := r.append(ctx, a.Last().Usage, false); err != nil {
		return err
	}
	return r.workload.Resume(ctx)
}

// end stops the machine and makes the final record.
func (r *lease) end(ctx context.Context, reason string) error {
	a := r.account()
	if a.State == deal.Stopping || a.State == deal.Closed {
		return nil
	}
	paused := a.State == deal.Paused
	if err := r.event(ctx, deal.Event{State: deal.Stopping, Reason: reason}); err != nil {
		return err
	}
	if r.workload == nil {
		return r.append(ctx, r.reader.Usage(), true)
	}
	// What it uses while it ends is used too: read once nothing runs any more.
	if err := r.workload.Terminate(ctx, stopGrace); err != nil {
		r.w.Log.Error("terminate machine", "deal", r.id.Short(), "error", err)
	}
	if !paused {
		if _, err := r.reader.Sample(); err != nil && !errors.Is(err, meter.ErrGone) {
			r.w.Log.Warn("last reading", "deal", r.id.Short(), "error", err)
		}
	}
	err := r.append(ctx, r.reader.Usage(), true)
	return errors.Join(err, r.workload.Stop(ctx, 0))
}

// record samples the counters and appends them.
func (r *lease) record(ctx context.Context, final bool) error {
	if r.workload == nil {
		return nil
	}
	usage, err := r.reader.Sample()
	if errors.Is(err, meter.ErrGone) {
		return nil // it has just ended: the exit makes the final record
	} else if err != nil {
		return fmt.Errorf("meter: %w", err)
	}
	return r.append(ctx, usage, final)
}

// append makes a signed record durable, and the meter's state with it.
func (r *lease) append(ctx context.Context, usage meter.Vector, final bool) error {
	domains, err := r.w.Domains()
	if err != nil {
		return err
	}
	if err := r.saveMeter(); err != nil {
		return err
	}
	_, err = r.w.Ledger.Update(ctx, r.id, func(a deal.Account) (*deal.Event, error) {
		var prev *meter.Record
		now := time.Now()
		if last := a.Last(); last != nil {
			prev = &last.Record
			if at := time.UnixMilli(int64(prev.UnixMilli)); at.After(now) {
				now = at // the clock was set back: a record must not be
			}
		}
		next, err := meter.Chain{Deal: common.Hash(r.id)}.Next(prev, usage, now, final)
		if err != nil {
			return nil, err
		}
		signed, err := next.Sign(r.w.Key, domains.Meter)
		if err != nil {
			return nil, err
		}
		return &deal.Event{At: now, Record: &signed}, nil
	})
	return err
}

// openMeter goes on where a former agent left the counters.
func (r *lease) openMeter() {
	source := meter.Source{Leaf: "/nonexistent"}
	if r.workload != nil {
		source = meter.Source{Leaf: r.workload.CgroupPath(), Net: r.workload.Net}
	}
	state, err := os.ReadFile(r.meterFile())
	if err == nil {
		r.reader, err = meter.RestoreReader(source, state)
	}
	if err == nil {
		return
	}
	if !errors.Is(err, os.ErrNotExist) {
		r.w.Log.Warn("meter starts anew", "deal", r.id.Short(), "reason", err)
	}
	r.reader = meter.NewReader(source)
}

func (r *lease) meterFile() string { return filepath.Join(r.w.State, "meter-"+r.id.Short()+".json") }

// saveMeter replaces the meter's state on disk.
func (r *lease) saveMeter() error {
	state, err := r.reader.State()
	if err != nil {
		return fmt.Errorf("meter state: %w", err)
	}
	if err := durable.Replace(r.meterFile(), state, 0o600); err != nil {
		return fmt.Errorf("meter state: %w", err)
	}
	return nil
}

// hubPeer finds the peer behind a hub's address.
func (w *worker) hubPeer(address common.Address) (peer.ID, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, h := range w.hubs {
		if h.announced != nil && h.announced.Body.Node == address {
			return id, nil
		}
	}
	return "", fmt.Errorf("hub %s is not known here", address)
}

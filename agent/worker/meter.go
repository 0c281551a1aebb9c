package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/sandbox"
)

// recordEvery is how often a deal's counters become a signed record.
const recordEvery = 2 * time.Second

// meterOn records what the machine uses. A machine that cannot be metered, or
// whose records cannot be written down, would work for nothing: after an interval
// of that the deal ends.
func (r *lease) meterOn(ctx context.Context) error {
	err := r.record(ctx)
	if err != nil && time.Since(r.metered) > r.deal.Interval && ctx.Err() == nil {
		return errors.Join(err, r.end(ctx, "meter failed: "+err.Error()))
	}
	return err
}

// record samples the counters and appends them.
func (r *lease) record(ctx context.Context) error {
	if r.workload == nil {
		return nil
	}
	usage, err := r.reader.Sample()
	if errors.Is(err, meter.ErrGone) {
		return nil // it has just ended: the exit makes the final record
	} else if err != nil {
		return fmt.Errorf("meter: %w", err)
	}
	return r.append(ctx, usage, false)
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
		at := now
		if last := a.Last(); last != nil {
			prev = &last.Record
			at = recordTime(prev.UnixMilli, now, now.Sub(r.metered))
			usage = atLeast(usage, prev.Usage)
		}
		next, err := meter.Chain{Deal: common.Hash(r.id)}.Next(prev, usage, at, final)
		if err != nil {
			return nil, err
		}
		signed, err := next.Sign(r.w.Key, domains.Meter)
		if err != nil {
			return nil, err
		}
		return &deal.Event{At: now, Record: &signed}, nil
	})
	if err == nil {
		r.metered = time.Now()
	}
	return err
}

// recordTime is the time of a record after one of prev (Unix ms): now, unless the
// clock was set back. Then the time that really passed counts on from prev, for
// others check usage against it.
func recordTime(prev uint64, now time.Time, passed time.Duration) time.Time {
	if last := time.UnixMilli(int64(prev)); last.After(now) {
		return last.Add(max(0, passed))
	}
	return now
}

// atLeast is usage, but no counter lower than what was recorded: a meter whose
// state was lost starts anew, and records never go down.
func atLeast(usage, recorded meter.Vector) meter.Vector {
	out := usage.Clone()
	for counter, n := range recorded {
		out[counter] = max(out[counter], n)
	}
	return out
}

// openMeter goes on where a former agent left the counters.
func (r *lease) openMeter() {
	r.metered = time.Now()
	source := r.source()
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

// source is where the deal's counts come from, and which belong in a record: those
// that the deal has a rate for (see meter.All). What costs something to count is
// asked for only there.
func (r *lease) source() meter.Source {
	if r.workload == nil {
		return meter.Source{Leaf: "/nonexistent", Counters: r.deal.Rates.Names()}
	}
	priced := func(c meter.Counter) bool { _, ok := r.deal.Rates[c]; return ok }
	source := meter.Source{
		Leaf: r.workload.CgroupPath(), Extras: []meter.Extra{edge(r.workload.Traffic)}, Counters: r.deal.Rates.Names(),
	}
	source.Perf = priced(meter.CPUInstrs) || priced(meter.CPUCycles)
	if priced(meter.EnergyUJ) {
		var err error
		if source.Energy, err = meter.OpenEnergy("/sys"); err != nil {
			r.w.Log.Warn("energy is not metered", "deal", r.id.Short(), "reason", err)
		}
	}
	return source
}

// edge is the network's meter: without it nothing is metered, for what a buyer
// sends costs the owner money.
func edge(traffic func() (sandbox.Traffic, error)) meter.Extra {
	return meter.Extra{
		Name: "edge", From: "nftables counters at the workload's edge", Needed: true,
		Counters: []meter.Counter{
			meter.NetRx, meter.NetTx, meter.NetRxPackets, meter.NetTxPackets, meter.NetRxConnections, meter.NetTxConnections,
		},
		Read: func() (meter.Counts, error) {
			t, err := traffic()
			return meter.Counts{Values: meter.Vector{
				meter.NetRx: t.Rx, meter.NetTx: t.Tx, meter.NetRxPackets: t.RxPackets, meter.NetTxPackets: t.TxPackets,
				meter.NetRxConnections: t.RxConnections, meter.NetTxConnections: t.TxConnections,
			}}, err
		},
	}
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

package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

const testLook = 5 * time.Millisecond

// benchmarked is a run of benchmarks that a test ends.
type benchmarked struct {
	config bench.Config
	done   chan error // how it ends
}

func someResults() []bench.Result {
	return []bench.Result{{Name: "int_all", Value: 1, Unit: "x/s", Runs: 3, Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9}}}
}

// idleSite measures when told, and yields as benchmarks do.
func idleSite(t *testing.T, tier bench.Tier, taken time.Time) (b *site, runs chan benchmarked) {
	b = newSite(t)
	b.measured = &measurement{Taken: taken, Memory: 1 << 30, Report: bench.Report{Tier: tier}}
	runs = make(chan benchmarked)
	b.runBench = func(ctx context.Context, c bench.Config) (bench.Report, error) {
		report := bench.Report{Tier: c.Tier, Device: c.Device, At: time.Now().UTC().Truncate(time.Millisecond), Results: someResults()}
		run := benchmarked{c, make(chan error, 1)}
		select {
		case runs <- run:
		case <-ctx.Done():
			return report, ctx.Err()
		}
		select {
		case err := <-run.done:
			return report, err
		case <-ctx.Done():
			return report, fmt.Errorf("benchmark x: %w", context.Cause(ctx))
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	over := make(chan error, 1)
	go func() { over <- b.measureWhenIdle(ctx, testLook) }()
	t.Cleanup(func() {
		stop()
		if err := <-over; err != nil {
			t.Error(err)
		}
	})
	return b, runs
}

func awaitRun(t *testing.T, runs chan benchmarked) benchmarked {
	t.Helper()
	select {
	case run := <-runs:
		return run
	case <-time.After(10 * time.Second):
		t.Fatal("nothing was measured")
		return benchmarked{}
	}
}

func noRun(t *testing.T, runs chan benchmarked, why string) {
	t.Helper()
	select {
	case <-runs:
		t.Error("measured", why)
	case <-time.After(20 * testLook):
	}
}

func TestFullBenchmarksGiveWayToADealAndGoOn(t *testing.T) {
	b, runs := idleSite(t, bench.Quick, time.Now())
	first := awaitRun(t, runs)
	if first.config.Tier != bench.Full || first.config.MemoryTotal != 1<<30 || first.config.Resume != nil {
		t.Errorf("%+v", first.config)
	}
	if _, err := b.claimRoom(market.Deal{Hub: b.hub.Address(), Budget: new(big.Int)}, market.ID{1}, testWallet); err != nil {
		t.Fatal(err)
	}
	noRun(t, runs, "beside a deal")
	b.release(market.ID{1})
	second := awaitRun(t, runs)
	if second.config.Resume == nil || len(second.config.Resume.Results) != 1 {
		t.Errorf("begins anew: %+v", second.config.Resume)
	}
	second.done <- nil
	noRun(t, runs, "again on the same day")
	b.mu.Lock()
	m := b.measured
	b.mu.Unlock()
	if m.Report.Tier != bench.Full || b.price.Price.Rates[meter.CPUUser].Sign() <= 0 {
		t.Errorf("%+v", m)
	}
	signed := bench.Signed{Report: m.Report, Signature: m.Signature}
	if err := (bench.Verifier{Signer: b.Key.Address(), Device: m.Device, MaxAge: time.Hour}).Verify(signed, time.Now()); err != nil {
		t.Error(err)
	}
}

func TestFullBenchmarksOnceADay(t *testing.T) {
	_, runs := idleSite(t, bench.Full, time.Now().Add(-fullEvery+time.Hour))
	noRun(t, runs, "within a day")
	_, runs = idleSite(t, bench.Full, time.Now().Add(-fullEvery))
	awaitRun(t, runs)
}

func TestFullBenchmarksThatFailChangeNothing(t *testing.T) {
	b, runs := idleSite(t, bench.Quick, time.Now())
	awaitRun(t, runs).done <- errors.New("the machine is broken")
	again := awaitRun(t, runs) // it is tried again
	if again.config.Resume != nil {
		t.Error("goes on from a run that failed")
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.measured.Report.Tier != bench.Quick {
		t.Error("a failed run was adopted")
	}
}

func TestMachineThatMiscomputesIsNotOffered(t *testing.T) {
	b, runs := idleSite(t, bench.Quick, time.Now())
	awaitRun(t, runs).done <- fmt.Errorf("benchmark int: %w", bench.ErrWrongResult)
	again := awaitRun(t, runs)
	if !b.miscomputes() {
		t.Error("a machine with a wrong result is still offered")
	}
	again.done <- errors.New("no memory")
	again = awaitRun(t, runs)
	if !b.miscomputes() {
		t.Error("a run that ended early makes up for a wrong result")
	}
	again.done <- nil
	for until := time.Now().Add(10 * time.Second); b.miscomputes(); time.Sleep(testLook) {
		if time.Now().After(until) {
			t.Fatal("not offered again after a run that went well")
		}
	}
}

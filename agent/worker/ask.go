package main

import (
	"context"
	"fmt"
	"math/big"
	"runtime"
	"strconv"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/procfs"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	measurementKind = "measurement"
	// A measurement of the same device is used again after a restart this long.
	measurementValid = 24 * time.Hour
	// askValid is how long an ask stands; it is posted anew at half of it.
	askValid = 10 * time.Minute
	// reservedMemory is kept for the system itself when memory is sold.
	reservedMemory = 64 << 20
	// defaultWish is what an owner asks who does not say: 0.05 SNM an hour for the
	// whole machine, in wei per second.
	defaultWish = "13888888888888"
)

// measurement is what benchmarks said about one device, as the journal keeps it.
type measurement struct {
	Device string             `json:"device"`
	Wish   string             `json:"wish_wei_per_s"`
	Taken  time.Time          `json:"taken"`
	Memory uint64             `json:"memory_bytes"` // for sale, when nothing was sold
	Report bench.Report       `json:"report"`
	Quote  pricing.Quote      `json:"quote"`
	Spot   []market.Benchmark `json:"spot,omitempty"` // what spot checks compare with
}

// asks are this worker's own recent asks by hash: deals name them.
type asks struct {
	current market.Signed[market.Ask]
	known   map[common.Hash]market.Ask
}

// measureUntilDone tries again what fails: deals that run meanwhile must not end
// because the machine cannot be measured.
func (w *worker) measureUntilDone(ctx context.Context) error {
	measure := func() (struct{}, error) {
		err := w.measure(ctx)
		if err != nil && ctx.Err() == nil {
			w.Log.Error("machine is not for sale yet", "error", err)
		}
		return struct{}{}, err
	}
	policy := backoff.NewExponentialBackOff()
	policy.InitialInterval, policy.MaxInterval = 10*time.Second, 10*time.Minute
	_, err := backoff.Retry(ctx, measure, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
	return err
}

// measure benchmarks and prices the machine, unless it was done lately for the
// same device and wish.
func (w *worker) measure(ctx context.Context) error {
	inventory, err := hardware.Read("/")
	if err != nil {
		return fmt.Errorf("inventory: %w", err)
	}
	wish := w.Config.Price
	if wish == "" {
		wish = defaultWish
	}
	device := inventory.DeviceHash
	w.mu.Lock()
	busy := len(w.leases) > 0 // benchmarks would disturb the deals, and the deals the benchmarks
	w.mu.Unlock()
	if m := w.measured; m != nil && m.Device == device && m.Wish == wish && (busy || time.Since(m.Taken) < measurementValid) {
		w.Log.Info("benchmarks kept", "from", m.Taken.UTC().Format(time.RFC3339), "method", m.Quote.Method)
		return nil
	}
	wei, ok := new(big.Int).SetString(wish, 10)
	if !ok {
		return fmt.Errorf("price %q: not an integer", wish)
	}
	memory, err := sellableMemory()
	if err != nil {
		return err
	}
	if memory < market.MinMemoryBytes {
		return fmt.Errorf("%d MiB of memory are left to sell, too little for any deal", memory>>20)
	}
	w.spots.quiet <- struct{}{} // no spot check meanwhile
	defer func() { <-w.spots.quiet }()
	w.Log.Info("benchmarks begin", "cpu", inventory.CPU.Model, "cpus", inventory.CPU.Count, "memory_mib", inventory.Memory.Total>>20)
	report, err := bench.Run(ctx, bench.Config{Dir: w.State, MemoryTotal: memory})
	if err != nil {
		return fmt.Errorf("benchmarks: %w", err)
	}
	spot, err := spotClaims(ctx)
	if err != nil {
		return fmt.Errorf("claims for spot checks: %w", err)
	}
	quote, err := pricing.Derive(report.Results, wei)
	if err != nil {
		return fmt.Errorf("derive rates: %w", err)
	}
	m := &measurement{Device: device, Wish: wish, Taken: time.Now(), Memory: memory, Report: report, Quote: quote, Spot: spot}
	if err := w.Remember(ctx, measurementKind, m); err != nil {
		return err
	}
	w.mu.Lock()
	w.measured = m
	w.mu.Unlock()
	w.Log.Info("priced", "method", quote.Method, "condition", quote.ConditionNumber, "programs", len(report.Results),
		"seconds", report.Seconds)
	return nil
}

// renewAsk signs an ask of what the machine is, for some minutes; payout is where the
// registry says that its owner is paid.
func (w *worker) renewAsk(payout common.Address, now time.Time) (market.Signed[market.Ask], error) {
	domains, err := w.Domains()
	if err != nil {
		return market.Signed[market.Ask]{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	m := w.measured
	ask := market.Ask{
		Worker: w.Key.Address(), Payout: payout, Device: common.HexToHash(m.Device),
		MilliCPU: uint64(runtime.NumCPU()) * 1000, MemoryBytes: m.Memory,
		Rates: m.Quote.Rates, Method: m.Quote.Method,
		Condition: strconv.FormatFloat(m.Quote.ConditionNumber, 'g', 6, 64), Tier: "runc",
		Seq: uint64(now.UnixMilli()), Expires: now.Add(askValid).Truncate(time.Second),
	}
	for _, r := range m.Report.Results {
		ask.Benchmarks = append(ask.Benchmarks, market.Benchmark{
			Name: r.Name, Value: strconv.FormatFloat(r.Value, 'f', -1, 64), Unit: r.Unit,
		})
	}
	ask.Benchmarks = append(ask.Benchmarks, m.Spot...)
	if err := ask.Check(now); err != nil {
		return market.Signed[market.Ask]{}, err
	}
	signed, err := market.Sign(w.Key, domains.Market, ask)
	if err != nil {
		return signed, err
	}
	for hash, old := range w.asks.known {
		if now.After(old.Expires.Add(askValid)) {
			delete(w.asks.known, hash)
		}
	}
	if w.asks.known == nil {
		w.asks.known = make(map[common.Hash]market.Ask)
	}
	w.asks.current, w.asks.known[ask.Hash()] = signed, ask
	return signed, nil
}

// sellableMemory is what the kernel says is available, less the system's reserve.
func sellableMemory() (uint64, error) {
	fs, err := procfs.NewDefaultFS()
	if err != nil {
		return 0, fmt.Errorf("memory: %w", err)
	}
	info, err := fs.Meminfo()
	if err != nil || info.MemAvailableBytes == nil {
		return 0, fmt.Errorf("memory: no MemAvailable: %w", err)
	}
	if *info.MemAvailableBytes <= reservedMemory {
		return 0, nil
	}
	return *info.MemAvailableBytes - reservedMemory, nil
}

package main

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/procfs"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	measurementKind = "measurement"
	// A measurement of the same device is used again after a restart this long.
	measurementValid = 24 * time.Hour
	// bootBenchmarks is the time that the quick benchmarks have at boot, where the
	// machine's first ask waits for them.
	bootBenchmarks = 9 * time.Second
	// askValid is how long an ask stands; it is posted anew at half of it.
	askValid = 10 * time.Minute
	// reservedMemory is kept for the system itself when memory is sold.
	reservedMemory = 64 << 20
)

// measurement is what benchmarks said about one device, as the journal keeps it.
type measurement struct {
	Device string       `json:"device"`
	Taken  time.Time    `json:"taken"`
	Memory uint64       `json:"memory_bytes"` // for sale, when nothing was sold
	Report bench.Report `json:"report"`
	// Signature is this node's over Report: for whoever doubts it.
	Signature identity.Signature `json:"signature"`
	Spot      []market.Benchmark `json:"spot,omitempty"` // what spot checks compare with
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
		if err == nil {
			err = w.priceMachine()
		}
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

// measure benchmarks the machine, unless it was done lately for the same device.
func (w *worker) measure(ctx context.Context) error {
	inventory, err := sellable("/")
	if err != nil {
		return err
	}
	device := inventory.DeviceHash
	w.mu.Lock()
	w.hardware = &inventory
	busy := len(w.leases) > 0 // benchmarks would disturb the deals, and the deals the benchmarks
	w.mu.Unlock()
	if m := w.measured; m != nil && m.Device == device && (busy || time.Since(m.Taken) < measurementValid) {
		w.Log.Info("benchmarks kept", "from", m.Taken.UTC().Format(time.RFC3339))
		return nil
	}
	memory, err := sellableMemory()
	if err != nil {
		return err
	}
	if memory < market.MinMemoryBytes {
		return fmt.Errorf("%d MiB of memory are left to sell, too little for any deal", memory>>20)
	}
	measuring, done, err := w.quiet.wait(ctx)
	if err != nil {
		return err
	}
	defer done()
	w.Log.Info("benchmarks begin", "cpu", inventory.CPU.Model, "cpus", inventory.CPU.Count, "memory_mib", inventory.Memory.Total>>20)
	report, err := w.runBench(measuring, bench.Config{Device: device, Dir: w.State, MemoryTotal: memory, Limit: bootBenchmarks})
	if err != nil {
		return fmt.Errorf("benchmarks: %w", err)
	}
	spot, err := spotClaims(measuring)
	if err != nil {
		return fmt.Errorf("claims for spot checks: %w", err)
	}
	return w.adopt(ctx, report, memory, spot)
}

// sellable is the inventory of the machine under root, which must have what every sale
// needs: processors and memory. Without them it would be known by another hash, too.
func sellable(root string) (hardware.Inventory, error) {
	inventory, err := hardware.Read(root)
	if err == nil {
		err = inventory.Check()
	}
	if err != nil {
		return inventory, fmt.Errorf("inventory: %w", err)
	}
	return inventory, nil
}

// adopt signs what benchmarks said of the machine that has memory for sale, and keeps it
// with what spot checks compare with.
func (w *worker) adopt(ctx context.Context, report bench.Report, memory uint64, spot []market.Benchmark) error {
	signed, err := report.Sign(w.Key)
	if err != nil {
		return err
	}
	m := &measurement{Device: report.Device, Taken: time.Now(), Memory: memory, Report: report, Signature: signed.Signature, Spot: spot}
	if err := w.Remember(ctx, measurementKind, m); err != nil {
		return err
	}
	w.mu.Lock()
	w.measured = m
	w.mu.Unlock()
	w.Log.Info("benchmarks done", "tier", report.Tier, "programs", len(report.Results), "seconds", report.Seconds)
	return nil
}

// condition is an ask's condition number. Whoever reads one expects a decimal: where
// the benchmarks have none it is 2^52, at which float64 ends.
func condition(q pricing.Quote) string {
	if q.ConditionNumber == nil {
		return strconv.FormatFloat(1<<52, 'g', 6, 64)
	}
	return strconv.FormatFloat(*q.ConditionNumber, 'g', 6, 64)
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
	m, price := w.measured, w.price.Price
	ask := market.Ask{
		Worker: w.Key.Address(), Payout: payout, Device: common.HexToHash(m.Device),
		MilliCPU: uint64(runtime.NumCPU()) * 1000, MemoryBytes: m.Memory,
		Rates: price.Rates, Method: price.Quote.Method,
		Condition: condition(price.Quote), Tier: "runc",
		Seq: max(uint64(now.UnixMilli()), w.asks.current.Body.Seq+1), Expires: now.Add(askValid).Truncate(time.Second),
	}
	ask.Benchmarks = m.benchmarks()
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

// benchmarks are the results as an ask shows them: not those of GPUs, for no deal can
// hold one yet.
func (m *measurement) benchmarks() []market.Benchmark {
	var out []market.Benchmark
	figures := slices.DeleteFunc(m.Report.Figures(), bench.Result.OfGPU)
	for _, r := range figures[:min(len(figures), market.MaxBenchmarks-len(m.Spot))] {
		out = append(out, market.Benchmark{Name: r.Name, Value: strconv.FormatFloat(r.Value, 'f', -1, 64), Unit: r.Unit})
	}
	return append(out, m.Spot...)
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

package market

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// Ask is a worker's offer of one machine, until it expires or one of higher Seq
// replaces it. Rates are wei per unit of each counter.
type Ask struct {
	Worker, Payout common.Address
	Device         common.Hash // of the hardware inventory
	MilliCPU       uint64
	MemoryBytes    uint64
	Rates          pricing.Rates
	Benchmarks     []Benchmark
	Method         string // how the rates came to be: pinv or nnls
	Condition      string // condition number of the benchmark matrix, decimal
	Tier           string // isolation a stranger gets: runc
	Seq            uint64
	Expires        time.Time // whole seconds
}

var askType = typeddata.NewType("Ask(address worker,address payout,bytes32 device,uint64 milliCpu,uint64 memoryBytes," +
	"Rate[] rates,Benchmark[] benchmarks,string method,string conditionNumber,string tier,uint64 seq,uint64 expires)" +
	"Benchmark(string name,string value,string unit)Rate(string counter,uint256 wei)")

// Hash is the EIP-712 struct hash; it names the ask in deals.
func (a Ask) Hash() common.Hash {
	return askType.Struct().Address(a.Worker).Address(a.Payout).Bytes32(a.Device).
		Uint64(a.MilliCPU).Uint64(a.MemoryBytes).Structs(rateHashes(a.Rates)...).Structs(benchmarkHashes(a.Benchmarks)...).
		String(a.Method).String(a.Condition).String(a.Tier).Uint64(a.Seq).Uint64(uint64(a.Expires.Unix())).Hash()
}

// Check refuses an ask that is over or absurd.
func (a Ask) Check(now time.Time) error {
	if len(a.Benchmarks) > MaxBenchmarks {
		return fmt.Errorf("ask: benchmarks: %w: %d of them", ErrAbsurd, len(a.Benchmarks))
	}
	checks := []error{
		checkAddress("worker", a.Worker), checkAddress("payout", a.Payout),
		inRange("milli_cpu", a.MilliCPU, 1, MaxMilliCPU),
		inRange("memory_bytes", a.MemoryBytes, MinMemoryBytes, MaxMemoryBytes),
		checkRates(a.Rates),
		checkText("method", a.Method, MaxText), checkText("condition_number", a.Condition, MaxText),
		checkText("tier", a.Tier, MaxText),
		checkExpiry(a.Expires, now),
	}
	for _, b := range a.Benchmarks {
		checks = append(checks, checkText("benchmark", b.Name+b.Value+b.Unit, MaxText))
	}
	return first("ask", checks)
}

// Bid is a buyer's wish for Count machines of one shape, each paid from Channel
// up to Budget wei (the hub's fee apart).
type Bid struct {
	Buyer       common.Address
	Count       uint64
	Image       string // a name the hub knows, or a digest
	MilliCPU    uint64
	MemoryBytes uint64
	Pids        uint64
	Budget      Wei
	Channel     common.Hash
	Nonce       uint64
	Expires     time.Time
}

var bidType = typeddata.NewType("Bid(address buyer,uint64 count,string image,uint64 milliCpu,uint64 memoryBytes," +
	"uint64 pids,uint256 budget,bytes32 channel,uint64 nonce,uint64 expires)")

// Hash is the EIP-712 struct hash.
func (b Bid) Hash() common.Hash {
	return bidType.Struct().Address(b.Buyer).Uint64(b.Count).String(b.Image).Uint64(b.MilliCPU).
		Uint64(b.MemoryBytes).Uint64(b.Pids).Uint(b.Budget).Bytes32(b.Channel).Uint64(b.Nonce).
		Uint64(uint64(b.Expires.Unix())).Hash()
}

// Check refuses a bid that is over or absurd.
func (b Bid) Check(now time.Time) error {
	return first("bid", []error{
		checkAddress("buyer", b.Buyer),
		inRange("count", b.Count, 1, MaxCount),
		checkText("image", b.Image, MaxText),
		inRange("milli_cpu", b.MilliCPU, 1, MaxMilliCPU),
		inRange("memory_bytes", b.MemoryBytes, MinMemoryBytes, MaxMemoryBytes),
		inRange("pids", b.Pids, 1, MaxPids),
		checkBudget(b.Budget),
		checkExpiry(b.Expires, now),
	})
}

func first(what string, errs []error) error {
	for _, err := range errs {
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
	}
	return nil
}

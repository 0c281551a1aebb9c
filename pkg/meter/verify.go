package meter

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrDeal: the record is of another deal.
	ErrDeal = errors.New("record of another deal")
	// ErrSeq: the record is not the one after the last.
	ErrSeq = errors.New("record out of sequence")
	// ErrChain: the record does not name the last one's hash.
	ErrChain = errors.New("record does not follow the last one's hash")
	// ErrFinal: the deal's final record was seen already.
	ErrFinal = errors.New("record after the final one")
	// ErrFuture: the record is dated later than the reader's clock allows.
	ErrFuture = errors.New("record from the future")
	// ErrTooFast: a counter grew faster than the machine's limits allow.
	ErrTooFast = errors.New("grows faster than the machine can")
)

const (
	// DefaultSlack is the time worth of usage forgiven once a deal, and once a
	// step, because counters and clock are not read at one instant.
	DefaultSlack = 2 * time.Second
	// DefaultSkew is how far two parties' clocks may be apart.
	DefaultSkew = 10 * time.Second
	// cpuMarginPercent forgives scheduler accounting 5 % over the cpu limit.
	cpuMarginPercent = 105
)

// Limits is what the rented machine can do. A zero field is no bound on its
// counters: then only the deal's price bounds what they can cost. GPUs are the
// exception: a deal that rents none can have used none.
type Limits struct {
	MilliCPU    uint64        // thousandths of a cpu, over user and system time together
	MemoryBytes uint64        // memory limit of the workload
	BlockBytes  uint64        // bytes per second, each direction
	NetBytes    uint64        // bytes per second, each direction
	GPUs        uint64        // whole GPUs
	GPUBytes    uint64        // memory of all of them
	Slack       time.Duration // DefaultSlack when zero
}

// Verifier checks one worker's records of one deal.
type Verifier struct {
	Domain typeddata.Domain
	Deal   common.Hash
	Signer common.Address
	Limits Limits
	Start  time.Time     // of the deal; usage and time count from here
	Skew   time.Duration // DefaultSkew when zero
}

// Verify accepts next as the record after prev (nil: as the first) at the
// reader's time now, or says why not: ErrDeal, ErrFinal, ErrSeq, ErrChain,
// ErrBackwards, ErrUnknownCounter, ErrFuture, ErrTooFast, or the signature
// errors of pkg/identity. prev must be a record that was accepted before.
//
// Limits are checked against the last record and against the start of the
// deal, so that slack (and skew) is had once in a deal, not once a record.
func (v Verifier) Verify(prev *SignedRecord, next SignedRecord, now time.Time) error {
	return v.verify(prev, next, now, false)
}

// VerifyAcross is Verify for a reader who may have missed records: next may be
// any later record. Across a gap there is no hash link to check; usage is
// cumulative and all else holds, so that a gap hides no money. Where nothing was
// missed it is Verify.
func (v Verifier) VerifyAcross(prev *SignedRecord, next SignedRecord, now time.Time) error {
	return v.verify(prev, next, now, true)
}

func (v Verifier) verify(prev *SignedRecord, next SignedRecord, now time.Time, across bool) error {
	if err := identity.Verify(next.Digest(v.Domain), next.Signature[:], v.Signer); err != nil {
		return fmt.Errorf("usage record %d: %w", next.Seq, err)
	}
	start := Record{UnixMilli: milli(v.Start)}
	last := start
	var prevRecord *Record
	if prev != nil {
		last, prevRecord = prev.Record, &prev.Record
	}
	if err := checkStep(v.Deal, prevRecord, next.Record, across); err != nil {
		return err
	}
	skew := v.Skew
	if skew == 0 {
		skew = DefaultSkew
	}
	if next.UnixMilli > milli(now.Add(skew)) {
		return fmt.Errorf("usage record %d: %w: %d ms, here it is %d", next.Seq, ErrFuture, next.UnixMilli, milli(now))
	}
	slack := v.Limits.Slack
	if slack == 0 {
		slack = DefaultSlack
	}
	err := v.Limits.check(last, next.Record, slack)
	if err == nil {
		// The start was read on this side's clock, the record's time on another's.
		err = v.Limits.check(start, next.Record, slack+skew)
	}
	if err != nil {
		return fmt.Errorf("usage record %d: %w", next.Seq, err)
	}
	return nil
}

func milli(t time.Time) uint64 { return uint64(max(t.UnixMilli(), 0)) }

// checkStep holds what is true of any record and its successor, signed or not;
// across, records between the two may be missing.
func checkStep(deal common.Hash, prev *Record, next Record, across bool) error {
	var last Record
	if prev != nil {
		last = *prev
	}
	switch {
	case next.Deal != deal:
		return fmt.Errorf("usage record %d: %w: %s", next.Seq, ErrDeal, next.Deal)
	case last.Final:
		return fmt.Errorf("usage record %d: %w", next.Seq, ErrFinal)
	case next.Seq <= last.Seq, next.Seq-1 != last.Seq && !across:
		return fmt.Errorf("usage record %d: %w: the last was %d", next.Seq, ErrSeq, last.Seq)
	case next.Seq-1 != last.Seq: // a gap: the record that Prev names is not known
	case prev == nil && next.Prev != (common.Hash{}), prev != nil && next.Prev != last.Hash():
		return fmt.Errorf("usage record %d: %w", next.Seq, ErrChain)
	}
	if next.UnixMilli < last.UnixMilli {
		return fmt.Errorf("usage record %d: time %w: %d ms after %d", next.Seq, ErrBackwards, next.UnixMilli, last.UnixMilli)
	}
	if err := next.Usage.CheckKnown(); err != nil {
		return fmt.Errorf("usage record %d: %w", next.Seq, err)
	}
	if _, err := next.Usage.Sub(last.Usage); err != nil {
		return fmt.Errorf("usage record %d: %w", next.Seq, err)
	}
	return nil
}

// check holds growth from one record to a later one against the limits, with
// slack added to the time between them.
func (l Limits) check(from, to Record, slack time.Duration) error {
	var elapsed uint64
	if to.UnixMilli > from.UnixMilli {
		elapsed = to.UnixMilli - from.UnixMilli
	}
	elapsed = addSaturating(elapsed, uint64(max(slack.Milliseconds(), 0)))
	for _, bound := range l.bounds() {
		var grown uint64
		for _, c := range bound.counters {
			grown = addSaturating(grown, to.Usage[c]-min(from.Usage[c], to.Usage[c]))
		}
		if allowed := mulDiv(bound.perMS, elapsed, bound.divisor); grown > allowed && bound.perMS != unbounded {
			return &CounterError{bound.counters[0], ErrTooFast,
				fmt.Sprintf("%d more within %d ms, at most %d", grown, elapsed, allowed)}
		}
	}
	return nil
}

const (
	unbounded = math.MaxUint64

	// What a thousandth of a processor can do in a millisecond, each generous for
	// any that is made: 7 GHz, 8 instructions a cycle, a page fault in 100 ns,
	// 100 W a core.
	cyclesPerMilli  = 7_000
	instrsPerMilli  = 8 * cyclesPerMilli
	faultsPerMilli  = 10
	microjoulesCore = 100

	microjoulesGPU = 1_500_000 // a GPU of 1500 W, in a millisecond
	smallestSector = 512       // bytes of a block operation
	smallestPacket = 20        // bytes of an IP packet: a header
)

// bound lets counters together grow by perMS / divisor in a millisecond.
type bound struct {
	counters []Counter
	perMS    uint64
	divisor  uint64
}

// bounds has every known counter once (a test holds that).
func (l Limits) bounds() []bound {
	rate := func(limit, per uint64) uint64 {
		if limit == 0 {
			return unbounded
		}
		return mulDiv(limit, per, 1)
	}
	// A thousandth of a cpu gives 1e6 ns a second, which is 1000 ns a millisecond.
	cpu := func(perMilli uint64) uint64 { return rate(l.MilliCPU, perMilli*cpuMarginPercent) }
	energy := cpu(microjoulesCore)
	if energy != unbounded {
		energy = addSaturating(energy, mulDiv(l.GPUs, microjoulesGPU*100, 1))
	}
	block, net, gpus := rate(l.BlockBytes, 1), rate(l.NetBytes, 1), l.GPUs
	gpuMemory := mulDiv(min(gpus, 1), l.GPUBytes, 1)
	if gpus > 0 && l.GPUBytes == 0 {
		gpuMemory = unbounded
	}
	return []bound{
		{[]Counter{CPUUser, CPUSystem}, cpu(1000), 100},
		{[]Counter{CPUCycles}, cpu(cyclesPerMilli), 100},
		{[]Counter{CPUInstrs}, cpu(instrsPerMilli), 100},
		{[]Counter{PageFaults}, cpu(faultsPerMilli), 100},
		{[]Counter{EnergyUJ}, energy, 100},
		{[]Counter{Memory}, rate(l.MemoryBytes, 1), 1000},
		{[]Counter{BlockRead}, block, 1000},
		{[]Counter{BlockWrite}, block, 1000},
		{[]Counter{BlockReadOps}, block, 1000 * smallestSector},
		{[]Counter{BlockWriteOps}, block, 1000 * smallestSector},
		{[]Counter{NetRx}, net, 1000},
		{[]Counter{NetTx}, net, 1000},
		{[]Counter{NetRxPackets}, net, 1000 * smallestPacket},
		{[]Counter{NetTxPackets}, net, 1000 * smallestPacket},
		{[]Counter{NetRxConnections}, net, 1000 * smallestPacket},
		{[]Counter{NetTxConnections}, net, 1000 * smallestPacket},
		{[]Counter{GPUBusy}, mulDiv(gpus, 1e6, 1), 1},
		{[]Counter{GPUMemory}, gpuMemory, 1000},
	}
}

// mulDiv is a*b/d, saturating.
func mulDiv(a, b, d uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi >= d {
		return ^uint64(0)
	}
	q, _ := bits.Div64(hi, lo, d)
	return q
}

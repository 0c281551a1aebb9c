package buyer

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// errRepeated: a record no newer than the last one. Hubs repeat records when a
// buyer comes back, so it is no offence.
var errRepeated = errors.New("record seen before")

// verifyRecord checks a record against the last one that was believed. Records
// missed while the hub or the buyer was away leave a gap in the chain: usage is
// cumulative, so no money is lost, and across a gap all holds but the hash link.
func verifyRecord(domain typeddata.Domain, l Lease, next meter.SignedRecord, now time.Time) error {
	d := l.Terms.Deal
	v := meter.Verifier{
		Domain: domain, Deal: common.Hash(d.ID()), Signer: d.Worker,
		Limits: deal.LimitsOf(d),
		// The worker's clock may be behind ours: start earlier by as much as clocks may differ.
		Start: l.Signed.Add(-meter.DefaultSkew),
	}
	if next.Deal != v.Deal {
		return fmt.Errorf("usage record %d: %w: %s", next.Seq, meter.ErrDeal, next.Deal)
	}
	var last meter.SignedRecord
	if l.Last != nil {
		last = *l.Last
	}
	switch {
	case l.Last != nil && next.Seq <= last.Seq:
		if err := identity.Verify(next.Digest(domain), next.Signature[:], v.Signer); err != nil {
			return fmt.Errorf("usage record %d: %w", next.Seq, err)
		}
		if next.Seq == last.Seq && next.Hash() != last.Hash() {
			return fmt.Errorf("usage record %d: %w: two records of one number", next.Seq, meter.ErrChain)
		}
		return errRepeated
	case next.Seq > last.Seq+1:
		return verifyGap(v, last, next, now)
	}
	return v.Verify(l.Last, next, now)
}

// verifyGap is Verifier.Verify without the link to the record before.
func verifyGap(v meter.Verifier, last, next meter.SignedRecord, now time.Time) error {
	fail := func(err error) error { return fmt.Errorf("usage record %d after %d: %w", next.Seq, last.Seq, err) }
	if err := identity.Verify(next.Digest(v.Domain), next.Signature[:], v.Signer); err != nil {
		return fail(err)
	}
	start := uint64(max(v.Start.UnixMilli(), 0))
	switch {
	case last.Final:
		return fail(meter.ErrFinal)
	case next.UnixMilli < last.UnixMilli:
		return fail(fmt.Errorf("time %w", meter.ErrBackwards))
	case next.UnixMilli > uint64(now.Add(meter.DefaultSkew).UnixMilli()):
		return fail(meter.ErrFuture)
	}
	if err := next.Usage.CheckKnown(); err != nil {
		return fail(err)
	}
	grown, err := next.Usage.Sub(last.Usage)
	if err != nil {
		return fail(err)
	}
	since := max(last.UnixMilli, start)
	if err := errors.Join(tooFast(v.Limits, grown, since, next.UnixMilli), tooFast(v.Limits, next.Usage, start, next.UnixMilli)); err != nil {
		return fail(err)
	}
	return nil
}

// tooFast holds growth between two times (Unix ms) against what the machine can do.
func tooFast(l meter.Limits, grown meter.Vector, from, to uint64) error {
	elapsed := new(big.Int).SetUint64(to - min(from, to) + uint64(meter.DefaultSlack.Milliseconds()))
	allowed := func(perSecond uint64, percent int64) *big.Int {
		n := new(big.Int).Mul(elapsed, new(big.Int).SetUint64(perSecond))
		return n.Div(n.Mul(n, big.NewInt(percent)), big.NewInt(100*1000))
	}
	cpu := new(big.Int).SetUint64(grown[meter.CPUUser])
	cpu.Add(cpu, new(big.Int).SetUint64(grown[meter.CPUSystem]))
	if cpu.Cmp(allowed(l.MilliCPU*1_000_000, 105)) > 0 {
		return &meter.CounterError{Counter: meter.CPUUser, Err: meter.ErrTooFast}
	}
	if new(big.Int).SetUint64(grown[meter.Memory]).Cmp(allowed(l.MemoryBytes, 100)) > 0 {
		return &meter.CounterError{Counter: meter.Memory, Err: meter.ErrTooFast}
	}
	return nil
}

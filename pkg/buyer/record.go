package buyer

import (
	"errors"
	"fmt"
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
// missed while the hub or the buyer was away leave a gap in the chain.
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
	if l.Last != nil && next.Seq <= last.Seq {
		if err := identity.Verify(next.Digest(domain), next.Signature[:], v.Signer); err != nil {
			return fmt.Errorf("usage record %d: %w", next.Seq, err)
		}
		if next.Seq == last.Seq && next.Hash() != last.Hash() {
			return fmt.Errorf("usage record %d: %w: two records of one number", next.Seq, meter.ErrChain)
		}
		return errRepeated
	}
	return v.VerifyAcross(l.Last, next, now)
}

package buyer

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bill"
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

// RecordsFile is where the book of a deal lies in a folder of books.
func RecordsFile(folder, id string) string { return filepath.Join(folder, id+".jsonl") }

// refusedFile is where lies what a worker signed and its buyer did not believe.
func refusedFile(folder, id string) string { return filepath.Join(folder, id+".refused.jsonl") }

func (b *Buyer) header(l Lease) bill.Header {
	return bill.NewHeader(b.domain.ChainID.Uint64(), b.domain.Contract, l.Terms.Deal, l.Signed)
}

// keepRecord adds a verified record to the deal's book. Money does not depend on it: what
// fails is said, and leaves a gap in the book.
func (b *Buyer) keepRecord(t *tenant, l Lease, record meter.SignedRecord) {
	if b.o.Records == "" {
		return
	}
	path := RecordsFile(b.o.Records, l.ID().String())
	var err error
	if !t.booked && len(l.Changed) > 0 {
		err = bill.Carry(path, b.header(l), l.Changed)
	}
	if err == nil {
		t.booked = true
		err = bill.Append(path, b.header(l), l.Changed, record)
	}
	if err != nil {
		b.o.Log.Warn("usage record not kept", "deal", l.ID().Short(), "error", err)
	}
}

// keepChange adds a change of the terms to the deal's book, before any record that it bills.
// One that cannot be kept is carried along with the next record.
func (b *Buyer) keepChange(t *tenant, l Lease, m deal.Amendment) {
	if b.o.Records == "" {
		return
	}
	if err := bill.AppendChange(RecordsFile(b.o.Records, l.ID().String()), b.header(l), l.Changed, m); err != nil {
		t.booked = false
		b.o.Log.Warn("change of the terms not kept yet", "deal", l.ID().Short(), "error", err)
	}
}

// keepRefused keeps what ended a deal as evidence, and says where for people. The hub
// reads it too: it names no folder but the last.
func (b *Buyer) keepRefused(l Lease, r bill.Refused) string {
	if b.o.Records == "" || r.Record == nil && r.Change == nil {
		return ""
	}
	path := refusedFile(b.o.Records, l.ID().String())
	r.UnixMilli, r.Believed = uint64(max(b.o.Now().UnixMilli(), 0)), l.Last
	if err := bill.KeepRefused(path, b.header(l), r); err != nil {
		b.o.Log.Warn("no evidence kept", "deal", l.ID().Short(), "error", err)
		return ""
	}
	return "; the evidence is in " + filepath.Join(filepath.Base(b.o.Records), filepath.Base(path))
}

package meter

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// Record states what a deal has used from its start to UnixMilli.
type Record struct {
	Deal common.Hash `json:"deal"`
	// Seq counts the deal's records from 1.
	Seq uint64 `json:"seq"`
	// Prev is the Hash of record Seq-1; zero in the first.
	Prev      common.Hash `json:"prev"`
	UnixMilli uint64      `json:"unix_milli"`
	// Usage is cumulative since the start of the deal.
	Usage Vector `json:"usage"`
	// Final marks the last record of a deal; none may follow.
	Final bool `json:"final"`
}

// SignedRecord is a record with its worker's signature over Record.Digest.
type SignedRecord struct {
	Record
	Signature identity.Signature `json:"signature"`
}

var (
	recordType = typeddata.NewType("UsageRecord(bytes32 deal,uint64 seq,bytes32 prev," +
		"uint64 unixMilli,Counter[] usage,bool final)" + "Counter(string name,uint64 value)")
	counterType = typeddata.NewType("Counter(string name,uint64 value)")
)

// Hash is EIP-712 hashStruct of the record; the next record names it as Prev.
// It leaves out the signature, of which one signer can make many.
func (r Record) Hash() common.Hash {
	names := r.Usage.Names()
	usage := make([]common.Hash, len(names))
	for i, c := range names {
		usage[i] = counterType.Struct().String(string(c)).Uint64(r.Usage[c]).Hash()
	}
	return recordType.Struct().Bytes32(r.Deal).Uint64(r.Seq).Bytes32(r.Prev).
		Uint64(r.UnixMilli).Structs(usage...).Bool(r.Final).Hash()
}

// Digest is the hash that is signed.
func (r Record) Digest(domain typeddata.Domain) common.Hash { return domain.Digest(r.Hash()) }

// Sign signs the record with the worker's node key.
func (r Record) Sign(key *identity.Key, domain typeddata.Domain) (SignedRecord, error) {
	sig, err := key.Sign(r.Digest(domain))
	if err != nil {
		return SignedRecord{}, fmt.Errorf("sign usage record %d: %w", r.Seq, err)
	}
	return SignedRecord{r, sig}, nil
}

// Chain appends records of one deal. It is pure: the caller keeps the last
// record and passes usage and time in.
type Chain struct{ Deal common.Hash }

// Next is the record after prev, or the first one when prev is nil. It refuses
// what a Verifier would refuse: unknown counters, usage or time going down
// (ErrBackwards), a record after the final one (ErrFinal).
func (c Chain) Next(prev *Record, usage Vector, now time.Time, final bool) (Record, error) {
	at := now.UnixMilli()
	if at < 0 {
		return Record{}, fmt.Errorf("usage record at %s: %w", now, ErrBackwards)
	}
	next := Record{Deal: c.Deal, Seq: 1, UnixMilli: uint64(at), Usage: usage.Clone(), Final: final}
	if prev != nil {
		next.Seq, next.Prev = prev.Seq+1, prev.Hash()
	}
	if err := checkStep(c.Deal, prev, next, false); err != nil {
		return Record{}, err
	}
	return next, nil
}

package meter

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bounded"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Compact form of a signed record, integers big-endian:
//
//	version 1 | deal 32 | prev 32 | seq 8 | unixMilli 8 | final 1 | n 1 |
//	n x (name length 1 | name | value 8), sorted by name | signature 65
const (
	wireVersion = 1
	wireHead    = 1 + 2*common.HashLength + 8 + 8 + 1 + 1
	// MaxRecordWire bounds the compact form.
	MaxRecordWire = wireHead + MaxCounters*(1+MaxCounterName+8) + identity.SignatureLen
	// MaxRecordJSON bounds the JSON form.
	MaxRecordJSON = 8 << 10
)

// MarshalBinary gives the compact form. There is one form of one record.
func (s SignedRecord) MarshalBinary() ([]byte, error) {
	names := s.Usage.Names()
	if len(names) > MaxCounters {
		return nil, fmt.Errorf("encode usage record %d: %w: %d counters", s.Seq, ErrTooLarge, len(names))
	}
	out := make([]byte, 0, MaxRecordWire)
	out = append(out, wireVersion)
	out = append(out, s.Deal[:]...)
	out = append(out, s.Prev[:]...)
	out = binary.BigEndian.AppendUint64(out, s.Seq)
	out = binary.BigEndian.AppendUint64(out, s.UnixMilli)
	if s.Final {
		out = append(out, 1)
	} else {
		out = append(out, 0)
	}
	out = append(out, byte(len(names)))
	for _, c := range names {
		if err := checkName(c); err != nil {
			return nil, fmt.Errorf("encode usage record %d: %w", s.Seq, err)
		}
		out = append(append(out, byte(len(c))), c...)
		out = binary.BigEndian.AppendUint64(out, s.Usage[c])
	}
	return append(out, s.Signature[:]...), nil
}

// UnmarshalBinary reads the compact form and nothing but it: ErrTooLarge or
// ErrMalformed otherwise.
func (s *SignedRecord) UnmarshalBinary(data []byte) error {
	if len(data) > MaxRecordWire {
		return fmt.Errorf("%w: %d bytes", ErrTooLarge, len(data))
	}
	if len(data) < wireHead {
		return fmt.Errorf("%w: %d bytes", ErrMalformed, len(data))
	}
	if data[0] != wireVersion {
		return fmt.Errorf("%w: version %d", ErrMalformed, data[0])
	}
	var out SignedRecord
	rest := data[1:]
	copy(out.Deal[:], rest)
	copy(out.Prev[:], rest[32:])
	rest = rest[64:]
	out.Seq, out.UnixMilli = binary.BigEndian.Uint64(rest), binary.BigEndian.Uint64(rest[8:])
	final, count := rest[16], int(rest[17])
	rest = rest[18:]
	if final > 1 {
		return fmt.Errorf("%w: final is %d", ErrMalformed, final)
	}
	out.Final = final == 1
	if count > MaxCounters {
		return fmt.Errorf("%w: %d counters", ErrTooLarge, count)
	}
	var err error
	if out.Usage, rest, err = decodeUsage(rest, count); err != nil {
		return err
	}
	if len(rest) != identity.SignatureLen {
		return fmt.Errorf("%w: %d bytes of signature", ErrMalformed, len(rest))
	}
	copy(out.Signature[:], rest)
	*s = out
	return nil
}

func decodeUsage(rest []byte, count int) (Vector, []byte, error) {
	usage := make(Vector, count)
	var last Counter
	for i := range count {
		if len(rest) == 0 || len(rest) < 1+int(rest[0])+8 {
			return nil, nil, fmt.Errorf("%w: cut off in counter %d", ErrMalformed, i)
		}
		n := int(rest[0])
		name := Counter(rest[1 : 1+n])
		if err := checkName(name); err != nil {
			return nil, nil, err
		}
		if i > 0 && name <= last {
			return nil, nil, fmt.Errorf("%w: %s after %s", ErrMalformed, name, last)
		}
		usage[name] = binary.BigEndian.Uint64(rest[1+n:])
		last, rest = name, rest[1+n+8:]
	}
	return usage, rest, nil
}

// DecodeJSON reads one signed record of JSON from a stranger: nothing over
// MaxRecordJSON, no unknown field, nothing after it.
func DecodeJSON(data []byte) (SignedRecord, error) {
	if len(data) > MaxRecordJSON {
		return SignedRecord{}, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(data))
	}
	var out SignedRecord
	if err := bounded.JSON(data, &out); err != nil {
		if errors.Is(err, ErrTooLarge) || errors.Is(err, ErrMalformed) {
			return SignedRecord{}, err
		}
		return SignedRecord{}, fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	return out, nil
}

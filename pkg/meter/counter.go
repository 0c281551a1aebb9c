// Package meter counts what a workload uses and turns the counts into signed,
// hash-chained records that a stranger can check.
//
// Data flows: Reader (cgroup v2 leaf and a network function) -> Vector ->
// Next (pure) -> Record -> SignedRecord -> Verifier on the other side. A
// record's usage is cumulative since the start of the deal, so a lost record
// loses no money and a record repeated changes nothing.
//
// It relies on the kernel for the counts, on pkg/identity for keys and on
// pkg/typeddata for EIP-712 hashing. It stops at counting: what a unit costs is
// pkg/pricing's, when a record is due is the caller's. The threats it answers:
// a worker that rewrites history (hash chain), replays a record to another deal
// or chain (deal hash and EIP-712 domain), lets counters jump beyond what the
// machine can do or dates records into the future to make room for that
// (Limits, clock skew); and bytes of a stranger meant to exhaust the decoder.
// What it cannot see: a worker whose kernel lies within the limits.
package meter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/bits"
	"slices"
)

// Counter names one accumulated quantity; the unit is the name's suffix.
type Counter string

// The counters of this version, each cumulative since the start of a deal.
const (
	BlockRead  Counter = "blk_read_bytes"
	BlockWrite Counter = "blk_write_bytes"
	CPUSystem  Counter = "cpu_system_ns"
	CPUUser    Counter = "cpu_user_ns"
	// Memory is memory in use integrated over time: bytes x seconds.
	Memory Counter = "mem_byte_seconds"
	NetRx  Counter = "net_rx_bytes"
	NetTx  Counter = "net_tx_bytes"
)

const (
	// MaxCounters bounds a vector from outside.
	MaxCounters = 32
	// MaxCounterName bounds a counter's name, in bytes.
	MaxCounterName = 32
)

var canonical = []Counter{BlockRead, BlockWrite, CPUSystem, CPUUser, Memory, NetRx, NetTx}

// Canonical lists the known counters in canonical order: sorted by name.
func Canonical() []Counter { return slices.Clone(canonical) }

// Known reports whether c is a counter of this version.
func Known(c Counter) bool { return slices.Contains(canonical, c) }

var (
	// ErrBackwards: a counter or the time went down.
	ErrBackwards = errors.New("goes backwards")
	// ErrUnknownCounter: a counter that this version does not know.
	ErrUnknownCounter = errors.New("unknown counter")
	// ErrMalformed: bytes that are no vector or record at all.
	ErrMalformed = errors.New("malformed usage record")
	// ErrTooLarge: bytes over the limit, refused unread.
	ErrTooLarge = errors.New("usage record over the size limit")
)

// CounterError says which counter a refusal is about.
type CounterError struct {
	Counter Counter
	Err     error
	Detail  string
}

func (e *CounterError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("%s: %v", e.Counter, e.Err)
	}
	return fmt.Sprintf("%s: %v: %s", e.Counter, e.Err, e.Detail)
}

func (e *CounterError) Unwrap() error { return e.Err }

// Vector holds one value a counter. A counter that is absent counts as 0.
type Vector map[Counter]uint64

// Names lists the vector's counters in canonical order.
func (v Vector) Names() []Counter { return slices.Sorted(maps.Keys(v)) }

// Clone copies the vector; the clone of nil is empty, not nil.
func (v Vector) Clone() Vector {
	out := make(Vector, len(v))
	maps.Copy(out, v)
	return out
}

// Equal compares values; an absent counter equals 0.
func (v Vector) Equal(w Vector) bool {
	for c, n := range v {
		if w[c] != n {
			return false
		}
	}
	for c, n := range w {
		if v[c] != n {
			return false
		}
	}
	return true
}

// Add is v + w, each counter saturating at the largest uint64: a wrapped
// counter would make a bill go down.
func (v Vector) Add(w Vector) Vector {
	out := v.Clone()
	for c, n := range w {
		out[c] = addSaturating(out[c], n)
	}
	return out
}

// Sub is v - earlier: the usage between two cumulative readings. A counter that
// went down gives a *CounterError of ErrBackwards.
func (v Vector) Sub(earlier Vector) (Vector, error) {
	out := v.Clone()
	for _, c := range earlier.Names() {
		if v[c] < earlier[c] {
			return nil, &CounterError{c, ErrBackwards, fmt.Sprintf("%d after %d", v[c], earlier[c])}
		}
		out[c] = v[c] - earlier[c]
	}
	return out, nil
}

// CheckKnown refuses counters outside the canonical set.
func (v Vector) CheckKnown() error {
	for _, c := range v.Names() {
		if !Known(c) {
			return &CounterError{Counter: c, Err: ErrUnknownCounter}
		}
	}
	return nil
}

// UnmarshalJSON accepts an object of at most MaxCounters unsigned integers with
// well-formed names, none twice: of two readers of a doubled key each could
// believe another value.
func (v *Vector) UnmarshalJSON(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	token, err := dec.Token()
	if err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if token == nil {
		*v = nil
		return nil
	}
	if token != json.Delim('{') {
		return fmt.Errorf("%w: usage is no object", ErrMalformed)
	}
	out := make(Vector)
	for dec.More() {
		if len(out) == MaxCounters {
			return fmt.Errorf("%w: over %d counters", ErrTooLarge, MaxCounters)
		}
		key, err := dec.Token()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrMalformed, err)
		}
		name := Counter(key.(string)) // the decoder lets nothing but a string be a key
		if err := checkName(name); err != nil {
			return err
		}
		if _, twice := out[name]; twice {
			return fmt.Errorf("%w: %s twice", ErrMalformed, name)
		}
		var n uint64
		if err := dec.Decode(&n); err != nil {
			return fmt.Errorf("%w: %s: %v", ErrMalformed, name, err)
		}
		out[name] = n
	}
	if _, err := dec.Token(); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	*v = out
	return nil
}

// checkName holds names to [a-z0-9_]: they are hashed, sorted, logged and shown.
func checkName(c Counter) error {
	if len(c) == 0 || len(c) > MaxCounterName {
		return fmt.Errorf("%w: counter name of %d bytes", ErrMalformed, len(c))
	}
	for _, b := range []byte(c) {
		if (b < 'a' || b > 'z') && (b < '0' || b > '9') && b != '_' {
			return fmt.Errorf("%w: counter name %q", ErrMalformed, string(c))
		}
	}
	return nil
}

func addSaturating(a, b uint64) uint64 {
	sum, carry := bits.Add64(a, b, 0)
	if carry != 0 {
		return ^uint64(0)
	}
	return sum
}

// Package meter counts what a workload uses and turns the counts into signed,
// hash-chained records that a stranger can check.
//
// Data flows: Reader (a cgroup, and an Extra for each other source: network
// edge, GPU, processor energy) -> Vector -> Next (pure) -> Record ->
// SignedRecord -> Verifier on the other side. A record's usage is cumulative
// since the start of the deal, so a lost record loses no money, one that is
// repeated changes nothing, and a tick that comes late has lost nothing.
//
// It relies on the kernel for the counts, on pkg/identity for keys and on
// pkg/typeddata for EIP-712 hashing. It stops at counting: what a unit costs is
// pkg/pricing's, when a record is due is the caller's. A Reader keeps its files
// open and reads each by one pread into one buffer, 20 µs for a cgroup; the
// library that reads cgroups (containerd/cgroups) opens every file anew, 700 µs,
// and is the oracle of the tests instead. RAPL and thermal zones come from
// prometheus/procfs.
//
// Rules for what should not be, each one tested. None stops the meter of
// another deal: nothing is shared between Readers but Energy, whose registers
// answer at once.
//
//   - A count of the cgroup that goes down within one life of it is held at its
//     highest; one of another source has started anew and comes on top.
//   - A cgroup that vanishes between two reads, or between two files of one:
//     ErrGone, nothing of that reading is counted, Usage stays. A cgroup of the
//     same name made later is a new life and comes on top.
//   - A line, key or field of a newer kernel is passed over; a known key that
//     holds no number is ErrControlFile. For processor time, and for a counter
//     that a record is to hold, nothing of that reading is counted; other
//     counters stand still and say why.
//   - A file that this kernel lacks: its counters have no value but a reason.
//     Only the cgroup's processor time must be there, and even that may be missing
//     where nobody pays and cgroup v1 has other paths below other controllers.
//   - A source that blocks (NVML) is asked in its own goroutine, once at a time;
//     until it answers its counters stand still and say why.
//   - A sensor that reads 0, 32,767 or what no machine reaches is no reading; an
//     energy counter that jumps further than any processor draws counts nothing
//     for that interval.
//   - What would not fit 64 bits stays at the largest value.
//
// The threats it answers: a worker that rewrites history (hash chain), replays a
// record to another deal or chain (deal hash and EIP-712 domain), lets counters
// jump beyond what the machine can do or dates records into the future to make
// room for that (Limits, clock skew); and bytes of a stranger meant to exhaust
// the decoder. What it cannot see: a worker whose kernel lies within the limits.
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
	"strings"
)

// Counter names one accumulated quantity; the unit is the name's suffix.
type Counter string

// The counters of this version, each cumulative since the start of a deal.
const (
	BlockRead     Counter = "blk_read_bytes"
	BlockReadOps  Counter = "blk_read_ops"
	BlockWrite    Counter = "blk_write_bytes"
	BlockWriteOps Counter = "blk_write_ops"
	CPUCycles     Counter = "cpu_cycles"
	CPUInstrs     Counter = "cpu_instructions"
	CPUSystem     Counter = "cpu_system_ns"
	CPUUser       Counter = "cpu_user_ns"
	// EnergyUJ is what processors and GPUs drew on the workload's behalf.
	EnergyUJ Counter = "energy_uj"
	GPUBusy  Counter = "gpu_busy_ns"
	// GPUMemory is GPU memory in use integrated over time: bytes x seconds.
	GPUMemory Counter = "gpu_mem_byte_seconds"
	// Memory is memory in use integrated over time: bytes x seconds.
	Memory Counter = "mem_byte_seconds"
	// NetRx is towards the workload, NetTx from it; connections are counted on
	// the side that opens them.
	NetRx            Counter = "net_rx_bytes"
	NetRxConnections Counter = "net_rx_connections"
	NetRxPackets     Counter = "net_rx_packets"
	NetTx            Counter = "net_tx_bytes"
	NetTxConnections Counter = "net_tx_connections"
	NetTxPackets     Counter = "net_tx_packets"
	PageFaults       Counter = "page_faults"
)

const (
	// MaxCounters bounds a vector from outside.
	MaxCounters = 32
	// MaxCounterName bounds a counter's name, in bytes.
	MaxCounterName = 32
)

var (
	canonical = []Counter{BlockRead, BlockWrite, CPUSystem, CPUUser, Memory, NetRx, NetTx}
	all       = []Counter{
		BlockRead, BlockReadOps, BlockWrite, BlockWriteOps, CPUCycles, CPUInstrs, CPUSystem, CPUUser, EnergyUJ, GPUBusy, GPUMemory,
		Memory, NetRx, NetRxConnections, NetRxPackets, NetTx, NetTxConnections, NetTxPackets, PageFaults,
	}
)

// Canonical lists the counters that every machine has and every price names, in
// canonical order: sorted by name.
func Canonical() []Counter { return slices.Clone(canonical) }

// All lists every known counter in canonical order. A record holds those that
// the deal's rates name and no other: usage without a rate is refused
// (pkg/pricing.Bill), each counter costs about 25 bytes in a record every two
// seconds, and the contracts compare every rate of a deal one by one.
func All() []Counter { return slices.Clone(all) }

// Known reports whether c is a counter of this version.
func Known(c Counter) bool { return slices.Contains(all, c) }

// Unit is what one count of c is.
func (c Counter) Unit() string {
	if strings.HasSuffix(string(c), "_byte_seconds") {
		return "byte_seconds"
	}
	return string(c[strings.LastIndexByte(string(c), '_')+1:])
}

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

package gpu

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
)

// The protocol between this package and the program sosna-gpu, over its standard
// input and output: one JSON object a line, one answer for each request, in
// order, with the request's id. The program ends when its input does, also while
// a call of the driver hangs. Standard error is for people.

// Op is what is asked.
type Op string

// The requests.
const (
	OpList      Op = "list"      // Inventory
	OpSample    Op = "sample"    // Samples, one for each GPU
	OpProcesses Op = "processes" // Processes
	OpEvents    Op = "events"    // Events since the last time, from the program's start on
	OpBench     Op = "bench"     // Bench, of one GPU
)

// Limits of the protocol: what is longer or more is refused before it is read or kept.
const (
	MaxRequest   = 4 << 10 // bytes of a line
	MaxAnswer    = 1 << 20
	MaxGPUs      = 64
	MaxProcesses = 4096 // of all GPUs
	MaxEvents    = 256
	maxResults   = 16
	maxReasons   = 16
)

// Request is one question.
type Request struct {
	ID    uint64        `json:"id"`
	Op    Op            `json:"op"`
	Bench *BenchRequest `json:"bench,omitempty"`
}

// Answer has the request's id, and either an error or what was asked for.
type Answer struct {
	ID        uint64        `json:"id"`
	Error     *Error        `json:"error,omitempty"`
	Inventory *Inventory    `json:"inventory,omitempty"`
	Samples   []Sample      `json:"samples,omitempty"`
	Processes []Process     `json:"processes,omitempty"`
	Events    []Event       `json:"events,omitempty"`
	Bench     []BenchResult `json:"bench,omitempty"`
}

// Inventory is what the driver knows of itself and its GPUs.
type Inventory struct {
	Driver string   `json:"driver"` // version of the kernel's driver
	NVML   string   `json:"nvml"`
	CUDA   string   `json:"cuda,omitempty"` // newest CUDA that the driver takes
	GPUs   []Device `json:"gpus"`
}

// Device is one GPU.
type Device struct {
	UUID    string  `json:"uuid"`
	Name    string  `json:"name"`
	Address string  `json:"address,omitempty"` // PCI: "0000:01:00.0", as pkg/hardware has it
	Minor   Reading `json:"minor"`             // of /dev/nvidiaN
	Memory  Reading `json:"memory_bytes"`
}

// Sample is one GPU's gauges and counters at one moment.
type Sample struct {
	UUID        string  `json:"uuid"`
	Utilisation Reading `json:"utilisation_percent"` // share of time in which a kernel ran
	MemoryBusy  Reading `json:"memory_utilisation_percent"`
	MemoryUsed  Reading `json:"memory_used_bytes"`
	MemoryTotal Reading `json:"memory_total_bytes"`
	Power       Reading `json:"power_mw"`
	PowerLimit  Reading `json:"power_limit_mw"`
	Energy      Reading `json:"energy_uj"` // since the driver was loaded; a counter
	Temperature Reading `json:"temperature_celsius"`
	Fan         Reading `json:"fan_percent"`
	ClockSM     Reading `json:"clock_sm_mhz"`
	ClockMemory Reading `json:"clock_memory_mhz"`
	// Throttle is the driver's mask of reasons for which clocks are held down, and
	// ThrottleReasons its bits in words.
	Throttle        Reading  `json:"throttle_mask"`
	ThrottleReasons []string `json:"throttle_reasons,omitempty"`
	ECCCorrected    Reading  `json:"ecc_corrected"` // since the driver was loaded
	ECCUncorrected  Reading  `json:"ecc_uncorrected"`
	// Busy is a counter of time in use, where the hardware has one (Intel's RC6
	// residency turned round); NVIDIA's and AMD's is integrated from Utilisation.
	Busy Reading `json:"busy_ns"`
}

// Process is one process on one GPU. PID is as the program sees it: it must run
// in the PID namespace of whoever asks.
type Process struct {
	UUID        string  `json:"uuid"`
	PID         uint32  `json:"pid"`
	Memory      Reading `json:"memory_bytes"`
	Utilisation Reading `json:"utilisation_percent"`
	// Busy is a counter of time on the GPU, where the kernel has one (amdgpu, i915, xe).
	Busy Reading `json:"busy_ns"`
}

// Event is a critical error that the driver reported (Xid). NVIDIA's "XID
// Errors" document says what each number means: 79 is a GPU that fell off the bus.
type Event struct {
	UUID string `json:"uuid,omitempty"`
	Xid  uint64 `json:"xid"`
}

// BenchRequest asks for the benchmarks of one GPU.
type BenchRequest struct {
	UUID    string `json:"uuid"`
	Seconds uint   `json:"seconds"` // at most, all programs together; 1 to MaxBenchSeconds
}

// MaxBenchSeconds bounds a benchmark run.
const MaxBenchSeconds = 60

// BenchResult is one benchmark's figure, or why there is none.
type BenchResult struct {
	Name   string  `json:"name"`
	Value  float64 `json:"value"` // median over the repeats; 0 where there is a reason
	Unit   string  `json:"unit"`
	Spread float64 `json:"spread"` // (largest - smallest) / median
	Runs   uint    `json:"runs"`
	// Seconds of GPU time in the repeats.
	Seconds float64 `json:"seconds"`
	Reason  string  `json:"reason,omitempty"`
}

// WriteLine writes v as one line.
func WriteLine(w io.Writer, v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

// ReadLine reads one line of at most limit bytes without its end. io.EOF is
// returned only between lines.
func ReadLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > limit {
			return nil, &Error{Garbage, fmt.Sprintf("a line of over %d bytes", limit)}
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return bytes.TrimSuffix(line, []byte("\n")), nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0:
			return nil, io.ErrUnexpectedEOF
		default:
			return nil, err
		}
	}
}

// ParseRequest reads one request.
func ParseRequest(line []byte) (Request, error) {
	var q Request
	if err := decode(line, &q); err != nil {
		return q, &Error{BadRequest, err.Error()}
	}
	switch q.Op {
	case OpList, OpSample, OpProcesses, OpEvents:
		if q.Bench != nil {
			return q, &Error{BadRequest, "bench belongs to the request of that name"}
		}
	case OpBench:
		if q.Bench == nil {
			return q, &Error{BadRequest, "bench of what?"}
		}
		return q, q.Bench.check()
	default:
		return q, &Error{BadRequest, fmt.Sprintf("no request is called %q", clean(string(q.Op)))}
	}
	return q, nil
}

func (b *BenchRequest) check() error {
	if !uuidForm.MatchString(b.UUID) {
		return &Error{BadRequest, fmt.Sprintf("%q is no UUID of a GPU", clean(b.UUID))}
	}
	if b.Seconds < 1 || b.Seconds > MaxBenchSeconds {
		return &Error{BadRequest, fmt.Sprintf("%d seconds: want 1 to %d", b.Seconds, MaxBenchSeconds)}
	}
	return nil
}

// ParseAnswer reads one answer and holds it to the rules of reading.go: what a
// broken driver says does not pass for a measurement. Its Error, where set, is
// the program's, and no failure of reading.
func ParseAnswer(line []byte) (Answer, error) {
	var a Answer
	if err := decode(line, &a); err != nil {
		return Answer{}, &Error{Garbage, clean(err.Error())}
	}
	if err := a.check(); err != nil {
		return Answer{}, &Error{Garbage, err.Error()}
	}
	return a, nil
}

func decode(line []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(line))
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one value in a line")
	}
	return nil
}

// uuidForm takes NVIDIA's "GPU-8-4-4-4-12" and "MIG-..." and pkg/gpu's own names
// for others ("pci-0000:03:00.0").
var uuidForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9:./-]{2,79}$`)

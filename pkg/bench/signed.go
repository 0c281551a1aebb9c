package bench

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bounded"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

const (
	// MaxReportBytes bounds a report from a stranger.
	MaxReportBytes = 256 << 10
	maxResults     = 128
	maxName        = 32
	maxNote        = 256
	maxRuns        = 10_000
	// DefaultSkew is how far two parties' clocks may be apart.
	DefaultSkew = 10 * time.Second
)

var (
	// ErrMalformed: bytes or figures that are no report.
	ErrMalformed = errors.New("malformed benchmark report")
	// ErrTooLarge: bytes over MaxReportBytes, refused unread.
	ErrTooLarge = errors.New("benchmark report over the size limit")
	// ErrSigner: the report was not signed by whom it should be, or was altered.
	ErrSigner = errors.New("benchmark report is not signed by this node")
	// ErrDevice: the report is of another machine.
	ErrDevice = errors.New("benchmark report of another device")
	// ErrStale: the report is older than wanted.
	ErrStale = errors.New("benchmark report is too old")
	// ErrFuture: the report is dated later than the reader's clock allows.
	ErrFuture = errors.New("benchmark report from the future")
)

// Domain is that of reports. It names no chain and no contract: what a machine
// can do is the same on all of them, and a report binds no money.
var Domain = typeddata.Domain{Name: "SOSNA Benchmark", Version: "1"}

// Signed is a report with the node key's signature over Report.Digest.
type Signed struct {
	Report
	Signature identity.Signature `json:"signature"`
}

const (
	counterDefinition = "Counter(string name,uint64 value)"
	resultDefinition  = "Result(string name,string value,string unit,string spread,uint64 runs,string seconds,Counter[] counters," +
		"string othersCpu,bool lower,bool part,bool seeded,bool fixed,string memoryLoad,string note)"
	skipDefinition = "Skip(string name,string reason)"
)

var (
	reportType = typeddata.NewType("BenchmarkReport(string tier,bytes32 device,uint64 unixMilli,uint64 seed,Result[] results,Skip[] skipped," +
		"string seconds)" + counterDefinition + resultDefinition + skipDefinition)
	resultType  = typeddata.NewType(resultDefinition + counterDefinition)
	counterType = typeddata.NewType(counterDefinition)
	skipType    = typeddata.NewType(skipDefinition)
)

// decimal is the shortest text of a number that reads back as the same one.
func decimal(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func (r Result) hash() common.Hash {
	var counters []common.Hash
	for _, c := range r.Counters.Names() {
		counters = append(counters, counterType.Struct().String(string(c)).Uint64(r.Counters[c]).Hash())
	}
	return resultType.Struct().String(r.Name).String(decimal(r.Value)).String(r.Unit).String(decimal(r.Spread)).Uint64(uint64(r.Runs)).
		String(decimal(r.Seconds)).Structs(counters...).String(decimal(r.Others)).Bool(r.Lower).Bool(r.Part).Bool(r.Seeded).Bool(r.Fixed).
		String(decimal(r.Load)).String(r.Note).Hash()
}

// Digest is the EIP-712 hash that is signed. The time counts in milliseconds.
func (r Report) Digest() common.Hash {
	var results, skipped []common.Hash
	for _, result := range r.Results {
		results = append(results, result.hash())
	}
	for _, s := range r.Skipped {
		skipped = append(skipped, skipType.Struct().String(s.Name).String(s.Reason).Hash())
	}
	return Domain.Digest(reportType.Struct().String(string(r.Tier)).Bytes32(common.HexToHash(r.Device)).Uint64(uint64(r.At.UnixMilli())).
		Uint64(r.Seed).Structs(results...).Structs(skipped...).String(decimal(r.Seconds)).Hash())
}

// Sign signs the report with the node's key.
func (r Report) Sign(key *identity.Key) (Signed, error) {
	if err := r.Check(); err != nil {
		return Signed{}, err
	}
	signature, err := key.Sign(r.Digest())
	if err != nil {
		return Signed{}, fmt.Errorf("sign benchmark report: %w", err)
	}
	return Signed{r, signature}, nil
}

// Verifier says whose report is wanted.
type Verifier struct {
	Signer common.Address
	Device string        // device hash; empty: of any machine of the signer
	MaxAge time.Duration // since the run began
	Skew   time.Duration // DefaultSkew when zero
}

// Verify gives ErrMalformed, ErrSigner, ErrDevice, ErrStale or ErrFuture.
func (v Verifier) Verify(s Signed, now time.Time) error {
	if err := s.Check(); err != nil {
		return err
	}
	if err := identity.Verify(s.Digest(), s.Signature[:], v.Signer); err != nil {
		return fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if v.Device != "" && !strings.EqualFold(v.Device, s.Device) {
		return fmt.Errorf("%w: %s, not %s", ErrDevice, s.Device, v.Device)
	}
	skew := v.Skew
	if skew == 0 {
		skew = DefaultSkew
	}
	switch age := now.Sub(s.At); {
	case age < -skew:
		return fmt.Errorf("%w: dated %s", ErrFuture, s.At.UTC().Format(time.RFC3339))
	case age > v.MaxAge:
		return fmt.Errorf("%w: %s, at most %s", ErrStale, age.Round(time.Second), v.MaxAge)
	}
	return nil
}

// Check gives ErrMalformed for what no run reports.
func (r Report) Check() error {
	device, ok := strings.CutPrefix(common.HexToHash(r.Device).Hex(), "0x")
	switch _, known := paces[r.Tier]; {
	case !known:
		return fmt.Errorf("%w: tier %.20q", ErrMalformed, r.Tier)
	case !ok || device != r.Device:
		return fmt.Errorf("%w: device %.80q", ErrMalformed, r.Device)
	case r.At.UnixMilli() < 0 || !r.At.Equal(r.At.Truncate(time.Millisecond)):
		return fmt.Errorf("%w: dated %s", ErrMalformed, r.At)
	case !amount(r.Seconds):
		return fmt.Errorf("%w: it took %g s", ErrMalformed, r.Seconds)
	case len(r.Results)+len(r.Skipped) > maxResults:
		return fmt.Errorf("%w: %d results", ErrMalformed, len(r.Results)+len(r.Skipped))
	}
	seen := make(map[string]bool, len(r.Results))
	for _, result := range r.Results {
		if err := result.check(); err != nil {
			return err
		}
		if seen[result.Name] {
			return fmt.Errorf("%w: %s twice", ErrMalformed, result.Name)
		}
		seen[result.Name] = true
	}
	for _, s := range r.Skipped {
		if !name(s.Name) || !text(s.Reason, maxNote) {
			return fmt.Errorf("%w: %.40q left out because of %.80q", ErrMalformed, s.Name, s.Reason)
		}
	}
	return nil
}

func (r Result) check() error {
	switch {
	case !name(r.Name):
		return fmt.Errorf("%w: a benchmark called %.40q", ErrMalformed, r.Name)
	case !text(r.Unit, maxName) || !text(r.Note, maxNote):
		return fmt.Errorf("%w: %s: unit %.40q, note %.80q", ErrMalformed, r.Name, r.Unit, r.Note)
	case r.Runs < 0 || r.Runs > maxRuns:
		return fmt.Errorf("%w: %s: %d runs", ErrMalformed, r.Name, r.Runs)
	case len(r.Counters) > meter.MaxCounters:
		return fmt.Errorf("%w: %s: %d counters", ErrMalformed, r.Name, len(r.Counters))
	}
	for _, v := range []float64{r.Value, r.Spread, r.Seconds, r.Others, r.Load} {
		if !amount(v) {
			return fmt.Errorf("%w: %s: a figure of %g", ErrMalformed, r.Name, v)
		}
	}
	return nil
}

// amount: a finite number from 0 on. A negative zero would have another digest.
func amount(v float64) bool { return v >= 0 && !math.IsInf(v, 0) && !math.Signbit(v) }

// name holds names to [a-z0-9_]: they are hashed, compared and shown.
func name(s string) bool {
	return len(s) > 0 && len(s) <= maxName && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

func text(s string, limit int) bool {
	return len(s) <= limit && utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

// fitting cuts what a kernel or a library said to what a report may hold.
func fitting(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	for len(s) > maxNote {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return s
}

// Decode reads one signed report of JSON from a stranger: nothing over
// MaxReportBytes, no unknown field, nothing after it, and all of it checked.
func Decode(data []byte) (Signed, error) {
	if len(data) > MaxReportBytes {
		return Signed{}, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(data))
	}
	var out Signed
	if err := bounded.JSON(data, &out); err != nil {
		return Signed{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return out, out.Check()
}

package bench

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
)

var taken = time.Date(2026, 11, 21, 10, 0, 0, 5e6, time.UTC)

func report() Report {
	return Report{
		Tier: Quick, Device: strings.Repeat("ab", 32), At: taken, Seed: 3, Seconds: 12.5,
		Results: []Result{
			{Name: "int_all", Value: 1.25e9, Unit: "sieves/s", Spread: 0.01, Runs: 5, Seconds: 1, Others: 0.1, Counters: meter.Vector{meter.CPUUser: 7}},
			{Name: "mem_latency", Value: 84.5, Unit: "ns", Runs: 3, Lower: true, Part: true, Note: "over 45 MiB"},
			{Name: "mix_1", Value: 0.1, Unit: "steps/s", Seeded: true, Load: 0.25},
		},
		Skipped: []Skip{{"net_up", "no peer"}},
	}
}

func key(t testing.TB) *identity.Key {
	t.Helper()
	k, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestSignedReportIsBoundToNodeDeviceAndDate(t *testing.T) {
	node := key(t)
	signed, err := report().Sign(node)
	if err != nil {
		t.Fatal(err)
	}
	v := Verifier{Signer: node.Address(), Device: report().Device, MaxAge: time.Hour}
	raw, err := json.Marshal(signed)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Decode(raw)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Verify(back, taken.Add(time.Minute)); err != nil {
		t.Error(err)
	}
	if err := v.Verify(back, taken.Add(time.Hour+time.Second)); !errors.Is(err, ErrStale) {
		t.Error(err)
	}
	if err := v.Verify(back, taken.Add(-time.Minute)); !errors.Is(err, ErrFuture) {
		t.Error(err)
	}
	other := v
	other.Device = strings.Repeat("cd", 32)
	if err := other.Verify(back, taken); !errors.Is(err, ErrDevice) {
		t.Error(err)
	}
	other = v
	other.Signer = key(t).Address()
	if err := other.Verify(back, taken); !errors.Is(err, ErrSigner) {
		t.Error(err)
	}
	// Every field is under the signature.
	for name, change := range map[string]func(*Signed){
		"tier": func(s *Signed) { s.Tier = Full }, "device": func(s *Signed) { s.Device = strings.Repeat("ac", 32) },
		"time": func(s *Signed) { s.At = s.At.Add(time.Millisecond) }, "seed": func(s *Signed) { s.Seed++ },
		"seconds": func(s *Signed) { s.Seconds++ }, "value": func(s *Signed) { s.Results[0].Value = math.Nextafter(s.Results[0].Value, 2e9) },
		"name": func(s *Signed) { s.Results[0].Name = "int" }, "unit": func(s *Signed) { s.Results[0].Unit = "x" },
		"spread": func(s *Signed) { s.Results[0].Spread = 0 }, "runs": func(s *Signed) { s.Results[0].Runs++ },
		"time of one": func(s *Signed) { s.Results[0].Seconds++ }, "others": func(s *Signed) { s.Results[0].Others = 0 },
		"counter": func(s *Signed) { s.Results[0].Counters[meter.CPUUser]++ }, "lower": func(s *Signed) { s.Results[1].Lower = false },
		"part": func(s *Signed) { s.Results[1].Part = false }, "seeded": func(s *Signed) { s.Results[2].Seeded = false }, "fixed": func(s *Signed) { s.Results[2].Fixed = true },
		"load": func(s *Signed) { s.Results[2].Load = 1 }, "note": func(s *Signed) { s.Results[1].Note = "" },
		"skipped": func(s *Signed) { s.Skipped = nil }, "reason": func(s *Signed) { s.Skipped[0].Reason = "" },
		"one less": func(s *Signed) { s.Results = s.Results[:2] },
	} {
		altered, err := Decode(raw)
		if err != nil {
			t.Fatal(err)
		}
		change(&altered)
		altered.Signature = signed.Signature
		if err := (Verifier{Signer: node.Address(), MaxAge: time.Hour}).Verify(altered, taken); !errors.Is(err, ErrSigner) {
			t.Errorf("%s altered: %v", name, err)
		}
	}
}

// go-ethereum's own EIP-712 must hash a report alike.
func TestDigestAgreesWithEthereum(t *testing.T) {
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	types := apitypes.Types{
		"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
		"BenchmarkReport": {field("tier", "string"), field("device", "bytes32"), field("unixMilli", "uint64"), field("seed", "uint64"),
			field("results", "Result[]"), field("skipped", "Skip[]"), field("seconds", "string")},
		"Result": {field("name", "string"), field("value", "string"), field("unit", "string"), field("spread", "string"), field("runs", "uint64"),
			field("seconds", "string"), field("counters", "Counter[]"), field("othersCpu", "string"), field("lower", "bool"), field("part", "bool"),
			field("seeded", "bool"), field("fixed", "bool"), field("memoryLoad", "string"), field("note", "string")},
		"Counter": {field("name", "string"), field("value", "uint64")},
		"Skip":    {field("name", "string"), field("reason", "string")},
	}
	r := report()
	integer := func(n uint64) string { return strconv.FormatUint(n, 10) }
	results, skipped := []any{}, []any{}
	for _, x := range r.Results {
		counters := []any{}
		for _, c := range x.Counters.Names() {
			counters = append(counters, map[string]any{"name": string(c), "value": integer(x.Counters[c])})
		}
		results = append(results, map[string]any{"name": x.Name, "value": decimal(x.Value), "unit": x.Unit, "spread": decimal(x.Spread),
			"runs": integer(uint64(x.Runs)), "seconds": decimal(x.Seconds), "counters": counters, "othersCpu": decimal(x.Others), "lower": x.Lower,
			"part": x.Part, "seeded": x.Seeded, "fixed": x.Fixed, "memoryLoad": decimal(x.Load), "note": x.Note})
	}
	for _, s := range r.Skipped {
		skipped = append(skipped, map[string]any{"name": s.Name, "reason": s.Reason})
	}
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: types, PrimaryType: "BenchmarkReport",
		Domain: apitypes.TypedDataDomain{Name: Domain.Name, Version: Domain.Version, ChainId: ethmath.NewHexOrDecimal256(0),
			VerifyingContract: common.Address{}.Hex()},
		Message: apitypes.TypedDataMessage{"tier": string(r.Tier), "device": common.HexToHash(r.Device).Hex(), "unixMilli": integer(uint64(r.At.UnixMilli())),
			"seed": integer(r.Seed), "results": results, "skipped": skipped, "seconds": decimal(r.Seconds)},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Digest(); got != common.BytesToHash(want) {
		t.Errorf("%x, go-ethereum says %x", got, want)
	}
}

func TestMalformedReports(t *testing.T) {
	for name, change := range map[string]func(*Report){
		"tier": func(r *Report) { r.Tier = "best" }, "no device": func(r *Report) { r.Device = "" }, "short device": func(r *Report) { r.Device = "ab" },
		"device in capitals": func(r *Report) { r.Device = strings.ToUpper(r.Device) }, "before 1970": func(r *Report) { r.At = time.Time{} },
		"nanoseconds": func(r *Report) { r.At = r.At.Add(1) }, "NaN": func(r *Report) { r.Results[0].Value = math.NaN() },
		"infinite": func(r *Report) { r.Results[0].Spread = math.Inf(1) }, "negative": func(r *Report) { r.Seconds = -1 },
		"negative zero": func(r *Report) { r.Results[0].Value = math.Copysign(0, -1) }, "twice": func(r *Report) { r.Results[1].Name = "int_all" },
		"no name": func(r *Report) { r.Results[0].Name = "" }, "markup": func(r *Report) { r.Results[0].Name = "<b>" },
		"long note": func(r *Report) { r.Results[0].Note = strings.Repeat("x", maxNote+1) }, "escape": func(r *Report) { r.Results[0].Unit = "\x1b[2J" },
		"no UTF-8": func(r *Report) { r.Skipped[0].Reason = "\xff" }, "runs": func(r *Report) { r.Results[0].Runs = -1 },
		"many": func(r *Report) { r.Skipped = make([]Skip, maxResults) },
	} {
		r := report()
		change(&r)
		if err := r.Check(); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := r.Sign(key(t)); err == nil {
			t.Errorf("%s: signed", name)
		}
	}
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"nothing": {"", ErrMalformed}, "no object": {"[]", ErrMalformed}, "empty": {"{}", ErrMalformed}, "two": {"{}{}", ErrMalformed},
		"unknown field": {`{"luck":1}`, ErrMalformed}, "huge": {strings.Repeat(" ", MaxReportBytes+1), ErrTooLarge},
		"counter twice": {`{"results":[{"counters":{"a":1,"a":2}}]}`, ErrMalformed}, "signature": {`{"signature":"0x00"}`, ErrMalformed},
	} {
		if _, err := Decode([]byte(c.text)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRunReportsWhatCanBeSigned(t *testing.T) {
	c := small("/nonexistent/\x1b[2J" + strings.Repeat("é", 300))
	c.Only = []string{"int", "disk_seq_read", "mix_1"}
	r, err := Run(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Check(); err != nil || len(r.Skipped) != 1 {
		t.Error(err, r.Skipped)
	}
}

func FuzzDecode(f *testing.F) {
	signed, err := report().Sign(key(f))
	if err != nil {
		f.Fatal(err)
	}
	raw, err := json.Marshal(signed)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`{"results":[{"value":1e309}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Decode(data)
		if err != nil {
			return
		}
		again, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Decode(again)
		if err != nil || back.Digest() != s.Digest() {
			t.Errorf("%s reads back as another report: %v", again, err)
		}
	})
}

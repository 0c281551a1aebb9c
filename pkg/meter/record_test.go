package meter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	testDomain = typeddata.Domain{Name: "SOSNA", Version: "1", ChainID: big.NewInt(1337), Contract: common.HexToAddress("0x5")}
	testDeal   = common.HexToHash("0xdea1")
	dealStart  = time.UnixMilli(1_700_000_000_000)
)

// oracle hashes the record with go-ethereum's own EIP-712 implementation.
func oracle(t *testing.T, r Record) common.Hash {
	t.Helper()
	usage := []any{}
	for _, c := range r.Usage.Names() {
		usage = append(usage, map[string]any{"name": string(c), "value": fmt.Sprint(r.Usage[c])})
	}
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"UsageRecord": {{Name: "deal", Type: "bytes32"}, {Name: "seq", Type: "uint64"}, {Name: "prev", Type: "bytes32"},
				{Name: "unixMilli", Type: "uint64"}, {Name: "usage", Type: "Counter[]"}, {Name: "final", Type: "bool"}},
			"Counter": {{Name: "name", Type: "string"}, {Name: "value", Type: "uint64"}},
		},
		PrimaryType: "UsageRecord",
		Domain: apitypes.TypedDataDomain{Name: testDomain.Name, Version: testDomain.Version,
			ChainId: (*math.HexOrDecimal256)(testDomain.ChainID), VerifyingContract: testDomain.Contract.Hex()},
		Message: apitypes.TypedDataMessage{"deal": r.Deal.Hex(), "seq": fmt.Sprint(r.Seq), "prev": r.Prev.Hex(),
			"unixMilli": fmt.Sprint(r.UnixMilli), "usage": usage, "final": r.Final},
	})
	if err != nil {
		t.Fatal(err)
	}
	return common.BytesToHash(hash)
}

func TestRecordHashAgainstGoEthereum(t *testing.T) {
	for _, r := range []Record{
		{},
		{Deal: testDeal, Seq: 1, UnixMilli: 5, Usage: Vector{}},
		{Deal: testDeal, Seq: 1 << 63, Prev: common.HexToHash("0x77"), UnixMilli: ^uint64(0),
			Usage: Vector{NetTx: ^uint64(0), BlockRead: 0, CPUUser: 12345}, Final: true},
	} {
		if got, want := r.Digest(testDomain), oracle(t, r); got != want {
			t.Errorf("digest %s, go-ethereum says %s", got, want)
		}
	}
}

func newKey(t testing.TB) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func signed(t testing.TB, key *identity.Key, r Record) SignedRecord {
	t.Helper()
	s, err := r.Sign(key, testDomain)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestChainAndVerify(t *testing.T) {
	key := newKey(t)
	v := Verifier{Domain: testDomain, Deal: testDeal, Signer: key.Address(), Start: dealStart,
		Limits: Limits{MilliCPU: 1000, MemoryBytes: 1 << 20, NetBytes: 1000, BlockBytes: 1000}}
	var last *SignedRecord
	for i := range 5 {
		now := dealStart.Add(time.Duration(2*(i+1)) * time.Second)
		var prev *Record
		if last != nil {
			prev = &last.Record
		}
		usage := Vector{CPUUser: uint64(i+1) * 1_900_000_000, Memory: uint64(i+1) << 20}
		r, err := Chain{testDeal}.Next(prev, usage, now, i == 4)
		if err != nil {
			t.Fatal(err)
		}
		next := signed(t, key, r)
		if err := v.Verify(last, next, now); err != nil {
			t.Fatalf("record %d: %v", i+1, err)
		}
		last = &next
	}
	if last.Seq != 5 || !last.Final {
		t.Errorf("last record is %+v", last.Record)
	}
	if _, err := (Chain{testDeal}).Next(&last.Record, last.Usage, dealStart.Add(time.Minute), false); !errors.Is(err, ErrFinal) {
		t.Errorf("after the final record: %v", err)
	}
	if _, err := (Chain{testDeal}).Next(nil, Vector{"gold": 1}, dealStart, false); !errors.Is(err, ErrUnknownCounter) {
		t.Errorf("unknown counter: %v", err)
	}
}

func TestCodecs(t *testing.T) {
	in, wire, text := sample(t)
	t.Logf("compact %d bytes, JSON %d bytes", len(wire), len(text))
	var out SignedRecord
	if err := out.UnmarshalBinary(wire); err != nil || out.Digest(testDomain) != in.Digest(testDomain) || out.Signature != in.Signature {
		t.Fatalf("wire: %+v %v", out, err)
	}
	fromJSON, err := DecodeJSON(text)
	if err != nil || fromJSON.Digest(testDomain) != in.Digest(testDomain) || fromJSON.Signature != in.Signature {
		t.Fatalf("JSON: %s %v", text, err)
	}
	if _, err := (SignedRecord{Record: Record{Usage: Vector{"Bad Name": 1}}}).MarshalBinary(); err == nil {
		t.Error("a bad name was encoded")
	}
}

// sample is a signed record in its three forms.
func sample(t *testing.T) (in SignedRecord, wire, text []byte) {
	t.Helper()
	in = signed(t, newKey(t), Record{Deal: testDeal, Seq: 9, Prev: common.HexToHash("0x8"), UnixMilli: 77,
		Usage: Vector{CPUUser: 1, Memory: ^uint64(0)}, Final: true})
	wire, err := in.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if text, err = json.Marshal(in); err != nil {
		t.Fatal(err)
	}
	return in, wire, text
}

func TestWireRefusals(t *testing.T) {
	_, wire, _ := sample(t)
	change := func(at int, to byte) []byte {
		c := bytes.Clone(wire)
		c[at] = to
		return c
	}
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"empty":             {nil, ErrMalformed},
		"other version":     {change(0, 9), ErrMalformed},
		"final is 2":        {change(81, 2), ErrMalformed},
		"200 counters":      {change(82, 200), ErrTooLarge},
		"one counter more":  {change(82, 3), ErrMalformed},
		"one counter fewer": {change(82, 1), ErrMalformed},
		"name length":       {change(83, 255), ErrMalformed},
		"capital in a name": {change(84, 'C'), ErrMalformed},
		"names not sorted":  {change(84, 'z'), ErrMalformed},
		"cut off":           {wire[:len(wire)-1], ErrMalformed},
		"one byte more":     {append(bytes.Clone(wire), 0), ErrMalformed},
		"too large":         {make([]byte, MaxRecordWire+1), ErrTooLarge},
	} {
		var s SignedRecord
		if err := s.UnmarshalBinary(c.data); !errors.Is(err, c.want) {
			t.Errorf("wire, %s: %v, want %v", name, err, c.want)
		}
	}
}

func TestJSONRefusals(t *testing.T) {
	_, _, text := sample(t)
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"unknown field":   {`{"bonus":1}`, ErrMalformed},
		"two values":      {string(text) + "{}", ErrMalformed},
		"short hash":      {`{"deal":"0x00"}`, ErrMalformed},
		"negative seq":    {`{"seq":-1}`, ErrMalformed},
		"no signature":    {`{"signature":"0x"}`, ErrMalformed},
		"doubled counter": {`{"usage":{"a":1,"a":2}}`, ErrMalformed},
		"too large":       {strings.Repeat(" ", MaxRecordJSON+1), ErrTooLarge},
	} {
		if _, err := DecodeJSON([]byte(c.text)); !errors.Is(err, c.want) {
			t.Errorf("JSON, %s: %v, want %v", name, err, c.want)
		}
	}
}

func FuzzDecodeWire(f *testing.F) {
	good, _ := signed(f, newKey(f), Record{Deal: testDeal, Seq: 1, Usage: Vector{CPUUser: 1, NetRx: 2}}).MarshalBinary()
	f.Add(good)
	f.Add(good[:90])
	f.Fuzz(func(t *testing.T, data []byte) {
		var s SignedRecord
		if s.UnmarshalBinary(data) != nil {
			return
		}
		again, err := s.MarshalBinary()
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("two forms of one record: %x and %x (%v)", data, again, err)
		}
	})
}

func FuzzDecodeJSON(f *testing.F) {
	good, _ := json.Marshal(signed(f, newKey(f), Record{Deal: testDeal, Seq: 1, Usage: Vector{CPUUser: 1}}))
	f.Add(good)
	f.Add([]byte(`{"usage":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeJSON(data)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrTooLarge) {
				t.Errorf("untyped refusal: %v", err)
			}
			return
		}
		again, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := DecodeJSON(again); err != nil || back.Hash() != s.Hash() {
			t.Errorf("%s: %v", again, err)
		}
	})
}

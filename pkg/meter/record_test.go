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

// secondStep is a verifier, an accepted first record and a good second one.
func secondStep(t *testing.T) (key *identity.Key, v Verifier, first SignedRecord, good Record, now time.Time) {
	t.Helper()
	key = newKey(t)
	v = Verifier{Domain: testDomain, Deal: testDeal, Signer: key.Address(), Start: dealStart,
		Limits: Limits{MilliCPU: 2000, MemoryBytes: 1000, BlockBytes: 100, NetBytes: 100, Slack: time.Second}}
	at := uint64(dealStart.UnixMilli())
	first = signed(t, key, Record{Deal: testDeal, Seq: 1, UnixMilli: at + 2000, Usage: Vector{CPUUser: 100, Memory: 7}})
	good = Record{Deal: testDeal, Seq: 2, Prev: first.Hash(), UnixMilli: at + 4000, Usage: Vector{CPUUser: 200, Memory: 8}}
	return key, v, first, good, dealStart.Add(4 * time.Second)
}

func TestVerifyRefusals(t *testing.T) {
	key, v, first, good, now := secondStep(t)
	at := uint64(dealStart.UnixMilli())
	if err := v.Verify(&first, signed(t, key, good), now); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*Record)
		want   error
	}{
		"other deal":          {func(r *Record) { r.Deal[0]++ }, ErrDeal},
		"same again":          {func(r *Record) { *r = first.Record }, ErrSeq},
		"one left out":        {func(r *Record) { r.Seq = 3 }, ErrSeq},
		"seq zero":            {func(r *Record) { r.Seq = 0 }, ErrSeq},
		"other history":       {func(r *Record) { r.Prev[31]++ }, ErrChain},
		"no history":          {func(r *Record) { r.Prev = common.Hash{} }, ErrChain},
		"time back":           {func(r *Record) { r.UnixMilli = at + 1999 }, ErrBackwards},
		"counter back":        {func(r *Record) { r.Usage[CPUUser] = 99 }, ErrBackwards},
		"counter gone":        {func(r *Record) { delete(r.Usage, Memory) }, ErrBackwards},
		"unknown counter":     {func(r *Record) { r.Usage["gold"] = 1 }, ErrUnknownCounter},
		"from the future":     {func(r *Record) { r.UnixMilli = at + 60_000 }, ErrFuture},
		"end of time":         {func(r *Record) { r.UnixMilli = ^uint64(0) }, ErrFuture},
		"cpu too fast":        {func(r *Record) { r.Usage[CPUUser] = 6_300_000_101 }, ErrTooFast},
		"cpu split in two":    {func(r *Record) { r.Usage[CPUUser] = 4e9; r.Usage[CPUSystem] = 4e9 }, ErrTooFast},
		"counter overflows":   {func(r *Record) { r.Usage[CPUUser] = ^uint64(0); r.Usage[CPUSystem] = 9 }, ErrTooFast},
		"memory too fast":     {func(r *Record) { r.Usage[Memory] = 3008 }, ErrTooFast},
		"disk read too fast":  {func(r *Record) { r.Usage[BlockRead] = 301 }, ErrTooFast},
		"disk write too fast": {func(r *Record) { r.Usage[BlockWrite] = 301 }, ErrTooFast},
		"net in too fast":     {func(r *Record) { r.Usage[NetRx] = 301 }, ErrTooFast},
		"net out too fast":    {func(r *Record) { r.Usage[NetTx] = 301 }, ErrTooFast},
	} {
		t.Run(name, func(t *testing.T) {
			bad := good
			bad.Usage = good.Usage.Clone()
			c.change(&bad)
			if err := v.Verify(&first, signed(t, key, bad), now); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
}

func TestVerifyEdges(t *testing.T) {
	key, v, first, good, now := secondStep(t)
	t.Run("just within the limits", func(t *testing.T) {
		edge := good
		edge.Usage = Vector{CPUUser: 6_300_000_100, Memory: 3007, NetRx: 300}
		if err := v.Verify(&first, signed(t, key, edge), now); err != nil {
			t.Error(err)
		}
	})
	t.Run("a worker whose clock is behind", func(t *testing.T) {
		late := v
		late.Start = dealStart.Add(9 * time.Second)
		busy := good
		busy.Usage = Vector{CPUUser: 6e9, Memory: 8}
		if err := late.Verify(&first, signed(t, key, busy), now.Add(9*time.Second)); err != nil {
			t.Error(err)
		}
	})
	t.Run("another key", func(t *testing.T) {
		if err := v.Verify(&first, signed(t, newKey(t), good), now); !errors.Is(err, identity.ErrSigner) {
			t.Error(err)
		}
	})
	t.Run("another chain", func(t *testing.T) {
		elsewhere := testDomain
		elsewhere.ChainID = big.NewInt(1)
		s, _ := good.Sign(key, elsewhere)
		if err := v.Verify(&first, s, now); !errors.Is(err, identity.ErrSigner) {
			t.Error(err)
		}
	})
	t.Run("no signature", func(t *testing.T) {
		if err := v.Verify(&first, SignedRecord{Record: good}, now); !errors.Is(err, identity.ErrSignature) {
			t.Error(err)
		}
	})
	t.Run("after the final one", func(t *testing.T) {
		end := good
		end.Final = true
		last := signed(t, key, end)
		next := Record{Deal: testDeal, Seq: 3, Prev: last.Hash(), UnixMilli: end.UnixMilli, Usage: end.Usage}
		if err := v.Verify(&last, signed(t, key, next), now); !errors.Is(err, ErrFinal) {
			t.Error(err)
		}
	})
	t.Run("a first one that claims a past", func(t *testing.T) {
		r := Record{Deal: testDeal, Seq: 1, Prev: common.Hash{1}, UnixMilli: good.UnixMilli}
		if err := v.Verify(nil, signed(t, key, r), now); !errors.Is(err, ErrChain) {
			t.Error(err)
		}
	})
}

// Slack must not be had again at every record.
func TestSlackIsGivenOnce(t *testing.T) {
	key := newKey(t)
	v := Verifier{Domain: testDomain, Deal: testDeal, Signer: key.Address(), Start: dealStart,
		Limits: Limits{MemoryBytes: 1000, Slack: time.Second}, Skew: time.Nanosecond}
	var last *SignedRecord
	var usage uint64
	for i := 1; ; i++ {
		now := dealStart.Add(time.Duration(i) * time.Second)
		usage += 1500 // each step within 1000 x (1 s + slack)
		r := Record{Deal: testDeal, Seq: uint64(i), UnixMilli: uint64(now.UnixMilli()), Usage: Vector{Memory: usage}}
		if last != nil {
			r.Prev = last.Hash()
		}
		next := signed(t, key, r)
		err := v.Verify(last, next, now)
		if errors.Is(err, ErrTooFast) && i == 3 {
			return
		}
		if err != nil || i == 3 {
			t.Fatalf("record %d: %v", i, err)
		}
		last = &next
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

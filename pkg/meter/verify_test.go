package meter

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
)

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

// refusal is a change that makes the good second record a bad one. A reader that
// missed records cannot tell what is only wrong with the link to the one before.
type refusal struct {
	change func(*Record)
	want   error
	link   bool
}

func refusals(first SignedRecord) map[string]refusal {
	at := first.UnixMilli - 2000
	return map[string]refusal{
		"other deal":          {func(r *Record) { r.Deal[0]++ }, ErrDeal, false},
		"same again":          {func(r *Record) { *r = first.Record }, ErrSeq, false},
		"seq zero":            {func(r *Record) { r.Seq = 0 }, ErrSeq, false},
		"other history":       {func(r *Record) { r.Prev[31]++ }, ErrChain, true},
		"no history":          {func(r *Record) { r.Prev = common.Hash{} }, ErrChain, true},
		"time back":           {func(r *Record) { r.UnixMilli = at + 1999 }, ErrBackwards, false},
		"counter back":        {func(r *Record) { r.Usage[CPUUser] = 99 }, ErrBackwards, false},
		"counter gone":        {func(r *Record) { delete(r.Usage, Memory) }, ErrBackwards, false},
		"unknown counter":     {func(r *Record) { r.Usage["gold"] = 1 }, ErrUnknownCounter, false},
		"from the future":     {func(r *Record) { r.UnixMilli = at + 60_000 }, ErrFuture, false},
		"end of time":         {func(r *Record) { r.UnixMilli = ^uint64(0) }, ErrFuture, false},
		"cpu too fast":        {func(r *Record) { r.Usage[CPUUser] = 6_300_000_101 }, ErrTooFast, false},
		"cpu split in two":    {func(r *Record) { r.Usage[CPUUser] = 4e9; r.Usage[CPUSystem] = 4e9 }, ErrTooFast, false},
		"counter overflows":   {func(r *Record) { r.Usage[CPUUser] = ^uint64(0); r.Usage[CPUSystem] = 9 }, ErrTooFast, false},
		"memory too fast":     {func(r *Record) { r.Usage[Memory] = 3008 }, ErrTooFast, false},
		"disk read too fast":  {func(r *Record) { r.Usage[BlockRead] = 301 }, ErrTooFast, false},
		"disk write too fast": {func(r *Record) { r.Usage[BlockWrite] = 301 }, ErrTooFast, false},
		"net in too fast":     {func(r *Record) { r.Usage[NetRx] = 301 }, ErrTooFast, false},
		"net out too fast":    {func(r *Record) { r.Usage[NetTx] = 301 }, ErrTooFast, false},
	}
}

func TestVerifyRefusals(t *testing.T) {
	key, v, first, good, now := secondStep(t)
	for name, verify := range map[string]func(*SignedRecord, SignedRecord, time.Time) error{
		"Verify": v.Verify, "VerifyAcross": v.VerifyAcross,
	} {
		if err := verify(&first, signed(t, key, good), now); err != nil {
			t.Fatal(name, err)
		}
		for what, c := range refusals(first) {
			t.Run(name+"/"+what, func(t *testing.T) {
				bad := good
				bad.Usage = good.Usage.Clone()
				c.change(&bad)
				if err := verify(&first, signed(t, key, bad), now); !errors.Is(err, c.want) {
					t.Errorf("%v, want %v", err, c.want)
				}
			})
		}
	}
	left := good
	left.Seq = 3
	if err := v.Verify(&first, signed(t, key, left), now); !errors.Is(err, ErrSeq) {
		t.Errorf("one left out: %v", err)
	}
}

// Across a gap all is refused that is refused in an unbroken chain, but the link.
func TestVerifyAcrossAGap(t *testing.T) {
	key, v, first, good, now := secondStep(t)
	good.Seq, good.Prev = 9, common.Hash{9}
	if err := v.VerifyAcross(&first, signed(t, key, good), now); err != nil {
		t.Fatal(err)
	}
	for what, c := range refusals(first) {
		t.Run(what, func(t *testing.T) {
			bad := good
			bad.Usage = good.Usage.Clone()
			c.change(&bad)
			want := c.want
			if c.link {
				want = nil
			}
			if err := v.VerifyAcross(&first, signed(t, key, bad), now); !errors.Is(err, want) {
				t.Errorf("%v, want %v", err, want)
			}
		})
	}
	t.Run("the first ones missed", func(t *testing.T) {
		if err := v.VerifyAcross(nil, signed(t, key, good), now); err != nil {
			t.Error(err)
		}
		fast := good
		fast.Usage = Vector{Memory: 1 << 40}
		if err := v.VerifyAcross(nil, signed(t, key, fast), now); !errors.Is(err, ErrTooFast) {
			t.Error(err)
		}
	})
	t.Run("another key", func(t *testing.T) {
		if err := v.VerifyAcross(&first, signed(t, newKey(t), good), now); !errors.Is(err, identity.ErrSigner) {
			t.Error(err)
		}
	})
	t.Run("after the final one", func(t *testing.T) {
		last := first.Record
		last.Final = true
		end := signed(t, key, last)
		if err := v.VerifyAcross(&end, signed(t, key, good), now); !errors.Is(err, ErrFinal) {
			t.Error(err)
		}
	})
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

// Every counter has a bound: with all limits set it is refused where it grows
// without end, and let through where it stands still.
func TestEveryCounterIsBounded(t *testing.T) {
	full := Limits{MilliCPU: 1000, MemoryBytes: 1 << 30, BlockBytes: 1 << 30, NetBytes: 1 << 30, GPUs: 1, GPUBytes: 1 << 30}
	from := Record{UnixMilli: 1000}
	seen := map[Counter]int{}
	for _, b := range full.bounds() {
		for _, c := range b.counters {
			seen[c]++
		}
	}
	for _, c := range All() {
		if seen[c] != 1 {
			t.Errorf("%s has %d bounds", c, seen[c])
		}
		var which *CounterError
		err := full.check(from, Record{UnixMilli: 2000, Usage: Vector{c: 1 << 60}}, time.Second)
		if !errors.Is(err, ErrTooFast) || !errors.As(err, &which) {
			t.Errorf("%s without end: %v", c, err)
		}
		if err := full.check(from, Record{UnixMilli: 2000, Usage: Vector{c: 1000}}, time.Second); err != nil {
			t.Errorf("%s slowly: %v", c, err)
		}
		// Without limits only GPUs are refused: none was rented.
		err = Limits{}.check(from, Record{UnixMilli: 2000, Usage: Vector{c: 1 << 60}}, time.Second)
		if gpu := c == GPUBusy || c == GPUMemory; gpu != errors.Is(err, ErrTooFast) {
			t.Errorf("%s without limits: %v", c, err)
		}
	}
}

func TestBoundsOfEachCounter(t *testing.T) {
	one := Limits{MilliCPU: 1000, BlockBytes: 512_000, NetBytes: 20_000, GPUs: 2, GPUBytes: 1000}
	for c, most := range map[Counter]uint64{ // in one second
		CPUCycles: 7_350_000_000, CPUInstrs: 58_800_000_000, PageFaults: 10_500_000, BlockReadOps: 1000, BlockWriteOps: 1000,
		NetRxPackets: 1000, NetTxPackets: 1000, NetRxConnections: 1000, NetTxConnections: 1000,
		GPUBusy: 2e9, GPUMemory: 1000, EnergyUJ: 105_000_000 + 3_000_000_000,
	} {
		for over, want := range map[uint64]error{0: nil, 1: ErrTooFast} {
			err := one.check(Record{}, Record{UnixMilli: 1000, Usage: Vector{c: most + over}}, 0)
			if !errors.Is(err, want) || (want == nil) != (err == nil) {
				t.Errorf("%s of %d: %v, want %v", c, most+over, err, want)
			}
		}
	}
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

package signer

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
)

var (
	testWallet = Wallet{big.NewInt(31337), common.HexToAddress("0x00000000000000000000000000000000000000c1")}
	alice      = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	bob        = common.HexToAddress("0x00000000000000000000000000000000000000b0")
	testLimits = Limits{PerEpoch: big.NewInt(1000), PerStatement: big.NewInt(400)}
)

func owed(worker common.Address, wei int64, root byte) payment.Statement {
	return payment.Statement{Worker: worker, Cumulative: big.NewInt(wei), UsageRoot: common.Hash{root}}
}

// step is one request and what the guard must say to it.
type step struct {
	at   time.Duration
	w    Wallet
	s    payment.Statement
	rise bool
	err  error
}

func runSteps(t *testing.T, g *Guard, steps []step) {
	t.Helper()
	for i, s := range steps {
		spent, workers := g.spent.String(), len(g.newest)
		rise, err := g.Admit(s.at, s.w, s.s)
		if rise != s.rise || !errors.Is(err, s.err) || (err != nil) != (s.err != nil) {
			t.Fatalf("step %d: %v, %v; want %v, %v", i, rise, err, s.rise, s.err)
		}
		if !rise && (g.spent.String() != spent || len(g.newest) != workers) {
			t.Fatalf("step %d changed the guard without a rise", i)
		}
	}
}

var (
	w       = testWallet
	max128  = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	huge    = Limits{PerEpoch: new(big.Int).Lsh(big.NewInt(1), 200), PerStatement: new(big.Int).Lsh(big.NewInt(1), 200)}
	big128  = payment.Statement{Worker: alice, Cumulative: max128}
	over128 = payment.Statement{Worker: alice, Cumulative: new(big.Int).Add(max128, big.NewInt(1))}
)

var guardCases = map[string]struct {
	limits Limits
	steps  []step
}{
	"rises, repeats and does not fall": {testLimits, []step{
		{0, w, owed(alice, 10, 1), true, nil},
		{0, w, owed(alice, 10, 1), false, nil}, // the same again
		{0, w, owed(alice, 10, 2), false, ErrLower},
		{0, w, owed(alice, 9, 1), false, ErrLower},
		{0, w, owed(alice, 11, 2), true, nil},
		{0, w, owed(alice, 10, 1), false, ErrLower}, // once newest, no more
		{0, w, owed(bob, 1, 1), true, nil},          // each worker for itself
	}},
	"nothing is no statement": {testLimits, []step{{0, w, owed(alice, 0, 0), false, ErrLower}}},
	"one wallet of one chain": {testLimits, []step{
		{0, Wallet{big.NewInt(1), w.Address}, owed(alice, 500, 1), false, ErrCap}, // a refusal pins nothing
		{0, w, owed(alice, 10, 1), true, nil},
		{0, Wallet{big.NewInt(1), w.Address}, owed(alice, 11, 1), false, ErrWallet},
		{0, Wallet{big.NewInt(1), w.Address}, owed(alice, 10, 1), false, ErrWallet}, // a repetition neither
		{0, Wallet{w.ChainID, alice}, owed(bob, 1, 1), false, ErrWallet},
		{0, w, owed(alice, 11, 1), true, nil},
	}},
	"malformed": {testLimits, []step{
		{0, Wallet{nil, w.Address}, owed(alice, 1, 1), false, payment.ErrMalformed},
		{0, Wallet{big.NewInt(0), w.Address}, owed(alice, 1, 1), false, payment.ErrMalformed},
		{0, Wallet{new(big.Int).Lsh(big.NewInt(1), 256), w.Address}, owed(alice, 1, 1), false, payment.ErrMalformed},
		{0, Wallet{w.ChainID, common.Address{}}, owed(alice, 1, 1), false, payment.ErrMalformed},
		{0, w, owed(common.Address{}, 1, 1), false, payment.ErrMalformed},
		{0, w, owed(alice, -1, 1), false, payment.ErrMalformed},
		{0, w, payment.Statement{Worker: alice}, false, payment.ErrMalformed},
	}},
	"uint128": {huge, []step{{0, w, over128, false, payment.ErrMalformed}, {0, w, big128, true, nil}, {0, w, big128, false, nil}}},
	"one statement's cap": {testLimits, []step{
		{0, w, owed(alice, 401, 1), false, ErrCap}, {0, w, owed(alice, 400, 1), true, nil},
		{0, w, owed(alice, 801, 1), false, ErrCap}, {0, w, owed(alice, 800, 1), true, nil},
	}},
	"an epoch's cap over all workers": {testLimits, []step{
		{0, w, owed(alice, 400, 1), true, nil}, {1, w, owed(bob, 400, 1), true, nil},
		{2, w, owed(alice, 601, 1), false, ErrCap}, {2, w, owed(alice, 600, 1), true, nil}, // 1000 exactly
		{3, w, owed(bob, 401, 1), false, ErrCap},
		{3, w, owed(bob, 400, 1), false, nil}, // what is signed is signed
	}},
	"an epoch ends after 24 h": {testLimits, []step{
		{time.Hour, w, owed(alice, 400, 1), true, nil}, {20 * time.Hour, w, owed(alice, 800, 1), true, nil},
		{20 * time.Hour, w, owed(alice, 1000, 1), true, nil},
		{time.Hour + Epoch - 1, w, owed(alice, 1001, 1), false, ErrCap},
		{time.Hour + Epoch, w, owed(alice, 1001, 1), true, nil},
		{time.Hour + Epoch, w, owed(bob, 400, 1), true, nil},
		{time.Hour + Epoch, w, owed(alice, 1401, 1), true, nil},
		{time.Hour + Epoch, w, owed(bob, 600, 1), false, ErrCap},
		{time.Hour + Epoch, w, owed(bob, 599, 1), true, nil},
	}},
	"time that falls gives no new epoch": {testLimits, []step{
		{3 * Epoch, w, owed(alice, 400, 1), true, nil}, {3 * Epoch, w, owed(alice, 800, 1), true, nil},
		{Epoch, w, owed(alice, 1001, 1), false, ErrCap}, {0, w, owed(alice, 1000, 1), true, nil},
		{2 * Epoch, w, owed(alice, 1001, 1), false, ErrCap}, {4*Epoch - 1, w, owed(alice, 1001, 1), false, ErrCap},
		{4 * Epoch, w, owed(alice, 1001, 1), true, nil},
	}},
}

func TestGuard(t *testing.T) {
	for name, c := range guardCases {
		t.Run(name, func(t *testing.T) { runSteps(t, NewGuard(c.limits), c.steps) })
	}
}

func TestGuardIsBounded(t *testing.T) {
	g := NewGuard(Limits{big.NewInt(1 << 40), big.NewInt(1)})
	for i := range MaxWorkers {
		worker := common.BigToAddress(big.NewInt(int64(i) + 1))
		if _, err := g.Admit(0, testWallet, owed(worker, 1, 0)); err != nil {
			t.Fatal(i, err)
		}
	}
	runSteps(t, g, []step{
		{0, testWallet, owed(common.BigToAddress(big.NewInt(MaxWorkers+1)), 1, 0), false, ErrFull},
		{0, testWallet, owed(common.BigToAddress(big.NewInt(MaxWorkers)), 2, 0), true, nil}, // the known ones go on
	})
}

func TestLimitsFor(t *testing.T) {
	for epoch, statement := range map[int64]int64{1: 1, 9: 1, 10: 1, 20: 2, 1000: 100} {
		if l := LimitsFor(big.NewInt(epoch)); l.PerStatement.Int64() != statement || l.PerEpoch.Int64() != epoch {
			t.Errorf("%d: %s, %s", epoch, l.PerEpoch, l.PerStatement)
		}
	}
}

func TestNewest(t *testing.T) {
	g := NewGuard(testLimits)
	if _, err := g.Newest(testWallet, alice); !errors.Is(err, ErrNone) {
		t.Errorf("before anything was signed: %v", err)
	}
	runSteps(t, g, []step{{0, testWallet, owed(alice, 7, 3), true, nil}})
	if s, err := g.Newest(testWallet, alice); err != nil || s.Cumulative.Int64() != 7 || s.UsageRoot != (common.Hash{3}) {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := g.Newest(testWallet, bob); !errors.Is(err, ErrNone) {
		t.Errorf("another worker: %v", err)
	}
	if _, err := g.Newest(Wallet{big.NewInt(2), testWallet.Address}, alice); !errors.Is(err, ErrWallet) {
		t.Errorf("another chain: %v", err)
	}
}

// TestRefusalsSayTheBound: what is wrong, and how far one may go.
func TestRefusalsSayTheBound(t *testing.T) {
	g := NewGuard(testLimits)
	runSteps(t, g, []step{{0, testWallet, owed(alice, 400, 1), true, nil}, {0, testWallet, owed(bob, 400, 1), true, nil}})
	for want, s := range map[string]payment.Statement{
		"at most 400":         owed(alice, 900, 1),
		"800 of 1000":         owed(alice, 700, 1),
		"ends in 23h0m0s":     owed(alice, 700, 1),
		"signed are 400":      owed(alice, 400, 2),
		alice.Hex():           owed(alice, 1, 2),
		"is no uint128":       {Worker: bob},
		"statement for nobod": {},
	} {
		if _, err := g.Admit(time.Hour, testWallet, s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
}

func TestClock(t *testing.T) {
	wall := time.Unix(1_700_000_000, 0)
	for name, c := range map[string]struct{ stopped, want time.Duration }{
		"a stop counts":                 {3 * time.Hour, 103 * time.Hour},
		"a clock set back gives none":   {-time.Hour, 100 * time.Hour},
		"a long stop gives one epoch":   {1000 * time.Hour, 100*time.Hour + Epoch},
		"a clock of 2099 gives no more": {75 * 365 * Epoch, 100*time.Hour + Epoch},
		"no stop":                       {0, 100 * time.Hour},
	} {
		now := wall.Add(c.stopped)
		k := resume(100*time.Hour, wall, now)
		if got := k.read(now); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		if got := k.read(now.Add(time.Minute)); got != c.want+time.Minute {
			t.Errorf("%s: a minute later %s", name, got)
		}
		if got := k.read(now.Add(-time.Minute)); got != c.want {
			t.Errorf("%s: it falls to %s", name, got)
		}
	}
}

// TestClockSetWrongOnceLocksNobodyOut: it was 2099 for one statement, then the clock was put right.
func TestClockSetWrongOnceLocksNobodyOut(t *testing.T) {
	start, wrong := time.Unix(1_700_000_000, 0), time.Unix(4_070_908_800, 0)
	g := NewGuard(testLimits)
	at := resume(0, start, wrong).read(wrong)
	runSteps(t, g, []step{{at, testWallet, owed(alice, 400, 1), true, nil}, {at, testWallet, owed(bob, 400, 1), true, nil}, {at, testWallet, owed(bob, 600, 1), true, nil}})
	right := start.Add(time.Hour)
	k := resume(at, wrong, right)
	runSteps(t, g, []step{
		{k.read(right), testWallet, owed(alice, 401, 1), false, ErrCap},
		{k.read(right.Add(Epoch - 1)), testWallet, owed(alice, 401, 1), false, ErrCap},
		{k.read(right.Add(Epoch)), testWallet, owed(alice, 401, 1), true, nil},
	})
}

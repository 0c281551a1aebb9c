package main

import (
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// testResults are of a machine that does cpu, and memory: a wish of 10^12 wei a
// second makes rates of 10^3 a ns and 10^6 a byte-second.
func testResults() []bench.Result {
	return []bench.Result{
		{Name: "cpu", Unit: "x/s", Value: 5, Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9}},
		{Name: "memory", Unit: "B", Value: 7, Seconds: 1, Counters: meter.Vector{meter.Memory: 4 << 20}},
	}
}

func (b *site) measure(results []bench.Result) {
	b.measured = &measurement{Memory: 1 << 30, Report: bench.Report{Results: results}}
}

func median(wish string) *bootcfg.Pricing {
	return &bootcfg.Pricing{Policy: "match-median", Wish: wish, MedianPerMille: 1000}
}

func (b *site) firstPriced() *pricing.Standing {
	b.t.Helper()
	if err := b.priceMachine(); err != nil {
		b.t.Fatal(err)
	}
	return b.price
}

// TestFirstPrice: what the configuration says becomes rates, is on disk, and is taken
// up by the next life without a change.
func TestFirstPrice(t *testing.T) {
	b := newSite(t)
	b.Config.Price = "1000000000000"
	b.measure(testResults())
	p := b.firstPriced()
	if p.Price.Rates[meter.CPUUser].Int64() != 1000 || len(p.Changes) < 2 || !strings.Contains(p.Changes[0].Reason, "fixed price") {
		t.Fatalf("%+v", p)
	}
	changes, since := len(p.Changes), p.Since
	if p = b.firstPriced(); len(p.Changes) != changes || !p.Since.Equal(since) || p.Kept == "" {
		t.Errorf("nothing moved: %d changes after %d", len(p.Changes), changes)
	}
	b.Config.Price = "1010000000000" // within the hysteresis, but the owner's own word
	if p = b.firstPriced(); len(p.Changes) <= changes || p.Price.Rates[meter.CPUUser].Int64() != 1010 {
		t.Errorf("the owner moved: %+v", p.Changes)
	}
	changes = len(p.Changes)
	slower := testResults()
	slower[0].Counters[meter.CPUUser] = 5e8
	b.measure(slower)
	if p = b.firstPriced(); p.Price.Rates[meter.CPUUser].Int64() != 2020 || p.Changes[len(p.Changes)-1].Reason != "the machine was measured anew" {
		t.Errorf("measured anew: %+v", p.Changes[changes:])
	}
}

func TestPriceFileOfNoUse(t *testing.T) {
	b := newSite(t)
	b.measure(testResults())
	b.firstPriced()
	if _, err := readPrice(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if err := os.WriteFile(b.priceFile(), []byte("cut o"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readPrice(b.priceFile()); !errors.Is(err, pricing.ErrStanding) {
		t.Error(err)
	}
	b.price = nil // another life
	if p := b.firstPriced(); len(p.Changes) == 0 || !strings.HasPrefix(p.Changes[0].Reason, "the owner's") {
		t.Errorf("%+v", p.Changes)
	}
}

// TestMeasuredAmongOthers: a machine that is measured while it trades is priced by
// what it saw of the market, not as if there were none.
func TestMeasuredAmongOthers(t *testing.T) {
	b := newSite(t)
	b.Config.Pricing = median("5")
	b.measure(testResults())
	for range pricing.MinAsks {
		b.others.asks = append(b.others.asks, market.Ask{Rates: pricing.Rates{meter.CPUUser: big.NewInt(1000), meter.Memory: big.NewInt(0)}})
	}
	b.others.at = time.Now()
	before := b.firstPriced().Price
	if !strings.Contains(before.Decision.Reason, "median") {
		t.Fatal(before.Decision.Reason)
	}
	faster := testResults()
	faster[0].Counters[meter.CPUUser] = 4e9
	b.measure(faster)
	if after := b.firstPriced().Price.Decision; !strings.Contains(after.Reason, "median") || after.Wish.Cmp(before.Decision.Wish) <= 0 {
		t.Errorf("%s wei: %s", after.Wish, after.Reason)
	}
}

func TestPriceThatCannotBe(t *testing.T) {
	b := newSite(t)
	b.measure(testResults())
	b.Config.Pricing = &bootcfg.Pricing{Policy: "fixed", Wishes: map[string]string{"cpu": "5"}}
	if err := b.priceMachine(); !errors.Is(err, pricing.ErrOwner) || !strings.Contains(err.Error(), `"memory"`) {
		t.Error(err)
	}
	b.Config.Pricing = nil
	b.measure(nil)
	if err := b.priceMachine(); !errors.Is(err, pricing.ErrRows) {
		t.Error(err)
	}
	if _, err := os.Stat(b.priceFile()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a price was written down: %v", err)
	}
}

// awaitAsk is the ask that the worker posts once its price has moved.
func (h *fakeHub) awaitAsk() market.Ask {
	h.b.t.Helper()
	h.b.eventually(func() string { // an ask's number is its millisecond
		if h.b.lookAfterHubs(h.b.t.Context()); len(h.asks) == 0 {
			return "no ask after the price moved"
		}
		return ""
	})
	return <-h.asks
}

// neighbours are asks of other workers that cost so many wei a ns and byte-second.
func (h *fakeHub) neighbours(weis ...int64) {
	h.b.t.Helper()
	h.book = nil
	for _, wei := range weis {
		key, err := identity.Generate()
		if err != nil {
			h.b.t.Fatal(err)
		}
		h.list(key, h.ask(key.Address(), common.HexToAddress("0x99"), wei))
	}
}

func (h *fakeHub) ask(worker, payout common.Address, wei int64) market.Ask {
	rates := pricing.Rates{}
	for _, c := range meter.Canonical() {
		rates[c] = big.NewInt(wei)
	}
	return market.Ask{
		Worker: worker, Payout: payout, MilliCPU: 1000, MemoryBytes: 1 << 30, Rates: rates, Method: "pinv", Condition: "1",
		Tier: "runc", Seq: 1, Expires: time.Now().Add(time.Minute).Truncate(time.Second),
	}
}

func (h *fakeHub) list(key *identity.Key, ask market.Ask) {
	h.b.t.Helper()
	signed, err := market.Sign(key, testDomains.Market, ask)
	if err != nil {
		h.b.t.Fatal(err)
	}
	h.book = append(h.book, wire.AskProto(signed))
}

// TestPriceFollowsTheMarket: the median moves the ask, with its reason; what is agreed
// stays agreed.
func TestPriceFollowsTheMarket(t *testing.T) {
	b := newSite(t)
	h := startHub(b)
	b.Config.Pricing = median("1000000000000")
	b.measure(testResults())
	b.price = nil // not the fake hub's
	b.firstPriced()
	owner, err := pricing.Configured(b.Config)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.followMarket(t.Context(), owner, time.Now()); !errors.Is(err, errNoMarket) {
		t.Fatalf("before a hub was met: %v", err)
	}
	b.lookAfterHubs(t.Context())
	before := <-h.asks
	running := b.deal(deal.Running)

	look := func() *pricing.Standing {
		t.Helper()
		if err := b.followMarket(t.Context(), owner, time.Now()); err != nil {
			t.Fatal(err)
		}
		return b.price
	}
	h.neighbours(9, 9, 9, 9) // no market yet
	if p := look(); p.Kept == "" || !p.Price.Rates.Equal(before.Rates) {
		t.Fatalf("four asks: %+v", p.Price.Decision)
	}
	h.neighbours(1, 2, 4000, 9000, 9000)
	p := look()
	if last := p.Changes[len(p.Changes)-1]; !strings.Contains(last.Reason, "median") || p.Price.Decision.Wish.Cmp(before.Rates[meter.CPUUser]) <= 0 {
		t.Fatalf("%+v", last)
	}
	after := h.awaitAsk()
	if after.Rates.Equal(before.Rates) || !after.Rates.Equal(p.Price.Rates) {
		t.Errorf("it asks %v", after.Rates)
	}
	if _, known := b.asks.known[before.Hash()]; !known {
		t.Error("a draft of the ask before would be refused")
	}
	if rates := b.account(running).Deal().Rates; rates[meter.CPUUser].Int64() != 2 {
		t.Errorf("a running deal's rates became %v", rates)
	}
	h.neighbours(1, 2, 4001, 9000, 9000)
	if kept := look(); len(kept.Changes) != len(p.Changes) || !strings.Contains(kept.Kept, "stays") {
		t.Errorf("a step of a quarter per mille: %q", kept.Kept)
	}

	t.Run("a restart keeps it", func(t *testing.T) {
		b.reboot()
		b.Config.Pricing = median("1000000000000")
		b.measure(testResults())
		if again := b.firstPriced(); !again.Price.Rates.Equal(after.Rates) || len(again.Changes) != len(p.Changes) {
			t.Errorf("it asks %v for %v", again.Price.Rates, after.Rates)
		}
	})
}

// TestAsksThatAreNoMarket: none of these counts.
func TestAsksThatAreNoMarket(t *testing.T) {
	b := newSite(t)
	h := startHub(b)
	b.lookAfterHubs(t.Context())
	stranger, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	over := h.ask(stranger.Address(), testOwner, 5)
	over.Expires = time.Now().Add(-time.Minute).Truncate(time.Second)
	for name, list := range map[string]func(){
		"its own":           func() { h.list(b.Key, h.ask(b.Key.Address(), testOwner, 5)) },
		"of its own farm":   func() { h.list(stranger, h.ask(stranger.Address(), testPayout, 5)) },
		"signed by another": func() { h.list(b.buyer, h.ask(stranger.Address(), testOwner, 5)) },
		"over":              func() { h.list(stranger, over) },
		"no ask at all":     func() { h.book = append(h.book, &api.SignedAsk{}) },
	} {
		h.book = nil
		list()
		if asks, err := b.othersAsks(t.Context(), time.Now()); err != nil || len(asks) != 0 {
			t.Errorf("%s: %v, %v", name, asks, err)
		}
	}
	h.book = nil
	for seq := range 3 {
		ask := h.ask(stranger.Address(), testOwner, int64(seq))
		ask.Seq = uint64(seq + 1)
		h.list(stranger, ask)
	}
	if asks, err := b.othersAsks(t.Context(), time.Now()); err != nil || len(asks) != 1 || asks[0].Rates[meter.CPUUser].Int64() != 2 {
		t.Errorf("one worker thrice: %v, %v", asks, err)
	}
	h.neighbours(make([]int64, maxOthers+7)...)
	if asks, err := b.othersAsks(t.Context(), time.Now()); err != nil || len(asks) != maxOthers {
		t.Errorf("a full book: %d asks, %v", len(asks), err)
	}
}

// TestAskOfBenchmarksWithoutCondition: those who read an ask find a decimal in it.
func TestAskOfBenchmarksWithoutCondition(t *testing.T) {
	b := newSite(t)
	b.Config.Price = "1000000000000"
	b.measure([]bench.Result{ // both counters always grow together
		{Name: "a", Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 1e9}},
		{Name: "b", Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9, meter.CPUSystem: 1e9}},
	})
	p := b.firstPriced()
	if p.Price.Quote.ConditionNumber != nil {
		t.Fatalf("%+v", p.Price.Quote)
	}
	signed, err := b.renewAsk(testPayout, time.Now())
	if err != nil || signed.Body.Condition != "4.5036e+15" {
		t.Errorf("%q, %v", signed.Body.Condition, err)
	}
	if got := condition(pricing.Quote{ConditionNumber: new(1.5)}); got != "1.5" {
		t.Error(got)
	}
}

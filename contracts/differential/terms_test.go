package differential

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// source makes random documents of any shape that hashes.
type source struct{ *rand.Rand }

func (s source) word() (h common.Hash) {
	for i := range h {
		h[i] = byte(s.Uint32())
	}
	return h
}

func (s source) address() common.Address { return common.Address(s.word().Bytes()[12:]) }

func (s source) big() *big.Int { return new(big.Int).Rsh(s.word().Big(), uint(s.IntN(257))) }

func (s source) text() string {
	return strings.Repeat(string([]rune{rune(s.IntN(0x3000) + 1), 'a'}), s.IntN(40))
}

func (s source) texts() (out []string) {
	for range s.IntN(5) {
		out = append(out, s.text())
	}
	return out
}

func (s source) rates() pricing.Rates {
	out := pricing.Rates{}
	for _, c := range meter.Canonical() {
		if s.IntN(2) == 0 {
			out[c] = s.big()
		}
	}
	return out
}

func (s source) benchmarks() (out []market.Benchmark) {
	for range s.IntN(4) {
		out = append(out, market.Benchmark{Name: s.text(), Value: s.text(), Unit: s.text()})
	}
	return out
}

// TestHashes: a hundred random documents of every type, and empty ones, hash alike.
func TestHashes(t *testing.T) {
	j := newJudge(t)
	s := source{rand.New(rand.NewPCG(1, 2))}
	for i := range 100 {
		at := time.Unix(int64(s.Uint64()>>1), 0)
		a := market.Ask{Worker: s.address(), Payout: s.address(), Device: s.word(), MilliCPU: s.Uint64(), MemoryBytes: s.Uint64(),
			Rates: s.rates(), Benchmarks: s.benchmarks(), Method: s.text(), Condition: s.text(), Tier: s.text(), Seq: s.Uint64(), Expires: at}
		b := market.Bid{Buyer: s.address(), Count: s.Uint64(), Image: s.text(), MilliCPU: s.Uint64(), MemoryBytes: s.Uint64(),
			Pids: s.Uint64(), Budget: s.big(), Channel: s.word(), Nonce: s.Uint64(), Expires: at}
		d := market.Deal{Ask: s.word(), Buyer: s.address(), Hub: s.address(), Worker: s.address(), Payout: s.address(),
			Image: digest.Digest(s.text()), Command: s.texts(), SSHKeys: s.texts(), MilliCPU: s.Uint64(), MemoryBytes: s.Uint64(),
			Pids: s.Uint64(), Rates: s.rates(), FeePerMille: s.Uint64(), Interval: time.Duration(s.Uint32()) * time.Millisecond,
			Budget: s.big(), Channel: s.word(), Lane: s.Uint64(), Nonce: s.Uint64()}
		accepted := market.Acceptance{Deal: market.ID(s.word()), Wallet: s.address(), HostKey: s.text()}
		r := market.Requirements{Bid: s.word(), Hub: s.address(), Worker: s.address(), HubLevel: s.Uint64(), WorkerLevel: s.Uint64(),
			Netflags: market.Netflags(s.Uint64()), Duration: s.Uint64(), MaxFeePerMille: s.Uint64(), MaxRates: s.rates(), Benchmarks: s.benchmarks()}
		p := market.Provision{Ask: s.word(), Buyer: s.address(), BuyerLevel: s.Uint64(), Netflags: market.Netflags(s.Uint64()), Duration: s.Uint64()}
		c := market.Change{Deal: market.ID(s.word()), Rates: s.rates(), Budget: s.big(), Seq: s.Uint64()}
		f := market.AppFee{Deal: market.ID(s.word()), Image: s.word(), Payee: s.address(), Fee: s.big()}
		w := market.Window{Worker: s.address(), From: at, To: at.Add(time.Hour), Seq: s.Uint64()}
		if i == 0 { // all empty
			zero := time.Unix(0, 0)
			a, b, d = market.Ask{Expires: zero}, market.Bid{Expires: zero, Budget: new(big.Int)}, market.Deal{Budget: new(big.Int)}
			accepted, r, p = market.Acceptance{}, market.Requirements{}, market.Provision{}
			c, f, w = market.Change{Budget: new(big.Int)}, market.AppFee{Fee: new(big.Int)}, market.Window{From: zero, To: zero}
		}
		for name, c := range map[string]struct {
			message market.Message
			data    []byte
		}{
			"ask": {a, j.PackHashAsk(ask(a))}, "bid": {b, j.PackHashBid(bid(b))}, "deal": {d, j.PackHashDeal(deal(d))},
			"acceptance":   {accepted, j.PackHashAcceptance(acceptance(accepted))},
			"requirements": {r, j.PackHashRequirements(requirements(r))}, "provision": {p, j.PackHashProvision(provision(p))},
			"change": {c, j.PackHashChange(change(c))}, "app fee": {f, j.PackHashAppFee(appFee(f))}, "window": {w, j.PackHashWindow(window(w))},
		} {
			out, refusal := j.call(t, c.data)
			if got, want := common.BytesToHash(out), c.message.Hash(); got != want || refusal != "" {
				t.Fatalf("%s %d: the contract says %s %s, Go %s", name, i, got, refusal, want)
			}
		}
	}
	out, _ := j.call(t, j.PackDomainSeparator())
	if got := common.BytesToHash(out); got != j.domain.Separator() {
		t.Errorf("domain separator %s, Go has %s", got, j.domain.Separator())
	}
}

// TestRandomMutations: whatever a random hand does to an honest deal, both say the same.
func TestRandomMutations(t *testing.T) {
	j := newJudge(t)
	s := source{rand.New(rand.NewPCG(3, 4))}
	refused := 0
	for i := range 300 {
		p, by := j.honest()
		p.deal.Ask = p.ask.Hash()
		for range 1 + s.IntN(2) {
			mutate(s, &p, j)
		}
		inGo, refusal := j.verdicts(t, p, by)
		agree(t, fmt.Sprint("mutation ", i), inGo, refusal)
		if refusal != "" {
			refused++
		}
	}
	if refused == 0 || refused == 300 {
		t.Errorf("%d of 300 refused: the hand is not random", refused)
	}
	t.Logf("%d of 300 refused", refused)
}

// mutate changes one thing; the documents are signed anew, by those who should.
func mutate(s source, p *papers, j *judge) {
	near := func(v *uint64) { *v += uint64(s.IntN(3)) - 1 }
	d := &p.deal
	hands := []func(){
		func() { d.Ask[s.IntN(32)] ^= 1 }, func() { d.Payout = s.address() },
		func() { d.Buyer, d.Hub = d.Hub, d.Buyer }, func() { d.Channel = s.word() },
		func() { near(&d.MilliCPU) }, func() { near(&d.MemoryBytes) }, func() { near(&d.Pids) },
		func() { near(&p.bid.MilliCPU); d.MilliCPU = p.bid.MilliCPU },
		func() {
			p.bid.MemoryBytes = p.ask.MemoryBytes + uint64(s.IntN(3)) - 1
			d.MemoryBytes = p.bid.MemoryBytes
		},
		func() { d.FeePerMille = uint64(s.IntN(1003)) }, func() { d.Budget = new(big.Int).Add(d.Budget, wei(int64(s.IntN(3))-1)) },
		func() {
			d.Image = []digest.Digest{digest.FromString("x"), "x", digest.SHA512.FromString("x")}[s.IntN(3)]
		},
		func() { p.bid.Image = []string{string(d.Image), "x", string(digest.SHA384.FromString("x"))}[s.IntN(3)] },
		func() { d.Lane, d.Nonce = s.Uint64(), s.Uint64() }, func() { d.Command = []string{"x"} },
		func() { p.ask.Seq++ }, func() { p.bid.Nonce++ },
		func() {
			d.Rates = pricing.Rates{}
			for c, rate := range p.ask.Rates {
				d.Rates[c] = new(big.Int).Add(rate, wei(int64(s.IntN(2))))
			}
		},
	}
	hands[s.IntN(len(hands))]()
}

// TestRandomChanges: chains of changes with random steps and random gaps in consent
// end at the same terms, or are refused by both.
func TestRandomChanges(t *testing.T) {
	j := newJudge(t)
	s := source{rand.New(rand.NewPCG(5, 6))}
	accepted := 0
	for i := range 300 {
		p, _ := j.honest()
		rates, budget := p.deal.Rates, int64(1000)
		p.deal.Budget = wei(budget)
		var list []market.SignedChange
		for n := range 1 + s.IntN(3) {
			next, rises := pricing.Rates{}, false
			for c, rate := range rates {
				step := int64(s.IntN(8)) - 6
				if s.IntN(3) != 0 {
					step = 0
				}
				next[c] = big.NewInt(max(0, rate.Int64()+step))
				rises = rises || next[c].Cmp(rate) > 0
			}
			if s.IntN(20) == 0 {
				delete(next, meter.NetRx)
			}
			step := int64(s.IntN(5)) - 3
			rises = rises || step > 0
			budget += step
			c := market.SignedChange{Change: market.Change{Deal: p.deal.ID(), Rates: next, Budget: wei(budget), Seq: uint64(n + 1)}}
			if s.IntN(20) == 0 {
				c.Change.Seq++
			}
			if s.IntN(20) == 0 {
				c.Change.Deal[0]++
			}
			c.Worker = sign(t, []*identity.Key{j.worker, j.worker, j.worker, j.worker, j.buyer}[s.IntN(5)], j.domain, c.Change)
			if rises && s.IntN(4) != 0 {
				c.Buyer = sign(t, j.buyer, j.domain, c.Change)
				c.Hub = sign(t, []*identity.Key{j.hub, j.hub, j.hub, j.thief}[s.IntN(4)], j.domain, c.Change)
			}
			list = append(list, c)
			rates = next
		}
		terms, inGo := market.TermsAfter(j.domain, p.deal, list)
		out, refusal := j.call(t, j.PackCheckChanges(deal(p.deal), changes(list)))
		agree(t, fmt.Sprint("changes ", i), inGo, refusal)
		if refusal == "" {
			accepted++
			if got := common.BytesToHash(out); got != terms.Hash() {
				t.Errorf("changes %d: the contract's terms are %s, Go's %s", i, got, terms.Hash())
			}
		}
	}
	if accepted < 30 || accepted > 270 {
		t.Errorf("%d of 300 accepted: too one-sided to compare anything", accepted)
	}
	t.Logf("%d of 300 accepted", accepted)
}

// TestFigures: both read and compare the same decimal numbers.
func TestFigures(t *testing.T) {
	j := newJudge(t)
	texts := []string{"", "0", "1", "12.5", "12.50", "012.5", "12.4999999999999999999", "1.", ".5", "1..2", "1.2.3", "-1", "+1", "1e3",
		"1 ", " 1", "0x1", "NaN", "١", "9", "10", "1,5", strings.Repeat("9", 40), strings.Repeat("9", 41), strings.Repeat("9", 78),
		"0." + strings.Repeat("0", 35) + "1", "0." + strings.Repeat("0", 36) + "1", strings.Repeat("9", 40) + "." + strings.Repeat("9", 36),
		strings.Repeat("9", 76) + ".", fmt.Sprint(math.MaxFloat64)}
	for _, have := range texts {
		for _, least := range texts {
			p, _ := j.honest()
			p.ask.Benchmarks = []market.Benchmark{{Name: "integer", Value: have, Unit: "Mop/s"}}
			p.required = &market.Requirements{Bid: p.bid.Hash(), MaxFeePerMille: 10,
				Benchmarks: []market.Benchmark{{Name: "integer", Value: least, Unit: "Mop/s"}}}
			inGo, refusal := j.matched(t, p, j.hub)
			agree(t, fmt.Sprintf("%q for at least %q", have, least), inGo, refusal)
		}
	}
}

// matched asks Go and the contract whether the papers suit both sides.
func (j *judge) matched(t testing.TB, p papers, receipt *identity.Key) (error, string) {
	t.Helper()
	var r market.SignedRequirements
	var provided market.Provision
	var by deals.IDealsMatchSignatures
	inGo := p.deal.Suits(p.ask, p.bid, p.required, p.provided, p.levels)
	if p.required != nil {
		r = market.SignedRequirements{Requirements: *p.required, Buyer: sign(t, j.buyer, j.domain, *p.required), Hub: sign(t, receipt, j.domain, *p.required)}
		by.Buyer, by.Hub = r.Buyer[:], r.Hub[:]
		if err := r.Verify(j.domain, p.bid.Buyer, p.deal.Hub); inGo == nil {
			inGo = err
		}
	}
	if p.provided != nil {
		provided, by.Worker = *p.provided, sent(sign(t, j.worker, j.domain, *p.provided))
	}
	_, refusal := j.call(t, j.PackCheckMatch(ask(p.ask), bid(p.bid), deal(p.deal), requirements(r.Requirements), provision(provided),
		deals.IDealsLevels(p.levels), by))
	return inGo, refusal
}

// TestRequirements: what either side may ask for, met and missed by one.
func TestRequirements(t *testing.T) {
	j := newJudge(t)
	for name, c := range map[string]struct {
		change func(p *papers, r *market.Requirements, w *market.Provision)
		want   string
	}{
		"as wanted":      {func(*papers, *market.Requirements, *market.Provision) {}, ""},
		"nothing wanted": {func(p *papers, _ *market.Requirements, _ *market.Provision) { p.required, p.provided = nil, nil }, ""},
		"named parties": {func(p *papers, r *market.Requirements, w *market.Provision) {
			r.Hub, r.Worker, w.Buyer = p.deal.Hub, p.deal.Worker, p.deal.Buyer
		}, ""},
		"more than wanted": {func(p *papers, _ *market.Requirements, w *market.Provision) { w.Netflags |= 1 << 40; p.levels.Hub = 4 }, ""},
		"other bid":        {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.Bid[1]++ }, "Differs"},
		"other ask":        {func(_ *papers, _ *market.Requirements, w *market.Provision) { w.Ask[1]++ }, "Differs"},
		"other hub":        {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.Hub = common.Address{9} }, "Differs"},
		"other machine":    {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.Worker = common.Address{9} }, "Differs"},
		"other buyer":      {func(_ *papers, _ *market.Requirements, w *market.Provision) { w.Buyer = common.Address{9} }, "Differs"},
		"hub unknown":      {func(p *papers, _ *market.Requirements, _ *market.Provision) { p.levels.Hub-- }, "Below"},
		"worker unknown":   {func(p *papers, _ *market.Requirements, _ *market.Provision) { p.levels.Worker-- }, "Below"},
		"buyer unknown":    {func(p *papers, _ *market.Requirements, _ *market.Provision) { p.levels.Buyer-- }, "Below"},
		"ability missing":  {func(_ *papers, _ *market.Requirements, w *market.Provision) { w.Netflags = market.NetOutbound }, "Netflags"},
		"no provision":     {func(p *papers, _ *market.Requirements, _ *market.Provision) { p.provided = nil }, "Netflags"},
		"shorter stay":     {func(_ *papers, _ *market.Requirements, w *market.Provision) { w.Duration-- }, "Below"},
		"fee":              {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.MaxFeePerMille-- }, "Above"},
		"rate":             {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.MaxRates[meter.CPUUser] = wei(12) }, "Above"},
		"rate unnamed":     {func(_ *papers, r *market.Requirements, _ *market.Provision) { delete(r.MaxRates, meter.Memory) }, "Above"},
		"figure":           {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.Benchmarks[0].Value = "12.51" }, "BenchmarkBelow"},
		"figure of a kind": {func(_ *papers, r *market.Requirements, _ *market.Provision) { r.Benchmarks[0].Unit = "Gop/s" }, "BenchmarkMissing"},
		"two figures": {func(p *papers, r *market.Requirements, w *market.Provision) {
			p.ask.Benchmarks = append(p.ask.Benchmarks, market.Benchmark{Name: "integer", Value: "1", Unit: "Mop/s"})
			w.Ask = p.ask.Hash()
		}, "BenchmarkBelow"},
	} {
		p, _ := j.honest()
		p.levels = market.Levels{Buyer: 1, Hub: 3, Worker: 2}
		p.provided = &market.Provision{Ask: p.ask.Hash(), BuyerLevel: 1, Netflags: market.NetOutbound | market.NetIncoming, Duration: 3600}
		p.required = &market.Requirements{
			Bid: p.bid.Hash(), HubLevel: 3, WorkerLevel: 2, Netflags: market.NetIncoming, Duration: 3600, MaxFeePerMille: 10,
			MaxRates:   pricing.Rates{meter.CPUUser: wei(13), meter.Memory: wei(7)},
			Benchmarks: []market.Benchmark{{Name: "integer", Value: "12.5", Unit: "Mop/s"}},
		}
		c.change(&p, p.required, p.provided)
		inGo, refusal := j.matched(t, p, j.hub)
		if refusal != c.want {
			t.Errorf("%s: the contract says %q, want %q", name, refusal, c.want)
		}
		agree(t, name, inGo, refusal)
	}
	p, _ := j.honest()
	p.required = &market.Requirements{Bid: p.bid.Hash(), MaxFeePerMille: 10}
	inGo, refusal := j.matched(t, p, j.thief)
	if agree(t, "no receipt", inGo, refusal); refusal != "BadSignature" {
		t.Errorf("requirements that the hub never saw: %q", refusal)
	}
}

// TestFeesAndWindows: an image's fee and a maintenance window, at their edges.
func TestFeesAndWindows(t *testing.T) {
	j := newJudge(t)
	for name, c := range map[string]struct {
		change func(f *market.AppFee)
		hub    *identity.Key
		want   string
	}{
		"agreed":       {func(*market.AppFee) {}, j.hub, ""},
		"other deal":   {func(f *market.AppFee) { f.Deal[0]++ }, j.hub, "Differs"},
		"other image":  {func(f *market.AppFee) { f.Image[0]++ }, j.hub, "Differs"},
		"nobody's":     {func(f *market.AppFee) { f.Payee = common.Address{} }, j.hub, "Below"},
		"nothing":      {func(f *market.AppFee) { f.Fee = new(big.Int) }, j.hub, "Below"},
		"too much":     {func(f *market.AppFee) { f.Fee = new(big.Int).Lsh(wei(1), market.MaxBudgetBits) }, j.hub, "Above"},
		"hub unasked":  {func(*market.AppFee) {}, j.thief, "BadSignature"},
		"hub as buyer": {func(*market.AppFee) {}, j.buyer, "BadSignature"},
	} {
		p, _ := j.honest()
		image, err := p.deal.ImageKey()
		if err != nil {
			t.Fatal(err)
		}
		f := market.AppFee{Deal: p.deal.ID(), Image: image, Payee: common.Address{8}, Fee: wei(5)}
		c.change(&f)
		signed := market.SignedAppFee{Fee: f, Buyer: sign(t, j.buyer, j.domain, f), Hub: sign(t, c.hub, j.domain, f)}
		_, refusal := j.call(t, j.PackCheckAppFee(deal(p.deal), appFee(f), signed.Buyer[:], signed.Hub[:]))
		if refusal != c.want {
			t.Errorf("%s: the contract says %q, want %q", name, refusal, c.want)
		}
		agree(t, name, signed.Verify(j.domain, p.deal), refusal)
	}

	w := market.Window{Worker: j.worker.Address(), From: now, To: now.Add(market.MaxWindow), Seq: 1}
	signature := sign(t, j.worker, j.domain, w)
	for _, at := range []time.Time{now.Add(-time.Second), now, w.To.Add(-time.Second), w.To} {
		_, refusal := j.call(t, j.PackCheckWindow(window(w), signature[:], uint64(at.Unix())))
		if covered := refusal == "InWindow"; covered != w.Covers(at) || !covered && refusal != "" {
			t.Errorf("%s: Go says %v, the contract %q", at, w.Covers(at), refusal)
		}
	}
	for _, to := range []time.Time{now.Add(-time.Second), now, w.To.Add(time.Second)} {
		w.To = to
		_, refusal := j.call(t, j.PackCheckWindow(window(w), signature[:], 0))
		if agree(t, "window", w.Check(), refusal); refusal != "BadWindow" {
			t.Errorf("a window to %s: %q", to, refusal)
		}
	}
}

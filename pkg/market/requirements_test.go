package market

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func testRequirements() (Requirements, Provision, Levels) {
	return Requirements{
			Bid: testBid().Hash(), HubLevel: 3, WorkerLevel: 2, Netflags: NetIncoming, Duration: 3600, MaxFeePerMille: 10,
			MaxRates:   pricing.Rates{meter.CPUUser: big.NewInt(13), meter.Memory: big.NewInt(7)},
			Benchmarks: []Benchmark{{"integer", "12.5", "Mop/s"}},
		}, Provision{Ask: testAsk().Hash(), BuyerLevel: 1, Netflags: NetOutbound | NetIncoming, Duration: 3600},
		Levels{Buyer: 1, Hub: 3, Worker: 2}
}

func TestSuits(t *testing.T) {
	for name, c := range map[string]struct {
		change func(d *Deal, r *Requirements, p *Provision, l *Levels)
		want   error
	}{
		"as wanted": {func(*Deal, *Requirements, *Provision, *Levels) {}, nil},
		"named parties": {func(d *Deal, r *Requirements, p *Provision, _ *Levels) {
			r.Hub, r.Worker, p.Buyer = d.Hub, d.Worker, d.Buyer
		}, nil},
		"other bid":       {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Bid[0]++ }, ErrTerms},
		"other ask":       {func(_ *Deal, _ *Requirements, p *Provision, _ *Levels) { p.Ask[0]++ }, ErrTerms},
		"other hub":       {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Hub = common.Address{99} }, ErrTerms},
		"other worker":    {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Worker = common.Address{99} }, ErrTerms},
		"other buyer":     {func(_ *Deal, _ *Requirements, p *Provision, _ *Levels) { p.Buyer = common.Address{99} }, ErrTerms},
		"hub's level":     {func(_ *Deal, _ *Requirements, _ *Provision, l *Levels) { l.Hub-- }, ErrTerms},
		"worker's level":  {func(_ *Deal, _ *Requirements, _ *Provision, l *Levels) { l.Worker-- }, ErrTerms},
		"buyer's level":   {func(_ *Deal, _ *Requirements, _ *Provision, l *Levels) { l.Buyer-- }, ErrTerms},
		"ability missing": {func(_ *Deal, _ *Requirements, p *Provision, _ *Levels) { p.Netflags &^= NetIncoming }, ErrTerms},
		"a second short":  {func(_ *Deal, _ *Requirements, p *Provision, _ *Levels) { p.Duration-- }, ErrTerms},
		"fee":             {func(d *Deal, _ *Requirements, _ *Provision, _ *Levels) { d.FeePerMille++ }, ErrTerms},
		"rate":            {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.MaxRates[meter.Memory] = big.NewInt(6) }, ErrTerms},
		"rate unnamed":    {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { delete(r.MaxRates, meter.Memory) }, ErrTerms},
		"figure":          {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Benchmarks[0].Value = "12.6" }, ErrTerms},
		"no such figure":  {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Benchmarks[0].Name = "luck" }, ErrTerms},
		"no figure":       {func(_ *Deal, r *Requirements, _ *Provision, _ *Levels) { r.Benchmarks[0].Value = "fast" }, ErrAbsurd},
	} {
		d := testDeal()
		r, p, l := testRequirements()
		c.change(&d, &r, &p, &l)
		if err := d.Suits(testAsk(), testBid(), &r, &p, l); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	d := testDeal()
	if err := d.Suits(testAsk(), testBid(), nil, nil, Levels{}); err != nil {
		t.Errorf("nobody asked for anything: %v", err)
	}
}

// TestShortNetflagsKeepTheirRequirements: SONM's Market replaced the flags of a bid that
// was shorter than its ask's by the ask's own, so that what the bid required vanished.
func TestShortNetflagsKeepTheirRequirements(t *testing.T) {
	d := testDeal()
	r, _, l := testRequirements()
	if err := d.Suits(testAsk(), testBid(), &r, nil, l); !errors.Is(err, ErrTerms) {
		t.Errorf("an ability that nobody promised: %v", err)
	}
	p := Provision{Ask: testAsk().Hash(), Netflags: 1 << 63, Duration: 3600} // more bits than the bid knows
	if err := d.Suits(testAsk(), testBid(), &r, &p, l); !errors.Is(err, ErrTerms) {
		t.Errorf("an ability that another bit stands for: %v", err)
	}
}

func TestRequirementsRefused(t *testing.T) {
	for name, change := range map[string]func(*Requirements){
		"hub level":      func(r *Requirements) { r.HubLevel = MaxLevel + 1 },
		"worker level":   func(r *Requirements) { r.WorkerLevel = MaxLevel + 1 },
		"fee":            func(r *Requirements) { r.MaxFeePerMille = 1001 },
		"unknown rate":   func(r *Requirements) { r.MaxRates["luck"] = new(big.Int) },
		"figures":        func(r *Requirements) { r.Benchmarks = make([]Benchmark, MaxBenchmarks+1) },
		"figure no text": func(r *Requirements) { r.Benchmarks[0].Unit = "\x1b[2J" },
		"figure":         func(r *Requirements) { r.Benchmarks[0].Value = "1e9" },
	} {
		r, _, _ := testRequirements()
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		change(&r)
		if err := r.Check(); !errors.Is(err, ErrAbsurd) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if err := (Provision{BuyerLevel: MaxLevel + 1}).Check(); !errors.Is(err, ErrAbsurd) {
		t.Errorf("provision: got %v", err)
	}
	if err := (Provision{BuyerLevel: MaxLevel}).Check(); err != nil {
		t.Error(err)
	}
}

func TestRequirementsNeedTheHubsReceipt(t *testing.T) {
	p := newParties(t)
	r, _, _ := testRequirements()
	s := SignedRequirements{Requirements: r, Buyer: p.sign(t, p.buyer, r), Hub: p.sign(t, p.hub, r)}
	if err := s.Verify(p.domain, p.buyer.Address(), p.hub.Address()); err != nil {
		t.Fatal(err)
	}
	s.Hub = s.Buyer
	if err := s.Verify(p.domain, p.buyer.Address(), p.hub.Address()); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("without a receipt: %v", err)
	}
	s.Buyer = p.sign(t, p.hub, r)
	if err := s.Verify(p.domain, p.buyer.Address(), p.hub.Address()); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("without the buyer: %v", err)
	}
}

// FuzzDecimal: what reads as a figure is what big.Rat reads, times 10^36.
func FuzzDecimal(f *testing.F) {
	for _, text := range []string{"", "0", "12.5", "1.", ".5", "-1", "1e3", "1_0", "0x1", strings.Repeat("9", 41), "0." + strings.Repeat("1", 36)} {
		f.Add(text)
	}
	scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(fractionDigits), nil))
	f.Fuzz(func(t *testing.T, text string) {
		got, err := decimal(text)
		if err != nil {
			if !errors.Is(err, ErrAbsurd) {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		want, ok := new(big.Rat).SetString(text)
		if !ok || new(big.Rat).SetInt(got).Cmp(want.Mul(want, scale)) != 0 || got.BitLen() > 256 {
			t.Errorf("%q reads as %s", text, got)
		}
	})
}

func TestAppFees(t *testing.T) {
	p := newParties(t)
	image, err := p.deal.ImageKey()
	if err != nil || common.Bytes2Hex(image[:]) != p.deal.Image.Encoded() {
		t.Fatal(image, err)
	}
	for name, c := range map[string]struct {
		change func(*AppFee)
		want   error
	}{
		"agreed":      {func(*AppFee) {}, nil},
		"other deal":  {func(f *AppFee) { f.Deal[0]++ }, ErrTerms},
		"other image": {func(f *AppFee) { f.Image[0]++ }, ErrTerms},
		"nobody's":    {func(f *AppFee) { f.Payee = common.Address{} }, ErrAbsurd},
		"nothing":     {func(f *AppFee) { f.Fee = new(big.Int) }, ErrAbsurd},
		"nil":         {func(f *AppFee) { f.Fee = nil }, ErrAbsurd},
		"too much":    {func(f *AppFee) { f.Fee = new(big.Int).Lsh(big.NewInt(1), MaxBudgetBits) }, ErrAbsurd},
	} {
		f := AppFee{Deal: p.deal.ID(), Image: image, Payee: common.Address{7}, Fee: big.NewInt(5)}
		c.change(&f)
		s := SignedAppFee{Fee: f, Buyer: p.sign(t, p.buyer, f), Hub: p.sign(t, p.hub, f)}
		if err := s.Verify(p.domain, p.deal); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		s.Buyer, s.Hub = s.Hub, s.Buyer
		if err := s.Verify(p.domain, p.deal); err == nil {
			t.Errorf("%s: verified with swapped signatures", name)
		}
	}
	p.deal.Image = "povray"
	if _, err := p.deal.ImageKey(); !errors.Is(err, ErrAbsurd) {
		t.Errorf("an image by name: %v", err)
	}
}

func TestWindows(t *testing.T) {
	w := Window{Worker: common.Address{1}, From: now, To: now.Add(MaxWindow), Seq: 1}
	if err := w.Check(); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[time.Time]bool{
		now.Add(-time.Second): false, now: true, w.To.Add(-time.Second): true, w.To: false,
	} {
		if w.Covers(at) != want {
			t.Errorf("%s: covered %v, want %v", at, !want, want)
		}
	}
	for name, change := range map[string]func(*Window){
		"nobody's": func(w *Window) { w.Worker = common.Address{} },
		"empty":    func(w *Window) { w.To = w.From },
		"backward": func(w *Window) { w.To = w.From.Add(-time.Second) },
		"too long": func(w *Window) { w.To = w.To.Add(time.Second) },
		"ancient":  func(w *Window) { w.From, w.To = time.Unix(-2, 0), time.Unix(-1, 0) },
	} {
		bad := w
		change(&bad)
		if err := bad.Check(); !errors.Is(err, ErrAbsurd) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

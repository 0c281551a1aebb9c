package buyer

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

var (
	testChannels = common.HexToAddress("0xc0ffee")
	testDomain   = market.Domain(big.NewInt(31337), testChannels)
	testImage    = digest.FromString("image")
	testNow      = time.Unix(1_800_000_000, 0)
)

// parties are the keys of one deal.
type parties struct{ buyer, hub, worker *identity.Key }

func newParties(t *testing.T) parties {
	t.Helper()
	return parties{newKey(t), newKey(t), newKey(t)}
}

func newKey(t *testing.T) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func (p parties) ask(t *testing.T, now time.Time) market.Signed[market.Ask] {
	t.Helper()
	return sign(t, p.worker, market.Ask{
		Worker: p.worker.Address(), Payout: common.HexToAddress("0xaa"), MilliCPU: 2000, MemoryBytes: 1 << 30,
		Rates: pricing.Rates{meter.CPUUser: big.NewInt(1000), meter.CPUSystem: big.NewInt(1000), meter.Memory: big.NewInt(1)},
		Tier:  "runc", Method: "pinv", Condition: "1", Seq: 1, Expires: now.Add(10 * time.Minute).Truncate(time.Second),
	})
}

func sign[M market.Message](t *testing.T, key *identity.Key, body M) market.Signed[M] {
	t.Helper()
	signed, err := market.Sign(key, testDomain, body)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func (p parties) bid(now time.Time) market.Bid {
	return Order{
		Count: 2, Image: "povray", MilliCPU: 1000, MemoryBytes: 256 << 20, Pids: 64, Budget: big.NewInt(1e18),
	}.bid(p.buyer.Address(), now)
}

func (p parties) deal(ask market.Ask, bid market.Bid, lane uint64) market.Deal {
	return market.Deal{
		Ask: ask.Hash(), Buyer: bid.Buyer, Hub: p.hub.Address(), Worker: ask.Worker, Payout: ask.Payout, Image: testImage,
		MilliCPU: bid.MilliCPU, MemoryBytes: bid.MemoryBytes, Pids: bid.Pids, Rates: ask.Rates, FeePerMille: 50,
		Interval: 6 * time.Second, Budget: bid.Budget, Channel: bid.Channel, Lane: lane, Nonce: 7,
	}
}

func (p parties) lease(t *testing.T) Lease {
	t.Helper()
	d := p.deal(p.ask(t, testNow).Body, p.bid(testNow), 1)
	return Lease{Terms: market.SignedDeal{Deal: d}, Signed: testNow, State: deal.Running}
}

// record is a record after prev, usage CPU milliseconds, at a time after testNow.
func (p parties) record(t *testing.T, l Lease, prev *meter.SignedRecord, at time.Duration, cpuMS uint64, change func(*meter.Record)) meter.SignedRecord {
	t.Helper()
	r := meter.Record{
		Deal: common.Hash(l.ID()), Seq: 1, UnixMilli: uint64(testNow.Add(at).UnixMilli()),
		Usage: meter.Vector{meter.CPUUser: cpuMS * 1e6},
	}
	if prev != nil {
		r.Seq, r.Prev = prev.Seq+1, prev.Hash()
	}
	if change != nil {
		change(&r)
	}
	signed, err := r.Sign(p.worker, testDomain)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func TestDecide(t *testing.T) {
	p := newParties(t)
	const milli = 1e6 * 1000 // wei of one ms of CPU
	paidAt := func(at time.Duration, cpuMS uint64) func(*Lease) {
		return func(l *Lease) {
			r := p.record(t, *l, nil, at, cpuMS, nil)
			due := big.NewInt(int64(cpuMS) * milli * 105 / 100)
			l.Paid = &Paid{Record: r, Voucher: payment.SignedVoucher{Voucher: payment.Voucher{Cumulative: due, Seq: 1}}}
		}
	}
	budget := func(wei int64) func(*Lease) { return func(l *Lease) { l.Terms.Deal.Budget = big.NewInt(wei) } }
	for _, tc := range []struct {
		name   string
		lease  func(*Lease)
		at     time.Duration
		cpuMS  uint64
		final  bool
		action Action
		reason string
	}{
		{"first record waits", nil, 0, 10, false, Wait, "next voucher in"},
		{"before the interval", paidAt(0, 10), 5999 * time.Millisecond, 20, false, Wait, "next voucher in"},
		{"at the interval", paidAt(0, 10), 6 * time.Second, 20, false, Pay, "since the last voucher"},
		{"long after it", paidAt(0, 10), time.Hour, 20, false, Pay, "since the last voucher"},
		{"nothing used while paused", paidAt(0, 10), time.Hour, 10, false, Wait, "nothing new"},
		{"final pays at once", paidAt(0, 10), time.Second, 11, true, Pay, "final"},
		{"final with nothing new", paidAt(0, 10), time.Second, 10, true, Wait, "nothing new"},
		{"free machine", nil, time.Hour, 0, true, Wait, "nothing new"},
		{"exactly the budget", budget(10 * milli), time.Hour, 10, true, Pay, "final"},
		{"over the budget", budget(10*milli - 1), time.Hour, 10, false, End, "budget used up"},
		{"final over the budget", budget(10*milli - 1), time.Hour, 10, true, End, "budget used up"},
		{"worker that lied", func(l *Lease) { l.Distrust = "it lied" }, time.Hour, 10, true, End, "it lied"},
		{"never lower than paid", paidAt(0, 100), time.Hour, 50, false, Wait, "nothing new"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			l := p.lease(t)
			l.First = uint64(testNow.UnixMilli())
			if tc.lease != nil {
				tc.lease(&l)
			}
			r := p.record(t, l, nil, tc.at, tc.cpuMS, func(r *meter.Record) { r.Final = tc.final })
			v, err := Decide(l, r.Record)
			if err != nil {
				t.Fatal(err)
			}
			if v.Action != tc.action || !strings.Contains(v.Reason, tc.reason) {
				t.Fatalf("got %s (%s), want %s (%s)", v.Action, v.Reason, tc.action, tc.reason)
			}
			if v.Action == Pay && v.Due.Cmp(big.NewInt(int64(tc.cpuMS)*milli*105/100)) != 0 {
				t.Fatalf("due %s", v.Due)
			}
		})
	}
	l := p.lease(t)
	r := p.record(t, l, nil, 0, 1, func(r *meter.Record) { r.Usage[meter.NetTx] = 5 })
	if _, err := Decide(l, r.Record); !errors.Is(err, pricing.ErrUnknownCounter) || Blame(err) != End {
		t.Fatalf("counter without a rate: %v", err)
	}
}

func TestVerifyRecord(t *testing.T) {
	p := newParties(t)
	l := p.lease(t)
	first := p.record(t, l, nil, 2*time.Second, 1000, nil)
	l = l.believe(first)
	stranger := newKey(t)
	resign := func(r meter.SignedRecord, key *identity.Key, domain typeddata.Domain) meter.SignedRecord {
		signed, err := r.Record.Sign(key, domain)
		if err != nil {
			t.Fatal(err)
		}
		return signed
	}
	after := func(at time.Duration, cpuMS uint64, change func(*meter.Record)) meter.SignedRecord {
		return p.record(t, l, &first, at, cpuMS, change)
	}
	gap := func(r *meter.Record) { r.Seq, r.Prev = 9, common.Hash{9} }
	for _, tc := range []struct {
		name   string
		record meter.SignedRecord
		want   error
		blame  Action
	}{
		{"next", after(4*time.Second, 3000, nil), nil, ""},
		{"across a gap", after(20*time.Second, 15000, gap), nil, ""},
		{"repeated", first, errRepeated, Wait},
		{"forged by a stranger", resign(after(4*time.Second, 3000, nil), stranger, testDomain), identity.ErrSigner, Wait},
		{"forged across a gap", resign(after(20*time.Second, 15000, gap), stranger, testDomain), identity.ErrSigner, Wait},
		{"forged repetition", resign(first, stranger, testDomain), identity.ErrSigner, Wait},
		{"of another chain", resign(after(4*time.Second, 3000, nil), p.worker, market.Domain(big.NewInt(1), testChannels)), identity.ErrSigner, Wait},
		{"of another deal", after(4*time.Second, 3000, func(r *meter.Record) { r.Deal[0]++ }), meter.ErrDeal, Wait},
		{"signature of zeros", meter.SignedRecord{Record: after(4*time.Second, 3000, nil).Record}, identity.ErrSignature, Wait},
		{"too fast", after(4*time.Second, 9000, nil), meter.ErrTooFast, End},
		{"too fast across a gap", after(20*time.Second, 60000, gap), meter.ErrTooFast, End},
		{"memory too fast across a gap", after(20*time.Second, 1000, func(r *meter.Record) { gap(r); r.Usage[meter.Memory] = 1 << 40 }), meter.ErrTooFast, End},
		{"counter backwards", after(4*time.Second, 999, nil), meter.ErrBackwards, End},
		{"counter backwards across a gap", after(20*time.Second, 999, gap), meter.ErrBackwards, End},
		{"time backwards across a gap", after(time.Second, 1500, gap), meter.ErrBackwards, End},
		{"chain broken", after(4*time.Second, 3000, func(r *meter.Record) { r.Prev[0]++ }), meter.ErrChain, End},
		{"two records of one number", after(4*time.Second, 3000, func(r *meter.Record) { r.Seq = 1 }), meter.ErrChain, End},
		{"from the future", after(2*time.Hour, 3000, nil), meter.ErrFuture, End},
		{"from the future across a gap", after(2*time.Hour, 3000, gap), meter.ErrFuture, End},
		{"unknown counter across a gap", after(20*time.Second, 3000, func(r *meter.Record) { gap(r); r.Usage["gpu_ns"] = 1 }), meter.ErrUnknownCounter, End},
	} {
		t.Run(tc.name, func(t *testing.T) {
			err := verifyRecord(testDomain, l, tc.record, testNow.Add(time.Hour))
			if !errors.Is(err, tc.want) || (tc.want == nil) != (err == nil) {
				t.Fatalf("got %v, want %v", err, tc.want)
			}
			if err != nil && Blame(err) != tc.blame {
				t.Fatalf("blame of %v is %s, want %s", err, Blame(err), tc.blame)
			}
		})
	}
	final := after(4*time.Second, 3000, func(r *meter.Record) { r.Final = true })
	ended := l.believe(final)
	for _, next := range []meter.SignedRecord{p.record(t, l, &final, 6*time.Second, 3500, nil), p.record(t, l, &final, 20*time.Second, 3500, gap)} {
		if err := verifyRecord(testDomain, ended, next, testNow.Add(time.Hour)); !errors.Is(err, meter.ErrFinal) {
			t.Fatalf("record after the final one: %v", err)
		}
	}
}

func TestCheckOffers(t *testing.T) {
	p := newParties(t)
	ask, bid := p.ask(t, testNow), p.bid(testNow)
	hub := market.Announcement{Node: p.hub.Address(), FeePerMille: 50}
	type drafts []*api.MatchResponse_Offer
	for _, tc := range []struct {
		name   string
		change func(*market.Deal, *market.Signed[market.Ask])
		tamper func(drafts) drafts
		want   string
	}{
		{"as promised", nil, nil, ""},
		{"lower fee", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.FeePerMille = 10 }, nil, ""},
		{"raised fee", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.FeePerMille = 51 }, nil, "fee per mille"},
		{"raised price", func(d *market.Deal, _ *market.Signed[market.Ask]) {
			d.Rates = pricing.Rates{meter.CPUUser: big.NewInt(1001), meter.CPUSystem: big.NewInt(1000), meter.Memory: big.NewInt(1)}
		}, nil, "rate of cpu_user_ns"},
		{"raised price in ask and deal", func(d *market.Deal, a *market.Signed[market.Ask]) {
			a.Body.Rates = pricing.Rates{meter.CPUUser: big.NewInt(1001)}
			d.Rates, d.Ask = a.Body.Rates, a.Body.Hash()
		}, nil, "signed by another key"},
		{"another payee", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Payout = common.Address{1} }, nil, "payout"},
		{"another worker", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Worker = common.Address{1} }, nil, "worker"},
		{"another buyer", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Buyer = common.Address{1} }, nil, "buyer"},
		{"another hub", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Hub = common.Address{1} }, nil, "hub"},
		{"another channel", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Channel[0]++ }, nil, "channel"},
		{"less memory", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.MemoryBytes /= 2 }, nil, "resources"},
		{"raised budget", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Budget = big.NewInt(2e18) }, nil, "budget"},
		{"lowered budget", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Budget = big.NewInt(1) }, nil, "budget"},
		{"command slipped in", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Command = []string{"mine"} }, nil, "command"},
		{"SSH key slipped in", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.SSHKeys = []string{"ssh-ed25519 AAAA"} }, nil, "SSH keys"},
		{"voucher once an hour", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Interval = time.Hour }, nil, "voucher interval"},
		{"image is no digest", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Image = "latest" }, nil, "image"},
		{"expired ask", func(d *market.Deal, a *market.Signed[market.Ask]) {
			a.Body.Expires = testNow
			*a = sign(t, p.worker, a.Body)
			d.Ask = a.Body.Hash()
		}, nil, "expired"},
		{"lane of another deal", func(d *market.Deal, _ *market.Signed[market.Ask]) { d.Lane = 99 }, nil, "lane 99"},
		{"one lane twice", nil, func(o drafts) drafts { return append(o, o[0]) }, "lane 1"},
		{"more than wanted", nil, func(o drafts) drafts { return append(o, o[0], o[0]) }, "3 offers for 2"},
		{"no deal", nil, func(o drafts) drafts { o[0].Deal = nil; return o }, "malformed"},
		{"no ask", nil, func(o drafts) drafts { o[0].Ask = nil; return o }, "malformed"},
		{"empty", nil, func(drafts) drafts { return drafts{nil} }, "malformed"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, a := p.deal(ask.Body, bid, 1), ask
			if tc.change != nil {
				tc.change(&d, &a)
			}
			offers := drafts{{Deal: wire.DealProto(d), Ask: wire.AskProto(a), Reason: "cheap\x1b[2J"}}
			if tc.tamper != nil {
				offers = tc.tamper(offers)
			}
			got, err := checkOffers(&api.MatchResponse{Offers: offers}, bid, hub, map[uint64]bool{99: true}, testDomain, testNow)
			switch {
			case tc.want == "" && err != nil:
				t.Fatal(err)
			case tc.want == "" && (len(got) != 1 || got[0].Reason != "cheap [2J"):
				t.Fatalf("got %+v", got)
			case tc.want != "" && (!errors.Is(err, ErrOffer) || !strings.Contains(err.Error(), tc.want)):
				t.Fatalf("got %v, want a refusal that names %q", err, tc.want)
			}
		})
	}
}

func TestCheckAnnouncement(t *testing.T) {
	p := newParties(t)
	good := market.Announcement{
		Node: p.hub.Address(), Owner: p.hub.Address(), Wallet: p.hub.Address(), Name: "hub", Expires: testNow.Add(time.Hour),
	}
	answer := func(key *identity.Key, a market.Announcement) *api.AnnounceResponse {
		return &api.AnnounceResponse{
			Announcement: wire.AnnouncementProto(sign(t, key, a)), Channels: testChannels[:], ChainId: 31337,
		}
	}
	with := func(change func(*market.Announcement)) market.Announcement {
		a := good
		change(&a)
		return a
	}
	for _, tc := range []struct {
		name   string
		answer *api.AnnounceResponse
		want   string
	}{
		{"good", answer(p.hub, good), ""},
		{"signed by another key", answer(p.worker, good), "signed by another key"},
		{"of another node", answer(p.worker, with(func(a *market.Announcement) { a.Node = p.worker.Address() })), "connection proves"},
		{"expired", answer(p.hub, with(func(a *market.Announcement) { a.Expires = testNow })), "expired"},
		{"fee over everything", answer(p.hub, with(func(a *market.Announcement) { a.FeePerMille = 1001 })), "fee_per_mille"},
		{"another chain", &api.AnnounceResponse{Announcement: answer(p.hub, good).Announcement, Channels: testChannels[:], ChainId: 1}, "chain 1"},
		{"another contract", &api.AnnounceResponse{Announcement: answer(p.hub, good).Announcement, Channels: make([]byte, 20), ChainId: 31337}, "contract"},
		{"no contract", &api.AnnounceResponse{Announcement: answer(p.hub, good).Announcement, ChainId: 31337}, "contract"},
		{"empty", &api.AnnounceResponse{Channels: testChannels[:], ChainId: 31337}, "malformed"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := checkAnnouncement(tc.answer, p.hub.Address(), testDomain, testNow)
			if tc.want == "" && err != nil || tc.want != "" && (!errors.Is(err, ErrAnnouncement) || !strings.Contains(err.Error(), tc.want)) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
}

func TestPayVoucherNeverLower(t *testing.T) {
	p := newParties(t)
	l := p.lease(t)
	paid := func(seq uint64, wei int64) event {
		return event{Paid: &Paid{
			Record:  p.record(t, l, nil, 0, 1, nil),
			Voucher: payment.SignedVoucher{Voucher: payment.Voucher{Cumulative: big.NewInt(wei), Seq: seq}},
		}}
	}
	l, err := l.next(paid(3, 100))
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]event{"lower amount": paid(4, 99), "same amount": paid(4, 100), "same number": paid(3, 200), "lower number": paid(2, 200)} {
		if _, err := l.next(e); !errors.Is(err, ErrLower) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := l.next(paid(4, 101)); err != nil {
		t.Error(err)
	}
}

func TestFind(t *testing.T) {
	p := newParties(t)
	one := View{Lease: p.lease(t)}
	two := View{Lease: p.lease(t)}
	two.Terms.Deal.Nonce++
	views := []View{one, two}
	if v, err := Find(views, one.ID().Short()); err != nil || v.ID() != one.ID() {
		t.Fatal(err)
	}
	for prefix, want := range map[string]error{"": ErrUnknown, "zz": ErrUnknown, strings.Repeat("0", 100): ErrUnknown} {
		if _, err := Find(views, prefix); !errors.Is(err, want) {
			t.Errorf("%q: %v", prefix, err)
		}
	}
	two.Terms.Deal = one.Terms.Deal
	if _, err := Find([]View{one, two}, one.ID().Short()); !errors.Is(err, ErrAmbiguous) {
		t.Error(err)
	}
}

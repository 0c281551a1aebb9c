package deal

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
)

var start = time.Unix(1_790_000_000, 0)

// scene is one deal between three keys, driven by hand.
type scene struct {
	t                  *testing.T
	buyer, hub, worker *identity.Key
	a                  Account
	now                time.Time
}

var (
	domain     = payment.Domain(big.NewInt(31337), common.Address{9})
	testWallet = common.Address{4}
)

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{t: t, now: start}
	for _, k := range []**identity.Key{&s.buyer, &s.hub, &s.worker} {
		key, err := identity.Generate()
		if err != nil {
			t.Fatal(err)
		}
		*k = key
	}
	terms := market.SignedDeal{Deal: market.Deal{
		Buyer: s.buyer.Address(), Hub: s.hub.Address(), Worker: s.worker.Address(), Payout: common.Address{1},
		Image: digest.FromString("x"), MilliCPU: 1000, MemoryBytes: 64 << 20, Pids: 10,
		Rates: pricing.Rates{meter.CPUUser: big.NewInt(2)}, FeePerMille: 10, Interval: 6 * time.Second,
		Budget: big.NewInt(1_000_000_000_000), Channel: common.Hash{2}, Lane: 3,
	}}
	s.apply(Event{Opened: &Opened{Terms: terms, Wallet: testWallet}})
	s.apply(Event{Accept: &market.Signed[market.Acceptance]{}})
	return s
}

func (s *scene) apply(e Event) {
	s.t.Helper()
	e.At = s.now
	next, err := Next(s.a, e)
	if err != nil {
		s.t.Fatal(err)
	}
	s.a = next
}

// use lets the machine work d with its CPU at full load and records it.
func (s *scene) use(d time.Duration, final bool) {
	s.t.Helper()
	s.now = s.now.Add(d)
	usage, prev := meter.Vector{meter.CPUUser: 0}, (*meter.Record)(nil)
	if last := s.a.Last(); last != nil {
		prev = &last.Record
		usage[meter.CPUUser] = last.Usage[meter.CPUUser]
	}
	usage[meter.CPUUser] += uint64(d)
	s.record(prev, usage, final)
}

func (s *scene) record(prev *meter.Record, usage meter.Vector, final bool) {
	s.t.Helper()
	next, err := meter.Chain{Deal: s.a.Deal().Hash()}.Next(prev, usage, s.now, final)
	if err != nil {
		s.t.Fatal(err)
	}
	s.apply(Event{Record: &meter.SignedRecord{Record: next}})
}

// pay lets the buyer pay for the newest record and the hub hand it on.
func (s *scene) pay() {
	s.t.Helper()
	last := s.a.Last().Record
	bill, fee, err := s.a.Due(last)
	if err != nil {
		s.t.Fatal(err)
	}
	seq := uint64(1)
	if s.a.FromBuyer != nil {
		seq = s.a.FromBuyer.Seq + 1
	}
	v := s.sign(s.buyer, payment.Voucher{
		ChannelID: s.a.Deal().Channel, Lane: s.a.Deal().Lane, Cumulative: new(big.Int).Add(bill, fee), Seq: seq, UsageRoot: last.Hash(),
	})
	if err := s.a.CheckBuyerVoucher(domain, v); err != nil {
		s.t.Fatal(err)
	}
	s.apply(Event{Buyer: &v})
	onward, err := s.a.NextWage(last.Hash(), s.a.PaidToWorker())
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.a.CheckWage(onward); err != nil {
		s.t.Fatal(err)
	}
	s.apply(Event{Worker: &onward})
}

func (s *scene) sign(k *identity.Key, v payment.Voucher) payment.SignedVoucher {
	s.t.Helper()
	signed, err := payment.Sign(k, domain, v)
	if err != nil {
		s.t.Fatal(err)
	}
	return signed
}

func (s *scene) expect(want Action) {
	s.t.Helper()
	if got, reason := s.a.Worker(s.now, DefaultPolicy); got != want {
		s.t.Fatalf("at %s: action %q (%s), want %q", s.now.Sub(start), got, reason, want)
	}
}

func TestWorkerStopsWorkOneIntervalLateAndGoesOnWhenPaid(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	for range 6 { // 12 s unpaid: due at 6, late at 12
		s.use(2*time.Second, false)
		s.expect(None)
	}
	s.use(2*time.Second, false)
	s.expect(Pause)
	s.apply(Event{State: Paused, Reason: "late"})
	s.now = s.now.Add(100 * time.Second) // frozen; nothing is used
	s.expect(None)
	s.pay()
	s.expect(Resume)
	s.apply(Event{State: Running, Reason: "paid"})
	last := s.a.Last().Record
	s.record(&last, last.Usage, false) // the frozen time, unused
	s.expect(None)                     // the pause itself is no unpaid work
	for range 6 {
		s.use(2*time.Second, false)
		s.expect(None)
	}
	s.use(2*time.Second, false)
	s.expect(Pause)
}

func TestPausedDealEndsAfterGrace(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	s.use(20*time.Second, false)
	s.expect(Pause)
	s.apply(Event{State: Paused})
	s.now = s.now.Add(DefaultPolicy.Grace)
	s.expect(None)
	s.now = s.now.Add(time.Second)
	s.expect(Stop)
}

func TestIdleMachineOwesNothingAndRuns(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	last := s.a.Last().Record
	for range 30 { // a minute without using anything
		s.now = s.now.Add(2 * time.Second)
		s.record(&last, last.Usage, false)
		last = s.a.Last().Record
	}
	s.expect(None)
}

func TestBudgetEndsTheDealBeforeItIsOverdrawn(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	// 2 wei a ns at 1 CPU: 2e9 a second, 1.2e10 an interval; the budget is 1e12.
	for s.a.State == Running {
		s.use(2*time.Second, false)
		if s.a.owed() >= s.a.Deal().Interval {
			s.pay()
		}
		if action, _ := s.a.Worker(s.now, DefaultPolicy); action == Stop {
			s.apply(Event{State: Stopping, Reason: "budget"})
		}
	}
	s.use(time.Second, true)
	s.pay()
	if got := s.a.PaidToWorker(); got.Cmp(s.a.Deal().Budget) > 0 {
		t.Fatalf("paid %s of %s", got, s.a.Deal().Budget)
	}
	s.expect(Close)
}

func TestHubGivesUpALostWorker(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	if action, _ := s.a.Hub(s.now.Add(DefaultPolicy.LostAfter), s.now, DefaultPolicy); action != None {
		t.Fatalf("too early: %s", action)
	}
	action, reason := s.a.Hub(s.now.Add(DefaultPolicy.LostAfter+time.Second), s.now, DefaultPolicy)
	if action != Close || reason == "" {
		t.Fatalf("got %q, %q", action, reason)
	}
}

func TestVoucherRefusals(t *testing.T) {
	s := newScene(t)
	s.use(0, false)
	s.use(6*time.Second, false)
	s.pay()
	s.use(6*time.Second, false)
	last := s.a.Last().Record
	bill, fee, _ := s.a.Due(last)
	good := payment.Voucher{
		ChannelID: s.a.Deal().Channel, Lane: s.a.Deal().Lane, Cumulative: new(big.Int).Add(bill, fee), Seq: 2, UsageRoot: last.Hash(),
	}
	if err := s.a.CheckBuyerVoucher(domain, s.sign(s.buyer, good)); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		key    *identity.Key
		change func(*payment.Voucher)
		want   error
	}{
		"pays less":          {s.buyer, func(v *payment.Voucher) { v.Cumulative = new(big.Int).Sub(v.Cumulative, big.NewInt(1)) }, ErrAmount},
		"forgets the fee":    {s.buyer, func(v *payment.Voucher) { v.Cumulative = bill }, ErrAmount},
		"goes down":          {s.buyer, func(v *payment.Voucher) { v.Cumulative = big.NewInt(1) }, payment.ErrLower},
		"old sequence":       {s.buyer, func(v *payment.Voucher) { v.Seq = 1 }, payment.ErrLower},
		"unknown record":     {s.buyer, func(v *payment.Voucher) { v.UsageRoot = common.Hash{7} }, ErrUnknownRecord},
		"another lane":       {s.buyer, func(v *payment.Voucher) { v.Lane++ }, payment.ErrWrongChannel},
		"another channel":    {s.buyer, func(v *payment.Voucher) { v.ChannelID[0]++ }, payment.ErrWrongChannel},
		"somebody else's":    {s.worker, func(*payment.Voucher) {}, payment.ErrSignature},
		"over the whole sum": {s.buyer, func(v *payment.Voucher) { v.Cumulative = big.NewInt(1 << 60) }, payment.ErrOverDeposit},
	} {
		v := good
		c.change(&v)
		if err := s.a.CheckBuyerVoucher(domain, s.sign(c.key, v)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

// TestEveryPairOfStates walks all transitions: those in the table pass, others do not.
func TestEveryPairOfStates(t *testing.T) {
	allowed := map[[2]State]bool{
		{Offered, Closed}: true, {Running, Paused}: true, {Running, Stopping}: true, {Running, Closed}: true,
		{Paused, Running}: true, {Paused, Stopping}: true, {Paused, Closed}: true, {Stopping, Closed}: true,
	}
	states := []State{Offered, Running, Paused, Stopping, Closed}
	for _, from := range states {
		for _, to := range states {
			_, err := Next(Account{State: from}, Event{State: to})
			if ok := err == nil; ok != allowed[[2]State{from, to}] {
				t.Errorf("%s -> %s: %v", from, to, err)
			}
		}
	}
	for name, c := range map[string]struct {
		state State
		event Event
	}{
		"before it is opened":      {"", Event{State: Running}},
		"opened twice":             {Running, Event{Opened: &Opened{}}},
		"accepted twice":           {Running, Event{Accept: &market.Signed[market.Acceptance]{}}},
		"record before acceptance": {Offered, Event{Record: &meter.SignedRecord{}}},
		"record when closed":       {Closed, Event{Record: &meter.SignedRecord{}}},
		"voucher when closed":      {Closed, Event{Worker: &Wage{}}},
	} {
		if _, err := Next(Account{State: c.state}, c.event); !errors.Is(err, ErrState) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// memory is a journal that a test can read, or make fail.
type memory struct {
	bodies [][]byte
	err    error
}

func (m *memory) Append(_ context.Context, _ string, value any) error {
	if m.err != nil {
		return m.err
	}
	b, err := json.Marshal(value)
	m.bodies = append(m.bodies, b)
	return err
}

func TestLedgerReplaysToTheSameAccounts(t *testing.T) {
	s := newScene(t)
	journal := new(memory)
	l := NewLedger()
	l.Attach(journal)
	id := s.a.ID()
	feed := func(e Event) {
		t.Helper()
		e.Deal, e.At = id, s.now
		if _, err := l.Apply(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	feed(Event{Opened: &Opened{Terms: s.a.Terms, Wallet: s.a.Wallet}})
	feed(Event{Accept: &market.Signed[market.Acceptance]{}})
	s.use(0, false)
	s.use(6*time.Second, false)
	for i := range s.a.Recent {
		feed(Event{Record: &s.a.Recent[i]})
	}
	s.pay()
	feed(Event{Buyer: s.a.FromBuyer})
	feed(Event{Worker: s.a.ToWorker})
	feed(Event{State: Closed, Reason: "done"})

	again := NewLedger()
	for _, body := range journal.bodies {
		e, err := Decode(body)
		if err != nil {
			t.Fatal(err)
		}
		if err := again.Replay(e); err != nil {
			t.Fatal(err)
		}
	}
	want, _ := l.Get(id)
	got, ok := again.Get(id)
	wantJSON, _ := json.Marshal(want)
	gotJSON, _ := json.Marshal(got)
	if !ok || !reflect.DeepEqual(wantJSON, gotJSON) || got.ID() != id {
		t.Errorf("replayed to\n%s\nwant\n%s", gotJSON, wantJSON)
	}
}

func TestNothingChangesThatIsNotOnDisk(t *testing.T) {
	s := newScene(t)
	journal := &memory{err: errors.New("disk full")}
	l := NewLedger()
	l.Attach(journal)
	e := Event{Deal: s.a.ID(), At: s.now, Opened: &Opened{Terms: s.a.Terms}}
	if _, err := l.Apply(t.Context(), e); !errors.Is(err, journal.err) {
		t.Fatalf("got %v", err)
	}
	if _, ok := l.Get(s.a.ID()); ok {
		t.Error("the deal exists though the disk refused it")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"deal":"00","at":"2026-01-01T00:00:00Z","state":"closed"}`))
	f.Add([]byte(`{"amend":{"change":{"Change":{"Rates":{"cpu_user_ns":"1"},"Budget":1,"Seq":1}},"from":{"seq":1}}}`))
	f.Add([]byte(`{"asked":{"Change":{"Rates":{"cpu_user_ns":"1"},"Budget":1,"Seq":1}}}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if e, err := Decode(body); err == nil {
			_, _ = Next(Account{State: Running, Terms: market.SignedDeal{Deal: market.Deal{Budget: wei(1)}}}, e)
		}
	})
}

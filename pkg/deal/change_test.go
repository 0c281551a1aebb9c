package deal

import (
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

var terms = market.Domain(big.NewInt(31337), common.Address{9})

// change is the next change of the scene's deal, at so many wei a nanosecond.
func (s *scene) change(rate, budget int64) market.Change {
	course := s.a.Course()
	return market.Change{
		Deal: s.a.ID(), Rates: pricing.Rates{meter.CPUUser: wei(rate)}, Budget: wei(budget), Seq: course.NextSeq(),
	}
}

// consent adds the signatures of some.
func (s *scene) consent(c market.Change, buyer, hub *identity.Key) market.SignedChange {
	s.t.Helper()
	signed := market.SignedChange{Change: c}
	for key, sig := range map[*identity.Key]*identity.Signature{buyer: &signed.Buyer, hub: &signed.Hub} {
		if key == nil {
			continue
		}
		var err error
		if *sig, err = key.Sign(terms.Digest(c.Hash())); err != nil {
			s.t.Fatal(err)
		}
	}
	return signed
}

func (s *scene) amendment(signed market.SignedChange) Amendment {
	s.t.Helper()
	m, err := Amend(s.worker, terms, signed, s.a.Last())
	if err != nil {
		s.t.Fatal(err)
	}
	return m
}

// amend lets a change count, as every party does.
func (s *scene) amend(m Amendment) {
	s.t.Helper()
	if err := s.a.CheckAmendment(terms, m); err != nil {
		s.t.Fatal(err)
	}
	s.apply(Event{Amend: &m})
}

func (s *scene) bill(r meter.Record) int64 {
	s.t.Helper()
	bill, _, err := s.a.Due(r)
	if err != nil {
		s.t.Fatal(err)
	}
	return bill.Int64()
}

const agreedBudget = 1_000_000_000_000 // of newScene

func TestWhatAChangeBills(t *testing.T) {
	s := newScene(t)
	s.amend(s.amendment(s.consent(s.change(1, agreedBudget), nil, nil))) // before the first record: from the start
	s.use(2*time.Second, false)
	first := s.a.Last().Record
	s.use(2*time.Second, false)
	s.amend(s.amendment(s.consent(s.change(5, agreedBudget), s.buyer, s.hub)))
	at := s.a.Last().Record
	s.amend(s.amendment(s.consent(s.change(5, 2*agreedBudget), s.buyer, s.hub))) // two from one record: the later holds
	s.amend(s.amendment(s.consent(s.change(3, 2*agreedBudget), nil, nil)))
	s.use(2*time.Second, false)
	s.use(3*time.Second, false)
	for name, c := range map[string]struct {
		record meter.Record
		want   int64
	}{
		"before it":             {first, 2e9},
		"the record it names":   {at, 4e9},
		"the first after it":    {s.a.Recent[2].Record, 4e9 + 2e9*3},
		"later":                 {s.a.Last().Record, 4e9 + 5e9*3},
		"a final one like that": {meter.Record{Seq: 99, Usage: meter.Vector{meter.CPUUser: 10e9}, Final: true}, 4e9 + 6e9*3},
	} {
		if got := s.bill(c.record); got != c.want {
			t.Errorf("%s: bill %d, want %d", name, got, c.want)
		}
	}
	if got := s.a.InForce(); got.Budget.Int64() != 2*agreedBudget || got.Rates[meter.CPUUser].Int64() != 3 || s.a.Deal().Budget.Int64() != agreedBudget {
		t.Errorf("in force: %v, %s", got.Rates, got.Budget)
	}
	if _, _, err := s.a.Due(meter.Record{Seq: 9, Usage: meter.Vector{meter.CPUUser: 1}}); !errors.Is(err, meter.ErrBackwards) {
		t.Errorf("usage that fell below the record of a change: %v", err)
	}
	if fee := pricing.Fee(wei(19e9), 10); s.a.Deal().FeePerMille != 10 || fee.Int64() != 19e7 {
		t.Errorf("fee %s", fee)
	}
}

// TestStatesThatTakeAChange: every state, for what counts and for what is asked.
func TestStatesThatTakeAChange(t *testing.T) {
	for state, c := range map[State]struct{ amend, wish bool }{
		Offered: {}, Running: {true, true}, Paused: {true, true}, Stopping: {true, false}, Closed: {},
	} {
		s := newScene(t)
		s.use(6*time.Second, false)
		s.a.State = state
		m := s.amendment(s.consent(s.change(1, agreedBudget), nil, nil))
		if err := s.a.CheckAmendment(terms, m); (err == nil) != c.amend || err != nil && !errors.Is(err, ErrState) {
			t.Errorf("%s: a change: %v", state, err)
		}
		if _, err := Next(s.a, Event{Amend: &m}); (err == nil) != c.amend {
			t.Errorf("%s: folded: %v", state, err)
		}
		wish := s.consent(s.change(2, 2*agreedBudget), s.buyer, nil)
		if err := s.a.CheckWish(terms, wish); (err == nil) != c.wish || err != nil && !errors.Is(err, ErrState) {
			t.Errorf("%s: a wish: %v", state, err)
		}
	}
	s := newScene(t)
	s.use(6*time.Second, true)
	if err := s.a.CheckAmendment(terms, s.amendment(s.consent(s.change(1, agreedBudget), nil, nil))); !errors.Is(err, ErrState) {
		t.Errorf("after the final record: %v", err)
	}
}

func TestWishRefusals(t *testing.T) {
	const bill, interval = 12e9, 12e9
	s := newScene(t)
	s.use(0, false)
	s.use(6*time.Second, false)
	edit := func(f func(*market.Change)) market.SignedChange {
		c := s.change(2, 2*agreedBudget)
		f(&c)
		return s.consent(c, s.buyer, nil)
	}
	for name, c := range map[string]struct {
		wish market.SignedChange
		want error
	}{
		"more":                 {s.consent(s.change(2, 2*agreedBudget), s.buyer, nil), nil},
		"just a tenth more":    {s.consent(s.change(2, agreedBudget/10*11), s.buyer, nil), nil},
		"less than a tenth":    {s.consent(s.change(2, agreedBudget/10*11-1), s.buyer, nil), ErrSmall},
		"less":                 {s.consent(s.change(2, agreedBudget-1), s.buyer, nil), nil},
		"just one interval":    {s.consent(s.change(2, bill+interval), s.buyer, nil), nil},
		"less than that":       {s.consent(s.change(2, bill+interval-1), s.buyer, nil), ErrSpent},
		"of the hub's":         {s.consent(s.change(2, 2*agreedBudget), s.hub, nil), market.ErrConsent},
		"unsigned":             {s.consent(s.change(2, 2*agreedBudget), nil, s.hub), market.ErrConsent},
		"for nothing else":     {s.consent(s.change(2, agreedBudget), s.buyer, nil), market.ErrTerms},
		"of another deal":      {edit(func(c *market.Change) { c.Deal[0]++ }), market.ErrTerms},
		"number 2":             {edit(func(c *market.Change) { c.Seq = 2 }), ErrOrder},
		"number 0":             {edit(func(c *market.Change) { c.Seq = 0 }), ErrOrder},
		"all the money":        {edit(func(c *market.Change) { c.Budget = new(big.Int).Lsh(wei(1), 128) }), market.ErrAbsurd},
		"a rate that is not":   {edit(func(c *market.Change) { c.Rates[meter.NetTx] = wei(1) }), market.ErrTerms},
		"signed, then changed": {func() market.SignedChange { w := edit(func(*market.Change) {}); w.Change.Budget = wei(5e12); return w }(), market.ErrConsent},
	} {
		if err := s.a.CheckWish(terms, c.wish); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

// TestWhatIsAskedForIsCounted: from the wish on, money for the higher budget is bound,
// until a change counts or nobody signed it.
func TestWhatIsAskedForIsCounted(t *testing.T) {
	s := newScene(t)
	s.use(6*time.Second, false)
	s.pay()
	expect := func(when string, budget int64) {
		t.Helper()
		tally := TallyOf([]Account{s.a})
		if open := new(big.Int).Add(tally.Open, s.a.PaidToWorker()); open.Int64() != budget {
			t.Errorf("%s: the reserve is to hold %s wei, want %d", when, open, budget)
		}
		if worst := s.a.Worst(); worst.Cmp(pricing.WithFee(wei(budget), 10)) != 0 {
			t.Errorf("%s: the buyer may have to pay %s wei for %d", when, worst, budget)
		}
	}
	expect("as agreed", agreedBudget)
	first, second := s.consent(s.change(2, 3*agreedBudget), s.buyer, nil), s.consent(s.change(2, 2*agreedBudget), s.buyer, nil)
	if got := Worst(s.a.Wished(first)); got.Cmp(pricing.WithFee(wei(3*agreedBudget), 10)) != 0 {
		t.Errorf("would cost %s", got)
	}
	expect("only looked at", agreedBudget)
	s.apply(Event{Asked: &first})
	expect("asked", 3*agreedBudget)
	s.apply(Event{Asked: &second}) // the worker may still sign the first
	expect("asked again for less", 3*agreedBudget)
	before := s.a
	s.apply(Event{Unasked: true})
	expect("withdrawn", agreedBudget)
	s.a = before
	s.amend(s.amendment(s.consent(second.Change, s.buyer, s.hub)))
	expect("the second counts", 2*agreedBudget)
	if _, err := Next(s.a, Event{Asked: &first}); !errors.Is(err, ErrOrder) {
		t.Errorf("a wish under a number that is taken: %v", err)
	}
	s.amend(s.amendment(s.consent(s.change(2, agreedBudget/2), nil, nil)))
	expect("a drop", agreedBudget/2)
	s.a.Wishes = market.MaxChanges
	if err := s.a.CheckWish(terms, s.consent(s.change(2, agreedBudget), s.buyer, nil)); !errors.Is(err, market.ErrAbsurd) {
		t.Errorf("wishes without end: %v", err)
	}
	s.apply(Event{State: Closed})
	if tally := TallyOf([]Account{s.a}); tally.Open.Sign() != 0 {
		t.Errorf("a closed deal binds %s wei", tally.Open)
	}
}

// TestBudgetThatRisesKeepsTheMachine, and one that falls ends it.
func TestBudgetThatRisesKeepsTheMachine(t *testing.T) {
	s := newScene(t)
	s.amend(s.amendment(s.consent(s.change(2, 30e9), nil, nil))) // 15 s of work
	s.use(0, false)
	s.use(10*time.Second, false)
	s.pay()
	s.expect(Stop) // 20e9 are billed, an interval is 12e9
	s.amend(s.amendment(s.consent(s.change(2, 32e9), s.buyer, s.hub)))
	s.expect(None)
	s.amend(s.amendment(s.consent(s.change(1, 26e9), nil, nil))) // half the rate: an interval is 6e9
	s.expect(None)
	s.amend(s.amendment(s.consent(s.change(1, 26e9-1), nil, nil)))
	s.expect(Stop)
	s.use(7*time.Second, false)
	if _, err := s.a.NextWage(s.a.Last().Hash(), s.a.PaidToWorker()); !errors.Is(err, ErrAmount) {
		t.Errorf("a wage over the budget in force: %v", err)
	}
}

// TestChangesSurviveARestart replays the journal after every step.
func TestChangesSurviveARestart(t *testing.T) {
	s := newScene(t)
	var journal [][]byte
	replayed := Account{}
	keep := func(e Event) {
		t.Helper()
		e.At = s.now
		body, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		journal = append(journal, body)
		replayed = Account{}
		for _, body := range journal {
			e, err := Decode(body)
			if err != nil {
				t.Fatal(err)
			}
			if replayed, err = Next(replayed, e); err != nil {
				t.Fatal(err)
			}
		}
		want, _ := json.Marshal(s.a)
		got, _ := json.Marshal(replayed)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("after %d events:\n%s\nwant\n%s", len(journal), got, want)
		}
		s.a = replayed // go on from what the disk holds
	}
	both := func(e Event) { t.Helper(); s.apply(e); keep(e) }
	terms := s.a.Terms
	s.a = Account{}
	both(Event{Opened: &Opened{Terms: terms, Wallet: testWallet}})
	both(Event{Accept: &market.Signed[market.Acceptance]{}})
	work := func(d time.Duration) {
		t.Helper()
		s.use(d, false)
		keep(Event{Record: s.a.Last()})
	}
	change := func(signed market.SignedChange) {
		t.Helper()
		m := s.amendment(signed)
		both(Event{Amend: &m})
	}
	work(6 * time.Second)
	wish := s.consent(s.change(2, 2*agreedBudget), s.buyer, nil)
	both(Event{Asked: &wish})
	work(2 * time.Second)
	change(s.consent(wish.Change, s.buyer, s.hub))
	work(2 * time.Second)
	change(s.consent(s.change(1, 2*agreedBudget), nil, nil))
	work(2 * time.Second)
	both(Event{State: Stopping})
	change(s.consent(s.change(1, agreedBudget), nil, nil))
	work(2 * time.Second)
	if got := s.bill(s.a.Last().Record); got != 20e9+4e9 || len(s.a.Changed) != 3 {
		t.Errorf("bill %d after %d changes", got, len(s.a.Changed))
	}
}

func TestDamagedChangeIsNotReplayed(t *testing.T) {
	for name, body := range map[string]string{
		"no budget":       `{"deal":"%","amend":{"change":{"Change":{"Rates":{"cpu_user_ns":"1"},"Seq":1}}}}`,
		"negative budget": `{"deal":"%","amend":{"change":{"Change":{"Rates":{"cpu_user_ns":"1"},"Budget":-1,"Seq":1}}}}`,
		"no rates":        `{"deal":"%","amend":{"change":{"Change":{"Budget":1,"Seq":1}}}}`,
		"no number":       `{"deal":"%","asked":{"Change":{"Rates":{"cpu_user_ns":"1"},"Budget":1}}}`,
		"unknown counter": `{"deal":"%","asked":{"Change":{"Rates":{"gold":"1"},"Budget":1,"Seq":1}}}`,
	} {
		full := []byte(replaceID(body))
		if _, err := Decode(full); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

func replaceID(body string) string {
	return body[:9] + market.ID{1}.String() + body[10:]
}

// BenchmarkDue bills the newest and the oldest record of a deal that was changed as often
// as may be.
func BenchmarkDue(b *testing.B) {
	c := Course{Agreed: market.Deal{Rates: pricing.Rates{meter.CPUUser: wei(5000)}, Budget: wei(1e18)}}
	for seq := range uint64(market.MaxChanges) {
		from := meter.SignedRecord{Record: meter.Record{Seq: seq + 1, Usage: meter.Vector{meter.CPUUser: seq}}}
		m := Amendment{Change: market.SignedChange{Change: market.Change{
			Deal: c.Agreed.ID(), Rates: pricing.Rates{meter.CPUUser: wei(4999 - int64(seq))}, Budget: wei(1e18), Seq: seq + 1,
		}}, From: &from}
		next, err := c.With(&from, m)
		if err != nil {
			b.Fatal(err)
		}
		c = next
	}
	for name, seq := range map[string]uint64{"newest": market.MaxChanges + 1, "oldest": 1} {
		record := meter.Record{Seq: seq, Usage: meter.Vector{meter.CPUUser: market.MaxChanges}}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := c.Due(record); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

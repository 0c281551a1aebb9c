package bill

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

var testDomain = market.Domain(big.NewInt(testChain), testChannels)

// changing is a scene whose terms change after some records: what its parties hear, in order.
type changing struct {
	*scene
	buyer, hub *identity.Key
	account    deal.Account // the other parties' own sum
	records    []meter.SignedRecord
	path       string
}

func newChanging(t *testing.T) *changing {
	t.Helper()
	c := &changing{scene: newScene(t), path: filepath.Join(t.TempDir(), "book")}
	for _, key := range []**identity.Key{&c.buyer, &c.hub} {
		var err error
		if *key, err = identity.Generate(); err != nil {
			t.Fatal(err)
		}
	}
	c.header.Deal.Buyer, c.header.Deal.Hub = c.buyer.Address(), c.hub.Address()
	c.records = c.scene.records(40 * time.Second)
	c.next(deal.Event{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: c.header.Deal}}})
	c.next(deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	return c
}

func (c *changing) next(e deal.Event) {
	c.t.Helper()
	e.Deal, e.At = c.header.Deal.ID(), c.began
	var err error
	if c.account, err = deal.Next(c.account, e); err != nil {
		c.t.Fatal(err)
	}
}

// hear keeps records from one number to another, and everybody counts them.
func (c *changing) hear(from, to int) {
	c.t.Helper()
	for i := from; i <= to; i++ {
		c.next(deal.Event{Record: &c.records[i-1]})
		if err := Append(c.path, c.header, c.account.Changed, c.records[i-1]); err != nil {
			c.t.Fatal(err)
		}
	}
}

// change is the next one, by which processor time costs so much.
func (c *changing) change(rate int64, budgetBits uint) market.Change {
	rates := pricing.Rates{}
	for counter, wei := range c.account.InForce().Rates {
		rates[counter] = wei
	}
	rates[meter.CPUUser] = big.NewInt(rate)
	return market.Change{
		Deal: c.header.Deal.ID(), Rates: rates, Budget: new(big.Int).Lsh(big.NewInt(1), budgetBits), Seq: c.account.Course().NextSeq(),
	}
}

// agreed signs a change, by buyer and hub too if rise is set, from a record on.
func (c *changing) agreed(change market.Change, rise bool, from *meter.SignedRecord) deal.Amendment {
	c.t.Helper()
	signed := market.SignedChange{Change: change}
	if rise {
		for key, to := range map[*identity.Key]*identity.Signature{c.buyer: &signed.Buyer, c.hub: &signed.Hub} {
			var err error
			if *to, err = key.Sign(testDomain.Digest(change.Hash())); err != nil {
				c.t.Fatal(err)
			}
		}
	}
	m, err := deal.Amend(c.worker, testDomain, signed, from)
	if err != nil {
		c.t.Fatal(err)
	}
	return m
}

// amend lets a change count, and keeps it.
func (c *changing) amend(m deal.Amendment) {
	c.t.Helper()
	if err := c.account.CheckAmendment(testDomain, m); err != nil {
		c.t.Fatal(err)
	}
	if err := AppendChange(c.path, c.header, c.account.Changed, m); err != nil {
		c.t.Fatal(err)
	}
	c.next(deal.Event{Amend: &m})
}

// open gives the book, verified.
func (c *changing) open() Book {
	c.t.Helper()
	book, err := Open(c.path)
	if err != nil {
		c.t.Fatal(err)
	}
	if err := book.Verify(c.began.Add(time.Minute), false); err != nil {
		c.t.Fatal(err)
	}
	return book
}

// expect holds the book's bill against the account's, to the wei.
func (c *changing) expect(when string) Report {
	c.t.Helper()
	bill, fee, err := c.account.Due(c.account.Last().Record)
	if err != nil {
		c.t.Fatal(err)
	}
	report, err := Check(c.open(), nil)
	if err != nil || report.Bill.Cmp(bill) != 0 || report.Fee.Cmp(fee) != 0 {
		c.t.Fatalf("%s: bill %s and fee %s, the account says %s and %s: %v", when, report.Bill, report.Fee, bill, fee, err)
	}
	return report
}

// TestChangedTwice: whatever was heard by then, the bill is what hub and worker count.
func TestChangedTwice(t *testing.T) {
	c := newChanging(t)
	c.hear(1, 4)
	c.amend(c.agreed(c.change(1, 80), false, c.account.Last()))
	c.expect("changed, and nothing used since")
	for i := 5; i <= 9; i++ {
		c.hear(i, i)
		c.expect("lowered")
	}
	c.amend(c.agreed(c.change(1000, 81), true, c.account.Last()))
	c.hear(10, 20)
	report := c.expect("raised")

	sum := new(big.Int) // by hand: what was used between the records that the changes name
	u := func(i int) uint64 { return c.records[i-1].Usage[meter.CPUUser] }
	add := func(units uint64, rate int64) {
		sum.Add(sum, new(big.Int).Mul(new(big.Int).SetUint64(units), big.NewInt(rate)))
	}
	add(u(4), 3)
	add(u(9)-u(4), 1)
	add(u(20)-u(9), 1000)
	for counter, units := range c.records[19].Usage {
		if counter != meter.CPUUser {
			add(units, 3)
		}
	}
	if first, err := pricing.Bill(c.header.Deal.Rates, c.records[19].Usage); err != nil || report.Bill.Cmp(sum) != 0 || sum.Cmp(first) == 0 {
		t.Errorf("bill %s, by hand %s, by the first rates %s: %v", report.Bill, sum, first, err)
	}
	notes := strings.Join(report.Notes, "\n")
	for _, want := range []string{
		"change 1 bills what came after record 4, ", "cpu_user_ns 1 wei instead of 3",
		"change 2 bills what came after record 9, ", "cpu_user_ns 1000 wei instead of 1, budget 2417851639229258349412352 wei instead of 1208925819614629174706176",
	} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note says %q: %s", want, notes)
		}
	}
	if r := row(t, report, meter.CPUUser); r.Rate.Int64() != 1000 || r.Verdict != Unseen {
		t.Errorf("%+v", r)
	}
}

// TestExcessIsPricedByTheRateInForce: at the record where worker and log are farthest apart.
func TestExcessIsPricedByTheRateInForce(t *testing.T) {
	for rate, from := range map[int64]int{3: 19, 7: 0} { // changed after all that differs, and before
		s := newScene(t)
		s.cheat = func(v meter.Vector) { v[meter.BlockRead] += 50 << 20 }
		records := s.records(39 * time.Second)
		book, err := s.keep(records)
		if err != nil {
			t.Fatal(err)
		}
		rates := pricing.Rates{}
		for counter := range book.Deal.Rates {
			rates[counter] = big.NewInt(7)
		}
		m := deal.Amendment{Change: market.SignedChange{Change: market.Change{Deal: book.Deal.ID(), Rates: rates, Budget: book.Deal.Budget, Seq: 1}}}
		if from > 0 {
			m.From = &records[from-1]
		}
		book.Changes = []Change{{m, from}}
		report, err := Check(book, s.log(0, 39*time.Second, time.Second))
		if err != nil {
			t.Fatal(err)
		}
		got := row(t, report, meter.BlockRead)
		want := new(big.Int).Mul(new(big.Int).SetUint64(got.Billed-got.SeenTo), big.NewInt(rate))
		if got.Verdict != Over || got.Wei.Cmp(want) != 0 || got.Rate.Int64() != rate || (got.Record > uint64(from)) != (rate == 7) {
			t.Errorf("%+v, want %s wei", got, want)
		}
	}
}

// TestHeardTwiceIsOnce: after a crash the hub says it again, and a buyer that is not sure
// writes down what it knows.
func TestHeardTwiceIsOnce(t *testing.T) {
	c := newChanging(t)
	c.amend(c.agreed(c.change(2, 80), false, nil)) // before the first record
	c.hear(1, 4)
	m := c.agreed(c.change(1, 80), false, c.account.Last())
	before := c.account.Changed
	c.amend(m)
	if err := AppendChange(c.path, c.header, before, m); err != nil {
		t.Fatal(err)
	}
	c.hear(5, 9)
	for range 2 {
		if err := Carry(c.path, c.header, c.account.Changed); err != nil {
			t.Fatal(err)
		}
	}
	c.hear(10, 12)
	c.expect("told again")
	if book := c.open(); len(book.Changes) != 2 || book.Changes[0].After != 0 || book.Changes[1].After != 4 {
		t.Errorf("%+v", book.Changes)
	}
}

// TestCarriedChanges: a book that was begun by an older program, or whose disk was full.
func TestCarriedChanges(t *testing.T) {
	c := newChanging(t)
	c.hear(1, 4)
	for _, rate := range []int64{2, 1} {
		m := c.agreed(c.change(rate, 80), false, c.account.Last())
		c.next(deal.Event{Amend: &m}) // it is not kept
		c.hear(int(c.account.Last().Seq)+1, int(c.account.Last().Seq)+4)
	}
	if report, err := Check(c.open(), nil); err != nil {
		t.Fatal(err)
	} else if bill, _, _ := c.account.Due(c.account.Last().Record); report.Bill.Cmp(bill) == 0 {
		t.Error("a book without the changes has the right bill")
	}
	text, err := os.ReadFile(c.path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(c.path, bytes.Replace(text, []byte(`"version":2`), []byte(`"version":1`), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Carry(c.path, c.header, c.account.Changed); err != nil {
		t.Fatal(err)
	}
	c.hear(13, 14)
	c.expect("carried")
}

// TestOlderHalfIsDropped: the changes in it are not.
func TestOlderHalfIsDropped(t *testing.T) {
	c := newChanging(t)
	c.hear(1, 4)
	c.amend(c.agreed(c.change(1, 80), false, c.account.Last()))
	c.hear(5, 8)
	c.amend(c.agreed(c.change(50, 80), true, c.account.Last()))
	line, err := json.Marshal(c.records[7])
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(c.path)
	if err != nil {
		t.Fatal(err)
	}
	line = append(line, '\n')
	text = append(text, bytes.Repeat(line, (MaxBook/2-len(text))/len(line))...) // it is full now
	if err := os.WriteFile(c.path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	c.hear(9, 12)
	if _, err := os.Stat(c.path + olderSuffix); err != nil {
		t.Fatal(err)
	}
	c.amend(c.agreed(c.change(40, 80), false, c.account.Last()))
	c.hear(13, 15)
	c.expect("both halves")
	if book := c.open(); len(book.Records) != 15 || len(book.Changes) != 3 {
		t.Fatalf("%d records, %d changes", len(book.Records), len(book.Changes))
	}
	if err := os.Remove(c.path + olderSuffix); err != nil {
		t.Fatal(err)
	}
	report := c.expect("the newer half alone")
	if report.From != 9 || len(c.open().Changes) != 3 {
		t.Errorf("from record %d, %d changes", report.From, len(c.open().Changes))
	}
}

package buyer

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// TestEveryRecordIsKept: also those that no voucher pays for, over a restart in which the
// hub says all of them again, and those after it; none that was refused.
func TestEveryRecordIsKept(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.work(id, 2500*time.Millisecond, 1100, nil, nil)
	x.work(id, 3*time.Second, 1200, nil, nil)
	x.until(id, "four records", func(v View) bool { return v.Last != nil && v.Last.Seq == 4 })
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	x.work(id, 4*time.Second, 2000, nil, nil)
	x.until(id, "five records", func(v View) bool { return v.Last != nil && v.Last.Seq == 5 })
	stranger := *x.p.hub
	x.work(id, 5*time.Second, 2500, nil, &stranger)
	x.work(id, 6*time.Second, 2600, func(r *meter.Record) { r.Usage = meter.Vector{} }, nil) // goes backwards: the deal ends
	x.until(id, "distrust", func(v View) bool { return v.Distrust != "" })

	book, err := bill.Open(RecordsFile(filepath.Dir(x.journal), id.String()))
	if err != nil {
		t.Fatal(err)
	}
	if len(book.Records) != 5 || common.Hash(book.Deal.ID()) != common.Hash(id) {
		t.Fatalf("%d records of deal %s", len(book.Records), book.Deal.ID())
	}
	if err := book.Verify(time.Now().Add(time.Minute), false); err != nil {
		t.Error(err)
	}
	report, err := bill.Check(book, nil)
	if err != nil {
		t.Fatal(err)
	}
	v := x.until(id, "paid", func(v View) bool { return v.Paid != nil })
	if due := report.Bill.Add(report.Bill, report.Fee); v.PaidWei().Cmp(due) != 0 {
		t.Errorf("paid %s, the book comes to %s", v.PaidWei(), due)
	}
}

// billOf is what a deal's book comes to, fee included.
func (x *bench) billOf(id market.ID) (due market.Wei, book bill.Book) {
	x.t.Helper()
	book, err := bill.Open(RecordsFile(filepath.Dir(x.journal), id.String()))
	if err != nil {
		x.t.Fatal(err)
	}
	if err := book.Verify(time.Now().Add(time.Minute), false); err != nil {
		x.t.Fatal(err)
	}
	report, err := bill.Check(book, nil)
	if err != nil {
		x.t.Fatal(err)
	}
	return report.Bill.Add(report.Bill, report.Fee), book
}

// TestChangesAreKept: the book bills what was paid, also when the hub says all of it again after
// a restart, and when the book was one without changes.
func TestChangesAreKept(t *testing.T) {
	x := newBench(t)
	id, _ := x.tight()
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
	m := x.amendment(x.cheaper(id, 100), x.p.worker)
	x.amend(m)
	x.amend(m)
	x.work(id, 4*time.Second, 2000, nil, nil)
	x.received(id, 2)
	due, book := x.billOf(id)
	if due.Cmp(x.paid(id)[1].Cumulative) != 0 || len(book.Changes) != 1 || book.Changes[0].After != 2 {
		t.Fatalf("the book comes to %s with %+v, paid %s", due, book.Changes, x.paid(id)[1].Cumulative)
	}
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	path := RecordsFile(filepath.Dir(x.journal), id.String())
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var old strings.Builder
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, `{"change":`) {
			old.WriteString(line)
		}
	}
	if err := os.WriteFile(path, []byte(strings.Replace(old.String(), `"version":2`, `"version":1`, 1)), 0o600); err != nil || old.Len() == len(text) {
		t.Fatal(err, "or the book had no change")
	}
	x.reopen()
	x.until(id, "running", running)
	x.amend(x.amendment(x.cheaper(id, 10), x.p.worker))
	x.work(id, 6*time.Second, 3000, nil, nil)
	x.received(id, 4) // the second was sent again
	if due, book := x.billOf(id); due.Cmp(x.paid(id)[3].Cumulative) != 0 || len(book.Changes) != 2 || due.Int64() != (1000*1e9+1000*1e8+1000*1e7)*105/100 {
		t.Errorf("the book comes to %s with %d changes, paid %s", due, len(book.Changes), x.paid(id)[3].Cumulative)
	}
}

// evidence is what was kept of a deal's refused messages; nil for nothing.
func (x *bench) evidence(id market.ID) (out []bill.Refused) {
	x.t.Helper()
	text, err := os.ReadFile(refusedFile(filepath.Dir(x.journal), id.String()))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		x.t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		var to any = new(bill.Header)
		if i > 0 {
			out = append(out, bill.Refused{})
			to = &out[i-1]
		}
		if err := json.Unmarshal([]byte(line), to); err != nil {
			x.t.Fatal(err)
		}
		if h, ok := to.(*bill.Header); ok && h.Deal.ID() != id {
			x.t.Errorf("evidence of deal %s", h.Deal.ID())
		}
	}
	return out
}

// convicts tells whether the worker signed a refused record and the one that it contradicts.
func convicts(r bill.Refused, worker common.Address) bool {
	for _, record := range []*meter.SignedRecord{r.Believed, r.Record} {
		if record == nil || identity.Verify(record.Digest(testDomain), record.Signature[:], worker) != nil {
			return false
		}
	}
	return r.Record.Hash() != r.Believed.Hash() && r.Reason != "" && r.UnixMilli > 0
}

// TestBooksDoNotStopPay: a folder that cannot be written to costs the book, not the deal.
func TestBooksDoNotStopPay(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	x.b.o.Records = filepath.Join(t.TempDir(), "is", "not", "there")
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
}

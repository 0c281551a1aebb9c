package buyer

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bill"
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

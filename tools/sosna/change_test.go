package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

func TestParseRates(t *testing.T) {
	got, err := parseRates([]string{"cpu_user_ns=12", " mem_byte_seconds=0"})
	want := pricing.Rates{meter.CPUUser: big.NewInt(12), meter.Memory: new(big.Int)}
	if err != nil || !got.Equal(want) {
		t.Errorf("got %v, %v", got, err)
	}
	for name, texts := range map[string][]string{
		"no amount": {"cpu_user_ns="}, "no counter": {"12"}, "negative": {"cpu_user_ns=-1"}, "hex": {"cpu_user_ns=0x1"},
		"unknown": {"gold=1"}, "twice": {"cpu_user_ns=1", "cpu_user_ns=2"}, "endless": {"cpu_user_ns=" + strings.Repeat("9", 40)},
		"over 128 bits": {"cpu_user_ns=" + strings.Repeat("9", 39)},
	} {
		if _, err := parseRates(texts); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// TestChangedTerms raises a machine's budget and lowers its rate by the command line, with
// hub, signer and background process killed in between: everybody counts the same, and
// the receipt says by which terms.
func TestChangedTerms(t *testing.T) {
	d := newDesk(t)
	d.registerHub()
	w := startWorker(t, d)
	d.fund(d.key.Address())
	d.run(0, "image", "push", "test", d.image())
	rented := parse[dealsJSON](d.person, "rent", "-m", "64M", "--cpu", "1", "--image", "test", "--budget", "0.5").Deals
	id := rented[0].ID

	d.refused("too little", "a tenth", "change", id[:8], "--budget", "0.51")
	d.refused("below the bill", "one interval", "change", id[:8], "--budget", "0.000001")
	d.refused("changes nothing", "", "change", id[:8], "--budget", "0.5")
	d.refused("not enough SNM", "send SNM", "change", id[:8], "--budget", "2000")
	d.refused("unknown deal", "ps -a", "change", "00000000", "--budget", "1")
	d.refused("signed by another key", "the owner's", "worker", "lower", id[:8], "--rates", "cpu_user_ns=1")

	changed := parse[control.Deal](d.person, "change", id[:8], "--budget", "3")
	if changed.Budget.Cmp(tokens(3)) != 0 || len(changed.Changes) != 2 || changed.Asked != nil {
		t.Fatalf("changed: %+v", changed)
	}
	d.hub.kill()
	d.hub.start(d)
	d.endAgent()
	lowered := func() error {
		status, _, stderr := d.owner.try("worker", "lower", id[:8], "--rates", "cpu_user_ns=100000")
		if status != 0 {
			return errors.New(stderr)
		}
		return nil
	}
	d.run(0, "ps") // starts the background process again
	eventually(t, "lowered rate", lowered)
	eventually(t, "what the buyer knows", func() error {
		time.Sleep(300 * time.Millisecond) // each look is a process
		now := parse[dealsJSON](d.person, "ps").Deals[0]
		if len(now.Changes) != 3 || now.Rates[meter.CPUUser].Int64() != 100_000 || now.Records < now.Changes[2].Record+6 {
			return fmt.Errorf("%d changes, record %d", len(now.Changes), now.Records)
		}
		return nil
	})
	if out, _ := d.run(0, "ps"); !strings.Contains(out, "3 (change 2)") {
		t.Errorf("ps says %s", out)
	}
	stopped := parse[dealsJSON](d.person, "stop", "--all")
	d.checkChanged(stopped, w)
	d.checkBook(id, stopped.Receipts[0].Deals[0])
	out, _ := d.run(0, "stop", id[:12])
	for _, want := range []string{"TERMS AFTER RECORD", "as agreed", "cpu_user_ns 100000", "as before"} {
		if !strings.Contains(out, want) {
			t.Errorf("the receipt does not say %q: %s", want, out)
		}
	}
}

// checkBook recomputes the bill from what the buyer kept, across its restart; without the changes
// there is none.
func (d *desk) checkBook(id string, receipt control.Deal) {
	d.t.Helper()
	checked := parse[billed](d.person, "bill", "check", id[:8])
	if checked.Bill.Cmp(receipt.Bill.Int) != 0 || checked.Fee.Cmp(receipt.Fee.Int) != 0 {
		d.t.Errorf("the book comes to %s and %s, the receipt says %s and %s", checked.Bill, checked.Fee, receipt.Bill, receipt.Fee)
	}
	for i, change := range receipt.Changes {
		if note := fmt.Sprintf("change %d bills what came after record %d,", i, change.Record); i > 0 && !strings.Contains(strings.Join(checked.Notes, "\n"), note) {
			d.t.Errorf("no note says %q: %q", note, checked.Notes)
		}
	}
	path := buyer.RecordsFile(filepath.Join(d.home, recordsFolder), id)
	text, err := os.ReadFile(path)
	if err != nil {
		d.t.Fatal(err)
	}
	var without strings.Builder
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, `{"change":`) && !strings.HasPrefix(line, `{"carried":`) {
			without.WriteString(line)
		}
	}
	if err := os.WriteFile(path, []byte(without.String()), 0o600); err != nil {
		d.t.Fatal(err)
	}
	d.refused(errTerms.Error(), "0 of 2", "bill", "check", id[:8])
}

// checkChanged recomputes the bill from what the worker itself kept.
func (d *desk) checkChanged(stopped dealsJSON, w *testWorker) {
	d.t.Helper()
	if len(stopped.Receipts) != 1 || len(stopped.Receipts[0].Deals) != 1 {
		d.t.Fatalf("receipts: %+v", stopped)
	}
	got := stopped.Receipts[0].Deals[0]
	var id market.ID
	if err := id.UnmarshalText([]byte(got.ID)); err != nil {
		d.t.Fatal(err)
	}
	w.mu.Lock()
	kept := w.deals[id]
	w.mu.Unlock()
	course := deal.Course{Agreed: kept.terms, Steps: kept.changed}
	bill, fee, err := course.Due(kept.last.Record)
	if err != nil {
		d.t.Fatal(err)
	}
	first, err := pricing.Bill(kept.terms.Rates, kept.last.Usage)
	if err != nil || bill.Cmp(first) >= 0 {
		d.t.Errorf("the bill %s is no lower than under the first rates (%s): %v", bill, first, err)
	}
	due := new(big.Int).Add(bill, fee)
	if !got.Final || bill.Cmp(got.Bill.Int) != 0 || due.Cmp(got.Paid.Int) != 0 || stopped.Receipts[0].Paid.Cmp(due) != 0 {
		d.t.Errorf("receipt: bill %s, paid %s, settled %s; the worker counts %s and fee %s", got.Bill, got.Paid, stopped.Receipts[0].Paid, bill, fee)
	}
	d.checkWages(stopped, w)
}

// amend lets a change count from the newest record on, and tells the hub before any other.
func (w *testWorker) amend(ctx context.Context, d *testDeal, change market.SignedChange) error {
	m, err := deal.Amend(w.key, w.domain, change, d.last)
	if err != nil {
		return err
	}
	course := deal.Course{Agreed: d.terms, Steps: d.changed}
	if err := course.Check(w.domain, d.last, m); err != nil {
		return err
	}
	if _, err := w.hub.PutChange(ctx, connect.NewRequest(&api.PutChangeRequest{Amendment: wire.AmendmentProto(m)})); err != nil {
		return err
	}
	course, err = course.With(d.last, m)
	d.changed = course.Steps
	return err
}

func (w *testWorker) ChangeDeal(ctx context.Context, req *connect.Request[api.ChangeDealRequest]) (*connect.Response[api.ChangeDealResponse], error) {
	change, err := wire.SignedChange(req.Msg.GetChange())
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	d := w.deals[change.Change.Deal]
	w.mu.Unlock()
	if d == nil {
		return nil, errors.New("no such deal")
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if holds, _ := (deal.Course{Agreed: d.terms, Steps: d.changed}).Holds(change.Change); !holds {
		if err := w.amend(ctx, d, change); err != nil {
			return nil, connect.NewError(connect.CodeFailedPrecondition, err)
		}
	}
	return connect.NewResponse(new(api.ChangeDealResponse)), nil
}

func (w *testWorker) LowerDeal(ctx context.Context, req *connect.Request[api.LowerDealRequest]) (*connect.Response[api.LowerDealResponse], error) {
	wish, err := wire.Lower(req.Msg.GetLower())
	if err == nil {
		err = errors.Join(wish.Body.Check(time.Now()), wish.Verify(w.domain, w.owner))
	}
	if err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	w.mu.Lock()
	var id market.ID
	var d *testDeal
	for like, of := range w.deals {
		if wish.Body.Names(like) {
			id, d = like, of
		}
	}
	w.mu.Unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	course := deal.Course{Agreed: d.terms, Steps: d.changed}
	change, err := wish.Body.Change(id, course.InForce(), course.NextSeq())
	if err == nil {
		err = w.amend(ctx, d, market.SignedChange{Change: change})
	}
	if err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	return connect.NewResponse(&api.LowerDealResponse{Deal: id[:], Seq: change.Seq}), nil
}

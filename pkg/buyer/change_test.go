package buyer

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

func (h *fakeHub) ChangeDeal(_ context.Context, req *connect.Request[api.ChangeDealRequest]) (*connect.Response[api.ChangeDealResponse], error) {
	wish, err := wire.SignedChange(req.Msg.GetChange())
	if err == nil {
		h.mu.Lock()
		terms := h.deals[wish.Change.Deal]
		h.mu.Unlock()
		err = wish.VerifyBuyer(testDomain, terms)
	}
	if err == nil {
		err = h.grants(wish)
	}
	if err != nil {
		code := connect.CodeFailedPrecondition
		if errors.Is(err, context.Canceled) {
			code = connect.CodeUnavailable
		}
		return nil, connect.NewError(code, err)
	}
	return connect.NewResponse(new(api.ChangeDealResponse)), nil
}

// amendment is a change as the worker signs it, from the newest record that it made on.
func (x *bench) amendment(signed market.SignedChange, worker *identity.Key) deal.Amendment {
	x.t.Helper()
	m, err := deal.Amend(worker, testDomain, signed, x.last[signed.Change.Deal])
	if err != nil {
		x.t.Fatal(err)
	}
	return m
}

func (x *bench) amend(m deal.Amendment) {
	x.say(m.Change.Change.Deal, &api.WatchDealResponse{Amendment: wire.AmendmentProto(m)})
}

// honest lets hub and worker agree to every wish, and repeat themselves.
func (x *bench) honest() {
	x.grants = func(wish market.SignedChange) error {
		if holds, err := x.b.lease(wish.Change.Deal).Course().Holds(wish.Change); holds || err != nil {
			return err
		}
		var err error
		if wish.Hub, err = x.p.hub.Sign(testDomain.Digest(wish.Change.Hash())); err != nil {
			return err
		}
		m := x.amendment(wish, x.p.worker)
		x.amend(m)
		x.amend(m)
		return nil
	}
}

// cheaper is the worker's own change of what CPU costs.
func (x *bench) cheaper(id market.ID, rate int64) market.SignedChange {
	now := x.b.lease(id).InForce()
	rates := pricing.Rates{}
	for name, wei := range now.Rates {
		rates[name] = wei
	}
	rates[meter.CPUUser] = big.NewInt(rate)
	return market.SignedChange{Change: market.Change{
		Deal: id, Rates: rates, Budget: now.Budget, Seq: x.b.lease(id).Course().NextSeq(),
	}}
}

// tight is a running deal whose budget is worth 1500 ms of CPU, and its channel.
func (x *bench) tight() (market.ID, common.Hash) {
	x.t.Helper()
	x.draft = fast
	o := order(x.addr(), 1)
	o.Budget = big.NewInt(1500 * 1e9)
	ids, err := x.b.Rent(x.t.Context(), o, func(Stage) {})
	if err != nil {
		x.t.Fatal(err)
	}
	x.until(ids[0], "running", running)
	x.work(ids[0], 0, 10, nil, nil)
	x.until(ids[0], "first record", func(v View) bool { return v.Last != nil })
	return ids[0], x.b.lease(ids[0]).Terms.Deal.Channel
}

func (x *bench) deposited(channel common.Hash) int64 {
	state, _ := x.chain.Channel(x.t.Context(), channel)
	return state.Deposit.Int64()
}

func ignore(Stage) {}

func TestBudgetThatRisesIsDepositedAndPaid(t *testing.T) {
	x := newBench(t)
	x.honest()
	id, channel := x.tight()
	if got := x.deposited(channel); got != 1575*1e9 {
		t.Fatalf("deposit %d", got)
	}
	lease, err := x.b.Budget(t.Context(), id, big.NewInt(4000*1e9), ignore)
	if err != nil || lease.InForce().Budget.Int64() != 4000*1e9 || lease.Asked != nil {
		t.Fatalf("budget %s, asked %v: %v", lease.InForce().Budget, lease.Asked, err)
	}
	if got := x.deposited(channel); got != 4200*1e9 || x.b.ChannelsOf()[0].Deposit.Int64() != got {
		t.Errorf("deposit %d", got)
	}
	x.work(id, 2*time.Second, 1600, nil, nil) // over the budget that was agreed
	x.received(id, 1)
	x.work(id, 4*time.Second, 3999, nil, nil)
	x.received(id, 2)
	if got := x.paid(id)[1].Cumulative.Int64(); got != 3999*1e9*105/100 {
		t.Errorf("paid %d", got)
	}
	x.work(id, 6*time.Second, 4001, nil, nil)
	x.until(id, "stopping", func(v View) bool {
		return v.State == deal.Stopping && strings.Contains(v.Reason, "of 4000000000000 wei")
	})
}

func TestLowerRateIsPaidFromItsRecordOn(t *testing.T) {
	x := newBench(t)
	id, _ := x.tight()
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
	x.amend(x.amendment(x.cheaper(id, 100), x.p.worker)) // a tenth
	x.work(id, 4*time.Second, 2000, nil, nil)
	x.received(id, 2)
	if got := x.paid(id)[1].Cumulative.Int64(); got != (1000*1e9+1000*1e8)*105/100 {
		t.Fatalf("paid %d", got)
	}
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	x.until(id, "running", running)
	x.work(id, 6*time.Second, 3000, nil, nil)
	x.received(id, 4) // the second was sent again
	if got := x.paid(id)[3].Cumulative.Int64(); got != (1000*1e9+2000*1e8)*105/100 {
		t.Errorf("paid %d after a restart", got)
	}
}

// TestChangeFromARecordThatWasMissed: the hub keeps the newest records only, but a change
// brings its own.
func TestChangeFromARecordThatWasMissed(t *testing.T) {
	x := newBench(t)
	id, _ := x.tight()
	missed := meter.Record{
		Deal: common.Hash(id), Seq: 9, UnixMilli: uint64(x.b.lease(id).Signed.Add(2 * time.Second).UnixMilli()),
		Prev: common.Hash{8}, Usage: meter.Vector{meter.CPUUser: 1000 * 1e6},
	}
	signed, err := missed.Sign(x.p.worker, testDomain)
	if err != nil {
		t.Fatal(err)
	}
	x.last[id] = &signed
	x.amend(x.amendment(x.cheaper(id, 100), x.p.worker))
	x.received(id, 1)
	x.work(id, 4*time.Second, 2000, nil, nil)
	x.received(id, 2)
	if got := x.paid(id)[1].Cumulative.Int64(); got != (1000*1e9+1000*1e8)*105/100 {
		t.Errorf("paid %d", got)
	}
}

func TestChangesThatABuyerRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		show func(*bench, market.ID) deal.Amendment
		why  string
	}{
		"a rise that it did not wish": {func(x *bench, id market.ID) deal.Amendment {
			return x.amendment(x.cheaper(id, 2000), x.p.worker)
		}, "without consent"},
		"signed by the hub": {func(x *bench, id market.ID) deal.Amendment {
			return x.amendment(x.cheaper(id, 100), x.p.hub)
		}, "without consent"},
		"a gap in the numbers": {func(x *bench, id market.ID) deal.Amendment {
			s := x.cheaper(id, 100)
			s.Change.Seq++
			return x.amendment(s, x.p.worker)
		}, "out of order"},
		"held back until it was paid for": {func(x *bench, id market.ID) deal.Amendment {
			m := x.amendment(x.cheaper(id, 100), x.p.worker)
			x.work(id, 4*time.Second, 1400, nil, nil)
			x.received(id, 2)
			return m
		}, "newest usage record"},
		"a budget below the bill": {func(x *bench, id market.ID) deal.Amendment {
			s := x.cheaper(id, 1000)
			s.Change.Budget = big.NewInt(1000*1e9 - 1)
			return x.amendment(s, x.p.worker)
		}, "below the bill"},
		"from a forged record": {func(x *bench, id market.ID) deal.Amendment {
			m := x.amendment(x.cheaper(id, 100), x.p.worker)
			from := *m.From
			from.Seq++
			m.From = &from
			return m
		}, "newest usage record"},
	} {
		t.Run(name, func(t *testing.T) {
			x := newBench(t)
			id, _ := x.tight()
			x.work(id, 2*time.Second, 1000, nil, nil)
			x.received(id, 1)
			x.amend(c.show(x, id))
			v := x.until(id, "stopping", func(v View) bool { return v.State == deal.Stopping })
			if !strings.Contains(v.Reason, c.why) || len(v.Changed) != 0 {
				t.Errorf("reason %q, %d changes", v.Reason, len(v.Changed))
			}
			if kept := x.evidence(id); len(kept) != 1 || kept[0].Change == nil || kept[0].Believed == nil || !strings.Contains(v.Reason, ".refused.jsonl") {
				t.Errorf("evidence %+v, reason %q", kept, v.Reason)
			}
		})
	}
}

func TestBudgetRefusals(t *testing.T) {
	x := newBench(t)
	x.grants = func(market.SignedChange) error { return errors.New("worker: I would rather not") }
	id, channel := x.tight()
	ask := func(wei *big.Int) error {
		_, err := x.b.Budget(t.Context(), id, wei, ignore)
		return err
	}
	for name, c := range map[string]struct {
		wei  *big.Int
		want error
	}{
		"as it is":            {big.NewInt(1500 * 1e9), ErrChange},
		"nothing":             {new(big.Int), ErrChange},
		"less than a tenth":   {big.NewInt(1650*1e9 - 1), ErrChange},
		"too little to go on": {big.NewInt(1e9), ErrChange},
		"more than there is":  {new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18)), ErrFunds},
		"what no honest says": {new(big.Int).Lsh(big.NewInt(1), 128), ErrChange},
	} {
		if err := ask(c.wei); !errors.Is(err, c.want) || x.b.lease(id).Asked != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := x.b.Budget(t.Context(), market.ID{9}, big.NewInt(1), ignore); !errors.Is(err, ErrUnknown) {
		t.Errorf("no such deal: %v", err)
	}
	if got := x.deposited(channel); got != 1575*1e9 {
		t.Errorf("%d wei were deposited for wishes that cannot be", got)
	}
	if err := ask(big.NewInt(3000 * 1e9)); !errors.Is(err, ErrChange) || !strings.Contains(err.Error(), "rather not") {
		t.Fatalf("got %v", err)
	}
	// The worker has the wish and may still sign it: its money stays bound.
	if l := x.b.lease(id); l.Asked != nil || l.InForce().Budget.Int64() != 1500*1e9 || l.Committed().Int64() != 3150*1e9 {
		t.Errorf("asked %v, budget %s, %s wei bound", l.Asked, l.InForce().Budget, l.Committed())
	}
	x.honest()
	if err := ask(big.NewInt(2200 * 1e9)); err != nil {
		t.Fatal(err)
	}
	if l := x.b.lease(id); l.Committed().Int64() != 2310*1e9 || x.deposited(channel) != 3150*1e9 {
		t.Errorf("%s wei bound of %d", l.Committed(), x.deposited(channel))
	}
	x.say(id, &api.WatchDealResponse{Event: "closed: over", Closed: true})
	x.until(id, "closed", closed)
	if err := ask(big.NewInt(9000 * 1e9)); !errors.Is(err, ErrChange) {
		t.Errorf("a closed deal: %v", err)
	}
}

// TestWishOutlivesBuyerAndHub: it is on disk before it is sent, and asked for again.
func TestWishOutlivesBuyerAndHub(t *testing.T) {
	x := newBench(t)
	var asked atomic.Int32
	x.grants = func(market.SignedChange) error { asked.Add(1); return context.Canceled } // away
	id, channel := x.tight()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		_, err := x.b.Budget(ctx, id, big.NewInt(4000*1e9), ignore)
		done <- err
	}()
	x.until(id, "word that it waits", func(v View) bool { return v.Asked != nil && strings.Contains(v.Note, "change: ") })
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if _, err := x.b.Budget(t.Context(), id, big.NewInt(5000*1e9), ignore); !errors.Is(err, ErrChange) {
		t.Errorf("another wish beside it: %v", err)
	}
	x.kill()
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	x.honest()
	x.fakeHub.start()
	v := x.until(id, "the change", func(v View) bool { return len(v.Changed) == 1 })
	if v.InForce().Budget.Int64() != 4000*1e9 || v.Asked != nil || x.deposited(channel) != 4200*1e9 {
		t.Errorf("budget %s, asked %v, deposit %d", v.InForce().Budget, v.Asked, x.deposited(channel))
	}
	if asked.Load() == 0 {
		t.Error("the hub was never asked")
	}
}

// TestWishThatIsOvertakenIsMadeAnew: the worker lowered a rate under the same number.
func TestWishThatIsOvertakenIsMadeAnew(t *testing.T) {
	x := newBench(t)
	id, _ := x.tight()
	x.grants = func(wish market.SignedChange) error {
		if wish.Change.Seq == 1 {
			x.amend(x.amendment(x.cheaper(id, 100), x.p.worker))
			x.honest()
			return context.Canceled
		}
		return errors.New("not reached: honest took over")
	}
	lease, err := x.b.Budget(t.Context(), id, big.NewInt(4000*1e9), ignore)
	if err != nil || len(lease.Changed) != 2 || lease.InForce().Budget.Int64() != 4000*1e9 || lease.InForce().Rates[meter.CPUUser].Int64() != 100 {
		t.Fatalf("%d changes, budget %s: %v", len(lease.Changed), lease.InForce().Budget, err)
	}
}

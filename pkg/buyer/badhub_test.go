package buyer

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// What hub and worker may try, and that none of it is paid for.
func TestBadRecords(t *testing.T) {
	stranger := newKey(t)
	for _, tc := range []struct {
		name  string
		lie   func(*bench, market.ID)
		note  string
		stops bool
	}{
		{"forged by the hub", func(x *bench, id market.ID) { x.work(id, 4*time.Second, 3000, nil, stranger) }, "signed by another key", false},
		{"of another deal", func(x *bench, id market.ID) {
			x.work(id, 4*time.Second, 3000, func(r *meter.Record) { r.Deal[3]++ }, nil)
		}, "another deal", false},
		{"counter too fast", func(x *bench, id market.ID) { x.work(id, 4*time.Second, 1<<30, nil, nil) }, "faster than the machine can", true},
		{"counter backwards", func(x *bench, id market.ID) { x.work(id, 4*time.Second, 1, nil, nil) }, "goes backwards", true},
		{"counter without a rate", func(x *bench, id market.ID) {
			x.work(id, 4*time.Second, 3000, func(r *meter.Record) { r.Usage[meter.NetTx] = 1 }, nil)
		}, "no rate", true},
		{"malformed", func(x *bench, id market.ID) {
			x.say(id, &api.WatchDealResponse{Record: &api.Record{Deal: []byte("short")}})
		}, "malformed", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			x := newBench(t)
			x.draft = fast
			id := x.rent(1)[0]
			x.until(id, "running", running)
			x.work(id, 0, 10, nil, nil)
			x.work(id, 2*time.Second, 1000, nil, nil)
			x.received(id, 1)
			honest := *x.last[id]
			tc.lie(x, id)
			x.until(id, "refusal", func(v View) bool {
				return strings.Contains(v.Note, tc.note) && (!tc.stops || v.State == deal.Stopping && strings.Contains(v.Distrust, tc.note))
			})
			kept := x.evidence(id)
			if tc.stops {
				if v := x.until(id, "evidence", acked(1)); len(kept) != 1 || !convicts(kept[0], x.p.worker.Address()) || !strings.Contains(v.Distrust, id.String()+".refused.jsonl") {
					t.Errorf("evidence %+v, the reason is %q", kept, v.Distrust)
				}
			} else if len(kept) > 0 {
				t.Errorf("evidence against a worker that did not sign it: %+v", kept)
			}
			// An honest record after the lie: paid only if the worker did not lie.
			x.last[id] = &honest
			x.work(id, 6*time.Second, 3000, final, nil)
			if tc.stops {
				x.say(id, &api.WatchDealResponse{Event: "closed: stopped", Closed: true})
				x.until(id, "closed", closed)
				if n := len(x.paid(id)); n != 1 || len(x.stopped()) != 1 {
					t.Fatalf("%d vouchers and %d stops for a worker that lied", n, len(x.stopped()))
				}
				return
			}
			x.received(id, 2)
			if len(x.stopped()) != 0 {
				t.Fatal("the worker was blamed for what it did not sign")
			}
		})
	}
}

func TestOverBudget(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	o := order(x.addr(), 1)
	o.Budget = big.NewInt(1500 * 1e9) // 1500 ms of CPU
	ids, err := x.b.Rent(t.Context(), o, func(Stage) {})
	if err != nil {
		t.Fatal(err)
	}
	id := ids[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, time.Second, 1400, nil, nil)
	x.work(id, 2*time.Second, 1600, nil, nil)
	v := x.until(id, "stopping", func(v View) bool { return v.State == deal.Stopping })
	x.received(id, 1)
	if got := x.paid(id)[0].Cumulative; got.Cmp(big.NewInt(1400*1e9*105/100)) != 0 || !strings.Contains(v.Reason, "budget used up") {
		t.Fatalf("paid %s, reason %q", got, v.Reason)
	}
}

func TestBadOpening(t *testing.T) {
	stranger := newKey(t)
	for _, tc := range []struct {
		name   string
		lie    func(*fakeHub)
		reason string
	}{
		{"accepted by another key", func(h *fakeHub) { h.signer = stranger }, "signed by another key"},
		{"acceptance of another deal", func(h *fakeHub) { h.accept = func(a *market.Acceptance) { a.Deal[0]++ } }, "another deal"},
		{"host key is none", func(h *fakeHub) { h.accept = func(a *market.Acceptance) { a.HostKey = "none" } }, "host key"},
		{"two host keys", func(h *fakeHub) {
			h.accept = func(a *market.Acceptance) { a.HostKey = testHostKey + "\n" + testHostKey }
		}, "host key"},
		{"the worker's signature of other terms", func(h *fakeHub) {
			h.accept = func(a *market.Acceptance) { a.DealSignature[10] ^= 1 }
		}, "signature of the deal"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			x := newBench(t)
			tc.lie(x.fakeHub)
			id := x.rent(1)[0]
			v := x.until(id, "closed", closed)
			if !strings.Contains(v.Reason, ErrAcceptance.Error()) || !strings.Contains(v.Reason, tc.reason) || v.Port != 0 {
				t.Fatalf("reason %q, port %d", v.Reason, v.Port)
			}
		})
	}
}

// A hub that says it settled, while the chain shows something else.
func TestSettlementRefused(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	x.until(id, "running", running)
	channel := x.b.lease(id).Terms.Deal.Channel
	if _, err := x.b.Settle(t.Context(), channel); !errors.Is(err, ErrOpenDeals) {
		t.Fatalf("settled with an open deal: %v", err)
	}
	x.say(id, &api.WatchDealResponse{Event: "closed: over", Closed: true})
	x.until(id, "closed", closed)
	if _, err := x.b.Settle(t.Context(), common.Hash{9}); !errors.Is(err, ErrUnknown) {
		t.Fatalf("settled an unknown channel: %v", err)
	}
	x.b.o.Chain = lyingChain{x.chain}
	if _, err := x.b.Settle(t.Context(), channel); !errors.Is(err, ErrSettlement) || !strings.Contains(err.Error(), "signed") {
		t.Fatalf("believed a settlement over what was signed: %v", err)
	}
}

func TestSettlementThatIsNone(t *testing.T) {
	x := newBench(t)
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.say(id, &api.WatchDealResponse{Event: "closed: over", Closed: true})
	x.until(id, "closed", closed)
	x.idle = true
	_, err := x.b.Settle(t.Context(), x.b.lease(id).Terms.Deal.Channel)
	if !errors.Is(err, ErrSettlement) || !strings.Contains(err.Error(), "still open") {
		t.Fatalf("believed a settlement that the chain does not show: %v", err)
	}
}

type lyingChain struct{ *fakeChain }

func (c lyingChain) Paid(context.Context, common.Hash, uint64) (market.Wei, error) {
	return big.NewInt(1), nil
}

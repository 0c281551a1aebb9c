package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

func running(v View) bool { return v.State == deal.Running && v.Port != 0 }
func closed(v View) bool  { return v.State == deal.Closed }

func acked(n int) func(View) bool { return func(v View) bool { return v.Vouchers >= n } }

// received waits until the hub has n vouchers of a deal.
func (x *bench) received(id market.ID, n int) {
	x.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for len(x.paid(id)) < n {
		if time.Now().After(deadline) {
			x.t.Fatalf("hub has %d vouchers, want %d", len(x.paid(id)), n)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func fast(d *market.Deal) { d.Interval = 2 * time.Second }

func final(r *meter.Record) { r.Final = true }

func TestRentPayStopSettle(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	ids := x.rent(2)
	for _, id := range ids {
		view := x.until(id, "running", running)
		if got := speak(t, view.Port, "hello"); got != "HELLO" {
			t.Fatalf("through port %d came %q", view.Port, got)
		}
		x.work(id, 0, 10, nil, nil)
		x.work(id, 2*time.Second, 1000, nil, nil)
		x.work(id, 3*time.Second, 1500, nil, nil) // before the interval: waits
		x.work(id, 4*time.Second, 2000, nil, nil)
		x.received(id, 2)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- x.b.Stop(ctx, ids, "enough") }()
	for _, id := range ids {
		x.until(id, "stopping", func(v View) bool { return v.State == deal.Stopping })
		x.work(id, 5*time.Second, 2100, final, nil)
		x.received(id, 3)
		x.say(id, &api.WatchDealResponse{Event: "closed: enough", Closed: true})
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	due := big.NewInt(2100 * 1e9 * 105 / 100) // ms of CPU at 1000 wei a ns, and 5 % of fee
	for _, id := range ids {
		v := x.until(id, "closed", closed)
		if v.PaidWei().Cmp(due) != 0 || v.Reason != "enough" || !v.Last.Final {
			t.Fatalf("paid %s of %s, reason %q", v.PaidWei(), due, v.Reason)
		}
	}
	channel := x.b.ChannelsOf()[0]
	s, err := x.b.Settle(ctx, channel.ID)
	if err != nil || s.Paid.Cmp(new(big.Int).Lsh(due, 1)) != 0 {
		t.Fatalf("settled %+v, %v", s, err)
	}
	want := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18)), s.Paid)
	if x.chain.balance.Cmp(want) != 0 {
		t.Fatalf("buyer has %s after settlement, want %s", x.chain.balance, want)
	}
	if again, err := x.b.Settle(ctx, channel.ID); err != nil || again.Transaction != s.Transaction {
		t.Fatalf("second settlement: %+v, %v", again, err)
	}
}

// speak sends text through a deal's port and gives the answer.
func speak(t *testing.T, port int, text string) string {
	t.Helper()
	conn, err := net.Dial("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(20 * time.Second))
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	_ = conn.(*net.TCPConn).CloseWrite()
	answer, err := io.ReadAll(conn)
	if err != nil {
		t.Fatal(err)
	}
	return string(answer)
}

// A restarted buyer goes on where its journal ends: same port, same lane, a
// higher voucher with the next number, and the newest one sent again.
func TestRestart(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	before := x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
	x.until(id, "first voucher", acked(1))
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	after := x.until(id, "running", running)
	if after.Port != before.Port || after.PaidWei().Cmp(before.PaidWei()) <= 0 {
		t.Fatalf("port %d after %d, paid %s", after.Port, before.Port, after.PaidWei())
	}
	x.work(id, 4*time.Second, 2000, nil, nil)
	x.received(id, 3)
	vouchers := x.paid(id)
	if vouchers[0].Signature != vouchers[1].Signature {
		t.Fatal("the voucher sent after a restart is not the one sent before")
	}
	if last := vouchers[2]; last.Seq != 2 || last.Lane != vouchers[0].Lane || last.Cumulative.Cmp(vouchers[1].Cumulative) <= 0 {
		t.Fatalf("voucher after a restart: %+v", last)
	}
	if x.chain.opened != 1 || x.opens != 1 {
		t.Fatalf("%d channels and %d openings for one deal", x.chain.opened, x.opens)
	}
}

// A hub that dies and comes back finds its buyer again, and is paid what was due.
func TestHubVanishes(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
	x.kill()
	x.until(id, "word that the hub is away", func(v View) bool { return strings.Contains(v.Note, "trying again") })
	x.work(id, 5*time.Second, 2000, nil, nil)
	x.fakeHub.start()
	x.received(id, 2)
}

func TestWorkerLost(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.work(id, 2*time.Second, 1000, nil, nil)
	x.received(id, 1)
	x.work(id, 3*time.Second, 1400, nil, nil) // never due
	x.say(id, &api.WatchDealResponse{Event: "closed: worker lost: not heard for 45s", Closed: true})
	v := x.until(id, "closed", closed)
	if !strings.HasPrefix(v.Reason, "worker lost") || v.Vouchers != 1 || len(x.paid(id)) != 1 {
		t.Fatalf("reason %q, %d vouchers", v.Reason, v.Vouchers)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		conn, err := net.DialTimeout("tcp4", fmt.Sprintf("127.0.0.1:%d", v.Port), time.Second)
		if err != nil {
			return
		}
		conn.Close()
		if time.Now().After(deadline) {
			t.Fatal("the port of a lost machine still answers")
		}
	}
}

// A buyer that dies while its channel is being opened finds it again.
func TestForgottenChannel(t *testing.T) {
	x := newBench(t)
	x.chain.dies = true
	if _, err := x.b.Rent(t.Context(), order(x.addr(), 1), func(Stage) {}); err == nil {
		t.Fatal("rented without a channel")
	}
	x.chain.dies = false
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	x.until(x.rent(1)[0], "running", running)
	if x.chain.opened != 1 {
		t.Fatalf("%d channels were opened, one was forgotten", x.chain.opened)
	}
}

// A channel whose opening takes long is waited for: no second deposit goes out beside it.
func TestSlowChannelIsNotOpenedTwice(t *testing.T) {
	x := newBench(t)
	x.chain.slow = true
	for range 3 {
		if _, err := x.b.Rent(t.Context(), order(x.addr(), 1), func(Stage) {}); !errors.Is(err, chain.ErrPending) {
			t.Fatalf("got %v", err)
		}
	}
	x.chain.mu.Lock()
	waiting := len(x.chain.sent)
	x.chain.slow = false
	x.chain.mu.Unlock()
	if waiting != 1 {
		t.Fatalf("%d deposits are on their way", waiting)
	}
	x.until(x.rent(1)[0], "running", running)
	if x.chain.opened != 1 || len(x.chain.sent) != 0 {
		t.Fatalf("%d channels were opened, %d are on their way", x.chain.opened, len(x.chain.sent))
	}
}

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

func TestRentRefusals(t *testing.T) {
	x := newBench(t)
	for _, tc := range []struct {
		name   string
		change func(*Order)
		draft  func(*market.Deal)
		want   error
	}{
		{"hub that raises its fee", nil, func(d *market.Deal) { d.FeePerMille = 999 }, ErrOffer},
		{"hub that changes the payee", nil, func(d *market.Deal) { d.Payout = common.Address{1} }, ErrOffer},
		{"fee over the buyer's limit", func(o *Order) { o.MaxFeePerMille = 49 }, nil, ErrFee},
		{"too large for any ask", func(o *Order) { o.MemoryBytes = 1 << 40 }, nil, ErrNoMatch},
		{"deposit over the wallet", func(o *Order) { o.Budget = new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1000)) }, nil, ErrFunds},
		{"no machines", func(o *Order) { o.Count = 0 }, nil, market.ErrAbsurd},
		{"no hub", func(o *Order) { o.Hub = "/ip4/127.0.0.1/tcp/1" }, nil, ErrHubAddress},
		{"hub with another key", func(o *Order) {
			id, err := newKey(t).PeerID()
			if err != nil {
				t.Fatal(err)
			}
			o.Hub = o.Hub[:strings.LastIndex(o.Hub, "/")+1] + id.String()
		}, nil, ErrHubAway},
	} {
		t.Run(tc.name, func(t *testing.T) {
			x.draft = tc.draft
			o := order(x.addr(), 1)
			if tc.change != nil {
				tc.change(&o)
			}
			ids, err := x.b.Rent(t.Context(), o, func(Stage) {})
			if !errors.Is(err, tc.want) || len(ids) != 0 {
				t.Fatalf("got %v, want %v", err, tc.want)
			}
		})
	}
	x.kill()
	if _, err := x.b.Rent(t.Context(), order(x.addr(), 1), func(Stage) {}); !errors.Is(err, ErrHubAway) {
		t.Fatalf("hub that is away: %v", err)
	}
	if x.opens != 0 {
		t.Fatal("a refused deal was opened")
	}
	if x.chain.opened != 1 {
		t.Fatalf("%d channels for orders that could share one", x.chain.opened)
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

// A deal that is being opened can be stopped, also when nobody ever answered.
func TestStopWhileOpening(t *testing.T) {
	x := newBench(t)
	x.hangs = true
	id := x.rent(1)[0]
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := x.b.Stop(ctx, []market.ID{id}, "changed my mind"); err != nil {
		t.Fatal(err)
	}
	if v := x.until(id, "closed", closed); v.Vouchers != 0 || v.Port != 0 {
		t.Fatalf("%d vouchers, port %d for a machine that never ran", v.Vouchers, v.Port)
	}
}

// A hub that is gone for good is given up: nothing more is signed.
func TestAbandon(t *testing.T) {
	x := newBench(t)
	x.draft = fast
	id := x.rent(1)[0]
	x.until(id, "running", running)
	x.work(id, 0, 10, nil, nil)
	x.kill()
	x.until(id, "word that the hub is away", func(v View) bool { return strings.Contains(v.Note, "trying again") })
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := x.b.Stop(ctx, []market.ID{id}, "enough"); !errors.Is(err, ErrOpenDeals) {
		t.Fatalf("stopped without a hub: %v", err)
	}
	if err := x.b.Abandon([]market.ID{id}, "hub is gone"); err != nil {
		t.Fatal(err)
	}
	x.work(id, 4*time.Second, 1000, nil, nil)
	x.fakeHub.start()
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.reopen()
	if v := x.until(id, "closed", closed); v.Vouchers != 0 || len(x.paid(id)) != 0 {
		t.Fatalf("%d vouchers after the hub was given up", v.Vouchers)
	}
}

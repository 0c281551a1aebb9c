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

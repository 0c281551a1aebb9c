package qemutests

import (
	"context"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/lab/qemu"
	"github.com/sosna-os/sosna/tools/lab/scene"
	"github.com/sosna-os/sosna/tools/lab/stage"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// marketLimit is how long anything that is waited for in a market may take.
const marketLimit = 240 * time.Second

// idle is a job that does next to nothing, but enough to be billed.
var idle = []string{"--", "/bin/sh", "-c", "while sleep 0.2; do :; done"}

// openMarket puts up a hub and one worker of 512 MB and gives the hub the job image. It is taken down when the test ends.
func openMarket(t *testing.T) *stage.Stage {
	t.Helper()
	for _, a := range append([]string{"povray.oci.tar", "povray.rootfs"}, artefacts...) {
		image(t, a)
	}
	for _, program := range []string{"ssh", "scp"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatalf("run 'make setup': %v", err)
		}
	}
	s, err := stage.Open(t.Context(), stage.Options{
		Dir: t.TempDir(), Workers: 1, Accel: qemu.Accel(os.Getenv("SOSNA_ACCEL")), Say: t.Logf,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(s.Tails())
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	cli(t, s, "image", "push", "povray", image(t, "povray.oci.tar"))
	return s
}

func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), marketLimit)
	t.Cleanup(cancel)
	return ctx
}

func cli(t *testing.T, s *stage.Stage, args ...string) []byte {
	t.Helper()
	out, err := s.Buyer.CLI(within(t), args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// answer is a command's JSON.
func answer(t *testing.T, s *stage.Stage, args ...string) stage.Deals {
	t.Helper()
	out, err := stage.Answer[stage.Deals](within(t), s.Buyer, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// rent rents one machine of 128 MB; command may be empty.
func rent(t *testing.T, s *stage.Stage, command ...string) control.Deal {
	t.Helper()
	args := []string{"rent", "-n", "1", "-m", "128M", "--cpu", "1", "--image", "povray", "--json"}
	out, err := stage.Decode[stage.Deals](s.Buyer.CLI(within(t), append(args, command...)...))
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Deals) != 1 || out.Deals[0].State != "running" || out.Deals[0].Port == 0 {
		t.Fatalf("rented %+v", out.Deals)
	}
	return out.Deals[0]
}

// await looks at a deal until it is as wanted.
func await(t *testing.T, s *stage.Stage, id, want string, is func(control.Deal) bool) control.Deal {
	t.Helper()
	ctx := within(t)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		deals, err := stage.Answer[stage.Deals](ctx, s.Buyer, "ps", "-a")
		if err != nil {
			t.Fatalf("waiting until %s: %v", want, err)
		}
		at := slices.IndexFunc(deals.Deals, func(d control.Deal) bool { return d.ID == id })
		if at < 0 {
			t.Fatalf("deal %s is gone", id)
		}
		if is(deals.Deals[at]) {
			return deals.Deals[at]
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("waiting until %s: the deal is %+v", want, deals.Deals[at])
		}
	}
}

// paidMore waits for n vouchers after those that a deal had.
func paidMore(t *testing.T, s *stage.Stage, d control.Deal, n int) control.Deal {
	t.Helper()
	return await(t, s, d.ID, "it is paid again", func(now control.Deal) bool {
		return now.State == "running" && now.Vouchers >= d.Vouchers+n
	})
}

func balances(t *testing.T, s *stage.Stage) map[string]*big.Int {
	t.Helper()
	b, err := s.Balances(within(t))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// cost recomputes what a deal's usage costs at its rates, and refuses a deal that says otherwise.
func cost(t *testing.T, s *stage.Stage, d control.Deal) (bill, total *big.Int) {
	t.Helper()
	bill = new(big.Int)
	for counter, units := range d.Usage {
		bill.Add(bill, new(big.Int).Mul(d.Rates[counter], new(big.Int).SetUint64(units)))
	}
	fee := new(big.Int).Mul(bill, new(big.Int).SetUint64(d.FeePerMille))
	fee.Div(fee, big.NewInt(1000))
	total = new(big.Int).Add(bill, fee)
	if d.LastVoucher == nil {
		t.Fatalf("deal %s was never paid: %+v", d.ID, d)
	}
	signer, err := identity.Recover(d.LastVoucher.Digest(s.VoucherDomain()), d.LastVoucher.Signature[:])
	if err != nil || signer != s.Buyer.Address {
		t.Fatalf("last voucher is signed by %s (%v)", signer, err)
	}
	if bill.Sign() == 0 || bill.Cmp(d.Bill.Int) != 0 || fee.Cmp(d.Fee.Int) != 0 ||
		d.Paid.Cmp(total) != 0 || d.LastVoucher.Cumulative.Cmp(total) != 0 {
		t.Fatalf("rates x usage is %s and the fee %s; the deal says bill %s, fee %s, paid %s, last voucher %s",
			bill, fee, d.Bill, d.Fee, d.Paid, d.LastVoucher.Cumulative)
	}
	return bill, total
}

// changed holds the changes of balances against what is expected; who is not named must not have changed.
func changed(t *testing.T, before, after map[string]*big.Int, want map[string]*big.Int) {
	t.Helper()
	for name := range before {
		expected := want[name]
		if expected == nil {
			expected = new(big.Int)
		}
		if got := new(big.Int).Sub(after[name], before[name]); got.Cmp(expected) != 0 {
			t.Errorf("%s changed by %s wei, want %s", name, got, expected)
		}
	}
}

// stopAndSettle ends a deal and checks that the chain paid exactly its bill.
func stopAndSettle(t *testing.T, s *stage.Stage, before map[string]*big.Int, id string) control.Deal {
	t.Helper()
	ended := answer(t, s, "stop", id)
	if len(ended.Deals) != 1 || ended.Deals[0].State != "closed" || !ended.Deals[0].Final || len(ended.Receipts) != 1 {
		t.Fatalf("stop gave %+v", ended)
	}
	d := ended.Deals[0]
	bill, total := cost(t, s, d)
	if r := ended.Receipts[0]; r.Transaction == nil || r.Paid.Cmp(total) != 0 || r.Signed.Cmp(total) != 0 {
		t.Fatalf("the channel's receipt does not fit a cost of %s wei: %+v", total, r)
	}
	after, err := s.AwaitSettled(within(t), stage.Owed{s.Workers[0].Address: bill})
	if err != nil {
		t.Fatal(err)
	}
	// The buyer pays the hub's wallet, the wallet the worker's owner; the fee stays.
	changed(t, before, after, map[string]*big.Int{
		"buyer": new(big.Int).Neg(total), "hub-wallet": new(big.Int).Sub(total, bill), "worker1-owner": bill,
	})
	return d
}

// The demonstration's path with one worker of 512 MB that serves a deal of 128 MB: rent, log in, render, copy, stop,
// settle. While the deal runs, strangers send the hub everything they should not.
func TestMarket(t *testing.T) {
	s := openMarket(t)
	before := balances(t, s)
	d := rent(t, s)
	if said, err := s.Buyer.SSH(within(t), d.Port, "id -u; nproc"); err != nil || strings.Join(strings.Fields(string(said)), " ") != "0 1" {
		t.Fatalf("ssh said %q: %v", said, err)
	}
	t.Run("bad input", func(t *testing.T) { badInput(t, s, d) })
	shot := scene.Shot{Clock: 0.45, Width: 320, Height: 240}
	if _, err := s.Buyer.SSH(within(t), d.Port, "cd /work && "+strings.Join(shot.Command("/work/frame.png"), " ")); err != nil {
		t.Fatal(err)
	}
	local := filepath.Join(t.TempDir(), "frame.png")
	if err := s.Buyer.SCP(within(t), d.Port, "/work/frame.png", local); err != nil {
		t.Fatal(err)
	}
	got, err := scene.Read(local)
	if err != nil {
		t.Fatal(err)
	}
	want, err := shot.Reference(within(t), root)
	if err != nil {
		t.Fatal(err)
	}
	if worst, err := shot.Compare(got, want); err != nil || worst > scene.Tolerance {
		t.Fatalf("the picture differs by %d of 65535: %v", worst, err)
	}
	end := stopAndSettle(t, s, before, d.ID)
	if end.Vouchers < 1 || end.Worker != s.Workers[0].Address.Hex() {
		t.Fatalf("closed deal %+v", end)
	}
	if _, err := s.Buyer.SSH(within(t), d.Port, "true"); err == nil {
		t.Fatal("the machine still answers after its deal has ended")
	}
}

// A hub that dies in mid-deal costs nobody anything: it comes back with every voucher, and the deal goes on.
func TestHubKilled(t *testing.T) {
	s := openMarket(t)
	before := balances(t, s)
	d := paidMore(t, s, rent(t, s, idle...), 2)
	if err := s.Hub.Kill(); err != nil {
		t.Fatal(err)
	}
	// The buyer is told, and its deal is not given up.
	away := await(t, s, d.ID, "the buyer notices", func(d control.Deal) bool { return d.Note != "" && d.State != "closed" })
	t.Logf("without a hub the buyer reads: %s", away.Note)
	if err := s.Hub.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	d = paidMore(t, s, away, 2)
	sameMachine(t, s, d)
	// What was paid before the crash is in what is paid after it: the sum is right to the wei.
	end := stopAndSettle(t, s, before, d.ID)
	if end.Vouchers < d.Vouchers || end.LastVoucher.Seq < uint64(away.Vouchers) {
		t.Fatalf("vouchers were lost: %d before the crash, then %+v", away.Vouchers, end)
	}
}

// sameMachine logs in to a deal that has come back. On a busy host vouchers may lag once more: a machine that is paused
// just then runs nothing, and is asked again.
func sameMachine(t *testing.T, s *stage.Stage, d control.Deal) {
	t.Helper()
	ctx := within(t)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		said, err := s.Buyer.SSH(ctx, d.Port, "echo the same machine")
		if err == nil && string(said) == "the same machine\n" {
			return
		}
		if err == nil || !slices.ContainsFunc(s.Workers[0].VM().Lines(), func(l string) bool { return strings.Contains(l, "workload is paused") }) {
			t.Fatalf("ssh said %q: %v", said, err)
		}
		t.Logf("the machine is paused: %v", err)
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("the machine stays paused: %v", err)
		}
	}
}

// A worker that dies in mid-deal: the buyer is told, pays nothing further, and the deal closes and settles.
func TestWorkerKilled(t *testing.T) {
	s := openMarket(t)
	before := balances(t, s)
	d := paidMore(t, s, rent(t, s, idle...), 1)
	if err := s.Workers[0].Kill(); err != nil {
		t.Fatal(err)
	}
	// A record that was on its way arrives within moments; from two looks with the same records on, none does.
	records := ^uint64(0)
	d = await(t, s, d.ID, "records stop", func(d control.Deal) bool {
		same := d.Records == records
		records = d.Records
		return same || d.State == "closed"
	})
	most := new(big.Int).Add(d.Bill.Int, d.Fee.Int)
	end := await(t, s, d.ID, "the buyer is told", func(d control.Deal) bool { return d.State == "closed" })
	if !strings.Contains(end.Reason, "worker lost") {
		t.Fatalf("the buyer reads %q", end.Reason)
	}
	if end.Paid.Cmp(most) > 0 {
		t.Fatalf("paid %s wei, the last record costs %s", end.Paid, most)
	}
	settled := answer(t, s, "stop", "--all")
	if len(settled.Receipts) != 1 || settled.Receipts[0].Paid.Cmp(end.Paid.Int) != 0 {
		t.Fatalf("paid %s wei when the worker was lost, and in the end: %+v", end.Paid, settled)
	}
	after := balances(t, s)
	// The worker's reserve stays until it comes back to claim, or the hub releases it. What the buyer paid is in the wallet.
	changed(t, before, after, map[string]*big.Int{"buyer": new(big.Int).Neg(end.Paid.Int), "hub-wallet": end.Paid.Int})
	wallet, reserves, err := s.HubWallet(within(t))
	if err != nil {
		t.Fatal(err)
	}
	if r := reserves[s.Workers[0].Address]; r.Reserved.Cmp(d.Budget.Int) < 0 || r.Paid.Sign() != 0 || wallet.Outstanding.Cmp(r.Reserved) != 0 {
		t.Fatalf("the worker was lost, and its reserve is %+v of wallet %+v", r, wallet)
	}
	if end.Worker != s.Workers[0].Address.Hex() || common.HexToAddress(end.Hub) != s.Hub.Address {
		t.Fatalf("closed deal %+v", end)
	}
}

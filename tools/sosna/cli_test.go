package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/tools/sosna/control"
)

type dealsJSON struct {
	Deals    []control.Deal    `json:"deals"`
	Receipts []control.Receipt `json:"receipts"`
}

// The whole life of two machines by the command line, with a hub, its signer and a
// background process that are killed in mid-deal.
func TestCommandLine(t *testing.T) {
	d := newDesk(t)
	d.registerHub()
	one, two := startWorker(t, d), startWorker(t, d)

	wallet := parse[struct{ Address common.Address }](d.person, "wallet")
	_, stderr := d.run(1, "rent", "-n", "2", "--image", "test")
	if !strings.Contains(stderr, "not enough SNM") && !strings.Contains(stderr, "no such image") || !strings.Contains(stderr, "hint: ") {
		t.Fatalf("rent without money says %q", stderr)
	}
	d.fund(wallet.Address)
	d.run(0, "image", "push", "test", d.image())
	d.run(0, "image", "ls")
	d.run(0, "market")

	rented := parse[dealsJSON](d.person, "rent", "-n", "2", "-m", "64M", "--cpu", "1", "--image", "test", "--budget", "5").Deals
	if len(rented) != 2 || rented[0].Worker == rented[1].Worker {
		t.Fatalf("rented %+v", rented)
	}
	for _, deal := range rented {
		d.useMachine(deal, map[string]*testWorker{one.key.Address().Hex(): one, two.key.Address().Hex(): two}[deal.Worker])
	}
	paid := func(atLeast int) {
		t.Helper()
		eventually(t, "vouchers", func() error {
			time.Sleep(300 * time.Millisecond) // each look is a process
			for _, deal := range parse[dealsJSON](d.person, "ps").Deals {
				if deal.Vouchers < atLeast {
					return fmt.Errorf("deal %s has %d", deal.ID, deal.Vouchers)
				}
			}
			return nil
		})
	}
	paid(1)
	d.checkFigures()
	d.hub.kill()
	d.hub.start(d)
	d.endAgent()
	paid(2) // ps starts the background process again
	d.hub.killSigner()
	d.hub.startSigner(t)
	paid(3)
	d.run(0, "ps")

	stopped := parse[dealsJSON](d.person, "stop", "--all")
	d.checkReceipt(stopped, wallet.Address)
	d.checkWages(stopped, one, two)
	if again, _ := d.run(0, "stop", rented[0].ID[:12]); !strings.Contains(again, "Receipt of channel") || !strings.Contains(again, "cpu_user_ns") {
		t.Fatalf("receipt for people: %s", again)
	}
	d.run(0, "ps", "-a")
	d.checkForecast()
	d.run(0, "wallet")
	known, err := os.ReadFile(filepath.Join(d.ssh, "known_hosts"))
	if err != nil || len(bytes.TrimSpace(known)) != 0 {
		t.Fatalf("known_hosts after the end: %q, %v", known, err)
	}
}

// A hub that is gone for good: the buyer gives it up and takes the deposit back.
func TestVanishedHub(t *testing.T) {
	d := newDesk(t)
	d.registerHub()
	startWorker(t, d)
	wallet := parse[struct{ Address common.Address }](d.person, "wallet")
	d.fund(wallet.Address)
	d.run(0, "image", "push", "test", d.image())
	d.run(0, "rent", "--image", "test", "--budget", "5")
	d.hub.kill()
	if _, stderr := d.run(1, "stop", "--all", "--timeout", "1s"); !strings.Contains(stderr, "--abandon") {
		t.Fatalf("the hint does not help: %s", stderr)
	}
	d.run(0, "stop", "--all", "--timeout", "1s", "--abandon")
	type channels struct {
		SNM      control.Wei     `json:"snm_wei"`
		Channels []walletChannel `json:"channels"`
	}
	open := parse[channels](d.person, "wallet").Channels
	if len(open) != 1 || open[0].State != "open" {
		t.Fatalf("channels: %+v", open)
	}
	id := open[0].ID.Hex()
	d.run(0, "wallet", "close", id[:10])
	if _, stderr := d.run(1, "wallet", "close", id); !strings.Contains(stderr, "closing until") {
		t.Fatalf("finished before its time: %s", stderr)
	}
	if err := d.chain.Advance(t.Context(), 25*time.Hour); err != nil {
		t.Fatal(err)
	}
	d.run(0, "wallet", "close", id)
	if after := parse[channels](d.person, "wallet"); after.SNM.Cmp(new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))) != 0 || after.Channels[0].State != "closed" {
		t.Fatalf("after the close: %+v", after)
	}
}

// useMachine works on a machine as a person would.
func (d *desk) useMachine(deal control.Deal, w *testWorker) {
	d.t.Helper()
	id := deal.ID[:8]
	if out, _ := d.run(0, "exec", id, "--", "echo", "it's", "$HOME"); out != "it's $HOME\n" {
		d.t.Fatalf("exec gave %q", out)
	}
	d.run(7, "exec", id, "--", "sh", "-c", "exit 7")
	file := filepath.Join(d.t.TempDir(), "scene.pov")
	if err := os.WriteFile(file, []byte("sphere"), 0o600); err != nil {
		d.t.Fatal(err)
	}
	d.run(0, "cp", file, id+":up.pov")
	if got, err := os.ReadFile(filepath.Join(w.dir, "up.pov")); err != nil || string(got) != "sphere" {
		d.t.Fatalf("copied up: %q, %v", got, err)
	}
	back := file + ".back"
	d.run(0, "cp", id+":up.pov", back)
	if got, err := os.ReadFile(back); err != nil || string(got) != "sphere" {
		d.t.Fatalf("copied down: %q, %v", got, err)
	}
	if out, _ := d.run(0, "logs", id); out != "line 1\nline 2\n" {
		d.t.Fatalf("logs gave %q", out)
	}
	d.plainSSH(deal)
}

// plainSSH logs in with OpenSSH: no question, no password, the pinned key.
func (d *desk) plainSSH(deal control.Deal) {
	d.t.Helper()
	program, err := exec.LookPath("ssh")
	if err != nil {
		d.t.Log("no ssh program here: the login with OpenSSH is not tried")
		return
	}
	words := strings.Fields(sshCommand(deal))
	words = append(words[1:], "-o", "StrictHostKeyChecking=yes", "-o", "BatchMode=yes", "-F", "none", "echo", "in")
	// The options stand before the host in what people type, too.
	host := slices.Index(words, "root@localhost")
	words = slices.Concat(words[:host], words[host+1:len(words)-2], []string{"root@localhost", "echo", "in"})
	cmd := exec.Command(program, words...)
	cmd.Stderr = logWriter{d.t, "ssh: "}
	out, err := cmd.Output()
	if err != nil || string(out) != "in\n" {
		d.t.Fatalf("ssh %s: %q, %v", strings.Join(words, " "), out, err)
	}
}

// checkReceipt recomputes what a receipt says.
func (d *desk) checkReceipt(stopped dealsJSON, buyer common.Address) {
	d.t.Helper()
	if len(stopped.Receipts) != 1 || len(stopped.Receipts[0].Deals) != 2 {
		d.t.Fatalf("receipts: %+v", stopped)
	}
	receipt := stopped.Receipts[0]
	sum := new(big.Int)
	for _, deal := range receipt.Deals {
		bill := new(big.Int)
		for counter, used := range deal.Usage {
			bill.Add(bill, new(big.Int).Mul(deal.Rates[counter], new(big.Int).SetUint64(used)))
		}
		due := new(big.Int).Add(deal.Bill.Int, deal.Fee.Int)
		if bill.Sign() <= 0 || bill.Cmp(deal.Bill.Int) != 0 || due.Cmp(deal.Paid.Int) != 0 || !deal.Final || deal.Vouchers < 3 {
			d.t.Errorf("deal %s: bill %s (usage says %s), fee %s, paid %s, final %t, %d vouchers",
				deal.ID, deal.Bill, bill, deal.Fee, deal.Paid, deal.Final, deal.Vouchers)
		}
		sum.Add(sum, deal.Paid.Int)
	}
	if sum.Cmp(receipt.Paid.Int) != 0 || sum.Add(sum, receipt.Refunded.Int).Cmp(receipt.Deposit.Int) != 0 {
		d.t.Errorf("receipt does not add up: %+v", receipt)
	}
	left := parse[struct {
		SNM control.Wei `json:"snm_wei"`
	}](d.person, "wallet").SNM
	want := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18)), receipt.Paid.Int)
	if left.Cmp(want) != 0 {
		d.t.Errorf("wallet holds %s, want %s", left, want)
	}
}

// checkWages claims what the workers were stated, and follows the money: the wallet took what the
// buyer paid, the owner gets the bills at its payout address, the wallet keeps the fee.
func (d *desk) checkWages(stopped dealsJSON, workers ...*testWorker) {
	d.t.Helper()
	receipt := stopped.Receipts[0]
	bills := make(map[string]*big.Int)
	for _, deal := range receipt.Deals {
		bills[deal.Worker] = deal.Bill.Int
	}
	balance := func() *big.Int {
		return parse[struct {
			SNM control.Wei `json:"snm_wei"`
		}](d.owner, "wallet").SNM.Int
	}
	before, sum := balance(), new(big.Int)
	for _, w := range workers {
		wallet, statement := w.stated()
		bill := bills[w.key.Address().Hex()]
		if statement.Cumulative == nil || statement.Cumulative.Cmp(bill) != 0 {
			d.t.Fatalf("worker was stated %v wei, its bill is %s", statement.Cumulative, bill)
		}
		if _, err := d.government().Claim(d.t.Context(), d.hub.key, wallet, statement); err != nil { // anyone may
			d.t.Fatal(err)
		}
		sum.Add(sum, bill)
	}
	if got := new(big.Int).Sub(balance(), before); got.Cmp(sum) != 0 {
		d.t.Errorf("the workers' owner was paid %s wei, the bills are %s", got, sum)
	}
	status := parse[walletJSON](d.owner, "hub", "status")
	want := new(big.Int).Add(tokens(200), receipt.Paid.Int)
	wantWei(d.t, "the wallet's balance", status.Balance, want.Sub(want, sum))
	if status.Locked.Sign() <= 0 {
		d.t.Errorf("nothing is locked: %+v", status)
	}
}

// Every command says in one line and a hint what is wrong.
func TestHelpAndErrors(t *testing.T) {
	home := t.TempDir()
	for _, tc := range []struct {
		args []string
		want string
	}{
		{[]string{"rent", "--image", "x"}, "no hub is set"},
		{[]string{"rent", "--image", "x", "--hub", "/ip4/127.0.0.1/tcp/1/p2p/x", "-m", "lots"}, "--memory"},
		{[]string{"rent", "--image", "x", "--hub", "/ip4/127.0.0.1/tcp/1/p2p/x", "--budget", "1e3"}, "--budget"},
		{[]string{"wallet"}, "no chain endpoint"},
		{[]string{"wallet", "--rpc", "http://127.0.0.1:1"}, "contract's address is not set, or is no 0x address"},
		{[]string{"wallet", "--rpc", "ftp://x", "--channels", common.HexToAddress("0x1").Hex()}, "scheme"},
		{[]string{"stop"}, "--all"},
		{[]string{"exec", "abc"}, "unknown deal"},
		{[]string{"cp", "a", "b"}, "DEAL:PATH"},
		{[]string{"frobnicate"}, "unknown command"},
	} {
		var out, errs bytes.Buffer
		a := &app{out: &out, err: &errs, in: os.Stdin}
		cmd := root(a)
		cmd.SetArgs(append([]string{"--home", home}, tc.args...))
		err := cmd.ExecuteContext(t.Context())
		if err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%v: %v, want %q", tc.args, err, tc.want)
			continue
		}
		a.fail(err)
		if lines := strings.Count(errs.String(), "\n"); lines > 3 {
			t.Errorf("%v says too much: %s", tc.args, &errs)
		}
	}
}

func TestQuote(t *testing.T) {
	for _, words := range [][]string{{"a", "b c", "it's", "", "$x", "`y`", "a;b", "-n", "ü"}} {
		out, err := exec.Command("/bin/sh", "-c", `printf '%s\n' `+quote(words)).Output()
		if err != nil || string(out) != strings.Join(words, "\n")+"\n" {
			t.Errorf("%q came back as %q (%v)", words, out, err)
		}
	}
}

func TestNews(t *testing.T) {
	for _, tc := range []struct{ before, now, want string }{
		{"", "ab", "ab"}, {"ab", "ab", ""}, {"ab", "abc", "c"}, {"abcdef", "xyz", "xyz"}, {"ab", "", ""},
	} {
		if got := string(news([]byte(tc.before), []byte(tc.now))); got != tc.want {
			t.Errorf("news(%q, %q) = %q, want %q", tc.before, tc.now, got, tc.want)
		}
	}
	var long []byte
	for i := range 2000 {
		long = fmt.Appendf(long, "line %d\n", i)
	}
	if got := string(news(long[:10_000], long[3000:])); got != string(long[10_000:]) {
		t.Error("what a worker dropped at the front hides what is new")
	}
}

func TestConfig(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.toml")
	for text, want := range map[string]string{
		"hub = \"x\"\nrpc = \"y\"\n": "", "hbu = \"x\"": "hbu", "hub = 3": "integer", "hub = \"": "config.toml",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := readConfig(path)
		if want == "" && (err != nil || c.Hub != "x") || want != "" && (!errors.Is(err, errConfig) || !regexp.MustCompile(want).MatchString(err.Error())) {
			t.Errorf("%q: %+v, %v", text, c, err)
		}
	}
}

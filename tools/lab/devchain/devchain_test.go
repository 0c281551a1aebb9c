package devchain

import (
	"context"
	"errors"
	"math/big"
	"net"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

const day = 24 * time.Hour

// start runs a chain for one test; without npm's packages there is none to run.
func start(t *testing.T, opts Options) *Chain {
	t.Helper()
	if _, err := findAnvil(""); err != nil {
		t.Skip(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	c, err := Start(ctx, opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func snm(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func funded(t *testing.T, c *Chain, tokens *big.Int) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Fund(t.Context(), key.Address(), big.NewInt(1e18), tokens); err != nil {
		t.Fatal(err)
	}
	return key
}

func dial(t *testing.T, c *Chain, opts ...chain.Option) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), c.RPCURL, c.Channels, append(opts, chain.WithPoll(receiptPoll))...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Disconnect)
	return client
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// TestChannelLife is the money's whole way: open with a permit, vouchers on two lanes,
// a claim by a stranger, a close by the agent. Nothing is left and nothing is lost.
func TestChannelLife(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c, chain.WithChainID(c.ChainID))
	buyer, agent, stranger := funded(t, c, snm(100)), funded(t, c, nil), funded(t, c, nil)
	payee := common.HexToAddress("0x9a7ee")
	holders := []common.Address{c.Treasury.Address(), buyer.Address(), agent.Address(), stranger.Address(), payee, c.Channels}
	before := balances(t, client, holders)

	id, _, err := client.Open(ctx, buyer, chain.OpenRequest{Payee: payee, Agent: agent.Address(), Amount: snm(10), Challenge: day})
	if err != nil {
		t.Fatal(err)
	}
	ch := must[chain.Channel](t)(client.Channel(ctx, id))
	if ch.Payer != buyer.Address() || ch.Payee != payee || ch.Agent != agent.Address() ||
		ch.Deposit.Cmp(snm(10)) != 0 || ch.Challenge != day || ch.Closing() {
		t.Fatalf("opened %+v", ch)
	}

	payer := payment.NewPayer(buyer, client.Domain(), id, ch.Deposit)
	receiver := payment.NewReceiver(client.Domain(), id, ch.Payer, ch.Deposit)
	for tick := range int64(4) {
		for lane := range uint64(2) {
			sv := must[payment.SignedVoucher](t)(payer.Pay(lane, snm(tick+int64(lane)), common.Hash{byte(tick)}))
			must[*big.Int](t)(receiver.Accept(sv))
		}
		if tick == 1 {
			latest, _ := receiver.Latest(0)
			must[any](t)(client.Claim(ctx, stranger, latest))
		}
	}
	must[any](t)(client.TopUp(ctx, buyer, id, snm(1)))
	must[any](t)(client.Close(ctx, agent, id, receiver.Vouchers()))

	after := balances(t, client, holders)
	sum := new(big.Int)
	for i, want := range []*big.Int{snm(0), snm(-7), snm(0), snm(0), snm(7), snm(0)} {
		change := new(big.Int).Sub(after[i], before[i])
		if change.Cmp(want) != 0 {
			t.Errorf("balance of holder %d changed by %s, want %s", i, change, want)
		}
		sum.Add(sum, change)
	}
	if sum.Sign() != 0 {
		t.Errorf("balance changes add up to %s", sum)
	}
	if _, err := client.Channel(ctx, id); !errors.Is(err, chain.ErrNoChannel) {
		t.Errorf("after the close: %v", err)
	}
	for lane, want := range []*big.Int{snm(3), snm(4)} {
		if got := must[*big.Int](t)(client.Paid(ctx, id, uint64(lane))); got.Cmp(want) != 0 {
			t.Errorf("lane %d was paid %s, want %s", lane, got, want)
		}
	}
}

func balances(t *testing.T, client *chain.Client, of []common.Address) []*big.Int {
	t.Helper()
	out := make([]*big.Int, len(of))
	for i, addr := range of {
		tokens, _, err := client.Balance(t.Context(), addr)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = tokens
	}
	return out
}

// TestPayerClosesAlone: the payee is silent, time passes, the payer has its money.
func TestPayerClosesAlone(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	buyer := funded(t, c, snm(10))
	id, _, err := client.Open(ctx, buyer, chain.OpenRequest{Payee: common.HexToAddress("0x9a7ee"), Amount: snm(10), Challenge: day})
	if err != nil {
		t.Fatal(err)
	}
	must[any](t)(client.StartClose(ctx, buyer, id))
	if ch := must[chain.Channel](t)(client.Channel(ctx, id)); !ch.Closing() {
		t.Errorf("not closing: %+v", ch)
	}
	_, err = client.Finish(ctx, buyer, id)
	wantRevert(t, err, "TooEarly")
	if err := c.Advance(ctx, day); err != nil {
		t.Fatal(err)
	}
	must[any](t)(client.Finish(ctx, buyer, id))
	if tokens, _, err := client.Balance(ctx, buyer.Address()); err != nil || tokens.Cmp(snm(10)) != 0 {
		t.Errorf("the payer has %s, %v", tokens, err)
	}
}

func wantRevert(t *testing.T, err error, name string) {
	t.Helper()
	var revert *chain.RevertError
	if !errors.As(err, &revert) || revert.Name != name {
		t.Errorf("got %v, want the contract's %s", err, name)
	}
}

// TestContractRefusals: what the contract refuses comes back by its name, and costs nothing.
func TestContractRefusals(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	buyer, thief := funded(t, c, snm(10)), funded(t, c, nil)
	req := chain.OpenRequest{Payee: common.HexToAddress("0x9a7ee"), Amount: snm(5), Challenge: day}
	id, _, err := client.Open(ctx, buyer, req)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(key *identity.Key, amount *big.Int) payment.SignedVoucher {
		return must[payment.SignedVoucher](t)(payment.Sign(key, client.Domain(), payment.Voucher{ChannelID: id, Cumulative: amount, Seq: 1}))
	}
	_, ethBefore, err := client.Balance(ctx, thief.Address())
	if err != nil {
		t.Fatal(err)
	}
	for name, attempt := range map[string]func() error{
		"BadSignature":             func() error { _, err := client.Claim(ctx, thief, sign(thief, snm(1))); return err },
		"NotRising":                func() error { _, err := client.Claim(ctx, thief, sign(buyer, snm(0))); return err },
		"NotPayeeOrAgent":          func() error { _, err := client.Close(ctx, thief, id, nil); return err },
		"NotPayer":                 func() error { _, err := client.StartClose(ctx, thief, id); return err },
		"NotClosing":               func() error { _, err := client.Finish(ctx, thief, id); return err },
		"ChallengeOutOfRange":      func() error { r := req; r.Challenge = day - 1; _, _, err := client.Open(ctx, buyer, r); return err },
		"BadPayee":                 func() error { r := req; r.Payee = c.Channels; _, _, err := client.Open(ctx, buyer, r); return err },
		"ERC20InsufficientBalance": func() error { _, _, err := client.Open(ctx, thief, req); return err },
	} {
		t.Run(name, func(t *testing.T) { wantRevert(t, attempt(), name) })
	}
	if _, err := client.Finish(ctx, thief, common.Hash{1}); !errors.Is(err, chain.ErrNoChannel) {
		t.Errorf("an unknown channel: %v", err)
	}
	for _, amount := range []*big.Int{nil, big.NewInt(0), big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 96)} {
		r := req
		r.Amount = amount
		if _, _, err := client.Open(ctx, buyer, r); !errors.Is(err, chain.ErrAmount) {
			t.Errorf("open with %v wei: %v", amount, err)
		}
	}
	if _, ethAfter, err := client.Balance(ctx, thief.Address()); err != nil || ethAfter.Cmp(ethBefore) != 0 {
		t.Errorf("refusals cost gas: %s to %s, %v", ethBefore, ethAfter, err)
	}
	// What is signed above the deposit is paid up to the deposit, and then refused.
	must[any](t)(client.Claim(ctx, buyer, sign(buyer, snm(6))))
	_, err = client.Claim(ctx, buyer, sign(buyer, snm(6)))
	wantRevert(t, err, "OverDeposit")
}

// TestConcurrentSends: one key, many transactions at once, no nonce twice.
func TestConcurrentSends(t *testing.T) {
	c := start(t, Options{BlockTime: time.Second})
	ctx, client := t.Context(), dial(t, c)
	buyer := funded(t, c, snm(10))
	var group sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		group.Go(func() { _, errs[i] = client.Transfer(ctx, buyer, common.Address{19: byte(i + 1)}, snm(1)) })
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	if tokens, _, err := client.Balance(ctx, buyer.Address()); err != nil || tokens.Cmp(snm(2)) != 0 {
		t.Errorf("left %s, %v", tokens, err)
	}
}

// TestConfirmations: a channel is not shown before enough blocks lie on it.
func TestConfirmations(t *testing.T) {
	c := start(t, Options{})
	ctx, now, later := t.Context(), dial(t, c), dial(t, c, chain.WithConfirmations(2))
	buyer := funded(t, c, snm(10))
	id, _, err := now.Open(ctx, buyer, chain.OpenRequest{Payee: common.HexToAddress("0x9a7ee"), Amount: snm(5), Challenge: day})
	if err != nil {
		t.Fatal(err)
	}
	for blocks := range 3 {
		_, err := later.Channel(ctx, id)
		if want := blocks == 2; (err == nil) != want || (err != nil && !errors.Is(err, chain.ErrNoChannel)) {
			t.Errorf("with %d blocks on top: %v", blocks, err)
		}
		if err := c.Advance(ctx, time.Second); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPendingWhenNothingIsMined(t *testing.T) {
	c := start(t, Options{})
	client := dial(t, c, chain.WithConfirmations(3))
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if _, err := client.Transfer(ctx, c.Treasury, common.Address{1}, snm(1)); !errors.Is(err, chain.ErrPending) {
		t.Errorf("got %v, want ErrPending", err)
	}
}

func TestDialRefuses(t *testing.T) {
	c := start(t, Options{ChainID: 4242})
	if c.ChainID.Int64() != 4242 {
		t.Errorf("chain id %s", c.ChainID)
	}
	for name, r := range map[string]struct {
		at   common.Address
		opt  chain.Option
		want error
	}{
		"another chain":    {c.Channels, chain.WithChainID(big.NewInt(1)), chain.ErrChainID},
		"no code":          {common.Address{1}, chain.WithPoll(time.Second), chain.ErrNoContract},
		"another contract": {c.Token, chain.WithPoll(time.Second), chain.ErrNoContract},
		"bad option":       {c.Channels, chain.WithConfirmations(65), chain.ErrOptions},
	} {
		if _, err := chain.Dial(t.Context(), c.RPCURL, r.at, r.opt); !errors.Is(err, r.want) {
			t.Errorf("%s: got %v, want %v", name, err, r.want)
		}
	}
}

func TestFeeCap(t *testing.T) {
	c := start(t, Options{})
	client := dial(t, c, chain.WithMaxFee(big.NewInt(1)))
	if _, err := client.Transfer(t.Context(), c.Treasury, common.Address{1}, snm(1)); !errors.Is(err, chain.ErrFee) {
		t.Errorf("got %v, want ErrFee", err)
	}
}

// TestCloseLeavesNothing: no process, no open port.
func TestCloseLeavesNothing(t *testing.T) {
	c := start(t, Options{})
	addr, pid := strings.TrimPrefix(c.RPCURL, "http://"), c.node.cmd.Process.Pid
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat("/proc/" + big.NewInt(int64(pid)).String()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("anvil (pid %d) is still there: %v", pid, err)
	}
	if conn, err := net.DialTimeout("tcp", addr, time.Second); err == nil {
		conn.Close()
		t.Errorf("%s still answers", addr)
	}
	if err := c.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
}

func TestStartRefuses(t *testing.T) {
	c := start(t, Options{})
	taken := strings.TrimPrefix(c.RPCURL, "http://")
	for name, opts := range map[string]Options{
		"port taken":   {Listen: taken},
		"no port":      {Listen: "127.0.0.1"},
		"not anvil":    {Anvil: "/bin/true"},
		"no such file": {Anvil: "/nonexistent"},
	} {
		if other, err := Start(t.Context(), opts); err == nil {
			other.Close()
			t.Errorf("%s: started", name)
		} else {
			t.Log(name+":", err)
		}
	}
}

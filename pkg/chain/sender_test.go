package chain

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var target = common.HexToAddress("0x7a")

// brief bounds a send that is not meant to end.
func brief(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Millisecond)
	t.Cleanup(cancel)
	return ctx
}

func soon(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func once(t testing.TB, f *fakeChain, want ...string) {
	t.Helper()
	counts := map[string]int{}
	for _, w := range want {
		counts[w]++
	}
	if got := f.effects(target); !maps.Equal(got, counts) {
		t.Errorf("effects on the chain: %v, want %v", got, counts)
	}
}

// miner mines a block whenever something waits, until the test ends.
func (f *fakeChain) miner(t testing.TB) {
	ctx := t.Context()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for sleep(ctx, time.Millisecond) == nil {
			f.mine(1)
		}
	}()
	t.Cleanup(func() { <-done })
}

// TestStuckTransactionIsRepriced: the base fee rises above what was offered; the price
// follows by at least an eighth each time, one nonce is used, and the cap holds.
func TestStuckTransactionIsRepriced(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	f.setBaseFee(1e9)
	p := fastPace
	p.reprice = 10 * time.Millisecond
	c := clientOf(t, []backend{fakeNode{f, 0}}, withPace(p))
	f.setBaseFee(1e9)
	got := make(chan error, 1)
	go func() {
		_, err := c.Transact(soon(t), key, target, []byte("dear"), TxOptions{})
		got <- err
	}()
	for len(f.sent()) == 0 {
		time.Sleep(time.Millisecond)
	}
	f.setBaseFee(5e9)
	f.miner(t)
	if err := <-got; err != nil {
		t.Fatal(err)
	}
	once(t, f, "dear")
	var last *types.Transaction
	for _, tx := range f.sent() {
		if last != nil && tx.Hash() != last.Hash() {
			if tx.Nonce() != last.Nonce() {
				t.Error("another nonce for the same intent")
			}
			if new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(8)).Cmp(new(big.Int).Mul(last.GasFeeCap(), big.NewInt(9))) < 0 {
				t.Errorf("cap raised from %s to %s", last.GasFeeCap(), tx.GasFeeCap())
			}
		}
		last = tx
	}
}

func TestRepricingEndsAtTheCap(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	p := fastPace
	p.reprice = time.Millisecond
	limit := big.NewInt(3 * 1e9 * 62_500) // one and a half times the first price
	c := clientOf(t, []backend{fakeNode{f, 0}}, withPace(p), WithMaxFee(limit))
	if _, err := c.Transact(brief(t), key, target, []byte("dear"), TxOptions{}); !errors.Is(err, ErrPending) {
		t.Fatal(err)
	}
	prices := map[string]bool{}
	for _, tx := range f.sent() {
		prices[tx.GasFeeCap().String()] = true
		if new(big.Int).Mul(tx.GasFeeCap(), new(big.Int).SetUint64(tx.Gas())).Cmp(limit) > 0 {
			t.Errorf("%s wei a gas is over the cap", tx.GasFeeCap())
		}
	}
	if len(prices) < 3 {
		t.Errorf("%d prices tried", len(prices))
	}
}

// TestDoneAndTakenOut: what was done without depth is sent again when it is gone, before
// what comes after it.
func TestDoneAndTakenOut(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	f.auto = true
	c := clientOf(t, []backend{fakeNode{f, 0}})
	for _, word := range []string{"a", "b", "c"} {
		if _, err := c.Transact(soon(t), key, target, []byte(word), TxOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	f.reorganise(2, true)
	if _, err := c.Transact(soon(t), key, target, []byte("d"), TxOptions{}); err != nil {
		t.Fatal(err)
	}
	once(t, f, "a", "b", "c", "d")
}

func (stingy) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 21_000, nil }

func TestManyAtOnceUnderReorganisations(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	nodes := []backend{fakeNode{f, 0}, fakeNode{f, 1}, fakeNode{f, 0}}
	c := clientOf(t, nodes, WithConfirmations(5))
	var group sync.WaitGroup
	errs := make([]error, 12)
	want := make([]string, len(errs))
	ctx := soon(t)
	for i := range errs {
		want[i] = "payment " + string(rune('a'+i))
		group.Go(func() { _, errs[i] = c.Transact(ctx, key, target, []byte(want[i]), TxOptions{}) })
	}
	stop := make(chan struct{})
	go func() {
		defer close(stop)
		for round := range 40 {
			f.mine(1)
			if round%7 == 6 && round < 30 {
				f.reorganise(3, round%2 == 0)
			}
			_ = sleep(ctx, 3*time.Millisecond)
		}
		for ctx.Err() == nil && f.settled(len(errs)) < 8 {
			f.mine(1)
			_ = sleep(ctx, 3*time.Millisecond)
		}
	}()
	group.Wait()
	<-stop
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	once(t, f, want...)
}

// settled counts the blocks since there were n effects.
func (f *fakeChain) settled(n int) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	count := 0
	for i, b := range f.blocks {
		if count += len(b.txs); count == n {
			return len(f.blocks) - 1 - i
		}
	}
	return 0
}

func (poorNode) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(1), nil
}

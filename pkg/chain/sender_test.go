package chain

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

var target = common.HexToAddress("0x7a")

// memory is a journal that can be replayed.
type memory struct {
	mu      sync.Mutex
	entries [][]byte
	fails   error
}

func (m *memory) Append(_ context.Context, kind string, value any) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fails != nil {
		return m.fails
	}
	body, err := json.Marshal(value)
	if kind == TxKind {
		m.entries = append(m.entries, body)
	}
	return err
}

// replayed is the log of the next life.
func (m *memory) replayed(t testing.TB) *TxLog {
	t.Helper()
	m.mu.Lock()
	defer m.mu.Unlock()
	l := NewTxLog()
	for _, body := range m.entries {
		if err := l.Replay(body); err != nil {
			t.Fatalf("replay %s: %v", body, err)
		}
	}
	l.Attach(m)
	return l
}

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

// TestRestartAtEveryPoint: the process dies after each thing it can have done; the next
// life intends the same, and it happens once.
func TestRestartAtEveryPoint(t *testing.T) {
	for name, between := range map[string]func(f *fakeChain){
		"while it waits":                func(*fakeChain) {},
		"and it is mined meanwhile":     func(f *fakeChain) { f.mine(1) },
		"and mempools forget it":        func(f *fakeChain) { f.drop() },
		"mined, taken out, forgotten":   func(f *fakeChain) { f.mine(1); f.mine(2); f.reorganise(3, true) },
		"mined, taken out, waits again": func(f *fakeChain) { f.mine(1); f.mine(2); f.reorganise(3, false) },
	} {
		t.Run(name, func(t *testing.T) {
			f, key, journal := newFakeChain(), newKey(t), &memory{}
			first := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
			_, err := first.Transact(brief(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"})
			if !errors.Is(err, ErrPending) {
				t.Fatalf("nothing is mined: %v", err)
			}
			between(f)
			f.miner(t)
			second := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)), WithConfirmations(2))
			if err := second.Resume(soon(t), key); err != nil {
				t.Fatal(err)
			}
			receipt, err := second.Transact(soon(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"})
			if err != nil || receipt.Status != 1 {
				t.Fatalf("%+v, %v", receipt, err)
			}
			third := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
			if _, err := third.Transact(soon(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"}); err != nil {
				t.Fatal(err)
			}
			if _, err := third.Transact(soon(t), key, target, []byte("another"), TxOptions{ID: "settle-1"}); !errors.Is(err, ErrIDReused) {
				t.Errorf("another content under the same id: %v", err)
			}
			if _, err := third.Transact(soon(t), key, target, []byte("next"), TxOptions{ID: "settle-2"}); err != nil {
				t.Fatal(err)
			}
			once(t, f, "rent", "next")
		})
	}
}

func TestNothingIsSignedThatIsNotWrittenDown(t *testing.T) {
	f, full := newFakeChain(), errors.New("disk full")
	journal := &memory{fails: full}
	c := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
	if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); !errors.Is(err, full) || errors.Is(err, ErrPending) {
		t.Errorf("got %v", err)
	}
	if len(f.sent()) != 0 {
		t.Error("sent all the same")
	}
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

// TestNonceTakenByAnother: another program of the same key is first. Ours can not happen
// any more, and nothing of it is signed with another nonce.
func TestNonceTakenByAnother(t *testing.T) {
	for nodes, want := range map[int]bool{1: true, 3: false} { // one endpoint may lie about it: pending
		f, key := newFakeChain(), newKey(t)
		f.setBaseFee(1e12) // ours, at a lower price, has to wait
		var list []backend
		for range nodes {
			list = append(list, cheapNode{fakeNode{f, 0}})
		}
		c := clientOf(t, list, WithTxLog((&memory{}).replayed(t)))
		got := make(chan error, 1)
		go func() {
			_, err := c.Transact(soon(t), key, target, []byte("ours"), TxOptions{ID: "a"})
			got <- err
		}()
		for len(f.sent()) == 0 {
			time.Sleep(time.Millisecond)
		}
		f.drop()
		other := types.MustSignNewTx(key.ECDSA(), types.LatestSignerForChainID(fakeID), &types.DynamicFeeTx{
			ChainID: fakeID, Gas: 50_000, GasFeeCap: big.NewInt(1e15), GasTipCap: big.NewInt(1e15), To: &target, Data: []byte("theirs"),
		})
		_ = fakeNode{f, 0}.SendTransaction(t.Context(), other)
		f.mine(1)
		err := <-got
		if !errors.Is(err, ErrSuperseded) || errors.Is(err, ErrPending) != want {
			t.Errorf("%d endpoints: %v", nodes, err)
		}
		if _, err := c.Transact(soon(t), key, target, []byte("ours"), TxOptions{ID: "a"}); !errors.Is(err, ErrSuperseded) {
			t.Errorf("the same again: %v", err)
		}
		f.setBaseFee(1)
		f.auto = true
		if _, err := c.Transact(soon(t), key, target, []byte("ours anew"), TxOptions{ID: "b"}); err != nil {
			t.Error(err)
		}
		once(t, f, "theirs", "ours anew")
	}
}

// cheapNode shows a base fee that is long gone.
type cheapNode struct{ fakeNode }

func (n cheapNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := n.fakeNode.HeaderByNumber(ctx, number)
	if err == nil && number == nil {
		h = types.CopyHeader(h)
		h.BaseFee = big.NewInt(1)
	}
	return h, err
}

// twoFaced says that it refuses a transaction, and mines it.
type twoFaced struct {
	fakeNode
	on *bool
}

func (n twoFaced) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := n.fakeNode.SendTransaction(ctx, tx)
	if *n.on {
		return said{text: "insufficient funds for gas * price + value"}
	}
	return err
}

// TestRefusedTransactionIsNotPaidTwice: an endpoint says it will not have a transaction,
// and forwards it all the same. The caller, who was told that it failed, tries again.
func TestRefusedTransactionIsNotPaidTwice(t *testing.T) {
	for name, mined := range map[string]bool{"mined before the next try": true, "waits": false} {
		t.Run(name, func(t *testing.T) {
			f, key, on := newFakeChain(), newKey(t), true
			c := clientOf(t, []backend{twoFaced{fakeNode{f, 0}, &on}})
			_, err := c.Transact(soon(t), key, target, []byte("pay"), TxOptions{})
			if err == nil || errors.Is(err, ErrPending) {
				t.Fatalf("got %v", err)
			}
			if mined {
				f.mine(1)
			}
			on = false
			f.auto = true
			_, err = c.Transact(brief(t), key, target, []byte("pay"), TxOptions{})
			if mined && !errors.Is(err, ErrSuperseded) {
				t.Errorf("the second try: %v", err)
			}
			f.mine(3)
			once(t, f, "pay")
		})
	}
}

func TestHonestRefusalFreesTheNonce(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	journal, on := &memory{}, true
	picky := pickyNode{fakeNode{f, 0}, &on}
	c := clientOf(t, []backend{picky}, WithTxLog(journal.replayed(t)))
	if _, err := c.Transact(soon(t), key, target, []byte("no"), TxOptions{ID: "no"}); err == nil || errors.Is(err, ErrPending) {
		t.Fatalf("got %v", err)
	}
	on, f.auto = false, true
	c = clientOf(t, []backend{picky}, WithTxLog(journal.replayed(t)))
	receipt, err := c.Transact(soon(t), key, target, []byte("yes"), TxOptions{})
	if err != nil || receipt.Status != 1 || f.sent()[0].Nonce() != 0 {
		t.Fatalf("%+v, %v", receipt, err)
	}
	once(t, f, "yes")
}

// TestOneHeirOfARefusedNonce: of two that come after a refusal one gets its nonce, also
// after a restart.
func TestOneHeirOfARefusedNonce(t *testing.T) {
	for _, restart := range []bool{false, true} {
		f, key, journal, on := newFakeChain(), newKey(t), &memory{}, true
		node := pickyNode{fakeNode{f, 0}, &on}
		c := clientOf(t, []backend{node}, WithTxLog(journal.replayed(t)))
		if _, err := c.Transact(soon(t), key, target, []byte("no"), TxOptions{}); err == nil || errors.Is(err, ErrPending) {
			t.Fatalf("got %v", err)
		}
		on = false
		if _, err := c.Transact(brief(t), key, target, []byte("first"), TxOptions{}); !errors.Is(err, ErrPending) {
			t.Fatalf("got %v", err)
		}
		if restart {
			c = clientOf(t, []backend{node}, WithTxLog(journal.replayed(t)))
		}
		if _, err := c.Transact(brief(t), key, target, []byte("second"), TxOptions{}); !errors.Is(err, ErrPending) {
			t.Fatalf("got %v", err)
		}
		f.mine(1)
		once(t, f, "first", "second")
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

// stingy names too little gas: the transaction would run out of it.
type stingy struct{ fakeNode }

func (stingy) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 21_000, nil }

// rude has no latest block, no tip and no receipts.
type rude struct{ fakeNode }

func (n rude) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number == nil {
		return nil, ethereum.NotFound
	}
	return n.fakeNode.HeaderByNumber(ctx, number)
}

func (n rude) SuggestGasTipCap(context.Context) (*big.Int, error) {
	return nil, saidData{said{text: "execution reverted", data: "0x"}}
}

func (n rude) BlockReceipts(context.Context, rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	return nil, ethereum.NotFound
}

func TestPriceAmongThree(t *testing.T) {
	for name, wrong := range map[string]func(fakeNode) backend{
		"names too little gas": func(n fakeNode) backend { return stingy{n} },
		"says there is none":   func(n fakeNode) backend { return rude{n} },
	} {
		for place := range 3 {
			f := newFakeChain()
			f.auto = true
			nodes := []backend{fakeNode{f, 0}, fakeNode{f, 0}, fakeNode{f, 0}}
			nodes[place] = wrong(fakeNode{f, 0})
			c := clientOf(t, nodes)
			if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
				t.Errorf("%s: %v", name, err)
			} else if gas := f.sent()[0].Gas(); gas != 62_500 {
				t.Errorf("%s: %d gas", name, gas)
			}
			y := newTally(t)
			y.until(c, f, toTarget)
			if y.counts["x"] != 1 {
				t.Errorf("%s: followed %v", name, y.counts)
			}
		}
	}
}

// pickyNode refuses and does not forward.
type pickyNode struct {
	fakeNode
	on *bool
}

func (n pickyNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if *n.on {
		return said{text: "exceeds block gas limit"}
	}
	return n.fakeNode.SendTransaction(ctx, tx)
}

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

func TestPoorKeyIsToldBeforeSigning(t *testing.T) {
	f := newFakeChain()
	c := clientOf(t, []backend{poorNode{fakeNode{f, 0}}})
	if _, err := c.Transact(soon(t), newKey(t), target, nil, TxOptions{}); !errors.Is(err, ErrFunds) {
		t.Errorf("got %v", err)
	}
	if len(f.sent()) != 0 {
		t.Error("sent all the same")
	}
}

type poorNode struct{ fakeNode }

func (poorNode) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(1), nil
}

// TestFalseReceiptOfOne: one of three says that it is mined, or that it failed.
func TestFalseReceiptOfOne(t *testing.T) {
	for name, lie := range map[string]*types.Receipt{
		"mined":  {Status: 1, BlockNumber: big.NewInt(0), BlockHash: common.Hash{1}},
		"failed": {Status: 0, BlockNumber: big.NewInt(0), BlockHash: common.Hash{1}},
	} {
		f := newFakeChain()
		liars := []backend{receiptLiar{fakeNode{f, 0}, lie}, fakeNode{f, 0}, fakeNode{f, 0}}
		c := clientOf(t, liars)
		if _, err := c.Transact(brief(t), newKey(t), target, []byte("x"), TxOptions{}); !errors.Is(err, ErrPending) {
			t.Errorf("%s: %v", name, err)
		}
		f.auto = true
		if receipt, err := c.Transact(soon(t), newKey(t), target, []byte("y"), TxOptions{}); err != nil || receipt.BlockHash == lie.BlockHash {
			t.Errorf("%s: %+v, %v", name, receipt, err)
		}
	}
}

type receiptLiar struct {
	fakeNode
	lie *types.Receipt
}

func (n receiptLiar) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	out := *n.lie
	out.TxHash = hash
	return &out, nil
}

func TestIDBounds(t *testing.T) {
	c := clientOf(t, []backend{fakeNode{newFakeChain(), 0}})
	if _, err := c.Transact(soon(t), newKey(t), target, nil, TxOptions{ID: string(make([]byte, maxID+1))}); !errors.Is(err, ErrOptions) {
		t.Errorf("got %v", err)
	}
}

func TestBadTxEntries(t *testing.T) {
	try := `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1}`
	for name, entries := range map[string][]string{
		"no JSON":                 {`{`},
		"no id":                   {`{"what":"try","chain":1,"gas":1,"tip":1,"fee_cap":1}`},
		"no chain":                {`{"what":"try","id":"a","gas":1,"tip":1,"fee_cap":1}`},
		"no price":                {`{"what":"try","chain":1,"id":"a","gas":1}`},
		"negative price":          {`{"what":"try","chain":1,"id":"a","gas":1,"tip":-1,"fee_cap":1}`},
		"done, never tried":       {`{"what":"done","chain":1,"id":"a","hash":"0x` + string(make0(64)) + `"}`},
		"done without a hash":     {try, `{"what":"done","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a"}`},
		"another nonce":           {try, `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":2,"gas":1,"tip":1,"fee_cap":1}`},
		"another content":         {try, `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1,"data":"0x01"}`},
		"something else happened": {try, `{"what":"burnt","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a"}`},
	} {
		l := NewTxLog()
		var err error
		for _, e := range entries {
			err = l.Replay([]byte(e))
		}
		if !errors.Is(err, ErrTxLog) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func make0(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = '0'
	}
	return out
}

func FuzzTxLog(f *testing.F) {
	f.Add([]byte(`{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l := NewTxLog()
		if l.Replay(data) == nil {
			_ = l.Replay(data)
		}
		for _, r := range l.records {
			l.open(big.NewInt(1), r.From)
		}
	})
}

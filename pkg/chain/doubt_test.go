package chain

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

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

// stingy names too little gas: the transaction would run out of it.
type stingy struct{ fakeNode }

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
		for round := range 24 { // which of two answers comes first is chance
			place := round % 3
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

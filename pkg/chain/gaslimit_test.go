package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

func TestGasLimit(t *testing.T) {
	slot := uint64(7)
	for name, test := range map[string]struct {
		head types.Header
		want uint64
	}{
		"today":                        {types.Header{GasLimit: 60_000_000}, 1 << 24},
		"today, in small blocks":       {types.Header{GasLimit: 10_000_000}, 10_000_000},
		"from Amsterdam on":            {types.Header{GasLimit: 60_000_000, SlotNumber: &slot}, 60_000_000},
		"from Amsterdam, small blocks": {types.Header{GasLimit: 10_000_000, SlotNumber: &slot}, 10_000_000},
		"from Amsterdam, huge blocks":  {types.Header{GasLimit: 1 << 40, SlotNumber: &slot}, params.MaxTxTotalGas},
	} {
		if got := gasLimit(&test.head); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
}

// TestGasFollowsTheRules: what the rules of the next fork let a transaction have is sent
// there, and refused before it is signed under those of today.
func TestGasFollowsTheRules(t *testing.T) {
	const blockGas = 30_000_000 // of a fake chain
	for _, test := range []struct {
		slots     bool
		gas, sent uint64 // estimated, and with head-room; 0 for refused
	}{
		{false, 1 << 20, 1<<20 + 1<<18},
		{false, 1 << 24, 1 << 24},
		{false, 1<<24 + 1, 0},
		{true, 1<<24 + 4, 1<<24 + 4 + 1<<22 + 1},
		{true, blockGas, blockGas},
		{true, blockGas + 1, 0},
	} {
		t.Run(fmt.Sprintf("%d,%t", test.gas, test.slots), func(t *testing.T) {
			f := newFakeChain()
			f.auto, f.slots = true, test.slots
			f.setBaseFee(1e8)
			f.mine(1)
			c := clientOf(t, []backend{wasteful{fakeNode{f, 0}, test.gas}})
			_, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{})
			if test.sent == 0 {
				if !errors.Is(err, ErrGas) || len(f.sent()) != 0 {
					t.Errorf("%d gas: %v, %d sent", test.gas, err, len(f.sent()))
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := f.sent()[0].Gas(); got != test.sent {
				t.Errorf("sent with %d gas, want %d", got, test.sent)
			}
		})
	}
}

// futurist shows headers as of a fork that has not begun, with blocks as it likes them.
type futurist struct {
	fakeNode
	gas uint64
}

func (n futurist) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	head, err := n.fakeNode.HeaderByNumber(ctx, number)
	if err != nil || number != nil {
		return head, err
	}
	head = types.CopyHeader(head)
	head.SlotNumber, head.GasLimit = new(uint64), n.gas
	return head, nil
}

// TestOneOfThreeCannotMoveTheGasLimit, neither up, so that what is sent is refused, nor
// down, so that nothing can be sent.
func TestOneOfThreeCannotMoveTheGasLimit(t *testing.T) {
	for _, shown := range []uint64{0, 1 << 40} {
		for place := range 3 {
			f := newFakeChain()
			f.auto = true
			f.setBaseFee(1e8)
			f.mine(1)
			nodes := make([]backend, 3)
			for i := range nodes {
				nodes[i] = wasteful{fakeNode{f, 0}, 1 << 24}
			}
			nodes[place] = futurist{fakeNode{f, 0}, shown}
			c := clientOf(t, nodes)
			if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
				t.Fatalf("%d shown by %d: %v", shown, place, err)
			}
			if got := f.sent()[0].Gas(); got != 1<<24 {
				t.Errorf("%d shown by %d: sent with %d gas", shown, place, got)
			}
		}
	}
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// What a minority of the endpoints can do: cost time, never money.

type dear struct{ fakeNode } // asks for all that a transaction may cost

func (n dear) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(5e11), nil }

func (n dear) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := n.fakeNode.HeaderByNumber(ctx, number)
	if err == nil && number == nil {
		h = types.CopyHeader(h)
		h.BaseFee = big.NewInt(1e11)
	}
	return h, err
}

// TestOneOfThreeCannotRaiseThePrice: the tip is paid to whoever makes the block.
func TestOneOfThreeCannotRaiseThePrice(t *testing.T) {
	for place := range 3 {
		t.Run(fmt.Sprint(place), func(t *testing.T) {
			f := newFakeChain()
			f.mine(20)
			f.auto = true
			nodes := []backend{fakeNode{f, 0}, fakeNode{f, 0}, fakeNode{f, 0}}
			nodes[place] = dear{fakeNode{f, 0}}
			c := clientOf(t, nodes)
			if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
				t.Fatal(err)
			}
			for _, tx := range f.sent() {
				if tx.GasTipCap().Cmp(big.NewInt(1e8)) != 0 || tx.GasFeeCap().Cmp(big.NewInt(21e8)) != 0 {
					t.Fatalf("tip %s, fee cap %s", tx.GasTipCap(), tx.GasFeeCap())
				}
			}
		})
	}
}

type wasteful struct {
	fakeNode
	gas uint64
}

func (n wasteful) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return n.gas, nil }

// TestOneOfThreeCannotKeepUsFromSending: an estimate over the cap, or over what a
// transaction can have, would hold a worker off from claiming until its reserve is released.
func TestOneOfThreeCannotKeepUsFromSending(t *testing.T) {
	for _, gas := range []uint64{0, 21_000, params.MaxTxGas, 1 << 60} {
		for place := range 3 {
			t.Run(fmt.Sprintf("%d/%d", gas, place), func(t *testing.T) {
				f := newFakeChain()
				f.auto = true
				f.setBaseFee(1e11)
				f.mine(1)
				nodes := []backend{fakeNode{f, 0}, fakeNode{f, 0}, fakeNode{f, 0}}
				nodes[place] = wasteful{fakeNode{f, 0}, gas}
				c := clientOf(t, nodes)
				if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
					t.Fatal(err)
				}
				if got := f.sent()[0].Gas(); got != 62_500 {
					t.Errorf("%d gas", got)
				}
			})
		}
	}
}

type asleep struct{ fakeNode } // slow, not dead

func (n asleep) BlockNumber(ctx context.Context) (uint64, error) {
	select {
	case <-time.After(5 * grace):
	case <-ctx.Done():
	}
	return n.fakeNode.BlockNumber(ctx)
}

type nostalgic struct {
	fakeNode
	height *atomic.Uint64
}

func (n nostalgic) BlockNumber(ctx context.Context) (uint64, error) {
	if h := n.height.Load(); h > 0 {
		return h, nil
	}
	return n.fakeNode.BlockNumber(ctx)
}

// TestOneOfThreeCannotShowTheDistantPast: with one endpoint slow, the height that two
// have reached is the lower one, and every archive knows the state of then.
func TestOneOfThreeCannotShowTheDistantPast(t *testing.T) {
	f := newFakeChain()
	f.mine(200)
	var height atomic.Uint64
	c := clientOf(t, []backend{nostalgic{fakeNode{f, 0}, &height}, fakeNode{f, 0}, asleep{fakeNode{f, 0}}})
	if at, err := c.Block(soon(t)); err != nil || at.Number != 200 {
		t.Fatal(at.Number, err)
	}
	height.Store(100)
	if at, err := c.Block(soon(t)); !errors.Is(err, ErrNoQuorum) {
		t.Errorf("block %d was taken for the newest: %v", at.Number, err)
	}
	height.Store(200 - window) // as deep as a reorganisation is followed
	if at, err := c.Block(soon(t)); err != nil || at.Number != 200-window {
		t.Errorf("block %d, %v", at.Number, err)
	}
}

// TestEndpointCannotSendUsElsewhere: a redirect would make our machine ask its neighbours.
func TestEndpointCannotSendUsElsewhere(t *testing.T) {
	var asked atomic.Int32
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer inside.Close()
	hostile := httptest.NewServer(http.RedirectHandler(inside.URL, http.StatusTemporaryRedirect))
	defer hostile.Close()
	if c, err := Connect(soon(t), hostile.URL); err == nil {
		c.Disconnect()
		t.Error("it was believed")
	}
	if asked.Load() != 0 {
		t.Error("the neighbour was asked")
	}
}

// TestFinishedTransactionsAreForgotten: a node that claims every day must not grow for ever.
func TestFinishedTransactionsAreForgotten(t *testing.T) {
	f := newFakeChain()
	f.auto = true
	log, key := NewTxLog(), newKey(t)
	c := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(log))
	for range 5 {
		if _, err := c.Transact(soon(t), key, target, []byte("x"), TxOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.Transact(soon(t), key, target, []byte("y"), TxOptions{ID: "kept"}); err != nil {
		t.Fatal(err)
	}
	if _, known := log.find(fakeID, key.Address(), "kept"); !known || len(log.records) != 1 {
		t.Errorf("%d transactions are remembered", len(log.records))
	}
	if _, err := c.Transact(soon(t), key, target, []byte("z"), TxOptions{ID: anonymous + "mine"}); !errors.Is(err, ErrOptions) {
		t.Errorf("an id that is forgotten was taken: %v", err)
	}
}

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/identity"
)

// tally is a consumer: how often the effect of each datum is in force. It commits what
// follows from the events and the cursor at once, and forgets both when it crashes.
type tally struct {
	t      *testing.T
	cursor Cursor
	counts map[string]int
	order  []string // what is in force, as it came
	undone int
}

func newTally(t *testing.T) *tally { return &tally{t: t, counts: map[string]int{}} }

func (y *tally) handle(_ context.Context, b Batch) error {
	for _, e := range b.Events {
		word := string(e.Log.Data)
		if !e.Removed {
			y.counts[word]++
			y.order = append(y.order, word)
			continue
		}
		y.undone++
		if len(y.order) == 0 || y.order[len(y.order)-1] != word {
			y.t.Fatalf("%q is taken back, %v is in force", word, y.order)
		}
		y.order = y.order[:len(y.order)-1]
		if y.counts[word]--; y.counts[word] == 0 {
			delete(y.counts, word)
		}
	}
	text, err := json.Marshal(b.Cursor)
	if err != nil {
		return err
	}
	y.cursor = Cursor{}
	return json.Unmarshal(text, &y.cursor)
}

var errCrash = errors.New("crash")

// until follows until the cursor is at the chain's head.
func (y *tally) until(c *Client, f *fakeChain, filter Filter) {
	y.t.Helper()
	ctx, cancel := context.WithTimeout(y.t.Context(), 20*time.Second)
	defer cancel()
	head := func() common.Hash {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.blocks[len(f.blocks)-1].header.Hash()
	}()
	if _, hash, _ := y.cursor.Tip(); hash == head {
		return
	}
	err := c.Follow(ctx, filter, y.cursor, func(ctx context.Context, b Batch) error {
		if err := y.handle(ctx, b); err != nil {
			return err
		}
		if _, hash, _ := y.cursor.Tip(); hash == head {
			return errCrash
		}
		return nil
	})
	if !errors.Is(err, errCrash) {
		y.t.Fatal(err)
	}
}

func pay(t *testing.T, f *fakeChain, key *identity.Key, nonce uint64, word string) {
	t.Helper()
	tx := types.MustSignNewTx(key.ECDSA(), types.LatestSignerForChainID(fakeID), &types.DynamicFeeTx{
		ChainID: fakeID, Nonce: nonce, Gas: 50_000, GasFeeCap: big.NewInt(1e15), To: &target, Data: []byte(word),
	})
	if err := (fakeNode{f, 0}).SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

var toTarget = Filter{Addresses: []common.Address{target}}

// TestFollowerIsTheChain: under random blocks, reorganisations and crashes the consumer
// has at each rest exactly what the chain has, in its order.
func TestFollowerIsTheChain(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, 7))
			f, key, y := newFakeChain(), newKey(t), newTally(t)
			c := clientOf(t, []backend{fakeNode{f, 0}, fakeNode{f, int(seed % 2)}, fakeNode{f, 0}})
			for range 60 {
				switch random.IntN(4) {
				case 0:
					f.mine(1 + random.IntN(3))
				case 1, 2:
					next, _ := fakeNode{f, 0}.NonceAt(t.Context(), key.Address(), nil)
					f.drop()
					for i := range random.Uint64N(4) {
						pay(t, f, key, next+i, fmt.Sprintf("%d/%d", next+i, random.IntN(1000)))
					}
					f.mine(1)
				case 3:
					f.reorganise(random.IntN(min(5, len(f.blocks))), random.IntN(2) == 0)
				}
				y.until(c, f, toTarget)
				if want := f.effects(target); !maps.Equal(y.counts, want) {
					t.Fatalf("in force %v, on the chain %v", y.counts, want)
				}
			}
			if y.undone == 0 {
				t.Error("nothing was ever taken back: the case proves nothing")
			}
			fresh := newTally(t)
			fresh.until(c, f, toTarget)
			if !slices.Equal(fresh.order, y.order) {
				t.Errorf("followed %v, read afresh %v", y.order, fresh.order)
			}
		})
	}
}

// TestFollowerCrashes: a consumer that fails before its commit gets the same again.
func TestFollowerCrashes(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(5) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(1)
	}
	c, y := clientOf(t, []backend{fakeNode{f, 0}}), newTally(t)
	if err := c.Follow(soon(t), toTarget, y.cursor, func(context.Context, Batch) error { return errCrash }); !errors.Is(err, errCrash) {
		t.Fatal(err)
	}
	y.until(c, f, toTarget)
	if want := f.effects(target); !maps.Equal(y.counts, want) || len(want) != 5 {
		t.Errorf("in force %v, on the chain %v", y.counts, want)
	}
}

func TestReorganisationBelowTheCursor(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(4) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(50)
	}
	c, y := clientOf(t, []backend{fakeNode{f, 0}}), newTally(t)
	y.until(c, f, toTarget)
	f.reorganise(100, true)
	err := c.Follow(soon(t), toTarget, y.cursor, func(context.Context, Batch) error { return errors.New("handed over") })
	if !errors.Is(err, ErrReorgTooDeep) {
		t.Errorf("got %v", err)
	}
}

// TestLaggingIsNoReorganisation: endpoints fall behind the cursor, and catch up.
func TestLaggingIsNoReorganisation(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(6) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(1)
	}
	y := newTally(t)
	y.until(clientOf(t, []backend{fakeNode{f, 0}}), f, toTarget)
	behind := clientOf(t, []backend{fakeNode{f, 3}})
	err := behind.Follow(brief(t), toTarget, y.cursor, func(_ context.Context, b Batch) error {
		return fmt.Errorf("%d events for a lag", len(b.Events))
	})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

// TestShorterChain: three blocks go and one other comes: the chain ends below the
// cursor, and what both have tells already that it is another.
func TestShorterChain(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(6) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(1)
	}
	c, y := clientOf(t, []backend{fakeNode{f, 0}}), newTally(t)
	y.until(c, f, toTarget)
	f.mu.Lock()
	f.blocks = slices.Clone(f.blocks[:4])
	f.seal(nil)
	f.mu.Unlock()
	y.until(c, f, toTarget)
	if want := f.effects(target); !maps.Equal(y.counts, want) || y.undone != 3 {
		t.Errorf("in force %v, on the chain %v, %d taken back", y.counts, want, y.undone)
	}
}

// shifty is reorganised while it is read.
type shifty struct {
	fakeNode
	reads *int
}

func (n shifty) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if *n.reads++; *n.reads%3 == 0 && *n.reads < 60 {
		n.reorganise(2, true)
		n.mine(1)
	}
	return n.fakeNode.HeaderByNumber(ctx, number)
}

func TestReorganisedWhileRead(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(20) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(1)
	}
	reads, y := 0, newTally(t)
	c := clientOf(t, []backend{shifty{fakeNode{f, 0}, &reads}})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	err := c.Follow(ctx, toTarget, Cursor{}, func(ctx context.Context, b Batch) error {
		for i, block := range b.Cursor.blocks {
			f.mu.Lock()
			parent := f.parentOf[block.Hash]
			f.mu.Unlock()
			if i > 0 && parent != b.Cursor.blocks[i-1].Hash {
				t.Errorf("block %d in the cursor is no child of the one before", block.Number)
			}
		}
		err := y.handle(ctx, b)
		if reads > 60 && b.Cursor.tipNumber() == b.Head.Number {
			return errCrash
		}
		return err
	})
	if !errors.Is(err, errCrash) {
		t.Fatal(err)
	}
	if want := f.effects(target); !maps.Equal(y.counts, want) {
		t.Errorf("in force %v, on the chain %v", y.counts, want)
	}
}

func TestBadCursors(t *testing.T) {
	hash := `"0x` + strings.Repeat("1", 64) + `"`
	block := func(n int) string { return fmt.Sprintf(`{"number":%d,"hash":%s}`, n, hash) }
	many := make([]string, window+1)
	for i := range many {
		many[i] = block(i)
	}
	for name, text := range map[string]string{
		"no JSON": `{`, "another shape": `{"a":1}`, "a gap": "[" + block(1) + "," + block(3) + "]", "backwards": "[" + block(2) + "," + block(1) + "]",
		"too long": "[" + strings.Join(many, ",") + "]", "negative": `[{"number":-1}]`,
		"a log of another block": `[{"number":1,"hash":` + hash + `,"logs":[{"address":"0x` + strings.Repeat("2", 40) + `","topics":[],"data":"0x","blockNumber":"0x2","transactionHash":` + hash + `,"blockHash":` + hash + `,"logIndex":"0x0"}]}]`,
	} {
		var c Cursor
		if err := c.UnmarshalJSON([]byte(text)); !errors.Is(err, ErrCursor) {
			t.Errorf("%s: %v", name, err)
		}
	}
	var c Cursor
	if err := json.Unmarshal([]byte("["+strings.Join(many[1:], ",")+"]"), &c); err != nil {
		t.Error(err)
	}
	if _, _, ok := (Cursor{}).Tip(); ok {
		t.Error("the beginning has a tip")
	}
}

func FuzzCursor(f *testing.F) {
	f.Add([]byte(`[{"number":1,"hash":"0x` + strings.Repeat("1", 64) + `"}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var c Cursor
		if c.UnmarshalJSON(data) != nil {
			return
		}
		for len(c.blocks) > 0 {
			c, _ = c.pop()
		}
	})
}

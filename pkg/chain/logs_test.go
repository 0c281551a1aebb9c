package chain

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// hider leaves logs out of what it tells.
type hider struct {
	fakeNode
	noReceipts bool // and does not know eth_getBlockReceipts
}

func (n hider) BlockReceipts(ctx context.Context, b rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	if n.noReceipts {
		return nil, said{text: "the method eth_getBlockReceipts does not exist/is not available"}
	}
	list, err := n.fakeNode.BlockReceipts(ctx, b)
	if len(list) > 0 {
		list = list[1:]
	}
	return list, err
}

func (n hider) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	list, err := n.fakeNode.FilterLogs(ctx, q)
	if len(list) > 0 {
		list = list[1:]
	}
	return list, err
}

// plain does not know eth_getBlockReceipts and is honest.
type plain struct{ fakeNode }

func (n plain) BlockReceipts(context.Context, rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	return nil, said{text: "Method not found"}
}

// TestHiddenLogs: what one endpoint leaves out is found out, by the header's receipts
// root in the newest blocks, and by the others below.
func TestHiddenLogs(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	node := fakeNode{f, 0}
	for n := range uint64(30) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(5)
	}
	for name, nodes := range map[string][]backend{
		"one of three, first":               {hider{node, false}, node, node},
		"one of three, last":                {node, node, hider{node, false}},
		"none can give receipts, one hides": {hider{node, true}, plain{node}, plain{node}},
	} {
		t.Run(name, func(t *testing.T) {
			c, y := clientOf(t, nodes), newTally(t)
			y.until(c, f, toTarget)
			if want := f.effects(target); !maps.Equal(y.counts, want) {
				t.Errorf("in force %v, on the chain %v", y.counts, want)
			}
		})
	}
	t.Run("alone, in the newest blocks", func(t *testing.T) {
		c := clientOf(t, []backend{hider{node, false}})
		err := c.Follow(brief(t), Filter{Addresses: toTarget.Addresses, From: 140}, Cursor{}, func(_ context.Context, b Batch) error {
			if tip, _, _ := b.Cursor.Tip(); tip >= 141 {
				return fmt.Errorf("passed block 141, whose log was hidden, with %d events", len(b.Events))
			}
			return nil
		})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	})
}

// narrow is an endpoint that bears small ranges only.
type narrow struct {
	fakeNode
	most   uint64
	words  string
	widest *uint64
}

func (n narrow) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	span := new(big.Int).Sub(q.ToBlock, q.FromBlock).Uint64() + 1
	if span > n.most {
		return nil, said{text: n.words}
	}
	*n.widest = max(*n.widest, span)
	return n.fakeNode.FilterLogs(ctx, q)
}

func TestRangesAdapt(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	for n := range uint64(10) {
		pay(t, f, key, n, fmt.Sprint(n))
		f.mine(40)
	}
	for _, words := range []string{
		"query returned more than 10000 results", "block range is too wide", "Log response size exceeded", "eth_getLogs is limited to a 10 block range: too many blocks",
	} {
		for _, most := range []uint64{1, 10, 100} {
			widest := uint64(0)
			c, y := clientOf(t, []backend{narrow{fakeNode{f, 0}, most, words, &widest}}), newTally(t)
			y.until(c, f, toTarget)
			if want := f.effects(target); !maps.Equal(y.counts, want) || widest == 0 || widest > most {
				t.Errorf("%q, %d blocks: in force %v, on the chain %v, widest %d", words, most, y.counts, want, widest)
			}
		}
	}
	for _, c := range []struct{ got, want span }{
		{span{100, 0}.narrower(100), span{50, 100}},
		{span{2, 0}.narrower(3), span{1, 3}},
		{span{50, 100}.wider(1), span{75, 100}},
		{span{75, 100}.wider(1), span{75, 100}},
		{span{1, 2}.wider(1), span{1, 2}},
		{span{100, 0}.wider(1), span{200, 0}},
		{span{100, 0}.wider(maxLogs), span{100, 0}},
		{span{maxRange, 0}.wider(0), span{maxRange, 0}},
	} {
		if c.got != c.want {
			t.Errorf("%+v, want %+v", c.got, c.want)
		}
	}
}

func TestFalseHeaders(t *testing.T) {
	good := types.Header{Number: big.NewInt(1), Time: 1 << 40, BaseFee: big.NewInt(1)}
	if err := checkHeader(&good); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*types.Header){
		"no number":         func(h *types.Header) { h.Number = nil },
		"a huge number":     func(h *types.Header) { h.Number = new(big.Int).Lsh(h.Number, 64) },
		"the far future":    func(h *types.Header) { h.Time++ },
		"a negative fee":    func(h *types.Header) { h.BaseFee = big.NewInt(-1) },
		"a fee of 129 bits": func(h *types.Header) { h.BaseFee = new(big.Int).Lsh(h.BaseFee, 128) },
	} {
		bad := good
		change(&bad)
		if err := checkHeader(&bad); !errors.Is(err, errLie) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFilterBounds(t *testing.T) {
	c := clientOf(t, []backend{fakeNode{newFakeChain(), 0}})
	for name, f := range map[string]Filter{
		"everything":  {},
		"5 topics":    {Addresses: toTarget.Addresses, Topics: make([][]common.Hash, 5)},
		"many topics": {Addresses: toTarget.Addresses, Topics: [][]common.Hash{make([]common.Hash, maxTopics+1)}},
		"many places": {Addresses: make([]common.Address, maxAddresses+1)},
	} {
		if err := c.Follow(soon(t), f, Cursor{}, nil); !errors.Is(err, ErrOptions) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFilterMatches(t *testing.T) {
	a, b, x := common.Hash{1}, common.Hash{2}, common.Hash{3}
	for name, c := range map[string]struct {
		topics [][]common.Hash
		log    []common.Hash
		want   bool
	}{
		"no topics asked":          {nil, []common.Hash{a}, true},
		"first of two":             {[][]common.Hash{{a, b}}, []common.Hash{b}, true},
		"neither":                  {[][]common.Hash{{a, b}}, []common.Hash{x}, false},
		"any, then one":            {[][]common.Hash{{}, {b}}, []common.Hash{x, b}, true},
		"any, then another":        {[][]common.Hash{{}, {b}}, []common.Hash{x, a}, false},
		"too few":                  {[][]common.Hash{{}, {}}, []common.Hash{x}, false},
		"one asked, none there":    {[][]common.Hash{{a}}, nil, false},
		"more there than asked of": {[][]common.Hash{{a}}, []common.Hash{a, b, x}, true},
	} {
		f := Filter{Addresses: toTarget.Addresses, Topics: c.topics}
		log := &types.Log{Address: target, Topics: c.log}
		if got := f.matches(log); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
		bloom := types.CreateBloom(&types.Receipt{Logs: []*types.Log{log}})
		if c.want && !f.may(bloom) {
			t.Errorf("%s: the bloom filter hides it", name)
		}
		if log.Address = (common.Address{9}); f.matches(log) {
			t.Errorf("%s: of another address", name)
		}
	}
	if toTarget.may(types.Bloom{}) {
		t.Error("an empty block may have logs")
	}
}

func TestFalseLogs(t *testing.T) {
	log := func(block uint64, index uint) types.Log {
		return types.Log{Address: target, BlockNumber: block, Index: index}
	}
	removed := log(5, 0)
	removed.Removed = true
	stranger := log(5, 0)
	stranger.Address = common.Address{1}
	for name, logs := range map[string][]types.Log{
		"below": {log(4, 0)}, "above": {log(9, 0)}, "backwards": {log(6, 0), log(5, 0)}, "twice": {log(5, 1), log(5, 1)},
		"index falls": {log(5, 1), log(5, 0)}, "removed": {removed}, "not asked for": {stranger}, "too many": make([]types.Log, maxLogs+1),
	} {
		if checkLogs(toTarget, logs, 5, 8) == nil {
			t.Errorf("%s: taken", name)
		}
	}
	if err := checkLogs(toTarget, []types.Log{log(5, 0), log(5, 3), log(8, 0)}, 5, 8); err != nil {
		t.Error(err)
	}
}

func TestFalseReceipts(t *testing.T) {
	f, key := newFakeChain(), newKey(t)
	pay(t, f, key, 0, "x")
	f.mine(1)
	at, list := blockOf(f.blocks[1].header), f.blocks[1].receipts
	if err := checkReceipts(list, at); err != nil || len(pick(toTarget, at, list)) != 1 {
		t.Fatal(err)
	}
	change := func(do func(*types.Receipt)) []*types.Receipt {
		r := *list[0]
		log := *r.Logs[0]
		r.Logs = []*types.Log{&log}
		do(&r)
		return []*types.Receipt{&r}
	}
	for name, bad := range map[string][]*types.Receipt{
		"none": nil, "twice": {list[0], list[0]}, "an empty one": {nil},
		"an empty log": change(func(r *types.Receipt) { r.Logs = []*types.Log{nil} }),
		"no logs":      change(func(r *types.Receipt) { r.Logs = nil }),
		"failed":       change(func(r *types.Receipt) { r.Status = 0 }),
		"another log":  change(func(r *types.Receipt) { r.Logs[0].Data = []byte("y") }),
		"no bloom":     change(func(r *types.Receipt) { r.Bloom = types.Bloom{} }),
	} {
		if checkReceipts(bad, at) == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

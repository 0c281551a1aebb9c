package chain

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

var fakeID = big.NewInt(4242)

// fakeChain is a chain in memory that behaves: it has a mempool with replacement rules,
// blocks with true headers, receipts and logs, and it can be reorganised. Each
// transaction emits one log of its target, with its data's hash as topic.
type fakeChain struct {
	mu      sync.Mutex
	blocks  []fakeBlock
	waiting map[common.Hash]*types.Transaction
	baseFee *big.Int
	salt    uint64 // makes blocks of one number differ
	auto    bool   // mines what is sent
	slots   bool   // headers name their slot, as from Amsterdam on
	sends   []*types.Transaction

	parentOf map[common.Hash]common.Hash // of every block there ever was
}

type fakeBlock struct {
	header   *types.Header
	receipts types.Receipts
	txs      []*types.Transaction
}

func newFakeChain() *fakeChain {
	f := &fakeChain{
		waiting: map[common.Hash]*types.Transaction{}, baseFee: big.NewInt(1e9), parentOf: map[common.Hash]common.Hash{},
	}
	f.seal(nil)
	return f
}

// said is an error as an endpoint words it.
type said struct{ text, data string }

func (e said) Error() string  { return e.text }
func (e said) ErrorCode() int { return -32000 }

type saidData struct{ said }

func (e saidData) ErrorData() any { return e.data }

func (f *fakeChain) seal(txs []*types.Transaction) {
	f.salt++
	header := &types.Header{
		Number: big.NewInt(int64(len(f.blocks))), Time: 1_700_000_000 + uint64(len(f.blocks))*12, BaseFee: new(big.Int).Set(f.baseFee),
		Extra: binary.BigEndian.AppendUint64(nil, f.salt), Difficulty: new(big.Int), GasLimit: 30_000_000, UncleHash: types.EmptyUncleHash,
	}
	if len(f.blocks) > 0 {
		header.ParentHash = f.blocks[len(f.blocks)-1].header.Hash()
	}
	var receipts types.Receipts
	for i, tx := range txs {
		r := &types.Receipt{
			Type: tx.Type(), Status: 1, CumulativeGasUsed: uint64(i+1) * 50_000, GasUsed: 50_000, TxHash: tx.Hash(),
			BlockNumber: header.Number, TransactionIndex: uint(i),
			Logs: []*types.Log{{
				Address: *tx.To(), Topics: []common.Hash{crypto.Keccak256Hash(tx.Data())}, Data: tx.Data(), TxHash: tx.Hash(),
			}},
		}
		r.Bloom = types.CreateBloom(r)
		receipts = append(receipts, r)
	}
	if f.slots {
		// One that names its slot has all fields that forks before gave headers.
		zero, hash := new(uint64), common.Hash{}
		header.WithdrawalsHash, header.BlobGasUsed, header.ExcessBlobGas, header.ParentBeaconRoot = &hash, zero, zero, &hash
		header.RequestsHash, header.BlockAccessListHash, header.SlotNumber = &hash, &hash, &f.salt
	}
	header.ReceiptHash = types.DeriveSha(receipts, trie.NewStackTrie(nil))
	header.Bloom = types.MergeBloom(receipts)
	for i, r := range receipts {
		r.BlockHash = header.Hash()
		log := r.Logs[0]
		log.BlockHash, log.BlockNumber, log.TxIndex, log.Index = r.BlockHash, header.Number.Uint64(), uint(i), uint(i)
	}
	f.parentOf[header.Hash()] = header.ParentHash
	f.blocks = append(f.blocks, fakeBlock{header, receipts, txs})
}

// mine makes blocks; what waits and pays enough goes into the first of them.
func (f *fakeChain) mine(blocks int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.mineLocked(blocks)
}

func (f *fakeChain) mineLocked(blocks int) {
	for range blocks {
		list := slices.SortedFunc(maps.Values(f.waiting), func(a, b *types.Transaction) int {
			return cmp.Or(cmp.Compare(a.Nonce(), b.Nonce()), a.Hash().Cmp(b.Hash()))
		})
		var txs []*types.Transaction
		next := map[common.Address]uint64{}
		for _, tx := range list {
			from := senderOfTx(tx)
			if _, ok := next[from]; !ok {
				next[from] = f.nonceLocked(from)
			}
			if tx.Nonce() == next[from] && tx.GasFeeCap().Cmp(f.baseFee) >= 0 {
				next[from]++
				txs = append(txs, tx)
				delete(f.waiting, tx.Hash())
			}
		}
		f.seal(txs)
	}
}

func senderOfTx(tx *types.Transaction) common.Address {
	from, err := types.Sender(types.LatestSignerForChainID(fakeID), tx)
	if err != nil {
		panic(err)
	}
	return from
}

// reorganise replaces blocks by as many empty ones. What was in them waits again, or is
// forgotten.
func (f *fakeChain) reorganise(blocks int, forget bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	cut := len(f.blocks) - blocks
	gone := f.blocks[cut:]
	f.blocks = slices.Clone(f.blocks[:cut])
	for range blocks {
		f.seal(nil)
	}
	for _, b := range gone {
		for _, tx := range b.txs {
			if !forget {
				f.waiting[tx.Hash()] = tx
			}
		}
	}
}

// drop forgets everything that waits.
func (f *fakeChain) drop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	clear(f.waiting)
}

func (f *fakeChain) setBaseFee(wei int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.baseFee = big.NewInt(wei)
}

// effects counts the logs that a target has on the chain, by data.
func (f *fakeChain) effects(target common.Address) map[string]int {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := map[string]int{}
	for _, b := range f.blocks {
		for _, r := range b.receipts {
			if r.Logs[0].Address == target {
				out[string(r.Logs[0].Data)]++
			}
		}
	}
	return out
}

func (f *fakeChain) sent() []*types.Transaction {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.sends)
}

func (f *fakeChain) nonceLocked(addr common.Address) uint64 {
	n := uint64(0)
	for _, b := range f.blocks {
		for _, tx := range b.txs {
			if senderOfTx(tx) == addr {
				n++
			}
		}
	}
	return n
}

// node is one endpoint of a fake chain; lag blocks behind.
type fakeNode struct {
	*fakeChain
	lag int
}

func (n fakeNode) view() []fakeBlock {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.blocks[:max(1, len(n.blocks)-n.lag)]
}

func (n fakeNode) byHash(hash common.Hash) (fakeBlock, error) {
	for _, b := range n.view() {
		if b.header.Hash() == hash {
			return b, nil
		}
	}
	return fakeBlock{}, said{text: "header not found"}
}

func (n fakeNode) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(1e18), nil
}

func (n fakeNode) BalanceAtHash(_ context.Context, _ common.Address, hash common.Hash) (*big.Int, error) {
	if _, err := n.byHash(hash); err != nil {
		return nil, err
	}
	return big.NewInt(1e18), nil
}

func (n fakeNode) BlockNumber(context.Context) (uint64, error) { return uint64(len(n.view()) - 1), nil }

func (n fakeNode) BlockReceipts(_ context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	b, err := n.byHash(*block.BlockHash)
	return b.receipts, err
}

// CallContract answers with the block's number and the data asked with.
func (n fakeNode) CallContract(_ context.Context, msg ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	return fmt.Appendf(nil, "%d:%x", len(n.view())-1, msg.Data), nil
}

func (n fakeNode) CallContractAtHash(_ context.Context, msg ethereum.CallMsg, hash common.Hash) ([]byte, error) {
	b, err := n.byHash(hash)
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, "%s:%x", b.header.Number, msg.Data), nil
}

func (n fakeNode) ChainID(context.Context) (*big.Int, error) { return fakeID, nil }

func (n fakeNode) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return []byte{1}, nil
}

func (n fakeNode) CodeAtHash(context.Context, common.Address, common.Hash) ([]byte, error) {
	return []byte{1}, nil
}

func (n fakeNode) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 50_000, nil }

func (n fakeNode) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	filter := Filter{Addresses: q.Addresses, Topics: q.Topics}
	var out []types.Log
	for _, b := range n.view() {
		number := b.header.Number
		if q.BlockHash != nil && *q.BlockHash != b.header.Hash() ||
			q.BlockHash == nil && (number.Cmp(q.FromBlock) < 0 || number.Cmp(q.ToBlock) > 0) {
			continue
		}
		for _, r := range b.receipts {
			for _, log := range r.Logs {
				if filter.matches(log) {
					out = append(out, *log)
				}
			}
		}
	}
	return out, nil
}

func (n fakeNode) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	blocks := n.view()
	if number == nil {
		return blocks[len(blocks)-1].header, nil
	}
	if number.Cmp(big.NewInt(int64(len(blocks)))) >= 0 {
		return nil, ethereum.NotFound
	}
	return blocks[number.Int64()].header, nil
}

func (n fakeNode) NonceAt(_ context.Context, addr common.Address, _ *big.Int) (uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.nonceLocked(addr), nil
}

func (n fakeNode) PendingNonceAt(_ context.Context, addr common.Address) (uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	next := n.nonceLocked(addr)
	for again := true; again; {
		again = false
		for _, tx := range n.waiting {
			if senderOfTx(tx) == addr && tx.Nonce() == next {
				next, again = next+1, true
			}
		}
	}
	return next, nil
}

func (n fakeNode) Proof(context.Context, common.Address, []common.Hash, common.Hash) (*proofAnswer, error) {
	return nil, errors.New("no state")
}

func (n fakeNode) SendTransaction(_ context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.sends = append(n.sends, tx)
	from := senderOfTx(tx)
	if tx.Nonce() < n.nonceLocked(from) {
		return said{text: "nonce too low"}
	}
	for hash, other := range n.waiting {
		switch {
		case hash == tx.Hash():
			return said{text: "already known"}
		case senderOfTx(other) == from && other.Nonce() == tx.Nonce():
			least := new(big.Int).Div(new(big.Int).Mul(other.GasFeeCap(), big.NewInt(11)), big.NewInt(10))
			leastTip := new(big.Int).Div(new(big.Int).Mul(other.GasTipCap(), big.NewInt(11)), big.NewInt(10))
			if tx.GasFeeCap().Cmp(least) < 0 || tx.GasTipCap().Cmp(leastTip) < 0 {
				return said{text: "replacement transaction underpriced"}
			}
			delete(n.waiting, hash)
		}
	}
	n.waiting[tx.Hash()] = tx
	if n.auto {
		n.mineLocked(1)
	}
	return nil
}

func (n fakeNode) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(1e8), nil }

func (n fakeNode) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	for _, b := range n.view() {
		for i, tx := range b.txs {
			if tx.Hash() == hash {
				copied := *b.receipts[i]
				return &copied, nil
			}
		}
	}
	return nil, ethereum.NotFound
}

// fastPace makes days of waiting milliseconds.
var fastPace = pace{resend: 5 * time.Millisecond, reprice: time.Hour, patience: 5 * time.Millisecond, nonce: time.Millisecond}

func withPace(p pace) Option { return func(o *options) { o.pace = p } }

// clientOf asks nodes, which are called a, b, c...
func clientOf(t testing.TB, nodes []backend, opts ...Option) *Client {
	t.Helper()
	var endpoints []*endpoint
	for i, node := range nodes {
		endpoints = append(endpoints, over(string(rune('a'+i)), node))
	}
	c, err := connect(t.Context(), endpoints, append([]Option{WithPoll(time.Millisecond), withPace(fastPace)}, opts...))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Disconnect)
	return c
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Block is a block that a quorum of the endpoints agrees on. The zero value stands for
// the latest block of whichever endpoint is asked.
type Block struct {
	Number      uint64
	Hash        common.Hash
	Parent      common.Hash
	StateRoot   common.Hash
	ReceiptRoot common.Hash
	Bloom       types.Bloom
	Time        time.Time
	BaseFee     *big.Int // wei a gas; nil before EIP-1559
}

func blockOf(h *types.Header) Block {
	return Block{
		Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, StateRoot: h.Root, ReceiptRoot: h.ReceiptHash,
		Bloom: h.Bloom, Time: time.Unix(int64(h.Time), 0).UTC(), BaseFee: h.BaseFee,
	}
}

func (b Block) latest() bool { return b.Hash == (common.Hash{}) }

// stepsBack is how many blocks below the tip are tried: endpoints of one network are
// rarely more than a block apart.
const stepsBack = 3

// Block is the newest block that a quorum agrees on, with as many blocks on top as the
// client asks for.
func (c *Client) Block(ctx context.Context) (Block, error) { return c.blockUnder(ctx, c.depth) }

func (c *Client) blockUnder(ctx context.Context, depth uint64) (Block, error) {
	height, err := c.height(ctx)
	if err != nil {
		return Block{}, err
	}
	if top := c.top.Load(); height+window < top {
		return Block{}, fmt.Errorf("%w: they show block %d, and agreed on block %d before", ErrNoQuorum, height, top)
	}
	height -= min(height, depth)
	for step := range uint64(stepsBack) {
		var block Block
		if block, err = c.blockAt(ctx, height-min(height, step)); err == nil {
			c.agreedOn(block.Number)
			return block, nil
		}
		if c.pool.lone() || !errors.Is(err, ErrNoQuorum) && !errors.Is(err, ethereum.NotFound) {
			break
		}
	}
	return Block{}, err
}

// agreedOn keeps the highest block that a quorum agreed on. Where few endpoints answer one
// of them can show a height of long ago, at which the others, too, know the chain: what
// lies more than a window below is not believed to be the newest.
func (c *core) agreedOn(number uint64) {
	for {
		top := c.top.Load()
		if number <= top || c.top.CompareAndSwap(top, number) {
			return
		}
	}
}

// height is the number of blocks that a quorum has reached.
func (c *Client) height(ctx context.Context) (uint64, error) {
	heads, err := gather(ctx, c.pool, func(ctx context.Context, rpc backend) (uint64, error) { return rpc.BlockNumber(ctx) })
	if err != nil {
		return 0, fmt.Errorf("ask for the block number: %w", err)
	}
	return atLeast(heads, c.pool.quorum), nil
}

// blockAt is the block of a number. Its hash is computed here from the whole header, so
// that agreeing on it is agreeing on all that is in it.
func (c *Client) blockAt(ctx context.Context, number uint64) (Block, error) {
	block, err := agree(ctx, c.pool, question[Block]{
		ask: func(ctx context.Context, rpc backend) (Block, error) {
			header, err := rpc.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
			if err != nil {
				return Block{}, err
			}
			if err := checkHeader(header); err != nil {
				return Block{}, err
			}
			if header.Number.Uint64() != number {
				return Block{}, fmt.Errorf("%w: block %s for block %d", errLie, header.Number, number)
			}
			return blockOf(header), nil
		},
		same: func(b Block) string { return b.Hash.Hex() },
	})
	if err != nil {
		return Block{}, fmt.Errorf("read block %d: %w", number, err)
	}
	return block, nil
}

func checkHeader(h *types.Header) error {
	switch {
	case h.Number == nil || !h.Number.IsUint64():
		return fmt.Errorf("%w: block number %v", errLie, h.Number)
	case h.Time > 1<<40:
		return fmt.Errorf("%w: block of the second %d", errLie, h.Time)
	case h.BaseFee != nil && (h.BaseFee.Sign() < 0 || h.BaseFee.BitLen() > 128):
		return fmt.Errorf("%w: base fee of %d bits", errLie, h.BaseFee.BitLen())
	}
	return nil
}

// where is the block to read at: the latest there is if one endpoint's word suffices
// and no depth is asked for, which saves questions.
func (c *Client) where(ctx context.Context, depth uint64) (Block, error) {
	if c.pool.quorum == 1 && depth == 0 {
		return Block{}, nil
	}
	return c.blockUnder(ctx, depth)
}

// Read calls a contract in the newest block that a quorum agrees on, under the
// confirmations asked for, and decodes its answer.
func Read[T any](ctx context.Context, c *Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	at, err := c.where(ctx, c.depth)
	if err != nil {
		var none T
		return none, err
	}
	return ReadAt(ctx, c, at, to, data, unpack)
}

// ReadAt calls a contract at a block: several reads at one block belong together.
func ReadAt[T any](ctx context.Context, c *Client, at Block, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := c.callAt(ctx, at, to, data)
	if err != nil {
		return none, err
	}
	if len(out) == 0 {
		return none, fmt.Errorf("empty answer from %s: no contract there", to)
	}
	value, err := unpack(out)
	if err != nil {
		return none, fmt.Errorf("answer of %s: %w", to, err)
	}
	return value, nil
}

// Call is Read without decoding.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	at, err := c.where(ctx, c.depth)
	if err != nil {
		return nil, err
	}
	return c.callAt(ctx, at, to, data)
}

func (c *Client) callAt(ctx context.Context, at Block, to common.Address, data []byte) ([]byte, error) {
	out, err := agree(ctx, c.pool, question[[]byte]{
		ask: func(ctx context.Context, rpc backend) ([]byte, error) {
			msg := ethereum.CallMsg{To: &to, Data: data}
			if at.latest() {
				return rpc.CallContract(ctx, msg, nil)
			}
			return rpc.CallContractAtHash(ctx, msg, at.Hash)
		},
		same: hexutil.Encode, fixed: !at.latest(),
	})
	return out, c.explain(err)
}

// HasCode tells whether there is a contract at an address.
func (c *Client) HasCode(ctx context.Context, addr common.Address) (bool, error) {
	at, err := c.where(ctx, c.depth)
	if err != nil {
		return false, err
	}
	code, err := c.code(ctx, at, addr)
	return len(code) > 0, err
}

func (c *Client) code(ctx context.Context, at Block, addr common.Address) ([]byte, error) {
	return agree(ctx, c.pool, question[[]byte]{
		ask: func(ctx context.Context, rpc backend) ([]byte, error) {
			if at.latest() {
				return rpc.CodeAt(ctx, addr, nil)
			}
			return rpc.CodeAtHash(ctx, addr, at.Hash)
		},
		same: hexutil.Encode, fixed: !at.latest(),
	})
}

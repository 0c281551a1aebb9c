package devchain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Mine adds empty blocks, and whatever waits in the first of them.
func (c *Chain) Mine(ctx context.Context, blocks uint64) error {
	return c.do(ctx, "mine blocks", "anvil_mine", hexutil.Uint64(blocks))
}

// AutoMine turns on or off that each transaction gets a block at once. Off, blocks come
// from Mine alone.
func (c *Chain) AutoMine(ctx context.Context, on bool) error {
	return c.do(ctx, "set mining", "evm_setAutomine", on)
}

// Reorganise replaces the newest blocks by as many empty ones. What was in them is
// gone: neither mined nor waiting, as after a reorganisation by miners who never saw it.
func (c *Chain) Reorganise(ctx context.Context, blocks uint64) error {
	return c.do(ctx, "reorganise", "anvil_reorg", blocks, []any{})
}

// Rewind takes the newest blocks off, and puts none in their place.
func (c *Chain) Rewind(ctx context.Context, blocks uint64) error {
	return c.do(ctx, "rewind", "anvil_rollback", blocks)
}

// Drop forgets a transaction that waits, as a full mempool does.
func (c *Chain) Drop(ctx context.Context, hash common.Hash) error {
	return c.do(ctx, "drop transaction", "anvil_dropTransaction", hash)
}

// SetBaseFee sets the base fee of the next block, in wei per gas.
func (c *Chain) SetBaseFee(ctx context.Context, wei uint64) error {
	return c.do(ctx, "set the base fee", "anvil_setNextBlockBaseFeePerGas", hexutil.Uint64(wei))
}

// Snapshot remembers the state of the chain for one Restore.
func (c *Chain) Snapshot(ctx context.Context) (id string, err error) {
	if err := c.rpc.CallContext(ctx, &id, "evm_snapshot"); err != nil {
		return "", fmt.Errorf("take a snapshot of the chain: %w", err)
	}
	return id, nil
}

// Restore takes the chain back to a snapshot.
func (c *Chain) Restore(ctx context.Context, id string) error {
	return c.do(ctx, "restore a snapshot", "evm_revert", id)
}

func (c *Chain) do(ctx context.Context, what, method string, args ...any) error {
	if err := c.rpc.CallContext(ctx, nil, method, args...); err != nil {
		return fmt.Errorf("%s of the development chain: %w", what, err)
	}
	return nil
}

package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// Channel is what the contract holds about a channel. Amounts are token wei.
type Channel struct {
	ID        common.Hash
	Payer     common.Address // whose money it is until a voucher says otherwise
	Payee     common.Address // whom every claim pays
	Agent     common.Address // may close for the payee; zero for none
	Deposit   *big.Int       // everything ever put in
	Claimed   *big.Int       // what was paid out, over all lanes
	Challenge time.Duration  // how long a close of the payer's takes
	CloseAt   time.Time      // when it ends; zero while the channel is open
}

// Closing tells whether the payer has started a close.
func (ch Channel) Closing() bool { return !ch.CloseAt.IsZero() }

// Balance reads what an address holds: token wei and ETH wei, in the latest block.
func (c *Client) Balance(ctx context.Context, addr common.Address) (snm, eth *big.Int, err error) {
	if snm, err = call(ctx, c, c.token, nil, c.snm.PackBalanceOf(addr), c.snm.UnpackBalanceOf); err != nil {
		return nil, nil, fmt.Errorf("token balance of %s: %w", addr, err)
	}
	eth, err = retry(ctx, func() (*big.Int, error) { return c.rpc.BalanceAt(ctx, addr, nil) })
	if err != nil {
		return nil, nil, fmt.Errorf("balance of %s: %w", addr, err)
	}
	return snm, eth, nil
}

// Channel reads a channel as it was under the confirmations asked for. ErrNoChannel
// if there is none: never opened, not yet confirmed, or closed.
func (c *Client) Channel(ctx context.Context, id common.Hash) (Channel, error) {
	block, err := c.confirmedBlock(ctx)
	if err != nil {
		return Channel{}, err
	}
	raw, err := call(ctx, c, c.address, block, c.channels.PackChannels(id), c.channels.UnpackChannels)
	if err != nil {
		return Channel{}, fmt.Errorf("read channel %s: %w", id, err)
	}
	if raw.Payer == (common.Address{}) {
		return Channel{}, fmt.Errorf("%w: %s", ErrNoChannel, id)
	}
	out := Channel{
		ID: id, Payer: raw.Payer, Payee: raw.Payee, Agent: raw.Agent, Deposit: raw.Deposit, Claimed: raw.Claimed,
		// 24 and 40 bits: neither overflows.
		Challenge: time.Duration(raw.Challenge.Int64()) * time.Second,
	}
	if raw.CloseAt.Sign() != 0 {
		out.CloseAt = time.Unix(raw.CloseAt.Int64(), 0).UTC()
	}
	return out, nil
}

// Paid reads what a lane has been paid on chain, in token wei; zero if nothing, also
// of channels that are gone.
func (c *Client) Paid(ctx context.Context, id common.Hash, lane uint64) (*big.Int, error) {
	block, err := c.confirmedBlock(ctx)
	if err != nil {
		return nil, err
	}
	paid, err := call(ctx, c, c.address, block, c.channels.PackPaid(id, lane), c.channels.UnpackPaid)
	if err != nil {
		return nil, fmt.Errorf("read what lane %d of %s was paid: %w", lane, id, err)
	}
	return paid, nil
}

// OpenNonce reads how many channels a payer has opened: their nonces, from which
// ChannelID makes their ids, are all below it.
func (c *Client) OpenNonce(ctx context.Context, payer common.Address) (uint64, error) {
	block, err := c.confirmedBlock(ctx)
	if err != nil {
		return 0, err
	}
	nonce, err := call(ctx, c, c.address, block, c.channels.PackOpenNonce(payer), c.channels.UnpackOpenNonce)
	if err != nil {
		return 0, fmt.Errorf("read how many channels %s opened: %w", payer, err)
	}
	if !nonce.IsUint64() {
		return 0, fmt.Errorf("read how many channels %s opened: the answer is %s", payer, nonce)
	}
	return nonce.Uint64(), nil
}

// confirmedBlock is the newest block with enough others on top; nil for the latest.
func (c *Client) confirmedBlock(ctx context.Context) (*big.Int, error) {
	if c.opts.confirmations == 0 {
		return nil, nil
	}
	head, err := retry(ctx, func() (uint64, error) { return c.rpc.BlockNumber(ctx) })
	if err != nil {
		return nil, fmt.Errorf("ask for the block number: %w", err)
	}
	return new(big.Int).SetUint64(head - min(head, c.opts.confirmations)), nil
}

// call reads from a contract and decodes the answer, which an endpoint may have made up.
func call[T any](ctx context.Context, c *Client, to common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := retry(ctx, func() ([]byte, error) {
		return c.rpc.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	})
	if err != nil {
		return none, explain(err)
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

package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

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
	Checked   bool           // payer and payee accepted each other when it was opened (Profiles)
}

// Closing tells whether the payer has started a close.
func (ch Channel) Closing() bool { return !ch.CloseAt.IsZero() }

// Balance reads what an address holds: token wei and ETH wei, in the latest block.
func (c *Client) Balance(ctx context.Context, addr common.Address) (snm, eth *big.Int, err error) {
	at, err := c.where(ctx, 0)
	if err != nil {
		return nil, nil, err
	}
	if snm, err = ReadAt(ctx, c, at, c.token, c.snm.PackBalanceOf(addr), c.snm.UnpackBalanceOf); err != nil {
		return nil, nil, fmt.Errorf("token balance of %s: %w", addr, err)
	}
	eth, err = agree(ctx, c.pool, question[*big.Int]{
		ask: func(ctx context.Context, rpc backend) (*big.Int, error) {
			if at.latest() {
				return rpc.BalanceAt(ctx, addr, nil)
			}
			return rpc.BalanceAtHash(ctx, addr, at.Hash)
		},
		same: (*big.Int).String, fixed: !at.latest(),
	})
	if err != nil {
		return nil, nil, fmt.Errorf("balance of %s: %w", addr, err)
	}
	return snm, eth, nil
}

// Channel reads a channel as it was under the confirmations asked for. ErrNoChannel
// if there is none: never opened, not yet confirmed, or closed.
func (c *Client) Channel(ctx context.Context, id common.Hash) (Channel, error) {
	raw, err := Read(ctx, c, c.address, c.channels.PackChannels(id), c.channels.UnpackChannels)
	if err != nil {
		return Channel{}, fmt.Errorf("read channel %s: %w", id, err)
	}
	if raw.Payer == (common.Address{}) {
		return Channel{}, fmt.Errorf("%w: %s", ErrNoChannel, id)
	}
	out := Channel{
		ID: id, Payer: raw.Payer, Payee: raw.Payee, Agent: raw.Agent, Deposit: raw.Deposit, Claimed: raw.Claimed,
		// 24 and 40 bits: neither overflows.
		Challenge: time.Duration(raw.Challenge.Int64()) * time.Second, Checked: raw.Checked,
	}
	if raw.CloseAt.Sign() != 0 {
		out.CloseAt = time.Unix(raw.CloseAt.Int64(), 0).UTC()
	}
	return out, nil
}

// Paid reads what a lane has been paid on chain, in token wei; zero if nothing, also
// of channels that are gone.
func (c *Client) Paid(ctx context.Context, id common.Hash, lane uint64) (*big.Int, error) {
	paid, err := Read(ctx, c, c.address, c.channels.PackPaid(id, lane), c.channels.UnpackPaid)
	if err != nil {
		return nil, fmt.Errorf("read what lane %d of %s was paid: %w", lane, id, err)
	}
	return paid, nil
}

// OpenNonce reads how many channels a payer has opened: their nonces, from which
// ChannelID makes their ids, are all below it.
func (c *Client) OpenNonce(ctx context.Context, payer common.Address) (uint64, error) {
	nonce, err := Read(ctx, c, c.address, c.channels.PackOpenNonce(payer), c.channels.UnpackOpenNonce)
	if err != nil {
		return 0, fmt.Errorf("read how many channels %s opened: %w", payer, err)
	}
	if !nonce.IsUint64() {
		return 0, fmt.Errorf("read how many channels %s opened: the answer is %s", payer, nonce)
	}
	return nonce.Uint64(), nil
}

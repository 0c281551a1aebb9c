package government

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Purse is a MinerWallet: where an owner of workers is paid, with a pledge. Amounts are SNM wei.
type Purse struct {
	Address      common.Address
	Owner        common.Address
	State        State
	Since        time.Time // begin of the pledge, or of the suspicion
	HeldUntil    time.Time // a vote about it is under way; zero if none
	Balance      *big.Int
	Stake        *big.Int // pledged; zero between two pledges
	Withdrawable *big.Int
	AutoTo       common.Address // zero: nobody is paid by itself
	AutoFrom     *big.Int       // as soon as so much is free
}

// Purses lists an owner's miner wallets, oldest first, the newest max of them.
func (c *Client) Purses(ctx context.Context, owner common.Address, max uint64) ([]common.Address, error) {
	return c.made(ctx, owner, max, c.wallets.PackMinerCount(owner), c.wallets.UnpackMinerCount,
		func(i *big.Int) []byte { return c.wallets.PackMinersOf(owner, i) }, c.wallets.UnpackMinersOf)
}

// IsPurse tells whether the factory made a miner's wallet there.
func (c *Client) IsPurse(ctx context.Context, at common.Address) (bool, error) {
	is, err := chain.Read(ctx, c.chain, c.factory, c.wallets.PackIsMiner(at), c.wallets.UnpackIsMiner)
	if err != nil {
		return false, fmt.Errorf("ask the factory about %s: %w", at, err)
	}
	return is, nil
}

// CreatePurse makes a miner's wallet for the key's address and tells where it is.
func (c *Client) CreatePurse(ctx context.Context, key *identity.Key) (common.Address, *types.Receipt, error) {
	receipt, err := c.send(ctx, key, c.factory, c.wallets.PackCreateMiner(), nil)
	if err != nil {
		return common.Address{}, receipt, fmt.Errorf("create a miner's wallet: %w", err)
	}
	created, err := event(receipt, c.factory, c.wallets.UnpackCreatedEvent)
	if err != nil {
		return common.Address{}, receipt, err
	}
	return created.Wallet, receipt, nil
}

// Purse reads a miner's wallet, all of it of one block.
func (c *Client) Purse(ctx context.Context, at common.Address) (Purse, error) {
	p, err := c.purse(ctx, at)
	if err != nil {
		return p, fmt.Errorf("read miner's wallet %s: %w", at, err)
	}
	return p, nil
}

func (c *Client) purse(ctx context.Context, wallet common.Address) (p Purse, err error) {
	at, err := c.chain.Block(ctx)
	if err != nil {
		return p, err
	}
	p.Address = wallet
	if p.Owner, err = chain.ReadAt(ctx, c.chain, at, wallet, c.miner.PackOwner(), c.miner.UnpackOwner); err != nil {
		return p, err
	}
	state, err := chain.ReadAt(ctx, c.chain, at, wallet, c.miner.PackState(), c.miner.UnpackState)
	if err != nil {
		return p, err
	}
	if state > uint8(Punished) {
		return p, fmt.Errorf("%w: state %d", ErrAnswer, state)
	}
	p.State = State(state)
	var since, held *big.Int
	for _, part := range []struct {
		into   **big.Int
		data   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&since, c.miner.PackSince(), c.miner.UnpackSince},
		{&held, c.miner.PackHeldUntil(), c.miner.UnpackHeldUntil},
		{&p.Stake, c.miner.PackStake(), c.miner.UnpackStake},
		{&p.Withdrawable, c.miner.PackWithdrawable(), c.miner.UnpackWithdrawable},
	} {
		if *part.into, err = chain.ReadAt(ctx, c.chain, at, wallet, part.data, part.unpack); err != nil {
			return p, err
		}
	}
	if p.Since, err = moment(since); err != nil {
		return p, err
	}
	if p.HeldUntil, err = moment(held); err != nil {
		return p, err
	}
	if p.Balance, err = chain.ReadAt(ctx, c.chain, at, c.Token, c.token.PackBalanceOf(wallet), c.token.UnpackBalanceOf); err != nil {
		return p, err
	}
	auto, err := chain.ReadAt(ctx, c.chain, at, wallet, c.miner.PackAutoPayoutOf(), c.miner.UnpackAutoPayoutOf)
	if err != nil {
		return p, err
	}
	p.AutoTo, p.AutoFrom = auto.To, auto.Threshold
	return p, bounded("wallet", p.Stake, p.Withdrawable, p.Balance, p.AutoFrom)
}

// Pledge begins a period of a miner's wallet with a stake of its owner's choice, 1 SNM at
// least, that its balance covers. Owner only. PayDay ends it, as a hub's.
func (c *Client) Pledge(ctx context.Context, key *identity.Key, wallet common.Address, stake *big.Int) (*types.Receipt, error) {
	if err := amount(stake); err != nil {
		return nil, err
	}
	return c.send(ctx, key, wallet, c.miner.PackRegister(stake), stake)
}

// SetAutoPayout lets anyone send all that is free to an address whenever that is so much
// or more; zero address ends it. Owner only.
func (c *Client) SetAutoPayout(ctx context.Context, key *identity.Key, wallet, to common.Address, threshold *big.Int) (*types.Receipt, error) {
	if to == (common.Address{}) {
		threshold = new(big.Int)
	} else if err := amount(threshold); err != nil {
		return nil, err
	}
	return c.send(ctx, key, wallet, c.miner.PackSetAutoPayout(threshold, to), nil)
}

// AutoPayout pays out what is free, as the owner set it. Anyone may.
func (c *Client) AutoPayout(ctx context.Context, key *identity.Key, wallet common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, wallet, c.miner.PackAutoPayout(), nil)
}

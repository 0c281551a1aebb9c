// Package devchain runs a development chain: anvil, a real EVM node with JSON-RPC,
// with the SNM token, its channels and the whole government deployed.
//
// It relies on the anvil that contracts/package-lock.json pins, and on pkg/chain to
// deploy. It stops at one node in memory: what it held is gone when it closes. It
// answers no threat: whoever reaches its port can make money, so it listens on the
// loopback unless told otherwise. No secret is on a command line: the treasury's key
// is made in this process and the node is told its address only.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Options of a chain; the zero value is a chain on a free port of the loopback that
// mines each transaction at once.
type Options struct {
	Listen    string        // host:port; port 0 picks a free one
	BlockTime time.Duration // between blocks; 0 mines each transaction at once
	ChainID   uint64        // 31337 if 0
	Treasury  *identity.Key // holds all SNM; made if nil
	Anvil     string        // path of the binary; found in contracts/ if empty
	Bare      bool          // deploys nothing: the treasury holds ETH, and there is no SNM to Fund with
}

// Chain is a running chain.
type Chain struct {
	RPCURL          string
	ChainID         *big.Int
	Token, Channels common.Address
	Factory         common.Address // HubWalletFactory, from which the rest of the government follows
	Deployment      government.Deployment
	Treasury        *identity.Key // owns all SNM that Fund has not given away

	node   *node
	rpc    *rpc.Client
	client *chain.Client
	mu     sync.Mutex // Fund reads a balance and writes it back
}

// receiptPoll is short: the chain is on this machine.
const receiptPoll = 20 * time.Millisecond

// treasuryWei is the ETH that the treasury starts with: gas for ever.
var treasuryWei = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))

// Start runs a chain until Close. ctx bounds the start alone.
func Start(ctx context.Context, opts Options) (*Chain, error) {
	if opts.ChainID == 0 {
		opts.ChainID = 31337
	}
	if opts.Treasury == nil {
		key, err := identity.Generate()
		if err != nil {
			return nil, err
		}
		opts.Treasury = key
	}
	n, err := startNode(ctx, opts)
	if err != nil {
		return nil, err
	}
	c := &Chain{RPCURL: n.url, Treasury: opts.Treasury, node: n}
	if err := c.deploy(ctx, opts); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Chain) deploy(ctx context.Context, opts Options) (err error) {
	if c.rpc, err = rpc.DialContext(ctx, c.RPCURL); err != nil {
		return fmt.Errorf("dial the development chain: %w", err)
	}
	if err := c.setBalance(ctx, c.Treasury.Address(), treasuryWei); err != nil {
		return err
	}
	if opts.Bare {
		c.ChainID = new(big.Int).SetUint64(opts.ChainID)
		return nil
	}
	options := []chain.Option{chain.WithPoll(receiptPoll), chain.WithChainID(new(big.Int).SetUint64(opts.ChainID))}
	if c.Deployment, err = c.govern(ctx, options); err != nil {
		return err
	}
	c.Factory = c.Deployment.Address(government.HubWalletFactory)
	c.client, err = chain.Dial(ctx, c.RPCURL, c.Deployment.Address(government.Channels), options...)
	if err != nil {
		return err
	}
	c.ChainID, c.Token, c.Channels = c.client.ChainID(), c.client.Token(), c.client.Channels()
	return nil
}

// govern deploys everything, with the parameters that a real market begins with.
func (c *Chain) govern(ctx context.Context, options []chain.Option) (government.Deployment, error) {
	bare, err := chain.Connect(ctx, c.RPCURL, options...)
	if err != nil {
		return government.Deployment{}, err
	}
	defer bare.Disconnect()
	return government.Deploy(ctx, bare, c.Treasury, government.DefaultParameters(c.Treasury.Address()), nil)
}

// Fund adds ETH wei, which it makes, and SNM wei, which the treasury pays. A nil or
// zero amount is left out.
func (c *Chain) Fund(ctx context.Context, addr common.Address, ethWei, snmWei *big.Int) error {
	if ethWei != nil && ethWei.Sign() > 0 {
		if err := c.addBalance(ctx, addr, ethWei); err != nil {
			return err
		}
	}
	if snmWei != nil && snmWei.Sign() > 0 {
		if _, err := c.client.Transfer(ctx, c.Treasury, addr, snmWei); err != nil {
			return err
		}
	}
	return nil
}

func (c *Chain) addBalance(ctx context.Context, addr common.Address, wei *big.Int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, has, err := c.client.Balance(ctx, addr)
	if err != nil {
		return err
	}
	return c.setBalance(ctx, addr, has.Add(has, wei))
}

func (c *Chain) setBalance(ctx context.Context, addr common.Address, wei *big.Int) error {
	if err := c.rpc.CallContext(ctx, nil, "anvil_setBalance", addr, (*hexutil.Big)(wei)); err != nil {
		return fmt.Errorf("give %s its balance: %w", addr, err)
	}
	return nil
}

// Advance moves the chain's clock on, and mines a block so that it shows.
func (c *Chain) Advance(ctx context.Context, by time.Duration) error {
	if err := c.rpc.CallContext(ctx, nil, "evm_increaseTime", hexutil.Uint64(by/time.Second)); err != nil {
		return fmt.Errorf("advance the chain's clock: %w", err)
	}
	return c.rpc.CallContext(ctx, nil, "evm_mine")
}

// Close ends the node and waits until it is gone. It may be called twice.
func (c *Chain) Close() error {
	if c.client != nil {
		c.client.Disconnect()
	}
	if c.rpc != nil {
		c.rpc.Close()
	}
	return c.node.stop()
}

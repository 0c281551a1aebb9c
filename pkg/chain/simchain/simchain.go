// Package simchain runs an Ethereum chain in this process for tests and measurements:
// go-ethereum's own EVM, under the rules of today's mainnet or of its next fork, behind
// JSON-RPC over HTTP, so that pkg/chain can be used on it as on any other.
//
// It mines whatever is sent as it comes, and its clock moves when it is told to. It stops
// there: it is one node without peers, so it never reorganises (tools/lab/devchain does),
// and nothing that ships imports it.
package simchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/pkg/identity"
)

// Rules are the prices of a fork.
type Rules struct {
	Fork   string // its name
	Suffix string // of the names of what is measured under them
	limit  uint64 // gas that a transaction is sent with
	set    func(c *params.ChainConfig, from uint64)
}

// Today is mainnet since Fusaka: Osaka, and the two forks after it that change blobs
// alone. go-ethereum's simulated chain has begun later forks already, which are taken out.
var Today = Rules{Fork: "Osaka", limit: params.MaxTxGas, set: func(c *params.ChainConfig, _ uint64) {
	c.AmsterdamTime, c.BogotaTime, c.UBTTime = nil, nil, nil
}}

// Next is Amsterdam, the next fork that has a date (go-ethereum v1.17.10 has Sepolia's,
// 1791294816): new state is paid by the byte (EIP-8037), writing what is there already and
// finding an account are dearer (EIP-8038), and what a transaction costs before it runs is
// less (EIP-2780). It comes when the market is deployed, as it will.
var Next = Rules{Fork: "Amsterdam", Suffix: "_next", limit: 100_000_000, set: func(c *params.ChainConfig, from uint64) {
	c.AmsterdamTime, c.BogotaTime, c.UBTTime = &from, nil, nil
}}

const (
	blockGas = 400_000_000 // far more than a deployment under Amsterdam's prices takes
	feeCap   = 50e9        // wei per gas
	tip      = 1e9
	forkIn   = 24 * time.Hour // from the start, for rules that come later
)

// account is what everyone here has for gas: ETH for ever.
var account = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1e9))}

// Chain is a simulated chain in this process that mines each transaction at once.
type Chain struct {
	Rules Rules
	ID    *big.Int
	URL   string // of JSON-RPC over HTTP, on this machine alone

	backend *simulated.Backend
	client  client
	front   *front
	limit   uint64 // gas that a transaction is sent with: Today's until Fork
	dir     string // of the node's socket
}

// client is what the simulated client can, beyond what its type says too.
type client interface {
	simulated.Client
	BlockReceipts(context.Context, rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

var _ client = (*ethclient.Client)(nil)

// Start runs a chain until Close, on which each of the rich has ETH. Its rules begin with
// Fork; until then it is Today's.
func Start(ctx context.Context, r Rules, rich ...*identity.Key) (*Chain, error) {
	alloc := types.GenesisAlloc{}
	for _, key := range rich {
		alloc[key.Address()] = account
	}
	dir, err := os.MkdirTemp("", "simchain-")
	if err != nil {
		return nil, err
	}
	socket := filepath.Join(dir, "rpc")
	backend := simulated.NewBackend(alloc, simulated.WithBlockGasLimit(blockGas), func(n *node.Config, eth *ethconfig.Config) {
		n.IPCPath = socket
		rules := *eth.Genesis.Config
		r.set(&rules, uint64(time.Now().Add(forkIn).Unix()))
		eth.Genesis.Config = &rules
		eth.RPCGasCap, eth.RPCTxFeeCap = 0, 0 // both are caps for public nodes
	})
	c := &Chain{Rules: r, backend: backend, limit: params.MaxTxGas, dir: dir}
	if err := c.open(ctx, socket); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Chain) open(ctx context.Context, socket string) (err error) {
	var ok bool
	if c.client, ok = c.backend.Client().(client); !ok {
		return fmt.Errorf("the simulated chain's client is a %T", c.backend.Client())
	}
	if c.ID, err = c.client.ChainID(ctx); err != nil {
		return err
	}
	if c.front, err = openFront(ctx, socket, func() { c.backend.Commit() }); err != nil {
		return err
	}
	c.URL = c.front.url
	return nil
}

// Close ends the chain.
func (c *Chain) Close() error {
	var err error
	if c.front != nil {
		err = c.front.close()
	}
	return errors.Join(err, c.backend.Close(), os.RemoveAll(c.dir))
}

// ErrReverted: a transaction to be measured was refused.
var ErrReverted = errors.New("transaction reverted")

// Send mines a transaction without value in a block of its own; to is nil for a
// contract's creation. A refusal is ErrReverted.
func (c *Chain) Send(ctx context.Context, key *identity.Key, to *common.Address, data []byte) (*types.Receipt, error) {
	nonce, err := c.client.PendingNonceAt(ctx, key.Address())
	if err != nil {
		return nil, fmt.Errorf("nonce of %s: %w", key, err)
	}
	tx, err := types.SignNewTx(key.ECDSA(), types.LatestSignerForChainID(c.ID), &types.DynamicFeeTx{
		ChainID: c.ID, Nonce: nonce, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(feeCap), Gas: c.limit, To: to, Data: data,
	})
	if err != nil {
		return nil, err
	}
	if err := c.client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	// By block and not by transaction: their index is built in the background.
	receipts, err := c.client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(c.backend.Commit(), false))
	switch {
	case err != nil:
		return nil, fmt.Errorf("receipt of %s: %w", tx.Hash(), err)
	case len(receipts) != 1:
		return nil, fmt.Errorf("receipt of %s: its block has %d", tx.Hash(), len(receipts))
	case receipts[0].Status != types.ReceiptStatusSuccessful:
		return receipts[0], fmt.Errorf("%w: %s, %w", ErrReverted, tx.Hash(), c.why(ctx, key.Address(), to, data))
	}
	return receipts[0], nil
}

// why asks for the reason of a refusal.
func (c *Chain) why(ctx context.Context, from common.Address, to *common.Address, data []byte) error {
	_, err := c.client.CallContract(ctx, ethereum.CallMsg{From: from, To: to, Data: data}, nil)
	var reason rpc.DataError
	if errors.As(err, &reason) {
		return fmt.Errorf("%w: %v", err, reason.ErrorData())
	}
	return err
}

// Fork lets the rules begin, if they have not, and tells an error if they did not.
func (c *Chain) Fork(ctx context.Context) error {
	if err := c.Advance(forkIn + time.Minute); err != nil {
		return err
	}
	head, err := c.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("latest block: %w", err)
	}
	// A block of Amsterdam names its slot (EIP-7843); none before does.
	if has, want := head.SlotNumber != nil, c.Rules.Fork == Next.Fork; has != want {
		return fmt.Errorf("%s: block %d names a slot: %t", c.Rules.Fork, head.Number, has)
	}
	c.limit = c.Rules.limit
	return nil
}

// Advance moves the chain's clock on, and mines a block so that it shows. The pool of
// transactions follows the chain in its own time, but for mining, which waits for it: so
// an empty block before, for one with transactions has no time to be moved, and one after.
func (c *Chain) Advance(by time.Duration) error {
	c.backend.Commit()
	if err := c.backend.AdjustTime(by); err != nil {
		return fmt.Errorf("advance the chain's clock: %w", err)
	}
	c.backend.Commit()
	return nil
}

// Now is the latest block's time, a Unix second.
func (c *Chain) Now(ctx context.Context) (uint64, error) {
	head, err := c.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("latest block: %w", err)
	}
	return head.Time, nil
}

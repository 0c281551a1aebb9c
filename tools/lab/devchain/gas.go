package devchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sosna-os/sosna/pkg/identity"
)

// Backend is what a Meter needs of a node; *ethclient.Client and the simulated
// chain's client have it.
type Backend interface {
	ethereum.ChainIDReader
	ethereum.GasEstimator
	ethereum.TransactionSender
	HeaderByNumber(context.Context, *big.Int) (*types.Header, error)
	PendingNonceAt(context.Context, common.Address) (uint64, error)
	TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error)
}

// Meter measures whole transactions, as their senders pay for them, on any chain: anvil
// for the rules of today, a simulated chain for those of a fork to come.
type Meter struct {
	Backend Backend
	Mine    func(context.Context) error                // puts what was sent into a block; nil where the node does it
	Advance func(context.Context, time.Duration) error // moves the chain's clock on
}

// GasRow is what one kind of transaction takes.
type GasRow struct {
	Name string // snake case, as out/bench/gas.json has it
	Gas  uint64
}

// ErrReverted: a transaction to be measured was refused.
var ErrReverted = errors.New("transaction reverted")

const (
	measureTip     = 1e9 // wei per gas
	measureTimeout = 30 * time.Second
)

// Send sends a transaction without value and waits for its receipt; to is nil for a
// contract's creation. A refusal is ErrReverted, or the node's word for it.
func (m *Meter) Send(ctx context.Context, key *identity.Key, to *common.Address, data []byte) (*types.Receipt, error) {
	return m.Pay(ctx, key, to, nil, data)
}

// Pay is Send with value, in wei.
func (m *Meter) Pay(ctx context.Context, key *identity.Key, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, measureTimeout)
	defer cancel()
	tx, err := m.signed(ctx, key, to, value, data)
	if err != nil {
		return nil, err
	}
	if err := m.Backend.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	if m.Mine != nil {
		if err := m.Mine(ctx); err != nil {
			return nil, fmt.Errorf("mine: %w", err)
		}
	}
	for {
		receipt, err := m.Backend.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return receipt, nil
		case err == nil:
			return receipt, fmt.Errorf("%w: %s", ErrReverted, tx.Hash())
		case !errors.Is(err, ethereum.NotFound):
			return nil, fmt.Errorf("receipt of %s: %w", tx.Hash(), err)
		}
		select {
		case <-time.After(receiptPoll):
		case <-ctx.Done():
			return nil, fmt.Errorf("receipt of %s: %w", tx.Hash(), ctx.Err())
		}
	}
}

func (m *Meter) signed(ctx context.Context, key *identity.Key, to *common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	chainID, err := m.Backend.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	head, err := m.Backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("latest block: %w", err)
	}
	nonce, err := m.Backend.PendingNonceAt(ctx, key.Address())
	if err != nil {
		return nil, fmt.Errorf("nonce of %s: %w", key, err)
	}
	tip := big.NewInt(measureTip)
	fee := new(big.Int).Mul(head.BaseFee, big.NewInt(2))
	fee.Add(fee, tip)
	gas, err := m.Backend.EstimateGas(ctx, ethereum.CallMsg{From: key.Address(), To: to, Value: value, Data: data})
	if err != nil {
		return nil, fmt.Errorf("estimate: %w", err)
	}
	return types.SignNewTx(key.ECDSA(), types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: gas, To: to, Value: value, Data: data,
	})
}

// Row sends a transaction and makes a row of what it took.
func (m *Meter) Row(ctx context.Context, name string, key *identity.Key, to common.Address, data []byte) (GasRow, error) {
	receipt, err := m.Send(ctx, key, &to, data)
	if err != nil {
		return GasRow{}, fmt.Errorf("measure %s: %w", name, err)
	}
	return GasRow{name, receipt.GasUsed}, nil
}

// Meter measures on this chain.
func (c *Chain) Meter() *Meter {
	return &Meter{Backend: ethclient.NewClient(c.rpc), Advance: c.Advance}
}

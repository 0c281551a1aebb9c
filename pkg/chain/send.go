package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/identity"
)

const (
	// maxGas is the most gas one transaction may have (EIP-7825).
	maxGas = 1 << 24
	// sendTimeout bounds a transaction when the caller's context has no deadline.
	sendTimeout = 3 * time.Minute
)

// sender orders one key's transactions: two that run at once must not take one nonce.
type sender struct {
	mu   sync.Mutex
	next uint64 // the nonce after the last one used; 0 asks the endpoint alone
}

func (c *Client) senderOf(addr common.Address) *sender {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.senders[addr] == nil {
		c.senders[addr] = &sender{}
	}
	return c.senders[addr]
}

// transact sends one transaction and waits until it is confirmed. A refusal is a
// RevertError, before it costs anything if the endpoint can tell; ErrPending means
// that it was sent and may still happen, so it must not be repeated blindly.
func (c *Client) transact(ctx context.Context, key *identity.Key, msg ethereum.CallMsg) (*types.Receipt, error) {
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, sendTimeout)
		defer cancel()
	}
	msg.From = key.Address()
	fees, err := c.price(ctx, msg)
	if err != nil {
		return nil, err
	}
	sent, err := c.submit(ctx, key, msg, fees)
	if err != nil {
		return nil, err
	}
	receipt, err := c.wait(ctx, sent.Hash())
	if err != nil {
		c.senderOf(msg.From).forget() // it may never be mined: the endpoint knows better
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, c.whyReverted(ctx, msg, receipt)
	}
	return receipt, nil
}

func (s *sender) forget() {
	s.mu.Lock()
	s.next = 0
	s.mu.Unlock()
}

// fees is what a transaction may use and pay; wei per gas.
type fees struct {
	gas         uint64
	tip, feeCap *big.Int
}

// price estimates a transaction with head-room and holds it against the fee cap.
func (c *Client) price(ctx context.Context, msg ethereum.CallMsg) (fees, error) {
	gas, err := retry(ctx, func() (uint64, error) { return c.rpc.EstimateGas(ctx, msg) })
	if err != nil {
		return fees{}, fmt.Errorf("estimate gas: %w", explain(err))
	}
	if gas > maxGas {
		return fees{}, fmt.Errorf("estimate gas: %d, a transaction can have %d", gas, maxGas)
	}
	head, err := retry(ctx, func() (*types.Header, error) { return c.rpc.HeaderByNumber(ctx, nil) })
	if err != nil {
		return fees{}, fmt.Errorf("read the latest block: %w", err)
	}
	tip, err := retry(ctx, func() (*big.Int, error) { return c.rpc.SuggestGasTipCap(ctx) })
	if err != nil {
		return fees{}, fmt.Errorf("ask for the gas tip: %w", err)
	}
	if head.BaseFee == nil || head.BaseFee.Sign() < 0 || tip.Sign() < 0 {
		return fees{}, errors.New("endpoint has no EIP-1559 fees")
	}
	// The state may change until it is mined: a quarter more gas. Twice the base fee
	// lasts for five full blocks.
	f := fees{gas: min(gas+gas/4, maxGas), tip: tip, feeCap: new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip)}
	if most := new(big.Int).Mul(f.feeCap, new(big.Int).SetUint64(f.gas)); most.Cmp(c.opts.maxFeeWei) > 0 {
		return fees{}, fmt.Errorf("%w: up to %s wei, at most %s allowed", ErrFee, most, c.opts.maxFeeWei)
	}
	return f, nil
}

var errNonceTooLow = errors.New("nonce too low")

// submit signs and sends under the key's lock. A nonce that somebody else has used is
// replaced once: nothing of ours was accepted under it.
func (c *Client) submit(ctx context.Context, key *identity.Key, msg ethereum.CallMsg, f fees) (*types.Transaction, error) {
	s := c.senderOf(msg.From)
	s.mu.Lock()
	defer s.mu.Unlock()
	for try := 1; ; try++ {
		nonce, err := retry(ctx, func() (uint64, error) { return c.rpc.PendingNonceAt(ctx, msg.From) })
		if err != nil {
			return nil, fmt.Errorf("ask for the nonce of %s: %w", msg.From, err)
		}
		nonce = max(nonce, s.next)
		tx, err := types.SignNewTx(key.ECDSA(), types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{
			ChainID: c.chainID, Nonce: nonce, GasTipCap: f.tip, GasFeeCap: f.feeCap, Gas: f.gas,
			To: msg.To, Value: msg.Value, Data: msg.Data,
		})
		if err != nil {
			return nil, fmt.Errorf("sign transaction: %w", err)
		}
		err = c.broadcast(ctx, tx)
		if err == nil {
			s.next = nonce + 1
			return tx, nil
		}
		s.next = 0
		if !errors.Is(err, errNonceTooLow) || try == 2 {
			return nil, err
		}
	}
}

// broadcast sends a signed transaction, again if the connection fails: the same bytes
// are the same transaction, whichever of them arrives.
func (c *Client) broadcast(ctx context.Context, tx *types.Transaction) error {
	doubt := false // a lost answer: it may have arrived
	for try := 1; ; try++ {
		err := c.rpc.SendTransaction(ctx, tx)
		switch {
		case err == nil, strings.Contains(err.Error(), "already known"), strings.Contains(err.Error(), "already imported"):
			return nil
		case strings.Contains(err.Error(), "nonce too low"):
			if doubt {
				return nil // most likely it was ours; the receipt tells
			}
			return fmt.Errorf("%w: %d", errNonceTooLow, tx.Nonce())
		case !transient(err):
			if ctx.Err() != nil {
				return fmt.Errorf("%w: %s: %w", ErrPending, tx.Hash(), err)
			}
			return fmt.Errorf("send transaction: %w", explain(err))
		}
		doubt = true
		if try == readTries || sleep(ctx, retryWait) != nil {
			return fmt.Errorf("%w: %s: %w", ErrPending, tx.Hash(), err)
		}
	}
}

// wait polls for the receipt until enough blocks lie on it. One that a reorganisation
// moves starts anew.
func (c *Client) wait(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	for {
		receipt, err := c.rpc.TransactionReceipt(ctx, hash)
		switch {
		case err == nil && (receipt.TxHash != hash || receipt.BlockNumber == nil):
			return nil, fmt.Errorf("%w: endpoint answered for %s with another receipt", ErrPending, hash)
		case err == nil:
			done, err := c.deepEnough(ctx, receipt)
			if done || err != nil {
				return receipt, err
			}
		case !errors.Is(err, ethereum.NotFound) && !transient(err) && ctx.Err() == nil && !indexing(err):
			return nil, fmt.Errorf("%w: receipt of %s: %w", ErrPending, hash, err)
		}
		if err := sleep(ctx, c.opts.poll); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrPending, hash, err)
		}
	}
}

// indexing: geth answers so for a moment after a block, in place of "not found".
func indexing(err error) bool { return strings.Contains(err.Error(), "indexing is in progress") }

func (c *Client) deepEnough(ctx context.Context, receipt *types.Receipt) (bool, error) {
	if c.opts.confirmations == 0 {
		return true, nil
	}
	head, err := c.rpc.BlockNumber(ctx)
	if err != nil {
		if transient(err) || ctx.Err() != nil {
			return false, nil // the poll goes on, or its sleep ends with the context
		}
		return false, fmt.Errorf("%w: %s: %w", ErrPending, receipt.TxHash, err)
	}
	return head >= receipt.BlockNumber.Uint64()+c.opts.confirmations, nil
}

// whyReverted replays a failed transaction on the state it met.
func (c *Client) whyReverted(ctx context.Context, msg ethereum.CallMsg, receipt *types.Receipt) error {
	_, err := c.rpc.CallContract(ctx, msg, receipt.BlockNumber)
	var revert *RevertError
	if err = explain(err); !errors.As(err, &revert) {
		revert = &RevertError{}
	}
	return fmt.Errorf("transaction %s in block %s: %w", receipt.TxHash, receipt.BlockNumber, revert)
}

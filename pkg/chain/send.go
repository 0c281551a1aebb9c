package chain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/identity"
)

const (
	// sendTimeout bounds a transaction when the caller's context has no deadline.
	sendTimeout = 3 * time.Minute
	// blockTime is what it may take longer for each block of depth: Ethereum's, and a slot missed now and then.
	blockTime = 15 * time.Second
)

const (
	// maxID bounds the name of an intent, in bytes.
	maxID = 200
	// anonymous begins the IDs of intents that their callers gave none.
	anonymous = "tx-"
)

// TxOptions say more about a transaction. The zero value is a new intent of no value.
type TxOptions struct {
	// ID names the intent: among the transactions of one key, the same ID has its effect
	// at most once, with WithTxLog also across restarts. Empty is a new intent.
	ID string
	// AtRisk is how much token wei depends on it: it decides how many blocks must lie on
	// it under WithRiskPolicy.
	AtRisk *big.Int
	// Value is ETH wei to send along.
	Value *big.Int

	// ages: the data holds a signature with a deadline, so that the same intent is not
	// the same bytes each time.
	ages bool
}

// Transact calls a contract from key's address and waits until the transaction is
// confirmed. A refusal is a RevertError, before it costs anything if the endpoints can
// tell. ErrPending means that it was sent and may still happen, so it must not be
// repeated blindly: another Transact with the same ID goes on waiting for it.
func (c *Client) Transact(ctx context.Context, key *identity.Key, to common.Address, data []byte, opts TxOptions) (*types.Receipt, error) {
	return c.transact(ctx, key, ethereum.CallMsg{To: &to, Value: opts.Value, Data: data}, opts)
}

// Create deploys a contract: code is its bytecode and the constructor's arguments.
func (c *Client) Create(ctx context.Context, key *identity.Key, code []byte, opts TxOptions) (common.Address, *types.Receipt, error) {
	receipt, err := c.transact(ctx, key, ethereum.CallMsg{Value: opts.Value, Data: code}, opts)
	if err != nil {
		return common.Address{}, receipt, err
	}
	return receipt.ContractAddress, receipt, nil
}

func (c *Client) transact(ctx context.Context, key *identity.Key, msg ethereum.CallMsg, opts TxOptions) (*types.Receipt, error) {
	depth := c.depthFor(opts.AtRisk)
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, sendTimeout+time.Duration(depth)*blockTime)
		defer cancel()
	}
	if len(opts.ID) > maxID {
		return nil, fmt.Errorf("%w: transaction id of %d bytes, at most %d", ErrOptions, len(opts.ID), maxID)
	}
	if opts.ID == "" {
		opts.ID = anonymous + rand.Text()
	} else if strings.HasPrefix(opts.ID, anonymous) {
		return nil, fmt.Errorf("%w: transaction id %q: what begins so is forgotten when it is done", ErrOptions, opts.ID)
	}
	msg.From = key.Address()
	s, err := c.senderOf(ctx, key)
	if err != nil {
		return nil, err
	}
	f, err := c.known(ctx, s, msg, opts, depth)
	if f == nil && err == nil {
		var price fees
		if price, err = c.price(ctx, msg); err == nil {
			f, err = c.launch(ctx, key, s, msg, opts, price, depth)
		}
	}
	if err != nil {
		return nil, err
	}
	receipt, err := c.await(ctx, key, s, f)
	if err != nil {
		return receipt, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, c.whyReverted(ctx, msg, receipt)
	}
	return receipt, nil
}

// known is the flight of an ID that was used before; nil if it was not, or if what
// came of it was that no endpoint took it.
func (c *Client) known(ctx context.Context, s *sender, msg ethereum.CallMsg, opts TxOptions, depth uint64) (*flight, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	return c.knownLocked(ctx, s, msg, opts, depth)
}

func (c *Client) knownLocked(ctx context.Context, s *sender, msg ethereum.CallMsg, opts TxOptions, depth uint64) (*flight, error) {
	id := opts.ID
	r, ok := c.opts.txs.find(c.chainID, msg.From, id)
	if !ok {
		return nil, nil
	}
	if !opts.ages && r.content != contentOf(msg.To, msg.Value, msg.Data) {
		return nil, fmt.Errorf("%w: %s", ErrIDReused, id)
	}
	switch r.state {
	case txLost:
		return nil, fmt.Errorf("%w: %s, nonce %d", ErrSuperseded, id, r.Nonce)
	case txDone:
		receipt, err := c.receipt(ctx, r.hash)
		if err != nil {
			return nil, fmt.Errorf("%w: %s was mined as %s, which is not shown: %w", ErrPending, id, r.hash, err)
		}
		return &flight{intent: r.intent, done: &outcome{receipt: c.completed(r.intent, receipt)}}, nil
	}
	for _, list := range [][]*flight{s.flights, s.refused} {
		for _, f := range list {
			if f.ID == id {
				f.depth = max(f.depth, depth)
				return f, s.revive(f)
			}
		}
	}
	return nil, fmt.Errorf("%w: %s is of another client's", ErrPending, id)
}

// launch gives an intent its nonce, writes it down, signs and sends it.
func (c *Client) launch(ctx context.Context, key *identity.Key, s *sender, msg ethereum.CallMsg, opts TxOptions, price fees, depth uint64) (*flight, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	if f, err := c.knownLocked(ctx, s, msg, opts, depth); f != nil || err != nil {
		return f, err // it came while the price was asked for
	}
	if len(s.flights) >= maxFlights {
		return nil, fmt.Errorf("%w: %s has %d transactions on their way", ErrPending, msg.From, len(s.flights))
	}
	nonce, err := c.takeNonce(ctx, s, msg.From)
	if err != nil {
		return nil, err
	}
	now := c.opts.now()
	f := &flight{
		intent:   intent{opts.ID, msg.From, nonce, msg.To, msg.Value, msg.Data},
		progress: progress{sentAt: now, pricedAt: now, depth: depth},
	}
	tx, err := c.sign(ctx, key, f, price)
	if err != nil {
		return nil, err
	}
	s.take(f)
	switch fate, err := c.broadcast(ctx, tx); fate {
	case unreached:
		return nil, fmt.Errorf("%w: %s: %w", ErrPending, tx.Hash(), err)
	case refused:
		if noted := c.note(ctx, f, txEvent{What: txRefused}); noted != nil {
			return nil, noted
		}
		s.refuse(f)
		return nil, fmt.Errorf("send transaction: %w", c.explain(err))
	}
	return f, nil
}

// takeNonce is the nonce for a new intent. One that was refused leaves its own to the
// next, so that if it is mined after all, the next is not.
func (c *Client) takeNonce(ctx context.Context, s *sender, from common.Address) (uint64, error) {
	n, err := c.nonces(ctx, from)
	if err != nil {
		return 0, err
	}
	s.rebroadcast(ctx, c, n.latest)
	for _, f := range slices.Clone(s.refused) {
		switch {
		case s.holds(f.Nonce): // the next has it already
		case f.Nonce >= n.latest:
			return f.Nonce, nil
		default:
			s.refused = without(s.refused, f)
			if receipt, err := c.newestReceipt(ctx, f); receipt != nil || (err != nil && !errors.Is(err, ethereum.NotFound)) {
				return 0, fmt.Errorf("%w: %s was refused and mined all the same, see %s", ErrSuperseded, f.ID, f.newest().Hash())
			}
		}
	}
	return max(n.pending, n.latest, s.next), nil
}

// sign writes down and then signs an intent at a price.
func (c *Client) sign(ctx context.Context, key *identity.Key, f *flight, price fees) (*types.Transaction, error) {
	err := c.note(ctx, f, txEvent{
		What: txTry, To: f.To, Value: f.Value, Data: f.Data, Gas: price.gas, Tip: price.tip, FeeCap: price.feeCap, Depth: f.depth,
	})
	if err != nil {
		return nil, err
	}
	return c.resign(key, f, price)
}

// resign signs an intent at a price that is written down: the same bytes each time.
func (c *Client) resign(key *identity.Key, f *flight, price fees) (*types.Transaction, error) {
	tx, err := types.SignNewTx(key.ECDSA(), types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: f.Nonce, GasTipCap: price.tip, GasFeeCap: price.feeCap, Gas: price.gas,
		To: f.To, Value: f.Value, Data: f.Data,
	})
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	f.tries, f.signed = append(f.tries, price), append(f.signed, tx)
	f.progress.tries = len(f.tries)
	return tx, nil
}

func (c *Client) note(ctx context.Context, f *flight, e txEvent) error {
	e.Chain, e.From, e.ID, e.Nonce = c.chainID, f.From, f.ID, f.Nonce
	return c.opts.txs.note(ctx, e)
}

// await looks after the key's transactions until this one is decided.
func (c *Client) await(ctx context.Context, key *identity.Key, s *sender, f *flight) (*types.Receipt, error) {
	for {
		err := s.lock(ctx)
		if err == nil {
			if f.done == nil && c.opts.now().Sub(s.tended) >= c.opts.poll/2 {
				err = c.tend(ctx, key, s)
			}
			done := f.done
			s.unlock()
			if done != nil {
				return done.receipt, done.err
			}
		}
		if err == nil {
			err = sleep(ctx, c.opts.poll)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrPending, f.newest().Hash(), err)
		}
	}
}

// Resume looks after the transactions that a previous life of this key left, and ends
// when all of them are decided.
func (c *Client) Resume(ctx context.Context, key *identity.Key) error {
	s, err := c.senderOf(ctx, key)
	if err != nil {
		return err
	}
	for {
		if err := s.lock(ctx); err != nil {
			return err
		}
		err := c.tend(ctx, key, s)
		left := len(s.flights)
		s.unlock()
		if left == 0 || (err != nil && ctx.Err() != nil) {
			return err
		}
		if err := sleep(ctx, max(c.opts.poll, time.Second)); err != nil {
			return err
		}
	}
}

// whyReverted replays a failed transaction on the state it met.
func (c *Client) whyReverted(ctx context.Context, msg ethereum.CallMsg, receipt *types.Receipt) error {
	_, err := agree(ctx, c.pool, question[[]byte]{
		ask: func(ctx context.Context, rpc backend) ([]byte, error) {
			return rpc.CallContract(ctx, msg, receipt.BlockNumber)
		},
		same: hexutil.Encode,
	})
	var revert *RevertError
	if err = c.explain(err); !errors.As(err, &revert) {
		revert = &RevertError{}
	}
	return fmt.Errorf("transaction %s in block %s: %w", receipt.TxHash, receipt.BlockNumber, revert)
}

// contentOf is what makes two intents the same.
func contentOf(to *common.Address, value *big.Int, data []byte) common.Hash {
	var target, amount []byte
	if to != nil {
		target = append([]byte{1}, to[:]...)
	}
	if value != nil {
		amount = value.Bytes()
	}
	return crypto.Keccak256Hash(common.LeftPadBytes(target, 32), common.LeftPadBytes(amount, 32), data)
}

func byNonce(a, b *flight) int { return int(int64(a.Nonce - b.Nonce)) }

func without(list []*flight, f *flight) []*flight {
	return slices.DeleteFunc(list, func(other *flight) bool { return other == f })
}

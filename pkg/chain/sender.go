package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/pkg/identity"
)

// maxRecent bounds the finished transactions that are kept in case a reorganisation
// takes them out again.
const maxRecent = 64

// sender orders one key's transactions. Whoever waits for one of them looks after all.
type sender struct {
	turn    chan struct{}
	adopted bool      // what a previous life left is in flights
	next    uint64    // the nonce after the last one used
	flights []*flight // on their way, by nonce
	refused []*flight // taken by no endpoint: each leaves its nonce to the next intent
	recent  []*flight // mined lately, oldest first
	tended  time.Time
}

func (s *sender) lock(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *sender) unlock() { <-s.turn }

// senderOf is a key's sender, with what a previous life left on its way.
func (c *Client) senderOf(ctx context.Context, key *identity.Key) (*sender, error) {
	addr := key.Address()
	c.mu.Lock()
	s := c.senders[addr]
	if s == nil {
		s = &sender{turn: make(chan struct{}, 1)}
		c.senders[addr] = s
	}
	c.mu.Unlock()
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	if s.adopted {
		return s, nil
	}
	open, refused := c.opts.txs.open(c.chainID, addr)
	for i, r := range slices.Concat(open, refused) {
		// Never sent in this life: the first look sends it.
		f := &flight{intent: r.intent, progress: progress{pricedAt: c.opts.now(), depth: r.depth}}
		for _, price := range r.tries {
			if _, err := c.resign(key, f, price); err != nil {
				return nil, err
			}
		}
		s.take(f)
		if i >= len(open) {
			s.refuse(f)
		}
	}
	s.adopted = true
	return s, nil
}

func (s *sender) take(f *flight) {
	s.flights = append(s.flights, f)
	slices.SortStableFunc(s.flights, byNonce)
	s.next = max(s.next, f.Nonce+1)
}

func (s *sender) refuse(f *flight) {
	s.flights = without(s.flights, f)
	s.refused = append(s.refused, f)
	slices.SortStableFunc(s.refused, byNonce)
}

// revive sends a refused intent once more, if nobody took its nonce meanwhile.
func (s *sender) revive(f *flight) error {
	if !slices.Contains(s.refused, f) {
		return nil
	}
	if s.holds(f.Nonce) {
		return fmt.Errorf("%w: %s, nonce %d went to another", ErrSuperseded, f.ID, f.Nonce)
	}
	s.refused = without(s.refused, f)
	f.sentAt = time.Time{}
	s.take(f)
	return nil
}

// holds tells whether a transaction with this nonce is on its way.
func (s *sender) holds(nonce uint64) bool {
	return slices.ContainsFunc(s.flights, func(f *flight) bool { return f.Nonce == nonce })
}

// end takes a decided flight off. Refused ones whose nonce is used now are history.
func (s *sender) end(f *flight) {
	s.flights = without(s.flights, f)
	s.refused = slices.DeleteFunc(s.refused, func(r *flight) bool { return r.Nonce <= f.Nonce })
	if f.done.receipt != nil {
		s.recent = append(s.recent, f)
		if len(s.recent) > maxRecent {
			s.recent = s.recent[1:]
		}
	}
}

// rebroadcast sends again what was mined and is not any more: the account's nonce says so.
func (s *sender) rebroadcast(ctx context.Context, c *Client, latest uint64) {
	for _, f := range s.recent {
		if f.Nonce >= latest {
			_, _ = c.broadcast(ctx, f.newest()) // whether it arrives, the next look at the nonce shows
		}
	}
}

func (f *flight) newest() *types.Transaction { return f.signed[len(f.signed)-1] }

// tend looks at every flight of a key once and does what it needs. An error is for
// those who wait: nothing more can be learnt now.
func (c *Client) tend(ctx context.Context, key *identity.Key, s *sender) error {
	defer func() { s.tended = c.opts.now() }()
	head := uint64(0)
	if slices.ContainsFunc(s.flights, func(f *flight) bool { return f.depth > 0 }) {
		var err error
		if head, err = c.height(ctx); err != nil {
			return c.hopeless(ctx, err)
		}
	}
	for _, f := range slices.Clone(s.flights) {
		seen, err := c.look(ctx, f, head)
		if err != nil {
			if err = c.hopeless(ctx, err); err != nil {
				return err
			}
			continue
		}
		var do move
		f.progress, do = f.progress.next(seen, c.opts.pace)
		if err := c.perform(ctx, key, s, f, do, seen); err != nil {
			return err
		}
	}
	return nil
}

// hopeless keeps an error that asking again will not change: what one endpoint answers,
// if there is no other.
func (c *Client) hopeless(ctx context.Context, err error) error {
	if ctx.Err() != nil || (c.pool.lone() && !transient(err)) {
		return err
	}
	return nil
}

// look asks what became of a flight.
func (c *Client) look(ctx context.Context, f *flight, head uint64) (sight, error) {
	out := sight{now: c.opts.now(), head: head}
	receipt, err := c.newestReceipt(ctx, f)
	switch {
	case err == nil:
		out.receipt = c.completed(f.intent, receipt)
		return out, nil
	case !errors.Is(err, ethereum.NotFound):
		return out, err
	}
	if out.now.Sub(f.askedAt) >= c.opts.pace.nonce {
		used, err := c.nonces(ctx, f.From)
		if err != nil {
			return out, err
		}
		f.used, f.askedAt = used.latest > f.Nonce, out.now
	}
	out.nonceUsed = f.used
	return out, nil
}

func (c *Client) perform(ctx context.Context, key *identity.Key, s *sender, f *flight, do move, seen sight) error {
	switch do {
	case finish:
		hash := seen.receipt.TxHash
		if err := c.note(ctx, f, txEvent{What: txDone, Hash: &hash}); err != nil {
			return err
		}
		f.done = &outcome{receipt: seen.receipt}
		s.end(f)
	case lose:
		if err := c.note(ctx, f, txEvent{What: txLost}); err != nil {
			return err
		}
		err := fmt.Errorf("%w: %s, nonce %d", ErrSuperseded, f.newest().Hash(), f.Nonce)
		if c.pool.lone() { // its word alone: it may hide the receipt
			err = fmt.Errorf("%w: %w", ErrPending, err)
		}
		f.done = &outcome{err: err}
		s.end(f)
	case reprice:
		market, err := c.market(ctx)
		if err != nil {
			return c.hopeless(ctx, err)
		}
		if price, ok := f.tries[len(f.tries)-1].raised(market, c.opts.maxFeeWei); ok {
			if _, err := c.sign(ctx, key, f, price); err != nil {
				return err
			}
		}
		fallthrough
	case resend:
		_, _ = c.broadcast(ctx, f.newest()) // the next look tells
		if n, err := c.nonces(ctx, f.From); err == nil && n.latest < f.Nonce {
			s.rebroadcast(ctx, c, n.latest) // what it waits for may have been taken out
		}
	}
	return nil
}

// newestReceipt is the receipt of whichever of a flight's transactions was mined.
func (c *Client) newestReceipt(ctx context.Context, f *flight) (*types.Receipt, error) {
	for _, tx := range slices.Backward(f.signed) {
		receipt, err := c.receipt(ctx, tx.Hash())
		if err == nil || !errors.Is(err, ethereum.NotFound) {
			return receipt, err
		}
	}
	return nil, ethereum.NotFound
}

// receipt is what a quorum says became of a transaction; ethereum.NotFound if it is in no block.
func (c *Client) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return agree(ctx, c.pool, question[*types.Receipt]{
		ask: func(ctx context.Context, rpc backend) (*types.Receipt, error) {
			receipt, err := rpc.TransactionReceipt(ctx, hash)
			if err != nil {
				if strings.Contains(err.Error(), "indexing is in progress") { // geth, for a moment after a block
					return nil, ethereum.NotFound
				}
				return nil, err
			}
			return receipt, checkReceipt(receipt, hash)
		},
		same: receiptWords,
	})
}

func checkReceipt(r *types.Receipt, hash common.Hash) error {
	switch {
	case r.TxHash != hash:
		return fmt.Errorf("%w: a receipt of %s for %s", errLie, r.TxHash, hash)
	case r.BlockNumber == nil || !r.BlockNumber.IsUint64() || r.BlockHash == (common.Hash{}):
		return fmt.Errorf("%w: receipt of %s is in no block", errLie, hash)
	case slices.Contains(r.Logs, nil):
		return fmt.Errorf("%w: receipt of %s has an empty log", errLie, hash)
	}
	return nil
}

func receiptWords(r *types.Receipt) string {
	logs := make([]types.Log, len(r.Logs))
	for i, log := range r.Logs {
		logs[i] = *log
	}
	return fmt.Sprintf("%s %d %d %s", r.BlockHash, r.Status, r.GasUsed, logsDigest(logs))
}

// completed puts in place of the endpoints' words what follows from the intent.
func (c *Client) completed(i intent, receipt *types.Receipt) *types.Receipt {
	receipt.ContractAddress = common.Address{}
	if i.To == nil {
		receipt.ContractAddress = crypto.CreateAddress(i.From, i.Nonce)
	}
	return receipt
}

// fate is what became of a broadcast.
type fate uint8

const (
	sent      fate = iota // an endpoint has it
	doubtful              // something of this nonce is or was there: the receipt tells
	refused               // a quorum will not have it
	unreached             // who knows
)

// broadcast hands a signed transaction to every endpoint: the same bytes are the same
// transaction, however often they arrive.
func (c *Client) broadcast(ctx context.Context, tx *types.Transaction) (fate, error) {
	all := everyone(ctx, c.pool, 1, func(ctx context.Context, rpc backend) (struct{}, error) {
		return struct{}{}, rpc.SendTransaction(ctx, tx)
	})
	count := map[fate]int{}
	var why error
	for _, a := range all {
		f := fateOf(a.err)
		count[f]++
		if f == refused || why == nil {
			why = a.err
		}
	}
	switch {
	case count[sent] > 0:
		return sent, nil
	case count[doubtful] > 0:
		return doubtful, nil
	case count[refused] >= c.pool.quorum:
		return refused, why
	case why == nil:
		why = ctx.Err()
	}
	return unreached, why
}

func fateOf(err error) fate {
	if err == nil {
		return sent
	}
	text := strings.ToLower(err.Error())
	says := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
	}
	var worded rpc.Error
	switch {
	case says("already known", "already imported", "known transaction"):
		return sent
	case says("nonce too low", "underpriced", "already exists", "txpool is full"):
		return doubtful
	case errors.As(err, &worded):
		return refused
	}
	return unreached
}

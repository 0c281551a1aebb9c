package chain

import (
	"fmt"
	"math/big"
	"time"
)

// maxConfirmations bounds WithConfirmations: full nodes keep the state of 128 blocks.
const maxConfirmations = 64

type options struct {
	wantChain     *big.Int
	quorum        int
	confirmations uint64
	risk          bool
	poll          time.Duration
	maxFeeWei     *big.Int
	txs           *TxLog
	pace          pace
	now           func() time.Time
}

// Option changes how a Client works.
type Option func(*options)

// WithChainID refuses any other chain. Without it the endpoints' word is taken.
func WithChainID(id *big.Int) Option { return func(o *options) { o.wantChain = id } }

// WithQuorum sets how many endpoints must give the same answer before it is believed.
// The default is more than half of them: one lie cannot pass among two or three. With
// 1 the others only step in when one is away.
func WithQuorum(k int) Option { return func(o *options) { o.quorum = k } }

// WithConfirmations waits for n blocks on top of a transaction, and reads channels as
// they were n blocks ago; at most 64. The default is 0: what is in a block counts.
func WithConfirmations(n uint64) Option { return func(o *options) { o.confirmations = n } }

// WithRiskPolicy makes depth depend on the value at risk (Confirmations), but for
// development chains, which have one miner and mine on demand.
func WithRiskPolicy() Option { return func(o *options) { o.risk = true } }

// WithPoll sets how often receipts and blocks are asked for; the default is 250 ms.
func WithPoll(every time.Duration) Option { return func(o *options) { o.poll = every } }

// WithMaxFee caps what one transaction may cost, with all its fee bumps, in ETH wei; the
// default is 0.05 ETH.
func WithMaxFee(wei *big.Int) Option { return func(o *options) { o.maxFeeWei = wei } }

// WithTxLog takes up the transactions of a previous life, and writes down those of this one.
func WithTxLog(l *TxLog) Option { return func(o *options) { o.txs = l } }

func newOptions(list []Option, endpoints int) (options, error) {
	o := options{
		quorum: endpoints/2 + 1, poll: 250 * time.Millisecond, maxFeeWei: big.NewInt(5e16),
		pace: defaultPace, now: time.Now,
	}
	for _, set := range list {
		set(&o)
	}
	if o.txs == nil {
		o.txs = NewTxLog()
	}
	switch {
	case o.quorum < 1 || o.quorum > endpoints:
		return o, fmt.Errorf("%w: quorum of %d, of %d endpoints", ErrOptions, o.quorum, endpoints)
	case o.confirmations > maxConfirmations:
		return o, fmt.Errorf("%w: %d confirmations, at most %d", ErrOptions, o.confirmations, maxConfirmations)
	case o.poll <= 0:
		return o, fmt.Errorf("%w: poll every %s", ErrOptions, o.poll)
	case o.maxFeeWei == nil || o.maxFeeWei.Sign() <= 0:
		return o, fmt.Errorf("%w: maximal fee of %v wei", ErrOptions, o.maxFeeWei)
	}
	return o, nil
}

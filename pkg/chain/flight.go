package chain

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// pace is how fast the sending of a transaction reacts.
type pace struct {
	resend   time.Duration // an unmined transaction is sent again: mempools forget
	reprice  time.Duration // and its price is raised
	patience time.Duration // a used nonce without a receipt is believed after this long
	nonce    time.Duration // how often the account's nonce is looked at meanwhile
}

// A fee bump waits for three blocks of 12 s: twice the base fee lasts for five full ones.
var defaultPace = pace{resend: 12 * time.Second, reprice: 40 * time.Second, patience: 6 * time.Second, nonce: time.Second}

// maxTries bounds the prices one transaction is sent with: 16 bumps of 12.5 % are 6.6 times the first.
const maxTries = 17

// progress is where a signed transaction stands. Its nonce is its own until the chain
// shows who used it: no second transaction of the same intent is ever signed with
// another nonce, so at most one can be mined.
type progress struct {
	sentAt   time.Time
	pricedAt time.Time
	missing  time.Time // since when its nonce is used and no receipt is there; zero if not so
	seen     bool      // it was in a block at the last look
	tries    int       // prices it was signed with
	depth    uint64    // blocks wanted on top
}

// sight is what one look at the chain shows.
type sight struct {
	now       time.Time
	head      uint64 // looked up only if depth is wanted
	receipt   *types.Receipt
	nonceUsed bool // the account's next nonce is beyond this one
}

// move is what to do next.
type move uint8

const (
	wait    move = iota
	resend       // the same bytes again
	reprice      // the same intent and nonce at a higher price
	finish       // mined, and deep enough
	lose         // another transaction has used the nonce
)

func (m move) String() string { return [...]string{"wait", "resend", "reprice", "finish", "lose"}[m] }

// next is the whole decision about a transaction that was signed.
func (p progress) next(s sight, pace pace) (progress, move) {
	if s.receipt != nil {
		p.seen, p.missing = true, time.Time{}
		if p.depth == 0 || s.head >= s.receipt.BlockNumber.Uint64()+p.depth {
			return p, finish
		}
		return p, wait
	}
	if p.seen { // its block was replaced by another without it
		p.seen, p.sentAt, p.pricedAt = false, s.now, s.now
		return p, resend
	}
	if s.nonceUsed {
		switch {
		case p.missing.IsZero():
			p.missing = s.now // the receipt may be a moment behind
		case s.now.Sub(p.missing) >= pace.patience:
			return p, lose
		}
		return p, wait
	}
	p.missing = time.Time{}
	switch {
	case p.tries < maxTries && s.now.Sub(p.pricedAt) >= pace.reprice:
		p.pricedAt, p.sentAt = s.now, s.now
		return p, reprice
	case s.now.Sub(p.sentAt) >= pace.resend:
		p.sentAt = s.now
		return p, resend
	}
	return p, wait
}

// fees is what a transaction may use and pay; wei per gas.
type fees struct {
	gas         uint64
	tip, feeCap *big.Int
}

// most is what a transaction can cost, in wei.
func (f fees) most() *big.Int { return new(big.Int).Mul(f.feeCap, new(big.Int).SetUint64(f.gas)) }

// raised is the price that replaces f: both parts an eighth higher (nodes ask for a
// tenth, some for an eighth), or what the market asks if that is more. It is cut at
// maxWei; false if a replacement is not possible below it.
func (f fees) raised(market fees, maxWei *big.Int) (fees, bool) {
	eighth := func(v *big.Int) *big.Int {
		up := new(big.Int).Add(v, big.NewInt(7))
		return up.Add(v, up.Rsh(up, 3)).Add(up, big.NewInt(1)) // more, also of 0
	}
	least := fees{f.gas, eighth(f.tip), eighth(f.feeCap)}
	if least.feeCap.Cmp(least.tip) < 0 {
		least.feeCap.Set(least.tip)
	}
	if least.most().Cmp(maxWei) > 0 {
		return f, false
	}
	limit := new(big.Int).Div(maxWei, new(big.Int).SetUint64(max(f.gas, 1)))
	out := fees{f.gas, larger(least.tip, market.tip), larger(least.feeCap, market.feeCap)}
	if out.feeCap.Cmp(limit) > 0 {
		out.feeCap = limit
	}
	if out.tip.Cmp(out.feeCap) > 0 {
		out.tip = new(big.Int).Set(out.feeCap)
	}
	return out, true
}

func larger(a, b *big.Int) *big.Int {
	if b != nil && b.Cmp(a) > 0 {
		return new(big.Int).Set(b)
	}
	return a
}

// intent is what a transaction is for.
type intent struct {
	ID    string
	From  common.Address
	Nonce uint64
	To    *common.Address // nil creates a contract
	Value *big.Int
	Data  []byte
}

// flight is an intent on its way, with all that was signed for it.
type flight struct {
	intent
	progress
	tries   []fees
	signed  []*types.Transaction // one a try
	askedAt time.Time            // when the account's nonce was last looked at
	used    bool                 // what that look showed
	done    *outcome
}

// outcome is the end of a flight.
type outcome struct {
	receipt *types.Receipt
	err     error
}

package signer

import (
	"bytes"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
)

const (
	// Epoch is the time that Limits.PerEpoch is for. An epoch begins with the first
	// rise after the last one ended; it is counted in time that passed (see clock), not
	// in calendar days, so that a clock set wrong neither gives nor takes a day's cap.
	Epoch = 24 * time.Hour
	// MaxWorkers bounds the memory that somebody who invents workers can fill.
	MaxWorkers = 100_000
	// statementShare: one statement may bring this part of an epoch's cap. A statement
	// pays for one record of one deal, seconds of work; a tenth of a day's money in one
	// is a mistake or a theft, and refusing it leaves the owner time to see it.
	statementShare = 10

	amountLen = 16 // bytes of a uint128, which is what HubWallet.sol keeps
)

// Limits bound what can be signed; amounts are token wei.
type Limits struct {
	PerEpoch     *big.Int // sum of all workers' rises
	PerStatement *big.Int // one rise
}

// LimitsFor gives the limits that go with an epoch's cap.
func LimitsFor(perEpoch *big.Int) Limits {
	share := new(big.Int).Div(perEpoch, big.NewInt(statementShare))
	if share.Sign() == 0 {
		share.SetUint64(1)
	}
	return Limits{PerEpoch: new(big.Int).Set(perEpoch), PerStatement: share}
}

// Wallet names a hub wallet.
type Wallet struct {
	ChainID *big.Int
	Address common.Address
}

func (w Wallet) check() error {
	if w.ChainID == nil || w.ChainID.Sign() <= 0 || w.ChainID.BitLen() > 256 || w.Address == (common.Address{}) {
		return fmt.Errorf("%w: no chain id or no wallet", payment.ErrMalformed)
	}
	return nil
}

func (w Wallet) is(other Wallet) bool {
	return w.Address == other.Address && w.ChainID.Cmp(other.ChainID) == 0
}

// mark is the newest statement of one worker.
type mark struct {
	cumulative [amountLen]byte // big-endian
	root       common.Hash
}

func (m mark) amount() *big.Int { return new(big.Int).SetBytes(m.cumulative[:]) }

// Guard decides what is signed. It is pure: time is passed in, and what it admits
// has to be made durable by the caller before a signature leaves. It is not safe
// for concurrent use.
type Guard struct {
	limits Limits
	wallet *Wallet // nil until the first statement
	newest map[common.Address]mark
	began  time.Duration // when the epoch began
	spent  *big.Int      // rises since then
}

// NewGuard has signed nothing.
func NewGuard(limits Limits) *Guard {
	return &Guard{limits: limits, newest: make(map[common.Address]mark), spent: new(big.Int)}
}

// Admit decides on one statement at a moment, which must not fall from call to
// call; if it does, no new epoch begins. rise tells that the guard's state has changed
// and has to be made durable; without rise and error the statement is the worker's
// newest once more. After an error nothing has changed; it is ErrCap, ErrLower,
// ErrWallet, ErrFull or payment.ErrMalformed.
func (g *Guard) Admit(at time.Duration, w Wallet, s payment.Statement) (rise bool, err error) {
	if err := s.Check(); err != nil {
		return false, err
	}
	if err := g.serves(w); err != nil {
		return false, err
	}
	before, known := g.newest[s.Worker]
	next := markOf(s)
	switch {
	case known && next == before:
		return false, nil
	case bytes.Compare(next.cumulative[:], before.cumulative[:]) <= 0:
		return false, fmt.Errorf("%w: %s for %s, signed are %s (usage root %s)", ErrLower, s.Cumulative, s.Worker, before.amount(), before.root)
	case !known && len(g.newest) >= MaxWorkers:
		return false, fmt.Errorf("%w: %d are known", ErrFull, len(g.newest))
	}
	if err := g.affords(at, s.Worker, new(big.Int).Sub(s.Cumulative, before.amount())); err != nil {
		return false, err
	}
	if g.wallet == nil {
		g.wallet = &Wallet{new(big.Int).Set(w.ChainID), w.Address}
	}
	return true, g.rise(at, s.Worker, next)
}

// affords tells whether a rise is within both limits.
func (g *Guard) affords(at time.Duration, worker common.Address, rise *big.Int) error {
	if rise.Cmp(g.limits.PerStatement) > 0 {
		return fmt.Errorf("%w: %s wei more for %s in one statement, at most %s", ErrCap, rise, worker, g.limits.PerStatement)
	}
	spent := g.spent
	if g.ended(at) {
		spent = new(big.Int)
	}
	if new(big.Int).Add(spent, rise).Cmp(g.limits.PerEpoch) > 0 {
		return fmt.Errorf("%w: %s wei more for %s, signed are %s of %s for this epoch, which ends in %s",
			ErrCap, rise, worker, spent, g.limits.PerEpoch, (g.began + Epoch - at).Round(time.Second))
	}
	return nil
}

func (g *Guard) ended(at time.Duration) bool { return at-g.began >= Epoch }

// rise books a statement that rises, whatever the limits are now: replay uses it
// too, and the owner may have lowered the cap in between.
func (g *Guard) rise(at time.Duration, worker common.Address, next mark) error {
	before := g.newest[worker]
	if bytes.Compare(next.cumulative[:], before.cumulative[:]) <= 0 {
		return fmt.Errorf("%w: from %s to %s for %s", ErrLower, before.amount(), next.amount(), worker)
	}
	if g.spent.Sign() == 0 || g.ended(at) {
		g.began, g.spent = at, new(big.Int)
	}
	g.spent.Add(g.spent, new(big.Int).Sub(next.amount(), before.amount()))
	g.newest[worker] = next
	return nil
}

// serves tells whether the key signs for a wallet.
func (g *Guard) serves(w Wallet) error {
	if err := w.check(); err != nil {
		return err
	}
	if g.wallet != nil && !g.wallet.is(w) {
		return fmt.Errorf("%w: %s on chain %s, asked for %s on chain %s", ErrWallet, g.wallet.Address, g.wallet.ChainID, w.Address, w.ChainID)
	}
	return nil
}

// Newest is what was admitted last for a worker; ErrNone if nothing was.
func (g *Guard) Newest(w Wallet, worker common.Address) (payment.Statement, error) {
	if err := g.serves(w); err != nil {
		return payment.Statement{}, err
	}
	m, ok := g.newest[worker]
	if !ok {
		return payment.Statement{}, fmt.Errorf("%w: %s", ErrNone, worker)
	}
	return payment.Statement{Worker: worker, Cumulative: m.amount(), UsageRoot: m.root}, nil
}

// markOf needs a statement that passed Check.
func markOf(s payment.Statement) (m mark) {
	s.Cumulative.FillBytes(m.cumulative[:])
	m.root = s.UsageRoot
	return m
}

// Package nodetest is the government in memory, for tests of hub and worker: it
// keeps wallets, reserves and bindings as the contracts do and refuses what they
// refuse. It relies on contracts/test for the contracts being so; it stops at what
// nodes use, so nobody votes here: a test sets a wallet's state by hand.
package nodetest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

// ErrRefused: the contract would revert.
var ErrRefused = errors.New("contract refused")

// releaseDelay is HubWallet's.
const releaseDelay = 7 * 24 * time.Hour

type pair struct{ wallet, worker common.Address }

// Government is one chain's. Its fields may be set before it is used; it is safe
// for concurrent use then.
type Government struct {
	ChainID *big.Int
	Now     func() time.Time
	Lose    func(call string) error // asked after a transaction's effect: the answer is lost
	Refuse  func(call string) error // asked before any call

	mu       sync.Mutex
	bindings map[common.Address]government.Binding
	nonces   map[common.Address]uint64
	wallets  map[common.Address]*government.Wallet
	reserves map[pair]*government.Reserve
	received map[common.Address]*big.Int
	sent     map[string]int
}

// New is a government of nobody.
func New(chainID *big.Int) *Government {
	return &Government{
		ChainID: chainID, Now: time.Now,
		bindings: make(map[common.Address]government.Binding), nonces: make(map[common.Address]uint64),
		wallets: make(map[common.Address]*government.Wallet), reserves: make(map[pair]*government.Reserve),
		received: make(map[common.Address]*big.Int), sent: make(map[string]int),
	}
}

// Bind confirms a node for a year.
func (g *Government) Bind(node, owner, payout common.Address) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.nonces[node]++
	g.bindings[node] = government.Binding{Owner: owner, Payout: payout, ValidUntil: g.Now().Add(365 * 24 * time.Hour)}
}

// Register makes a registered wallet of a balance.
func (g *Government) Register(wallet, owner, signer common.Address, balance *big.Int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.wallets[wallet] = &government.Wallet{
		Address: wallet, Owner: owner, State: government.Registered, Since: g.Now(), Signer: signer,
		Balance: new(big.Int).Set(balance), Outstanding: new(big.Int), Locked: new(big.Int), Stake: new(big.Int),
	}
}

// Change alters a wallet, as votes and owners do.
func (g *Government) Change(wallet common.Address, change func(*government.Wallet)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	change(g.wallets[wallet])
}

// Unbind ends a node's validity; its payout address stays.
func (g *Government) Unbind(node common.Address) {
	g.mu.Lock()
	defer g.mu.Unlock()
	b := g.bindings[node]
	b.ValidUntil = g.Now()
	g.bindings[node] = b
}

// Received is what claims have paid to an address.
func (g *Government) Received(payout common.Address) *big.Int {
	g.mu.Lock()
	defer g.mu.Unlock()
	if got := g.received[payout]; got != nil {
		return new(big.Int).Set(got)
	}
	return new(big.Int)
}

// Sent is how many transactions of a kind had their effect.
func (g *Government) Sent(call string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.sent[call]
}

func (g *Government) refuse(call string) error {
	if g.Refuse == nil {
		return nil
	}
	return g.Refuse(call)
}

// Binding is the Registry's.
func (g *Government) Binding(_ context.Context, node common.Address) (government.Binding, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.bindings[node], g.refuse("binding")
}

// IsHubWallet is the factory's.
func (g *Government) IsHubWallet(_ context.Context, address common.Address) (bool, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	_, ok := g.wallets[address]
	return ok, g.refuse("isHub")
}

// Wallet is a copy of what the chain holds.
func (g *Government) Wallet(_ context.Context, address common.Address) (government.Wallet, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	w, ok := g.wallets[address]
	if !ok {
		return government.Wallet{}, fmt.Errorf("%w: no wallet %s", ErrRefused, address)
	}
	out := *w
	out.Balance, out.Outstanding = new(big.Int).Set(w.Balance), new(big.Int).Set(w.Outstanding)
	out.Locked, out.Stake = new(big.Int).Set(w.Locked), new(big.Int).Set(w.Stake)
	return out, g.refuse("wallet")
}

// ReserveOf is a copy of what the chain holds.
func (g *Government) ReserveOf(_ context.Context, wallet, worker common.Address) (government.Reserve, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := g.reserve(pair{wallet, worker})
	return government.Reserve{
		Reserved: new(big.Int).Set(r.Reserved), Paid: new(big.Int).Set(r.Paid),
		Releasing: new(big.Int).Set(r.Releasing), ReleaseAt: r.ReleaseAt,
	}, g.refuse("reserveOf")
}

// Funds is Wallet and ReserveOf at once.
func (g *Government) Funds(ctx context.Context, wallet, worker common.Address) (government.Wallet, government.Reserve, error) {
	w, err := g.Wallet(ctx, wallet)
	if err != nil {
		return w, government.Reserve{}, err
	}
	r, err := g.ReserveOf(ctx, wallet, worker)
	return w, r, err
}

func (g *Government) reserve(p pair) *government.Reserve {
	if g.reserves[p] == nil {
		g.reserves[p] = &government.Reserve{Reserved: new(big.Int), Paid: new(big.Int), Releasing: new(big.Int)}
	}
	return g.reserves[p]
}

// ConsentNonce is the Registry's count for a node.
func (g *Government) ConsentNonce(_ context.Context, node common.Address) (uint64, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.nonces[node], g.refuse("nonces")
}

// ConsentDigest stands for the Registry's EIP-712 digest.
func (g *Government) ConsentDigest(owner, node common.Address, nonce uint64) common.Hash {
	return crypto.Keccak256Hash(owner[:], node[:], new(big.Int).SetUint64(nonce).FillBytes(make([]byte, 32)))
}

// transact is a transaction whose effect happens or does not, and whose answer may be lost.
func (g *Government) transact(call string, effect func() error) (*types.Receipt, error) {
	g.mu.Lock()
	err := g.refuse(call)
	if err == nil {
		err = effect()
	}
	if err == nil {
		g.sent[call]++
	}
	count := g.sent[call]
	g.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", call, err)
	}
	if g.Lose != nil {
		if err := g.Lose(call); err != nil {
			return nil, err
		}
	}
	return &types.Receipt{Status: types.ReceiptStatusSuccessful, TxHash: crypto.Keccak256Hash([]byte(call), big.NewInt(int64(count)).Bytes())}, nil
}

// operated gives a wallet that a key may move reserves of.
func (g *Government) operated(key *identity.Key, address common.Address) (*government.Wallet, error) {
	w := g.wallets[address]
	b := g.bindings[key.Address()]
	switch {
	case w == nil:
		return nil, fmt.Errorf("%w: no wallet %s", ErrRefused, address)
	case key.Address() != w.Owner && (b.Owner != w.Owner || b.Payout != address || !b.Valid(g.Now())):
		return nil, fmt.Errorf("%w: NotOperator", ErrRefused)
	case g.Now().Before(w.HeldUntil):
		return nil, fmt.Errorf("%w: Held", ErrRefused)
	}
	return w, nil
}

// Reserve raises R and locks 30 % of the hub's further money.
func (g *Government) Reserve(_ context.Context, key *identity.Key, wallet, worker common.Address, amount *big.Int) (*types.Receipt, error) {
	return g.transact("reserve", func() error {
		w, err := g.operated(key, wallet)
		if err != nil {
			return err
		}
		if w.State != government.Registered {
			return fmt.Errorf("%w: WrongState", ErrRefused)
		}
		outstanding, locked := new(big.Int).Add(w.Outstanding, amount), new(big.Int).Add(w.Locked, Lock(amount))
		if bound := new(big.Int).Add(outstanding, new(big.Int).Add(locked, w.Stake)); w.Balance.Cmp(bound) < 0 {
			return fmt.Errorf("%w: Insufficient(%s of %s)", ErrRefused, w.Balance, bound)
		}
		w.Outstanding, w.Locked = outstanding, locked
		r := g.reserve(pair{wallet, worker})
		if unpaid := new(big.Int).Sub(r.Reserved, r.Paid); r.Releasing.Cmp(unpaid) > 0 {
			r.Releasing = unpaid // what was announced is not of what is reserved later
		}
		r.Reserved = new(big.Int).Add(r.Reserved, amount)
		return nil
	})
}

// Lock is what a reserve locks of the hub's further money: 30 %, rounded up.
func Lock(amount *big.Int) *big.Int {
	lock := new(big.Int).Mul(amount, big.NewInt(30))
	return lock.Div(lock.Add(lock, big.NewInt(99)), big.NewInt(100))
}

// Claim pays what statements state.
func (g *Government) Claim(_ context.Context, _ *identity.Key, wallet common.Address, statements ...payment.SignedStatement) (*types.Receipt, error) {
	return g.transact("claim", func() error {
		w := g.wallets[wallet]
		for _, s := range statements {
			r := g.reserve(pair{wallet, s.Worker})
			if err := s.Verify(payment.StatementDomain(g.ChainID, wallet), w.Signer); err != nil {
				return fmt.Errorf("%w: %w", ErrRefused, err)
			}
			if s.Cumulative.Cmp(r.Reserved) > 0 {
				return fmt.Errorf("%w: OverReserve(%s of %s)", ErrRefused, s.Cumulative, r.Reserved)
			}
			pay := new(big.Int).Sub(s.Cumulative, r.Paid)
			if pay.Sign() <= 0 {
				return fmt.Errorf("%w: NothingNew", ErrRefused)
			}
			r.Paid = new(big.Int).Set(s.Cumulative)
			w.Balance, w.Outstanding = new(big.Int).Sub(w.Balance, pay), new(big.Int).Sub(w.Outstanding, pay)
			to := s.Worker
			if b := g.bindings[s.Worker]; b.Payout != (common.Address{}) {
				to = b.Payout
			}
			if g.received[to] == nil {
				g.received[to] = new(big.Int)
			}
			g.received[to].Add(g.received[to], pay)
		}
		return nil
	})
}

// AnnounceRelease starts the seven days anew, in place of what was announced.
func (g *Government) AnnounceRelease(_ context.Context, key *identity.Key, wallet, worker common.Address, amount *big.Int) (*types.Receipt, error) {
	return g.transact("announceRelease", func() error {
		if _, err := g.operated(key, wallet); err != nil {
			return err
		}
		r := g.reserve(pair{wallet, worker})
		if unpaid := new(big.Int).Sub(r.Reserved, r.Paid); amount.Cmp(unpaid) > 0 {
			return fmt.Errorf("%w: OverUnpaid(%s of %s)", ErrRefused, amount, unpaid)
		}
		r.Releasing, r.ReleaseAt = new(big.Int).Set(amount), g.Now().Add(releaseDelay)
		if amount.Sign() == 0 { // takes the announcement back
			r.ReleaseAt = time.Time{}
		}
		return nil
	})
}

// Release takes back what was announced.
func (g *Government) Release(_ context.Context, key *identity.Key, wallet, worker common.Address) (*types.Receipt, error) {
	return g.transact("release", func() error {
		w, err := g.operated(key, wallet)
		if err != nil {
			return err
		}
		r := g.reserve(pair{wallet, worker})
		if r.ReleaseAt.IsZero() || g.Now().Before(r.ReleaseAt) || w.State == government.Suspected {
			return fmt.Errorf("%w: TooEarly", ErrRefused)
		}
		back := r.Releasing
		if unpaid := new(big.Int).Sub(r.Reserved, r.Paid); back.Cmp(unpaid) > 0 {
			back = unpaid
		}
		r.Reserved = new(big.Int).Sub(r.Reserved, back)
		w.Outstanding = new(big.Int).Sub(w.Outstanding, back)
		r.Releasing, r.ReleaseAt = new(big.Int), time.Time{}
		return nil
	})
}

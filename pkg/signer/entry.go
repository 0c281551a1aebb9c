package signer

import (
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
)

// Kinds of journal entries. The first journal of a key starts with `birth`, written
// before the key is made; a later one with `kept`, as often as it takes. Then comes `begun`,
// from which on a journal counts, then `signed` for each batch.
const (
	birthKind  = "birth"
	keptKind   = "kept"
	begunKind  = "begun"
	signedKind = "signed"
)

// moment is the guard's time and the wall clock's at once.
type moment struct {
	At   time.Duration `json:"at_ns"`
	Wall int64         `json:"wall_unix_ns"`
}

type pin struct {
	ChainID *big.Int       `json:"chain_id"`
	Address common.Address `json:"address"`
}

// risen is one worker's newest statement.
type risen struct {
	Worker     common.Address `json:"worker"`
	Cumulative *big.Int       `json:"cumulative_wei"`
	UsageRoot  common.Hash    `json:"usage_root"`
}

type kept struct {
	Newest []risen `json:"newest"`
}

type begun struct {
	moment
	Signer common.Address `json:"signer"`
	Wallet *pin           `json:"wallet,omitempty"`
	Began  time.Duration  `json:"epoch_began_ns"`
	Spent  *big.Int       `json:"epoch_spent_wei"`
}

type signed struct {
	moment
	Wallet *pin    `json:"wallet,omitempty"` // in the first one
	Rises  []risen `json:"rises"`
}

// memory is what a replay builds up.
type memory struct {
	guard  *Guard
	last   moment
	born   bool
	signer *common.Address // set when the journal has begun
	rises  int             // since the journal began
}

func newMemory(limits Limits) *memory { return &memory{guard: NewGuard(limits)} }

// replay takes one entry. An entry that the signer cannot have written is ErrDamaged.
func (m *memory) replay(e store.Entry) error {
	var err error
	switch {
	case e.Kind == birthKind && e.Seq == 1:
		m.born = true
	case e.Kind == keptKind && !m.born && m.signer == nil:
		err = decodeThen(e, m.keep)
	case e.Kind == begunKind && m.signer == nil:
		err = decodeThen(e, m.begin)
	case e.Kind == signedKind && m.signer != nil:
		err = decodeThen(e, m.sign)
	default:
		err = fmt.Errorf("%q has no place here", e.Kind)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}

func decodeThen[T any](e store.Entry, take func(T) error) error {
	var value T
	if err := json.Unmarshal(e.Body, &value); err != nil {
		return err
	}
	return take(value)
}

func (r risen) mark() (common.Address, mark, error) {
	s := payment.Statement{Worker: r.Worker, Cumulative: r.Cumulative, UsageRoot: r.UsageRoot}
	if err := s.Check(); err != nil {
		return r.Worker, mark{}, err
	}
	return r.Worker, markOf(s), nil
}

func (m *memory) keep(k kept) error {
	for _, r := range k.Newest {
		worker, newest, err := r.mark()
		if err != nil {
			return err
		}
		if _, twice := m.guard.newest[worker]; twice {
			return fmt.Errorf("worker %s twice", worker)
		}
		m.guard.newest[worker] = newest
	}
	return nil
}

func (m *memory) begin(b begun) error {
	if b.Spent == nil || b.Spent.Sign() < 0 || b.At < 0 || b.Began < 0 || b.Began > b.At {
		return fmt.Errorf("impossible epoch")
	}
	if b.Wallet == nil && len(m.guard.newest) > 0 {
		return fmt.Errorf("statements of no wallet")
	}
	m.signer, m.last = &b.Signer, b.moment
	m.guard.began, m.guard.spent = b.Began, b.Spent
	return m.pin(b.Wallet)
}

func (m *memory) pin(p *pin) error {
	if p == nil {
		return nil
	}
	w := Wallet{p.ChainID, p.Address}
	if err := w.check(); err != nil {
		return err
	}
	if m.guard.wallet != nil && !m.guard.wallet.is(w) {
		return fmt.Errorf("%w", ErrWallet)
	}
	m.guard.wallet = &w
	return nil
}

func (m *memory) sign(s signed) error {
	if s.At < m.last.At {
		return fmt.Errorf("time falls from %s to %s", m.last.At, s.At)
	}
	if err := m.pin(s.Wallet); err != nil {
		return err
	}
	if m.guard.wallet == nil {
		return fmt.Errorf("statements of no wallet")
	}
	for _, r := range s.Rises {
		worker, next, err := r.mark()
		if err != nil {
			return err
		}
		if err := m.guard.rise(s.At, worker, next); err != nil {
			return err
		}
	}
	m.last = s.moment
	m.rises += len(s.Rises)
	return nil
}

// retell writes the same memory as entries of a new journal.
func (m *memory) retell(write func(kind string, value any) error) error {
	const perEntry = 1000 // of at most 200 bytes each: well below store.MaxBody
	var chunk kept
	for worker, newest := range m.guard.newest {
		chunk.Newest = append(chunk.Newest, risen{worker, newest.amount(), newest.root})
		if len(chunk.Newest) == perEntry {
			if err := write(keptKind, chunk); err != nil {
				return err
			}
			chunk.Newest = chunk.Newest[:0]
		}
	}
	if len(chunk.Newest) > 0 {
		if err := write(keptKind, chunk); err != nil {
			return err
		}
	}
	return write(begunKind, m.beginning())
}

func (m *memory) beginning() begun {
	return begun{moment: m.last, Signer: *m.signer, Wallet: m.guard.pinned(), Began: m.guard.began, Spent: m.guard.spent}
}

func (g *Guard) pinned() *pin {
	if g.wallet == nil {
		return nil
	}
	return &pin{g.wallet.ChainID, g.wallet.Address}
}

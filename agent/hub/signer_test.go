package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/signer"
)

var (
	errLower = fmt.Errorf("fake: %w", signer.ErrLower)
	errAway  = errors.New("signer does not answer")
)

// fakeSigner keeps the signing process's promises: the newest request of a worker
// again gives the same signature, a lower or another one of the same amount none. It
// outlives the hub, as a process of its own does.
type fakeSigner struct {
	key *identity.Key

	mu     sync.Mutex
	newest map[common.Address]payment.SignedStatement
	signed int
	away   bool                                              // answers nothing
	capped bool                                              // signs nothing new
	dumb   bool                                              // signs, and its answers are lost
	says   *payment.SignedStatement                          // answers this, whatever it is asked
	audit  func(wallet common.Address, st payment.Statement) // sees what it is asked
}

func newSigner(key *identity.Key) *fakeSigner {
	return &fakeSigner{key: key, newest: make(map[common.Address]payment.SignedStatement)}
}

func (s *fakeSigner) set(flag *bool, to bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	*flag = to
}

func (s *fakeSigner) last(worker common.Address) payment.SignedStatement {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newest[worker]
}

func (s *fakeSigner) Address(context.Context) (common.Address, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.away {
		return common.Address{}, errAway
	}
	return s.key.Address(), nil
}

func (s *fakeSigner) Sign(_ context.Context, wallet common.Address, chainID *big.Int, st payment.Statement) (payment.SignedStatement, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.audit != nil {
		s.audit(wallet, st)
	}
	switch {
	case s.away:
		return payment.SignedStatement{}, errAway
	case s.capped:
		return payment.SignedStatement{}, fmt.Errorf("fake: %w", signer.ErrCap)
	case s.says != nil:
		return *s.says, nil
	}
	last, ok := s.newest[st.Worker]
	switch {
	case ok && last.Cumulative.Cmp(st.Cumulative) == 0 && last.UsageRoot == st.UsageRoot:
	case ok && last.Cumulative.Cmp(st.Cumulative) >= 0:
		return payment.SignedStatement{}, errLower
	default:
		var err error
		if last, err = payment.SignStatement(s.key, payment.StatementDomain(chainID, wallet), st); err != nil {
			return last, err
		}
		s.newest[st.Worker] = last
		s.signed++
	}
	if s.dumb {
		return payment.SignedStatement{}, errAway
	}
	return last, nil
}

func (s *fakeSigner) Newest(_ context.Context, _ common.Address, _ *big.Int, worker common.Address) (payment.SignedStatement, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	last, ok := s.newest[worker]
	switch {
	case s.away:
		return payment.SignedStatement{}, errAway
	case !ok:
		return payment.SignedStatement{}, signer.ErrNone
	}
	return last, nil
}

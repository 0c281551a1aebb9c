package main

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
)

// asks posts a key's ask as its peer does.
func (s *site) asks(key *identity.Key, payout common.Address, seq uint64) error {
	s.t.Helper()
	id, err := key.PeerID()
	if err != nil {
		s.t.Fatal(err)
	}
	ask, err := market.Sign(key, s.domains.Market, market.Ask{
		Worker: key.Address(), Payout: payout, MilliCPU: 1000, MemoryBytes: 1 << 30, Rates: s.terms(common.Hash{}, 1).Deal.Rates,
		Method: "pinv", Condition: "1", Tier: "runc", Seq: seq, Expires: time.Now().Add(10 * time.Minute).Truncate(time.Second),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return s.postAsk(s.t.Context(), ask, id.String())
}

// TestStrangersDoNotFillBookAndDisk: a key costs nothing; whoever makes a thousand of
// them gets none into the book or the journal.
func TestStrangersDoNotFillBookAndDisk(t *testing.T) {
	s := newSite(t)
	for range 5 {
		stranger := newKey(t)
		if err := s.asks(stranger, testPayout, 1); !errors.Is(err, node.ErrUnconfirmed) {
			t.Fatalf("a stranger's ask: %v", err)
		}
		if _, listed := s.listed(stranger.Address()); listed {
			t.Fatal("it is in the book")
		}
	}
	if err := s.asks(s.worker, common.Address{1}, 1); !errors.Is(err, errPayout) {
		t.Errorf("paid at another address than its owner says: %v", err)
	}
	if err := s.asks(s.worker, testPayout, 2); err != nil {
		t.Fatal(err)
	}
	away := errors.New("endpoint does not answer")
	s.gov.Refuse = func(string) error { return away }
	if err := s.asks(s.worker, testPayout, 3); err != nil {
		t.Errorf("a look that is fresh: %v", err)
	}
	s.forgetLook()
	if err := s.asks(s.worker, testPayout, 4); err != nil {
		t.Errorf("known, while the chain is away: %v", err)
	}
	if err := s.asks(newKey(t), testPayout, 1); !errors.Is(err, away) {
		t.Errorf("a stranger while the chain is away: %v", err)
	}
	s.gov.Refuse = nil
	s.gov.Unbind(s.worker.Address())
	if err := s.asks(s.worker, testPayout, 5); !errors.Is(err, node.ErrUnconfirmed) {
		t.Errorf("its owner ended the confirmation: %v", err)
	}
}

// forgetLook makes the next ask of the worker lead to a look at the registry.
func (s *site) forgetLook() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.book[s.worker.Address()].confirmed = time.Time{}
}

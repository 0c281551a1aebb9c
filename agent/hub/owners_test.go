package main

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// lowering is somebody's wish that a deal costs nothing.
func (s *site) lowering(deal string, key *identity.Key) *api.LowerDealRequest {
	s.t.Helper()
	signed, err := market.Sign(key, s.domains.Market, market.Lower{
		Deal: deal, Rates: pricing.Rates{meter.CPUUser: new(big.Int)}, Expires: time.Now().Add(time.Minute).Truncate(time.Second),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return &api.LowerDealRequest{Lower: wire.LowerProto(signed)}
}

func TestLowerGoesToTheWorkerOnly(t *testing.T) {
	s := newSite(t)
	newChangingWorker(s) // which refuses to lower
	id, owner := s.opened(20e9), newKey(t)
	s.gov.Bind(s.worker.Address(), owner.Address(), testPayout)
	for name, c := range map[string]struct {
		deal string
		want error
	}{
		"no such deal":                     {common.Hash{}.Hex()[2:], errUnknownDeal},
		"names too many":                   {id.String()[:4], market.ErrAbsurd},
		"a worker that knows no such wish": {id.String()[:8], errWorkerNo},
	} {
		if _, err := s.lowerDeal(t.Context(), s.lowering(c.deal, owner)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s.apply(id, deal.Event{State: deal.Closed})
	if _, err := s.lowerDeal(t.Context(), s.lowering(id.String(), owner)); !errors.Is(err, errUnknownDeal) {
		t.Errorf("a closed deal: %v", err)
	}
}

// TestStrangersLowerNothing: their wishes end at the hub, and many of them cost one look at
// the registry.
func TestStrangersLowerNothing(t *testing.T) {
	s := newSite(t)
	w := newChangingWorker(s)
	id, owner := s.opened(20e9), newKey(t)
	s.gov.Bind(s.worker.Address(), owner.Address(), testPayout)
	var look time.Time
	for range 5 {
		for name, key := range map[string]*identity.Key{"stranger": newKey(t), "buyer": s.buyer, "worker": s.worker, "hub": s.Key} {
			_, err := service{s.hub}.LowerDeal(t.Context(), connect.NewRequest(s.lowering(id.String(), key)))
			if !errors.Is(err, errNotOwner) || connect.CodeOf(err) != connect.CodeFailedPrecondition {
				t.Errorf("%s: %v", name, err)
			}
			if is := s.owners.known[s.worker.Address()].until; look.IsZero() {
				look = is
			} else if is != look {
				t.Error("the registry was asked again")
			}
		}
	}
	if w.lowers() != 0 || look.IsZero() {
		t.Errorf("the worker heard %d wishes, the registry was asked at %s", w.lowers(), look)
	}
	if _, err := s.lowerDeal(t.Context(), s.lowering(id.String(), owner)); !errors.Is(err, errWorkerNo) || w.lowers() != 1 {
		t.Errorf("the owner: %v, heard %d", err, w.lowers())
	}
}

// TestOwnerIsLookedUpAgain: the registry's word ages, and a chain that is away is not asked
// for every wish, but soon again.
func TestOwnerIsLookedUpAgain(t *testing.T) {
	s := newSite(t)
	worker, first, second := s.worker.Address(), common.Address{1}, common.Address{2}
	now, away := time.Now(), errors.New("chain is away")
	s.gov.Bind(worker, first, testPayout)
	want := func(when string, at time.Duration, owner common.Address, want error) {
		t.Helper()
		if got, err := s.ownerOf(t.Context(), worker, now.Add(at)); !errors.Is(err, want) || got != owner {
			t.Errorf("%s: %s, %v", when, got, err)
		}
	}
	want("at first", 0, first, nil)
	s.gov.Bind(worker, second, testPayout)
	want("still believed", ownerFor-1, first, nil)
	want("looked up again", ownerFor, second, nil)
	s.gov.Refuse = func(string) error { return away }
	want("the chain is away", 3*ownerFor, common.Address{}, errLater)
	s.gov.Refuse = nil
	want("not asked for every wish", 3*ownerFor+ownerAwayFor-1, common.Address{}, away)
	want("soon again", 3*ownerFor+ownerAwayFor, second, nil)
	if err := s.checkOwner(t.Context(), common.Address{9}, market.Signed[market.Lower]{}, now); !errors.Is(err, errNotOwner) {
		t.Errorf("a worker that nobody owns: %v", err)
	}
	if _, err := s.ownerOf(t.Context(), common.Address{8}, now.Add(9*ownerFor)); err != nil || len(s.owners.known) != 1 {
		t.Errorf("%d workers are remembered, %v", len(s.owners.known), err)
	}
}

package devchain

import (
	"math/big"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// pass votes a proposal through and carries it out, by the clock of the chain.
func pass(t *testing.T, c *Chain, gov *government.Client, voter *identity.Key, id *big.Int) {
	t.Helper()
	ctx := t.Context()
	advance := func(by time.Duration) {
		if err := c.Advance(ctx, by); err != nil {
			t.Fatal(err)
		}
	}
	advance(day + time.Second)
	must[any](t)(gov.Vote(ctx, voter, id, government.For, "so be it"))
	advance(7 * day)
	p := must[government.Proposal](t)(gov.Proposal(ctx, id, 0))
	if p.Stage != government.Succeeded || p.Votes[government.For].Cmp(p.Quorum) < 0 {
		t.Fatalf("proposal %+v", p)
	}
	must[any](t)(gov.Queue(ctx, voter, p))
	advance(2*day + time.Second)
	must[any](t)(gov.Execute(ctx, voter, p))
	if p = must[government.Proposal](t)(gov.Proposal(ctx, id, 0)); p.Stage != government.Executed {
		t.Fatalf("proposal is %s", p.Stage)
	}
}

// TestDAO: a hub is verified, accused with a bond, held still, suspected, and banned, each
// by a vote; its worker is paid all the same, and its owner does not come back.
func TestDAO(t *testing.T) {
	c := start(t, Options{})
	ctx := t.Context()
	l := newLicensed(t, c, snm(101))
	gov, voter := l.gov, c.Treasury
	must[any](t)(gov.Delegate(ctx, voter, voter.Address()))
	if err := c.Advance(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	must[any](t)(gov.Reserve(ctx, l.hub, l.wallet, l.miner.Address(), snm(50)))

	pass(t, c, gov, voter, must[*big.Int](t)(gov.Propose(ctx, voter, "verify", gov.VerifyAction(l.wallet, true))))
	if got := must[government.Listing](t)(gov.Listing(ctx, l.wallet)); !got.Verified {
		t.Fatalf("listing %+v", got)
	}

	id := must[*big.Int](t)(gov.Accuse(ctx, voter, l.wallet, "it sells what it has not"))
	_, err := gov.Reserve(ctx, l.hub, l.wallet, l.miner.Address(), snm(1))
	wantRevert(t, err, "Held")
	_, err = gov.PayDay(ctx, l.hubOwner, l.wallet)
	wantRevert(t, err, "Held")
	pass(t, c, gov, voter, id)
	if w := must[government.Wallet](t)(gov.Wallet(ctx, l.wallet)); w.State != government.Suspected {
		t.Fatalf("wallet is %s", w.State)
	}
	must[any](t)(gov.Resolve(ctx, voter, l.wallet, ""))

	if err := c.Advance(ctx, 120*day); err != nil {
		t.Fatal(err)
	}
	pass(t, c, gov, voter, must[*big.Int](t)(gov.Propose(ctx, voter, "ban", gov.BanAction(l.wallet))))
	parties := must[government.Parties](t)(gov.Parties(ctx))
	if got, _, err := dial(t, c).Balance(ctx, parties.Vault); err != nil || got.Cmp(snm(51)) != 0 {
		t.Errorf("the vault has %s, %v", got, err)
	}
	must[any](t)(gov.Claim(ctx, l.miner, l.wallet, l.statement(t, c, snm(50)))) // wages are not seized
	if got, _, err := dial(t, c).Balance(ctx, l.payout); err != nil || got.Cmp(snm(50)) != 0 {
		t.Errorf("the worker's owner has %s, %v", got, err)
	}
	_, _, err = gov.CreateHub(ctx, l.hubOwner)
	wantRevert(t, err, "OwnerBarred")
	if all := must[[]government.Proposal](t)(gov.Proposals(ctx, 0)); len(all) != 3 {
		t.Errorf("%d proposals", len(all))
	}
}

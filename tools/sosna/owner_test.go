package main

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A hub's owner from nothing to money back: a registration that breaks off is taken up
// again, one that is done does nothing more.
func TestHubCommands(t *testing.T) {
	d := newDesk(t)
	d.awaitHub()
	d.owner.refused("owns no hub wallet", "sosna hub register", "hub", "status")
	d.owner.refused("not an amount", "decimal number", "hub", "deposit", "1e3")
	stranger := d.somebody(t)
	stranger.refused("names another owner", "owner = ", "hub", "register")

	if err := d.chain.Fund(t.Context(), d.owner.key.Address(), big.NewInt(1e18), nil); err != nil {
		t.Fatal(err)
	}
	d.owner.refused("ERC20InsufficientBalance", "not so much SNM", "hub", "register", "--deposit", "200")
	begun := parse[walletJSON](d.owner, "hub", "status")
	if begun.State != "created" || begun.Listed || begun.Signer != (common.Address{}) {
		t.Fatalf("after a registration that broke off: %+v", begun)
	}
	w := d.registerHub()
	if w.Wallet != begun.Wallet || w.State != "registered" || !w.Listed || w.Verified || w.Name != "test hub" || w.Endpoint != d.hub.addr ||
		w.Owner != d.owner.key.Address() || w.Signer == (common.Address{}) || w.Signer == d.hub.key.Address() {
		t.Fatalf("registered %+v", w)
	}
	wantWei(t, "balance", w.Balance, tokens(200))
	wantWei(t, "stake", w.Stake, tokens(1))
	if _, stderr := d.owner.run(0, "hub", "register", "--deposit", "200"); strings.Contains(stderr, "transaction") {
		t.Errorf("done again: %s", stderr)
	}

	d.owner.refused("TooEarly", "PayDay", "hub", "payday")
	d.owner.refused("WrongState", "hub status", "hub", "withdraw", "1")
	people, _ := d.owner.run(0, "hub", "deposit", "5")
	if !strings.Contains(people, "205") || !strings.Contains(people, "PayDay from") || strings.Contains(people, "HELD") {
		t.Errorf("for people: %s", people)
	}
	if err := d.chain.Advance(t.Context(), 30*24*time.Hour); err != nil {
		t.Fatal(err)
	}
	if w = parse[walletJSON](d.owner, "hub", "payday"); w.State != "idle" || w.Listed {
		t.Fatalf("after PayDay: %+v", w)
	}
	d.owner.refused("Insufficient", "hub status", "hub", "withdraw", "205")
	w = parse[walletJSON](d.owner, "hub", "withdraw", "204.995") // 5 per mille of a stake of 1 are the DAO's
	wantWei(t, "balance after all was withdrawn", w.Balance, new(big.Int))
	if again := d.registerHub(); again.Wallet != w.Wallet || again.State != "registered" {
		t.Errorf("the next period: %+v", again)
	}
}

// bindingJSON is what changes of a node's confirmation print.
type bindingJSON struct {
	Node, Owner, Payout common.Address
	Until               int64 `json:"valid_until_unix"`
}

func TestWorkerCommands(t *testing.T) {
	d := newDesk(t)
	d.fund(d.owner.key.Address())
	d.awaitHub()
	type pending struct{ Nodes []common.Address }
	if got := parse[pending](d.owner, "worker", "pending"); len(got.Nodes) != 0 {
		t.Fatalf("waiting: %v", got)
	}
	d.owner.refused("waits to be confirmed", "sosna worker pending", "worker", "confirm", "--all")
	one, two := newWorker(t, d), newWorker(t, d)
	one.await(t)
	two.await(t)
	if got := parse[pending](d.owner, "worker", "pending"); len(got.Nodes) != 2 {
		t.Fatalf("waiting: %v", got)
	}
	stranger := d.somebody(t)
	d.fund(stranger.key.Address())
	if got := parse[pending](stranger, "worker", "pending"); len(got.Nodes) != 0 {
		t.Fatalf("waiting for a stranger: %v", got)
	}
	node := one.key.Address().Hex()
	d.owner.run(1, "worker", "confirm")
	d.owner.run(1, "worker", "confirm", "--all", node)
	d.owner.refused("is not among them", "sosna worker pending", "worker", "confirm", d.hub.key.Address().Hex())
	stranger.refused("is not among them", "", "worker", "confirm", node)
	stranger.refused("NotNodeOwner", "--home", "worker", "revoke", node)

	payout := common.HexToAddress("0x9a7")
	d.owner.run(0, "worker", "confirm", "--all", "--payout", payout.Hex())
	for _, w := range []*testWorker{one, two} {
		b, err := d.government().Binding(t.Context(), w.key.Address())
		if err != nil || b.Owner != d.owner.key.Address() || b.Payout != payout || !b.Valid(time.Now().Add(360*24*time.Hour)) {
			t.Fatalf("binding %+v, %v", b, err)
		}
	}
	one.sell(t, payout)
	if got := parse[pending](d.owner, "worker", "pending"); len(got.Nodes) != 1 || got.Nodes[0] != two.key.Address() {
		t.Errorf("waiting when one sells: %v", got)
	}
	moved := parse[bindingJSON](d.owner, "worker", "payout", node, d.owner.key.Address().Hex())
	if moved.Payout != d.owner.key.Address() || moved.Node != one.key.Address() {
		t.Errorf("moved: %+v", moved)
	}
	if revoked := parse[bindingJSON](d.owner, "worker", "revoke", node); revoked.Owner != d.owner.key.Address() || revoked.Until > time.Now().Unix() {
		t.Errorf("revoked: %+v", revoked)
	}
}

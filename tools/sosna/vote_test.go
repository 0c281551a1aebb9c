package main

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/lab/devchain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const day = 24 * time.Hour

func (d *desk) advance(by time.Duration) {
	d.t.Helper()
	if err := d.chain.Advance(d.t.Context(), by); err != nil {
		d.t.Fatal(err)
	}
}

func TestPick(t *testing.T) {
	var all []government.Proposal
	for _, id := range []int64{123_456, 123_789, 99} {
		all = append(all, government.Proposal{ID: big.NewInt(id)})
	}
	for text, want := range map[string]int64{"123456": 123_456, "1237": 123_789, "9": 99, "123": 0, "5": 0, "": 0, "12x": 0, "-9": 0, "1234567": 0} {
		p, err := pick(all, text)
		if (err == nil) != (want != 0) || err == nil && p.ID.Int64() != want {
			t.Errorf("%q: %v, %v", text, p.ID, err)
		}
	}
}

type proposedJSON struct{ Proposal string }

// holder is somebody whose votes decide.
func (d *desk) holder() person {
	d.t.Helper()
	h := d.somebody(d.t)
	if err := d.chain.Fund(d.t.Context(), h.key.Address(), big.NewInt(1e18), tokens(50_000_000)); err != nil {
		d.t.Fatal(err)
	}
	return h
}

// pass votes a proposal through and carries it out.
func (d *desk) pass(holder person, id string) {
	d.t.Helper()
	d.advance(day + time.Second)
	holder.run(0, "dao", "vote", id, "for")
	d.advance(7 * day)
	holder.run(0, "dao", "queue", id)
	d.advance(2*day + time.Second)
	holder.run(0, "dao", "execute", id)
}

// A suspected hub takes no money and gives none back, and returns by another vote.
func TestSuspectedHub(t *testing.T) {
	d := newDesk(t)
	wallet := d.registerHub().Wallet.Hex()
	holder := d.holder()
	holder.run(0, "dao", "delegate")
	d.advance(time.Second)
	d.pass(holder, parse[proposedJSON](holder, "dao", "propose", "suspect", wallet, "--why", "sells what it has not").Proposal)
	holder.run(0, "dao", "resolve", wallet)
	if w := parse[walletJSON](d.owner, "hub", "status"); w.State != "suspected" || w.Listed || w.Withdrawable.Sign() != 0 {
		t.Fatalf("suspected: %+v", w)
	}
	d.owner.refused("suspected this wallet", "rehab", "hub", "register", "--deposit", "500")
	d.owner.refused("WrongState", "hub status", "hub", "withdraw", "1")
	d.owner.refused("WrongState", "hub status", "hub", "payday")
	d.pass(holder, parse[proposedJSON](holder, "dao", "propose", "rehab", wallet).Proposal)
	if w := parse[walletJSON](d.owner, "hub", "status"); w.State != "idle" || w.Balance.Cmp(tokens(200)) != 0 {
		t.Fatalf("rehabilitated: %+v", w)
	}
	if w := d.registerHub(); w.Wallet.Hex() != wallet || w.State != "registered" {
		t.Errorf("registered again: %+v", w)
	}
}

// A hub is verified by a vote, and accused without success, all by the command line.
func TestVotes(t *testing.T) {
	d := newDesk(t)
	wallet := d.registerHub().Wallet.Hex()
	holder, nobody := d.holder(), d.somebody(t)
	d.fund(nobody.key.Address())
	nobody.refused("GovernorInsufficientProposerVotes", "sosna dao delegate", "dao", "propose", "verify", wallet)
	delegated := parse[struct {
		Votes control.Wei `json:"votes_wei"`
	}](holder, "dao", "delegate")
	wantWei(t, "votes", delegated.Votes, tokens(50_000_000))
	d.advance(time.Second)

	id := parse[proposedJSON](holder, "dao", "propose", "verify", wallet, "--why", "seen it").Proposal
	holder.refused("not at this stage", "sosna dao list", "dao", "vote", id, "for")
	holder.refused("no such proposal", "--since", "dao", "vote", "4815162342", "for")
	d.advance(day + time.Second)
	holder.run(1, "dao", "vote", id, "maybe")
	holder.refused("is no number", "first digits", "dao", "vote", "0x"+id, "for")
	holder.run(0, "dao", "vote", id[:12], "for", "--why", "so be it")
	holder.refused("GovernorAlreadyCastVote", "voted already", "dao", "vote", id, "against")
	holder.refused("not at this stage", "sosna dao list", "dao", "queue", id)
	d.advance(7 * day)
	if list, _ := nobody.run(0, "dao", "list"); !strings.Contains(list, "sosna dao queue "+id[:12]) || !strings.Contains(list, "seen it") {
		t.Errorf("list for people: %s", list)
	}
	nobody.run(0, "dao", "queue", id) // anybody may carry out what was decided
	nobody.refused("TimelockUnexpectedOperationState", "delay", "dao", "execute", id)
	d.advance(2*day + time.Second)
	if p := parse[proposalView](nobody, "dao", "execute", id); p.Stage != "executed" || p.For.Cmp(tokens(50_000_000)) != 0 {
		t.Errorf("executed: %+v", p)
	}
	if w := parse[walletJSON](d.owner, "hub", "status"); !w.Verified {
		t.Errorf("not verified: %+v", w)
	}

	holder.run(1, "dao", "propose", "suspect", wallet) // without a reason
	accused := parse[proposedJSON](holder, "dao", "propose", "suspect", wallet, "--why", "sells what it has not").Proposal
	if held, _ := d.owner.run(0, "hub", "status"); !strings.Contains(held, "HELD") {
		t.Errorf("status of an accused hub: %s", held)
	}
	holder.refused("AccusationOpen", "sosna dao list", "dao", "propose", "suspect", wallet, "--why", "again")
	nobody.refused("Undecided", "not decided", "dao", "resolve", wallet)
	d.advance(10 * day) // nobody votes
	nobody.run(0, "dao", "resolve", wallet)
	w := parse[walletJSON](d.owner, "hub", "status")
	if w.State != "registered" {
		t.Errorf("after a failed accusation: %+v", w)
	}
	wantWei(t, "balance with the accuser's bond", w.Balance, tokens(8_200)) // the treasury keeps a fifth
	all := parse[struct{ Proposals []proposalView }](nobody, "dao", "list").Proposals
	if len(all) != 2 || all[0].ID != id || all[1].ID != accused || all[1].Stage != "defeated" {
		t.Errorf("proposals: %+v", all)
	}
}

// A market is founded on a chain that has nothing, and not founded twice by accident.
func TestChainDeploy(t *testing.T) {
	d := newEmptyDesk(t)
	founder := d.somebody(t)
	key, err := identity.Load(filepath.Join(founder.home, "wallet.key"))
	if err != nil {
		t.Fatal(err)
	}
	bare, err := devchain.Start(t.Context(), devchain.Options{Bare: true, ChainID: 31338, Treasury: key})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = bare.Close() })
	out := filepath.Join(t.TempDir(), "deployments")
	deploy := func(more ...string) []string {
		return append([]string{"chain", "deploy", "--rpc", bare.RPCURL, "--out", out}, more...)
	}
	founder.refused("bad parameters", "--help", deploy("--quorum", "101")...)
	founder.run(1, deploy("--guardian", "0x12")...)
	if table, _ := founder.run(0, deploy("--dry")...); !strings.Contains(table, "voting period") || !strings.Contains(table, "604800") {
		t.Errorf("parameters: %s", table)
	}
	if _, err := os.Stat(out); err == nil {
		t.Fatal("--dry wrote something")
	}
	said, _ := founder.run(0, deploy("--delay", "24h")...)
	data, err := os.ReadFile(filepath.Join(out, "31338.json"))
	if err != nil {
		t.Fatal(err)
	}
	var written government.Deployment
	if err := json.Unmarshal(data, &written); err != nil || written.ChainID.Int64() != 31338 || written.Deployer != key.Address() {
		t.Fatalf("written: %s (%v)", data, err)
	}
	factory, channels := written.Address(government.HubWalletFactory), written.Address(government.Channels)
	if factory == (common.Address{}) || !strings.Contains(said, factory.Hex()) || !strings.Contains(string(data), `"86400"`) {
		t.Errorf("said %s\nwritten %s", said, data)
	}
	if _, stderr := founder.run(1, deploy()...); !strings.Contains(stderr, "31338.json is there already") || !strings.Contains(stderr, "--out") {
		t.Errorf("a second market: %s", stderr)
	}
	// What was founded is a government: its founder holds all SNM.
	at := []string{"--rpc", bare.RPCURL, "--channels", channels.Hex(), "--factory", factory.Hex()}
	votes := parse[struct {
		Votes control.Wei `json:"votes_wei"`
	}](founder, append(at, "dao", "delegate")...)
	wantWei(t, "the founder's votes", votes.Votes, tokens(444_000_000))
	founder.refused("no HubWalletFactory", "deployments/", append(at, "--factory", channels.Hex(), "dao", "list")...)
}

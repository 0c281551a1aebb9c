package differential

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// gate is Profiles before Channels, with the real Registry and wallets, and a model of
// what it should answer, which is written from Profiles' documentation and reads no chain.
type gate struct {
	*stand
	gov    *government.Client
	people []*identity.Key                   // owners; the first are payers
	model  map[common.Address]*wishes        // by owner
	speaks map[common.Address]common.Address // whose a party is now, if not its own
	bears  map[common.Address]common.Address // whose name a party still bears
}

// wishes are what an owner is and asks.
type wishes struct {
	level, least uint8
	lists        map[common.Address]bool
	curator      common.Address
}

func newGate(t testing.TB, count int) *gate {
	t.Helper()
	g := &gate{model: map[common.Address]*wishes{}, speaks: map[common.Address]common.Address{}, bears: map[common.Address]common.Address{}}
	for range count {
		key := newKey(t)
		g.people = append(g.people, key)
		g.model[key.Address()] = &wishes{lists: map[common.Address]bool{}}
	}
	g.stand = newStand(t, g.people...)
	g.gov = g.government()
	g.send(g.timelock, &g.profiles, profilesABI.PackSetValidator(g.timelock.Address(), 4))
	for _, key := range g.people {
		g.rich(key, snmWei(1000))
	}
	return g
}

// wallet makes a hub's wallet of an owner.
func (g *gate) wallet(owner *identity.Key) common.Address {
	g.Helper()
	at := g.hub(owner, newKey(g).Address(), snmWei(2))
	g.speaks[at], g.bears[at] = owner.Address(), owner.Address()
	return at
}

// bind makes a node of an owner's.
func (g *gate) bind(owner, node *identity.Key, validity time.Duration) {
	g.Helper()
	g.confirm(g.gov, owner, node, owner.Address(), validity)
	g.speaks[node.Address()], g.bears[node.Address()] = owner.Address(), owner.Address()
}

func (g *gate) certify(owner *identity.Key, level uint8) {
	g.Helper()
	until := new(big.Int).SetUint64(g.now() + 400*86_400)
	g.send(g.timelock, &g.profiles, profilesABI.PackCertify(owner.Address(), 1001+100*uint16(level), [32]byte{1}, until))
	g.model[owner.Address()].level = max(g.model[owner.Address()].level, level)
}

func (g *gate) policy(owner *identity.Key, least uint8, curator common.Address) {
	g.Helper()
	g.send(owner, &g.profiles, profilesABI.PackSetPolicy(least, curator))
	w := g.model[owner.Address()]
	w.least, w.curator = least, curator
}

// list puts somebody on an owner's blacklist, or takes it off.
func (g *gate) list(owner *identity.Key, other common.Address) {
	g.Helper()
	lists := g.model[owner.Address()].lists
	if lists[other] {
		g.send(owner, &g.profiles, profilesABI.PackUnblacklist(other))
		delete(lists, other)
		return
	}
	g.send(owner, &g.profiles, profilesABI.PackBlacklist(other))
	lists[other] = true
}

// expected is the model's answer.
func (g *gate) expected(payer, payee common.Address) string {
	of := func(names map[common.Address]common.Address, party common.Address) common.Address {
		if owner, ok := names[party]; ok {
			return owner
		}
		return party
	}
	a, b := of(g.speaks, payer), of(g.speaks, payee)
	if a == b {
		return ""
	}
	for _, side := range []struct{ asker, other, owner, answers common.Address }{
		{a, payee, b, of(g.bears, payee)}, {b, payer, a, of(g.bears, payer)},
	} {
		asks, is := g.model[side.asker], g.model[side.owner]
		if asks == nil {
			continue
		}
		var level uint8
		if is != nil {
			level = is.level
		}
		if level < asks.least {
			return "LevelTooLow"
		}
		for _, by := range []common.Address{side.asker, asks.curator} {
			if w := g.model[by]; w != nil && (w.lists[side.other] || w.lists[side.answers]) {
				return "Refused"
			}
		}
	}
	return ""
}

// open asks Channels to open a checked channel.
func (g *gate) open(payer, payee common.Address) string {
	g.Helper()
	_, refusal := g.try(payer, g.channels, channelsABI.PackOpenChecked(payee, common.Address{}, wei(1), uint64(challenge/time.Second)))
	return refusal
}

// compare asks about a pair, and holds the answer to the model's and to a case's.
func (g *gate) compare(what string, payer, payee common.Address, want string) {
	g.Helper()
	got := g.open(payer, payee)
	if expected := g.expected(payer, payee); got != expected || got != want {
		g.Errorf("%s: the contract says %q, the model %q, want %q", what, got, expected, want)
	}
}

// TestCheckedOpenings: levels and blacklists of owners meet their wallets and nodes, by the
// contracts that say whose those are.
func TestCheckedOpenings(t *testing.T) {
	g := newGate(t, 4)
	payer, hubOwner, curator, stranger := g.people[0], g.people[1], g.people[2], g.people[3]
	node := newKey(t)
	first, second := g.wallet(hubOwner), g.wallet(hubOwner)
	g.bind(hubOwner, node, 30*24*time.Hour)
	p, h, none := payer.Address(), hubOwner.Address(), common.Address{}
	parties := []common.Address{h, first, second, node.Address()}
	all := func(what, want string) {
		t.Helper()
		for _, party := range parties {
			g.compare(what, p, party, want)
		}
	}
	all("no wishes", "")
	g.policy(payer, 3, none)
	all("the hub's owner is unknown", "LevelTooLow")
	g.certify(hubOwner, 2)
	all("a level too few", "LevelTooLow")
	g.certify(hubOwner, 3)
	all("the owner's level is its wallets' and nodes'", "")
	g.policy(hubOwner, 1, none)
	all("the buyer is unknown to a hub that asks", "LevelTooLow")
	g.certify(payer, 1)
	all("both known", "")

	g.list(payer, first)
	g.compare("one wallet is refused", p, first, "Refused")
	g.compare("not the other", p, second, "")
	g.list(payer, first)
	g.list(payer, h)
	all("an owner is refused with all it has", "Refused")
	g.compare("and nobody else for it", stranger.Address(), h, "LevelTooLow") // the hub asks for a level
	g.list(payer, h)
	g.list(hubOwner, p)
	all("the hub refuses the buyer", "Refused")
	g.list(hubOwner, p)
	g.policy(payer, 0, curator.Address())
	all("a curator that lists nobody", "")
	g.list(curator, h)
	all("a curator's list counts", "Refused")
	g.policy(payer, 0, none)
	all("and no more without it", "")

	for _, party := range parties {
		if got := g.open(h, party); party != h && got != "" {
			t.Errorf("one's own: %q", got)
		}
	}
	id := g.word(g.channels, channelsABI.PackChannelId(p, first, none, new(big.Int)))
	g.send(payer, &g.channels, channelsABI.PackOpenChecked(first, none, wei(100), uint64(challenge/time.Second)))
	g.list(payer, first)
	g.list(hubOwner, p)
	g.compare("refused from now on", p, first, "Refused")
	g.send(payer, &g.channels, channelsABI.PackTopUp(id, wei(1))) // what runs is not asked again
	g.send(payer, &g.channels, channelsABI.PackStartClose(id))
}

// TestNodesThatLeave: a node whose confirmation is over is nobody's, with nobody's level, but
// who refused its owner still refuses it; a new owner takes it over with its own name.
func TestNodesThatLeave(t *testing.T) {
	g := newGate(t, 3)
	payer, before, after := g.people[0], g.people[1], g.people[2]
	node := newKey(t)
	g.bind(before, node, time.Hour)
	g.certify(before, 2)
	g.policy(payer, 2, common.Address{})
	p, n := payer.Address(), node.Address()
	g.compare("its owner's level", p, n, "")
	g.advance(time.Hour)
	delete(g.speaks, n)
	g.compare("over: no level", p, n, "LevelTooLow")
	g.policy(payer, 0, common.Address{})
	g.compare("over: no wishes", p, n, "")
	g.list(payer, before.Address())
	g.compare("over: its name is not washed clean", p, n, "Refused")
	g.advance(8 * 24 * time.Hour) // the Registry lets another take it
	g.bind(after, node, time.Hour)
	g.compare("taken over", p, n, "")
	g.list(payer, after.Address())
	g.compare("and judged by the new owner", p, n, "Refused")
}

// TestRandomGates compares random wishes of random owners of wallets and nodes with the model.
func TestRandomGates(t *testing.T) {
	g := newGate(t, 6)
	r := rand.New(rand.NewPCG(31, 32))
	parties := make([]common.Address, 0, 18)
	for _, owner := range g.people {
		node := newKey(t)
		g.bind(owner, node, 400*24*time.Hour)
		parties = append(parties, owner.Address(), g.wallet(owner), node.Address())
	}
	var seen tally
	for i := range 160 {
		owner := g.people[r.IntN(len(g.people))]
		switch r.IntN(4) {
		case 0:
			g.certify(owner, uint8(1+r.IntN(4)))
		case 1:
			curator := common.Address{}
			if r.IntN(2) == 0 {
				curator = g.people[r.IntN(len(g.people))].Address()
			}
			g.policy(owner, uint8(r.IntN(3)), curator)
		default:
			if other := parties[r.IntN(len(parties))]; other != owner.Address() {
				g.list(owner, other)
			}
		}
		for range 6 {
			payer, payee := parties[r.IntN(len(parties))], parties[r.IntN(len(parties))]
			_, got := g.try(common.Address{}, g.profiles, profilesABI.PackRequireMutual(payer, payee))
			if want := g.expected(payer, payee); (got == "") != (want == "") {
				t.Fatalf("change %d, %s and %s: the contract says %q, the model %q", i, payer, payee, got, want)
			}
			if g.model[payer] != nil { // a key with SNM: through the channels as well
				if through := g.open(payer, payee); through != got {
					t.Fatalf("change %d: Profiles says %q, Channels %q", i, got, through)
				}
			}
			seen.count(got)
		}
	}
	seen.check(t, 100)
}

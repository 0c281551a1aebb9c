package government_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/proof"
)

// calls are methods by their names, each to be called once.
type calls map[string]func(context.Context) error

// run wants each to say that the chain is away, in bounded time: none may answer with
// what looks like nothing owed, nobody listed, no level.
func (c calls) run(t *testing.T) {
	for name, call := range c {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			if err := call(ctx); err == nil {
				t.Error("an answer from a chain that is away")
			}
			if ctx.Err() != nil {
				t.Error("it did not end by itself")
			}
		})
	}
}

func TestWalletsAway(t *testing.T) {
	m := newMarket(t)
	m.license(snm(101))
	m.client.Disconnect()
	d, key, one, at := m.d.Address, m.owner, big.NewInt(1), common.Address{1}
	calls{
		"Dial": func(ctx context.Context) error {
			return sent(government.Dial(ctx, m.client, d(government.HubWalletFactory)))
		},
		"IsHubWallet":  func(ctx context.Context) error { return sent(m.IsHubWallet(ctx, m.wallet)) },
		"HubWallets":   func(ctx context.Context) error { return sent(m.HubWallets(ctx, key.Address(), 9)) },
		"Wallet":       func(ctx context.Context) error { return sent(m.Wallet(ctx, m.wallet)) },
		"ReserveOf":    func(ctx context.Context) error { return sent(m.ReserveOf(ctx, m.wallet, at)) },
		"Funds":        func(ctx context.Context) error { _, _, err := m.Funds(ctx, m.wallet, at); return err },
		"Listing":      func(ctx context.Context) error { return sent(m.Listing(ctx, m.wallet)) },
		"Binding":      func(ctx context.Context) error { return sent(m.Binding(ctx, at)) },
		"ConsentNonce": func(ctx context.Context) error { return sent(m.ConsentNonce(ctx, at)) },
		"CreateHub":    func(ctx context.Context) error { _, _, err := m.CreateHub(ctx, key); return err },
		"Register":     func(ctx context.Context) error { return sent(m.Register(ctx, key, m.wallet)) },
		"Reserve":      func(ctx context.Context) error { return sent(m.Reserve(ctx, key, m.wallet, at, one)) },
		"Claim":        func(ctx context.Context) error { return sent(m.Claim(ctx, key, m.wallet, m.statement(one))) },
		"Confirm": func(ctx context.Context) error {
			return sent(m.Confirm(ctx, key, at, at, time.Unix(1, 0), identity.Signature{}))
		},
	}.run(t)
}

func TestVotesAway(t *testing.T) {
	m := newMarket(t)
	m.license(snm(101))
	m.client.Disconnect()
	key, one, at, action := m.owner, big.NewInt(1), common.Address{1}, government.Action{Target: m.Token}
	calls{
		"Parties":     func(ctx context.Context) error { return sent(m.Parties(ctx)) },
		"Votes":       func(ctx context.Context) error { return sent(m.Votes(ctx, at)) },
		"Delegate":    func(ctx context.Context) error { return sent(m.Delegate(ctx, key, at)) },
		"Bond":        func(ctx context.Context) error { return sent(m.Bond(ctx)) },
		"Propose":     func(ctx context.Context) error { return sent(m.Propose(ctx, key, "x", action)) },
		"Accuse":      func(ctx context.Context) error { return sent(m.Accuse(ctx, key, m.wallet, "x")) },
		"Resolve":     func(ctx context.Context) error { return sent(m.Resolve(ctx, key, m.wallet, "x")) },
		"Vote":        func(ctx context.Context) error { return sent(m.Vote(ctx, key, one, government.For, "")) },
		"Proposals":   func(ctx context.Context) error { return sent(m.Proposals(ctx, 0)) },
		"Proposal":    func(ctx context.Context) error { return sent(m.Proposal(ctx, one, 0)) },
		"RatingRound": func(ctx context.Context) error { return sent(m.RatingRound(ctx, m.wallet)) },
		"Rating":      func(ctx context.Context) error { return sent(m.Rating(ctx, m.wallet, 1, at)) },
		"Rate":        func(ctx context.Context) error { return sent(m.Rate(ctx, key, m.wallet, true, one)) },
		"Purses":      func(ctx context.Context) error { return sent(m.Purses(ctx, key.Address(), 9)) },
		"IsPurse":     func(ctx context.Context) error { return sent(m.IsPurse(ctx, at)) },
		"Purse":       func(ctx context.Context) error { return sent(m.Purse(ctx, at)) },
		"CreatePurse": func(ctx context.Context) error { _, _, err := m.CreatePurse(ctx, key); return err },
	}.run(t)
}

func TestOthersAway(t *testing.T) {
	m := newMarket(t)
	m.license(snm(101))
	d, at := m.d.Address, common.Address{1}
	gate := got(government.DialGate(t.Context(), m.client))(t)
	apps := got(government.DialApps(t.Context(), m.client, d(government.AppPool)))(t)
	judge := got(government.DialJudge(t.Context(), m.client, d(government.Court)))(t)
	prices := got(government.DialPrices(t.Context(), m.client, d(government.PriceFeed)))(t)
	tokens := got(government.DialTokens(t.Context(), m.client, d(government.TokenList)))(t)
	report := m.report(prices, 0, 1, 1)
	m.client.Disconnect()
	key, one, terms := m.owner, big.NewInt(1), proof.Terms{BondWei: snm(10)}
	c := government.Case{Terms: terms}
	calls{
		"DialGate":       func(ctx context.Context) error { return sent(government.DialGate(ctx, m.client)) },
		"LevelOf":        func(ctx context.Context) error { return sent(gate.LevelOf(ctx, at)) },
		"OwnerOf":        func(ctx context.Context) error { return sent(gate.OwnerOf(ctx, at)) },
		"PolicyOf":       func(ctx context.Context) error { return sent(gate.PolicyOf(ctx, at)) },
		"Welcome":        func(ctx context.Context) error { return gate.Welcome(ctx, at, m.wallet) },
		"BlacklistOf":    func(ctx context.Context) error { return sent(gate.BlacklistOf(ctx, at, 0)) },
		"ValidatorLevel": func(ctx context.Context) error { return sent(gate.ValidatorLevel(ctx, at)) },
		"CertificateOf":  func(ctx context.Context) error { return sent(gate.CertificateOf(ctx, at, 1101)) },
		"FeeOf":          func(ctx context.Context) error { _, _, err := apps.FeeOf(ctx, common.Hash{1}); return err },
		"App":            func(ctx context.Context) error { return sent(apps.App(ctx, common.Hash{1})) },
		"DialJudge":      func(ctx context.Context) error { return sent(government.DialJudge(ctx, m.client, d(government.Court))) },
		"Case":           func(ctx context.Context) error { return sent(judge.Case(ctx, common.Hash{1}, 0)) },
		"AccountOf":      func(ctx context.Context) error { _, _, err := judge.AccountOf(ctx, at); return err },
		"Post":           func(ctx context.Context) error { _, _, err := judge.Post(ctx, key, key.Address(), terms); return err },
		"Demand":         func(ctx context.Context) error { return sent(judge.Demand(ctx, key, c, proof.Node{})) },
		"Committed":      func(ctx context.Context) error { return sent(judge.Committed(ctx, common.Hash{1})) },
		"Court.Deposit":  func(ctx context.Context) error { return sent(judge.Deposit(ctx, key, at, one)) },
		"DialPrices": func(ctx context.Context) error {
			return sent(government.DialPrices(ctx, m.client, d(government.PriceFeed)))
		},
		"Last":      func(ctx context.Context) error { return sent(prices.Last(ctx, report.Pair)) },
		"Reporters": func(ctx context.Context) error { _, _, err := prices.Reporters(ctx); return err },
		"Submit": func(ctx context.Context) error {
			return sent(prices.Submit(ctx, key, []government.SignedReport{report}))
		},
		"DialTokens": func(ctx context.Context) error {
			return sent(government.DialTokens(ctx, m.client, d(government.TokenList)))
		},
		"Token":          func(ctx context.Context) error { return sent(tokens.Token(ctx, m.Token)) },
		"List":           func(ctx context.Context) error { return sent(tokens.List(ctx, 0)) },
		"Passes":         func(ctx context.Context) error { return sent(tokens.Passes(ctx, m.Token)) },
		"Probe":          func(ctx context.Context) error { return sent(tokens.Probe(ctx, key, m.Token, one)) },
		"chain.Transfer": func(ctx context.Context) error { return sent(m.client.Transfer(ctx, key, at, one)) },
		"chain.Transact": func(ctx context.Context) error { return sent(m.client.Transact(ctx, key, at, nil, chain.TxOptions{})) },
		"DialApps": func(ctx context.Context) error {
			return sent(government.DialApps(ctx, m.client, d(government.AppPool)))
		},
	}.run(t)
}

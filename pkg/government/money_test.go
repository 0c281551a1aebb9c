package government_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
)

func TestRatings(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	m.give(m.other, snm(20))
	m.give(m.hub, snm(20))
	if round := got(m.RatingRound(ctx, m.wallet))(t); round != 1 {
		t.Errorf("round %d", round)
	}
	refused(t, "NotAHub", func() error { return sent(m.Rate(ctx, m.other, common.Address{1}, true, snm(1))) })
	refused(t, "BetTooSmall", func() error { return sent(m.Rate(ctx, m.other, m.wallet, true, big.NewInt(1))) })
	if err := sent(m.Rate(ctx, m.other, m.wallet, true, nil)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("a bet of nothing: %v", err)
	}
	got(m.Rate(ctx, m.other, m.wallet, true, snm(10)))(t)
	got(m.Rate(ctx, m.hub, m.wallet, false, snm(5)))(t)
	r := got(m.Rating(ctx, m.wallet, 1, m.other.Address()))(t)
	if r.Good.Cmp(snm(10)) != 0 || r.Bad.Cmp(snm(5)) != 0 || r.MineGood.Cmp(snm(10)) != 0 || r.MineBad.Sign() != 0 || r.Worth.Sign() != 0 || r.Outcome != government.OutcomeOpen {
		t.Errorf("rating %+v", r)
	}
	refused(t, "RoundOpen", func() error { return sent(m.Collect(ctx, m.other, m.wallet, 1)) })
	refused(t, "NotOverdue", func() error { return sent(m.TakeBack(ctx, m.other, m.wallet)) })
	m.advance(30 * day)
	refused(t, "RatingsClosed", func() error { return sent(m.Rate(ctx, m.other, m.wallet, true, snm(1))) })
	got(m.PayDay(ctx, m.owner, m.wallet))(t)
	r = got(m.Rating(ctx, m.wallet, 1, m.other.Address()))(t)
	if r.Worth.Cmp(snm(15)) != 0 || r.Outcome != government.OutcomeGood {
		t.Errorf("after PayDay %+v", r)
	}
	got(m.Collect(ctx, m.other, m.wallet, 1))(t)
	m.wantBalance(m.other.Address(), snm(25))
	refused(t, "NothingToCollect", func() error { return sent(m.Collect(ctx, m.hub, m.wallet, 1)) })

	// A period that never ends: the bet comes back.
	got(m.Register(ctx, m.owner, m.wallet))(t)
	got(m.Rate(ctx, m.other, m.wallet, true, snm(10)))(t)
	m.advance(121 * day)
	got(m.TakeBack(ctx, m.other, m.wallet))(t)
	m.wantBalance(m.other.Address(), snm(25))
	refused(t, "NothingToCollect", func() error { return sent(m.TakeBack(ctx, m.other, m.wallet)) })
}

func TestPurses(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	purse, _, err := m.CreatePurse(ctx, m.owner)
	if err != nil {
		t.Fatal(err)
	}
	if all := got(m.Purses(ctx, m.owner.Address(), 5))(t); len(all) != 1 || all[0] != purse {
		t.Errorf("purses %v", all)
	}
	if all := got(m.Purses(ctx, m.other.Address(), 5))(t); len(all) != 0 {
		t.Errorf("a stranger's purses %v", all)
	}
	if is, isHub := got(m.IsPurse(ctx, purse))(t), got(m.IsHubWallet(ctx, purse))(t); !is || isHub {
		t.Errorf("the factory's %t, a hub's %t", is, isHub)
	}
	if is := got(m.IsPurse(ctx, m.Token))(t); is {
		t.Error("anything is a miner's wallet")
	}
	refused(t, "Insufficient", func() error { return sent(m.Pledge(ctx, m.owner, purse, snm(5))) })
	m.give(m.owner, snm(10))
	got(m.Deposit(ctx, m.owner, purse, snm(10)))(t)
	refused(t, "StakeTooSmall", func() error { return sent(m.Pledge(ctx, m.owner, purse, big.NewInt(1))) })
	refused(t, "NotOwner", func() error { return sent(m.Pledge(ctx, m.other, purse, snm(5))) })
	if err := sent(m.Pledge(ctx, m.owner, purse, nil)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("a pledge of nothing: %v", err)
	}
	got(m.Pledge(ctx, m.owner, purse, snm(5)))(t)
	p := got(m.Purse(ctx, purse))(t)
	if p.Owner != m.owner.Address() || p.State != government.Registered || p.Stake.Cmp(snm(5)) != 0 || p.Balance.Cmp(snm(10)) != 0 ||
		p.Withdrawable.Cmp(snm(5)) != 0 || !p.HeldUntil.IsZero() || p.AutoTo != (common.Address{}) {
		t.Errorf("pledged %+v", p)
	}
	if _, err := m.Purse(ctx, m.Token); err == nil {
		t.Error("any contract is a miner's wallet")
	}
	m.advance(30 * day)
	got(m.PayDay(ctx, m.owner, purse))(t)
	if p := got(m.Purse(ctx, purse))(t); p.State != government.Idle || p.Stake.Sign() != 0 {
		t.Errorf("after PayDay %+v", p)
	}
}

func TestAutoPayout(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	purse, _, err := m.CreatePurse(ctx, m.owner)
	if err != nil {
		t.Fatal(err)
	}
	m.give(m.owner, snm(5))
	got(m.Deposit(ctx, m.owner, purse, snm(5)))(t)
	to := common.Address{0x9a}
	refused(t, "NoAutoPayout", func() error { return sent(m.AutoPayout(ctx, m.other, purse)) })
	refused(t, "NotOwner", func() error { return sent(m.SetAutoPayout(ctx, m.other, purse, to, snm(4))) })
	if err := sent(m.SetAutoPayout(ctx, m.owner, purse, to, nil)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("from nothing on: %v", err)
	}
	got(m.SetAutoPayout(ctx, m.owner, purse, to, snm(6)))(t)
	refused(t, "Insufficient", func() error { return sent(m.AutoPayout(ctx, m.other, purse)) })
	got(m.SetAutoPayout(ctx, m.owner, purse, to, snm(4)))(t)
	if p := got(m.Purse(ctx, purse))(t); p.AutoTo != to || p.AutoFrom.Cmp(snm(4)) != 0 {
		t.Errorf("auto-payout %+v", p)
	}
	got(m.AutoPayout(ctx, m.other, purse))(t)
	m.wantBalance(to, snm(5))
	got(m.SetAutoPayout(ctx, m.owner, purse, common.Address{}, nil))(t)
	if p := got(m.Purse(ctx, purse))(t); p.AutoTo != (common.Address{}) {
		t.Errorf("auto-payout ended %+v", p)
	}
}

func (m *market) report(prices *government.Prices, i int, price int64, round uint64) government.SignedReport {
	m.t.Helper()
	pair := got(government.ParsePair("SNM/USD"))(m.t)
	return got(prices.Sign(m.reporters[i], government.Report{Pair: pair, Price: big.NewInt(price), Time: m.now(), Round: round}))(m.t)
}

func TestPrices(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	if _, err := government.DialPrices(ctx, m.client, m.Token); !errors.Is(err, government.ErrNoPriceFeed) {
		t.Errorf("prices at the token: %v", err)
	}
	prices := got(government.DialPrices(ctx, m.client, m.d.Address(government.PriceFeed)))(t)
	reporters, quorum, err := prices.Reporters(ctx)
	if err != nil || len(reporters) != 4 || reporters[0] != m.reporters[0].Address() || quorum != 3 {
		t.Errorf("%v, %d of them: %v", reporters, quorum, err)
	}
	pair := got(government.ParsePair("SNM/USD"))(t)
	if p := got(prices.Last(ctx, pair))(t); p.Value != nil || p.Fresh {
		t.Errorf("a price before there was one: %+v", p)
	}
	round := []government.SignedReport{m.report(prices, 0, 300, 1), m.report(prices, 1, 100, 1), m.report(prices, 2, 200, 1)}
	refused(t, "ReportCount", func() error { return sent(prices.Submit(ctx, m.other, round[:2])) })
	refused(t, "DuplicateReporter", func() error {
		return sent(prices.Submit(ctx, m.other, append(round[:2:2], m.report(prices, 1, 250, 1))))
	})
	forged := append(round[:2:2], round[2])
	forged[2].Price = big.NewInt(201)
	refused(t, "UnknownReporter", func() error { return sent(prices.Submit(ctx, m.other, forged)) })
	for name, bad := range map[string][]government.SignedReport{
		"none": nil, "too many": make([]government.SignedReport, 32), "without a price": {{}},
	} {
		if err := sent(prices.Submit(ctx, m.other, bad)); !errors.Is(err, government.ErrReport) {
			t.Errorf("%s: %v", name, err)
		}
	}
	got(prices.Submit(ctx, m.other, round))(t)
	p := got(prices.Last(ctx, pair))(t)
	if p.Value.Int64() != 200 || p.Round != 1 || !p.Fresh || p.Time.IsZero() {
		t.Errorf("price %+v", p)
	}
	refused(t, "OldRound", func() error { return sent(prices.Submit(ctx, m.other, round)) })
	far := []government.SignedReport{m.report(prices, 0, 900, 2), m.report(prices, 1, 900, 2), m.report(prices, 2, 900, 2)}
	refused(t, "Deviation", func() error { return sent(prices.Submit(ctx, m.other, far)) })
	m.advance(3 * time.Hour)
	if p := got(prices.Last(ctx, pair))(t); p.Fresh || p.Value.Int64() != 200 {
		t.Errorf("a price of 3 hours ago: %+v", p)
	}
	refused(t, "TimeOutOfRange", func() error { return sent(prices.Submit(ctx, m.other, far)) })

	m.decide(prices.ReportersAction(reporters[:3]))
	if now, quorum, err := prices.Reporters(ctx); err != nil || len(now) != 3 || quorum != 3 {
		t.Errorf("after the vote: %v, %d of them: %v", now, quorum, err)
	}
}

func TestReports(t *testing.T) {
	for name, ok := range map[string]bool{
		"SNM/USD": true, "a": true, "": false, "SNM USD": false, "SNM/\n": false, "é": false, "0123456789012345678901234567890123": false,
	} {
		if _, err := government.ParsePair(name); (err == nil) != ok || err != nil && !errors.Is(err, government.ErrPair) {
			t.Errorf("%q: %v", name, err)
		}
	}
	m := newMarket(t)
	prices := got(government.DialPrices(t.Context(), m.client, m.d.Address(government.PriceFeed)))(t)
	for _, r := range []government.Report{
		{Time: time.Unix(1, 0)}, {Price: big.NewInt(0), Time: time.Unix(1, 0)}, {Price: big.NewInt(-1), Time: time.Unix(1, 0)},
		{Price: new(big.Int).Lsh(big.NewInt(1), 112), Time: time.Unix(1, 0)}, {Price: big.NewInt(1), Time: time.Unix(-1, 0)},
	} {
		if _, err := prices.Sign(m.other, r); !errors.Is(err, government.ErrReport) {
			t.Errorf("%v: %v", r, err)
		}
	}
}

func TestTokens(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	if _, err := government.DialTokens(ctx, m.client, m.Token); !errors.Is(err, government.ErrNoTokenList) {
		t.Errorf("a list at the token: %v", err)
	}
	tokens := got(government.DialTokens(ctx, m.client, m.d.Address(government.TokenList)))(t)
	if list := got(tokens.List(ctx, 0))(t); len(list) != 0 {
		t.Errorf("listed %+v", list)
	}
	m.give(m.other, snm(10))
	refused(t, "ProbeOutOfRange", func() error { return sent(tokens.Probe(ctx, m.other, m.Token, big.NewInt(1))) })
	if err := sent(tokens.Probe(ctx, m.other, m.Token, nil)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("a probe of nothing: %v", err)
	}
	if err := sent(tokens.Probe(ctx, m.other, common.Address{1}, snm(1))); err == nil {
		t.Error("what is no token was probed")
	}
	if entry := got(tokens.Token(ctx, m.Token))(t); entry.Status != government.TokenUnlisted || !entry.Since.IsZero() {
		t.Errorf("before the probe %+v", entry)
	}
	refused(t, "WrongStatus", func() error { return sent(tokens.Passes(ctx, m.Token)) })
	refused(t, "WrongStatus", func() error { return sent(tokens.Recheck(ctx, m.other, m.Token)) })
	got(tokens.Probe(ctx, m.other, m.Token, snm(2)))(t)
	m.wantBalance(m.other.Address(), snm(9))
	refused(t, "WrongStatus", func() error { return sent(tokens.Probe(ctx, m.other, m.Token, snm(2))) })
	if entry := got(tokens.Token(ctx, m.Token))(t); entry.Status != government.TokenProbed || entry.Ready || entry.Deposit.Cmp(snm(1)) != 0 {
		t.Errorf("probed %+v", entry)
	}
	m.advance(day)
	if entry := got(tokens.Token(ctx, m.Token))(t); !entry.Ready {
		t.Errorf("a day later %+v", entry)
	}
	if good := got(tokens.Passes(ctx, m.Token))(t); !good {
		t.Error("SNM does not pass")
	}
	m.decide(tokens.AdmitAction(m.Token, snm(1)))
	if list := got(tokens.List(ctx, 0))(t); len(list) != 1 || list[0].Address != m.Token || list[0].Status != government.TokenAdmitted {
		t.Errorf("listed %+v", list)
	}
	got(tokens.Recheck(ctx, m.other, m.Token))(t)
	m.decide(tokens.DelistAction(m.Token))
	if list := got(tokens.List(ctx, 0))(t); len(list) != 1 || list[0].Status != government.TokenUnlisted {
		t.Errorf("delisted %+v", list)
	}
	var none *chain.RevertError
	if _, err := tokens.Passes(ctx, m.Token); !errors.As(err, &none) {
		t.Error(fmt.Sprint("what is off the list passes: ", err))
	}
}

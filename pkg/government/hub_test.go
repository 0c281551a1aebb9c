package government_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/payment"
)

func (m *market) statement(cumulative *big.Int) payment.SignedStatement {
	m.t.Helper()
	return got(payment.SignStatement(m.signer, m.StatementDomain(m.wallet),
		payment.Statement{Worker: m.miner.Address(), Cumulative: cumulative, UsageRoot: common.MaxHash}))(m.t)
}

func TestDialIsRefused(t *testing.T) {
	m := newMarket(t)
	for name, at := range map[string]common.Address{"nobody's": {1}, "the channels'": m.client.Channels(), "the token's": m.Token} {
		if _, err := government.Dial(t.Context(), m.client, at); !errors.Is(err, government.ErrNoGovernment) {
			t.Errorf("a government at %s address: %v", name, err)
		}
	}
	if m.Token != m.d.Address(government.SNM) || m.Registry != m.d.Address(government.Registry) ||
		m.Whitelist != m.d.Address(government.Whitelist) || m.Timelock != m.d.Address(government.Timelock) {
		t.Errorf("addresses %+v", m.Addresses)
	}
}

// TestHubsLife walks a hub's wallet from its making to the owner's pocket.
func TestHubsLife(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	if is := got(m.IsHubWallet(ctx, m.wallet))(t); !is {
		t.Error("not the factory's")
	}
	if is := got(m.IsHubWallet(ctx, m.Token))(t); is {
		t.Error("anything is a hub's wallet")
	}
	second, _, err := m.CreateHub(ctx, m.owner)
	if err != nil {
		t.Fatal(err)
	}
	if all := got(m.HubWallets(ctx, m.owner.Address(), 1))(t); len(all) != 1 || all[0] != second {
		t.Errorf("the newest: %v", all)
	}
	if all := got(m.HubWallets(ctx, m.other.Address(), 9))(t); len(all) != 0 {
		t.Errorf("of a stranger: %v", all)
	}
	got(m.SetRecord(ctx, m.owner, m.wallet, "hub of the test", "/dns4/hub/tcp/1"))(t)
	if l := got(m.Listing(ctx, m.wallet))(t); !l.Listed || l.Verified || l.Name != "hub of the test" || l.Endpoint != "/dns4/hub/tcp/1" {
		t.Errorf("listing %+v", l)
	}

	worker := m.miner.Address()
	got(m.Reserve(ctx, m.hub, m.wallet, worker, snm(50)))(t)
	w := got(m.AtRisk(snm(1)).Wallet(ctx, m.wallet))(t)
	if w.State != government.Registered || w.Owner != m.owner.Address() || w.Signer != m.signer.Address() || w.Balance.Cmp(snm(101)) != 0 ||
		w.Outstanding.Cmp(snm(50)) != 0 || w.Locked.Cmp(snm(15)) != 0 || w.Stake.Cmp(snm(1)) != 0 || w.Withdrawable.Sign() != 0 {
		t.Errorf("wallet %+v", w)
	}
	got(m.Claim(ctx, m.other, m.wallet, m.statement(snm(20))))(t) // anyone may
	got(m.Claim(ctx, m.other, m.wallet, m.statement(snm(30)), m.statement(snm(25))))(t)
	m.wantBalance(m.other.Address(), snm(30)) // where the miner is paid
	got(m.AnnounceRelease(ctx, m.hub, m.wallet, worker, snm(20)))(t)
	r := got(m.ReserveOf(ctx, m.wallet, worker))(t)
	if r.Reserved.Cmp(snm(50)) != 0 || r.Paid.Cmp(snm(30)) != 0 || r.Left().Sign() != 0 || !r.ReleaseAt.After(m.now()) {
		t.Errorf("reserve %+v", r)
	}
	proved, kept, err := m.Funds(ctx, m.wallet, worker)
	if err != nil || proved.Balance.Cmp(snm(71)) != 0 || proved.Outstanding.Cmp(snm(20)) != 0 || kept.Releasing.Cmp(snm(20)) != 0 {
		t.Errorf("proved %+v, %+v: %v", proved, kept, err)
	}
	if _, _, err := m.Funds(ctx, m.Token, worker); err == nil {
		t.Error("any contract is a wallet")
	}
	m.advance(30 * day)
	got(m.Release(ctx, m.hub, m.wallet, worker))(t)
	got(m.PayDay(ctx, m.owner, m.wallet))(t)
	left := new(big.Int).Sub(snm(71), new(big.Int).Div(snm(1), big.NewInt(20))) // 0.5 % of 9 locked and 1 staked
	got(m.Withdraw(ctx, m.owner, m.wallet, left))(t)
	m.wantBalance(m.owner.Address(), left)
}

func TestHubRefusals(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	m.license(snm(101))
	worker := m.miner.Address()
	got(m.Reserve(ctx, m.hub, m.wallet, worker, snm(50)))(t)
	forged := m.statement(snm(20))
	forged.Cumulative = snm(21)
	for name, attempt := range map[string]func() error{
		"NotOperator":  func() error { return sent(m.Reserve(ctx, m.other, m.wallet, worker, snm(1))) },
		"Insufficient": func() error { return sent(m.Reserve(ctx, m.hub, m.wallet, worker, snm(28))) },
		"OverReserve":  func() error { return sent(m.Claim(ctx, m.other, m.wallet, m.statement(snm(51)))) },
		"BadSignature": func() error { return sent(m.Claim(ctx, m.other, m.wallet, forged)) },
		"TooEarly":     func() error { return sent(m.PayDay(ctx, m.owner, m.wallet)) },
		"WrongState":   func() error { return sent(m.Withdraw(ctx, m.owner, m.wallet, snm(1))) },
		"NotOwner":     func() error { return sent(m.SetRecord(ctx, m.other, m.wallet, "mine", "")) },
		"BadSigner":    func() error { return sent(m.SetSigner(ctx, m.owner, m.wallet, m.owner.Address())) },

		"NothingAnnounced":         func() error { return sent(m.Release(ctx, m.hub, m.wallet, worker)) },
		"OverUnpaid":               func() error { return sent(m.AnnounceRelease(ctx, m.hub, m.wallet, worker, snm(51))) },
		"ERC20InsufficientBalance": func() error { return sent(m.Deposit(ctx, m.owner, m.wallet, snm(1))) },
	} {
		t.Run(name, func(t *testing.T) { refused(t, name, attempt) })
	}
	refused(t, "WrongState", func() error { return sent(m.Register(ctx, m.owner, m.wallet)) })
	refused(t, "NotOwner", func() error { return sent(m.PayDay(ctx, m.other, m.wallet)) })
	for _, wei := range []*big.Int{nil, big.NewInt(0), big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 128)} {
		for name, attempt := range map[string]func() error{
			"reserve":  func() error { return sent(m.Reserve(ctx, m.hub, m.wallet, worker, wei)) },
			"deposit":  func() error { return sent(m.Deposit(ctx, m.owner, m.wallet, wei)) },
			"withdraw": func() error { return sent(m.Withdraw(ctx, m.owner, m.wallet, wei)) },
		} {
			if err := attempt(); !errors.Is(err, government.ErrAmount) {
				t.Errorf("%s %v wei: %v", name, wei, err)
			}
		}
	}
	if err := sent(m.AnnounceRelease(ctx, m.hub, m.wallet, worker, nil)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("announce nothing: %v", err)
	}
	if err := sent(m.Claim(ctx, m.hub, m.wallet)); !errors.Is(err, government.ErrAmount) {
		t.Errorf("claim nothing: %v", err)
	}
	if _, err := m.Wallet(ctx, common.Address{1}); err == nil {
		t.Error("a wallet where nothing is")
	}
	if _, err := m.ReserveOf(ctx, common.Address{1}, worker); err == nil {
		t.Error("a reserve where nothing is")
	}

	// A guardian's pause keeps new wallets out.
	got(m.client.Transact(ctx, m.other, m.d.Address(government.HubWalletFactory), pauseEntry(day), txOptions))(t)
	_, _, err := m.CreateHub(ctx, m.other)
	refused(t, "EntryIsPaused", func() error { return err })
	_, _, err = m.CreatePurse(ctx, m.other)
	refused(t, "EntryIsPaused", func() error { return err })
}

func TestNodes(t *testing.T) {
	m := newMarket(t)
	ctx := t.Context()
	node := m.miner.Address()
	if b := got(m.Binding(ctx, node))(t); b != (government.Binding{}) || b.Valid(time.Now()) {
		t.Errorf("before it is confirmed: %+v", b)
	}
	stolen := m.consent(m.owner, m.miner)
	refused(t, "BadConsent", func() error {
		return sent(m.Confirm(ctx, m.other, node, m.other.Address(), m.now().Add(day), stolen))
	})
	refused(t, "ValidityOutOfRange", func() error {
		return sent(m.Confirm(ctx, m.owner, node, m.owner.Address(), m.now().Add(6*365*day), stolen))
	})
	m.confirm(m.owner, m.miner, common.Address{0x9a})
	b := got(m.Binding(ctx, node))(t)
	if b.Owner != m.owner.Address() || b.Payout != (common.Address{0x9a}) || !b.Valid(m.now()) || b.Valid(b.ValidUntil) {
		t.Errorf("confirmed: %+v", b)
	}
	if n := got(m.ConsentNonce(ctx, node))(t); n != 1 {
		t.Errorf("consents used: %d", n)
	}
	refused(t, "BadConsent", func() error {
		return sent(m.Confirm(ctx, m.owner, node, m.owner.Address(), m.now().Add(day), stolen))
	})
	refused(t, "NodeTaken", func() error {
		return sent(m.Confirm(ctx, m.other, node, m.other.Address(), m.now().Add(day), m.consent(m.other, m.miner)))
	})
	got(m.SetPayout(ctx, m.owner, node, m.owner.Address()))(t)
	if b := got(m.Binding(ctx, node))(t); b.Payout != m.owner.Address() {
		t.Errorf("paid at %s", b.Payout)
	}
	refused(t, "BadPayout", func() error { return sent(m.SetPayout(ctx, m.owner, node, common.Address{})) })
	refused(t, "NotNodeOwner", func() error { return sent(m.SetPayout(ctx, m.other, node, m.other.Address())) })
	refused(t, "NotNodeOwner", func() error { return sent(m.Revoke(ctx, m.other, node)) })
	got(m.Revoke(ctx, m.owner, node))(t)
	if b := got(m.Binding(ctx, node))(t); b.Valid(m.now()) {
		t.Errorf("revoked: %+v", b)
	}
}

func TestStateNames(t *testing.T) {
	for got, want := range map[string]string{
		government.Punished.String(): "punished", government.State(9).String(): "state 9",
		government.Executed.String(): "executed", government.Stage(9).String(): "stage 9",
		government.CaseSettled.String(): "settled", government.CaseState(9).String(): "state 9",
		government.OutcomeVoid.String(): "void", government.Outcome(9).String(): "outcome 9",
		government.TokenAdmitted.String(): "admitted", government.TokenStatus(9).String(): "state 9",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

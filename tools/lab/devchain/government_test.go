package devchain

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

// licensed is a hub with a registered wallet, its node confirmed, and a worker's node
// confirmed by its own owner.
type licensed struct {
	gov                                 *government.Client
	hubOwner, hub, signer, owner, miner *identity.Key
	wallet, payout                      common.Address
}

func govern(t *testing.T, c *Chain, opts ...chain.Option) *government.Client {
	t.Helper()
	return must[*government.Client](t)(government.Dial(t.Context(), dial(t, c, opts...), c.Factory))
}

func (l *licensed) confirm(t *testing.T, c *Chain, owner, node *identity.Key, payout common.Address) {
	t.Helper()
	ctx := t.Context()
	nonce := must[uint64](t)(l.gov.ConsentNonce(ctx, node.Address()))
	consent := must[identity.Signature](t)(node.Sign(l.gov.ConsentDigest(owner.Address(), node.Address(), nonce)))
	must[any](t)(l.gov.Confirm(ctx, owner, node.Address(), payout, time.Now().Add(1000*day), consent))
}

func newLicensed(t *testing.T, c *Chain, float *big.Int) *licensed {
	t.Helper()
	ctx := t.Context()
	l := &licensed{
		gov: govern(t, c), hubOwner: funded(t, c, float), hub: funded(t, c, nil), owner: funded(t, c, nil), miner: funded(t, c, nil),
		payout: common.HexToAddress("0x9a7ee"),
	}
	l.signer = must[*identity.Key](t)(identity.Generate())
	wallet, _, err := l.gov.CreateHub(ctx, l.hubOwner)
	if err != nil {
		t.Fatal(err)
	}
	l.wallet = wallet
	must[any](t)(l.gov.Deposit(ctx, l.hubOwner, wallet, float))
	must[any](t)(l.gov.SetSigner(ctx, l.hubOwner, wallet, l.signer.Address()))
	must[any](t)(l.gov.Register(ctx, l.hubOwner, wallet))
	l.confirm(t, c, l.hubOwner, l.hub, wallet)
	l.confirm(t, c, l.owner, l.miner, l.payout)
	return l
}

func (l *licensed) statement(t *testing.T, c *Chain, cumulative *big.Int) payment.SignedStatement {
	t.Helper()
	return must[payment.SignedStatement](t)(payment.SignStatement(l.signer, l.gov.StatementDomain(l.wallet),
		payment.Statement{Worker: l.miner.Address(), Cumulative: cumulative, UsageRoot: common.MaxHash}))
}

// TestHubsLife walks a hub's wallet from its making to the owner's pocket, by the typed client.
func TestHubsLife(t *testing.T) {
	c := start(t, Options{})
	ctx := t.Context()
	l := newLicensed(t, c, snm(101))

	b := must[government.Binding](t)(l.gov.Binding(ctx, l.hub.Address()))
	if b.Owner != l.hubOwner.Address() || b.Payout != l.wallet || !b.Valid(time.Now()) || b.Valid(b.ValidUntil) {
		t.Errorf("binding %+v", b)
	}
	if is := must[bool](t)(l.gov.IsHubWallet(ctx, l.wallet)); !is {
		t.Error("not the factory's")
	}
	if is := must[bool](t)(l.gov.IsHubWallet(ctx, l.payout)); is {
		t.Error("anything is a wallet")
	}
	must[any](t)(l.gov.SetRecord(ctx, l.hubOwner, l.wallet, "hub of the test", "/ip4/10.0.0.1/tcp/4001"))
	if got := must[government.Listing](t)(l.gov.Listing(ctx, l.wallet)); !got.Listed || got.Verified || got.Name != "hub of the test" {
		t.Errorf("listing %+v", got)
	}

	must[any](t)(l.gov.Reserve(ctx, l.hub, l.wallet, l.miner.Address(), snm(50)))
	w := must[government.Wallet](t)(l.gov.Wallet(ctx, l.wallet))
	if w.State != government.Registered || w.Balance.Cmp(snm(101)) != 0 || w.Outstanding.Cmp(snm(50)) != 0 || w.Locked.Cmp(snm(15)) != 0 ||
		w.Stake.Cmp(snm(1)) != 0 || w.Signer != l.signer.Address() || w.Owner != l.hubOwner.Address() || w.Withdrawable.Sign() != 0 {
		t.Errorf("wallet %+v", w)
	}

	thief := funded(t, c, nil)
	must[any](t)(l.gov.Claim(ctx, thief, l.wallet, l.statement(t, c, snm(20)))) // anyone may, for the worker
	must[any](t)(l.gov.Claim(ctx, thief, l.wallet, l.statement(t, c, snm(30)), l.statement(t, c, snm(25))))
	if got, _, err := dial(t, c).Balance(ctx, l.payout); err != nil || got.Cmp(snm(30)) != 0 {
		t.Errorf("the worker's owner has %s, %v", got, err)
	}
	must[any](t)(l.gov.AnnounceRelease(ctx, l.hub, l.wallet, l.miner.Address(), snm(20)))
	r := must[government.Reserve](t)(l.gov.ReserveOf(ctx, l.wallet, l.miner.Address()))
	if r.Reserved.Cmp(snm(50)) != 0 || r.Paid.Cmp(snm(30)) != 0 || r.Left().Sign() != 0 || r.ReleaseAt.IsZero() {
		t.Errorf("reserve %+v", r)
	}

	proved, kept, err := l.gov.Funds(ctx, l.wallet, l.miner.Address())
	if err != nil || proved.Balance.Cmp(snm(71)) != 0 || proved.Outstanding.Cmp(snm(20)) != 0 || kept.Releasing.Cmp(snm(20)) != 0 {
		t.Errorf("proved: %+v, %+v, %v", proved, kept, err)
	}
	if _, none, err := l.gov.Funds(ctx, l.wallet, thief.Address()); err != nil || none.Reserved.Sign() != 0 || none.Left().Sign() != 0 {
		t.Errorf("a stranger's reserve: %+v, %v", none, err)
	}
	if _, _, err := l.gov.Funds(ctx, c.Token, l.miner.Address()); err == nil {
		t.Error("any contract is a wallet")
	}

	if err := c.Advance(ctx, 30*day); err != nil {
		t.Fatal(err)
	}
	must[any](t)(l.gov.Release(ctx, l.hub, l.wallet, l.miner.Address()))
	must[any](t)(l.gov.PayDay(ctx, l.hubOwner, l.wallet))
	// 30 % of 50 was locked; what was released gave 30 % of 20 back: 9 locked and 1 staked make a fee of 0.05.
	left := new(big.Int).Sub(snm(71), new(big.Int).Div(snm(1), big.NewInt(20)))
	must[any](t)(l.gov.Withdraw(ctx, l.hubOwner, l.wallet, left))
	if got, _, err := dial(t, c).Balance(ctx, l.hubOwner.Address()); err != nil || got.Cmp(left) != 0 {
		t.Errorf("the hub's owner has %s of %s, %v", got, left, err)
	}
}

// TestGovernmentRefusals: what the contracts refuse comes back by its name.
func TestGovernmentRefusals(t *testing.T) {
	c := start(t, Options{})
	ctx := t.Context()
	l := newLicensed(t, c, snm(101))
	thief := funded(t, c, snm(5))
	must[any](t)(l.gov.Reserve(ctx, l.hub, l.wallet, l.miner.Address(), snm(50)))
	forged := l.statement(t, c, snm(20))
	forged.Cumulative = snm(21)
	worker := l.miner.Address()
	for name, attempt := range map[string]func() error{
		"NotOperator":      func() error { _, err := l.gov.Reserve(ctx, thief, l.wallet, worker, snm(1)); return err },
		"Insufficient":     func() error { _, err := l.gov.Reserve(ctx, l.hub, l.wallet, worker, snm(28)); return err },
		"OverReserve":      func() error { _, err := l.gov.Claim(ctx, thief, l.wallet, l.statement(t, c, snm(51))); return err },
		"BadSignature":     func() error { _, err := l.gov.Claim(ctx, thief, l.wallet, forged); return err },
		"TooEarly":         func() error { _, err := l.gov.PayDay(ctx, l.hubOwner, l.wallet); return err },
		"NotOwner":         func() error { _, err := l.gov.PayDay(ctx, thief, l.wallet); return err },
		"WrongState":       func() error { _, err := l.gov.Withdraw(ctx, l.hubOwner, l.wallet, snm(1)); return err },
		"NothingAnnounced": func() error { _, err := l.gov.Release(ctx, l.hub, l.wallet, worker); return err },
		"NotNodeOwner":     func() error { _, err := l.gov.Revoke(ctx, thief, l.hub.Address()); return err },
		"BadConsent": func() error {
			_, err := l.gov.Confirm(ctx, thief, thief.Address(), l.payout, time.Now().Add(day), identity.Signature{})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) { wantRevert(t, attempt(), name) })
	}
	for _, wei := range []*big.Int{nil, big.NewInt(0), big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 128)} {
		if _, err := l.gov.Reserve(ctx, l.hub, l.wallet, worker, wei); !errors.Is(err, government.ErrAmount) {
			t.Errorf("reserve %v wei: %v", wei, err)
		}
	}
	if _, err := government.Dial(ctx, dial(t, c), c.Channels); !errors.Is(err, government.ErrNoGovernment) {
		t.Errorf("a government at the channels: %v", err)
	}
}

package government_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/chain/simchain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

const day = 24 * time.Hour

func snm(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// market is a government on a simulated chain, and people with ETH and SNM.
type market struct {
	*government.Client
	t      *testing.T
	chain  *simchain.Chain
	client *chain.Client
	d      government.Deployment

	treasury, owner, hub, signer, miner, other *identity.Key
	reporters                                  []*identity.Key
	wallet                                     common.Address // the hub's, once licensed
}

func newKey(t *testing.T) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// got is a value without an error.
func got[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func newMarket(t *testing.T) *market {
	t.Helper()
	m := &market{t: t}
	rich := []*identity.Key{}
	for _, key := range []**identity.Key{&m.treasury, &m.owner, &m.hub, &m.signer, &m.miner, &m.other} {
		*key = newKey(t)
		rich = append(rich, *key)
	}
	for range 4 {
		m.reporters = append(m.reporters, newKey(t))
	}
	m.begin(simchain.Today, rich)
	p := government.DefaultParameters(m.treasury.Address())
	p.Guardian = m.other.Address()
	for _, r := range m.reporters {
		p.Reporters = append(p.Reporters, r.Address())
	}
	m.deploy(p)
	return m
}

// begin starts a chain under the rules.
func (m *market) begin(rules simchain.Rules, rich []*identity.Key) {
	m.t.Helper()
	var err error
	if m.chain, err = simchain.Start(m.t.Context(), rules, rich...); err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() {
		if err := m.chain.Close(); err != nil {
			m.t.Error(err)
		}
	})
}

// options are for a chain whose blocks come at once, and whose ETH is worth nothing.
var options = []chain.Option{chain.WithPoll(2 * time.Millisecond), chain.WithMaxFee(new(big.Int).Mul(big.NewInt(1e18), big.NewInt(100)))}

func (m *market) deploy(p government.Parameters) {
	m.t.Helper()
	ctx := m.t.Context()
	bare := got(chain.Connect(ctx, m.chain.URL, options...))(m.t)
	defer bare.Disconnect()
	m.d = got(government.Deploy(ctx, bare, m.treasury, p, nil))(m.t)
	m.client = got(chain.Dial(ctx, m.chain.URL, m.d.Address(government.Channels), options...))(m.t)
	m.t.Cleanup(m.client.Disconnect)
	m.Client = got(government.Dial(ctx, m.client, m.d.Address(government.HubWalletFactory)))(m.t)
}

// give hands out SNM of the treasury's.
func (m *market) give(to *identity.Key, wei *big.Int) {
	m.t.Helper()
	got(m.client.Transfer(m.t.Context(), m.treasury, to.Address(), wei))(m.t)
}

func (m *market) balance(of common.Address) *big.Int {
	m.t.Helper()
	wei, _, err := m.client.Balance(m.t.Context(), of)
	if err != nil {
		m.t.Fatal(err)
	}
	return wei
}

func (m *market) wantBalance(of common.Address, want *big.Int) {
	m.t.Helper()
	if has := m.balance(of); has.Cmp(want) != 0 {
		m.t.Errorf("%s has %s, want %s", of, has, want)
	}
}

func (m *market) advance(by time.Duration) {
	m.t.Helper()
	if err := m.chain.Advance(by); err != nil {
		m.t.Fatal(err)
	}
}

// now is the chain's clock, which these tests move.
func (m *market) now() time.Time {
	m.t.Helper()
	return time.Unix(int64(got(m.chain.Now(m.t.Context()))(m.t)), 0).UTC()
}

// refused wants a contract's refusal by its name.
func refused(t *testing.T, name string, attempt func() error) {
	t.Helper()
	err := attempt()
	var why *chain.RevertError
	if !errors.As(err, &why) || why.Name != name {
		t.Errorf("want the refusal %s, not %v", name, err)
	}
}

// sent drops a receipt.
func sent[T any](_ T, err error) error { return err }

// license gives the hub's owner a registered wallet with a float, and confirms the hub's
// node and the miner's.
func (m *market) license(float *big.Int) {
	m.t.Helper()
	ctx := m.t.Context()
	m.give(m.owner, float)
	wallet, _, err := m.CreateHub(ctx, m.owner)
	if err != nil {
		m.t.Fatal(err)
	}
	m.wallet = wallet
	got(m.Deposit(ctx, m.owner, wallet, float))(m.t)
	got(m.SetSigner(ctx, m.owner, wallet, m.signer.Address()))(m.t)
	got(m.Register(ctx, m.owner, wallet))(m.t)
	m.confirm(m.owner, m.hub, wallet)
	m.confirm(m.other, m.miner, m.other.Address())
}

func (m *market) confirm(owner, node *identity.Key, payout common.Address) {
	m.t.Helper()
	got(m.Confirm(m.t.Context(), owner, node.Address(), payout, m.now().Add(1000*day), m.consent(owner, node)))(m.t)
}

func (m *market) consent(owner, node *identity.Key) identity.Signature {
	m.t.Helper()
	nonce := got(m.ConsentNonce(m.t.Context(), node.Address()))(m.t)
	return got(node.Sign(m.ConsentDigest(owner.Address(), node.Address(), nonce)))(m.t)
}

// decide takes an action through a vote of the treasury's, which is all of them.
func (m *market) decide(action government.Action) {
	m.t.Helper()
	ctx := m.t.Context()
	got(m.Delegate(ctx, m.treasury, m.treasury.Address()))(m.t)
	m.advance(time.Second)
	id := got(m.Propose(ctx, m.treasury, fmt.Sprintf("%x", action.Data), action))(m.t)
	m.pass(id)
}

// pass votes for a proposal and carries it out.
func (m *market) pass(id *big.Int) {
	m.t.Helper()
	ctx := m.t.Context()
	m.advance(day + time.Minute)
	got(m.Vote(ctx, m.treasury, id, government.For, ""))(m.t)
	m.advance(7*day + time.Minute)
	got(m.Queue(ctx, m.other, got(m.Proposal(ctx, id, 0))(m.t)))(m.t)
	m.advance(2*day + time.Minute)
	got(m.Execute(ctx, m.other, got(m.Proposal(ctx, id, 0))(m.t)))(m.t)
}

var txOptions chain.TxOptions

// pauseEntry is what a guardian sends.
func pauseEntry(d time.Duration) []byte {
	return walletfactory.NewHubWalletFactory().PackPauseEntry(big.NewInt(int64(d / time.Second)))
}

// Package gas measures what SOSNA's contracts cost: whole transactions, as their senders
// pay for them, of a market that pkg/government deployed on a simulated chain, under
// the rules of today's mainnet and again under those of its next fork.
//
// It relies on go-ethereum's EVM for the prices and on the committed bindings for the
// contracts. It stops at figures: the budgets are in its test. What it answers is a
// contract that grows dear unnoticed, here and by a fork.
//
// Steady state is what a market is in on most days: everybody has SNM already, whoever pays
// has an allowance, the lane or worker was paid before. Everything else has a name that says so.
package gas

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/chain/simchain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// poll is how often a receipt is asked for.
const poll = 2 * time.Millisecond

// maxFee is what a contract's deployment may cost here, in wei: anything.
var maxFee = new(big.Int).Mul(big.NewInt(1e18), big.NewInt(100))

// Row is what one kind of transaction takes.
type Row struct {
	Name string // snake case; ends with the rules' suffix
	Gas  uint64
	Peer Peer // the zero Peer for none
}

// Measure deploys a market and sends one transaction of each kind.
func Measure(ctx context.Context, r simchain.Rules) (rows []Row, err error) {
	w, err := newWorld(ctx, r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.Fork, err)
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	for _, subject := range []func() error{
		w.tokens, w.payments, w.wallets, w.releases, w.checks, w.votes, w.judgements, w.others,
	} {
		if err := subject(); err != nil {
			return nil, fmt.Errorf("%s: %w", r.Fork, err)
		}
	}
	return w.rows, nil
}

// world is a market under measurement.
type world struct {
	*simchain.Chain
	ctx  context.Context // of the measurement, which is one call
	rows []Row
	d    government.Deployment

	treasury      *identity.Key // holds SNM, votes, and sends what anyone may send
	payer         *identity.Key
	hubOwner, hub *identity.Key // the hub's node key works its wallet
	signer        *identity.Key // of statements
	owner, node   *identity.Key // of a worker
	validator     *identity.Key // certifies, and curates a blacklist
	reporters     []*identity.Key
	extra         []*identity.Key // without a part yet
	wallet        common.Address  // the hub's
	opened        int64           // channels of payer
}

func newWorld(ctx context.Context, r simchain.Rules) (*world, error) {
	w := &world{ctx: ctx}
	people := []**identity.Key{&w.treasury, &w.payer, &w.hubOwner, &w.hub, &w.signer, &w.owner, &w.node, &w.validator}
	for _, list := range []*[]*identity.Key{&w.reporters, &w.extra} {
		*list = make([]*identity.Key, 5)
		for i := range *list {
			people = append(people, &(*list)[i])
		}
	}
	var rich []*identity.Key
	for _, person := range people {
		key, err := identity.Generate()
		if err != nil {
			return nil, err
		}
		*person, rich = key, append(rich, key)
	}
	c, err := simchain.Start(ctx, r, rich...)
	if err != nil {
		return nil, err
	}
	w.Chain = c
	if err := w.found(); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return w, nil
}

// found deploys and lets the rules to be measured begin.
func (w *world) found() (err error) {
	p := government.DefaultParameters(w.treasury.Address())
	for _, r := range w.reporters {
		p.Reporters = append(p.Reporters, r.Address())
	}
	if w.d, err = deploy(w.ctx, w.Chain, w.treasury, p); err != nil {
		return err
	}
	if w.Rules.Fork == simchain.Today.Fork { // deployed before the next
		for _, c := range w.d.Contracts {
			w.keep("deploy_"+snake(c.Name), c.Gas)
		}
	}
	return w.Fork(w.ctx)
}

// deploy puts a whole market on a chain, as `sosna chain deploy` does.
func deploy(ctx context.Context, c *simchain.Chain, deployer *identity.Key, p government.Parameters) (government.Deployment, error) {
	connected, err := chain.Connect(ctx, c.URL, chain.WithPoll(poll), chain.WithMaxFee(maxFee))
	if err != nil {
		return government.Deployment{}, err
	}
	defer connected.Disconnect()
	return government.Deploy(ctx, connected, deployer, p, nil)
}

// at is where a contract is.
func (w *world) at(name string) *common.Address {
	a := w.d.Address(name)
	return &a
}

// do sends what is not measured.
func (w *world) do(key *identity.Key, to *common.Address, data []byte) error {
	_, err := w.Send(w.ctx, key, to, data)
	return err
}

// row sends a transaction and keeps what it took by its name.
func (w *world) row(name string, key *identity.Key, to *common.Address, data []byte) (*types.Receipt, error) {
	receipt, err := w.Send(w.ctx, key, to, data)
	if err != nil {
		return nil, fmt.Errorf("measure %s: %w", name, err)
	}
	w.keep(name, receipt.GasUsed)
	return receipt, nil
}

func (w *world) keep(name string, gas uint64) {
	w.rows = append(w.rows, Row{Name: name + w.Rules.Suffix, Gas: gas, Peer: peers[name+w.Rules.Suffix]})
}

// sum is what rows together took.
func (w *world) sum(name string, of ...string) error {
	var gas uint64
	for _, part := range of {
		found := false
		for _, r := range w.rows {
			if r.Name == part+w.Rules.Suffix {
				gas, found = gas+r.Gas, true
			}
		}
		if !found {
			return fmt.Errorf("%s: %s was not measured", name, part)
		}
	}
	w.keep(name, gas)
	return nil
}

// step is a transaction to be measured, or, without a name, to come before one.
type step struct {
	name string
	key  *identity.Key
	to   *common.Address
	data []byte
}

func (w *world) all(steps ...step) error {
	for i, s := range steps {
		var err error
		if s.name == "" {
			err = w.do(s.key, s.to, s.data)
		} else {
			_, err = w.row(s.name, s.key, s.to, s.data)
		}
		if err != nil {
			return fmt.Errorf("step %d: %w", i, err)
		}
	}
	return nil
}

// event is the first of its kind in a receipt.
func event[E any](receipt *types.Receipt, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, log := range receipt.Logs {
		if e, err := unpack(log); err == nil {
			return e, nil
		}
	}
	var none E
	return nil, fmt.Errorf("%s has no %T", receipt.TxHash, none)
}

func snmWei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// odd is an amount with no zeros in it, as metered work makes them: calldata is paid by the byte.
func odd(n int64) *big.Int { return new(big.Int).Add(snmWei(n), big.NewInt(234_567_890_123_456_789)) }

// snake turns HubWalletFactory into hub_wallet_factory, and DAO into dao.
func snake(name string) string {
	var out []rune
	for i, r := range name {
		upper := 'A' <= r && r <= 'Z'
		if upper {
			r += 'a' - 'A'
			if i > 0 && (name[i-1] < 'A' || name[i-1] > 'Z') {
				out = append(out, '_')
			}
		}
		out = append(out, r)
	}
	return string(out)
}

package government_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/chain/simchain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// mainnetGas is what a block of mainnet has today; a contract that does not fit one cannot
// be deployed at all.
const mainnetGas = 60_000_000

// TestDeployUnderTheNextRules: a market can be founded after Amsterdam too, where its
// state costs it more gas than a transaction of today can have.
func TestDeployUnderTheNextRules(t *testing.T) {
	m := &market{t: t, treasury: newKey(t)}
	m.begin(simchain.Next, []*identity.Key{m.treasury})
	if err := m.chain.Fork(t.Context()); err != nil {
		t.Fatal(err)
	}
	m.deploy(government.DefaultParameters(m.treasury.Address()))
	above := 0
	for _, c := range m.d.Contracts {
		t.Logf("%-20s %10d gas", c.Name, c.Gas)
		if c.Gas > 1<<24 {
			above++
		}
		if c.Gas > mainnetGas {
			t.Errorf("%s takes %d gas, and a block of mainnet has %d", c.Name, c.Gas, mainnetGas)
		}
	}
	if above == 0 {
		t.Error("nothing takes more than 2^24 gas: these are not the next rules, or nothing is tested")
	}
	m.wantBalance(m.treasury.Address(), snm(444_000_000))
}

func TestDeployIsRefused(t *testing.T) {
	m := &market{t: t, treasury: newKey(t)}
	m.begin(simchain.Today, []*identity.Key{m.treasury})
	ctx := t.Context()
	client := got(chain.Connect(ctx, m.chain.URL, options...))(t)
	defer client.Disconnect()
	bad := government.DefaultParameters(common.Address{})
	if _, err := government.Deploy(ctx, client, m.treasury, bad, nil); !errors.Is(err, government.ErrParameters) {
		t.Errorf("without a treasury: %v", err)
	}
	if _, err := government.Deploy(ctx, client, newKey(t), government.DefaultParameters(m.treasury.Address()), nil); !errors.Is(err, chain.ErrFunds) {
		t.Errorf("without ETH: %v", err)
	}
	mean := got(chain.Connect(ctx, m.chain.URL, chain.WithMaxFee(big.NewInt(1))))(t)
	defer mean.Disconnect()
	if _, err := government.Deploy(ctx, mean, m.treasury, government.DefaultParameters(m.treasury.Address()), nil); !errors.Is(err, chain.ErrFee) {
		t.Errorf("over the cap: %v", err)
	}
}

func TestParametersCheck(t *testing.T) {
	good := func() government.Parameters { return government.DefaultParameters(common.Address{1}) }
	if err := good().Check(); err != nil {
		t.Error(err)
	}
	for name, spoil := range map[string]func(*government.Parameters){
		"no treasury":       func(p *government.Parameters) { p.Treasury = common.Address{} },
		"half a second":     func(p *government.Parameters) { p.VotingDelay = 1 },
		"no voting":         func(p *government.Parameters) { p.VotingPeriod = 0 },
		"no delay":          func(p *government.Parameters) { p.Delay = -day },
		"no threshold":      func(p *government.Parameters) { p.Threshold = nil },
		"below zero":        func(p *government.Parameters) { p.Threshold = big.NewInt(-1) },
		"huge threshold":    func(p *government.Parameters) { p.Threshold = new(big.Int).Lsh(big.NewInt(1), 128) },
		"no quorum":         func(p *government.Parameters) { p.QuorumPercent = 0 },
		"too much quorum":   func(p *government.Parameters) { p.QuorumPercent = 41 },
		"too few reporters": func(p *government.Parameters) { p.Reporters = make([]common.Address, 2) },
	} {
		p := good()
		spoil(&p)
		if err := p.Check(); !errors.Is(err, government.ErrParameters) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package government

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/apppool"
	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/channelsfactory"
	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/contracts/dao"
	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/contracts/hashchain"
	"github.com/sosna-os/sosna/contracts/machine"
	"github.com/sosna-os/sosna/contracts/pricefeed"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/contracts/prosecutor"
	"github.com/sosna-os/sosna/contracts/registry"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/timelock"
	"github.com/sosna-os/sosna/contracts/tokenlist"
	"github.com/sosna-os/sosna/contracts/vault"
	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/contracts/whitelist"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Names of the contracts in a Deployment.
const (
	SNM              = "SNM"
	Timelock         = "TimelockController"
	DAO              = "DAO"
	Prosecutor       = "Prosecutor"
	Vault            = "Vault"
	Registry         = "Registry"
	Whitelist        = "Whitelist"
	HubWalletFactory = "HubWalletFactory"
	Profiles         = "Profiles"
	Channels         = "Channels"
	Deals            = "Deals"
	AppPool          = "AppPool"
	TokenList        = "TokenList"
	ChannelsFactory  = "ChannelsFactory"
	HashChain        = "HashChain"
	Machine          = "Machine"
	Court            = "Court"
	PriceFeed        = "PriceFeed"
)

// Contract is one that was deployed.
type Contract struct {
	Name        string         `json:"name"`
	Address     common.Address `json:"address"`
	Transaction common.Hash    `json:"transaction"`
	Gas         uint64         `json:"gas"`
}

// Deployment is a market's contracts on one chain, as deployments/CHAINID.json has it.
type Deployment struct {
	ChainID    *big.Int       `json:"chain_id"`
	Block      uint64         `json:"block"` // of the last contract
	Deployer   common.Address `json:"deployer"`
	Contracts  []Contract     `json:"contracts"` // in the order of deployment
	Parameters []Row          `json:"parameters"`
}

// Address of a contract by its name; zero if it was left out.
func (d Deployment) Address(name string) common.Address {
	for _, c := range d.Contracts {
		if c.Name == name {
			return c.Address
		}
	}
	return common.Address{}
}

// step is a contract to deploy. Some need the address of one that comes later.
type step struct {
	name string
	code string // creation code in hex, without arguments
	args func(at func(string) common.Address) []byte
}

// Deploy puts a whole market on a chain, from key's address, which sends nothing else
// meanwhile: addresses follow from its count of transactions. progress is told each
// contract; nil is no progress. Nobody keeps a right over what was deployed: the
// timelock has no admin, and nothing has an owner.
func Deploy(ctx context.Context, client *chain.Client, key *identity.Key, p Parameters, progress func(done, total int, c Contract)) (Deployment, error) {
	d := Deployment{ChainID: client.ChainID(), Deployer: key.Address(), Parameters: p.Rows()}
	if err := p.Check(); err != nil {
		return d, err
	}
	plan := steps(p)
	planned := make(map[string]common.Address, len(plan))
	at := func(name string) common.Address { return planned[name] }
	for i, s := range plan {
		code := common.FromHex(s.code)
		if s.args != nil {
			code = append(code, s.args(at)...)
		}
		address, receipt, err := client.Create(ctx, key, code, chain.TxOptions{})
		if err != nil {
			return d, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		if i == 0 { // from the first address follow all
			first, err := nonceOf(key.Address(), address)
			if err != nil {
				return d, err
			}
			for n, next := range plan {
				planned[next.name] = crypto.CreateAddress(key.Address(), first+uint64(n))
			}
		}
		if address != at(s.name) {
			return d, fmt.Errorf("deploy %s: it is at %s and others were told %s: %s sent something else meanwhile; begin anew",
				s.name, address, at(s.name), key.Address())
		}
		done := Contract{s.name, address, receipt.TxHash, receipt.GasUsed}
		d.Contracts = append(d.Contracts, done)
		d.Block = receipt.BlockNumber.Uint64()
		if progress != nil {
			progress(i+1, len(plan), done)
		}
	}
	return d, nil
}

// nonceOf finds the count of transactions that an address follows from.
func nonceOf(from, created common.Address) (uint64, error) {
	const most = 1 << 20 // a second's work; no deployer has sent more
	for n := range uint64(most) {
		if crypto.CreateAddress(from, n) == created {
			return n, nil
		}
	}
	return 0, fmt.Errorf("deploy: %w: %s is no contract that %s made", ErrAnswer, created, from)
}

func steps(p Parameters) []step {
	type lookup = func(string) common.Address
	seconds := func(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }
	list := []step{
		{SNM, snm.SNMMetaData.Bin, func(lookup) []byte { return snm.NewSNM().PackConstructor(p.Treasury) }},
		// No admin: what the timelock can do it can do by vote alone, from the first block on.
		{Timelock, timelock.TimelockControllerMetaData.Bin, func(at lookup) []byte {
			only := []common.Address{at(DAO)}
			return timelock.NewTimelockController().PackConstructor(seconds(p.Delay), only, only, common.Address{})
		}},
		{DAO, dao.DAOMetaData.Bin, func(at lookup) []byte {
			return dao.NewDAO().PackConstructor(at(SNM), at(Timelock), at(Prosecutor), seconds(p.VotingDelay),
				uint32(p.VotingPeriod/time.Second), p.Threshold, big.NewInt(int64(p.QuorumPercent)))
		}},
		{Prosecutor, prosecutor.ProsecutorMetaData.Bin, func(at lookup) []byte {
			return prosecutor.NewProsecutor().PackConstructor(at(SNM), at(Timelock), at(DAO), at(HubWalletFactory))
		}},
		{Vault, vault.VaultMetaData.Bin, func(at lookup) []byte { return vault.NewVault().PackConstructor(at(SNM), at(Timelock)) }},
		{Registry, registry.RegistryMetaData.Bin, nil},
		{Whitelist, whitelist.WhitelistMetaData.Bin, func(at lookup) []byte {
			return whitelist.NewWhitelist().PackConstructor(at(SNM), at(Timelock), at(HubWalletFactory))
		}},
		{HubWalletFactory, walletfactory.HubWalletFactoryMetaData.Bin, func(at lookup) []byte {
			return walletfactory.NewHubWalletFactory().PackConstructor(
				at(SNM), at(Timelock), p.Guardian, at(Prosecutor), at(Vault), at(Whitelist), at(Registry))
		}},
		{Profiles, profiles.ProfilesMetaData.Bin, func(at lookup) []byte {
			return profiles.NewProfiles().PackConstructor(at(Timelock), at(HubWalletFactory), at(Registry))
		}},
		{Channels, channels.ChannelsMetaData.Bin, func(at lookup) []byte {
			return channels.NewChannels().PackConstructor(at(SNM), at(Timelock), p.Guardian, at(Profiles))
		}},
		{Deals, deals.DealsMetaData.Bin, func(at lookup) []byte { return deals.NewDeals().PackConstructor(at(Channels)) }},
		{AppPool, apppool.AppPoolMetaData.Bin, func(at lookup) []byte { return apppool.NewAppPool().PackConstructor(at(Timelock)) }},
		{TokenList, tokenlist.TokenListMetaData.Bin, func(at lookup) []byte { return tokenlist.NewTokenList().PackConstructor(at(Timelock)) }},
		{ChannelsFactory, channelsfactory.ChannelsFactoryMetaData.Bin, func(at lookup) []byte {
			code := crypto.Keccak256Hash(common.FromHex(channels.ChannelsMetaData.Bin))
			return channelsfactory.NewChannelsFactory().PackConstructor(at(TokenList), code, at(Timelock), p.Guardian, at(Profiles))
		}},
		{HashChain, hashchain.HashChainMetaData.Bin, nil},
		{Machine, machine.MachineMetaData.Bin, nil},
		{Court, court.CourtMetaData.Bin, func(at lookup) []byte {
			classes := []common.Address{at(HashChain), at(Machine)}
			return court.NewCourt().PackConstructor(at(SNM), at(Registry), at(Timelock), p.Guardian, classes)
		}},
	}
	if len(p.Reporters) > 0 {
		list = append(list, step{PriceFeed, pricefeed.PriceFeedMetaData.Bin, func(at lookup) []byte {
			return pricefeed.NewPriceFeed().PackConstructor(at(Timelock), p.Reporters)
		}})
	}
	return list
}

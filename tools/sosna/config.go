package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/pelletier/go-toml/v2"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/identity"
)

// config is config.toml of a home. Flags win over the environment, and that over the file.
type config struct {
	Hub      string `toml:"hub,omitempty"`      // multiaddr that ends in /p2p/PEER-ID
	RPC      string `toml:"rpc,omitempty"`      // http, https, ws or wss
	Channels string `toml:"channels,omitempty"` // 0x and 40 hex digits
	Factory  string `toml:"factory,omitempty"`  // HubWalletFactory; likewise
	AppPool  string `toml:"apppool,omitempty"`  // Application Pool; likewise; empty: images cost what hubs say, up to --max-app-fee

	Court     string `toml:"court,omitempty"`     // only for `sosna court`; likewise
	PriceFeed string `toml:"pricefeed,omitempty"` // only for `sosna prices`; likewise
	TokenList string `toml:"tokenlist,omitempty"` // only for `sosna tokens`; likewise
}

// setting is one of a configuration's texts, and the variable that sets it.
type setting struct {
	variable string
	of       func(*config) *string
}

var settings = []setting{
	{"SOSNA_HUB", func(c *config) *string { return &c.Hub }},
	{"SOSNA_RPC", func(c *config) *string { return &c.RPC }},
	{"SOSNA_CHANNELS", func(c *config) *string { return &c.Channels }},
	{"SOSNA_FACTORY", func(c *config) *string { return &c.Factory }},
	{"SOSNA_APPPOOL", func(c *config) *string { return &c.AppPool }},
	{"SOSNA_COURT", func(c *config) *string { return &c.Court }},
	{"SOSNA_PRICEFEED", func(c *config) *string { return &c.PriceFeed }},
	{"SOSNA_TOKENLIST", func(c *config) *string { return &c.TokenList }},
}

var (
	errConfig   = errors.New("configuration")
	errNoHub    = fmt.Errorf("%w: no hub is set", errConfig)
	errNoChain  = fmt.Errorf("%w: no chain endpoint is set", errConfig)
	errChannels = fmt.Errorf("%w: the channel contract's address is not set, or is no 0x address", errConfig)
	errChain    = errors.New("chain")
	// errContract: nobody said where one of the contracts is that few commands need.
	errContract = fmt.Errorf("%w: the contract's address is not set, or is no 0x address", errConfig)
)

// chainTimeout bounds dialling the chain's endpoint.
const chainTimeout = 30 * time.Second

// maxConfig bounds config.toml, in bytes.
const maxConfig = 64 << 10

// app is one run of the command line.
type app struct {
	in       *os.File
	out, err io.Writer
	json     bool
	home     string
	flags    config
	config   config
	gpus     gpu.Machine // this machine's, where empty
}

// open finds the home directory and reads its configuration.
func (a *app) open() error {
	if a.home == "" {
		a.home = os.Getenv("SOSNA_HOME")
	}
	if a.home == "" {
		user, err := os.UserHomeDir()
		if err != nil {
			return fmt.Errorf("find home directory: %w", err)
		}
		a.home = filepath.Join(user, ".sosna")
	}
	home, err := filepath.Abs(a.home)
	if err != nil {
		return fmt.Errorf("find state directory: %w", err)
	}
	a.home = home
	if err := os.MkdirAll(a.home, 0o700); err != nil {
		return fmt.Errorf("make state directory: %w", err)
	}
	if a.config, err = readConfig(a.path("config.toml")); err != nil {
		return err
	}
	var fromEnv config
	for _, one := range settings {
		*one.of(&fromEnv) = os.Getenv(one.variable)
	}
	a.config.override(fromEnv)
	a.config.override(a.flags)
	return nil
}

func (a *app) path(name string) string { return filepath.Join(a.home, name) }

func readConfig(path string) (config, error) {
	var c config
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return c, fmt.Errorf("%w: %w", errConfig, err)
	}
	defer file.Close()
	dec := toml.NewDecoder(io.LimitReader(file, maxConfig)).DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		var strict *toml.StrictMissingError
		if errors.As(err, &strict) {
			return c, fmt.Errorf("%w: %s: unknown keys:\n%s", errConfig, path, strict.String())
		}
		return c, fmt.Errorf("%w: %s: %w", errConfig, path, err)
	}
	return c, nil
}

func (c *config) override(from config) {
	for _, one := range settings {
		if text := *one.of(&from); text != "" {
			*one.of(c) = text
		}
	}
}

// wallet loads the key of this home, and makes it at the first use.
func (a *app) wallet() (*identity.Key, error) {
	key, created, err := identity.LoadOrCreate(a.path("wallet.key"))
	if err != nil {
		return nil, err
	}
	if created {
		a.say("made a wallet at %s: address %s\n", a.path("wallet.key"), key.Address())
	}
	return key, nil
}

// dial connects the wallet to the chain.
func (a *app) dial(ctx context.Context) (buyer.Wallet, error) {
	key, err := a.wallet()
	if err != nil {
		return buyer.Wallet{}, err
	}
	switch {
	case a.config.RPC == "":
		return buyer.Wallet{}, errNoChain
	case !common.IsHexAddress(a.config.Channels):
		return buyer.Wallet{}, fmt.Errorf("%w: %q", errChannels, a.config.Channels)
	}
	ctx, cancel := context.WithTimeout(ctx, chainTimeout)
	defer cancel()
	client, err := chain.Dial(ctx, a.config.RPC, common.HexToAddress(a.config.Channels), chain.WithRiskPolicy())
	if err != nil {
		return buyer.Wallet{}, fmt.Errorf("%w: %w", errChain, err)
	}
	return buyer.Wallet{Client: client, Key: key}, nil
}

// contractAt is a configured contract's address.
func contractAt(name, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%w: %s = %q", errContract, name, text)
	}
	return common.HexToAddress(text), nil
}

// visit looks at the hub without a deal.
func (a *app) visit(ctx context.Context) (*buyer.Hub, error) {
	if a.config.Hub == "" {
		return nil, errNoHub
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer wallet.Client.Disconnect()
	return buyer.Visit(ctx, wallet.Key, wallet, a.config.Hub, slog.New(slog.DiscardHandler))
}

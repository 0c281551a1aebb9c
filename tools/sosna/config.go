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
	"github.com/sosna-os/sosna/pkg/identity"
)

// config is config.toml of a home. Flags win over the environment, and that over the file.
type config struct {
	Hub      string `toml:"hub,omitempty"`      // multiaddr that ends in /p2p/PEER-ID
	RPC      string `toml:"rpc,omitempty"`      // http, https, ws or wss
	Channels string `toml:"channels,omitempty"` // 0x and 40 hex digits
	Factory  string `toml:"factory,omitempty"`  // HubWalletFactory; likewise
	AppPool  string `toml:"apppool,omitempty"`  // Application Pool; likewise; empty: images cost what hubs say, up to --max-app-fee
}

var (
	errConfig   = errors.New("configuration")
	errNoHub    = fmt.Errorf("%w: no hub is set", errConfig)
	errNoChain  = fmt.Errorf("%w: no chain endpoint is set", errConfig)
	errChannels = fmt.Errorf("%w: the channel contract's address is not set, or is no 0x address", errConfig)
	errChain    = errors.New("chain")
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
	fromEnv := config{
		Hub: os.Getenv("SOSNA_HUB"), RPC: os.Getenv("SOSNA_RPC"),
		Channels: os.Getenv("SOSNA_CHANNELS"), Factory: os.Getenv("SOSNA_FACTORY"), AppPool: os.Getenv("SOSNA_APPPOOL"),
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
	for _, pair := range []struct{ to, from *string }{{&c.Hub, &from.Hub}, {&c.RPC, &from.RPC}, {&c.Channels, &from.Channels}, {&c.Factory, &from.Factory}, {&c.AppPool, &from.AppPool}} {
		if *pair.from != "" {
			*pair.to = *pair.from
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

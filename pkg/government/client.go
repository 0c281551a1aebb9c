package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/dao"
	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/contracts/minerwallet"
	"github.com/sosna-os/sosna/contracts/prosecutor"
	"github.com/sosna-os/sosna/contracts/registry"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/timelock"
	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/contracts/whitelist"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrNoGovernment: there is no HubWalletFactory at the address, or it is of another token.
	ErrNoGovernment = errors.New("no HubWalletFactory of this market")
	// ErrAmount: an amount is no positive integer that the contracts can hold.
	ErrAmount = errors.New("amount out of range")
	// ErrAnswer: a contract's answer is out of the bounds that its code keeps: somebody else's code, or a
	// lying endpoint.
	ErrAnswer = errors.New("impossible answer")
)

const (
	// amountBits bounds amounts of token wei in answers: the wallets keep less.
	amountBits = 128
	// maxText bounds names and endpoints of the Whitelist, in bytes.
	maxText = 256
)

// Client is the government of one market on one chain. It is safe for concurrent use.
type Client struct {
	chain   *chain.Client
	factory common.Address
	Addresses

	wallets  *walletfactory.HubWalletFactory
	hub      *hubwallet.HubWallet
	miner    *minerwallet.MinerWallet
	nodes    *registry.Registry
	list     *whitelist.Whitelist
	governor *dao.DAO
	accusing *prosecutor.Prosecutor
	token    *snm.SNM
}

// Addresses are the contracts that follow from the factory.
type Addresses struct{ Token, Registry, Whitelist, Timelock common.Address }

// Dial reads from the factory who governs this market. A client of a Channels contract
// must be of the same token.
func Dial(ctx context.Context, client *chain.Client, factory common.Address) (*Client, error) {
	client.RegisterErrors(&walletfactory.HubWalletFactoryMetaData, &hubwallet.HubWalletMetaData, &minerwallet.MinerWalletMetaData,
		&registry.RegistryMetaData, &whitelist.WhitelistMetaData, &dao.DAOMetaData, &prosecutor.ProsecutorMetaData,
		&timelock.TimelockControllerMetaData)
	c := &Client{
		chain: client, factory: factory,
		wallets: walletfactory.NewHubWalletFactory(), hub: hubwallet.NewHubWallet(), miner: minerwallet.NewMinerWallet(), nodes: registry.NewRegistry(),
		list: whitelist.NewWhitelist(), governor: dao.NewDAO(), accusing: prosecutor.NewProsecutor(), token: snm.NewSNM(),
	}
	for _, part := range []struct {
		into   *common.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{&c.Token, c.wallets.PackToken(), c.wallets.UnpackToken},
		{&c.Registry, c.wallets.PackRegistry(), c.wallets.UnpackRegistry},
		{&c.Whitelist, c.wallets.PackWhitelist(), c.wallets.UnpackWhitelist},
		{&c.Timelock, c.wallets.PackTimelock(), c.wallets.UnpackTimelock},
	} {
		got, err := chain.Read(ctx, client, factory, part.data, part.unpack)
		if err != nil {
			return nil, fmt.Errorf("%w at %s: %w", ErrNoGovernment, factory, err)
		}
		*part.into = got
	}
	if want := client.Token(); want != (common.Address{}) && want != c.Token {
		return nil, fmt.Errorf("%w at %s: its token is %s, that of the channels %s", ErrNoGovernment, factory, c.Token, want)
	}
	return c, nil
}

// AtRisk is the same client for what is worth token wei: what it reads and sends lies as
// deep as the value deserves (chain.Client.AtRisk).
func (c *Client) AtRisk(wei *big.Int) *Client {
	deeper := *c
	deeper.chain = c.chain.AtRisk(wei)
	return &deeper
}

// StatementDomain is what a wallet's statements are signed for.
func (c *Client) StatementDomain(wallet common.Address) typeddata.Domain {
	return statementDomain(c.chain.ChainID(), wallet)
}

func (c *Client) send(ctx context.Context, key *identity.Key, to common.Address, data []byte, atRisk *big.Int) (*types.Receipt, error) {
	return c.chain.Transact(ctx, key, to, data, chain.TxOptions{AtRisk: atRisk})
}

// allow makes an allowance of exactly so much, over zero if there is another.
func allow(ctx context.Context, c *chain.Client, key *identity.Key, token, spender common.Address, wei *big.Int) error {
	abi := snm.NewSNM() // ERC-20's part of it
	has, err := chain.Read(ctx, c, token, abi.PackAllowance(key.Address(), spender), abi.UnpackAllowance)
	if err != nil {
		return fmt.Errorf("read the allowance of %s: %w", spender, err)
	}
	if has.Cmp(wei) == 0 {
		return nil
	}
	if has.Sign() != 0 {
		if _, err := c.Transact(ctx, key, token, abi.PackApprove(spender, new(big.Int)), chain.TxOptions{}); err != nil {
			return fmt.Errorf("take back an allowance of %s: %w", spender, err)
		}
	}
	if _, err := c.Transact(ctx, key, token, abi.PackApprove(spender, wei), chain.TxOptions{}); err != nil {
		return fmt.Errorf("allow %s %s wei: %w", spender, wei, err)
	}
	return nil
}

// amount refuses what is no positive amount of token wei.
func amount(wei *big.Int) error {
	if wei == nil || wei.Sign() <= 0 || wei.BitLen() > amountBits {
		return fmt.Errorf("%w: %v wei", ErrAmount, wei)
	}
	return nil
}

// bounded refuses answers that no wallet of ours gives.
func bounded(what string, values ...*big.Int) error {
	for _, v := range values {
		if v == nil || v.Sign() < 0 || v.BitLen() > amountBits {
			return fmt.Errorf("%s: %w: %v wei", what, ErrAnswer, v)
		}
	}
	return nil
}

// moment is a Unix second of a contract; zero is no time.
func moment(seconds *big.Int) (time.Time, error) {
	switch {
	case seconds == nil || seconds.Sign() < 0 || seconds.BitLen() > 40:
		return time.Time{}, fmt.Errorf("%w: %v is no Unix second", ErrAnswer, seconds)
	case seconds.Sign() == 0:
		return time.Time{}, nil
	}
	return time.Unix(seconds.Int64(), 0).UTC(), nil
}

// event finds the first event of a contract in a receipt.
func event[E any](receipt *types.Receipt, at common.Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, log := range receipt.Logs {
		if log.Address != at {
			continue
		}
		if e, err := unpack(log); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("transaction %s: %w: it succeeded without its event", receipt.TxHash, ErrAnswer)
}

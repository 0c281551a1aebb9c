package government

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

func statementDomain(chainID *big.Int, wallet common.Address) typeddata.Domain {
	return payment.StatementDomain(chainID, wallet)
}

// IsHubWallet tells whether the factory made a hub's wallet there: no other is one,
// whatever it says of itself.
func (c *Client) IsHubWallet(ctx context.Context, at common.Address) (bool, error) {
	is, err := chain.Read(ctx, c.chain, c.factory, c.wallets.PackIsHub(at), c.wallets.UnpackIsHub)
	if err != nil {
		return false, fmt.Errorf("ask the factory about %s: %w", at, err)
	}
	return is, nil
}

// HubWallets lists an owner's hub wallets, oldest first, the newest max of them.
func (c *Client) HubWallets(ctx context.Context, owner common.Address, max uint64) ([]common.Address, error) {
	return c.made(ctx, owner, max, c.wallets.PackHubCount(owner), c.wallets.UnpackHubCount,
		func(i *big.Int) []byte { return c.wallets.PackHubsOf(owner, i) }, c.wallets.UnpackHubsOf)
}

// made lists what the factory made for an owner, of one kind.
func (c *Client) made(ctx context.Context, owner common.Address, max uint64, howMany []byte, number func([]byte) (*big.Int, error),
	which func(*big.Int) []byte, wallet func([]byte) (common.Address, error),
) ([]common.Address, error) {
	count, err := chain.Read(ctx, c.chain, c.factory, howMany, number)
	if err != nil {
		return nil, fmt.Errorf("count the wallets of %s: %w", owner, err)
	}
	if !count.IsUint64() {
		return nil, fmt.Errorf("count the wallets of %s: %w", owner, ErrAnswer)
	}
	n := count.Uint64()
	var list []common.Address
	for i := n - min(n, max); i < n; i++ {
		at, err := chain.Read(ctx, c.chain, c.factory, which(new(big.Int).SetUint64(i)), wallet)
		if err != nil {
			return nil, fmt.Errorf("wallet %d of %s: %w", i, owner, err)
		}
		list = append(list, at)
	}
	return list, nil
}

// Wallet reads a hub's wallet, all of it of one block.
func (c *Client) Wallet(ctx context.Context, wallet common.Address) (Wallet, error) {
	at, err := c.chain.Block(ctx)
	if err != nil {
		return Wallet{}, fmt.Errorf("read wallet %s: %w", wallet, err)
	}
	return c.walletAt(ctx, at, wallet)
}

func (c *Client) walletAt(ctx context.Context, at chain.Block, wallet common.Address) (Wallet, error) {
	o, err := chain.ReadAt(ctx, c.chain, at, wallet, c.hub.PackOverview(), c.hub.UnpackOverview)
	if err != nil {
		return Wallet{}, fmt.Errorf("read wallet %s: %w", wallet, err)
	}
	if err := bounded("wallet "+wallet.Hex(), o.Balance, o.Outstanding, o.Locked, o.Stake, o.Withdrawable); err != nil {
		return Wallet{}, err
	}
	if o.State > uint8(Punished) {
		return Wallet{}, fmt.Errorf("wallet %s: %w: state %d", wallet, ErrAnswer, o.State)
	}
	since, err := moment(o.Since)
	if err != nil {
		return Wallet{}, err
	}
	held, err := moment(o.HeldUntil)
	if err != nil {
		return Wallet{}, err
	}
	return Wallet{
		Address: wallet, Owner: o.Owner, State: State(o.State), Since: since, HeldUntil: held, Signer: o.Signer,
		Balance: o.Balance, Outstanding: o.Outstanding, Locked: o.Locked, Stake: o.Stake, Withdrawable: o.Withdrawable,
	}, nil
}

// ReserveOf reads what a wallet keeps for a worker; zeros if nothing.
func (c *Client) ReserveOf(ctx context.Context, wallet, worker common.Address) (Reserve, error) {
	at, err := c.chain.Block(ctx)
	if err != nil {
		return Reserve{}, fmt.Errorf("read what %s keeps for %s: %w", wallet, worker, err)
	}
	return c.reserveAt(ctx, at, wallet, worker)
}

func (c *Client) reserveAt(ctx context.Context, block chain.Block, wallet, worker common.Address) (Reserve, error) {
	r, err := chain.ReadAt(ctx, c.chain, block, wallet, c.hub.PackReserveOf(worker), c.hub.UnpackReserveOf)
	if err != nil {
		return Reserve{}, fmt.Errorf("read what %s keeps for %s: %w", wallet, worker, err)
	}
	if err := bounded("reserve of "+worker.Hex(), r.Reserved, r.Paid, r.Releasing); err != nil {
		return Reserve{}, err
	}
	if unpaid := new(big.Int).Sub(r.Reserved, r.Paid); unpaid.Cmp(r.Releasing) < 0 {
		return Reserve{}, fmt.Errorf("reserve of %s: %w: %s of %s paid, %s announced", worker, ErrAnswer, r.Paid, r.Reserved, r.Releasing)
	}
	at, err := moment(r.ReleaseAt)
	if err != nil {
		return Reserve{}, err
	}
	return Reserve{Reserved: r.Reserved, Paid: r.Paid, Releasing: r.Releasing, ReleaseAt: at}, nil
}

// CreateHub makes a wallet for the key's address and tells where it is.
func (c *Client) CreateHub(ctx context.Context, key *identity.Key) (common.Address, *types.Receipt, error) {
	receipt, err := c.send(ctx, key, c.factory, c.wallets.PackCreateHub(), nil)
	if err != nil {
		return common.Address{}, receipt, fmt.Errorf("create a hub's wallet: %w", err)
	}
	created, err := event(receipt, c.factory, c.wallets.UnpackCreatedEvent)
	if err != nil {
		return common.Address{}, receipt, err
	}
	return created.Wallet, receipt, nil
}

// Deposit sends the key's tokens to a wallet: its owner's float, or anybody's gift.
func (c *Client) Deposit(ctx context.Context, key *identity.Key, wallet common.Address, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, c.Token, c.token.PackTransfer(wallet, wei), wei)
}

// Register starts a period: the stake is frozen and the wallet listed. Owner only.
func (c *Client) Register(ctx context.Context, key *identity.Key, wallet common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, wallet, c.hub.PackRegister(), nil)
}

// SetSigner names the key that signs statements. Owner only.
func (c *Client) SetSigner(ctx context.Context, key *identity.Key, wallet, signer common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, wallet, c.hub.PackSetSigner(signer), nil)
}

// Reserve adds to what a worker can claim from a wallet. Owner, or a node that the owner confirmed.
func (c *Client) Reserve(ctx context.Context, key *identity.Key, wallet, worker common.Address, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, wallet, c.hub.PackReserve(worker, wei), wei)
}

// Claim turns statements of one wallet into money for their workers; anyone may. One that
// is already paid is an error alone and passed over among others.
func (c *Client) Claim(ctx context.Context, key *identity.Key, wallet common.Address, statements ...payment.SignedStatement) (*types.Receipt, error) {
	if len(statements) == 0 {
		return nil, fmt.Errorf("%w: no statement to claim", ErrAmount)
	}
	plain, signatures, sum := make([]hubwallet.IHubWalletStatement, len(statements)), make([][]byte, len(statements)), new(big.Int)
	for i, s := range statements {
		if err := s.Check(); err != nil {
			return nil, err
		}
		plain[i] = hubwallet.IHubWalletStatement{Worker: s.Worker, Cumulative: s.Cumulative, UsageRoot: s.UsageRoot}
		signatures[i] = s.Signature[:]
		sum.Add(sum, s.Cumulative)
	}
	if len(statements) == 1 {
		return c.send(ctx, key, wallet, c.hub.PackClaim(plain[0], signatures[0]), sum)
	}
	return c.send(ctx, key, wallet, c.hub.PackClaimBatch(plain, signatures), sum)
}

// AnnounceRelease says that the hub will take back so much of what a worker has not
// claimed; zero takes an announcement back. Owner or operator.
func (c *Client) AnnounceRelease(ctx context.Context, key *identity.Key, wallet, worker common.Address, wei *big.Int) (*types.Receipt, error) {
	if wei == nil || wei.Sign() != 0 {
		if err := amount(wei); err != nil {
			return nil, err
		}
	}
	return c.send(ctx, key, wallet, c.hub.PackAnnounceRelease(worker, wei), nil)
}

// Release takes back what was announced, once its delay is over. Owner or operator.
func (c *Client) Release(ctx context.Context, key *identity.Key, wallet, worker common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, wallet, c.hub.PackRelease(worker), nil)
}

// PayDay ends a period: fee to the DAO, lock and stake are the owner's again. Owner only.
func (c *Client) PayDay(ctx context.Context, key *identity.Key, wallet common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, wallet, c.hub.PackPayDay(), nil)
}

// Withdraw pays the owner what nobody else has a claim on. Owner only, between periods.
func (c *Client) Withdraw(ctx context.Context, key *identity.Key, wallet common.Address, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, wallet, c.hub.PackWithdraw(wei), wei)
}

// Listing reads what the Whitelist says of a wallet. Name and endpoint are what its
// owner wrote: not to be trusted, and cut to printable length by whoever shows them.
func (c *Client) Listing(ctx context.Context, wallet common.Address) (Listing, error) {
	l, err := chain.Read(ctx, c.chain, c.Whitelist, c.list.PackListing(wallet), c.list.UnpackListing)
	if err != nil {
		return Listing{}, fmt.Errorf("read the listing of %s: %w", wallet, err)
	}
	if len(l.Name) > maxText || len(l.Endpoint) > maxText {
		return Listing{}, fmt.Errorf("listing of %s: %w: %d and %d bytes of text", wallet, ErrAnswer, len(l.Name), len(l.Endpoint))
	}
	return Listing{Listed: l.Listed, Verified: l.Verified, Name: l.Name, Endpoint: l.Endpoint}, nil
}

// SetRecord describes a wallet in the Whitelist. Its owner only.
func (c *Client) SetRecord(ctx context.Context, key *identity.Key, wallet common.Address, name, endpoint string) (*types.Receipt, error) {
	return c.send(ctx, key, c.Whitelist, c.list.PackSetRecord(wallet, name, endpoint), nil)
}

package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// Government is what nodes ask of the contracts that license hubs and bind nodes to
// owners. Amounts are token wei and never nil.
type Government interface {
	Binding(ctx context.Context, node common.Address) (government.Binding, error)
	IsHubWallet(ctx context.Context, address common.Address) (bool, error)
	Wallet(ctx context.Context, wallet common.Address) (government.Wallet, error)
	ReserveOf(ctx context.Context, wallet, worker common.Address) (government.Reserve, error)
	// Funds is both of one block, with proofs of the money.
	Funds(ctx context.Context, wallet, worker common.Address) (government.Wallet, government.Reserve, error)
	ConsentNonce(ctx context.Context, node common.Address) (uint64, error)
	ConsentDigest(owner, node common.Address, nonce uint64) common.Hash

	Reserve(ctx context.Context, key *identity.Key, wallet, worker common.Address, amount *big.Int) (*types.Receipt, error)
	Claim(ctx context.Context, key *identity.Key, wallet common.Address, statements ...payment.SignedStatement) (*types.Receipt, error)
	AnnounceRelease(ctx context.Context, key *identity.Key, wallet, worker common.Address, amount *big.Int) (*types.Receipt, error)
	Release(ctx context.Context, key *identity.Key, wallet, worker common.Address) (*types.Receipt, error)
}

// AtRisk is the same view for what is worth token wei: so deep that a reorganisation does
// not pay. Views without a chain behind them have no depth.
func AtRisk(g Government, wei *big.Int) Government {
	if client, ok := g.(*government.Client); ok {
		return client.AtRisk(wei)
	}
	return g
}

// DialGovernment finds the contracts behind a HubWalletFactory.
type DialGovernment func(ctx context.Context, client *chain.Client, factory common.Address) (Government, error)

var (
	// ErrUnconfirmed: nobody, or another than the configured owner, has confirmed a node.
	ErrUnconfirmed = errors.New("node is not confirmed")
	// ErrUnlicensed: a hub has no wallet from which it may pay workers.
	ErrUnlicensed = errors.New("hub is not licensed")
)

// dialTimeout bounds the search for the contracts.
const dialTimeout = 20 * time.Second

// Government is the view of the contracts, found when it is first asked for;
// ErrChain while the chain was not reached.
func (n *Node) Government(ctx context.Context) (Government, error) {
	client, err := n.Chain()
	if err != nil {
		return nil, err
	}
	n.dialling.Lock()
	defer n.dialling.Unlock()
	if n.government != nil {
		return n.government, nil
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	found, err := n.dialGovernment(ctx, client, common.HexToAddress(n.Config.Factory))
	if err != nil {
		return nil, fmt.Errorf("government at factory %s: %w", n.Config.Factory, err)
	}
	n.government = found
	return found, nil
}

// Consent signs that the node may be owned by the owner of its own configuration,
// and by nobody else.
func (n *Node) Consent(ctx context.Context, g Government) (market.Consent, error) {
	c := market.Consent{Owner: common.HexToAddress(n.Config.Owner), Node: n.Key.Address()}
	var err error
	if c.Nonce, err = g.ConsentNonce(ctx, c.Node); err != nil {
		return c, err
	}
	c.Signature, err = n.Key.Sign(g.ConsentDigest(c.Owner, c.Node, c.Nonce))
	return c, err
}

// CheckOwner tells whether a node's binding is its configured owner's and good now.
func CheckOwner(b government.Binding, node, owner common.Address, now time.Time) error {
	switch {
	case b.Owner == (common.Address{}):
		return fmt.Errorf("%w: its owner %s has to confirm node %s in the registry", ErrUnconfirmed, owner, node)
	case b.Owner != owner:
		return fmt.Errorf("%w: it is bound to %s, its configuration names the owner %s", ErrUnconfirmed, b.Owner, owner)
	case !b.Valid(now):
		return fmt.Errorf("%w: its owner %s has to confirm node %s again, the last confirmation ended %s",
			ErrUnconfirmed, owner, node, b.ValidUntil.UTC().Format(time.RFC3339))
	case b.Payout == (common.Address{}):
		return fmt.Errorf("%w: its owner %s has named no payout address", ErrUnconfirmed, owner)
	}
	return nil
}

// CheckWallet tells whether a hub may promise wages out of a wallet now.
func CheckWallet(w government.Wallet, now time.Time) error {
	switch {
	case w.State != government.Registered:
		return fmt.Errorf("%w: wallet %s is %s, not registered", ErrUnlicensed, w.Address, w.State)
	case now.Before(w.HeldUntil):
		return fmt.Errorf("%w: a vote about wallet %s is under way until %s", ErrUnlicensed, w.Address, w.HeldUntil.UTC().Format(time.RFC3339))
	case w.Signer == (common.Address{}):
		return fmt.Errorf("%w: wallet %s has no signer yet", ErrUnlicensed, w.Address)
	case w.Balance.Cmp(w.Outstanding) < 0:
		return fmt.Errorf("%w: wallet %s holds %s wei and owes its workers %s", ErrUnlicensed, w.Address, w.Balance, w.Outstanding)
	}
	return nil
}

// WalletOf finds the wallet of a hub's node: the payout address that its owner bound
// it to, if the factory made it. Whether it may be used now is for CheckWallet.
func WalletOf(ctx context.Context, g Government, hub common.Address, now time.Time) (government.Wallet, error) {
	binding, err := g.Binding(ctx, hub)
	if err != nil {
		return government.Wallet{}, err
	}
	if binding.Owner == (common.Address{}) {
		return government.Wallet{}, fmt.Errorf("%w: no owner has confirmed the hub's node %s in the registry", ErrUnconfirmed, hub)
	}
	if err := CheckOwner(binding, hub, binding.Owner, now); err != nil {
		return government.Wallet{}, err
	}
	made, err := g.IsHubWallet(ctx, binding.Payout)
	if err != nil {
		return government.Wallet{}, err
	}
	if !made {
		return government.Wallet{}, fmt.Errorf("%w: payout address %s of node %s is no hub wallet of the factory", ErrUnlicensed, binding.Payout, hub)
	}
	w, err := g.Wallet(ctx, binding.Payout)
	if err == nil && w.Owner != binding.Owner {
		err = fmt.Errorf("%w: wallet %s belongs to %s, the node to %s", ErrUnlicensed, w.Address, w.Owner, binding.Owner)
	}
	return w, err
}

package buyer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
)

// ErrLicence: the chain does not bear out that a hub may take deals.
var ErrLicence = errors.New("hub is not licensed")

// Government is what a buyer asks of the contracts that license hubs;
// government.Client is one.
type Government interface {
	Binding(ctx context.Context, node common.Address) (government.Binding, error)
	IsHubWallet(ctx context.Context, address common.Address) (bool, error)
	Wallet(ctx context.Context, wallet common.Address) (government.Wallet, error)
	Listing(ctx context.Context, wallet common.Address) (government.Listing, error)
}

// Licence is what the chain says about a hub whose announcement it bears out.
type Licence struct {
	Wallet   common.Address
	Owner    common.Address // who confirmed the hub's node
	Name     string         // in the whitelist; strangers' text
	Endpoint string
	Verified bool      // by a vote of the DAO
	Since    time.Time // begin of the wallet's period
}

// String is one line for people.
func (l Licence) String() string {
	verified := "not verified"
	if l.Verified {
		verified = "verified by the DAO"
	}
	return fmt.Sprintf("wallet %s of %s, registered since %s, %s", l.Wallet, l.Owner, l.Since.UTC().Format(time.DateOnly), verified)
}

// CheckLicence asks the chain whether the node that announced itself is confirmed,
// whether the wallet it announced is where its owner has it paid, and whether that
// wallet was made by the factory and is registered. A buyer's deposit goes nowhere
// else. What it cannot tell is whether the hub is honest: see Verified.
func CheckLicence(ctx context.Context, g Government, hub market.Announcement, now time.Time) (Licence, error) {
	fail := func(format string, args ...any) (Licence, error) {
		return Licence{}, fmt.Errorf("%w: "+format, append([]any{ErrLicence}, args...)...)
	}
	if g == nil {
		return fail("this buyer was not told which government to ask (factory)")
	}
	if hub.Wallet == (common.Address{}) {
		return fail("it has no wallet: its owner has not registered it yet")
	}
	binding, err := g.Binding(ctx, hub.Node)
	if err != nil {
		return Licence{}, err
	}
	switch {
	case !binding.Valid(now):
		return fail("no owner confirms its node %s now", hub.Node)
	case binding.Owner != hub.Owner:
		return fail("it names the owner %s, its node is confirmed by %s", hub.Owner, binding.Owner)
	case binding.Payout != hub.Wallet:
		return fail("it announces wallet %s, its owner has it paid at %s", hub.Wallet, binding.Payout)
	}
	if made, err := g.IsHubWallet(ctx, hub.Wallet); err != nil {
		return Licence{}, err
	} else if !made {
		return fail("its wallet %s was not made by the factory", hub.Wallet)
	}
	wallet, err := g.Wallet(ctx, hub.Wallet)
	if err != nil {
		return Licence{}, err
	}
	switch {
	case wallet.Owner != binding.Owner:
		return fail("its wallet %s belongs to %s", hub.Wallet, wallet.Owner)
	case wallet.State != government.Registered:
		return fail("its wallet %s is not registered", hub.Wallet)
	case now.Before(wallet.HeldUntil):
		return fail("a vote about its wallet %s is under way", hub.Wallet)
	}
	listing, err := g.Listing(ctx, hub.Wallet)
	if err != nil {
		return Licence{}, err
	}
	return Licence{
		Wallet: hub.Wallet, Owner: binding.Owner, Name: clipText(listing.Name), Endpoint: clipText(listing.Endpoint),
		Verified: listing.Listed && listing.Verified, Since: wallet.Since,
	}, nil
}

// licence asks the chain about a hub before money moves.
func (b *Buyer) licence(ctx context.Context, hub market.Announcement) (Licence, error) {
	return b.licenceFor(ctx, hub, nil)
}

// licenceFor is licence as deep as the wei deserve that are to be deposited; nil: in the
// latest block.
func (b *Buyer) licenceFor(ctx context.Context, hub market.Announcement, wei market.Wei) (Licence, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	g := b.o.Government
	if client, ok := g.(*government.Client); ok {
		g = client.AtRisk(wei)
	}
	return CheckLicence(ctx, g, hub, b.o.Now())
}

// Licence asks the chain about the hub that was visited.
func (h *Hub) Licence(ctx context.Context, g Government) (Licence, error) {
	return CheckLicence(ctx, g, h.Announcement, h.now())
}

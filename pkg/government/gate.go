package government

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Gate is the Profiles contract: who certified whom, and who deals with whom: what a channel that is
// opened checked asks. It is safe for concurrent use.
type Gate struct {
	chain   *chain.Client
	address common.Address
	list    *profiles.Profiles
}

// DialGate finds the Profiles behind a client's Channels contract.
func DialGate(ctx context.Context, client *chain.Client) (*Gate, error) {
	door := channels.NewChannels()
	at, err := chain.Read(ctx, client, client.Channels(), door.PackGate(), door.UnpackGate)
	if err != nil {
		return nil, fmt.Errorf("ask the channels for their gate: %w", err)
	}
	if at == (common.Address{}) {
		return nil, fmt.Errorf("channels %s: %w: no gate: nothing can be opened checked", client.Channels(), ErrAnswer)
	}
	return &Gate{chain: client, address: at, list: profiles.NewProfiles()}, nil
}

// LevelOf is the identity level of a party: its owner's; 0 for none.
func (p *Gate) LevelOf(ctx context.Context, party common.Address) (uint8, error) {
	level, err := chain.Read(ctx, p.chain, p.address, p.list.PackLevelOf(party), p.list.UnpackLevelOf)
	if err != nil {
		return 0, fmt.Errorf("read the identity level of %s: %w", party, err)
	}
	return level, nil
}

// SetPolicy is what the key's owner asks of others: an identity level, and whose
// blacklist counts besides its own (zero: nobody's).
func (p *Gate) SetPolicy(ctx context.Context, key *identity.Key, minLevel uint8, curator common.Address) (*types.Receipt, error) {
	return p.chain.Transact(ctx, key, p.address, p.list.PackSetPolicy(minLevel, curator), chain.TxOptions{})
}

// Blacklist puts another on the list of the key's owner.
func (p *Gate) Blacklist(ctx context.Context, key *identity.Key, other common.Address) (*types.Receipt, error) {
	return p.chain.Transact(ctx, key, p.address, p.list.PackBlacklist(other), chain.TxOptions{})
}

// Unblacklist takes another off it.
func (p *Gate) Unblacklist(ctx context.Context, key *identity.Key, other common.Address) (*types.Receipt, error) {
	return p.chain.Transact(ctx, key, p.address, p.list.PackUnblacklist(other), chain.TxOptions{})
}

package government

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// MaxLevel is the highest identity level: MAX_LEVEL of Profiles.
const MaxLevel = 4

// IdentityKind is the kind of certificate that raises a party to an identity level, 1 to MaxLevel.
func IdentityKind(level uint8) uint16 { return 1001 + 100*uint16(level) }

// Gate is the Profiles contract: who certified whom, and who deals with whom: what a channel that is
// opened checked asks. It is safe for concurrent use.
type Gate struct {
	chain   *chain.Client
	address common.Address
	list    *profiles.Profiles
}

// Policy is what an owner asks of others before a checked channel opens.
type Policy struct {
	MinLevel uint8
	Curator  common.Address // whose blacklist counts besides the owner's; zero for nobody's
	Listed   uint32         // how many the owner's own blacklist has
}

// Certificate is what one validator says of one subject.
type Certificate struct {
	Validator common.Address // zero: nobody says it
	Value     common.Hash
	Expires   time.Time
	Live      bool // it counts now: not over, its validator still in office
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

// OwnerOf is who speaks for a party: a wallet's or a confirmed node's owner, else itself.
func (p *Gate) OwnerOf(ctx context.Context, party common.Address) (common.Address, error) {
	out, err := chain.Read(ctx, p.chain, p.address, p.list.PackOwnersOf(party), p.list.UnpackOwnersOf)
	if err != nil {
		return common.Address{}, fmt.Errorf("read who speaks for %s: %w", party, err)
	}
	return out.Owner, nil
}

// PolicyOf is what an owner asks; zeros for nothing.
func (p *Gate) PolicyOf(ctx context.Context, owner common.Address) (Policy, error) {
	out, err := chain.Read(ctx, p.chain, p.address, p.list.PackParties(owner), p.list.UnpackParties)
	if err != nil {
		return Policy{}, fmt.Errorf("read the policy of %s: %w", owner, err)
	}
	return Policy{MinLevel: out.MinLevel, Curator: out.Curator, Listed: out.Listed}, nil
}

// SetPolicy is what the key's owner asks of others: an identity level, and whose
// blacklist counts besides its own (zero: nobody's).
func (p *Gate) SetPolicy(ctx context.Context, key *identity.Key, minLevel uint8, curator common.Address) (*types.Receipt, error) {
	return p.send(ctx, key, p.list.PackSetPolicy(minLevel, curator))
}

// Welcome is nil if a checked channel between the two would be let open, in either
// direction, and else the refusal: chain.RevertError LevelTooLow or Refused.
func (p *Gate) Welcome(ctx context.Context, a, b common.Address) error {
	if _, err := p.chain.Call(ctx, p.address, p.list.PackRequireMutual(a, b)); err != nil {
		return fmt.Errorf("may %s and %s deal: %w", a, b, err)
	}
	return nil
}

// Blacklist puts another on the list of the key's owner.
func (p *Gate) Blacklist(ctx context.Context, key *identity.Key, other common.Address) (*types.Receipt, error) {
	return p.send(ctx, key, p.list.PackBlacklist(other))
}

// Unblacklist takes another off it.
func (p *Gate) Unblacklist(ctx context.Context, key *identity.Key, other common.Address) (*types.Receipt, error) {
	return p.send(ctx, key, p.list.PackUnblacklist(other))
}

// BlacklistOf is whom an owner has listed since a block, in order, without those it took off.
func (p *Gate) BlacklistOf(ctx context.Context, owner common.Address, since uint64) ([]common.Address, error) {
	logs, err := history(ctx, p.chain, p.address, &profiles.ProfilesMetaData, since, []string{"Blacklisted", "Unblacklisted"}, topic(owner))
	if err != nil {
		return nil, fmt.Errorf("read the blacklist of %s: %w", owner, err)
	}
	var listed []common.Address
	for i := range logs {
		if on, err := p.list.UnpackBlacklistedEvent(&logs[i]); err == nil {
			listed = append(listed, on.Other)
			continue
		}
		off, err := p.list.UnpackUnblacklistedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read the blacklist of %s: %w", owner, err)
		}
		listed = slices.DeleteFunc(listed, func(a common.Address) bool { return a == off.Other })
	}
	return listed, nil
}

// ValidatorLevel is up to which identity level somebody may certify; 0 for no validator.
func (p *Gate) ValidatorLevel(ctx context.Context, who common.Address) (uint8, error) {
	out, err := chain.Read(ctx, p.chain, p.address, p.list.PackValidators(who), p.list.UnpackValidators)
	if err != nil {
		return 0, fmt.Errorf("read whether %s is a validator: %w", who, err)
	}
	return out.Level, nil
}

// ValidatorAction appoints a validator up to a level, or dismisses it (0): for a vote.
func (p *Gate) ValidatorAction(validator common.Address, level uint8) Action {
	return Action{Target: p.address, Data: p.list.PackSetValidator(validator, level)}
}

// Certify says something of an owner until a time. Validators of the kind's level only.
func (p *Gate) Certify(ctx context.Context, key *identity.Key, subject common.Address, kind uint16, value common.Hash, expires time.Time) (*types.Receipt, error) {
	if second := expires.Unix(); second < 0 || second >= 1<<40 {
		return nil, fmt.Errorf("certify %s until %s: %w", subject, expires, ErrAmount)
	}
	return p.send(ctx, key, p.list.PackCertify(subject, kind, value, big.NewInt(expires.Unix())))
}

// Revoke takes a certificate back: its validator's right, and its subject's.
func (p *Gate) Revoke(ctx context.Context, key *identity.Key, subject common.Address, kind uint16) (*types.Receipt, error) {
	return p.send(ctx, key, p.list.PackRevoke(subject, kind))
}

// CertificateOf reads what is said of a subject in a kind.
func (p *Gate) CertificateOf(ctx context.Context, subject common.Address, kind uint16) (Certificate, error) {
	out, err := chain.Read(ctx, p.chain, p.address, p.list.PackCertificates(subject, kind), p.list.UnpackCertificates)
	if err != nil {
		return Certificate{}, fmt.Errorf("read certificate %d of %s: %w", kind, subject, err)
	}
	c := Certificate{Validator: out.Validator, Value: out.Value}
	if out.Validator == (common.Address{}) {
		return c, nil
	}
	if c.Expires, err = moment(out.Expires); err != nil {
		return c, fmt.Errorf("certificate %d of %s: %w", kind, subject, err)
	}
	if c.Live, err = chain.Read(ctx, p.chain, p.address, p.list.PackLive(subject, kind), p.list.UnpackLive); err != nil {
		return c, fmt.Errorf("ask whether certificate %d of %s counts: %w", kind, subject, err)
	}
	return c, nil
}

func (p *Gate) send(ctx context.Context, key *identity.Key, data []byte) (*types.Receipt, error) {
	return p.chain.Transact(ctx, key, p.address, data, chain.TxOptions{})
}

package government

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// The type string that Registry.sol hashes: CONSENT_TYPEHASH.
var consentType = typeddata.NewType("Consent(address owner,address node,uint256 nonce)")

// Binding reads whose a node is; the zero Binding if nobody confirmed it.
func (c *Client) Binding(ctx context.Context, node common.Address) (Binding, error) {
	b, err := chain.Read(ctx, c.chain, c.Registry, c.nodes.PackBinding(node), c.nodes.UnpackBinding)
	if err != nil {
		return Binding{}, fmt.Errorf("read the binding of %s: %w", node, err)
	}
	until, err := moment(b.ValidUntil)
	if err != nil {
		return Binding{}, fmt.Errorf("binding of %s: %w", node, err)
	}
	return Binding{Owner: b.Owner, Payout: b.Payout, ValidUntil: until}, nil
}

// ConsentNonce reads the nonce that a node's next consent must carry.
func (c *Client) ConsentNonce(ctx context.Context, node common.Address) (uint64, error) {
	nonce, err := chain.Read(ctx, c.chain, c.Registry, c.nodes.PackNonces(node), c.nodes.UnpackNonces)
	if err != nil {
		return 0, fmt.Errorf("read the consent nonce of %s: %w", node, err)
	}
	if !nonce.IsUint64() {
		return 0, fmt.Errorf("consent nonce of %s: %w: %s", node, ErrAnswer, nonce)
	}
	return nonce.Uint64(), nil
}

// ConsentDigest is what a node signs to be confirmed by an owner.
func (c *Client) ConsentDigest(owner, node common.Address, nonce uint64) common.Hash {
	domain := typeddata.Domain{Name: "SOSNA Registry", Version: "1", ChainID: c.chain.ChainID(), Contract: c.Registry}
	return domain.Digest(consentType.Struct().Address(owner).Address(node).Uint64(nonce).Hash())
}

// Confirm binds a node to the key's address with the node's signed consent.
func (c *Client) Confirm(ctx context.Context, key *identity.Key, node, payout common.Address, validUntil time.Time, consent identity.Signature) (*types.Receipt, error) {
	return c.send(ctx, key, c.Registry, c.nodes.PackConfirm(node, payout, big.NewInt(validUntil.Unix()), consent[:]), nil)
}

// SetPayout moves where a node is paid, also for what it earned before. Its owner only.
func (c *Client) SetPayout(ctx context.Context, key *identity.Key, node, payout common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, c.Registry, c.nodes.PackSetPayout(node, payout), nil)
}

// Revoke ends a node's confirmation now. Its owner only.
func (c *Client) Revoke(ctx context.Context, key *identity.Key, node common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, c.Registry, c.nodes.PackRevoke(node), nil)
}

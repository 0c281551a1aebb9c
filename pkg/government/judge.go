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
	"github.com/sosna-os/sosna/pkg/proof"
)

// Deposit adds SNM of the key's to a holder's account for bonds.
func (c *Judge) Deposit(ctx context.Context, key *identity.Key, holder common.Address, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	if err := allow(ctx, c.chain, key, c.token, c.address, wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, c.court.PackDeposit(holder, wei), wei)
}

// Withdraw takes from the key's account what is not at stake.
func (c *Judge) Withdraw(ctx context.Context, key *identity.Key, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, c.court.PackWithdraw(wei), wei)
}

// Post stands in for a result with a part of the holder's account, and tells its id. The
// holder's right, and that of its confirmed nodes.
func (c *Judge) Post(ctx context.Context, key *identity.Key, holder common.Address, terms proof.Terms) (common.Hash, *types.Receipt, error) {
	if err := amount(terms.BondWei); err != nil {
		return common.Hash{}, nil, fmt.Errorf("bond: %w", err)
	}
	id, err := terms.ResultID(holder)
	if err != nil {
		return id, nil, err
	}
	receipt, err := c.send(ctx, key, c.court.PackPost(holder, terms.Court()), terms.BondWei)
	return id, receipt, err
}

// Reclaim frees the bond of a result whose time is over. Anyone may; it stays the holder's.
func (c *Judge) Reclaim(ctx context.Context, key *identity.Key, about Case) (*types.Receipt, error) {
	hash, err := about.Terms.Hash()
	if err != nil {
		return nil, err
	}
	return c.send(ctx, key, c.court.PackReclaim(about.Holder, [][32]byte{hash}), about.Terms.BondWei)
}

// Demand asks the worker to open a node, for a fee that the key pays: a hundredth of the bond.
func (c *Judge) Demand(ctx context.Context, key *identity.Key, about Case, node proof.Node) (*types.Receipt, error) {
	fee, err := chain.Read(ctx, c.chain, c.address, c.court.PackFee(about.Terms.BondWei), c.court.UnpackFee)
	if err != nil {
		return nil, fmt.Errorf("ask what a demand costs: %w", err)
	}
	if fee.Cmp(about.Terms.BondWei) > 0 {
		return nil, fmt.Errorf("%w: a demand costs %s of a bond of %s wei", ErrAnswer, fee, about.Terms.BondWei)
	}
	if err := allow(ctx, c.chain, key, c.token, c.address, fee); err != nil {
		return nil, err
	}
	level, position := place(node)
	return c.send(ctx, key, c.court.PackDemand(about.Holder, about.Terms.Court(), level, position), fee)
}

// Answer opens a demanded node: proof.Open has nodes and path.
func (c *Judge) Answer(ctx context.Context, key *identity.Key, about Case, node proof.Node, nodes, path []common.Hash) (*types.Receipt, error) {
	level, position := place(node)
	return c.send(ctx, key, c.court.PackAnswer(about.Holder, about.Terms.Court(), level, position, words(nodes), words(path)), about.Terms.BondWei)
}

// Silent takes the bond of a worker that let a demand's deadline pass. Anyone may; the
// challenger is paid.
func (c *Judge) Silent(ctx context.Context, key *identity.Key, about Case, node proof.Node) (*types.Receipt, error) {
	level, position := place(node)
	return c.send(ctx, key, c.court.PackSilent(about.Holder, about.Terms.Court(), level, position), about.Terms.BondWei)
}

// ReturnFee gives back the fee of a demand that a conviction left without an answer.
func (c *Judge) ReturnFee(ctx context.Context, key *identity.Key, about Case, node proof.Node) (*types.Receipt, error) {
	level, position := place(node)
	return c.send(ctx, key, c.court.PackReturnFee(about.ID, level, position), nil)
}

// Commit promises a proof without showing it; see proof.Commitment.
func (c *Judge) Commit(ctx context.Context, key *identity.Key, commitment common.Hash) (*types.Receipt, error) {
	return c.send(ctx, key, c.court.PackCommit(commitment), nil)
}

// Committed tells until when a promised proof can be shown; zero if it was not promised, or
// was shown since. One that was not shown in time cannot be promised again: it needs
// another salt.
func (c *Judge) Committed(ctx context.Context, commitment common.Hash) (until time.Time, err error) {
	out, err := chain.Read(ctx, c.chain, c.address, c.court.PackCommitments(commitment), c.court.UnpackCommitments)
	if err != nil {
		return until, fmt.Errorf("ask for commitment %s: %w", commitment, err)
	}
	at, err := moment(out.At)
	if err != nil || at.IsZero() {
		return until, err
	}
	return at.Add(revealTime), nil
}

// Reveal shows a promised proof, a block after Commit at the earliest.
func (c *Judge) Reveal(ctx context.Context, key *identity.Key, about Case, shown *proof.Proof, salt common.Hash) (*types.Receipt, error) {
	return c.send(ctx, key, c.court.PackReveal(about.Holder, about.Terms.Court(), shown.Court(), salt), about.Terms.BondWei)
}

// Settle pays out the bond of a convicted result, once no earlier commitment can show. Anyone may.
func (c *Judge) Settle(ctx context.Context, key *identity.Key, about Case) (*types.Receipt, error) {
	return c.send(ctx, key, c.court.PackSettle(about.Holder, about.Terms.Court()), about.Terms.BondWei)
}

func (c *Judge) send(ctx context.Context, key *identity.Key, data []byte, atRisk *big.Int) (*types.Receipt, error) {
	return c.chain.Transact(ctx, key, c.address, data, chain.TxOptions{AtRisk: atRisk})
}

func place(n proof.Node) (level, position *big.Int) {
	return big.NewInt(int64(n.Level)), new(big.Int).SetUint64(n.Position)
}

func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, hash := range hashes {
		out[i] = hash
	}
	return out
}

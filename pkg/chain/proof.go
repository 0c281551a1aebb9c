package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// ErrProof: what an endpoint gave does not prove what it says.
var ErrProof = errors.New("bad state proof")

const (
	// maxProofNodes bounds the way from a root to a leaf: a key has 64 nibbles.
	maxProofNodes = 65
	// maxNode bounds one node: 16 hashes and a value are 532 B, an account's leaf less.
	maxNode = 1024
)

const (
	// accountsSlot is where SNM keeps its accounts, after all that it inherits. ProveBalance
	// compares with balanceOf, so that a token of other layout is found out.
	accountsSlot = 11
	// balanceBits are the low bits of an account's word; above them is its delegate.
	balanceBits = 96
)

// Account is what the state holds about an address.
type Account struct {
	Nonce       uint64
	Balance     *big.Int // ETH wei
	CodeHash    common.Hash
	StorageRoot common.Hash
}

// proofAnswer is what eth_getProof gives (EIP-1186), as far as it is used: values are
// taken from the proofs, not from beside them.
type proofAnswer struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// ProveAccount reads an account at a block with a proof against its state root: the
// answer holds if the block does, whoever gave it.
func (c *Client) ProveAccount(ctx context.Context, addr common.Address, at Block) (Account, error) {
	return first(ctx, c.pool, func(ctx context.Context, rpc backend) (Account, error) {
		answer, err := rpc.Proof(ctx, addr, []common.Hash{}, at.Hash)
		if err != nil {
			return Account{}, err
		}
		return proveAccount(at.StateRoot, addr, answer)
	})
}

// ProveStorage reads a word of a contract's storage at a block with a proof against the
// block's state root. A word that was never written is zero. An address without storage
// is an error, as it is no contract.
func (c *Client) ProveStorage(ctx context.Context, contract common.Address, slot common.Hash, at Block) (common.Hash, error) {
	word, err := first(ctx, c.pool, func(ctx context.Context, rpc backend) (common.Hash, error) {
		answer, err := rpc.Proof(ctx, contract, []common.Hash{slot}, at.Hash)
		if err != nil {
			return common.Hash{}, err
		}
		return proveStorage(at.StateRoot, contract, slot, answer)
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("prove word %s of %s in block %d: %w", slot, contract, at.Number, err)
	}
	return word, nil
}

// ProveBalance reads what an address holds in token wei, proved in the newest block that
// a quorum agrees on under the confirmations asked for, and that block.
func (c *Client) ProveBalance(ctx context.Context, holder common.Address) (*big.Int, Block, error) {
	at, err := c.Block(ctx)
	if err != nil {
		return nil, Block{}, err
	}
	wei, err := c.ProveBalanceAt(ctx, holder, at)
	return wei, at, err
}

// ProveBalanceAt is ProveBalance in a block that the caller chose.
func (c *Client) ProveBalanceAt(ctx context.Context, holder common.Address, at Block) (*big.Int, error) {
	slot := MappingSlot(common.BytesToHash(holder[:]), accountsSlot)
	word, err := c.ProveStorage(ctx, c.token, slot, at)
	if err != nil {
		return nil, err
	}
	said, err := ReadAt(ctx, c, at, c.token, c.snm.PackBalanceOf(holder), c.snm.UnpackBalanceOf)
	if err != nil {
		return nil, fmt.Errorf("token balance of %s: %w", holder, err)
	}
	holds := new(big.Int).SetBytes(word[common.HashLength-balanceBits/8:])
	if said.Cmp(holds) != 0 {
		return nil, fmt.Errorf("%w: token %s says that %s has %s wei, its storage %s: a false answer, or another token than SNM",
			ErrProof, c.token, holder, said, holds)
	}
	return said, nil
}

// MappingSlot is where Solidity keeps the value of a key in the mapping at a slot; an
// address as key is common.BytesToHash(addr[:]).
func MappingSlot(key common.Hash, slot uint64) common.Hash {
	var base common.Hash
	binary.BigEndian.PutUint64(base[24:], slot)
	return NestedSlot(key, base)
}

// NestedSlot is MappingSlot for a mapping that itself lies at any slot.
func NestedSlot(key, slot common.Hash) common.Hash { return crypto.Keccak256Hash(key[:], slot[:]) }

// FieldSlot is where the n-th word of a struct lies that begins at a slot.
func FieldSlot(base common.Hash, n uint64) common.Hash {
	return common.BigToHash(new(big.Int).Add(base.Big(), new(big.Int).SetUint64(n)))
}

func proveAccount(root common.Hash, addr common.Address, answer *proofAnswer) (Account, error) {
	leaf, err := walk(root, addr[:], answer.AccountProof)
	if err != nil {
		return Account{}, fmt.Errorf("account %s: %w", addr, err)
	}
	if leaf == nil {
		return Account{Balance: new(big.Int), CodeHash: types.EmptyCodeHash, StorageRoot: types.EmptyRootHash}, nil
	}
	var state types.StateAccount
	if err := rlp.DecodeBytes(leaf, &state); err != nil {
		return Account{}, fmt.Errorf("%w: %w: account %s: %w", errLie, ErrProof, addr, err)
	}
	return Account{state.Nonce, state.Balance.ToBig(), common.BytesToHash(state.CodeHash), state.Root}, nil
}

func proveStorage(root common.Hash, contract common.Address, slot common.Hash, answer *proofAnswer) (common.Hash, error) {
	account, err := proveAccount(root, contract, answer)
	if err != nil {
		return common.Hash{}, err
	}
	if account.CodeHash == types.EmptyCodeHash {
		return common.Hash{}, fmt.Errorf("%w: no contract at %s", ErrProof, contract)
	}
	if len(answer.StorageProof) != 1 {
		return common.Hash{}, fmt.Errorf("%w: %w: %d storage proofs for one slot", errLie, ErrProof, len(answer.StorageProof))
	}
	if account.StorageRoot == types.EmptyRootHash {
		return common.Hash{}, nil
	}
	leaf, err := walk(account.StorageRoot, slot[:], answer.StorageProof[0].Proof)
	if err != nil || leaf == nil {
		return common.Hash{}, err
	}
	var word []byte
	if err := rlp.DecodeBytes(leaf, &word); err != nil || len(word) > 32 {
		return common.Hash{}, fmt.Errorf("%w: %w: a word of %d bytes", errLie, ErrProof, len(word))
	}
	return common.BytesToHash(word), nil
}

// walk follows a Merkle Patricia proof to a key's leaf; nil if it proves that there is none.
func walk(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	if len(nodes) > maxProofNodes {
		return nil, fmt.Errorf("%w: %w: %d nodes", errLie, ErrProof, len(nodes))
	}
	set := make(proofNodes, len(nodes))
	for _, node := range nodes {
		if len(node) > maxNode {
			return nil, fmt.Errorf("%w: %w: a node of %d bytes", errLie, ErrProof, len(node))
		}
		set[crypto.Keccak256Hash(node)] = node
	}
	leaf, err := trie.VerifyProof(root, crypto.Keccak256(key), set)
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %w", errLie, ErrProof, err)
	}
	return bytes.Clone(leaf), nil
}

// proofNodes are a proof's nodes by hash.
type proofNodes map[common.Hash][]byte

var errNoNode = errors.New("node is missing")

func (p proofNodes) Has(key []byte) (bool, error) {
	_, ok := p[common.BytesToHash(key)]
	return ok, nil
}

func (p proofNodes) Get(key []byte) ([]byte, error) {
	if node, ok := p[common.BytesToHash(key)]; ok {
		return node, nil
	}
	return nil, errNoNode
}

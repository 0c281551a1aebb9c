package government

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
)

// Where a HubWallet keeps what decides whether to work for it. A test compares with the
// contract's own answers; Funds does so each time.
const (
	signingSlot  = 1 // signer | outstanding << 160
	reservesSlot = 2 // by worker: reserved | paid << 88 | ...
	releasesSlot = 3 // by worker: amount being released | ...

	signerBits  = 160
	reserveBits = 88
)

// Funds reads a hub's wallet and what it keeps for one worker, all of one block, with
// proofs against that block's state root for the money: the wallet's balance, what it owes,
// and the worker's reserve. An endpoint that shows a reserve that is not there is refused
// with chain.ErrProof, whatever a quorum of its kind says.
func (c *Client) Funds(ctx context.Context, wallet, worker common.Address) (Wallet, Reserve, error) {
	at, err := c.chain.Block(ctx)
	if err != nil {
		return Wallet{}, Reserve{}, err
	}
	w, err := c.walletAt(ctx, at, wallet)
	if err != nil {
		return w, Reserve{}, err
	}
	r, err := c.reserveAt(ctx, at, wallet, worker)
	if err != nil {
		return w, r, err
	}
	balance, err := c.chain.ProveBalanceAt(ctx, wallet, at)
	if err != nil {
		return w, r, err
	}
	signing, err := c.chain.ProveStorage(ctx, wallet, common.BigToHash(big.NewInt(signingSlot)), at)
	if err != nil {
		return w, r, err
	}
	key := common.BytesToHash(worker[:])
	kept, err := c.chain.ProveStorage(ctx, wallet, chain.MappingSlot(key, reservesSlot), at)
	if err != nil {
		return w, r, err
	}
	going, err := c.chain.ProveStorage(ctx, wallet, chain.MappingSlot(key, releasesSlot), at)
	if err != nil {
		return w, r, err
	}
	for _, p := range []struct {
		what        string
		said, prove *big.Int
	}{
		{"its balance", w.Balance, balance},
		{"its signer", new(big.Int).SetBytes(w.Signer[:]), field(signing, 0, signerBits)},
		{"what it owes", w.Outstanding, field(signing, signerBits, 96)},
		{"the reserve", r.Reserved, field(kept, 0, reserveBits)},
		{"what was paid of it", r.Paid, field(kept, reserveBits, reserveBits)},
	} {
		if p.said.Cmp(p.prove) != 0 {
			return w, r, fmt.Errorf("wallet %s: %w: %s is %s by its answer and %s by its storage", wallet, chain.ErrProof, p.what, p.said, p.prove)
		}
	}
	// What is released is capped in the answer to what is unpaid.
	if announced := field(going, 0, reserveBits); r.Releasing.Cmp(announced) > 0 {
		return w, r, fmt.Errorf("wallet %s: %w: %s are being released by its answer and %s by its storage", wallet, chain.ErrProof, r.Releasing, announced)
	} else if unpaid := new(big.Int).Sub(r.Reserved, r.Paid); announced.Cmp(unpaid) <= 0 && r.Releasing.Cmp(announced) != 0 {
		return w, r, fmt.Errorf("wallet %s: %w: it hides that %s are being released", wallet, chain.ErrProof, announced)
	}
	return w, r, nil
}

// field cuts bits out of a word, counted from the low end.
func field(word common.Hash, from, bits uint) *big.Int {
	v := new(big.Int).Rsh(word.Big(), from)
	return v.And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1)))
}

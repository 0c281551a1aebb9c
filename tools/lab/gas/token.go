package gas

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var permitType = typeddata.NewType("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)")

// permit is a signed allowance as the contracts take it.
type permit struct {
	deadline *big.Int
	v        uint8
	r, s     [32]byte
}

func (w *world) permit(owner *identity.Key, spender common.Address, value *big.Int, nonce uint64) (permit, error) {
	p := permit{deadline: new(big.Int).Lsh(big.NewInt(1), 40)}
	domain := typeddata.Domain{Name: "SOSNA", Version: "1", ChainID: w.ID, Contract: *w.at(government.SNM)}
	sig, err := owner.Sign(domain.Digest(permitType.Struct().Address(owner.Address()).Address(spender).
		Uint(value).Uint64(nonce).Uint(p.deadline).Hash()))
	p.v, p.r, p.s = sig[64], [32]byte(sig[:32]), [32]byte(sig[32:])
	return p, err
}

// tokens gives everybody SNM. Votes are not delegated, as most holders' are not, but for
// the rows that say so.
func (w *world) tokens() error {
	token, at, t := snm.NewSNM(), w.at(government.SNM), w.treasury
	transfer := func(to *identity.Key, wei *big.Int) []byte { return token.PackTransfer(to.Address(), wei) }
	voter, other := w.extra[0], w.extra[1]
	return w.all(
		step{"transfer_first", t, at, transfer(w.payer, snmWei(1_000_000))},
		step{"", t, at, transfer(w.owner, snmWei(1000))},
		step{"", t, at, transfer(w.hubOwner, snmWei(1_000_000))},
		step{"transfer", t, at, transfer(w.payer, odd(1))},
		step{"approve_first", w.payer, at, token.PackApprove(*w.at(government.Channels), snmWei(900_000))},
		step{"increase_allowance", w.payer, at, token.PackIncreaseAllowance(*w.at(government.Channels), snmWei(1))},
		step{"", t, at, transfer(voter, snmWei(100))},
		step{"", t, at, transfer(other, snmWei(100))},
		step{"delegate_first", voter, at, token.PackDelegate(voter.Address())},
		step{"", other, at, token.PackDelegate(other.Address())},
		step{"transfer_between_voters", voter, at, transfer(other, odd(1))},
		step{"", t, at, token.PackDelegate(t.Address())}, // it carries the votes of this market
	)
}

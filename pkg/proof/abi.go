package proof

import (
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/court"
)

// bondBits bounds a bond, as ICourt.Terms keeps it.
const bondBits = 96

// Terms are what a worker posts: a claim, and what is at stake for it.
type Terms struct {
	Client        common.Address
	Class         uint32
	WindowSeconds uint32
	BondWei       *big.Int
	Task          common.Hash
	Claim         Claim
}

// Court is t as the bindings take it.
func (t Terms) Court() court.ICourtTerms {
	return court.ICourtTerms{
		Client: t.Client, Class: t.Class, Steps: t.Claim.Steps, Window: new(big.Int).SetUint64(uint64(t.WindowSeconds)),
		Bond: t.BondWei, Task: t.Task, Params: t.Claim.Params, Initial: t.Claim.Initial,
		Result: t.Claim.Result, Root: t.Claim.Root,
	}
}

// TermsOf are the terms that a Posted event tells.
func TermsOf(t court.ICourtTerms) (Terms, error) {
	if t.Window == nil || !t.Window.IsUint64() || t.Window.Uint64() > math.MaxUint32 {
		return Terms{}, fmt.Errorf("terms with a window of %v seconds", t.Window)
	}
	if t.Bond == nil || t.Bond.Sign() <= 0 || t.Bond.BitLen() > bondBits {
		return Terms{}, fmt.Errorf("terms with a bond of %v wei", t.Bond)
	}
	return Terms{
		Client: t.Client, Class: t.Class, WindowSeconds: uint32(t.Window.Uint64()), BondWei: t.Bond, Task: t.Task,
		Claim: Claim{Steps: t.Steps, Params: t.Params, Initial: t.Initial, Result: t.Result, Root: t.Root},
	}, nil
}

// Court is p as the bindings take it.
func (p *Proof) Court() court.ICourtProof {
	path := make([][32]byte, len(p.Path))
	for i, hash := range p.Path {
		path[i] = hash
	}
	return court.ICourtProof{
		Fault: uint8(p.Fault), Index: p.Index, Left: p.Left, Right: p.Right, Path: path, Params: p.Params, State: p.State,
	}
}

// arguments of Court.reveal: holder, terms, proof, salt.
var arguments = func() abi.Arguments {
	parsed, err := court.CourtMetaData.ParseABI()
	if err != nil {
		panic(fmt.Sprintf("proof: the court's bindings: %v", err)) // generated and committed with this code
	}
	return parsed.Methods["reveal"].Inputs
}()

// Hash is keccak256(abi.encode(p)), which a commitment names.
func (p *Proof) Hash() (common.Hash, error) {
	packed, err := arguments[2:3].Pack(p.Court())
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode the proof: %w", err)
	}
	return crypto.Keccak256Hash(packed), nil
}

// Hash is keccak256(abi.encode(terms)), by which a bond is reclaimed.
func (t Terms) Hash() (common.Hash, error) {
	packed, err := arguments[1:2].Pack(t.Court())
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode the terms: %w", err)
	}
	return crypto.Keccak256Hash(packed), nil
}

// ResultID is a result's id at the court.
func (t Terms) ResultID(holder common.Address) (common.Hash, error) {
	hash, err := t.Hash()
	return crypto.Keccak256Hash(common.LeftPadBytes(holder[:], 32), hash[:]), err
}

package proof

import (
	"bytes"
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var sizes = []uint32{1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100}

func chain(steps uint32) Trace {
	return Trace{Class: HashChain{}, Initial: common.LeftPadBytes([]byte("seed"), 32), Steps: steps}
}

func program() []byte {
	return Program(
		Instruction{Op: Set, Dst: 3, Imm: 0x9e3779b9},
		Instruction{Op: Mul, Dst: 0, A: 0, B: 3},
		Instruction{Op: Add, Dst: 1, A: 0, B: 1, Imm: 7},
		Instruction{Op: Rot, Dst: 0, A: 1, Imm: 13},
		Instruction{Op: Xor, Dst: 2, A: 2, B: 0},
	)
}

func arithmetic(steps uint32) Trace {
	return Trace{Class: Machine{}, Params: program(), Initial: Registers([8]uint64{1, 2, 3, 4, 5, 6, 7, 8}), Steps: steps}
}

// forged is a worker's tree: right up to some leaf, then whatever.
type forged struct {
	leaves []common.Hash // may be longer than steps+1: what a cheat puts beyond the end
	steps  uint32
}

func (f forged) StepCount() uint32 { return f.steps }

func (f forged) Leaves(_ context.Context, yield func(uint32, common.Hash) error) error {
	for i, leaf := range f.leaves {
		if err := yield(uint32(i), leaf); err != nil {
			return err
		}
	}
	return nil
}

// cheat follows t up to leaf number from, and from there something else: a consistent
// computation from a changed state, or, if garbage, hashes of nothing.
func cheat(t testing.TB, own Trace, from uint32, garbage bool) (forged, Claim) {
	t.Helper()
	c, _, err := own.Commit(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	f := forged{steps: own.Steps}
	state := own.Initial
	for i := range own.Steps + 1 {
		if i == from {
			state = append([]byte(nil), state...)
			state[len(state)-1] ^= 1
		}
		leaf := LeafHash(i, crypto.Keccak256Hash(state))
		if garbage && i >= from {
			leaf = crypto.Keccak256Hash(leaf[:])
		}
		f.leaves = append(f.leaves, leaf)
		c.Result = crypto.Keccak256Hash(state)
		state = own.Class.Step(nil, own.Params, state)
	}
	c.Root = rootOf(t, f)
	return f, c
}

func rootOf(t testing.TB, s Source) common.Hash {
	t.Helper()
	_, root, err := collect(t.Context(), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func (f forged) file(t testing.TB) *Leaves {
	t.Helper()
	var out bytes.Buffer
	if err := writeLeaves(t.Context(), &out, forged{f.leaves[:f.steps+1], f.steps}); err != nil {
		t.Fatal(err)
	}
	l, err := NewLeaves(bytes.NewReader(out.Bytes()), int64(out.Len()), f.steps)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// descend plays both sides: the challenger asks, the worker opens its tree.
func descend(t testing.TB, own Trace, c Claim, theirs Source) (p *Proof, rounds int, err error) {
	t.Helper()
	d, err := NewDescent(t.Context(), own, c)
	if err != nil {
		return nil, 0, err
	}
	for ; !d.Done(); rounds++ {
		nodes, _, err := Open(t.Context(), theirs, d.At())
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Answer(t.Context(), nodes); err != nil {
			t.Fatal(err)
		}
	}
	p, err = d.Proof(t.Context())
	return p, rounds, err
}

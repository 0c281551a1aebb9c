// Package proof makes and checks what the court (contracts/src/court) judges: the
// Merkle root over all states of a computation, and the proof that one step of it
// is wrong.
//
// A worker commits to a Trace (two hashes a step, memory for one state and a
// branch of the tree) and can open any node of its tree again. A challenger
// recomputes the trace and compares: with the leaves the worker handed out (Find),
// or, if those were kept back, node by node with what the chain makes the worker
// open (Descent). Either ends in a Proof, which Verify judges as the contract does.
//
// It relies on the step functions here being those of the contracts; a test on a
// simulated chain compares them, and every verdict, valid and mutated. It stops at
// sending: commitments, demands and deadlines are the caller's transactions.
//
// The threat is a worker that claims what it has not computed, or hides where it
// went wrong, and a challenger that accuses the honest. All input from others is
// of a length known beforehand and checked before it is read.
package proof

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Fan is how many levels an answer to a demand opens; FAN of the contract.
const Fan = 6

// Fault says what a Proof shows wrong, numbered as in ICourt.sol.
type Fault uint8

// The faults.
const (
	FaultStep    Fault = iota // leaf Index+1 is not what follows from leaf Index
	FaultInitial              // leaf 0 is not the initial state
	FaultLast                 // the last leaf is not the result
)

var (
	// ErrNothingWrong says that a claim is as it has to be, as far as it was shown.
	ErrNothingWrong = errors.New("nothing is wrong with this result")
	// ErrOtherTask says that a claim is about another computation than the caller's.
	ErrOtherTask = errors.New("the result is of another task")
	// ErrNotUnderRoot says that nodes do not lead to the root that was posted.
	ErrNotUnderRoot = errors.New("not under the posted root")
)

// Claim is what a worker posted about a computation; the hashes are Keccak-256.
type Claim struct {
	Steps   uint32
	Params  common.Hash // of the parameters
	Initial common.Hash // of the first state
	Result  common.Hash // of the last state
	Root    common.Hash // over all leaves
}

// Proof opens two neighbouring leaves of a worker's tree of which one is wrong.
type Proof struct {
	Fault  Fault
	Index  uint32      // of the left one; 0 for FaultInitial, steps-1 for FaultLast
	Left   common.Hash // leaf Index
	Right  common.Hash // leaf Index+1
	Path   []common.Hash
	Params []byte // FaultStep only
	State  []byte // of leaf Index; FaultStep only
}

// Node is a place in the tree: Level 0 is the root, Position counts from the left.
type Node struct {
	Level    int
	Position uint64
}

// LeafHash is the leaf of state number index: keccak256(0x00, index, stateHash), the
// index as 32 bytes.
func LeafHash(index uint32, stateHash common.Hash) common.Hash {
	var packed [65]byte
	binary.BigEndian.PutUint32(packed[29:33], index)
	copy(packed[33:], stateHash[:])
	return crypto.Keccak256Hash(packed[:])
}

// NodeHash is the node over two: keccak256(0x01, left, right), or zero of two zeros.
func NodeHash(left, right common.Hash) common.Hash {
	if left == (common.Hash{}) && right == (common.Hash{}) {
		return common.Hash{}
	}
	var packed [65]byte
	packed[0] = 1
	copy(packed[1:33], left[:])
	copy(packed[33:], right[:])
	return crypto.Keccak256Hash(packed[:])
}

// Depth is how many levels the leaves of a trace lie below the root: the least d with
// 2^d >= steps+1.
func Depth(steps uint32) int { return bits.Len32(steps) }

// Verify returns nil if the court would convict on p, and else why it would not.
func (p *Proof) Verify(class Class, c Claim) error {
	if c.Steps == 0 {
		return errors.New("a claim of no steps")
	}
	shown, want := p.Right, common.Hash{}
	switch {
	case p.Fault == FaultInitial && p.Index == 0:
		shown, want = p.Left, LeafHash(0, c.Initial)
	case p.Fault == FaultLast && p.Index == c.Steps-1:
		want = LeafHash(c.Steps, c.Result)
	case p.Fault == FaultStep && p.Index < c.Steps:
		if got := crypto.Keccak256Hash(p.Params); got != c.Params {
			return fmt.Errorf("parameters %s, the task's are %s: %w", got, c.Params, ErrOtherTask)
		}
		if LeafHash(p.Index, crypto.Keccak256Hash(p.State)) != p.Left {
			return fmt.Errorf("the state is not that of leaf %d", p.Index)
		}
		next := class.Step(nil, p.Params, p.State)
		want = LeafHash(p.Index+1, crypto.Keccak256Hash(next))
	default:
		return fmt.Errorf("no fault %d at index %d of %d steps", p.Fault, p.Index, c.Steps)
	}
	if shown == want {
		return ErrNothingWrong
	}
	return p.verifyPath(c)
}

// verifyPath checks that both leaves are under the claim's root.
func (p *Proof) verifyPath(c Claim) error {
	nodes := pairPath(Depth(c.Steps), p.Index)
	if len(p.Path) != len(nodes) {
		return fmt.Errorf("a path of %d hashes, want %d", len(p.Path), len(nodes))
	}
	apart := bits.TrailingZeros32(^p.Index)
	left, right := p.Left, p.Right
	for i := range apart {
		left, right = NodeHash(p.Path[2*i], left), NodeHash(right, p.Path[2*i+1])
	}
	hash, position := NodeHash(left, right), p.Index>>(apart+1)
	for _, sibling := range p.Path[2*apart:] {
		if position&1 == 0 {
			hash = NodeHash(hash, sibling)
		} else {
			hash = NodeHash(sibling, hash)
		}
		position >>= 1
	}
	if hash != c.Root {
		return fmt.Errorf("leaves %d and %d lead to %s: %w", p.Index, p.Index+1, hash, ErrNotUnderRoot)
	}
	return nil
}

// pairPath lists the siblings of leaves i and i+1 as the contract takes them: below the
// level at which the two meet, the left neighbour of the left one and the right of the
// right one for each level; above it one a level.
func pairPath(depth int, i uint32) (nodes []Node) {
	left, right, level := uint64(i), uint64(i)+1, depth
	for ; left/2 != right/2; left, right, level = left/2, right/2, level-1 {
		nodes = append(nodes, Node{level, left - 1}, Node{level, right + 1})
	}
	return append(nodes, Node{level - 1, left / 2}.siblings()...)
}

// siblings of a node, from its own level up.
func (n Node) siblings() (nodes []Node) {
	for ; n.Level > 0; n = (Node{n.Level - 1, n.Position / 2}) {
		nodes = append(nodes, Node{n.Level, n.Position ^ 1})
	}
	return nodes
}

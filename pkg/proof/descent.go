package proof

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Descent finds the first wrong leaf of a tree whose leaves the worker kept back. The
// challenger demands At on chain and feeds the answer in, until Done; then Proof. Each
// round recomputes the trace once, and there are at most 6 of them.
//
// It goes into the first child that differs from the challenger's own tree, so all that
// lies to the left is the challenger's own, and all that lies to the right was opened:
// which is just what the path of a proof needs.
type Descent struct {
	own   Trace
	claim Claim
	known map[Node]common.Hash // of the worker's tree, under the posted root
	at    Node
	done  bool
	wrong wrong
}

// NewDescent computes the trace; it is Done at once if the posted root is right.
func NewDescent(ctx context.Context, own Trace, c Claim) (*Descent, error) {
	if err := own.sameTask(c); err != nil {
		return nil, err
	}
	mine, _, err := own.Commit(ctx)
	if err != nil {
		return nil, err
	}
	d := &Descent{own: own, claim: c, known: map[Node]common.Hash{{}: c.Root}, done: mine.Root == c.Root}
	d.wrong.result = mine.Result
	return d, nil
}

// At is the node to demand.
func (d *Descent) At() Node { return d.at }

// Done reports whether no more is to be demanded.
func (d *Descent) Done() bool { return d.done }

// below is the level an answer opens, and how many nodes of it.
func below(depth int, n Node) (level, count int) {
	level = min(n.Level+Fan, depth)
	return level, 1 << (level - n.Level)
}

// Answer takes the nodes that the worker opened below At, as logged by the court.
func (d *Descent) Answer(ctx context.Context, nodes []common.Hash) error {
	depth := Depth(d.claim.Steps)
	level, count := below(depth, d.at)
	if d.done || len(nodes) != count {
		return fmt.Errorf("an answer of %d nodes, want %d below %+v", len(nodes), count, d.at)
	}
	first := d.at.Position << (level - d.at.Level)
	opened := fold(level, first, nodes)
	if opened[d.at] != d.known[d.at] {
		return fmt.Errorf("%+v opened: %w", d.at, ErrNotUnderRoot)
	}
	for n, hash := range opened {
		d.known[n] = hash
	}
	// A node counts if there is a leaf below it.
	last := uint64(d.claim.Steps) >> (depth - level)
	var children []Node
	for i := range count {
		if position := first + uint64(i); position <= last {
			children = append(children, Node{level, position})
		}
	}
	mine, _, err := collect(ctx, d.own, children)
	if err != nil {
		return err
	}
	for _, n := range children {
		if mine[n] != opened[n] {
			return d.into(ctx, n, level == depth)
		}
	}
	// What differs lies beyond the last leaf, where nobody looks.
	d.done = true
	return nil
}

// into goes on below n, the first node that differs.
func (d *Descent) into(ctx context.Context, n Node, leaf bool) error {
	if !leaf {
		d.at = n
		return nil
	}
	d.done = true
	d.wrong.any, d.wrong.index = true, uint32(n.Position)
	if n.Position == 0 {
		return nil
	}
	err := d.own.States(ctx, func(i uint32, state []byte) error {
		if i+1 != d.wrong.index {
			return nil
		}
		d.wrong.before = append([]byte(nil), state...)
		return errFound
	})
	if err == errFound {
		return nil
	}
	return err
}

// fold hashes neighbours at a level up to the one node over them.
func fold(level int, first uint64, nodes []common.Hash) map[Node]common.Hash {
	all := make(map[Node]common.Hash, 2*len(nodes))
	row := append([]common.Hash(nil), nodes...)
	for ; ; level, first = level-1, first/2 {
		for i, hash := range row {
			all[Node{level, first + uint64(i)}] = hash
		}
		if len(row) == 1 {
			return all
		}
		for i := range len(row) / 2 {
			row[i] = NodeHash(row[2*i], row[2*i+1])
		}
		row = row[:len(row)/2]
	}
}

// Proof is the proof of the first wrong leaf, or ErrNothingWrong.
func (d *Descent) Proof(ctx context.Context) (*Proof, error) {
	if !d.done {
		return nil, fmt.Errorf("node %+v is not opened yet", d.at)
	}
	p, err := d.wrong.proof(d.own, d.claim)
	if err != nil {
		return nil, err
	}
	depth := Depth(d.claim.Steps)
	want := append([]Node{{depth, uint64(p.Index)}, {depth, uint64(p.Index) + 1}}, pairPath(depth, p.Index)...)
	nodes, _, err := collect(ctx, d.own, want)
	if err != nil {
		return nil, err
	}
	for _, n := range want {
		if hash, ok := d.known[n]; ok {
			nodes[n] = hash
		}
	}
	p.open(nodes, want)
	return p, nil
}

// Open is the worker's answer to a demand of node n: what lies below it, and its path.
func Open(ctx context.Context, s Source, n Node) (nodes, path []common.Hash, err error) {
	depth := Depth(s.StepCount())
	if n.Level < 0 || n.Level >= depth || n.Level%Fan != 0 || n.Position > uint64(s.StepCount())>>(depth-n.Level) {
		return nil, nil, fmt.Errorf("no node %+v in a tree of depth %d", n, depth)
	}
	level, count := below(depth, n)
	var want []Node
	for i := range count {
		want = append(want, Node{level, n.Position<<(level-n.Level) + uint64(i)})
	}
	want = append(want, n.siblings()...)
	all, _, err := collect(ctx, s, want)
	if err != nil {
		return nil, nil, err
	}
	for i, n := range want {
		if i < count {
			nodes = append(nodes, all[n])
		} else {
			path = append(path, all[n])
		}
	}
	return nodes, path, nil
}

// Commitment is what a finder sends before the proof: keccak256 of the case's id, its own
// address, a salt and the proof's hash.
func Commitment(id common.Hash, finder common.Address, salt, proofHash common.Hash) common.Hash {
	return crypto.Keccak256Hash(id[:], common.LeftPadBytes(finder[:], 32), salt[:], proofHash[:])
}

package proof

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Source yields the leaves of a tree in order, as often as asked.
type Source interface {
	// StepCount is one less than the number of leaves.
	StepCount() uint32
	// Leaves calls yield with each leaf, from 0 to StepCount, until one returns an error.
	Leaves(ctx context.Context, yield func(index uint32, leaf common.Hash) error) error
}

// Trace is a computation: Steps steps of Class from Initial.
type Trace struct {
	Class   Class
	Params  []byte
	Initial []byte
	Steps   uint32 // at least 1
}

// StepCount implements Source.
func (t Trace) StepCount() uint32 { return t.Steps }

// States computes: it calls yield with every state from the initial one to the result.
// A state is valid until yield returns.
func (t Trace) States(ctx context.Context, yield func(index uint32, state []byte) error) error {
	if t.Steps == 0 {
		return errors.New("a trace of no steps")
	}
	state, next := append([]byte(nil), t.Initial...), []byte(nil)
	for i := uint32(0); ; i++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := yield(i, state); err != nil {
			return err
		}
		if i == t.Steps {
			return nil
		}
		next = t.Class.Step(next, t.Params, state)
		state, next = next, state
	}
}

// Leaves implements Source.
func (t Trace) Leaves(ctx context.Context, yield func(uint32, common.Hash) error) error {
	return t.States(ctx, func(i uint32, state []byte) error {
		return yield(i, LeafHash(i, crypto.Keccak256Hash(state)))
	})
}

// Commit computes the trace. It returns what the worker posts and the last state.
func (t Trace) Commit(ctx context.Context) (Claim, []byte, error) {
	return t.commit(ctx, func(common.Hash) error { return nil })
}

// commit computes the trace and hands over each leaf.
func (t Trace) commit(ctx context.Context, each func(leaf common.Hash) error) (Claim, []byte, error) {
	c := t.order()
	b := newBuilder(t.Steps, nil)
	var last []byte
	err := t.States(ctx, func(i uint32, state []byte) error {
		hash := crypto.Keccak256Hash(state)
		leaf := LeafHash(i, hash)
		b.add(leaf)
		if i == t.Steps {
			c.Result, last = hash, append([]byte(nil), state...)
		}
		return each(leaf)
	})
	if err != nil {
		return Claim{}, nil, err
	}
	c.Root = b.finish()
	return c, last, nil
}

// order is what of a claim the task decides.
func (t Trace) order() Claim {
	return Claim{Steps: t.Steps, Params: crypto.Keccak256Hash(t.Params), Initial: crypto.Keccak256Hash(t.Initial)}
}

// Leaves are leaves that a worker handed out: 32 bytes each, in order, nothing else.
type Leaves struct {
	r     io.ReaderAt
	steps uint32
}

// NewLeaves takes size bytes of r as the leaves of a trace of so many steps.
func NewLeaves(r io.ReaderAt, size int64, steps uint32) (*Leaves, error) {
	if want := (int64(steps) + 1) * common.HashLength; steps == 0 || size != want {
		return nil, fmt.Errorf("%d bytes of leaves, want %d for %d steps", size, want, steps)
	}
	return &Leaves{r, steps}, nil
}

// StepCount implements Source.
func (l *Leaves) StepCount() uint32 { return l.steps }

// Leaves implements Source.
func (l *Leaves) Leaves(ctx context.Context, yield func(uint32, common.Hash) error) error {
	var page [1024 * common.HashLength]byte
	total := (int64(l.steps) + 1) * common.HashLength
	for at := int64(0); at < total; at += int64(len(page)) {
		if err := ctx.Err(); err != nil {
			return err
		}
		part := page[:min(int64(len(page)), total-at)]
		if _, err := io.ReadFull(io.NewSectionReader(l.r, at, int64(len(part))), part); err != nil {
			return fmt.Errorf("read leaves at byte %d: %w", at, err)
		}
		for i := 0; i < len(part); i += common.HashLength {
			index := uint32((at + int64(i)) / common.HashLength)
			if err := yield(index, common.BytesToHash(part[i:i+common.HashLength])); err != nil {
				return err
			}
		}
	}
	return nil
}

// all is Leaves for a range loop; an error comes last.
func (l *Leaves) all(ctx context.Context) iter.Seq2[common.Hash, error] {
	return func(yield func(common.Hash, error) bool) {
		err := l.Leaves(ctx, func(_ uint32, leaf common.Hash) error {
			if !yield(leaf, nil) {
				return errFound
			}
			return nil
		})
		if err != nil && !errors.Is(err, errFound) {
			yield(common.Hash{}, err)
		}
	}
}

// builder hashes leaves into a root, with one hash a level in memory, and keeps the nodes
// that were asked for.
type builder struct {
	depth   int
	count   uint64
	pending [33]common.Hash // a left node that waits for its right one, by level
	nodes   map[Node]common.Hash
}

func newBuilder(steps uint32, want []Node) *builder {
	b := &builder{depth: Depth(steps), nodes: make(map[Node]common.Hash, len(want))}
	for _, n := range want {
		b.nodes[n] = common.Hash{} // what lies beyond the leaves stays so
	}
	return b
}

func (b *builder) see(level int, position uint64, hash common.Hash) {
	if len(b.nodes) == 0 {
		return
	}
	if _, ok := b.nodes[Node{level, position}]; ok {
		b.nodes[Node{level, position}] = hash
	}
}

func (b *builder) add(hash common.Hash) {
	level, position := b.depth, b.count
	b.see(level, position, hash)
	for ; position&1 == 1; b.see(level, position, hash) {
		hash = NodeHash(b.pending[level], hash)
		level, position = level-1, position/2
	}
	b.pending[level] = hash
	b.count++
}

// finish is the root, what is missing on the right being zero.
func (b *builder) finish() common.Hash {
	if b.count == 1<<b.depth {
		return b.pending[0]
	}
	var hash common.Hash
	for level, position := b.depth, b.count; level > 0; {
		if position&1 == 1 {
			hash = NodeHash(b.pending[level], hash)
		} else {
			hash = NodeHash(hash, common.Hash{})
		}
		level, position = level-1, position/2
		b.see(level, position, hash)
	}
	return hash
}

// collect walks a source once for these nodes of its tree.
func collect(ctx context.Context, s Source, want []Node) (map[Node]common.Hash, common.Hash, error) {
	b := newBuilder(s.StepCount(), want)
	err := s.Leaves(ctx, func(_ uint32, leaf common.Hash) error {
		b.add(leaf)
		return nil
	})
	if err != nil {
		return nil, common.Hash{}, err
	}
	root := b.finish()
	return b.nodes, root, nil
}

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

// sameTask refuses claims about something else than the trace: those are not for the
// court, the buyer just does not pay for them.
func (t Trace) sameTask(c Claim) error {
	switch {
	case c.Steps != t.Steps:
		return fmt.Errorf("%d steps, %d were ordered: %w", c.Steps, t.Steps, ErrOtherTask)
	case c.Params != crypto.Keccak256Hash(t.Params):
		return fmt.Errorf("parameters %s: %w", c.Params, ErrOtherTask)
	case c.Initial != crypto.Keccak256Hash(t.Initial):
		return fmt.Errorf("initial state %s: %w", c.Initial, ErrOtherTask)
	}
	return nil
}

// Find recomputes a trace beside the leaves that the worker handed out and returns the
// proof of the first that is wrong: ErrNothingWrong if none is, ErrNotUnderRoot if the
// leaves are not those that were posted, which a Descent then gets from the chain.
func Find(ctx context.Context, own Trace, c Claim, theirs *Leaves) (*Proof, error) {
	if err := own.sameTask(c); err != nil {
		return nil, err
	}
	if theirs.StepCount() != c.Steps {
		return nil, fmt.Errorf("leaves of %d steps, claimed are %d", theirs.StepCount(), c.Steps)
	}
	_, root, err := collect(ctx, theirs, nil)
	if err != nil {
		return nil, err
	}
	if root != c.Root {
		return nil, fmt.Errorf("the leaves lead to %s: %w", root, ErrNotUnderRoot)
	}
	w, err := firstWrong(ctx, own, theirs)
	if err != nil {
		return nil, err
	}
	p, err := w.proof(own, c)
	if err != nil {
		return nil, err
	}
	path := pairPath(Depth(c.Steps), p.Index)
	want := append([]Node{{Depth(c.Steps), uint64(p.Index)}, {Depth(c.Steps), uint64(p.Index) + 1}}, path...)
	nodes, _, err := collect(ctx, theirs, want)
	if err != nil {
		return nil, err
	}
	p.open(nodes, want)
	return p, nil
}

// open fills in the leaves and the path, in the order of want.
func (p *Proof) open(nodes map[Node]common.Hash, want []Node) {
	p.Left, p.Right = nodes[want[0]], nodes[want[1]]
	p.Path = make([]common.Hash, 0, len(want)-2)
	for _, n := range want[2:] {
		p.Path = append(p.Path, nodes[n])
	}
}

// wrong is where a worker's leaves leave one's own.
type wrong struct {
	any    bool
	index  uint32      // of the first wrong leaf
	before []byte      // the state before it
	result common.Hash // of one's own last state, if no leaf is wrong
}

var errFound = errors.New("found")

// firstWrong compares leaf by leaf, walking both in step.
func firstWrong(ctx context.Context, own Trace, theirs *Leaves) (w wrong, err error) {
	next, stop := iter.Pull2(theirs.all(ctx))
	defer stop()
	var before []byte
	err = own.States(ctx, func(i uint32, state []byte) error {
		leaf, err, ok := next()
		if err != nil || !ok {
			return errors.Join(io.ErrUnexpectedEOF, err)
		}
		w.result = crypto.Keccak256Hash(state)
		if leaf != LeafHash(i, w.result) {
			w.any, w.index, w.before = true, i, before
			return errFound
		}
		before = append(before[:0], state...)
		return nil
	})
	if errors.Is(err, errFound) {
		err = nil
	}
	return w, err
}

// proof names the fault; its leaves and path are still to be opened.
func (w wrong) proof(own Trace, c Claim) (*Proof, error) {
	switch {
	case w.any && w.index == 0:
		return &Proof{Fault: FaultInitial}, nil
	case w.any:
		return &Proof{Fault: FaultStep, Index: w.index - 1, Params: own.Params, State: w.before}, nil
	case c.Result != w.result:
		return &Proof{Fault: FaultLast, Index: c.Steps - 1}, nil
	}
	return nil, ErrNothingWrong
}

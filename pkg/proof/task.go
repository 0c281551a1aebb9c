package proof

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/bounded"
)

var (
	// ErrTask: a task's description cannot be judged by the court.
	ErrTask = errors.New("bad task")
	// ErrResult: a result file is not that of a task.
	ErrResult = errors.New("bad result file")
)

const (
	// maxTask bounds a task's description, in bytes: the longest program in hex, and room.
	maxTask = 64 << 10
	// maxLast bounds the last state in a result file, in bytes: more than any class has.
	maxLast = 4 << 10
)

// taskFile is a task as both sides have it.
type taskFile struct {
	Class   string        `json:"class"`
	Params  hexutil.Bytes `json:"params"`
	Initial hexutil.Bytes `json:"initial"`
	Steps   uint32        `json:"steps"`
}

// ReadTask reads the description of a computation, JSON such as
//
//	{"class": "machine", "params": "0x0100...", "initial": "0x0000...", "steps": 65536}
//
// with the class's parameters and first state, and checks that the class takes them.
func ReadTask(r io.Reader) (Trace, error) {
	data, err := bounded.ReadAll(r, maxTask)
	switch {
	case errors.Is(err, bounded.ErrTooLong):
		return Trace{}, fmt.Errorf("%w: %w", ErrTask, err)
	case err != nil:
		return Trace{}, fmt.Errorf("read a task: %w", err)
	}
	var f taskFile
	if err := bounded.JSON(data, &f); err != nil {
		return Trace{}, fmt.Errorf("%w: %w", ErrTask, err)
	}
	class, ok := Classes[f.Class]
	switch {
	case !ok:
		return Trace{}, fmt.Errorf("%w: class %.40q is none of %q", ErrTask, f.Class, slices.Sorted(maps.Keys(Classes)))
	case f.Steps == 0:
		return Trace{}, fmt.Errorf("%w: no steps", ErrTask)
	}
	if err := class.Check(f.Params, f.Initial); err != nil {
		return Trace{}, fmt.Errorf("%w: %w", ErrTask, err)
	}
	return Trace{Class: class, Params: f.Params, Initial: f.Initial, Steps: f.Steps}, nil
}

// WriteResult computes a trace and writes what a worker hands out with its result: all
// leaves in order, 32 bytes each, and then the last state.
func WriteResult(ctx context.Context, w io.Writer, t Trace) (Claim, error) {
	c, last, err := t.commit(ctx, func(leaf common.Hash) error {
		_, err := w.Write(leaf[:])
		return err
	})
	if err != nil {
		return Claim{}, err
	}
	_, err = w.Write(last)
	return c, err
}

// ReadResult takes size bytes of r as what WriteResult writes of a trace of so many steps.
// What is in it is the worker's word.
func ReadResult(r io.ReaderAt, size int64, steps uint32) (leaves *Leaves, last []byte, err error) {
	tree := (int64(steps) + 1) * common.HashLength
	if size < tree || size-tree > maxLast {
		return nil, nil, fmt.Errorf("%w: %d bytes, want %d of leaves and up to %d of the last state", ErrResult, size, tree, maxLast)
	}
	if leaves, err = NewLeaves(r, tree, steps); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrResult, err)
	}
	last = make([]byte, size-tree)
	if _, err := io.ReadFull(io.NewSectionReader(r, tree, size-tree), last); err != nil && size != tree {
		return nil, nil, fmt.Errorf("read the last state: %w", err)
	}
	return leaves, last, nil
}

// Claim is what a result file claims about a trace: for whoever posts what it computed
// before. A file whose last leaf is of another state than its last is refused: it would
// be convicted without anybody's computing.
func (l *Leaves) Claim(ctx context.Context, t Trace, last []byte) (Claim, error) {
	if l.steps != t.Steps {
		return Claim{}, fmt.Errorf("%w: leaves of %d steps, the task has %d", ErrResult, l.steps, t.Steps)
	}
	c := t.order()
	c.Result = crypto.Keccak256Hash(last)
	end := Node{Depth(t.Steps), uint64(t.Steps)}
	nodes, root, err := collect(ctx, l, []Node{end})
	if err != nil {
		return Claim{}, err
	}
	if nodes[end] != LeafHash(t.Steps, c.Result) {
		return Claim{}, fmt.Errorf("%w: its last leaf is not that of its last state", ErrResult)
	}
	c.Root = root
	return c, nil
}

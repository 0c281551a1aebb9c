package proof

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// naive is the tree by the words of TraceTree.sol, all of it.
func naive(leaves []common.Hash, depth int) [][]common.Hash {
	levels := make([][]common.Hash, depth+1)
	levels[depth] = make([]common.Hash, 1<<depth)
	copy(levels[depth], leaves)
	for l := depth; l > 0; l-- {
		for i := 0; i < len(levels[l]); i += 2 {
			a, b := levels[l][i], levels[l][i+1]
			var hash common.Hash
			if a != (common.Hash{}) || b != (common.Hash{}) {
				hash = crypto.Keccak256Hash([]byte{1}, a[:], b[:])
			}
			levels[l-1] = append(levels[l-1], hash)
		}
	}
	return levels
}

// TestBuilderIsTheTree: the streaming builder agrees on every node with a tree held whole.
func TestBuilderIsTheTree(t *testing.T) {
	for _, steps := range sizes {
		f, c := cheat(t, chain(steps), steps, false)
		levels := naive(f.leaves, Depth(steps))
		if levels[0][0] != c.Root {
			t.Fatalf("%d steps: root %s, want %s", steps, c.Root, levels[0][0])
		}
		var all []Node
		for l, row := range levels {
			for i := range row {
				all = append(all, Node{l, uint64(i)})
			}
		}
		nodes, _, err := collect(t.Context(), f, all)
		if err != nil {
			t.Fatal(err)
		}
		for n, hash := range nodes {
			if hash != levels[n.Level][n.Position] {
				t.Errorf("%d steps, %+v: %s, want %s", steps, n, hash, levels[n.Level][n.Position])
			}
		}
	}
}

// TestEveryWrongLeafIsFound at every place of every shape, by the leaves and by descent.
func TestEveryWrongLeafIsFound(t *testing.T) {
	for _, own := range []func(uint32) Trace{chain, arithmetic} {
		for _, steps := range sizes {
			for from := range steps + 1 {
				for _, garbage := range []bool{false, true} {
					trace := own(steps)
					f, c := cheat(t, trace, from, garbage)
					p, err := Find(t.Context(), trace, c, f.file(t))
					if err != nil {
						t.Fatalf("%T, %d steps, wrong from %d: %v", trace.Class, steps, from, err)
					}
					q, _, err := descend(t, trace, c, f)
					if err != nil {
						t.Fatalf("%T, %d steps, wrong from %d, descent: %v", trace.Class, steps, from, err)
					}
					if fmt.Sprint(*p) != fmt.Sprint(*q) {
						t.Errorf("found %+v, by descent %+v", p, q)
					}
					if err := p.Verify(trace.Class, c); err != nil {
						t.Errorf("%T, %d steps, wrong from %d: %v", trace.Class, steps, from, err)
					}
					if p.Fault == FaultStep && p.Index != from-1 || p.Fault == FaultInitial && from != 0 {
						t.Errorf("fault %d at %d, the leaf is %d", p.Fault, p.Index, from)
					}
				}
			}
		}
	}
}

// TestLongDescent: three levels of demands, and no more.
func TestLongDescent(t *testing.T) {
	own := chain(4200) // depth 13: nodes at 0, 6 and 12
	for _, from := range []uint32{1, 2, 63, 64, 65, 4095, 4096, 4097, 4200} {
		f, c := cheat(t, own, from, false)
		p, rounds, err := descend(t, own, c, f)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Verify(own.Class, c); err != nil || p.Index != from-1 || rounds != 3 {
			t.Errorf("wrong from %d: index %d after %d rounds: %v", from, p.Index, rounds, err)
		}
	}
}

// TestHonestIsNotFound: nothing is wrong with what was computed.
func TestHonestIsNotFound(t *testing.T) {
	for _, steps := range sizes {
		own := arithmetic(steps)
		c, last, err := own.Commit(t.Context())
		if err != nil || crypto.Keccak256Hash(last) != c.Result {
			t.Fatalf("result %x is not %s: %v", last, c.Result, err)
		}
		f, _ := cheat(t, own, steps+1, false)
		if p, err := Find(t.Context(), own, c, f.file(t)); !errors.Is(err, ErrNothingWrong) {
			t.Errorf("%d steps: found %+v %v", steps, p, err)
		}
		if p, _, err := descend(t, own, c, own); !errors.Is(err, ErrNothingWrong) {
			t.Errorf("%d steps: descended to %+v %v", steps, p, err)
		}
	}
}

// TestWrongResult: every leaf is right, what was claimed of the last is not.
func TestWrongResult(t *testing.T) {
	for _, steps := range sizes {
		own := chain(steps)
		f, c := cheat(t, own, steps+1, false)
		c.Result[0] ^= 1
		p, err := Find(t.Context(), own, c, f.file(t))
		if err != nil {
			t.Fatal(err)
		}
		q, rounds, err := descend(t, own, c, f)
		if err != nil || rounds != 0 || fmt.Sprint(*p) != fmt.Sprint(*q) {
			t.Errorf("found %+v, by descent %+v after %d rounds: %v", p, q, rounds, err)
		}
		if err := p.Verify(own.Class, c); err != nil || p.Fault != FaultLast {
			t.Errorf("fault %d: %v", p.Fault, err)
		}
	}
}

// TestBeyondTheEnd: what a worker hangs where no leaf belongs harms nobody, and hides
// nothing.
func TestBeyondTheEnd(t *testing.T) {
	for _, steps := range []uint32{2, 4, 5, 64, 65, 100} {
		own := chain(steps)
		f, c := cheat(t, own, steps+1, false)
		f.leaves = append(f.leaves, common.Hash{9})
		c.Root = rootOf(t, f)
		if p, _, err := descend(t, own, c, f); !errors.Is(err, ErrNothingWrong) {
			t.Errorf("%d steps: %+v %v", steps, p, err)
		}
		c.Result[0] ^= 1
		p, _, err := descend(t, own, c, f)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Verify(own.Class, c); err != nil || p.Fault != FaultLast {
			t.Errorf("%d steps: fault %d: %v", steps, p.Fault, err)
		}
	}
}

// TestLeftOut: leaves that are not there are wrong leaves.
func TestLeftOut(t *testing.T) {
	for _, steps := range sizes {
		own := chain(steps)
		for from := range steps + 1 {
			f, c := cheat(t, own, steps+1, false)
			clear(f.leaves[from:])
			c.Root = rootOf(t, f)
			p, _, err := descend(t, own, c, f)
			if err != nil {
				t.Fatal(err)
			}
			if err := p.Verify(own.Class, c); err != nil {
				t.Errorf("%d steps without leaves from %d on: %v", steps, from, err)
			}
		}
	}
}

func TestWhatIsNoCase(t *testing.T) {
	own := chain(9)
	f, good := cheat(t, own, 4, false)
	cases := map[string]struct {
		change func(*Claim)
		want   error
	}{
		"steps":   {func(c *Claim) { c.Steps++ }, ErrOtherTask},
		"params":  {func(c *Claim) { c.Params[0] ^= 1 }, ErrOtherTask},
		"initial": {func(c *Claim) { c.Initial[0] ^= 1 }, ErrOtherTask},
		"root":    {func(c *Claim) { c.Root[0] ^= 1 }, ErrNotUnderRoot},
	}
	for name, tc := range cases {
		c := good
		tc.change(&c)
		if _, err := Find(t.Context(), own, c, f.file(t)); !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
	short := forged{f.leaves[:9], 8}
	if _, err := Find(t.Context(), own, good, short.file(t)); err == nil {
		t.Error("leaves of another length were taken")
	}
	if _, _, err := (Trace{Class: HashChain{}}).Commit(t.Context()); err == nil {
		t.Error("a trace of no steps was computed")
	}
	done, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := own.Commit(done); !errors.Is(err, context.Canceled) {
		t.Errorf("computing went on: %v", err)
	}
}

// TestDescentRefuses answers that are none.
func TestDescentRefuses(t *testing.T) {
	own := chain(100)
	f, c := cheat(t, own, 50, false)
	d, err := NewDescent(t.Context(), own, c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Proof(t.Context()); err == nil {
		t.Error("a proof without an answer")
	}
	nodes, _, err := Open(t.Context(), f, d.At())
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range [][]common.Hash{nil, nodes[:63], append(nodes[:64:64], common.Hash{})} {
		if err := d.Answer(t.Context(), bad); err == nil {
			t.Errorf("took %d nodes", len(bad))
		}
	}
	lie := append([]common.Hash(nil), nodes...)
	lie[7][3] ^= 1
	if err := d.Answer(t.Context(), lie); !errors.Is(err, ErrNotUnderRoot) {
		t.Errorf("took nodes of another tree: %v", err)
	}
	if err := d.Answer(t.Context(), nodes); err != nil {
		t.Errorf("refusals changed something: %v", err)
	}
	for _, n := range []Node{{-6, 0}, {1, 0}, {7, 0}, {12, 0}, {0, 1}, {6, 51}} {
		if _, _, err := Open(t.Context(), f, n); err == nil {
			t.Errorf("opened %+v", n)
		}
	}
}

func TestClassChecks(t *testing.T) {
	if err := (Machine{}).Check(program(), Registers([8]uint64{})); err != nil {
		t.Error(err)
	}
	if err := (HashChain{}).Check(nil, make([]byte, 32)); err != nil {
		t.Error(err)
	}
	if (HashChain{}).Check([]byte{1}, make([]byte, 32)) == nil || (HashChain{}).Check(nil, make([]byte, 31)) == nil {
		t.Error("a hash chain took what it is not")
	}
	state := Registers([8]uint64{})
	beyond := append([]byte(nil), state...)
	beyond[7] = 5
	bad := map[string][2][]byte{
		"empty":     {nil, state},
		"half":      {make([]byte, 12), state},
		"too long":  {make([]byte, 8*257), state},
		"state":     {program(), state[1:]},
		"pc":        {program(), beyond},
		"operation": {Program(Instruction{Op: Rot + 1}), state},
		"register":  {Program(Instruction{}, Instruction{B: 8}), state},
	}
	for name, b := range bad {
		if (Machine{}).Check(b[0], b[1]) == nil {
			t.Errorf("%s was taken", name)
		}
	}
}

// TestReadErrorsAreNotVerdicts: a file that ends early blames nobody.
func TestReadErrorsAreNotVerdicts(t *testing.T) {
	own := chain(5000)
	f, c := cheat(t, own, 3000, false)
	var out bytes.Buffer
	if err := writeLeaves(t.Context(), &out, f); err != nil {
		t.Fatal(err)
	}
	l, err := NewLeaves(bytes.NewReader(out.Bytes()[:out.Len()-1]), int64(out.Len()), 5000)
	if err != nil {
		t.Fatal(err)
	}
	if p, err := Find(t.Context(), own, c, l); p != nil || err == nil || errors.Is(err, ErrNothingWrong) {
		t.Errorf("%+v %v", p, err)
	}
}

func BenchmarkCommit(b *testing.B) {
	for _, own := range []Trace{chain(1 << 16), arithmetic(1 << 16)} {
		b.Run(fmt.Sprintf("%T", own.Class), func(b *testing.B) {
			for b.Loop() {
				if _, _, err := own.Commit(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<16), "ns/step")
		})
	}
}

// writeLeaves writes the leaves of a trace as NewLeaves reads them.
func writeLeaves(ctx context.Context, w io.Writer, s Source) error {
	return s.Leaves(ctx, func(_ uint32, leaf common.Hash) error {
		_, err := w.Write(leaf[:])
		return err
	})
}

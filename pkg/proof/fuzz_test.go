package proof

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// FuzzVerify: nothing made from an honest tree by changing any part of an opening convicts.
func FuzzVerify(f *testing.F) {
	f.Add(uint16(5), uint16(2), uint8(0), []byte{1})
	f.Add(uint16(64), uint16(63), uint8(5), []byte{})
	f.Fuzz(func(t *testing.T, size, at uint16, part uint8, junk []byte) {
		own := chain(uint32(size%300) + 1)
		c, _, err := own.Commit(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		index := uint32(at) % own.Steps
		p := &Proof{Index: index}
		want := append([]Node{{Depth(own.Steps), uint64(index)}, {Depth(own.Steps), uint64(index) + 1}}, pairPath(Depth(own.Steps), index)...)
		nodes, _, err := collect(t.Context(), own, want)
		if err != nil {
			t.Fatal(err)
		}
		p.open(nodes, want)
		_ = own.States(t.Context(), func(i uint32, state []byte) error {
			if i == index {
				p.State = append([]byte(nil), state...)
			}
			return nil
		})
		word := common.BytesToHash(junk)
		switch part % 8 {
		case 0:
			p.Left = word
		case 1:
			p.Right = word
		case 2:
			p.State = junk
		case 3:
			p.Params = junk
		case 4:
			p.Index = uint32(word.Big().Uint64())
		case 5:
			p.Fault = Fault(word[31])
		case 6:
			if len(p.Path) > 0 {
				p.Path[int(word[0])%len(p.Path)] = word
			}
		case 7:
			p.Path = append(p.Path, word)
		}
		if p.Verify(own.Class, c) == nil {
			t.Errorf("convicted an honest worker: %+v", p)
		}
	})
}

// FuzzAnswer: whatever is logged as an answer, a descent takes only what is under the root.
func FuzzAnswer(f *testing.F) {
	own := chain(20)
	theirs, c := cheat(f, own, 15, false)
	nodes, _, err := Open(f.Context(), theirs, Node{})
	if err != nil {
		f.Fatal(err)
	}
	var right []byte
	for _, hash := range nodes {
		right = append(right, hash[:]...)
	}
	f.Add([]byte{})
	f.Add(right)
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := NewDescent(t.Context(), own, c)
		if err != nil {
			t.Fatal(err)
		}
		var given []common.Hash
		for i := 0; i+32 <= len(raw); i += 32 {
			given = append(given, common.BytesToHash(raw[i:i+32]))
		}
		same := slices.Equal(given, nodes)
		if err := d.Answer(t.Context(), given); (err == nil) != same {
			t.Errorf("%d nodes: %v", len(given), err)
		}
	})
}

// FuzzLeaves: the file of leaves is read to its length and no further.
func FuzzLeaves(f *testing.F) {
	f.Add(make([]byte, 64), uint32(1))
	f.Add(make([]byte, 63), uint32(1))
	f.Fuzz(func(t *testing.T, raw []byte, steps uint32) {
		l, err := NewLeaves(bytes.NewReader(raw), int64(len(raw)), steps)
		if (err == nil) != (steps != 0 && len(raw) == 32*(int(steps)+1)) {
			t.Fatalf("%d bytes, %d steps: %v", len(raw), steps, err)
		}
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := writeLeaves(t.Context(), &out, l); err != nil || !bytes.Equal(out.Bytes(), raw) {
			t.Errorf("read other leaves than there are: %v", err)
		}
	})
}

// FuzzStep: the step functions are total, closed and keep what they were given.
func FuzzStep(f *testing.F) {
	f.Add(program(), Registers([8]uint64{1, 2, 3}))
	f.Add([]byte{}, make([]byte, 32))
	f.Fuzz(func(t *testing.T, params, state []byte) {
		before := fmt.Sprint(params, state)
		next := Machine{}.Step(nil, params, state)
		if len(next) != 0 && len(next) != 72 {
			t.Errorf("a state of %d bytes", len(next))
		}
		if (Machine{}).Check(params, state) == nil && len(next) == 0 {
			t.Error("a good order went to the trap")
		}
		if n := len(HashChain{}.Step(nil, params, state)); n != 0 && n != 32 {
			t.Errorf("a state of %d bytes", n)
		}
		if fmt.Sprint(params, state) != before {
			t.Error("changed its arguments")
		}
	})
}

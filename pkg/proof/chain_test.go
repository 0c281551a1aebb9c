package proof

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/contracts/hashchain"
	"github.com/sosna-os/sosna/contracts/machine"
)

// TestStepsAreTheContracts: the step functions here are those that judge.
func TestStepsAreTheContracts(t *testing.T) {
	s := newStage(t)
	random := rand.New(rand.NewPCG(1, 2))
	traps := 0
	for range 400 {
		params, state := randomStep(random)
		out, err := s.call(s.worker, s.classes[1], machine.NewMachine().PackStep(params, state))
		if err != nil {
			t.Fatal(err)
		}
		want, err := machine.NewMachine().UnpackStep(out)
		if err != nil {
			t.Fatal(err)
		}
		if len(want) == 0 {
			traps++
		}
		if got := (Machine{}).Step(nil, params, state); !bytes.Equal(got, want) {
			t.Fatalf("%x from %x: %x, the contract says %x", params, state, got, want)
		}
		params = params[:min(len(params), random.IntN(2))]
		state = state[:min(len(state), 31+random.IntN(3))]
		out, err = s.call(s.worker, s.classes[0], hashchain.NewHashChain().PackStep(params, state))
		if err != nil {
			t.Fatal(err)
		}
		want, err = hashchain.NewHashChain().UnpackStep(out)
		if got := (HashChain{}).Step(nil, params, state); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%x: %x, the contract says %x %v", state, got, want, err)
		}
	}
	if traps < 40 || traps > 360 {
		t.Errorf("%d of 400 went to the trap: the inputs test little", traps)
	}
}

// TestWholePath: a cheat posts and keeps its leaves back; a challenger makes it open its
// tree, shows the one wrong step, and is paid. Of an honest result nothing happens.
func TestWholePath(t *testing.T) {
	s := newStage(t)
	own := arithmetic(5000)
	cheats, claim := cheat(t, own, 3333, false)
	terms := s.terms(own, claim, 1)
	id := s.post(terms)
	honest, _, err := own.Commit(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	good := s.terms(own, honest, 2)
	s.post(good)

	d, err := NewDescent(t.Context(), own, claim)
	if err != nil {
		t.Fatal(err)
	}
	rounds := 0
	for ; !d.Done(); rounds++ {
		at := d.At()
		level, position := big.NewInt(int64(at.Level)), new(big.Int).SetUint64(at.Position)
		s.must("demand", s.challenger, s.court, s.c.PackDemand(address(s.worker), terms.Court(), level, position))
		nodes, path, err := Open(t.Context(), cheats, at)
		if err != nil {
			t.Fatal(err)
		}
		receipt := s.must("answer", s.worker, s.court, s.c.PackAnswer(address(s.worker), terms.Court(), level, position, words(nodes), words(path)))
		if rounds == 0 {
			s.gas["answer of 64"] = receipt.GasUsed
		}
		logged, err := s.c.UnpackAnsweredEvent(receipt.Logs[0])
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Answer(t.Context(), hashesOf(logged.Nodes)); err != nil {
			t.Fatal(err)
		}
	}
	p, err := d.Proof(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	reveal := s.promise(s.challenger, terms, id, p)
	s.must("reveal", s.challenger, s.court, reveal)
	s.wait(day)
	s.must("settle", s.challenger, s.court, s.c.PackSettle(address(s.worker), terms.Court()))
	if got, want := s.balance(address(s.challenger)), tokens(1050); got.Cmp(want) != 0 {
		t.Errorf("the finder has %s, want %s after %d demands paid back", got, want, rounds)
	}
	if got, want := s.balance(s.treasury), tokens(50-int64(rounds)); got.Cmp(want) != 0 {
		t.Errorf("the treasury has %s, want %s", got, want)
	}

	hash, err := good.Hash()
	if err != nil {
		t.Fatal(err)
	}
	s.wait(2 * day)
	s.must("reclaim", s.worker, s.court, s.c.PackReclaim(address(s.worker), [][32]byte{hash}))
	out, err := s.call(s.worker, s.court, s.c.PackAccounts(address(s.worker)))
	if err != nil {
		t.Fatal(err)
	}
	account, err := s.c.UnpackAccounts(out)
	if want := tokens(900 + int64(rounds)); err != nil || account.Pinned.Sign() != 0 || account.Total.Cmp(want) != 0 {
		t.Errorf("the account has %s, %s pinned, want %s: %v", account.Total, account.Pinned, want, err)
	}
	for name, gas := range s.gas {
		t.Logf("gas %-13s %d", name, gas)
	}
}

// TestSilentWorker: one that answers nothing loses its bond when the time is over.
func TestSilentWorker(t *testing.T) {
	s := newStage(t)
	own := chain(20)
	_, claim := cheat(t, own, 7, true)
	terms := s.terms(own, claim, 1)
	s.post(terms)
	zero := new(big.Int)
	s.must("demand", s.challenger, s.court, s.c.PackDemand(address(s.worker), terms.Court(), zero, zero))
	silent := s.c.PackSilent(address(s.worker), terms.Court(), zero, zero)
	var r *revert
	if _, err := s.call(s.finder, s.court, silent); !errors.As(err, &r) {
		t.Errorf("slashed at once: %v", err)
	} else if _, ok := r.why.(*court.CourtTooEarly); !ok {
		t.Errorf("refused for %T", r.why)
	}
	s.wait(day)
	s.must("silent", s.finder, s.court, silent)
	if got := s.balance(address(s.challenger)); got.Cmp(tokens(1050)) != 0 {
		t.Errorf("the challenger has %s", got)
	}
}

// TestVerdictsAreTheCourts drives the same proofs, good and mutated, into Verify and into
// the court: neither convicts where the other does not.
func TestVerdictsAreTheCourts(t *testing.T) {
	s := newStage(t)
	random := rand.New(rand.NewPCG(5, 6))
	guilty, acquitted := 0, 0
	for i := range 240 {
		own := []Trace{chain(1 + random.Uint32N(40)), arithmetic(1 + random.Uint32N(40))}[i%2]
		from := random.Uint32N(own.Steps + 2) // the last: an honest tree
		theirs, claim := cheat(t, own, from, i%3 == 0)
		p, err := Find(t.Context(), own, claim, theirs.file(t))
		if errors.Is(err, ErrNothingWrong) {
			p = &Proof{Fault: Fault(random.IntN(3)), Index: random.Uint32N(own.Steps), Params: own.Params, State: own.Initial}
		} else if err != nil {
			t.Fatal(err)
		}
		mutate(random, p)
		terms := s.terms(own, claim, byte(i))
		terms.BondWei = tokens(10)
		terms.Client[1] = byte(i >> 8)
		if i%80 == 0 {
			s = newStage(t)
		}
		id := s.post(terms)
		reveal := s.promise(s.finder, terms, id, p)
		_, theirVerdict := s.call(s.finder, s.court, reveal)
		ourVerdict := p.Verify(own.Class, claim)
		if (theirVerdict == nil) != (ourVerdict == nil) {
			t.Fatalf("%d: %+v: the court %v, here %v", i, p, theirVerdict, ourVerdict)
		}
		if ourVerdict == nil {
			guilty++
		} else {
			acquitted++
		}
	}
	if guilty < 40 || acquitted < 40 {
		t.Errorf("%d convicted, %d not: the cases test little", guilty, acquitted)
	}
}

// randomStep makes a program and a state that are nearly right.
func randomStep(r *rand.Rand) (params, state []byte) {
	var code []Instruction
	for range 1 + r.IntN(4) {
		code = append(code, Instruction{Op(r.IntN(6)), uint8(r.IntN(9)), uint8(r.IntN(8)), uint8(r.IntN(8)), r.Uint32()})
	}
	var regs [8]uint64
	for i := range regs {
		regs[i] = r.Uint64() >> r.IntN(64)
	}
	params, state = Program(code...), Registers(regs)
	state[7] = byte(r.IntN(len(code) + 1))
	switch r.IntN(12) {
	case 0:
		params = params[:r.IntN(len(params))]
	case 1:
		state = state[:r.IntN(len(state))]
	}
	return params, state
}

// mutate changes one part of a proof, or none. Faults beyond the enumeration do not
// even decode on chain, and are left out.
func mutate(r *rand.Rand, p *Proof) {
	switch r.IntN(14) {
	case 0:
		p.Left[r.IntN(32)] ^= 1
	case 1:
		p.Right[r.IntN(32)] ^= 1
	case 2:
		p.Index += uint32(r.IntN(3)) - 1
	case 3:
		p.Fault = Fault(r.IntN(3))
	case 4:
		if len(p.Path) > 0 {
			p.Path[r.IntN(len(p.Path))][0] ^= 1
		}
	case 5:
		p.Path = append(p.Path, common.Hash{})
	case 6:
		if len(p.Path) > 0 {
			p.Path = p.Path[1:]
		}
	case 7:
		p.State = append(append([]byte(nil), p.State...), 0)
	case 8:
		p.Params = append(append([]byte(nil), p.Params...), 0)
	}
}

func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, hash := range hashes {
		out[i] = hash
	}
	return out
}

func hashesOf(words [][32]byte) []common.Hash {
	out := make([]common.Hash, len(words))
	for i, word := range words {
		out[i] = word
	}
	return out
}

package proof

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto"
)

// Class is a task class: one step function, the same as a contract's. The empty state
// is the trap, where everything goes that has no successor.
type Class interface {
	// ID is the class's number at the court.
	ID() uint32
	// Check refuses orders that end in the trap at once or cannot be judged on chain.
	Check(params, initial []byte) error
	// Step appends the state after state to next[:0]. It is total, and keeps neither.
	Step(next, params, state []byte) []byte
}

// Classes are all classes that are judged here, by their names in task files.
var Classes = map[string]Class{"hash-chain": HashChain{}, "machine": Machine{}}

// HashChain is the class of HashChain.sol: the next state is the hash of this one.
type HashChain struct{}

// ID implements Class.
func (HashChain) ID() uint32 { return 0 }

// Check implements Class.
func (HashChain) Check(params, initial []byte) error {
	if len(params) != 0 || len(initial) != 32 {
		return fmt.Errorf("a hash chain has no parameters and a state of 32 bytes, not %d and %d", len(params), len(initial))
	}
	return nil
}

// Step implements Class.
func (c HashChain) Step(next, params, state []byte) []byte {
	if c.Check(params, state) != nil {
		return next[:0]
	}
	hash := crypto.Keccak256Hash(state)
	return append(next[:0], hash[:]...)
}

// Op is an operation of Machine.
type Op uint8

// The operations, modulo 2^64.
const (
	Set Op = iota // r[dst] = imm
	Add           // r[dst] = r[a] + r[b] + imm
	Mul           // r[dst] = r[a] * r[b]
	Xor           // r[dst] = r[a] ^ r[b]
	Rot           // r[dst] = r[a] rotated left by imm modulo 64
)

const (
	// MaxInstructions is the length of the longest program.
	MaxInstructions = 256
	registers       = 8
	instructionSize = 8
	stateSize       = 8 + 8*registers
)

// Instruction is one of a Machine's program. A, B and Dst are registers, 0 to 7.
type Instruction struct {
	Op        Op
	Dst, A, B uint8
	Imm       uint32
}

// Program encodes instructions as a Machine's parameters.
func Program(code ...Instruction) []byte {
	var out []byte
	for _, c := range code {
		out = append(out, byte(c.Op), c.Dst, c.A, c.B)
		out = binary.BigEndian.AppendUint32(out, c.Imm)
	}
	return out
}

// Registers encodes the state in which a program begins.
func Registers(r [registers]uint64) []byte {
	out := make([]byte, 8, stateSize)
	for _, v := range r {
		out = binary.BigEndian.AppendUint64(out, v)
	}
	return out
}

// Machine is the class of Machine.sol: straight-line arithmetic on eight registers, the
// program running round and round.
type Machine struct{}

// ID implements Class.
func (Machine) ID() uint32 { return 1 }

// Check implements Class. Every instruction is looked at: one that is reached later leads
// to the trap as well.
func (Machine) Check(program, initial []byte) error {
	count := len(program) / instructionSize
	if len(program)%instructionSize != 0 || count == 0 || count > MaxInstructions {
		return fmt.Errorf("a program of %d bytes, want 1 to %d instructions of %d", len(program), MaxInstructions, instructionSize)
	}
	if len(initial) != stateSize {
		return fmt.Errorf("a state of %d bytes, want %d", len(initial), stateSize)
	}
	if pc := binary.BigEndian.Uint64(initial); pc >= uint64(count) {
		return fmt.Errorf("pc %d of %d instructions", pc, count)
	}
	for i := range count {
		if !wellFormed(program[i*instructionSize:]) {
			return fmt.Errorf("instruction %d: %x has no such operation or register", i, program[i*instructionSize:(i+1)*instructionSize])
		}
	}
	return nil
}

func wellFormed(code []byte) bool {
	return code[0] <= byte(Rot) && code[1] < registers && code[2] < registers && code[3] < registers
}

// Step implements Class.
func (Machine) Step(next, program, state []byte) []byte {
	next = next[:0]
	count := uint64(len(program) / instructionSize)
	if len(program)%instructionSize != 0 || count == 0 || count > MaxInstructions || len(state) != stateSize {
		return next
	}
	pc := binary.BigEndian.Uint64(state)
	if pc >= count {
		return next
	}
	code := program[pc*instructionSize:][:instructionSize]
	if !wellFormed(code) {
		return next
	}
	register := func(i byte) uint64 { return binary.BigEndian.Uint64(state[8+8*int(i):]) }
	x, y, imm := register(code[2]), register(code[3]), binary.BigEndian.Uint32(code[4:])
	var value uint64
	switch Op(code[0]) {
	case Set:
		value = uint64(imm)
	case Add:
		value = x + y + uint64(imm)
	case Mul:
		value = x * y
	case Xor:
		value = x ^ y
	case Rot:
		value = bits.RotateLeft64(x, int(imm%64))
	}
	next = append(next, state...)
	binary.BigEndian.PutUint64(next, (pc+1)%count)
	binary.BigEndian.PutUint64(next[8+8*int(code[1]):], value)
	return next
}

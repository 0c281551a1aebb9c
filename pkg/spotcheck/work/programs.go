package work

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"sync/atomic"
)

// program is one chain: per units of work in each step.
type program struct {
	unit string
	per  uint64
	// fastest is steps a second that no lane reaches, by estimate and with head-room.
	//
	//   - A hash is 64 rounds of which each needs the one before: at 4 cycles for two
	//     of them (SHA extension) and 5 GHz 26 ns, so 153,000 steps.
	//   - A vector unit of 32 operations a cycle at 5 GHz needs 13 us for a step's
	//     products; hashing their 16 KiB as many us again: below 50,000 steps.
	//   - A cache of 32 MiB that answers in 3.6 ns (the quickest there is, IBM's Telum),
	//     and 1.5 ns to know where to look next: 760,000 steps.
	fastest uint64
	// open prepares what lanes share. It may take long; once stop is set it may leave
	// that unfinished, for no step will be done.
	open func(seed Hash, stop *atomic.Bool) opened
}

type opened struct {
	lane  func() func(*Hash) // a step function with a lane's own room
	close func()
}

const (
	hashesPerStep   = 256
	side            = 64 // of a matrix
	entryBits       = 20
	productsPerStep = 4
	tableBits       = 20 // 2^20 hashes of 32 bytes
	looksPerStep    = 256
	// middleShift drops the low bits of a product's entries: those of a linear map,
	// which could be had without the products between.
	middleShift = 10
)

var programs = map[string]program{
	"spot_hash":   {unit: "hashes/s", per: hashesPerStep, fastest: 1 << 19, open: openHash},
	"spot_float":  {unit: "flop/s", per: productsPerStep * 2 * side * side * side, fastest: 1 << 17, open: openFloat},
	"spot_memory": {unit: "accesses/s", per: looksPerStep, fastest: 1 << 21, open: openMemory},
}

func openHash(Hash, *atomic.Bool) opened {
	return opened{lane: func() func(*Hash) {
		return func(x *Hash) {
			for range hashesPerStep {
				*x = sha256.Sum256(x[:])
			}
		}
	}}
}

type matrix [side * side]float64

func openFloat(seed Hash, _ *atomic.Bool) opened {
	right := new(matrix)
	right.fill(seed)
	return opened{lane: func() func(*Hash) {
		left, product := new(matrix), new(matrix)
		return func(x *Hash) {
			left.fill(*x)
			for range productsPerStep {
				product.multiply(left, right)
				for i, v := range product {
					left[i] = float64(uint64(v) >> middleShift & (1<<entryBits - 1))
				}
			}
			*x = left.digest()
		}
	}}
}

// fill makes entries of 20 bits out of a seed by SplitMix64 (Steele, Lea and Flood, 2014).
func (m *matrix) fill(seed Hash) {
	state := [4]uint64{word(seed, 0), word(seed, 1), word(seed, 2), word(seed, 3)}
	for i := range m {
		s := &state[i%4]
		*s += 0x9e3779b97f4a7c15
		z := *s
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		m[i] = float64((z ^ z>>31) >> (64 - entryBits))
	}
}

// multiply is a * b, by rows so that the inner loop walks memory forward. Every
// sum is a whole number below side * 2^40 < 2^53: exact.
func (m *matrix) multiply(a, b *matrix) {
	for i := range side {
		row := m[i*side : i*side+side]
		clear(row)
		for k := range side {
			factor, other := a[i*side+k], b[k*side:k*side+side]
			for j := range row {
				row[j] += factor * other[j]
			}
		}
	}
}

func (m *matrix) digest() Hash {
	var packed [side * side * 4]byte
	for i, v := range m {
		binary.LittleEndian.PutUint32(packed[4*i:], uint32(v))
	}
	return sha256.Sum256(packed[:])
}

func openMemory(seed Hash, stop *atomic.Bool) opened {
	table, free := newTable()
	x := Hash(sha256.Sum256(seed[:]))
	for i := range table {
		// The chain is made by one thread whatever the machine has: no link is known
		// before the one before it.
		table[i] = x
		if x = sha256.Sum256(x[:]); i%1024 == 0 && stop.Load() {
			break
		}
	}
	return opened{close: free, lane: func() func(*Hash) {
		return func(x *Hash) {
			at := [4]uint64{word(*x, 0), word(*x, 1), word(*x, 2), word(*x, 3)}
			for range looksPerStep {
				// Where to look next depends on all that was read so far.
				line := &table[at[0]>>(64-tableBits)]
				at[1] ^= word(*line, 1) + bits.RotateLeft64(at[2], 23)
				at[2] += word(*line, 2) ^ at[3]
				at[3] = bits.RotateLeft64(at[3], 41) + word(*line, 3)
				at[0] = (at[0] ^ word(*line, 0) ^ at[1]) * 0x9e3779b97f4a7c15
			}
			var text Hash
			for i, w := range at {
				binary.LittleEndian.PutUint64(text[8*i:], w)
			}
			*x = sha256.Sum256(text[:])
		}
	}}
}

package gemm

import (
	"fmt"
	"unsafe"
)

// prove is Freivalds' check, row by row: C r = A (B r).
func (p *Product) prove() error {
	for i, want := range p.want {
		row := p.c[i*p.n:][:p.n]
		for j, v := range row {
			if v != float64(int64(v)) { // NaN and infinities too
				return fmt.Errorf("%w: side %d, kernel %s: element [%d][%d] is %g, no whole number",
					ErrWrong, p.n, p.engine.kernel.name, i, j, v)
			}
		}
		if dot(row, p.weights) != want {
			return fmt.Errorf("%w: side %d, kernel %s: row %d", ErrWrong, p.n, p.engine.kernel.name, i)
		}
	}
	return nil
}

// dot is the inner product modulo 2^64 of whole numbers.
func dot(row []float64, weights []int64) (sum int64) {
	for j, v := range row {
		sum += int64(v) * weights[j]
	}
	return sum
}

// sum is a checksum of C: any one changed bit changes it. Four sums a row, since one alone would wait for its own additions;
// words in place of doubles, since the compiler moves each double through a vector register.
func (p *Product) sum() (digest uint64) {
	words := unsafe.Slice((*uint64)(unsafe.Pointer(unsafe.SliceData(p.c))), len(p.c))
	for ; len(words) >= p.n; words = words[p.n:] {
		row := words[:p.n]
		var s0, s1, s2, s3 uint64
		at := 0
		for ; at+4 <= len(row); at += 4 {
			v := (*[4]uint64)(row[at:])
			s0, s1, s2, s3 = s0+v[0], s1+v[1], s2+v[2], s3+v[3]
		}
		for _, v := range row[at:] {
			s0 += v
		}
		digest = digest*odd + s0 + 3*s1 + 5*s2 + 7*s3
	}
	return digest
}

// odd multiplies without losing a bit.
const odd = 0x9e3779b97f4a7c15

// splitMix is G. Steele, D. Lea and C. Flood's generator (OOPSLA 2014): the same matrices in every version of Go.
type splitMix uint64

func (s *splitMix) next() uint64 {
	*s += odd
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

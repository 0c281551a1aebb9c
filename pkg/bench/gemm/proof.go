package gemm

import (
	"fmt"
	"math"
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

// sum is a checksum of C: any one changed bit changes it. Four sums, since one alone would wait for its own addition.
func (p *Product) sum() (digest uint64) {
	for i := range p.n {
		row := p.c[i*p.n:][:p.n]
		var s [4]uint64
		for ; len(row) >= 4; row = row[4:] {
			s[0] += math.Float64bits(row[0])
			s[1] += math.Float64bits(row[1])
			s[2] += math.Float64bits(row[2])
			s[3] += math.Float64bits(row[3])
		}
		for _, v := range row {
			s[0] += math.Float64bits(v)
		}
		digest = digest*odd + s[0] + 3*s[1] + 5*s[2] + 7*s[3]
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

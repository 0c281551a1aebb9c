package pricing

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/mat"
)

// random makes a matrix; where condition is above 0, with singular values that
// fall evenly from 1 to 1/condition.
func random(rows, columns int, condition float64, seed uint64) *mat.Dense {
	r := rand.New(rand.NewPCG(seed, 1))
	v := mat.NewDense(rows, columns, nil)
	for i := range rows {
		for j := range columns {
			v.Set(i, j, r.Float64())
		}
	}
	if condition == 0 {
		return v
	}
	var svd mat.SVD
	svd.Factorize(v, mat.SVDThin)
	var u, w mat.Dense
	svd.UTo(&u)
	svd.VTo(&w)
	k := min(rows, columns)
	values := make([]float64, k)
	for j := range values {
		values[j] = math.Pow(condition, -float64(j)/float64(max(k-1, 1)))
	}
	u.Mul(&u, mat.NewDiagDense(k, values))
	v.Mul(&u, w.T())
	return v
}

// relative is |a - b| / |b|.
func relative(a, b mat.Matrix) float64 {
	var d mat.Dense
	d.Sub(a, b)
	return mat.Norm(&d, 2) / max(mat.Norm(b, 2), math.SmallestNonzeroFloat64)
}

// The four Penrose conditions name exactly one matrix (R. Penrose, "A
// generalized inverse for matrices", 1955).
func TestPenroseConditions(t *testing.T) {
	for _, size := range [][2]int{{9, 7}, {7, 9}, {5, 5}, {64, 16}, {1, 3}, {3, 1}} {
		for _, condition := range []float64{0, 1e3} {
			t.Run(fmt.Sprintf("%dx%d/%g", size[0], size[1], condition), func(t *testing.T) {
				v := random(size[0], size[1], condition, 7)
				p, _, _, err := pseudoinverse(v, 1e-14)
				if err != nil {
					t.Fatal(err)
				}
				var vp, pv, vpv, pvp mat.Dense
				vp.Mul(v, p)
				pv.Mul(p, v)
				vpv.Mul(&vp, v)
				pvp.Mul(&pv, p)
				for name, off := range map[string]float64{
					"VPV=V": relative(&vpv, v), "PVP=P": relative(&pvp, p),
					"(VP)^T=VP": relative(vp.T(), &vp), "(PV)^T=PV": relative(pv.T(), &pv),
				} {
					if !(off < 1e-9) {
						t.Errorf("%s is off by %g", name, off)
					}
				}
			})
		}
	}
}

func TestPseudoinverseByHand(t *testing.T) {
	for name, c := range map[string]struct{ v, want *mat.Dense }{
		// (V^T V)^-1 V^T with V^T V = [[2 1][1 2]], inverse 1/3 [[2 -1][-1 2]].
		"full rank": {mat.NewDense(3, 2, []float64{1, 0, 0, 1, 1, 1}),
			mat.NewDense(2, 3, []float64{2. / 3, -1. / 3, 1. / 3, -1. / 3, 2. / 3, 1. / 3})},
		// u v^T has the inverse v u^T / (|u|^2 |v|^2), here (1+4)(9+16) = 125.
		"rank one": {mat.NewDense(2, 2, []float64{3, 4, 6, 8}),
			mat.NewDense(2, 2, []float64{3. / 125, 6. / 125, 4. / 125, 8. / 125})},
		"wide": {mat.NewDense(1, 2, []float64{3, 4}), mat.NewDense(2, 1, []float64{3. / 25, 4. / 25})},
	} {
		p, _, _, err := pseudoinverse(c.v, 1e-12)
		if err != nil {
			t.Fatal(err)
		}
		if off := relative(p, c.want); off > 1e-9 {
			t.Errorf("%s: off by %g: %v", name, off, mat.Formatted(p))
		}
	}
}

func TestRankAndCondition(t *testing.T) {
	v := random(20, 6, 1e4, 3)
	if _, rank, condition, _ := pseudoinverse(v, Rcond); rank != 6 || math.Abs(condition/1e4-1) > 1e-6 {
		t.Errorf("rank %d, condition %g, want 6 and 1e4", rank, condition)
	}
	v = random(20, 6, 1e12, 3) // singular values 1, 10^-2.4, 10^-4.8 and, left out, 10^-7.2 and less
	if _, rank, _, _ := pseudoinverse(v, Rcond); rank != 3 {
		t.Errorf("rank %d, want 3", rank)
	}
	twice := mat.NewDense(3, 2, []float64{1, 1, 2, 2, 3, 3})
	if _, rank, condition, _ := pseudoinverse(twice, Rcond); rank != 1 || !(condition > 1e12) || math.IsInf(condition, 0) {
		t.Errorf("rank %d, condition %g of two equal columns", rank, condition)
	}
}

// Units must not matter: nanoseconds to seconds is a factor of 1e9 in a column.
func TestScalingMakesUnitsIrrelevant(t *testing.T) {
	v := random(9, 4, 0, 11)
	s := []float64{1, 1, 1, 1, 1, 1, 1, 1, 1}
	plain, err := leastSquares(v, s, Rcond)
	if err != nil {
		t.Fatal(err)
	}
	units := []float64{1e9, 1, 1e-6, 1e12}
	for j, u := range units {
		for i := range 9 {
			v.Set(i, j, v.At(i, j)*u)
		}
	}
	scaled, err := leastSquares(v, s, Rcond)
	if err != nil || scaled.rank != plain.rank {
		t.Fatal(err, scaled.rank)
	}
	for j, u := range units {
		if off := math.Abs(scaled.x[j]*u/plain.x[j] - 1); off > 1e-9 {
			t.Errorf("rate %d is off by %g", j, off)
		}
	}
}

// bruteForce tries every active set: the best feasible solution over all
// subsets of columns is the non-negative least squares solution.
func bruteForce(v *mat.Dense, s []float64) (best float64) {
	rows, columns := v.Dims()
	target := mat.NewVecDense(rows, s)
	best = mat.Norm(target, 2)
	for set := 1; set < 1<<columns; set++ {
		var kept []int
		for j := range columns {
			if set>>j&1 == 1 {
				kept = append(kept, j)
			}
		}
		sub := mat.NewDense(rows, len(kept), nil)
		for k, j := range kept {
			sub.SetCol(k, mat.Col(nil, j, v))
		}
		p, _, _, err := pseudoinverse(sub, 1e-13)
		if err != nil {
			continue
		}
		var x, off mat.VecDense
		x.MulVec(p, target)
		if mat.Min(&x) < 0 {
			continue
		}
		off.MulVec(sub, &x)
		off.SubVec(target, &off)
		best = min(best, mat.Norm(&off, 2))
	}
	return best
}

func TestNonNegativeAgainstBruteForce(t *testing.T) {
	negative := 0
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 2))
		rows, columns := 1+r.IntN(8), 1+r.IntN(6)
		v := random(rows, columns, 0, seed)
		if seed%3 == 0 { // collinear columns and empty programs
			v.SetCol(columns-1, mat.Col(nil, 0, v))
			v.SetRow(rows-1, make([]float64, columns))
			if rows == 1 {
				continue
			}
		}
		s := make([]float64, rows)
		for i := range s {
			s[i] = 1
			if seed%2 == 0 {
				s[i] = r.Float64()*2 - 0.5
			}
		}
		x, err := nonNegative(v, s)
		if err != nil {
			t.Fatalf("seed %d (%dx%d): %v", seed, rows, columns, err)
		}
		for _, rate := range x {
			if !(rate >= 0) {
				t.Fatalf("seed %d: rate %g", seed, rate)
			}
		}
		free, err := leastSquares(v, s, 1e-13)
		if err != nil {
			t.Fatal(err)
		}
		if mat.Min(mat.NewVecDense(columns, free.x)) < -1e-9 {
			negative++
		}
		var off mat.VecDense
		off.MulVec(v, mat.NewVecDense(columns, x))
		off.SubVec(mat.NewVecDense(rows, s), &off)
		if got, want := mat.Norm(&off, 2), bruteForce(v, s); math.Abs(got-want) > 1e-7*(1+want) {
			t.Errorf("seed %d (%dx%d): residual %.12g, brute force %.12g", seed, rows, columns, got, want)
		}
	}
	if negative < 100 {
		t.Errorf("only %d cases had a negative rate to get rid of", negative)
	}
}

// Whatever the condition, the active set method ends, and at a residual that no
// single column can lower.
func TestNonNegativeEndsWhateverTheCondition(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 6))
		rows, columns := 1+r.IntN(40), 1+r.IntN(20)
		v := random(rows, columns, math.Pow(10, float64(r.IntN(17))), seed)
		s := make([]float64, rows)
		for i := range s {
			s[i] = r.Float64()
		}
		x, err := nonNegative(v, s)
		if err != nil {
			t.Errorf("seed %d (%dx%d): %v", seed, rows, columns, err)
			continue
		}
		scaled, lengths := scaleColumns(v)
		off := mat.NewVecDense(rows, s)
		for j := range x {
			off.AddScaledVec(off, -x[j]*lengths[j], scaled.ColView(j))
		}
		for j := range x {
			// Rounding of the residual is that of the products, which cancel.
			if g := mat.Dot(off, scaled.ColView(j)); g > 1e-12*(1+mat.Norm(mat.NewVecDense(columns, x), 2)) {
				t.Errorf("seed %d (%dx%d): raising rate %d still helps by %g", seed, rows, columns, j, g)
			}
		}
	}
}

func BenchmarkPinv(b *testing.B) {
	overSizes(b, func(v *mat.Dense, s []float64) error {
		_, err := leastSquares(v, s, Rcond)
		return err
	})
}

func BenchmarkNNLS(b *testing.B) {
	overSizes(b, func(v *mat.Dense, s []float64) error {
		_, err := nonNegative(v, s)
		return err
	})
}

func overSizes(b *testing.B, f func(*mat.Dense, []float64) error) {
	for _, size := range [][2]int{{9, 5}, {9, 7}, {64, 16}, {256, 32}, {512, 64}} {
		b.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(b *testing.B) {
			v, s := random(size[0], size[1], 0, 5), make([]float64, size[0])
			for i := range s {
				s[i] = 1
			}
			for b.Loop() {
				if err := f(v, s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

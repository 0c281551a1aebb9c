package pricing

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
)

// Rcond is the share of the largest singular value below which a direction
// counts as noise. Benchmarks repeat within a few percent; a direction a
// million times weaker than the strongest holds nothing but that noise, and
// inverting it would make rates out of it.
const Rcond = 1e-6

// epsilon is the spacing of float64 at 1.
const epsilon = 0x1p-52

// ErrSolve: the decomposition did not converge.
var ErrSolve = errors.New("least squares did not converge")

// solution is x of min |V x - s| with what there is to say about it.
type solution struct {
	x         []float64
	rank      int
	condition float64 // of V, at most 1/epsilon; of no use where rank is below both sides
}

// pseudoinverse computes V+ by singular value decomposition, V = U S W^T and
// V+ = W S+ U^T, singular values up to rcond times the largest taken as 0.
func pseudoinverse(v *mat.Dense, rcond float64) (inverse *mat.Dense, rank int, condition float64, err error) {
	var svd mat.SVD
	if !svd.Factorize(v, mat.SVDThin) {
		return nil, 0, 0, fmt.Errorf("singular value decomposition: %w", ErrSolve)
	}
	values := svd.Values(nil)
	var u, w mat.Dense
	svd.UTo(&u)
	svd.VTo(&w)
	for rank < len(values) && values[rank] > rcond*values[0] {
		rank++
	}
	rows, columns := v.Dims()
	scaled := mat.NewDense(columns, len(values), nil)
	for i := range columns {
		for j := range rank {
			scaled.Set(i, j, w.At(i, j)/values[j])
		}
	}
	inverse = mat.NewDense(columns, rows, nil)
	inverse.Mul(scaled, u.T())
	condition = 1 / epsilon
	if smallest := values[len(values)-1]; smallest > epsilon*values[0] {
		condition = values[0] / smallest
	}
	return inverse, rank, condition, nil
}

// leastSquares is x = V+ s with V's columns scaled to length 1 first. Counters
// come in units nine orders of magnitude apart (bytes, nanoseconds): unscaled,
// the cut at rcond would drop whichever counter has the small unit, and the
// condition number would tell of units. Where V has full column rank the result
// is the same as without scaling; where not, it is the solution of least norm
// in scaled rates, that is, the price is spread evenly over what always occurs
// together.
func leastSquares(v *mat.Dense, s []float64, rcond float64) (solution, error) {
	scaled, lengths := scaleColumns(v)
	scaled, s = compress(scaled, s)
	inverse, rank, condition, err := pseudoinverse(scaled, rcond)
	if err != nil {
		return solution{}, err
	}
	var x mat.VecDense
	x.MulVec(inverse, mat.NewVecDense(len(s), s))
	out := solution{x: x.RawVector().Data, rank: rank, condition: condition}
	for j := range out.x {
		out.x[j] /= lengths[j]
	}
	return out, nil
}

// scaleColumns divides each column by its Euclidean length; a column of zeros
// stays as it is, with length 1, and so gets a rate of 0.
func scaleColumns(v *mat.Dense) (*mat.Dense, []float64) {
	rows, columns := v.Dims()
	out, lengths := mat.DenseCopyOf(v), make([]float64, columns)
	for j := range columns {
		if lengths[j] = mat.Norm(v.ColView(j), 2); lengths[j] == 0 {
			lengths[j] = 1
		}
		for i := range rows {
			out.Set(i, j, v.At(i, j)/lengths[j])
		}
	}
	return out, lengths
}

// nonNegative is x >= 0 of min |V x - s|, by the active set method of C. Lawson
// and R. Hanson, "Solving Least Squares Problems" (1974), chapter 23, on
// columns of length 1.
func nonNegative(v *mat.Dense, s []float64) ([]float64, error) {
	scaled, lengths := scaleColumns(v)
	rows, columns := scaled.Dims()
	size := mat.Norm(mat.NewVecDense(len(s), s), 2)
	scaled, s = compress(scaled, s)
	n := &nnls{a: scaled, s: mat.NewVecDense(len(s), s), x: make([]float64, columns),
		passive: make([]bool, columns), barred: make([]bool, columns), size: size}
	n.tolerance = 10 * epsilon * float64(max(rows, columns)) * max(size, math.SmallestNonzeroFloat64)
	if err := n.run(30 * columns); err != nil {
		return nil, err
	}
	for j := range n.x {
		n.x[j] /= lengths[j]
	}
	return n.x, nil
}

// compress turns a tall problem min |A x - s| into the square one min |R x - c|
// with [A s] = Q [R c]: V+ s, the singular values, the lengths of the columns and
// the non-negative solution are the same, for Q keeps lengths, and everything
// after costs a fraction. Q itself is never made.
func compress(a *mat.Dense, s []float64) (*mat.Dense, []float64) {
	rows, columns := a.Dims()
	if rows < 2*columns || rows <= columns {
		return a, s
	}
	joined := mat.NewDense(rows, columns+1, nil)
	joined.Slice(0, rows, 0, columns).(*mat.Dense).Copy(a)
	joined.SetCol(columns, s)
	var qr mat.QR
	qr.Factorize(joined)
	var r mat.Dense
	qr.RTo(&r)
	return mat.DenseCopyOf(r.Slice(0, columns, 0, columns)), mat.Col(nil, columns, r.Slice(0, columns, 0, columns+1))
}

// nnls is the state of the active set method: x is 0 outside the passive set.
type nnls struct {
	a         *mat.Dense
	s         *mat.VecDense
	x         []float64
	passive   []bool
	barred    []bool  // not to enter before x has changed
	size      float64 // |s|
	tolerance float64 // a gradient up to this may be rounding
}

func (n *nnls) run(limit int) error {
	for range limit {
		enter, gradient, before := n.steepest()
		if enter < 0 {
			return nil
		}
		x, passive := slices.Clone(n.x), slices.Clone(n.passive)
		n.passive[enter] = true
		z, err := n.solvePassive()
		if err != nil || z[enter] <= 0 {
			// Collinear with the set, or down to rounding: it cannot help now.
			// Letting it in would choose it again for ever.
			n.passive[enter], n.barred[enter] = false, true
			continue
		}
		for !n.accept(z) {
			if z, err = n.solvePassive(); err != nil {
				return fmt.Errorf("non-negative least squares: %w: %v", ErrSolve, err)
			}
		}
		// A gradient this small is rounding, or a column that is nearly in the span
		// of the set and still has much to give: the residual tells.
		if gradient <= n.tolerance && mat.Norm(n.residual(), 2) >= before-epsilon*n.size {
			n.x, n.passive = x, passive
			n.barred[enter] = true
			continue
		}
		clear(n.barred)
	}
	return fmt.Errorf("non-negative least squares after %d steps: %w", limit, ErrSolve)
}

// residual is s - A x.
func (n *nnls) residual() *mat.VecDense {
	var out mat.VecDense
	out.MulVec(n.a, mat.NewVecDense(len(n.x), n.x))
	out.SubVec(n.s, &out)
	return &out
}

// steepest is the column outside the set along which the residual falls
// fastest, and the length of the residual; -1 when there is none: the
// Kuhn-Tucker conditions hold.
func (n *nnls) steepest() (at int, best, size float64) {
	residual := n.residual()
	size = mat.Norm(residual, 2)
	var gradient mat.VecDense
	gradient.MulVec(n.a.T(), residual)
	if at, best = n.largest(&gradient); best > n.tolerance {
		return at, best, size
	}
	if exact := n.projectedGradient(); exact != nil {
		at, best = n.largest(exact)
	}
	return at, best, size
}

// largest is the largest positive element among the columns that may enter.
func (n *nnls) largest(gradient *mat.VecDense) (at int, best float64) {
	at = -1
	for j, in := range n.passive {
		if !in && !n.barred[j] && gradient.AtVec(j) > best {
			best, at = gradient.AtVec(j), j
		}
	}
	return at, best
}

// projectedGradient is the gradient where rounding has eaten the plain one: with
// columns nearly in the span of the passive set, a_j^T r is a small difference
// of large numbers. Outside of that span, in the coordinates of Q2 where the
// set's QR decomposition is [Q1 Q2] R, nothing is left to cancel. nil when the
// set is empty or spans everything.
func (n *nnls) projectedGradient() *mat.VecDense {
	sub := n.passiveColumns()
	if sub == nil {
		return nil
	}
	rows, inside := sub.Dims()
	if inside >= rows {
		return nil
	}
	var qr mat.QR
	qr.Factorize(sub)
	var q, a mat.Dense
	var s, gradient mat.VecDense
	qr.QTo(&q)
	outside := q.Slice(0, rows, inside, rows).T()
	a.Mul(outside, n.a)
	s.MulVec(outside, n.s)
	gradient.MulVec(a.T(), &s)
	return &gradient
}

// passiveColumns is the matrix of the passive columns, nil if there are none.
func (n *nnls) passiveColumns() *mat.Dense {
	var columns []int
	for j, in := range n.passive {
		if in {
			columns = append(columns, j)
		}
	}
	if len(columns) == 0 {
		return nil
	}
	rows, _ := n.a.Dims()
	sub := mat.NewDense(rows, len(columns), nil)
	for k, j := range columns {
		sub.SetCol(k, mat.Col(nil, j, n.a))
	}
	return sub
}

// solvePassive is the unconstrained solution over the passive columns.
func (n *nnls) solvePassive() ([]float64, error) {
	z := make([]float64, len(n.x))
	sub := n.passiveColumns()
	if sub == nil {
		return z, nil
	}
	if rows, columns := sub.Dims(); columns > rows {
		return nil, ErrSolve
	}
	var qr mat.QR
	qr.Factorize(sub)
	var out mat.VecDense
	if err := qr.SolveVecTo(&out, false, n.s); err != nil {
		return nil, err // mat.Condition: collinear within float64
	}
	k := 0
	for j, in := range n.passive {
		if in {
			z[j] = out.AtVec(k)
			k++
		}
	}
	return z, nil
}

// accept moves x to z if z is non-negative, and says so; otherwise it moves
// towards z until the first column reaches 0, and puts that out of the set.
func (n *nnls) accept(z []float64) bool {
	step, first := 1.0, -1
	for j, in := range n.passive {
		if in && z[j] <= 0 { // x[j] > 0, so that the step is too
			if a := n.x[j] / (n.x[j] - z[j]); first < 0 || a < step {
				step, first = a, j
			}
		}
	}
	if first < 0 {
		n.x = z
		return true
	}
	for j, in := range n.passive {
		if in {
			n.x[j] += step * (z[j] - n.x[j])
			if j == first || n.x[j] <= 0 {
				n.x[j], n.passive[j] = 0, false
			}
		}
	}
	return false
}

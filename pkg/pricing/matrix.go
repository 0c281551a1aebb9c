package pricing

import (
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"gonum.org/v1/gonum/mat"
)

const (
	// MatrixCut is the share of V's largest singular value up to which another
	// counts as 0 when a bare matrix is solved. It is only there for rounding:
	// who brings a matrix knows its noise. Derive, which knows that its rows are
	// benchmarks, cuts at Rcond.
	MatrixCut = 1e-12
	// MaxCondition is the condition number above which V+ s is not published:
	// an error of a millionth in a benchmark could be all of a rate.
	MaxCondition = 1e6

	// Limits of a matrix from outside, checked before there is room for it.
	maxPrograms     = 4096
	maxCounters     = 256
	maxCells        = 1 << 17 // 512 x 256 or 2048 x 64: some seconds at the worst
	maxMatrixName   = 64      // bytes
	negativeAllowed = 1e-12   // of the largest rate: rounding, not a negative rate
)

// ErrMatrix: a matrix that cannot be priced; CellError says where one cell is at fault.
var ErrMatrix = errors.New("bad price matrix")

// CellError is one bad number: V[Row][Column], or s[Row] and spread[Row] with Column -1.
type CellError struct {
	Field            string // "V", "s" or "spread"
	Row, Column      int
	Program, Counter string // where known
	Detail           string
}

func (e *CellError) Error() string {
	at, names := fmt.Sprintf("%s[%d]", e.Field, e.Row), ""
	if e.Program != "" {
		names = fmt.Sprintf(" (program %q)", e.Program)
	}
	if e.Column >= 0 {
		at += fmt.Sprintf("[%d]", e.Column)
		if e.Program != "" && e.Counter != "" {
			names = fmt.Sprintf(" (program %q, counter %q)", e.Program, e.Counter)
		}
	}
	return fmt.Sprintf("%v: %s%s: %s", ErrMatrix, at, names, e.Detail)
}

// Unwrap is ErrMatrix.
func (e *CellError) Unwrap() error { return ErrMatrix }

// Matrix is the question of Zennet's pricing paper: which rates make each
// program cost what it is to cost? V[i][j] is how far counter j grows a second
// in program i, S[i] the price of program i in wei a second. Signs are not
// judged: this is linear algebra, for whoever wants to check a worker's rates;
// Derive, which makes rates that bind, takes counters that cannot be negative.
type Matrix struct {
	Counters []string
	Programs []string
	V        [][]float64
	S        []float64
	// Spread, where given, is (largest - smallest) / median of each program's
	// repeats, and lets Solve say how far a rate can be trusted.
	Spread []float64
}

// MatrixRates is the answer. Rates are wei per unit of each counter, in the
// order of Counters.
type MatrixRates struct {
	Counters  []string  `json:"counters"`
	RatesPinv []float64 `json:"rates_pinv"` // V+ s, cut at MatrixCut
	Rates     []float64 `json:"rates"`      // what to publish: none negative
	Method    string    `json:"method"`     // MethodPinv or MethodNNLS
	Reason    string    `json:"reason"`     // why this method
	// ConditionNumber is the largest by the smallest singular value of V with
	// its columns scaled to length 1; nil if Rank is below both sides of V.
	ConditionNumber *float64 `json:"condition_number"`
	Rank            int      `json:"rank"` // singular values of V above MatrixCut
	// Residual is |V Rates - s| / |s|; 0 if s is 0, for the rates are too.
	Residual float64 `json:"residual"`
	// Uncertainty is by how much of itself each rate may be off (see
	// uncertainty); it is there if Spread was. 0 for a rate of 0.
	Uncertainty []float64 `json:"uncertainty,omitempty"`
}

// Validate checks names, sizes and numbers. Errors: ErrMatrix, *CellError.
func (m Matrix) Validate() error {
	if err := checkNames("counters", m.Counters, maxCounters); err != nil {
		return err
	}
	if err := checkNames("programs", m.Programs, maxPrograms); err != nil {
		return err
	}
	if cells := len(m.Programs) * len(m.Counters); cells > maxCells {
		return fmt.Errorf("%w: %d cells, want %d at most", ErrMatrix, cells, maxCells)
	}
	if len(m.V) != len(m.Programs) {
		return fmt.Errorf("%w: V has %d rows for %d programs", ErrMatrix, len(m.V), len(m.Programs))
	}
	for i, row := range m.V {
		if len(row) != len(m.Counters) {
			return fmt.Errorf("%w: V[%d] (program %q) has %d cells for %d counters", ErrMatrix, i, m.Programs[i], len(row), len(m.Counters))
		}
		for j, cell := range row {
			if err := m.checkNumber("V", i, j, cell); err != nil {
				return err
			}
		}
	}
	return m.checkColumns()
}

// checkColumns checks s and spread.
func (m Matrix) checkColumns() error {
	if len(m.S) != len(m.Programs) {
		return fmt.Errorf("%w: s has %d prices for %d programs", ErrMatrix, len(m.S), len(m.Programs))
	}
	for i, price := range m.S {
		if err := m.checkNumber("s", i, -1, price); err != nil {
			return err
		}
	}
	if m.Spread != nil && len(m.Spread) != len(m.Programs) {
		return fmt.Errorf("%w: spread has %d values for %d programs", ErrMatrix, len(m.Spread), len(m.Programs))
	}
	for i, spread := range m.Spread {
		if err := m.checkNumber("spread", i, -1, spread); err != nil {
			return err
		}
		if spread < 0 {
			return &CellError{"spread", i, -1, m.Programs[i], "", fmt.Sprintf("%g is negative", spread)}
		}
	}
	return nil
}

func (m Matrix) checkNumber(field string, i, j int, x float64) error {
	if !math.IsNaN(x) && !math.IsInf(x, 0) {
		return nil
	}
	e := &CellError{Field: field, Row: i, Column: j, Program: m.Programs[i], Detail: fmt.Sprintf("%g is no finite number", x)}
	if j >= 0 {
		e.Counter = m.Counters[j]
	}
	return e
}

func checkNames(what string, names []string, limit int) error {
	if len(names) == 0 || len(names) > limit {
		return fmt.Errorf("%w: %d %s, want 1 to %d", ErrMatrix, len(names), what, limit)
	}
	at := make(map[string]int, len(names))
	for i, name := range names {
		if name == "" || len(name) > maxMatrixName || !utf8.ValidString(name) {
			return fmt.Errorf("%w: %s[%d]: a name of %d bytes, want 1 to %d of UTF-8", ErrMatrix, what, i, len(name), maxMatrixName)
		}
		if first, twice := at[name]; twice {
			return fmt.Errorf("%w: %s[%d] and [%d] are both %q", ErrMatrix, what, first, i, name)
		}
		at[name] = i
	}
	return nil
}

// Solve is rates = V+ s (O. Asor, "Zennet Pricing Algorithm", 2014, after eq.
// 4), and the non-negative least squares rates where V+ s cannot be published.
// Errors: ErrMatrix, *CellError, ErrSolve.
func (m Matrix) Solve() (MatrixRates, error) {
	if err := m.Validate(); err != nil {
		return MatrixRates{}, err
	}
	v, s, exponent := m.dense()
	square, c := compress(v, s)
	inverse, rank, _, err := pseudoinverse(square, MatrixCut)
	if err != nil {
		return MatrixRates{}, err
	}
	out := MatrixRates{Counters: m.Counters, Rank: rank}
	if rank == min(len(m.Programs), len(m.Counters)) {
		if out.ConditionNumber, err = columnCondition(square); err != nil {
			return MatrixRates{}, err
		}
	}
	var pinv mat.VecDense
	pinv.MulVec(inverse, mat.NewVecDense(len(c), c))
	out.RatesPinv = pinv.RawVector().Data
	if out.Rates, err = out.publish(v, s); err != nil {
		return MatrixRates{}, err
	}
	out.Residual = relativeResidual(v, out.Rates, s)
	if m.Spread != nil {
		if out.Uncertainty, err = uncertainty(v, out.Rates, m.Spread, MatrixCut); err != nil {
			return MatrixRates{}, err
		}
	}
	for _, rates := range [][]float64{out.RatesPinv, out.Rates} {
		for j := range rates {
			rates[j] = math.Ldexp(rates[j], exponent)
			if math.IsInf(rates[j], 0) || math.IsNaN(rates[j]) {
				return MatrixRates{}, fmt.Errorf("%w: the rate of %q is beyond float64", ErrMatrix, m.Counters[j])
			}
		}
	}
	return out, nil
}

// publish says which method is to be used, and why, and gives its rates.
func (q *MatrixRates) publish(v *mat.Dense, s []float64) ([]float64, error) {
	largest, lowest := 0.0, 0
	for j, rate := range q.RatesPinv {
		largest = max(largest, math.Abs(rate))
		if rate < q.RatesPinv[lowest] {
			lowest = j
		}
	}
	switch {
	case q.RatesPinv[lowest] < -negativeAllowed*largest:
		q.Reason = fmt.Sprintf("the pseudoinverse asks for a negative rate of %s", q.Counters[lowest])
	case q.ConditionNumber == nil:
		q.Reason = fmt.Sprintf("the programs do not tell the counters apart: rank %d of %d", q.Rank, min(len(s), len(q.Counters)))
	case *q.ConditionNumber > MaxCondition:
		q.Reason = fmt.Sprintf("an error of the benchmarks may be magnified %.2g times", *q.ConditionNumber)
	default:
		q.Method, q.Reason = MethodPinv, "the pseudoinverse gives no negative rate"
		rates := make([]float64, len(q.RatesPinv))
		for j, rate := range q.RatesPinv {
			rates[j] = max(rate, 0)
		}
		return rates, nil
	}
	q.Method = MethodNNLS
	return nonNegative(v, s)
}

// dense gives V and s divided by powers of two, and the exponent that brings
// rates back: cells of 1e300 are no reason to overflow halfway, and the
// division loses no digit.
func (m Matrix) dense() (v *mat.Dense, s []float64, exponent int) {
	flat := make([]float64, 0, len(m.Programs)*len(m.Counters))
	for _, row := range m.V {
		flat = append(flat, row...)
	}
	ofV := normalise(flat)
	s = append(s, m.S...)
	ofS := normalise(s)
	return mat.NewDense(len(m.Programs), len(m.Counters), flat), s, ofS - ofV
}

// normalise divides xs by the power of two that brings the largest below 1.
func normalise(xs []float64) (exponent int) {
	var largest float64
	for _, x := range xs {
		largest = max(largest, math.Abs(x))
	}
	if _, exponent = math.Frexp(largest); exponent != 0 {
		for i, x := range xs {
			xs[i] = math.Ldexp(x, -exponent)
		}
	}
	return exponent
}

// columnCondition is the largest by the smallest singular value of V with its
// columns scaled to length 1, so that no unit is in it; nil where that is infinite.
func columnCondition(v *mat.Dense) (*float64, error) {
	scaled, _ := scaleColumns(v)
	var svd mat.SVD
	if !svd.Factorize(scaled, mat.SVDNone) {
		return nil, fmt.Errorf("singular values: %w", ErrSolve)
	}
	values := svd.Values(nil)
	condition := values[0] / values[len(values)-1]
	if math.IsInf(condition, 0) || math.IsNaN(condition) {
		return nil, nil
	}
	return &condition, nil
}

// relativeResidual is |V x - s| / |s|, 0 for an s of 0.
func relativeResidual(v *mat.Dense, x, s []float64) float64 {
	target := mat.NewVecDense(len(s), s)
	size := mat.Norm(target, 2)
	if size == 0 {
		return 0
	}
	var off mat.VecDense
	off.MulVec(v, mat.NewVecDense(len(x), x))
	off.SubVec(&off, target)
	return mat.Norm(&off, 2) / size
}

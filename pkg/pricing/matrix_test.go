package pricing

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/mat"
)

// matrixOf gives names to a matrix.
func matrixOf(v *mat.Dense, s []float64) Matrix {
	rows, columns := v.Dims()
	m := Matrix{S: s}
	for j := range columns {
		m.Counters = append(m.Counters, fmt.Sprintf("c%d", j))
	}
	for i := range rows {
		m.Programs = append(m.Programs, fmt.Sprintf("p%d", i))
		m.V = append(m.V, mat.Row(nil, i, v))
	}
	return m
}

func solved(t *testing.T, v [][]float64, s []float64) MatrixRates {
	t.Helper()
	flat := slices.Concat(v...)
	out, err := matrixOf(mat.NewDense(len(v), len(v[0]), flat), s).Solve()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := json.Marshal(out); err != nil {
		t.Fatal(err)
	}
	return out
}

func close9(t *testing.T, what string, got, want []float64) {
	t.Helper()
	size, off := 0.0, 0.0
	for j := range want {
		size, off = max(size, math.Abs(want[j])), max(off, math.Abs(got[j]-want[j]))
	}
	if len(got) != len(want) || off > 1e-9*size {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func TestMatrixByHand(t *testing.T) {
	root := math.Sqrt
	for name, c := range map[string]struct {
		v           [][]float64
		s           []float64
		pinv, rates []float64
		method      string
		rank        int
		condition   float64 // 0: null
		residual    float64
	}{
		"square":     {[][]float64{{2, 0}, {0, 4}}, []float64{2, 8}, []float64{1, 2}, []float64{1, 2}, MethodPinv, 2, 1, 0},
		"single row": {[][]float64{{3, 4}}, []float64{25}, []float64{3, 4}, []float64{3, 4}, MethodPinv, 1, 1, 0},
		"one cell":   {[][]float64{{4}}, []float64{2}, []float64{.5}, []float64{.5}, MethodPinv, 1, 1, 0},
		// Scaled to length 1, the columns (1,0) and (1,1)/sqrt 2 have the Gram matrix
		// [[1 c][c 1]], c = 1/sqrt 2: condition sqrt((1+c)/(1-c)) = 1 + sqrt 2.
		"triangle": {[][]float64{{1, 1}, {0, 1}}, []float64{3, 1}, []float64{2, 1}, []float64{2, 1}, MethodPinv, 2, 1 + root(2), 0},
		"negative": {[][]float64{{1, 0}, {2, 1}}, []float64{1, 1}, []float64{1, -1}, []float64{.6, 0}, MethodNNLS, 2,
			root((1 + 2/root(5)) / (1 - 2/root(5))), root(.16+.04) / root(2)},
		"equal columns":  {[][]float64{{1, 1}, {2, 2}}, []float64{2, 4}, []float64{1, 1}, nil, MethodNNLS, 1, 0, 0},
		"zero column":    {[][]float64{{1, 0}, {1, 0}}, []float64{1, 3}, []float64{2, 0}, []float64{2, 0}, MethodNNLS, 1, 0, root(2) / root(10)},
		"zero row":       {[][]float64{{1, 0}, {0, 0}, {0, 1}}, []float64{1, 0, 1}, []float64{1, 1}, []float64{1, 1}, MethodPinv, 2, 1, 0},
		"zero matrix":    {[][]float64{{0, 0}}, []float64{1}, []float64{0, 0}, []float64{0, 0}, MethodNNLS, 0, 0, 1},
		"free":           {[][]float64{{1, 2}, {3, 4}}, []float64{0, 0}, []float64{0, 0}, []float64{0, 0}, MethodPinv, 2, 14.933034373659254, 0},
		"all of it zero": {[][]float64{{0}}, []float64{0}, []float64{0}, []float64{0}, MethodNNLS, 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			got := solved(t, c.v, c.s)
			close9(t, "rates_pinv", got.RatesPinv, c.pinv)
			if c.rates != nil {
				close9(t, "rates", got.Rates, c.rates)
			}
			if got.Method != c.method || got.Rank != c.rank || math.Abs(got.Residual-c.residual) > 1e-9 || got.Reason == "" {
				t.Errorf("%+v", got)
			}
			if (got.ConditionNumber == nil) != (c.condition == 0) {
				t.Fatalf("condition %v, want %g", got.ConditionNumber, c.condition)
			}
			if name != "free" && got.ConditionNumber != nil && math.Abs(*got.ConditionNumber/c.condition-1) > 1e-9 {
				t.Errorf("condition %g, want %g", *got.ConditionNumber, c.condition)
			}
		})
	}
}

// The condition is that of scaled columns: units are not in it, and 1e6 is the edge.
func TestMatrixMethodAtTheEdgeOfTheCondition(t *testing.T) {
	for _, c := range []struct {
		condition float64
		method    string
	}{{0.999e6, MethodPinv}, {1.001e6, MethodNNLS}} {
		// Columns (1,0) and (cos a, sin a): condition is cot(a/2).
		a := 2 * math.Atan(1/c.condition)
		got := solved(t, [][]float64{{1, 1e3 * math.Cos(a)}, {0, 1e3 * math.Sin(a)}}, []float64{1 + math.Cos(a), math.Sin(a)})
		if got.ConditionNumber == nil || math.Abs(*got.ConditionNumber/c.condition-1) > 1e-6 || got.Method != c.method {
			t.Errorf("condition %v, method %s; want %g, %s", *got.ConditionNumber, got.Method, c.condition, c.method)
		}
	}
}

// Exact linear data of a known price vector give it back, by both methods.
func TestMatrixRecoversKnownPrices(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 4))
		columns := 1 + r.IntN(12)
		rows := columns + r.IntN(20)
		v, prices := random(rows, columns, 0, seed), make([]float64, columns)
		for j := range prices {
			unit := math.Pow(10, float64(r.IntN(5)))
			for i := range rows {
				v.Set(i, j, v.At(i, j)*unit)
			}
			prices[j] = r.Float64() / unit
		}
		var s mat.VecDense
		s.MulVec(v, mat.NewVecDense(columns, prices))
		got, err := matrixOf(v, s.RawVector().Data).Solve()
		if err != nil {
			t.Fatal(seed, err)
		}
		byForce, err := nonNegative(v, s.RawVector().Data)
		if err != nil {
			t.Fatal(seed, err)
		}
		for _, rates := range [][]float64{got.Rates, byForce} {
			for j := range prices {
				// What is lost of a price is rounding times the condition of V as it is.
				if math.Abs(rates[j]-prices[j]) > 1e-8*(prices[j]+slices.Max(prices)) {
					t.Fatalf("seed %d (%dx%d): rate %d is %g, want %g", seed, rows, columns, j, rates[j], prices[j])
				}
			}
		}
	}
}

func TestMatrixAtTheEdgesOfFloat64(t *testing.T) {
	got := solved(t, [][]float64{{1e300, 0}, {0, 1e300}}, []float64{1e300, 2e300})
	close9(t, "rates", got.Rates, []float64{1, 2})
	got = solved(t, [][]float64{{1e-300, 0}, {0, 1e-300}}, []float64{1e-300, 2e-300})
	close9(t, "rates", got.Rates, []float64{1, 2})
	_, err := Matrix{Counters: []string{"a"}, Programs: []string{"p"}, V: [][]float64{{1e-300}}, S: []float64{1e300}}.Solve()
	if !errors.Is(err, ErrMatrix) || !strings.Contains(err.Error(), `"a"`) {
		t.Errorf("a rate of 1e600: %v", err)
	}
}

func TestMatrixRefusals(t *testing.T) {
	many := func(n int) (out []string) {
		for i := range n {
			out = append(out, fmt.Sprint(i))
		}
		return out
	}
	good := func() Matrix {
		return Matrix{Counters: []string{"cpu", "mem"}, Programs: []string{"a", "b"},
			V: [][]float64{{1, 0}, {0, 1}}, S: []float64{1, 1}, Spread: []float64{0, .1}}
	}
	for name, c := range map[string]struct {
		change func(*Matrix)
		says   string
	}{
		"NaN cell":          {func(m *Matrix) { m.V[1][0] = math.NaN() }, `V[1][0] (program "b", counter "cpu")`},
		"infinite cell":     {func(m *Matrix) { m.V[0][1] = math.Inf(-1) }, `V[0][1]`},
		"NaN price":         {func(m *Matrix) { m.S[1] = math.NaN() }, `s[1] (program "b")`},
		"infinite price":    {func(m *Matrix) { m.S[0] = math.Inf(1) }, `s[0]`},
		"NaN spread":        {func(m *Matrix) { m.Spread[0] = math.NaN() }, `spread[0]`},
		"negative spread":   {func(m *Matrix) { m.Spread[1] = -.1 }, `spread[1]`},
		"spreads":           {func(m *Matrix) { m.Spread = m.Spread[:1] }, `spread has 1`},
		"ragged":            {func(m *Matrix) { m.V[1] = m.V[1][:1] }, `V[1] (program "b") has 1 cells for 2 counters`},
		"rows":              {func(m *Matrix) { m.V = m.V[:1] }, `V has 1 rows for 2 programs`},
		"prices":            {func(m *Matrix) { m.S = append(m.S, 1) }, `s has 3 prices`},
		"no counters":       {func(m *Matrix) { m.Counters = nil }, `0 counters`},
		"no programs":       {func(m *Matrix) { m.Programs = nil }, `0 programs`},
		"counter twice":     {func(m *Matrix) { m.Counters[1] = "cpu" }, `counters[0] and [1] are both "cpu"`},
		"program twice":     {func(m *Matrix) { m.Programs[1] = "a" }, `programs[0] and [1] are both "a"`},
		"nameless":          {func(m *Matrix) { m.Programs[0] = "" }, `programs[0]: a name of 0 bytes`},
		"long name":         {func(m *Matrix) { m.Counters[0] = strings.Repeat("x", 65) }, `counters[0]: a name of 65 bytes`},
		"name of no UTF-8":  {func(m *Matrix) { m.Counters[0] = "\xff" }, `counters[0]`},
		"too many counters": {func(m *Matrix) { m.Counters = many(maxCounters + 1) }, `257 counters`},
		"too many programs": {func(m *Matrix) { m.Programs = many(maxPrograms + 1) }, `4097 programs`},
		"too many cells":    {func(m *Matrix) { m.Programs, m.Counters = many(maxPrograms), many(33) }, `135168 cells`},
	} {
		m := good()
		c.change(&m)
		if _, err := m.Solve(); !errors.Is(err, ErrMatrix) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	if _, err := good().Solve(); err != nil {
		t.Error(err)
	}
}

// What uncertainty says must hold: no matrix within the spread gives a rate outside.
func TestUncertaintyBoundsTheRates(t *testing.T) {
	m := Matrix{Counters: []string{"a", "b"}, Programs: []string{"p", "q", "r"},
		V: [][]float64{{10, 0}, {0, 1e6}, {5, 5e5}}, S: []float64{1, 1, 1.01}, Spread: []float64{.02, .04, .02}}
	base, err := m.Solve()
	if err != nil {
		t.Fatal(err)
	}
	worst := make([]float64, 2)
	for signs := range 1 << 3 {
		moved := m
		moved.V = nil
		for i, row := range m.V {
			factor := 1 + m.Spread[i]/2
			if signs>>i&1 == 1 {
				factor = 1 - m.Spread[i]/2
			}
			moved.V = append(moved.V, []float64{row[0] * factor, row[1] * factor})
		}
		got, err := moved.Solve()
		if err != nil {
			t.Fatal(err)
		}
		for j := range worst {
			worst[j] = max(worst[j], math.Abs(got.Rates[j]/base.Rates[j]-1))
		}
	}
	for j, u := range base.Uncertainty {
		// First order: what it leaves out is of the order of the square.
		if worst[j] > u+1e-3 || worst[j] < u-1e-3 {
			t.Errorf("rate %d moved by %g at most, said was %g", j, worst[j], u)
		}
	}
	m.Spread = nil
	if out, err := m.Solve(); err != nil || out.Uncertainty != nil {
		t.Errorf("uncertainty %v without spreads, %v", out.Uncertainty, err)
	}
	zero := solved(t, [][]float64{{1, 0}, {2, 1}}, []float64{1, 1})
	if u, err := uncertainty(mat.NewDense(2, 2, []float64{1, 0, 2, 1}), zero.Rates, []float64{.1, .1}, MatrixCut); err != nil || u[1] != 0 || !(u[0] > 0) {
		t.Errorf("%v %v", u, err)
	}
	if u, err := uncertainty(mat.NewDense(1, 1, []float64{1}), []float64{0}, []float64{1}, MatrixCut); err != nil || u[0] != 0 {
		t.Errorf("%v %v", u, err)
	}
}

// BenchmarkSVD is the decomposition alone, BenchmarkMatrixSolve all that
// `sosna worker price --matrix` does with a matrix.
func BenchmarkSVD(b *testing.B) {
	overSizes(b, func(v *mat.Dense, s []float64) error {
		square, _ := compress(v, s)
		_, _, _, err := pseudoinverse(square, MatrixCut)
		return err
	})
}

func BenchmarkMatrixSolve(b *testing.B) {
	overSizes(b, func(v *mat.Dense, s []float64) error {
		_, err := matrixOf(v, s).Solve()
		return err
	})
}

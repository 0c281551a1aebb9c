package pricing

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os/exec"
	"slices"
	"testing"

	"gonum.org/v1/gonum/mat"
)

type oracleCase struct {
	name string
	V    [][]float64 `json:"V"`
	S    []float64   `json:"s"`
	// tolerance is relative to the largest rate.
	tolerance float64
}

type oracleAnswer struct {
	RatesPinv []float64 `json:"rates_pinv"`
	Rank      int       `json:"rank"`
	Condition *float64  `json:"condition_number"`
	NNLS      []float64 `json:"nnls"`
	Residual  float64   `json:"nnls_residual"`
}

// askOracle lets numpy and scipy solve the cases.
func askOracle(t *testing.T, cases []oracleCase) []oracleAnswer {
	t.Helper()
	// A python of another kind may come first in PATH: Debian's has the packages.
	for _, name := range []string{"/usr/bin/python3", "python3"} {
		python, err := exec.LookPath(name)
		if err != nil || exec.Command(python, "-c", "import numpy, scipy.optimize").Run() != nil {
			continue
		}
		input, err := json.Marshal(cases)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), python, "testdata/oracle.py")
		// One thread: the tests of other packages run beside this one.
		cmd.Env = append(cmd.Environ(), "OPENBLAS_NUM_THREADS=1", "OMP_NUM_THREADS=1")
		var errs bytes.Buffer
		cmd.Stdin, cmd.Stderr = bytes.NewReader(input), &errs
		output, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v\n%s", python, err, &errs)
		}
		var answers []oracleAnswer
		if err := json.Unmarshal(output, &answers); err != nil || len(answers) != len(cases) {
			t.Fatalf("%d answers to %d cases: %v", len(answers), len(cases), err)
		}
		return answers
	}
	t.Skip("no python3 with numpy and scipy: apt-get install python3-numpy python3-scipy")
	return nil
}

func rowsOf(v *mat.Dense) [][]float64 {
	rows, _ := v.Dims()
	out := make([][]float64, rows)
	for i := range out {
		out[i] = mat.Row(nil, i, v)
	}
	return out
}

// oracleCases has all shapes, well and ill conditioned, with noise and without.
func oracleCases() (cases []oracleCase) {
	add := func(name string, v *mat.Dense, s []float64, tolerance float64) {
		cases = append(cases, oracleCase{name, rowsOf(v), s, tolerance})
	}
	noise := func(n int, seed uint64) []float64 {
		r, s := rand.New(rand.NewPCG(seed, 9)), make([]float64, n)
		for i := range s {
			s[i] = 1e15 * (1 + r.NormFloat64()/20)
		}
		return s
	}
	for _, size := range [][2]int{{1, 1}, {1, 4}, {4, 1}, {9, 7}, {7, 9}, {6, 6}, {40, 6}, {128, 32}, {512, 64}} {
		for seed := range uint64(4) {
			name := fmt.Sprintf("%dx%d seed %d", size[0], size[1], seed)
			v := random(size[0], size[1], 0, seed)
			add(name, v, noise(size[0], seed), 1e-9)
			// Well conditioned, but counters in units nine orders apart.
			w := random(size[0], size[1], 10, seed)
			add(name+" condition 10", w, noise(size[0], seed), 1e-9)
		}
	}
	for k := 2; k <= 10; k += 2 { // exact data: what is lost is rounding x condition
		condition := math.Pow(10, float64(k))
		v := random(30, 8, condition, uint64(k))
		var s mat.VecDense
		s.MulVec(v, mat.NewVecDense(8, []float64{1, 2, 3, 4, 5, 6, 7, 8}))
		add(fmt.Sprintf("condition 1e%d", k), v, slices.Clone(s.RawVector().Data), max(1e-12, 20*epsilon*condition))
	}
	twice := random(12, 5, 0, 3)
	twice.SetCol(4, mat.Col(nil, 1, twice))
	add("two equal columns", twice, noise(12, 1), 1e-9)
	empty := random(12, 5, 0, 4)
	empty.SetCol(2, make([]float64, 12))
	empty.SetRow(3, make([]float64, 5))
	add("zero column and row", empty, noise(12, 2), 1e-9)
	wide := random(3, 6, 0, 5)
	wide.SetRow(2, mat.Row(nil, 0, wide))
	add("wide with equal rows", wide, noise(3, 3), 1e-9)
	add("s of zeros", random(5, 3, 0, 6), make([]float64, 5), 1e-9)
	return cases
}

func TestAgreesWithNumpyAndScipy(t *testing.T) {
	cases := oracleCases()
	methods := map[string]int{}
	for i, want := range askOracle(t, cases) {
		c := cases[i]
		v := mat.NewDense(len(c.V), len(c.V[0]), slices.Concat(c.V...))
		got, err := matrixOf(v, c.S).Solve()
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		methods[got.Method]++
		if off := farthest(got.RatesPinv, want.RatesPinv); off > c.tolerance {
			t.Errorf("%s: rates_pinv are off by %g, allowed %g", c.name, off, c.tolerance)
		}
		if got.Rank != want.Rank {
			t.Errorf("%s: rank %d, numpy %d", c.name, got.Rank, want.Rank)
		}
		checkCondition(t, c, got, want)
		checkNNLS(t, c, v, want)
		if wantMethod := methodByRule(want); got.Method != wantMethod {
			t.Errorf("%s: method %s, by numpy's figures %s", c.name, got.Method, wantMethod)
		}
	}
	if methods[MethodPinv] < 5 || methods[MethodNNLS] < 20 {
		t.Errorf("one method was hardly tried: %v", methods)
	}
}

// farthest is the largest difference by the largest value wanted.
func farthest(got, want []float64) float64 {
	if len(got) != len(want) {
		return math.Inf(1)
	}
	var off, size float64
	for j := range want {
		off, size = max(off, math.Abs(got[j]-want[j])), max(size, math.Abs(want[j]))
	}
	return off / max(size, math.SmallestNonzeroFloat64)
}

func checkCondition(t *testing.T, c oracleCase, got MatrixRates, want oracleAnswer) {
	t.Helper()
	if (got.ConditionNumber == nil) != (want.Condition == nil) {
		t.Errorf("%s: condition is null here or there", c.name)
		return
	}
	if want.Condition == nil {
		return
	}
	if off := math.Abs(*got.ConditionNumber / *want.Condition - 1); off > max(1e-9, 20*epsilon**want.Condition) {
		t.Errorf("%s: condition %g, numpy %g", c.name, *got.ConditionNumber, *want.Condition)
	}
}

// checkNNLS compares residuals always, and rates where they are the only ones.
func checkNNLS(t *testing.T, c oracleCase, v *mat.Dense, want oracleAnswer) {
	t.Helper()
	x, err := nonNegative(v, c.S)
	if err != nil {
		t.Errorf("%s: %v", c.name, err)
		return
	}
	size := mat.Norm(mat.NewVecDense(len(c.S), c.S), 2)
	if got := relativeResidual(v, x, c.S) * size; math.Abs(got-want.Residual) > 1e-9*(size+want.Residual) {
		t.Errorf("%s: residual of NNLS %g, scipy %g", c.name, got, want.Residual)
	}
	if rows, columns := v.Dims(); want.Rank == columns && rows >= columns {
		if off := farthest(x, want.NNLS); off > max(c.tolerance, 1e-9) {
			t.Errorf("%s: NNLS rates are off by %g", c.name, off)
		}
	}
}

// methodByRule is the published rule, from the oracle's figures.
func methodByRule(a oracleAnswer) string {
	var largest float64
	for _, rate := range a.RatesPinv {
		largest = max(largest, math.Abs(rate))
	}
	if a.Condition == nil || *a.Condition > 1e6 || slices.Min(a.RatesPinv) < -1e-12*largest {
		return MethodNNLS
	}
	return MethodPinv
}

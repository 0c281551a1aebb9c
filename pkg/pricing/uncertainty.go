package pricing

import (
	"math"

	"gonum.org/v1/gonum/mat"
)

// uncertainty is by how much of itself each rate may be off when program i's
// counters a second may be off by half of spread[i] either way, to first order
// and with all of them off at once in the worst way: with V' = (1 + D) V the rates change by -V+ D V r, so rate j
// by at most sum_i |V+_ji| spread_i/2 |(V r)_i|. V is restricted to the counters
// that have a rate: which of them are 0 is taken as settled. rcond cuts V+ as in
// leastSquares. A rate of 0 has uncertainty 0.
//
// Here spread is (largest - smallest) / median; the other meaning in this tree,
// bench.Result.Spread, is interquartile. It is that of the programs' speed, which stands in for that of their
// counters: a benchmark that met other load shows both.
func uncertainty(v *mat.Dense, rates, spread []float64, rcond float64) ([]float64, error) {
	out := make([]float64, len(rates))
	var active []int
	for j, rate := range rates {
		if rate > 0 {
			active = append(active, j)
		}
	}
	if len(active) == 0 {
		return out, nil
	}
	rows, _ := v.Dims()
	sub, x := mat.NewDense(rows, len(active), nil), mat.NewVecDense(len(active), nil)
	for k, j := range active {
		sub.SetCol(k, mat.Col(nil, j, v))
		x.SetVec(k, rates[j])
	}
	scaled, lengths := scaleColumns(sub)
	inverse, _, _, err := pseudoinverse(scaled, rcond)
	if err != nil {
		return nil, err
	}
	var cost mat.VecDense
	cost.MulVec(sub, x)
	for k, j := range active {
		var off float64
		for i := range rows {
			off += math.Abs(inverse.At(k, i)) * spread[i] / 2 * math.Abs(cost.AtVec(i))
		}
		// At most the largest float64: JSON knows no infinity.
		out[j] = min(off/lengths[k]/rates[j], math.MaxFloat64)
	}
	return out, nil
}

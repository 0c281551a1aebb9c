package pricing

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"gonum.org/v1/gonum/mat"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	// MethodPinv: rates are V+ s, all of them non-negative.
	MethodPinv = "pinv"
	// MethodNNLS: V+ s asked for a negative rate; these are non-negative least squares.
	MethodNNLS = "nnls"

	// maxRows bounds the benchmarks of one quote.
	maxRows = 1024
	// negligible is the share of the price below 0 that is rounding, not a
	// negative rate.
	negligible = 1e-9
	// rangeBySpread makes the range that uncertainty wants of a benchmark's spread,
	// which is interquartile: of noise with a normal distribution the range of 7
	// repeats is 2.70 sigma in the mean, the interquartile range 1.35. (A GPU's spread
	// is its range already, so that its rows count for twice what they vary.)
	rangeBySpread = 2
)

var (
	// ErrRows: benchmark rows that cannot be: none, NaN, infinite, no time.
	ErrRows = errors.New("absurd benchmark rows")
	// ErrNothingMeasured: no program exercised any counter.
	ErrNothingMeasured = errors.New("no counter was exercised by any benchmark")
	// ErrWish: a wished price that is missing, negative or over MaxWeiBits.
	ErrWish = errors.New("absurd price wish")
)

// exercised is the least growth a second that some program must show before a
// counter gets a rate. Below it a counter has seen a stray page or a timer:
// a price divided by that would make a rate many thousand times too high.
var exercised = map[meter.Counter]float64{
	meter.BlockRead: 256 << 10, meter.BlockWrite: 256 << 10,
	meter.CPUSystem: 20e6, meter.CPUUser: 20e6, // 2 % of one cpu
	meter.Memory: 1 << 20,
	meter.NetRx:  256 << 10, meter.NetTx: 256 << 10,
}

// Quote is rates and how they came to be.
type Quote struct {
	// Rates has every canonical counter; those of Unpriced are 0.
	Rates  Rates  `json:"rates"`
	Method string `json:"method"` // MethodPinv or MethodNNLS
	// Reason tells a person why this method.
	Reason string `json:"reason"`
	// ConditionNumber is that of V with columns scaled to length 1: how many
	// times an error of the benchmarks may be magnified in the rates; nil if Rank
	// is below both sides of V.
	ConditionNumber *float64 `json:"condition_number"`
	// Residual is |V r - s| / |s| of the published whole-wei rates: how far,
	// on the whole, the price of a benchmark is from the wish.
	Residual float64 `json:"residual"`
	// Rank is the number of directions of V above Rcond.
	Rank     int      `json:"rank"`
	Programs []string `json:"programs"` // the rows of V
	// Unpriced counters were exercised by no program.
	Unpriced []meter.Counter `json:"unpriced"`
	// Negative lists the counters for which V+ s asked for a negative rate.
	Negative []meter.Counter `json:"negative,omitempty"`
	// Uncertainty is by how much of itself a rate may be off, given twice the spread
	// of the benchmarks (see rangeBySpread and uncertainty); only of rates above 0.
	// Repeats say what varies from one to the next: it is no bound.
	Uncertainty map[meter.Counter]float64 `json:"uncertainty,omitempty"`
}

// Derive computes rates at which each of the benchmarks costs about wish wei a
// second: the s = t*1 of Zennet's paper, one price for full use of the PC. A
// row's memory is divided by its Load first, so that it stands for all of the
// machine's memory; programs that load one core only (Result.Part) are left out.
//
// A rate is floored to whole wei. Errors: ErrRows, ErrNothingMeasured, ErrWish,
// ErrUnknownCounter, ErrSolve.
func Derive(rows []bench.Result, wish *big.Int) (Quote, error) {
	rows = bench.Rows(rows)
	return DeriveEach(rows, slices.Repeat([]*big.Int{wish}, len(rows)))
}

// DeriveEach is Derive with a wish for each of the benchmarks: the s of the
// paper where an owner knows what each kind of work is to bring. All rows are
// taken, also those of a part of the machine.
func DeriveEach(rows []bench.Result, wishes []*big.Int) (Quote, error) {
	if len(rows) == 0 || len(rows) > maxRows {
		return Quote{}, fmt.Errorf("derive rates: %w: %d of them", ErrRows, len(rows))
	}
	s, unit, err := shares(wishes, len(rows))
	if err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w", err)
	}
	table := make([]map[meter.Counter]float64, len(rows))
	spreads := make([]float64, len(rows))
	quote := Quote{Programs: make([]string, len(rows)), Unpriced: []meter.Counter{}}
	for i, r := range rows {
		if table[i], err = perSecond(r); err != nil {
			return Quote{}, fmt.Errorf("derive rates: benchmark %.40q: %w", r.Name, err)
		}
		quote.Programs[i], spreads[i] = r.Name, min(rangeBySpread*r.Spread, math.MaxFloat64)
	}
	v, priced := quote.tabulate(table)
	if len(priced) == 0 {
		return Quote{}, fmt.Errorf("derive rates: %w", ErrNothingMeasured)
	}
	x, err := quote.solve(v, s, priced)
	if err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w", err)
	}
	off, err := uncertainty(v, x, spreads, Rcond)
	if err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w", err)
	}
	quote.publish(priced, x, off, unit)
	quote.Residual = residual(v, priced, quote.Rates, s, unit)
	// A wish and a share within their bounds can still multiply beyond them.
	if err := quote.Rates.Validate(); err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w: %w", ErrWish, err)
	}
	return quote, nil
}

// shares gives wishes as shares of the largest, which is the unit: multiplying
// by it at the end keeps every digit of it.
func shares(wishes []*big.Int, rows int) (s []float64, unit *big.Int, err error) {
	if len(wishes) != rows {
		return nil, nil, fmt.Errorf("%w: %d of them for %d benchmarks", ErrWish, len(wishes), rows)
	}
	unit = new(big.Int)
	for _, wish := range wishes {
		if wish == nil || wish.Sign() < 0 || wish.BitLen() > MaxWeiBits {
			return nil, nil, fmt.Errorf("%w: want 0 to 2^%d wei a second", ErrWish, MaxWeiBits)
		}
		if wish.Cmp(unit) > 0 {
			unit = wish
		}
	}
	s = make([]float64, rows)
	if unit.Sign() > 0 {
		for i, wish := range wishes {
			s[i], _ = new(big.Rat).SetFrac(wish, unit).Float64()
		}
	}
	return s, unit, nil
}

// tabulate makes V of the counters that some program exercised, and lists the
// others as unpriced.
func (q *Quote) tabulate(table []map[meter.Counter]float64) (v *mat.Dense, priced []meter.Counter) {
	for _, c := range meter.Canonical() {
		if slices.ContainsFunc(table, func(row map[meter.Counter]float64) bool { return row[c] > 0 && row[c] >= exercised[c] }) {
			priced = append(priced, c)
		} else {
			q.Unpriced = append(q.Unpriced, c)
		}
	}
	if len(priced) == 0 {
		return nil, nil
	}
	v = mat.NewDense(len(table), len(priced), nil)
	for i := range table {
		for j, c := range priced {
			v.Set(i, j, table[i][c])
		}
	}
	return v, priced
}

// publish fills in rates and uncertainty from shares of the unit.
func (q *Quote) publish(priced []meter.Counter, x, off []float64, unit *big.Int) {
	q.Rates = make(Rates, len(meter.Canonical()))
	for _, c := range q.Unpriced {
		q.Rates[c] = new(big.Int)
	}
	for j, c := range priced {
		q.Rates[c] = floorProduct(x[j], unit)
		if x[j] > 0 {
			if q.Uncertainty == nil {
				q.Uncertainty = make(map[meter.Counter]float64)
			}
			q.Uncertainty[c] = off[j]
		}
	}
}

// perSecond checks one row and divides it by its time, and memory by its load.
func perSecond(r bench.Result) (map[meter.Counter]float64, error) {
	if err := r.Counters.CheckKnown(); err != nil {
		return nil, err
	}
	if !(r.Seconds > 0) || math.IsInf(r.Seconds, 0) {
		return nil, fmt.Errorf("%w: it took %g s", ErrRows, r.Seconds)
	}
	if !(r.Load >= 0 && r.Load <= 1) {
		return nil, fmt.Errorf("%w: a memory load of %g", ErrRows, r.Load)
	}
	if math.IsNaN(r.Value) || math.IsInf(r.Value, 0) || r.Value < 0 {
		return nil, fmt.Errorf("%w: a value of %g", ErrRows, r.Value)
	}
	if !(r.Spread >= 0) || math.IsInf(r.Spread, 0) {
		return nil, fmt.Errorf("%w: a spread of %g", ErrRows, r.Spread)
	}
	row := make(map[meter.Counter]float64, len(r.Counters))
	for c, n := range r.Counters {
		row[c] = float64(n) / r.Seconds
		if c == meter.Memory && r.Load > 0 {
			row[c] /= r.Load
		}
		if math.IsInf(row[c], 0) || row[c] > 1e30 {
			return nil, fmt.Errorf("%w: %s grows by %g a second", ErrRows, c, row[c])
		}
	}
	return row, nil
}

// solve fills in method, condition and rank, and returns the rates as shares
// of the unit in which s is given.
func (q *Quote) solve(v *mat.Dense, s []float64, priced []meter.Counter) ([]float64, error) {
	pinv, err := leastSquares(v, s, Rcond)
	if err != nil {
		return nil, err
	}
	q.Method, q.Rank = MethodPinv, pinv.rank
	if pinv.rank == min(v.Dims()) {
		q.ConditionNumber = &pinv.condition
	}
	for j, c := range priced {
		// Its share of a program's price, where that program uses it most.
		if pinv.x[j]*mat.Max(v.ColView(j)) < -negligible {
			q.Negative = append(q.Negative, c)
		}
		pinv.x[j] = max(pinv.x[j], 0)
	}
	if len(q.Negative) == 0 {
		q.Reason = "the pseudoinverse gives no negative rate"
		if pinv.rank < len(priced) {
			q.Reason += fmt.Sprintf("; %d directions of the benchmarks were noise and left out", len(priced)-pinv.rank)
		}
		return pinv.x, nil
	}
	q.Method = MethodNNLS
	q.Reason = fmt.Sprintf("the pseudoinverse asks for a negative rate of %v", q.Negative)
	return nonNegative(v, s)
}

// floorProduct is floor(share * wish), exact in the share's 53 bits.
func floorProduct(share float64, wish *big.Int) *big.Int {
	if share <= 0 {
		return new(big.Int)
	}
	product := new(big.Rat)
	product.SetFloat64(share)
	product.Mul(product, new(big.Rat).SetInt(wish))
	return new(big.Int).Quo(product.Num(), product.Denom())
}

// residual is |V r - s| / |s| with s in units, 0 for wishes of 0.
func residual(v *mat.Dense, priced []meter.Counter, rates Rates, s []float64, unit *big.Int) float64 {
	x := make([]float64, len(priced))
	if unit.Sign() > 0 {
		for j, c := range priced {
			x[j], _ = new(big.Rat).SetFrac(rates[c], unit).Float64()
		}
	}
	return relativeResidual(v, x, s)
}

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
	// times an error of the benchmarks may be magnified in the rates. At most 2^52.
	ConditionNumber float64 `json:"condition_number"`
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
}

// Derive computes rates at which each of the benchmarks costs about wish wei a
// second: the s = t*1 of Zennet's paper, one price for full use of the PC. A
// row's memory is divided by its Load first, so that it stands for all of the
// machine's memory.
//
// A rate is floored to whole wei. Errors: ErrRows, ErrNothingMeasured, ErrWish,
// ErrUnknownCounter, ErrSolve.
func Derive(rows []bench.Result, wish *big.Int) (Quote, error) {
	if wish == nil || wish.Sign() < 0 || wish.BitLen() > MaxWeiBits {
		return Quote{}, fmt.Errorf("derive rates: %w: want 0 to 2^%d wei a second", ErrWish, MaxWeiBits)
	}
	if len(rows) == 0 || len(rows) > maxRows {
		return Quote{}, fmt.Errorf("derive rates: %w: %d of them", ErrRows, len(rows))
	}
	table := make([]map[meter.Counter]float64, len(rows))
	quote := Quote{Programs: make([]string, len(rows)), Unpriced: []meter.Counter{}}
	for i, r := range rows {
		var err error
		if table[i], err = perSecond(r); err != nil {
			return Quote{}, fmt.Errorf("derive rates: benchmark %.40q: %w", r.Name, err)
		}
		quote.Programs[i] = r.Name
	}
	var priced []meter.Counter
	for _, c := range meter.Canonical() {
		if slices.ContainsFunc(table, func(row map[meter.Counter]float64) bool { return row[c] >= exercised[c] }) {
			priced = append(priced, c)
		} else {
			quote.Unpriced = append(quote.Unpriced, c)
		}
	}
	if len(priced) == 0 {
		return Quote{}, fmt.Errorf("derive rates: %w", ErrNothingMeasured)
	}
	v := mat.NewDense(len(rows), len(priced), nil)
	for i := range rows {
		for j, c := range priced {
			v.Set(i, j, table[i][c])
		}
	}
	shares, err := quote.solve(v, priced)
	if err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w", err)
	}
	quote.Rates = make(Rates, len(meter.Canonical()))
	for _, c := range quote.Unpriced {
		quote.Rates[c] = new(big.Int)
	}
	for j, c := range priced {
		quote.Rates[c] = floorProduct(shares[j], wish)
	}
	quote.Residual = residual(v, priced, quote.Rates, wish)
	// A wish and a share within their bounds can still multiply beyond them.
	if err := quote.Rates.Validate(); err != nil {
		return Quote{}, fmt.Errorf("derive rates: %w: %w", ErrWish, err)
	}
	return quote, nil
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
// of the wish: the solution for s = 1. Multiplying by the wish afterwards keeps
// every digit of it.
func (q *Quote) solve(v *mat.Dense, priced []meter.Counter) ([]float64, error) {
	rows, _ := v.Dims()
	ones := make([]float64, rows)
	for i := range ones {
		ones[i] = 1
	}
	pinv, err := leastSquares(v, ones, Rcond)
	if err != nil {
		return nil, err
	}
	q.Method, q.Rank, q.ConditionNumber = MethodPinv, pinv.rank, pinv.condition
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
	return nonNegative(v, ones)
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

// residual is |V r - s| / |s|, 0 for a wish of 0.
func residual(v *mat.Dense, priced []meter.Counter, rates Rates, wish *big.Int) float64 {
	target, _ := new(big.Float).SetInt(wish).Float64()
	if target == 0 {
		return 0
	}
	rows, _ := v.Dims()
	var sum float64
	for i := range rows {
		off := -1.0
		for j, c := range priced {
			rate, _ := new(big.Float).SetInt(rates[c]).Float64()
			off += v.At(i, j) * (rate / target)
		}
		sum += off * off
	}
	return math.Sqrt(sum / float64(rows))
}

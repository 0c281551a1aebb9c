// Package pricing turns benchmark results into rates, and usage into a bill.
//
// Rates are whole wei per unit of a counter. They come from Zennet's pricing
// algorithm (O. Asor, "Zennet Pricing Algorithm", 2014): with V the matrix
// whose rows are the counters per second of the canonical benchmarks, and s
// the price a second that the owner wishes for the machine at full load, the
// rates are r = V+ s, V+ being the Moore-Penrose pseudoinverse. Where that
// asks for a negative rate, which nobody could publish, the non-negative least
// squares solution is published instead and the Quote says so.
//
// Around that: an Owner's policy makes the wish (owner.go, configured.go) and his
// floors and ceilings hold the rates (price.go), each with its reason; Reprice says
// when a new price takes the old one's place (standing.go) and Changes what moved and
// why; Words and Lines tell a person how a price came to be; Foretell bills an
// image's earlier runs. All of these are pure functions. Matrix solves a bare
// matrix of anybody's figures, for whoever checks a worker.
//
// It relies on pkg/bench for rows and on gonum for the singular value
// decomposition. It stops at numbers: no order, chain or transport. The threat
// it answers is a bill that two sides compute differently: rates and bills are
// exact integers, floating point ends where a rate is made. It refuses absurd
// input (NaN, negative wishes, unknown counters) with typed errors. What it does
// not see: asks that one stranger posts under many names move MatchMedian; only
// the owner's costs, MinWish and MaxWish hold it then.
package pricing

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/sosna-os/sosna/pkg/meter"
)

// MaxWeiBits bounds a rate and a wish. All the wei there are need 87 bits.
const MaxWeiBits = 128

// maxRatesJSON bounds rates from outside.
const maxRatesJSON = 4 << 10

var (
	// ErrUnknownCounter: usage of a counter that has no rate, or a rate of a
	// counter that does not exist.
	ErrUnknownCounter = meter.ErrUnknownCounter
	// ErrRate: a rate that is missing, negative or over MaxWeiBits.
	ErrRate = errors.New("absurd rate")
	// ErrMalformed: text that holds no rates.
	ErrMalformed = errors.New("malformed rates")
)

// Rates is whole wei per unit (nanosecond, byte, byte-second) of each counter.
type Rates map[meter.Counter]*big.Int

// Names lists the counters in canonical order.
func (r Rates) Names() []meter.Counter { return slices.Sorted(maps.Keys(r)) }

// Validate refuses rates of unknown counters (ErrUnknownCounter) and rates that
// are missing, negative or too large (ErrRate).
func (r Rates) Validate() error {
	for _, c := range r.Names() {
		wei := r[c]
		switch {
		case !meter.Known(c):
			return fmt.Errorf("rate of %.*q: %w", meter.MaxCounterName, string(c), ErrUnknownCounter)
		case wei == nil:
			return fmt.Errorf("rate of %s: %w: none", c, ErrRate)
		case wei.Sign() < 0 || wei.BitLen() > MaxWeiBits:
			return fmt.Errorf("rate of %s: %w: sign %d, %d bits", c, ErrRate, wei.Sign(), wei.BitLen())
		}
	}
	return nil
}

// Equal compares rates; a counter that is absent differs from one at rate 0.
func (r Rates) Equal(o Rates) bool {
	return maps.EqualFunc(r, o, func(a, b *big.Int) bool { return a != nil && b != nil && a.Cmp(b) == 0 })
}

// MarshalJSON writes an object of decimal strings, sorted by name: JSON numbers
// lose digits in many readers.
func (r Rates) MarshalJSON() ([]byte, error) {
	if err := r.Validate(); err != nil {
		return nil, err
	}
	text := make(map[meter.Counter]string, len(r))
	for c, wei := range r {
		text[c] = wei.String()
	}
	return json.Marshal(text)
}

// UnmarshalJSON accepts what MarshalJSON writes: known counters, none twice,
// decimal strings without sign or leading zeros.
func (r *Rates) UnmarshalJSON(data []byte) error {
	if len(data) > maxRatesJSON {
		return fmt.Errorf("%w: %d bytes", ErrMalformed, len(data))
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	token, err := dec.Token()
	if err != nil || token != json.Delim('{') {
		return fmt.Errorf("%w: no object", ErrMalformed)
	}
	out := make(Rates)
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrMalformed, err)
		}
		c := meter.Counter(key.(string)) // the decoder lets nothing but a string be a key
		var text string
		if err := dec.Decode(&text); err != nil {
			return fmt.Errorf("%w: %v", ErrMalformed, err)
		}
		if _, twice := out[c]; twice {
			return fmt.Errorf("%w: %s twice", ErrMalformed, c)
		}
		wei, ok := parseWei(text)
		if !ok {
			return fmt.Errorf("rate of %.*q: %w: %.50q", meter.MaxCounterName, string(c), ErrRate, text)
		}
		out[c] = wei
	}
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if err := out.Validate(); err != nil {
		return err
	}
	*r = out
	return nil
}

// parseWei reads the one decimal form of a number below 2^128.
func parseWei(text string) (*big.Int, bool) {
	const maxDigits = 39 // of 2^128
	if len(text) == 0 || len(text) > maxDigits || (text[0] == '0' && len(text) > 1) {
		return nil, false
	}
	for _, digit := range []byte(text) {
		if digit < '0' || digit > '9' {
			return nil, false
		}
	}
	return new(big.Int).SetString(text, 10)
}

// Bill is the exact sum of rate x usage in wei. Usage of a counter without a
// rate is refused with ErrUnknownCounter: it would be work for nothing.
func Bill(rates Rates, usage meter.Vector) (*big.Int, error) {
	sum, product := new(big.Int), new(big.Int)
	for _, c := range usage.Names() {
		rate, ok := rates[c]
		if !ok {
			return nil, &meter.CounterError{Counter: c, Err: ErrUnknownCounter, Detail: "no rate for it"}
		}
		if rate == nil || rate.Sign() < 0 {
			return nil, &meter.CounterError{Counter: c, Err: ErrRate}
		}
		sum.Add(sum, product.Mul(rate, product.SetUint64(usage[c])))
	}
	return sum, nil
}

// Fee is floor(bill x perMille / 1000). A bill or a fee below 0 gives 0.
func Fee(bill *big.Int, perMille int) *big.Int {
	if bill == nil || bill.Sign() <= 0 || perMille <= 0 {
		return new(big.Int)
	}
	fee := new(big.Int).Mul(bill, big.NewInt(int64(perMille)))
	return fee.Div(fee, big.NewInt(1000))
}

// WithFee is an amount and the fee on it: what a budget can cost its buyer.
func WithFee(amount *big.Int, perMille int) *big.Int {
	return new(big.Int).Add(amount, Fee(amount, perMille))
}

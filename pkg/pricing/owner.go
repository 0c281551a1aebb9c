package pricing

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/sosna-os/sosna/pkg/meter"
)

// Policy names how a wish comes to be.
type Policy string

const (
	// Fixed: the owner's Wish, or Wishes.
	Fixed Policy = "fixed"
	// CostPlus: what the machine costs its owner and MarginPerMille on that.
	CostPlus Policy = "cost-plus"
	// MatchMedian: MedianPerMille of what others ask for the same use, never
	// below cost; Wish while there are fewer than MinAsks of them.
	MatchMedian Policy = "match-median"

	// MinAsks is how many asks make a market. A stranger's one ask is no price,
	// and he could post two for nothing; that many he can too where workers cost
	// nothing, which is what cost, MinWish and MaxWish are for.
	MinAsks = 5

	maxPerMille = 1_000_000
	maxWatts    = 1_000_000
	maxMicros   = 1_000_000_000_000 // a million of a currency's units
)

// ErrOwner: a configuration of prices that cannot be.
var ErrOwner = errors.New("bad price configuration")

// Currency is the owner's, in which electricity is paid. There is no oracle of
// exchange rates here: the owner says what SNM is worth to him.
type Currency struct {
	Code       string   `toml:"code" json:"code"`                 // for people: "EUR"
	WeiPerUnit *big.Int `toml:"wei_per_unit" json:"wei_per_unit"` // wei of SNM that one unit is worth
}

// Running is what a machine costs while it works, in millionths of a unit of
// the currency.
type Running struct {
	Watts         uint64 `toml:"watts" json:"watts"`                     // at the wall, at full load
	MicrosPerKWh  uint64 `toml:"micros_per_kwh" json:"micros_per_kwh"`   // electricity
	MicrosPerHour uint64 `toml:"micros_per_hour" json:"micros_per_hour"` // wear, rent, link
}

// Bound is the least and the most wei for a unit of a counter; nil is none.
type Bound struct {
	Floor   *big.Int `toml:"floor" json:"floor,omitempty"`
	Ceiling *big.Int `toml:"ceiling" json:"ceiling,omitempty"`
}

// Owner is all that an owner decides about prices. Amounts in TOML are strings.
type Owner struct {
	Policy Policy              `toml:"policy" json:"policy"`
	Wish   *big.Int            `toml:"wish" json:"wish,omitempty"`     // wei a second for the whole machine
	Wishes map[string]*big.Int `toml:"wishes" json:"wishes,omitempty"` // by benchmark; with Fixed, in place of Wish
	// MinWish and MaxWish bound what the other policies make; nil is no bound.
	MinWish        *big.Int `toml:"min_wish" json:"min_wish,omitempty"`
	MaxWish        *big.Int `toml:"max_wish" json:"max_wish,omitempty"`
	MarginPerMille uint64   `toml:"margin_per_mille" json:"margin_per_mille"`
	MedianPerMille uint64   `toml:"median_per_mille" json:"median_per_mille"`
	// LookMinutes is how often the price is made anew, HysteresisPerMille by how much
	// of itself a wish must have moved to be asked; 0 is the default (reprice.go).
	LookMinutes        uint64                  `toml:"look_minutes" json:"look_minutes,omitempty"`
	HysteresisPerMille uint64                  `toml:"hysteresis_per_mille" json:"hysteresis_per_mille,omitempty"`
	Running            Running                 `toml:"running" json:"running"`
	Currency           Currency                `toml:"currency" json:"currency"`
	Bounds             map[meter.Counter]Bound `toml:"bounds" json:"bounds,omitempty"`
}

// Decision is a wish and how it came to be.
type Decision struct {
	Policy Policy   `json:"policy"`
	Wish   *big.Int `json:"wish_wei_per_s"`
	// Cost is what the machine costs its owner, wei a second; nil if unknown.
	Cost   *big.Int `json:"cost_wei_per_s,omitempty"`
	Reason string   `json:"reason"`
}

// Validate refuses what no price can be made of: ErrOwner says which field.
func (o Owner) Validate() error {
	for _, amount := range []struct {
		name string
		wei  *big.Int
	}{{"wish", o.Wish}, {"min_wish", o.MinWish}, {"max_wish", o.MaxWish}, {"currency.wei_per_unit", o.Currency.WeiPerUnit}} {
		if err := checkAmount(amount.name, amount.wei); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(o.Wishes)) {
		if err := checkAmount(fmt.Sprintf("wishes.%.40q", name), o.Wishes[name]); err != nil {
			return err
		}
	}
	if o.MinWish != nil && o.MaxWish != nil && o.MinWish.Cmp(o.MaxWish) > 0 {
		return fmt.Errorf("%w: min_wish %s is over max_wish %s", ErrOwner, o.MinWish, o.MaxWish)
	}
	if o.MarginPerMille > maxPerMille || o.MedianPerMille > maxPerMille {
		return fmt.Errorf("%w: margin_per_mille %d, median_per_mille %d: want %d at most", ErrOwner, o.MarginPerMille, o.MedianPerMille, maxPerMille)
	}
	if o.LookMinutes > maxLookMinutes || o.HysteresisPerMille > 1000 {
		return fmt.Errorf("%w: look_minutes %d, hysteresis_per_mille %d: want %d and 1000 at most", ErrOwner, o.LookMinutes, o.HysteresisPerMille, maxLookMinutes)
	}
	if r := o.Running; r.Watts > maxWatts || r.MicrosPerKWh > maxMicros || r.MicrosPerHour > maxMicros {
		return fmt.Errorf("%w: running: want at most %d watts and %d millionths", ErrOwner, maxWatts, uint64(maxMicros))
	}
	if err := o.checkBounds(); err != nil {
		return err
	}
	switch {
	case o.Policy == Fixed && o.Wish == nil && len(o.Wishes) == 0:
		return fmt.Errorf("%w: policy %q needs a wish", ErrOwner, o.Policy)
	case o.Policy == CostPlus && o.Cost() == nil:
		return fmt.Errorf("%w: policy %q needs running costs and currency.wei_per_unit", ErrOwner, o.Policy)
	case o.Policy == MatchMedian && (o.Wish == nil || o.MedianPerMille == 0):
		return fmt.Errorf("%w: policy %q needs median_per_mille, and a wish for when there are few asks", ErrOwner, o.Policy)
	case o.Policy != Fixed && len(o.Wishes) > 0:
		return fmt.Errorf("%w: wishes by benchmark are for policy %q", ErrOwner, Fixed)
	case !slices.Contains([]Policy{Fixed, CostPlus, MatchMedian}, o.Policy):
		return fmt.Errorf("%w: policy %.20q: want %q, %q or %q", ErrOwner, o.Policy, Fixed, CostPlus, MatchMedian)
	}
	return nil
}

func checkAmount(name string, wei *big.Int) error {
	if wei != nil && (wei.Sign() < 0 || wei.BitLen() > MaxWeiBits) {
		return fmt.Errorf("%w: %s: want 0 to 2^%d wei", ErrOwner, name, MaxWeiBits)
	}
	return nil
}

func (o Owner) checkBounds() error {
	for _, c := range slices.Sorted(maps.Keys(o.Bounds)) {
		b := o.Bounds[c]
		if !meter.Known(c) {
			return fmt.Errorf("%w: bounds of %.*q: %w", ErrOwner, meter.MaxCounterName, string(c), ErrUnknownCounter)
		}
		if err := errors.Join(checkAmount("floor of "+string(c), b.Floor), checkAmount("ceiling of "+string(c), b.Ceiling)); err != nil {
			return err
		}
		if b.Floor != nil && b.Ceiling != nil && b.Floor.Cmp(b.Ceiling) > 0 {
			return fmt.Errorf("%w: %s: floor %s is over ceiling %s", ErrOwner, c, b.Floor, b.Ceiling)
		}
	}
	return nil
}

// Cost is what a second of work costs the owner in wei, rounded up; nil where
// no costs or no worth of the currency are given.
func (o Owner) Cost() *big.Int {
	if o.Currency.WeiPerUnit == nil || o.Currency.WeiPerUnit.Sign() == 0 || o.Running == (Running{}) {
		return nil
	}
	// Thousandths of a millionth of a unit an hour: watts x micros per 1000 watt-hours.
	perHour := new(big.Int).Mul(new(big.Int).SetUint64(o.Running.Watts), new(big.Int).SetUint64(o.Running.MicrosPerKWh))
	perHour.Add(perHour, new(big.Int).Mul(new(big.Int).SetUint64(o.Running.MicrosPerHour), big.NewInt(1000)))
	return dividedUp(perHour.Mul(perHour, o.Currency.WeiPerUnit), big.NewInt(1000*1_000_000*3600))
}

// dividedUp is a / b, rounded up, for a not below 0.
func dividedUp(a, b *big.Int) *big.Int {
	quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}

// Decide makes the wish. asks are what others would charge a second for the
// same use (see Reference); only MatchMedian looks at them. It is a pure
// function: the same in, the same out. Errors: ErrOwner.
func (o Owner) Decide(asks []*big.Int) (Decision, error) {
	if err := o.Validate(); err != nil {
		return Decision{}, err
	}
	d := Decision{Policy: o.Policy, Cost: o.Cost()}
	switch o.Policy {
	case Fixed:
		if d.Wish = o.Wish; d.Wish == nil {
			d.Wish = new(big.Int)
		}
		d.Reason = "the owner's fixed price"
		if len(o.Wishes) > 0 {
			d.Reason = "the owner's fixed prices by benchmark"
		}
		return d, nil // the owner's own word needs no bounds
	case CostPlus:
		d.Wish = perMilleUp(d.Cost, 1000+o.MarginPerMille)
		d.Reason = fmt.Sprintf("running costs of %s wei a second (%s) and %d per mille on them", d.Cost, o.costWords(), o.MarginPerMille)
	case MatchMedian:
		o.matchMedian(&d, asks)
	}
	if o.MinWish != nil && d.Wish.Cmp(o.MinWish) < 0 {
		d.Wish, d.Reason = o.MinWish, d.Reason+fmt.Sprintf("; that is %s, raised to min_wish", d.Wish)
	}
	if o.MaxWish != nil && d.Wish.Cmp(o.MaxWish) > 0 {
		d.Wish, d.Reason = o.MaxWish, d.Reason+fmt.Sprintf("; that is %s, lowered to max_wish", d.Wish)
	}
	if d.Wish.BitLen() > MaxWeiBits {
		return Decision{}, fmt.Errorf("%w: a wish of %d bits", ErrOwner, d.Wish.BitLen())
	}
	return d, nil
}

func (o Owner) matchMedian(d *Decision, asks []*big.Int) {
	var valid []*big.Int
	for _, ask := range asks {
		if ask != nil && ask.Sign() > 0 && ask.BitLen() <= MaxWeiBits {
			valid = append(valid, ask)
		}
	}
	if len(valid) < MinAsks {
		d.Wish, d.Reason = o.Wish, fmt.Sprintf("the owner's wish: %d asks of others are no market, %d are", len(valid), MinAsks)
	} else {
		slices.SortFunc(valid, (*big.Int).Cmp)
		median := middle(valid)
		d.Wish = perMilleUp(median, o.MedianPerMille)
		d.Reason = fmt.Sprintf("%d per mille of the median %s of %d asks", o.MedianPerMille, median, len(valid))
	}
	if d.Cost != nil && d.Wish.Cmp(d.Cost) < 0 {
		d.Wish, d.Reason = d.Cost, d.Reason+fmt.Sprintf("; that is %s, raised to the running costs", d.Wish)
	}
}

// middle is the median of sorted amounts, rounded down.
func middle(sorted []*big.Int) *big.Int {
	n := len(sorted)
	if n%2 == 1 {
		return sorted[n/2]
	}
	sum := new(big.Int).Add(sorted[n/2-1], sorted[n/2])
	return sum.Rsh(sum, 1)
}

func perMilleUp(wei *big.Int, perMille uint64) *big.Int {
	return dividedUp(new(big.Int).Mul(wei, new(big.Int).SetUint64(perMille)), big.NewInt(1000))
}

func (o Owner) costWords() string {
	return fmt.Sprintf("%d W at %g %s a kWh, %g %[3]s an hour besides", o.Running.Watts,
		float64(o.Running.MicrosPerKWh)/1e6, o.Currency.Code, float64(o.Running.MicrosPerHour)/1e6)
}

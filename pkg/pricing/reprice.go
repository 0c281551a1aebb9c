package pricing

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
)

const (
	defaultLook       = 10 * time.Minute
	defaultHysteresis = 50 // per mille
	maxLookMinutes    = 24 * 60
)

// Look is how often an owner's worker looks whether its price is still right.
func (o Owner) Look() time.Duration {
	if o.LookMinutes == 0 {
		return defaultLook
	}
	return time.Duration(o.LookMinutes) * time.Minute
}

// Hysteresis is by how many thousandths of itself a wish may be off and yet stay.
func (o Owner) Hysteresis() uint64 {
	if o.HysteresisPerMille == 0 {
		return defaultHysteresis
	}
	return o.HysteresisPerMille
}

// Moves tells whether a new price takes the place of the one that stands, both of
// the same owner, and why. One does that was made of other benchmarks, or whose
// wish is off by more than the hysteresis: without that, workers who follow each
// other's median would re-price for ever, and every step costs each hub an ask to
// check. Where it started counts, not the last look, so a slow drift moves it too.
func (o Owner) Moves(standing, next Price) (bool, string) {
	if !sameResults(standing.Results, next.Results) {
		return true, "the machine was measured anew"
	}
	from, to := standing.Decision.Wish, next.Decision.Wish
	off := new(big.Int).Sub(to, from)
	off.Abs(off).Mul(off, big.NewInt(1000))
	room := new(big.Int).Mul(from, new(big.Int).SetUint64(o.Hysteresis()))
	if off.Cmp(room) <= 0 {
		return false, fmt.Sprintf("a wish of %s is within %d per mille of %s, which stays", to, o.Hysteresis(), from)
	}
	return true, next.Decision.Reason
}

// Same tells whether two owners decide alike.
func (o Owner) Same(p Owner) bool { return reflect.DeepEqual(o.canonical(), p.canonical()) }

// canonical writes amounts as text and no entries as none: what journal and
// configuration read back may differ in nothing but that.
func (o Owner) canonical() map[string]string {
	out := map[string]string{"rest": fmt.Sprint(o.Policy, o.Wish, o.MinWish, o.MaxWish, o.MarginPerMille, o.MedianPerMille,
		o.LookMinutes, o.HysteresisPerMille, o.Running, o.Currency.Code, o.Currency.WeiPerUnit)}
	for name, wish := range o.Wishes {
		out["wish "+name] = fmt.Sprint(wish)
	}
	for c, b := range o.Bounds {
		out["bound "+string(c)] = fmt.Sprint(b.Floor, b.Ceiling)
	}
	return out
}

func sameResults(a, b []bench.Result) bool {
	return slices.EqualFunc(a, b, func(a, b bench.Result) bool { return reflect.DeepEqual(a, b) })
}

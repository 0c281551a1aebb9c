package pricing

import (
	"fmt"
	"math/big"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/meter"
)

// DefaultWish is what an owner asks who does not say: 0.05 SNM an hour for the
// whole machine, in wei a second.
const DefaultWish = 13_888_888_888_888

// Configured is what a machine's configuration says of prices: its table [pricing],
// else its price as a fixed one, else DefaultWish. Errors: ErrOwner.
func Configured(c bootcfg.Config) (Owner, error) {
	p := c.Pricing
	if p == nil {
		p = &bootcfg.Pricing{Policy: bootcfg.PolicyFixed, Wish: c.Price}
		if p.Wish == "" {
			p.Wish = fmt.Sprint(DefaultWish)
		}
	}
	var read weiReader
	o := Owner{
		Policy: Policy(p.Policy), Wish: read.wei("wish", p.Wish), MinWish: read.wei("min_wish", p.MinWish), MaxWish: read.wei("max_wish", p.MaxWish),
		MarginPerMille: p.MarginPerMille, MedianPerMille: p.MedianPerMille, LookMinutes: p.LookMinutes, HysteresisPerMille: p.HysteresisPerMille,
		Running:  Running{p.Running.Watts, p.Running.MicrosPerKWh, p.Running.MicrosPerHour},
		Currency: Currency{p.Currency.Code, read.wei("currency.wei_per_unit", p.Currency.WeiPerUnit)},
	}
	for name, wish := range p.Wishes {
		if o.Wishes == nil {
			o.Wishes = make(map[string]*big.Int, len(p.Wishes))
		}
		o.Wishes[name] = read.wei("wishes", wish)
	}
	for name, b := range p.Bounds {
		if o.Bounds == nil {
			o.Bounds = make(map[meter.Counter]Bound, len(p.Bounds))
		}
		o.Bounds[meter.Counter(name)] = Bound{read.wei("floor", b.Floor), read.wei("ceiling", b.Ceiling)}
	}
	if read.err != nil {
		return Owner{}, read.err
	}
	return o, o.Validate()
}

// weiReader reads amounts, nil for none, and keeps the first error.
type weiReader struct{ err error }

func (r *weiReader) wei(name, text string) *big.Int {
	if text == "" {
		return nil
	}
	wei, ok := new(big.Int), len(text) <= 40
	if ok {
		wei, ok = wei.SetString(text, 10)
	}
	if !ok && r.err == nil {
		r.err = fmt.Errorf("%w: %s: %.40q is no whole number of wei", ErrOwner, name, text)
	}
	return wei
}

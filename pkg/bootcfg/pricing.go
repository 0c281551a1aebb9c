package bootcfg

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Policies of a worker's prices.
const (
	PolicyFixed       = "fixed"        // Wish, or Wishes
	PolicyCostPlus    = "cost-plus"    // running costs and a margin
	PolicyMatchMedian = "match-median" // a share of what others ask, never below cost
)

const (
	maxPerMille   = 1_000_000
	maxWatts      = 1_000_000
	maxMicros     = 1_000_000_000_000 // a million of a currency's units
	maxLook       = 24 * 60           // minutes
	maxHysteresis = 1000              // per mille
	maxWishes     = 64
	maxNameBytes  = 64
	maxCurrency   = 16 // runes of a currency's name
)

// counterNames are what a bound can be set for. pkg/meter counts them; its names are fixed, and PID 1, which reads a
// configuration first, is to say that one is misspelt without carrying a meter.
var counterNames = []string{
	"blk_read_bytes", "blk_read_ops", "blk_write_bytes", "blk_write_ops", "cpu_cycles", "cpu_instructions", "cpu_system_ns",
	"cpu_user_ns", "energy_uj", "gpu_busy_ns", "gpu_mem_byte_seconds", "mem_byte_seconds", "net_rx_bytes", "net_rx_connections",
	"net_rx_packets", "net_tx_bytes", "net_tx_connections", "net_tx_packets", "page_faults",
}

// Pricing is the table [pricing]: what a worker's owner decides about prices. Amounts are decimal wei in text. What
// follows from it is pkg/pricing's (Owner), which has the same names.
type Pricing struct {
	Policy string `json:"policy"`
	Wish   string `json:"wish,omitempty"` // wei per second for the whole machine
	// Wishes are wei per second by benchmark; with PolicyFixed.
	Wishes  map[string]string `json:"wishes,omitempty"`
	MinWish string            `json:"min_wish,omitempty"` // bounds of what the other policies make
	MaxWish string            `json:"max_wish,omitempty"`

	MarginPerMille     uint64 `json:"margin_per_mille,omitempty"`
	MedianPerMille     uint64 `json:"median_per_mille,omitempty"`
	LookMinutes        uint64 `json:"look_minutes,omitempty"`         // between looks at the market; 0: pkg/pricing's default
	HysteresisPerMille uint64 `json:"hysteresis_per_mille,omitempty"` // a wish that moved by no more stays; 0: likewise

	Running  Running          `json:"running,omitzero"`
	Currency Currency         `json:"currency,omitzero"`
	Bounds   map[string]Bound `json:"bounds,omitempty"` // by counter, in wei per unit
}

// Running is what the machine costs while it works, in millionths of a unit of the currency.
type Running struct {
	Watts         uint64 `json:"watts,omitempty"`
	MicrosPerKWh  uint64 `json:"micros_per_kwh,omitempty"`
	MicrosPerHour uint64 `json:"micros_per_hour,omitempty"`
}

// Currency is what electricity is paid in, and what a unit of it is worth in wei of SNM.
type Currency struct {
	Code       string `json:"code,omitempty"`
	WeiPerUnit string `json:"wei_per_unit,omitempty"`
}

// Bound is the least and the most wei for a unit of a counter; empty is none.
type Bound struct {
	Floor   string `json:"floor,omitempty"`
	Ceiling string `json:"ceiling,omitempty"`
}

func pricingKey() key {
	return key{name: "pricing",
		text: func(*Config, []string) error {
			return fmt.Errorf("is a table: write [pricing] into %s, or give sosna.price", SourceFile)
		},
		toml: func(c *Config, v any) []error {
			c.Pricing = new(Pricing)
			return tomlPricing(v, c.Pricing)
		},
		check: func(c *Config) []error {
			if c.Pricing == nil {
				return nil
			}
			return c.Pricing.check()
		}}
}

// check names all that is wrong; pkg/pricing refuses the same, one at a time.
func (p *Pricing) check() []error {
	var errs []error
	add := func(name string, err error) {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
	}
	if !slices.Contains([]string{PolicyFixed, PolicyCostPlus, PolicyMatchMedian}, p.Policy) {
		add("policy", fmt.Errorf("%s: say %s, %s or %s", show(p.Policy), PolicyFixed, PolicyCostPlus, PolicyMatchMedian))
	}
	for _, a := range []struct{ name, wei string }{
		{"wish", p.Wish}, {"min_wish", p.MinWish}, {"max_wish", p.MaxWish}, {"currency.wei_per_unit", p.Currency.WeiPerUnit},
	} {
		add(a.name, checkOptionalWei(a.wei))
	}
	add("min_wish", inOrder(p.MinWish, p.MaxWish, "is over max_wish"))
	for _, n := range []struct {
		name      string
		has, most uint64
	}{
		{"margin_per_mille", p.MarginPerMille, maxPerMille}, {"median_per_mille", p.MedianPerMille, maxPerMille},
		{"look_minutes", p.LookMinutes, maxLook}, {"hysteresis_per_mille", p.HysteresisPerMille, maxHysteresis},
		{"running.watts", p.Running.Watts, maxWatts}, {"running.micros_per_kwh", p.Running.MicrosPerKWh, maxMicros},
		{"running.micros_per_hour", p.Running.MicrosPerHour, maxMicros},
	} {
		if n.has > n.most {
			add(n.name, fmt.Errorf("%d is more than %d", n.has, n.most))
		}
	}
	if code := p.Currency.Code; utf8.RuneCountInString(code) > maxCurrency || strings.ContainsFunc(code, func(r rune) bool { return !unicode.IsPrint(r) }) {
		add("currency.code", fmt.Errorf("%s is no name of a currency like \"EUR\"", show(code)))
	}
	errs = append(errs, p.checkWishes()...)
	errs = append(errs, p.checkBounds()...)
	return append(errs, p.checkPolicy()...)
}

// checkPolicy names what the policy chosen lacks.
func (p *Pricing) checkPolicy() (errs []error) {
	missing := func(name, why string) {
		errs = append(errs, fmt.Errorf("%s: is missing: %s", name, why))
	}
	if p.Policy != PolicyFixed && len(p.Wishes) > 0 {
		errs = append(errs, fmt.Errorf("wishes: are for the policy %s", PolicyFixed))
	}
	worth := strings.Trim(p.Currency.WeiPerUnit, "0") != ""
	switch p.Policy {
	case PolicyFixed:
		if p.Wish == "" && len(p.Wishes) == 0 {
			missing("wish", "wei per second for the whole machine, or wishes for each benchmark")
		}
	case PolicyCostPlus:
		if p.Running == (Running{}) {
			missing("running", "what the machine costs: watts and micros_per_kwh, or micros_per_hour")
		}
		if !worth {
			missing("currency.wei_per_unit", "what a unit of the currency is worth in wei of SNM")
		}
	case PolicyMatchMedian:
		if p.Wish == "" {
			missing("wish", "wei per second for as long as there are too few asks to make a market")
		}
		if p.MedianPerMille == 0 {
			missing("median_per_mille", "1000 asks as much as the others, 950 a little less")
		}
	}
	return errs
}

func (p *Pricing) checkWishes() (errs []error) {
	if len(p.Wishes) > maxWishes {
		return []error{fmt.Errorf("wishes: %d of them, at most %d", len(p.Wishes), maxWishes)}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Wishes)) {
		if !plainName(name) {
			errs = append(errs, fmt.Errorf("wishes: %s is no benchmark's name: small letters, digits and _, at most %d", show(name), maxNameBytes))
		} else if err := checkWei(p.Wishes[name], "an amount", "wei"); err != nil || p.Wishes[name] == "" {
			errs = append(errs, fmt.Errorf("wishes.%s: %s is not a whole number of wei below 2^%d", name, show(p.Wishes[name]), maxWeiBits))
		}
	}
	return errs
}

func (p *Pricing) checkBounds() (errs []error) {
	for _, name := range slices.Sorted(maps.Keys(p.Bounds)) {
		if !slices.Contains(counterNames, name) {
			errs = append(errs, fmt.Errorf("bounds: %s is no counter; there are %s", show(name), strings.Join(counterNames, ", ")))
			if len(errs) > 2 { // the list is long
				return errs
			}
			continue
		}
		b := p.Bounds[name]
		for _, err := range []error{checkOptionalWei(b.Floor), checkOptionalWei(b.Ceiling), inOrder(b.Floor, b.Ceiling, "(floor) is over the ceiling")} {
			if err != nil {
				errs = append(errs, fmt.Errorf("bounds.%s: %w", name, err))
			}
		}
	}
	return errs
}

func plainName(s string) bool {
	return s != "" && len(s) <= maxNameBytes && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

func checkOptionalWei(s string) error {
	if s == "" {
		return nil
	}
	return checkWei(s, "an amount", "wei")
}

// inOrder refuses a low over a high where both are amounts.
func inOrder(low, high, says string) error {
	if low == "" || high == "" || checkWei(low, "", "") != nil || checkWei(high, "", "") != nil {
		return nil
	}
	a, _ := new(big.Int).SetString(low, 10)
	b, _ := new(big.Int).SetString(high, 10)
	if a.Cmp(b) > 0 {
		return fmt.Errorf("%s %s %s", low, says, high)
	}
	return nil
}

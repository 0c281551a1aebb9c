// Package chart draws what the workers of a market are and ask, each beside the
// median of them all, or of others: horizontal bars on a scale of powers of two,
// benchmarks above, rates below. One picture serves a hub's page, a worker's,
// `sosna market --svg` and `sosna worker bench --svg`.
//
// Data flows one way: asks -> Compare or Beside (numbers) -> Card -> SVG. It relies on
// html/template to escape what strangers call their benchmarks and units; names are
// data here, none is known. A benchmark whose unit is a time is better when it is
// less, all others when they are more. It stops at drawing. The threat it answers is
// an ask that was written to be looked at: numbers that are none, texts that are
// markup, end lines, turn the direction of writing or never end.
package chart

import (
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	maxName  = 26 // runes of a label
	maxFact  = 60
	maxBars  = market.MaxBenchmarks
	octaves  = 3 // the scale: from an eighth of the median to eight times
	unitSNM  = 1e18
	minPeers = 2 // how many, oneself among them, make a median to stand beside
)

// Machine is one worker.
type Machine struct {
	Name  string
	Facts []string // what to say of it, a phrase each
	Ask   market.Ask
}

// Card is a machine beside the others.
type Card struct {
	Name  string
	Facts []string
	Speed []Bar
	Price []Bar
}

// Bar is one number beside the median of the same of all machines.
type Bar struct {
	Label  string
	Figure string // the number and its unit
	// Times is how many times the median it is: for benchmarks more is better, for
	// rates more is dearer. 0: there is nothing to compare, and Note says why.
	Times float64
	Note  string
}

// Compare puts each machine beside all of them, and draws the first ones, most at most.
func Compare(machines []Machine, most int) []Card {
	middle := mediansOf(machines, minPeers)
	cards := make([]Card, min(len(machines), most))
	for i, m := range machines[:len(cards)] {
		cards[i] = m.card(middle)
	}
	return cards
}

// Beside puts a machine beside others, of which one is enough.
func Beside(m Machine, others []Machine) Card { return m.card(mediansOf(others, 1)) }

// medians are what machines are compared with; 0 where too few have it.
type medians struct {
	speeds map[measure]float64
	rates  map[meter.Counter]float64
}

func mediansOf(machines []Machine, least int) medians {
	speeds, rates := make(map[measure][]float64), make(map[meter.Counter][]float64)
	for _, m := range machines {
		for what, value := range measured(m.Ask) {
			if value > 0 {
				speeds[what] = append(speeds[what], value)
			}
		}
		for c, wei := range m.Ask.Rates {
			if rate := float(wei); rate > 0 {
				rates[c] = append(rates[c], rate)
			}
		}
	}
	return medians{middles(speeds, least), middles(rates, least)}
}

func (m Machine) card(middle medians) Card {
	c := Card{Name: printable(m.Name, maxFact), Speed: speedBars(m.Ask, middle.speeds), Price: priceBars(m.Ask, middle.rates)}
	for _, fact := range m.Facts {
		c.Facts = append(c.Facts, printable(fact, maxFact))
	}
	return c
}

// middles are the medians of what enough machines have; 0 of what fewer have.
func middles[K comparable](all map[K][]float64, least int) map[K]float64 {
	out := make(map[K]float64, len(all))
	for what, values := range all {
		out[what] = 0
		if len(values) >= least {
			out[what] = median(values)
		}
	}
	return out
}

// measure is what makes two results comparable.
type measure struct{ name, unit string }

// measured are an ask's results, 0 for one that is no number above 0; of two of the
// same measure the first counts.
func measured(ask market.Ask) map[measure]float64 {
	out := make(map[measure]float64)
	for _, b := range ask.Benchmarks[:min(len(ask.Benchmarks), maxBars)] {
		what := measure{b.Name, b.Unit}
		if _, twice := out[what]; !twice {
			out[what] = number(b.Value)
		}
	}
	return out
}

func number(text string) float64 {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || !(value > 0) || math.IsInf(value, 0) {
		return 0
	}
	return value
}

// speedBars are in the order of the ask, which is that of the benchmarks.
func speedBars(ask market.Ask, medians map[measure]float64) []Bar {
	values, seen := measured(ask), make(map[measure]bool)
	var out []Bar
	for _, b := range ask.Benchmarks[:min(len(ask.Benchmarks), maxBars)] {
		what := measure{b.Name, b.Unit}
		if seen[what] {
			continue
		}
		seen[what] = true
		value := values[what]
		bar := Bar{Label: printable(b.Name, maxName), Figure: Figure(value, b.Unit)}
		_, isTime := seconds[b.Unit]
		switch middle := medians[what]; {
		case value == 0:
			bar.Figure, bar.Note = "?", "no number"
		case middle == 0:
			bar.Note = "the only one"
		case isTime:
			bar.Times = middle / value
		default:
			bar.Times = value / middle
		}
		out = append(out, bar)
	}
	return out
}

// priceBars are in canonical order; what is free everywhere is left out.
func priceBars(ask market.Ask, medians map[meter.Counter]float64) []Bar {
	var out []Bar
	for _, c := range slices.Sorted(maps.Keys(medians)) {
		label, wei := printable(string(c), maxName), ask.Rates[c]
		if wei == nil || wei.Sign() <= 0 {
			out = append(out, Bar{Label: label, Figure: "free", Note: "not counted"})
			continue
		}
		whole, unit := pricing.ForPeople(c, wei)
		bar := Bar{Label: label, Figure: fmt.Sprintf("%.3g SNM a %s", float(whole)/unitSNM, unit)}
		if middle := medians[c]; middle == 0 {
			bar.Note = "the only one"
		} else {
			bar.Times = float(wei) / middle
		}
		out = append(out, bar)
	}
	return out
}

func float(wei *big.Int) float64 {
	if wei == nil {
		return 0
	}
	f, _ := new(big.Float).SetInt(wei).Float64()
	return f
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	if n%2 == 1 {
		return sorted[n/2]
	}
	return sorted[n/2-1]/2 + sorted[n/2]/2 // the sum may be beyond float64
}

// seconds are the units that are a time.
var seconds = map[string]float64{"s": 1, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}

var prefixes = []struct {
	sign string
	by   float64
}{{"T", 1e12}, {"G", 1e9}, {"M", 1e6}, {"k", 1e3}, {"", 1}, {"m", 1e-3}, {"µ", 1e-6}, {"n", 1e-9}}

// Figure writes a value for people: 11.4 Gflop/s, 85.0 ns.
func Figure(value float64, unit string) string {
	scale, isTime := seconds[unit]
	if isTime {
		value, unit = value*scale, "s"
	}
	unit = printable(unit, maxName)
	for _, p := range prefixes {
		if value >= p.by*0.9995 && value < p.by*1e6 && (p.by >= 1 || isTime) {
			return fmt.Sprintf("%s %s%s", digits(value/p.by), p.sign, unit)
		}
	}
	return fmt.Sprintf("%.3g %s", value, unit)
}

// digits writes three of them.
func digits(value float64) string {
	switch {
	case value >= 99.95:
		return strconv.FormatFloat(value, 'f', 0, 64)
	case value >= 9.995:
		return strconv.FormatFloat(value, 'f', 1, 64)
	}
	return strconv.FormatFloat(value, 'f', 2, 64)
}

// printable makes one short line of anybody's text.
func printable(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, text)
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

package metrics

import (
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sosna-os/sosna/pkg/meter"
)

// scales say how a counter's unit becomes Prometheus' base unit.
var scales = []struct {
	ending, base string
	by           float64
}{{"_ns", "_seconds", 1e-9}, {"_uj", "_joules", 1e-6}}

// Named is a counter's name and scale by Prometheus' conventions: cpu_user_ns of what
// is "deal" is deal_cpu_user_seconds_total. A counter that nobody here has heard of
// follows from its name too.
func Named(of string, c meter.Counter) (name string, scale float64) {
	text := string(c)
	for _, s := range scales {
		if head, ok := strings.CutSuffix(text, s.ending); ok {
			return of + "_" + head + s.base + "_total", s.by
		}
	}
	return of + "_" + text + "_total", 1
}

// Wei is an amount for a metric, 0 for none.
func Wei(wei *big.Int) float64 {
	if wei == nil {
		return 0
	}
	f, _ := new(big.Float).SetInt(wei).Float64()
	return f
}

// maxLabel bounds a label's value, in runes.
const maxLabel = 64

// Labelled makes a label's value of anybody's text: printable, short.
func Labelled(text string) string {
	text = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, text)
	if runes := []rune(text); len(runes) > maxLabel {
		return string(runes[:maxLabel])
	}
	return text
}

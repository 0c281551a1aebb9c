package chart

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func machine(name string, rate int64, results ...string) Machine {
	m := Machine{Name: name, Facts: []string{"1 core"}, Ask: market.Ask{Rates: pricing.Rates{meter.CPUUser: big.NewInt(rate)}}}
	for i := 0; i+2 < len(results); i += 3 {
		m.Ask.Benchmarks = append(m.Ask.Benchmarks, market.Benchmark{Name: results[i], Value: results[i+1], Unit: results[i+2]})
	}
	return m
}

func TestCompare(t *testing.T) {
	cards := Compare([]Machine{
		machine("a", 100, "int", "10", "op/s", "latency", "80", "ns", "own", "5", "x", "int", "99", "op/s"),
		machine("b", 200, "int", "40", "op/s", "latency", "160", "ns", "bad", "NaN", "x"),
		machine("c", 400, "int", "20", "op/s", "latency", "40", "ns", "bad", "-1", "x"),
	}, 9)
	got := ""
	for _, c := range cards {
		for _, b := range append(c.Speed, c.Price...) {
			got += fmt.Sprintf("%s %s %s %.2f %s\n", c.Name, b.Label, b.Figure, b.Times, b.Note)
		}
	}
	want := `a int 10.0 op/s 0.50 
a latency 80.0 ns 1.00 
a own 5.00 x 0.00 the only one
a cpu_user_ns 0.00036 SNM a CPU-hour 0.50 
b int 40.0 op/s 2.00 
b latency 160 ns 0.50 
b bad ? 0.00 no number
b cpu_user_ns 0.00072 SNM a CPU-hour 1.00 
c int 20.0 op/s 1.00 
c latency 40.0 ns 2.00 
c bad ? 0.00 no number
c cpu_user_ns 0.00144 SNM a CPU-hour 2.00 
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestSameNameOtherUnit: results of other units are not set beside each other.
func TestSameNameOtherUnit(t *testing.T) {
	cards := Compare([]Machine{machine("a", 1, "disk", "10", "B/s"), machine("b", 1, "disk", "10", "op/s")}, 9)
	for _, c := range cards {
		if bar := c.Speed[0]; bar.Times != 0 || bar.Note != "the only one" {
			t.Errorf("%+v", bar)
		}
	}
}

// TestBeside: the machine itself makes no median, and one other does.
func TestBeside(t *testing.T) {
	own := machine("own", 100, "int", "40", "op/s", "latency", "80", "ns", "new", "1", "x")
	one := machine("a", 100, "int", "10", "op/s", "latency", "160", "ns", "old", "1", "x")
	two := machine("b", 100, "int", "30", "op/s")
	for name, c := range map[string]struct {
		others []Machine
		want   []float64 // times: int, latency, new
	}{
		"nobody": {nil, []float64{0, 0, 0}},
		"one":    {[]Machine{one}, []float64{4, 2, 0}},
		"two":    {[]Machine{one, two}, []float64{2, 2, 0}},
	} {
		for i, bar := range Beside(own, c.others).Speed {
			if bar.Times != c.want[i] || (bar.Times == 0) != (bar.Note == "the only one") {
				t.Errorf("beside %s: %+v, want %g", name, bar, c.want[i])
			}
		}
	}
}

func TestFreeRates(t *testing.T) {
	a, b := machine("a", 5), machine("b", 0)
	b.Ask.Rates[meter.NetTx] = big.NewInt(7)
	cards := Compare([]Machine{a, b}, 9)
	if p := cards[1].Price; len(p) != 2 || p[0].Figure != "free" || p[1].Note != "the only one" {
		t.Errorf("%+v", p)
	}
	if cards := Compare(nil, 9); len(cards) != 0 {
		t.Error(cards)
	}
}

func TestFigure(t *testing.T) {
	for want, c := range map[string]struct {
		value float64
		unit  string
	}{
		"11.4 Gflop/s": {11.4e9, "flop/s"}, "1.00 kB": {1000, "B"}, "1.00 k": {999.9, ""}, "999 B": {999, "B"}, "85.0 ns": {85, "ns"},
		"1.20 µs": {1200, "ns"}, "2.00 s": {2000, "ms"}, "0.52 x": {0.52, "x"}, "5e+20 B": {5e20, "B"}, "1e-12 s": {0.001, "ns"},
	} {
		if got := strings.TrimSpace(Figure(c.value, c.unit)); got != want {
			t.Errorf("%g %s: %q, want %q", c.value, c.unit, got, want)
		}
	}
}

// wellFormed reads a picture as XML and gives its elements and texts.
func wellFormed(t *testing.T, svg string) (elements map[string]int, texts string) {
	t.Helper()
	elements = make(map[string]int)
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return elements, texts
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			elements[token.Name.Local]++
			for _, a := range token.Attr {
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href" || a.Name.Local == "style" || strings.Contains(a.Value, "NaN") {
					t.Errorf("attribute %s=%q", a.Name.Local, a.Value)
				}
			}
		case xml.CharData:
			texts += string(token)
		}
	}
}

// TestAskThatAttacks: what strangers write is text, short, one line, and nothing else.
func TestAskThatAttacks(t *testing.T) {
	for name, evil := range map[string]string{
		"script":    `<script>alert(1)</script>`,
		"closing":   `</text></svg><img src=x onerror=alert(1)>`,
		"attribute": `" onload="alert(1)`,
		"comment":   `--><!--`,
		"cdata":     `]]><script>`,
		"template":  `{{.}}{{define "svg"}}`,
		"entity":    `&lt;script&gt;&xxe;`,
		"backwards": "a\u202egnp.exe",
		"control":   "a\x00\x1b[2J\n\r",
		"not UTF-8": "\xff\xfe",
		"long":      strings.Repeat("W", 1<<16),
	} {
		t.Run(name, func(t *testing.T) {
			m := machine(evil, 5, evil, evil, evil, "int", "5", evil)
			m.Facts = []string{evil}
			m.Ask.Rates[meter.Counter(evil)] = big.NewInt(5)
			cards := Compare([]Machine{m, machine("b", 5, "int", "7", evil)}, 9)
			var sheet, one strings.Builder
			if err := errors.Join(Sheet(&sheet, evil, cards), SVG(&one, cards[0])); err != nil {
				t.Fatal(err)
			}
			for _, svg := range []string{sheet.String(), one.String()} {
				elements, texts := wellFormed(t, svg)
				for element := range elements {
					switch element {
					case "svg", "g", "rect", "text", "line":
					default:
						t.Errorf("an element %s", element)
					}
				}
				if strings.ContainsAny(texts, "\x1b\u202e") || len(svg) > 32<<10 {
					t.Errorf("%d bytes", len(svg))
				}
			}
		})
	}
}

// TestNumbersThatAttack: no number makes a bar that is none.
func TestNumbersThatAttack(t *testing.T) {
	values := []string{"1e308", "1e-308", "5e-324", "0", "-0", "Inf", "nan", "0x1p1023", "1_000", "", "1e400"}
	var machines []Machine
	for _, v := range values {
		machines = append(machines, machine(v, math.MaxInt64, "a", v, "x", "b", v, "ns"))
	}
	for _, c := range Compare(machines, 99) {
		for _, b := range c.Speed {
			if math.IsNaN(b.Times) || b.Times < 0 {
				t.Errorf("%s: %+v", c.Name, b)
			}
			if d := drawBar(b, 0, "", ""); math.IsNaN(d.X) || math.IsNaN(d.Width) || d.X < axisFrom-1 && d.Width > 0 || d.X+d.Width > axisTo+1 {
				t.Errorf("%s: %+v", c.Name, d)
			}
		}
		var b strings.Builder
		if err := SVG(&b, c); err != nil {
			t.Fatal(err)
		}
		wellFormed(t, b.String())
	}
}

func TestPlace(t *testing.T) {
	middle := (axisFrom + axisTo) / 2.0
	for times, want := range map[float64]float64{1: middle, 8: axisTo, 1. / 8: axisFrom, 1e9: axisTo, 0: axisFrom, math.Inf(1): axisTo} {
		if got := place(times); got != want {
			t.Errorf("%g: %g, want %g", times, got, want)
		}
	}
}

func FuzzSheet(f *testing.F) {
	f.Add("int", "5", "op/s", "0xab")
	f.Add("<a>", "NaN", "\u202e", "&")
	f.Fuzz(func(t *testing.T, name, value, unit, worker string) {
		cards := Compare([]Machine{machine(worker, 5, name, value, unit), machine("b", 7, name, "7", unit)}, 9)
		var b strings.Builder
		if err := Sheet(&b, name, cards); err != nil {
			t.Fatal(err)
		}
		wellFormed(t, b.String())
	})
}

package chart

import (
	"fmt"
	"html/template"
	"io"
	"math"
	"strings"
)

// The measures of a picture, in its own pixels.
const (
	width     = 760
	axisFrom  = 200
	axisTo    = 490
	figureAt  = 502
	timesAt   = width
	rowHeight = 19
	barHeight = 11
	headline  = 24 // of a block of bars
	cardHead  = 46
	gap       = 26 // between cards of a sheet
)

// Colours that differ for those who do not tell red from green.
const (
	better = "#2b6cb0"
	worse  = "#c2661a"
	plain  = "#6b7280"
)

// drawnBar is a bar with its place.
type drawnBar struct {
	Bar
	Y, Text      int // top of the bar, and the base line of its texts
	X, Width     float64
	Colour, Over string // Over marks one that is longer than the scale
	Multiple     string
}

type block struct {
	Title, Less, More string
	Y                 int // base line of the title
	Top, Bottom       int // of the scale's lines
	Bars              []drawnBar
}

type drawing struct {
	Card
	Fact              string
	Y, Width, Height  int
	FigureAt, TimesAt int
	Lines             []line
	Blocks            []block
}

type line struct {
	X    float64
	Text string
	Main bool
}

// SVG writes one card as an svg element for a page. The page names the machine.
func SVG(w io.Writer, c Card) error {
	return templates.ExecuteTemplate(w, "svg", draw(c, 0))
}

// Markup is SVG for a template.
func (c Card) Markup() (template.HTML, error) {
	var b strings.Builder
	if err := SVG(&b, c); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil // made by a template that escapes
}

// Sheet writes all cards as one SVG file, one below the other, under a title.
func Sheet(w io.Writer, title string, cards []Card) error {
	y := 44
	var all []drawing
	for _, c := range cards {
		d := draw(c, cardHead)
		d.Y = y
		y += d.Height + gap
		all = append(all, d)
	}
	return templates.ExecuteTemplate(w, "sheet", struct {
		Title         string
		Width, Height int
		Cards         []drawing
	}{printable(title, maxFact), width + 40, y, all})
}

func draw(c Card, y int) drawing {
	d := drawing{Card: c, Fact: strings.Join(c.Facts, " · "), Width: width, FigureAt: figureAt, TimesAt: timesAt}
	for octave := -octaves; octave <= octaves; octave++ {
		text := [...]string{"⅛", "¼", "½", "median", "2×", "4×", "8×"}[octave+octaves]
		d.Lines = append(d.Lines, line{X: place(math.Exp2(float64(octave))), Text: text, Main: octave == 0})
	}
	for _, b := range []struct {
		title, less, more string
		bars              []Bar
		low, high         string // colours below and above the median
	}{
		{"Benchmarks", "slower", "faster", c.Speed, worse, better},
		{"Rates", "cheaper", "dearer", c.Price, better, worse},
	} {
		if len(b.bars) == 0 {
			continue
		}
		drawn := block{Title: b.title, Less: b.less, More: b.more, Y: y + headline - 8, Top: y + headline}
		y += headline
		for _, bar := range b.bars {
			drawn.Bars = append(drawn.Bars, drawBar(bar, y, b.low, b.high))
			y += rowHeight
		}
		drawn.Bottom = y
		y += 8
		d.Blocks = append(d.Blocks, drawn)
	}
	d.Height = y
	return d
}

func drawBar(bar Bar, y int, low, high string) drawnBar {
	d := drawnBar{Bar: bar, Y: y + (rowHeight-barHeight)/2, Text: y + rowHeight - 5, Colour: plain}
	if !(bar.Times > 0) {
		d.Multiple = bar.Note
		return d
	}
	middle := place(1)
	at := place(bar.Times)
	d.X, d.Width = min(at, middle), math.Round(math.Abs(at-middle)*10)/10
	switch {
	case bar.Times < 1:
		d.Colour = low
	case bar.Times > 1:
		d.Colour = high
	}
	if d.Width < 4 { // the median itself is seen too
		d.X, d.Width = middle-2, 4
	}
	if off := math.Abs(math.Log2(bar.Times)); off > octaves {
		d.Over = "…"
	}
	d.Multiple = multiple(bar.Times)
	return d
}

func multiple(times float64) string {
	switch {
	case times >= 99.5 || times < 0.01:
		return fmt.Sprintf("%.1g×", times)
	case times >= 9.95:
		return fmt.Sprintf("%.0f×", times)
	}
	return fmt.Sprintf("%.2f×", times)
}

// place is where a multiple of the median is on the scale.
func place(times float64) float64 {
	octave := max(-octaves, min(octaves, math.Log2(times)))
	at := (axisFrom+axisTo)/2.0 + octave*(axisTo-axisFrom)/(2.0*octaves)
	return math.Round(at*10) / 10
}

var templates = template.Must(template.New("").Parse(`
{{- define "body"}}
{{- $d := .}}
{{- range .Blocks}}
<text x="0" y="{{.Y}}" font-weight="600" fill="#111827">{{.Title}}</text>
{{- $b := .}}
{{- range $d.Lines}}
<line x1="{{.X}}" x2="{{.X}}" y1="{{$b.Top}}" y2="{{$b.Bottom}}" stroke="{{if .Main}}#6b7280{{else}}#e5e7eb{{end}}"/>
<text x="{{.X}}" y="{{$b.Y}}" text-anchor="middle" font-size="10" fill="#6b7280">{{.Text}}</text>
{{- end}}
<text x="{{$d.TimesAt}}" y="{{.Y}}" text-anchor="end" font-size="10" fill="#6b7280">{{.Less}} ← → {{.More}}</text>
{{- range .Bars}}
<text x="0" y="{{.Text}}" fill="#374151">{{.Label}}</text>
{{- if .Width}}
<rect x="{{.X}}" y="{{.Y}}" width="{{.Width}}" height="11" rx="1.5" fill="{{.Colour}}"/>
{{- end}}
<text x="{{$d.FigureAt}}" y="{{.Text}}" fill="#111827">{{.Figure}}</text>
<text x="{{$d.TimesAt}}" y="{{.Text}}" text-anchor="end" fill="{{.Colour}}">{{.Multiple}}{{.Over}}</text>
{{- end}}
{{- end}}
{{- end}}
{{- define "svg"}}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{.Width}} {{.Height}}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="benchmarks and rates of {{.Name}} beside the median">
{{- template "body" .}}
</svg>
{{- end}}
{{- define "sheet"}}<svg xmlns="http://www.w3.org/2000/svg" width="{{.Width}}" height="{{.Height}}" viewBox="-20 0 {{.Width}} {{.Height}}" font-family="system-ui, sans-serif" font-size="12">
<rect x="-20" width="{{.Width}}" height="{{.Height}}" fill="#ffffff"/>
<text x="0" y="28" font-size="17" font-weight="600" fill="#111827">{{.Title}}</text>
{{- range .Cards}}
<g transform="translate(0 {{.Y}})">
<line x1="0" x2="{{.Width}}" y1="0" y2="0" stroke="#d1d5db"/>
<text x="0" y="20" font-size="13" font-weight="600" font-family="ui-monospace, monospace" fill="#111827">{{.Name}}</text>
<text x="0" y="37" fill="#6b7280">{{.Fact}}</text>
{{- template "body" .}}
</g>
{{- end}}
</svg>
{{end}}`))

package bench

import (
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"math"
	"strconv"
)

// Reference is what a vector is drawn against: by name, the median of others.
type Reference map[string]float64

// MedianOf makes a reference of others' reports; latencies and mixes are left out.
func MedianOf(reports []Report) Reference {
	values := make(map[string][]float64)
	for _, r := range reports {
		for _, result := range r.Figures() {
			values[result.Name] = append(values[result.Name], result.Value)
		}
	}
	out := make(Reference, len(values))
	for name, v := range values {
		out[name], _ = middle(v)
	}
	return out
}

const (
	// barDecades is what a bar without a reference spans: the longest is the
	// largest figure of the same unit, each tenth of it a fourth shorter.
	barDecades = 4
	// Beside a reference the bar of the median is half the width.
	maxRatio = 4

	rowHeight, labelWidth, barWidth, numberWidth, topHeight = 24, 160, 360, 210, 56
)

// Bar is how long a result's bar is, from 0 to 1. Beside a reference it is the
// binary logarithm of the ratio to it, from a quarter to the fourfold; else the
// decimal one within the results of the same unit.
func Bar(result Result, all []Result, reference Reference) (length float64, known bool) {
	if reference != nil {
		median, ok := reference[result.Name]
		if !ok || !(median > 0) || !(result.Value > 0) {
			return 0, false
		}
		return unit(0.5 + math.Log2(result.Value/median)/(2*math.Log2(maxRatio))), true
	}
	var largest float64
	for _, other := range all {
		if other.Unit == result.Unit {
			largest = max(largest, other.Value)
		}
	}
	if !(largest > 0) || !(result.Value > 0) {
		return 0, false
	}
	return unit(1 + math.Log10(result.Value/largest)/barDecades), true
}

func unit(x float64) float64 { return max(0, min(1, x)) }

var pictureTemplate = template.Must(template.New("svg").Parse(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{.Width}} {{.Height}}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="16" y="22" font-size="16" font-weight="bold">{{.Title}}</text>
<text x="16" y="42" fill="#555555">{{.Subtitle}}</text>
{{range .Rows}}<text x="{{$.LabelEnd}}" y="{{.TextY}}" text-anchor="end">{{.Name}}</text>
<rect x="{{$.BarX}}" y="{{.Y}}" width="{{$.BarWidth}}" height="16" fill="#eef1f4"/>
{{if .Known}}<rect x="{{$.BarX}}" y="{{.Y}}" width="{{.Length}}" height="16" fill="{{.Colour}}"/>
{{end}}<text x="{{$.NumberX}}" y="{{.TextY}}">{{.Number}}</text>
{{end}}{{if .Median}}<line x1="{{.MiddleX}}" y1="{{.Top}}" x2="{{.MiddleX}}" y2="{{.Height}}" stroke="#333333" stroke-dasharray="4 3"/>
{{end}}</svg>
`))

type pictureRow struct {
	Name, Number, Colour string
	Y, TextY             int
	Length               string
	Known                bool
}

// WriteSVG draws the comparable figures as bars, against a reference (nil: none,
// then a bar tells of figures of the same unit only).
func WriteSVG(w io.Writer, r Report, reference Reference) error {
	figures := r.Figures()
	subtitle := "each tenth of the largest figure of a unit is a quarter of the bar shorter"
	if reference != nil {
		subtitle = "the dashed line is the median of others; the left end a quarter of it, the right end its fourfold"
	}
	rows := make([]pictureRow, len(figures))
	for i, f := range figures {
		length, known := Bar(f, figures, reference)
		colour := "#3b6ea8"
		if reference != nil && length < 0.5 {
			colour = "#b8632f"
		}
		y := topHeight + i*rowHeight
		rows[i] = pictureRow{Name: f.Name, Y: y, TextY: y + 13, Colour: colour, Known: known,
			Length: strconv.FormatFloat(length*barWidth, 'f', 1, 64), Number: Number(f.Value) + f.Unit}
		if median := reference[f.Name]; known && median > 0 {
			rows[i].Number += fmt.Sprintf(" (%.2f x)", f.Value/median)
		}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return fmt.Errorf("draw benchmarks: %w", err)
	}
	err := pictureTemplate.Execute(w, map[string]any{
		"Title": "SOSNA benchmarks, " + string(r.Tier) + ", " + r.At.UTC().Format("2006-01-02 15:04") + " UTC", "Subtitle": subtitle,
		"Width": labelWidth + barWidth + numberWidth, "Height": topHeight + len(rows)*rowHeight + 8, "Top": topHeight - 4,
		"LabelEnd": labelWidth - 8, "BarX": labelWidth, "BarWidth": barWidth, "NumberX": labelWidth + barWidth + 8,
		"MiddleX": labelWidth + barWidth/2, "Median": reference != nil, "Rows": rows,
	})
	if err != nil {
		return fmt.Errorf("draw benchmarks: %w", err)
	}
	return nil
}

var prefixes = []string{"", "k", "M", "G", "T", "P"}

// Number writes a figure with four digits and a prefix, ready for its unit: "1.234 G".
func Number(v float64) string {
	i := 0
	for ; v >= 1000 && i < len(prefixes)-1; i++ {
		v /= 1000
	}
	text := strconv.FormatFloat(v, 'g', 4, 64)
	return text + " " + prefixes[i]
}

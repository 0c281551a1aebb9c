package vector

import (
	"math"
	"slices"
	"testing"
)

func TestRanks(t *testing.T) {
	for _, c := range []struct{ in, want []float64 }{
		{nil, []float64{}},
		{[]float64{5}, []float64{1}},
		{[]float64{30, 10, 20}, []float64{3, 1, 2}},
		{[]float64{-1, -2, 0}, []float64{2, 1, 3}},
		{[]float64{7, 7, 7}, []float64{2, 2, 2}},
		{[]float64{1, 2, 2, 3}, []float64{1, 2.5, 2.5, 4}},
	} {
		if got := ranks(c.in); !slices.Equal(got, c.want) {
			t.Errorf("ranks of %v are %v, want %v", c.in, got, c.want)
		}
	}
}

// TestSpearman has values by hand (1 - 6 sum d^2 / n(n^2-1) without ties) and, with ties, of scipy.stats.spearmanr.
func TestSpearman(t *testing.T) {
	up := []float64{1, 2, 3, 4, 5, 6}
	for name, c := range map[string]struct {
		x, y []float64
		want float64
	}{
		"the same":        {up, []float64{10, 20, 30, 40, 50, 60}, 1},
		"no line":         {up, []float64{1, 8, 27, 64, 125, 1e9}, 1},
		"reversed":        {up, []float64{6, 5, 4, 3, 2, 1}, -1},
		"one swap":        {up, []float64{1, 2, 3, 4, 6, 5}, 1 - 6*2./(6*35)},
		"ends swapped":    {up, []float64{6, 2, 3, 4, 5, 1}, 1 - 6*50./(6*35)},
		"ties":            {up, []float64{1, 2, 2, 3, 4, 4}, 0.9710083124552245},
		"one value":       {[]float64{1}, []float64{1}, math.NaN()},
		"nothing":         {nil, nil, math.NaN()},
		"not two of each": {up, up[1:], math.NaN()},
		"never changes":   {up, []float64{1, 1, 1, 1, 1, 1}, math.NaN()},
	} {
		got := spearman(c.x, c.y)
		if math.IsNaN(got) != math.IsNaN(c.want) || math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestVariationAndMedian(t *testing.T) {
	if got := variation([]float64{9, 10, 11}); math.Abs(got-10) > 1e-12 {
		t.Errorf("variation %g %%, want 10", got)
	}
	if got := variation([]float64{4, 4}); got != 0 {
		t.Errorf("variation of one value %g", got)
	}
	in := []float64{3, 1, 2, 10}
	if got := median(in); got != 2.5 || in[0] != 3 {
		t.Errorf("median %g of %v", got, in)
	}
	if got := median([]float64{3, 1, 2}); got != 2 {
		t.Errorf("median %g", got)
	}
	if !math.IsNaN(median(nil)) {
		t.Error("a median of nothing")
	}
}

package vector

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/stat"
)

// spearman is the rank correlation of two lists of the same length (C. Spearman, "The Proof and Measurement of Association
// between Two Things", 1904): Pearson's of the ranks, equal values sharing their mean rank. It is NaN below two values, or
// where one list is all the same.
func spearman(x, y []float64) float64 {
	if len(x) != len(y) || len(x) < 2 {
		return math.NaN()
	}
	return stat.Correlation(ranks(x), ranks(y), nil)
}

// ranks are 1 for the least value; equal ones have the mean of theirs.
func ranks(values []float64) []float64 {
	sorted := slices.Sorted(slices.Values(values))
	out := make([]float64, len(values))
	for i, v := range values {
		first, _ := slices.BinarySearch(sorted, v)
		end := first
		for end < len(sorted) && sorted[end] == v {
			end++
		}
		out[i] = float64(first+1+end) / 2
	}
	return out
}

// variation is the coefficient of variation in percent: the sample's standard deviation by its mean.
func variation(values []float64) float64 {
	mean, deviation := stat.MeanStdDev(values, nil)
	return 100 * deviation / mean
}

// median is the middle value, or the mean of the two.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	if n == 0 {
		return math.NaN()
	}
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

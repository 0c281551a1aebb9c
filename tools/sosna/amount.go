package main

import (
	"fmt"
	"strconv"
	"strings"
)

// parseBytes reads "256M", "1G", "512MiB" or plain bytes; units are powers of 1024.
func parseBytes(text string) (uint64, error) {
	upper := strings.TrimSuffix(strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(text)), "B"), "I")
	digits := strings.TrimRight(upper, "KMGT")
	shift, ok := map[string]uint{"": 0, "K": 10, "M": 20, "G": 30, "T": 40}[upper[len(digits):]]
	n, err := strconv.ParseUint(digits, 10, 64)
	if !ok || err != nil || n > 1<<62>>shift {
		return 0, fmt.Errorf("%q is no size such as 256M or 2G", text)
	}
	return n << shift, nil
}

// parseCores reads a decimal number of cores, "1", "0.5" or "1.25", into milli-CPU.
func parseCores(text string) (uint64, error) {
	whole, fraction, _ := strings.Cut(strings.TrimSpace(text), ".")
	if len(fraction) > 3 || len(whole) > 6 || whole+fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return 0, fmt.Errorf("%q is no number of cores such as 1 or 0.5", text)
	}
	n, err := strconv.ParseUint(whole+fraction+strings.Repeat("0", 3-len(fraction)), 10, 64)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("%q is no number of cores such as 1 or 0.5", text)
	}
	return n, nil
}

// formatBytes writes a count of bytes with a unit, rounded down to one decimal.
func formatBytes(n uint64) string {
	for _, unit := range []struct {
		name  string
		shift uint
	}{{"TiB", 40}, {"GiB", 30}, {"MiB", 20}, {"KiB", 10}} {
		if n >= 1<<unit.shift {
			tenths := n >> (unit.shift - 10) * 10 >> 10
			return fmt.Sprintf("%d.%d %s", tenths/10, tenths%10, unit.name)
		}
	}
	return fmt.Sprintf("%d B", n)
}

package main

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// snmDigits is the number of decimals of SNM: 1 SNM is 10^18 wei.
const snmDigits = 18

// maxAmountText bounds an amount that a person types.
const maxAmountText = 64

// errAmount: the text is no amount of SNM.
var errAmount = errors.New("not an amount of SNM")

var weiPerSNM = new(big.Int).Exp(big.NewInt(10), big.NewInt(snmDigits), nil)

// parseSNM reads a decimal amount such as "1.5", "0.000000000000000001" or
// "2 SNM" into wei, exactly.
func parseSNM(text string) (*big.Int, error) {
	trimmed := strings.TrimSpace(text)
	if cut, ok := strings.CutSuffix(strings.ToUpper(trimmed), "SNM"); ok {
		trimmed = strings.TrimSpace(cut)
	}
	whole, fraction, point := strings.Cut(trimmed, ".")
	switch {
	case len(trimmed) > maxAmountText:
		return nil, fmt.Errorf("%w: over %d characters", errAmount, maxAmountText)
	case whole == "" && fraction == "", point && fraction == "":
		return nil, fmt.Errorf("%w: %q", errAmount, text)
	case len(fraction) > snmDigits:
		return nil, fmt.Errorf("%w: %q has %d decimals, SNM has %d", errAmount, text, len(fraction), snmDigits)
	}
	digits := whole + fraction
	if strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("%w: %q", errAmount, text)
	}
	wei, ok := new(big.Int).SetString(digits+strings.Repeat("0", snmDigits-len(fraction)), 10)
	if !ok {
		return nil, fmt.Errorf("%w: %q", errAmount, text)
	}
	return wei, nil
}

// formatSNM writes wei as decimal SNM with all of its digits and no trailing zeros.
func formatSNM(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(wei), weiPerSNM, new(big.Int))
	if rest.Sign() == 0 {
		return sign + whole.String()
	}
	fraction := fmt.Sprintf("%0*s", snmDigits, rest.String())
	return sign + whole.String() + "." + strings.TrimRight(fraction, "0")
}

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

package buyer

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// SNMDigits is the number of decimals of SNM: 1 SNM is 10^18 wei.
const SNMDigits = 18

// maxAmountText bounds an amount that a person types.
const maxAmountText = 64

// ErrAmount: the text is no amount of SNM.
var ErrAmount = errors.New("not an amount of SNM")

var weiPerSNM = new(big.Int).Exp(big.NewInt(10), big.NewInt(SNMDigits), nil)

// ParseSNM reads a decimal amount such as "1.5", "0.000000000000000001" or
// "2 SNM" into wei, exactly.
func ParseSNM(text string) (*big.Int, error) {
	trimmed := strings.TrimSpace(text)
	if cut, ok := strings.CutSuffix(strings.ToUpper(trimmed), "SNM"); ok {
		trimmed = strings.TrimSpace(cut)
	}
	whole, fraction, point := strings.Cut(trimmed, ".")
	switch {
	case len(trimmed) > maxAmountText:
		return nil, fmt.Errorf("%w: over %d characters", ErrAmount, maxAmountText)
	case whole == "" && fraction == "", point && fraction == "":
		return nil, fmt.Errorf("%w: %q", ErrAmount, text)
	case len(fraction) > SNMDigits:
		return nil, fmt.Errorf("%w: %q has %d decimals, SNM has %d", ErrAmount, text, len(fraction), SNMDigits)
	}
	digits := whole + fraction
	if strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("%w: %q", ErrAmount, text)
	}
	wei, ok := new(big.Int).SetString(digits+strings.Repeat("0", SNMDigits-len(fraction)), 10)
	if !ok {
		return nil, fmt.Errorf("%w: %q", ErrAmount, text)
	}
	return wei, nil
}

// FormatSNM writes wei as decimal SNM with all of its digits and no trailing zeros.
func FormatSNM(wei *big.Int) string {
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
	fraction := fmt.Sprintf("%0*s", SNMDigits, rest.String())
	return sign + whole.String() + "." + strings.TrimRight(fraction, "0")
}

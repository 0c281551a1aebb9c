package bootcfg

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

const (
	// DefaultSignerCap is what a hub's signer promises in a day, in SNM, unless its owner
	// says otherwise: room for a first hub, and what its owner can lose to whoever takes
	// the daemon over before the owner rotates the wallet's signer.
	DefaultSignerCap = "1000"

	snmDecimals = 18        // SNM.sol
	allSNM      = 444000000 // SNM.sol's cap
)

// SignerCapWei is SignerCap, or its default, in wei. The configuration must have no problems.
func (c Config) SignerCapWei() *big.Int {
	text := c.SignerCap
	if text == "" {
		text = DefaultSignerCap
	}
	wei, err := signerCapWei(text)
	if err != nil {
		return new(big.Int) // allows nothing
	}
	return wei
}

func checkSignerCap(s string) error {
	_, err := signerCapWei(s)
	return err
}

// signerCapWei reads a decimal number of SNM exactly. It is in SNM and not in wei because a
// person sets it from what a day may cost; wei written by mistake are more than there is.
func signerCapWei(s string) (*big.Int, error) {
	whole, fraction, point := strings.Cut(s, ".")
	if len(s) > 64 || whole == "" || point && fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return nil, fmt.Errorf("%s is not a number of SNM like \"1000\" or \"0.5\"", show(s))
	}
	if len(fraction) > snmDecimals {
		return nil, fmt.Errorf("%s has more than the %d decimals of SNM", show(s), snmDecimals)
	}
	wei, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", snmDecimals-len(fraction)), 10)
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(snmDecimals), nil)
	switch {
	case !ok || wei.Sign() == 0:
		return nil, errors.New("is zero: the hub could pay no worker")
	case wei.Cmp(one.Mul(one, big.NewInt(allSNM))) > 0:
		return nil, fmt.Errorf("%s is more than all SNM there are (%d); the unit is SNM, not wei", show(s), allSNM)
	}
	return wei, nil
}

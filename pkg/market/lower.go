package market

import (
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// MinIDDigits is how many digits of a deal's id name it at least.
const MinIDDigits = 8

// Lower is the wish of a worker's owner that a running deal costs less. It is carried
// to the worker, which makes the Change: only the worker knows the terms in force. Said
// again it changes nothing.
type Lower struct {
	Deal    string        // the deal's id in hex, or how it begins
	Rates   pricing.Rates // of the counters that are to cost less
	Expires time.Time     // whole seconds
}

var lowerType = typeddata.NewType("Lower(string deal,Rate[] rates,uint64 expires)" +
	"Rate(string counter,uint256 wei)")

// Hash is the EIP-712 struct hash.
func (l Lower) Hash() common.Hash {
	return lowerType.Struct().String(l.Deal).Structs(rateHashes(l.Rates)...).Uint64(uint64(l.Expires.Unix())).Hash()
}

// Check refuses a wish that is over or absurd.
func (l Lower) Check(now time.Time) error {
	checks := []error{checkRates(l.Rates), checkExpiry(l.Expires, now)}
	if n := len(l.Deal); n < MinIDDigits || n > 2*len(ID{}) || strings.Trim(l.Deal, "0123456789abcdef") != "" {
		checks = append(checks, fmt.Errorf("deal: %w: %d to %d hex digits name one", ErrAbsurd, MinIDDigits, 2*len(ID{})))
	}
	return first("lower", checks)
}

// Names tells whether the wish is about a deal.
func (l Lower) Names(id ID) bool { return strings.HasPrefix(id.String(), l.Deal) }

// Change is the change of a deal on terms in force that carries the wish out, under a
// number. A rate that would rise and a counter that the deal does not have are refused.
func (l Lower) Change(id ID, terms Deal, seq uint64) (Change, error) {
	rates := make(pricing.Rates, len(terms.Rates))
	for name, wei := range terms.Rates {
		rates[name] = wei
	}
	for name, wei := range l.Rates {
		before, ok := rates[name]
		switch {
		case !ok:
			return Change{}, fmt.Errorf("lower: %w: the deal has no %s", ErrTerms, name)
		case wei.Cmp(before) > 0:
			return Change{}, fmt.Errorf("lower: %w: %s from %s to %s wei is no drop", ErrTerms, name, before, wei)
		}
		rates[name] = wei
	}
	return Change{Deal: id, Rates: rates, Budget: terms.Budget, Seq: seq}, nil
}

package market

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func TestLowerRefusals(t *testing.T) {
	good := Lower{Deal: "0123abcd", Rates: pricing.Rates{meter.CPUUser: big.NewInt(1)}, Expires: now.Add(time.Minute)}
	if err := good.Check(now); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*Lower)
		want   error
	}{
		"names many deals": {func(l *Lower) { l.Deal = l.Deal[:MinIDDigits-1] }, ErrAbsurd},
		"names no deal":    {func(l *Lower) { l.Deal = strings.Repeat("0", 65) }, ErrAbsurd},
		"no hex":           {func(l *Lower) { l.Deal = "0123ABCD" }, ErrAbsurd},
		"no rates":         {func(l *Lower) { l.Rates = nil }, ErrAbsurd},
		"unknown counter":  {func(l *Lower) { l.Rates = pricing.Rates{"gold": big.NewInt(1)} }, ErrAbsurd},
		"negative rate":    {func(l *Lower) { l.Rates = pricing.Rates{meter.CPUUser: big.NewInt(-1)} }, ErrAbsurd},
		"over":             {func(l *Lower) { l.Expires = now }, ErrExpired},
		"for ever":         {func(l *Lower) { l.Expires = now.Add(48 * time.Hour) }, ErrAbsurd},
	} {
		l := good
		c.change(&l)
		if err := l.Check(now); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestLowerOnlyLowers(t *testing.T) {
	d := testDeal()
	id := d.ID()
	if !(Lower{Deal: id.String()[:MinIDDigits]}).Names(id) || (Lower{Deal: "00000000"}).Names(id) {
		t.Error("a wish names another deal than it says")
	}
	for name, c := range map[string]struct {
		rates pricing.Rates
		want  error
	}{
		"a drop":                {pricing.Rates{meter.CPUUser: big.NewInt(12)}, nil},
		"to nothing":            {pricing.Rates{meter.CPUUser: new(big.Int)}, nil},
		"a rise":                {pricing.Rates{meter.CPUUser: big.NewInt(14)}, ErrTerms},
		"a rise among drops":    {pricing.Rates{meter.CPUUser: big.NewInt(12), meter.Memory: big.NewInt(8)}, ErrTerms},
		"a counter it lacks":    {pricing.Rates{meter.NetTx: new(big.Int)}, ErrTerms},
		"nothing that is lower": {pricing.Rates{meter.CPUUser: big.NewInt(13)}, ErrTerms},
	} {
		change, err := Lower{Rates: c.rates}.Change(id, d, 1)
		var rises bool
		if err == nil {
			_, rises, err = change.Apply(d)
		}
		if !errors.Is(err, c.want) || rises {
			t.Errorf("%s: got %v, want %v; rises: %t", name, err, c.want, rises)
		}
	}
	if d.Rates[meter.CPUUser].Int64() != 13 {
		t.Error("the deal was changed in place")
	}
}

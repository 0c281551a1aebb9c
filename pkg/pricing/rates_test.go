package pricing

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"
	"testing/quick"

	"github.com/sosna-os/sosna/pkg/meter"
)

func TestBill(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 127)
	want := new(big.Int).Mul(huge, new(big.Int).SetUint64(math.MaxUint64))
	want.Add(want, big.NewInt(21))
	got, err := Bill(Rates{meter.CPUUser: huge, meter.NetTx: big.NewInt(3)}, meter.Vector{meter.CPUUser: math.MaxUint64, meter.NetTx: 7})
	if err != nil || got.Cmp(want) != 0 {
		t.Errorf("%s %v, want %s", got, err, want)
	}
	if got, err := Bill(Rates{meter.CPUUser: huge}, nil); err != nil || got.Sign() != 0 {
		t.Errorf("no usage costs %s %v", got, err)
	}
	for name, c := range map[string]struct {
		rates Rates
		usage meter.Vector
		want  error
	}{
		"no rate":           {Rates{}, meter.Vector{meter.CPUUser: 1}, ErrUnknownCounter},
		"no rate, no usage": {Rates{}, meter.Vector{meter.CPUUser: 0}, ErrUnknownCounter},
		"unknown counter":   {Rates{meter.CPUUser: huge}, meter.Vector{"gold": 1}, ErrUnknownCounter},
		"nil rate":          {Rates{meter.CPUUser: nil}, meter.Vector{meter.CPUUser: 1}, ErrRate},
		"negative rate":     {Rates{meter.CPUUser: big.NewInt(-1)}, meter.Vector{meter.CPUUser: 1}, ErrRate},
	} {
		if _, err := Bill(c.rates, c.usage); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// A bill of two usages is the sum of their bills: vouchers for increments and
// for totals agree to the wei.
func TestBillIsAdditive(t *testing.T) {
	additive := func(r1, r2 uint64, a1, a2, b1, b2 uint32) bool {
		rates := Rates{meter.CPUUser: new(big.Int).SetUint64(r1), meter.Memory: new(big.Int).SetUint64(r2)}
		a := meter.Vector{meter.CPUUser: uint64(a1), meter.Memory: uint64(a2)}
		b := meter.Vector{meter.CPUUser: uint64(b1), meter.Memory: uint64(b2)}
		billA, _ := Bill(rates, a)
		billB, _ := Bill(rates, b)
		both, err := Bill(rates, a.Add(b))
		return err == nil && both.Cmp(billA.Add(billA, billB)) == 0
	}
	if err := quick.Check(additive, nil); err != nil {
		t.Error(err)
	}
}

func TestFee(t *testing.T) {
	for _, c := range []struct {
		bill     *big.Int
		perMille int
		want     int64
	}{
		{big.NewInt(1999), 1, 1}, {big.NewInt(999), 1, 0}, {big.NewInt(1000), 25, 25}, {big.NewInt(7), 1000, 7},
		{big.NewInt(-5), 10, 0}, {big.NewInt(5000), -10, 0}, {nil, 10, 0}, {big.NewInt(0), 10, 0},
	} {
		if got := Fee(c.bill, c.perMille); got.Int64() != c.want {
			t.Errorf("Fee(%s, %d) = %s, want %d", c.bill, c.perMille, got, c.want)
		}
	}
	bill := big.NewInt(5000)
	if Fee(bill, 10); bill.Int64() != 5000 {
		t.Error("Fee changed the bill")
	}
	if got := WithFee(bill, 10); got.Int64() != 5050 || bill.Int64() != 5000 {
		t.Errorf("WithFee(5000, 10) = %s, bill %s", got, bill)
	}
}

func TestRatesJSON(t *testing.T) {
	top := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), MaxWeiBits), big.NewInt(1))
	in := Rates{meter.NetTx: big.NewInt(0), meter.CPUUser: top}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"cpu_user_ns":"340282366920938463463374607431768211455","net_tx_bytes":"0"}` {
		t.Fatalf("%s %v", text, err)
	}
	var out Rates
	if err := json.Unmarshal(text, &out); err != nil || !out.Equal(in) {
		t.Fatalf("%v %v", out, err)
	}
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"a number":        {`{"cpu_user_ns":5}`, ErrMalformed},
		"negative":        {`{"cpu_user_ns":"-5"}`, ErrRate},
		"plus":            {`{"cpu_user_ns":"+5"}`, ErrRate},
		"leading zero":    {`{"cpu_user_ns":"05"}`, ErrRate},
		"hex":             {`{"cpu_user_ns":"0x5"}`, ErrRate},
		"empty":           {`{"cpu_user_ns":""}`, ErrRate},
		"2^128":           {`{"cpu_user_ns":"340282366920938463463374607431768211456"}`, ErrRate},
		"endless":         {`{"cpu_user_ns":"` + strings.Repeat("9", 400) + `"}`, ErrRate},
		"unknown counter": {`{"gold":"5"}`, ErrUnknownCounter},
		"twice":           {`{"cpu_user_ns":"5","cpu_user_ns":"6"}`, ErrMalformed},
		"array":           {`["5"]`, ErrMalformed},
		"null":            {`null`, ErrMalformed},
		"too large":       {`{"cpu_user_ns":"` + strings.Repeat("9", maxRatesJSON) + `"}`, ErrMalformed},
	} {
		var r Rates
		if err := json.Unmarshal([]byte(c.text), &r); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	for name, bad := range map[string]Rates{
		"nil": {meter.CPUUser: nil}, "negative": {meter.CPUUser: big.NewInt(-1)}, "too large": {meter.CPUUser: top.Lsh(top, 1)},
	} {
		if _, err := json.Marshal(bad); !errors.Is(err, ErrRate) {
			t.Errorf("%s was written: %v", name, err)
		}
	}
}

func FuzzRatesJSON(f *testing.F) {
	f.Add([]byte(`{"cpu_user_ns":"12","net_tx_bytes":"0"}`))
	f.Add([]byte(`{"cpu_user_ns":"1","cpu_user_ns":"2"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var r Rates
		if r.UnmarshalJSON(data) != nil {
			return
		}
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var again Rates
		if err := json.Unmarshal(text, &again); err != nil || !again.Equal(r) {
			t.Errorf("%s: %v", text, err)
		}
	})
}

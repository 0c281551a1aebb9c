package buyer

import (
	"errors"
	"math/big"
	"testing"
)

func TestParseSNM(t *testing.T) {
	for _, tc := range []struct{ text, wei string }{
		{"1", "1000000000000000000"},
		{"0", "0"},
		{".5", "500000000000000000"},
		{"1.5 SNM", "1500000000000000000"},
		{"2snm", "2000000000000000000"},
		{"0.000000000000000001", "1"},
		{"123456789012345678901234567890.000000000000000009", "123456789012345678901234567890000000000000000009"},
	} {
		wei, err := ParseSNM(tc.text)
		if err != nil || wei.String() != tc.wei {
			t.Errorf("ParseSNM(%q) = %v, %v; want %s", tc.text, wei, err, tc.wei)
		}
	}
	for _, bad := range []string{"", ".", "1.", "-1", "+1", "1e18", "1,5", "0x10", "1.0000000000000000001", "SNM", "1 2", "1.2.3",
		"99999999999999999999999999999999999999999999999999999999999999999"} {
		if wei, err := ParseSNM(bad); !errors.Is(err, ErrAmount) {
			t.Errorf("ParseSNM(%q) = %v, %v; want ErrAmount", bad, wei, err)
		}
	}
}

func TestFormatSNM(t *testing.T) {
	for _, tc := range []struct{ wei, want string }{
		{"0", "0"}, {"1", "0.000000000000000001"}, {"1500000000000000000", "1.5"},
		{"-1000000000000000000", "-1"}, {"100000000000000000001", "100.000000000000000001"},
	} {
		wei, _ := new(big.Int).SetString(tc.wei, 10)
		if got := FormatSNM(wei); got != tc.want {
			t.Errorf("FormatSNM(%s) = %s, want %s", tc.wei, got, tc.want)
		}
	}
}

func FuzzSNM(f *testing.F) {
	f.Add("1.5")
	f.Add("0.000000000000000001")
	f.Fuzz(func(t *testing.T, text string) {
		wei, err := ParseSNM(text)
		if err != nil {
			return
		}
		again, err := ParseSNM(FormatSNM(wei))
		if err != nil || again.Cmp(wei) != 0 {
			t.Fatalf("%q -> %s -> %v, %v", text, wei, again, err)
		}
	})
}

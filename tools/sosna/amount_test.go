package main

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
		wei, err := parseSNM(tc.text)
		if err != nil || wei.String() != tc.wei {
			t.Errorf("parseSNM(%q) = %v, %v; want %s", tc.text, wei, err, tc.wei)
		}
	}
	for _, bad := range []string{"", ".", "1.", "-1", "+1", "1e18", "1,5", "0x10", "1.0000000000000000001", "SNM", "1 2", "1.2.3",
		"99999999999999999999999999999999999999999999999999999999999999999"} {
		if wei, err := parseSNM(bad); !errors.Is(err, errAmount) {
			t.Errorf("parseSNM(%q) = %v, %v; want errAmount", bad, wei, err)
		}
	}
}

func TestFormatSNM(t *testing.T) {
	for _, tc := range []struct{ wei, want string }{
		{"0", "0"}, {"1", "0.000000000000000001"}, {"1500000000000000000", "1.5"},
		{"-1000000000000000000", "-1"}, {"100000000000000000001", "100.000000000000000001"},
	} {
		wei, _ := new(big.Int).SetString(tc.wei, 10)
		if got := formatSNM(wei); got != tc.want {
			t.Errorf("formatSNM(%s) = %s, want %s", tc.wei, got, tc.want)
		}
	}
}

func FuzzSNM(f *testing.F) {
	f.Add("1.5")
	f.Add("0.000000000000000001")
	f.Fuzz(func(t *testing.T, text string) {
		wei, err := parseSNM(text)
		if err != nil {
			return
		}
		again, err := parseSNM(formatSNM(wei))
		if err != nil || again.Cmp(wei) != 0 {
			t.Fatalf("%q -> %s -> %v, %v", text, wei, again, err)
		}
	})
}

func TestParseSizes(t *testing.T) {
	for text, want := range map[string]uint64{"256M": 256 << 20, "2g": 2 << 30, "512MiB": 512 << 20, "1kb": 1024, "4096": 4096, "1T": 1 << 40} {
		if got, err := parseBytes(text); err != nil || got != want {
			t.Errorf("parseBytes(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
	for _, bad := range []string{"", "M", "-1M", "1.5G", "1MM", "18446744073709551615", "9999999T", "1P"} {
		if got, err := parseBytes(bad); err == nil {
			t.Errorf("parseBytes(%q) = %d, want an error", bad, got)
		}
	}
	for text, want := range map[string]uint64{"1": 1000, "0.5": 500, "1.25": 1250, ".001": 1, "64": 64000} {
		if got, err := parseCores(text); err != nil || got != want {
			t.Errorf("parseCores(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
	for _, bad := range []string{"", "0", "0.0", "-1", "1.0001", "x", "1e3", "12345678"} {
		if got, err := parseCores(bad); err == nil {
			t.Errorf("parseCores(%q) = %d, want an error", bad, got)
		}
	}
}

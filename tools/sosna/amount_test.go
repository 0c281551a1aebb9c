package main

import "testing"

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

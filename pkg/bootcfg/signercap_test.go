package bootcfg

import "testing"

func TestSignerCapWei(t *testing.T) {
	for text, want := range map[string]string{
		"": "1000000000000000000000", "1000": "1000000000000000000000", "0.5": "500000000000000000",
		"0.000000000000000001": "1", "444000000": "444000000000000000000000000", "007": "7000000000000000000",
		"444000000.000000000000000001": "0", "nonsense": "0", // refused, and so it allows nothing
	} {
		if got := (Config{SignerCap: text}).SignerCapWei().String(); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

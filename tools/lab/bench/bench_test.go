package bench

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

func TestFigureIsWritten(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		f    Figure
		want string
	}{
		{Figure{Name: "a", Value: 3, Unit: "s"}.against("b", 2), `{"name":"a","value":3,"unit":"s","peer":"b","peer_value":2,"ratio":1.5}`},
		{Figure{Name: "c", Value: 3, Unit: "s"}, `{"name":"c","value":3,"unit":"s","peer":"","peer_value":0,"ratio":0}`},
		{Figure{Name: "d", Value: 3, Unit: "s"}.against("still", 0), `{"name":"d","value":3,"unit":"s","peer":"still","peer_value":0,"ratio":0}`},
	} {
		if err := c.f.write(dir); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(filepath.Join(dir, c.f.Name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var got, want any
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(c.want), &want); err != nil {
			t.Fatal(err)
		}
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(want)
		if string(a) != string(b) {
			t.Errorf("got %s, want %s", a, b)
		}
	}
}

func TestMedian(t *testing.T) {
	in := []float64{3, 1, 2}
	if got := median(in); got != 2 || in[0] != 3 {
		t.Fatalf("got %g of %v", got, in)
	}
}

func TestDigits(t *testing.T) {
	for in, want := range map[float64]float64{0: 0, 1.23456789: 1.2346, -0.000123456: -0.00012346, 123456: 123460, 0.5: 0.5} {
		if got := digits(in); got != want {
			t.Errorf("%g is %g, want %g", in, got, want)
		}
	}
}

func TestFigureNamesItsPeer(t *testing.T) {
	if got, want := (Figure{Name: "rho", Value: 1, Unit: "rho"}).against("sysbench", 0).String(), "rho                      1 rho; sysbench"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

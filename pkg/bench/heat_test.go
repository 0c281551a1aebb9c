package bench

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func sensorTree(t *testing.T, files map[string]string) Sensors {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		at := filepath.Join(root, "sys/class", name)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return Sensors(root)
}

func TestSensors(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  float64
	}{
		"none":     {nil, 0},
		"zone":     {map[string]string{"thermal/thermal_zone0/temp": "48500\n"}, 48.5},
		"hottest":  {map[string]string{"thermal/thermal_zone0/temp": "40000\n", "thermal/thermal_zone1/temp": "61000\n"}, 61},
		"coretemp": {map[string]string{"hwmon/hwmon2/name": "coretemp\n", "hwmon/hwmon2/temp1_input": "70000\n"}, 70},
		"disk":     {map[string]string{"hwmon/hwmon2/name": "nvme\n", "hwmon/hwmon2/temp1_input": "70000\n"}, 0},
		"zero":     {map[string]string{"thermal/thermal_zone0/temp": "0\n"}, 0},
		"32767":    {map[string]string{"thermal/thermal_zone0/temp": "32767\n"}, 0},
		"32767 C":  {map[string]string{"thermal/thermal_zone0/temp": "32767000\n", "thermal/thermal_zone1/temp": "55000"}, 55},
		"-274":     {map[string]string{"thermal/thermal_zone0/temp": "-274000\n"}, 0},
		"127":      {map[string]string{"thermal/thermal_zone0/temp": "127000\n"}, 0},
		"words":    {map[string]string{"thermal/thermal_zone0/temp": "hot\n"}, 0},
		"long":     {map[string]string{"thermal/thermal_zone0/temp": strings.Repeat("9", 1<<20)}, 0},
		"folder":   {map[string]string{"thermal/thermal_zone0/temp/x": "1"}, 0},
	} {
		got, ok := sensorTree(t, c.files).Celsius()
		if got != c.want || ok != (c.want > 0) {
			t.Errorf("%s: %g %v, want %g", name, got, ok, c.want)
		}
	}
}

func FuzzSensor(f *testing.F) {
	f.Add("48500\n")
	f.Add("32767")
	f.Fuzz(func(t *testing.T, text string) {
		if c, ok := sensorTree(t, map[string]string{"thermal/thermal_zone0/temp": text}).Celsius(); ok && (c < leastCelsius || c > mostCelsius) {
			t.Errorf("%q is %g degrees", text, c)
		}
	})
}

// readings gives one temperature after another, the last one for ever.
type readings []float64

func (r *readings) Celsius() (float64, bool) {
	now := (*r)[0]
	if len(*r) > 1 {
		*r = (*r)[1:]
	}
	return now, true
}

func TestHotMachinePausesAndGoesOn(t *testing.T) {
	c := small("")
	c.Only, c.Heat = []string{"int"}, &readings{95, 91, 89, 86, 84, 60}
	began := time.Now()
	report, err := Run(t.Context(), c)
	if err != nil || len(report.Results) != 1 {
		t.Fatal(err, report.Skipped)
	}
	if took := time.Since(began); took < 4*coolEvery { // 89 and 86 are below the limit, and not cool
		t.Errorf("did not wait: %s", took)
	}
}

func TestMachineThatStaysHotGivesUp(t *testing.T) {
	b := &bench{Config: Config{Heat: &readings{99}, HeatLimit: 90}, pace: pace{cooling: 250 * time.Millisecond}}
	if err := b.cool(t.Context()); !errors.Is(err, ErrHot) {
		t.Error(err)
	}
	began := time.Now()
	if err := b.cool(t.Context()); !errors.Is(err, ErrHot) || time.Since(began) > coolEvery {
		t.Error("waits again when its time for that is used up:", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	b.pace.cooling = time.Hour
	if err := b.cool(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

package meter

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// tree writes files below a new folder.
func tree(t testing.TB, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		write(t, filepath.Join(root, name), text)
	}
	return root
}

func write(t testing.TB, path, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
}

// rapl is a machine of two packages, one with its own memory zone, and all the
// zones that would count twice.
func rapl(t testing.TB) (sys string, set func(zone string, uj uint64)) {
	t.Helper()
	files := map[string]string{}
	for zone, name := range map[string]string{
		"intel-rapl:0": "package-0", "intel-rapl:1": "package-1", "intel-rapl:0:0": "core", "intel-rapl:0:1": "dram",
		"intel-rapl:2": "psys", "intel-rapl-mmio:0": "package-0",
	} {
		dir := "class/powercap/" + zone + "/"
		files[dir+"name"], files[dir+"max_energy_range_uj"], files[dir+"energy_uj"] = name+"\n", "1000000\n", "500000\n"
	}
	sys = tree(t, files)
	return sys, func(zone string, uj uint64) {
		t.Helper()
		write(t, filepath.Join(sys, "class/powercap", zone, "energy_uj"), fmt.Sprintln(uj))
	}
}

func TestEnergyTotal(t *testing.T) {
	sys, set := rapl(t)
	now := time.Unix(1000, 0)
	e, err := OpenEnergy(sys)
	if err != nil {
		t.Fatal(err)
	}
	e.now, e.at = func() time.Time { return now }, now
	expect := func(what string, want uint64) {
		t.Helper()
		now = now.Add(time.Second)
		if got, err := e.Total(); got != want || err != nil {
			t.Errorf("%s: %d %v, want %d", what, got, err, want)
		}
	}
	expect("nothing drawn", 0)
	set("intel-rapl:0", 600_000)
	set("intel-rapl:0:1", 500_010)
	expect("package and memory", 100_010)
	for _, zone := range []string{"intel-rapl:0:0", "intel-rapl:2", "intel-rapl-mmio:0"} {
		set(zone, 700_000)
	}
	expect("zones that count twice", 100_010)
	set("intel-rapl:0", 5)
	expect("wrapped at a million", 100_010+400_005)
	set("intel-rapl:1", 400_000)
	now = now.Add(freshEnergy / 2)
	if got, _ := e.Total(); got != 500_015 {
		t.Errorf("read again within a tenth of a second: %d", got)
	}
	expect("wrapped", 500_015+900_000)
	e.zones[0].MaxMicrojoules = math.MaxUint64
	set("intel-rapl:0", 1)
	expect("reset, which no processor draws", 1_400_015)
	write(t, filepath.Join(sys, "class/powercap/intel-rapl:0/energy_uj"), "-1\n")
	set("intel-rapl:1", 400_001)
	now = now.Add(time.Second)
	if got, err := e.Total(); err == nil || got != 1_400_016 {
		t.Errorf("a zone that cannot be read: %d %v; the other one counts on", got, err)
	}
}

func TestEnergyRefusals(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"nothing":         {"x": ""},
		"only a platform": {"class/powercap/intel-rapl:0/name": "psys\n", "class/powercap/intel-rapl:0/max_energy_range_uj": "9\n"},
		"no energy":       {"class/powercap/intel-rapl:0/name": "package-0\n", "class/powercap/intel-rapl:0/max_energy_range_uj": "9\n"},
		"no range":        {"class/powercap/intel-rapl:0/name": "package-0\n", "class/powercap/intel-rapl:0/energy_uj": "9\n"},
	} {
		if _, err := OpenEnergy(tree(t, files)); !errors.Is(err, ErrNoEnergy) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEnergyIsAttributedByProcessorTime(t *testing.T) {
	sys, set := rapl(t)
	m := newMachine(t)
	m.set(0, 0, 0, -1, -1)
	e, err := OpenEnergy(sys)
	if err != nil {
		t.Fatal(err)
	}
	e.now = func() time.Time { return m.now }
	e.at = m.now
	source := m.source()
	source.Energy = e
	r := NewReader(source)
	defer r.Close()
	observe := func(want uint64) {
		t.Helper()
		v, err := r.Sample()
		if got, ok := v[EnergyUJ]; err != nil || got != want || !ok {
			t.Fatalf("%d µJ %v, want %d", got, err, want)
		}
	}
	m.now = m.now.Add(time.Second)
	observe(0)
	// One of all processors busy for a second while 100 mJ were drawn.
	m.now = m.now.Add(time.Second)
	m.set(1e6, 0, 0, -1, -1)
	set("intel-rapl:0", 600_000)
	one := uint64(100_000 / runtime.NumCPU())
	observe(one)
	// Idle: what is drawn is the owner's.
	m.now = m.now.Add(time.Second)
	set("intel-rapl:0", 700_000)
	observe(one)
	// Over a restart nobody looked.
	state, err := r.State()
	if err != nil {
		t.Fatal(err)
	}
	m.now = m.now.Add(time.Second)
	m.set(2e6, 0, 0, -1, -1)
	set("intel-rapl:0", 800_000)
	if r, err = RestoreReader(source, state); err != nil {
		t.Fatal(err)
	}
	observe(one)
	// More processor time than there are processors: all of it, and no more.
	m.now = m.now.Add(time.Second)
	m.set(900e6, 0, 0, -1, -1)
	set("intel-rapl:0", 900_000)
	observe(one + 100_000)
	// It cannot be read any more: what was counted stays, and says why.
	if err := os.RemoveAll(filepath.Join(sys, "class")); err != nil {
		t.Fatal(err)
	}
	m.now = m.now.Add(time.Second)
	observe(one + 100_000)
	if got := r.Readings()[EnergyUJ]; got.Reason == "" {
		t.Errorf("%+v", got)
	}
}

func TestTemperature(t *testing.T) {
	zone := func(temps ...string) string {
		files := map[string]string{"class/x": ""}
		for i, temp := range temps {
			dir := fmt.Sprintf("class/thermal/thermal_zone%d/", i)
			files[dir+"type"], files[dir+"policy"], files[dir+"temp"] = fmt.Sprintf("zone%d\n", i), "step_wise\n", temp+"\n"
		}
		return tree(t, files)
	}
	if got := Temperature(zone("0", "45000", "32767", "32767000", "51500", "200000", "-50000", "nan")); !got.Has || got.Value != 51_500 || got.Source != "hottest thermal zone: zone4" {
		t.Errorf("%+v", got)
	}
	for _, broken := range []string{"0", "32767", "32767000", "150001", "-40001"} {
		if got := Temperature(zone(broken)); got.Has || got.Reason == "" {
			t.Errorf("%s: %+v", broken, got)
		}
	}
	if got := Temperature(zone()); got.Has || got.Reason == "" {
		t.Errorf("no sensor: %+v", got)
	}
}

func FuzzEnergy(f *testing.F) {
	sys, _ := rapl(f)
	f.Add("package-0\n", "1000000\n", "5\n")
	f.Add("dram", "18446744073709551615", "18446744073709551616")
	f.Fuzz(func(t *testing.T, name, top, value string) {
		dir := filepath.Join(sys, "class/powercap/intel-rapl:0")
		write(t, filepath.Join(dir, "name"), name)
		write(t, filepath.Join(dir, "max_energy_range_uj"), top)
		write(t, filepath.Join(dir, "energy_uj"), value)
		e, err := OpenEnergy(sys)
		if err != nil {
			if !errors.Is(err, ErrNoEnergy) {
				t.Error(err)
			}
			return
		}
		before, _ := e.Total()
		e.at = time.Time{}
		if after, _ := e.Total(); after < before {
			t.Errorf("%d after %d", after, before)
		}
	})
}

package gpu

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	amdCard   = "sys/class/drm/card0/device/"
	arcCard   = "sys/class/drm/card1/"
	amdUevent = "DRIVER=amdgpu\nPCI_CLASS=30000\nPCI_ID=1002:73BF\nPCI_SLOT_NAME=0000:03:00.0\n"
	arcUevent = "DRIVER=i915\nPCI_ID=8086:56A0\nPCI_SLOT_NAME=0000:07:00.0\n"
	xeUevent  = "DRIVER=xe\nPCI_ID=8086:E20B\nPCI_SLOT_NAME=0000:08:00.0\n"
)

// machine has an RX 6800 XT, an Arc A770 with i915, an Arc B580 with xe, the
// screen of a management processor, connectors, and a card that no driver has.
// File names are those of the kernel's documents, values those of such cards.
func machine(t testing.TB) string {
	return tree(t, map[string]string{
		amdCard + "uevent": amdUevent, amdCard + "unique_id": "cafe0123456789ab\n", amdCard + "product_name": "\n",
		amdCard + "gpu_busy_percent": "97\n", amdCard + "mem_busy_percent": "41\n", amdCard + "mem_info_vram_used": "8589934592\n", amdCard + "mem_info_vram_total": "17163091968\n",
		amdCard + "hwmon/hwmon3/power1_average": "251000000\n", amdCard + "hwmon/hwmon3/power1_cap": "300000000\n", amdCard + "hwmon/hwmon3/temp1_input": "71000\n",
		amdCard + "hwmon/hwmon3/pwm1": "128\n", amdCard + "hwmon/hwmon3/freq1_input": "2450000000\n", amdCard + "hwmon/hwmon3/freq2_input": "1000000000\n",
		amdCard + "ras/umc_err_count":       "ue: 1\nce: 12\nde: 0\n",
		"sys/class/drm/card0-DP-1/status":   "connected\n",
		arcCard + "device/uevent":           arcUevent,
		arcCard + "gt/gt0/rc6_residency_ms": "4000\n", arcCard + "gt/gt0/rps_act_freq_mhz": "2100\n",
		arcCard + "device/hwmon/hwmon4/energy1_input": "123456789\n", arcCard + "device/hwmon/hwmon4/power1_max": "190000000\n",
		"sys/class/drm/card2/device/uevent": xeUevent, "sys/class/drm/card2/device/tile0/gt0/gtidle/idle_residency_ms": "9999999\n",
		"sys/class/drm/card3/device/uevent": "DRIVER=ast\nPCI_SLOT_NAME=0000:09:00.0\n",
		"sys/class/drm/card4/device/uevent": "PCI_SLOT_NAME=0000:0a:00.0\n",
		"proc/100/fdinfo/5":                 "pos:\t0\nflags:\t02100002\ndrm-driver:\tamdgpu\ndrm-client-id:\t7\ndrm-pdev:\t0000:03:00.0\ndrm-engine-gfx:\t1000000 ns\ndrm-engine-compute:\t9000000 ns\ndrm-memory-vram:\t2048 KiB\n",
		"proc/100/fdinfo/6":                 "drm-client-id:\t7\ndrm-pdev:\t0000:03:00.0\ndrm-engine-compute:\t9000000 ns\ndrm-memory-vram:\t2048 KiB\n", // the same, duplicated
		"proc/100/fdinfo/7":                 "drm-client-id:\t8\ndrm-pdev:\t0000:03:00.0\ndrm-engine-compute:\t500 ns\ndrm-resident-vram0:\t1 MiB\ndrm-memory-vram:\t9 KiB\n",
		"proc/100/fdinfo/8":                 "pos:\t0\neventfd-count: 3\n",
		"proc/200/fdinfo/3":                 "drm-client-id:\t7\ndrm-pdev:\t0000:03:00.0\ndrm-engine-compute:\t9000000 ns\n", // passed on: the first has it
		"proc/200/fdinfo/4":                 "drm-client-id:\t9\ndrm-pdev:\t0000:07:00.0\ndrm-engine-render:\t77 ns\ndrm-engine-capacity-video:\t2\n",
		"proc/200/fdinfo/9":                 "drm-client-id:\t9\ndrm-pdev:\t0000:ff:00.0\ndrm-engine-render:\t77 ns\n",
		"proc/300/fdinfo/3":                 "pos: 0\n",
	})
}

func sysfsOf(t testing.TB, root string, pids ...uint32) *Sysfs {
	t.Helper()
	s, err := NewSysfs(root, func() []uint32 { return pids })
	if err != nil {
		t.Fatal(err)
	}
	s.boottime = func() uint64 { return 10e9 }
	t.Cleanup(func() { s.Close() })
	return s
}

func TestSysfs(t *testing.T) {
	s := sysfsOf(t, machine(t))
	v, err := s.List(t.Context())
	if err != nil || len(v.GPUs) != 3 || v.GPUs[0].UUID != "amd-cafe0123456789ab" || v.GPUs[1].UUID != "pci-0000:07:00.0" || v.GPUs[0].Name != "amdgpu" {
		t.Fatalf("%+v %v", v, err)
	}
	samples, err := s.Sample(t.Context())
	if err != nil || len(samples) != 3 {
		t.Fatal(samples, err)
	}
	amd, arc, xe := samples[0], samples[1], samples[2]
	for name, c := range map[string]struct {
		r    Reading
		want uint64
	}{
		"amd utilisation": {amd.Utilisation, 97}, "amd memory busy": {amd.MemoryBusy, 41}, "amd used": {amd.MemoryUsed, 8 << 30}, "amd power": {amd.Power, 251_000},
		"amd limit": {amd.PowerLimit, 300_000}, "amd temperature": {amd.Temperature, 71}, "amd fan": {amd.Fan, 50}, "amd clock": {amd.ClockSM, 2450},
		"amd memory clock": {amd.ClockMemory, 1000}, "amd ce": {amd.ECCCorrected, 12}, "amd ue": {amd.ECCUncorrected, 1},
		"arc busy": {arc.Busy, 6e9}, "arc energy": {arc.Energy, 123456789}, "arc limit": {arc.PowerLimit, 190_000}, "arc clock": {arc.ClockSM, 2100},
	} {
		if v, ok := c.r.Get(); !ok || v != c.want {
			t.Errorf("%s: %d %v %s", name, v, ok, c.r.Reason)
		}
	}
	for name, c := range map[string]struct {
		r    Reading
		want string
	}{
		"amd energy": {amd.Energy, "energy1_input is not there"}, "arc power": {arc.Power, "power1_input is not there"}, "arc memory": {arc.MemoryUsed, "i915 shows no memory"},
		"arc utilisation": {arc.Utilisation, "counter of busy time"}, "arc temperature": {arc.Temperature, "is not there"},
		"xe busy": {xe.Busy, "longer than the machine is up"}, "xe power": {xe.Power, "no sensors"},
	} {
		if v, ok := c.r.Get(); ok || !strings.Contains(c.r.Reason, c.want) {
			t.Errorf("%s: %d %v %q", name, v, ok, c.r.Reason)
		}
	}
}

// TestSysfsDamaged: every odd file costs its own value and no other.
func TestSysfsDamaged(t *testing.T) {
	for file, c := range map[string]struct {
		text   string
		of     func(Sample) Reading
		reason string
	}{
		amdCard + "gpu_busy_percent":            {"101\n", func(s Sample) Reading { return s.Utilisation }, "101"},
		amdCard + "mem_busy_percent":            {"-1\n", func(s Sample) Reading { return s.MemoryBusy }, `reads "-1"`},
		amdCard + "mem_info_vram_used":          {"99999999999999\n", func(s Sample) Reading { return s.MemoryUsed }, "no GPU has"},
		amdCard + "mem_info_vram_total":         {"", func(s Sample) Reading { return s.MemoryTotal }, `reads ""`},
		amdCard + "hwmon/hwmon3/temp1_input":    {"32767\n", func(s Sample) Reading { return s.Temperature }, "32767"},
		amdCard + "hwmon/hwmon3/power1_average": {"0\n", func(s Sample) Reading { return s.Power }, "reads 0"},
		amdCard + "hwmon/hwmon3/energy1_input":  {"0\n", func(s Sample) Reading { return s.Energy }, "0 µJ"},
		amdCard + "hwmon/hwmon3/freq1_input":    {"32767000000\n", func(s Sample) Reading { return s.ClockSM }, "32767"},
		amdCard + "hwmon/hwmon3/pwm1":           {strings.Repeat("1", 5000), func(s Sample) Reading { return s.Fan }, "over 4096 bytes"},
		amdCard + "ras/umc_err_count":           {"a newer line\n", func(s Sample) Reading { return s.ECCCorrected }, "no ce"},
	} {
		t.Run(filepath.Base(file), func(t *testing.T) {
			root := machine(t)
			if err := os.WriteFile(filepath.Join(root, file), []byte(c.text), 0o644); err != nil {
				t.Fatal(err)
			}
			samples, err := sysfsOf(t, root).Sample(t.Context())
			if err != nil || len(samples) != 3 {
				t.Fatal(samples, err)
			}
			if r := c.of(samples[0]); r.Value != nil || !strings.Contains(r.Reason, c.reason) {
				t.Errorf("%+v, want the reason %q", r, c.reason)
			}
			if v, _ := samples[1].Energy.Get(); v != 123456789 {
				t.Error("the other card suffers")
			}
		})
	}
}

func TestSysfsNone(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"empty":            {},
		"no card":          {"sys/class/drm/version": "drm 1.1.0\n"},
		"NVIDIA's":         {"sys/class/drm/card0/device/uevent": "DRIVER=nvidia\nPCI_SLOT_NAME=0000:01:00.0\n"},
		"no slot":          {"sys/class/drm/card0/device/uevent": "DRIVER=amdgpu\n"},
		"a file of cards":  {"sys/class/drm": "text"},
		"a slot of spaces": {"sys/class/drm/card0/device/uevent": "DRIVER=amdgpu\nPCI_SLOT_NAME=a b\n"},
	} {
		if _, err := sysfsOf(t, tree(t, files)).Sample(t.Context()); err == nil || CodeOf(err) != NoGPU && name != "a file of cards" {
			t.Errorf("%s: %v", name, err)
		}
	}
	twins := map[string]string{"sys/class/drm/card0/device/uevent": amdUevent, "sys/class/drm/card1/device/uevent": amdUevent}
	if _, err := sysfsOf(t, tree(t, twins)).Sample(t.Context()); CodeOf(err) != Failed {
		t.Errorf("two cards in one slot: %v", err)
	}
	if _, err := NewSysfs(filepath.Join(t.TempDir(), "none"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no root: %v", err)
	}
}

func TestSysfsProcesses(t *testing.T) {
	got, err := sysfsOf(t, machine(t), 300, 200, 100, 999).Processes(t.Context())
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v %v", got, err)
	}
	a, b := got[0], got[1]
	if busy, _ := a.Busy.Get(); a.PID != 100 || a.UUID != "amd-cafe0123456789ab" || busy != 9000500 {
		t.Errorf("%+v: busy %d", a, busy)
	}
	if memory, _ := a.Memory.Get(); memory != 3<<20 {
		t.Errorf("memory %d", memory)
	}
	if busy, _ := b.Busy.Get(); b.PID != 200 || b.UUID != "pci-0000:07:00.0" || busy != 77 || b.Memory.Value != nil {
		t.Errorf("%+v", b)
	}
	if got, err := sysfsOf(t, machine(t)).Processes(t.Context()); err != nil || len(got) != 0 {
		t.Errorf("nobody's: %v %v", got, err)
	}
}

func FuzzFDInfo(f *testing.F) {
	f.Add("drm-client-id:\t7\ndrm-pdev:\t0000:03:00.0\ndrm-engine-gfx:\t1000000 ns\ndrm-memory-vram:\t2048 KiB\n")
	f.Add("drm-resident-vram0: 18446744073709551615 MiB\ndrm-engine-x: 9223372036854775807 ns\n")
	f.Fuzz(func(t *testing.T, text string) {
		c := parseFDInfo(text)
		if len(c.id) > maxText || len(c.device) > maxText || !c.hasMemory && c.memory != 0 || !c.hasBusy && c.busy != 0 {
			t.Errorf("%+v", c)
		}
	})
}

// FuzzSysfs: whatever a file says, the rules hold.
func FuzzSysfs(f *testing.F) {
	root := machine(f)
	s := sysfsOf(f, root)
	for _, seed := range []string{"0", "32767", "-1", "18446744073709551615", "1e9", "71000\n", "ue: 1\nce: 2"} {
		f.Add(seed)
	}
	files := []string{"gpu_busy_percent", "mem_info_vram_used", "hwmon/hwmon3/temp1_input", "hwmon/hwmon3/power1_average", "hwmon/hwmon3/pwm1", "ras/umc_err_count"}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range files {
			if err := os.WriteFile(filepath.Join(root, amdCard, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		samples, err := s.Sample(t.Context())
		if err != nil || len(samples) != 3 {
			t.Fatal(err)
		}
		again := samples[0]
		again.check()
		for name, r := range map[string][2]Reading{"power": {samples[0].Power, again.Power}, "temperature": {samples[0].Temperature, again.Temperature}, "memory": {samples[0].MemoryUsed, again.MemoryUsed}} {
			if (r[0].Value == nil) != (r[1].Value == nil) {
				t.Errorf("%s: %q passed the rules once only", name, text)
			}
		}
	})
}

package hardware

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/sosna-os/sosna/pkg/bounded"
)

// Processors or memory that cannot be read cost their own fields and leave a note;
// the rest is listed. But no such machine passes Check.
func TestUnreadableProcessorsOrMemory(t *testing.T) {
	const cpu, memory = "/proc/cpuinfo", "/proc/meminfo"
	for name, c := range map[string]struct {
		spoil  func(t *testing.T, root string)
		file   string
		reason string // part of the note's
	}{
		"no cpuinfo":        {without("proc/cpuinfo"), cpu, "no such file"},
		"empty cpuinfo":     {edit("proc/cpuinfo", ""), cpu, "no processor"},
		"cpuinfo flood":     {edit("proc/cpuinfo", strings.Repeat("x", maxFile+1)), cpu, ErrInventory.Error()},
		"too many cpus":     {edit("proc/cpuinfo", strings.Repeat("processor: 0\n", maxCPUs+1)), cpu, "over 8192 processors"},
		"cpuinfo of S/390":  {edit("proc/cpuinfo", "processor 0: version = FF\n"), cpu, "no processor"},
		"no meminfo":        {without("proc/meminfo"), memory, "no such file"},
		"empty meminfo":     {edit("proc/meminfo", ""), memory, "no MemTotal"},
		"no memory":         {edit("proc/meminfo", "MemTotal: 0 kB\n"), memory, "no MemTotal"},
		"meminfo in stones": {edit("proc/meminfo", "MemTotal: 61440 st\n"), memory, "no MemTotal"},
		"meminfo overflow":  {edit("proc/meminfo", "MemTotal: 18446744073709551615 kB\n"), memory, "no MemTotal"},
		"meminfo cut off":   {edit("proc/meminfo", "MemTot"), memory, "no MemTotal"},
		"cpuinfo a folder":  {func(t *testing.T, r string) { remove(t, r, "proc/cpuinfo"); put(t, r, "proc/cpuinfo/x", "") }, cpu, bounded.ErrNotRegular.Error()},
		"cpuinfo a loop":    {loop("proc/cpuinfo"), cpu, syscall.ELOOP.Error()},
		"cpuinfo outside":   {func(t *testing.T, r string) { relink(t, r, "proc/cpuinfo", "/proc/cpuinfo") }, cpu, ""},
		"cpuinfo a FIFO":    {fifo("proc/cpuinfo"), cpu, bounded.ErrNotRegular.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			root := unpack(t, "bare")
			put(t, root, "sys/class/tpm/tpm0/tpm_version_major", "2\n")
			base := read(t, root)
			c.spoil(t, root)
			inv := read(t, root)
			if len(inv.Notes) != 1 || inv.Notes[0].Path != c.file || !strings.Contains(inv.Notes[0].Reason, c.reason) {
				t.Errorf("notes %+v, want %s: %s", inv.Notes, c.file, c.reason)
			}
			text, err := json.Marshal(inv)
			if err != nil || strings.Contains(string(text), ":null") || len(inv.TPMs) != 1 {
				t.Errorf("%s, %v", text, err)
			}
			// The hash has the processors in it, and not the memory.
			lost := c.file == cpu
			if (inv.CPU.Count == 0) != lost || (inv.Memory.Total == 0) == lost || inv.HashComplete == lost || (inv.DeviceHash == base.DeviceHash) == lost {
				t.Errorf("%s", text)
			}
			if err := inv.Check(); !errors.Is(err, ErrInventory) || !strings.Contains(err.Error(), c.file) || base.Check() != nil {
				t.Errorf("Check: %v and %v", err, base.Check())
			}
		})
	}
}

// A root without /proc, without anything, and none at all.
func TestReadOfLittle(t *testing.T) {
	root := unpack(t, "rig")
	whole := read(t, root)
	remove(t, root, "proc")
	inv := read(t, root)
	if len(inv.GPUs) != len(whole.GPUs) || len(inv.GPUs) == 0 || len(inv.Block) != len(whole.Block) || inv.HashComplete || inv.Check() == nil {
		t.Errorf("/sys alone: %+v", inv)
	}
	inv = read(t, t.TempDir())
	if len(inv.Notes) != 2 || inv.HashComplete || len(inv.DeviceHash) != 64 || inv.Virtual || inv.Check() == nil {
		t.Errorf("nothing: %+v", inv)
	}
	if (Inventory{}).Check() == nil {
		t.Error("the zero inventory can be sold")
	}
	if _, err := Read(filepath.Join(t.TempDir(), "nowhere")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

func relink(t *testing.T, root, path, target string) {
	t.Helper()
	if err := os.RemoveAll(filepath.Join(root, path)); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, filepath.Join(root, path)); err != nil {
		t.Fatal(err)
	}
}

func loop(path string) func(*testing.T, string) {
	return func(t *testing.T, root string) { relink(t, root, path, filepath.Base(path)) }
}

func fifo(path string) func(*testing.T, string) {
	return func(t *testing.T, root string) {
		if err := os.RemoveAll(filepath.Join(root, path)); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(filepath.Join(root, path), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Each damage costs what it is in and nothing else, and says so.
func TestDamage(t *testing.T) {
	base := read(t, unpack(t, "laptop"))
	nvme := "sys/devices/pci0000:00/0000:00:06.0/0000:04:00.0/nvme/nvme0/"
	const wifi = "sys/class/net/wlp0s20f3/"
	for name, c := range map[string]struct {
		spoil func(t *testing.T, root string)
		note  string // part of a note's path; empty: no note is due
		check func(inv Inventory) bool
	}{
		"line of a newer kernel": {with("proc/cpuinfo", "processor: 0\nnew thing: {\x00}\nno colon\n:\nmodel name: X\n"), "",
			func(i Inventory) bool { return i.CPU.Model == "X" && i.CPU.Count == 1 }},
		"meminfo of a newer kernel": {with("proc/meminfo", "MemTotal: 5 kB\nNew Kind of Memory:\t1 2 3\nMemAvailable: x kB\n"), "",
			func(i Inventory) bool { return i.Memory.Total == 5<<10 && i.Memory.Available == 0 }},
		"truncated cpuinfo": {with("proc/cpuinfo", "processor\t: 0\nmodel name\t: Y\nproc"), "", func(i Inventory) bool { return i.CPU.Model == "Y" }},
		"huge attribute": {with(nvme+"model", strings.Repeat("A", maxAttribute+1)), "/sys/block/nvme0n1/device/model",
			func(i Inventory) bool { return i.Block[0].Model == "" && i.Block[0].Bytes == base.Block[0].Bytes }},
		"size no number": {with(nvme+"nvme0n1/size", "lots\n"), "nvme0n1/size", func(i Inventory) bool { return len(i.Block) == 1 }},
		"size too large": {with(nvme+"nvme0n1/size", "9223372036854775807\n"), "nvme0n1/size", func(i Inventory) bool { return len(i.Block) == 1 }},
		"block a file": {func(t *testing.T, r string) { remove(t, r, "sys/block"); put(t, r, "sys/block", "") }, "/sys/block",
			func(i Inventory) bool { return i.Block != nil && len(i.Block) == 0 && len(i.Links) == 2 }},
		"block a loop": {func(t *testing.T, r string) { relink(t, r, "sys/block", "block") }, "/sys/block", func(i Inventory) bool { return len(i.Block) == 0 }},
		"disk a loop":  {func(t *testing.T, r string) { relink(t, r, "sys/block/sda", "sda") }, "", func(i Inventory) bool { return len(i.Block) == 1 }},
		"disk outside": {func(t *testing.T, r string) { relink(t, r, "sys/block/sda", "/sys/block") }, "", func(i Inventory) bool { return len(i.Block) == 1 }},
		"FIFO":         {fifo(nvme + "state"), "device/state", func(i Inventory) bool { return i.Block[0].Health.State == "" }},
		"sensor at 0": {with(nvme+"hwmon1/temp1_input", "0\n"), "temp1_input",
			func(i Inventory) bool { return i.Block[0].Health.MilliC == 0 && i.Block[0].Health.CriticalMilliC != 0 }},
		"sensor gone mad":  {with(nvme+"hwmon1/temp1_input", "-273150\n"), "temp1_input", func(i Inventory) bool { return i.Block[0].Health.MilliC == 0 }},
		"no link address":  {with(wifi+"address", "aa:bb\n"), "wlp0s20f3/address", func(i Inventory) bool { return len(i.Links) == 1 }},
		"unknown speed":    {with(wifi+"speed", "4294967295\n"), "", func(i Inventory) bool { return i.Links[1].SpeedMbit == 0 && i.Links[1].Source["speed_mbit"] == "" }},
		"unknown speed 16": {with(wifi+"speed", "65535\n"), "", func(i Inventory) bool { return i.Links[1].SpeedMbit == 0 }},
		"PCI class damaged": {with("sys/bus/pci/devices/0000:00:02.0/class", "0x03\n"), "",
			func(i Inventory) bool { return len(i.GPUs) == 0 && len(i.Links) == 2 }},
		"PCI id damaged": {with("sys/bus/pci/devices/0000:00:02.0/device", "0x46zz\n"), "0000:00:02.0", func(i Inventory) bool { return len(i.GPUs) == 0 }},
		"online damaged": {with("sys/devices/system/cpu/online", "0-4294967295\n"), "cpu/online",
			func(i Inventory) bool { return i.CPU.Count == 16 && i.CPU.Cores == 12 }},
		"nodes damaged": {with("sys/devices/system/node/online", "7-3\n"), "node/online", func(i Inventory) bool { return len(i.Memory.Nodes) == 0 }},
		"distance damaged": {with("sys/devices/system/node/node0/distance", "10 -3\n"), "distance",
			func(i Inventory) bool { return len(i.Memory.Nodes) == 1 && len(i.Memory.Nodes[0].Distances) == 0 }},
		"frequency absurd": {with("sys/devices/system/cpu/cpufreq/policy0/cpuinfo_max_freq", "999999999999\n"), "",
			func(i Inventory) bool { return i.CPU.MaxMHz == 4700 && i.CPU.Kinds[0].MaxMHz == 0 }},
		"TPM of a later day": {with("sys/class/tpm/tpm0/tpm_version_major", "3\n"), "", func(i Inventory) bool { return i.TPMs[0].Version == "3" }},
		"no /sys":            {without("sys"), "", func(i Inventory) bool { return i.CPU.Cores == 12 && len(i.Block)+len(i.Links)+len(i.GPUs) == 0 }},
	} {
		t.Run(name, func(t *testing.T) {
			root := unpack(t, "laptop", "/cache/", "/die_id", "/scaling_", "/base_frequency")
			c.spoil(t, root)
			start := time.Now()
			inv := read(t, root)
			if d := time.Since(start); d > 30*time.Second {
				t.Errorf("took %v", d)
			}
			noted := slices.ContainsFunc(inv.Notes, func(n Note) bool { return c.note != "" && strings.Contains(n.Path, c.note) })
			if !c.check(inv) || noted != (c.note != "") || c.note == "" && len(inv.Notes) > 0 {
				t.Errorf("notes %v\n%+v", inv.Notes, inv)
			}
		})
	}
}

// What only root may read: its field is unknown, and the hash says that it is not
// the one that root gets.
func TestUnreadable(t *testing.T) {
	root := unpack(t, "laptop")
	for at, mode := range map[string]os.FileMode{root: 0o755, root + "/sys/class/dmi/id/product_uuid": 0, root + "/sys/class/tpm": 0} {
		if err := os.Chmod(at, mode); err != nil {
			t.Fatal(err)
		}
	}
	if dir := filepath.Dir(root); dir != "/dev/shm" {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod(root+"/sys/class/tpm", 0o755)
	// As root: this thread alone loses the right to read everything, and ends with
	// the goroutine, since it stays locked.
	done := make(chan struct{})
	var inv Inventory
	var err error
	go func() {
		defer close(done)
		runtime.LockOSThread()
		if os.Geteuid() == 0 {
			if err = syscall.Setfsuid(nobody); err != nil {
				return
			}
		}
		inv, err = Read(root)
	}()
	<-done
	if err != nil || inv.HashComplete || len(inv.Notes) != 2 || inv.Notes[0].Reason != "permission denied" || len(inv.TPMs) != 0 {
		t.Errorf("%+v, %v", inv.Notes, err)
	}
	if inv.DeviceHash == read(t, unpack(t, "laptop")).DeviceHash {
		t.Error("the same hash without the board's UUID")
	}
}

const nobody = 65534

func TestTooManyEntries(t *testing.T) {
	root := unpack(t, "bare")
	if err := os.MkdirAll(root+"/sys/class/net", 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range maxEntries + 1 {
		if err := os.Mkdir(root+"/sys/class/net/veth"+strconv.Itoa(i), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if inv := read(t, root); len(inv.Notes) != 1 || !strings.Contains(inv.Notes[0].Reason, "entries") {
		t.Errorf("%+v", inv.Notes)
	}
}

func TestFirmwareTextIsCleaned(t *testing.T) {
	root := unpack(t, "qemu")
	put(t, root, "sys/class/dmi/id/product_name", "evil\x1b[2J\xff\n"+strings.Repeat("é", 200))
	put(t, root, "sys/class/net/eth0/operstate", "up\x1b[31m\n")
	inv := read(t, root)
	for _, got := range []string{inv.DMI.Product, inv.Links[0].State} {
		if strings.ContainsAny(got, "\x1b\n") || len(got) > maxText || !utf8.ValidString(got) {
			t.Errorf("%q", got)
		}
	}
}

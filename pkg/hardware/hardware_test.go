package hardware

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// tree unpacks a fixture: files one after another under lines "-- path --".
// (One file, since git trees and module archives dislike the colons of PCI.)
func tree(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	for part := range strings.SplitSeq("\n"+string(text), "\n-- ") {
		path, content, ok := strings.Cut(part, " --\n")
		if ok {
			put(t, root, path, content+"\n")
		}
	}
	return root
}

func put(t *testing.T, root, path, content string) {
	t.Helper()
	at := filepath.Join(root, path)
	if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, root string) Inventory {
	t.Helper()
	inv, err := Read(root)
	if err != nil {
		t.Fatal(err)
	}
	return inv
}

func TestReadRig(t *testing.T) {
	inv := read(t, tree(t, "rig.txtar"))
	if c := inv.CPU; c.Vendor != "AuthenticAMD" || c.Model != "AMD Ryzen 5 3600 6-Core Processor" || c.Count != 4 || c.Cores != 2 ||
		c.Hypervisor || !slices.Equal(c.Flags, []string{"aes", "avx", "avx2", "fma", "rdrand", "sha_ni", "sse4_2", "svm"}) {
		t.Errorf("cpu %+v", c)
	}
	if inv.Memory != (Memory{Total: 16315000 << 10, Available: 15000000 << 10}) {
		t.Errorf("memory %+v", inv.Memory)
	}
	if len(inv.Block) != 3 || inv.Block[0].Name != "nvme0n1" || inv.Block[0].Bytes != 1953525168*512 || inv.Block[0].SerialHash == "" ||
		!inv.Block[2].Rotational || !inv.Block[2].Removable || inv.Block[1].SerialHash == "" {
		t.Errorf("block %+v", inv.Block)
	}
	wantLinks := []Link{{"enp4s0", "2c:f0:5d:12:34:56", true, 1000}, {"wlan0", "aa:bb:cc:dd:ee:ff", false, 0}}
	if !slices.Equal(inv.Links, wantLinks) {
		t.Errorf("links %+v", inv.Links)
	}
	wantGPUs := []GPU{{"0000:01:00.0", "10de", "2484", "030000"}, {"0000:02:00.0", "1002", "73bf", "030200"}}
	if !slices.Equal(inv.GPUs, wantGPUs) {
		t.Errorf("gpus %+v", inv.GPUs)
	}
	if inv.Virtual || inv.DMI.Product != "MS-7C37" || len(inv.DMI.IdentityHash) != 32 {
		t.Errorf("virtual %v, dmi %+v", inv.Virtual, inv.DMI)
	}
	text, err := json.Marshal(inv)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"S467NX0K123456A", "50026B7782F6D1A4", "07C3722", "4c4c4544"} {
		if bytes.Contains(text, []byte(secret)) {
			t.Errorf("serial %s is in the inventory", secret)
		}
	}
}

func TestReadVMAndBoard(t *testing.T) {
	vm := read(t, tree(t, "vm.txtar"))
	if !vm.Virtual || !vm.CPU.Hypervisor || vm.CPU.Count != 1 || len(vm.Block) != 1 || len(vm.GPUs) != 1 || vm.DMI.IdentityHash != "" {
		t.Errorf("%+v", vm)
	}
	board := read(t, tree(t, "board.txtar"))
	if board.Virtual || board.CPU.Vendor != "ARM implementer 0x41" || board.CPU.Model != "part 0xd08" || board.CPU.Count != 4 ||
		!slices.Equal(board.CPU.Flags, []string{"asimd", "crc32"}) || board.Memory.Swap != 102396<<10 || board.Block[0].SerialHash == "" {
		t.Errorf("%+v", board)
	}
	if vm.DeviceHash == board.DeviceHash {
		t.Error("two machines, one hash")
	}
}

func TestDeviceHash(t *testing.T) {
	base := read(t, tree(t, "rig.txtar")).DeviceHash
	if len(base) != 64 {
		t.Fatalf("hash %q", base)
	}
	for name, c := range map[string]struct {
		change func(root string)
		same   bool
	}{
		"nothing":       {func(string) {}, true},
		"stick pulled":  {func(r string) { os.RemoveAll(r + "/sys/block/sdb") }, true},
		"disk renamed":  {func(r string) { os.Rename(r+"/sys/block/sda", r+"/sys/block/sdz") }, true},
		"link slower":   {func(r string) { put(t, r, "sys/class/net/enp4s0/speed", "100\n") }, true},
		"new wifi mac":  {func(r string) { put(t, r, "sys/class/net/wlan0/address", "aa:00:00:00:00:01\n") }, true},
		"other kernel":  {func(r string) { put(t, r, "proc/meminfo", "MemTotal: 16300000 kB\n") }, true},
		"new bios":      {func(r string) { put(t, r, "sys/class/dmi/id/bios_version", "A.80\n") }, true},
		"other disk":    {func(r string) { put(t, r, "sys/block/nvme0n1/device/serial", "X\n") }, false},
		"other nic":     {func(r string) { put(t, r, "sys/class/net/enp4s0/address", "2c:f0:5d:12:34:57\n") }, false},
		"gpu taken out": {func(r string) { os.RemoveAll(r + "/sys/bus/pci/devices/0000:01:00.0") }, false},
		"other board":   {func(r string) { put(t, r, "sys/class/dmi/id/board_serial", "other\n") }, false},
	} {
		root := tree(t, "rig.txtar")
		c.change(root)
		if got := read(t, root).DeviceHash; (got == base) != c.same {
			t.Errorf("%s: same hash is %v, want %v", name, got == base, c.same)
		}
	}
}

func TestReadRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(root string)
		want  error
	}{
		"no cpuinfo":     {func(r string) { os.Remove(r + "/proc/cpuinfo") }, os.ErrNotExist},
		"empty cpuinfo":  {func(r string) { put(t, r, "proc/cpuinfo", "") }, ErrInventory},
		"cpuinfo flood":  {func(r string) { put(t, r, "proc/cpuinfo", strings.Repeat("x", maxFile+1)) }, ErrInventory},
		"no meminfo":     {func(r string) { os.Remove(r + "/proc/meminfo") }, os.ErrNotExist},
		"empty meminfo":  {func(r string) { put(t, r, "proc/meminfo", "") }, ErrInventory},
		"no memory":      {func(r string) { put(t, r, "proc/meminfo", "MemTotal: 0 kB\n") }, ErrInventory},
		"block no dir":   {func(r string) { os.RemoveAll(r + "/sys/block"); put(t, r, "sys/block", "") }, nil},
		"absurd entries": {func(r string) { put(t, r, "sys/block/sda/size", "18446744073709551615\n") }, nil},
	} {
		root := tree(t, "vm.txtar")
		c.spoil(root)
		inv, err := Read(root)
		switch {
		case c.want != nil && !errors.Is(err, c.want):
			t.Errorf("%s: %v, want %v", name, err, c.want)
		case name == "absurd entries" && (err != nil || len(inv.Block) != 1):
			t.Errorf("%s: %+v %v", name, inv.Block, err)
		case name == "block no dir" && err == nil:
			t.Errorf("%s: read", name)
		}
	}
}

func TestMissingSysIsAnEmptyMachine(t *testing.T) {
	root := tree(t, "vm.txtar")
	os.RemoveAll(root + "/sys")
	inv := read(t, root)
	if len(inv.Block)+len(inv.Links)+len(inv.GPUs) != 0 || inv.Block == nil || inv.DMI != (DMI{}) {
		t.Errorf("%+v", inv)
	}
}

func TestFirmwareTextIsCleaned(t *testing.T) {
	root := tree(t, "vm.txtar")
	put(t, root, "sys/class/dmi/id/product_name", "evil\x1b[2J\xff\n"+strings.Repeat("é", 200))
	got := read(t, root).DMI.Product
	if strings.ContainsAny(got, "\x1b\n") || len(got) > maxText || !utf8.ValidString(got) || !strings.HasPrefix(got, "evil") {
		t.Errorf("%q", got)
	}
}

func TestVPDSerial(t *testing.T) {
	for name, c := range map[string]struct{ page, want string }{
		"serial":       {"\x00\x80\x00\x04AB12", "AB12"},
		"padded":       {"\x00\x80\x00\x06  AB12", "AB12"},
		"empty":        {"", ""},
		"header only":  {"\x00\x80\x00\x00", ""},
		"length lies":  {"\x00\x80\xff\xffAB", ""},
		"another page": {"\x00\x83\x00\x02AB", ""},
	} {
		if got := vpdSerial([]byte(c.page)); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestThisMachine(t *testing.T) {
	inv := read(t, "/")
	if inv.CPU.Count == 0 || inv.Memory.Total == 0 {
		t.Errorf("%+v", inv)
	}
}

func FuzzParsers(f *testing.F) {
	f.Add([]byte("processor\t: 0\nflags\t: avx hypervisor\ncore id: 1\n"))
	f.Add([]byte("\x00\x80\x00\x04AB12"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := parseCPUInfo(data); err == nil && (c.Count < 1 || len(c.Model) > maxText || !utf8.ValidString(c.Model)) {
			t.Errorf("%+v", c)
		}
		if s := vpdSerial(data); len(s) > maxText || !utf8.ValidString(s) {
			t.Errorf("%q", s)
		}
	})
}

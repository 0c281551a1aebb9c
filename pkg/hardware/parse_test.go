package hardware

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

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

func TestParseList(t *testing.T) {
	for text, want := range map[string][]int{"0": {0}, "0-3": {0, 1, 2, 3}, "0-1,8,10-11\n": {0, 1, 8, 10, 11}, "": {}, "\n": {}, "7": {7}} {
		if got, err := parseList(text, 16); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
	for _, text := range []string{"16", "0-16", "3-1", "-1", "1-", "a", "0-15,0-15", "1 2", "0-99999999999999999999", "0x1"} {
		if got, err := parseList(text, 16); err == nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestSerialNumber(t *testing.T) {
	config := func(words map[int]uint32) []byte {
		c := make([]byte, 0x200)
		for at, word := range words {
			binary.LittleEndian.PutUint32(c[at:], word)
		}
		return c
	}
	for name, c := range map[string]struct {
		config []byte
		want   string
	}{
		"first":     {config(map[int]uint32{0x100: 0x00010003, 0x104: 0x00aabbcc, 0x108: 0xb8599f03}), "b8599f0300aabbcc"},
		"second":    {config(map[int]uint32{0x100: 0x15010001, 0x150: 0x00010003, 0x154: 1, 0x158: 2}), "0000000200000001"},
		"none":      {config(map[int]uint32{0x100: 0x00010001}), ""},
		"zero":      {config(map[int]uint32{0x100: 0x00010003}), ""},
		"ones":      {config(map[int]uint32{0x100: 0x00010003, 0x104: 0xffffffff, 0x108: 0xffffffff}), ""},
		"loop":      {config(map[int]uint32{0x100: 0x15010001, 0x150: 0x10010001}), ""},
		"self":      {config(map[int]uint32{0x100: 0x10010001}), ""},
		"backwards": {config(map[int]uint32{0x100: 0x04010001, 0x40: 0x00010003, 0x44: 7}), ""},
		"beyond":    {config(map[int]uint32{0x100: 0xffc10001}), ""},
		"at end":    {config(map[int]uint32{0x100: 0x1fc10001, 0x1fc: 0x00010003}), ""},
		"no root":   {config(nil)[:64], ""},
		"old PCI":   {config(nil)[:256], ""},
		"too long":  {make([]byte, configSize+1), ""},
	} {
		if got := serialNumber(c.config); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestParseSizeAndBar(t *testing.T) {
	for text, want := range map[string]uint64{"32K": 32 << 10, "8M": 8 << 20, "512": 512, "": 0, "K": 0, "-1K": 0, "9999999M": 0, "1G": 0} {
		if got := parseSize(text); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
	for text, want := range map[string]uint64{
		"0x1000 0x1fff 0x200\n0x4000 0x7fff 0x200\n": 0x4000,
		"0x1000 0x1fff 0x101\n":                      0, // an I/O region
		"0x0 0x0 0x0\n":                              0,
		"0x2000 0x1000 0x200\n":                      0,
		"0x0 0xffffffffffffffff 0x200\n":             0,
		"junk":                                       0,
		strings.Repeat("0x0 0x0 0x0\n", 6) + "0x0 0xff 0x200": 0, // the seventh is the ROM
	} {
		if got := largestBar([]byte(text)); got != want {
			t.Errorf("%q: %#x, want %#x", text, got, want)
		}
	}
}

const someIDs = "# comment\n10de  NVIDIA Corporation\n\t2684  AD102 [GeForce RTX 4090]\n\t\t1043 889a  TUF\n1002  AMD/ATI\n\t2684  Another\nC 03  Display\n\t00  VGA\n"

func TestPCIIDs(t *testing.T) {
	want := map[string]bool{"10de": true, "10de:2684": true, "1002:2684": true, "beef": true}
	got := parsePCIIDs([]byte(someIDs), want)
	if !maps.Equal(got, map[string]string{"10de": "NVIDIA Corporation", "10de:2684": "AD102 [GeForce RTX 4090]", "1002:2684": "Another"}) {
		t.Errorf("%v", got)
	}
	root := unpack(t, "numa")
	put(t, root, "usr/share/misc/pci.ids", "1000  Broadcom / LSI\n\t005d  MegaRAID SAS-3 3108 [Invader]\n10de  not this\n\t20f1  nor this\n")
	remove(t, root, "sys/devices/pci0000:17/0000:17:00.0/0000:18:00.0/driver")
	inv := read(t, root)
	if d := inv.Driverless; len(d) != 2 || d[0].Name != "MegaRAID SAS-3 3108 [Invader]" || d[0].Source["name"] != "/usr/share/misc/pci.ids" ||
		d[1].Name != "GA100 [A100 PCIe 40GB]" {
		t.Errorf("%+v", d)
	}
}

func TestHealthVerdicts(t *testing.T) {
	percent := func(n int) *int { return &n }
	for name, c := range map[string]struct {
		health Health
		alarm  bool
		want   string
	}{
		"nothing":       {Health{}, false, "unknown"},
		"live":          {Health{State: "live"}, false, "no-fault-seen"},
		"dead":          {Health{State: "dead"}, false, "failing"},
		"offline":       {Health{State: "offline"}, false, "failing"},
		"alarm":         {Health{State: "live"}, true, "failing"},
		"hot":           {Health{State: "live", MilliC: 84_850, CriticalMilliC: 84_850}, false, "failing"},
		"nearly hot":    {Health{State: "live", MilliC: 84_849, CriticalMilliC: 84_850}, false, "no-fault-seen"},
		"90 % used":     {Health{UsedPercent: percent(90)}, false, "no-fault-seen"},
		"100 % used":    {Health{UsedPercent: percent(100)}, false, "worn"},
		"past its life": {Health{UsedPercent: percent(110)}, false, "failing"},
		"spare low":     {Health{SpareLeft: "warning"}, false, "worn"},
		"spare gone":    {Health{SpareLeft: "urgent"}, false, "failing"},
	} {
		c.health.judge(c.alarm)
		if c.health.Verdict != c.want || c.health.Reason == "" {
			t.Errorf("%s: %s (%s), want %s", name, c.health.Verdict, c.health.Reason, c.want)
		}
	}
	root := unpack(t, "raspberrypi4")
	put(t, root, "sys/block/mmcblk0/device/life_time", "0x02 0x0b\n")
	put(t, root, "sys/block/mmcblk0/device/pre_eol_info", "0x02\n")
	if h := read(t, root).Block[0].Health; h.Verdict != "failing" || *h.UsedPercent != 110 || h.SpareLeft != "warning" {
		t.Errorf("%+v", h)
	}
	for _, bad := range []string{"0x00 0x00", "0x0c 0x01", "-0x1 0x1", "2", ""} {
		put(t, root, "sys/block/mmcblk0/device/life_time", bad)
		if h := read(t, root).Block[0].Health; h.UsedPercent != nil {
			t.Errorf("%q: %+v", bad, h)
		}
	}
}

func TestGuest(t *testing.T) {
	x86 := func(bit bool) CPU { return CPU{Family: "6", Hypervisor: bit} }
	for name, c := range map[string]struct {
		cpu   CPU
		dmi   DMI
		board *DeviceTree
		want  string
	}{
		"bare":              {x86(false), DMI{Vendor: "LENOVO"}, nil, ""},
		"hidden QEMU":       {x86(false), DMI{Vendor: "QEMU"}, nil, "QEMU"},
		"EC2":               {x86(true), DMI{Vendor: "Amazon EC2", Product: "t3.medium"}, nil, "Amazon"},
		"EC2 metal":         {x86(false), DMI{Vendor: "Amazon EC2", Product: "c5.metal"}, nil, ""},
		"EC2 on ARM":        {CPU{}, DMI{Vendor: "Amazon EC2", Product: "t4g.micro"}, nil, "Amazon"},
		"EC2 metal on ARM":  {CPU{}, DMI{Vendor: "Amazon EC2", Product: "c7g.metal"}, nil, ""},
		"Hyper-V":           {x86(true), DMI{Vendor: "Microsoft Corporation", Product: "Virtual Machine"}, nil, "Hyper-V"},
		"Surface":           {x86(false), DMI{Vendor: "Microsoft Corporation", Product: "Surface Pro"}, nil, ""},
		"bit only":          {x86(true), DMI{}, nil, "unknown"},
		"QEMU on ARM":       {CPU{}, DMI{}, &DeviceTree{Compatible: []string{"linux,dummy-virt"}}, "unknown"},
		"Raspberry Pi":      {CPU{}, DMI{}, &DeviceTree{Compatible: []string{"raspberrypi,4-model-b"}}, ""},
		"Hetzner's servers": {x86(false), DMI{Vendor: "Hetzner"}, nil, ""},
	} {
		tr := tree{root: openRoot(t)}
		if g := tr.guest(c.cpu, c.dmi, c.board); g.Hypervisor != c.want || (g.Why == "") != (c.want == "") {
			t.Errorf("%s: %+v, want %q", name, g, c.want)
		}
	}
}

// Every parser of what a machine, its firmware or its hypervisor may write.
func FuzzParsers(f *testing.F) {
	f.Add([]byte("processor\t: 0\nflags\t: avx hypervisor\ncore id: 1\nCPU part: 0xd08\ncpu MHz: 1e3\n"))
	f.Add([]byte("\x00\x80\x00\x04AB12"))
	f.Add([]byte("Node 0 MemTotal: 5 kB\nMemTotal: 7 kB\n"))
	f.Add([]byte("0-3,8,10-11\n"))
	f.Add([]byte("0x1000 0x1fff 0x200\n"))
	f.Add([]byte(someIDs))
	f.Add(append(make([]byte, 0x100), 3, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8))
	f.Fuzz(func(t *testing.T, data []byte) {
		shown := []string{clean(string(data)), vpdSerial(data)}
		if c, err := parseCPUInfo(data); err == nil {
			shown = append(append(shown, c.Vendor, c.Model), c.Flags...)
			if c.Count < 1 || c.Count > maxCPUs || len(c.models) > c.Count || c.NowMHz >= maxMHz+1 || c.Threads > c.Count || c.Cores > c.Count || c.Sockets > c.Count {
				t.Errorf("%+v", c)
			}
		}
		for key, n := range parseMemInfo(data) {
			if n > 1<<63-1 || key == "" {
				t.Errorf("%s %d", key, n)
			}
		}
		if list, err := parseList(string(data), 64); err == nil && (len(list) > 64 || slices.ContainsFunc(list, func(n int) bool { return n < 0 || n > 63 })) {
			t.Errorf("%v", list)
		}
		if n := parseSize(string(data)); n > maxCache {
			t.Error(n)
		}
		if n := largestBar(data); n > maxBar {
			t.Error(n)
		}
		if s := serialNumber(data); s != "" && len(s) != 16 {
			t.Error(s)
		}
		for _, name := range parsePCIIDs(data, map[string]bool{"10de": true, "10de:2684": true}) {
			shown = append(shown, name)
		}
		for _, s := range shown {
			if len(s) > maxText || !utf8.ValidString(s) || strings.ContainsAny(s, "\x1b\n\x00") {
				t.Errorf("%q", s)
			}
		}
	})
}

// Whatever one file of the tree says, Read returns and what it shows is bounded.
func FuzzTree(f *testing.F) {
	files := []string{"proc/cpuinfo", "proc/meminfo", "sys/devices/system/cpu/online", "sys/devices/system/node/online",
		"sys/class/net/eth0/address", "sys/class/net/eth0/speed", "sys/block/vda/size", "sys/block/vda/serial", "sys/class/dmi/id/product_name",
		"sys/class/tpm/tpm0/tpm_version_major", "sys/firmware/devicetree/base/compatible", "sys/block/vda/device/hwmon0/temp1_input",
		"sys/block/vda/device/life_time", "sys/bus/pci/devices/0000:00:01.0/resource", "sys/bus/pci/devices/0000:00:01.0/config",
		"sys/bus/pci/devices/0000:00:01.0/class", "proc/driver/nvidia/gpus/0000:00:01.0/information"}
	root := unpack(f, "qemu")
	for i := range files {
		f.Add(uint8(i), []byte("0x010203"))
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		file := files[int(which)%len(files)]
		tr := tree{root: openAt(t, root)}
		before, existed := tr.bytes(file, maxFile)
		put(t, root, file, string(data))
		inv, err := Read(root)
		if existed == nil {
			put(t, root, file, string(before))
		} else {
			remove(t, root, file)
		}
		if err != nil || len(inv.DeviceHash) != 64 || len(inv.Notes) > maxNotes || len(inv.CPU.Flags) > maxFlags || len(inv.DMI.Product) > maxText {
			t.Errorf("%+v, %v", inv, err)
		}
	})
}

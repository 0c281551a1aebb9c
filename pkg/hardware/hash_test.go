package hardware

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

type hashCase struct {
	name, machine string
	change        func(t *testing.T, root string)
	same          bool
}

func edit(path, content string) func(*testing.T, string) {
	return func(t *testing.T, root string) {
		t.Helper()
		if _, err := os.Stat(filepath.Join(root, path)); err != nil {
			t.Fatal(err) // a change of what is not there proves nothing
		}
		put(t, root, path, content)
	}
}

func without(path string) func(*testing.T, string) {
	return func(t *testing.T, root string) { t.Helper(); remove(t, root, path) }
}

func with(path, content string) func(*testing.T, string) {
	return func(t *testing.T, root string) { t.Helper(); put(t, root, path, content) }
}

const (
	rigGPU   = "sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0"
	laptopIO = "sys/devices/pci0000:00/0000:00:06.0/0000:04:00.0"
	dmiID    = "sys/class/dmi/id/"
)

func hashCases() []hashCase {
	plugGPU := func(removable string) func(*testing.T, string) {
		return func(t *testing.T, root string) {
			at := "sys/bus/pci/devices/0000:52:00.0/"
			put(t, root, at+"class", "0x030000\n")
			put(t, root, at+"vendor", "0x10de\n")
			put(t, root, at+"device", "0x2684\n")
			put(t, root, at+"removable", removable+"\n")
		}
	}
	flip := func(path string, i int) func(*testing.T, string) {
		return func(t *testing.T, root string) {
			at := filepath.Join(root, path)
			text, err := os.ReadFile(at)
			if err != nil {
				t.Fatal(err)
			}
			text[i] ^= 1
			put(t, root, path, string(text))
		}
	}
	a100 := "sys/devices/pci0000:ae/0000:ae:00.0/0000:af:00.0/config"
	return []hashCase{
		{"nothing", "rig", func(*testing.T, string) {}, true},
		{"USB stick pulled", "laptop", without("sys/block/sda"), true},
		{"USB network pulled", "laptop", without("sys/class/net/enx00e04c680001"), true},
		{"Wi-Fi MAC made up anew", "laptop", func(t *testing.T, root string) {
			put(t, root, "sys/class/net/wlp0s20f3/address", "aa:00:00:00:00:01\n")
		}, true},
		{"other kernel: memory", "laptop", edit("proc/meminfo", "MemTotal: 15900000 kB\n"), true},
		{"other kernel: no cpufreq", "laptop", without("sys/devices/system/cpu/cpufreq"), true},
		{"other kernel: more flags", "laptop", func(t *testing.T, root string) {
			text, _ := os.ReadFile(filepath.Join(root, "proc/cpuinfo"))
			put(t, root, "proc/cpuinfo", strings.ReplaceAll(string(text), "flags\t\t: fpu", "flags\t\t: a_new_flag fpu"))
		}, true},
		{"new microcode", "laptop", func(t *testing.T, root string) {
			text, _ := os.ReadFile(filepath.Join(root, "proc/cpuinfo"))
			put(t, root, "proc/cpuinfo", strings.ReplaceAll(string(text), "0x430", "0x431"))
		}, true},
		{"new BIOS", "laptop", edit(dmiID+"bios_version", "N3AET80W (1.45 )\n"), true},
		{"GPU without its driver", "rig", without(rigGPU + "/driver"), true},
		{"NVIDIA driver gone whole", "rig", without("proc/driver/nvidia"), true},
		{"amdgpu gone", "rig", without("sys/devices/pci0000:00/0000:00:1d.0/0000:07:00.0/unique_id"), true},
		{"Wi-Fi without its driver", "laptop", without("sys/class/net/wlp0s20f3"), true},
		{"disk without its driver", "laptop", without("sys/block/nvme0n1"), true},
		{"Ethernet without its driver", "numa", without("sys/class/net/ens1f0"), true},
		{"SR-IOV function gone", "numa", without("sys/bus/pci/devices/0000:3b:00.2"), true},
		{"Thunderbolt GPU", "laptop", plugGPU("removable"), true},
		{"GPU in another slot", "rig", func(t *testing.T, root string) {
			if err := os.Rename(root+"/sys/bus/pci/devices/0000:05:00.0", root+"/sys/bus/pci/devices/0000:0a:00.0"); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"riser at full speed", "rig", edit(rigGPU+"/current_link_speed", "8.0 GT/s PCIe\n"), true},
		{"TPM off", "laptop", without("sys/class/tpm"), true},
		// Where the board has a serial number, what hangs on drivers says nothing.
		{"disk exchanged for its like, board known", "laptop", edit(laptopIO+"/nvme/nvme0/serial", "S64KNX0T999999\n"), true},

		{"disk exchanged, board unknown", "rig", func(t *testing.T, root string) {
			put(t, root, "sys/block/sda/device/vpd_pg80", "\x00\x80\x00\x04AB12")
		}, false},
		{"network card exchanged, board unknown", "rig", func(t *testing.T, root string) {
			put(t, root, "sys/class/net/eno1/address", "70:85:c2:5a:10:02\n")
		}, false},
		{"disk of another model", "laptop", edit(laptopIO+"/device", "0xa80c\n"), false},
		{"GPU built in", "laptop", plugGPU("fixed"), false},
		{"GPU taken out", "rig", without("sys/bus/pci/devices/0000:01:00.0"), false},
		{"GPU of another maker", "rig", edit(rigGPU+"/subsystem_device", "0x3284\n"), false},
		{"GPU of another serial", "numa", flip(a100, 0x154), false},
		{"GPU without a serial", "numa", flip(a100, 0x150), false},
		{"CPU of another serial", "numa", edit("sys/devices/system/cpu/cpu1/topology/ppin", "0x2b3f1a7c5d9e0802\n"), false},
		{"CPU of another model", "laptop", func(t *testing.T, root string) {
			text, _ := os.ReadFile(filepath.Join(root, "proc/cpuinfo"))
			put(t, root, "proc/cpuinfo", strings.ReplaceAll(string(text), "1260P", "1270P"))
		}, false},
		{"board of another serial", "laptop", edit(dmiID+"board_serial", "L1HF2AB01CE\n"), false},
		{"board of another UUID", "laptop", edit(dmiID+"product_uuid", "7f3a51cc-2c9b-11b2-a85c-c4b8d0a1e2f4\n"), false},
		{"Raspberry Pi of another serial", "raspberrypi4", edit("sys/firmware/devicetree/base/serial-number", "10000000abcdef02\x00"), false},
		{"another cloud machine", "cloud", edit(dmiID+"product_uuid", "ec2ffff2-3d4e-5f60-7182-93a4b5c6d7e8\n"), false},
		{"processor offline", "bare", with("proc/cpuinfo", "processor: 0\nmodel name: Pentium 75 - 200\nprocessor: 1\n"), false},
	}
}

func TestDeviceHash(t *testing.T) {
	base := map[string]string{}
	for _, name := range machines {
		inv := read(t, unpack(t, name))
		if raw, err := hex.DecodeString(inv.DeviceHash); err != nil || len(raw) != 32 {
			t.Fatalf("hash %q", inv.DeviceHash)
		}
		if !slices.IsSorted(inv.HashInputs) || inv.DeviceHash != deviceHash(inv.HashInputs) {
			t.Errorf("%s: %q is not over %q", name, inv.DeviceHash, inv.HashInputs)
		}
		for other, hash := range base {
			if hash == inv.DeviceHash {
				t.Errorf("%s and %s have one hash", name, other)
			}
		}
		base[name] = inv.DeviceHash
	}
	for _, c := range hashCases() {
		t.Run(c.name, func(t *testing.T) {
			root := unpack(t, c.machine, "/cache/", "/die_id", "/scaling_", "/base_frequency")
			c.change(t, root)
			if inv := read(t, root); (inv.DeviceHash == base[c.machine]) != c.same {
				t.Errorf("same hash is %v, want %v: %q", !c.same, c.same, inv.HashInputs)
			}
		})
	}
}

func TestHashComplete(t *testing.T) {
	root := unpack(t, "numa")
	if !read(t, root).HashComplete {
		t.Error("incomplete with everything there")
	}
	put(t, root, "sys/devices/pci0000:ae/0000:ae:00.0/0000:af:00.0/config", strings.Repeat("\x00", 64))
	if inv := read(t, root); inv.HashComplete || len(inv.Notes) != 2 {
		t.Errorf("what an unprivileged user sees of PCI passes for all there is: %+v", inv.Notes)
	}
}

func TestPlaceholders(t *testing.T) {
	for _, s := range []string{"", "To Be Filled By O.E.M.", "To be filled by O.E.M.", "Default string", "None", "0", "0000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
		"00000000-0000-0000-0000-000000000000", "03000200-0400-0500-0006-000700080009", "XXXXXXXX", "Not Specified", "0123456789", "..."} {
		if !placeholder(s) {
			t.Errorf("%q passes for a serial number", s)
		}
	}
	for _, s := range []string{"4c4c4544-0051-4b10-8052-b4c04f4d3232", ".ABC1234.CNIVC0012300AB.", "07C3722_K81E012345", "10", "PF2"} {
		if placeholder(s) {
			t.Errorf("%q passes for a placeholder", s)
		}
	}
}

package qemu

import (
	"errors"
	"net"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"
)

func testMachine() Machine {
	return Machine{Name: "w1", Dir: "/lab", MemoryMiB: 512, Accel: TCG, Boot: Direct{Kernel: "/i/k", Initrd: "/i/i", Cmdline: "a b,c"}}
}

func testLAN() *LAN { return &LAN{port: 0x1234} }

var argumentCases = map[string]struct {
	change func(*Machine)
	files  made
	want   []string // each a run of consecutive arguments
	not    []string // each a part of no argument
}{
	"plain": {
		want: []string{"-kernel /i/k", "-append a b,c", "-initrd /i/i", "-m 512", "-smp 1", "-rtc base=utc", "-no-reboot",
			"-accel tcg,thread=single -cpu max,-cx16", "-display none", "-nodefaults"},
		not: []string{"kvm", "VGA", "pflash", "netdev", "virtio-blk"},
	},
	"kvm":       {change: func(m *Machine) { m.Accel = KVM }, want: []string{"-accel kvm -cpu host"}, not: []string{"tcg"}},
	"no initrd": {change: func(m *Machine) { m.Boot = Direct{Kernel: "/k"} }, not: []string{"-initrd"}},
	"reboots":   {change: func(m *Machine) { m.AllowReboot = true }, not: []string{"-no-reboot"}},
	"processors and clock": {
		change: func(m *Machine) {
			m.CPUs, m.RTC = 3, time.Date(2031, 2, 3, 5, 5, 6, 0, time.FixedZone("", 3600))
		},
		want: []string{"-smp 3", "-rtc base=2031-02-03T04:05:06"},
	},
	"cd": {
		change: func(m *Machine) { m.Boot = CDROM("/i,s.iso") },
		want:   []string{"-drive if=none,id=boot,media=cdrom,format=raw,readonly=on,file=/i,,s.iso -device ide-cd,drive=boot,bootindex=0"},
		not:    []string{"-kernel"},
	},
	"usb": {
		change: func(m *Machine) { m.Boot = USBDisk("/s.iso") },
		want:   []string{"-drive if=none,id=boot,format=raw,readonly=on,file=/s.iso -device usb-storage,drive=boot,removable=on,bootindex=0"},
	},
	"qcow2 is never written": {
		change: func(m *Machine) { m.Boot = QCOW2("/h.qcow2") },
		want:   []string{"-drive if=none,id=boot,format=qcow2,snapshot=on,file=/h.qcow2"},
	},
	"uefi": {
		files: made{vars: "/lab/w1.vars.fd"},
		want:  []string{"-drive if=pflash,format=raw,unit=0,readonly=on,file=" + ovmfCode, "-drive if=pflash,format=raw,unit=1,file=/lab/w1.vars.fd"},
	},
	"disks": {
		change: func(m *Machine) {
			m.Disks = []Disk{{Path: "/a,b.img", Format: "raw", Serial: "SOSNA-STATE"}, {Path: "/c", Format: "qcow2", ReadOnly: true}}
		},
		files: made{config: "/lab/c.img"},
		want: []string{
			"-drive if=none,id=disk0,format=raw,file=/a,,b.img -device virtio-blk-pci,drive=disk0,serial=SOSNA-STATE",
			"-drive if=none,id=disk1,format=qcow2,file=/c,readonly=on -device virtio-blk-pci,drive=disk1",
			"-drive if=none,id=disk2,format=raw,file=/lab/c.img,readonly=on -device virtio-blk-pci,drive=disk2,serial=SOSNA-CONFIG",
		},
	},
	"network": {
		change: func(m *Machine) {
			m.NICs = []NIC{testLAN().NIC(2), testLAN().UserNIC(3, Forward{Guest: 22, Host: 2222}, Forward{Guest: 80})}
		},
		want: []string{
			"-netdev socket,id=net0,mcast=230.0.0.1:4660,localaddr=127.0.0.1 -device virtio-net-pci,netdev=net0,mac=02:53:4e:12:34:02",
			"-netdev user,id=net1,net=10.88.3.0/24,ipv6=off,hostfwd=tcp:127.0.0.1:2222-:22,hostfwd=tcp:127.0.0.1:0-:80 -device virtio-net-pci,netdev=net1,mac=06:53:4e:12:34:03",
		},
		not: []string{"0.0.0.0"},
	},
	"extra come last": {change: func(m *Machine) { m.ExtraArgs = []string{"-device", "i6300esb"} }, want: []string{"-device i6300esb$"}},
}

func TestArguments(t *testing.T) {
	for name, tc := range argumentCases {
		t.Run(name, func(t *testing.T) {
			m := testMachine()
			if tc.change != nil {
				tc.change(&m)
			}
			if err := m.validate(); err != nil {
				t.Fatal(err)
			}
			got := " " + strings.Join(arguments(m, tc.files), " ") + " $"
			got = strings.ReplaceAll(got, " $", "$")
			for _, w := range tc.want {
				if !strings.Contains(got, " "+w) {
					t.Errorf("no %q in\n%s", w, got)
				}
			}
			for _, n := range tc.not {
				if strings.Contains(got, n) {
					t.Errorf("%q in\n%s", n, got)
				}
			}
		})
	}
}

func TestArgumentsLeaveMachineAlone(t *testing.T) {
	m := testMachine()
	backing := []Disk{{Path: "/a", Format: "raw"}, {Path: "/b", Format: "raw"}}
	m.Disks = backing[:1]
	arguments(m, made{config: "/c"})
	if backing[1].Path != "/b" {
		t.Fatal("the caller's slice was written to")
	}
}

func TestMachineRefused(t *testing.T) {
	for name, change := range map[string]func(*Machine){
		"no name":              func(m *Machine) { m.Name = "" },
		"name with path":       func(m *Machine) { m.Name = "../x" },
		"name with comma":      func(m *Machine) { m.Name = "a,b" },
		"name too long":        func(m *Machine) { m.Name = strings.Repeat("a", 33) },
		"no directory":         func(m *Machine) { m.Dir = "" },
		"no memory":            func(m *Machine) { m.MemoryMiB = 0 },
		"negative CPUs":        func(m *Machine) { m.CPUs = -1 },
		"nothing to boot":      func(m *Machine) { m.Boot = nil },
		"unknown firmware":     func(m *Machine) { m.Firmware = "coreboot" },
		"unknown accelerator":  func(m *Machine) { m.Accel = "xen" },
		"disk without format":  func(m *Machine) { m.Disks = []Disk{{Path: "/a"}} },
		"serial with comma":    func(m *Machine) { m.Disks = []Disk{{Path: "/a", Format: "raw", Serial: "a,readonly=off"}} },
		"card without MAC":     func(m *Machine) { m.NICs = []NIC{{LAN: testLAN()}} },
		"card with vendor MAC": func(m *Machine) { m.NICs = []NIC{{LAN: testLAN(), MAC: net.HardwareAddr{0, 1, 2, 3, 4, 5}}} },
		"card with group MAC":  func(m *Machine) { m.NICs = []NIC{{LAN: testLAN(), MAC: net.HardwareAddr{3, 1, 2, 3, 4, 5}}} },
		"card on no network":   func(m *Machine) { m.NICs = []NIC{{MAC: testLAN().mac(6, 1)}} },
		"forward on a LAN": func(m *Machine) {
			n := testLAN().NIC(1)
			n.Forwards = []Forward{{Guest: 22}}
			m.NICs = []NIC{n}
		},
		"forward to port 0": func(m *Machine) { m.NICs = []NIC{testLAN().UserNIC(1, Forward{Host: 22})} },
		"IPv6 subnet": func(m *Machine) {
			n := testLAN().UserNIC(1)
			n.Subnet = netip.MustParsePrefix("fd00::/120")
			m.NICs = []NIC{n}
		},
		"subnet too small": func(m *Machine) {
			n := testLAN().UserNIC(1)
			n.Subnet = netip.MustParsePrefix("10.0.0.0/30")
			m.NICs = []NIC{n}
		},
	} {
		t.Run(name, func(t *testing.T) {
			m := testMachine()
			change(&m)
			if vm, err := Start(t.Context(), m); !errors.Is(err, ErrMachine) {
				t.Fatalf("got %v, %v", vm, err)
			}
		})
	}
}

func TestLANsDiffer(t *testing.T) {
	var macs []string
	var groups []string
	for range 3 {
		l, err := NewLAN()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { l.Close() })
		groups = append(groups, l.group().String())
		for _, n := range []NIC{l.NIC(1), l.NIC(2), l.UserNIC(1), l.UserNIC(2)} {
			if err := n.validate(); err != nil {
				t.Fatal(err)
			}
			macs = append(macs, n.MAC.String())
		}
	}
	slices.Sort(macs)
	slices.Sort(groups)
	if len(slices.Compact(slices.Clone(macs))) != 12 || len(slices.Compact(groups)) != 3 {
		t.Fatalf("not unique: %v %v", macs, groups)
	}
}

func TestNICHost(t *testing.T) {
	if got := testLAN().UserNIC(7).Host().String(); got != "10.88.7.2" {
		t.Fatal(got)
	}
}

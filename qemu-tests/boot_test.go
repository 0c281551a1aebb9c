package qemutests

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/tools/lab/disk"
	"github.com/sosna-os/sosna/tools/lab/qemu"
)

// The kernels and initrds of both images boot to a healthy agent with no hub and no chain in reach, and end by
// themselves when the power button is pressed.
func TestBootDirect(t *testing.T) {
	lan := newLAN(t)
	for _, tc := range []struct {
		image, role string
		config      []byte
	}{
		{"rig", "worker", workerConfig(t, "")},
		{"hub", "hub", hubConfig(t, "name = \"test hub\"\n")},
	} {
		t.Run(tc.image, func(t *testing.T) {
			m := machine(t, lan, tc.image, 2, direct(t, tc.image))
			m.Config = tc.config
			vm := start(t, m)
			healthy(t, vm, tc.role)
			powerOff(t, vm)
		})
	}
}

// The media boot as firmware finds them, configured by the same volume.
func TestBootMedia(t *testing.T) {
	lan := newLAN(t)
	iso := func(t *testing.T) string { return image(t, "sosna-rig-amd64.iso") }
	for _, tc := range []struct {
		name, role string
		firmware   qemu.Firmware
		boot       func(*testing.T) qemu.Boot
		config     []byte
	}{
		{"iso-cd-bios", "worker", qemu.SeaBIOS, func(t *testing.T) qemu.Boot { return qemu.CDROM(iso(t)) }, workerConfig(t, "")},
		{"iso-usb-uefi", "worker", qemu.OVMF, func(t *testing.T) qemu.Boot { return qemu.USBDisk(iso(t)) }, workerConfig(t, "")},
		{"qcow2-uefi", "hub", qemu.OVMF, func(t *testing.T) qemu.Boot { return qemu.QCOW2(image(t, "sosna-hub-amd64.qcow2")) }, hubConfig(t, "")},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m := machine(t, lan, tc.name, 2, tc.boot(t))
			m.Firmware, m.Config = tc.firmware, tc.config
			vm := start(t, m)
			healthy(t, vm, tc.role)
			powerOff(t, vm)
		})
	}
}

// Everything that is wrong is named, once, in one go, and the machine waits: it neither loops nor dies.
func TestMaintenance(t *testing.T) {
	lan := newLAN(t)
	for _, tc := range []struct {
		name   string
		config string // "" for no configuration volume
		extra  string // kernel command line
		least  int    // number of problems
	}{
		{name: "no-configuration", least: 1},
		{
			name: "bad-configuration", least: 7,
			config: `rol = "worker"
role = "miner"
owner = "0x12"
rpc = "ftp://chain"
channels = "0x00000000000000000000000000000000000000c1"
factory = "0x34"
listen = "many"
[[link]]
mac = "no mac"
address = "10.0.0.5"
`,
		},
		{name: "truncated-file", least: 1, config: "role = \"worker\"\nowner = \"0x0000000000000000"},
		{name: "bad-command-line", least: 2, extra: "sosna.role=worker sosna.wallet=1 sosna.owner=me"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			boot := direct(t, "rig", strings.Fields(tc.extra)...)
			m := machine(t, lan, tc.name, 2, boot)
			var file []byte
			if tc.config != "" {
				file = []byte(tc.config)
				m.Config = file
			}
			_, want := bootcfg.Parse(boot.Cmdline, file)
			if len(want) < tc.least {
				t.Fatalf("only %d problems in the test's own configuration: %v", len(want), want)
			}
			vm := start(t, m)
			if line := expect(t, vm, `sosna: (maintenance|healthy)`); !strings.HasSuffix(line, "sosna: maintenance") {
				t.Fatalf("got %q", line)
			}
			for _, p := range want {
				expect(t, vm, "^sosna: problem: .*"+regexp.QuoteMeta(p.Text))
			}
			// An orderly end is proof that the machine still attends to what is asked of it.
			powerOff(t, vm)
			if n := count(vm, "sosna: maintenance"); n != 1 {
				t.Errorf("maintenance mode was entered %d times", n)
			}
			if n := count(vm, "sosna: problem: "); n < len(want) || n > len(want)+1 {
				t.Errorf("%d problems on the console, want %d: each once", n, len(want))
			}
		})
	}
}

// A blank state disk is formatted at the first boot and kept at the second: the node is the same node. The disk is
// what e2fsprogs calls a clean ext4.
func TestStateDisk(t *testing.T) {
	lan := newLAN(t)
	path, state := stateDisk(t)
	if err := disk.Blank(path, 256<<20); err != nil {
		t.Fatal(err)
	}
	m := machine(t, lan, "state", 2, direct(t, "rig"))
	m.Config, m.Disks = workerConfig(t, ""), []qemu.Disk{state}
	var addresses [2]string
	for i := range addresses {
		vm := start(t, m)
		addresses[i], _ = healthy(t, vm, "worker")
		powerOff(t, vm)
		if out, err := exec.Command("/usr/sbin/e2fsck", "-f", "-n", path).CombinedOutput(); err != nil {
			t.Fatalf("e2fsck after boot %d: %v\n%s", i+1, err, out)
		}
	}
	if addresses[0] != addresses[1] {
		t.Fatalf("the node lost its key: %v", addresses)
	}
}

// A disk that is not blank is not formatted, whatever its serial says.
func TestStateDiskWithStrangersDataIsKept(t *testing.T) {
	lan := newLAN(t)
	path, state := stateDisk(t)
	if err := disk.Blank(path, 256<<20); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	// Far from both ends, where nothing says what it is (package blockdev says where it looks).
	const precious, at = "somebody's photographs", 100 << 20
	if _, err := f.WriteAt([]byte(precious), at); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	m := machine(t, lan, "foreign", 2, direct(t, "rig"))
	m.Config, m.Disks = workerConfig(t, ""), []qemu.Disk{state}
	vm := start(t, m)
	expect(t, vm, `sosna: (healthy|maintenance)`)
	powerOff(t, vm)
	b, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(b[at:at+512]), precious) {
		t.Fatalf("the data is gone: %v", err)
	}
	for i, c := range b[:at] {
		if c != 0 {
			t.Fatalf("byte %d of the disk was written", i)
		}
	}
}

func count(vm *qemu.VM, part string) (n int) {
	for _, l := range vm.Lines() {
		if strings.Contains(l, part) {
			n++
		}
	}
	return n
}

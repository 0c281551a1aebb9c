// Package qemu runs SOSNA's images in QEMU for the demonstration, the VM tests and the benchmarks.
//
// A Machine says what to run, Start runs it, and the VM it gives has a console to wait on (Expect), a power button
// (PowerOff), a crash (Kill) and an end (Wait, Close). A LAN joins machines of one lab.
//
// It relies on qemu-system-x86_64 7.2 or later, and on OVMF's files for UEFI. No root is needed. It stops at the
// machine: which configuration makes a worker, and what a healthy line means, its callers know.
//
// Threats answered: a guest may be hostile, because a lab runs strangers' images too. What it writes on its console
// is stripped of escape codes and bounded before anything shows or keeps it; QEMU runs in its seccomp sandbox and may
// start no program; ports forwarded are open on 127.0.0.1 only; boot media are opened read-only or behind a throw-away
// overlay, so that no guest changes an artefact. A lab that dies, by SIGKILL even, takes its machines with it: the
// kernel kills each QEMU when the thread that started it ends.
package qemu

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"regexp"
	"time"
)

// Accel is the way guest instructions are run.
type Accel string

const (
	// TCG translates instructions; it works everywhere and is about ten times slower than the machine.
	TCG Accel = "tcg"
	// KVM runs them on the processor. The existence of /dev/kvm does not prove that it works: see Detect.
	KVM Accel = "kvm"
)

// Firmware is what the machine starts with.
type Firmware string

const (
	// SeaBIOS is a legacy BIOS, and the default.
	SeaBIOS Firmware = "seabios"
	// OVMF is UEFI without Secure Boot. The machine gets its own copy of the variable store at each Start.
	OVMF Firmware = "ovmf"
)

// Machine describes a virtual machine. Name, Dir, MemoryMiB and Boot are required.
type Machine struct {
	Name      string // names files and appears in errors: lower-case letters, digits and hyphens
	Dir       string // for logs and temporary files; made if missing
	MemoryMiB int
	CPUs      int // 0 means 1
	Boot      Boot
	Firmware  Firmware // "" means SeaBIOS
	Disks     []Disk
	Config    []byte // contents of sosna.toml, put on a FAT volume of its own; nil: no such volume
	NICs      []NIC
	RTC       time.Time // what the machine's clock shows at the start; zero: the right time, in UTC
	Accel     Accel     // "" means: what Detect finds
	// AllowReboot lets the guest restart. Otherwise a restart, and so a kernel panic with panic=-1, ends the
	// machine, and whoever waits for its console learns that at once rather than after a time limit.
	AllowReboot bool
	ExtraArgs   []string // appended to QEMU's arguments as they are
}

// Boot is where a machine boots from: Direct, CDROM, USBDisk or QCOW2.
type Boot interface {
	args() []string
	files() []string
}

// Direct boots a kernel and initrd without a boot loader.
type Direct struct{ Kernel, Initrd, Cmdline string }

// CDROM is the path of an ISO image, put into a CD drive.
type CDROM string

// USBDisk is the path of a raw image (a hybrid ISO too), put on a USB stick.
type USBDisk string

// QCOW2 is the path of a qcow2 image, put on a virtio disk. What the guest writes to it is lost when it ends.
type QCOW2 string

// Disk is a virtio disk.
type Disk struct {
	Path     string
	Format   string // raw or qcow2
	Serial   string // at most 20 characters, as the guest sees it
	ReadOnly bool
}

// NIC is a virtio network card: on a LAN if LAN is set, otherwise with its own user-mode network, through which the
// guest reaches the host and beyond.
type NIC struct {
	MAC      net.HardwareAddr
	LAN      *LAN
	Subnet   netip.Prefix // user-mode network only
	Forwards []Forward    // user-mode network only
}

// Host is the address at which a guest on a user-mode network finds the host's 127.0.0.1.
func (n NIC) Host() netip.Addr { return n.Subnet.Masked().Addr().Next().Next() }

// Forward opens a TCP port on the host's 127.0.0.1 that leads to a port of the guest.
type Forward struct {
	Guest uint16
	Host  uint16 // 0: any free port; VM.Forwarded tells which
}

// ErrMachine means that a Machine is not well described.
var ErrMachine = errors.New("machine is not well described")

var (
	validName   = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,31}$`)
	validSerial = regexp.MustCompile(`^[A-Za-z0-9-]{0,20}$`)
)

func (m Machine) validate() error {
	bad := func(format string, a ...any) error {
		return fmt.Errorf("machine %q: %s: %w", m.Name, fmt.Sprintf(format, a...), ErrMachine)
	}
	switch {
	case !validName.MatchString(m.Name):
		return bad("the name must be 1 to 32 lower-case letters, digits and hyphens")
	case m.Dir == "":
		return bad("no directory")
	case m.MemoryMiB < 1:
		return bad("%d MiB of memory", m.MemoryMiB)
	case m.CPUs < 0:
		return bad("%d CPUs", m.CPUs)
	case m.Boot == nil:
		return bad("nothing to boot from")
	case m.Firmware != "" && m.Firmware != SeaBIOS && m.Firmware != OVMF:
		return bad("firmware %q", m.Firmware)
	case m.Accel != "" && m.Accel != TCG && m.Accel != KVM:
		return bad("accelerator %q", m.Accel)
	}
	for _, d := range m.Disks {
		if d.Format != "raw" && d.Format != "qcow2" {
			return bad("disk %s: format %q", d.Path, d.Format)
		}
		if !validSerial.MatchString(d.Serial) {
			return bad("disk %s: serial %q", d.Path, d.Serial)
		}
	}
	for i, n := range m.NICs {
		if err := n.validate(); err != nil {
			return bad("network card %d: %v", i, err)
		}
	}
	return nil
}

func (n NIC) validate() error {
	switch {
	case len(n.MAC) != 6:
		return errors.New("no 48-bit MAC")
	case n.MAC[0]&3 != 2:
		return fmt.Errorf("MAC %s is not a locally administered unicast address", n.MAC)
	case n.LAN != nil && (n.Subnet.IsValid() || len(n.Forwards) > 0):
		return errors.New("a LAN card has no user-mode subnet or forwards")
	case n.LAN == nil && (!n.Subnet.IsValid() || !n.Subnet.Addr().Is4() || n.Subnet.Bits() > 28):
		return fmt.Errorf("user-mode subnet %v is not an IPv4 network of at least 16 addresses", n.Subnet)
	}
	for _, f := range n.Forwards {
		if f.Guest == 0 {
			return errors.New("a forward to port 0")
		}
	}
	return nil
}

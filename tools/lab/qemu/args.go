package qemu

import (
	"fmt"
	"strings"
	"time"
)

// Debian's ovmf package. The 4M build is the one that later Debian releases keep.
const (
	ovmfCode = "/usr/share/OVMF/OVMF_CODE_4M.fd"
	ovmfVars = "/usr/share/OVMF/OVMF_VARS_4M.fd"
)

// qmpFD is the number under which QEMU inherits its end of the control socket: the first after the standard three.
const qmpFD = 3

// made are the files that Start makes for a machine.
type made struct {
	config string // configuration volume, "" if none
	vars   string // copy of OVMF's variables, "" if none
}

// quote doubles commas, which separate the parts of a QEMU option.
func quote(path string) string { return strings.ReplaceAll(path, ",", ",,") }

// arguments builds QEMU's command line; m.Accel is already decided.
func arguments(m Machine, files made) []string {
	a := []string{
		"-name", m.Name,
		"-no-user-config", "-nodefaults", "-display", "none",
		"-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
		"-machine", "q35",
		"-m", fmt.Sprint(m.MemoryMiB),
		"-smp", fmt.Sprint(max(m.CPUs, 1)),
		"-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console",
		"-chardev", fmt.Sprintf("socket,id=qmp,fd=%d", qmpFD), "-mon", "chardev=qmp,mode=control",
		"-device", "virtio-rng-pci",
	}
	if m.Accel == KVM {
		a = append(a, "-accel", "kvm", "-cpu", "host")
	} else {
		// Linux 6.12 uses cmpxchg16b where the processor offers it, and QEMU 7.2's translation of it makes the
		// kernel double-fault. One thread for all processors: before QEMU 8.1 one of them may go on with a
		// translation of code that another has just patched, and a kernel that patches its own branches dies of the
		// breakpoint that it left there for a moment ("Oops: int3").
		a = append(a, "-accel", "tcg,thread=single", "-cpu", "max,-cx16")
	}
	if !m.AllowReboot {
		a = append(a, "-no-reboot")
	}
	if m.RTC.IsZero() {
		a = append(a, "-rtc", "base=utc")
	} else {
		a = append(a, "-rtc", "base="+m.RTC.UTC().Format(time.DateOnly+"T15:04:05"))
	}
	if files.vars != "" {
		a = append(a,
			"-drive", "if=pflash,format=raw,unit=0,readonly=on,file="+ovmfCode,
			"-drive", "if=pflash,format=raw,unit=1,file="+quote(files.vars))
	}
	a = append(a, m.Boot.args()...)
	disks := m.Disks
	if files.config != "" {
		disks = append(disks[:len(disks):len(disks)], Disk{Path: files.config, Format: "raw", Serial: "SOSNA-CONFIG", ReadOnly: true})
	}
	for i, d := range disks {
		a = append(a, diskArgs(i, d)...)
	}
	for i, n := range m.NICs {
		a = append(a, nicArgs(i, n)...)
	}
	return append(a, m.ExtraArgs...)
}

func diskArgs(i int, d Disk) []string {
	drive := fmt.Sprintf("if=none,id=disk%d,format=%s,file=%s", i, d.Format, quote(d.Path))
	if d.ReadOnly {
		drive += ",readonly=on"
	}
	device := fmt.Sprintf("virtio-blk-pci,drive=disk%d", i)
	if d.Serial != "" {
		device += ",serial=" + d.Serial
	}
	return []string{"-drive", drive, "-device", device}
}

func nicArgs(i int, n NIC) []string {
	device := fmt.Sprintf("virtio-net-pci,netdev=net%d,mac=%s", i, n.MAC)
	if n.LAN != nil {
		return []string{"-netdev", fmt.Sprintf("socket,id=net%d,mcast=%s,localaddr=127.0.0.1", i, n.LAN.group()), "-device", device}
	}
	netdev := fmt.Sprintf("user,id=net%d,net=%s,ipv6=off", i, n.Subnet.Masked())
	for _, f := range n.Forwards {
		netdev += fmt.Sprintf(",hostfwd=tcp:127.0.0.1:%d-:%d", f.Host, f.Guest)
	}
	return []string{"-netdev", netdev, "-device", device}
}

func (d Direct) args() []string {
	a := []string{"-kernel", d.Kernel, "-append", d.Cmdline}
	if d.Initrd != "" {
		a = append(a, "-initrd", d.Initrd)
	}
	return a
}

// A machine that boots from a medium has a screen, as the machines it stands for do: ISOLINUX asks the BIOS for one,
// and the medium's kernel command line names tty0.
var screen = []string{"-device", "VGA"}

func (c CDROM) args() []string {
	return append(screen[:len(screen):len(screen)],
		"-drive", "if=none,id=boot,media=cdrom,format=raw,readonly=on,file="+quote(string(c)),
		"-device", "ide-cd,drive=boot,bootindex=0")
}

func (u USBDisk) args() []string {
	return append(screen[:len(screen):len(screen)],
		"-device", "qemu-xhci",
		"-drive", "if=none,id=boot,format=raw,readonly=on,file="+quote(string(u)),
		"-device", "usb-storage,drive=boot,removable=on,bootindex=0")
}

func (q QCOW2) args() []string {
	// snapshot=on: writes go to an unnamed temporary file, so that a system which wants to write does not fail.
	return append(screen[:len(screen):len(screen)],
		"-drive", "if=none,id=boot,format=qcow2,snapshot=on,file="+quote(string(q)),
		"-device", "virtio-blk-pci,drive=boot,bootindex=0")
}

func (d Direct) files() []string {
	if d.Initrd == "" {
		return []string{d.Kernel}
	}
	return []string{d.Kernel, d.Initrd}
}
func (c CDROM) files() []string   { return []string{string(c)} }
func (u USBDisk) files() []string { return []string{string(u)} }
func (q QCOW2) files() []string   { return []string{string(q)} }

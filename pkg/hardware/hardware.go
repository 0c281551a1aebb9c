// Package hardware takes the inventory of a machine from /proc and /sys: what
// an owner has to sell, and a hash by which the same machine is known again.
//
// It relies on the kernel's text files under a root folder (tests give it
// fixture trees) and only reads. It stops at listing: what a part can do is
// pkg/bench's, what it costs pkg/pricing's. Firmware strings come from vendors
// and hypervisors, so they are bounded and stripped of control characters
// before anybody shows or signs them; serial numbers leave this package only
// as hashes. The hash is no proof: an owner who controls the kernel controls it.
package hardware

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/prometheus/procfs"
)

const (
	maxFile    = 4 << 20 // /proc/cpuinfo of 1024 cpus with all their flags is 2 MB
	maxText    = 128     // of one string from firmware
	maxEntries = 1024    // of one /sys folder
)

// ErrInventory: /proc says something that no Linux says.
var ErrInventory = errors.New("unreadable hardware inventory")

// Inventory is one machine.
type Inventory struct {
	CPU     CPU     `json:"cpu"`
	Memory  Memory  `json:"memory"`
	Block   []Block `json:"block"`
	Links   []Link  `json:"links"`
	GPUs    []GPU   `json:"gpus"`
	DMI     DMI     `json:"dmi"`
	Virtual bool    `json:"virtual"` // runs under a hypervisor, as far as one can see
	// DeviceHash is DeviceHash() at the time of reading.
	DeviceHash string `json:"device_hash"`
}

// Memory in bytes.
type Memory struct {
	Total     uint64 `json:"total_bytes"`
	Available uint64 `json:"available_bytes"`
	Swap      uint64 `json:"swap_bytes"`
}

// Block is a disk that is a device of its own (no partition, loop or dm).
type Block struct {
	Name       string `json:"name"`
	Bytes      uint64 `json:"bytes"`
	Rotational bool   `json:"rotational"`
	Removable  bool   `json:"removable"`
	Model      string `json:"model,omitempty"`
	SerialHash string `json:"serial_hash,omitempty"` // 16 bytes of SHA-256, hex; empty without a serial
}

// Link is a network interface with hardware behind it.
type Link struct {
	Name string `json:"name"`
	MAC  string `json:"mac"`
	// PermanentMAC: the address is the hardware's own.
	PermanentMAC bool   `json:"permanent_mac"`
	SpeedMbit    uint64 `json:"speed_mbit"` // 0: unknown or down
}

// GPU is a PCI device of class 0x03 (display controller).
type GPU struct {
	Address string `json:"address"`
	Vendor  string `json:"vendor"` // "10de"
	Device  string `json:"device"` // "2684"
	Class   string `json:"class"`  // "030000"
}

// DMI is what the firmware says the machine is; empty on most ARM boards.
type DMI struct {
	Vendor  string `json:"vendor,omitempty"`
	Product string `json:"product,omitempty"`
	Board   string `json:"board,omitempty"`
	BIOS    string `json:"bios,omitempty"`
	// IdentityHash is over product UUID and board serial; empty where they
	// cannot be read.
	IdentityHash string `json:"identity_hash,omitempty"`
}

// Read takes the inventory of the machine whose /proc and /sys are under root
// ("/" for this one). Only processors and memory must be there.
func Read(root string) (Inventory, error) {
	var inv Inventory
	text, err := readFile(filepath.Join(root, "proc/cpuinfo"))
	if err != nil {
		return inv, fmt.Errorf("read hardware: %w", err)
	}
	if inv.CPU, err = parseCPUInfo(text); err != nil {
		return inv, fmt.Errorf("read hardware: %w", err)
	}
	if inv.Memory, err = readMemory(filepath.Join(root, "proc")); err != nil {
		return inv, fmt.Errorf("read hardware: %w", err)
	}
	sys := filepath.Join(root, "sys")
	for _, read := range []func() error{
		func() (err error) { inv.Block, err = readBlock(filepath.Join(sys, "block")); return },
		func() (err error) { inv.Links, err = readLinks(filepath.Join(sys, "class/net")); return },
		func() (err error) { inv.GPUs, err = readGPUs(filepath.Join(sys, "bus/pci/devices")); return },
	} {
		if err := read(); err != nil {
			return inv, fmt.Errorf("read hardware: %w", err)
		}
	}
	inv.DMI = readDMI(filepath.Join(sys, "class/dmi/id"))
	inv.Virtual = inv.CPU.Hypervisor || inv.DMI.virtual() || attribute(sys, "hypervisor/type") != ""
	inv.DeviceHash = inv.deviceHash()
	return inv, nil
}

func readMemory(proc string) (Memory, error) {
	fs, err := procfs.NewFS(proc)
	if err != nil {
		return Memory{}, err
	}
	info, err := fs.Meminfo()
	if err != nil {
		return Memory{}, err
	}
	if info.MemTotalBytes == nil || *info.MemTotalBytes == 0 {
		return Memory{}, fmt.Errorf("%w: no MemTotal in /proc/meminfo", ErrInventory)
	}
	out := Memory{Total: *info.MemTotalBytes}
	if info.MemAvailableBytes != nil {
		out.Available = *info.MemAvailableBytes
	}
	if info.SwapTotalBytes != nil {
		out.Swap = *info.SwapTotalBytes
	}
	return out, nil
}

// deviceHash is SHA-256 over a version line and one line for each of: the CPU's
// vendor, model and count; the DMI identity hash; each fixed disk's serial
// hash; each permanent MAC; each GPU's PCI address and ids; sorted, so that
// the order of discovery does not matter.
//
// Left out: what changes without the machine being another one (kernel names,
// link speeds, firmware versions, memory total, which differs by kernel) and
// what comes and goes (removable disks, made-up MACs). Two VMs of one kind
// have the same hash: they are no distinguishable hardware.
func (inv Inventory) deviceHash() string {
	lines := []string{fmt.Sprintf("cpu %q %q %d", inv.CPU.Vendor, inv.CPU.Model, inv.CPU.Count)}
	if inv.DMI.IdentityHash != "" {
		lines = append(lines, "dmi "+inv.DMI.IdentityHash)
	}
	for _, b := range inv.Block {
		if !b.Removable && b.SerialHash != "" {
			lines = append(lines, "disk "+b.SerialHash)
		}
	}
	for _, l := range inv.Links {
		if l.PermanentMAC {
			lines = append(lines, "mac "+l.MAC)
		}
	}
	for _, g := range inv.GPUs {
		lines = append(lines, fmt.Sprintf("gpu %s %s:%s", g.Address, g.Vendor, g.Device))
	}
	slices.Sort(lines)
	sum := sha256.Sum256([]byte("sosna device 1\n" + strings.Join(lines, "\n")))
	return hex.EncodeToString(sum[:])
}

// hashSerial hides a serial number: enough to see that it is the same one.
func hashSerial(kind string, parts ...string) string {
	joined := strings.Join(parts, "\x00")
	if strings.Trim(joined, "\x00") == "" {
		return ""
	}
	sum := sha256.Sum256([]byte("sosna " + kind + " 1\x00" + joined))
	return hex.EncodeToString(sum[:16])
}

// readFile reads at most maxFile bytes.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxFile {
		return nil, fmt.Errorf("%s: %w: over %d bytes", path, ErrInventory, maxFile)
	}
	return text, nil
}

// attribute is a one-line /sys file, or "" where it is missing or unreadable:
// drivers leave files out, and some fail to read (speed of a link that is down).
func attribute(dir, name string) string {
	text, err := readFile(filepath.Join(dir, name))
	if err != nil {
		return ""
	}
	return clean(string(text))
}

// clean makes firmware text fit to show: valid, printable, bounded.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > maxText {
		s = strings.ToValidUTF8(s[:maxText], "")
	}
	return s
}

func number(dir, name string) uint64 {
	n, err := strconv.ParseUint(attribute(dir, name), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// list names the entries of a /sys folder in order; a missing folder has none.
func list(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	names, err := f.Readdirnames(maxEntries)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	slices.Sort(names)
	return names, nil
}

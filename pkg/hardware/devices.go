package hardware

import (
	"encoding/binary"
	"net"
	"os"
	"path/filepath"
	"strings"
)

const (
	sectorBytes = 512 // the unit of /sys/block/*/size, whatever the disk's sectors
	// netAddrPerm is NET_ADDR_PERM of linux/netdevice.h.
	netAddrPerm    = "0"
	pciDisplay     = "03"
	vpdHeader      = 4
	maxDiskSectors = 1 << 54 // 8 EiB: more is a broken driver
)

func readBlock(dir string) ([]Block, error) {
	names, err := list(dir)
	out := []Block{}
	for _, name := range names {
		at := filepath.Join(dir, name)
		// Loop, RAM, device-mapper and RAID devices have no device behind them.
		if _, err := os.Stat(filepath.Join(at, "device")); err != nil {
			continue
		}
		sectors := number(at, "size")
		if sectors == 0 || sectors > maxDiskSectors { // an empty card reader has size 0
			continue
		}
		model := attribute(at, "device/model")
		out = append(out, Block{
			Name: clean(name), Bytes: sectors * sectorBytes, Model: model,
			Rotational: attribute(at, "queue/rotational") == "1", Removable: attribute(at, "removable") == "1",
			SerialHash: hashSerial("disk", diskSerial(at)),
		})
	}
	return out, err
}

// diskSerial looks where virtio, NVMe and MMC, then SCSI and ATA keep it.
func diskSerial(at string) string {
	for _, name := range []string{"serial", "device/serial", "device/cid"} {
		if s := attribute(at, name); s != "" {
			return s
		}
	}
	page, err := readFile(filepath.Join(at, "device/vpd_pg80"))
	if err == nil {
		if s := vpdSerial(page); s != "" {
			return s
		}
	}
	if s := attribute(at, "wwid"); s != "" {
		return s
	}
	return attribute(at, "device/wwid")
}

// vpdSerial reads SCSI's unit serial number page (SPC-4, 7.8.18): a header
// whose last two bytes are the length, then the number in ASCII.
func vpdSerial(page []byte) string {
	if len(page) < vpdHeader || page[1] != 0x80 {
		return ""
	}
	n := int(binary.BigEndian.Uint16(page[2:]))
	if n > len(page)-vpdHeader {
		return ""
	}
	return clean(string(page[vpdHeader : vpdHeader+n]))
}

func readLinks(dir string) ([]Link, error) {
	names, err := list(dir)
	out := []Link{}
	for _, name := range names {
		at := filepath.Join(dir, name)
		if _, err := os.Stat(filepath.Join(at, "device")); err != nil {
			continue // lo, bridges, veth
		}
		mac, err := net.ParseMAC(attribute(at, "address"))
		if err != nil || len(mac) != 6 {
			continue
		}
		speed := number(at, "speed") // -1 where unknown, which is no unsigned number
		out = append(out, Link{Name: clean(name), MAC: mac.String(), SpeedMbit: speed,
			PermanentMAC: attribute(at, "addr_assign_type") == netAddrPerm})
	}
	return out, err
}

func readGPUs(dir string) ([]GPU, error) {
	names, err := list(dir)
	out := []GPU{}
	for _, name := range names {
		at := filepath.Join(dir, name)
		class := hexID(attribute(at, "class"), 6)
		if !strings.HasPrefix(class, pciDisplay) {
			continue
		}
		out = append(out, GPU{Address: clean(name), Class: class,
			Vendor: hexID(attribute(at, "vendor"), 4), Device: hexID(attribute(at, "device"), 4)})
	}
	return out, err
}

// hexID is the digits of "0x10de" when there are as many as there must be.
func hexID(s string, digits int) string {
	s, ok := strings.CutPrefix(strings.ToLower(s), "0x")
	if !ok || len(s) != digits || strings.Trim(s, "0123456789abcdef") != "" {
		return ""
	}
	return s
}

func readDMI(dir string) DMI {
	return DMI{
		Vendor: attribute(dir, "sys_vendor"), Product: attribute(dir, "product_name"),
		Board: attribute(dir, "board_name"), BIOS: attribute(dir, "bios_version"),
		IdentityHash: hashSerial("dmi", attribute(dir, "product_uuid"), attribute(dir, "board_serial")),
	}
}

// virtual knows the hypervisors that do not hide themselves.
func (d DMI) virtual() bool {
	for _, name := range []string{"QEMU", "KVM", "VMware", "innotek", "VirtualBox", "Xen", "Amazon EC2",
		"Google Compute Engine", "OpenStack", "Parallels", "Bochs", "Firecracker"} {
		if strings.Contains(d.Vendor, name) || strings.Contains(d.Product, name) {
			return true
		}
	}
	return d.Vendor == "Microsoft Corporation" && d.Product == "Virtual Machine"
}

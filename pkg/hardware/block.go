package hardware

import (
	"encoding/binary"
	"path"
	"strings"
)

const (
	blockDir       = "sys/block"
	sectorBytes    = 512     // the unit of /sys/block/*/size, whatever the disk's sectors
	maxDiskSectors = 1 << 54 // 8 EiB: more is a broken driver
	vpdHeader      = 4
)

// Block is a disk that is a device of its own (no partition, loop or dm).
type Block struct {
	Name string `json:"name"`
	// Type: nvme, ssd, hdd, mmc (SD card or eMMC), optical, removable (stick or
	// card reader), virtual (a hypervisor's disk, whatever is behind it).
	Type string `json:"type"`
	// Transport: nvme, sata, scsi, usb, mmc, virtio, xen, vmbus; empty if unknown.
	Transport     string `json:"transport,omitempty"`
	Bytes         uint64 `json:"bytes"`
	LogicalBlock  uint64 `json:"logical_block_bytes"`
	PhysicalBlock uint64 `json:"physical_block_bytes"`
	Rotational    bool   `json:"rotational"`
	Removable     bool   `json:"removable"`
	ReadOnly      bool   `json:"read_only"`
	Vendor        string `json:"vendor,omitempty"`
	Model         string `json:"model,omitempty"`
	Firmware      string `json:"firmware,omitempty"`
	SerialHash    string `json:"serial_hash,omitempty"` // 16 bytes of SHA-256, hex; empty without a serial
	Health        Health `json:"health"`
	// Source of type and transport: the file or link that decided.
	Source Sources `json:"source"`
}

func (t *tree) block() []Block {
	out := []Block{}
	for _, name := range t.list(blockDir, maxEntries) {
		at := path.Join(blockDir, name)
		// Loop, RAM, device-mapper and RAID devices have no device behind them; an
		// NVMe path of a multipath disk is hidden, and an eMMC has boot partitions.
		if !t.exists(at+"/device") || t.attribute(at+"/hidden") == "1" ||
			strings.HasPrefix(name, "mmcblk") && strings.ContainsAny(name[len("mmcblk"):], "br") {
			continue
		}
		s := Sources{"name": "/" + at}
		sectors := t.number(s, "bytes", at, "size")
		if sectors > maxDiskSectors {
			t.note(at+"/size", "no disk is this large")
		}
		if sectors == 0 || sectors > maxDiskSectors { // an empty card reader has size 0
			continue
		}
		flag := func(field, name string) bool { return t.text(s, field, at, name) == "1" }
		b := Block{
			Name: clean(name), Bytes: sectors * sectorBytes, Source: s,
			LogicalBlock:  t.number(s, "logical_block_bytes", at, "queue/logical_block_size"),
			PhysicalBlock: t.number(s, "physical_block_bytes", at, "queue/physical_block_size"),
			Rotational:    flag("rotational", "queue/rotational"), Removable: flag("removable", "removable"), ReadOnly: flag("read_only", "ro"),
			Vendor: t.text(s, "vendor", at, "device/vendor"), Model: t.text(s, "model", at, "device/model", "device/name"),
			Firmware: t.text(s, "firmware", at, "device/firmware_rev", "device/rev", "device/fwrev"),
		}
		b.SerialHash = hashSerial("disk", t.diskSerial(s, at))
		b.Transport = t.transport(s, at, b.Name)
		b.setType()
		b.Health = t.health(at, b.Transport)
		out = append(out, b)
	}
	return out
}

// transport is read from the device's path below /sys/devices, which the entry of
// /sys/block is a link to; where that is a plain folder, from the name.
func (t *tree) transport(s Sources, at, name string) string {
	target, err := t.root.Readlink(at)
	if err == nil {
		for _, c := range []struct{ part, transport string }{
			{"/usb", "usb"}, {"/virtio", "virtio"}, {"/vbd-", "xen"}, {"/VMBUS:", "vmbus"}, {"/vmbus", "vmbus"}, {"/nvme", "nvme"},
			{"/mmc_host/", "mmc"}, {"/ata", "sata"}, {"/host", "scsi"},
		} {
			if strings.Contains(target, c.part) {
				s["transport"] = "/" + at
				return c.transport
			}
		}
	}
	for _, c := range []struct{ prefix, transport string }{{"nvme", "nvme"}, {"vd", "virtio"}, {"xvd", "xen"}, {"mmcblk", "mmc"}} {
		if strings.HasPrefix(name, c.prefix) {
			s["transport"] = "/" + at
			return c.transport
		}
	}
	return ""
}

// virtualDisks are vendors and models by which hypervisors name their disks.
var virtualDisks = []string{"QEMU", "VMware", "VBOX", "Msft", "Amazon Elastic Block Store", "PersistentDisk", "nvme_card-pd", "Virtual Disk",
	"BlockVolume"}

func (b *Block) setType() {
	s := b.Source
	for _, name := range virtualDisks {
		if strings.Contains(b.Vendor, name) {
			b.Type, s["type"] = "virtual", s["vendor"]
			return
		}
		if strings.Contains(b.Model, name) {
			b.Type, s["type"] = "virtual", s["model"]
			return
		}
	}
	switch by := s["transport"]; {
	case b.Transport == "virtio" || b.Transport == "xen" || b.Transport == "vmbus":
		b.Type, s["type"] = "virtual", by
	case strings.HasPrefix(b.Name, "sr"):
		b.Type, s["type"] = "optical", s["name"]
	case b.Transport == "mmc":
		b.Type, s["type"] = "mmc", by
	case b.Removable: // before rotational: sticks claim to rotate
		b.Type, s["type"] = "removable", s["removable"]
	case b.Transport == "nvme":
		b.Type, s["type"] = "nvme", by
	case b.Rotational:
		b.Type, s["type"] = "hdd", s["rotational"]
	case s["rotational"] != "":
		b.Type, s["type"] = "ssd", s["rotational"]
	}
}

// diskSerial looks where virtio, NVMe and MMC, then SCSI and ATA keep it.
func (t *tree) diskSerial(s Sources, at string) string {
	const field = "serial_hash"
	if v := t.text(s, field, at, "serial", "device/serial", "device/cid"); v != "" {
		return v
	}
	if page, err := t.raw(at + "/device/vpd_pg80"); err == nil {
		if v := vpdSerial(page); v != "" {
			s[field] = "/" + at + "/device/vpd_pg80"
			return v
		}
	}
	return t.text(s, field, at, "wwid", "device/wwid")
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

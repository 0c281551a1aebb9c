// Package blockdev finds disks by what they say about themselves and tells whether a disk is blank.
//
// It relies on sysfs (a root that tests replace by a tree of files) and on an io.ReaderAt of the disk. It stops before
// writing: it never opens a disk itself.
//
// Threat it answers: formatting somebody's data. Blank means that the first and the last mebibytes hold nothing but
// zeros, which is where every known partition table, file system, RAID and volume manager signs, and that samples from
// all over the disk are zeros too, since data without any such sign is somebody's as well; anything else is named and
// left alone. Serial numbers come from hardware and are cleaned before they are compared or shown.
package blockdev

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Device is one block device: a whole disk or a partition.
type Device struct {
	Name      string // kernel name, e.g. "vda1"
	Bytes     int64
	Partition bool
	ReadOnly  bool
	Serial    string // of the disk; empty for partitions and where the hardware has none
}

// skipped are devices that carry no disk of the machine's own.
var skipped = []string{"loop", "ram", "zram", "fd", "md", "dm-", "nbd"}

const (
	sectorSize = 512  // unit of sysfs "size", whatever the disk's own sector is
	maxSerial  = 1024 // bytes read of a serial attribute
)

// List reads all disks and partitions under sysfs, in order of name.
func List(sysfs string) ([]Device, error) {
	dir := filepath.Join(sysfs, "class/block")
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []Device
	for _, e := range entries {
		name := e.Name()
		if slices.ContainsFunc(skipped, func(p string) bool { return strings.HasPrefix(name, p) }) {
			continue
		}
		at := filepath.Join(dir, name)
		sectors, err := strconv.ParseInt(readLine(filepath.Join(at, "size")), 10, 64)
		if err != nil || sectors <= 0 || sectors > 1<<53 {
			continue // an empty card reader or drive
		}
		d := Device{Name: name, Bytes: sectors * sectorSize, ReadOnly: readLine(filepath.Join(at, "ro")) == "1"}
		if _, err := os.Stat(filepath.Join(at, "partition")); err == nil {
			d.Partition = true
		} else {
			d.Serial = serial(at)
		}
		out = append(out, d)
	}
	slices.SortFunc(out, func(a, b Device) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// serial reads a disk's serial number: virtio-blk has "serial", NVMe and MMC have "device/serial", and SCSI disks (SATA
// and USB among them) have the page "Unit Serial Number".
func serial(at string) string {
	for _, name := range []string{"serial", "device/serial"} {
		if s := readLine(filepath.Join(at, name)); s != "" {
			return s
		}
	}
	page, err := readSome(filepath.Join(at, "device/vpd_pg80"))
	if err != nil {
		return ""
	}
	return vpdSerial(page)
}

// vpdSerial decodes the vital product data page 80h: device type, page code, length (big endian), serial. SPC-4, 7.8.13.
func vpdSerial(page []byte) string {
	const header = 4
	if len(page) < header || page[1] != 0x80 {
		return ""
	}
	n := int(binary.BigEndian.Uint16(page[2:]))
	if n > len(page)-header {
		return ""
	}
	return printable(page[header : header+n])
}

func readLine(path string) string {
	b, err := readSome(path)
	if err != nil {
		return ""
	}
	return printable(b)
}

func readSome(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxSerial))
}

func printable(b []byte) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return -1
		}
		return r
	}, string(b)))
}

// WithSerial picks the whole disks with one serial number.
func WithSerial(devices []Device, serial string) []Device {
	var out []Device
	for _, d := range devices {
		if !d.Partition && d.Serial == serial {
			out = append(out, d)
		}
	}
	return out
}

// Speed is how soon a machine's disks show up after their drivers are loaded.
type Speed int

const (
	Instant Speed = iota // virtio and the like: with the driver
	Fast                 // SATA, SAS, NVMe: within a fraction of a second
	Slow                 // USB: seconds
)

// Slowest says what may still be on its way.
func Slowest(sysfs string) Speed {
	if hosts, _ := filepath.Glob(filepath.Join(sysfs, "bus/usb/devices/usb*")); len(hosts) > 0 {
		return Slow
	}
	classes, _ := filepath.Glob(filepath.Join(sysfs, "bus/pci/devices/*/class"))
	for _, c := range classes {
		// PCI class 01h is mass storage; 0100h is SCSI, which virtio-blk uses too (vendor 1af4h).
		class, dir := readLine(c), filepath.Dir(c)
		if !strings.HasPrefix(class, "0x01") || readLine(filepath.Join(dir, "vendor")) == "0x1af4" {
			continue
		}
		if _, err := os.Lstat(filepath.Join(dir, "driver")); err == nil {
			return Fast
		}
	}
	return Instant
}

// Settled is the pure rule for how long to wait for slow disks: at least quiet since the set of disks last changed, at
// most limit in all.
func Settled(started, changed, now time.Time, quiet, limit time.Duration) bool {
	return now.Sub(changed) >= quiet || now.Sub(started) >= limit
}

// Content is what a disk holds, as far as init has to know.
type Content struct {
	Blank bool
	Ext4  bool
	What  string // for a person: what else it seems to be
}

const (
	window  = 4 << 20 // bytes looked at from each end
	samples = 256     // blocks looked at in between: a second or two on a disk that turns
	sample  = 4096
)

// MinBytes is the smallest disk that is worth being the state disk.
const MinBytes = 64 << 20

// Probe reads both ends of a disk of size bytes, and samples between them if those are blank.
func Probe(r io.ReaderAt, size int64) (Content, error) {
	if size < 2*window {
		return Content{What: "too small"}, nil
	}
	head, tail := make([]byte, window), make([]byte, window)
	if _, err := r.ReadAt(head, 0); err != nil {
		return Content{}, fmt.Errorf("read its beginning: %w", err)
	}
	if _, err := r.ReadAt(tail, size-window); err != nil && !errors.Is(err, io.EOF) {
		return Content{}, fmt.Errorf("read its end: %w", err)
	}
	if allZero(head) && allZero(tail) {
		blank, err := zeroBetween(r, size)
		if err != nil || blank {
			return Content{Blank: blank}, err
		}
		return Content{What: "data without a file system"}, nil
	}
	what := name(head, tail)
	return Content{Ext4: what == ext4Name, What: what}, nil
}

// zeroBetween looks at blocks spread evenly over the disk.
func zeroBetween(r io.ReaderAt, size int64) (bool, error) {
	block := make([]byte, sample)
	for i := int64(1); i < samples; i++ {
		if _, err := r.ReadAt(block, i*(size/samples)/sample*sample); err != nil {
			return false, fmt.Errorf("read its middle: %w", err)
		}
		if !allZero(block) {
			return false, nil
		}
	}
	return true, nil
}

func allZero(b []byte) bool {
	return !slices.ContainsFunc(b, func(x byte) bool { return x != 0 })
}

const ext4Name = "an ext4 file system"

// signatures: what is where, from libblkid's probes. Order matters: a partition table may share a disk with old traces
// of a file system, and what is outermost is what counts.
var signatures = []struct {
	at    int
	magic string
	what  string
}{
	{512, "EFI PART", "a GPT partition table"},
	{4096, "EFI PART", "a GPT partition table"},
	{0, "LUKS\xba\xbe", "a LUKS volume"},
	{512, "LABELONE", "an LVM volume"},
	{0, "XFSB", "an XFS file system"},
	{65600, "_BHRfS_M", "a btrfs file system"},
	{32769, "CD001", "an ISO 9660 image"},
	{4086, "SWAPSPACE2", "swap space"},
	{3, "NTFS    ", "an NTFS file system"},
	{3, "EXFAT   ", "an exFAT file system"},
	{54, "FAT", "a FAT file system"},
	{82, "FAT32", "a FAT file system"},
	{4096, "\xfc\x4e\x2b\xa9", "a RAID member"},
	{1080, "\x53\xef", ext4Name},
	{510, "\x55\xaa", "an MBR partition table or boot sector"},
}

func name(head, tail []byte) string {
	for _, s := range signatures {
		if string(head[s.at:s.at+len(s.magic)]) == s.magic {
			if s.what == ext4Name && !hasExtents(head) {
				return "an ext2 or ext3 file system"
			}
			return s.what
		}
	}
	if string(tail[len(tail)-512:][:8]) == "EFI PART" {
		return "the backup of a GPT partition table"
	}
	return "data of an unknown kind"
}

// hasExtents tells ext4 from its ancestors: superblock at 1024, s_feature_incompat at 96, EXT4_FEATURE_INCOMPAT_EXTENTS.
func hasExtents(head []byte) bool {
	return binary.LittleEndian.Uint32(head[1024+96:])&0x40 != 0
}

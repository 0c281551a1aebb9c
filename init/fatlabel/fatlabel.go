// Package fatlabel reads the label of a FAT volume (FAT12, FAT16 or FAT32, in a partition or on a bare disk), so that
// init can find the volume named SOSNA without mounting every disk it sees.
//
// It relies on an io.ReaderAt and nothing else. It stops at the label: files are read by the kernel's driver, of the
// one volume that matched.
//
// Threat it answers: any disk that is plugged in is parsed before anything is known about it. Every field is checked
// before it is used as an offset or a length, chains are walked with a limit, and at most maxRoot bytes are read.
//
// Source: Microsoft, "FAT: General Overview of On-Disk Format", 1.03; field names are its names.
package fatlabel

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrNotFAT says that there is no FAT volume here; most disks of a machine answer with it.
var ErrNotFAT = errors.New("not a FAT volume")

const (
	bootSize  = 512
	entrySize = 32
	maxRoot   = 256 << 10 // bytes of root directory that are searched
	labelSize = 11

	attrVolumeID = 0x08
	attrLongName = 0x0f
)

// geometry is what the boot sector says, checked.
type geometry struct {
	bytesPerSector    int64
	sectorsPerCluster int64
	fatStart          int64 // bytes
	fatSize           int64 // bytes of one FAT
	rootStart         int64 // bytes; FAT12 and FAT16
	rootSize          int64 // bytes; FAT12 and FAT16
	dataStart         int64 // bytes
	clusters          int64
	rootCluster       int64 // FAT32
	bootLabel         string
}

func (g geometry) fat32() bool { return g.rootSize == 0 }

// Read returns the volume's label without its padding: the root directory's entry if there is one, else the boot
// sector's. A volume without a label has "". Errors wrap ErrNotFAT, or come from the reader.
func Read(r io.ReaderAt) (string, error) {
	var boot [bootSize]byte
	if _, err := r.ReadAt(boot[:], 0); err != nil {
		if errors.Is(err, io.EOF) {
			return "", fmt.Errorf("%w: shorter than a boot sector", ErrNotFAT)
		}
		return "", err
	}
	g, err := parseBoot(boot[:])
	if err != nil {
		return "", err
	}
	var label string
	var found bool
	if g.fat32() {
		label, found, err = searchChain(r, g)
	} else {
		label, found, err = searchFixed(r, g)
	}
	if err != nil {
		return "", err
	}
	if !found {
		label = g.bootLabel
	}
	return label, nil
}

func parseBoot(b []byte) (geometry, error) {
	bad := func(what string) (geometry, error) { return geometry{}, fmt.Errorf("%w: %s", ErrNotFAT, what) }
	le := binary.LittleEndian
	if b[510] != 0x55 || b[511] != 0xaa {
		return bad("no boot signature")
	}
	if b[0] != 0xeb && b[0] != 0xe9 {
		return bad("no jump instruction")
	}
	bps, spc := int64(le.Uint16(b[11:])), int64(b[13])
	if bps != 512 && bps != 1024 && bps != 2048 && bps != 4096 {
		return bad("bytes per sector")
	}
	if spc == 0 || spc&(spc-1) != 0 {
		return bad("sectors per cluster")
	}
	reserved, fats := int64(le.Uint16(b[14:])), int64(b[16])
	if reserved == 0 || fats == 0 || fats > 2 {
		return bad("reserved sectors or number of FATs")
	}
	rootEntries := int64(le.Uint16(b[17:]))
	total, fatSectors := int64(le.Uint16(b[19:])), int64(le.Uint16(b[22:]))
	if total == 0 {
		total = int64(le.Uint32(b[32:]))
	}
	labelAt, is32 := 43, fatSectors == 0
	if is32 {
		labelAt, fatSectors = 71, int64(le.Uint32(b[36:]))
	}
	if is32 != (rootEntries == 0) || fatSectors == 0 {
		return bad("neither FAT16 nor FAT32")
	}
	rootSectors := (rootEntries*entrySize + bps - 1) / bps
	dataSector := reserved + fats*fatSectors + rootSectors
	if dataSector >= total {
		return bad("no room for data")
	}
	g := geometry{bytesPerSector: bps, sectorsPerCluster: spc, fatStart: reserved * bps, fatSize: fatSectors * bps,
		rootStart: (reserved + fats*fatSectors) * bps, rootSize: rootEntries * entrySize,
		dataStart: dataSector * bps, clusters: (total - dataSector) / spc}
	if is32 {
		g.rootCluster = int64(le.Uint32(b[44:]))
	}
	if b[labelAt-5] == 0x29 { // extended boot signature: the label field is there
		g.bootLabel = clean(b[labelAt : labelAt+labelSize])
	}
	return g, nil
}

func searchFixed(r io.ReaderAt, g geometry) (string, bool, error) {
	dir := make([]byte, min(g.rootSize, maxRoot))
	if _, err := r.ReadAt(dir, g.rootStart); err != nil {
		return "", false, fmt.Errorf("%w: root directory: %w", ErrNotFAT, err)
	}
	label, found, _ := searchEntries(dir)
	return label, found, nil
}

// searchChain follows the root directory of a FAT32 volume through the FAT, maxRoot bytes far.
func searchChain(r io.ReaderAt, g geometry) (string, bool, error) {
	cluster := make([]byte, g.sectorsPerCluster*g.bytesPerSector)
	for at, read := g.rootCluster, int64(0); at >= 2 && at < g.clusters+2 && read < maxRoot; read += int64(len(cluster)) {
		if _, err := r.ReadAt(cluster, g.dataStart+(at-2)*int64(len(cluster))); err != nil {
			return "", false, fmt.Errorf("%w: root directory: %w", ErrNotFAT, err)
		}
		if label, found, end := searchEntries(cluster); found || end {
			return label, found, nil
		}
		if (at+1)*4 > g.fatSize {
			return "", false, fmt.Errorf("%w: chain leaves the FAT", ErrNotFAT)
		}
		var next [4]byte
		if _, err := r.ReadAt(next[:], g.fatStart+at*4); err != nil {
			return "", false, fmt.Errorf("%w: FAT: %w", ErrNotFAT, err)
		}
		at = int64(binary.LittleEndian.Uint32(next[:]) & 0x0fffffff)
	}
	return "", false, nil
}

// searchEntries looks for the volume label among directory entries; end says that no entry follows.
func searchEntries(dir []byte) (label string, found, end bool) {
	for ; len(dir) >= entrySize; dir = dir[entrySize:] {
		e := dir[:entrySize]
		switch {
		case e[0] == 0:
			return "", false, true
		case e[0] == 0xe5 || e[11]&attrLongName == attrLongName:
		case e[11]&attrVolumeID != 0:
			return clean(e[:labelSize]), true, false
		}
	}
	return "", false, false
}

// clean drops padding; mkfs.vfat writes "NO NAME" where there is none.
func clean(b []byte) string {
	s := strings.TrimRight(string(b), " \x00")
	if s == "NO NAME" {
		return ""
	}
	return s
}

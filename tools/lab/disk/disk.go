// Package disk makes the two disks a lab machine is given: a FAT volume that carries its configuration, and a blank
// disk for its state.
//
// It writes image files only and never a device. The configuration volume is FAT32 labelled SOSNA with /sosna.toml in
// its root, as a person would make it on a stick (facts: the volume that init looks for). It relies on go-diskfs for
// the FAT structures, so that no mkfs.vfat, loop device or root is needed; the tests have dosfstools and mtools read
// the result. It stops at the file: what the keys of the configuration mean is pkg/bootcfg's business, and a bad
// configuration is written as faithfully as a good one, because tests of maintenance mode need bad ones.
//
// Threat answered: a stale image of an earlier run being taken for this one's. Both functions refuse to write over a
// file that exists.
package disk

import (
	"errors"
	"fmt"
	"os"

	"github.com/diskfs/go-diskfs/backend/file"
	"github.com/diskfs/go-diskfs/filesystem/fat32"
)

const (
	// ConfigLabel is the volume label that init looks for.
	ConfigLabel = "SOSNA"
	// ConfigFile is the path of the configuration in the volume.
	ConfigFile = "/sosna.toml"
	// StateSerial is the disk serial by which init knows the state disk.
	StateSerial = "SOSNA-STATE"
	// MaxConfig is the longest configuration that is written, in bytes.
	MaxConfig = 1 << 20

	// configVolume is the size of the volume in bytes. FAT32 is defined by having at least 65525 clusters, which
	// are one sector each at this size: anything under 33 MiB is a FAT32 that strict readers call FAT16. The file
	// is sparse and takes about 1 MiB.
	configVolume = 40 << 20
	sectorSize   = 512
)

// ErrSize means that a size asked for is out of range.
var ErrSize = errors.New("size out of range")

// Config writes a new FAT32 image at path, labelled ConfigLabel, with toml as its ConfigFile. The bytes are the same
// for the same toml but for the file's time stamps.
func Config(path string, toml []byte) (err error) {
	// go-diskfs gives an empty file a cluster, which fsck.vfat rightly calls an error.
	if len(toml) == 0 || len(toml) > MaxConfig {
		return fmt.Errorf("configuration of %d bytes, want 1 to %d: %w", len(toml), MaxConfig, ErrSize)
	}
	if err := Blank(path, configVolume); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("write configuration volume %s: %w", path, err), os.Remove(path))
		}
	}()
	store, err := file.OpenFromPath(path, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	fs, err := fat32.Create(store, configVolume, 0, sectorSize, ConfigLabel, true)
	if err != nil {
		return err
	}
	f, err := fs.OpenFile(ConfigFile, os.O_CREATE|os.O_RDWR)
	if err != nil {
		return err
	}
	if _, err := f.Write(toml); err != nil {
		return errors.Join(err, f.Close())
	}
	return f.Close()
}

// Blank makes a new sparse raw image of size bytes, a multiple of the sector size, all zeros.
func Blank(path string, size int64) error {
	if size <= 0 || size%sectorSize != 0 {
		return fmt.Errorf("disk of %d bytes, not a positive multiple of %d: %w", size, sectorSize, ErrSize)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := f.Truncate(size); err != nil {
		return errors.Join(err, f.Close(), os.Remove(path))
	}
	return f.Close()
}

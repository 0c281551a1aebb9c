package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/diskfs/go-diskfs/backend/file"
	"github.com/diskfs/go-diskfs/filesystem/ext4"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/init/blockdev"
)

const (
	stateSerial = "SOSNA-STATE"
	stateLabel  = "sosna-state"
	stateDir    = "/var"
)

// stateDisk mounts /var: the disk with our serial number, formatted first if it is blank, or else memory.
func (m *machine) stateDisk() error {
	var disks []blockdev.Device
	err := m.waitForDisks(func(all []blockdev.Device) bool {
		disks = blockdev.WithSerial(all, stateSerial)
		return len(disks) > 0
	})
	if err != nil {
		return err
	}
	switch len(disks) {
	case 0:
		return m.stateInMemory()
	case 1:
		if err := m.mountState(disks[0]); err != nil {
			return problems{err.Error()}
		}
		return stateFolders()
	}
	return problems{fmt.Sprintf("%d disks have the serial number %s (%s, %s): leave one", len(disks), stateSerial, disks[0].Name, disks[1].Name)}
}

func (m *machine) stateInMemory() error {
	if err := unix.Mount("tmpfs", stateDir, "tmpfs", unix.MS_NOSUID|unix.MS_NODEV, "mode=0755"); err != nil {
		return fmt.Errorf("mount tmpfs on %s: %w", stateDir, err)
	}
	m.console.printf("sosna: no state disk (serial %s): keys, images and logs are in memory and end with this run", stateSerial)
	return stateFolders()
}

func stateFolders() error {
	for _, d := range []struct {
		path string
		mode os.FileMode
	}{{"lib", 0o755}, {"lib/sosna", 0o700}, {"lib/containerd", 0o711}, {"log", 0o755}, {"tmp", 0o1777}} {
		if err := os.MkdirAll(stateDir+"/"+d.path, d.mode); err != nil {
			return err
		}
	}
	return nil
}

// mountState never writes to a disk that is not blank.
func (m *machine) mountState(d blockdev.Device) error {
	path := "/dev/" + d.Name
	switch {
	case d.ReadOnly:
		return fmt.Errorf("state disk %s is read-only", d.Name)
	case d.Bytes < blockdev.MinBytes:
		return fmt.Errorf("state disk %s has %d MB; it needs at least %d", d.Name, d.Bytes>>20, int64(blockdev.MinBytes)>>20)
	}
	content, err := probeDisk(path, d.Bytes)
	if err != nil {
		return fmt.Errorf("state disk %s: %w", d.Name, err)
	}
	switch {
	case content.Blank:
		began := time.Now()
		if err := formatState(path, d.Bytes); err != nil {
			return fmt.Errorf("format state disk %s: %w", d.Name, err)
		}
		m.console.printf("sosna: state disk %s was blank: formatted ext4, %d MB, in %s", d.Name, d.Bytes>>20, time.Since(began).Round(time.Millisecond))
	case !content.Ext4:
		return fmt.Errorf("state disk %s holds %s and is left alone; if nothing on it is needed, blank it (wipefs --all, and zeros over its first and last MiB)", d.Name, content.What)
	}
	m.need("ext4")
	err = unix.Mount(path, stateDir, "ext4", unix.MS_NOSUID|unix.MS_NODEV|unix.MS_NOATIME, "errors=remount-ro")
	if err != nil {
		return fmt.Errorf("mount state disk %s: %w; check it with e2fsck on another machine", d.Name, err)
	}
	return nil
}

func probeDisk(path string, size int64) (blockdev.Content, error) {
	f, err := os.Open(path)
	if err != nil {
		return blockdev.Content{}, err
	}
	defer f.Close()
	return blockdev.Probe(f, size)
}

// maxInodes bounds what formatting has to write (256 bytes an inode, all zeroed now rather than lazily): 512 MB on the
// largest disks. Two million files are more than images of a worker hold.
const maxInodes = 2 << 20

// formatState makes an ext4 file system in pure Go. Blocks of 4 KiB always; no resize inode, which the library lays out
// wrongly for small disks (e2fsck finds it); the kernel and e2fsck accept the rest (state_test.go).
func formatState(path string, size int64) error {
	const sectorsPerBlock, bytesPerInode, block = 8, 16384, 4096
	f, err := os.OpenFile(path, os.O_RDWR|os.O_EXCL, 0) // O_EXCL: not if the kernel has it mounted
	if err != nil {
		return err
	}
	_, err = ext4.Create(file.New(f, false), size/block*block, 0, 512, &ext4.Params{
		VolumeName: stateLabel, SectorsPerBlock: sectorsPerBlock, InodeRatio: max(bytesPerInode, size/maxInodes),
		Features: []ext4.FeatureOpt{ext4.WithFeatureReservedGDTBlocksForExpansion(false), ext4.WithFeatureDirectoryIndices(true)},
	})
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

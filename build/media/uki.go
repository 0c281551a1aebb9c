package media

import (
	"context"
	"debug/pe"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// osRelease is what boot menus show for the UKI.
const osRelease = "ID=sosna\nNAME=SOSNA\nPRETTY_NAME=SOSNA\n"

// UKI writes a unified kernel image (UAPI group, "Unified Kernel Image"):
// systemd's EFI stub with command line, kernel and initrd as PE sections.
func UKI(ctx context.Context, l Loaders, b Boot, out string) error {
	stub := filepath.Join(l.Dir, stubFile)
	next, err := freeAddress(stub)
	if err != nil {
		return fmt.Errorf("read EFI stub: %w", err)
	}
	release := out + ".osrel"
	if err := os.WriteFile(release, []byte(osRelease), 0o644); err != nil {
		return err
	}
	defer os.Remove(release)
	var args []string
	for _, s := range []struct{ name, file string }{
		{".osrel", release}, {".cmdline", b.Cmdline}, {".linux", b.Kernel}, {".initrd", b.Initrd},
	} {
		fi, err := os.Stat(s.file)
		if err != nil {
			return err
		}
		args = append(args, "--add-section", s.name+"="+s.file, "--change-section-vma", fmt.Sprintf("%s=%#x", s.name, next))
		next = pageUp(next + uint64(fi.Size()))
	}
	if err := tool(ctx, "", "objcopy", append(args, stub, out)...); err != nil {
		return err
	}
	return clearTimestamp(out)
}

const page = 0x1000

func pageUp(n uint64) uint64 { return (n + page - 1) &^ (page - 1) }

// freeAddress is the first page above the stub's own sections, as objcopy
// counts addresses (with the image base).
func freeAddress(stub string) (uint64, error) {
	f, err := pe.Open(stub)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	h, ok := f.OptionalHeader.(*pe.OptionalHeader64)
	if !ok {
		return 0, errors.New("not a 64-bit PE file")
	}
	end := uint64(0)
	for _, s := range f.Sections {
		end = max(end, uint64(s.VirtualAddress)+uint64(s.VirtualSize))
	}
	return pageUp(h.ImageBase + end), nil
}

// Offsets from the PE signature (PE format, "COFF File Header" and "Optional
// Header Windows-Specific Fields").
const (
	peTimeDateStamp = 8
	peCheckSum      = 24 + 64
)

// clearTimestamp zeroes the date that objcopy sets to the present, and the
// checksum over it, which firmware does not look at.
func clearTimestamp(file string) error {
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	var lfanew [4]byte // offset of the PE signature
	_, err = f.ReadAt(lfanew[:], 0x3c)
	for _, field := range []int64{peTimeDateStamp, peCheckSum} {
		if err == nil {
			_, err = f.WriteAt(make([]byte, 4), int64(binary.LittleEndian.Uint32(lfanew[:]))+field)
		}
	}
	return errors.Join(err, f.Close())
}

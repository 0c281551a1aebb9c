package media

import (
	"context"
	"errors"
	"os"
)

const (
	mib = 1 << 20
	// espSerial is the FAT volume id, fixed so that media are reproducible.
	espSerial = "534F534E"
	espSlack  = 4 * mib // for the FATs and directories
)

// ESP writes a FAT32 file system image with the UKI where firmware looks for it.
func ESP(ctx context.Context, uki, out string) error {
	fi, err := os.Stat(uki)
	if err != nil {
		return err
	}
	// FAT32 needs 65525 clusters; below that firmware may take it for FAT16.
	size := max((fi.Size()+espSlack+mib-1)/mib*mib, 36*mib)
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := errors.Join(f.Truncate(size), f.Close()); err != nil {
		return err
	}
	if err := tool(ctx, "", "mkfs.vfat", "--invariant", "-F", "32", "-s", "1", "-n", ESPLabel, "-i", espSerial, out); err != nil {
		return err
	}
	if err := tool(ctx, "", "mmd", "-i", out, "::/EFI", "::/EFI/BOOT"); err != nil {
		return err
	}
	return tool(ctx, "", "mcopy", "-i", out, uki, "::/EFI/BOOT/BOOTX64.EFI")
}

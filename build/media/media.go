// Package media turns a kernel, an initrd and a command line into what
// firmware boots: a UKI, a hybrid ISO, a qcow2 disk.
//
// It leaves the formats to the tools that know them (objcopy, mkfs.vfat,
// mtools, xorriso, qemu-img) and fixes every date and identifier, so that the
// same inputs give the same medium. Loader code (systemd's stub, isolinux)
// comes from Debian's packages through package debian, not from the host.
//
// Nothing here is signed yet: a medium is as trustworthy as the way it came.
package media

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// Boot names the three things every medium is made of.
type Boot struct{ Kernel, Initrd, Cmdline string }

// Loaders is the directory of unpacked loader packages: Packages, unpacked.
type Loaders struct{ Dir string }

// Packages are the Debian packages that Loaders holds.
func Packages() []string { return []string{"systemd-boot-efi", "isolinux", "syslinux-common"} }

// Wanted says which of their files are used.
func Wanted(name string) bool {
	switch name {
	case stubFile, isolinuxFile, isohybridFile, ldlinuxFile:
		return true
	}
	return false
}

const (
	stubFile      = "usr/lib/systemd/boot/efi/linuxx64.efi.stub"
	isolinuxFile  = "usr/lib/ISOLINUX/isolinux.bin"
	isohybridFile = "usr/lib/ISOLINUX/isohdpfx.bin"
	ldlinuxFile   = "usr/lib/syslinux/modules/bios/ldlinux.c32"
)

// ESPLabel is the label of every EFI system partition of ours. It is not
// "SOSNA": that is the owner's configuration volume.
const ESPLabel = "SOSNA-ESP"

// buildDate stands for every date on a medium: 2020-01-01 UTC, for no reason
// but that FAT cannot say 1970.
const buildDate = "1577836800"

// tool runs a program with the dates fixed, and shows what it said if it fails.
func tool(ctx context.Context, dir, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	if cmd.Err != nil {
		// mkfs.vfat is in /sbin, which is not on an ordinary user's PATH.
		if path, err := exec.LookPath("/sbin/" + name); err == nil {
			cmd.Path, cmd.Err = path, nil
		}
	}
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "SOURCE_DATE_EPOCH="+buildDate, "TZ=UTC", "LC_ALL=C", "MTOOLS_SKIP_CHECK=1")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, strings.TrimSpace(out.String()))
	}
	return nil
}

package media

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// ISO writes an image that boots from CD and from a stick, under BIOS (isolinux)
// and UEFI (the UKI in an EFI system partition). It carries kernel and initrd
// twice, because isolinux cannot read a UKI. scratch is an empty directory.
func ISO(ctx context.Context, l Loaders, b Boot, uki, scratch, out string) error {
	root := filepath.Join(scratch, "iso")
	cmdline, err := os.ReadFile(b.Cmdline)
	if err != nil {
		return err
	}
	for dst, src := range map[string]string{
		"boot/kernel":           b.Kernel,
		"boot/initrd.img":       b.Initrd,
		"isolinux/isolinux.bin": filepath.Join(l.Dir, isolinuxFile),
		"isolinux/ldlinux.c32":  filepath.Join(l.Dir, ldlinuxFile),
	} {
		if err := copyFile(src, filepath.Join(root, dst)); err != nil {
			return err
		}
	}
	config := fmt.Sprintf("SERIAL 0 115200\nPROMPT 0\nDEFAULT sosna\nLABEL sosna\n  KERNEL /boot/kernel\n  INITRD /boot/initrd.img\n  APPEND %s\n",
		strings.TrimSpace(string(cmdline)))
	if err := os.WriteFile(filepath.Join(root, "isolinux/isolinux.cfg"), []byte(config), 0o644); err != nil {
		return err
	}
	if err := ESP(ctx, uki, filepath.Join(root, "efi.img")); err != nil {
		return err
	}
	return tool(ctx, "", "xorriso", "-as", "mkisofs", "-quiet", "-o", out, "-V", "SOSNA-BOOT", "-R", "-J",
		"--modification-date=2020010100000000", "--set_all_file_dates", "2020010100000000",
		"-uid", "0", "-gid", "0",
		"-b", "isolinux/isolinux.bin", "-c", "isolinux/boot.cat", "-no-emul-boot", "-boot-load-size", "4", "-boot-info-table",
		"-eltorito-alt-boot", "-e", "efi.img", "-no-emul-boot",
		"-isohybrid-mbr", filepath.Join(l.Dir, isohybridFile), "-isohybrid-gpt-basdat", root)
}

func copyFile(src, dst string) error {
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		return err
	}
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(dst, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

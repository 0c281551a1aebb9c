// Package assemble merges OCI images into a kernel and an initrd, as a
// LinuxKit YAML file says.
//
// There are two assemblers behind one interface. LinuxKit's own code is what
// images are made with; Merge is ours and gives the same bytes (a test holds
// it), so that LinuxKit, whose only fetchable version is old, can be replaced
// in a day. Both work without a network, from a layout that holds every image.
//
// Merge knows the part of the YAML that SOSNA uses (kernel, init, files) and
// refuses the rest rather than guess.
package assemble

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// Input is what an assembler reads.
type Input struct {
	YAML   string // LinuxKit YAML file
	Layout string // OCI layout that holds the images the YAML names
	Root   string // directory that file sources in the YAML are relative to
}

// Names of the files an assembler writes.
const (
	KernelFile  = "kernel"
	InitrdFile  = "initrd.cpio" // newc, not compressed
	CmdlineFile = "cmdline"
)

// Assembler writes KernelFile, InitrdFile and CmdlineFile into the directory out.
type Assembler interface {
	Assemble(ctx context.Context, in Input, out string) error
}

// LinuxKit runs the program built from build/linuxkit.
type LinuxKit struct{ Program string }

// Assemble implements Assembler.
func (l LinuxKit) Assemble(ctx context.Context, in Input, out string) error {
	base := filepath.Join(out, "linuxkit")
	cmd := exec.CommandContext(ctx, l.Program, in.YAML, in.Layout, base)
	cmd.Dir = in.Root
	if os.Geteuid() == 0 {
		// An empty network namespace: nothing can be pulled, by mistake or otherwise.
		cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET}
	}
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("linuxkit: %w\n%s", err, text)
	}
	if err := os.Rename(base+"-kernel", filepath.Join(out, KernelFile)); err != nil {
		return err
	}
	if err := os.Rename(base+"-cmdline", filepath.Join(out, CmdlineFile)); err != nil {
		return err
	}
	if err := gunzip(base+"-initrd.img", filepath.Join(out, InitrdFile)); err != nil {
		return err
	}
	return os.Remove(base + "-initrd.img")
}

func gunzip(src, dst string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	z, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, z)
	return errors.Join(err, out.Close())
}

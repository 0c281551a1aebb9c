// Package povray makes the job image of the demonstration: POV-Ray out of
// Debian's packages, with a static busybox for a shell, as an OCI image.
//
// Packages are unpacked and no maintainer script runs. Of the libraries only
// those stay that the dynamic linker will ask for (DT_NEEDED, followed), so
// that the image is small enough for a slow link. What remains of every
// package is its copyright file. The unpacked root file system is kept beside
// the image: the same bytes render the reference frames on the host.
package povray

import (
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/sosna-os/sosna/build/debian"
	"github.com/sosna-os/sosna/build/oci"
)

// Release is the Debian release the packages come from.
const Release = "bookworm"

// Name is the image's name in its layout and in the lab.
const Name = "povray"

// Files of the component that Build fills.
const (
	ImageFile = "povray.oci.tar"
	RootFS    = "rootfs"
)

// Roots are the packages asked for; apt adds what they depend on.
func Roots() []string {
	return []string{"povray", "povray-includes", "povray-examples", "busybox-static"}
}

// applets are the commands that busybox answers to in the image.
const applets = "sh ash cat chmod cp cut date dd df du echo env false find free grep gunzip gzip head hostname id kill ln ls " +
	"md5sum mkdir mkfifo mktemp mv nice nproc od ping printf ps pwd readlink rm rmdir sed seq sha256sum sleep sort stat stty " +
	"sync tail tar tee test time timeout top touch tr true tty uname uniq uptime vi wc wget which whoami xargs yes"

// programs are what the libraries are kept for.
var programs = []string{"usr/bin/povray", "usr/bin/busybox"}

// Build writes ImageFile and RootFS into dir.
func Build(ctx context.Context, dir string, debs []debian.Deb) error {
	root := filepath.Join(dir, RootFS)
	for _, d := range debs {
		if err := d.Unpack(ctx, root, wanted); err != nil {
			return err
		}
	}
	if err := dropUnneeded(root, programs); err != nil {
		return err
	}
	if err := finishRoot(root); err != nil {
		return err
	}
	files, err := oci.Tree(root, "")
	if err != nil {
		return err
	}
	img, err := oci.Image(imageConfig(), gzip.BestCompression, files)
	if err != nil {
		return err
	}
	return oci.WriteTar(filepath.Join(dir, ImageFile), Name, img)
}

func imageConfig() v1.Config {
	return v1.Config{
		Env:        []string{"PATH=/usr/bin:/bin", "HOME=/root", "LANG=C.UTF-8"},
		WorkingDir: "/work",
		Cmd:        []string{"/bin/sh"},
	}
}

// wanted says which files of the packages go in.
func wanted(name string) bool {
	for _, prefix := range []string{
		"usr/bin/povray", "usr/bin/busybox", "usr/lib/x86_64-linux-gnu/", "usr/lib64/",
		"etc/povray/", "usr/share/povray", "usr/share/fonts/",
	} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	const examples = "usr/share/doc/povray/examples/"
	if strings.HasPrefix(name, examples) {
		return !strings.HasPrefix(name, examples+"previews/")
	}
	return strings.HasPrefix(name, "usr/share/doc/") && strings.HasSuffix(name, "/copyright")
}

// finishRoot adds what no package brings: the merged-/usr links, busybox's
// names, an account, and directories to work in.
func finishRoot(root string) error {
	links := map[string]string{"bin": "usr/bin", "lib": "usr/lib", "lib64": "usr/lib64", "sbin": "usr/bin"}
	for _, a := range strings.Fields(applets) {
		links["usr/bin/"+a] = "busybox"
	}
	for name, target := range links {
		if err := os.Symlink(target, filepath.Join(root, name)); err != nil {
			return err
		}
	}
	for _, d := range []string{"dev", "proc", "sys", "run", "root", "work", "tmp"} {
		if err := os.Mkdir(filepath.Join(root, d), 0o755); err != nil {
			return err
		}
	}
	// Whatever user a worker maps the job to can write here.
	for _, d := range []string{"tmp", "work"} {
		if err := os.Chmod(filepath.Join(root, d), 0o777|os.ModeSticky); err != nil {
			return err
		}
	}
	for name, text := range map[string]string{
		"etc/passwd": "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/work:/bin/sh\n",
		"etc/group":  "root:x:0:\nnogroup:x:65534:\n",
	} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			return fmt.Errorf("write %s: %w", name, err)
		}
	}
	return nil
}

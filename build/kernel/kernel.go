// Package kernel turns a Debian kernel package into what an image carries: the
// kernel, and the modules that the image's list names with everything those
// modules depend on.
//
// It relies on package debian for the bytes and on kmod's depmod for the
// indexes that init reads (modules.dep, modules.alias). It builds no kernel.
// Threat answered: attack surface. A module that is not on the list is not in
// the image and cannot be loaded by a device or by a request.
package kernel

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/debian"
)

// Release is the Debian release whose 6.12 kernels the images use.
const Release = "trixie"

// modulePrefix is where the packages keep their modules.
const modulePrefix = "usr/lib/modules/"

// Package is a kernel package, fetched: linux-image-6.12...-amd64.
type Package struct {
	Deb     debian.Deb
	Version string // as uname -r says it
}

// Fetch finds what the meta package (linux-image-amd64, linux-image-cloud-amd64)
// stands for today and downloads it.
func Fetch(ctx context.Context, a *debian.Archive, meta string) (Package, error) {
	real := func(name string) bool { return strings.HasPrefix(name, "linux-image-6.") }
	r, err := a.Closure(ctx, []string{meta}, real)
	if err != nil {
		return Package{}, err
	}
	if len(r.Debs) != 1 {
		return Package{}, fmt.Errorf("%s stands for %d kernels, want 1", meta, len(r.Debs))
	}
	return Package{Deb: r.Debs[0], Version: strings.TrimPrefix(r.Debs[0].Name, "linux-image-")}, nil
}

// Unpacked is the component with the package's kernel, config and all modules,
// still compressed.
func (p Package) Unpacked(ctx context.Context, store *cache.Store, component string) (cache.Item, error) {
	key := cache.NewKey(component).Add("deb", p.Deb.SHA256).Add("layout", "1")
	return store.Build(key, func(dir string) error {
		return p.Deb.Unpack(ctx, dir, func(name string) bool {
			return strings.HasPrefix(name, "boot/vmlinuz-") || strings.HasPrefix(name, "boot/config-") ||
				strings.HasPrefix(name, modulePrefix)
		})
	})
}

// Install writes into dst the kernel as "kernel" and, below "modules", a tree
// lib/modules/VERSION with the modules that patterns name and their
// dependencies, uncompressed (init's loader reads .ko), indexed by depmod.
func Install(ctx context.Context, unpacked, version, dst string, patterns []string) error {
	tree, err := OpenTree(filepath.Join(unpacked, modulePrefix, version))
	if err != nil {
		return err
	}
	modules, err := tree.Closure(patterns)
	if err != nil {
		return err
	}
	if err := copyFile(filepath.Join(unpacked, "boot/vmlinuz-"+version), filepath.Join(dst, "kernel")); err != nil {
		return err
	}
	out := filepath.Join(dst, "modules/lib/modules", version)
	for _, m := range modules {
		if err := m.extract(out); err != nil {
			return err
		}
	}
	for _, f := range []string{"modules.builtin", "modules.builtin.modinfo", "modules.order"} {
		if err := copyFile(filepath.Join(tree.dir, f), filepath.Join(out, f)); err != nil {
			return err
		}
	}
	return index(ctx, filepath.Join(dst, "modules"), version)
}

// index runs depmod and drops what only kmod's own tools read.
func index(ctx context.Context, base, version string) error {
	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "depmod", "-b", base, version)
	cmd.Env = append(os.Environ(), "PATH="+os.Getenv("PATH")+":/sbin:/usr/sbin")
	cmd.Stderr = &stderr
	if path, err := exec.LookPath("/sbin/depmod"); err == nil {
		cmd.Path, cmd.Err = path, nil // not on an ordinary user's PATH
	}
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("depmod: %w: %s", err, stderr.String())
	}
	dir := filepath.Join(base, "lib/modules", version)
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		switch name := d.Name(); {
		case strings.HasSuffix(name, ".bin"), name == "modules.symbols", name == "modules.devname",
			name == "modules.builtin.modinfo", name == "modules.order", name == "modules.builtin.alias":
			return os.Remove(p)
		}
		return nil
	})
}

func copyFile(src, dst string) error {
	b, err := os.ReadFile(src)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		return err
	}
	return os.WriteFile(dst, b, 0o644)
}

// Package gpuext makes the GPU extension: the program sosna-gpu with a C library
// of its own, as a second initrd that a boot loader lays after the image's.
//
// The base image has no C library, and gets none: everything lies below gpu.Prefix,
// where the program's interpreter and run path point, so that nothing else on the
// machine can load it by accident. The run path names a second folder, DriverDir,
// for what the program opens at run time and this package does not ship: NVIDIA's
// libnvidia-ml.so.1, libcuda.so.1 and libnvidia-ptxjitcompiler.so.1, which must be of the
// same version as the kernel's driver and come with it.
//
// The C library is Debian's, from the release that the kernel is of; the program
// is linked against the build host's, which must not be newer: Build checks.
package gpuext

import (
	"context"
	"debug/elf"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sosna-os/sosna/build/debian"
	"github.com/sosna-os/sosna/pkg/gpu"
)

const (
	// Program is the binary's name.
	Program = "sosna-gpu"
	// LibDir is where its C library lies, DriverDir where the driver's are to be.
	LibDir    = gpu.Prefix + "/lib"
	DriverDir = gpu.Prefix + "/driver"

	linker  = "ld-linux-x86-64.so.2"
	debLibs = "usr/lib/x86_64-linux-gnu/"
)

// libraries are what the program and NVIDIA's libraries are linked with. All but
// the first two are empty shells since glibc 2.34, but for libm.
var libraries = []string{linker, "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"}

// ErrTooOld is wrapped when the program needs a newer C library than the one that it is shipped with.
var ErrTooOld = errors.New("the extension's C library is older than the build host's")

// Roots are the packages asked for; the rest of their closure is not needed.
func Roots() []string { return []string{"libc6"} }

// Ldflags make the go command link the program for where it will lie. Functions of
// NVML are found at their first call (lazily), after the library was opened. A run
// path of the older kind (RPATH) also holds for what the driver's libraries need.
func Ldflags() string {
	return fmt.Sprintf(`-linkmode external -extldflags "-Wl,-z,lazy -Wl,--dynamic-linker=%s/%s -Wl,--disable-new-dtags -Wl,-rpath,%s:%s"`,
		LibDir, linker, LibDir, DriverDir)
}

// Build fills root with the extension's tree.
func Build(ctx context.Context, root, program string, debs []debian.Deb) error {
	unpacked, err := os.MkdirTemp("", "sosna-gpu-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(unpacked)
	const copyright = "usr/share/doc/libc6/copyright"
	for _, d := range debs {
		err := d.Unpack(ctx, unpacked, func(name string) bool {
			return name == copyright || slices.Contains(libraries, strings.TrimPrefix(name, debLibs))
		})
		if err != nil {
			return err
		}
	}
	files := map[string]string{program: gpu.DefaultPath, filepath.Join(unpacked, copyright): gpu.Prefix + "/doc/libc6"}
	for _, lib := range libraries {
		files[filepath.Join(unpacked, debLibs, lib)] = path.Join(LibDir, lib)
	}
	for from, to := range files {
		if err := place(from, filepath.Join(root, to)); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Join(root, DriverDir), 0o755); err != nil {
		return err
	}
	if err := readable(root); err != nil {
		return err
	}
	return check(root)
}

// readable opens folders and files to sosna-gpu's user, whatever the builder's umask: the kernel
// gives a folder that an initrd names that initrd's permissions, /usr too.
func readable(root string) error {
	return filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		mode := os.FileMode(0o644)
		if d.IsDir() || info.Mode()&0o100 != 0 {
			mode = 0o755
		}
		return os.Chmod(at, mode)
	})
}

func place(from, to string) error {
	text, err := os.ReadFile(from) // of a link: what it points to
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	mode := os.FileMode(0o755)
	if filepath.Base(filepath.Dir(to)) == "doc" {
		mode = 0o644
	}
	return os.WriteFile(to, text, mode)
}

// check holds the program to the tree: its interpreter and libraries are there, and no symbol is of
// a version that they lack.
func check(root string) error {
	f, err := elf.Open(filepath.Join(root, gpu.DefaultPath))
	if err != nil {
		return err
	}
	defer f.Close()
	interp := f.Section(".interp")
	if interp == nil {
		return fmt.Errorf("%s is linked statically: it cannot open the driver's libraries", Program)
	}
	text, err := interp.Data()
	if err != nil {
		return err
	}
	needed, err := f.ImportedLibraries()
	if err != nil {
		return err
	}
	for i, lib := range append(needed, strings.TrimRight(string(text), "\x00")) {
		at := filepath.Join(root, LibDir, lib)
		if i == len(needed) {
			at = filepath.Join(root, lib)
		}
		if _, err := os.Stat(at); err != nil {
			return fmt.Errorf("%s needs %s: %w", Program, lib, err)
		}
	}
	return checkVersions(f, root)
}

func checkVersions(f *elf.File, root string) error {
	symbols, err := f.ImportedSymbols()
	if err != nil {
		return err
	}
	for _, s := range symbols {
		if s.Version == "" { // NVML's, which no library has yet
			continue
		}
		has, err := versions(filepath.Join(root, LibDir, s.Library))
		if err != nil {
			return err
		}
		if !has[s.Version] {
			return fmt.Errorf("%w: %s wants %s of %s", ErrTooOld, s.Name, s.Version, s.Library)
		}
	}
	return nil
}

// versions are those that a library defines.
func versions(file string) (map[string]bool, error) {
	f, err := elf.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	defined, err := f.DynamicVersions()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	out := map[string]bool{}
	for _, v := range defined {
		out[v.Name] = true
	}
	return out, nil
}

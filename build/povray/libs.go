package povray

import (
	"debug/elf"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ErrNoLibrary is wrapped when a program needs a library that no package brought.
var ErrNoLibrary = errors.New("needed library is not in the closure")

const libDir = "usr/lib/x86_64-linux-gnu"

// dropUnneeded removes every shared library that none of the programs needs.
func dropUnneeded(root string, programs []string) error {
	keep := map[string]bool{}
	for _, p := range programs {
		if err := addNeeded(root, filepath.Join(root, p), keep); err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
	}
	return filepath.WalkDir(filepath.Join(root, libDir), func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || keep[p] {
			return err
		}
		return os.Remove(p)
	})
}

// addNeeded marks the files of all libraries that the ELF file needs, links
// and what they point to.
func addNeeded(root, file string, keep map[string]bool) error {
	f, err := elf.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	libs, err := f.ImportedLibraries()
	if err != nil {
		return err
	}
	if interp := f.Section(".interp"); interp != nil {
		libs = append(libs, "ld-linux-x86-64.so.2")
	}
	for _, lib := range libs {
		path, err := findLibrary(root, lib)
		if err != nil {
			return err
		}
		if keep[path] {
			continue
		}
		for keep[path] = true; ; keep[path] = true {
			target, err := os.Readlink(path)
			if err != nil {
				break // the file itself
			}
			path = filepath.Join(filepath.Dir(path), target)
		}
		if err := addNeeded(root, path, keep); err != nil {
			return err
		}
	}
	return nil
}

// findLibrary looks where Debian's linker looks: the library directory, and
// one level below it (libpulse keeps a private library there, by run path).
func findLibrary(root, lib string) (string, error) {
	for _, pattern := range []string{libDir, libDir + "/*"} {
		hits, err := filepath.Glob(filepath.Join(root, pattern, lib))
		if err != nil {
			return "", err
		}
		if len(hits) > 0 {
			return hits[0], nil
		}
	}
	if strings.ContainsRune(lib, '/') {
		return "", fmt.Errorf("%w: %q is a path", ErrNoLibrary, lib)
	}
	return "", fmt.Errorf("%w: %s", ErrNoLibrary, lib)
}

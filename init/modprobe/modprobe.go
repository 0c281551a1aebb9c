// Package modprobe loads kernel modules with their dependencies, by name or by a device's modalias, from the files that
// depmod writes (modules.dep, modules.alias, modules.softdep, modules.builtin).
//
// It relies on uncompressed .ko files, which the image has, and on finit_module(2). It stops at loading: it removes
// nothing and takes no options.
//
// Threat it answers: a device that names itself strangely. An alias from hardware only ever selects among modules that
// are on the image; it is never part of a path.
package modprobe

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// ErrUnknown says that the image has no such module.
var ErrUnknown = errors.New("no such module on this image")

// Loader puts one file of module code into the kernel; it reports success if the module is there already.
type Loader func(path string) error

// Index is what depmod knows of one kernel's modules.
type Index struct {
	dir     string
	load    Loader
	modules map[string]*module // by canonical name
	aliases map[string][]alias // by the part before the first wildcard

	mu sync.Mutex // held while loading: modules are loaded one after the other
}

type module struct {
	path    string
	deps    []string // canonical names, in the order of modules.dep
	softPre []string
	busy    bool // being loaded further up: met again, it closes a circle
	done    bool
	err     error
}

type alias struct{ pattern, name string }

// Open reads the index below dir (/lib/modules/RELEASE). A machine without modules has an empty one.
func Open(dir string, load Loader) (*Index, error) {
	x := &Index{dir: dir, load: load, modules: map[string]*module{}, aliases: map[string][]alias{}}
	for _, f := range []struct {
		name string
		line func(string)
	}{{"modules.dep", x.depLine}, {"modules.builtin", x.builtinLine}, {"modules.softdep", x.softdepLine}, {"modules.alias", x.aliasLine}} {
		if err := eachLine(filepath.Join(dir, f.name), f.line); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// Empty is the index of a machine whose modules could not be read: everything is unknown to it.
func Empty() *Index { return &Index{} }

func eachLine(path string, line func(string)) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		line(s.Text())
	}
	return s.Err()
}

// canonical: modules are named with underscores, files often with hyphens; they mean the same.
func canonical(name string) string { return strings.ReplaceAll(name, "-", "_") }

func nameOf(path string) string {
	name, _, _ := strings.Cut(filepath.Base(path), ".ko")
	return canonical(name)
}

func (x *Index) depLine(line string) {
	path, deps, ok := strings.Cut(line, ":")
	if !ok {
		return
	}
	m := &module{path: path}
	for _, d := range strings.Fields(deps) {
		m.deps = append(m.deps, nameOf(d))
	}
	x.modules[nameOf(path)] = m
}

func (x *Index) builtinLine(line string) { x.modules[nameOf(line)] = &module{done: true} }

// softdepLine: "softdep NAME pre: A B post: C". What comes after is loaded on demand, so only "pre" counts.
func (x *Index) softdepLine(line string) {
	f := strings.Fields(line)
	if len(f) < 3 || f[0] != "softdep" {
		return
	}
	m := x.modules[canonical(f[1])]
	if m == nil {
		return
	}
	pre := false
	for _, w := range f[2:] {
		switch {
		case w == "pre:":
			pre = true
		case w == "post:":
			pre = false
		case pre:
			m.softPre = append(m.softPre, canonical(w))
		}
	}
}

func (x *Index) aliasLine(line string) {
	f := strings.Fields(line)
	if len(f) != 3 || f[0] != "alias" {
		return
	}
	literal := f[1]
	if i := strings.IndexAny(literal, "*?["); i >= 0 {
		literal = literal[:i]
	}
	x.aliases[literal] = append(x.aliases[literal], alias{f[1], canonical(f[2])})
}

// Match names the modules for a modalias, sorted. It looks only at patterns whose literal beginning fits: a generic
// kernel has 20,000 of them, and a machine has hundreds of devices.
func (x *Index) Match(modalias string) []string {
	var out []string
	for i := range len(modalias) + 1 {
		for _, a := range x.aliases[modalias[:i]] {
			if glob(a.pattern, modalias) && !slices.Contains(out, a.name) {
				out = append(out, a.name)
			}
		}
	}
	slices.Sort(out)
	return out
}

// Load loads a module, given by its name or one of its aliases, after what it depends on.
func (x *Index) Load(name string) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if _, ok := x.modules[canonical(name)]; ok {
		return x.loadLocked(canonical(name))
	}
	matches := x.Match(name)
	if len(matches) == 0 {
		return fmt.Errorf("%s: %w", name, ErrUnknown)
	}
	var errs []error
	for _, m := range matches {
		errs = append(errs, x.loadLocked(m))
	}
	return errors.Join(errs...)
}

func (x *Index) loadLocked(name string) error {
	m := x.modules[name]
	switch {
	case m == nil:
		return fmt.Errorf("%s: %w", name, ErrUnknown)
	case m.done:
		return m.err
	case m.busy:
		return fmt.Errorf("%s: dependencies go in a circle", name)
	}
	m.busy = true
	for _, d := range m.softPre {
		_ = x.loadLocked(d) // "soft": the module works without, and circles are allowed
	}
	for _, d := range slices.Backward(m.deps) { // modules.dep lists the deepest last
		if err := x.loadLocked(d); err != nil {
			m.done, m.err = true, fmt.Errorf("%s needs %w", name, err)
			return m.err
		}
	}
	m.done = true
	if err := x.load(filepath.Join(x.dir, m.path)); err != nil {
		m.err = fmt.Errorf("%s: %w", name, err)
	}
	return m.err
}

// Loaded counts modules of the image that this index has put into the kernel.
func (x *Index) Loaded() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	n := 0
	for _, m := range x.modules {
		if m.done && m.err == nil && m.path != "" {
			n++
		}
	}
	return n
}

// Coldplug loads the modules of all devices under sysfs. New devices appear behind new drivers (virtio behind its PCI
// bridge), so it repeats until a round brings nothing new. Aliases in seen are skipped and added; want picks a kind.
func (x *Index) Coldplug(sysfs string, seen map[string]bool, want func(modalias string) bool) error {
	const rounds = 5
	var errs []error
	for range rounds {
		fresh := 0
		for _, a := range modaliases(filepath.Join(sysfs, "devices")) {
			if seen[a] || !want(a) {
				continue
			}
			seen[a] = true
			for _, name := range x.Match(a) {
				fresh++
				if err := x.Load(name); err != nil && !errors.Is(err, ErrUnknown) {
					errs = append(errs, err)
				}
			}
		}
		if fresh == 0 {
			break
		}
	}
	return errors.Join(errs...)
}

// modaliases reads every modalias below dir; devices vanish while one looks, so errors are skipped.
func modaliases(dir string) []string {
	const maxAlias = 4096 // one page, which is what sysfs gives
	var out []string
	_ = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() != "modalias" {
			return nil
		}
		f, err := os.Open(path)
		if err != nil {
			return nil
		}
		defer f.Close()
		b, err := io.ReadAll(io.LimitReader(f, maxAlias))
		if a := strings.TrimSpace(string(b)); err == nil && a != "" {
			out = append(out, a)
		}
		return nil
	})
	return out
}

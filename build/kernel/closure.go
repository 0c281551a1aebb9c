package kernel

import (
	"bufio"
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"github.com/ulikunitz/xz"
)

// ErrModule is wrapped when a list names a module that the kernel has not, or
// a module needs another that the kernel has not.
var ErrModule = errors.New("kernel has no such module")

// Tree is a kernel's directory of modules.
type Tree struct {
	dir     string
	modules map[string]*Module // by name, with _ for -
	builtin map[string]bool
}

// Module is one module file of a tree.
type Module struct {
	Name    string
	Rel     string   // path below the tree's directory: kernel/fs/overlayfs/overlay.ko.xz
	Depends []string // names it cannot do without; known once loaded
	Soft    []string // names it uses where they are there
	file    string
	object  []byte // uncompressed ELF, once loaded
}

// Normal gives a module's name as the kernel spells it.
func Normal(name string) string { return strings.ReplaceAll(name, "-", "_") }

// OpenTree lists a directory lib/modules/VERSION.
func OpenTree(dir string) (*Tree, error) {
	t := &Tree{dir: dir, modules: map[string]*Module{}, builtin: map[string]bool{}}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name := strings.TrimSuffix(d.Name(), ".xz")
		if !strings.HasSuffix(name, ".ko") {
			return nil
		}
		rel, err := filepath.Rel(dir, p)
		name = Normal(strings.TrimSuffix(name, ".ko"))
		t.modules[name] = &Module{Name: name, Rel: rel, file: p}
		return err
	})
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, "modules.builtin"))
	if err != nil {
		return nil, err
	}
	for _, line := range strings.Fields(string(b)) {
		t.builtin[Normal(strings.TrimSuffix(path.Base(line), ".ko"))] = true
	}
	return t, nil
}

// Closure gives the modules that match the patterns, and all they depend on,
// sorted by name. A pattern without a wildcard must be a module or be built
// in, unless it begins with "?"; one with a wildcard may match nothing.
func (t *Tree) Closure(patterns []string) ([]*Module, error) {
	want, err := t.match(patterns)
	if err != nil {
		return nil, err
	}
	closed := map[string]*Module{}
	for len(want) > 0 {
		name := want[0]
		want = want[1:]
		m := t.modules[name]
		if closed[name] != nil {
			continue
		}
		if err := m.load(); err != nil {
			return nil, fmt.Errorf("module %s: %w", name, err)
		}
		closed[name] = m
		for _, dep := range m.Depends {
			if t.modules[dep] == nil && !t.builtin[dep] {
				return nil, fmt.Errorf("%w: %s, which %s needs", ErrModule, dep, name)
			}
		}
		for _, dep := range append(m.Depends, m.Soft...) {
			if t.modules[dep] != nil {
				want = append(want, dep)
			}
		}
	}
	out := make([]*Module, 0, len(closed))
	for _, m := range closed {
		out = append(out, m)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out, nil
}

func (t *Tree) match(patterns []string) (names []string, err error) {
	for _, p := range patterns {
		optional := strings.HasPrefix(p, "?")
		p = Normal(strings.TrimPrefix(p, "?"))
		if !strings.ContainsAny(p, "*[") {
			switch {
			case t.modules[p] != nil:
				names = append(names, p)
			case !optional && !t.builtin[p]:
				return nil, fmt.Errorf("%w: %s", ErrModule, p)
			}
			continue
		}
		for name := range t.modules {
			ok, err := path.Match(p, name)
			if err != nil {
				return nil, fmt.Errorf("pattern %q: %w", p, err)
			}
			if ok {
				names = append(names, name)
			}
		}
	}
	return names, nil
}

// load reads the module and its .modinfo.
func (m *Module) load() error {
	if m.object != nil {
		return nil
	}
	b, err := os.ReadFile(m.file)
	if err != nil {
		return err
	}
	if strings.HasSuffix(m.file, ".xz") {
		r, err := xz.NewReader(bytes.NewReader(b))
		if err != nil {
			return err
		}
		if b, err = io.ReadAll(r); err != nil {
			return err
		}
	}
	f, err := elf.NewFile(bytes.NewReader(b))
	if err != nil {
		return err
	}
	section := f.Section(".modinfo")
	if section == nil {
		return errors.New("no .modinfo section")
	}
	info, err := section.Data()
	if err != nil {
		return err
	}
	m.object = b
	m.Depends, m.Soft = parseModinfo(info)
	return nil
}

// parseModinfo reads NUL-separated key=value strings: "depends=a,b" and
// "softdep=pre: a b post: c" (Documentation/kbuild/modules.rst).
func parseModinfo(info []byte) (hard, soft []string) {
	for _, s := range bytes.Split(info, []byte{0}) {
		k, v, _ := strings.Cut(string(s), "=")
		switch k {
		case "depends":
			for _, d := range strings.FieldsFunc(v, func(r rune) bool { return r == ',' }) {
				hard = append(hard, Normal(d))
			}
		case "softdep":
			for _, d := range strings.Fields(v) {
				if !strings.HasSuffix(d, ":") {
					soft = append(soft, Normal(d))
				}
			}
		}
	}
	return hard, soft
}

// extract writes the uncompressed module below the tree out.
func (m *Module) extract(out string) error {
	dst := filepath.Join(out, strings.TrimSuffix(m.Rel, ".xz"))
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		return err
	}
	return os.WriteFile(dst, m.object, 0o644)
}

// ReadList reads a list of patterns, one a line, # to the end of a line a comment.
func ReadList(file string) (patterns []string, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	for sc := bufio.NewScanner(bytes.NewReader(b)); sc.Scan(); {
		line, _, _ := strings.Cut(sc.Text(), "#")
		patterns = append(patterns, strings.Fields(line)...)
	}
	return patterns, nil
}

package cache

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Key names everything a component is made from. The order of the Add calls
// does not matter; the first error is kept and reported by Store.Build.
type Key struct {
	component string
	lines     []string
	err       error
}

// NewKey starts a key for the named kind of component.
func NewKey(component string) *Key { return &Key{component: component} }

// Add enters a plain value: a version, a flag, another component's digest.
func (k *Key) Add(name, value string) *Key {
	k.lines = append(k.lines, fmt.Sprintf("%q=%q", name, value))
	return k
}

// AddFile enters a file's bytes.
func (k *Key) AddFile(name, path string) *Key {
	sum, err := fileSum(path)
	if err != nil && k.err == nil {
		k.err = err
	}
	return k.Add("file "+name, hex.EncodeToString(sum[:]))
}

// AddTree enters all files below dir for which keep returns true (nil: all);
// keep is given the path below dir.
func (k *Key) AddTree(name, dir string, keep func(rel string) bool) *Key {
	sum, err := treeSum(dir, keep)
	if err != nil && k.err == nil {
		k.err = err
	}
	return k.Add("tree "+name, hex.EncodeToString(sum[:]))
}

// Sum is the key itself, in hex.
func (k *Key) Sum() string {
	lines := append([]string(nil), k.lines...)
	sort.Strings(lines)
	sum := sha256.Sum256([]byte(k.component + "\n" + strings.Join(lines, "\n")))
	return hex.EncodeToString(sum[:])
}

// TreeDigest hashes names, permissions, link targets and contents below dir.
// Times and owners are left out: they say when a thing was built, not what it is.
func TreeDigest(dir string) ([sha256.Size]byte, error) { return treeSum(dir, nil) }

func treeSum(dir string, keep func(rel string) bool) (sum [sha256.Size]byte, err error) {
	h := sha256.New()
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil || rel == digestFile || (d.IsDir() && keep != nil) {
			return err
		}
		if keep != nil && !keep(rel) {
			return nil
		}
		return hashEntry(h, p, rel, d)
	})
	h.Sum(sum[:0])
	return sum, err
}

// hashEntry writes one entry of a tree, each field quoted so that no two trees
// can be written alike.
func hashEntry(h io.Writer, p, rel string, d fs.DirEntry) error {
	fi, err := d.Info()
	if err != nil {
		return err
	}
	content := ""
	switch {
	case fi.Mode().IsRegular():
		sum, err := fileSum(p)
		if err != nil {
			return err
		}
		content = hex.EncodeToString(sum[:])
	case fi.Mode()&fs.ModeSymlink != 0:
		if content, err = os.Readlink(p); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(h, "%q %o %q\n", rel, fi.Mode(), content)
	return err
}

func fileSum(path string) (sum [sha256.Size]byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return sum, err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, f)
	h.Sum(sum[:0])
	return sum, err
}

package recipe

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// publisher copies finished files to out/images, and only those that changed:
// it remembers which component's digest each file came from.
type publisher struct {
	dir  string
	mu   sync.Mutex // images are published while others are still being made
	have map[string]published
}

type published struct {
	Digest string `json:"digest"` // of the component
	Size   int64  `json:"size"`
	MTime  int64  `json:"mtime_ns"`
}

const publishedFile = ".published.json"

func newPublisher(dir string) (*publisher, error) {
	p := &publisher{dir: dir, have: map[string]published{}}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, publishedFile))
	if err == nil && json.Unmarshal(b, &p.have) != nil {
		p.have = map[string]published{} // unreadable: copy everything again
	}
	return p, nil
}

// put makes out/images/name a copy of src, a file of the component digest.
func (p *publisher) put(name, digest, src string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	dst := filepath.Join(p.dir, name)
	old := p.have[name]
	if fi, err := os.Stat(dst); err == nil && old.Digest == digest && old.Size == fi.Size() && old.MTime == fi.ModTime().UnixNano() {
		return nil
	}
	if err := copyInto(src, dst); err != nil {
		return fmt.Errorf("publish %s: %w", name, err)
	}
	fi, err := os.Stat(dst)
	if err != nil {
		return err
	}
	p.have[name] = published{Digest: digest, Size: fi.Size(), MTime: fi.ModTime().UnixNano()}
	fmt.Printf("wrote %-36s %7.1f MB\n", filepath.Join("out/images", name), float64(fi.Size())/1e6)
	return nil
}

// json writes a small record if its content changed.
func (p *publisher) json(name string, v any) error {
	return writeJSON(filepath.Join(p.dir, name), v)
}

func writeJSON(file string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	b = append(b, '\n')
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, b) {
		return nil
	}
	return os.WriteFile(file, b, 0o644)
}

func (p *publisher) finish() error { return p.json(publishedFile, p.have) }

// copyInto replaces dst in one step, so that a VM that has the old file open keeps it.
func copyInto(src, dst string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	tmp, err := os.CreateTemp(filepath.Dir(dst), ".new-")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = io.Copy(tmp, in)
	if err := errors.Join(err, tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), dst)
}

// parts is the record of what went into an image.
func parts(v variant, in inputs) map[string]any {
	k := in.kernels[v.name].pkg
	digests := map[string]string{}
	names := []string{"init", "containerd", "shim", "runc", v.daemon, "guest"}
	for _, p := range v.extra {
		names = append(names, p.name)
	}
	for _, name := range names {
		digests[name] = in.programs[name].Digest
	}
	return map[string]any{"kernel_version": k.Version, "kernel_package": k.Deb, "program_digests": digests}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

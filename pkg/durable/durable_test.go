package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
)

func holds(t *testing.T, path, want string, mode fs.FileMode) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q %v, want %q", path, got, err, want)
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != mode {
		t.Errorf("%s: mode %v %v, want %v", path, info.Mode(), err, mode)
	}
}

// alone fails if anything but the named files is in the folder.
func alone(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != len(names) {
		t.Errorf("%s holds %v %v, want %q", dir, entries, err, names)
	}
}

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "state")
	for _, text := range []string{"first", "", "the third is longer"} {
		if err := Replace(path, []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
		holds(t, path, text, 0o640)
	}
	alone(t, dir, "state")
}

func TestCreate(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "key")
	if err := Create(path, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Create(path, []byte("thine"), 0o644); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a second one: %v", err)
	}
	holds(t, path, "mine", 0o600)
	alone(t, dir, "key")
}

func TestCreateAtOnce(t *testing.T) {
	dir := t.TempDir()
	var made atomic.Int32
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if Create(filepath.Join(dir, "key"), []byte("x"), 0o600) == nil {
				made.Add(1)
			}
		})
	}
	all.Wait()
	if made.Load() != 1 {
		t.Errorf("%d made the one file", made.Load())
	}
	alone(t, dir, "key")
}

// What cannot be published must leave what was there, and nothing else.
func TestRefusals(t *testing.T) {
	for name, put := range map[string]func(string, []byte, fs.FileMode) error{"replace": Replace, "create": Create} {
		t.Run(name+" without its folder", func(t *testing.T) {
			if err := put(filepath.Join(t.TempDir(), "gone", "state"), nil, 0o600); !errors.Is(err, fs.ErrNotExist) {
				t.Error(err)
			}
		})
		t.Run(name+" over a folder", func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "state")
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := put(path, nil, 0o600); err == nil {
				t.Error("took the place of a folder")
			}
			alone(t, dir, "state")
		})
	}
	if err := SyncDir(filepath.Join(t.TempDir(), "gone")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

package cache

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestKeyIsSensitive(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/a", "one")
	write(t, dir+"/sub/b", "two")
	key := func() *Key {
		return NewKey("x").Add("flag", "1").AddFile("a", dir+"/a").AddTree("sub", dir+"/sub", nil)
	}
	base := key().Sum()
	if again := key().Sum(); again != base {
		t.Fatalf("same inputs, keys %s and %s", base, again)
	}
	changes := []struct {
		name string
		sum  func() string
	}{
		{"component", func() string {
			return NewKey("y").Add("flag", "1").AddFile("a", dir+"/a").AddTree("sub", dir+"/sub", nil).Sum()
		}},
		{"value", func() string {
			return NewKey("x").Add("flag", "2").AddFile("a", dir+"/a").AddTree("sub", dir+"/sub", nil).Sum()
		}},
		{"one more input", func() string { return key().Add("more", "").Sum() }},
		{"file content", func() string { write(t, dir+"/a", "One"); return key().Sum() }},
		{"file in tree", func() string { write(t, dir+"/a", "one"); write(t, dir+"/sub/b", "tw0"); return key().Sum() }},
		{"new file in tree", func() string { write(t, dir+"/sub/b", "two"); write(t, dir+"/sub/c", ""); return key().Sum() }},
		{"mode in tree", func() string {
			_ = os.Remove(dir + "/sub/c")
			_ = os.Chmod(dir+"/sub/b", 0o755)
			return key().Sum()
		}},
	}
	seen := map[string]string{base: "unchanged"}
	for _, c := range changes {
		sum := c.sum()
		if other, dup := seen[sum]; dup {
			t.Errorf("%s: key is the same as for %s", c.name, other)
		}
		seen[sum] = c.name
	}
}

// Joining fields without quoting would let one input pose as two.
func TestKeyFieldsDoNotRun(t *testing.T) {
	a := NewKey("x").Add("a", "1\"\n\"b\"=\"2").Sum()
	b := NewKey("x").Add("a", "1").Add("b", "2").Sum()
	if a == b {
		t.Error("a value with a line break poses as another input")
	}
}

func TestMissingInputFails(t *testing.T) {
	s := &Store{Dir: t.TempDir()}
	_, err := s.Build(NewKey("x").AddFile("a", "/does/not/exist"), func(string) error { return nil })
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing input: %v", err)
	}
}

func TestBuildOnceAndDigest(t *testing.T) {
	s := &Store{Dir: t.TempDir()}
	var made atomic.Int32
	fill := func(dir string) error {
		made.Add(1)
		return os.WriteFile(filepath.Join(dir, "f"), []byte("content"), 0o644)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := s.Build(NewKey("x").Add("v", "1"), fill); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := made.Load(); n != 1 {
		t.Errorf("made %d times", n)
	}
	one, err := s.Build(NewKey("x").Add("v", "1"), fill)
	if err != nil || !one.Hit {
		t.Fatalf("second build: hit %v, %v", one.Hit, err)
	}
	two, err := s.Build(NewKey("x").Add("v", "2"), fill)
	if err != nil {
		t.Fatal(err)
	}
	if two.Hit || two.Key == one.Key || two.Digest != one.Digest {
		t.Errorf("other inputs, same bytes: %+v and %+v", one, two)
	}
}

func TestFailedBuildLeavesNothing(t *testing.T) {
	s := &Store{Dir: t.TempDir()}
	boom := errors.New("boom")
	_, err := s.Build(NewKey("x"), func(dir string) error {
		_ = os.WriteFile(filepath.Join(dir, "half"), nil, 0o644)
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatalf("got %v", err)
	}
	entries, err := os.ReadDir(filepath.Join(s.Dir, "parts"))
	if err != nil || len(entries) != 0 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	if item, err := s.Build(NewKey("x"), func(string) error { return nil }); err != nil || item.Hit {
		t.Errorf("after a failure: hit %v, %v", item.Hit, err)
	}
}

func TestPrune(t *testing.T) {
	s := &Store{Dir: t.TempDir()}
	item, err := s.Build(NewKey("x"), func(string) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	if gone, err := s.Prune(time.Hour, time.Now()); err != nil || len(gone) != 0 {
		t.Errorf("fresh component pruned: %v, %v", gone, err)
	}
	if gone, err := s.Prune(time.Hour, time.Now().Add(2*time.Hour)); err != nil || len(gone) != 1 {
		t.Errorf("old component kept: %v, %v", gone, err)
	}
	if _, err := os.Stat(item.Dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("still there: %v", err)
	}
}

package recipe

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPublish(t *testing.T) {
	dir := t.TempDir()
	src, dst := filepath.Join(dir, "src"), filepath.Join(dir, "out", "file")
	write := func(path, text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put := func(digest string) {
		t.Helper()
		p, err := newPublisher(filepath.Join(dir, "out"))
		if err != nil {
			t.Fatal(err)
		}
		if err := p.put("file", digest, src); err != nil {
			t.Fatal(err)
		}
		if err := p.finish(); err != nil {
			t.Fatal(err)
		}
	}
	is := func(want string) {
		t.Helper()
		if b, err := os.ReadFile(dst); err != nil || string(b) != want {
			t.Errorf("published %q, %v, want %q", b, err, want)
		}
	}
	write(src, "one")
	put("d1")
	is("one")
	write(src, "two") // same digest: nothing is copied
	put("d1")
	is("one")
	put("d2")
	is("two")
	write(dst, "spoilt by hand")
	put("d2")
	is("two")
	if err := os.Remove(dst); err != nil {
		t.Fatal(err)
	}
	put("d2")
	is("two")
	write(filepath.Join(dir, "out", publishedFile), "not json")
	put("d2")
	is("two")
	p, err := newPublisher(filepath.Join(dir, "out"))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.put("other", "d", src+".absent"); err == nil {
		t.Error("published a file that is not there")
	}
}

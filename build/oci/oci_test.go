package oci

import (
	"archive/tar"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
)

func sample(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "b/c"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "b/file"), []byte("hello"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("b/file", filepath.Join(dir, "a")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestTarForgetsTimesAndOwners(t *testing.T) {
	dir := sample(t)
	read := func() []byte {
		files, err := Tree(dir, "prefix")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := Tar(&b, files); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	first := read()
	if err := os.Chtimes(filepath.Join(dir, "b/file"), time.Now(), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, read()) {
		t.Error("a file's time is in the tar")
	}
	var names []string
	for tr := tar.NewReader(bytes.NewReader(first)); ; {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		names = append(names, h.Name)
		if h.Uid != 0 || h.Uname != "" || !h.ModTime.Equal(time.Unix(0, 0)) {
			t.Errorf("%s: %+v", h.Name, h)
		}
	}
	if got := strings.Join(names, " "); got != "prefix/a prefix/b/ prefix/b/c/ prefix/b/file" {
		t.Errorf("names %q", got)
	}
}

func TestTreeRefusesDevices(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "fifo"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Tree(dir, ""); err == nil {
		t.Error("a fifo was taken")
	}
	if err := Tar(io.Discard, []File{{Name: "gone", Mode: 0o644, Source: filepath.Join(dir, "gone")}}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("missing source: %v", err)
	}
}

func TestWriteTarIsReproducible(t *testing.T) {
	files, err := Tree(sample(t), "")
	if err != nil {
		t.Fatal(err)
	}
	var got [2][]byte
	for i := range got {
		img, err := Image(v1.Config{WorkingDir: "/work"}, FastGzip, files)
		if err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(t.TempDir(), "image.tar")
		if err := WriteTar(out, "name", img); err != nil {
			t.Fatal(err)
		}
		if got[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(got[0], got[1]) {
		t.Error("two images of the same files differ")
	}
	if !bytes.Contains(got[0], []byte(`"org.opencontainers.image.ref.name": "name"`)) {
		t.Error("the image has no name in its index")
	}
}

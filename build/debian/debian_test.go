package debian

import (
	"archive/tar"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParseMirror(t *testing.T) {
	debian := []byte("ID=debian\nVERSION_CODENAME=bookworm\n")
	const targets = "bookworm main http://mirror.example/debian/\nbookworm-updates main http://mirror.example/debian/\n" +
		"bookworm-security main http://mirror.example/debian-security/\nbookworm contrib http://other.example/debian/\ntools-bookworm main https://tools.example/apt/\n"
	tests := []struct {
		name, targets string
		release       []byte
		want          Mirror
	}{
		{"host's mirror", targets, debian, Mirror{"http://mirror.example/debian/", "http://mirror.example/debian-security/"}},
		{"quoted", targets, []byte("ID=\"debian\"\nVERSION_CODENAME=\"bookworm\"\n"), Mirror{"http://mirror.example/debian/", "http://mirror.example/debian-security/"}},
		{"no security suite", "bookworm main http://m.example/debian/\n", debian, Mirror{"http://m.example/debian/", publicMirror.Security}},
		{"another system", targets, []byte("ID=ubuntu\nVERSION_CODENAME=bookworm\n"), publicMirror},
		{"nothing configured", "", debian, publicMirror},
		{"garbled", "bookworm main\nbookworm main a b c\n", debian, publicMirror},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parseMirror(tt.targets, tt.release); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestParseURIs(t *testing.T) {
	const out = "'http://m/pool/p/povray/povray_1%3a3.7.0.10-2+b2_amd64.deb' povray_1%3a3.7.0.10-2+b2_amd64.deb 1345528 MD5Sum:00\nnoise\n" +
		"'http://m/pool/c/ca.deb' ca-certificates_20250419_all.deb 10\n"
	debs, err := parseURIs([]byte(out))
	if err != nil {
		t.Fatal(err)
	}
	if len(debs) != 2 || debs[0].Version != "1:3.7.0.10-2+b2" || debs[1].Name != "ca-certificates" {
		t.Errorf("got %+v", debs)
	}
	for _, bad := range []string{"'u' noversion.deb 1", "'u' a_1_amd64.tar 1", "'u' a_%zz_amd64.deb 1", "'u' ../a_1_amd64.deb 1"} {
		if debs, err := parseURIs([]byte(bad)); err == nil {
			t.Errorf("%q: accepted as %+v", bad, debs)
		}
	}
}

func FuzzParseURIs(f *testing.F) {
	f.Add([]byte("'http://m/a_1_amd64.deb' a_1_amd64.deb 10 SHA256:00\n"))
	f.Fuzz(func(t *testing.T, out []byte) {
		debs, err := parseURIs(out)
		for _, d := range debs {
			if err == nil && (strings.ContainsRune(d.File, '/') || d.Name == "" && d.File[0] != '_') {
				t.Errorf("%q", d)
			}
		}
	})
}

func archive(t *testing.T, headers ...tar.Header) *tar.Reader {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range headers {
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(bytes.Repeat([]byte("x"), int(h.Size))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return tar.NewReader(&b)
}

func TestUnpackTar(t *testing.T) {
	root := t.TempDir()
	tr := archive(t,
		tar.Header{Name: "./", Typeflag: tar.TypeDir, Mode: 0o755},
		tar.Header{Name: "./bin/sh", Typeflag: tar.TypeReg, Mode: 0o4755, Size: 3},
		tar.Header{Name: "./usr/share/doc/x", Typeflag: tar.TypeReg, Mode: 0o644, Size: 1},
		tar.Header{Name: "./usr/lib/l.so", Typeflag: tar.TypeSymlink, Linkname: "l.so.1"},
	)
	if err := unpackTar(tr, root, func(n string) bool { return !strings.Contains(n, "/doc/") }); err != nil {
		t.Fatal(err)
	}
	fi, err := os.Stat(filepath.Join(root, "usr/bin/sh"))
	if err != nil || fi.Mode() != 0o755 || fi.Size() != 3 {
		t.Errorf("bin/sh moved to usr without its set-uid bit: %v, %v", fi, err)
	}
	if _, err := os.Stat(filepath.Join(root, "usr/share/doc")); err == nil {
		t.Error("a file that was not wanted left its directory")
	}
	if l, err := os.Readlink(filepath.Join(root, "usr/lib/l.so")); err != nil || l != "l.so.1" {
		t.Errorf("link %q, %v", l, err)
	}
}

func TestUnpackTarRefuses(t *testing.T) {
	for _, h := range []tar.Header{
		{Name: "../evil", Typeflag: tar.TypeReg, Size: 1},
		{Name: "./a/../../evil", Typeflag: tar.TypeReg, Size: 1},
		{Name: "/etc/evil", Typeflag: tar.TypeReg, Size: 1},
		{Name: "./dev/x", Typeflag: tar.TypeChar},
		{Name: "./fifo", Typeflag: tar.TypeFifo},
	} {
		if err := unpackTar(archive(t, h), t.TempDir(), nil); err == nil {
			t.Errorf("%s (type %q) was unpacked", h.Name, h.Typeflag)
		}
	}
	twice := tar.Header{Name: "./a", Typeflag: tar.TypeReg, Mode: 0o644}
	if err := unpackTar(archive(t, twice, twice), t.TempDir(), nil); err == nil {
		t.Error("the same file twice was unpacked")
	}
}

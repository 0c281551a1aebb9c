package assemble

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/sosna-os/sosna/build/oci"
)

// program builds the nested module's program once for all tests.
func program(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "linuxkit")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", out, ".")
	cmd.Dir = "../linuxkit"
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build linuxkit: %v\n%s", err, text)
	}
	return out
}

func tarOf(t *testing.T, files []oci.File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := oci.Tar(&b, files); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// fixture is a layout with images that try every rule of the merge: all sizes
// modulo 4, a long name, links, directories that LinuxKit makes as well.
func fixture(t *testing.T) (root, layout string) {
	t.Helper()
	root = t.TempDir()
	layout = filepath.Join(root, "layout")
	l, err := oci.CreateLayout(layout)
	if err != nil {
		t.Fatal(err)
	}
	add := func(name string, files []oci.File) {
		img, err := oci.Image(v1.Config{}, oci.FastGzip, files)
		if err == nil {
			err = l.Add("docker.io/sosna/"+name, img)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	long := strings.Repeat("long/", 40) + "name"
	add("kernel:local", []oci.File{
		{Name: "kernel", Mode: 0o644, Data: []byte("bzImage")},
		{Name: "kernel.tar", Mode: 0o644, Data: tarOf(t, []oci.File{
			{Name: "lib", Mode: fs.ModeDir | 0o755},
			{Name: "lib/modules", Mode: fs.ModeDir | 0o755},
			{Name: "lib/modules/a.ko", Mode: 0o644, Data: []byte("12345")},
			{Name: "boot/System.map", Mode: 0o644, Data: []byte("x")},
		})},
		{Name: "README", Mode: 0o644, Data: []byte("dropped")},
	})
	add("base:local", []oci.File{
		{Name: "etc", Mode: fs.ModeDir | 0o755},
		{Name: "etc/hostname", Mode: 0o644, Data: []byte("dropped")},
		{Name: "etc/mtab", Mode: fs.ModeSymlink | 0o777, Link: "/proc/self/mounts"},
		{Name: "proc", Mode: fs.ModeDir | 0o555},
		{Name: "tmp", Mode: fs.ModeDir | fs.ModeSticky | 0o777},
		{Name: long, Mode: 0o600, Data: []byte("1")},
		{Name: "link", Mode: fs.ModeSymlink | 0o777, Link: "etc/mtab"},
		{Name: "boot/left", Mode: 0o644, Data: []byte("x")},
	})
	add("init:local", []oci.File{
		{Name: "init", Mode: 0o755, Data: []byte("12")},
		{Name: "usr/bin/empty", Mode: 0o755},
		{Name: "usr/bin/x", Mode: 0o755, Data: []byte("123")},
		{Name: "usr/bin/y", Mode: 0o755, Data: []byte("1234")},
	})
	if err := os.WriteFile(filepath.Join(root, "source.toml"), []byte("a = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	return root, layout
}

const goodYAML = `kernel:
  image: sosna/kernel:local
  cmdline: "console=ttyS0 quiet"
init:
  - sosna/base:local
  - sosna/init:local
files:
  - path: etc/sosna/version
    contents: "1\n"
    mode: "0644"
  - path: /etc/sosna/other.toml
    source: source.toml
    mode: "0600"
  - path: secret/dir
    directory: true
  - path: etc/link
    symlink: /run/link
  - path: default-mode
    contents: ""
`

func assembleWith(t *testing.T, a Assembler, root, layout, yaml string) (string, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "image.yml")
	if err := os.WriteFile(file, []byte(yaml), 0o644); err != nil {
		t.Fatal(err)
	}
	out := t.TempDir()
	return out, a.Assemble(context.Background(), Input{YAML: file, Layout: layout, Root: root}, out)
}

func TestAssemblersAgree(t *testing.T) {
	root, layout := fixture(t)
	theirs, err := assembleWith(t, LinuxKit{program(t)}, root, layout, goodYAML)
	if err != nil {
		t.Fatal(err)
	}
	ours, err := assembleWith(t, Merge{}, root, layout, goodYAML)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{KernelFile, InitrdFile, CmdlineFile} {
		a, err := os.ReadFile(filepath.Join(theirs, name))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(ours, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a, b) {
			at := 0
			for at < len(a) && at < len(b) && a[at] == b[at] {
				at++
			}
			t.Errorf("%s: LinuxKit's has %d bytes, ours %d; they part at %d:\n%q\n%q", name, len(a), len(b), at,
				a[max(0, at-120):min(len(a), at+80)], b[max(0, at-120):min(len(b), at+80)])
		}
	}
}

// cpio itself is the oracle for what the bytes mean.
func TestInitrdIsReadable(t *testing.T) {
	if _, err := exec.LookPath("cpio"); err != nil {
		t.Skip("needs cpio as an outside reader")
	}
	root, layout := fixture(t)
	out, err := assembleWith(t, Merge{}, root, layout, goodYAML)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(filepath.Join(out, InitrdFile))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cmd := exec.Command("cpio", "-t", "--quiet")
	cmd.Stdin = f
	list, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	names := "\n" + string(list)
	for _, want := range []string{"init", "lib/modules/a.ko", "usr/bin/y", "etc/resolv.conf", "etc/sosna/version"} {
		if !strings.Contains(names, "\n"+want+"\n") {
			t.Errorf("no %s in the initrd", want)
		}
	}
	for _, not := range []string{"etc/hostname", "boot/left", "boot/System.map", "README", "kernel.tar"} {
		if strings.Contains(names, "\n"+not+"\n") {
			t.Errorf("%s got into the initrd", not)
		}
	}
}

func TestRefused(t *testing.T) {
	root, layout := fixture(t)
	lk := program(t)
	replace := func(old, new string) string { return strings.Replace(goodYAML, old, new, 1) }
	tests := []struct {
		name, yaml string
		sentinel   error // of Merge
	}{
		{"image not in the layout", replace("sosna/init:local", "sosna/absent:local"), nil},
		{"kernel not in the layout", replace("sosna/kernel:local", "sosna/absent:local"), nil},
		{"not YAML", "kernel: [", ErrYAML},
		{"file without content", goodYAML + "  - path: etc/nothing\n", ErrYAML},
		{"source that is not there", replace("source.toml", "absent.toml"), fs.ErrNotExist},
		{"mode that is no number", replace("\"0600\"", "\"rw\""), nil},
	}
	for _, tt := range tests {
		for name, a := range map[string]Assembler{"merge": Merge{}, "linuxkit": LinuxKit{lk}} {
			t.Run(tt.name+"/"+name, func(t *testing.T) {
				_, err := assembleWith(t, a, root, layout, tt.yaml)
				if err == nil {
					t.Fatal("accepted")
				}
				if name == "merge" && tt.sentinel != nil && !errors.Is(err, tt.sentinel) {
					t.Errorf("got %v", err)
				}
			})
		}
	}
	if _, err := assembleWith(t, Merge{}, root, layout, goodYAML+"services: []\n"); !errors.Is(err, ErrYAML) {
		t.Errorf("a section that merge does not know: %v", err)
	}
}

func TestCompressIsReproducible(t *testing.T) {
	dir := t.TempDir()
	src := filepath.Join(dir, "src")
	if err := os.WriteFile(src, bytes.Repeat([]byte("sosna image "), 400_000), 0o644); err != nil {
		t.Fatal(err)
	}
	var sums [2][]byte
	for i := range sums {
		dst := filepath.Join(dir, "dst")
		if err := Compress(src, dst); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(dst)
		if err != nil {
			t.Fatal(err)
		}
		sums[i] = b
	}
	if !bytes.Equal(sums[0], sums[1]) || len(sums[0]) > 100_000 {
		t.Errorf("compressed to %d and %d bytes", len(sums[0]), len(sums[1]))
	}
	if err := Compress(filepath.Join(dir, "absent"), filepath.Join(dir, "x")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("missing input: %v", err)
	}
}

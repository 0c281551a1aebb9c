package povray

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestWanted(t *testing.T) {
	for name, want := range map[string]bool{
		"usr/bin/povray":                     true,
		"usr/bin/busybox":                    true,
		"usr/lib/x86_64-linux-gnu/libz.so.1": true,
		"usr/share/doc/povray/examples/animations/camera2/camera2.pov": true,
		"usr/share/doc/povray/copyright":                               true,
		"usr/share/doc/povray/examples/previews/x.png":                 false,
		"usr/share/doc/povray/changelog.gz":                            false,
		"usr/share/man/man1/povray.1.gz":                               false,
		"usr/share/locale/de/LC_MESSAGES/x.mo":                         false,
		"usr/sbin/ldconfig":                                            false,
		"etc/passwd":                                                   false,
	} {
		if got := wanted(name); got != want {
			t.Errorf("wanted(%q) = %v", name, got)
		}
	}
}

// TestDropUnneeded compiles a program against one library, which needs another.
func TestDropUnneeded(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("needs gcc to make libraries")
	}
	root := t.TempDir()
	lib := filepath.Join(root, libDir)
	for _, d := range []string{filepath.Join(lib, "private"), filepath.Join(root, "usr/bin")} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cc := func(src string, args ...string) {
		t.Helper()
		cmd := exec.Command("gcc", append([]string{"-nostdlib", "-x", "c", "-", "-x", "none"}, args...)...)
		cmd.Stdin = strings.NewReader(src)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("gcc: %v\n%s", err, out)
		}
	}
	shared := func(name string) []string { return []string{"-shared", "-fPIC", "-Wl,-soname," + name} }
	cc("int deep(void){return 1;}", append(shared("libdeep.so.1"), "-o", lib+"/private/libdeep.so.1")...)
	cc("int deep(void);int used(void){return deep();}", append(shared("libused.so.1"), "-o", lib+"/libused.so.1.2.3", lib+"/private/libdeep.so.1")...)
	cc("int other(void){return 2;}", append(shared("libother.so.1"), "-o", lib+"/libother.so.1")...)
	if err := os.Symlink("libused.so.1.2.3", lib+"/libused.so.1"); err != nil {
		t.Fatal(err)
	}
	cc("int used(void);int other(void);void _start(void){used();}", "-o", root+"/usr/bin/prog", "-Wl,--as-needed", "-Wl,--no-dynamic-linker",
		"-Wl,--unresolved-symbols=ignore-all", lib+"/libused.so.1", lib+"/libother.so.1", "-Wl,-rpath-link,"+lib+"/private")
	// The dynamic linker is needed by whatever has an .interp section; this one has none.
	if err := dropUnneeded(root, []string{"usr/bin/prog"}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"libused.so.1": true, "libused.so.1.2.3": true, "private/libdeep.so.1": true, "libother.so.1": false} {
		if _, err := os.Lstat(filepath.Join(lib, name)); (err == nil) != want {
			t.Errorf("%s: kept %v, want %v", name, err == nil, want)
		}
	}
	if err := os.Remove(lib + "/private/libdeep.so.1"); err != nil {
		t.Fatal(err)
	}
	if err := dropUnneeded(root, []string{"usr/bin/prog"}); !errors.Is(err, ErrNoLibrary) {
		t.Errorf("a library of a library is gone: %v", err)
	}
	if err := dropUnneeded(root, []string{"usr/bin/absent"}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no program: %v", err)
	}
}

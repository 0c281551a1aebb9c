package gpuext

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/gpu"
)

const host = "/lib/x86_64-linux-gnu/"

// made is an extension of this host's C library and a program compiled against it.
func made(t *testing.T, flags ...string) string {
	t.Helper()
	root := t.TempDir()
	lib := filepath.Join(root, LibDir)
	if err := os.MkdirAll(lib, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{linker, "libc.so.6"} {
		if err := place(host+name, filepath.Join(lib, name)); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("gcc", append([]string{"-x", "c", "-", "-o", filepath.Join(root, gpu.DefaultPath)}, flags...)...)
	cmd.Stdin = strings.NewReader("#include <stdio.h>\nint main(void) { return puts(\"x\") < 0; }\n")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return root
}

// TestCheck holds damaged extensions against check.
func TestCheck(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("needs gcc to make a program")
	}
	if _, err := os.Stat(host + "libc.so.6"); err != nil {
		t.Skip("needs a host with Debian's libraries")
	}
	interpreter := "-Wl,--dynamic-linker=" + LibDir + "/" + linker
	for name, c := range map[string]struct {
		flags  []string
		damage func(root string) error
		want   string
	}{
		"good":                 {[]string{interpreter}, nil, ""},
		"static":               {[]string{"-static"}, nil, "statically"},
		"the host's linker":    {nil, nil, "needs /lib64/" + linker},
		"without its library":  {[]string{interpreter}, func(root string) error { return os.Remove(filepath.Join(root, LibDir, "libc.so.6")) }, "needs libc.so.6"},
		"without its linker":   {[]string{interpreter}, func(root string) error { return os.Remove(filepath.Join(root, LibDir, linker)) }, linker},
		"a library of no file": {[]string{interpreter}, func(root string) error { return os.WriteFile(filepath.Join(root, LibDir, "libc.so.6"), nil, 0o755) }, "EOF"},
		"another library": {[]string{interpreter}, func(root string) error { // has none of libc's versions
			return place(host+"libdl.so.2", filepath.Join(root, LibDir, "libc.so.6"))
		}, ErrTooOld.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			root := made(t, c.flags...)
			if c.damage != nil {
				if err := c.damage(root); err != nil {
					t.Fatal(err)
				}
			}
			err := check(root)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if c.want == ErrTooOld.Error() && !errors.Is(err, ErrTooOld) {
				t.Errorf("%v is not ErrTooOld", err)
			}
		})
	}
	if err := check(t.TempDir()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("nothing there: %v", err)
	}
}

// TestReadable: what a builder keeps to himself is the child's to read, and nobody's to write.
func TestReadable(t *testing.T) {
	root := filepath.Join(t.TempDir(), "root")
	program, text := filepath.Join(root, gpu.DefaultPath), filepath.Join(root, gpu.Prefix, "doc")
	if err := os.MkdirAll(filepath.Dir(program), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.WriteFile(program, nil, 0o700), os.WriteFile(text, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(program), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := readable(root); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]os.FileMode{root: 0o755, filepath.Join(root, "usr"): 0o755, filepath.Dir(program): 0o755, program: 0o755, text: 0o644} {
		if info, err := os.Stat(at); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v %v, want %v", at, info.Mode(), err, want)
		}
	}
	if err := readable(filepath.Join(root, "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("nothing there: %v", err)
	}
}

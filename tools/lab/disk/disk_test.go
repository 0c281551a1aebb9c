package disk

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func tool(t *testing.T, name string) string {
	t.Helper()
	for _, dir := range []string{"", "/usr/sbin/", "/sbin/"} {
		if p, err := exec.LookPath(dir + name); err == nil {
			return p
		}
	}
	t.Skipf("%s is not installed (make setup installs it)", name)
	return ""
}

// The volume must satisfy readers that are not the library that wrote it.
func TestConfigReadByOthers(t *testing.T) {
	fsck, mcopy, mlabel := tool(t, "fsck.vfat"), tool(t, "mcopy"), tool(t, "mlabel")
	for name, toml := range map[string][]byte{
		"ordinary":     []byte("role = \"worker\"\nhubs = [\"/ip4/10.77.0.2/tcp/4001\"]\n"),
		"one cluster":  bytes.Repeat([]byte{'x'}, 512),
		"two clusters": bytes.Repeat([]byte{'x'}, 513),
		"not text":     {0, 1, 2, 0xff, 0xfe},
		"longest":      bytes.Repeat([]byte("# pad\n"), MaxConfig/6),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "c.img")
			if err := Config(path, toml); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(fsck, "-n", "-v", path).CombinedOutput(); err != nil {
				t.Fatalf("fsck.vfat: %v\n%s", err, out)
			} else if !strings.Contains(string(out), "32 bit entries") {
				t.Fatalf("not taken for a FAT32:\n%s", out)
			}
			got, err := exec.Command(mcopy, "-i", path, "::"+ConfigFile, "-").Output()
			if err != nil || !bytes.Equal(got, toml) {
				t.Fatalf("mcopy: %v, %d bytes, want %d", err, len(got), len(toml))
			}
			if out, err := exec.Command(mlabel, "-s", "-i", path, "::").CombinedOutput(); err != nil || !strings.Contains(string(out), ConfigLabel) {
				t.Fatalf("mlabel: %v %s", err, out)
			}
		})
	}
}

// Linux (and blkid) read the label in the boot sector of a FAT32 at offset 71.
func TestConfigLabelInBootSector(t *testing.T) {
	path := filepath.Join(t.TempDir(), "c.img")
	if err := Config(path, []byte("role = \"hub\"\n")); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(b[71:82]); got != "SOSNA      " {
		t.Fatalf("label %q", got)
	}
	if got := string(b[82:90]); got != "FAT32   " {
		t.Fatalf("type %q", got)
	}
}

func TestBlankIsSparse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.img")
	if err := Blank(path, 1<<30); err != nil {
		t.Fatal(err)
	}
	st, err := os.Stat(path)
	if err != nil || st.Size() != 1<<30 {
		t.Fatalf("%v %v", st, err)
	}
	if used := st.Sys().(*syscall.Stat_t).Blocks * 512; used > 1<<20 {
		t.Fatalf("takes %d bytes", used)
	}
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	there := filepath.Join(dir, "there")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		run  func() error
		want error
	}{
		"size zero":        {func() error { return Blank(filepath.Join(dir, "a"), 0) }, ErrSize},
		"size negative":    {func() error { return Blank(filepath.Join(dir, "a"), -512) }, ErrSize},
		"size odd":         {func() error { return Blank(filepath.Join(dir, "a"), 513) }, ErrSize},
		"state over file":  {func() error { return Blank(there, 512) }, os.ErrExist},
		"config over file": {func() error { return Config(there, []byte("x")) }, os.ErrExist},
		"config empty":     {func() error { return Config(filepath.Join(dir, "a"), nil) }, ErrSize},
		"config too long":  {func() error { return Config(filepath.Join(dir, "a"), make([]byte, MaxConfig+1)) }, ErrSize},
		"no directory":     {func() error { return Config(filepath.Join(dir, "no", "a"), []byte("x")) }, os.ErrNotExist},
	} {
		t.Run(name, func(t *testing.T) {
			if err := tc.run(); !errors.Is(err, tc.want) {
				t.Fatalf("got %v, want %v", err, tc.want)
			}
		})
	}
	if b, _ := os.ReadFile(there); string(b) != "mine" {
		t.Fatal("an existing file was written over")
	}
	if _, err := os.Stat(filepath.Join(dir, "a")); err == nil {
		t.Fatal("a refused disk was left behind")
	}
}

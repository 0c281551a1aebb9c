package kernel

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// fakeModule compiles an object with a .modinfo section, as kbuild would.
func fakeModule(t *testing.T, dir, rel string, info ...string) {
	t.Helper()
	dst := filepath.Join(dir, rel)
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		t.Fatal(err)
	}
	src := `const char i[] __attribute__((section(".modinfo"))) = "license=GPL\0` + strings.Join(info, `\0`) + `";`
	cmd := exec.Command("gcc", "-c", "-x", "c", "-o", dst, "-")
	cmd.Stdin = strings.NewReader(src)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("gcc: %v\n%s", err, out)
	}
}

func fakeTree(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("needs gcc to make module files")
	}
	dir := t.TempDir()
	fakeModule(t, dir, "kernel/fs/overlay.ko", "depends=")
	fakeModule(t, dir, "kernel/net/nf_tables.ko", "depends=nfnetlink,crc-lib")
	fakeModule(t, dir, "kernel/net/nfnetlink.ko", "depends=")
	fakeModule(t, dir, "kernel/net/nft_ct.ko", "depends=nf_tables", "softdep=pre: helper post: absent")
	fakeModule(t, dir, "kernel/net/nft-odd.ko", "depends=nf_tables")
	fakeModule(t, dir, "kernel/net/helper.ko", "depends=")
	fakeModule(t, dir, "kernel/broken.ko", "depends=missing_one")
	if err := os.WriteFile(filepath.Join(dir, "modules.builtin"), []byte("kernel/lib/crc-lib.ko\nkernel/fs/ext4.ko\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestClosure(t *testing.T) {
	tree, err := OpenTree(fakeTree(t))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name     string
		patterns string
		want     string // module names, or part of the error
		err      error
	}{
		{"hard and soft dependencies", "nft_ct", "helper nf_tables nfnetlink nft_ct", nil},
		{"wildcard, either spelling", "nft-*", "helper nf_tables nfnetlink nft_ct nft_odd", nil},
		{"wildcard without a match", "zzz*", "", nil},
		{"built in is enough", "ext4 overlay", "overlay", nil},
		{"optional and absent", "?nowhere overlay", "overlay", nil},
		{"absent", "nowhere", "nowhere", ErrModule},
		{"dependency absent", "broken", "missing_one", ErrModule},
		{"bad pattern", "[a", "[a", errors.New("any")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			modules, err := tree.Closure(strings.Fields(tt.patterns))
			if tt.err != nil {
				if err == nil || !strings.Contains(err.Error(), tt.want) || (tt.err == ErrModule && !errors.Is(err, ErrModule)) {
					t.Errorf("got %v", err)
				}
				return
			}
			var names []string
			for _, m := range modules {
				names = append(names, m.Name)
			}
			if got := strings.Join(names, " "); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestNotAModule(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"modules.builtin": "", "junk.ko": "not ELF", "cut.ko.xz": "\xfd7zXZ\x00cut"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tree, err := OpenTree(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"junk", "cut"} {
		if _, err := tree.Closure([]string{name}); err == nil {
			t.Errorf("%s was taken for a module", name)
		}
	}
}

func TestReadList(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list")
	if err := os.WriteFile(file, []byte("# all\na b # two\n\n?c d*\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := ReadList(file)
	if err != nil || strings.Join(got, " ") != "a b ?c d*" {
		t.Errorf("got %q, %v", got, err)
	}
	if _, err := ReadList(file + ".no"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing list: %v", err)
	}
}

func FuzzParseModinfo(f *testing.F) {
	f.Add([]byte("license=GPL\x00depends=a,b-c\x00softdep=pre: x post: y\x00"))
	f.Fuzz(func(t *testing.T, info []byte) {
		hard, soft := parseModinfo(info)
		for _, name := range append(hard, soft...) {
			if name == "" || strings.ContainsRune(name, '-') {
				t.Errorf("name %q", name)
			}
		}
	})
}

func TestCheckConfig(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return p
	}
	config := file("config", "# made by kconfig\nCONFIG_A=y\nCONFIG_B=m\n# CONFIG_C is not set\nCONFIG_S=\"x\"\n")
	tests := []struct {
		name, required, complaint string
	}{
		{"holds", "CONFIG_A=y\nCONFIG_B=m # or y\nCONFIG_C=n\nCONFIG_D=n\n", ""},
		{"built in where a module would do", "CONFIG_A=m\n", ""},
		{"module where built in is wanted", "CONFIG_B=y\n", "CONFIG_B is m, want y"},
		{"not set", "CONFIG_C=y\n", "CONFIG_C is n, want y"},
		{"not there", "CONFIG_D=m\n", "CONFIG_D is n, want m"},
		{"forbidden but set", "CONFIG_A=n\n", "CONFIG_A is y, want n"},
		{"all are named", "CONFIG_C=y\nCONFIG_D=y\n", "CONFIG_C is n, want y; CONFIG_D"},
		{"empty list", "# nothing\n", "requires nothing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := CheckConfig(config, file("required", tt.required))
			if tt.complaint == "" {
				if err != nil {
					t.Error(err)
				}
			} else if !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), tt.complaint) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestInstallRefusesMissingModule(t *testing.T) {
	unpacked := t.TempDir()
	if err := os.Rename(fakeTree(t), filepath.Join(unpacked, "tree")); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(unpacked, modulePrefix)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(unpacked, "tree"), filepath.Join(dir, "6.12")); err != nil {
		t.Fatal(err)
	}
	if err := Install(context.Background(), unpacked, "6.12", t.TempDir(), []string{"nowhere"}); !errors.Is(err, ErrModule) {
		t.Errorf("got %v", err)
	}
}

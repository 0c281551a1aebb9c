package modprobe

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func write(t *testing.T, root, path, content string) {
	t.Helper()
	at := filepath.Join(root, path)
	if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func fixture(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "modules.dep", `kernel/virtio.ko:
kernel/virtio_ring.ko: kernel/virtio.ko
kernel/virtio_pci.ko: kernel/virtio_ring.ko kernel/virtio.ko
kernel/virtio_net.ko: kernel/net_failover.ko kernel/virtio_ring.ko kernel/virtio.ko
kernel/net_failover.ko:
kernel/nls-utf8.ko:
kernel/ext4.ko: kernel/mbcache.ko
kernel/mbcache.ko:
kernel/a.ko: kernel/b.ko
kernel/b.ko: kernel/a.ko
kernel/broken.ko: kernel/missing.ko
nonsense
`)
	write(t, dir, "modules.builtin", "kernel/crc32c.ko\n")
	write(t, dir, "modules.softdep", "# c\nsoftdep ext4 pre: crc32c nls_utf8 post: broken\nsoftdep nobody pre: x\nsoftdep\n")
	write(t, dir, "modules.alias", `# comment
alias pci:v00001AF4d*sv*sd*bc*sc*i* virtio_pci
alias virtio:d00000001v* virtio_net
alias fs-ext4 ext4
alias input:b*v*p*e*-e*1,*k*74,*r*a*m*l*s*f*w* nls-utf8
alias short
`)
	return dir
}

func open(t *testing.T, dir string, fail map[string]error) (*Index, *[]string) {
	t.Helper()
	var got []string
	x, err := Open(dir, func(path string) error {
		name := strings.TrimSuffix(filepath.Base(path), ".ko")
		got = append(got, name)
		return fail[name]
	})
	if err != nil {
		t.Fatal(err)
	}
	return x, &got
}

func TestLoad(t *testing.T) {
	boom := errors.New("boom")
	for _, c := range []struct {
		name string
		fail map[string]error
		want []string
		err  error
	}{
		{"virtio-net", nil, []string{"virtio", "virtio_ring", "net_failover", "virtio_net"}, nil},
		{"fs-ext4", nil, []string{"nls-utf8", "mbcache", "ext4"}, nil},
		{"nls_utf8", nil, []string{"nls-utf8"}, nil},
		{"crc32c", nil, nil, nil},
		{"nothing", nil, nil, ErrUnknown},
		{"../../etc/passwd", nil, nil, ErrUnknown},
		{"broken", nil, nil, ErrUnknown},
		{"ext4", map[string]error{"mbcache": boom}, []string{"nls-utf8", "mbcache"}, boom},
		{"ext4", map[string]error{"nls-utf8": boom}, []string{"nls-utf8", "mbcache", "ext4"}, nil},
	} {
		x, got := open(t, fixture(t), c.fail)
		for range 2 { // the second time loads nothing and says the same
			if err := x.Load(c.name); !errors.Is(err, c.err) {
				t.Errorf("%s: got %v, want %v", c.name, err, c.err)
			}
		}
		if !slices.Equal(*got, c.want) {
			t.Errorf("%s: loaded %v, want %v", c.name, *got, c.want)
		}
	}
}

func TestCircleEnds(t *testing.T) {
	x, _ := open(t, fixture(t), nil)
	if err := x.Load("a"); err == nil {
		t.Fatal("a circle was loaded")
	}
}

func TestNoModules(t *testing.T) {
	x, got := open(t, t.TempDir(), nil)
	for _, x := range []*Index{x, Empty()} {
		if err := x.Load("ext4"); !errors.Is(err, ErrUnknown) || len(*got) != 0 {
			t.Fatalf("%v, %v", err, *got)
		}
	}
}

// TestColdplug lets a virtio device appear when its PCI driver is loaded.
func TestColdplug(t *testing.T) {
	sys := t.TempDir()
	write(t, sys, "devices/pci0000:00/0000:00:03.0/modalias", "pci:v00001AF4d00001000sv00001AF4sd00000001bc02sc00i00\n")
	write(t, sys, "devices/LNXSYSTM:00/input0/modalias", "input:b0019v0000p0001e0000-e0,1,k74,ramlsfw\n")
	write(t, sys, "devices/unwanted/modalias", "unwanted")
	write(t, sys, "devices/odd/modalias", strings.Repeat("x", 5000))
	var got []string
	x, err := Open(fixture(t), func(path string) error {
		got = append(got, filepath.Base(path))
		if strings.HasSuffix(path, "virtio_pci.ko") {
			write(t, sys, "devices/pci0000:00/0000:00:03.0/virtio0/modalias", "virtio:d00000001v00001AF4\n")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	if err := x.Coldplug(sys, seen, func(a string) bool { return a != "unwanted" }); err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	want := []string{"net_failover.ko", "nls-utf8.ko", "virtio.ko", "virtio_net.ko", "virtio_pci.ko", "virtio_ring.ko"}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got %v", got)
	}
	if seen["unwanted"] {
		t.Error("an alias that was not wanted counts as handled")
	}
	if n := x.Loaded(); n != len(want) {
		t.Fatalf("Loaded is %d", n)
	}
}

func TestGlob(t *testing.T) {
	for _, c := range []struct {
		pattern, s string
		want       bool
	}{
		{"", "", true}, {"*", "", true}, {"*", "abc", true}, {"a*c", "abbc", true}, {"a*c", "abcd", false},
		{"a?c", "abc", true}, {"a?c", "ac", false}, {"a[0-9]c", "a5c", true}, {"a[0-9]c", "axc", false},
		{"a[xyz0-3]", "az", true}, {"a[xyz0-3]", "a4", false}, {"a[", "a[", true}, {"*a*b*", "xxaxxbxx", true},
		{"*a*b*", "xxbxxaxx", false}, {"cpu:type:x86,ven*fam*mod*:feature:*0091*", "cpu:type:x86,ven0000fam0006mod009E:feature:,0091,", true},
		{"a/b*", "a/b/c", true}, {"abc", "ab", false},
	} {
		if got := glob(c.pattern, c.s); got != c.want {
			t.Errorf("glob(%q, %q) = %v", c.pattern, c.s, got)
		}
	}
}

func FuzzGlob(f *testing.F) {
	f.Add("pci:v*d*[0-9]?", "pci:v1d2")
	f.Add("a[]b*", "a[]b")
	f.Fuzz(func(t *testing.T, pattern, s string) {
		glob(pattern, s)
		if !strings.ContainsAny(s, "*?[") && !glob(s, s) {
			t.Fatal(fmt.Sprintf("%q does not match itself", s))
		}
	})
}

// FuzzIndex: the files come from our own build, but a damaged one must not take PID 1 down.
func FuzzIndex(f *testing.F) {
	f.Add("kernel/a.ko: kernel/b.ko\nkernel/b.ko:", "softdep a pre: b", "alias x* a", "x1")
	f.Fuzz(func(t *testing.T, dep, soft, alias, name string) {
		dir := t.TempDir()
		write(t, dir, "modules.dep", dep)
		write(t, dir, "modules.softdep", soft)
		write(t, dir, "modules.alias", alias)
		x, err := Open(dir, func(string) error { return nil })
		if err == nil {
			_ = x.Load(name)
		}
	})
}

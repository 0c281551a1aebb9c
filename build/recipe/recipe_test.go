package recipe

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/build/assemble"
	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/povray"
)

const treeRoot = "../.."

// realBuilder uses the machine's own component cache, so that after `make
// image` these tests make nothing twice but what they mean to.
func realBuilder(t *testing.T) *builder {
	t.Helper()
	if testing.Short() {
		t.Skip("builds real images")
	}
	store, err := cache.Open()
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs(treeRoot)
	if err != nil {
		t.Fatal(err)
	}
	b, err := newBuilder(context.Background(), root, store)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// freshBuilder has an empty cache, but for Debian's packages.
func freshBuilder(t *testing.T) *builder {
	t.Helper()
	b := realBuilder(t)
	apt, err := b.store.Sub("apt")
	if err != nil {
		t.Fatal(err)
	}
	store := &cache.Store{Dir: t.TempDir()}
	if err := os.Symlink(apt, filepath.Join(store.Dir, "apt")); err != nil {
		t.Fatal(err)
	}
	b, err = newBuilder(context.Background(), b.root, store)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func sameFile(t *testing.T, what, a, b string) {
	t.Helper()
	x, err := os.ReadFile(a)
	if err != nil {
		t.Fatal(err)
	}
	y, err := os.ReadFile(b)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(x, y) {
		t.Errorf("%s: built twice, %d and %d bytes, differ", what, len(x), len(y))
	}
}

// TestBuiltTwiceIsTheSame makes the rig's image from nothing a second time:
// programs compiled again, packages unpacked again, everything put together again.
func TestBuiltTwiceIsTheSame(t *testing.T) {
	ctx := context.Background()
	rig := variants[0]
	var boots, medias [2]cache.Item
	for i, b := range []*builder{realBuilder(t), freshBuilder(t)} {
		in, err := b.inputs(ctx, []variant{rig})
		if err != nil {
			t.Fatal(err)
		}
		layout, err := b.layout(rig, in)
		if err != nil {
			t.Fatal(err)
		}
		if boots[i], err = b.boot(ctx, rig, layout, in.programs["linuxkit"]); err != nil {
			t.Fatal(err)
		}
		loaders, err := b.loaders(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if medias[i], err = b.medium(ctx, rig, boots[i], loaders); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{assemble.KernelFile, initrdFile, assemble.CmdlineFile} {
		sameFile(t, name, boots[0].Path(name), boots[1].Path(name))
	}
	sameFile(t, rig.file(), medias[0].Path(rig.file()), medias[1].Path(rig.file()))
}

// TestAssemblersAgreeOnRealImages holds our own merge to LinuxKit's bytes.
func TestAssemblersAgreeOnRealImages(t *testing.T) {
	b := realBuilder(t)
	ctx := context.Background()
	in, err := b.inputs(ctx, variants)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range variants {
		t.Run(v.name, func(t *testing.T) {
			layout, err := b.layout(v, in)
			if err != nil {
				t.Fatal(err)
			}
			input := assemble.Input{YAML: filepath.Join(b.root, "images", v.name+".yml"), Layout: layout.Dir, Root: b.root}
			theirs, ours := t.TempDir(), t.TempDir()
			if err := (assemble.LinuxKit{Program: in.programs["linuxkit"].Path("linuxkit")}).Assemble(ctx, input, theirs); err != nil {
				t.Fatal(err)
			}
			if err := (assemble.Merge{}).Assemble(ctx, input, ours); err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{assemble.KernelFile, assemble.InitrdFile, assemble.CmdlineFile} {
				sameFile(t, v.name+" "+name, filepath.Join(theirs, name), filepath.Join(ours, name))
			}
		})
	}
}

// TestDiskIsReproducible covers the disk, which the test above leaves out. FAT
// counts time by two seconds; the test above takes longer than that.
func TestDiskIsReproducible(t *testing.T) {
	b := realBuilder(t)
	ctx := context.Background()
	loaders, err := b.loaders(ctx)
	if err != nil {
		t.Fatal(err)
	}
	parts := t.TempDir()
	for name, data := range map[string][]byte{
		assemble.KernelFile: []byte("kernel"), initrdFile: bytes.Repeat([]byte("initrd"), 1e6), assemble.CmdlineFile: []byte("quiet"),
	} {
		if err := os.WriteFile(filepath.Join(parts, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range variants {
		var made [2]cache.Item
		for i := range made {
			b.store = &cache.Store{Dir: t.TempDir()}
			if made[i], err = b.medium(ctx, v, cache.Item{Dir: parts}, loaders); err != nil {
				t.Fatal(err)
			}
		}
		sameFile(t, v.file(), made[0].Path(v.file()), made[1].Path(v.file()))
	}
	if _, err := b.medium(ctx, variants[0], cache.Item{Dir: t.TempDir(), Digest: "other"}, loaders); err == nil {
		t.Error("a medium was made without a kernel")
	}
	if _, err := b.medium(ctx, variant{name: "x", medium: "floppy"}, cache.Item{Dir: parts}, loaders); err == nil {
		t.Error("a medium of unknown kind was made")
	}
}

// TestModulesAreComplete checks what depmod found in the packed tree: nothing
// is needed that is not there, and what init relies on is there.
func TestModulesAreComplete(t *testing.T) {
	b := realBuilder(t)
	for _, v := range variants {
		k, err := b.kernel(context.Background(), v)
		if err != nil {
			t.Fatal(err)
		}
		dir := k.image.Path("modules/lib/modules", k.pkg.Version)
		dep, err := os.ReadFile(filepath.Join(dir, "modules.dep"))
		if err != nil {
			t.Fatal(err)
		}
		have := map[string]bool{}
		for _, file := range strings.Fields(strings.ReplaceAll(string(dep), ":", " ")) {
			if _, err := os.Stat(filepath.Join(dir, file)); err != nil {
				t.Errorf("%s: %v", v.name, err)
			}
			have[strings.TrimSuffix(filepath.Base(file), ".ko")] = true
		}
		builtin, err := os.ReadFile(filepath.Join(dir, "modules.builtin"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"overlay", "veth", "nf_tables", "nft_ct", "virtio_net", "virtio_blk", "vfat", "nls_cp437", "isofs", "ext4", "i6300esb", "squashfs", "dm-verity", "button"} {
			if !have[name] && !strings.Contains(string(builtin), "/"+name+".ko") {
				t.Errorf("%s image has no module %s", v.name, name)
			}
		}
		if have["usbhid"] != (v.name == "rig") {
			t.Errorf("%s image: usbhid %v", v.name, have["usbhid"])
		}
	}
}

// TestPovrayRenders runs the job image's own POV-Ray twice on an example.
func TestPovrayRenders(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs root for chroot")
	}
	b := realBuilder(t)
	item, err := b.povrayImage(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var frames [2][]byte
	for i, threads := range []string{"+WT1", "+WT2"} {
		cmd := exec.Command("povray", "+I/usr/share/doc/povray/examples/animations/camera2/camera2.pov", "+O-", "+FP8",
			"+W160", "+H120", "+K0.25", "+A0.1", "-D", "-GA", threads)
		cmd.SysProcAttr = chroot(item.Path(povray.RootFS))
		cmd.Path, cmd.Err = "/usr/bin/povray", nil
		cmd.Dir, cmd.Env = "/work", []string{"HOME=/root", "PATH=/usr/bin"}
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("povray: %v", err)
		}
		const pixels = 3 * 160 * 120
		if !bytes.HasPrefix(out, []byte("P6\n")) || len(out) < pixels {
			t.Fatalf("not a frame: %.40q", out)
		}
		frames[i] = out[len(out)-pixels:] // the header has the time in a comment
	}
	if !bytes.Equal(frames[0], frames[1]) {
		t.Error("one thread and two give different frames")
	}
}

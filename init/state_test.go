package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/init/blockdev"
)

// TestFormatState lets e2fsck judge what go-diskfs writes, and sees that it is recognised again.
func TestFormatState(t *testing.T) {
	fsck, err := exec.LookPath("e2fsck")
	if err != nil {
		t.Skip("e2fsck (e2fsprogs) is not installed")
	}
	for _, mb := range []int64{64, 256, 1000, 8 << 10} {
		t.Run(fmt.Sprint(mb, " MB"), func(t *testing.T) {
			img := blankDisk(t, mb<<20)
			if c, err := probeDisk(img, mb<<20); err != nil || !c.Blank {
				t.Fatalf("before: %+v, %v", c, err)
			}
			if err := formatState(img, mb<<20); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(fsck, "-f", "-n", img).CombinedOutput(); err != nil {
				t.Fatalf("e2fsck: %v\n%s", err, out)
			}
			if c, err := probeDisk(img, mb<<20); err != nil || !c.Ext4 {
				t.Fatalf("after: %+v, %v", c, err)
			}
		})
	}
}

// TestFormattedDiskFills mounts one, fills it to the last block, empties some, and asks e2fsck again.
func TestFormattedDiskFills(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("mounting needs root")
	}
	const size = 128 << 20
	img := blankDisk(t, size)
	if err := formatState(img, size); err != nil {
		t.Fatal(err)
	}
	at := t.TempDir()
	if out, err := exec.Command("mount", "-o", "loop", img, at).CombinedOutput(); err != nil {
		t.Skipf("loop devices do not work here: %v %s", err, out)
	}
	mounted := true
	unmount := func() {
		if out, err := exec.Command("umount", at).CombinedOutput(); mounted && err != nil {
			t.Errorf("umount: %v %s", err, out)
		}
		mounted = false
	}
	defer func() {
		if mounted {
			unmount()
		}
	}()
	chunk := bytes.Repeat([]byte("sosna"), 20000)
	full := false
	for i := 0; i < 5000 && !full; i++ {
		dir := filepath.Join(at, fmt.Sprint("d", i%50))
		if err := os.MkdirAll(dir, 0o755); err != nil {
			full = true
			break
		}
		full = os.WriteFile(filepath.Join(dir, strings.Repeat("n", 100)+fmt.Sprint(i)), chunk, 0o644) != nil
	}
	if !full {
		t.Error("the disk took more than it can hold")
	}
	for i := range 20 {
		if err := os.RemoveAll(filepath.Join(at, fmt.Sprint("d", i))); err != nil {
			t.Error(err)
		}
	}
	unmount()
	if out, err := exec.Command("e2fsck", "-f", "-n", img).CombinedOutput(); err != nil {
		t.Errorf("e2fsck: %v\n%s", err, out)
	}
}

func blankDisk(t *testing.T, size int64) string {
	t.Helper()
	img := filepath.Join(t.TempDir(), "disk")
	if err := os.WriteFile(img, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(img, size); err != nil {
		t.Fatal(err)
	}
	return img
}

// TestForeignDiskIsRefused: what must never happen is a format.
func TestForeignDiskIsRefused(t *testing.T) {
	m := quietMachine()
	for name, c := range map[string]struct {
		d    blockdev.Device
		want string
	}{
		"read-only": {blockdev.Device{Name: "vda", Bytes: 1 << 30, ReadOnly: true}, "read-only"},
		"too small": {blockdev.Device{Name: "vda", Bytes: 1 << 20}, "at least 64"},
		"missing":   {blockdev.Device{Name: "no-such-disk", Bytes: 1 << 30}, "no such file"},
	} {
		if err := m.mountState(c.d); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package fatlabel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/diskfs/go-diskfs/backend/file"
	"github.com/diskfs/go-diskfs/filesystem/fat32"
)

// TestMkfsVfat takes dosfstools as the judge.
func TestMkfsVfat(t *testing.T) {
	mkfs, err := exec.LookPath("mkfs.vfat")
	if err != nil {
		t.Skip("mkfs.vfat (dosfstools) is not installed")
	}
	for _, c := range []struct {
		bits, sector, kib int
		label, want       string
	}{
		{12, 512, 1440, "SOSNA", "SOSNA"},
		{16, 512, 16 << 10, "SOSNA", "SOSNA"},
		{32, 512, 64 << 10, "SOSNA", "SOSNA"},
		{32, 4096, 400 << 10, "SOSNA", "SOSNA"},
		{16, 2048, 64 << 10, "OTHER DISK", "OTHER DISK"},
		{32, 512, 64 << 10, "", ""},
	} {
		t.Run(fmt.Sprintf("FAT%d/%d/%s", c.bits, c.sector, c.label), func(t *testing.T) {
			img := filepath.Join(t.TempDir(), "img")
			args := []string{"-C", "-F", fmt.Sprint(c.bits), "-S", fmt.Sprint(c.sector)}
			if c.label != "" {
				args = append(args, "-n", c.label)
			}
			if out, err := exec.Command(mkfs, append(args, img, fmt.Sprint(c.kib))...).CombinedOutput(); err != nil {
				t.Fatalf("mkfs.vfat: %v\n%s", err, out)
			}
			checkLabel(t, img, c.want)
		})
	}
}

func TestGoDiskfs(t *testing.T) {
	img := filepath.Join(t.TempDir(), "img")
	const size = 64 << 20
	f, err := os.Create(img)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(size); err != nil {
		t.Fatal(err)
	}
	if _, err := fat32.Create(file.New(f, false), size, 0, 512, "SOSNA", false); err != nil {
		t.Fatal(err)
	}
	checkLabel(t, img, "SOSNA")
}

func checkLabel(t *testing.T, img, want string) {
	t.Helper()
	f, err := os.Open(img)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got, err := Read(f); err != nil || got != want {
		t.Fatalf("got %q, %v; want %q", got, err, want)
	}
}

// small makes a FAT16 volume by hand: 1 reserved sector, 1 FAT of 1 sector, 16 root entries.
func small(rootLabel, bootLabel string) []byte {
	b := make([]byte, 512*40)
	le := binary.LittleEndian
	b[0], b[510], b[511] = 0xeb, 0x55, 0xaa
	le.PutUint16(b[11:], 512)
	b[13] = 1
	le.PutUint16(b[14:], 1)
	b[16] = 1
	le.PutUint16(b[17:], 16)
	le.PutUint16(b[19:], 40)
	le.PutUint16(b[22:], 1)
	b[38] = 0x29
	copy(b[43:54], fmt.Sprintf("%-11s", bootLabel))
	root := b[1024:]
	copy(root, "\xe5DELETED   \x08")
	copy(root[32:], "\x41s\x00o\x00s\x00n\x00a\x00\x0f")
	if rootLabel != "" {
		copy(root[64:], fmt.Sprintf("%-11s\x08", rootLabel))
	}
	return b
}

func TestLabelsByHand(t *testing.T) {
	for _, c := range []struct{ root, boot, want string }{
		{"SOSNA", "OLD", "SOSNA"}, {"", "SOSNA", "SOSNA"}, {"", "NO NAME", ""},
	} {
		if got, err := Read(bytes.NewReader(small(c.root, c.boot))); err != nil || got != c.want {
			t.Errorf("%+v: got %q, %v", c, got, err)
		}
	}
}

func TestRefuses(t *testing.T) {
	for name, damage := range map[string]func([]byte) []byte{
		"empty":          func(b []byte) []byte { return nil },
		"short":          func(b []byte) []byte { return b[:511] },
		"no signature":   func(b []byte) []byte { b[510] = 0; return b },
		"no jump":        func(b []byte) []byte { b[0] = 0; return b },
		"sector size":    func(b []byte) []byte { b[11], b[12] = 1, 0; return b },
		"cluster 0":      func(b []byte) []byte { b[13] = 0; return b },
		"cluster 3":      func(b []byte) []byte { b[13] = 3; return b },
		"no reserved":    func(b []byte) []byte { b[14] = 0; return b },
		"no FAT":         func(b []byte) []byte { b[16] = 0; return b },
		"no FAT sectors": func(b []byte) []byte { b[22] = 0; return b },
		"no data":        func(b []byte) []byte { b[19] = 3; return b },
		"root cut off":   func(b []byte) []byte { return b[:1100] },
		"NTFS":           func(b []byte) []byte { copy(b[3:], "NTFS    "); b[16] = 0; return b },
		"exFAT":          func(b []byte) []byte { copy(b[3:], "EXFAT   "); clear(b[11:64]); return b },
	} {
		if l, err := Read(bytes.NewReader(damage(small("SOSNA", "")))); !errors.Is(err, ErrNotFAT) {
			t.Errorf("%s: got %q, %v", name, l, err)
		}
	}
}

// counting fails a test whose reader is asked for more than it should ever need.
type counting struct {
	r    io.ReaderAt
	n    int
	most int
	t    *testing.T
}

func (c *counting) ReadAt(p []byte, off int64) (int, error) {
	if c.n += len(p); c.n > c.most || off < 0 {
		c.t.Fatalf("read %d bytes, last %d at %d", c.n, len(p), off)
	}
	return c.r.ReadAt(p, off)
}

func FuzzRead(f *testing.F) {
	f.Add(small("SOSNA", ""))
	fat32 := small("", "")
	copy(fat32[17:24], make([]byte, 7))
	fat32[32], fat32[36], fat32[44] = 40, 1, 2
	f.Add(fat32)
	f.Fuzz(func(t *testing.T, b []byte) {
		// A cluster is at most 128 * 4096 bytes; twice the limit covers the last one read and the FAT entries.
		label, err := Read(&counting{r: bytes.NewReader(b), most: 2*maxRoot + 128*4096, t: t})
		if err == nil && len(label) > labelSize {
			t.Fatalf("label %q", label)
		}
	})
}

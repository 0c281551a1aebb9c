package blockdev

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"
	"time"
)

// tree writes files below a fresh directory; a path that ends in / is a directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for path, content := range files {
		at := filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if path[len(path)-1] == '/' {
			if err := os.MkdirAll(at, 0o755); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if err := os.WriteFile(at, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestList(t *testing.T) {
	sys := tree(t, map[string]string{
		"class/block/vda/size":               "524288\n",
		"class/block/vda/ro":                 "0\n",
		"class/block/vda/serial":             "SOSNA-STATE",
		"class/block/vda1/size":              "2048\n",
		"class/block/vda1/partition":         "1\n",
		"class/block/vda1/serial":            "SOSNA-STATE", // never looked at: a partition has no serial of its own
		"class/block/nvme0n1/size":           "1024\n",
		"class/block/nvme0n1/ro":             "1\n",
		"class/block/nvme0n1/device/serial":  "S4EWNX0\x1b[2J   \n",
		"class/block/sda/size":               "4096\n",
		"class/block/sda/device/vpd_pg80":    "\x00\x80\x00\x0cSOSNA-STATE ",
		"class/block/sdb/size":               "4096\n",
		"class/block/sdb/device/vpd_pg80":    "\x00\x80\xff\xffSOSNA-STATE",
		"class/block/sdc/size":               "4096\n",
		"class/block/sdc/device/vpd_pg80":    "\x00\x83\x00\x0bSOSNA-STATE",
		"class/block/sdd/size":               "0\n", // card reader without card
		"class/block/sde/size":               "-5\n",
		"class/block/loop0/size":             "99\n",
		"class/block/sr0/device/nothinghere": "",
	})
	got, err := List(sys)
	if err != nil {
		t.Fatal(err)
	}
	want := []Device{
		{Name: "nvme0n1", Bytes: 1024 * 512, ReadOnly: true, Serial: "S4EWNX0[2J"},
		{Name: "sda", Bytes: 4096 * 512, Serial: "SOSNA-STATE"},
		{Name: "sdb", Bytes: 4096 * 512},
		{Name: "sdc", Bytes: 4096 * 512},
		{Name: "vda", Bytes: 524288 * 512, Serial: "SOSNA-STATE"},
		{Name: "vda1", Bytes: 2048 * 512, Partition: true},
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %+v\nwant %+v", got, want)
	}
	if ds := WithSerial(got, "SOSNA-STATE"); len(ds) != 2 || ds[0].Name != "sda" || ds[1].Name != "vda" {
		t.Fatalf("WithSerial: %+v", ds)
	}
	if ds, err := List(filepath.Join(sys, "nowhere")); ds != nil || err != nil {
		t.Fatalf("no sysfs: %v, %v", ds, err)
	}
}

func TestSlowest(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  Speed
	}{
		"nothing":        {map[string]string{"bus/": ""}, Instant},
		"virtio only":    {map[string]string{"bus/pci/devices/a/class": "0x010000", "bus/pci/devices/a/vendor": "0x1af4", "bus/pci/devices/a/driver/": ""}, Instant},
		"SATA":           {map[string]string{"bus/pci/devices/a/class": "0x010601", "bus/pci/devices/a/vendor": "0x8086", "bus/pci/devices/a/driver/": ""}, Fast},
		"SATA, unbound":  {map[string]string{"bus/pci/devices/a/class": "0x010601", "bus/pci/devices/a/vendor": "0x8086"}, Instant},
		"network card":   {map[string]string{"bus/pci/devices/a/class": "0x020000", "bus/pci/devices/a/driver/": ""}, Instant},
		"USB controller": {map[string]string{"bus/usb/devices/usb1/": ""}, Slow},
	} {
		if got := Slowest(tree(t, c.files)); got != c.want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}

func TestSettled(t *testing.T) {
	at := func(ms int) time.Time { return time.UnixMilli(int64(ms)) }
	for _, c := range []struct {
		started, changed, now int
		want                  bool
	}{{0, 0, 100, false}, {0, 0, 500, true}, {0, 400, 800, false}, {0, 400, 900, true}, {0, 2990, 3000, true}} {
		if got := Settled(at(c.started), at(c.changed), at(c.now), 500*time.Millisecond, 3*time.Second); got != c.want {
			t.Errorf("%+v: got %v", c, got)
		}
	}
}

func TestProbe(t *testing.T) {
	const size = 32 << 20
	for _, c := range []struct {
		at    int
		magic string
		want  string
	}{
		{0, "", ""},
		{0, "\x01", "data of an unknown kind"},
		{size - 1, "\x01", "data of an unknown kind"},
		{1 << 20, "\x01", "data of an unknown kind"},
		{size / 2, "photographs", "data without a file system"},
		{size - 512, "EFI PART", "the backup of a GPT partition table"},
		{512, "EFI PART", "a GPT partition table"},
		{510, "\x55\xaa", "an MBR partition table or boot sector"},
		{0, "LUKS\xba\xbe", "a LUKS volume"},
		{4086, "SWAPSPACE2", "swap space"},
		{1080, "\x53\xef", "an ext2 or ext3 file system"},
	} {
		disk := make([]byte, size)
		copy(disk[c.at:], c.magic)
		got, err := Probe(bytes.NewReader(disk), size)
		if err != nil || got.Blank != (c.want == "") || got.What != c.want || got.Ext4 {
			t.Errorf("%q at %d: got %+v, %v", c.magic, c.at, got, err)
		}
	}
	if got, err := Probe(bytes.NewReader(make([]byte, 100)), size); err == nil {
		t.Errorf("a disk shorter than it says: %+v", got)
	}
	if got, _ := Probe(bytes.NewReader(make([]byte, 100)), 100); got.Blank || got.Ext4 {
		t.Errorf("a tiny disk: %+v", got)
	}
}

// TestProbeRealFileSystems takes the tools of the host as the judge.
func TestProbeRealFileSystems(t *testing.T) {
	for _, c := range []struct {
		tool []string
		want Content
	}{
		{[]string{"mke2fs", "-q", "-F", "-t", "ext4"}, Content{Ext4: true, What: ext4Name}},
		{[]string{"mke2fs", "-q", "-F", "-t", "ext3"}, Content{What: "an ext2 or ext3 file system"}},
		{[]string{"mkfs.vfat"}, Content{What: "a FAT file system"}},
		{[]string{"mkswap", "-q"}, Content{What: "swap space"}},
	} {
		t.Run(c.want.What, func(t *testing.T) {
			tool, err := exec.LookPath(c.tool[0])
			if err != nil {
				t.Skipf("%s is not installed", c.tool[0])
			}
			img := filepath.Join(t.TempDir(), "img")
			if err := os.WriteFile(img, nil, 0o600); err != nil {
				t.Fatal(err)
			}
			const size = 64 << 20
			if err := os.Truncate(img, size); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(tool, append(c.tool[1:], img)...).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			f, err := os.Open(img)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if got, err := Probe(f, size); err != nil || got != c.want {
				t.Fatalf("got %+v, %v", got, err)
			}
		})
	}
}

func FuzzVPDSerial(f *testing.F) {
	f.Add([]byte("\x00\x80\x00\x0bSOSNA-STATE"))
	f.Add([]byte("\x00\x80\xff\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s := vpdSerial(b); len(s) > len(b) {
			t.Fatalf("%q of %q", s, b)
		}
	})
}

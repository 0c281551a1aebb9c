package vector

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

func TestSettings(t *testing.T) {
	l := limits{cpuPercent: 50, memory: 1 << 20, bytesPerSec: 7e6, opsPerSec: 90, disk: device{8, 16}}
	for _, c := range []struct {
		l       limits
		version int
		want    []setting
	}{
		{limits{}, 1, []setting{{"cpu", "cpu.shares", "262144"}}},
		{limits{}, 2, []setting{{"cpu", "cpu.weight", "10000"}}},
		{limits{bytesPerSec: 5, opsPerSec: 5}, 2, []setting{{"cpu", "cpu.weight", "10000"}}}, // of no disk
		{l, 2, []setting{{"cpu", "cpu.weight", "10000"}, {"cpu", "cpu.max", "50000 100000"}, {"memory", "memory.max", "1048576"},
			{"io", "io.max", "8:16 rbps=7000000 wbps=7000000 riops=90 wiops=90"}}},
		{l, 1, []setting{{"cpu", "cpu.shares", "262144"}, {"cpu", "cpu.cfs_period_us", "100000"}, {"cpu", "cpu.cfs_quota_us", "50000"}, {"memory", "memory.limit_in_bytes", "1048576"},
			{"blkio", "blkio.throttle.read_bps_device", "8:16 7000000"}, {"blkio", "blkio.throttle.read_iops_device", "8:16 90"},
			{"blkio", "blkio.throttle.write_bps_device", "8:16 7000000"}, {"blkio", "blkio.throttle.write_iops_device", "8:16 90"}}},
	} {
		if got := c.l.settings(c.version); !reflect.DeepEqual(got, c.want) {
			t.Errorf("version %d of %+v: %v, want %v", c.version, c.l, got, c.want)
		}
	}
}

func TestWholeDisk(t *testing.T) {
	sys := t.TempDir()
	make := func(path, file, text string) {
		if err := errors.Join(os.MkdirAll(filepath.Join(sys, path), 0o755), os.WriteFile(filepath.Join(sys, path, file), []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	link := func(number, to string) {
		if err := os.Symlink(filepath.Join(sys, to), filepath.Join(sys, "dev/block", number)); err != nil {
			t.Fatal(err)
		}
	}
	make("dev/block", ".keep", "")
	make("sda", "dev", "8:0\n")
	make("sda/sda1", "partition", "1\n")
	make("odd", "dev", "eight\n")
	make("odd/odd1", "partition", "1\n")
	link("8:0", "sda")
	link("8:1", "sda/sda1")
	link("9:1", "odd/odd1")
	for _, c := range []struct {
		in, want device
		wrong    string
	}{
		{device{8, 0}, device{8, 0}, ""},
		{device{8, 1}, device{8, 0}, ""},
		{device{0, 35}, device{}, "is no disk"}, // tmpfs, overlay
		{device{9, 1}, device{}, "eight"},
	} {
		got, err := wholeDisk(sys, c.in)
		if got != c.want || (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %s, %v", c.in, got, err)
		}
	}
	if _, err := diskBelow(sys, filepath.Join(sys, "nothing")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	root := t.TempDir()
	h := hierarchy{1, map[string]string{"cpu": root}}
	if _, err := h.open("a", limits{cpuPercent: 50, memory: 1}); err == nil || !strings.Contains(err.Error(), "memory") {
		t.Errorf("without a memory controller: %v", err)
	}
	if err := os.Mkdir(filepath.Join(root, "mine"), 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := h.open("mine", limits{cpuPercent: 50}); !errors.Is(err, os.ErrExist) {
		t.Errorf("took over another's group: %v", err)
	}
	if !exists(filepath.Join(root, "mine")) {
		t.Error("removed another's group")
	}
}

// TestGroup runs programs in a real control group.
func TestGroup(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make control groups")
	}
	h, err := mounted()
	if err != nil {
		t.Skip(err)
	}
	name := fmt.Sprintf("sosna-lab-test-%d", os.Getpid())
	dir := filepath.Join(h.roots["cpu"], name)
	g, err := h.open(name, limits{cpuPercent: 10})
	if err != nil {
		t.Skipf("no control group can be made here: %v", err)
	}
	defer func() {
		if err := g.close(); err != nil || exists(dir) {
			t.Errorf("left behind: %v", err)
		}
	}()
	if _, err := h.open(name, limits{cpuPercent: 10}); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second group of that name: %v", err)
	}
	out, _, err := g.run(t.Context(), t.TempDir(), "sh", "-c", "cat /proc/self/cgroup; i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; sleep 1000 >/dev/null 2>&1 &")
	if err != nil || !strings.Contains(string(out), "/"+name+"\n") {
		t.Fatalf("ran in %s, not in %s; %v", out, name, err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "cpu.stat"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "nr_throttled ")
	count, _, _ := strings.Cut(rest, "\n")
	if n, err := strconv.Atoi(count); err != nil || n == 0 {
		t.Errorf("never throttled: %s", text)
	}
}

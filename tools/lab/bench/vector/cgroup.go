package vector

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/procfs"
	"golang.org/x/sys/unix"
)

// period is the kernel's own for processor quota: what a container gets from every engine.
const period = 100 * time.Millisecond

// limits are what a control group allows; 0 leaves a thing unlimited.
type limits struct {
	cpuPercent  int // of one core
	memory      int64
	bytesPerSec int64 // each way, on the disk
	opsPerSec   int64 // likewise
	disk        device
}

// device is a block device's number; the zero value is none.
type device struct{ major, minor uint32 }

func (d device) String() string { return fmt.Sprintf("%d:%d", d.major, d.minor) }

func (l limits) String() string {
	text := fmt.Sprintf("%d %% of a core", l.cpuPercent)
	if l.disk != (device{}) {
		text += fmt.Sprintf(", %d MB/s and %d operations/s of disk %s", l.bytesPerSec/1e6, l.opsPerSec, l.disk)
	}
	return text
}

// setting is one line for one file of a control group.
type setting struct{ controller, file, text string }

// settings are the limits for version 1 (Documentation/admin-guide/cgroup-v1) or 2 (Documentation/admin-guide/cgroup-v2.rst).
// What is inside goes before everybody else up to its limits, with the largest share there is: others on the machine
// disturb neither side by more than they must.
func (l limits) settings(version int) (out []setting) {
	quota, every := int64(l.cpuPercent)*period.Microseconds()/100, period.Microseconds()
	if version == 2 {
		out = append(out, setting{"cpu", "cpu.weight", "10000"})
		if l.cpuPercent > 0 {
			out = append(out, setting{"cpu", "cpu.max", fmt.Sprintf("%d %d", quota, every)})
		}
		if l.memory > 0 {
			out = append(out, setting{"memory", "memory.max", strconv.FormatInt(l.memory, 10)})
		}
		if l.disk != (device{}) {
			out = append(out, setting{"io", "io.max",
				fmt.Sprintf("%s rbps=%[2]d wbps=%[2]d riops=%[3]d wiops=%[3]d", l.disk, l.bytesPerSec, l.opsPerSec)})
		}
		return out
	}
	out = append(out, setting{"cpu", "cpu.shares", "262144"})
	if l.cpuPercent > 0 {
		out = append(out, setting{"cpu", "cpu.cfs_period_us", strconv.FormatInt(every, 10)},
			setting{"cpu", "cpu.cfs_quota_us", strconv.FormatInt(quota, 10)})
	}
	if l.memory > 0 {
		out = append(out, setting{"memory", "memory.limit_in_bytes", strconv.FormatInt(l.memory, 10)})
	}
	if l.disk != (device{}) {
		for _, side := range []string{"read", "write"} {
			out = append(out, setting{"blkio", "blkio.throttle." + side + "_bps_device", fmt.Sprintf("%s %d", l.disk, l.bytesPerSec)},
				setting{"blkio", "blkio.throttle." + side + "_iops_device", fmt.Sprintf("%s %d", l.disk, l.opsPerSec)})
		}
	}
	return out
}

// hierarchy says where controllers are mounted.
type hierarchy struct {
	version int
	roots   map[string]string // of version 1, by controller; of version 2, all the same
}

// mounted finds this machine's control groups. A machine that has both versions, as systemd's hybrid mode does, has its
// controllers in version 1.
func mounted() (hierarchy, error) {
	mounts, err := procfs.GetMounts()
	if err != nil {
		return hierarchy{}, err
	}
	one := hierarchy{1, map[string]string{}}
	two := hierarchy{2, map[string]string{}}
	for _, m := range mounts {
		for _, controller := range []string{"cpu", "memory", "blkio"} {
			if _, has := m.SuperOptions[controller]; has && m.FSType == "cgroup" {
				one.roots[controller] = m.MountPoint
			}
		}
		if m.FSType == "cgroup2" {
			for _, controller := range []string{"cpu", "memory", "io"} {
				two.roots[controller] = m.MountPoint
			}
		}
	}
	if one.roots["cpu"] != "" {
		return one, nil
	}
	if two.roots["cpu"] == "" {
		return hierarchy{}, errors.New("no cgroup hierarchy with a cpu controller is mounted")
	}
	return two, nil
}

// group is a control group of its own. Without folders it limits nothing.
type group struct{ dirs []string }

// open makes a control group. It needs root. On an error nothing is left behind.
func (h hierarchy) open(name string, l limits) (g *group, err error) {
	g = &group{}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.close())
		}
	}()
	for _, s := range l.settings(h.version) {
		root := h.roots[s.controller]
		if root == "" {
			return g, fmt.Errorf("controller %s is not mounted", s.controller)
		}
		dir := filepath.Join(root, name)
		switch err := os.Mkdir(dir, 0o755); {
		case err == nil:
			g.dirs = append(g.dirs, dir)
		case !errors.Is(err, os.ErrExist) || !slices.Contains(g.dirs, dir): // one that is there is not ours
			return g, err
		}
		if h.version == 2 {
			if err := put(root, "cgroup.subtree_control", "+"+s.controller); err != nil {
				return g, err
			}
		}
		if err := put(dir, s.file, s.text); err != nil {
			return g, err
		}
	}
	return g, nil
}

func put(dir, file, text string) error {
	if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0); err != nil {
		return fmt.Errorf("write %q: %w", text, err)
	}
	return nil
}

// add lets a process in; what it starts from then on is inside too.
func (g *group) add(pid int) error {
	for _, dir := range g.dirs {
		if err := put(dir, "cgroup.procs", strconv.Itoa(pid)); err != nil {
			return err
		}
	}
	return nil
}

// close kills what is left inside and removes the control group.
func (g *group) close() error {
	for _, dir := range g.dirs {
		for deadline := time.Now().Add(endLimit); ; time.Sleep(10 * time.Millisecond) {
			text, err := os.ReadFile(filepath.Join(dir, "cgroup.procs"))
			if err != nil {
				return err
			}
			for _, line := range strings.Fields(string(text)) {
				if pid, err := strconv.Atoi(line); err == nil && pid > 1 {
					_ = unix.Kill(pid, unix.SIGKILL) // an error means that it has ended
				}
			}
			// A process that ended may hold the group for a moment after it has left the list.
			if err = unix.Rmdir(dir); err == nil {
				break
			}
			if !errors.Is(err, unix.EBUSY) || time.Now().After(deadline) {
				return fmt.Errorf("remove cgroup %s: %w", dir, err)
			}
		}
	}
	return nil
}

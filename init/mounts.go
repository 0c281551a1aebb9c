package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// reroot gives the machine a root that runc can pivot away from. The initial RAM file system ("rootfs") cannot be
// pivoted (pivot_root gives EINVAL), so it is bound over itself: nothing is copied, and it takes no time. On a real root
// file system there is nothing to do.
func (m *machine) reroot() error {
	var fs unix.Statfs_t
	if err := unix.Statfs("/", &fs); err != nil {
		return fmt.Errorf("statfs /: %w", err)
	}
	if fs.Type != unix.RAMFS_MAGIC && fs.Type != unix.TMPFS_MAGIC {
		return nil
	}
	m.rootInRAM = true
	const at = "/newroot"
	if err := os.MkdirAll(at, 0o755); err != nil {
		return err
	}
	if err := unix.Mount("/", at, "", unix.MS_BIND, ""); err != nil {
		return fmt.Errorf("bind / on %s: %w", at, err)
	}
	if err := os.Chdir(at); err != nil {
		return err
	}
	if err := unix.Mount(".", "/", "", unix.MS_MOVE, ""); err != nil {
		return fmt.Errorf("move %s over /: %w", at, err)
	}
	// All threads of a Go program share one root and working directory (CLONE_FS), so this holds for all of init.
	if err := unix.Chroot("."); err != nil {
		return fmt.Errorf("chroot: %w", err)
	}
	return os.Chdir("/")
}

// mount is one line of the table of mounts.
type mount struct {
	fstype, at string
	flags      uintptr
	data       string
	optional   bool
}

const hardened = unix.MS_NOSUID | unix.MS_NODEV | unix.MS_NOEXEC

var earlyMounts = []mount{
	{"proc", "/proc", hardened, "", false},
	{"sysfs", "/sys", hardened, "", false},
	{"devtmpfs", "/dev", unix.MS_NOSUID, "mode=0755", false},
	{"devpts", "/dev/pts", unix.MS_NOSUID | unix.MS_NOEXEC, "newinstance,ptmxmode=0666,mode=0620,gid=5", false},
	{"tmpfs", "/dev/shm", unix.MS_NOSUID | unix.MS_NODEV, "mode=1777", false},
	{"mqueue", "/dev/mqueue", hardened, "", true},
	{"tmpfs", "/run", unix.MS_NOSUID | unix.MS_NODEV, "mode=0755", false},
	{"tmpfs", "/tmp", unix.MS_NOSUID | unix.MS_NODEV, "mode=1777", false},
	{"securityfs", "/sys/kernel/security", hardened, "", true},
	{"tracefs", "/sys/kernel/tracing", hardened, "mode=0700", true},
	{"cgroup2", cgroupRoot, hardened, "nsdelegate,memory_recursiveprot", false},
}

// mounts makes the tree that every program expects.
func (m *machine) mounts() error {
	syscall.Umask(0o022)
	for _, t := range earlyMounts {
		if err := t.do(); err != nil && !t.optional {
			return err
		}
	}
	cmdline, err := os.ReadFile("/proc/cmdline")
	if err != nil {
		return err
	}
	m.cmdline = string(cmdline)
	for _, l := range [][2]string{{"/proc/self/fd", "/dev/fd"}, {"/proc/self/fd/0", "/dev/stdin"}, {"/proc/self/fd/1", "/dev/stdout"}, {"/proc/self/fd/2", "/dev/stderr"}} {
		if err := os.Symlink(l[0], l[1]); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	for _, d := range []string{"/run/sosna", "/run/containerd", "/run/resolvconf"} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return err
		}
	}
	return nil
}

func (t mount) do() error {
	if err := os.MkdirAll(t.at, 0o755); err != nil {
		return err
	}
	err := unix.Mount(t.fstype, t.at, t.fstype, t.flags, t.data)
	if err != nil && !errors.Is(err, unix.EBUSY) { // busy: the kernel or whoever started us has mounted it already
		return fmt.Errorf("mount %s on %s: %w", t.fstype, t.at, err)
	}
	return nil
}

// mountPoints reads mount points in the order of mounting from /proc/self/mountinfo text.
func mountPoints(mountinfo string) []string {
	var out []string
	for l := range strings.Lines(mountinfo) {
		if f := strings.Fields(l); len(f) > 4 {
			out = append(out, unescape(f[4]))
		}
	}
	return out
}

// unescape undoes the octal escapes of proc_pid_mountinfo(5).
var unescape = strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace

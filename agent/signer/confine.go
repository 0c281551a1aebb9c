package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// hide closes the ways in which a process's memory leaves it: /proc/PID/mem and
// ptrace (not even for processes of the same user), core dumps, and what a program that it
// might be made to execute could gain. There is no swap to lock memory against: init
// forbids it to the cgroup.
func hide() error {
	syscall.Umask(0o077)
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return fmt.Errorf("forbid looking into this process: %w", err)
	}
	if err := syscall.Setrlimit(unix.RLIMIT_CORE, &syscall.Rlimit{}); err != nil {
		return fmt.Errorf("forbid core dumps: %w", err)
	}
	// All threads: a Go program has several before main begins.
	if _, _, e := syscall.AllThreadsSyscall6(unix.SYS_PRCTL, unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0, 0); e != 0 {
		return fmt.Errorf("forbid new privileges (built with cgo?): %w", e)
	}
	return nil
}

// What Landlock can govern, by the version that brought it (landlock(7)).
const (
	filesV1   = 1<<13 - 1 // execute to make_sym
	filesV2   = filesV1 | unix.LANDLOCK_ACCESS_FS_REFER
	filesV3   = filesV2 | unix.LANDLOCK_ACCESS_FS_TRUNCATE
	netV4     = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	filesV5   = filesV3 | unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	scopesV6  = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET // not signals: Go preempts its threads with them
	inState   = unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_WRITE_FILE | unix.LANDLOCK_ACCESS_FS_READ_DIR | unix.LANDLOCK_ACCESS_FS_MAKE_REG | unix.LANDLOCK_ACCESS_FS_REMOVE_FILE
	inSockets = unix.LANDLOCK_ACCESS_FS_MAKE_SOCK | unix.LANDLOCK_ACCESS_FS_REMOVE_FILE
)

// confine leaves this process no file but those of its state folder, and its socket; no TCP; no program to execute. It returns the version of Landlock
// that does so, 0 when the kernel has none: then the user id alone confines.
func confine(state, socket string) (version int, err error) {
	r, _, e := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if e == unix.ENOSYS || e == unix.EOPNOTSUPP {
		return 0, nil
	} else if e != 0 {
		return 0, fmt.Errorf("landlock: %w", e)
	}
	version = int(r)
	attr := unix.LandlockRulesetAttr{Handled_access_fs: filesV1}
	in := uint64(inState)
	if version >= 2 {
		attr.Handled_access_fs = filesV2
	}
	if version >= 3 {
		attr.Handled_access_fs, in = filesV3, in|unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if version >= 4 {
		attr.Handled_access_net = netV4
	}
	if version >= 5 {
		attr.Handled_access_fs = filesV5
	}
	if version >= 6 {
		attr.Scoped = scopesV6
	}
	r, _, e = unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0)
	if e != 0 {
		return 0, fmt.Errorf("landlock ruleset: %w", e)
	}
	ruleset := os.NewFile(r, "landlock ruleset")
	defer ruleset.Close()
	if err := errors.Join(allow(ruleset, state, in), allow(ruleset, filepath.Dir(socket), inSockets)); err != nil {
		return 0, err
	}
	if _, _, e := syscall.AllThreadsSyscall(unix.SYS_LANDLOCK_RESTRICT_SELF, ruleset.Fd(), 0, 0); e != 0 {
		return 0, fmt.Errorf("landlock: %w", e)
	}
	return version, nil
}

// allow adds what may be done below a folder.
func allow(ruleset *os.File, folder string, access uint64) error {
	dir, err := os.Open(folder)
	if err != nil {
		return fmt.Errorf("landlock: %w", err)
	}
	defer dir.Close()
	rule := unix.LandlockPathBeneathAttr{Allowed_access: access, Parent_fd: int32(dir.Fd())}
	_, _, e := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, ruleset.Fd(), unix.LANDLOCK_RULE_PATH_BENEATH, uintptr(unsafe.Pointer(&rule)), 0, 0, 0)
	if e != 0 {
		return fmt.Errorf("landlock %s: %w", strconv.Quote(folder), e)
	}
	return nil
}

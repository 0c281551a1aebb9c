package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// sysctlSettings: Documentation/admin-guide/sysctl says what each does; the reasons here are ours. One that a kernel does
// not have is passed over.
var sysctlSettings = []setting{
	{"kernel/modprobe", "/init"},      // there is no modprobe(8); init answers the kernel's requests (main.go)
	{"kernel/printk_devkmsg", "on\n"}, // phases are logged there faster than the default limit allows; it wants the newline
	{"kernel/dmesg_restrict", "1"},    // workloads learn nothing of the host's kernel
	{"kernel/kptr_restrict", "2"},
	{"kernel/perf_event_paranoid", "3"},
	{"kernel/yama/ptrace_scope", "1"},
	{"kernel/unprivileged_bpf_disabled", "1"},
	{"kernel/io_uring_disabled", "2"}, // nothing of ours uses it, and it is a rich source of kernel holes
	{"kernel/sysrq", "0"},
	{"net/core/bpf_jit_harden", "2"},
	{"vm/unprivileged_userfaultfd", "0"},
	{"vm/panic_on_oom", "0"}, // the OOM killer takes a workload; the machine lives
	{"vm/overcommit_memory", "0"},
	{"fs/suid_dumpable", "0"},
	{"fs/protected_hardlinks", "1"},
	{"fs/protected_symlinks", "1"},
	{"fs/protected_fifos", "2"},
	{"fs/protected_regular", "2"},
	{"net/ipv4/ip_forward", "1"}, // workloads' own networks are routed, through default-deny tables
	{"net/ipv4/tcp_syncookies", "1"},
	{"net/ipv4/conf/all/rp_filter", "1"}, // a workload cannot send under somebody else's address
	{"net/ipv4/conf/default/rp_filter", "1"},
	{"net/ipv4/conf/all/accept_redirects", "0"},
	{"net/ipv4/conf/default/accept_redirects", "0"},
	{"net/ipv4/conf/all/send_redirects", "0"},
	{"net/ipv4/conf/default/send_redirects", "0"},
	{"net/ipv4/conf/all/accept_source_route", "0"},
	{"net/ipv6/conf/all/accept_redirects", "0"},
	{"net/ipv6/conf/default/accept_redirects", "0"},
}

func (m *machine) sysctls() error { return applySysctls("/proc/sys", sysctlSettings) }

func applySysctls(root string, table []setting) error {
	var errs []error
	for _, s := range table {
		err := os.WriteFile(filepath.Join(root, s.path), []byte(s.value), 0)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// limits are inherited by everything: no core dumps (they would carry keys and customers' memory onto the disk), many
// open files, and a PATH for containerd to find its shim and runc. The kernel tells init of ctrl-alt-del.
func (m *machine) limits() error {
	const files = 1 << 20
	errs := []error{
		syscall.Setrlimit(unix.RLIMIT_CORE, &syscall.Rlimit{}),
		syscall.Setrlimit(unix.RLIMIT_NOFILE, &syscall.Rlimit{Cur: files, Max: files}),
		unix.Reboot(unix.LINUX_REBOOT_CMD_CAD_OFF),
	}
	return errors.Join(errs...)
}

func daemonEnv() []string {
	return []string{"PATH=" + strings.Join([]string{"/usr/sbin", "/usr/bin", "/sbin", "/bin"}, ":"), "HOME=/root", "TERM=linux"}
}

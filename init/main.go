// Init is PID 1 of a SOSNA machine. It brings the machine from the kernel's first program to two supervised daemons
// (containerd and sosnad), and down again in order. It knows nothing of the market.
//
// The boot is a table of named phases (phases.go). What a person must set right (the configuration, a state disk with
// foreign data) ends in maintenance mode: all problems are listed and the machine waits; it never loops or panics.
//
// It relies on the kernel, sysfs and cgroup v2, and does not assume that the root is an initramfs. It stops where a
// daemon begins: hardware is measured, sold and billed elsewhere.
//
// Threats it answers: hostile disks and boot files (fatlabel, blockdev and bootcfg read them), a daemon that crashes or
// floods (supervise), hostile DHCP answers (dhcp.go), and workloads that exhaust memory: the cgroups and OOM scores are
// so ordered that a workload always dies first, then sosnad, then containerd, never init.
package main

import (
	"os"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/init/modprobe"
)

// buildEpoch is when the image was made, in Unix seconds; set by -ldflags -X main.buildEpoch=N. It wins over the second
// word of /etc/sosna/version.
var buildEpoch string

func main() {
	if os.Getpid() != 1 {
		os.Exit(notInit(os.Args))
	}
	m := newMachine()
	m.boot()
	m.wait()
}

// notInit serves the kernel's module requests: the sysctl kernel.modprobe names this program, and the kernel then runs
// "/init -q -- NAME" (Documentation/admin-guide/sysctl/kernel.rst, "modprobe").
func notInit(args []string) int {
	if len(args) != 4 || args[1] != "-q" || args[2] != "--" {
		os.Stderr.WriteString("this is PID 1 of SOSNA; it does nothing when started by hand\n")
		return 2
	}
	x, err := modprobe.Open(modulesDir(), modprobe.FromFile)
	if err != nil {
		return 1
	}
	if err := x.Load(args[3]); err != nil {
		return 1 // the kernel does not look; it tries again what it needed the module for
	}
	return 0
}

func kernelRelease() string {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return ""
	}
	return unix.ByteSliceToString(u.Release[:])
}

func modulesDir() string {
	release := kernelRelease()
	for _, dir := range []string{"/lib/modules/", "/usr/lib/modules/"} {
		if _, err := os.Stat(dir + release); err == nil {
			return dir + release
		}
	}
	return "/lib/modules/" + strings.TrimSpace(release)
}

package sandbox

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/u-root/u-root/pkg/kmodule"
	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

// In the VM this binary is init first, and then, as its child, the tests. It
// does by the shortest way what /init of the image does properly: mounts,
// cgroup tree, modules, containerd (started again when it dies), reaping.

const (
	vmChild       = "SOSNA_SANDBOX_VM_CHILD"
	vmDone        = "SANDBOX-VM-EXIT"
	vmPattern     = "sosna.tests="
	containerdPID = "/run/containerd.pid"
	containerdLog = "/run/containerd.log"
)

func TestMain(m *testing.M) {
	if os.Getpid() == 1 {
		vmInit()
	}
	os.Exit(m.Run())
}

func vmInit() {
	defer vmPowerOff()
	if os.Getenv(vmChild) == "" {
		vmReroot()
	}
	if err := vmMounts(); err != nil {
		fmt.Println("vm init:", err)
		return
	}
	// libcrc32c looks crc32c up by name, and there is no modprobe to load it then.
	for _, m := range strings.Fields("crc32c_generic overlay veth nf_tables nft_ct nft_reject_inet virtio_blk") {
		if err := kmodule.Probe(m, ""); err != nil {
			fmt.Println("vm init: module", m, err)
		}
	}
	up, _ := os.ReadFile("/proc/uptime")
	// Go asks once a process whether there is IPv6, by binding to ::1.
	if lo, err := netlink.LinkByName("lo"); err == nil {
		_ = netlink.LinkSetUp(lo)
	}
	fmt.Println("figure: kernel start to tests", strings.Fields(string(up))[0]+"s")
	pattern := "^Test(Containerd|Edge)"
	cmdline, _ := os.ReadFile("/proc/cmdline")
	if _, given, _ := strings.Cut(strings.TrimSpace(string(cmdline)), vmPattern); given != "" {
		pattern = given
	}
	tests := vmSpawn("/init", os.Stdout, "-test.v", "-test.run", pattern, "-test.timeout", "14m")
	log, _ := os.Create(containerdLog)
	daemon := vmContainerd(log)
	for {
		var ws syscall.WaitStatus
		pid, err := syscall.Wait4(-1, &ws, 0, nil)
		switch {
		case err == syscall.EINTR:
		case err != nil:
			fmt.Println("vm init: wait:", err)
			return
		case pid == tests:
			if ws.ExitStatus() != 0 {
				raw, _ := os.ReadFile(containerdLog)
				fmt.Println(tail(string(raw), 6000))
			}
			fmt.Println(vmDone, ws.ExitStatus())
			return
		case pid == daemon:
			daemon = vmContainerd(log)
		}
	}
}

func vmContainerd(log *os.File) int {
	pid := vmSpawn("/usr/bin/containerd", log, "--log-level", "info")
	os.WriteFile(containerdPID, []byte(strconv.Itoa(pid)), 0o644)
	return pid
}

func vmSpawn(path string, out *os.File, args ...string) int {
	cmd := exec.Command(path, args...)
	cmd.Stdout, cmd.Stderr = out, out
	cmd.Env = append(os.Environ(), vmChild+"=tests", "PATH=/usr/bin:/bin")
	if err := cmd.Start(); err != nil {
		fmt.Println("vm init: start:", path, err)
		vmPowerOff()
	}
	return cmd.Process.Pid
}

// vmReroot leaves the initramfs' own root, which pivot_root refuses.
func vmReroot() {
	steps := []error{
		os.MkdirAll("/newroot", 0o755),
		unix.Mount("/", "/newroot", "", unix.MS_BIND, ""),
		os.Chdir("/newroot"),
		unix.Mount(".", "/", "", unix.MS_MOVE, ""),
		unix.Chroot("."),
		os.Chdir("/"),
	}
	fmt.Println("vm init: new root", steps)
	os.Setenv(vmChild, "init")
	fmt.Println("vm init: exec:", unix.Exec("/init", os.Args, os.Environ()))
}

func vmMounts() error {
	for _, m := range []struct{ kind, dir, options string }{
		{"proc", "/proc", ""}, {"sysfs", "/sys", ""}, {"devtmpfs", "/dev", ""},
		{"devpts", "/dev/pts", "newinstance,ptmxmode=0666,mode=0620,gid=5"}, {"tmpfs", "/dev/shm", ""}, {"mqueue", "/dev/mqueue", ""},
		{"tmpfs", "/run", "mode=0755"}, {"tmpfs", "/tmp", ""}, {"tmpfs", "/var", "mode=0755,size=80%"},
		{"cgroup2", "/sys/fs/cgroup", "nsdelegate,memory_recursiveprot"},
	} {
		os.MkdirAll(m.dir, 0o755)
		if err := unix.Mount(m.kind, m.dir, m.kind, 0, m.options); err != nil && err != unix.EBUSY {
			return fmt.Errorf("mount %s: %w", m.dir, err)
		}
	}
	const root = "/sys/fs/cgroup"
	for _, dir := range []string{"/sosna", "/deals"} {
		os.MkdirAll(root+dir, 0o755)
	}
	for _, dir := range []string{"", "/deals"} {
		have, err := os.ReadFile(root + dir + "/cgroup.controllers")
		if err != nil {
			return err
		}
		for _, c := range strings.Fields(string(have)) {
			if err := os.WriteFile(root+dir+"/cgroup.subtree_control", []byte("+"+c), 0); err != nil {
				return fmt.Errorf("controller %s of %s: %w", c, dir, err)
			}
		}
	}
	return nil
}

func vmPowerOff() {
	unix.Sync()
	time.Sleep(50 * time.Millisecond) // for the console to empty
	unix.Reboot(unix.LINUX_REBOOT_CMD_POWER_OFF)
	select {}
}

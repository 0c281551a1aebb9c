package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// keyPower is KEY_POWER of input-event-codes.h; the ACPI power button and keyboards' power keys send it.
const (
	evKey    = 1
	keyPower = 116
)

// inputEventSize is sizeof(struct input_event) on 64-bit kernels: two longs of time, type, code, value.
const inputEventSize = 24

// watchPower listens to every input device that has a power key.
func (m *machine) watchPower() error {
	m.need("button", "evdev")
	names, err := powerInputs(sysfs)
	if err != nil {
		return err
	}
	for _, n := range names {
		f, err := os.Open("/dev/input/" + n)
		if err != nil {
			return err
		}
		m.spawn("power button", func() {
			defer f.Close()
			if awaitPowerKey(f) {
				m.console.printf("sosna: power button: switching off")
				m.end(powerOff)
			}
		})
	}
	return nil
}

// powerInputs names the event devices whose key bitmap has the power key.
func powerInputs(sysfs string) ([]string, error) {
	dirs, err := filepath.Glob(filepath.Join(sysfs, "class/input/event*"))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, d := range dirs {
		bits, err := os.ReadFile(filepath.Join(d, "device/capabilities/key"))
		if err == nil && hasBit(string(bits), keyPower) {
			out = append(out, filepath.Base(d))
		}
	}
	return out, nil
}

// hasBit reads a bitmap as the input layer prints it: 64-bit hexadecimal words, the highest first.
func hasBit(bitmap string, bit int) bool {
	words := strings.Fields(bitmap)
	at := len(words) - 1 - bit/64
	if at < 0 {
		return false
	}
	w, err := strconv.ParseUint(words[at], 16, 64)
	return err == nil && w>>(bit%64)&1 == 1
}

// awaitPowerKey returns true when the key is pressed, false when the device goes away.
func awaitPowerKey(r io.Reader) bool {
	var e [inputEventSize]byte
	for {
		if _, err := io.ReadFull(r, e[:]); err != nil {
			return false
		}
		kind, code := binary.NativeEndian.Uint16(e[16:]), binary.NativeEndian.Uint16(e[18:])
		if kind == evKey && code == keyPower && binary.NativeEndian.Uint32(e[20:]) == 1 {
			return true
		}
	}
}

// shutdown ends everything in order: sosnad first, so that it can close its deals while containerd still answers.
func (m *machine) shutdown(e ending) {
	m.console.printf("sosna: %s", map[ending]string{powerOff: "switching off", restart: "restarting"}[e])
	for i := len(m.daemons) - 1; i >= 0; i-- {
		d := m.daemons[i]
		d.cancel()
		<-d.done
		m.console.kmsgf("%s stopped", d.service.Name)
	}
	m.killRest()
	for _, f := range m.atEnd {
		if err := f(); err != nil {
			m.console.kmsgf("%v", err)
		}
	}
	unix.Sync()
	if err := unmountAll(); err != nil {
		m.console.printf("sosna: %v", err)
	}
	m.console.printf("sosna: down t=%s", uptime())
	m.console.drain(2 * time.Second)
}

// killRest ends workloads at once (their cgroups), and asks what else is left before it kills it.
func (m *machine) killRest() {
	_ = os.WriteFile(groupDeals+"/cgroup.kill", []byte("1"), 0) // absent when the boot did not get that far
	for _, sig := range []unix.Signal{unix.SIGTERM, unix.SIGKILL} {
		_ = unix.Kill(-1, sig) // there may be nobody
		for end := time.Now().Add(2 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
			if !othersRun("/proc") {
				return
			}
		}
	}
}

// othersRun says whether a process other than init runs. Kernel threads, which a signal to all counts too, and zombies
// have no executable.
func othersRun(proc string) bool {
	dirs, _ := filepath.Glob(filepath.Join(proc, "[0-9]*"))
	for _, d := range dirs {
		if filepath.Base(d) == "1" {
			continue
		}
		if _, err := os.Readlink(filepath.Join(d, "exe")); err == nil {
			return true
		}
	}
	return false
}

// unmountAll unmounts what holds data, last mounted first. What stays busy is made read-only.
func unmountAll() error {
	info, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return err
	}
	points := mountPoints(string(info))
	var errs []error
	for i := len(points) - 1; i >= 0; i-- {
		p := points[i]
		if p == "/" || under(p, "/proc") || under(p, "/sys") || under(p, "/dev") || p == "/run" {
			continue
		}
		if unix.Unmount(p, unix.UMOUNT_NOFOLLOW) == nil {
			continue
		}
		if err := unix.Mount("", p, "", unix.MS_REMOUNT|unix.MS_RDONLY, ""); err != nil {
			errs = append(errs, fmt.Errorf("unmount %s: %w", p, err))
		}
	}
	_ = unix.Mount("", "/", "", unix.MS_REMOUNT|unix.MS_RDONLY, "") // a real root; an initramfs has nothing to lose
	return errors.Join(errs...)
}

func under(path, dir string) bool { return path == dir || strings.HasPrefix(path, dir+"/") }

func reboot(e ending) {
	how := unix.LINUX_REBOOT_CMD_POWER_OFF
	if e == restart {
		how = unix.LINUX_REBOOT_CMD_RESTART
	}
	_ = unix.Reboot(how)
}

// uptime is the time since the kernel started, in seconds with two digits.
func uptime() string {
	b, err := os.ReadFile("/proc/uptime")
	if f := strings.Fields(string(b)); err == nil && len(f) > 0 {
		return f[0]
	}
	return "unknown"
}

package qemu

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// vmLimit is generous: translated guests on a busy machine take three times as long as on an idle one.
const vmLimit = 180 * time.Second

const hi = "hi from the boot sector"

// bootSector writes hi on the first serial port and halts. It is all the guest that most of these tests need, and it
// starts in a second.
func bootSector() []byte {
	s := make([]byte, 512)
	copy(s, []byte{
		0xfa, 0x31, 0xc0, 0x8e, 0xd8, // 00 cli; xor ax,ax; mov ds,ax
		0xbe, 0x40, 0x7c, // 05 mov si,0x7c40
		0xac,       // 08 lodsb
		0x84, 0xc0, // 09 test al,al
		0x74, 0x12, // 0b jz 1f
		0x88, 0xc4, // 0d mov ah,al
		0xba, 0xfd, 0x03, // 0f mov dx,0x3fd
		0xec,       // 12 in al,dx
		0xa8, 0x20, // 13 test al,0x20
		0x74, 0xfb, // 15 jz 12
		0x88, 0xe0, // 17 mov al,ah
		0xba, 0xf8, 0x03, // 19 mov dx,0x3f8
		0xee,       // 1c out dx,al
		0xeb, 0xe9, // 1d jmp 08
		0xf4,       // 1f hlt
		0xeb, 0xfd, // 20 jmp 1f
	})
	copy(s[0x40:], hi+"\r\n")
	s[510], s[511] = 0x55, 0xaa
	return s
}

func needQEMU(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("%s is not installed (make setup installs it)", program)
	}
}

// sectorMachine is a machine that boots the boot sector from a USB stick.
func sectorMachine(t *testing.T) Machine {
	t.Helper()
	needQEMU(t)
	dir := t.TempDir()
	img := filepath.Join(dir, "sector, with comma.img")
	if err := os.WriteFile(img, bytes.Repeat(bootSector(), 2048), 0o400); err != nil {
		t.Fatal(err)
	}
	return Machine{Name: "sector", Dir: filepath.Join(dir, "lab"), MemoryMiB: 32, Accel: TCG, Boot: USBDisk(img)}
}

func limited(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), vmLimit)
	t.Cleanup(cancel)
	return ctx
}

func mustStart(t *testing.T, m Machine) *VM {
	t.Helper()
	vm, err := Start(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { vm.Close() })
	return vm
}

func mustExpect(t *testing.T, vm *VM, pattern string) string {
	t.Helper()
	line, err := vm.Expect(limited(t), pattern)
	if err != nil {
		t.Fatal(err)
	}
	return line
}

// onlyLog fails if anything but the console's log is left of the machine.
func onlyLog(t *testing.T, m Machine, pid int) {
	t.Helper()
	left, err := os.ReadDir(m.Dir)
	if err != nil || len(left) != 1 || left[0].Name() != m.Name+".console.log" {
		t.Errorf("left behind: %v %v", left, err)
	}
	if err := syscall.Kill(pid, 0); err == nil {
		t.Errorf("process %d is still there", pid)
	}
}

func TestRunAndKill(t *testing.T) {
	m := sectorMachine(t)
	m.Config = []byte("role = \"worker\"\n")
	m.NICs = []NIC{testLAN().UserNIC(9, Forward{Guest: 22}, Forward{Guest: 80})}
	vm := mustStart(t, m)
	mustExpect(t, vm, hi)
	pid := vm.cmd.Process.Pid
	b, err := os.ReadFile(filepath.Join(m.Dir, "sector.pid"))
	if err != nil || strings.TrimSpace(string(b)) != strconv.Itoa(pid) {
		t.Fatalf("pid file %q %v", b, err)
	}
	ssh, err := vm.Forwarded(limited(t), 22)
	if err != nil || !ssh.Addr().IsLoopback() || ssh.Port() == 0 {
		t.Fatal(ssh, err)
	}
	web, err := vm.Forwarded(limited(t), 80)
	if err != nil || web == ssh {
		t.Fatal(web, err)
	}
	if _, err := vm.Forwarded(limited(t), 81); err == nil {
		t.Fatal("a port that was not asked for is forwarded")
	}
	conn, err := net.Dial("tcp", ssh.String())
	if err != nil {
		t.Fatal(err)
	}
	conn.Close()
	if err := vm.Pause(limited(t)); err != nil {
		t.Fatal(err)
	}
	if err := vm.Resume(limited(t)); err != nil {
		t.Fatal(err)
	}
	vm.Kill()
	if err := vm.Wait(limited(t)); err == nil || vm.Reason() != "" {
		t.Fatalf("a killed machine ended well: %q", vm.Reason())
	}
	if _, err := vm.Expect(limited(t), "never printed"); !errors.Is(err, ErrExited) {
		t.Fatal(err)
	}
	if err := vm.Pause(limited(t)); err == nil {
		t.Fatal("a command to a machine that ended")
	}
	vm.Close()
	vm.Close()
	onlyLog(t, m, pid)
	if log, err := os.ReadFile(vm.LogPath()); err != nil || !strings.Contains(string(log), hi+"\n") {
		t.Fatalf("log %q %v", log, err)
	}
}

func TestQuitAndStartAgain(t *testing.T) {
	m := sectorMachine(t)
	m.Config = []byte("a = 1\n")
	for range 2 {
		vm := mustStart(t, m)
		mustExpect(t, vm, hi)
		if err := vm.Quit(limited(t)); err != nil || vm.Reason() != "host-qmp-quit" {
			t.Fatal(err, vm.Reason())
		}
	}
}

func TestContextEndsMachine(t *testing.T) {
	m := sectorMachine(t)
	ctx, cancel := context.WithCancel(t.Context())
	vm, err := Start(ctx, m)
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := vm.Wait(limited(t)); err == nil {
		t.Fatal("a killed machine ended well")
	}
	onlyLog(t, m, vm.cmd.Process.Pid)
	if _, err := Start(ctx, m); err == nil {
		t.Fatal("started after the end of the context")
	}
}

func TestPowerOffIgnored(t *testing.T) {
	vm := mustStart(t, sectorMachine(t))
	mustExpect(t, vm, hi)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	var e *ExpectError
	if err := vm.PowerOff(ctx); !errors.As(err, &e) || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

// What a guest writes to a qcow2 artefact is lost, and the same artefact serves two machines at once.
func TestQCOW2IsShared(t *testing.T) {
	m := sectorMachine(t)
	q := filepath.Join(t.TempDir(), "a.qcow2")
	if out, err := exec.Command("qemu-img", "convert", "-O", "qcow2", string(m.Boot.(USBDisk)), q).CombinedOutput(); err != nil {
		t.Skipf("qemu-img: %v %s", err, out)
	}
	m.Boot = QCOW2(q)
	before, _ := os.ReadFile(q)
	one := mustStart(t, m)
	m.Name = "second"
	two := mustStart(t, m)
	mustExpect(t, one, hi)
	mustExpect(t, two, hi)
	if after, _ := os.ReadFile(q); !bytes.Equal(before, after) {
		t.Fatal("the artefact changed")
	}
}

func TestStartFails(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(*Machine)
		want   string
	}{
		"no such medium":     {func(m *Machine) { m.Boot = CDROM("/nonexistent.iso") }, "nonexistent.iso"},
		"no such disk":       {func(m *Machine) { m.Disks = []Disk{{Path: "/nonexistent.img", Format: "raw"}} }, "nonexistent.img"},
		"QEMU does not know": {func(m *Machine) { m.ExtraArgs = []string{"-device", "no-such-device"} }, "no-such-device"},
		"empty config":       {func(m *Machine) { m.Config = []byte{} }, "out of range"},
		"config unwritable":  {func(m *Machine) { m.Dir = "/proc/nowhere" }, "/proc/nowhere"},
	} {
		t.Run(name, func(t *testing.T) {
			m := sectorMachine(t)
			tc.change(&m)
			vm, err := Start(t.Context(), m)
			if err == nil {
				vm.Close()
				t.Fatal("it started")
			}
			if !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("%v does not say %q", err, tc.want)
			}
			left, _ := filepath.Glob(filepath.Join(m.Dir, "*.[!c]*"))
			for _, f := range left {
				if !strings.HasSuffix(f, ".console.log") {
					t.Errorf("left behind: %s", f)
				}
			}
		})
	}
}

// TestMain lets TestDeathOfLab run this program as a lab that is killed.
func TestMain(m *testing.M) {
	img := os.Getenv("SOSNA_TEST_LAB_IMAGE")
	if img == "" {
		os.Exit(m.Run())
	}
	vm, err := Start(context.Background(), Machine{
		Name: "orphan", Dir: os.Getenv("SOSNA_TEST_LAB_DIR"), MemoryMiB: 32, Accel: TCG, Boot: USBDisk(img),
	})
	if err != nil {
		os.Stdout.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	os.Stdout.WriteString(strconv.Itoa(vm.cmd.Process.Pid) + "\n")
	select {}
}

func TestDeathOfLab(t *testing.T) {
	m := sectorMachine(t)
	lab := exec.Command(os.Args[0])
	lab.Env = append(os.Environ(), "SOSNA_TEST_LAB_IMAGE="+string(m.Boot.(USBDisk)), "SOSNA_TEST_LAB_DIR="+m.Dir)
	out, err := lab.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := lab.Start(); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 100)
	n, _ := out.Read(b)
	pid, err := strconv.Atoi(strings.TrimSpace(string(b[:n])))
	if err != nil {
		lab.Process.Kill()
		t.Fatalf("the lab says %q", b[:n])
	}
	machine, err := os.FindProcess(pid) // a pidfd: no other process can be taken for it
	if err != nil {
		t.Fatal(err)
	}
	if err := machine.Signal(syscall.Signal(0)); err != nil {
		t.Fatal(err)
	}
	lab.Process.Kill()
	_ = lab.Wait()
	for end := time.Now().Add(vmLimit); running(pid); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			machine.Kill()
			t.Fatal("the machine outlives its lab")
		}
	}
}

// running tells whether the process lives; a zombie that nobody has reaped yet does not.
func running(pid int) bool {
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return false
	}
	i := bytes.LastIndexByte(b, ')')
	return i < 0 || i+2 >= len(b) || b[i+2] != 'Z'
}

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/signer"
)

// peepArg makes this test program a process that tries to look into another.
const peepArg = "-peep-into"

// peep tries what reads another process's memory, and prints what worked.
func peep(pid string) int {
	var n int
	if _, err := fmt.Sscan(pid, &n); err != nil {
		return 2
	}
	code := 0
	say := func(what string, err error) {
		if err == nil {
			fmt.Println("could", what)
			code = 1
		}
	}
	for _, name := range []string{"mem", "maps", "environ", "syscall"} {
		f, err := os.Open("/proc/" + pid + "/" + name)
		if err == nil {
			if name != "mem" { // nothing is mapped at its start
				_, err = f.Read(make([]byte, 1))
			}
			_ = f.Close()
		}
		say("open "+name, err)
	}
	say("follow a descriptor", second(os.ReadDir("/proc/"+pid+"/fd")))
	say("attach", unix.PtraceAttach(n))
	local, remote := []unix.Iovec{{Base: new(byte), Len: 1}}, []unix.RemoteIovec{{Base: 0x400000, Len: 1}}
	say("process_vm_readv", second(unix.ProcessVMReadv(n, local, remote, 0)))
	return code
}

func second[T any](_ T, err error) error { return err }

// TestMemoryIsClosed: neither another user nor another process of the signer's own user
// sees into it.
func TestMemoryIsClosed(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("changing users needs root")
	}
	const own, other = 61811, 61810
	p := newPlace(t, own, "1000")
	running := p.start()
	client := signer.Dial(p.socket)
	defer client.Close()
	if _, err := client.Address(t.Context()); err != nil { // it is up, and past hide
		t.Fatalf("%v\n%s", err, running.output)
	}
	self := copyOfTest(t)
	for _, uid := range []uint32{own, other} {
		cmd := exec.Command(self, peepArg, fmt.Sprint(running.cmd.Process.Pid))
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uid, Gid: uid}}
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("user %d: %v\n%s", uid, err, out)
		}
	}
	// The test's own negative: a process that does not hide is seen by its own user.
	open := exec.Command("sleep", "60")
	open.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: own, Gid: own}}
	if err := open.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = open.Process.Kill(); _ = open.Wait() }()
	cmd := exec.Command(self, peepArg, fmt.Sprint(open.Process.Pid))
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: own, Gid: own}}
	if out, err := cmd.CombinedOutput(); err == nil || !strings.Contains(string(out), "could open mem") {
		t.Errorf("looking into an open process: %v\n%s", err, out)
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", running.cmd.Process.Pid))
	if err != nil || !strings.Contains(string(status), "NoNewPrivs:\t1") {
		t.Errorf("new privileges are possible: %v", err)
	}
}

// copyOfTest is this program where any user can execute it.
func copyOfTest(t *testing.T) string {
	t.Helper()
	self, err := os.ReadFile("/proc/self/exe")
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "sosna-signer-peep-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "peep")
	if err := errors.Join(os.Chmod(dir, 0o755), os.WriteFile(path, self, 0o755)); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestNoCoreDump: the process dies of a signal that dumps core, and dumps none, where
// another process does.
func TestNoCoreDump(t *testing.T) {
	var was syscall.Rlimit
	if err := syscall.Getrlimit(unix.RLIMIT_CORE, &was); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Setrlimit(unix.RLIMIT_CORE, &syscall.Rlimit{Cur: was.Max, Max: was.Max}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = syscall.Setrlimit(unix.RLIMIT_CORE, &was) })
	control := exec.Command("sleep", "60")
	control.Dir = t.TempDir()
	if err := control.Start(); err != nil {
		t.Fatal(err)
	}
	if !dumps(t, control) {
		t.Skip("this machine dumps nobody's core")
	}
	p := newPlace(t, os.Getuid(), "1000")
	t.Setenv("GOTRACEBACK", "crash") // a Go program then ends by SIGABRT itself
	running := p.start()
	client := signer.Dial(p.socket)
	defer client.Close()
	if _, err := client.Address(t.Context()); err != nil {
		t.Fatal(err)
	}
	if dumps(t, running.cmd) {
		t.Error("the signer's memory was dumped")
	}
}

// dumps ends a process with SIGABRT.
func dumps(t *testing.T, cmd *exec.Cmd) bool {
	t.Helper()
	if err := cmd.Process.Signal(syscall.SIGABRT); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if !status.Signaled() || status.Signal() != syscall.SIGABRT {
		t.Fatalf("ended by %v", cmd.ProcessState)
	}
	return status.CoreDump()
}

// TestConfined runs in a process of its own what Landlock must forbid.
func TestConfined(t *testing.T) {
	const inside = "SOSNA_TEST_CONFINED"
	if dir := os.Getenv(inside); dir != "" {
		tryConfined(t, dir)
		return
	}
	path := filepath.Join(t.TempDir(), "confined.test")
	build := exec.Command("go", "test", "-c", "-o", path, ".") // without cgo, as the image has it
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	dir := t.TempDir()
	cmd := exec.Command(path, "-test.run", "^TestConfined$", "-test.v")
	cmd.Env = append(os.Environ(), inside+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if strings.Contains(string(out), "SKIP") {
		t.Skip("this kernel has no Landlock")
	}
}

func tryConfined(t *testing.T, dir string) {
	state, run, outside := filepath.Join(dir, "state"), filepath.Join(dir, "run"), filepath.Join(dir, "outside")
	for _, d := range []string{state, run, outside} {
		if err := os.Mkdir(d, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := hide(); err != nil {
		t.Fatal(err)
	}
	version, err := confine(state, filepath.Join(run, "s"))
	if err != nil {
		t.Fatal(err)
	}
	if version == 0 {
		t.Skip("no Landlock")
	}
	if err := os.WriteFile(filepath.Join(state, "x"), []byte("x"), 0o600); err != nil {
		t.Errorf("its own state: %v", err)
	}
	listener, err := signer.Listen(filepath.Join(run, "s"))
	if err != nil {
		t.Fatalf("its own socket: %v", err)
	}
	if err := listener.Close(); err != nil { // removes it
		t.Errorf("its own socket: %v", err)
	}
	if _, err := os.Lstat(filepath.Join(run, "s")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket is still there: %v", err)
	}
	for what, err := range map[string]error{
		"read a file":             second(os.ReadFile("/etc/passwd")),
		"list a folder":           second(os.ReadDir("/etc")),
		"write outside":           os.WriteFile(filepath.Join(outside, "x"), nil, 0o600),
		"write beside the socket": os.WriteFile(filepath.Join(run, "x"), nil, 0o600),
		"execute":                 exec.Command("/bin/true").Run(),
		"read its own memory":     second(os.ReadFile("/proc/self/environ")),
	} {
		if !errors.Is(err, os.ErrPermission) {
			t.Errorf("it could %s: %v", what, err)
		}
	}
	if version >= 4 {
		if fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM, 0); err == nil {
			if err := unix.Connect(fd, &unix.SockaddrInet4{Port: 1, Addr: [4]byte{127, 0, 0, 1}}); !errors.Is(err, unix.EACCES) {
				t.Errorf("TCP: %v", err)
			}
		}
	}
}

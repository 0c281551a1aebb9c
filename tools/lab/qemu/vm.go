package qemu

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/tools/lab/disk"
)

const (
	program = "qemu-system-x86_64"
	// startLimit is how long QEMU itself may take to answer on its control socket.
	startLimit = 60 * time.Second
)

// VM is a running machine.
type VM struct {
	name, logPath string
	cmd           *exec.Cmd
	console       *console
	monitor       *monitor
	stderr        *bytes.Buffer // read only after done
	temporary     []string      // files to remove at the end
	stopKill      func() bool   // undoes the tie to Start's context

	done    chan struct{} // closed when the process has ended and its files are gone
	waitErr error         // valid after done

	mu     sync.Mutex
	reason string // why the guest stopped, as QEMU says
}

// Start runs the machine until it ends by itself, is killed, or ctx ends, which kills it.
func Start(ctx context.Context, m Machine) (*VM, error) {
	if err := m.validate(); err != nil {
		return nil, err
	}
	vm, err := start(ctx, m)
	if err != nil {
		return nil, fmt.Errorf("start machine %s: %w", m.Name, err)
	}
	return vm, nil
}

func start(ctx context.Context, m Machine) (*VM, error) {
	for _, f := range m.Boot.files() {
		if _, err := os.Stat(f); err != nil {
			return nil, err
		}
	}
	var err error
	if m.Dir, err = filepath.Abs(m.Dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(m.Dir, 0o700); err != nil {
		return nil, err
	}
	if m.Accel, err = accelFor(ctx, m); err != nil {
		return nil, err
	}
	vm := &VM{name: m.Name, logPath: filepath.Join(m.Dir, m.Name+".console.log"), stderr: new(bytes.Buffer), done: make(chan struct{})}
	files, err := vm.makeFiles(m)
	if err == nil {
		err = vm.launch(m, arguments(m, files))
	}
	if err != nil {
		vm.removeFiles()
		return nil, err
	}
	vm.stopKill = context.AfterFunc(ctx, vm.Kill)
	limit, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	if err := vm.monitor.negotiate(limit); err != nil {
		vm.Kill()
		<-vm.done
		return nil, fmt.Errorf("%w (QEMU: %s)", err, strings.TrimSpace(vm.stderr.String()))
	}
	return vm, nil
}

// makeFiles writes what belongs to one run of the machine; removeFiles takes it away.
func (vm *VM) makeFiles(m Machine) (made, error) {
	var f made
	if m.Config != nil {
		f.config = filepath.Join(m.Dir, m.Name+".config.img")
		if err := os.Remove(f.config); err != nil && !errors.Is(err, os.ErrNotExist) {
			return f, err
		}
		if err := disk.Config(f.config, m.Config); err != nil {
			return f, err
		}
		vm.temporary = append(vm.temporary, f.config)
	}
	if m.Firmware == OVMF {
		b, err := os.ReadFile(ovmfVars)
		if err != nil {
			return f, fmt.Errorf("UEFI firmware: %w", err)
		}
		f.vars = filepath.Join(m.Dir, m.Name+".vars.fd")
		vm.temporary = append(vm.temporary, f.vars)
		if err := os.WriteFile(f.vars, b, 0o600); err != nil {
			return f, err
		}
	}
	return f, nil
}

func (vm *VM) removeFiles() {
	for _, f := range vm.temporary {
		_ = os.Remove(f) // the run is over; a file that stays is replaced by the next
	}
}

// launch starts QEMU and the goroutines that watch it.
func (vm *VM) launch(m Machine, args []string) error {
	log, err := os.OpenFile(vm.logPath, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	ours, theirs, err := socketPair()
	if err != nil {
		return errors.Join(err, log.Close())
	}
	defer theirs.Close()
	out, serial, err := os.Pipe()
	if err != nil {
		return errors.Join(err, log.Close(), ours.Close())
	}
	defer serial.Close()

	vm.console = newConsole(log)
	vm.cmd = exec.Command(program, args...)
	vm.cmd.Stdout, vm.cmd.Stderr = serial, &boundedWriter{to: vm.stderr, left: 64 << 10}
	vm.cmd.ExtraFiles = []*os.File{theirs}
	vm.cmd.Env = append(os.Environ(), "TMPDIR="+m.Dir) // where overlays of media go
	vm.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}

	started, ended := make(chan error), make(chan error, 1)
	go runOnOwnThread(vm.cmd, started, ended)
	if err := <-started; err != nil {
		return errors.Join(err, log.Close(), ours.Close(), out.Close())
	}
	pidFile := filepath.Join(m.Dir, m.Name+".pid")
	vm.temporary = append(vm.temporary, pidFile)
	pidErr := os.WriteFile(pidFile, []byte(strconv.Itoa(vm.cmd.Process.Pid)+"\n"), 0o600)
	vm.monitor = newMonitor(ours, vm.event)
	go func() {
		_, _ = io.Copy(vm.console, out) // ends when QEMU does
		err := <-ended
		<-vm.monitor.done
		_ = vm.console.Close()
		_, _, _ = out.Close(), ours.Close(), log.Close()
		vm.removeFiles()
		if err != nil {
			vm.waitErr = fmt.Errorf("machine %s: QEMU: %w: %s", vm.name, err, strings.TrimSpace(vm.stderr.String()))
		}
		close(vm.done)
	}()
	if pidErr != nil {
		vm.Kill()
		<-vm.done
	}
	return pidErr
}

// runOnOwnThread starts cmd and waits for it on one thread that does nothing else. The death signal that cmd asks for
// is sent when the thread that started it ends, not the process, and Go ends threads as it likes unless a goroutine
// holds them.
func runOnOwnThread(cmd *exec.Cmd, started, ended chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := cmd.Start()
	started <- err
	if err == nil {
		ended <- cmd.Wait()
	}
}

// socketPair is a connection whose far end a child can inherit: no path to clean up, none for others to open.
func socketPair() (ours net.Conn, theirs *os.File, err error) {
	fds, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return nil, nil, fmt.Errorf("control socket: %w", err)
	}
	near := os.NewFile(uintptr(fds[0]), "qmp")
	defer near.Close() // FileConn has its own copy
	theirs = os.NewFile(uintptr(fds[1]), "qmp-qemu")
	if ours, err = net.FileConn(near); err != nil {
		return nil, nil, errors.Join(err, theirs.Close())
	}
	return ours, theirs, nil
}

func (vm *VM) event(name string, data json.RawMessage) {
	if name != "SHUTDOWN" {
		return
	}
	var d struct {
		Reason string `json:"reason"`
	}
	if json.Unmarshal(data, &d) == nil {
		vm.mu.Lock()
		vm.reason = d.Reason
		vm.mu.Unlock()
	}
}

// Reason is why the guest stopped, in QEMU's words: "guest-shutdown", "guest-reset", "host-qmp-quit" and so on
// (ShutdownCause in QEMU's qapi/run-state.json). It is empty while the guest runs, and after a kill.
func (vm *VM) Reason() string {
	vm.mu.Lock()
	defer vm.mu.Unlock()
	return vm.reason
}

// Name is the machine's name.
func (vm *VM) Name() string { return vm.name }

// LogPath is the file that has the whole console. Runs of a machine with the same name and directory add to it.
func (vm *VM) LogPath() string { return vm.logPath }

// Lines are the console's lines so far (the last ten thousand at least).
func (vm *VM) Lines() []string { return vm.console.since(0) }

// Mark is the console's present end, for ExpectAfter.
func (vm *VM) Mark() int { return vm.console.mark() }

// Expect waits for a console line that matches the regular expression, until ctx ends; a line that came already
// counts. The error is an *ExpectError. It comes before ctx ends if the machine ends or its kernel panics.
func (vm *VM) Expect(ctx context.Context, pattern string) (string, error) {
	return vm.ExpectAfter(ctx, 0, pattern)
}

// ExpectAfter is Expect for the lines that came after Mark gave mark.
func (vm *VM) ExpectAfter(ctx context.Context, mark int, pattern string) (string, error) {
	re, err := regexp.Compile(pattern)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrPattern, err)
	}
	line, err := vm.console.expect(ctx, mark, re)
	if err != nil {
		return "", &ExpectError{Machine: vm.name, Pattern: pattern, Cause: err, Tail: vm.console.tail(), Log: vm.logPath}
	}
	return line, nil
}

// Forwarded is the address on this host that leads to the guest's TCP port, as one of its cards' Forwards asked.
func (vm *VM) Forwarded(ctx context.Context, guest uint16) (netip.AddrPort, error) {
	var table string
	args := map[string]any{"command-line": "info usernet"}
	if err := vm.monitor.execute(ctx, "human-monitor-command", args, &table); err != nil {
		return netip.AddrPort{}, err
	}
	for _, line := range strings.Split(table, "\n") {
		// TCP[HOST_FORWARD]  FD  127.0.0.1  PORT  GUEST-ADDRESS  GUEST-PORT  QUEUE  QUEUE
		f := strings.Fields(line)
		if len(f) >= 6 && f[0] == "TCP[HOST_FORWARD]" && f[5] == strconv.Itoa(int(guest)) {
			return netip.ParseAddrPort(f[2] + ":" + f[3])
		}
	}
	return netip.AddrPort{}, fmt.Errorf("machine %s: no port of this host leads to its port %d", vm.name, guest)
}

// PowerOff presses the power button and waits for the machine to end. If ctx ends first the machine runs on.
func (vm *VM) PowerOff(ctx context.Context) error {
	if err := vm.monitor.execute(ctx, "system_powerdown", nil, nil); err != nil {
		return fmt.Errorf("power off %s: %w", vm.name, err)
	}
	select {
	case <-vm.done:
		return vm.waitErr
	case <-ctx.Done():
		return &ExpectError{Machine: vm.name, Pattern: "power off", Cause: ctx.Err(), Tail: vm.console.tail(), Log: vm.logPath}
	}
}

// Pause stops the guest's processors, as if the machine hung; Resume lets them go on.
func (vm *VM) Pause(ctx context.Context) error { return vm.monitor.execute(ctx, "stop", nil, nil) }

// Resume undoes Pause.
func (vm *VM) Resume(ctx context.Context) error { return vm.monitor.execute(ctx, "cont", nil, nil) }

// Quit ends the machine at once but lets QEMU flush the disks to their files.
func (vm *VM) Quit(ctx context.Context) error {
	if err := vm.monitor.execute(ctx, "quit", nil, nil); err != nil {
		return fmt.Errorf("quit %s: %w", vm.name, err)
	}
	return vm.Wait(ctx)
}

// Kill ends the machine as a power cut would. It does not wait.
func (vm *VM) Kill() { _ = vm.cmd.Process.Kill() } // an error means that it has ended already

// Wait waits for the machine to end, and says if it ended badly: killed, or QEMU failed. A guest that powers itself
// off ends well; Reason tells more.
func (vm *VM) Wait(ctx context.Context) error {
	select {
	case <-vm.done:
		return vm.waitErr
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close kills the machine if it still runs, and waits until nothing is left of it but the console's log.
func (vm *VM) Close() error {
	vm.Kill()
	<-vm.done
	vm.stopKill()
	return nil
}

// boundedWriter keeps the first bytes it is given and takes the rest without keeping it.
type boundedWriter struct {
	to   *bytes.Buffer
	left int
}

func (w *boundedWriter) Write(p []byte) (int, error) {
	keep := p[:min(len(p), w.left)]
	w.left -= len(keep)
	w.to.Write(keep)
	return len(p), nil
}

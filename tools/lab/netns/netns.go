// Package netns shuts a lab in: it runs this program again in a network namespace that has nothing but a loopback.
//
// A lab has peers that try every address they hear, and guests that run strangers' code behind QEMU's user-mode
// network, which opens sockets on their behalf. In here none of that has a way to anything outside the machine,
// whatever the lab's own code gets wrong; chain, machines, CLI and SSH find each other on 127.0.0.1 as before.
//
// It relies on the kernel's namespaces: as root a network namespace, otherwise a user namespace in which this user is
// root (where the system lets users make one). It stops at the network: files and processes are the caller's own.
package netns

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/vishvananda/netlink"

	"github.com/sosna-os/sosna/tools/lab/orphans"
)

// ErrNotShut means that no namespace could be made, and that the lab must not run.
var ErrNotShut = errors.New("the lab cannot be shut off from the network")

// mark tells the second run that it is the one inside. It is no protection: Inside checks what it says.
const mark = "SOSNA_LAB_NETNS"

// Inside reports whether this program runs shut in; Run then goes on at once.
func Inside() bool { return os.Getenv(mark) == "1" }

// Enter returns nil when the program is inside. In the first run it runs the same program with the same arguments
// inside, hands on signals, and ends this process with the other's exit status.
func Enter() error {
	if Inside() {
		return onlyLoopback()
	}
	status, err := runInside()
	if err != nil {
		return fmt.Errorf("%w: %w (run it as root, or where users may make user namespaces)", ErrNotShut, err)
	}
	os.Exit(status)
	return nil
}

// onlyLoopback brings the loopback up and refuses a namespace that has any other link.
func onlyLoopback() error {
	links, err := netlink.LinkList()
	if err != nil {
		return fmt.Errorf("%w: list links: %w", ErrNotShut, err)
	}
	for _, l := range links {
		// A kernel may add fallback tunnels (sit0, ip6tnl0) to every namespace; they are down and lead nowhere.
		if a := l.Attrs(); a.Name != "lo" && a.Flags&net.FlagUp != 0 {
			return fmt.Errorf("%w: there is a network card, %s (is %s set by hand?)", ErrNotShut, a.Name, mark)
		}
	}
	lo, err := netlink.LinkByName("lo")
	if err == nil {
		err = netlink.LinkSetUp(lo)
	}
	if err != nil {
		return fmt.Errorf("%w: loopback: %w", ErrNotShut, err)
	}
	return nil
}

func runInside() (status int, err error) {
	program, err := os.Executable()
	if err != nil {
		return 0, err
	}
	cmd := exec.Command(program, os.Args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), mark+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: syscall.CLONE_NEWNET,
		Pdeathsig:  syscall.SIGTERM, // it takes down what it put up
		Setpgid:    true,            // a terminal's Ctrl-C reaches it once, through us
	}
	if os.Geteuid() != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}}
	}
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	defer signal.Stop(signals)
	// The death signal comes when the thread that started the child ends, so this goroutine keeps its thread.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	// If the program inside is killed, what it had started in the background comes to us.
	if err := orphans.Adopt(); err != nil {
		return 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	done := make(chan struct{})
	defer close(done)
	go func() {
		for {
			select {
			case s := <-signals:
				_ = cmd.Process.Signal(s) // an error means that it has ended
			case <-done:
				return
			}
		}
	}()
	err = cmd.Wait()
	if err := orphans.End(func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }); err != nil {
		return 0, err
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		if s, ok := exit.Sys().(syscall.WaitStatus); ok && s.Signaled() {
			return 128 + int(s.Signal()), nil
		}
		return exit.ExitCode(), nil
	}
	return 0, err
}

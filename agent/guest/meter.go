package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"github.com/sosna-os/sosna/pkg/bill/witness"
)

// meter writes down what the workload sees of its own cgroup, for its buyer to compare
// with the bill. It leaves its session: it is to go on when the buyer has logged out.
// A lock on the log lets no second one write to it.
func meter(args []string) int {
	flags := flag.NewFlagSet("meter", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	every := flags.Duration("every", 2*time.Second, "time between looks")
	most := flags.Int64("max", 16<<20, "bytes of the log at most")
	show := flags.Bool("show", false, "write the log to standard output")
	stay := flags.Bool("stay", false, "stay in the foreground")
	cgroup := flags.String("cgroup", "/sys/fs/cgroup", "the workload's own cgroup")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 {
		return usage()
	}
	path := flags.Arg(0)
	look := func() (witness.Line, error) { return witness.Look(*cgroup, "/proc/net/dev") }
	switch {
	case *show:
		if err := witness.Copy(os.Stdout, path); err != nil {
			return complain(exitFailed, "meter: %v", err)
		}
		return 0
	case !*stay:
		// What would fail at once fails here, where somebody listens.
		if _, err := look(); err != nil {
			return complain(exitFailed, "meter: %v", err)
		}
		return leave(args)
	}
	if err := watch(path, *most, *every, look); err != nil {
		return complain(exitFailed, "meter: %v", err)
	}
	return 0
}

// leave starts this program again in a session of its own, and waits until it says that
// it writes.
func leave(args []string) int {
	said, say, err := os.Pipe()
	if err != nil {
		return complain(exitFailed, "meter: %v", err)
	}
	self := exec.Command("/proc/self/exe", append([]string{"meter", "-stay"}, args...)...)
	self.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	self.ExtraFiles = []*os.File{say}
	if err := self.Start(); err != nil {
		return complain(exitCannotRun, "meter: %v", err)
	}
	say.Close()
	text, err := io.ReadAll(io.LimitReader(said, 1<<10))
	if err != nil || string(text) != started {
		return complain(exitFailed, "meter: %s", text)
	}
	return 0
}

const (
	// startedFD is where a meter that left its session says that it writes, or why not.
	startedFD = 3
	started   = "started"
)

var errMetered = errors.New("another meter writes to this log already")

func watch(path string, most int64, every time.Duration, look func() (witness.Line, error)) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	parent := os.NewFile(startedFD, "started")
	lock, err := lockLog(path)
	if err != nil {
		_, _ = fmt.Fprint(parent, err)
		return err
	}
	defer lock.Close()
	w, err := witness.Create(path, most, every)
	if err != nil {
		_, _ = fmt.Fprint(parent, err)
		return err
	}
	_, _ = fmt.Fprint(parent, started) // nobody may be there: it runs in the foreground then
	parent.Close()
	return errors.Join(w.Watch(ctx, look), w.Close())
}

func lockLog(path string) (*os.File, error) {
	lock, err := os.OpenFile(path+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(errMetered, lock.Close())
	}
	return lock, nil
}

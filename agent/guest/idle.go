package main

import (
	"errors"
	"flag"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// idle is the first process of a container that is rented for SSH: it keeps the
// container's namespaces alive and reaps what execs leave behind. On SIGTERM or
// SIGINT it passes SIGTERM to all others, waits for the grace to pass or for
// the last of them to end, and exits; the kernel kills the rest.
func idle(args []string) int {
	flags := flag.NewFlagSet("idle", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	grace := flags.Duration("grace", 5*time.Second, "time between SIGTERM to all and the exit")
	if err := flags.Parse(args); err != nil || flags.NArg() > 0 {
		return usage()
	}
	// A buffer of one is enough for SIGCHLD: one wake-up reaps all that ended.
	children := make(chan os.Signal, 1)
	signal.Notify(children, syscall.SIGCHLD)
	ending := make(chan os.Signal, 1)
	signal.Notify(ending, syscall.SIGTERM, syscall.SIGINT)
	reap()
	for {
		select {
		case <-children:
			reap()
		case <-ending:
			return endOthers(*grace, children)
		}
	}
}

// reap collects every child that has ended.
func reap() {
	for {
		pid, err := syscall.Wait4(-1, nil, syscall.WNOHANG, nil)
		if errors.Is(err, syscall.EINTR) {
			continue
		}
		if err != nil || pid <= 0 {
			return
		}
	}
}

// endOthers asks all other processes of the namespace to end. It acts only as
// the first process: kill(-1) anywhere else would reach beyond the container.
func endOthers(grace time.Duration, children <-chan os.Signal) int {
	if os.Getpid() != 1 {
		return 0
	}
	deadline := time.After(grace)
	// Execs are not our children, so their end sends no SIGCHLD: ask instead.
	poll := time.NewTicker(50 * time.Millisecond)
	defer poll.Stop()
	for err := syscall.Kill(-1, syscall.SIGTERM); err == nil; err = syscall.Kill(-1, 0) {
		select {
		case <-deadline:
			return 0
		case <-children:
			reap()
		case <-poll.C:
		}
	}
	return 0
}

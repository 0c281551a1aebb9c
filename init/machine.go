package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/init/modprobe"
	"github.com/sosna-os/sosna/init/supervise"
	"github.com/sosna-os/sosna/pkg/bootcfg"
)

// ending is what the machine is asked to come to.
type ending int

const (
	powerOff ending = iota
	restart
)

// machine is what the phases build up. It is owned by the boot and, after it, by wait; goroutines get only what they need.
type machine struct {
	console *consoles
	kept    []string // problems gathered so far, for the verdict

	cmdline   string
	rootInRAM bool // the initial RAM file system is the root, or a tmpfs
	index     *modprobe.Index
	plugged   map[string]bool // modaliases already handled

	driversAt time.Time // when the drivers were loaded, from which the wait for disks counts

	config bootcfg.Config
	links  *links
	reaper *supervise.Reaper

	endings chan ending // requests to power off or restart; one is enough
	signals chan os.Signal

	daemons []*daemon
	atEnd   []func() error // closes what would keep /var from being unmounted
}

func newMachine() *machine {
	m := &machine{
		console: newConsoles(), plugged: map[string]bool{}, index: modprobe.Empty(), reaper: &supervise.Reaper{}, links: &links{},
		endings: make(chan ending, 1), signals: make(chan os.Signal, 8),
	}
	signal.Ignore(syscall.SIGPIPE)
	signal.Notify(m.signals, unix.SIGCHLD, unix.SIGTERM, unix.SIGINT, unix.SIGPWR, unix.SIGHUP)
	go m.handleSignals()
	return m
}

// handleSignals reaps and turns signals into endings. It lives as long as the machine.
func (m *machine) handleSignals() {
	for s := range m.signals {
		switch s {
		case unix.SIGCHLD:
			m.reaper.Collect()
		case unix.SIGHUP:
			m.end(restart)
		default: // SIGTERM, SIGPWR, and SIGINT, which the kernel sends for ctrl-alt-del
			m.end(powerOff)
		}
	}
}

// end asks for an ending; a second request changes nothing.
func (m *machine) end(e ending) {
	select {
	case m.endings <- e:
	default:
	}
}

// boot runs the phases and, if they fail, goes to maintenance mode.
func (m *machine) boot() {
	if found := runPhases(m, bootPhases, time.Now, m.console.kmsgf); len(found) > 0 {
		m.maintenance(found)
	}
}

// maintenance says what is wrong. The machine then waits for a person: the power button and ctrl-alt-del still work.
func (m *machine) maintenance(found []string) {
	m.console.printf("sosna: this machine cannot do as it is told, and waits (the power button or ctrl-alt-del switches it off)")
	m.console.printf("sosna: maintenance")
	for _, p := range found {
		m.console.printf("sosna: problem: %s", p)
	}
}

// wait is the rest of PID 1's life.
func (m *machine) wait() {
	e := <-m.endings
	if err := guarded("shutdown", func() error { m.shutdown(e); return nil }); err != nil {
		m.console.printf("sosna: %v", err)
	}
	unix.Sync()
	reboot(e)
	select {} // PID 1 must not return, even if the kernel refused
}

// spawn runs a goroutine whose panic is said and survived.
func (m *machine) spawn(name string, f func()) {
	go func() {
		if err := guarded(name, func() error { f(); return nil }); err != nil {
			m.console.printf("sosna: %v", err)
		}
	}()
}

// daemon is one supervised service and the way to end it.
type daemon struct {
	service *supervise.Service
	cancel  context.CancelFunc
	done    chan struct{}
}

package main

import (
	"errors"
	"fmt"
	"time"
)

// onError is what a phase's failure means for the boot.
type onError int

const (
	goOn   onError = iota // say it; the machine works without
	gather                // keep the problems, so that all are listed at once; the verdict comes later
	stop                  // nothing after it can work: maintenance now
)

// phase is one named step of the boot.
type phase struct {
	name    string
	run     func(*machine) error
	onError onError
}

// bootPhases is the boot, in order.
var bootPhases = []phase{
	{"root", (*machine).reroot, stop},
	{"mounts", (*machine).mounts, stop},
	{"consoles", (*machine).openConsoles, goOn},
	{"limits", (*machine).limits, goOn},
	{"cgroups", (*machine).cgroups, stop},
	{"sysctl", (*machine).sysctls, goOn},
	{"modules", (*machine).modules, goOn},
	{"power", (*machine).watchPower, goOn},
	{"clock", (*machine).clockSanity, goOn},
	{"state", (*machine).stateDisk, gather},
	{"config", (*machine).configure, gather},
	{"verdict", (*machine).verdict, stop},
	{"hostname", (*machine).hostname, goOn},
	{"network", (*machine).network, goOn},
	{"services", (*machine).services, stop},
}

// problems is an error of several lines, each for a person.
type problems []string

func (p problems) Error() string {
	switch len(p) {
	case 0:
		return "see the problems above"
	case 1:
		return p[0]
	}
	return fmt.Sprintf("%s (and %d more)", p[0], len(p)-1)
}

// runPhases runs the table and returns what keeps the machine from working, empty when nothing does. say gets one line a
// phase with the time it took.
func runPhases(m *machine, table []phase, now func() time.Time, say func(format string, args ...any)) []string {
	var kept []string
	for _, p := range table {
		began := now()
		err := guarded(p.name, func() error { return p.run(m) })
		took := now().Sub(began).Round(time.Millisecond)
		if err == nil {
			say("%s %s", p.name, took)
			continue
		}
		say("%s %s: %v", p.name, took, err)
		policy := p.onError
		if errors.As(err, new(crash)) {
			policy = max(policy, gather) // a mistake of ours is never passed over
		}
		switch policy {
		case goOn:
			m.console.printf("sosna: %s: %v", p.name, err)
		case gather:
			kept = append(kept, lines(p.name, err)...)
			m.kept = kept
		case stop:
			return append(kept, lines(p.name, err)...)
		}
	}
	return kept
}

func lines(name string, err error) []string {
	var ps problems
	if errors.As(err, &ps) {
		return ps
	}
	return []string{name + ": " + err.Error()}
}

// crash is a panic in our own code, caught.
type crash struct{ where, what string }

func (c crash) Error() string { return fmt.Sprintf("internal error in %s: %s", c.where, c.what) }

// guarded turns a panic into an error: a mistake in one phase must not take PID 1, and with it the machine, down.
func guarded(where string, f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = crash{where, fmt.Sprint(r)}
		}
	}()
	return f()
}

// verdict is the gate before anything that acts: a machine that was told something wrong does nothing.
func (m *machine) verdict() error {
	if len(m.kept) > 0 {
		return errHeld
	}
	return nil
}

// errHeld ends the boot without adding a problem of its own.
var errHeld = problems{}

package supervise

import (
	"sync"

	"golang.org/x/sys/unix"
)

// Reaper collects every child of PID 1: orphans are thrown away, and the end of a supervised child is delivered to whoever
// started it. All waiting happens here, because a wait for any child steals the status from a wait for one of them.
// The zero value is ready.
type Reaper struct {
	mu      sync.Mutex // held while starting: a child cannot be collected before it is known
	waiting map[int]chan Exit
}

// Started runs start, which must fork and return the child's PID, and returns the channel on which its end will arrive.
func (r *Reaper) Started(start func() (pid int, err error)) (int, <-chan Exit, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	pid, err := start()
	if err != nil {
		return 0, nil, err
	}
	if r.waiting == nil {
		r.waiting = map[int]chan Exit{}
	}
	c := make(chan Exit, 1)
	r.waiting[pid] = c
	return pid, c, nil
}

// Collect takes all children that have ended. Call it on SIGCHLD; signals merge, so it takes all there are.
func (r *Reaper) Collect() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for {
		var status unix.WaitStatus
		pid, err := unix.Wait4(-1, &status, unix.WNOHANG, nil)
		if err == unix.EINTR {
			continue
		}
		if err != nil || pid <= 0 {
			return
		}
		if !status.Exited() && !status.Signaled() {
			continue
		}
		if c, ok := r.waiting[pid]; ok {
			delete(r.waiting, pid)
			c <- exitOf(status)
		}
	}
}

// Signal sends a signal to a child, unless it has been collected: its number may by then belong to another process.
func (r *Reaper) Signal(pid int, sig unix.Signal) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, ok := r.waiting[pid]; ok {
		_ = unix.Kill(pid, sig) // it may be a zombie, which is as good
	}
}

func exitOf(s unix.WaitStatus) Exit {
	if s.Signaled() {
		return Exit{Code: -1, Signal: unix.SignalName(s.Signal())}
	}
	return Exit{Code: s.ExitStatus()}
}

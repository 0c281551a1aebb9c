package gpu

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// child is one life of the program. It has one user at a time.
type child struct {
	cmd    *exec.Cmd
	to     *os.File
	from   *os.File
	lines  *bufio.Reader
	stderr *tail
	next   uint64
	ended  chan struct{} // closed once the process is collected
}

// start runs the program. Both pipes are this process's own files, so that
// reads and writes have deadlines.
func start(o Options) (*child, error) {
	if _, err := os.Stat(o.Path); errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{NoProgram, o.Path + " is not there: this machine has no GPU extension"}
	}
	childIn, to, err := os.Pipe()
	if err != nil {
		return nil, &Error{Failed, err.Error()}
	}
	from, childOut, err := os.Pipe()
	if err != nil {
		return nil, &Error{Failed, errors.Join(err, childIn.Close(), to.Close()).Error()}
	}
	c := &child{to: to, from: from, lines: bufio.NewReader(from), stderr: &tail{}, ended: make(chan struct{})}
	c.cmd = exec.Command(o.Path, o.Args...)
	c.cmd.Dir, c.cmd.Env = "/", append(childEnv(), o.Env...)
	c.cmd.Stdin, c.cmd.Stdout, c.cmd.Stderr = childIn, childOut, c.stderr
	c.cmd.WaitDelay = time.Second // for standard error, should a grandchild hold it
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if o.User != 0 {
		c.cmd.SysProcAttr.Credential = &syscall.Credential{Uid: o.User, Gid: o.User} // and no other groups
	}
	err = c.cmd.Start()
	childIn.Close()
	childOut.Close()
	if err != nil {
		to.Close()
		from.Close()
		return nil, &Error{Failed, fmt.Sprintf("start %s: %v", o.Path, err)}
	}
	killedFirst(c.cmd.Process.Pid)
	go func() {
		_ = c.cmd.Wait() // how it ended is in ProcessState
		close(c.ended)
	}()
	return c, nil
}

// killedFirst: the agent, and with it what it starts, is among the last that the kernel
// kills when memory is short. A library that leaks must not have that from it.
func killedFirst(pid int) {
	const asWorkloads = "500" // of the sandbox
	// Whoever may not write it has given nothing away.
	_ = os.WriteFile(fmt.Sprintf("/proc/%d/oom_score_adj", pid), []byte(asWorkloads), 0)
}

// childEnv has no LD_*, and keeps CUDA from writing a cache of compiled kernels.
// GPUs are told apart by UUID, never by number.
func childEnv() []string {
	return []string{"HOME=/nonexistent", "CUDA_CACHE_DISABLE=1", "CUDA_DEVICE_ORDER=PCI_BUS_ID"}
}

// call asks once. After any error but the program's own, the child is of no use.
func (c *child) call(ctx context.Context, q Request, deadline time.Duration) (Answer, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, deadline, errHung)
	defer cancel()
	c.next++
	q.ID = c.next
	long := time.Unix(1, 0)
	stop := context.AfterFunc(ctx, func() { _, _ = c.to.SetWriteDeadline(long), c.from.SetReadDeadline(long) })
	defer stop()
	err := WriteLine(c.to, q)
	var line []byte
	if err == nil {
		line, err = ReadLine(c.lines, MaxAnswer)
	}
	if err != nil {
		return Answer{}, c.reason(ctx, err, deadline)
	}
	a, err := ParseAnswer(line)
	if err != nil {
		return Answer{}, err
	}
	if a.ID != q.ID {
		return Answer{}, &Error{Garbage, fmt.Sprintf("answer %d to request %d", a.ID, q.ID)}
	}
	if !stop() {
		return Answer{}, c.reason(ctx, os.ErrDeadlineExceeded, deadline) // too late by a hair: deadlines are set
	}
	return a, nil
}

var errHung = errors.New("deadline")

// reason turns a failure of the pipes into what happened.
func (c *child) reason(ctx context.Context, err error, deadline time.Duration) error {
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded) && context.Cause(ctx) == errHung:
		return &Error{Hung, fmt.Sprintf("no answer within %v", deadline)}
	case errors.Is(err, os.ErrDeadlineExceeded):
		return &Error{Stopped, context.Cause(ctx).Error()}
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.EPIPE):
		select { // so that the text can say how it ended
		case <-c.ended:
			return &Error{Died, clean(fmt.Sprintf("%v; it said: %q", c.cmd.ProcessState, c.stderr))}
		case <-time.After(killGrace):
			return &Error{Died, "closed its output"}
		}
	case CodeOf(err) == Garbage:
		return err
	}
	return &Error{Failed, err.Error()}
}

// kill ends the process and reports whether it is gone. A process inside the
// driver may not die before the driver lets go of it: then this side goes on
// without, and ended tells when it is over.
func (c *child) kill() bool {
	c.to.Close()
	c.from.Close()
	_ = c.cmd.Process.Kill() // fails only when it has ended
	select {
	case <-c.ended:
		return true
	case <-time.After(killGrace):
		return false
	}
}

// tail keeps the end of what the child says to people.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const maxTail = 512

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, p[max(0, len(p)-maxTail):]...)
	t.text = t.text[max(0, len(t.text)-maxTail):]
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return clean(string(t.text))
}

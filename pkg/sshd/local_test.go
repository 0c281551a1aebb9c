package sshd_test

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/creack/pty"

	"github.com/sosna-os/sosna/pkg/process"
)

// local is an Executor that runs processes on this machine, through the real
// helper, with or without a root of their own. It behaves as the sandbox must.
type local struct {
	root    string       // chroot, if not empty
	written atomic.Int64 // bytes that reached Stdout
	running atomic.Int64
	env     []string
}

type countingWriter struct {
	io.Writer
	n *atomic.Int64
}

func (c countingWriter) Write(p []byte) (int, error) {
	n, err := c.Writer.Write(p)
	c.n.Add(int64(n))
	return n, err
}

func (l *local) Exec(ctx context.Context, p process.Process) (int, error) {
	l.running.Add(1)
	defer l.running.Add(-1)
	cmd := exec.CommandContext(ctx, p.Args[0], p.Args[1:]...)
	cmd.Env = append(append([]string{"PATH=/usr/bin:/bin"}, l.env...), p.Env...)
	cmd.Dir = p.Dir
	cmd.WaitDelay = 2 * time.Second
	if l.root != "" {
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: l.root}
		cmd.Dir = "/"
	}
	if p.TTY {
		return l.terminal(ctx, cmd, p)
	}
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return 0, err
	}
	cmd.Stdout, cmd.Stderr = countingWriter{p.Stdout, &l.written}, p.Stderr
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	go func() {
		_, _ = io.Copy(stdin, p.Stdin)
		stdin.Close()
	}()
	stop := relay(cmd.Process, p, nil)
	defer stop()
	return status(ctx, cmd.Wait())
}

func (l *local) terminal(ctx context.Context, cmd *exec.Cmd, p process.Process) (int, error) {
	master, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: p.Size.Cols, Rows: p.Size.Rows})
	if err != nil {
		return 0, err
	}
	defer master.Close()
	go func() { _, _ = io.Copy(master, p.Stdin) }()
	stop := relay(cmd.Process, p, master)
	defer stop() // before master is closed
	// It ends with EIO when the last process has let go of the terminal.
	_, _ = io.Copy(p.Stdout, master)
	return status(ctx, cmd.Wait())
}

// relay passes on signals and sizes until stop is called.
func relay(proc *os.Process, p process.Process, master *os.File) (stop func()) {
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case sig := <-p.Signals:
				_ = proc.Signal(sig)
			case size := <-p.Resize:
				if master != nil {
					_ = pty.Setsize(master, &pty.Winsize{Cols: size.Cols, Rows: size.Rows})
				}
			case <-end:
				return
			}
		}
	}()
	return func() { close(end); <-ended }
}

func status(ctx context.Context, err error) (int, error) {
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return 0, ctx.Err()
	case errors.As(err, &exit):
		if ws := exit.Sys().(syscall.WaitStatus); ws.Signaled() {
			return 128 + int(ws.Signal()), &process.SignalError{Signal: ws.Signal()}
		}
		return exit.ExitCode(), nil
	}
	return 0, err
}

package sshclient

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"golang.org/x/crypto/ssh"
	"golang.org/x/sys/unix"
	"golang.org/x/term"

	"github.com/sosna-os/sosna/pkg/process"
)

// ErrLost: the connection ended before the process did.
var ErrLost = errors.New("connection lost before the process ended")

// Command is one command line, or with an empty Line a login shell.
type Command struct {
	Line string
	// TTY asks for a terminal there. If Stdin is a local terminal, it is put into
	// raw mode meanwhile and its size is followed.
	TTY            bool
	Stdin          io.Reader
	Stdout, Stderr io.Writer
}

// Run runs a command and gives its exit status (128+n after signal n). When ctx
// ends, the worker hangs the process up and Run returns ctx's error.
func Run(ctx context.Context, client *ssh.Client, cmd Command) (exit int, err error) {
	s, err := client.NewSession()
	if err != nil {
		return 0, fmt.Errorf("open session: %w", err)
	}
	defer s.Close()
	s.Stdin, s.Stdout, s.Stderr = cmd.Stdin, cmd.Stdout, cmd.Stderr
	// A worker takes these or not; neither is an error.
	_ = s.Setenv("LANG", os.Getenv("LANG"))
	if cmd.TTY {
		restore, err := attachTerminal(s, cmd.Stdin)
		if err != nil {
			return 0, err
		}
		defer restore()
	}
	stop := context.AfterFunc(ctx, func() { s.Close() })
	defer stop()
	if cmd.Line == "" {
		err = s.Shell()
	} else {
		err = s.Start(cmd.Line)
	}
	if err != nil {
		return 0, fmt.Errorf("start process: %w", err)
	}
	return exitStatus(ctx, s.Wait())
}

func exitStatus(ctx context.Context, err error) (int, error) {
	var ended *ssh.ExitError
	var missing *ssh.ExitMissingError
	switch {
	case err == nil:
		return 0, nil
	case errors.As(err, &ended):
		return ended.ExitStatus(), nil
	case ctx.Err() != nil:
		return 0, ctx.Err()
	case errors.As(err, &missing):
		return 0, ErrLost
	}
	return 0, fmt.Errorf("wait for process: %w", err)
}

// attachTerminal asks for a terminal like the local one, if there is one.
func attachTerminal(s *ssh.Session, stdin io.Reader) (restore func(), err error) {
	size := process.WinSize{Cols: 80, Rows: 24}
	name := os.Getenv("TERM")
	if name == "" {
		name = "xterm"
	}
	file, _ := stdin.(*os.File)
	local := file != nil && term.IsTerminal(int(file.Fd()))
	if local {
		if cols, rows, err := term.GetSize(int(file.Fd())); err == nil {
			size = process.WinSize{Cols: uint16(cols), Rows: uint16(rows)}
		}
	}
	if err := s.RequestPty(name, int(size.Rows), int(size.Cols), ssh.TerminalModes{}); err != nil {
		return nil, fmt.Errorf("ask for a terminal: %w", err)
	}
	if !local {
		return func() {}, nil
	}
	state, err := term.MakeRaw(int(file.Fd()))
	if err != nil {
		return nil, fmt.Errorf("set terminal to raw mode: %w", err)
	}
	unfollow := followSize(s, file)
	return func() {
		unfollow()
		_ = term.Restore(int(file.Fd()), state)
	}, nil
}

// followSize passes on each new size of the local terminal.
func followSize(s *ssh.Session, file *os.File) (stop func()) {
	changed := make(chan os.Signal, 1)
	signal.Notify(changed, unix.SIGWINCH)
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-changed:
				if cols, rows, err := term.GetSize(int(file.Fd())); err == nil {
					_ = s.WindowChange(rows, cols)
				}
			case <-end:
				return
			}
		}
	}()
	return func() {
		signal.Stop(changed)
		close(end)
		<-ended
	}
}

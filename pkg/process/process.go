// Package process is the vocabulary in which one room asks another to run a
// process inside a deal's container.
//
// The SSH server (pkg/sshd) is the asker, the sandbox (pkg/sandbox) the doer;
// neither imports the other. Nothing here runs anything. What an Executor
// promises is written at Executor, because a session hangs or leaks when one
// side guesses.
package process

import (
	"context"
	"fmt"
	"io"
	"syscall"
)

// WinSize is the size of a terminal, in characters.
type WinSize struct {
	Cols, Rows uint16
}

// Process describes one process to run in a container that already runs. User,
// capabilities, limits and no-new-privileges are the container's own: an asker
// cannot widen them.
type Process struct {
	// Args is the argument vector; Args[0] is a path inside the container.
	Args []string
	// Env are "K=V" entries added to the container's own environment; an entry
	// here wins over the container's.
	Env []string
	// Dir is the working directory inside the container; empty means the container's own.
	Dir string

	// TTY asks for a terminal. Stdout then carries everything and Stderr is not used.
	TTY bool
	// Size is the terminal's size at the start. A zero value means 80x24.
	Size WinSize
	// Resize carries later sizes. It may be nil and may be closed early.
	Resize <-chan WinSize

	// Stdin may be nil (no input). End of Stdin closes the process's input
	// (containerd: CloseIO); with a TTY it does nothing, as with a real terminal.
	Stdin io.Reader
	// Stdout and Stderr may be nil (discard). A Write that blocks must block the
	// process in turn, and a Write that fails must close that stream towards the
	// process, so that it gets SIGPIPE.
	Stdout, Stderr io.Writer

	// Signals are sent to the process as they come. It may be nil and may be closed early.
	Signals <-chan syscall.Signal
}

// Executor runs processes in one container.
//
// Exec returns when the process has ended and what it wrote has reached Stdout
// and Stderr (output that a surviving child holds open is waited for only
// briefly). It does not wait for Stdin: a Read there may still be blocked when
// Exec returns, and the caller unblocks it. No goroutine of Exec touches Stdout
// or Stderr after the return.
//
// The first result is the exit status, 0..255. A process that a signal ended
// gives 128+n; an Executor that knows for certain returns *SignalError as
// well. Any other error means that the process never ran or was lost, and the
// status is then meaningless. When ctx ends the process is killed with SIGKILL
// and Exec returns ctx's error; only that process: what it left in the
// background belongs to the container.
type Executor interface {
	Exec(ctx context.Context, p Process) (exit int, err error)
}

// SignalError says that the process ended by a signal.
type SignalError struct {
	Signal syscall.Signal
}

func (e *SignalError) Error() string {
	return fmt.Sprintf("process ended by signal %d (%s)", int(e.Signal), e.Signal)
}

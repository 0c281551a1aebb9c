package sandbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"syscall"
	"time"

	containerd "github.com/containerd/containerd/v2/client"
	"github.com/containerd/errdefs"
	"github.com/containerd/errdefs/pkg/errgrpc"
	"github.com/ethereum/go-ethereum/common"
)

// Exit says how a workload's main process ended.
type Exit struct {
	Code      int       // 128 + signal for a signal; -1 if nobody saw it end
	OOMKilled bool      // by the workload's own memory limit
	Reason    string    // for a person
	At        time.Time // zero if nobody saw it end
}

// Workload is a deal's container, from Start or Adopt until Stop.
type Workload struct {
	e    *Engine
	id   string
	deal common.Hash
	slot int
	dir  string
	leaf leaf
	log  *ring

	container containerd.Container
	task      containerd.Task
	exit      <-chan containerd.ExitStatus
	execs     chan struct{} // a token for each running Exec

	done chan struct{} // closed when ended is set
	mu   sync.Mutex
	last Exit
	stop sync.Mutex // held by the one who stops
	gone bool       // erased; guarded by stop
	why  string     // set by Terminate, before the processes die; guarded by mu
}

// ID is the name of the container, the cgroup leaf and the directory.
func (w *Workload) ID() string { return w.id }

// Deal is the deal that the workload serves.
func (w *Workload) Deal() common.Hash { return w.deal }

// CgroupPath is the workload's cgroup v2 leaf. It stays readable from the end
// of the processes (Done, Terminate) until Stop removes it.
func (w *Workload) CgroupPath() string { return string(w.leaf) }

// Done is closed when the main process has ended.
func (w *Workload) Done() <-chan struct{} { return w.done }

// Exit is valid once Done is closed.
func (w *Workload) Exit() Exit {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last
}

// Traffic reads the counters at the workload's edge: the meter of its network.
// All of them only grow, from Start to Stop.
func (w *Workload) Traffic() (Traffic, error) { return readEdge(w.id) }

// OOMKills is how many processes the memory limit has killed so far. A session
// may lose its shell to it while the workload lives on.
func (w *Workload) OOMKills() (int64, error) { return w.leaf.oomKills() }

// Logs writes the last limit bytes of the main process's output; at most 1 MiB
// is kept.
func (w *Workload) Logs(out io.Writer, limit int64) error { return w.log.copyTo(out, limit) }

// Pause freezes every process of the workload, by the kernel, whether or not
// containerd answers.
func (w *Workload) Pause(ctx context.Context) error {
	if w.ended() {
		return ErrEnded
	}
	if err := w.leaf.freeze(ctx, true); err != nil {
		return fmt.Errorf("pause %s: %w", w.id, err)
	}
	return nil
}

// Resume lets the processes go on.
func (w *Workload) Resume(ctx context.Context) error {
	if w.ended() {
		return ErrEnded
	}
	if err := w.leaf.freeze(ctx, false); err != nil {
		return fmt.Errorf("resume %s: %w", w.id, err)
	}
	return nil
}

// Paused survives a restart of the agent.
func (w *Workload) Paused() bool { return w.leaf.frozen() }

func (w *Workload) ended() bool {
	select {
	case <-w.done:
		return true
	default:
		return false
	}
}

// follow starts the goroutine that learns of the end.
func (w *Workload) follow() {
	if !w.e.enter() {
		return
	}
	go func() {
		defer w.e.watch.Done()
		status, err := awaitExit(w.e.life, w.task, w.exit)
		if err != nil && w.e.life.Err() != nil {
			return // the engine closes; the workload lives on
		}
		w.finish(status, err)
	}()
}

func (w *Workload) finish(status containerd.ExitStatus, err error) {
	x := Exit{Code: int(status.ExitCode()), At: status.ExitTime()}
	kills, _ := w.leaf.oomKills() // 0 if the leaf is gone
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case err != nil:
		x = Exit{Code: -1, Reason: fmt.Sprintf("ended unseen: %v", err)}
	case w.why != "":
		x.Reason = w.why
	case x.Code == 128+int(syscall.SIGKILL) && kills > 0:
		x.OOMKilled, x.Reason = true, "killed: over its memory limit"
	case x.Code > 128:
		x.Reason = fmt.Sprintf("killed by signal %d", x.Code-128)
	default:
		x.Reason = fmt.Sprintf("exited with code %d", x.Code)
	}
	w.last = x
	close(w.done)
}

// waiter is what a task and an exec have in common.
type waiter interface {
	Wait(context.Context) (<-chan containerd.ExitStatus, error)
}

// awaitExit outlives containerd: its Wait breaks when it dies and is asked
// again when it is back, for the shim keeps the answer. Only what ends while
// containerd is down is lost: on its way up it removes the shims of such tasks.
func awaitExit(ctx context.Context, p waiter, first <-chan containerd.ExitStatus) (containerd.ExitStatus, error) {
	statuses := first
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		var status containerd.ExitStatus
		select {
		case status = <-statuses:
		case <-ctx.Done():
			return status, ctx.Err()
		}
		err := errgrpc.ToNative(status.Error()) // the client hands it on raw
		if err == nil {
			return status, nil
		}
		if errdefs.IsNotFound(err) || ctx.Err() != nil {
			return status, err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return status, ctx.Err()
		}
		if statuses, err = p.Wait(ctx); err != nil {
			return status, err
		}
	}
}

// Terminate ends all processes: SIGTERM to the main one, SIGKILL to the rest
// when grace is over. What the workload has used stays readable until Stop. A
// paused workload gets no grace, for it would have to run for it.
func (w *Workload) Terminate(ctx context.Context, grace time.Duration) error {
	ctx, cancel := w.e.scope(ctx)
	defer cancel()
	w.mu.Lock()
	if w.why == "" {
		w.why = "stopped"
	}
	w.mu.Unlock()
	if grace > 0 && !w.Paused() && !w.ended() {
		if err := w.task.Kill(ctx, syscall.SIGTERM); err == nil {
			timer := time.NewTimer(grace)
			defer timer.Stop()
			select {
			case <-w.done:
			case <-timer.C:
			case <-ctx.Done():
			}
		}
	}
	if err := w.leaf.kill(); err != nil {
		return fmt.Errorf("terminate %s: %w", w.id, err)
	}
	return nil
}

// Stop ends the workload and removes everything that was made for it. It may
// be called again, after an error or by several.
func (w *Workload) Stop(ctx context.Context, grace time.Duration) error {
	w.stop.Lock()
	defer w.stop.Unlock()
	if w.gone {
		return nil
	}
	if err := w.Terminate(ctx, grace); err != nil {
		return err
	}
	ctx, cancel := w.e.scope(ctx)
	defer cancel()
	select { // an exit that is seen has a better reason than one that is not
	case <-w.done:
	case <-time.After(2 * time.Second):
	case <-ctx.Done():
	}
	if err := w.e.erase(ctx, w.id); err != nil {
		return err
	}
	w.gone = true
	w.e.release(w.id)
	return errors.Join(w.log.close())
}

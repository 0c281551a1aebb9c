package sandbox

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	containerd "github.com/containerd/containerd/v2/client"
	"github.com/containerd/containerd/v2/pkg/cio"
	"github.com/containerd/errdefs"
	"github.com/opencontainers/runtime-spec/specs-go"

	"github.com/sosna-os/sosna/pkg/process"
)

// maxExecs bounds the sessions of one workload: each costs pipes and threads here.
const maxExecs = 64

// defaultSize is the terminal of one who does not name a size.
var defaultSize = process.WinSize{Cols: 80, Rows: 24}

// drainIdle is how long Exec waits for more output after the process has
// ended, when something it left behind holds its pipes open.
const drainIdle = 500 * time.Millisecond

// killLimit bounds the kill of a session that is cancelled.
const killLimit = 5 * time.Second

var _ process.Executor = (*Workload)(nil)

// Exec runs a process in the workload, as the container's own root and under
// its limits; what it promises is written at process.Executor. It never says
// *process.SignalError: the runtime gives one number, and a program can exit
// with 137 as well as be killed.
func (w *Workload) Exec(ctx context.Context, p process.Process) (int, error) {
	if err := w.admit(p); err != nil {
		return -1, err
	}
	if !w.e.enter() {
		return -1, context.Canceled
	}
	leave := w.e.watch.Done
	defer func() { leave() }()
	ctx, cancel := w.e.scope(ctx)
	defer cancel()
	select {
	case w.execs <- struct{}{}:
		defer func() { <-w.execs }()
	default:
		return -1, fmt.Errorf("%w: %d", ErrBusy, maxExecs)
	}
	spec, err := w.processSpec(ctx, p)
	if err != nil {
		return -1, fmt.Errorf("exec in %s: %w", w.id, err)
	}
	s := &session{p: p, started: make(chan struct{}), finished: make(chan struct{})}
	defer close(s.finished)
	id := "exec-" + rand.Text()
	s.process, err = w.task.Exec(ctx, id, spec, s.creator(filepath.Join(w.dir, fifoDir)))
	if err != nil {
		return -1, fmt.Errorf("exec in %s: %w", w.id, err)
	}
	code, err := s.run(ctx)
	s.end(ctx, err, leave)
	leave = func() {}
	return code, err
}

func (w *Workload) admit(p process.Process) error {
	if w.ended() {
		return ErrEnded
	}
	if w.Paused() {
		return ErrPaused
	}
	if len(p.Args) == 0 || p.Args[0] == "" {
		return fmt.Errorf("%w: no command", ErrSpec)
	}
	if p.Dir != "" && !path.IsAbs(p.Dir) {
		return fmt.Errorf("%w: working directory is not absolute", ErrSpec)
	}
	return errors.Join(checkWords("argument", p.Args, false), checkWords("environment", p.Env, true))
}

// processSpec is the container's own process with another command: the
// runtime takes an exec as it is given, so that everything not copied here
// would be lost (capabilities, no_new_privs, limits, oom_score_adj).
func (w *Workload) processSpec(ctx context.Context, p process.Process) (*specs.Process, error) {
	container, err := w.container.Spec(ctx)
	if err != nil {
		return nil, err
	}
	spec := *container.Process
	spec.Args = p.Args
	spec.Env = mergeEnv(spec.Env, p.Env)
	if p.Dir != "" {
		spec.Cwd = path.Clean(p.Dir)
	}
	spec.Terminal = p.TTY
	if p.TTY {
		size := p.Size
		if size == (process.WinSize{}) {
			size = defaultSize
		}
		spec.ConsoleSize = &specs.Box{Width: uint(size.Cols), Height: uint(size.Rows)}
	}
	return &spec, nil
}

// session is one Exec while it runs.
type session struct {
	p        process.Process
	process  containerd.Process
	started  chan struct{}
	finished chan struct{}
	out      progress
	outlets  [2]outlet
}

func (s *session) creator(dir string) cio.Creator {
	var stdin io.Reader
	if s.p.Stdin != nil {
		stdin = &endReader{r: s.p.Stdin, end: s.closeStdin}
	}
	for i, w := range []io.Writer{s.p.Stdout, s.p.Stderr} {
		if w == nil {
			w = io.Discard
		}
		s.outlets[i].w, s.outlets[i].p = w, &s.out
	}
	opts := []cio.Opt{cio.WithStreams(stdin, &s.outlets[0], &s.outlets[1]), cio.WithFIFODir(dir)}
	if s.p.TTY {
		opts = append(opts, cio.WithTerminal)
	}
	return cio.NewCreator(opts...)
}

// closeStdin tells the shim, which holds the pipe open too, that no more comes.
// Without it `cat file | ssh host cat` never ends.
func (s *session) closeStdin() {
	go func() {
		select {
		case <-s.started:
		case <-s.finished:
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), eraseLimit)
		defer cancel()
		_ = s.process.CloseIO(ctx, containerd.WithStdinCloser) // gone already: nothing to close
	}()
}

func (s *session) run(ctx context.Context) (int, error) {
	exit, err := s.process.Wait(ctx) // before Start, or a quick end is missed
	if err != nil {
		return -1, err
	}
	if err := s.process.Start(ctx); err != nil {
		return -1, fmt.Errorf("%w %.100q: %w", ErrCommand, s.p.Args[0], err)
	}
	close(s.started)
	var relay sync.WaitGroup
	ctx, cancel := context.WithCancel(ctx)
	relay.Go(func() { s.relay(ctx) })
	status, err := awaitExit(ctx, s.process, exit)
	cancel()
	relay.Wait()
	if err != nil {
		return -1, err
	}
	s.drain()
	return int(status.ExitCode()), nil
}

// relay passes signals and sizes on. That the process may be gone by then is
// not an error of the one who sent them.
func (s *session) relay(ctx context.Context) {
	signals, sizes := s.p.Signals, s.p.Resize
	for {
		select {
		case sig, ok := <-signals:
			if !ok {
				signals = nil
				continue
			}
			_ = s.process.Kill(ctx, sig)
		case size, ok := <-sizes:
			if !ok {
				sizes = nil
				continue
			}
			if s.p.TTY {
				_ = s.process.Resize(ctx, uint32(size.Cols), uint32(size.Rows))
			}
		case <-ctx.Done():
			return
		}
	}
}

// drain waits for the output to end, or to pause while nobody is reading it.
func (s *session) drain() {
	ended := make(chan struct{})
	pipes := s.process.IO()
	go func() {
		pipes.Wait()
		close(ended)
	}()
	ticker := time.NewTicker(drainIdle)
	defer ticker.Stop()
	for last := s.out.bytes.Load(); ; {
		select {
		case <-ended:
			return
		case <-ticker.C:
		}
		now := s.out.bytes.Load()
		if now == last && s.out.writing.Load() == 0 {
			return
		}
		last = now
	}
}

// end stops using the caller's writers and sees to it that nothing stays. The
// shim takes up to 10 s to delete a process whose pipes something in the
// background holds, so that is not waited for.
func (s *session) end(ctx context.Context, err error, leave func()) {
	ctx = context.WithoutCancel(ctx)
	if err != nil {
		ctx, cancel := context.WithTimeout(ctx, killLimit)
		defer cancel()
		_ = s.process.Kill(ctx, syscall.SIGKILL) // may have ended, or never begun
	}
	for i := range s.outlets {
		s.outlets[i].shut()
	}
	go func() {
		defer leave()
		ctx, cancel := context.WithTimeout(ctx, eraseLimit)
		defer cancel()
		if _, err := s.process.Delete(ctx, containerd.WithProcessKill); err != nil && !errdefs.IsNotFound(err) {
			// The container's end removes it; the pipes must not stay until then.
			s.process.IO().Cancel()
			s.process.IO().Close()
		}
	}()
}

// progress of output: how much has gone out, and how many writes are under way.
type progress struct {
	bytes   atomic.Int64
	writing atomic.Int64
}

// outlet hands output to the caller until the Exec is over.
type outlet struct {
	p *progress

	mu     sync.Mutex
	w      io.Writer
	closed bool
}

func (o *outlet) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed {
		return len(b), nil
	}
	o.p.writing.Add(1)
	defer o.p.writing.Add(-1)
	n, err := o.w.Write(b)
	o.p.bytes.Add(int64(n))
	return n, err
}

func (o *outlet) shut() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = true
}

// endReader calls end once, after everything before the end has been handed on.
type endReader struct {
	r    io.Reader
	end  func()
	err  error
	once sync.Once
}

func (e *endReader) Read(p []byte) (int, error) {
	if e.err == nil {
		var n int
		if n, e.err = e.r.Read(p); n > 0 || e.err == nil {
			return n, nil
		}
	}
	e.once.Do(e.end)
	return 0, e.err
}

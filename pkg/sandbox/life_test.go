package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/containerd/containerd/v2/pkg/cio"

	"github.com/sosna-os/sosna/pkg/process"
)

func TestContainerdLimits(t *testing.T) {
	e := openVM(t)
	d := pulled(t, e)
	t.Run("memory of a session", func(t *testing.T) {
		w := started(t, e, small(1, d))
		start := time.Now()
		_, code := sh(t, w, "dd if=/dev/zero of=/dev/null bs=200M count=1")
		figure(t, "out of memory seen after", time.Since(start))
		kills, err := w.OOMKills()
		if code != 137 || kills == 0 || err != nil {
			t.Errorf("code %d, kills %d, %v", code, kills, err)
		}
		if got, _ := sh(t, w, "echo alive"); got != "alive\n" {
			t.Errorf("workload is gone: %q", got)
		}
	})
	t.Run("memory by files", func(t *testing.T) {
		w := started(t, e, small(1, d))
		if _, code := sh(t, w, "dd if=/dev/zero of=/dev/shm/x bs=1M count=200"); code == 0 {
			t.Error("200 MB in /dev/shm of a 64 MB workload")
		}
	})
	t.Run("memory of the main process", func(t *testing.T) {
		s := small(2, d)
		s.Args = []string{"dd", "if=/dev/zero", "of=/dev/null", "bs=200M", "count=1"}
		w := started(t, e, s)
		<-w.Done()
		if x := w.Exit(); !x.OOMKilled || x.Code != 137 {
			t.Errorf("%+v", x)
		}
		if _, err := w.Exec(t.Context(), process.Process{Args: []string{"true"}}); !errors.Is(err, ErrEnded) {
			t.Error(err)
		}
		if _, err := os.Stat(w.CgroupPath() + "/cpu.stat"); err != nil {
			t.Errorf("usage is not readable after the end: %v", err)
		}
	})
	t.Run("fork bomb", func(t *testing.T) {
		w := started(t, e, small(3, d))
		var out bytes.Buffer
		ctx, cancel := context.WithCancel(context.Background())
		bomb := make(chan struct{})
		go func() {
			defer close(bomb)
			_, _ = w.Exec(ctx, process.Process{Args: []string{"sh", "-c", "f() { f & f & wait; }; f"}, Stdout: &out, Stderr: &out})
		}()
		const limit = 64 // of small
		peak := 0
		tick := time.NewTicker(50 * time.Millisecond)
		for end := time.Now().Add(time.Minute); peak < limit && time.Now().Before(end); <-tick.C {
			raw, err := os.ReadFile(w.CgroupPath() + "/pids.peak")
			if err != nil {
				t.Error(err)
				break
			}
			peak, _ = strconv.Atoi(strings.TrimSpace(string(raw)))
		}
		tick.Stop()
		cancel()
		<-bomb
		if peak != limit {
			t.Errorf("peak of %d processes, limit %d", peak, limit)
		}
		start := time.Now()
		stopped(t, w)
		figure(t, fmt.Sprintf("stop of a fork bomb (peak %d processes)", peak), time.Since(start))
	})
	t.Run("processor", func(t *testing.T) {
		s := small(4, d)
		s.MilliCPU = 200
		w := started(t, e, s)
		before := time.Now()
		used0 := cpuUsage(t, w)
		sh(t, w, "sh -c 'while true; do :; done' & sleep 3; kill $!")
		share := float64(cpuUsage(t, w)-used0) / float64(time.Since(before))
		figure(t, fmt.Sprintf("processor share of a 200 m workload: %.2f; over", share), time.Since(before))
		if share > 0.3 {
			t.Errorf("share %.2f", share)
		}
	})
}

func cpuUsage(t *testing.T, w *Workload) time.Duration {
	t.Helper()
	us, err := w.leaf.event("cpu.stat", "usage_usec")
	if err != nil {
		t.Fatal(err)
	}
	return time.Duration(us) * time.Microsecond
}

func TestContainerdPause(t *testing.T) {
	e := openVM(t)
	s := small(1, pulled(t, e))
	s.Args = []string{"sh", "-c", "i=0; while true; do i=$((i+1)); echo $i; sleep 0.05; done"}
	w := launched(t, e, s) // what is adopted of it is stopped
	logs := func() string {
		var out bytes.Buffer
		if err := w.Logs(&out, 1<<20); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	grows := func() bool {
		before := len(logs())
		err := poll(t.Context(), 10*time.Second, func() (bool, error) { return len(logs()) > before, nil })
		return err == nil
	}
	if !grows() {
		t.Fatal("no output")
	}
	before, _ := w.Traffic()
	if err := w.Pause(t.Context()); err != nil {
		t.Fatal(err)
	}
	cpu := cpuUsage(t, w)
	if _, err := w.Exec(t.Context(), process.Process{Args: []string{"true"}}); !errors.Is(err, ErrPaused) {
		t.Errorf("exec while paused: %v", err)
	}
	time.Sleep(300 * time.Millisecond) // the claim is that nothing happens in some time
	if now := cpuUsage(t, w); now-cpu > 20*time.Millisecond {
		t.Errorf("used %v while paused", now-cpu)
	}
	// The agent dies while the workload is paused.
	e.Close()
	e = openAgain(t)
	found, err := e.Adopt(t.Context())
	if err != nil || len(found) != 1 {
		t.Fatalf("adopted %d, %v", len(found), err)
	}
	w = found[0]
	t.Cleanup(func() { stopped(t, w) })
	if !w.Paused() {
		t.Error("pause did not survive")
	}
	if after, err := w.Traffic(); err != nil || after.Tx < before.Tx || after.TxDenied < before.TxDenied {
		t.Errorf("counters went back: %+v %+v %v", before, after, err)
	}
	if err := w.Resume(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !grows() {
		t.Error("no output after resuming")
	}
	if err := w.Pause(t.Context()); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	stopped(t, w)
	if d := time.Since(start); d > 30*time.Second {
		t.Errorf("stopping a paused workload took %v", d)
	}
}

func TestContainerdAdopt(t *testing.T) {
	e := openVM(t)
	d := pulled(t, e)
	ctx := t.Context()
	running := launched(t, e, small(1, d))
	brief := small(2, d)
	brief.Args = []string{"sh", "-c", "echo said; sleep 2; exit 5"}
	ended := launched(t, e, brief)
	// A start that was cut off after the container was made, and one before.
	for n := byte(3); n <= 4; n++ {
		w := e.newWorkload(ID(deal(n)), deal(n), int(n)+10)
		scope, cancel := e.scope(ctx)
		if err := w.makeDir(""); err != nil {
			t.Fatal(err)
		}
		if n == 3 {
			if err := w.makeContainer(scope, small(n, d)); err != nil {
				t.Fatal(err)
			}
		}
		if err := guardEdge(w.id, nil); err != nil {
			t.Fatal(err)
		}
		cancel()
		w.log.close()
	}
	// A session is open when the agent dies; its process must not stay.
	openSession(t, running)
	leaf := running.CgroupPath()
	e.end() // no clean-up: what Close does besides is waiting
	<-ended.leafGone(t)

	e2 := openAgain(t)
	start := time.Now()
	found, err := e2.Adopt(ctx)
	figure(t, "adopt of two and clean-up of two", time.Since(start))
	if err != nil || len(found) != 2 {
		t.Fatalf("adopted %d, %v", len(found), err)
	}
	for _, w := range found {
		t.Cleanup(func() { stopped(t, w) })
		switch w.Deal() {
		case deal(1):
			if w.CgroupPath() != leaf {
				t.Errorf("leaf %s", w.CgroupPath())
			}
			if got, _ := sh(t, w, "echo hello; ps | grep -c '[s]leep 444'"); got != "hello\n0\n" {
				t.Errorf("exec after adoption: %q", got)
			}
		case deal(2):
			select {
			case <-w.Done():
			case <-time.After(30 * time.Second):
				t.Fatal("end not seen")
			}
			var out bytes.Buffer
			w.Logs(&out, 1000)
			if x := w.Exit(); x.Code != 5 || out.String() != "said\n" {
				t.Errorf("%+v %q", x, out.String())
			}
		default:
			t.Errorf("adopted %s", w.ID())
		}
	}
	if tables, _, _ := listEdges(); len(tables) != 2 {
		t.Errorf("tables %v", tables)
	}
	if w, err := e2.Start(ctx, small(3, d)); err != nil {
		t.Errorf("start where a half-made one was: %v", err)
	} else {
		stopped(t, w)
	}
}

// openSession starts a process as Exec does, without the goroutine that would
// end it: the agent was killed.
func openSession(t *testing.T, w *Workload) {
	t.Helper()
	ctx, cancel := w.e.scope(t.Context())
	defer cancel()
	spec, err := w.processSpec(ctx, process.Process{Args: []string{"sleep", "444"}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := w.task.Exec(ctx, "exec-stray", spec, cio.NullIO)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(ctx); err != nil {
		t.Fatal(err)
	}
}

// leafGone is closed when no process is left in the workload.
func (w *Workload) leafGone(t *testing.T) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := poll(context.Background(), 30*time.Second, func() (bool, error) {
			n, err := w.leaf.event("cgroup.events", "populated")
			return n == 0, err
		}); err != nil {
			t.Error(err)
		}
	}()
	return done
}

func TestContainerdDies(t *testing.T) {
	e := openVM(t)
	d := pulled(t, e)
	w := started(t, e, small(1, d))
	brief := small(2, d)
	brief.Args = []string{"sh", "-c", "sleep 20; exit 4"}
	ending := started(t, e, brief)
	brief.Deal, brief.Args = deal(3), []string{"sh", "-c", "trap '' HUP; sleep 1000"}
	unseen := started(t, e, brief)
	raw, err := os.ReadFile(containerdPID)
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(string(raw))
	if err != nil {
		t.Fatal(err)
	}
	up := make(chan struct{})
	type result struct {
		code int
		err  error
	}
	session := make(chan result, 1)
	signals := make(chan syscall.Signal, 1)
	go func() {
		code, err := w.Exec(context.Background(), process.Process{Args: []string{"sh", "-c", "echo up; cat >/dev/null; exit 3"}, Stdin: blocked(signals), Stdout: &signalWriter{on: func() { close(up) }}})
		session <- result{code, err}
	}()
	<-up
	sh(t, w, "true") // by its end the session's own start has been answered
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	if err := w.Pause(t.Context()); err != nil {
		t.Errorf("pause without containerd: %v", err)
	}
	if err := w.Resume(t.Context()); err != nil {
		t.Errorf("resume without containerd: %v", err)
	}
	if err := unseen.leaf.kill(); err != nil { // ends while containerd is away
		t.Error(err)
	}
	start := time.Now()
	if err := poll(t.Context(), time.Minute, func() (bool, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		return e.Ready(ctx) == nil, nil
	}); err != nil {
		t.Fatalf("containerd does not come back: %v", err)
	}
	figure(t, "containerd back after kill -9", time.Since(start))
	if got, _ := sh(t, w, "echo still here"); got != "still here\n" {
		t.Errorf("%q", got)
	}
	close(signals)
	select {
	case got := <-session:
		if got.code != 3 || got.err != nil {
			t.Errorf("session across the restart ended with %d, %v", got.code, got.err)
		}
	case <-time.After(30 * time.Second):
		t.Error("session across the restart does not end")
	}
	select {
	case <-ending.Done():
		// -1 if containerd was so slow that the end fell into its absence.
		if x := ending.Exit(); x.Code != 4 && (x.Code != -1 || x.Reason == "") {
			t.Errorf("%+v", x)
		}
	case <-time.After(time.Minute):
		t.Error("end not seen")
	}
	select {
	case <-unseen.Done():
		if x := unseen.Exit(); x.Code != -1 && x.Code != 137 {
			t.Errorf("%+v", x)
		}
	case <-time.After(time.Minute):
		t.Error("end in containerd's absence not seen")
	}
}

// blocked is a reader that ends when c is closed.
func blocked(c <-chan syscall.Signal) io.Reader { return &blockedReader{c} }

type blockedReader struct{ c <-chan syscall.Signal }

func (b *blockedReader) Read([]byte) (int, error) { <-b.c; return 0, io.EOF }

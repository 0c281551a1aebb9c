package gpu

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestFailures: every way in which a child can fail has its code, takes no
// longer than its deadline, and leaves no process.
func TestFailures(t *testing.T) {
	for role, want := range map[string]struct {
		code     Code
		detail   string
		deadline time.Duration
	}{
		"dies":             {Died, "exit status 127", 0},
		"deaf":             {Hung, "no answer within 100ms", 100 * time.Millisecond},
		"hangs":            {Hung, "no answer within 100ms", 100 * time.Millisecond},
		"answers late":     {Hung, "", 100 * time.Millisecond},
		"floods":           {Garbage, "over 1048576 bytes", 0},
		"half a line":      {Died, "exit status 0", 0},
		"garbage:not json": {Garbage, "", 0},
		"garbage:{}{}":     {Garbage, "more than one", 0},
		"garbage:{}":       {Garbage, "answer 0 to request 1", 0},
		"garbage:[]":       {Garbage, "", 0},
		"other id":         {Garbage, "answer 8 to request 1", 0},
		"no driver":        {NoDriver, "NOT_LOADED", 0},
		"odd code":         {Failed, "hung: not the program's", 0},
		"floods stderr":    {"", "", 0},
		`garbage:{"id":1,"samples":[{"uuid":""}]}`: {Garbage, "no UUID", 0},
	} {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			c := playing(t, role, Options{Deadline: want.deadline})
			samples, err := c.Sample(t.Context())
			if CodeOf(err) != want.code || err != nil && !strings.Contains(err.Error(), want.detail) {
				t.Fatalf("got %v, want %q with %q", err, want.code, want.detail)
			}
			if want.code == "" && len(samples) != 1 {
				t.Errorf("samples: %v", samples)
			}
			if healthy := want.code == "" || spoken[want.code]; (c.child != nil) != healthy {
				t.Errorf("child kept: %v", c.child != nil)
			}
		})
	}
}

// TestRulesAtTheBorder: what the child says is held to the rules.
func TestRulesAtTheBorder(t *testing.T) {
	c := playing(t, "well", Options{})
	s, err := c.Sample(t.Context())
	if err != nil || len(s) != 1 {
		t.Fatal(s, err)
	}
	if v, ok := s[0].Utilisation.Get(); !ok || v != 50 {
		t.Errorf("utilisation %v", s[0].Utilisation)
	}
	for name, r := range map[string]Reading{"0 mW": s[0].Power, "32767 °C": s[0].Temperature, "no reason given": s[0].Energy} {
		if _, ok := r.Get(); ok || !strings.Contains(r.Reason, name) {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

// TestRestart: after a hang the child is another, and not before its wait.
func TestRestart(t *testing.T) {
	c := playing(t, "hangs once:"+filepath.Join(t.TempDir(), "hung"), Options{Deadline: 10 * time.Second, FirstWait: 300 * time.Millisecond})
	ctx := t.Context()
	c.o.Deadline = 500 * time.Millisecond
	if _, err := c.Sample(ctx); CodeOf(err) != Hung {
		t.Fatal(err)
	}
	c.o.Deadline = 10 * time.Second
	_, err := c.Sample(ctx)
	if CodeOf(err) != Waiting || !strings.Contains(err.Error(), "no answer within") {
		t.Fatalf("at once: %v; want the wait and its cause", err)
	}
	until(t, "an answer of the second child", func() bool { _, err = c.Sample(ctx); return err == nil })
}

// TestBackoff: waits double up to the limit, and an answer resets them.
func TestBackoff(t *testing.T) {
	c := NewClient(Options{FirstWait: time.Second, LongestWait: 5 * time.Second})
	now := time.Now()
	cause := &Error{Died, "x"}
	for _, want := range []time.Duration{1, 2, 4, 5, 5} {
		c.later(cause, now)
		if got := c.after.Sub(now); got != want*time.Second {
			t.Errorf("wait %v, want %v", got, want*time.Second)
		}
	}
	c.retry.Reset()
	if c.later(cause, now); c.after.Sub(now) != time.Second {
		t.Errorf("after an answer: %v", c.after.Sub(now))
	}
}

// TestGivenUp: a caller that gives up gets its own reason, the child goes (its
// answer would come out of turn), and the next call need not wait.
func TestGivenUp(t *testing.T) {
	c := playing(t, "hangs once:"+filepath.Join(t.TempDir(), "hung"), Options{})
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := c.Sample(ctx); CodeOf(err) != Stopped {
		t.Fatal(err)
	}
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// TestOutOfTurn: an answer that nobody asked for is found at the next call.
func TestOutOfTurn(t *testing.T) {
	c := playing(t, "answers twice", Options{})
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Sample(t.Context()); CodeOf(err) != Garbage {
		t.Fatalf("second call: %v", err)
	}
}

// TestHangLater: the second call of a life hangs.
func TestHangLater(t *testing.T) {
	c := playing(t, "hangs after:2", Options{})
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
	pid := c.child.cmd.Process.Pid
	c.o.Deadline = 200 * time.Millisecond
	if _, err := c.Sample(t.Context()); CodeOf(err) != Hung {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("process %d: %v", pid, err)
	}
}

// TestWedged: while a killed child does not end, no other is started; then one is.
func TestWedged(t *testing.T) {
	c := playing(t, "well", Options{})
	stuck, err := start(c.o)
	if err != nil {
		t.Fatal(err)
	}
	defer stuck.kill()
	c.wedged, c.because = stuck, &Error{Hung, "no answer"}
	if _, err := c.Sample(t.Context()); CodeOf(err) != Wedged {
		t.Fatalf("got %v", err)
	}
	stuck.kill()
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestNoProgram(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sosna-gpu")
	c := NewClient(Options{Path: file})
	for range 3 { // no back-off: the extension may be put in at any time
		if _, err := c.List(t.Context()); CodeOf(err) != NoProgram || !errors.Is(err, &Error{Code: NoProgram}) {
			t.Fatalf("got %v", err)
		}
	}
	if err := os.WriteFile(file, []byte("\x7fELF no program"), 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := c.List(t.Context()); CodeOf(err) != Failed {
		t.Fatalf("a damaged one: %v", err)
	}
	if _, err := c.List(t.Context()); CodeOf(err) != Waiting {
		t.Fatalf("a damaged one, again: %v", err)
	}
}

func TestClosed(t *testing.T) {
	c := playing(t, "well", Options{})
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
	pid := c.child.cmd.Process.Pid
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("process %d: %v", pid, err)
	}
	if _, err := c.Sample(t.Context()); CodeOf(err) != Stopped {
		t.Fatalf("after Close: %v", err)
	}
}

// TestChildApart: nothing of this process's environment reaches the child, and it
// runs as the user that was asked for.
func TestChildApart(t *testing.T) {
	t.Setenv("LD_PRELOAD_TEST", "secret")
	c := playing(t, "env", Options{})
	_, err := c.List(t.Context())
	if err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), "CUDA_CACHE_DISABLE=1") {
		t.Errorf("environment: %v", err)
	}
	if os.Getuid() != 0 {
		t.Skip("changing users needs root")
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	// go test's folder is the test's user's alone.
	dir, err := os.MkdirTemp("/tmp", "gpu-child-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	text, err := os.ReadFile(exe)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "program")
	if err := errors.Join(os.Chmod(dir, 0o755), os.WriteFile(path, text, 0o755)); err != nil {
		t.Fatal(err)
	}
	c = NewClient(Options{Path: path, Env: []string{"GPU_TEST_ROLE=ids"}, User: ChildUser, Deadline: 10 * time.Second})
	defer c.Close()
	if _, err = c.List(t.Context()); err == nil || !strings.Contains(err.Error(), strconv.Itoa(ChildUser)+" "+strconv.Itoa(ChildUser)) {
		t.Errorf("ids: %v", err)
	}
}

func TestBenchChild(t *testing.T) {
	c := playing(t, "well", Options{})
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
	pid := c.child.cmd.Process.Pid
	r, err := c.Bench(t.Context(), BenchRequest{UUID: gpuA, Seconds: 1})
	if err != nil || len(r) != 1 || r[0].Value != 1e12 {
		t.Fatal(r, err)
	}
	if _, err := c.Sample(t.Context()); err != nil || c.child.cmd.Process.Pid != pid {
		t.Errorf("the metering child: %v", err)
	}
	for name, q := range map[string]BenchRequest{"no GPU": {Seconds: 1}, "no time": {UUID: gpuA}, "too long": {UUID: gpuA, Seconds: 61}} {
		if _, err := c.Bench(t.Context(), q); CodeOf(err) != BadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
	hung := playing(t, "hangs", Options{})
	first, stop := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() {
		_, err := hung.Bench(first, BenchRequest{UUID: gpuA, Seconds: 60})
		ended <- err
	}()
	until(t, "the first benchmark", func() bool { return len(hung.bench) == 1 })
	second, giveUp := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer giveUp()
	if _, err := hung.Bench(second, BenchRequest{UUID: gpuB, Seconds: 60}); CodeOf(err) != Stopped {
		t.Errorf("two at once: %v", err)
	}
	stop()
	if err := <-ended; CodeOf(err) != Stopped {
		t.Errorf("the first: %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := hung.Bench(ctx, BenchRequest{UUID: gpuA, Seconds: 60}); CodeOf(err) != Stopped {
		t.Errorf("a deal begins during a benchmark: %v", err)
	}
}

// TestKilledFirst: the child has none of the agent's protection from the kernel's killer.
func TestKilledFirst(t *testing.T) {
	c := playing(t, "well", Options{})
	if _, err := c.Sample(t.Context()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(c.child.cmd.Process.Pid), "oom_score_adj"))
	if err != nil || strings.TrimSpace(string(text)) != "500" {
		t.Errorf("%q %v", text, err)
	}
}

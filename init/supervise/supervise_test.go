package supervise

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestBackoff(t *testing.T) {
	ms := time.Millisecond
	for name, c := range map[string]struct {
		b    Backoff
		ran  []time.Duration
		want []time.Duration
	}{
		"doubles":        {Backoff{}, []time.Duration{0, ms, 0, 0}, []time.Duration{250 * ms, 500 * ms, time.Second, 2 * time.Second}},
		"has a limit":    {Backoff{First: time.Second, Max: 3 * time.Second}, []time.Duration{0, 0, 0, 0}, []time.Duration{time.Second, 2 * time.Second, 3 * time.Second, 3 * time.Second}},
		"forgives":       {Backoff{}, []time.Duration{0, 0, time.Minute, 0}, []time.Duration{250 * ms, 500 * ms, 250 * ms, 500 * ms}},
		"not too early":  {Backoff{}, []time.Duration{0, time.Minute - 1}, []time.Duration{250 * ms, 500 * ms}},
		"first over max": {Backoff{First: time.Minute}, []time.Duration{0}, []time.Duration{30 * time.Second}},
	} {
		for i, ran := range c.ran {
			if got, _ := c.b.Ended(ran); got != c.want[i] {
				t.Errorf("%s: end %d: got %s, want %s", name, i+1, got, c.want[i])
			}
		}
	}
	var long Backoff
	for range 10_000 { // no overflow, however long it goes on
		if wait, _ := long.Ended(0); wait <= 0 || wait > 30*time.Second {
			t.Fatalf("wait is %s", wait)
		}
	}
}

// simClock jumps to the end of every wait and remembers it.
type simClock struct {
	now   time.Time
	waits []time.Duration
	block bool // waits never end
}

func (c *simClock) Now() time.Time { return c.now }
func (c *simClock) After(d time.Duration) <-chan time.Time {
	c.waits = append(c.waits, d)
	ch := make(chan time.Time, 1)
	if !c.block {
		c.now = c.now.Add(d)
		ch <- c.now
	}
	return ch
}

// fakeRunner gives processes that run for a while on the simulated clock, then fails to start, then stays.
type fakeRunner struct {
	clock  *simClock
	lives  []time.Duration // -1: does not start; -2: stays until told
	starts int
	stay   *fakeProcess
	onStay func()
}

type fakeProcess struct {
	done             chan Exit
	deaf             bool
	asked, destroyed bool
}

func (p *fakeProcess) Done() <-chan Exit { return p.done }
func (p *fakeProcess) Terminate() {
	p.asked = true
	if !p.deaf {
		p.done <- Exit{}
	}
}
func (p *fakeProcess) Kill() { p.destroyed = true; p.done <- Exit{Code: -1, Signal: "SIGKILL"} }

func (r *fakeRunner) Start() (Process, error) {
	life := r.lives[min(r.starts, len(r.lives)-1)]
	r.starts++
	switch life {
	case -1:
		return nil, errors.New("no such file")
	case -2:
		r.onStay()
		return r.stay, nil
	}
	r.clock.now = r.clock.now.Add(life)
	p := &fakeProcess{done: make(chan Exit, 1)}
	p.done <- Exit{Code: 1}
	return p, nil
}

func TestServiceRestarts(t *testing.T) {
	for _, deaf := range []bool{false, true} {
		clock := &simClock{}
		ctx, cancel := context.WithCancel(t.Context())
		stay := &fakeProcess{done: make(chan Exit, 1), deaf: deaf}
		runner := &fakeRunner{clock: clock, lives: []time.Duration{0, 0, -1, time.Hour, 0, -2}, stay: stay, onStay: cancel}
		var said []string
		s := Service{Name: "d", Runner: runner, Clock: clock, Grace: 10 * time.Second,
			Say: func(f string, a ...any) { said = append(said, fmt.Sprintf(f, a...)) }}
		s.Run(ctx)
		ms := time.Millisecond
		want := []time.Duration{250 * ms, 500 * ms, time.Second, 250 * ms, 500 * ms}
		if !slices.Equal(clock.waits[:5], want) {
			t.Errorf("waits %v, want %v", clock.waits, want)
		}
		if runner.starts != 6 || !stay.asked || stay.destroyed != deaf {
			t.Errorf("deaf %v: %d starts, asked %v, killed %v", deaf, runner.starts, stay.asked, stay.destroyed)
		}
		if !strings.Contains(said[2], "no such file") || !strings.Contains(said[0], "exit code 1") {
			t.Errorf("said %q", said)
		}
	}
}

func TestServiceIsQuietInALongLoop(t *testing.T) {
	clock := &simClock{}
	ctx, cancel := context.WithCancel(t.Context())
	lives := append(make([]time.Duration, 1000), -2)
	runner := &fakeRunner{clock: clock, lives: lives, onStay: cancel, stay: &fakeProcess{done: make(chan Exit, 1)}}
	said := 0
	s := Service{Name: "d", Runner: runner, Clock: clock, Say: func(string, ...any) { said++ }}
	s.Run(ctx)
	if said > 15 {
		t.Fatalf("1000 ends were said in %d lines", said)
	}
}

func TestServiceStopsWhileWaiting(t *testing.T) {
	clock := &simClock{block: true}
	ctx, cancel := context.WithCancel(t.Context())
	runner := &fakeRunner{clock: clock, lives: []time.Duration{-1}}
	s := Service{Name: "d", Runner: runner, Clock: clock, Say: func(string, ...any) { cancel() }}
	s.Run(ctx) // returns, or the test's limit is hit
	if runner.starts != 1 {
		t.Fatalf("%d starts", runner.starts)
	}
}

func awaitExit(t *testing.T, r *Reaper, p Process, want Exit) {
	t.Helper()
	for limit := time.Now().Add(20 * time.Second); time.Now().Before(limit); time.Sleep(5 * time.Millisecond) {
		r.Collect()
		select {
		case got := <-p.Done():
			if got != want {
				t.Fatalf("got %v, want %v", got, want)
			}
			return
		default:
		}
	}
	t.Fatal("its end was never delivered")
}

// TestReaper runs real children: supervised ones keep their status, others are swept away.
func TestReaper(t *testing.T) {
	sh := "/bin/sh"
	if _, err := os.Stat(sh); err != nil {
		t.Skip("no /bin/sh")
	}
	if os.Getuid() != 0 {
		t.Skip("lowering oom_score_adj needs root")
	}
	var r Reaper
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	run := func(script string) Process {
		p, err := (&Command{Path: sh, Args: []string{"-c", script}, Output: out, Reaper: &r, OOMScore: 17}).Start()
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	three, killed, score := run("exit 3"), run("kill -9 $$"), run("cat /proc/self/oom_score_adj")
	stays := run("exec sleep 100")
	orphan, err := os.StartProcess("/bin/true", []string{"true"}, &os.ProcAttr{})
	if err != nil {
		t.Fatal(err)
	}
	want := func(p Process, exit Exit) { t.Helper(); awaitExit(t, &r, p, exit) }
	want(three, Exit{Code: 3})
	want(killed, Exit{Code: -1, Signal: "SIGKILL"})
	want(score, Exit{})
	stays.Terminate()
	_ = orphan.Release() // swept away by Collect: nobody waits for it
	want(stays, Exit{Code: -1, Signal: "SIGTERM"})
	text, err := os.ReadFile(out.Name())
	if err != nil || strings.TrimSpace(string(text)) != "17" {
		t.Fatalf("the child's oom_score_adj: %q, %v", text, err)
	}
	if own, _ := os.ReadFile(ownOOMScore); strings.TrimSpace(string(own)) == "17" {
		t.Fatal("the parent kept the child's score")
	}
	if _, err := (&Command{Path: "/nowhere", Output: out, Reaper: &r}).Start(); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("a missing program: %v", err)
	}
	if _, err := (&Command{Path: sh, Cgroup: "/nowhere", Output: out, Reaper: &r}).Start(); err == nil {
		t.Fatal("a missing cgroup was accepted")
	}
}

func TestLogFileIsBounded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	l := &LogFile{Path: path, Limit: 1000}
	for i := range 100 {
		if _, err := fmt.Fprintf(l, "line %03d %s\n", i, strings.Repeat("x", 40)); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{path, path + ".1"} {
		if info, err := os.Stat(p); err != nil || info.Size() > 1000 {
			t.Errorf("%s: %v, %v", p, info, err)
		}
	}
	if text, _ := os.ReadFile(path); !strings.Contains(string(text), "line 099") {
		t.Error("the newest line is not in the newest file")
	}
	if _, err := (&LogFile{Path: "/nowhere/log", Limit: 1}).Write([]byte("x")); err == nil {
		t.Error("no error for a log that cannot be opened")
	}
}

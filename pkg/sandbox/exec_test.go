package sandbox

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/process"
)

func TestContainerdExec(t *testing.T) {
	e := openVM(t)
	w := started(t, e, small(1, pulled(t, e)))
	run := func(t *testing.T, p process.Process) (string, int, error) {
		t.Helper()
		var out bytes.Buffer
		if p.Stdout == nil {
			p.Stdout, p.Stderr = &out, &out
		}
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		code, err := w.Exec(ctx, p)
		return out.String(), code, err
	}
	shell := func(line string) []string { return []string{"sh", "-c", line} }
	t.Run("exit code", func(t *testing.T) {
		if _, code, err := run(t, process.Process{Args: shell("exit 7")}); code != 7 || err != nil {
			t.Errorf("%d %v", code, err)
		}
	})
	t.Run("end of input", func(t *testing.T) {
		for _, in := range []string{"", "one\ntwo\n"} {
			if got, code, err := run(t, process.Process{Args: []string{"cat"}, Stdin: strings.NewReader(in)}); got != in || code != 0 || err != nil {
				t.Errorf("%q: %q %d %v", in, got, code, err)
			}
		}
	})
	t.Run("much data both ways", func(t *testing.T) {
		data := bytes.Repeat([]byte("0123456789abcdef"), 256<<10) // 4 MiB
		start := time.Now()
		got, code, err := run(t, process.Process{Args: []string{"cat"}, Stdin: bytes.NewReader(data)})
		figure(t, "4 MiB through cat", time.Since(start))
		if sha256.Sum256([]byte(got)) != sha256.Sum256(data) || code != 0 || err != nil {
			t.Errorf("%d bytes back, code %d, %v", len(got), code, err)
		}
	})
	t.Run("both outputs", func(t *testing.T) {
		var out, errs bytes.Buffer
		_, code, err := run(t, process.Process{Args: shell("echo o; echo e >&2"), Stdout: &out, Stderr: &errs})
		if out.String() != "o\n" || errs.String() != "e\n" || code != 0 || err != nil {
			t.Errorf("%q %q %d %v", out.String(), errs.String(), code, err)
		}
	})
	t.Run("environment and directory", func(t *testing.T) {
		got, _, err := run(t, process.Process{Args: shell("echo $A $FROM_SPEC; pwd"), Env: []string{"A=b c"}, Dir: "/tmp"})
		if got != "b c yes\n/tmp\n" || err != nil {
			t.Errorf("%q %v", got, err)
		}
	})
	t.Run("terminal", func(t *testing.T) {
		sizes := make(chan process.WinSize, 1)
		var out bytes.Buffer
		resize := &signalWriter{on: func() { sizes <- process.WinSize{Cols: 120, Rows: 40} }}
		// The second size arrives while the shell waits for it.
		line := "stty size; i=0; while [ $(stty size | tr -d ' ') = 30100 ] && [ $i -lt 200 ]; do i=$((i+1)); sleep 0.1; done; stty size"
		_, code, err := run(t, process.Process{Args: shell(line), TTY: true, Size: process.WinSize{Cols: 100, Rows: 30}, Resize: sizes, Stdout: io.MultiWriter(&out, resize)})
		if out.String() != "30 100\r\n40 120\r\n" || code != 0 || err != nil {
			t.Errorf("%q %d %v", out.String(), code, err)
		}
	})
	t.Run("signal", func(t *testing.T) {
		signals := make(chan syscall.Signal, 1)
		out := &signalWriter{on: func() { signals <- syscall.SIGTERM }}
		if _, code, err := run(t, process.Process{Args: shell("trap 'exit 9' TERM; echo up; while true; do sleep 0.1; done"), Signals: signals, Stdout: out}); code != 9 || err != nil {
			t.Errorf("%d %v", code, err)
		}
	})
	t.Run("killed", func(t *testing.T) {
		if _, code, err := run(t, process.Process{Args: shell("kill -9 $$")}); code != 137 || err != nil {
			t.Errorf("%d %v", code, err)
		}
	})
	t.Run("what stays in the background does not hold us", func(t *testing.T) {
		start := time.Now()
		if got, code, err := run(t, process.Process{Args: shell("sleep 55 & echo out")}); got != "out\n" || code != 0 || err != nil {
			t.Errorf("%q %d %v", got, code, err)
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("took %v", d)
		}
	})
	t.Run("a slow reader loses nothing", func(t *testing.T) {
		out := &slowWriter{}
		if _, code, err := run(t, process.Process{Args: shell("seq 1 30000"), Stdout: out}); code != 0 || err != nil || out.n != 168894 {
			t.Errorf("%d bytes, code %d, %v", out.n, code, err)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		_, err := w.Exec(ctx, process.Process{Args: shell("echo up; sleep 987"), Stdout: &signalWriter{on: cancel}})
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		if got, _ := sh(t, w, "ps | grep -c '[s]h -c echo up'"); got != "0\n" {
			t.Errorf("process stays: %q", got)
		}
	})
	t.Run("refusals", func(t *testing.T) {
		for name, c := range map[string]struct {
			p    process.Process
			want error
		}{
			"unknown command":  {process.Process{Args: []string{"no-such-thing"}}, ErrCommand},
			"no command":       {process.Process{}, ErrSpec},
			"relative dir":     {process.Process{Args: []string{"true"}, Dir: "tmp"}, ErrSpec},
			"zero byte":        {process.Process{Args: []string{"echo", "a\x00b"}}, ErrSpec},
			"bad environment":  {process.Process{Args: []string{"true"}, Env: []string{"A"}}, ErrSpec},
			"endless argument": {process.Process{Args: []string{"echo", strings.Repeat("x", 1<<20)}}, ErrSpec},
		} {
			if _, _, err := run(t, c.p); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", name, err, c.want)
			}
		}
	})
	err := poll(t.Context(), 30*time.Second, func() (bool, error) {
		fifos, err := os.ReadDir("/var/lib/sosna/sandbox/" + w.ID() + "/fifo")
		return len(fifos) == 1, err
	})
	if err != nil {
		t.Errorf("pipes of sessions stay: %v", err)
	}
}

// signalWriter calls on at the first output.
type signalWriter struct {
	on   func()
	done bool
}

func (s *signalWriter) Write(p []byte) (int, error) {
	if !s.done {
		s.done = true
		s.on()
	}
	return len(p), nil
}

type slowWriter struct{ n int }

func (s *slowWriter) Write(p []byte) (int, error) {
	if s.n == 0 {
		time.Sleep(2 * drainIdle) // a window that is shut
	}
	s.n += len(p)
	return len(p), nil
}

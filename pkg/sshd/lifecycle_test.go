package sshd_test

import (
	"context"
	"errors"
	"io"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
)

// A client that stops reading stops the process, not the agent's memory.
func TestBackPressure(t *testing.T) {
	b := newBench(t, nil)
	s, err := b.client().NewSession()
	if err != nil {
		t.Fatal(err)
	}
	out, err := s.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start("cat /dev/zero"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(out, make([]byte, 1<<20)); err != nil {
		t.Fatal(err)
	}
	last, since := int64(-1), time.Now()
	eventually(t, "output at rest", func() bool {
		if n := b.exec.written.Load(); n != last {
			last, since = n, time.Now()
		}
		return time.Since(since) > 500*time.Millisecond
	})
	if last > 8<<20 {
		t.Errorf("%d bytes written while nobody reads", last)
	}
}

func TestClientGone(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Limits.HangupGrace = 100 * time.Millisecond })
	c := b.client()
	for _, line := range []string{"sleep 1000", "trap '' HUP; while :; do sleep 1; done"} {
		s, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Start(line); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "both run", func() bool { return b.exec.running.Load() == 2 })
	c.Close()
	eventually(t, "both ended", func() bool { return b.exec.running.Load() == 0 })
	if err := b.outcome(); err != nil {
		t.Errorf("Serve says %v", err)
	}
}

func TestSignals(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	out, _ := s.StdoutPipe()
	if err := s.Start("trap 'echo got; exit 9' USR1; echo ready; while :; do sleep 0.1; done"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(out, make([]byte, 6)); err != nil {
		t.Fatal(err)
	}
	if err := s.Signal(ssh.SIGUSR1); err != nil {
		t.Fatal(err)
	}
	rest, _ := io.ReadAll(out)
	var exit *ssh.ExitError
	if err := s.Wait(); !errors.As(err, &exit) || exit.ExitStatus() != 9 || string(rest) != "got\n" {
		t.Errorf("%v %q", err, rest)
	}
	s, err = c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Run("kill -TERM $$"); !errors.As(err, &exit) || exit.Signal() != "TERM" {
		t.Errorf("end by a signal is told as %v", err)
	}
}

// deafConn stops reading when told to, as a machine that has lost its network.
type deafConn struct {
	net.Conn
	deaf   atomic.Bool
	closed chan struct{}
}

func (d *deafConn) Read(p []byte) (int, error) {
	n, err := d.Conn.Read(p)
	if d.deaf.Load() {
		<-d.closed
		return 0, io.EOF
	}
	return n, err
}

func TestSilentClient(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Limits.KeepAlive = 50 * time.Millisecond })
	raw, err := net.Dial("tcp", b.addr())
	if err != nil {
		t.Fatal(err)
	}
	conn := &deafConn{Conn: raw, closed: make(chan struct{})}
	c, err := sshclient.NewClient(context.Background(), conn, b.hostKey, b.signers)
	if err != nil {
		t.Fatal(err)
	}
	// A client that answers stays, however idle.
	time.Sleep(500 * time.Millisecond)
	if s, err := c.NewSession(); err != nil || s.Run("true") != nil {
		t.Fatalf("an idle client was dropped: %v", err)
	}
	conn.deaf.Store(true)
	if err := b.outcome(); !errors.Is(err, sshd.ErrSilent) {
		t.Errorf("Serve says %v", err)
	}
	close(conn.closed)
	c.Close()
}

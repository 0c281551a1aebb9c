package sshd

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/process"
)

// errDial: the helper's first byte is not the one that says "connected".
var errDial = errors.New("unexpected answer of the dialling helper")

// forward serves a direct-tcpip channel: the helper dials from inside the
// container, so the deal's network policy decides what can be reached.
func (c *connection) forward(ctx context.Context, nch ssh.NewChannel) {
	host, port, err := decodeDirectTCPIP(nch.ExtraData())
	if err != nil {
		_ = nch.Reject(ssh.ConnectionFailed, "sosna: "+err.Error())
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	f := &forwarding{nch: nch, cancel: cancel, connected: make(chan struct{}), ended: make(chan struct{})}
	complaint := &headBuffer{limit: 512}
	_, err = c.cfg.Exec.Exec(ctx, process.Process{
		Args:  []string{c.cfg.GuestPath, "dial", host, strconv.Itoa(int(port))},
		Stdin: f, Stdout: f, Stderr: complaint,
	})
	if ch := f.end(); ch != nil {
		_ = ch.Close()
		f.requests.Wait()
		return
	}
	if err != nil {
		c.cfg.Log.Warn("dialling helper not run", "error", err)
		_ = nch.Reject(ssh.ConnectionFailed, "sosna: the worker could not dial in the container")
		return
	}
	_ = nch.Reject(ssh.ConnectionFailed, complaint.line())
}

// forwarding joins the helper's output and input to a channel that is accepted
// only when the helper says that its connection stands, so that a client sees
// "connection refused" as such.
type forwarding struct {
	nch      ssh.NewChannel
	cancel   context.CancelFunc
	requests sync.WaitGroup

	// mu decides who is first, the helper's word or its end: the channel is then
	// either accepted or rejected, and never both.
	mu        sync.Mutex
	over      bool
	ch        ssh.Channel   // set before connected is closed
	connected chan struct{} // the channel is open
	ended     chan struct{} // the helper has ended
}

// end marks the helper's end and gives the channel, nil if none was accepted.
func (f *forwarding) end() ssh.Channel {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.over = true
	close(f.ended)
	return f.ch
}

// Write takes the helper's output: one zero byte, then data.
func (f *forwarding) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	ch, taken, err := f.channel(p[0])
	if err != nil || taken == len(p) {
		return taken, err
	}
	n, err := ch.Write(p[taken:])
	return taken + n, err
}

// channel gives the open channel; the first call takes the helper's first byte
// and opens it.
func (f *forwarding) channel(first byte) (ch ssh.Channel, taken int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.over:
		return nil, 0, io.ErrClosedPipe
	case f.ch != nil:
		return f.ch, 0, nil
	case first != 0:
		return nil, 0, errDial
	}
	ch, requests, err := f.nch.Accept()
	if err != nil {
		return nil, 0, err
	}
	f.requests.Go(func() {
		ssh.DiscardRequests(requests)
		// The client closed the channel (more than its end of input).
		f.cancel()
	})
	f.ch = ch
	close(f.connected)
	return ch, 1, nil
}

// Read gives the client's data once there is a channel.
func (f *forwarding) Read(p []byte) (int, error) {
	select {
	case <-f.connected:
		return f.ch.Read(p)
	case <-f.ended:
		return 0, io.EOF
	}
}

// headBuffer keeps the first bytes of what is written and drops the rest.
type headBuffer struct {
	limit int
	buf   bytes.Buffer
}

func (b *headBuffer) Write(p []byte) (int, error) {
	if room := b.limit - b.buf.Len(); room > 0 {
		b.buf.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

// line gives the first line, printable.
func (b *headBuffer) line() string {
	text, _, _ := strings.Cut(b.buf.String(), "\n")
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return -1
		}
		return r
	}, text)
	if text == "" {
		return "sosna: connection failed"
	}
	return text
}

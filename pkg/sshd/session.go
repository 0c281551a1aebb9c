package sshd

import (
	"context"
	"errors"
	"fmt"
	"syscall"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/process"
)

// exitNotRun is reported when the process never ran (the shells' "cannot execute").
const exitNotRun = 126

// session is one session channel (RFC 4254, 6). Its requests are handled by one
// goroutine, which owns the fields; the process runs in another.
type session struct {
	cfg Config
	ch  ssh.Channel

	env     []string
	term    string
	tty     bool
	size    process.WinSize
	started bool

	// resize holds the latest size only; signals what has not been delivered yet.
	resize  chan process.WinSize
	signals chan syscall.Signal
	// asked are the signals the client sent: an end by one of them is told as
	// such even when the Executor can only say 128+n.
	asked chan syscall.Signal
	done  chan struct{}
}

// session serves one channel until the client has closed it and the process has ended.
func (c *connection) session(ctx context.Context, nch ssh.NewChannel) {
	ch, requests, err := nch.Accept()
	if err != nil {
		return
	}
	defer ch.Close()
	s := &session{
		cfg:     c.cfg,
		ch:      ch,
		resize:  make(chan process.WinSize, 1),
		signals: make(chan syscall.Signal, 8),
		asked:   make(chan syscall.Signal, 8),
		done:    make(chan struct{}),
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for req := range requests {
		ok := s.handle(ctx, req)
		if req.WantReply {
			_ = req.Reply(ok, nil)
		}
	}
	if !s.started {
		return
	}
	// The client has gone, or has seen the end.
	s.signal(syscall.SIGHUP)
	select {
	case <-s.done:
	case <-time.After(c.cfg.Limits.HangupGrace):
	case <-ctx.Done():
	}
	cancel()
	<-s.done
}

// handle answers one request; false refuses it.
func (s *session) handle(ctx context.Context, req *ssh.Request) bool {
	switch req.Type {
	case "pty-req":
		term, size, err := decodePTY(req.Payload)
		if err != nil || s.started || s.tty {
			return false
		}
		s.term, s.size, s.tty = term, size, true
		return true
	case "env":
		entry, ok, err := decodeEnv(req.Payload)
		if err != nil || !ok || s.started || len(s.env) >= maxEnv {
			return false
		}
		s.env = append(s.env, entry)
		return true
	case "window-change":
		size, err := decodeWindow(req.Payload)
		if err != nil || !s.tty {
			return false
		}
		s.setSize(size)
		return true
	case "signal":
		sig, err := decodeSignal(req.Payload)
		if err != nil || !s.started {
			return false
		}
		select {
		case s.asked <- sig:
		default:
		}
		return s.signal(sig)
	case "shell", "exec", "subsystem":
		args, err := s.arguments(req)
		if err != nil || s.started {
			return false
		}
		s.start(ctx, args)
		return true
	}
	return false
}

// arguments gives the helper's arguments for a request that starts a process.
func (s *session) arguments(req *ssh.Request) ([]string, error) {
	switch req.Type {
	case "exec":
		line, err := decodeCommand(req.Payload)
		if err != nil {
			return nil, err
		}
		return []string{s.cfg.GuestPath, "shell", "-c", line}, nil
	case "subsystem":
		name, err := decodeSubsystem(req.Payload)
		if err != nil {
			return nil, err
		}
		if name != "sftp" {
			return nil, fmt.Errorf("%w: no such subsystem", errPayload)
		}
		return []string{s.cfg.GuestPath, "sftp"}, nil
	}
	return []string{s.cfg.GuestPath, "shell"}, nil
}

func (s *session) start(ctx context.Context, args []string) {
	s.started = true
	env := s.env
	if s.tty && s.term != "" {
		env = append(env, "TERM="+s.term)
	}
	p := process.Process{
		Args: args, Env: env,
		TTY: s.tty, Size: s.size, Resize: s.resize,
		Stdin: s.ch, Stdout: s.ch, Stderr: s.ch.Stderr(),
		Signals: s.signals,
	}
	go func() {
		defer close(s.done)
		exit, err := s.cfg.Exec.Exec(ctx, p)
		s.finish(ctx, exit, err)
		// The loop over requests ends when the client closes its side too.
		_ = s.ch.Close()
	}()
}

// finish tells the client how the process ended.
func (s *session) finish(ctx context.Context, exit int, err error) {
	var bySignal *process.SignalError
	switch {
	case errors.As(err, &bySignal):
		s.sendExitSignal(bySignal.Signal)
		return
	case err != nil && ctx.Err() != nil:
		return // nobody listens any more
	case err != nil:
		// The reason may name the host's own paths: it is for the log, not for the tenant.
		s.cfg.Log.Warn("process of an ssh session not run", "error", err)
		_, _ = fmt.Fprint(s.ch.Stderr(), "sosna: the worker could not run this process in the container\r\n")
		exit = exitNotRun
	}
	for {
		select {
		case sig := <-s.asked:
			if exit == 128+int(sig) {
				s.sendExitSignal(sig)
				return
			}
			continue
		default:
		}
		break
	}
	_, _ = s.ch.SendRequest("exit-status", false, ssh.Marshal(struct{ Status uint32 }{uint32(exit & 0xff)}))
}

func (s *session) sendExitSignal(sig syscall.Signal) {
	name, ok := signalName(sig)
	if !ok {
		_, _ = s.ch.SendRequest("exit-status", false, ssh.Marshal(struct{ Status uint32 }{uint32(128+int(sig)) & 0xff}))
		return
	}
	_, _ = s.ch.SendRequest("exit-signal", false, ssh.Marshal(struct {
		Name       string
		CoreDumped bool
		Text, Lang string
	}{Name: name}))
}

// signal queues sig and tells whether there was room: a client that floods
// signals loses some, and blocks nobody.
func (s *session) signal(sig syscall.Signal) bool {
	select {
	case s.signals <- sig:
		return true
	default:
		return false
	}
}

// setSize keeps only the latest size, as a slow Executor need not see the others.
func (s *session) setSize(size process.WinSize) {
	if !s.started {
		s.size = size
		return
	}
	for {
		select {
		case s.resize <- size:
			return
		default:
		}
		select {
		case <-s.resize:
		default:
		}
	}
}

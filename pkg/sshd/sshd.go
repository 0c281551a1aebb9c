// Package sshd is the SSH server of a deal: one connection in, processes in the
// deal's container out. It is the agent's own, so that any image will do.
//
// It relies on golang.org/x/crypto/ssh for the transport, on a
// process.Executor for everything that happens in the container, and on the
// static helper (agent/guest) that is bind-mounted there at Config.GuestPath
// for the login shell, SFTP, scp and dialling. It stops at the connection: who
// listens, and how many connections a deal may have, is the caller's matter.
//
// The threats it answers: a stranger (public keys of the deal only; no
// password, no "none", one user name), and a tenant who attacks the agent. It
// opens no path of the container and parses no command line; every payload of a
// request is bounded before it is used; sessions, forwards and requests are
// counted; there is no agent, X11 or reverse forwarding. An authenticated
// tenant can make the agent buffer at most 2 MiB (the window of
// golang.org/x/crypto/ssh) for each open channel, so (MaxSessions+MaxForwards)
// x 2 MiB for a connection.
package sshd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"strings"
	"sync"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/process"
)

const (
	// User is the only name that can log in.
	User = "root"
	// DefaultGuestPath is where the sandbox mounts the helper in a container.
	DefaultGuestPath = "/.sosna/guest"

	serverVersion = "SSH-2.0-SOSNA"
)

var (
	// ErrConfig: the configuration cannot serve anybody.
	ErrConfig = errors.New("ssh server configuration")
	// ErrNotAuthorized: the peer is an SSH client but showed no key of the deal.
	ErrNotAuthorized = errors.New("no key of this deal was shown")
	// ErrHandshake: the peer is no SSH client, agreed to no algorithm, or was too slow.
	ErrHandshake = errors.New("ssh handshake failed")
	// ErrSilent: the peer stopped answering keep-alives.
	ErrSilent = errors.New("ssh client stopped answering")
)

// Limits bound one connection. Zero fields take the defaults.
type Limits struct {
	// MaxSessions bounds the session channels open at once (default 10, OpenSSH's).
	MaxSessions int
	// MaxForwards bounds the direct-tcpip channels open at once (default 16).
	MaxForwards int
	// MaxAuthTries bounds the keys a client may offer (default 20: an SSH agent
	// may hold many, and a key that is not the deal's costs one signature check at most).
	MaxAuthTries int
	// HandshakeTimeout bounds key exchange and authentication (default 30 s).
	HandshakeTimeout time.Duration
	// KeepAlive is the interval between questions to the client (default 30 s);
	// three intervals without an answer end the connection.
	KeepAlive time.Duration
	// HangupGrace is the time between SIGHUP and SIGKILL for a process whose
	// client has gone (default 3 s).
	HangupGrace time.Duration
}

func (l Limits) withDefaults() Limits {
	set := func(v *int, def int) {
		if *v <= 0 {
			*v = def
		}
	}
	wait := func(v *time.Duration, def time.Duration) {
		if *v <= 0 {
			*v = def
		}
	}
	set(&l.MaxSessions, 10)
	set(&l.MaxForwards, 16)
	set(&l.MaxAuthTries, 20)
	wait(&l.HandshakeTimeout, 30*time.Second)
	wait(&l.KeepAlive, 30*time.Second)
	wait(&l.HangupGrace, 3*time.Second)
	return l
}

// Config is what the server of one deal needs.
type Config struct {
	// HostKey is the deal's own (see NewHostKey); its public half stands in the deal.
	HostKey ssh.Signer
	// Authorized are the buyer's keys, from the deal.
	Authorized []ssh.PublicKey
	// Exec runs processes in the deal's container.
	Exec process.Executor
	// GuestPath is the helper's path in the container; empty means DefaultGuestPath.
	GuestPath string
	Limits    Limits
	// Log gets what a session's client is not told; nil discards.
	Log *slog.Logger
}

// Serve speaks SSH on nc until the client leaves, ctx ends, or the client goes
// silent; it then ends what it started, closes nc and returns. The result is
// nil when the client left, ctx's error, or one of this package's errors.
func Serve(ctx context.Context, nc net.Conn, cfg Config) error {
	defer nc.Close()
	cfg.Limits = cfg.Limits.withDefaults()
	if cfg.GuestPath == "" {
		cfg.GuestPath = DefaultGuestPath
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	server, err := serverConfig(cfg)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() { nc.Close() })
	defer stop()
	if err := nc.SetDeadline(time.Now().Add(cfg.Limits.HandshakeTimeout)); err != nil {
		return fmt.Errorf("set handshake deadline: %w", err)
	}
	sc, channels, requests, err := ssh.NewServerConn(nc, server)
	if err != nil {
		return handshakeError(ctx, err)
	}
	if err := nc.SetDeadline(time.Time{}); err != nil {
		return fmt.Errorf("clear handshake deadline: %w", err)
	}
	c := &connection{
		cfg:      cfg,
		sessions: make(chan struct{}, cfg.Limits.MaxSessions),
		forwards: make(chan struct{}, cfg.Limits.MaxForwards),
	}
	silent := c.serve(ctx, sc, channels, requests)
	err = sc.Wait()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case silent:
		return ErrSilent
	case errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) || saidGoodbye(err):
		return nil
	}
	return err
}

// saidGoodbye tells a client that left in good order, as OpenSSH does. The
// library's type for it is not exported: its text is all there is (RFC 4253,
// 11.1: reason 11 is SSH_DISCONNECT_BY_APPLICATION).
func saidGoodbye(err error) bool {
	return err != nil && strings.HasPrefix(err.Error(), "ssh: disconnect, reason 11:")
}

func serverConfig(cfg Config) (*ssh.ServerConfig, error) {
	switch {
	case cfg.HostKey == nil:
		return nil, fmt.Errorf("%w: no host key", ErrConfig)
	case len(cfg.Authorized) == 0:
		return nil, fmt.Errorf("%w: no authorized key", ErrConfig)
	case cfg.Exec == nil:
		return nil, fmt.Errorf("%w: no executor", ErrConfig)
	}
	authorized := make([][]byte, len(cfg.Authorized))
	for i, key := range cfg.Authorized {
		authorized[i] = key.Marshal()
	}
	server := &ssh.ServerConfig{
		ServerVersion: serverVersion,
		MaxAuthTries:  cfg.Limits.MaxAuthTries,
		// The callback is also asked about keys the client does not hold, so it
		// only compares and keeps nothing.
		PublicKeyCallback: func(meta ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
			if meta.User() != User {
				return nil, fmt.Errorf("%w: user is not %s", ErrNotAuthorized, User)
			}
			blob := key.Marshal()
			for _, a := range authorized {
				if bytes.Equal(a, blob) {
					return nil, nil
				}
			}
			return nil, ErrNotAuthorized
		},
		BannerCallback: func(meta ssh.ConnMetadata) string {
			if meta.User() != User {
				return "sosna: log in as " + User + " (ssh -p PORT " + User + "@localhost)\n"
			}
			return ""
		},
	}
	server.AddHostKey(cfg.HostKey)
	return server, nil
}

func handshakeError(ctx context.Context, err error) error {
	var auth *ssh.ServerAuthError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &auth):
		return fmt.Errorf("%w: %w", ErrNotAuthorized, err)
	}
	return fmt.Errorf("%w: %w", ErrHandshake, err)
}

// connection is one authenticated client.
type connection struct {
	cfg Config
	// A token in these is an open channel.
	sessions, forwards chan struct{}
}

// serve handles channels until the client is gone, then waits for all it started.
func (c *connection) serve(ctx context.Context, sc *ssh.ServerConn, channels <-chan ssh.NewChannel, requests <-chan *ssh.Request) (silent bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var all sync.WaitGroup
	gone := make(chan struct{})
	all.Go(func() { silent = c.keepAlive(sc, gone) })
	// Reverse forwarding is a global request: all of them are refused.
	all.Go(func() { ssh.DiscardRequests(requests) })
	for nch := range channels {
		switch nch.ChannelType() {
		case "session":
			c.admit(&all, c.sessions, nch, func() { c.session(ctx, nch) })
		case "direct-tcpip":
			c.admit(&all, c.forwards, nch, func() { c.forward(ctx, nch) })
		default:
			_ = nch.Reject(ssh.UnknownChannelType, "sosna: not offered here")
		}
	}
	close(gone)
	all.Wait()
	return silent
}

// admit runs handle in a goroutine of its own if a slot is free.
func (c *connection) admit(all *sync.WaitGroup, slots chan struct{}, nch ssh.NewChannel, handle func()) {
	select {
	case slots <- struct{}{}:
	default:
		_ = nch.Reject(ssh.ResourceShortage, fmt.Sprintf("sosna: %d channels of this kind are open, the most for one connection", cap(slots)))
		return
	}
	all.Go(func() {
		defer func() { <-slots }()
		handle()
	})
}

// keepAlive asks the client for a sign of life and closes the connection when
// none comes. It ends when gone is closed.
func (c *connection) keepAlive(sc *ssh.ServerConn, gone <-chan struct{}) (silent bool) {
	const missed = 3
	tick := time.NewTicker(c.cfg.Limits.KeepAlive)
	defer tick.Stop()
	answered := make(chan struct{}, 1)
	asked := false
	unanswered := 0
	for {
		select {
		case <-gone:
			return false
		case <-answered:
			asked, unanswered = false, 0
		case <-tick.C:
			if unanswered++; unanswered > missed {
				sc.Close()
				<-gone
				return true
			}
			if asked {
				continue
			}
			asked = true
			// It may block behind a full connection; closing sc frees it.
			go func() {
				if _, _, err := sc.SendRequest("keepalive@openssh.com", true, nil); err == nil {
					answered <- struct{}{}
				}
			}()
		}
	}
}

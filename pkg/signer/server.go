package signer

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"connectrpc.com/connect"
	"golang.org/x/net/netutil"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
)

// DefaultSocket is where a hub's signer listens. init makes the folder, which is the
// signer's user's own.
const DefaultSocket = "/run/sosna/signer/signer.sock"

const (
	maxMessage     = 1 << 10 // bytes; the longest message has 200
	maxConnections = 256
)

// Listen makes the socket, in place of one that a former process left. Any user may
// connect: the peer's user id decides (Serve), and file modes would only blur it.
func Listen(path string) (*net.UnixListener, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("signer's socket: %w", err)
	}
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		return nil, fmt.Errorf("signer's socket: %w", err)
	}
	if err := os.Chmod(path, 0o666); err != nil {
		return nil, errors.Join(fmt.Errorf("signer's socket: %w", err), l.Close())
	}
	return l, nil
}

// Serve answers processes of one user on l until ctx ends or the signer stops.
func (s *Signer) Serve(ctx context.Context, l *net.UnixListener, uid uint32, log *slog.Logger) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-s.Stopped():
			cancel()
		case <-ctx.Done():
		}
	}()
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewSignerServiceHandler(service{s},
		connect.WithReadMaxBytes(maxMessage), connect.WithSendMaxBytes(maxMessage), connect.WithCompression("gzip", nil, nil)))
	server := &http.Server{
		Handler: http.MaxBytesHandler(mux, maxMessage), MaxHeaderBytes: 4 << 10,
		ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	err := server.Serve(netutil.LimitListener(&peerListener{UnixListener: l, uid: uid, log: log}, maxConnections))
	if ctx.Err() == nil {
		return fmt.Errorf("serve signer: %w", err)
	}
	select {
	case <-s.Stopped():
		return s.Err()
	default:
		return nil
	}
}

// peerListener passes on connections of one user's processes and ends all others.
type peerListener struct {
	*net.UnixListener
	uid     uint32
	log     *slog.Logger
	refused map[uint32]bool // said so already: nobody may fill the log
}

func (l *peerListener) Accept() (net.Conn, error) {
	for {
		c, err := l.AcceptUnix()
		if err != nil {
			return nil, err
		}
		peer, err := peerOf(c)
		if err == nil && peer.Uid == l.uid {
			return c, nil
		}
		_ = c.Close()
		if err == nil && !l.refused[peer.Uid] && len(l.refused) < 16 {
			if l.refused == nil {
				l.refused = map[uint32]bool{}
			}
			l.refused[peer.Uid] = true
			l.log.Warn("connection refused", "uid", peer.Uid, "pid", peer.Pid, "reason", fmt.Sprintf("only user %d may ask", l.uid))
		}
	}
}

// peerOf asks the kernel who connected (SO_PEERCRED, unix(7)).
func peerOf(c *net.UnixConn) (peer *unix.Ucred, err error) {
	raw, err := c.SyscallConn()
	if err != nil {
		return nil, err
	}
	if e := raw.Control(func(fd uintptr) { peer, err = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED) }); e != nil {
		return nil, e
	}
	return peer, err
}

// service is what a client may ask.
type service struct{ s *Signer }

func (v service) Identity(context.Context, *connect.Request[api.IdentityRequest]) (*connect.Response[api.IdentityResponse], error) {
	a := v.s.Address()
	return connect.NewResponse(&api.IdentityResponse{Signer: a[:]}), nil
}

func (v service) SignStatement(ctx context.Context, r *connect.Request[api.SignStatementRequest]) (*connect.Response[api.SignStatementResponse], error) {
	wallet, statement, err := decodeSign(r.Msg)
	if err != nil {
		return nil, toWire(err)
	}
	signed, err := v.s.Sign(ctx, wallet, statement)
	if err != nil {
		return nil, toWire(err)
	}
	return connect.NewResponse(&api.SignStatementResponse{Signature: signed.Signature[:]}), nil
}

func (v service) NewestStatement(ctx context.Context, r *connect.Request[api.NewestStatementRequest]) (*connect.Response[api.NewestStatementResponse], error) {
	wallet, worker, err := decodeWorker(r.Msg)
	if err != nil {
		return nil, toWire(err)
	}
	signed, err := v.s.Newest(ctx, wallet, worker)
	if err != nil {
		return nil, toWire(err)
	}
	return connect.NewResponse(&api.NewestStatementResponse{
		Cumulative: signed.Cumulative.Bytes(), UsageRoot: signed.UsageRoot[:], Signature: signed.Signature[:],
	}), nil
}

package p2p

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"golang.org/x/net/http2"
)

// RPCProtocol carries HTTP/2 with Connect RPC inside; one libp2p stream is one
// HTTP/2 connection.
const RPCProtocol protocol.ID = "/sosna/rpc/1"

// MaxMessage bounds one RPC message in bytes, both ways.
const MaxMessage = 1 << 20

// conn makes a stream a net.Conn whose addresses name peers.
type conn struct{ network.Stream }

type addr peer.ID

func (addr) Network() string  { return "libp2p" }
func (a addr) String() string { return peer.ID(a).String() }

func (c conn) LocalAddr() net.Addr  { return addr(c.Conn().LocalPeer()) }
func (c conn) RemoteAddr() net.Addr { return addr(c.Conn().RemotePeer()) }

// listener hands incoming streams to an HTTP server.
type listener struct {
	host    *Host
	streams chan conn
	done    chan struct{}
	once    sync.Once
}

func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.streams:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}

func (l *listener) Close() error {
	l.once.Do(func() {
		l.host.RemoveStreamHandler(RPCProtocol)
		close(l.done)
	})
	return nil
}

func (l *listener) Addr() net.Addr { return addr(l.host.ID()) }

// ServeRPC serves handler to peers until ctx ends. Handlers learn who called
// with Caller.
func (h *Host) ServeRPC(ctx context.Context, handler http.Handler) error {
	l := &listener{host: h, streams: make(chan conn), done: make(chan struct{})}
	h.SetStreamHandler(RPCProtocol, func(s network.Stream) {
		select {
		case l.streams <- conn{s}:
		case <-l.done:
			_ = s.Reset()
		case <-time.After(10 * time.Second): // the server is not accepting: refuse, do not pile up
			_ = s.Reset()
		}
	})
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true) // libp2p has encrypted and authenticated the stream
	server := &http.Server{
		Handler: h.bounded(handler), Protocols: protocols,
		ReadHeaderTimeout: 30 * time.Second, MaxHeaderBytes: 16 << 10,
		HTTP2: &http.HTTP2Config{MaxConcurrentStreams: 64},
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	err := server.Serve(l)
	if ctx.Err() != nil || errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return fmt.Errorf("serve rpc: %w", err)
}

// bounded cuts a request that is longer than one message, and logs it: Connect's
// own limit, which refuses it, tells the caller only.
func (h *Host) bounded(next http.Handler) http.Handler {
	const framing = 5 // the envelope of a streamed message
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = &boundedBody{
			ReadCloser: http.MaxBytesReader(w, r.Body, MaxMessage+framing),
			refused: sync.OnceFunc(func() {
				h.log.Warn("rpc refused", "peer", r.RemoteAddr, "path", fmt.Sprintf("%.80s", r.URL.Path),
					"reason", fmt.Sprintf("message over %d bytes", MaxMessage))
			}),
		}
		next.ServeHTTP(w, r)
	})
}

type boundedBody struct {
	io.ReadCloser
	refused func()
}

func (b *boundedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) {
		b.refused()
	}
	return n, err
}

// HandlerOptions are the limits of every RPC handler. Requests are not
// decompressed: what is small on the wire is small in memory.
func HandlerOptions() []connect.HandlerOption {
	return []connect.HandlerOption{
		connect.WithReadMaxBytes(MaxMessage), connect.WithSendMaxBytes(MaxMessage), connect.WithCompression("gzip", nil, nil),
	}
}

// ClientOptions are the limits of every RPC client.
func ClientOptions() []connect.ClientOption {
	return []connect.ClientOption{connect.WithReadMaxBytes(MaxMessage), connect.WithSendMaxBytes(MaxMessage)}
}

// Caller is the peer that sent an RPC, from Connect's Peer().Addr.
func Caller(peerAddr string) (peer.ID, error) {
	id, err := peer.Decode(peerAddr)
	if err != nil {
		return "", fmt.Errorf("caller %q is no peer id: %w", peerAddr, err)
	}
	return id, nil
}

// Client is an HTTP client whose every request goes to one peer over libp2p,
// with the base URL to give to a Connect client. All clients of one peer share
// a connection, which is dialled again when it was lost.
func (h *Host) Client(id peer.ID) (client *http.Client, baseURL string) {
	base := "http://" + id.String()
	if known, ok := h.clients.Load(id); ok {
		return known.(*http.Client), base
	}
	transport := &http2.Transport{
		AllowHTTP: true,
		DialTLSContext: func(ctx context.Context, _, _ string, _ *tls.Config) (net.Conn, error) {
			s, err := h.NewStream(ctx, id, RPCProtocol)
			if err != nil {
				return nil, fmt.Errorf("open rpc stream: %w", err)
			}
			return conn{s}, nil
		},
		// Without pings a dead peer would hold a call until its deadline.
		ReadIdleTimeout: 15 * time.Second, PingTimeout: 15 * time.Second,
	}
	known, _ := h.clients.LoadOrStore(id, &http.Client{Transport: transport})
	return known.(*http.Client), base
}

package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"google.golang.org/protobuf/encoding/protodelim"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
)

// Raw stream protocols: a delimited header, a StreamReply, then bytes.
const (
	TunnelProtocol protocol.ID = "/sosna/tunnel/1" // a deal's machine: SSH, logs
	BlobProtocol   protocol.ID = "/sosna/blob/1"   // one blob of an image
	PushProtocol   protocol.ID = "/sosna/push/1"   // an OCI archive to a hub
	BenchProtocol  protocol.ID = "/sosna/bench/1"  // a network benchmark: pkg/bench's requests
)

// maxHeader bounds the header and the reply of a raw stream, in bytes.
const maxHeader = 4 << 10

// headerTimeout bounds how long a stream may stay open without its header.
const headerTimeout = 60 * time.Second

// ErrRefused: the other side answered a stream's header with a reason.
var ErrRefused = errors.New("refused by peer")

// Stream is a raw stream after its header: reads come from a buffer that may
// already hold bytes behind the header.
type Stream struct {
	network.Stream
	in *bufio.Reader
}

// Read reads buffered bytes first.
func (s *Stream) Read(p []byte) (int, error) { return s.in.Read(p) }

func newStream(s network.Stream) *Stream {
	return &Stream{Stream: s, in: bufio.NewReaderSize(s, 32<<10)}
}

func (s *Stream) receive(m proto.Message) error {
	return protodelim.UnmarshalOptions{MaxSize: maxHeader}.UnmarshalFrom(s.in, m)
}

// Accept is the serving side's answer; after a nil refusal the bytes follow.
func (s *Stream) Accept(reply *api.StreamReply) error {
	if _, err := protodelim.MarshalTo(s.Stream, reply); err != nil {
		return fmt.Errorf("answer stream: %w", err)
	}
	return nil
}

// Refuse answers with a reason and ends the stream.
func (s *Stream) Refuse(reason error) {
	text := reason.Error()
	text = strings.ToValidUTF8(text[:min(len(text), 1024)], "") // a rune that was cut could not be sent
	_ = s.Accept(&api.StreamReply{Error: text})
	_ = s.CloseWrite()
	_ = s.Close()
}

// Open opens a raw stream and sends its header. Reply waits for the answer.
func (h *Host) Open(ctx context.Context, id peer.ID, protocolID protocol.ID, header proto.Message) (*Stream, error) {
	raw, err := h.NewStream(ctx, id, protocolID)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", protocolID, err)
	}
	if _, err := protodelim.MarshalTo(raw, header); err != nil {
		_ = raw.Reset()
		return nil, fmt.Errorf("send header of %s: %w", protocolID, err)
	}
	return newStream(raw), nil
}

// Reply waits for the serving side's answer to an opened stream.
func (s *Stream) Reply(ctx context.Context) (*api.StreamReply, error) {
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	defer stop()
	reply := new(api.StreamReply)
	if err := s.receive(reply); err != nil {
		_ = s.Reset()
		return nil, fmt.Errorf("reply: %w", err)
	}
	if reply.Error != "" {
		_ = s.Reset()
		return nil, fmt.Errorf("%w: %s", ErrRefused, reply.Error)
	}
	return reply, nil
}

// Handle serves a raw protocol: header is read into a new message made by fresh,
// and serve owns the stream from then on. Streams beyond limit at once are reset.
// A stream counts once its header is there: until then libp2p's limits on a peer
// bound it, and a stranger who says nothing takes no place of those who speak.
func (h *Host) Handle(protocolID protocol.ID, limit int, fresh func() proto.Message, serve func(*Stream, proto.Message)) {
	slots := make(chan struct{}, limit)
	h.SetStreamHandler(protocolID, func(raw network.Stream) {
		s := newStream(raw)
		header := fresh()
		_ = raw.SetReadDeadline(time.Now().Add(headerTimeout))
		if err := s.receive(header); err != nil {
			h.log.Warn("stream refused", "protocol", protocolID, "peer", raw.Conn().RemotePeer(), "reason", err)
			_ = raw.Reset()
			return
		}
		_ = raw.SetReadDeadline(time.Time{})
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
		default:
			_ = raw.Reset()
			return
		}
		serve(s, header)
	})
}

// A stranger who moves bytes more slowly than this, once the grace is used up,
// holds a place that others wait for.
const (
	paceBytesPerSec = 16 << 10
	paceGrace       = 2 * time.Minute
)

// Paced is the stream's bytes for a stranger who has to keep up: reads and writes
// fail once the peer has been waited for longer than grace and what it has moved
// allow. Time that this side takes does not count.
func (s *Stream) Paced() io.ReadWriter { return &paced{s, paceGrace, paceGrace} }

type paced struct {
	*Stream
	left, grace time.Duration // that the peer may still take, now and at most
}

func (p *paced) Read(b []byte) (int, error) {
	return p.wait(p.SetReadDeadline, func() (int, error) { return p.Stream.Read(b) })
}

func (p *paced) Write(b []byte) (done int, err error) {
	for err == nil && done < len(b) { // in pieces: one deadline for a large one would be too short
		var n int
		n, err = p.wait(p.SetWriteDeadline, func() (int, error) {
			return p.Stream.Write(b[done:min(done+paceBytesPerSec, len(b))])
		})
		done += n
	}
	return done, err
}

func (p *paced) wait(deadline func(time.Time) error, move func() (int, error)) (int, error) {
	began := time.Now()
	if err := deadline(began.Add(p.left)); err != nil {
		return 0, err
	}
	n, err := move()
	p.left = min(p.left-time.Since(began)+time.Duration(n)*time.Second/paceBytesPerSec, p.grace)
	return n, err
}

// NetConn is the stream as a net.Conn, for protocols that want one.
func (s *Stream) NetConn() net.Conn { return bufferedConn{conn{s.Stream}, s} }

type bufferedConn struct {
	conn
	in io.Reader
}

func (c bufferedConn) Read(p []byte) (int, error) { return c.in.Read(p) }

// Join copies both ways between two streams, hands on half-closes, and returns
// when both directions ended.
func Join(a, b *Stream) {
	var wg sync.WaitGroup
	pipe := func(dst, src *Stream) {
		if _, err := io.Copy(dst, src); err != nil {
			_ = dst.Reset()
			_ = src.Reset()
			return
		}
		_ = dst.CloseWrite()
	}
	wg.Go(func() { pipe(a, b) })
	wg.Go(func() { pipe(b, a) })
	wg.Wait()
	_ = a.Close()
	_ = b.Close()
}

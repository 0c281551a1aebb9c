package bench

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"sync/atomic"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// The network programs speak to ServeNet over any stream that holds back 4 KiB of
// answers: TCP does, net.Pipe does not. A request is an operation and a length,
// big-endian, and for netTake as many bytes:
//
//	netGive n: the server answers with the first n bytes of noise(netBlock)
//	netTake n: n bytes follow; the server answers with their CRC-32 (4 bytes)
//	netEcho n: n bytes follow; the server sends them back
const (
	netGive = 'g'
	netTake = 't'
	netEcho = 'e'
	netHead = 1 + 4

	netBlock = 64 << 10
	// netWindow requests are under way at once, so that a long way is filled:
	// 4 MiB, which is 40 MB/s over 100 ms.
	netWindow = 64
	netPing   = 64
)

var (
	// ErrNetLimit: a peer asked ServeNet for more bytes than it was to have.
	ErrNetLimit = errors.New("over the limit of bytes of a network benchmark")
	// ErrNetRequest: bytes that are no request of the network benchmarks.
	ErrNetRequest = errors.New("no request of a network benchmark")
	errNoPeer     = errors.New("no peer to measure the network with")
)

// ServeNet answers one stream's requests until it ends (nil), and moves at most
// limit bytes of them. The caller closes the stream, and bounds its time.
func ServeNet(stream io.ReadWriter, limit int64) error {
	out, in := noise(netBlock), make([]byte, netBlock)
	var head [netHead]byte
	for {
		if _, err := io.ReadFull(stream, head[:]); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("network benchmark: %w", err)
		}
		n := int64(binary.BigEndian.Uint32(head[1:]))
		if n > netBlock {
			return fmt.Errorf("%w: a block of %d bytes", ErrNetRequest, n)
		}
		if limit -= netHead + n; limit < 0 {
			return ErrNetLimit
		}
		var answer []byte
		switch head[0] {
		case netGive:
			answer = out[:n]
		case netTake, netEcho:
			if _, err := io.ReadFull(stream, in[:n]); err != nil {
				return fmt.Errorf("network benchmark: %w", err)
			}
			if answer = in[:n]; head[0] == netTake {
				answer = binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(in[:n]))
			}
		default:
			return fmt.Errorf("%w: operation %d", ErrNetRequest, head[0])
		}
		if _, err := stream.Write(answer); err != nil {
			return fmt.Errorf("network benchmark: %w", err)
		}
	}
}

// peer is the client's side of one stream.
type peer struct {
	stream  io.ReadWriteCloser
	moved   *moved
	request []byte // head, and bytes where they follow
	answer  []byte // expected
	scratch []byte
	flying  int
	window  int
	left    int64 // bytes that may still be moved in this repeat
	closed  atomic.Bool
}

// reach connects with the peer. One that serves one stream at a time may still be busy
// with the end of the program before.
func (b *bench) reach(ctx context.Context) (io.ReadWriteCloser, error) {
	policy := backoff.NewExponentialBackOff()
	policy.InitialInterval, policy.MaxInterval = 20*time.Millisecond, 200*time.Millisecond
	return backoff.Retry(ctx, func() (io.ReadWriteCloser, error) { return b.Dial(ctx) },
		backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(time.Second))
}

// startPeer makes a program of one kind of request, which is worth units.
func startPeer(ctx context.Context, b *bench, operation byte, n, window int, units float64) (load, error) {
	if b.Dial == nil {
		return load{}, errNoPeer
	}
	stream, err := b.reach(ctx)
	if err != nil {
		return load{}, fmt.Errorf("reach the peer: %w", err)
	}
	p := &peer{stream: stream, moved: &b.moved, window: window}
	grant := b.pace.traffic / int64(b.pace.most+1) // the warm-up and each repeat
	block := noise(n)
	p.request = binary.BigEndian.AppendUint32([]byte{operation}, uint32(n))
	p.answer = block
	switch operation {
	case netTake:
		p.request = append(p.request, block...)
		p.answer = binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(block))
	case netEcho:
		p.request = append(p.request, block...)
	}
	p.scratch = make([]byte, len(p.answer))
	return load{threads: 1, nanos: window == 1, begin: func() { p.left = grant }, end: p.close, cut: p.close, step: func(int) (float64, error) {
		if err := p.exchange(); err != nil {
			return 0, err
		}
		return units, nil
	}}, nil
}

func (p *peer) close() {
	if !p.closed.Swap(true) {
		_ = p.stream.Close() // its bytes are of no more use
	}
}

// exchange keeps the window full and takes one answer.
func (p *peer) exchange() error {
	for ; p.flying < p.window; p.flying++ {
		if p.left -= int64(len(p.request) + len(p.answer)); p.left < 0 {
			if p.flying > 0 {
				break
			}
			return errEnough
		}
		if _, err := p.stream.Write(p.request); err != nil {
			return fmt.Errorf("ask the peer: %w", err)
		}
		p.moved.tx.Add(uint64(len(p.request)))
	}
	if _, err := io.ReadFull(p.stream, p.scratch); err != nil {
		return fmt.Errorf("hear the peer: %w", err)
	}
	p.flying--
	p.moved.rx.Add(uint64(len(p.answer)))
	if !bytes.Equal(p.scratch, p.answer) {
		// The way or the peer, not this machine: no ErrWrongResult.
		return errors.New("the peer answered with other bytes")
	}
	return nil
}

func startDown(ctx context.Context, b *bench, _ int) (load, error) {
	return startPeer(ctx, b, netGive, netBlock, netWindow, netBlock)
}

func startUp(ctx context.Context, b *bench, _ int) (load, error) {
	return startPeer(ctx, b, netTake, netBlock, netWindow, netBlock)
}

func startRoundTrip(ctx context.Context, b *bench, _ int) (load, error) {
	return startPeer(ctx, b, netEcho, netPing, 1, 1)
}

package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
)

// maxConnections bounds the connections that one deal's port carries at once.
const maxConnections = 64

// tunnelTimeout bounds the way to a machine's service.
const tunnelTimeout = 30 * time.Second

// Services of a machine that a tunnel leads to.
const (
	ServiceSSH  = "ssh"
	ServiceLogs = "logs" // the end of what the command has written so far
)

// Tunnel opens a raw stream to a service of a deal's machine.
func (b *Buyer) Tunnel(ctx context.Context, id market.ID, service string) (io.ReadWriteCloser, error) {
	return b.tunnel(ctx, id, service)
}

func (b *Buyer) tunnel(ctx context.Context, id market.ID, service string) (*p2p.Stream, error) {
	lease := b.lease(id)
	if lease.State == "" {
		return nil, fmt.Errorf("%w deal %s", ErrUnknown, id.Short())
	}
	link, err := b.link(lease.Hub)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, tunnelTimeout)
	defer cancel()
	if err := link.reach(ctx); err != nil {
		return nil, err
	}
	stream, err := b.host.Open(ctx, link.info.ID, p2p.TunnelProtocol, &api.TunnelRequest{Deal: id[:], Service: service})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHubAway, err)
	}
	if _, err := stream.Reply(ctx); err != nil {
		return nil, fmt.Errorf("tunnel to %s of deal %s: %w", service, id.Short(), err)
	}
	return stream, nil
}

// listen takes a port of 127.0.0.1: the wanted one, or any when that is 0 or taken.
func listen(want int) (net.Listener, error) {
	listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", want))
	if err != nil && want != 0 {
		listener, err = net.Listen("tcp4", "127.0.0.1:0")
	}
	if err != nil {
		return nil, fmt.Errorf("local port for a machine: %w", err)
	}
	return listener, nil
}

// forward carries each connection to listener over a tunnel of its own until
// ctx ends, and closes listener.
func (b *Buyer) forward(ctx context.Context, id market.ID, listener net.Listener) {
	stop := context.AfterFunc(ctx, func() { listener.Close() })
	defer stop()
	var connections sync.WaitGroup
	defer connections.Wait()
	slots := make(chan struct{}, maxConnections)
	for {
		conn, err := listener.Accept()
		if err != nil {
			if ctx.Err() == nil && !errors.Is(err, net.ErrClosed) {
				b.o.Log.Error("local port lost", "deal", id.Short(), "error", err)
			}
			return
		}
		select {
		case slots <- struct{}{}:
		default:
			b.o.Log.Warn("connection refused", "deal", id.Short(), "reason", fmt.Sprintf("%d are open", maxConnections))
			conn.Close()
			continue
		}
		connections.Go(func() {
			defer func() { <-slots }()
			if err := b.carry(ctx, id, conn.(*net.TCPConn)); err != nil {
				b.o.Log.Warn("connection not carried", "deal", id.Short(), "reason", err)
			}
		})
	}
}

// carry joins one local connection with one tunnel and closes both.
func (b *Buyer) carry(ctx context.Context, id market.ID, conn *net.TCPConn) error {
	defer conn.Close()
	if state := b.lease(id).State; state == deal.Closed {
		return fmt.Errorf("deal is %s", state)
	}
	stream, err := b.tunnel(ctx, id, ServiceSSH)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() {
		conn.Close()
		_ = stream.Reset()
	})
	defer stop()
	var both sync.WaitGroup
	both.Go(func() {
		if _, err := io.Copy(stream, conn); err != nil {
			_ = stream.Reset()
			return
		}
		_ = stream.CloseWrite()
	})
	both.Go(func() {
		if _, err := io.Copy(conn, stream); err != nil {
			_ = stream.Reset()
		}
		_ = conn.CloseWrite()
	})
	both.Wait()
	_ = stream.Close()
	return nil
}

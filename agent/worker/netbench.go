package main

import (
	"context"
	"errors"
	"io"

	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/types/known/emptypb"

	"github.com/sosna-os/sosna/pkg/p2p"
)

var errNoHubNear = errors.New("no hub is connected")

// dialHub connects a network benchmark with the first hub that is willing.
func (w *worker) dialHub(ctx context.Context) (io.ReadWriteCloser, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	w.mu.Lock()
	var hubs []peer.ID
	for id, h := range w.hubs {
		if h.announced != nil {
			hubs = append(hubs, id)
		}
	}
	w.mu.Unlock()
	err := errNoHubNear
	for _, id := range hubs {
		s, opening := w.Host.Open(ctx, id, p2p.BenchProtocol, new(emptypb.Empty))
		if opening == nil {
			_, opening = s.Reply(ctx) // it resets the stream if it fails
		}
		if opening == nil {
			return cutStream{s}, nil
		}
		err = errors.Join(err, opening)
	}
	return nil, err
}

// cutStream ends at once when it is closed: answers under way are of no use.
type cutStream struct{ *p2p.Stream }

func (s cutStream) Close() error { return s.Reset() }

package main

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/emptypb"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/p2p"
)

const (
	// One worker's network test at a time has this hub's line, for so long and so
	// many bytes; a worker has three programs of it, once a day.
	maxNetBenches   = 1
	netBenchTime    = time.Minute
	netBenchBytes   = 80 << 20
	netBenchesADay  = 12
	netBenchVisitor = 10_000 // workers remembered
)

var errOften = errors.New("too many network tests today")

// visits counts workers' network tests of a day.
type visits struct {
	mu    sync.Mutex
	since time.Time
	of    map[peer.ID]int
}

// enter takes one of a worker's tests; they begin anew every 24 h.
func (v *visits) enter(worker peer.ID, now time.Time) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.of == nil || now.Sub(v.since) >= 24*time.Hour {
		v.since, v.of = now, make(map[peer.ID]int)
	}
	if v.of[worker] >= netBenchesADay || v.of[worker] == 0 && len(v.of) >= netBenchVisitor {
		return errOften
	}
	v.of[worker]++
	return nil
}

// serveNetBench is the far side of network benchmarks, for workers of the book.
func (h *hub) serveNetBench() {
	fresh := func() proto.Message { return new(emptypb.Empty) }
	h.Host.Handle(p2p.BenchProtocol, maxNetBenches, fresh, func(s *p2p.Stream, _ proto.Message) {
		if err := h.netBench(s); err != nil {
			h.Log.Warn("network test", "peer", s.Conn().RemotePeer(), "reason", err)
			s.Refuse(err)
		}
	})
}

func (h *hub) netBench(s *p2p.Stream) error {
	id := s.Conn().RemotePeer()
	worker, err := identity.PeerAddress(id)
	if err != nil {
		return err
	}
	if _, err := h.workerPeer(worker); err != nil {
		return err
	}
	now := time.Now()
	if err := h.visits.enter(id, now); err != nil {
		return err
	}
	if err := s.SetDeadline(now.Add(netBenchTime)); err != nil {
		return fmt.Errorf("network test: %w", err)
	}
	if err := s.Accept(new(api.StreamReply)); err != nil {
		return err
	}
	// The worker leaves when it has what it wants, also in the middle of an answer.
	if err := bench.ServeNet(s, netBenchBytes); err != nil {
		h.Log.Info("network test ended", "peer", id, "reason", err)
	}
	_ = s.Reset()
	return nil
}

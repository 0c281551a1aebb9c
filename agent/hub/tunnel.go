package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxTunnels bounds the streams this hub carries at once.
const maxTunnels = 4096

// tunnelTimeout bounds the way to the worker and its answer.
const tunnelTimeout = 60 * time.Second

// serveTunnels carries raw streams from a deal's buyer to its machine. The hub
// sees only ciphertext of SSH; it checks who may speak, not what is said.
func (h *hub) serveTunnels(ctx context.Context) {
	fresh := func() proto.Message { return new(api.TunnelRequest) }
	h.Host.Handle(p2p.TunnelProtocol, maxTunnels, fresh, func(s *p2p.Stream, m proto.Message) {
		far, err := h.reachMachine(ctx, s, m.(*api.TunnelRequest))
		if err != nil {
			h.Log.Warn("tunnel refused", "peer", s.Conn().RemotePeer(), "reason", err)
			s.Refuse(err)
			return
		}
		if err := s.Accept(new(api.StreamReply)); err != nil {
			_ = far.Reset()
			return
		}
		p2p.Join(s, far)
	})
}

func (h *hub) reachMachine(ctx context.Context, s *p2p.Stream, request *api.TunnelRequest) (*p2p.Stream, error) {
	id, err := wire.ID(request.GetDeal())
	if err != nil {
		return nil, err
	}
	if err := h.checkBuyer(id, s.Conn().RemotePeer().String()); err != nil {
		return nil, err
	}
	a, _ := h.Ledger.Get(id)
	worker, err := h.workerPeer(a.Deal().Worker)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, tunnelTimeout)
	defer cancel()
	far, err := h.Host.Open(ctx, worker, p2p.TunnelProtocol, request)
	if err != nil {
		return nil, err
	}
	if _, err := far.Reply(ctx); err != nil {
		return nil, fmt.Errorf("worker: %w", err)
	}
	return far, nil
}

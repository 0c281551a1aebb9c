package main

import (
	"context"
	"errors"
	"maps"
	"time"

	"connectrpc.com/connect"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/wire"
)

const (
	// maxPending bounds the workers that wait to be confirmed.
	maxPending = 1000
	// consentFor is how long a worker is shown after it last said that it waits.
	consentFor = 10 * time.Minute
)

var errPendingFull = errors.New("too many workers wait to be confirmed")

// waiting is a worker that nobody has confirmed yet. It is kept in memory only: the
// worker says so again.
type waiting struct {
	consent market.Consent
	peer    peer.ID
	until   time.Time
}

// PostConsent shows a worker that sells nothing yet to its owner.
func (s service) PostConsent(ctx context.Context, req *connect.Request[api.PostConsentRequest]) (*connect.Response[api.PostConsentResponse], error) {
	consent, err := wire.Consent(req.Msg.GetConsent())
	if err == nil {
		err = s.h.postConsent(ctx, consent, req.Peer().Addr)
	}
	if err != nil {
		return nil, s.refuse("consent", err, "peer", req.Peer().Addr)
	}
	return connect.NewResponse(new(api.PostConsentResponse)), nil
}

func (h *hub) postConsent(ctx context.Context, c market.Consent, callerAddr string) error {
	caller, err := p2p.Caller(callerAddr)
	if err != nil {
		return err
	}
	worker, err := identity.PeerAddress(caller)
	if err != nil {
		return err
	}
	if worker != c.Node {
		return errNotYours
	}
	gov, err := h.government(ctx)
	if err != nil {
		return err
	}
	if err := identity.Verify(gov.ConsentDigest(c.Owner, c.Node, c.Nonce), c.Signature[:], c.Node); err != nil {
		return err
	}
	now := time.Now()
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, known := h.pendingNodes[caller]; !known && len(h.pendingNodes) >= maxPending {
		maps.DeleteFunc(h.pendingNodes, func(id peer.ID, w waiting) bool { return now.After(w.until) || !h.Host.Connected(id) })
		if len(h.pendingNodes) >= maxPending {
			return errPendingFull
		}
	}
	h.pendingNodes[caller] = waiting{c, caller, now.Add(consentFor)}
	return nil
}

// ListPending shows the workers that wait for their owners. A consent is of use only
// to the owner it names, so anyone may see it.
func (s service) ListPending(context.Context, *connect.Request[api.ListPendingRequest]) (*connect.Response[api.ListPendingResponse], error) {
	res := new(api.ListPendingResponse)
	for _, c := range s.h.pendingConsents(time.Now()) {
		res.Consents = append(res.Consents, wire.ConsentProto(c))
	}
	return connect.NewResponse(res), nil
}

func (h *hub) pendingConsents(now time.Time) (list []market.Consent) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, w := range h.pendingNodes {
		_, selling := h.book[w.consent.Node]
		if now.Before(w.until) && !selling && h.Host.Connected(id) {
			list = append(list, w.consent)
		}
	}
	return list
}

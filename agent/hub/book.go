package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/wire"
)

// askKind is the journal's kind of listings.
const askKind = "ask"

const (
	// maxListings bounds the order book.
	maxListings = 10_000
	// askEvery bounds how fast a stranger's asks can fill the disk.
	askEvery = time.Minute
	// confirmedFor is how long the registry's word about a worker is believed when it posts
	// asks (a deal asks again), and maxConfirming how many strangers' asks at once may keep
	// the chain endpoint busy.
	confirmedFor, maxConfirming = 10 * time.Minute, 4
)

var (
	errNotYours  = errors.New("signed for another worker than the caller")
	errUnsold    = errors.New("this worker may not sell")
	errStale     = errors.New("an ask of higher sequence stands already")
	errBookFull  = errors.New("order book is full")
	errNoWorker  = errors.New("worker is not in the book")
	errAskGone   = errors.New("ask no longer stands")
	errWorkerOff = errors.New("worker is not connected")
)

// listing is one worker's standing ask. Past keeps asks that open drafts may
// still name.
type listing struct {
	Ask  market.Signed[market.Ask] `json:"ask"`
	Peer string                    `json:"peer"`

	written   time.Time // to the journal
	confirmed time.Time // the registry was asked
	past      map[common.Hash]market.Signed[market.Ask]
}

func (l *listing) peerID() peer.ID {
	id, _ := peer.Decode(l.Peer) // checked when it was listed
	return id
}

func (h *hub) replayAsk(e store.Entry) error {
	l, err := node.Recall[listing](e)
	if err != nil {
		return err
	}
	if _, err := peer.Decode(l.Peer); err != nil {
		return err
	}
	h.list(l)
	return nil
}

func (h *hub) list(l listing) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if old, ok := h.book[l.Ask.Body.Worker]; ok {
		l.past = old.past
	}
	if l.past == nil || len(l.past) > 16 {
		l.past = make(map[common.Hash]market.Signed[market.Ask])
	}
	l.past[l.Ask.Body.Hash()] = l.Ask
	h.book[l.Ask.Body.Worker] = &l
}

// PostAsk puts a worker's ask into the book. It is durable when the answer goes
// out, unless one of the same worker became so within the minute: after a restart
// the worker posts it again.
func (s service) PostAsk(ctx context.Context, req *connect.Request[api.PostAskRequest]) (*connect.Response[api.PostAskResponse], error) {
	ask, err := wire.Ask(req.Msg.GetAsk())
	if err != nil {
		return nil, s.refuse("ask", err, "peer", req.Peer().Addr)
	}
	if err := s.h.postAsk(ctx, ask, req.Peer().Addr); err != nil {
		return nil, s.refuse("ask", err, "worker", ask.Body.Worker)
	}
	return connect.NewResponse(&api.PostAskResponse{Reason: "stands until " + ask.Body.Expires.UTC().Format(time.RFC3339)}), nil
}

func (h *hub) postAsk(ctx context.Context, ask market.Signed[market.Ask], callerAddr string) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	caller, err := p2p.Caller(callerAddr)
	if err != nil {
		return err
	}
	worker, err := identity.PeerAddress(caller)
	if err != nil {
		return err
	}
	if err := errors.Join(ask.Body.Check(time.Now()), ask.Verify(domains.Market, ask.Body.Worker)); err != nil {
		return err
	}
	if worker != ask.Body.Worker {
		return errNotYours
	}
	if err := h.spots.of(worker).admits(ask.Body, time.Now()); err != nil {
		return err
	}
	old, listed := h.listed(worker)
	switch {
	case !listed && !h.makeRoom():
		return errBookFull
	case listed && old.Ask.Body.Seq > ask.Body.Seq:
		return errStale
	case listed && old.Ask.Body.Seq == ask.Body.Seq:
		return nil // posted again after a reconnect
	}
	l := listing{Ask: ask, Peer: caller.String(), written: old.written, confirmed: old.confirmed}
	if old.Ask.Body.Payout != ask.Body.Payout || time.Since(l.confirmed) >= confirmedFor {
		switch err := h.confirm(ctx, ask.Body); {
		case err == nil:
			l.confirmed = time.Now()
		case !listed || errors.Is(err, errUnsold):
			return err
		} // else the chain is away: a worker that was confirmed stays
	}
	if now := time.Now(); now.Sub(l.written) >= askEvery {
		if err := h.Remember(ctx, askKind, l); err != nil {
			return err
		}
		l.written = now
	}
	h.list(l)
	h.Log.Info("ask", "worker", worker, "milli_cpu", ask.Body.MilliCPU, "memory_mib", ask.Body.MemoryBytes>>20, "method", ask.Body.Method)
	return nil
}

// confirm asks the registry whether a worker may sell: keys cost nothing, and a book full
// of asks that nobody can buy, on a disk full of them, would be worth nothing.
func (h *hub) confirm(ctx context.Context, ask market.Ask) error {
	select {
	case h.confirming <- struct{}{}:
		defer func() { <-h.confirming }()
	case <-ctx.Done():
		return ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, licenceTimeout)
	defer cancel()
	gov, err := h.government(ctx)
	if err != nil {
		return err
	}
	if err := h.checkWorker(ctx, gov, ask.Worker, ask.Payout); errors.Is(err, node.ErrUnconfirmed) || errors.Is(err, errPayout) {
		return fmt.Errorf("%w: %w", errUnsold, err)
	} else if err != nil {
		return err
	}
	return nil
}

func (h *hub) listed(worker common.Address) (listing, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l, ok := h.book[worker]
	if !ok {
		return listing{}, false
	}
	return *l, true
}

// makeRoom tells whether the book takes another worker. A full one drops those who
// are not connected and serve no deal: they post again when they return.
func (h *hub) makeRoom() bool {
	h.mu.Lock()
	full := len(h.book) >= maxListings
	h.mu.Unlock()
	if !full {
		return true
	}
	serving := make(map[common.Address]bool)
	for _, a := range h.Ledger.All() {
		if a.State != deal.Closed {
			serving[a.Deal().Worker] = true
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	maps.DeleteFunc(h.book, func(worker common.Address, l *listing) bool {
		return !serving[worker] && !h.Host.Connected(l.peerID())
	})
	return len(h.book) < maxListings
}

// ask finds the ask that a deal names.
func (h *hub) ask(d market.Deal) (market.Ask, peer.ID, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l, ok := h.book[d.Worker]
	if !ok {
		return market.Ask{}, "", errNoWorker
	}
	ask, ok := l.past[d.Ask]
	if !ok || time.Now().After(ask.Body.Expires) {
		return market.Ask{}, "", errAskGone
	}
	if err := h.spots.of(d.Worker).admits(ask.Body, time.Now()); err != nil {
		return market.Ask{}, "", err
	}
	return ask.Body, l.peerID(), nil
}

func (h *hub) workerPeer(worker common.Address) (peer.ID, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if l, ok := h.book[worker]; ok {
		return l.peerID(), nil
	}
	return "", fmt.Errorf("%w: %s", errNoWorker, worker)
}

// offers is the book as Match sees it: every standing ask less what running deals hold.
func (h *hub) offers() []market.Offer {
	cpu, memory := make(map[common.Address]uint64), make(map[common.Address]uint64)
	for _, a := range h.Ledger.All() {
		if d := a.Deal(); a.Live() || a.State == deal.Offered {
			cpu[d.Worker] += d.MilliCPU
			memory[d.Worker] += d.MemoryBytes
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	offers, now := make([]market.Offer, 0, len(h.book)), time.Now()
	for worker, l := range h.book {
		body := l.Ask.Body
		if h.spots.of(worker).admits(body, now) != nil {
			continue
		}
		offers = append(offers, market.Offer{
			Ask: l.Ask, Reachable: h.Host.Connected(l.peerID()),
			FreeMilliCPU:    body.MilliCPU - min(cpu[worker], body.MilliCPU),
			FreeMemoryBytes: body.MemoryBytes - min(memory[worker], body.MemoryBytes),
		})
	}
	return offers
}

// ListAsks shows the book.
func (s service) ListAsks(context.Context, *connect.Request[api.ListAsksRequest]) (*connect.Response[api.ListAsksResponse], error) {
	res := new(api.ListAsksResponse)
	for _, offer := range s.h.offers() {
		if offer.Reachable && offer.Ask.Body.Expires.After(time.Now()) {
			res.Asks = append(res.Asks, wire.AskProto(offer.Ask))
		}
	}
	return connect.NewResponse(res), nil
}

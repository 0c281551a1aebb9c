package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/wire"
)

// lookEvery is how often hubs are looked after: reconnected, given a fresh ask.
const lookEvery = 2 * time.Second

// callTimeout bounds one RPC to a hub.
const callTimeout = 20 * time.Second

// errNoHub: a peer on the LAN that is no hub (another worker, say).
var errNoHub = errors.New("not a hub")

// hub is one hub as this worker sees it.
type hub struct {
	info      peer.AddrInfo
	client    apiconnect.HubServiceClient
	announced *market.Signed[market.Announcement] // guarded by worker.mu
	posted    uint64                              // Seq of the ask it has, 0 after a reconnect
	consented time.Time                           // when it was last told that this worker waits for its owner
	retry     time.Time                           // not before
	failures  int
	reason    string // of the newest failure, so that it is logged once
	fixed     bool   // from the configuration
}

// tradeWithHubs keeps the machine's ask in the book of every hub it knows.
func (w *worker) tradeWithHubs(ctx context.Context) error {
	found := make(chan peer.AddrInfo, 16)
	for _, addr := range w.Config.Hubs {
		info, err := p2p.ParseAddr(addr)
		if err != nil {
			w.Log.Error("configuration: hubs", "error", err)
			continue
		}
		w.knowHub(info, true)
	}
	if w.Config.MDNS {
		err := w.Host.Discover(func(info peer.AddrInfo) {
			select {
			case found <- info:
			default: // heard again soon
			}
		})
		if err != nil {
			w.Log.Warn("no discovery on the LAN", "reason", err)
		}
	}
	w.jobs.Go(func() error { w.LogMemory(ctx, 15*time.Second); return nil })
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		w.lookAfterHubs(ctx)
		select {
		case info := <-found:
			w.knowHub(info, false)
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// maxHubs bounds the peers that mDNS can make a worker remember.
const maxHubs = 64

func (w *worker) knowHub(info peer.AddrInfo, fixed bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if h, ok := w.hubs[info.ID]; ok {
		h.info.Addrs = info.Addrs
		return
	}
	if len(w.hubs) >= maxHubs && !fixed {
		return
	}
	client, base := w.Host.Client(info.ID)
	w.hubs[info.ID] = &hub{
		info: info, fixed: fixed, client: apiconnect.NewHubServiceClient(client, base, p2p.ClientOptions()...),
	}
}

// lookAfterHubs turns to all hubs at once: one that does not answer must not
// delay the others.
func (w *worker) lookAfterHubs(ctx context.Context) {
	now := time.Now()
	w.mu.Lock()
	current, rates := w.asks.current, w.price.Price.Rates
	hubs := make([]*hub, 0, len(w.hubs))
	for _, h := range w.hubs {
		hubs = append(hubs, h)
	}
	w.mu.Unlock()
	// Without the chain no deal can be accepted: a hub would reserve for nothing.
	binding, consent, err := w.confirmed(ctx, now)
	switch {
	case errors.Is(err, node.ErrUnconfirmed):
		w.waitForOwner(ctx, hubs, consent, now)
		return
	case err != nil:
		return // logged; the deals go on
	}
	if w.miscomputes() { // it was said when it was measured; the ask runs out
		return
	}
	if time.Until(current.Body.Expires) < askValid/2 || current.Body.Payout != binding.Payout || !current.Body.Rates.Equal(rates) {
		if current, err = w.renewAsk(binding.Payout, now); err != nil {
			w.Log.Error("ask", "error", err)
			return // the deals go on
		}
	}
	var posts sync.WaitGroup
	for _, h := range hubs {
		if !w.Host.Connected(h.info.ID) {
			h.posted = 0
		}
		if h.posted == current.Body.Seq || now.Before(h.retry) {
			continue
		}
		posts.Go(func() {
			if err := w.post(ctx, h, current); err != nil {
				w.hubFailed(h, err, now)
				return
			}
			h.posted, h.failures, h.reason = current.Body.Seq, 0, ""
		})
	}
	posts.Wait()
}

// waitForOwner tells every hub that this worker is not confirmed yet.
func (w *worker) waitForOwner(ctx context.Context, hubs []*hub, consent market.Consent, now time.Time) {
	var posts sync.WaitGroup
	for _, h := range hubs {
		if !w.Host.Connected(h.info.ID) {
			h.consented = time.Time{}
		}
		if now.Sub(h.consented) < consentEvery || now.Before(h.retry) {
			continue
		}
		posts.Go(func() {
			if err := w.postConsent(ctx, h, consent); err != nil {
				w.hubFailed(h, err, now)
				return
			}
			h.consented, h.failures, h.reason = now, 0, ""
		})
	}
	posts.Wait()
}

func (w *worker) hubFailed(h *hub, err error, now time.Time) {
	h.failures = min(h.failures+1, 4)
	wait := lookEvery << (h.failures - 1)
	if errors.Is(err, errNoHub) && !h.fixed {
		wait = 10 * time.Minute
	}
	h.retry = now.Add(wait)
	if reason := err.Error(); reason != h.reason {
		h.reason = reason
		w.Log.Warn("hub", "peer", h.info.ID, "reason", err)
	}
}

// post connects to a hub, checks who it says it is, and posts the ask.
func (w *worker) post(ctx context.Context, h *hub, ask market.Signed[market.Ask]) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := w.meet(ctx, h); err != nil {
		return err
	}
	res, err := h.client.PostAsk(ctx, connect.NewRequest(&api.PostAskRequest{Ask: wire.AskProto(ask)}))
	if err != nil {
		return fmt.Errorf("post ask: %w", err)
	}
	w.Log.Info("ask posted", "hub", h.announced.Body.Name, "answer", res.Msg.GetReason())
	return nil
}

// meet connects to a hub and checks who it says it is.
func (w *worker) meet(ctx context.Context, h *hub) error {
	if err := w.Host.Reach(ctx, h.info); err != nil {
		return err
	}
	if h.announced == nil || time.Now().After(h.announced.Body.Expires) {
		announced, err := w.askAnnouncement(ctx, h)
		if err != nil {
			return err
		}
		w.mu.Lock()
		h.announced = announced
		w.mu.Unlock()
		w.Log.Info("hub found", "name", announced.Body.Name, "address", announced.Body.Node, "fee_per_mille", announced.Body.FeePerMille)
	}
	return nil
}

func (w *worker) askAnnouncement(ctx context.Context, h *hub) (*market.Signed[market.Announcement], error) {
	res, err := h.client.Announce(ctx, connect.NewRequest(&api.AnnounceRequest{}))
	if connect.CodeOf(err) == connect.CodeUnimplemented {
		return nil, errNoHub
	} else if err != nil {
		return nil, fmt.Errorf("announcement: %w", err)
	}
	announced, err := wire.Announcement(res.Msg.GetAnnouncement())
	if err != nil {
		return nil, err
	}
	domains, err := w.Domains()
	if err != nil {
		return nil, err
	}
	if channels := common.BytesToAddress(res.Msg.GetChannels()); channels != common.HexToAddress(w.Config.Channels) {
		return nil, fmt.Errorf("hub settles on contract %s, not on ours", channels)
	}
	if factory := common.BytesToAddress(res.Msg.GetFactory()); factory != common.HexToAddress(w.Config.Factory) {
		return nil, fmt.Errorf("hub is licensed by factory %s, not by ours", factory)
	}
	address, err := identity.PeerAddress(h.info.ID)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(announced.Body.Check(time.Now()), announced.Verify(domains.Market, address)); err != nil {
		return nil, err
	}
	return &announced, nil
}

// hubClient is the client of a deal's hub.
func (w *worker) hubClient(id peer.ID) apiconnect.HubServiceClient {
	w.mu.Lock()
	defer w.mu.Unlock()
	if h, ok := w.hubs[id]; ok {
		return h.client
	}
	client, base := w.Host.Client(id)
	return apiconnect.NewHubServiceClient(client, base, p2p.ClientOptions()...)
}

// hubPeer finds the peer behind a hub's address.
func (w *worker) hubPeer(address common.Address) (peer.ID, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, h := range w.hubs {
		if h.announced != nil && h.announced.Body.Node == address {
			return id, nil
		}
	}
	return "", fmt.Errorf("hub %s is not known here", address)
}

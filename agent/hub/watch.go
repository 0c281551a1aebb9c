package main

import (
	"cmp"
	"context"
	"math"
	"strings"
	"time"
	"unicode"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

// watchEvery is how often the policy looks at every deal.
const watchEvery = 2 * time.Second

// watchDeals closes deals whose worker is lost or whose end is paid.
func (h *hub) watchDeals(ctx context.Context) error {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		for _, a := range h.Ledger.All() {
			if a.State == deal.Closed {
				continue
			}
			id := a.ID()
			action, reason := a.Hub(time.Now(), h.lastHeard(id).at, h.policy)
			if action == deal.Close {
				h.close(ctx, id, reason)
			}
		}
	}
}

// sign is a worker's newest sign of life.
type sign struct {
	at   time.Time
	note string // what the machine does when it does not simply run
}

func (h *hub) hear(id market.ID, at time.Time, note string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.heard[id] = sign{at, note}
}

func (h *hub) lastHeard(id market.ID) sign {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.heard[id]
}

// close ends a deal at this hub and tells its buyer why.
func (h *hub) close(ctx context.Context, id market.ID, reason string) {
	reason = tidy(reason)
	a, err := h.Ledger.Update(ctx, id, func(a deal.Account) (*deal.Event, error) {
		if a.State == "" || a.State == deal.Closed {
			return nil, nil
		}
		return &deal.Event{At: time.Now(), State: deal.Closed, Reason: reason}, nil
	})
	if err != nil {
		h.Log.Error("close deal", "deal", id.Short(), "error", err)
		return
	}
	if a.State == "" {
		return
	}
	h.Log.Info("deal closed", "deal", id.Short(), "reason", reason, "paid_wei", a.PaidToWorker())
	h.mu.Lock()
	delete(h.heard, id)
	h.mu.Unlock()
	h.tell(id)
}

// tidy makes a stranger's words fit for a journal, a message and a terminal.
func tidy(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, text)
	return strings.ToValidUTF8(text[:min(len(text), market.MaxText)], "") // the cut may be within a rune
}

// tell wakes those who watch a deal.
func (h *hub) tell(id market.ID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for watcher := range h.watchers[id] {
		select {
		case watcher <- struct{}{}:
		default: // it has not seen the last change yet and will see both
		}
	}
}

func (h *hub) watch(id market.ID) (changed chan struct{}, done func()) {
	changed = make(chan struct{}, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.watchers[id] == nil {
		h.watchers[id] = make(map[chan struct{}]struct{})
	}
	h.watchers[id][changed] = struct{}{}
	return changed, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.watchers[id], changed)
		if len(h.watchers[id]) == 0 {
			delete(h.watchers, id)
		}
	}
}

// WatchDeal streams a deal's records, changes of its terms and of state to its buyer until the
// deal is closed. It begins with the records kept, so that a buyer who comes
// back misses nothing it could still pay for.
func (s service) WatchDeal(ctx context.Context, req *connect.Request[api.WatchDealRequest], out *connect.ServerStream[api.WatchDealResponse]) error {
	id, err := wire.ID(req.Msg.GetDeal())
	if err != nil {
		return s.refuse("watch", err)
	}
	if err := s.h.checkBuyer(id, req.Peer().Addr); err != nil {
		return s.refuse("watch", err, "deal", id.Short())
	}
	changed, done := s.h.watch(id)
	defer done()
	var seen deal.Account
	var noted string
	for {
		a, _ := s.h.Ledger.Get(id)
		if err := sendChanges(out.Send, seen, a); err != nil {
			return err
		}
		if note := s.h.lastHeard(id).note; note != noted && a.State != deal.Closed {
			noted = note
			if err := out.Send(&api.WatchDealResponse{Event: "machine " + cmp.Or(note, "runs again")}); err != nil {
				return err
			}
		}
		if a.State == deal.Closed {
			return nil
		}
		seen = a
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		case <-s.h.ctx.Done():
			return connect.NewError(connect.CodeUnavailable, context.Canceled)
		}
	}
}

// sendChanges says what is new of a deal, each change of its terms before the first
// record that it bills.
func sendChanges(send func(*api.WatchDealResponse) error, seen, now deal.Account) error {
	var last uint64
	if r := seen.Last(); r != nil {
		last = r.Seq
	}
	changes := now.Changed[len(seen.Changed):]
	before := func(seq uint64) error { // what bills a record is told before it
		for ; len(changes) > 0 && changes[0].Begins() < seq; changes = changes[1:] {
			if err := send(&api.WatchDealResponse{Amendment: wire.AmendmentProto(changes[0].Amendment)}); err != nil {
				return err
			}
		}
		return nil
	}
	for _, record := range now.Recent {
		if record.Seq <= last {
			continue
		}
		if err := before(record.Seq); err != nil {
			return err
		}
		if err := send(&api.WatchDealResponse{Record: wire.RecordProto(record)}); err != nil {
			return err
		}
	}
	if err := before(math.MaxUint64); err != nil {
		return err
	}
	if now.State == seen.State {
		return nil
	}
	event := string(now.State)
	if now.Reason != "" {
		event += ": " + now.Reason
	}
	return send(&api.WatchDealResponse{Event: event, Closed: now.State == deal.Closed})
}

// checkBuyer lets only a deal's buyer see it: the transport proved who calls.
func (h *hub) checkBuyer(id market.ID, callerAddr string) error {
	a, ok := h.Ledger.Get(id)
	if !ok {
		return errUnknownDeal
	}
	buyer, err := callerAddress(callerAddr)
	if err != nil {
		return err
	}
	if buyer != a.Deal().Buyer {
		return errNotParty
	}
	return nil
}

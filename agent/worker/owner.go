package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

const (
	// confirmedFor is how long a look at this worker's own confirmation is believed,
	// and unconfirmedFor how long before it is asked for again.
	confirmedFor, unconfirmedFor = askValid / 2, 5 * time.Second
	// consentEvery is how often a worker that waits says so to each hub.
	consentEvery = time.Minute
)

// ownership is what the registry says about this worker.
type ownership struct {
	mu      sync.Mutex // one look at a time
	at      time.Time
	binding government.Binding
	err     error
	consent market.Consent // when err is node.ErrUnconfirmed
}

// confirmed is this worker's binding, or why it may sell nothing: its owner has to
// confirm it once, with the consent that comes along.
func (w *worker) confirmed(ctx context.Context, now time.Time) (government.Binding, market.Consent, error) {
	o := &w.ownership
	o.mu.Lock()
	defer o.mu.Unlock()
	age := confirmedFor
	if o.err != nil {
		age = unconfirmedFor
	}
	if o.at.IsZero() || now.Sub(o.at) >= age {
		before := o.err
		ctx, cancel := context.WithTimeout(ctx, lookTimeout)
		defer cancel()
		o.binding, o.consent, o.err = w.askRegistry(ctx, now)
		o.at = now
		if o.err != nil && (before == nil || before.Error() != o.err.Error()) {
			w.Log.Warn("machine is not for sale", "reason", o.err, "hint", "sosna worker confirm "+w.Key.Address().Hex())
		} else if o.err == nil && before != nil {
			w.Log.Info("node is confirmed", "owner", o.binding.Owner, "payout", o.binding.Payout)
		}
	}
	return o.binding, o.consent, o.err
}

func (w *worker) askRegistry(ctx context.Context, now time.Time) (government.Binding, market.Consent, error) {
	gov, err := w.government(ctx)
	if err != nil {
		return government.Binding{}, market.Consent{}, err
	}
	binding, err := gov.Binding(ctx, w.Key.Address())
	if err != nil {
		return binding, market.Consent{}, err
	}
	unconfirmed := node.CheckOwner(binding, w.Key.Address(), common.HexToAddress(w.Config.Owner), now)
	if unconfirmed == nil {
		return binding, market.Consent{}, nil
	}
	consent, err := w.Consent(ctx, gov)
	if err != nil {
		return binding, consent, err
	}
	return binding, consent, unconfirmed
}

// postConsent tells a hub that this worker waits for its owner.
func (w *worker) postConsent(ctx context.Context, h *hub, c market.Consent) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := w.meet(ctx, h); err != nil {
		return err
	}
	if _, err := h.client.PostConsent(ctx, connect.NewRequest(&api.PostConsentRequest{Consent: wire.ConsentProto(c)})); err != nil {
		return fmt.Errorf("post consent: %w", err)
	}
	return nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
)

// ownerFor is how long the registry's word about who owns a worker is believed when somebody
// says that he does, and ownerAwayFor how long a look that failed is not made again.
const ownerFor, ownerAwayFor = time.Minute, 5 * time.Second

var errNotOwner = errors.New("not signed by the worker's owner")

// owners remembers whom the registry named, so that strangers' wishes cost this hub a
// signature each, and a look at the chain not more than once a minute and worker, or
// twelve times while it is away.
// Workers are those of live deals, so there are few.
type owners struct {
	mu    sync.Mutex // one look at a time
	known map[common.Address]owned
}

type owned struct {
	until time.Time
	owner common.Address
	err   error
}

// checkOwner refuses a wish that the worker would refuse: its owner alone is carried to it.
func (h *hub) checkOwner(ctx context.Context, worker common.Address, wish market.Signed[market.Lower], now time.Time) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	owner, err := h.ownerOf(ctx, worker, now)
	if err != nil {
		return err
	}
	if owner == (common.Address{}) {
		return fmt.Errorf("%w: nobody has confirmed worker %s", errNotOwner, worker)
	}
	if err := wish.Verify(domains.Market, owner); err != nil {
		return fmt.Errorf("%w: %w", errNotOwner, err)
	}
	return nil
}

func (h *hub) ownerOf(ctx context.Context, worker common.Address, now time.Time) (common.Address, error) {
	o := &h.owners
	o.mu.Lock()
	defer o.mu.Unlock()
	if is, ok := o.known[worker]; ok && now.Before(is.until) {
		return is.owner, is.err
	}
	for other, is := range o.known {
		if !now.Before(is.until) {
			delete(o.known, other)
		}
	}
	// A stranger who goes away ends no look: the next one would only begin it again.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), licenceTimeout)
	defer cancel()
	is := owned{until: now.Add(ownerFor)}
	if is.owner, is.err = h.lookUpOwner(ctx, worker); is.err != nil {
		is.err, is.until = fmt.Errorf("%w: who owns worker %s: %w", errLater, worker, is.err), now.Add(ownerAwayFor)
	}
	if o.known == nil {
		o.known = make(map[common.Address]owned)
	}
	o.known[worker] = is
	return is.owner, is.err
}

func (h *hub) lookUpOwner(ctx context.Context, worker common.Address) (common.Address, error) {
	gov, err := h.government(ctx)
	if err != nil {
		return common.Address{}, err
	}
	binding, err := gov.Binding(ctx, worker)
	if err != nil {
		return common.Address{}, err
	}
	return binding.Owner, nil
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	// priceFile holds the price that stands and how it came there. Below the journal,
	// which never forgets: a price can be made again from what the journal has.
	priceFile = "price.json"
	// maxChanges bounds the log of changes; a change of all rates is eight or more of
	// them. The oldest go.
	maxChanges   = 1000
	maxPriceFile = 4 << 20 // bytes
	// firstLook is when the market is looked at first: the hubs have to be met.
	firstLook = 30 * time.Second
)

// priced is the price that stands, whose owner made it, and what moved until now.
type priced struct {
	Owner   pricing.Owner    `json:"owner"`
	Price   pricing.Price    `json:"price"`
	Since   time.Time        `json:"since"`
	Looked  time.Time        `json:"looked"`         // when it was last asked whether it is still right
	Kept    string           `json:"kept,omitempty"` // why it was left then
	Changes []pricing.Change `json:"changes"`        // oldest first
}

// reprice is what becomes of a price when the machine or the market was looked at:
// the one that stands, or another with the changes logged. It is pure.
func reprice(standing *priced, owner pricing.Owner, next pricing.Price, now time.Time) (after *priced, changes []pricing.Change) {
	after = &priced{Owner: owner, Price: next, Since: now, Looked: now}
	if standing == nil {
		after.Changes = pricing.Changes(nil, next, now)
		return after, after.Changes
	}
	if owner.Same(standing.Owner) {
		if moves, reason := owner.Moves(standing.Price, next); !moves {
			same := *standing
			same.Looked, same.Kept = now, reason
			return &same, nil
		}
	}
	changes = pricing.Changes(&standing.Price, next, now)
	all := slices.Concat(standing.Changes, changes)
	after.Changes = all[max(0, len(all)-maxChanges):]
	return after, changes
}

// firstPrice prices the machine from its benchmarks: as the last life did, if owner
// and benchmarks are the same, for the market is not within sight yet.
func (w *worker) firstPrice(ctx context.Context) error {
	owner, err := pricing.Configured(w.Config)
	if err != nil {
		return err
	}
	w.mu.Lock()
	results := w.measured.Report.Results
	w.mu.Unlock()
	standing, err := readPrice(w.priceFile())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		w.Log.Warn("the last price is lost", "reason", err)
	}
	next, err := pricing.Make(owner, results, nil)
	if err != nil {
		return fmt.Errorf("price: %w", err)
	}
	if standing != nil && owner.Policy == pricing.MatchMedian && owner.Same(standing.Owner) {
		if moves, _ := owner.Moves(standing.Price, withWishOf(next, standing.Price)); !moves {
			next = standing.Price
		}
	}
	if err := w.setPrice(standing, owner, next, time.Now()); err != nil {
		return err
	}
	w.mu.Lock()
	price := w.price.Price
	w.mu.Unlock()
	w.Log.Info("priced", "policy", owner.Policy, "wish_wei_per_s", price.Decision.Wish, "reason", price.Decision.Reason,
		"method", price.Quote.Method, "condition", price.Quote.ConditionNumber)
	return nil
}

// withWishOf is a price whose wish is another's: what is left to differ is what the
// machine was measured to be.
func withWishOf(p, other pricing.Price) pricing.Price {
	p.Decision.Wish = other.Decision.Wish
	return p
}

// mindPrice looks at the market as often as the owner wants, until ctx ends. It never
// fails the agent: a price that cannot be made leaves the one that stands.
func (w *worker) mindPrice(ctx context.Context) error {
	owner, err := pricing.Configured(w.Config)
	if err != nil || owner.Policy != pricing.MatchMedian {
		return err // the other policies look at nothing that moves while the agent runs
	}
	timer := time.NewTimer(min(firstLook, owner.Look()))
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		if err := w.followMarket(ctx, owner, time.Now()); err != nil && ctx.Err() == nil {
			w.Log.Warn("price stays", "reason", err)
		}
		timer.Reset(owner.Look())
	}
}

// followMarket prices the machine by what others ask. Deals that run keep the rates
// that they were made at, and an ask that a draft may name is honoured until it is over.
func (w *worker) followMarket(ctx context.Context, owner pricing.Owner, now time.Time) error {
	rates, err := w.othersRates(ctx, now)
	if err != nil {
		return err // nobody to compare with is no reason to ask something else
	}
	w.mu.Lock()
	results, standing := w.measured.Report.Results, w.price
	w.mu.Unlock()
	asks, err := pricing.Elsewhere(results, rates)
	if err != nil {
		return err
	}
	next, err := pricing.Make(owner, results, asks)
	if err != nil {
		return err
	}
	return w.setPrice(standing, owner, next, now)
}

// setPrice makes a price the one that stands, if it is to; it is on disk before any
// ask names it. lookAfterHubs posts it.
func (w *worker) setPrice(standing *priced, owner pricing.Owner, next pricing.Price, now time.Time) error {
	after, changes := reprice(standing, owner, next, now)
	if len(changes) > 0 {
		data, err := json.Marshal(after)
		if err != nil {
			return fmt.Errorf("price: %w", err)
		}
		if err := durable.Replace(w.priceFile(), data, 0o600); err != nil {
			return fmt.Errorf("price: %w", err)
		}
	}
	w.mu.Lock()
	w.price = after
	w.mu.Unlock()
	for _, change := range changes {
		w.Log.Info("price", "change", change)
	}
	return nil
}

func (w *worker) priceFile() string { return filepath.Join(w.State, priceFile) }

// readPrice reads what setPrice wrote. A file that is no such thing is an error, and
// the caller prices anew.
func readPrice(path string) (*priced, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxPriceFile+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxPriceFile {
		return nil, fmt.Errorf("%s: over %d bytes", path, maxPriceFile)
	}
	p := new(priced)
	if err := json.Unmarshal(data, p); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if p.Price.Decision.Wish == nil || p.Price.Rates.Validate() != nil || len(p.Price.Rates) == 0 || p.Owner.Validate() != nil {
		return nil, fmt.Errorf("%s: holds no price", path)
	}
	for _, change := range p.Changes {
		if change.To == nil {
			return nil, fmt.Errorf("%s: a change to nothing", path)
		}
	}
	return p, nil
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	// priceFile holds the price that stands and how it came there. Below the journal,
	// which never forgets: a price can be made again from what the journal has.
	priceFile = "price.json"
	// firstLook is when the market is looked at first: the hubs have to be met.
	firstLook = 30 * time.Second
)

// priceMachine prices the machine by its newest benchmarks: at the start, and whenever
// it was measured. What others ask is what was seen at the last look; before the first
// one, the price of the last life stands if owner and benchmarks are the same.
func (w *worker) priceMachine() error {
	owner, err := pricing.Configured(w.Config)
	if err != nil {
		return err
	}
	w.repricing.Lock()
	defer w.repricing.Unlock()
	w.mu.Lock()
	results, standing, seen := w.measured.Report.Results, w.price, w.others
	w.mu.Unlock()
	if standing == nil {
		if standing, err = readPrice(w.priceFile()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			w.Log.Warn("the last price is lost", "reason", err)
		}
	}
	next, err := priceAmong(owner, results, seen.asks)
	if err != nil {
		return err
	}
	if seen.at.IsZero() && standing != nil && owner.Policy == pricing.MatchMedian && owner.Same(standing.Owner) {
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
		"method", price.Quote.Method, "condition", condition(price.Quote))
	return nil
}

// priceAmong is the price of a machine among others' asks.
func priceAmong(owner pricing.Owner, results []bench.Result, others []market.Ask) (pricing.Price, error) {
	rates := make([]pricing.Rates, len(others))
	for i, ask := range others {
		rates[i] = ask.Rates
	}
	asks, err := pricing.Elsewhere(results, rates)
	if err != nil {
		return pricing.Price{}, fmt.Errorf("price: %w", err)
	}
	price, err := pricing.Make(owner, results, asks)
	if err != nil {
		return pricing.Price{}, fmt.Errorf("price: %w", err)
	}
	return price, nil
}

// withWishOf is a price whose wish is another's: what is left to differ is what the
// machine was measured to be.
func withWishOf(p, other pricing.Price) pricing.Price {
	p.Decision.Wish = other.Decision.Wish
	return p
}

// mindPrice looks at the market as often as the owner wants, until ctx ends: to price
// by it, or to show it on the owner's page. It never fails the agent: a price that
// cannot be made leaves the one that stands.
func (w *worker) mindPrice(ctx context.Context) error {
	owner, err := pricing.Configured(w.Config)
	if err != nil || owner.Policy != pricing.MatchMedian && w.Config.Metrics == "" {
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
			w.Log.Warn("look at the market", "reason", err)
		}
		timer.Reset(owner.Look())
	}
}

// followMarket prices the machine by what others ask. Deals that run keep the rates
// that they were made at, and an ask that a draft may name is honoured until it is over.
func (w *worker) followMarket(ctx context.Context, owner pricing.Owner, now time.Time) error {
	asked, err := w.othersAsks(ctx, now)
	if err != nil {
		return err // nobody to compare with is no reason to ask something else
	}
	w.repricing.Lock()
	defer w.repricing.Unlock()
	w.mu.Lock()
	w.others = others{now, asked}
	results, standing := w.measured.Report.Results, w.price
	w.mu.Unlock()
	if owner.Policy != pricing.MatchMedian {
		return nil
	}
	next, err := priceAmong(owner, results, asked)
	if err != nil {
		return err
	}
	return w.setPrice(standing, owner, next, now)
}

// setPrice makes a price the one that stands, if it is to; it is on disk before any
// ask names it. lookAfterHubs posts it.
func (w *worker) setPrice(standing *pricing.Standing, owner pricing.Owner, next pricing.Price, now time.Time) error {
	after, changes := pricing.Reprice(standing, owner, next, now)
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
	if standing != nil { // the first of all is told in one line
		for _, change := range changes {
			w.Log.Info("price", "change", change)
		}
	}
	return nil
}

func (w *worker) priceFile() string { return filepath.Join(w.State, priceFile) }

// readPrice reads what setPrice wrote. A file that is no such thing is an error, and
// the caller prices anew.
func readPrice(path string) (*pricing.Standing, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	standing, err := pricing.DecodeStanding(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &standing, nil
}

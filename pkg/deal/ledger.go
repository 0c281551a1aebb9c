package deal

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/sosna-os/sosna/pkg/market"
)

// Appender makes an event durable before it returns (store.Journal).
type Appender interface {
	Append(ctx context.Context, kind string, value any) error
}

// Ledger holds all accounts of a node. An event is checked, made durable and only
// then applied, one after another within a deal, at once across deals.
type Ledger struct {
	journal Appender
	mu      sync.Mutex // guards accounts; never held while the disk is written
	deals   map[market.ID]*entry
}

type entry struct {
	mu      sync.Mutex
	account Account
}

// NewLedger makes an empty ledger; Replay fills it, Attach makes it writable.
func NewLedger() *Ledger { return &Ledger{deals: make(map[market.ID]*entry)} }

// Attach names the journal that further events are written to.
func (l *Ledger) Attach(journal Appender) { l.journal = journal }

func (l *Ledger) entry(id market.ID) *entry {
	l.mu.Lock()
	defer l.mu.Unlock()
	e, ok := l.deals[id]
	if !ok {
		e = new(entry)
		l.deals[id] = e
	}
	return e
}

// Replay applies an event that is already in the journal.
func (l *Ledger) Replay(event Event) error {
	e := l.entry(event.Deal)
	next, err := Next(e.account, event)
	if err != nil {
		return err
	}
	e.account = next
	return nil
}

// Update lets decide see the account and make an event of it; the event is
// durable when Update returns. A nil event changes nothing. decide must not
// block, since it holds up the deal, and may be asked twice.
func (l *Ledger) Update(ctx context.Context, id market.ID, decide func(Account) (*Event, error)) (Account, error) {
	if !l.has(id) { // strangers name any deal: only one that is opened takes memory
		event, err := decide(Account{})
		if err != nil || event == nil {
			return Account{}, err
		}
		event.Deal = id
		if _, err := Next(Account{}, *event); err != nil {
			return Account{}, err
		}
	}
	e := l.entry(id)
	e.mu.Lock()
	defer e.mu.Unlock()
	event, err := decide(e.account)
	if err != nil || event == nil {
		return e.account, err
	}
	event.Deal = id
	next, err := Next(e.account, *event)
	if err != nil {
		return e.account, err
	}
	if err := l.journal.Append(ctx, JournalKind, event); err != nil {
		return e.account, fmt.Errorf("deal %s: %w", id.Short(), err)
	}
	e.account = next
	return next, nil
}

// Apply is Update with a ready event.
func (l *Ledger) Apply(ctx context.Context, event Event) (Account, error) {
	return l.Update(ctx, event.Deal, func(Account) (*Event, error) { return &event, nil })
}

// Get returns a deal's account.
func (l *Ledger) Get(id market.ID) (Account, bool) {
	l.mu.Lock()
	e, ok := l.deals[id]
	l.mu.Unlock()
	if !ok {
		return Account{}, false
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.account, e.account.State != ""
}

func (l *Ledger) has(id market.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	_, ok := l.deals[id]
	return ok
}

// All lists the accounts, lowest id first.
func (l *Ledger) All() []Account {
	l.mu.Lock()
	ids := slices.SortedFunc(maps.Keys(l.deals), func(a, b market.ID) int { return bytes.Compare(a[:], b[:]) })
	entries := make([]*entry, 0, len(ids))
	for _, id := range ids {
		entries = append(entries, l.deals[id])
	}
	l.mu.Unlock()
	var all []Account
	for _, e := range entries {
		e.mu.Lock()
		if e.account.State != "" {
			all = append(all, e.account)
		}
		e.mu.Unlock()
	}
	return all
}

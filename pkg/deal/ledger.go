package deal

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

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
	mu      sync.Mutex // guards the maps; never held while the disk is written
	deals   map[market.ID]*entry
	pairs   map[Pair][]*entry // in the order of opening
}

// Pair is a wallet and a worker that it pays, or the payee of an image's fee.
type Pair struct{ Wallet, Worker common.Address }

// Pair is who pays whom for the deal.
func (a *Account) Pair() Pair { return Pair{a.Wallet, a.Terms.Deal.Worker} }

// Pairs are all whom the wallet pays for the deal: its worker, and the payee of its
// image's fee if that is another.
func (a *Account) Pairs() []Pair {
	pairs := []Pair{a.Pair()}
	if app := a.Terms.App; app != nil && app.Fee.Payee != a.Terms.Deal.Worker {
		pairs = append(pairs, Pair{a.Wallet, app.Fee.Payee})
	}
	return pairs
}

type entry struct {
	mu      sync.Mutex
	account Account
}

// NewLedger makes an empty ledger; Replay fills it, Attach makes it writable.
func NewLedger() *Ledger {
	return &Ledger{deals: make(map[market.ID]*entry), pairs: make(map[Pair][]*entry)}
}

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
	l.put(e, next)
	return nil
}

// put changes an account, and indexes one that is new.
func (l *Ledger) put(e *entry, next Account) {
	opened := e.account.State == ""
	e.account = next
	if opened {
		l.mu.Lock()
		for _, p := range next.Pairs() {
			l.pairs[p] = append(l.pairs[p], e)
		}
		l.mu.Unlock()
	}
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
	l.put(e, next)
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
	return read(entries)
}

func read(entries []*entry) []Account {
	accounts := make([]Account, 0, len(entries))
	for _, e := range entries {
		e.mu.Lock()
		if e.account.State != "" {
			accounts = append(accounts, e.account)
		}
		e.mu.Unlock()
	}
	return accounts
}

// Of lists the accounts that a wallet pays somebody for, in the order of opening.
// Not to be called from within Update.
func (l *Ledger) Of(p Pair) []Account {
	l.mu.Lock()
	entries := slices.Clone(l.pairs[p])
	l.mu.Unlock()
	return read(entries)
}

// Tally is what a wallet and somebody whom it pays have between them: wages, fees of
// images, or both. Not to be called from within Update.
func (l *Ledger) Tally(p Pair) Tally { return TallyFor(p.Worker, l.Of(p)) }

// Pairs lists who has had deals with whom.
func (l *Ledger) Pairs() []Pair {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.SortedFunc(maps.Keys(l.pairs), func(a, b Pair) int {
		return cmp.Or(a.Wallet.Cmp(b.Wallet), a.Worker.Cmp(b.Worker))
	})
}

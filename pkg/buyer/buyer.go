// Package buyer is the buyer's side of deals: it finds machines at a hub, signs
// deals, opens the channel that pays for them, believes or refuses what hub and
// worker report, pays by vouchers, and carries local connections to the machines.
//
// It relies on market, meter and payment for single messages and signatures, on
// chain and government for the buyer's money, on store for a journal that is written before a
// signature leaves the process, and on p2p for the way to the hub. It stops at
// the buyer's own engine: who asks for machines, and where SSH keys come from,
// is the caller's (tools/sosna).
//
// The threats it answers: a hub that changes terms, payee, fee or image (Offer
// checks), that speaks for another key, chain or contract (announcement checks), that
// is licensed by nobody or would be paid around its wallet (licence checks),
// or that forges records and acceptances; a worker whose counters cannot be true
// (records are verified again here, and a worker caught lying is paid nothing
// more); its own death: a restarted buyer reads its journal and never signs a
// lower voucher, nor two vouchers of one number. What it cannot see: a worker
// whose meter lies within the limits of the machine that was rented.
package buyer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrHubAddress: the hub's multiaddr cannot be dialled by anyone.
	ErrHubAddress = errors.New("bad hub address")
	// ErrHubAway: the hub does not answer.
	ErrHubAway = errors.New("hub cannot be reached")
	// ErrAnnouncement: the hub's announcement is not to be believed.
	ErrAnnouncement = errors.New("hub's announcement refused")
	// ErrOffer: a deal that the hub drafted does not follow from ask and bid.
	ErrOffer = errors.New("hub's offer refused")
	// ErrNoMatch: the hub has not enough machines that fit.
	ErrNoMatch = errors.New("no match")
	// ErrFee: the hub's fee is higher than the order allows.
	ErrFee = errors.New("hub's fee is too high")
	// ErrAppFee: the fee of the image is not what the AppPool says, or higher than the order allows.
	ErrAppFee = errors.New("fee of the image refused")
	// ErrFunds: the wallet holds less than the deposit.
	ErrFunds = errors.New("not enough SNM")
	// ErrRefused: hub or worker said no to a deal.
	ErrRefused = errors.New("deal refused")
	// ErrUnknown: there is no such deal or channel here.
	ErrUnknown = errors.New("unknown")
	// ErrAmbiguous: a prefix fits several deals.
	ErrAmbiguous = errors.New("ambiguous")
	// ErrLower: a voucher that does not rise.
	ErrLower = errors.New("voucher does not rise")
	// ErrOpenDeals: a channel cannot be settled while deals run on it.
	ErrOpenDeals = errors.New("deals are still open")
	// ErrSettlement: the chain does not show what the hub says about a channel.
	ErrSettlement = errors.New("settlement does not hold on chain")
	// ErrChange: a change of a deal's terms cannot be, or hub or worker said no to it.
	ErrChange = errors.New("terms stay as they are")
	// ErrAcceptance: the worker's acceptance is not to be believed.
	ErrAcceptance = errors.New("acceptance refused")
)

// Options of a buyer.
type Options struct {
	Key     *identity.Key
	Chain   Chain
	Journal string // path
	// Records is a folder for a book of each deal's usage records (pkg/bill), of which the
	// journal has only those that were paid for; empty keeps none.
	Records string

	// Government is asked before any deposit; without it nothing can be rented.
	Government Government
	// Apps says what images cost; nil: an order says what it would pay at most.
	Apps AppPool
	Log  *slog.Logger
	Now  func() time.Time // time.Now when nil

	// Running is called when a machine can be reached at its port, after every
	// start; Closed when its deal is over. Either may be nil.
	Running func(Lease)
	Closed  func(Lease)
}

// Buyer holds deals until they close. Close ends its goroutines, not its deals:
// the next Buyer on the same journal goes on with them.
type Buyer struct {
	o       Options
	domain  typeddata.Domain // of market and meter
	host    *p2p.Host
	journal *store.Journal
	ctx     context.Context // of the tenants: cancelled by Close
	cancel  context.CancelFunc
	tasks   sync.WaitGroup
	funding sync.Mutex // one channel is opened or filled at a time

	mu      sync.Mutex
	book    *ledger
	tenants map[market.ID]*tenant
	links   map[string]*link
	payers  map[common.Hash]*payment.Payer
	changed chan struct{} // closed and replaced whenever a view changes
}

// New opens the journal and goes on with every deal that is open in it.
func New(ctx context.Context, o Options) (*Buyer, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	book, journal, err := openJournal(ctx, o.Journal)
	if err != nil {
		return nil, err
	}
	host, err := p2p.NewHost(p2p.Options{Key: o.Key, Peers: 64, Log: o.Log})
	if err != nil {
		return nil, errors.Join(err, journal.Close())
	}
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	b := &Buyer{
		o: o, domain: domainOf(o.Chain),
		host: host, journal: journal, ctx: running, cancel: cancel,
		book: book, tenants: make(map[market.ID]*tenant), links: make(map[string]*link),
		payers: make(map[common.Hash]*payment.Payer), changed: make(chan struct{}),
	}
	for id, lease := range book.leases {
		if lease.Open() {
			b.start(id)
		}
	}
	return b, nil
}

// domainOf is the domain of all that parties sign but vouchers.
func domainOf(chain Chain) typeddata.Domain {
	return market.Domain(new(big.Int).SetUint64(chain.ChainID()), chain.Channels())
}

// Close stops paying and carrying, waits for that, and closes the journal.
func (b *Buyer) Close() error {
	b.cancel()
	b.tasks.Wait()
	return errors.Join(b.host.Close(), b.journal.Close())
}

// record journals an event, then believes it.
func (b *Buyer) record(e event) error {
	e.At = b.o.Now()
	// The journal's own order is the order of the fold, so both happen under one lock.
	b.mu.Lock()
	defer b.mu.Unlock()
	// What the fold refuses must not reach the journal.
	commit, err := b.book.plan(e)
	if err != nil {
		return err
	}
	if err := b.journal.Append(context.WithoutCancel(b.ctx), journalKind, e); err != nil {
		return err
	}
	commit()
	b.notify()
	return nil
}

// notify wakes those who wait for a change. b.mu is held.
func (b *Buyer) notify() {
	close(b.changed)
	b.changed = make(chan struct{})
}

func (b *Buyer) lease(id market.ID) Lease {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.book.leases[id]
}

// link gives the one link to a hub's address.
func (b *Buyer) link(addr string) (*link, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if l, ok := b.links[addr]; ok {
		return l, nil
	}
	l, err := newLink(b.host, addr)
	if err != nil {
		return nil, err
	}
	b.links[addr] = l
	return l, nil
}

// View is a lease with what is not worth a journal entry.
type View struct {
	Lease
	Note     string // the hub's last word, or why it cannot be reached
	Progress Progress
}

// Progress is how far the opening of a deal is. Done and Total are bytes, or 0.
type Progress struct {
	Text        string
	Done, Total uint64
}

// Views lists all deals, oldest first.
func (b *Buyer) Views() []View {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.views()
}

func (b *Buyer) views() []View {
	out := make([]View, 0, len(b.book.leases))
	for id, lease := range b.book.leases {
		view := View{Lease: lease}
		if t := b.tenants[id]; t != nil {
			view.Note, view.Progress, view.Lease = t.note, t.progress, t.update(lease)
		}
		out = append(out, view)
	}
	slices.SortFunc(out, byAge)
	return out
}

func byAge(a, b View) int {
	if c := a.Signed.Compare(b.Signed); c != 0 {
		return c
	}
	x, y := a.ID(), b.ID()
	return slices.Compare(x[:], y[:])
}

// Watch calls see with all deals, and again after every change, until see
// returns true or ctx ends.
func (b *Buyer) Watch(ctx context.Context, see func([]View) (done bool)) error {
	for {
		b.mu.Lock()
		views, changed := b.views(), b.changed
		b.mu.Unlock()
		if see(views) {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Find is the one deal whose id begins with prefix.
func Find(views []View, prefix string) (View, error) {
	at, err := Pick(len(views), prefix, func(i int) string { return views[i].ID().String() })
	if err != nil {
		return View{}, err
	}
	return views[at], nil
}

// Pick is the index of the one of n ids that begins with prefix.
func Pick(n int, prefix string, id func(int) string) (int, error) {
	found, at := 0, 0
	for i := range n {
		if prefix != "" && strings.HasPrefix(id(i), prefix) {
			found, at = found+1, i
		}
	}
	switch found {
	case 0:
		return 0, fmt.Errorf("%w deal %.64q", ErrUnknown, prefix)
	case 1:
		return at, nil
	}
	return 0, fmt.Errorf("%w: %.64q begins %d deals", ErrAmbiguous, prefix, found)
}

// ChannelsOf lists the channels of the journal, newest last.
func (b *Buyer) ChannelsOf() []Channel {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.book.listChannels()
}

func (l *ledger) listChannels() []Channel {
	return slices.SortedFunc(maps.Values(l.channels), func(a, b Channel) int {
		return a.Opened.Compare(b.Opened)
	})
}

// committed is what lanes of a channel can take at most, and which are used.
func (l *ledger) committed(channel common.Hash) (market.Wei, map[uint64]bool) {
	sum, lanes := new(big.Int), make(map[uint64]bool)
	for _, lease := range l.leases {
		if lease.Terms.Deal.Channel == channel {
			sum.Add(sum, lease.Committed())
			lanes[lease.Terms.Deal.Lane] = true
		}
	}
	return sum, lanes
}

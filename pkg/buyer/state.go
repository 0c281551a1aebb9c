package buyer

import (
	"net"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
)

// current is a lease with the newest record that was believed.
func (b *Buyer) current(id market.ID, t *tenant) Lease {
	b.mu.Lock()
	defer b.mu.Unlock()
	return t.update(b.book.leases[id])
}

func (t *tenant) update(l Lease) Lease {
	if t.last != nil && (l.Last == nil || t.last.Seq > l.Last.Seq) {
		l.Last = t.last
	}
	if l.First == 0 {
		l.First = t.first
	}
	return l
}

// believe keeps a verified record in memory: it counts only once it is paid for,
// and after a restart the hub repeats it.
func (b *Buyer) believe(t *tenant, record meter.SignedRecord) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t.last == nil || record.Seq > t.last.Seq {
		t.last = &record
	}
	if t.first == 0 {
		t.first = record.UnixMilli
	}
	b.notify()
}

// tell keeps the newest word about a deal for people.
func (b *Buyer) tell(id market.ID, note string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t := b.tenants[id]; t != nil {
		t.note = note
		b.notify()
	}
}

func (b *Buyer) report(t *tenant, p Progress) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t.progress = p
	b.notify()
}

// poke makes the deal's goroutine look at its lease.
func (b *Buyer) poke(id market.ID) {
	b.mu.Lock()
	t := b.tenants[id]
	b.mu.Unlock()
	if t == nil {
		return
	}
	select {
	case t.poke <- struct{}{}:
	default:
	}
}

// stopping writes down the wish to end a deal, once.
func (b *Buyer) stopping(id market.ID, reason string) error {
	if state := b.lease(id).State; state == deal.Stopping || state == deal.Closed {
		return nil
	}
	return b.record(event{Deal: common.Hash(id), State: deal.Stopping, Reason: reason})
}

// payer is the one signer of a channel's vouchers, with all that was signed
// before. b.mu is held.
func (b *Buyer) payer(channel common.Hash) *payment.Payer {
	limit, _ := b.book.committed(channel)
	if p := b.payers[channel]; p != nil {
		p.SetLimit(limit)
		return p
	}
	domain := payment.Domain(b.domain.ChainID, b.domain.Contract)
	p := payment.NewPayer(b.o.Key, domain, channel, limit)
	for _, lease := range b.book.leases {
		if lease.Terms.Deal.Channel == channel && lease.Paid != nil {
			if err := p.Resume(lease.Paid.Voucher); err != nil {
				b.o.Log.Error("own voucher does not verify", "deal", lease.ID().Short(), "error", err)
			}
		}
	}
	b.payers[channel] = p
	return p
}

func portOf(listener net.Listener) int { return listener.Addr().(*net.TCPAddr).Port }

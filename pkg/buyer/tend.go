package buyer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/wire"
)

// Back-off between attempts to reach a hub. A voucher is one interval late when a
// hub was away for one interval, so the longest wait is short.
const (
	firstBackoff = 250 * time.Millisecond
	lastBackoff  = 5 * time.Second
)

// tenant is what the buyer knows of an open deal beside its lease. Its fields
// are guarded by Buyer.mu; one goroutine tends it.
type tenant struct {
	note     string
	progress Progress
	last     *meter.SignedRecord // newer than the lease's, not worth a journal entry yet
	first    uint64
	acked    uint64        // seq of the newest voucher that the hub has on disk
	stopSent bool          // the hub has our signed stop
	booked   bool          // the book has every change of the lease; only who tends the deal looks at it
	asking   bool          // a goroutine asks for the lease's wish
	poke     chan struct{} // asks the goroutine to look at the lease again
}

// start begins to tend an open deal.
func (b *Buyer) start(id market.ID) {
	t := &tenant{poke: make(chan struct{}, 1)}
	b.mu.Lock()
	b.tenants[id] = t
	b.mu.Unlock()
	b.tasks.Go(func() { b.tend(b.ctx, id, t) })
	b.ask(id)
}

// tend sees a deal through to its end, or to ctx's.
func (b *Buyer) tend(ctx context.Context, id market.ID, t *tenant) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if b.lease(id).State == deal.Offered {
		if err := b.open(ctx, id, t); err != nil {
			b.lose(ctx, id, err)
			return
		}
	}
	var forwarded <-chan struct{}
	if b.lease(id).Accepted != nil {
		var err error
		if forwarded, err = b.serve(ctx, id); err != nil {
			// The deal runs and is to be paid all the same.
			b.o.Log.Error("machine has no local port", "deal", id.Short(), "error", err)
			b.tell(id, err.Error())
		}
	}
	b.follow(ctx, id, t)
	cancel()
	if forwarded != nil {
		<-forwarded
	}
	if lease := b.lease(id); !lease.Open() && b.o.Closed != nil {
		b.o.Closed(lease)
	}
}

// lose closes a deal that never ran.
func (b *Buyer) lose(ctx context.Context, id market.ID, reason error) {
	if ctx.Err() != nil {
		return // going on with it after a restart
	}
	b.o.Log.Warn("deal never ran", "deal", id.Short(), "reason", reason)
	if err := b.record(event{Deal: common.Hash(id), State: deal.Closed, Reason: reason.Error()}); err != nil {
		b.o.Log.Error("deal not closed", "deal", id.Short(), "error", err)
		return
	}
	// A machine may run all the same behind an answer that was lost or not to be believed.
	if link, err := b.link(b.lease(id).Hub); err == nil {
		ctx, cancel := context.WithTimeout(ctx, reachTimeout)
		defer cancel()
		if err := b.sendStop(ctx, b.lease(id), link); err != nil {
			b.o.Log.Info("hub knows of no machine to stop", "deal", id.Short(), "answer", err)
		}
	}
}

// serve makes the machine reachable at a local port, the same one as before if
// it is free.
func (b *Buyer) serve(ctx context.Context, id market.ID) (done <-chan struct{}, err error) {
	lease := b.lease(id)
	listener, err := listen(lease.Port)
	if err != nil {
		return nil, err
	}
	if port := portOf(listener); port != lease.Port {
		if err := b.record(event{Deal: common.Hash(id), Port: port}); err != nil {
			return nil, errors.Join(err, listener.Close())
		}
	}
	if b.o.Running != nil {
		b.o.Running(b.lease(id))
	}
	finished := make(chan struct{})
	b.tasks.Go(func() {
		defer close(finished)
		b.forward(ctx, id, listener)
	})
	return finished, nil
}

// follow watches a deal until it is closed, with back-off while the hub is away.
func (b *Buyer) follow(ctx context.Context, id market.ID, t *tenant) {
	backoff := firstBackoff
	for b.lease(id).Open() && ctx.Err() == nil {
		heard, err := b.watch(ctx, id, t)
		if err == nil || ctx.Err() != nil {
			continue
		}
		if !transient(err) && b.lease(id).Accepted == nil {
			b.lose(ctx, id, fmt.Errorf("it never ran: %w", err))
			return
		}
		if heard {
			backoff = firstBackoff
		}
		if backoff == firstBackoff { // once an outage: it may be a long one
			b.o.Log.Warn("hub away", "deal", id.Short(), "error", err)
		}
		b.tell(id, fmt.Sprintf("%v; trying again every %s", err, lastBackoff))
		pause(ctx, backoff, t.poke)
		backoff = min(2*backoff, lastBackoff)
	}
}

func pause(ctx context.Context, d time.Duration, poke <-chan struct{}) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-poke:
	case <-ctx.Done():
	}
}

// watch hears one stream of the hub about a deal to its end. heard tells whether
// the hub said anything.
func (b *Buyer) watch(ctx context.Context, id market.ID, t *tenant) (heard bool, err error) {
	link, err := b.link(b.lease(id).Hub)
	if err != nil {
		return false, err
	}
	if err := link.reach(ctx); err != nil {
		return false, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// What was signed before the connection broke goes out first.
	if err := b.send(ctx, id, t, link); err != nil {
		return false, err
	}
	stream, err := link.rpc.WatchDeal(ctx, connect.NewRequest(&api.WatchDealRequest{Deal: id[:]}))
	if err != nil {
		return false, fmt.Errorf("watch deal: %w", err)
	}
	defer stream.Close()
	messages := make(chan *api.WatchDealResponse)
	go func() {
		defer close(messages)
		for stream.Receive() {
			select {
			case messages <- stream.Msg():
			case <-ctx.Done():
				return
			}
		}
	}()
	for {
		select {
		case message, ok := <-messages:
			if !ok {
				return heard, errors.Join(fmt.Errorf("hub ended its report"), stream.Err())
			}
			heard = true
			if err := b.hear(ctx, id, t, link, message); err != nil {
				return heard, err
			}
			if message.GetClosed() {
				return heard, nil
			}
		case <-t.poke:
			if err := b.send(ctx, id, t, link); err != nil || !b.lease(id).Open() {
				return heard, err
			}
		case <-ctx.Done():
			return heard, ctx.Err()
		}
	}
}

// hear takes one message about a deal.
func (b *Buyer) hear(ctx context.Context, id market.ID, t *tenant, link *link, message *api.WatchDealResponse) error {
	text := clipText(message.GetEvent())
	if message.GetAmendment() != nil {
		if err := b.hearAmendment(ctx, id, t, link, message.GetAmendment()); err != nil {
			return err
		}
	}
	if message.GetRecord() != nil {
		if err := b.hearRecord(ctx, id, t, link, message.GetRecord()); err != nil {
			return err
		}
	}
	switch {
	case message.GetClosed():
		if text = strings.TrimPrefix(text, string(deal.Closed)+": "); text == "" {
			text = "closed by the hub"
		}
		return b.record(event{Deal: common.Hash(id), State: deal.Closed, Reason: text})
	case text != "":
		b.o.Log.Info("hub says", "deal", id.Short(), "event", text)
		b.tell(id, text)
	}
	return nil
}

// hearRecord verifies a record, and pays, waits or ends the deal.
func (b *Buyer) hearRecord(ctx context.Context, id market.ID, t *tenant, link *link, message *api.Record) error {
	lease := b.current(id, t)
	if !lease.Open() {
		return nil // given up meanwhile
	}
	record, err := wire.Record(message)
	if err != nil {
		return b.refuse(id, lease, nil, err)
	}
	err = verifyRecord(b.domain, lease, record, b.o.Now())
	if errors.Is(err, errRepeated) {
		return nil
	}
	var verdict Verdict
	if err == nil {
		verdict, err = Decide(lease.believe(record), record.Record)
	}
	if err != nil {
		return b.refuse(id, lease, &record, err)
	}
	b.keepRecord(t, lease, record)
	switch verdict.Action {
	case Pay:
		b.believe(t, record)
		if err := b.pay(id, record, verdict); err != nil {
			return err
		}
		return b.send(ctx, id, t, link)
	case End:
		return b.end(ctx, id, t, link, lease, verdict.Reason)
	}
	b.believe(t, record)
	if record.Final {
		return b.record(event{Deal: common.Hash(id), Final: &record})
	}
	return nil
}

// end asks for the end of a deal that costs too much or is not to be trusted;
// the last record within the budget is paid first.
func (b *Buyer) end(ctx context.Context, id market.ID, t *tenant, link *link, lease Lease, reason string) error {
	if lease.Last != nil && lease.Distrust == "" {
		_, due, err := lease.Due(lease.Last.Record)
		if err != nil {
			return err
		}
		if due.Cmp(lease.PaidWei()) > 0 {
			if err := b.pay(id, *lease.Last, Verdict{Pay, due, "last record before the end"}); err != nil {
				return err
			}
		}
	}
	if err := b.stopping(id, reason); err != nil {
		return err
	}
	return b.send(ctx, id, t, link)
}

// refuse drops a record that is not to be believed; nil for one that is not even a record. If
// the worker signed the lie, it is kept, the deal ends and nothing more is paid.
func (b *Buyer) refuse(id market.ID, lease Lease, record *meter.SignedRecord, reason error) error {
	b.o.Log.Warn("usage record refused", "deal", id.Short(), "reason", reason)
	b.tell(id, "refused: "+reason.Error())
	if Blame(reason) != End || b.lease(id).Distrust != "" {
		return nil
	}
	kept := b.keepRefused(lease, bill.Refused{Record: record, Reason: reason.Error()})
	if err := b.record(event{Deal: common.Hash(id), Distrust: reason.Error() + kept}); err != nil {
		return err
	}
	if err := b.stopping(id, reason.Error()); err != nil {
		return err
	}
	b.poke(id)
	return nil
}

// pay signs a voucher and writes it down. It does not send it.
func (b *Buyer) pay(id market.ID, record meter.SignedRecord, v Verdict) error {
	terms := b.lease(id).Terms.Deal
	b.mu.Lock()
	voucher, err := b.payer(terms.Channel).Pay(terms.Lane, v.Due, record.Hash())
	b.mu.Unlock()
	if err != nil {
		return fmt.Errorf("sign voucher: %w", err)
	}
	if err := b.record(event{Deal: common.Hash(id), Paid: &Paid{Record: record, Voucher: voucher}}); err != nil {
		return fmt.Errorf("write down voucher %d: %w", voucher.Seq, err)
	}
	b.o.Log.Info("voucher", "deal", id.Short(), "seq", voucher.Seq, "cumulative_wei", voucher.Cumulative, "reason", v.Reason)
	return nil
}

// send hands the hub what it has not confirmed: the newest voucher and a stop.
func (b *Buyer) send(ctx context.Context, id market.ID, t *tenant, link *link) error {
	lease := b.lease(id)
	b.mu.Lock()
	acked, stopSent := t.acked, t.stopSent
	b.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	if lease.Paid != nil && lease.Paid.Voucher.Seq > acked {
		if err := b.sendVoucher(ctx, lease, t, link); err != nil {
			return err
		}
	}
	if lease.State != deal.Stopping || stopSent {
		return nil
	}
	err := b.sendStop(ctx, lease, link)
	if err != nil && transient(err) {
		return fmt.Errorf("ask hub to stop deal: %w", err)
	}
	if err != nil {
		// The stream of reports tells how the deal ends; the answer goes to the log only.
		b.o.Log.Warn("hub would not stop deal", "deal", id.Short(), "error", err)
	}
	b.mu.Lock()
	t.stopSent = true
	b.mu.Unlock()
	return nil
}

func (b *Buyer) sendStop(ctx context.Context, lease Lease, link *link) error {
	stop, err := market.Sign(b.o.Key, b.domain, market.Stop{Deal: lease.ID(), Reason: clipStop(lease.Reason)})
	if err != nil {
		return err
	}
	_, err = link.rpc.StopDeal(ctx, connect.NewRequest(&api.StopDealRequest{Stop: wire.StopProto(stop)}))
	return err
}

func (b *Buyer) sendVoucher(ctx context.Context, lease Lease, t *tenant, link *link) error {
	id, voucher := lease.ID(), lease.Paid.Voucher
	_, err := link.rpc.PayVoucher(ctx, connect.NewRequest(&api.PayVoucherRequest{Deal: id[:], Voucher: wire.VoucherProto(voucher)}))
	switch {
	case err != nil && transient(err):
		return fmt.Errorf("send voucher %d: %w", voucher.Seq, err)
	case err != nil:
		// The next voucher, or the next connection, tries again.
		b.o.Log.Error("hub refused voucher", "deal", id.Short(), "seq", voucher.Seq, "error", err)
		b.tell(id, "hub refused voucher: "+clipText(err.Error()))
		return nil
	}
	b.mu.Lock()
	t.acked = max(t.acked, voucher.Seq)
	b.mu.Unlock()
	return nil
}

// clipStop keeps a reason within what one Stop may say.
func clipStop(reason string) string {
	text := clipText(reason)
	for len(text) > market.MaxText {
		text = string([]rune(text)[:len([]rune(text))-1])
	}
	return text
}

package buyer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

// changeTimeout bounds one attempt at a change: the hub may have to reserve on chain,
// as deep as the budget deserves.
const changeTimeout = 20 * time.Minute

// maxOvertaken bounds how often a wish is made anew.
const maxOvertaken = 3

// wish is the lease after a wish of the buyer's own.
func (l Lease) wish(s market.SignedChange) (Lease, error) {
	if err := s.Change.Check(); err != nil {
		return l, err
	}
	if !l.Open() || s.Change.Seq != l.Course().NextSeq() {
		return l, fmt.Errorf("%w: wish %d", ErrChange, s.Change.Seq)
	}
	l.Asked, l.Answer = &s, ""
	if l.Most == nil || l.Most.Cmp(s.Change.Budget) < 0 {
		l.Most = s.Change.Budget
	}
	return l, nil
}

// amend is the lease after a change that was checked.
func (l Lease) amend(m deal.Amendment) (Lease, error) {
	if m.From != nil && (l.Last == nil || m.From.Seq > l.Last.Seq) {
		l = l.believe(*m.From) // it was, and is written down with what follows from it
	}
	next, err := l.Course().With(m.From, m)
	if err != nil {
		return l, err
	}
	l.Changed, l.Asked, l.Most = next.Steps, nil, nil
	return l, nil
}

// Budget asks for another budget of a running deal, and returns when it counts or was
// refused. What the buyer's channel lacks for it is paid in first. The wish is written
// down before it is sent, and outlives ctx: a buyer that restarts asks again. A wish that
// a change of the worker's own overtook is made anew, under the next number.
func (b *Buyer) Budget(ctx context.Context, id market.ID, budget market.Wei, say func(Stage)) (Lease, error) {
	for range maxOvertaken {
		if err := b.wishFor(ctx, id, budget, say); err != nil {
			return b.lease(id), err
		}
		say(Stage{"change", "asking hub and worker"})
		b.ask(id)
		err := b.Watch(ctx, func([]View) bool { // b.mu is not held
			lease := b.lease(id)
			return lease.Asked == nil || !lease.Open()
		})
		lease := b.lease(id)
		switch {
		case err != nil:
			return lease, err
		case lease.InForce().Budget.Cmp(budget) == 0:
			return lease, nil
		case lease.Answer != "":
			return lease, fmt.Errorf("%w: %s", ErrChange, lease.Answer)
		case !lease.Open():
			return lease, fmt.Errorf("%w: the deal is closed: %s", ErrChange, lease.Reason)
		}
	}
	return b.lease(id), fmt.Errorf("%w: other changes came first, again and again", ErrChange)
}

// wishFor signs the wish and writes it down, once the channel covers it.
func (b *Buyer) wishFor(ctx context.Context, id market.ID, budget market.Wei, say func(Stage)) error {
	b.funding.Lock() // an order must not count on the same deposit
	defer b.funding.Unlock()
	lease := b.lease(id)
	switch {
	case lease.State == "":
		return fmt.Errorf("%w deal %s", ErrUnknown, id.Short())
	case lease.State != deal.Running:
		return fmt.Errorf("%w: the deal is %s", ErrChange, lease.State)
	case lease.Asked != nil && lease.Asked.Change.Budget.Cmp(budget) == 0:
		return nil // it is under way
	case lease.Asked != nil:
		return fmt.Errorf("%w: a budget of %s SNM is being asked for", ErrChange, FormatSNM(lease.Asked.Change.Budget))
	}
	now := lease.InForce()
	change := market.Change{Deal: id, Rates: now.Rates, Budget: budget, Seq: lease.Course().NextSeq()}
	if err := lease.Course().CheckWish(lease.Last, change); err != nil { // before money moves
		return fmt.Errorf("%w: %w", ErrChange, err)
	}
	if more := new(big.Int).Sub(lease.worst(highest(lease.Most, budget)), lease.Committed()); more.Sign() > 0 {
		if err := b.fill(ctx, lease, more, say); err != nil {
			return err
		}
	}
	signature, err := b.o.Key.Sign(b.domain.Digest(change.Hash()))
	if err != nil {
		return err
	}
	return b.record(event{Deal: common.Hash(id), Asked: &market.SignedChange{Change: change, Buyer: signature}})
}

func highest(a, b market.Wei) market.Wei {
	if a != nil && a.Cmp(b) > 0 {
		return a
	}
	return b
}

// fill makes the channel of a deal hold so much more than all deals on it can take. Its
// hub is looked at again first: more of the buyer's money is at stake. b.funding is held.
func (b *Buyer) fill(ctx context.Context, lease Lease, more market.Wei, say func(Stage)) error {
	link, err := b.link(lease.Hub)
	if err != nil {
		return err
	}
	if err := link.reach(ctx); err != nil {
		return err
	}
	hub, _, err := link.announced(ctx, b.o.Chain, b.o.Now())
	if err != nil {
		return err
	}
	id := lease.Terms.Deal.Channel
	state, err := b.o.Chain.Channel(ctx, id)
	if err != nil {
		return err
	}
	b.mu.Lock()
	committed, _ := b.book.committed(id)
	channel, known := b.book.channels[id]
	b.mu.Unlock()
	if !known || !state.Exists || state.Closing {
		return fmt.Errorf("%w: the channel that pays for it is closing or gone", ErrChange)
	}
	missing := new(big.Int).Add(committed, more)
	if missing.Sub(missing, state.Deposit); missing.Sign() <= 0 {
		return nil
	}
	if hub.Wallet != channel.Payee {
		return fmt.Errorf("%w: the hub is paid into another wallet now, this channel is not filled", ErrChange)
	}
	if _, err := b.licenceFor(ctx, hub, missing); err != nil {
		return err
	}
	if err := b.afford(ctx, missing); err != nil {
		return err
	}
	say(Stage{"channel", fmt.Sprintf("topping up channel %s by %s SNM", id, FormatSNM(missing))})
	if err := b.o.Chain.TopUp(ctx, id, missing); err != nil {
		return err
	}
	channel.Deposit = new(big.Int).Add(state.Deposit, missing)
	return b.record(event{Channel: &channel})
}

// ask sends a deal's wish until it counts or is refused, if it has one and nobody sends
// it yet.
func (b *Buyer) ask(id market.ID) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t, lease := b.tenants[id], b.book.leases[id]
	if t == nil || t.asking || lease.Asked == nil || !lease.Open() {
		return
	}
	t.asking = true
	b.tasks.Go(func() { b.keepAsking(b.ctx, id, t) })
}

func (b *Buyer) keepAsking(ctx context.Context, id market.ID, t *tenant) {
	asks := func() (Lease, bool) {
		b.mu.Lock()
		defer b.mu.Unlock()
		lease := b.book.leases[id]
		t.asking = lease.Asked != nil && lease.Open()
		return lease, t.asking
	}
	for backoff := firstBackoff; ctx.Err() == nil; backoff = min(2*backoff, lastBackoff) {
		lease, asking := asks()
		if !asking {
			return
		}
		err := b.askOnce(ctx, lease)
		switch {
		case err == nil || ctx.Err() != nil:
		case errors.Is(err, ErrRefused):
			b.o.Log.Warn("change refused", "deal", id.Short(), "change", lease.Asked.Change.Seq, "reason", err)
			if err := b.answered(id, lease.Asked.Change, err.Error()); err != nil {
				b.o.Log.Error("refusal of a change not written down", "deal", id.Short(), "error", err)
			}
		default:
			b.tell(id, "change: "+err.Error())
		}
		// After a yes the hub's report brings the change, in its place between the records.
		b.awaitAnswer(ctx, id, lease.Asked.Change, backoff)
	}
}

// answered writes down that a wish was refused, unless it counts or another was made
// meanwhile.
func (b *Buyer) answered(id market.ID, change market.Change, why string) error {
	if asked := b.lease(id).Asked; asked == nil || asked.Change.Hash() != change.Hash() {
		return nil
	}
	return b.record(event{Deal: common.Hash(id), Answer: clipText(why)})
}

// awaitAnswer waits for a while, or until a wish is no longer asked for.
func (b *Buyer) awaitAnswer(ctx context.Context, id market.ID, change market.Change, wait time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	_ = b.Watch(ctx, func([]View) bool {
		lease := b.lease(id)
		return !lease.Open() || lease.Asked == nil || lease.Asked.Change.Hash() != change.Hash()
	})
}

func (b *Buyer) askOnce(ctx context.Context, lease Lease) error {
	link, err := b.link(lease.Hub)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	ctx, cancel := context.WithTimeout(ctx, changeTimeout)
	defer cancel()
	if err := link.reach(ctx); err != nil {
		return err
	}
	_, err = link.rpc.ChangeDeal(ctx, connect.NewRequest(&api.ChangeDealRequest{Change: wire.SignedChangeProto(*lease.Asked)}))
	if err != nil {
		return refusal(err)
	}
	return nil
}

// hearAmendment takes a change of the terms from the hub's report. One that does not
// hold, or comes after records that it would bill, ends the deal: from there on hub and
// buyer would count differently.
func (b *Buyer) hearAmendment(ctx context.Context, id market.ID, t *tenant, link *link, message *api.Amendment) error {
	if !b.lease(id).Open() {
		return nil
	}
	m, err := wire.Amendment(message)
	if err == nil {
		var known bool
		if known, err = b.lease(id).Course().Has(m); known {
			return nil // told again, as after a reconnect
		}
	}
	if err == nil && m.From != nil { // it may be one that was missed, and due
		if err := b.hearRecord(ctx, id, t, link, wire.RecordProto(*m.From)); err != nil {
			return err
		}
	}
	lease := b.current(id, t)
	if err == nil {
		err = lease.Course().Check(b.domain, lease.Last, m)
	}
	if err != nil {
		b.o.Log.Warn("change refused", "deal", id.Short(), "reason", err)
		b.tell(id, "refused: "+err.Error())
		refused := bill.Refused{Reason: err.Error()}
		if lease.State != deal.Stopping && m.Change.Change.Check() == nil { // else it is told again, or no change at all
			refused.Change = &m
		}
		if err := b.stopping(id, "a change of the terms does not hold: "+err.Error()+b.keepRefused(lease, refused)); err != nil {
			return err
		}
		return b.send(ctx, id, t, link)
	}
	b.keepChange(t, lease, m) // before it counts here: told again, it is kept again
	if err := b.record(event{Deal: common.Hash(id), Amend: &m}); err != nil {
		return err
	}
	now := lease.InForce()
	b.o.Log.Info("terms changed", "deal", id.Short(), "change", m.Change.Change.Seq, "budget_wei", m.Change.Change.Budget, "before_wei", now.Budget)
	return nil
}

package buyer

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// bidValidity is how long a hub may take to answer a bid.
const bidValidity = 2 * time.Minute

// defaultHours of full load are what a machine's budget is by default.
const defaultHours = 1

// Order is what somebody wants to rent: Count machines of one shape.
type Order struct {
	Hub         string // multiaddr
	Count       uint64
	Image       string // a name the hub knows, or a digest
	MilliCPU    uint64
	MemoryBytes uint64
	Pids        uint64
	Budget      market.Wei // a machine's, the hub's fee apart; nil: an hour at the estimated price
	Command     []string   // empty: the machine idles until SSH or exec
	SSHKeys     []string   // authorized_keys lines
	SSHDir      string     // kept with the deal for whoever pins its host key

	MaxFeePerMille uint64     // a hub that takes more is refused
	MaxAppFee      market.Wei // a deal's, to the publisher of its image; nil: what AppPool says, or nothing
	Checked        bool       // the channel must be opened with the check of identity levels and blacklists
}

// Stage is a step of renting, for people.
type Stage struct {
	Name string // hub, market, channel, match, open
	Text string
}

// Rent finds machines, pays their deposit into a channel, and signs and opens a
// deal for each. It returns the deals as soon as they are signed and being
// opened; Watch tells how they go on. All machines are matched, or none.
func (b *Buyer) Rent(ctx context.Context, o Order, say func(Stage)) ([]market.ID, error) {
	if err := o.check(b.o.Key.Address(), b.o.Now()); err != nil {
		return nil, err
	}
	link, err := b.link(o.Hub)
	if err != nil {
		return nil, err
	}
	say(Stage{"hub", "connecting to " + o.Hub})
	if err := link.reach(ctx); err != nil {
		return nil, err
	}
	hub, said, err := link.announced(ctx, b.o.Chain, b.o.Now())
	if err != nil {
		return nil, err
	}
	licence, err := b.licence(ctx, hub)
	if err != nil {
		return nil, err
	}
	say(Stage{"hub", "licence: " + licence.String()})
	if hub.FeePerMille > o.MaxFeePerMille {
		return nil, fmt.Errorf("%w: %d per mille of each bill, at most %d wanted", ErrFee, hub.FeePerMille, o.MaxFeePerMille)
	}
	if o.Budget, err = b.size(ctx, link, o, say); err != nil {
		return nil, err
	}
	// From here to the signed deals one order at a time: two must not count on the same deposit.
	b.funding.Lock()
	defer b.funding.Unlock()
	fee, err := b.expectFee(ctx, link, o)
	if err != nil {
		return nil, err
	}
	each := pricing.WithFee(o.Budget, int(hub.FeePerMille))
	each.Add(each, fee)
	// Said without a signature: a lie costs the gas of a check that was not asked for.
	want := need{wei: each.Mul(each, new(big.Int).SetUint64(o.Count)), checked: o.Checked || said.GetChecked()}
	if _, err := b.licenceFor(ctx, hub, want.wei); err != nil { // again: now it is known what is at stake
		return nil, err
	}
	channel, err := b.fund(ctx, o.Hub, hub, want, say)
	if err != nil {
		return nil, err
	}
	offers, err := b.match(ctx, link, hub, o, channel, say)
	if err != nil {
		return nil, err
	}
	if err := b.checkFees(ctx, offers, o); err != nil {
		return nil, err
	}
	if worst := worstOf(offers); worst.Cmp(want.wei) > 0 { // it was not known what the image's name stands for
		want.wei = worst
		if again, err := b.fund(ctx, o.Hub, hub, want, say); err != nil {
			return nil, err
		} else if again != channel {
			return nil, fmt.Errorf("%w: channel %s began to close meanwhile", ErrFunds, channel)
		}
	}
	return b.sign(offers, o, say)
}

// bid is the order as a bid; what only the channel and the moment give is missing.
func (o Order) bid(buyer common.Address, now time.Time) market.Bid {
	return market.Bid{
		Buyer: buyer, Count: o.Count, Image: o.Image, MilliCPU: o.MilliCPU, MemoryBytes: o.MemoryBytes, Pids: o.Pids,
		Budget: o.Budget, Expires: now.Add(bidValidity).Truncate(time.Second),
	}
}

// check refuses an order that the hub would refuse, before any money moves.
func (o Order) check(buyer common.Address, now time.Time) error {
	bid := o.bid(buyer, now)
	if bid.Budget == nil {
		bid.Budget = big.NewInt(1)
	}
	if err := bid.Check(now); err != nil {
		return err
	}
	switch {
	case len(o.Command) > market.MaxCommand:
		return fmt.Errorf("command: %w: %d words, at most %d", market.ErrAbsurd, len(o.Command), market.MaxCommand)
	case len(o.SSHKeys) > market.MaxSSHKeys:
		return fmt.Errorf("ssh keys: %w: %d of them, at most %d", market.ErrAbsurd, len(o.SSHKeys), market.MaxSSHKeys)
	}
	return nil
}

// size looks into the hub's book before money moves: it refuses an order that no
// asks fit, and gives the budget of a machine.
func (b *Buyer) size(ctx context.Context, link *link, o Order, say func(Stage)) (market.Wei, error) {
	asks, refused, err := link.asks(ctx, b.domain, b.o.Now())
	if err != nil {
		return nil, err
	}
	offers := make([]market.Offer, 0, len(asks))
	for _, ask := range asks {
		offers = append(offers, market.Offer{
			Ask: ask, FreeMilliCPU: ask.Body.MilliCPU, FreeMemoryBytes: ask.Body.MemoryBytes, Reachable: true,
		})
	}
	chosen, passed := market.Match(o.bid(b.o.Key.Address(), b.o.Now()), offers, b.o.Now())
	if uint64(len(chosen)) < o.Count {
		for _, p := range passed {
			refused = append(refused, fmt.Sprintf("%s: %s", p.Offer.Ask.Body.Worker, p.Reason))
		}
		return nil, noMatch(len(chosen), o.Count, refused)
	}
	dearest := new(big.Int)
	for _, choice := range chosen {
		if e := choice.Offer.EstimatedWeiPerSecond; e.Cmp(dearest) > 0 {
			dearest = e
		}
	}
	say(Stage{"market", fmt.Sprintf("%d asks in the hub's book", len(asks))})
	if o.Budget != nil {
		return o.Budget, nil
	}
	budget := new(big.Int).Mul(dearest, big.NewInt(defaultHours*3600))
	if budget.Sign() == 0 {
		return big.NewInt(1), nil // a free machine: a budget must be positive
	}
	return budget, nil
}

func noMatch(got int, want uint64, reasons []string) error {
	if len(reasons) == 0 {
		reasons = []string{"the hub has no asks"}
	}
	if len(reasons) > 8 {
		reasons = append(reasons[:8:8], fmt.Sprintf("and %d more", len(reasons)-8))
	}
	return fmt.Errorf("%w: %d of %d machines (%s)", ErrNoMatch, got, want, strings.Join(reasons, "; "))
}

// match sends the signed bid and checks what the hub drafts.
func (b *Buyer) match(ctx context.Context, link *link, hub market.Announcement, o Order, channel common.Hash, say func(Stage)) ([]Offer, error) {
	say(Stage{"match", fmt.Sprintf("asking %s for %d machines", clipText(hub.Name), o.Count)})
	bid := o.bid(b.o.Key.Address(), b.o.Now())
	bid.Channel = channel
	var nonce [8]byte
	_, _ = rand.Read(nonce[:]) // never fails
	bid.Nonce = binary.BigEndian.Uint64(nonce[:])
	signed, err := market.Sign(b.o.Key, b.domain, bid)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := link.rpc.Match(ctx, connect.NewRequest(&api.MatchRequest{Bid: wire.BidProto(signed)}))
	if err != nil {
		return nil, fmt.Errorf("match: %w", refusal(err))
	}
	b.mu.Lock()
	_, lanes := b.book.committed(channel)
	b.mu.Unlock()
	offers, err := checkOffers(answer.Msg, bid, hub, lanes, b.domain, b.o.Now())
	if err != nil {
		return nil, err
	}
	if uint64(len(offers)) < o.Count {
		var reasons []string
		for _, reason := range answer.Msg.GetRefusals() {
			reasons = append(reasons, clipText(reason))
		}
		return nil, noMatch(len(offers), o.Count, reasons)
	}
	return offers, nil
}

// sign makes deals of offers: each is signed and written down, then opened.
func (b *Buyer) sign(offers []Offer, o Order, say func(Stage)) ([]market.ID, error) {
	var ids []market.ID
	for _, offer := range offers {
		terms := offer.Deal
		terms.Command, terms.SSHKeys = slices.Clone(o.Command), slices.Clone(o.SSHKeys)
		if err := terms.Check(); err != nil {
			return ids, err
		}
		id := terms.ID()
		signature, err := b.o.Key.Sign(b.domain.Digest(terms.Hash()))
		if err != nil {
			return ids, err
		}
		signed := market.SignedDeal{Deal: terms, Buyer: signature}
		if signed.App, err = b.signFee(offer.App, id); err != nil {
			return ids, err
		}
		say(Stage{"open", fmt.Sprintf("deal %s with %s: %s", id.Short(), terms.Worker, offer.Reason)})
		err = b.record(event{Deal: common.Hash(id), Signed: &signedEvent{Terms: signed, Hub: o.Hub, SSHDir: o.SSHDir}})
		if err != nil {
			return ids, err
		}
		ids = append(ids, id)
		b.start(id)
	}
	return ids, nil
}

// Abandon closes deals here without their hub's word, for a hub that is gone:
// nothing more is paid. What was signed stays claimable; the rest of the deposit
// comes back by closing the channel on chain.
func (b *Buyer) Abandon(ids []market.ID, reason string) error {
	for _, id := range ids {
		lease := b.lease(id)
		if lease.State == "" {
			return fmt.Errorf("%w deal %s", ErrUnknown, id.Short())
		}
		if !lease.Open() {
			continue
		}
		if err := b.record(event{Deal: common.Hash(id), State: deal.Closed, Reason: reason}); err != nil {
			return err
		}
		b.poke(id)
	}
	return nil
}

// Stop asks for the end of deals and waits until they are closed or ctx ends.
func (b *Buyer) Stop(ctx context.Context, ids []market.ID, reason string) error {
	for _, id := range ids {
		lease := b.lease(id)
		if lease.State == "" {
			return fmt.Errorf("%w deal %s", ErrUnknown, id.Short())
		}
		if err := b.stopping(id, reason); err != nil {
			return err
		}
		b.poke(id)
	}
	err := b.Watch(ctx, func(views []View) bool {
		return !slices.ContainsFunc(views, func(v View) bool { return v.State != deal.Closed && slices.Contains(ids, v.ID()) })
	})
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w: the hub has not closed them yet", ErrOpenDeals)
	}
	return err
}

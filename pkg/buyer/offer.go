package buyer

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxInterval is the longest time between vouchers that a buyer agrees to, and
// maxReason bounds a text from the hub that is shown to a person.
const (
	maxInterval = 10 * time.Minute
	maxReason   = 512
)

// Offer is a machine that the hub drafted a deal for, checked.
type Offer struct {
	Deal   market.Deal
	Ask    market.Ask
	Reason string         // why this worker
	App    *market.AppFee // what the hub asks for the image, of the draft; nil for nothing
}

// checkOffers believes the answer to a bid only as far as asks and bid bear it
// out: a hub must not slip in another price, payee, fee, image or machine, nor a
// lane that another deal uses.
func checkOffers(msg *api.MatchResponse, bid market.Bid, hub market.Announcement, used map[uint64]bool, domain typeddata.Domain, now time.Time) ([]Offer, error) {
	if uint64(len(msg.GetOffers())) > bid.Count {
		return nil, fmt.Errorf("%w: %d offers for %d machines", ErrOffer, len(msg.GetOffers()), bid.Count)
	}
	lanes := make(map[uint64]bool, len(used))
	for lane := range used {
		lanes[lane] = true
	}
	offers := make([]Offer, 0, len(msg.GetOffers()))
	ids := make(map[common.Hash]bool)
	for i, entry := range msg.GetOffers() {
		offer, err := checkOffer(entry, bid, hub, domain, now)
		if err != nil {
			return nil, fmt.Errorf("%w %d: %w", ErrOffer, i+1, err)
		}
		id := common.Hash(offer.Deal.ID())
		switch {
		case lanes[offer.Deal.Lane]:
			return nil, fmt.Errorf("%w %d: lane %d is another deal's", ErrOffer, i+1, offer.Deal.Lane)
		case ids[id]:
			return nil, fmt.Errorf("%w %d: the same deal twice", ErrOffer, i+1)
		}
		lanes[offer.Deal.Lane], ids[id] = true, true
		offers = append(offers, offer)
	}
	return offers, nil
}

func checkOffer(entry *api.MatchResponse_Offer, bid market.Bid, hub market.Announcement, domain typeddata.Domain, now time.Time) (Offer, error) {
	deal, err := wire.Deal(entry.GetDeal())
	if err != nil {
		return Offer{}, err
	}
	ask, err := checkAsk(entry.GetAsk(), domain, now)
	if err != nil {
		return Offer{}, err
	}
	if err := deal.Check(); err != nil {
		return Offer{}, err
	}
	if err := deal.Follows(ask.Body, bid); err != nil {
		return Offer{}, err
	}
	differs := func(field string, got, want any) error {
		return fmt.Errorf("deal: %w: %s is %v, want %v", market.ErrTerms, field, got, want)
	}
	switch {
	case deal.Hub != hub.Node:
		return Offer{}, differs("hub", deal.Hub, hub.Node)
	case deal.FeePerMille > hub.FeePerMille:
		return Offer{}, differs("fee per mille", deal.FeePerMille, hub.FeePerMille)
	case deal.Budget.Cmp(bid.Budget) != 0:
		return Offer{}, differs("budget", deal.Budget, bid.Budget)
	case deal.Interval > maxInterval:
		return Offer{}, differs("voucher interval", deal.Interval, "at most "+maxInterval.String())
	case len(deal.Command) > 0 || len(deal.SSHKeys) > 0:
		return Offer{}, differs("command and SSH keys", "the hub's", "the buyer's")
	}
	offer := Offer{Deal: deal, Ask: ask.Body, Reason: clipText(entry.GetReason())}
	if entry.GetAppFee() == nil {
		return offer, nil
	}
	app, err := wire.AppFee(entry.GetAppFee())
	if err != nil {
		return Offer{}, err
	}
	offer.App = &app.Fee
	return offer, app.Fee.Follows(deal)
}

// clipText makes a stranger's text fit to be shown: bounded, one line, no
// control characters that would move a terminal's cursor.
func clipText(text string) string {
	out := make([]rune, 0, min(len(text), maxReason))
	for _, r := range text {
		if len(out) == maxReason {
			break
		}
		if r < ' ' || (r >= 0x7f && r < 0xa0) {
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}

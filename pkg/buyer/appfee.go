package buyer

import (
	"context"
	"fmt"
	"math/big"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

// AppPool is what a buyer asks about the fees of images; government.Apps is one.
type AppPool interface {
	// FeeOf is what a new deal with an image pays, and to whom; zero to nobody for a free one.
	FeeOf(ctx context.Context, image common.Hash) (payee common.Address, fee *big.Int, err error)
}

// expectFee is what each machine's deposit should hold for the fee of its image, as far
// as that is known before a hub has said what the image's name stands for. A fee over
// the order's bound is refused here, before money moves.
func (b *Buyer) expectFee(ctx context.Context, link *link, o Order) (market.Wei, error) {
	if b.o.Apps == nil {
		if o.MaxAppFee == nil {
			return new(big.Int), nil
		}
		return o.MaxAppFee, nil
	}
	image, err := link.resolve(ctx, o.Image)
	if err != nil || image == "" {
		return new(big.Int), err
	}
	key, err := market.Deal{Image: image}.ImageKey()
	if err != nil {
		return nil, err
	}
	_, fee, err := b.o.Apps.FeeOf(ctx, key)
	if err != nil {
		return nil, err
	}
	return fee, o.checkFee(fee)
}

// checkFee holds a fee against the order's bound.
func (o Order) checkFee(fee market.Wei) error {
	if o.MaxAppFee != nil && fee.Cmp(o.MaxAppFee) > 0 {
		return fmt.Errorf("%w: it costs %s SNM a deal, at most %s wanted", ErrAppFee, FormatSNM(fee), FormatSNM(o.MaxAppFee))
	}
	return nil
}

// resolve is the digest that an image's name stands for at a hub; empty if it says none.
func (l *link) resolve(ctx context.Context, image string) (digest.Digest, error) {
	if d := digest.Digest(image); d.Validate() == nil {
		return d, nil
	}
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := l.rpc.ListImages(ctx, connect.NewRequest(&api.ListImagesRequest{}))
	if err != nil {
		return "", fmt.Errorf("ask hub for its images: %w", refusal(err))
	}
	for _, entry := range answer.Msg.GetImages() {
		if d := digest.Digest(entry.GetDigest()); entry.GetName() == image && d.Validate() == nil {
			return d, nil
		}
	}
	return "", nil
}

// checkFees believes the fees that a hub asks for the images of its drafts only as far
// as the AppPool bears them out, and within the order's bound. Less than the AppPool says
// is the publisher's business with the hub.
func (b *Buyer) checkFees(ctx context.Context, offers []Offer, o Order) error {
	for _, offer := range offers {
		if offer.App == nil {
			continue
		}
		asked := offer.App
		if err := o.checkFee(asked.Fee); err != nil {
			return err
		}
		if b.o.Apps == nil {
			if o.MaxAppFee == nil {
				return fmt.Errorf("%w: the hub asks %s SNM a deal for it; say what you would pay, or which AppPool to ask", ErrAppFee, FormatSNM(asked.Fee))
			}
			continue
		}
		payee, fee, err := b.o.Apps.FeeOf(ctx, asked.Image)
		if err != nil {
			return err
		}
		if asked.Fee.Cmp(fee) > 0 || asked.Payee != payee {
			return fmt.Errorf("%w: the hub asks %s SNM for %s, the AppPool says %s for %s",
				ErrAppFee, FormatSNM(asked.Fee), asked.Payee, FormatSNM(fee), payee)
		}
	}
	return nil
}

// worstOf is the most that deals can cost as drafted.
func worstOf(offers []Offer) market.Wei {
	sum := new(big.Int)
	for _, offer := range offers {
		drafted := market.SignedDeal{Deal: offer.Deal}
		if offer.App != nil {
			drafted.App = &market.SignedAppFee{Fee: *offer.App}
		}
		sum.Add(sum, deal.Worst(drafted))
	}
	return sum
}

// signFee signs a drafted fee for the deal that came of the draft; nil for none.
func (b *Buyer) signFee(drafted *market.AppFee, id market.ID) (*market.SignedAppFee, error) {
	if drafted == nil {
		return nil, nil
	}
	agreed := market.SignedAppFee{Fee: *drafted}
	agreed.Fee.Deal = id
	var err error
	agreed.Buyer, err = b.o.Key.Sign(b.domain.Digest(agreed.Fee.Hash()))
	return &agreed, err
}

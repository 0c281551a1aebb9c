package buyer

import (
	"context"
	"time"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/wire"
)

// lowerValidity is how long a worker may take to hear its owner's wish.
const lowerValidity = 10 * time.Minute

// Lower asks a worker, through its hub, to lower rates of a running deal, with the key
// of the worker's owner. deal is the id in hex or how it begins. It gives the number of
// the change; 0 if the deal costs no more than that already.
func (h *Hub) Lower(ctx context.Context, key *identity.Key, deal string, rates pricing.Rates) (market.ID, uint64, error) {
	wish := market.Lower{Deal: deal, Rates: rates, Expires: h.now().Add(lowerValidity).Truncate(time.Second)}
	if err := wish.Check(h.now()); err != nil {
		return market.ID{}, 0, err
	}
	signed, err := market.Sign(key, h.domain, wish)
	if err != nil {
		return market.ID{}, 0, err
	}
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := h.link.rpc.LowerDeal(ctx, connect.NewRequest(&api.LowerDealRequest{Lower: wire.LowerProto(signed)}))
	if err != nil {
		return market.ID{}, 0, refusal(err)
	}
	id, err := wire.ID(answer.Msg.GetDeal())
	return id, answer.Msg.GetSeq(), err
}

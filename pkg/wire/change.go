package wire

import (
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
)

// optional is a signature that may be absent.
func (r *reader) optional(field string, b []byte) identity.Signature {
	if len(b) == 0 {
		return identity.Signature{}
	}
	return r.signature(field, b)
}

func present(s identity.Signature) []byte {
	if s == (identity.Signature{}) {
		return nil
	}
	return s[:]
}

// SignedChange decodes a change with the signatures that there are; which ones it needs
// is for its Verify.
func SignedChange(p *api.SignedChange) (market.SignedChange, error) {
	r := reader{what: "change"}
	c := p.GetChange()
	out := market.SignedChange{
		Change: market.Change{
			Deal: market.ID(r.hash("deal", c.GetDeal())), Rates: r.rates(c.GetRates()),
			Budget: r.wei("budget", c.GetBudget()), Seq: c.GetSeq(),
		},
		Buyer:  r.optional("buyer_signature", p.GetBuyerSignature()),
		Hub:    r.optional("hub_signature", p.GetHubSignature()),
		Worker: r.optional("worker_signature", p.GetWorkerSignature()),
	}
	return out, r.err
}

// SignedChangeProto encodes a change with the signatures that there are.
func SignedChangeProto(s market.SignedChange) *api.SignedChange {
	return &api.SignedChange{
		Change: &api.Change{
			Deal: s.Change.Deal[:], Rates: ratesProto(s.Change.Rates), Budget: s.Change.Budget.Bytes(), Seq: s.Change.Seq,
		},
		BuyerSignature: present(s.Buyer), HubSignature: present(s.Hub), WorkerSignature: present(s.Worker),
	}
}

// Amendment decodes a change that counts, and from where.
func Amendment(p *api.Amendment) (deal.Amendment, error) {
	change, err := SignedChange(p.GetChange())
	if err != nil {
		return deal.Amendment{}, err
	}
	r := reader{what: "change"}
	out := deal.Amendment{Change: change, Effect: r.signature("effect_signature", p.GetEffectSignature())}
	if p.GetFrom() != nil {
		from, err := Record(p.GetFrom())
		if err != nil {
			return deal.Amendment{}, err
		}
		out.From = &from
	}
	return out, r.err
}

// AmendmentProto encodes a change that counts, and from where.
func AmendmentProto(m deal.Amendment) *api.Amendment {
	out := &api.Amendment{Change: SignedChangeProto(m.Change), EffectSignature: m.Effect[:]}
	if m.From != nil {
		out.From = RecordProto(*m.From)
	}
	return out
}

// Lower decodes the wish of a worker's owner.
func Lower(p *api.Lower) (market.Signed[market.Lower], error) {
	r := reader{what: "lower"}
	if len(p.GetDeal()) > 2*len(market.ID{}) {
		r.fail("deal", "%d characters", len(p.GetDeal()))
		return market.Signed[market.Lower]{}, r.err
	}
	out := market.Signed[market.Lower]{
		Body: market.Lower{
			Deal: p.GetDeal(), Rates: r.rates(p.GetRates()), Expires: r.time("expires_unix", p.GetExpiresUnix()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// LowerProto encodes the wish of a worker's owner.
func LowerProto(s market.Signed[market.Lower]) *api.Lower {
	return &api.Lower{
		Deal: s.Body.Deal, Rates: ratesProto(s.Body.Rates), ExpiresUnix: uint64(s.Body.Expires.Unix()), Signature: s.Signature[:],
	}
}

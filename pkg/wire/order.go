package wire

import (
	"math"
	"time"

	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
)

// Ask decodes a signed ask.
func Ask(p *api.SignedAsk) (market.Signed[market.Ask], error) {
	r := reader{what: "ask"}
	a := p.GetAsk()
	if len(a.GetBenchmarks()) > market.MaxBenchmarks {
		r.fail("benchmarks", "%d of them", len(a.GetBenchmarks()))
		return market.Signed[market.Ask]{}, r.err
	}
	var marks []market.Benchmark
	for _, b := range a.GetBenchmarks() {
		marks = append(marks, market.Benchmark{Name: b.GetName(), Value: b.GetValue(), Unit: b.GetUnit()})
	}
	out := market.Signed[market.Ask]{
		Body: market.Ask{
			Worker: r.address("worker", a.GetWorker()), Payout: r.address("payout", a.GetPayout()),
			Device: r.hash("device", a.GetDevice()), MilliCPU: a.GetMilliCpu(), MemoryBytes: a.GetMemoryBytes(),
			Rates: r.rates(a.GetRates()), Benchmarks: marks, Method: a.GetMethod(),
			Condition: a.GetConditionNumber(), Tier: a.GetTier(), Seq: a.GetSeq(),
			Expires: r.time("expires_unix", a.GetExpiresUnix()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// AskProto encodes a signed ask.
func AskProto(s market.Signed[market.Ask]) *api.SignedAsk {
	a := s.Body
	out := &api.Ask{
		Worker: a.Worker[:], Payout: a.Payout[:], Device: a.Device[:], MilliCpu: a.MilliCPU, MemoryBytes: a.MemoryBytes,
		Rates: ratesProto(a.Rates), Method: a.Method, ConditionNumber: a.Condition, Tier: a.Tier,
		Seq: a.Seq, ExpiresUnix: uint64(a.Expires.Unix()),
	}
	for _, b := range a.Benchmarks {
		out.Benchmarks = append(out.Benchmarks, &api.Benchmark{Name: b.Name, Value: b.Value, Unit: b.Unit})
	}
	return &api.SignedAsk{Ask: out, Signature: s.Signature[:]}
}

// Bid decodes a signed bid.
func Bid(p *api.SignedBid) (market.Signed[market.Bid], error) {
	r := reader{what: "bid"}
	b := p.GetBid()
	out := market.Signed[market.Bid]{
		Body: market.Bid{
			Buyer: r.address("buyer", b.GetBuyer()), Count: b.GetCount(), Image: b.GetImage(),
			MilliCPU: b.GetMilliCpu(), MemoryBytes: b.GetMemoryBytes(), Pids: b.GetPids(),
			Budget: r.wei("budget", b.GetBudget()), Channel: r.hash("channel", b.GetChannel()),
			Nonce: b.GetNonce(), Expires: r.time("expires_unix", b.GetExpiresUnix()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// BidProto encodes a signed bid.
func BidProto(s market.Signed[market.Bid]) *api.SignedBid {
	b := s.Body
	return &api.SignedBid{
		Bid: &api.Bid{
			Buyer: b.Buyer[:], Count: b.Count, Image: b.Image, MilliCpu: b.MilliCPU, MemoryBytes: b.MemoryBytes,
			Pids: b.Pids, Budget: b.Budget.Bytes(), Channel: b.Channel[:], Nonce: b.Nonce,
			ExpiresUnix: uint64(b.Expires.Unix()),
		},
		Signature: s.Signature[:],
	}
}

// Deal decodes the terms of a deal.
func Deal(p *api.Deal) (market.Deal, error) {
	r := reader{what: "deal"}
	if len(p.GetCommand()) > market.MaxCommand || len(p.GetSshKeys()) > market.MaxSSHKeys {
		r.fail("command", "%d words, %d SSH keys", len(p.GetCommand()), len(p.GetSshKeys()))
		return market.Deal{}, r.err
	}
	if p.GetIntervalMs() > math.MaxInt64/uint64(time.Millisecond) {
		r.fail("interval_ms", "%d", p.GetIntervalMs())
		return market.Deal{}, r.err
	}
	out := market.Deal{
		Ask: r.hash("ask", p.GetAsk()), Buyer: r.address("buyer", p.GetBuyer()), Hub: r.address("hub", p.GetHub()),
		Worker: r.address("worker", p.GetWorker()), Payout: r.address("payout", p.GetPayout()),
		Image: digest.Digest(p.GetImage()), Command: p.GetCommand(), SSHKeys: p.GetSshKeys(),
		MilliCPU: p.GetMilliCpu(), MemoryBytes: p.GetMemoryBytes(), Pids: p.GetPids(), Rates: r.rates(p.GetRates()),
		FeePerMille: p.GetFeePerMille(), Interval: time.Duration(p.GetIntervalMs()) * time.Millisecond,
		Budget: r.wei("budget", p.GetBudget()), Channel: r.hash("channel", p.GetChannel()),
		Lane: p.GetLane(), Nonce: p.GetNonce(),
	}
	return out, r.err
}

// DealProto encodes the terms of a deal.
func DealProto(d market.Deal) *api.Deal {
	return &api.Deal{
		Ask: d.Ask[:], Buyer: d.Buyer[:], Hub: d.Hub[:], Worker: d.Worker[:], Payout: d.Payout[:],
		Image: string(d.Image), Command: d.Command, SshKeys: d.SSHKeys, MilliCpu: d.MilliCPU,
		MemoryBytes: d.MemoryBytes, Pids: d.Pids, Rates: ratesProto(d.Rates), FeePerMille: d.FeePerMille,
		IntervalMs: uint64(d.Interval.Milliseconds()), Budget: d.Budget.Bytes(), Channel: d.Channel[:],
		Lane: d.Lane, Nonce: d.Nonce,
	}
}

// SignedDeal decodes a deal with its signatures; the hub's may still be absent
// on the way from the buyer.
func SignedDeal(p *api.SignedDeal) (market.SignedDeal, error) {
	deal, err := Deal(p.GetDeal())
	if err != nil {
		return market.SignedDeal{}, err
	}
	r := reader{what: "deal"}
	out := market.SignedDeal{Deal: deal, Buyer: r.signature("buyer_signature", p.GetBuyerSignature())}
	if len(p.GetHubSignature()) > 0 {
		out.Hub = r.signature("hub_signature", p.GetHubSignature())
	}
	if p.GetAppFee() != nil {
		fee, err := AppFee(p.GetAppFee())
		if err != nil {
			return market.SignedDeal{}, err
		}
		out.App = &fee
	}
	return out, r.err
}

// SignedDealProto encodes a deal with its signatures.
func SignedDealProto(s market.SignedDeal) *api.SignedDeal {
	out := &api.SignedDeal{Deal: DealProto(s.Deal), BuyerSignature: s.Buyer[:]}
	if s.Hub != (identity.Signature{}) {
		out.HubSignature = s.Hub[:]
	}
	if s.App != nil {
		out.AppFee = AppFeeProto(*s.App)
	}
	return out
}

// AppFee decodes the fee of a deal's image; signatures may be absent, as in a draft.
func AppFee(p *api.AppFee) (market.SignedAppFee, error) {
	r := reader{what: "app fee"}
	out := market.SignedAppFee{Fee: market.AppFee{
		Deal: market.ID(r.hash("deal", p.GetDeal())), Image: r.hash("image", p.GetImage()),
		Payee: r.address("payee", p.GetPayee()), Fee: r.wei("fee", p.GetFee()),
	}}
	out.Buyer = r.optional("buyer_signature", p.GetBuyerSignature())
	out.Hub = r.optional("hub_signature", p.GetHubSignature())
	return out, r.err
}

// AppFeeProto encodes the fee of a deal's image, with the signatures that there are.
func AppFeeProto(s market.SignedAppFee) *api.AppFee {
	return &api.AppFee{
		Deal: s.Fee.Deal[:], Image: s.Fee.Image[:], Payee: s.Fee.Payee[:], Fee: s.Fee.Fee.Bytes(),
		BuyerSignature: present(s.Buyer), HubSignature: present(s.Hub),
	}
}

// Acceptance decodes a worker's acceptance.
func Acceptance(p *api.Acceptance) (market.Signed[market.Acceptance], error) {
	r := reader{what: "acceptance"}
	out := market.Signed[market.Acceptance]{
		Body: market.Acceptance{
			Deal: market.ID(r.hash("deal", p.GetDeal())), Wallet: r.address("wallet", p.GetWallet()),
			HostKey: p.GetHostKey(), DealSignature: r.signature("deal_signature", p.GetDealSignature()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// AcceptanceProto encodes a worker's acceptance.
func AcceptanceProto(s market.Signed[market.Acceptance]) *api.Acceptance {
	return &api.Acceptance{
		Deal: s.Body.Deal[:], Wallet: s.Body.Wallet[:], HostKey: s.Body.HostKey,
		DealSignature: s.Body.DealSignature[:], Signature: s.Signature[:],
	}
}

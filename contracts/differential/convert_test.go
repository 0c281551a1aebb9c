package differential

import (
	"math/big"

	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func rates(list pricing.Rates) (out []deals.Rate) {
	for _, name := range list.Names() {
		out = append(out, deals.Rate{Counter: string(name), Amount: list[name]})
	}
	return out
}

func benchmarks(list []market.Benchmark) (out []deals.Benchmark) {
	for _, b := range list {
		out = append(out, deals.Benchmark(b))
	}
	return out
}

func ask(a market.Ask) deals.Ask {
	return deals.Ask{
		Worker: a.Worker, Payout: a.Payout, Device: a.Device, MilliCpu: a.MilliCPU, MemoryBytes: a.MemoryBytes,
		Rates: rates(a.Rates), Benchmarks: benchmarks(a.Benchmarks), Method: a.Method, ConditionNumber: a.Condition,
		Tier: a.Tier, Seq: a.Seq, Expires: uint64(a.Expires.Unix()),
	}
}

func bid(b market.Bid) deals.Bid {
	return deals.Bid{
		Buyer: b.Buyer, Count: b.Count, Image: b.Image, MilliCpu: b.MilliCPU, MemoryBytes: b.MemoryBytes, Pids: b.Pids,
		Budget: b.Budget, Channel: b.Channel, Nonce: b.Nonce, Expires: uint64(b.Expires.Unix()),
	}
}

func deal(d market.Deal) deals.Deal {
	return deals.Deal{
		Ask: d.Ask, Buyer: d.Buyer, Hub: d.Hub, Worker: d.Worker, Payout: d.Payout, Image: string(d.Image),
		Command: d.Command, SshKeys: d.SSHKeys, MilliCpu: d.MilliCPU, MemoryBytes: d.MemoryBytes, Pids: d.Pids,
		Rates: rates(d.Rates), FeePerMille: d.FeePerMille, IntervalMs: uint64(d.Interval.Milliseconds()),
		Budget: d.Budget, Channel: d.Channel, Lane: d.Lane, Nonce: d.Nonce,
	}
}

func acceptance(a market.Acceptance) deals.Acceptance {
	return deals.Acceptance{Deal: a.Deal, Wallet: a.Wallet, HostKey: a.HostKey}
}

func requirements(r market.Requirements) deals.Requirements {
	return deals.Requirements{
		Bid: r.Bid, Hub: r.Hub, Worker: r.Worker, HubLevel: r.HubLevel, WorkerLevel: r.WorkerLevel,
		Netflags: uint64(r.Netflags), Duration: r.Duration, MaxFeePerMille: r.MaxFeePerMille,
		MaxRates: rates(r.MaxRates), Benchmarks: benchmarks(r.Benchmarks),
	}
}

func provision(p market.Provision) deals.Provision {
	return deals.Provision{
		Ask: p.Ask, Buyer: p.Buyer, BuyerLevel: p.BuyerLevel, Netflags: uint64(p.Netflags), Duration: p.Duration,
	}
}

func change(c market.Change) deals.Change {
	return deals.Change{Deal: c.Deal, Rates: rates(c.Rates), Budget: c.Budget, Seq: c.Seq}
}

func changes(list []market.SignedChange) (out []deals.IDealsSignedChange) {
	for _, c := range list {
		out = append(out, deals.IDealsSignedChange{
			Change: change(c.Change), Buyer: sent(c.Buyer), Hub: sent(c.Hub), Worker: sent(c.Worker),
		})
	}
	return out
}

func appFee(f market.AppFee) deals.AppFee {
	return deals.AppFee{Deal: f.Deal, Image: f.Image, Payee: f.Payee, Fee: f.Fee}
}

func window(w market.Window) deals.Window {
	return deals.Window{Worker: w.Worker, From: uint64(w.From.Unix()), To: uint64(w.To.Unix()), Seq: w.Seq}
}

// sent is a signature as it is sent: none is empty.
func sent(s identity.Signature) []byte {
	if s == (identity.Signature{}) {
		return nil
	}
	return s[:]
}

func wei(n int64) *big.Int { return big.NewInt(n) }

package main

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// channel is the buyer's, to the hub's wallet.
func (x *town) channel(wei int64) common.Hash {
	x.t.Helper()
	id, _, err := x.client.Open(x.t.Context(), x.buyer, chain.OpenRequest{
		Payee: x.wallet, Agent: x.Key.Address(), Amount: big.NewInt(wei), Challenge: 24 * time.Hour,
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return id
}

func (x *town) reservedOnChain(want int64) {
	x.t.Helper()
	r, err := x.gov.ReserveOf(x.t.Context(), x.wallet, x.worker.Address())
	if err != nil || r.Reserved.Int64() != want {
		x.t.Fatalf("%s wei are reserved, want %d: %v", r.Reserved, want, err)
	}
}

// TestChangesOnTheContracts takes a deal through a rise of its budget and a drop of its
// rates to wages claimed and a channel settled: what is paid is what was used under the
// terms of its time, to the wei, and the Deals contract says which terms those are.
func TestChangesOnTheContracts(t *testing.T) {
	x := newTown(t)
	newChangingWorker(x.site)
	signed := x.terms(x.channel(21e9), 1)
	signed.Deal.Budget = big.NewInt(20e9)
	if _, err := x.fundWorker(t.Context(), signed); err != nil {
		t.Fatal(err)
	}
	id := signed.Deal.ID()
	x.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	x.used(id, 0)
	x.reservedOnChain(20e9)
	x.pays(id, 15*time.Second)

	wish := x.wish(id, 50e9)
	if err := x.changeDeal(t.Context(), wish); !errors.Is(err, errChannel) {
		t.Fatalf("a channel that does not cover it: %v", err)
	}
	x.reservedOnChain(20e9)
	x.topUp(id, 525e8-21e9)
	if err := x.changeDeal(t.Context(), wish); err != nil {
		t.Fatal(err)
	}
	x.reservedOnChain(50e9)
	x.pays(id, 30*time.Second) // over the budget that was agreed
	if err := x.putChange(t.Context(), x.dropped(id, 0)); err != nil {
		t.Fatal(err)
	}
	x.used(id, 90*time.Second) // for nothing
	x.judge(id)
	x.restart(inProcess{x.real})
	x.judge(id)

	told, err := x.wage(t.Context(), id)
	if err != nil || told.Bill.Int64() != 30e9 {
		t.Fatal(told, err)
	}
	before := x.snm(testPayout)
	if _, err := x.gov.Claim(t.Context(), x.worker, x.wallet, told.Statement); err != nil {
		t.Fatal(err)
	}
	if got := new(big.Int).Sub(x.snm(testPayout), before); got.Int64() != 30e9 {
		t.Errorf("the worker's owner has %s wei of 30 s at 1 and 60 s at 0", got)
	}
	x.apply(id, deal.Event{Record: ptr(x.record(id, 90*time.Second, true))})
	x.apply(id, deal.Event{State: deal.Closed})
	wallet, buyer := x.snm(x.wallet), x.snm(x.buyer.Address())
	if _, err := x.settle(t.Context(), signed.Deal.Channel, x.buyer.Address()); err != nil {
		t.Fatal(err)
	}
	if got := new(big.Int).Sub(x.snm(x.wallet), wallet); got.Int64() != 315e8 {
		t.Errorf("%s wei came to the wallet", got)
	}
	if got := new(big.Int).Sub(x.snm(x.buyer.Address()), buyer); got.Int64() != 525e8-315e8 {
		t.Errorf("%s wei came back to the buyer", got)
	}
}

// TestWishOnTheContractsThatIsNotCovered: a wallet that has not so much promises nothing.
func TestWishOnTheContractsThatIsNotCovered(t *testing.T) {
	x := newTown(t)
	w := newChangingWorker(x.site)
	const much = 95e18 // of 101 SNM, of which one is the stake and 30 % of any reserve are locked
	budget, worst := big.NewInt(20e9), new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	if err := x.chain.Fund(t.Context(), x.buyer.Address(), big.NewInt(1e18), worst); err != nil {
		t.Fatal(err)
	}
	channel, _, err := x.client.Open(t.Context(), x.buyer, chain.OpenRequest{
		Payee: x.wallet, Agent: x.Key.Address(), Amount: worst, Challenge: 24 * time.Hour,
	})
	if err != nil {
		t.Fatal(err)
	}
	signed := x.terms(channel, 1)
	signed.Deal.Budget = budget
	if _, err := x.fundWorker(t.Context(), signed); err != nil {
		t.Fatal(err)
	}
	id := signed.Deal.ID()
	x.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	x.used(id, 0)
	wish := x.wish(id, 20e9).Change
	wish.Budget, _ = new(big.Float).SetFloat64(much).Int(nil)
	if err := x.changeDeal(t.Context(), x.wishes(wish, x.buyer)); !errors.Is(err, errReserve) {
		t.Errorf("more than the wallet has free: %v", err)
	}
	x.reservedOnChain(20e9)
	if a := x.account(id); a.Asked != nil || a.Worst().Int64() != 21e9 || w.asked != 0 {
		t.Errorf("%s wei are bound for nothing, the worker was asked %d times", a.Worst(), w.asked)
	}
}

// judge lets the Deals contract say which terms hold after the changes that the hub has.
func (x *town) judge(id market.ID) {
	x.t.Helper()
	a, contract := x.account(id), deals.NewDeals()
	var shown []deals.IDealsSignedChange
	for _, s := range a.Changed {
		shown = append(shown, deals.IDealsSignedChange{
			Change: deals.Change{Deal: s.Change.Change.Deal, Rates: listed(s.Change.Change.Rates), Budget: s.Change.Change.Budget, Seq: s.Change.Change.Seq},
			Buyer:  shownAs(s.Change.Buyer), Hub: shownAs(s.Change.Hub), Worker: shownAs(s.Change.Worker),
		})
	}
	ask := func(changes []deals.IDealsSignedChange) (common.Hash, error) {
		out, err := x.client.Call(x.t.Context(), x.chain.Deployment.Address("Deals"), contract.PackCheckChanges(asAgreed(a.Deal()), changes))
		if err != nil {
			return common.Hash{}, err
		}
		terms, err := contract.UnpackCheckChanges(out)
		return terms, err
	}
	terms, err := ask(shown)
	if want := a.InForce(); err != nil || terms != want.Hash() || len(shown) != 2 {
		x.t.Errorf("the contract says terms %s, the hub has %s: %v", terms, want.Hash(), err)
	}
	x.client.RegisterErrors(&deals.DealsMetaData)
	shown[0].Hub = nil
	if _, err := ask(shown); err == nil || !strings.Contains(err.Error(), "BadSignature") {
		x.t.Errorf("a rise without the hub: %v", err)
	}
}

func listed(rates pricing.Rates) (out []deals.Rate) {
	for _, name := range rates.Names() {
		out = append(out, deals.Rate{Counter: string(name), Amount: rates[name]})
	}
	return out
}

func shownAs(s identity.Signature) []byte {
	if s == (identity.Signature{}) {
		return nil
	}
	return s[:]
}

func asAgreed(d market.Deal) deals.Deal {
	return deals.Deal{
		Ask: d.Ask, Buyer: d.Buyer, Hub: d.Hub, Worker: d.Worker, Payout: d.Payout, Image: string(d.Image),
		Command: d.Command, SshKeys: d.SSHKeys, MilliCpu: d.MilliCPU, MemoryBytes: d.MemoryBytes, Pids: d.Pids,
		Rates: listed(d.Rates), FeePerMille: d.FeePerMille, IntervalMs: uint64(d.Interval.Milliseconds()),
		Budget: d.Budget, Channel: d.Channel, Lane: d.Lane, Nonce: d.Nonce,
	}
}

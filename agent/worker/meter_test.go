package main

import (
	"errors"
	"maps"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/sandbox"
)

// A record has the counters that the deal's rates name: no more, for they could
// not be billed, and no fewer.
func TestRecordHoldsWhatIsPriced(t *testing.T) {
	m := newMachine(t)
	m.use(t, time.Microsecond)
	m.traffic = sandbox.Traffic{Tx: 2, TxPackets: 3}
	one := big.NewInt(1)
	for name, c := range map[string]struct {
		rates pricing.Rates
		want  meter.Vector
	}{
		"some":                      {pricing.Rates{meter.CPUUser: one, meter.NetTxPackets: one}, meter.Vector{meter.CPUUser: 1000, meter.NetTxPackets: 3}},
		"free is priced":            {pricing.Rates{meter.NetTx: new(big.Int)}, meter.Vector{meter.NetTx: 2}},
		"what this machine has not": {pricing.Rates{meter.GPUBusy: one, meter.CPUUser: one}, meter.Vector{meter.GPUBusy: 0, meter.CPUUser: 1000}},
	} {
		r := &lease{workload: m, deal: market.Deal{Rates: c.rates}}
		reader := meter.NewReader(r.source())
		got, err := reader.Sample()
		reader.Close()
		if err != nil || !maps.Equal(got, c.want) {
			t.Errorf("%s: %v %v, want %v", name, got, err, c.want)
		}
		if _, err := pricing.Bill(c.rates, got); err != nil {
			t.Errorf("%s: not to be billed: %v", name, err)
		}
		died := &lease{deal: market.Deal{Rates: c.rates}}
		if got := meter.NewReader(died.source()).Usage(); !slices.Equal(got.Names(), c.rates.Names()) {
			t.Errorf("%s: without a machine: %v", name, got)
		}
	}
}

func TestRecordsCountTheEdge(t *testing.T) {
	b := newSite(t)
	id := b.deal(deal.Running)
	m := newMachine(t)
	m.use(t, 50*time.Millisecond)
	m.traffic = sandbox.Traffic{Rx: 1000, Tx: 2000, RxPackets: 3, TxPackets: 4, TxConnections: 1}
	b.goOn(t.Context(), map[market.ID]machine{id: m})
	close(m.done) // it lived 50 ms
	a := b.awaitFinal(id)
	got := a.Last().Usage
	if got[meter.NetRx] != 1000 || got[meter.NetTx] != 2000 || got[meter.CPUUser] != uint64(50*time.Millisecond) {
		t.Errorf("final usage %v", got)
	}
	deal := b.accountDeal(id)
	if want := deal.Rates.Names(); !slices.Equal(got.Names(), want) {
		t.Errorf("counters %v, rates %v", got.Names(), want)
	}
}

// Without its edge a machine would send for nothing: nothing is metered.
func TestEdgeThatFails(t *testing.T) {
	broken := errors.New("no table")
	m := newMachine(t)
	r := meter.NewReader(meter.Source{Leaf: m.leaf, Extras: []meter.Extra{edge(func() (sandbox.Traffic, error) { return sandbox.Traffic{}, broken })}})
	defer r.Close()
	if err := r.Observe(); !errors.Is(err, broken) {
		t.Error(err)
	}
	if r.Usage()[meter.CPUUser] != 0 {
		t.Error("counted all the same")
	}
}

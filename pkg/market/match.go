package market

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// Offer is one ask in the book, with what is still free of it.
type Offer struct {
	Ask                   Signed[Ask]
	FreeMilliCPU          uint64
	FreeMemoryBytes       uint64
	Reachable             bool // its worker is connected now
	EstimatedWeiPerSecond Wei  // filled by Match
}

// Choice is a match and why it was made.
type Choice struct {
	Offer  Offer
	Reason string
}

// Refusal is an offer that was passed over and why.
type Refusal struct {
	Offer  Offer
	Reason string
}

// Match chooses the bid.Count cheapest offers that fit, one machine a worker
// first and a second round on the same worker only when others ran out. The
// order is total (price, then address), so that anyone can check the hub.
func Match(bid Bid, offers []Offer, now time.Time) (chosen []Choice, refused []Refusal) {
	fits := make([]Offer, 0, len(offers))
	for _, offer := range offers {
		if reason := unfit(bid, offer, now); reason != "" {
			refused = append(refused, Refusal{offer, reason})
			continue
		}
		offer.EstimatedWeiPerSecond = Estimate(offer.Ask.Body.Rates, bid.MilliCPU, bid.MemoryBytes)
		fits = append(fits, offer)
	}
	slices.SortFunc(fits, func(a, b Offer) int {
		if c := a.EstimatedWeiPerSecond.Cmp(b.EstimatedWeiPerSecond); c != 0 {
			return c
		}
		return bytes.Compare(a.Ask.Body.Worker[:], b.Ask.Body.Worker[:])
	})
	for round := 1; uint64(len(chosen)) < bid.Count && len(fits) > 0; round++ {
		next := fits[:0:0]
		for rank, offer := range fits {
			if uint64(len(chosen)) == bid.Count {
				refused = append(refused, Refusal{offer, "enough cheaper ones"})
				continue
			}
			chosen = append(chosen, Choice{offer, reasonFor(offer, rank, round)})
			offer.FreeMilliCPU -= bid.MilliCPU
			offer.FreeMemoryBytes -= bid.MemoryBytes
			if unfit(bid, offer, now) == "" {
				next = append(next, offer)
			}
		}
		fits = next
	}
	return chosen, refused
}

func reasonFor(offer Offer, rank, round int) string {
	reason := fmt.Sprintf("rank %d by price: about %s wei/s at full load", rank+1, offer.EstimatedWeiPerSecond)
	if round > 1 {
		reason += fmt.Sprintf("; machine %d on this worker", round)
	}
	return reason
}

func unfit(bid Bid, offer Offer, now time.Time) string {
	ask := offer.Ask.Body
	switch {
	case !ask.Expires.After(now):
		return "ask expired"
	case !offer.Reachable:
		return "worker not connected"
	case offer.FreeMilliCPU < bid.MilliCPU:
		return fmt.Sprintf("%d milli-CPU free, %d wanted", offer.FreeMilliCPU, bid.MilliCPU)
	case offer.FreeMemoryBytes < bid.MemoryBytes:
		return fmt.Sprintf("%d MiB free, %d wanted", offer.FreeMemoryBytes>>20, bid.MemoryBytes>>20)
	}
	return ""
}

// Estimate is the price of one second at full load of the asked CPU and memory,
// in wei: what a buyer compares and what a budget is sized by.
func Estimate(rates pricing.Rates, milliCPU, memoryBytes uint64) Wei {
	total := new(big.Int)
	add := func(counter meter.Counter, units uint64) {
		if wei := rates[counter]; wei != nil {
			total.Add(total, new(big.Int).Mul(wei, new(big.Int).SetUint64(units)))
		}
	}
	add(meter.CPUUser, milliCPU*1_000_000)
	add(meter.Memory, memoryBytes)
	return total
}

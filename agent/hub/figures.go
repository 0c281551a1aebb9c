package main

import (
	"math/big"
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/payment"
)

var (
	bookSize   = metrics.Desc("book_asks", "Asks in the order book, by whether a deal could be made on them now.", "state")
	bookRoom   = metrics.Desc("book_asks_limit", "How many asks the order book takes.")
	freeCPUs   = metrics.Desc("book_free_cpus", "Processors that asks which stand offer, less what deals hold.")
	freeMemory = metrics.Desc("book_free_memory_bytes", "Memory likewise.")
	waitingFor = metrics.Desc("workers_waiting", "Workers that wait for their owners to confirm them.")
	vouchers   = metrics.Desc("vouchers_total", "Vouchers that were taken from buyers.")
	taken      = metrics.Desc("vouchers_wei_total", "What buyers have signed for.")
	stated     = metrics.Desc("wages_wei_total", "What wages acknowledge to workers.")
	reserved   = metrics.Desc("reserve_cover_wei", "Up to which statements may draw on reserves, for all workers as last read on chain.")
	unread     = metrics.Desc("reserves_unread", "Workers whose reserve was not read on chain since this daemon began.")
	licensed   = metrics.Desc("licensed", "Whether the hub could take deals when it last looked at its licence.")
	lookedAt   = metrics.Desc("licence_timestamp_seconds", "When that was.")
	spotChecks = metrics.Desc("spot_checks_total", "Spot checks of workers since this daemon began, by what came of them.", "verdict")
	silent     = metrics.Desc("deals_silent", "Running deals whose worker has not been heard for three intervals.")
)

// newRefusals counts what this hub refuses.
func newRefusals() *metrics.Refusals {
	return metrics.NewRefusals(
		metrics.Class{Name: "unlicensed", Errs: []error{node.ErrUnlicensed}},
		metrics.Class{Name: "unconfirmed", Errs: []error{errUnsold, node.ErrUnconfirmed, errPayout}},
		metrics.Class{Name: "book", Errs: []error{errBookFull, errStale, errPendingFull}},
		metrics.Class{Name: "worker_gone", Errs: []error{errNoWorker, errAskGone, errWorkerOff, errTaken}},
		metrics.Class{Name: "channel", Errs: []error{errChannel, errSettling, payment.ErrWrongChannel, payment.ErrOverDeposit}},
		metrics.Class{Name: "reserve", Errs: []error{errReserve, errSigner, errOtherStatement}},
		metrics.Class{Name: "image", Errs: []error{errImage, errAppFee}},
		metrics.Class{Name: "signature", Errs: []error{errNotYours, errNotParty, errNotOwner, identity.ErrSignature, identity.ErrSigner, payment.ErrSignature}},
		metrics.Class{Name: "terms", Errs: []error{errFee, errBudget, market.ErrTerms, market.ErrAbsurd}},
		metrics.Class{Name: "amount", Errs: []error{deal.ErrAmount, deal.ErrUnknownRecord, payment.ErrLower}},
		metrics.Class{Name: "meter", Errs: []error{meter.ErrTooFast, meter.ErrFuture, meter.ErrSeq, meter.ErrChain, meter.ErrFinal, meter.ErrBackwards, meter.ErrDeal}},
		metrics.Class{Name: "malformed", Errs: []error{meter.ErrMalformed, meter.ErrTooLarge, meter.ErrUnknownCounter, payment.ErrMalformed}},
		metrics.Class{Name: "expired", Errs: []error{market.ErrExpired}},
		metrics.Class{Name: "unknown_deal", Errs: []error{errUnknownDeal}},
		metrics.Class{Name: "open_deals", Errs: []error{errOpenDeals}},
		metrics.Class{Name: "chain", Errs: []error{node.ErrChain, errShallow}},
		metrics.Class{Name: "state", Errs: []error{deal.ErrState}},
	)
}

// collectors are all that this hub shows of itself.
func (h *hub) collectors() []prometheus.Collector {
	return []prometheus.Collector{
		h.refusals, metrics.Collector(h.collectBook), metrics.Collector(h.collectDeals), metrics.Collector(h.collectMoney),
		metrics.Collector(h.spots.collect),
	}
}

func (h *hub) collectBook(out chan<- prometheus.Metric) {
	var standing, away, over int
	var cpu, memory float64
	now := time.Now()
	for _, o := range h.offers() {
		switch {
		case now.After(o.Ask.Body.Expires):
			over++
		case !o.Reachable:
			away++
		default:
			standing++
			cpu, memory = cpu+float64(o.FreeMilliCPU)/1000, memory+float64(o.FreeMemoryBytes)
		}
	}
	h.mu.Lock()
	pending := len(h.pendingNodes)
	h.mu.Unlock()
	out <- metrics.Gauge(bookSize, float64(standing), "standing")
	out <- metrics.Gauge(bookSize, float64(away), "unreachable")
	out <- metrics.Gauge(bookSize, float64(over), "expired")
	out <- metrics.Gauge(bookRoom, maxListings)
	out <- metrics.Gauge(freeCPUs, cpu)
	out <- metrics.Gauge(freeMemory, memory)
	out <- metrics.Gauge(waitingFor, float64(pending))
}

func (h *hub) collectDeals(out chan<- prometheus.Metric) {
	accounts, now := h.Ledger.All(), time.Now()
	node.CollectStates(out, accounts)
	count, quiet := 0, 0
	signed, acknowledged := new(big.Int), new(big.Int)
	for i := range accounts {
		a := &accounts[i]
		count += a.BuyerCount
		signed.Add(signed, signedFor(*a))
		acknowledged.Add(acknowledged, a.PaidToWorker())
		if a.State == deal.Running && now.Sub(h.lastHeard(a.ID()).at) > 3*a.Deal().Interval {
			quiet++
		}
	}
	out <- metrics.Counter(vouchers, float64(count))
	out <- metrics.Counter(taken, metrics.Wei(signed))
	out <- metrics.Counter(stated, metrics.Wei(acknowledged))
	out <- metrics.Gauge(silent, float64(quiet))
}

// collectMoney shows what was last read about licence and reserves: a scrape asks the
// chain nothing.
func (h *hub) collectMoney(out chan<- prometheus.Metric) {
	h.mu.Lock()
	ties := make([]*tie, 0, len(h.ties))
	for _, t := range h.ties {
		ties = append(ties, t)
	}
	h.mu.Unlock()
	sum, unknown := new(big.Int), 0
	for _, t := range ties {
		t.mu.Lock()
		if t.cover == nil {
			unknown++
		} else {
			sum.Add(sum, t.cover)
		}
		t.mu.Unlock()
	}
	out <- metrics.Gauge(reserved, metrics.Wei(sum))
	out <- metrics.Gauge(unread, float64(unknown))
	if !h.licence.mu.TryLock() { // a look is under way, at the chain's own pace
		return
	}
	at, err := h.licence.at, h.licence.err
	h.licence.mu.Unlock()
	if at.IsZero() {
		return
	}
	good := 0.0
	if err == nil {
		good = 1
	}
	out <- metrics.Gauge(licensed, good)
	out <- metrics.Gauge(lookedAt, float64(at.UnixMilli())/1e3)
}

// newest orders accounts, the youngest state first.
func newest(accounts []deal.Account) []deal.Account {
	slices.SortStableFunc(accounts, func(a, b deal.Account) int { return b.Since.Compare(a.Since) })
	return accounts
}

package main

import (
	"fmt"
	"io"
	"math/big"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// quietHub is a daemon without chain, signer or peers.
func quietHub(t *testing.T) *hub {
	t.Helper()
	h, err := newHub(t.Context(), bootcfg.Config{Name: "<b>hub</b>", Fee: 10, Owner: testOwner.Hex()}, t.TempDir(), links{signer: newSigner(newKey(t)), government: node.Dial})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// offered are asks of n workers who could be rented, as evil says.
func offered(n int, evil string) []market.Offer {
	out := make([]market.Offer, n)
	for i := range out {
		out[i] = market.Offer{Reachable: true, FreeMilliCPU: 1000, FreeMemoryBytes: 1 << 30, Ask: market.Signed[market.Ask]{Body: market.Ask{
			Worker: common.BigToAddress(big.NewInt(int64(i + 1))), MilliCPU: 2000, MemoryBytes: 2 << 30, Method: evil, Tier: evil,
			Rates:   pricing.Rates{meter.CPUUser: big.NewInt(int64(i + 1))},
			Expires: time.Now().Add(time.Minute), Benchmarks: []market.Benchmark{{Name: "int", Value: fmt.Sprint(i + 1), Unit: "op/s"}, {Name: evil, Value: evil, Unit: evil}},
		}}}
	}
	return out
}

// dealt writes deals down in all states.
func (h *hub) dealt(t *testing.T, reason string) {
	t.Helper()
	for i, state := range []deal.State{deal.Running, deal.Paused, deal.Stopping, deal.Closed} {
		d := market.Deal{Nonce: uint64(i), Rates: pricing.Rates{meter.CPUUser: big.NewInt(1)}, Budget: big.NewInt(1e9), Interval: interval, MilliCPU: 1, MemoryBytes: 1}
		events := []deal.Event{{Opened: &deal.Opened{Terms: market.SignedDeal{Deal: d}}}, {Accept: &market.Signed[market.Acceptance]{}}, {State: state, Reason: reason}}
		if state == deal.Running {
			events = events[:2]
		}
		for _, e := range events {
			e.Deal, e.At = d.ID(), time.Now()
			if err := h.Ledger.Replay(e); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestHubFigures(t *testing.T) {
	h := quietHub(t)
	h.dealt(t, "x")
	_ = service{h}.refuse("bid", fmt.Errorf("%w: \"x\"", errImage))
	_ = service{h}.refuse("bid", fmt.Errorf("a stranger's words"))
	h.tie(deal.Pair{}).cover = big.NewInt(5e9)
	h.tie(deal.Pair{Worker: common.Address{1}}).cover = nil
	for _, outcome := range []string{counted, counted, forged} {
		h.noteSpot(t.Context(), spotCheck{Worker: common.Address{2}, At: time.Now(), Program: "spot_hash", Claim: 1, Ratio: 1, Outcome: outcome})
	}
	h.spots.add(spotCheck{Worker: common.Address{2}, At: time.Now(), Program: "spot_hash", Outcome: failed}) // as one of an earlier life
	h.licence.at, h.licence.err = time.Now(), node.ErrUnlicensed
	problems, err := testutil.GatherAndLint(metrics.NewRegistry(h.collectors()...))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
	w := httptest.NewRecorder()
	h.Figures(h.Log, h.collectors()...).ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	for _, want := range []string{
		`sosna_deals{state="running"} 1`, `sosna_deals{state="closed"} 1`, `sosna_refusals_total{reason="image",what="bid"} 1`,
		`sosna_refusals_total{reason="other",what="bid"} 1`, `sosna_reserve_cover_wei 5e+09`, `sosna_reserves_unread 1`, `sosna_licensed 0`,
		`sosna_book_asks{state="standing"} 0`, `sosna_chain_reached 0`, `sosna_deals_silent 1`, `sosna_vouchers_total 0`,
		`sosna_spot_checks_total{verdict="counted"} 2`, `sosna_spot_checks_total{verdict="forged"} 1`, `sosna_spot_checks_total{verdict="failed"} 0`,
	} {
		if !strings.Contains(w.Body.String(), want+"\n") {
			t.Errorf("%s is missing", want)
		}
	}
	if strings.Contains(w.Body.String(), "a stranger's words") {
		t.Error("a stranger's words are a label")
	}
}

// TestPage: what strangers wrote is text, and a large book makes no endless page.
func TestPage(t *testing.T) {
	h := quietHub(t)
	const evil = `"><script>alert(1)</script><img src=x onerror=y>`
	h.dealt(t, evil)
	h.licence.err = fmt.Errorf("%w: %s", node.ErrUnlicensed, evil)
	var b strings.Builder
	if err := pageTemplate.Execute(&b, h.page(offered(maxCards+9, evil), time.Now())); err != nil {
		t.Fatal(err)
	}
	html := b.String()
	for _, never := range []string{"<script", "<img", "<b>", "style=", "ZgotmplZ", "NaN"} {
		if strings.Contains(html, never) {
			t.Errorf("the page has %s", never)
		}
	}
	for what, want := range map[string]int{"<article>": maxCards, "and 9 workers more": 1, "<svg": maxCards, "&lt;b&gt;hub": 2, "Takes no deals": 1, "0.000000": 5} {
		if n := strings.Count(html, what); n != want {
			t.Errorf("%s: %d times, want %d", what, n, want)
		}
	}
	if len(html) > 1<<20 {
		t.Errorf("%d bytes", len(html))
	}
}

func TestPageOfAnEmptyHub(t *testing.T) {
	h := quietHub(t)
	over := offered(2, "x")
	over[0].Ask.Body.Expires, over[1].Reachable = time.Now().Add(-time.Second), false
	w := httptest.NewRecorder()
	if err := pageTemplate.Execute(w, h.page(over, time.Now())); err != nil {
		t.Fatal(err)
	}
	html := w.Body.String()
	if !strings.Contains(html, "No worker") || !strings.Contains(html, "None yet.") || strings.Contains(html, "Takes no deals") || !strings.Contains(html, "0<small> of 2") {
		t.Error(html)
	}
	for _, p := range h.pages() {
		w := httptest.NewRecorder()
		p.Handler.ServeHTTP(w, httptest.NewRequest("GET", p.Path, nil))
		if w.Code != 200 || w.Body.Len() == 0 || w.Header().Get("Content-Type") == "" {
			t.Errorf("%s: %d", p.Path, w.Code)
		}
	}
}

// BenchmarkPage is a book as large as it can be; Rendered keeps it below a twentieth of
// one core.
func BenchmarkPage(b *testing.B) {
	h := &hub{Node: &node.Node{Ledger: deal.NewLedger()}}
	key, err := identity.Generate()
	if err != nil {
		b.Fatal(err)
	}
	h.Key = key
	offers := offered(maxListings, "disk_seq_read")
	for b.Loop() {
		if err := pageTemplate.Execute(io.Discard, h.page(offers, time.Now())); err != nil {
			b.Fatal(err)
		}
	}
}

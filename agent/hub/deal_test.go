package main

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/store"
)

func ptr[T any](v T) *T { return &v }

func TestRecordRefusals(t *testing.T) {
	s := newSite(t)
	signed := s.terms(common.Hash{1}, 1)
	id := signed.Deal.ID()
	now := time.Now()
	// The worker took ten minutes to start the machine.
	s.apply(id, deal.Event{At: now.Add(-10 * time.Minute), Opened: &deal.Opened{Terms: signed}})
	s.apply(id, deal.Event{At: now.Add(-time.Second), Accept: &market.Signed[market.Acceptance]{}})
	for name, c := range map[string]struct {
		cpu   time.Duration
		final bool
		want  error
	}{
		"bills the time before it started": {9 * time.Minute, false, meter.ErrTooFast},
		"final record above its limits":    {time.Hour, true, meter.ErrTooFast},
	} {
		if _, err := s.putRecord(t.Context(), id, s.record(id, c.cpu, c.final), ""); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := s.putRecord(t.Context(), market.ID{9}, s.record(market.ID{9}, 0, false), ""); !errors.Is(err, errUnknownDeal) {
		t.Errorf("unknown deal: %v", err)
	}
	forged := s.record(id, time.Second, false)
	forged.Signature[3]++
	if _, err := s.putRecord(t.Context(), id, forged, ""); err == nil {
		t.Error("a record of nobody's was taken")
	}
	if _, err := s.putRecord(t.Context(), id, s.record(id, time.Second, false), "running\x1b[2J"+strings.Repeat("é", market.MaxText)); err != nil {
		t.Fatal(err)
	}
	if note := s.lastHeard(id).note; !utf8.ValidString(note) || strings.ContainsRune(note, '\x1b') || len(note) > market.MaxText {
		t.Errorf("note %q", note)
	}
}

// TestRecordsGoOnWithoutTheChain: after a restart the journal knows what chain the
// deals are on; the endpoint may be away.
func TestRecordsGoOnWithoutTheChain(t *testing.T) {
	s := newSite(t)
	id := s.running(s.terms(common.Hash{1}, 1))
	s.stop()
	s.config.RPC = "http://127.0.0.1:1"
	h, err := newHub(t.Context(), s.config, s.State, links{signer: s.signing})
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	s.hub = h
	if _, err := h.putRecord(t.Context(), id, s.record(id, time.Second, false), ""); err != nil {
		t.Error(err)
	}
}

func TestAsksDoNotFillTheDisk(t *testing.T) {
	s := newSite(t)
	id, err := s.worker.PeerID()
	if err != nil {
		t.Fatal(err)
	}
	rates := s.terms(common.Hash{}, 1).Deal.Rates
	post := func(seq uint64) error {
		ask, err := market.Sign(s.worker, s.domains.Market, market.Ask{
			Worker: s.worker.Address(), Payout: testPayout, MilliCPU: 1000, MemoryBytes: 1 << 30, Rates: rates,
			Method: "pinv", Condition: "1", Tier: "runc", Seq: seq, Expires: time.Now().Add(10 * time.Minute).Truncate(time.Second),
		})
		if err != nil {
			t.Fatal(err)
		}
		return s.postAsk(t.Context(), ask, id.String())
	}
	for seq := range uint64(50) {
		if err := post(seq + 1); err != nil {
			t.Fatal(err)
		}
	}
	if l, _ := s.listed(s.worker.Address()); l.Ask.Body.Seq != 50 {
		t.Errorf("the book has ask %d", l.Ask.Body.Seq)
	}
	if err := post(3); !errors.Is(err, errStale) {
		t.Errorf("an older ask: %v", err)
	}
	state := s.State
	s.stop()
	asks := 0
	journal, err := store.Open(t.Context(), state+"/journal.db", func(e store.Entry) error {
		if e.Kind == askKind {
			asks++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	if asks != 1 {
		t.Errorf("%d asks within a minute are in the journal", asks)
	}
}

// TestFullBookMakesRoom: strangers who post an ask and leave must not keep others out.
func TestFullBookMakesRoom(t *testing.T) {
	s := newSite(t)
	peer, err := s.worker.PeerID()
	if err != nil {
		t.Fatal(err)
	}
	serving := s.running(s.terms(common.Hash{1}, 1))
	for i := range maxListings - 1 {
		s.book[common.BigToAddress(big.NewInt(int64(i+1)))] = &listing{Peer: peer.String()}
	}
	if !s.makeRoom() || len(s.book) != maxListings-1 {
		t.Fatal("a book with room lost listings")
	}
	s.book[s.worker.Address()] = &listing{Peer: peer.String()}
	if !s.makeRoom() {
		t.Fatal("no room")
	}
	if _, err := s.workerPeer(s.account(serving).Deal().Worker); err != nil || len(s.book) != 1 {
		t.Errorf("%d listings are left; a serving worker: %v", len(s.book), err)
	}
}

func TestTidy(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":          {"worker lost", "worker lost"},
		"terminal codes": {"a\x1b[31mb\x07\u009bc", "a[31mbc"},
		"bad UTF-8":      {"a\xffb", "ab"},
		"cut in a rune":  {strings.Repeat("x", market.MaxText-1) + "é", strings.Repeat("x", market.MaxText-1)},
	} {
		if got := tidy(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestCallerIsAPeer(t *testing.T) {
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	id, err := key.PeerID()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := callerAddress(id.String()); err != nil || got != key.Address() {
		t.Errorf("got %s, %v", got, err)
	}
	if _, err := callerAddress("127.0.0.1:80"); err == nil {
		t.Error("an address that is no peer was taken")
	}
}

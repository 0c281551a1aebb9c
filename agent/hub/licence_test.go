package main

import (
	"errors"
	"log/slog"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/wire"
)

// TestHubWithoutLicence goes through the owner's steps, one missing at a time: the
// hub runs, says which, and takes no deals.
func TestHubWithoutLicence(t *testing.T) {
	stranger := common.HexToAddress("0xdead")
	change := func(f func(*government.Wallet)) func(*site) { return func(s *site) { s.gov.Change(s.purse, f) } }
	for name, c := range map[string]struct {
		spoil func(*site)
		want  error
		say   string
	}{
		"node not confirmed":           {func(s *site) { s.gov.Bind(s.Key.Address(), common.Address{}, s.purse) }, node.ErrUnconfirmed, testOwner.Hex()},
		"confirmed by another":         {func(s *site) { s.gov.Bind(s.Key.Address(), stranger, s.purse) }, node.ErrUnconfirmed, stranger.Hex()},
		"confirmation is over":         {func(s *site) { s.gov.Unbind(s.Key.Address()) }, node.ErrUnconfirmed, "again"},
		"payout is no hub wallet":      {func(s *site) { s.gov.Bind(s.Key.Address(), testOwner, stranger) }, node.ErrUnlicensed, "no hub wallet of the factory"},
		"payout names nobody":          {func(s *site) { s.gov.Bind(s.Key.Address(), testOwner, common.Address{}) }, node.ErrUnconfirmed, "payout"},
		"wallet is another's":          {change(func(w *government.Wallet) { w.Owner = stranger }), node.ErrUnlicensed, "belongs to"},
		"wallet not registered":        {change(func(w *government.Wallet) { w.State = government.Created }), node.ErrUnlicensed, "is created, not registered"},
		"wallet between periods":       {change(func(w *government.Wallet) { w.State = government.Idle }), node.ErrUnlicensed, "is idle"},
		"wallet suspected":             {change(func(w *government.Wallet) { w.State = government.Suspected }), node.ErrUnlicensed, "suspected"},
		"wallet punished":              {change(func(w *government.Wallet) { w.State = government.Punished }), node.ErrUnlicensed, "punished"},
		"state from the future":        {change(func(w *government.Wallet) { w.State = 9 }), node.ErrUnlicensed, "is state 9"},
		"a vote is under way":          {change(func(w *government.Wallet) { w.HeldUntil = time.Now().Add(time.Hour) }), node.ErrUnlicensed, "vote"},
		"no signer is set":             {change(func(w *government.Wallet) { w.Signer = common.Address{} }), node.ErrUnlicensed, "no signer"},
		"another signer is set":        {change(func(w *government.Wallet) { w.Signer = stranger }), node.ErrUnlicensed, "this hub's signer is"},
		"wallet owes more than it has": {change(func(w *government.Wallet) { w.Outstanding = big.NewInt(2e18) }), node.ErrUnlicensed, "owes its workers"},
		"signing process is away":      {func(s *site) { s.signing.set(&s.signing.away, true) }, node.ErrUnlicensed, "does not answer"},
		"chain does not answer":        {func(s *site) { s.gov.Refuse = func(string) error { return errAway } }, errAway, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			c.spoil(s)
			s.lookAgain()
			_, err := s.wallet(t.Context(), time.Hour)
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("got %v", err)
			}
			if _, err := s.buyerMatch(); err == nil || !strings.Contains(err.Error(), c.want.Error()) {
				t.Errorf("a bid is answered: %v", err)
			}
			res, err := service{s.hub}.Announce(t.Context(), connect.NewRequest(new(api.AnnounceRequest)))
			if err != nil {
				t.Fatal(err)
			}
			announced, err := wire.Announcement(res.Msg.GetAnnouncement())
			if err != nil || announced.Body.Check(time.Now()) != nil || announced.Body.Wallet != (common.Address{}) || announced.Body.Owner != testOwner {
				t.Errorf("announces %+v, %v", announced.Body, err)
			}
			if !strings.Contains(res.Msg.GetReason(), c.want.Error()) {
				t.Errorf("the reason is %q", res.Msg.GetReason())
			}
		})
	}
}

// buyerMatch asks for a machine on a funded channel.
func (s *site) buyerMatch() (*api.MatchResponse, error) {
	s.t.Helper()
	bid, err := market.Sign(s.buyer, s.domains.Market, market.Bid{
		Buyer: s.buyer.Address(), Count: 1, Image: "none", MilliCPU: 1000, MemoryBytes: 64 << 20, Pids: 10, Budget: big.NewInt(1e9),
		Expires: time.Now().Add(time.Minute).Truncate(time.Second),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return s.match(s.t.Context(), bid)
}

func TestAnnouncementIsWhatTheOwnerNeeds(t *testing.T) {
	s := newSite(t)
	res, err := service{s.hub}.Announce(t.Context(), connect.NewRequest(new(api.AnnounceRequest)))
	if err != nil {
		t.Fatal(err)
	}
	announced, err := wire.Announcement(res.Msg.GetAnnouncement())
	if err != nil || announced.Body.Wallet != s.purse || res.Msg.GetReason() != "" {
		t.Errorf("wallet %s, reason %q, %v", announced.Body.Wallet, res.Msg.GetReason(), err)
	}
	if common.BytesToAddress(res.Msg.GetSigner()) != s.signing.key.Address() {
		t.Errorf("signer %x", res.Msg.GetSigner())
	}
	c, err := wire.Consent(res.Msg.GetConsent())
	if err != nil || c.Owner != testOwner || c.Node != s.Key.Address() || c.Nonce != 1 {
		t.Fatalf("consent %+v, %v", c, err)
	}
	if err := identity.Verify(s.gov.ConsentDigest(c.Owner, c.Node, c.Nonce), c.Signature[:], c.Node); err != nil {
		t.Error(err)
	}
}

// TestStrangersDoNotDriveTheChain: many announcements are one look.
func TestStrangersDoNotDriveTheChain(t *testing.T) {
	s := newSite(t)
	looks := 0
	if _, err := s.wallet(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	s.gov.Refuse = func(call string) error {
		if call == "binding" {
			looks++
		}
		return nil
	}
	for range 20 {
		if _, err := (service{s.hub}).Announce(t.Context(), connect.NewRequest(new(api.AnnounceRequest))); err != nil {
			t.Fatal(err)
		}
	}
	if looks > 0 {
		t.Errorf("%d looks at the chain", looks)
	}
}

func TestPendingWorkers(t *testing.T) {
	s := newSite(t)
	owner := common.HexToAddress("0xee")
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	worker, err := p2p.NewHost(p2p.Options{Key: s.worker, Port: port, Peers: 4, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer worker.Close()
	id, err := s.worker.PeerID()
	if err != nil {
		t.Fatal(err)
	}
	consent := func(change func(*market.Consent)) market.Consent {
		c := market.Consent{Owner: owner, Node: s.worker.Address(), Nonce: 1}
		if c.Signature, err = s.worker.Sign(s.gov.ConsentDigest(c.Owner, c.Node, c.Nonce)); err != nil {
			t.Fatal(err)
		}
		change(&c)
		return c
	}
	for name, change := range map[string]func(*market.Consent){
		"of another node":   func(c *market.Consent) { c.Node = owner },
		"to another owner":  func(c *market.Consent) { c.Owner = testOwner },
		"of another nonce":  func(c *market.Consent) { c.Nonce++ },
		"with no signature": func(c *market.Consent) { c.Signature = identity.Signature{} },
	} {
		if err := s.postConsent(t.Context(), consent(change), id.String()); err == nil {
			t.Errorf("a consent %s is taken", name)
		}
	}
	good := consent(func(*market.Consent) {})
	if err := s.postConsent(t.Context(), good, "127.0.0.1:1"); err == nil {
		t.Error("a caller that is no peer is taken")
	}
	if err := s.postConsent(t.Context(), good, id.String()); err != nil {
		t.Fatal(err)
	}
	if list := s.pendingConsents(time.Now()); len(list) != 0 {
		t.Errorf("a worker that is not connected is shown: %v", list)
	}
	if err := s.Host.Reach(t.Context(), peer.AddrInfo{ID: worker.ID(), Addrs: worker.Addrs()}); err != nil {
		t.Fatal(err)
	}
	if list := s.pendingConsents(time.Now()); len(list) != 1 || list[0] != good {
		t.Errorf("shown: %v", list)
	}
	if list := s.pendingConsents(time.Now().Add(consentFor)); len(list) != 0 {
		t.Errorf("shown long after it was heard: %v", list)
	}
	s.book[s.worker.Address()] = &listing{Peer: id.String()}
	if list := s.pendingConsents(time.Now()); len(list) != 0 {
		t.Errorf("a worker that sells is shown: %v", list)
	}
}

package qemutests

import (
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
	"github.com/sosna-os/sosna/tools/lab/stage"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// stranger is somebody with a key of his own who talks to the hub.
type stranger struct {
	t      *testing.T
	s      *stage.Stage
	key    *identity.Key
	host   *p2p.Host
	hub    peer.ID
	client apiconnect.HubServiceClient
	domain typeddata.Domain // of the market
	deal   control.Deal     // somebody else's, which runs
	ask    market.Ask       // of the worker
}

func newStranger(t *testing.T, s *stage.Stage, deal control.Deal) *stranger {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	host, err := p2p.NewHost(p2p.Options{Key: key, Peers: 8, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = host.Close() })
	info, err := p2p.ParseAddr(s.Hub.HostAddr())
	if err != nil {
		t.Fatal(err)
	}
	if err := host.Reach(within(t), info); err != nil {
		t.Fatal(err)
	}
	client, base := host.Client(info.ID)
	x := &stranger{
		t: t, s: s, key: key, host: host, hub: info.ID, deal: deal,
		client: apiconnect.NewHubServiceClient(client, base), // without the limits of an honest client
		domain: market.Domain(s.Chain.ChainID, s.Chain.Channels),
	}
	asks, err := x.client.ListAsks(within(t), connect.NewRequest(new(api.ListAsksRequest)))
	if err != nil || len(asks.Msg.GetAsks()) != 1 {
		t.Fatalf("the hub's book: %v, %v", asks, err)
	}
	ask, err := wire.Ask(asks.Msg.GetAsks()[0])
	if err != nil {
		t.Fatal(err)
	}
	x.ask = ask.Body
	return x
}

// badInput sends the hub what it must refuse. Each refusal comes back to the sender, stands with its own reason on the
// hub's console, and disturbs nobody: the deal that runs goes on.
func badInput(t *testing.T, s *stage.Stage, deal control.Deal) {
	x := newStranger(t, s, deal)
	for _, c := range []struct {
		name    string
		send    func() error
		console string // what the hub says
	}{
		{"wrong signature", x.bidOfAnother, `"bid refused" .*signed by another key`},
		{"stream of no party", x.tunnelOfAnother, `"tunnel refused" .*no party`},
		{"ask for another worker", x.askOfAnother, `"ask refused" .*another`},
		{"absurd ask", x.absurdAsk, `"ask refused" .*milli_cpu: absurd value`},
		{"channel not funded", x.unfundedDeal, `"deal refused" .*channel does not cover.*no such channel`},
		{"voucher goes down", x.lowerVoucher, `"voucher refused" .*voucher goes down`},
		{"voucher of a stranger", x.forgedVoucher, `"voucher refused" .*not signed by the payer`},
		{"oversized message", x.oversizedMessage, `"rpc refused" .*message over 1048576 bytes`},
		{"oversized header", x.oversizedHeader, `"stream refused" .*`},
		{"image whose digest differs", x.spoiltImage, `"image refused" .*(digest|malformed|size) `},
	} {
		t.Run(c.name, func(t *testing.T) {
			mark := s.Hub.VM().Mark()
			err := c.send()
			if err == nil {
				t.Fatal("the hub took it")
			}
			line, missing := s.Hub.VM().ExpectAfter(within(t), mark, c.console)
			if missing != nil {
				t.Fatalf("the sender was told %v, and %v", err, missing)
			}
			t.Logf("sender: %.200v\nhub: %s", err, line)
		})
	}
	now := await(t, s, deal.ID, "the deal goes on", func(d control.Deal) bool { return d.Records > deal.Records+2 })
	if now.State != "running" || now.Distrust != "" {
		t.Fatalf("the deal that ran is %+v", now)
	}
	if _, err := s.Buyer.SSH(within(t), deal.Port, "true"); err != nil {
		t.Fatal(err)
	}
}

// bidOfAnother is a bid in the buyer's name, signed by somebody else.
func (x *stranger) bidOfAnother() error {
	bid, err := market.Sign(x.key, x.domain, market.Bid{
		Buyer: x.s.Buyer.Address, Count: 1, Image: "povray", MilliCPU: 1000, MemoryBytes: 32 << 20, Pids: 10,
		Budget: big.NewInt(1e15), Channel: x.deal.Channel, Nonce: 1, Expires: time.Now().Add(time.Minute).Truncate(time.Second),
	})
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = x.client.Match(within(x.t), connect.NewRequest(&api.MatchRequest{Bid: wire.BidProto(bid)}))
	return err
}

// tunnelOfAnother asks for a shell on somebody else's machine.
func (x *stranger) tunnelOfAnother() error {
	id := common.FromHex(x.deal.ID)
	stream, err := x.host.Open(within(x.t), x.hub, p2p.TunnelProtocol, &api.TunnelRequest{Deal: id, Service: "ssh"})
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = stream.Reply(within(x.t))
	return err
}

// askOfAnother offers the real worker's machine at the stranger's payout address.
func (x *stranger) askOfAnother() error {
	ask := x.ask
	ask.Payout, ask.Seq = x.key.Address(), ask.Seq+1
	return x.post(ask)
}

func (x *stranger) absurdAsk() error {
	ask := x.ask
	ask.Worker, ask.MilliCPU = x.key.Address(), 1<<60
	return x.post(ask)
}

func (x *stranger) post(ask market.Ask) error {
	signed, err := market.Sign(x.key, x.domain, ask)
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = x.client.PostAsk(within(x.t), connect.NewRequest(&api.PostAskRequest{Ask: wire.AskProto(signed)}))
	return err
}

// unfundedDeal is sound but for its channel, which nobody has opened.
func (x *stranger) unfundedDeal() error {
	d := market.Deal{
		Ask: x.ask.Hash(), Buyer: x.key.Address(), Hub: x.s.Hub.Address, Worker: x.ask.Worker, Payout: x.ask.Payout,
		Image: digest.Digest(x.deal.Image), MilliCPU: 1000, MemoryBytes: 16 << 20, Pids: 10, Rates: x.ask.Rates,
		FeePerMille: x.deal.FeePerMille, Interval: time.Duration(x.deal.IntervalS * float64(time.Second)),
		Budget: big.NewInt(1e15), Channel: common.HexToHash("0xbad"), Lane: 1, Nonce: 1,
	}
	signature, err := x.key.Sign(x.domain.Digest(d.Hash()))
	if err != nil {
		x.t.Fatal(err)
	}
	stream, err := x.client.OpenDeal(within(x.t), connect.NewRequest(&api.OpenDealRequest{
		Deal: wire.SignedDealProto(market.SignedDeal{Deal: d, Buyer: signature}),
	}))
	if err != nil {
		return err
	}
	defer stream.Close()
	for stream.Receive() {
		if stream.Msg().GetAcceptance() != nil {
			return nil
		}
	}
	return stream.Err()
}

// lowerVoucher is the buyer's own, truly signed, for less than the one before.
func (x *stranger) lowerVoucher() error {
	key, err := identity.Load(filepath.Join(x.s.Buyer.Home, "wallet.key"))
	if err != nil {
		x.t.Fatal(err)
	}
	last := x.lastVoucher()
	last.Seq++
	last.Cumulative = new(big.Int).Rsh(last.Cumulative, 1)
	return x.pay(key, last)
}

func (x *stranger) forgedVoucher() error {
	last := x.lastVoucher()
	last.Seq++
	last.Cumulative = new(big.Int).Add(last.Cumulative, big.NewInt(1))
	return x.pay(x.key, last)
}

// lastVoucher waits for the first voucher of the running deal if there is none yet.
func (x *stranger) lastVoucher() payment.Voucher {
	d := await(x.t, x.s, x.deal.ID, "there is a voucher", func(d control.Deal) bool { return d.LastVoucher != nil })
	return d.LastVoucher.Voucher
}

func (x *stranger) pay(key *identity.Key, v payment.Voucher) error {
	signed, err := payment.Sign(key, x.s.VoucherDomain(), v)
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = x.client.PayVoucher(within(x.t), connect.NewRequest(&api.PayVoucherRequest{
		Deal: common.FromHex(x.deal.ID), Voucher: wire.VoucherProto(signed),
	}))
	return err
}

func (x *stranger) oversizedMessage() error {
	_, err := x.client.StopDeal(within(x.t), connect.NewRequest(&api.StopDealRequest{
		Stop: &api.Stop{Reason: strings.Repeat("x", 2*p2p.MaxMessage)},
	}))
	return err
}

func (x *stranger) oversizedHeader() error {
	stream, err := x.host.Open(within(x.t), x.hub, p2p.PushProtocol, &api.PushRequest{Name: strings.Repeat("x", 1<<16)})
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = stream.Reply(within(x.t))
	return err
}

// spoiltImage is the job image with one bit of one layer flipped.
func (x *stranger) spoiltImage() error {
	from, err := os.Open(image(x.t, "povray.oci.tar"))
	if err != nil {
		x.t.Fatal(err)
	}
	defer from.Close()
	path := filepath.Join(x.t.TempDir(), "spoilt.oci.tar")
	to, err := os.Create(path)
	if err != nil {
		x.t.Fatal(err)
	}
	defer to.Close()
	size, err := io.Copy(to, from)
	if err != nil {
		x.t.Fatal(err)
	}
	bit := make([]byte, 1)
	if _, err := to.ReadAt(bit, size/2); err != nil {
		x.t.Fatal(err)
	}
	bit[0] ^= 1
	if _, err := to.WriteAt(bit, size/2); err != nil {
		x.t.Fatal(err)
	}
	_, err = x.s.Buyer.CLI(within(x.t), "image", "push", "spoilt", path)
	return err
}

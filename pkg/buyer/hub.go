package buyer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// reachTimeout bounds connecting to a hub and one short call to it.
const reachTimeout = 30 * time.Second

// link is the way to one hub. Its address names the hub's key, so whoever
// answers has proved that key.
type link struct {
	host *p2p.Host
	info peer.AddrInfo
	node common.Address
	rpc  apiconnect.HubServiceClient
}

func newLink(host *p2p.Host, addr string) (*link, error) {
	info, err := p2p.ParseAddr(addr)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHubAddress, err)
	}
	node, err := identity.PeerAddress(info.ID)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHubAddress, err)
	}
	client, base := host.Client(info.ID)
	return &link{
		host: host, info: info, node: node,
		rpc: apiconnect.NewHubServiceClient(client, base, p2p.ClientOptions()...),
	}, nil
}

// reach makes sure that there is a connection.
func (l *link) reach(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	if err := l.host.Reach(ctx, l.info); err != nil {
		return fmt.Errorf("%w: %w", ErrHubAway, err)
	}
	return nil
}

// announced asks the hub who it is and believes only what its own key signed,
// for the chain and contract that the buyer's money is on.
func (l *link) announced(ctx context.Context, chain Chain, now time.Time) (market.Announcement, *api.AnnounceResponse, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := l.rpc.Announce(ctx, connect.NewRequest(&api.AnnounceRequest{}))
	if err != nil {
		return market.Announcement{}, nil, fmt.Errorf("ask hub for its announcement: %w", refusal(err))
	}
	announced, err := checkAnnouncement(answer.Msg, l.node, domainOf(chain), now)
	return announced, answer.Msg, err
}

func checkAnnouncement(msg *api.AnnounceResponse, node common.Address, domain typeddata.Domain, now time.Time) (market.Announcement, error) {
	fail := func(err error) (market.Announcement, error) {
		return market.Announcement{}, fmt.Errorf("%w: %w", ErrAnnouncement, err)
	}
	switch {
	case msg.GetChainId() != domain.ChainID.Uint64():
		return fail(fmt.Errorf("hub settles on chain %d, this wallet is on %d", msg.GetChainId(), domain.ChainID))
	case len(msg.GetChannels()) != common.AddressLength || common.Address(msg.GetChannels()) != domain.Contract:
		return fail(fmt.Errorf("hub settles on contract %#x, this wallet uses %s", clip(msg.GetChannels()), domain.Contract))
	}
	signed, err := wire.Announcement(msg.GetAnnouncement())
	if err != nil {
		return fail(err)
	}
	if signed.Body.Node != node {
		return fail(fmt.Errorf("it speaks of node %s, the connection proves %s", signed.Body.Node, node))
	}
	if err := signed.Verify(domain, node); err != nil {
		return fail(err)
	}
	if err := signed.Body.Check(now); err != nil {
		return fail(err)
	}
	return signed.Body, nil
}

func clip(b []byte) []byte { return b[:min(len(b), 32)] }

// Asks fetches the hub's book: the asks that are well signed and still good.
// What is not is passed over with its reason.
func (l *link) asks(ctx context.Context, domain typeddata.Domain, now time.Time) (good []market.Signed[market.Ask], refused []string, err error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := l.rpc.ListAsks(ctx, connect.NewRequest(&api.ListAsksRequest{}))
	if err != nil {
		return nil, nil, fmt.Errorf("ask hub for its book: %w", refusal(err))
	}
	for _, entry := range answer.Msg.GetAsks() {
		ask, err := checkAsk(entry, domain, now)
		if err != nil {
			refused = append(refused, err.Error())
			continue
		}
		good = append(good, ask)
	}
	return good, refused, nil
}

func checkAsk(entry *api.SignedAsk, domain typeddata.Domain, now time.Time) (market.Signed[market.Ask], error) {
	ask, err := wire.Ask(entry)
	if err != nil {
		return ask, err
	}
	if err := ask.Verify(domain, ask.Body.Worker); err != nil {
		return ask, fmt.Errorf("ask of %s: %w", ask.Body.Worker, err)
	}
	return ask, ask.Body.Check(now)
}

// transient tells whether a call may succeed when repeated: the connection or
// the hub was away. What the hub itself answered is mostly final.
func transient(err error) bool {
	switch {
	case errors.Is(err, ErrHubAway):
		return true
	case errors.Is(err, ErrRefused): // judged already, and no wire error any more
		return false
	case !connect.IsWireError(err):
		return true
	}
	switch connect.CodeOf(err) {
	case connect.CodeUnavailable, connect.CodeDeadlineExceeded, connect.CodeCanceled, connect.CodeAborted,
		connect.CodeResourceExhausted:
		return true
	}
	return false
}

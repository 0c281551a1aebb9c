// Package p2p is the transport between nodes: a libp2p host whose identity is
// the node key, Connect RPC over its streams, raw streams with a short header,
// and discovery on a LAN.
//
// It relies on libp2p for encryption, multiplexing and the proof of the peer's
// key, and stops there: what a peer may do is decided by signatures inside
// messages. It answers resource exhaustion: every stream header, RPC message and
// peer has a limit, set before anything is allocated.
package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"

	"github.com/sosna-os/sosna/pkg/identity"
)

// mdnsService keeps SOSNA's announcements apart from other libp2p programs'.
const mdnsService = "_sosna._udp"

// Options of a host.
type Options struct {
	Key *identity.Key
	// Port for TCP and QUIC on all interfaces; 0 listens nowhere (a buyer).
	Port int
	// Peers bounds the connections kept; above it idle ones are closed.
	Peers int
	// Announce, if not empty, lists the only addresses that others are told: those
	// an owner configured. Addresses behind some router mean another machine there.
	Announce []netip.Addr
	Log      *slog.Logger
}

// Host is a libp2p host. Close ends all its streams and goroutines.
type Host struct {
	host.Host
	log     *slog.Logger
	mdns    mdns.Service
	clients sync.Map // peer.ID -> *http.Client
}

// NewHost starts a host.
func NewHost(o Options) (*Host, error) {
	priv, err := o.Key.Libp2p()
	if err != nil {
		return nil, err
	}
	manager, err := connmgr.NewConnManager(o.Peers, o.Peers*2, connmgr.WithGracePeriod(30*time.Second))
	if err != nil {
		return nil, fmt.Errorf("connection manager: %w", err)
	}
	options := []libp2p.Option{
		libp2p.Identity(priv),
		libp2p.Transport(tcp.NewTCPTransport), libp2p.Transport(quic.NewTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.ConnectionManager(manager),
		libp2p.DisableRelay(), libp2p.DisableMetrics(),
		libp2p.AddrsFactory(announcer(o.Announce)),
		libp2p.UserAgent("sosna"),
	}
	if o.Port == 0 {
		options = append(options, libp2p.NoListenAddrs)
	} else {
		options = append(options, libp2p.ListenAddrStrings(
			fmt.Sprintf("/ip4/0.0.0.0/tcp/%d", o.Port), fmt.Sprintf("/ip4/0.0.0.0/udp/%d/quic-v1", o.Port),
			fmt.Sprintf("/ip6/::/tcp/%d", o.Port)))
	}
	inner, err := libp2p.New(options...)
	if err != nil {
		return nil, fmt.Errorf("libp2p host: %w", err)
	}
	return &Host{Host: inner, log: o.Log}, nil
}

// announcer filters what a host tells of its own addresses: never loopback,
// which means another machine to whoever reads it.
func announcer(only []netip.Addr) func([]multiaddr.Multiaddr) []multiaddr.Multiaddr {
	return func(all []multiaddr.Multiaddr) []multiaddr.Multiaddr {
		return slices.DeleteFunc(slices.Clone(all), func(addr multiaddr.Multiaddr) bool {
			ip, err := manet.ToIP(addr)
			if err != nil {
				return false // a name, not an address
			}
			parsed, _ := netip.AddrFromSlice(ip)
			parsed = parsed.Unmap()
			return parsed.IsLoopback() || len(only) > 0 && !slices.Contains(only, parsed)
		})
	}
}

// Discover finds other SOSNA nodes on the LAN by mDNS and calls found for each
// peer address it hears, possibly often.
func (h *Host) Discover(found func(peer.AddrInfo)) error {
	h.mdns = mdns.NewMdnsService(h.Host, mdnsService, notifee(found))
	if err := h.mdns.Start(); err != nil {
		return fmt.Errorf("mdns: %w", err)
	}
	return nil
}

type notifee func(peer.AddrInfo)

func (f notifee) HandlePeerFound(info peer.AddrInfo) { f(info) }

// ParseAddr reads a multiaddr that ends in /p2p/ID.
func ParseAddr(addr string) (peer.AddrInfo, error) {
	parsed, err := multiaddr.NewMultiaddr(addr)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("address %q: %w", addr, err)
	}
	info, err := peer.AddrInfoFromP2pAddr(parsed)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("address %q: %w (it must end in /p2p/PEER-ID)", addr, err)
	}
	return *info, nil
}

// Reach connects to a peer unless it is connected, and keeps the connection.
func (h *Host) Reach(ctx context.Context, info peer.AddrInfo) error {
	if h.Network().Connectedness(info.ID) == network.Connected {
		return nil
	}
	// The caller waits between tries; libp2p's own back-off on top would refuse to
	// try at all just when a restarted hub is there again.
	if dialer, ok := h.Network().(*swarm.Swarm); ok {
		dialer.Backoff().Clear(info.ID)
	}
	if err := h.Connect(ctx, info); err != nil {
		return fmt.Errorf("connect to %s: %w", info.ID, err)
	}
	h.ConnManager().Protect(info.ID, "sosna")
	return nil
}

// Connected tells whether there is a live connection to the peer.
func (h *Host) Connected(id peer.ID) bool {
	return h.Network().Connectedness(id) == network.Connected
}

// Close stops discovery and the host.
func (h *Host) Close() error {
	h.clients.Range(func(_, client any) bool {
		client.(*http.Client).CloseIdleConnections()
		return true
	})
	var err error
	if h.mdns != nil {
		err = h.mdns.Close()
	}
	return errors.Join(err, h.Host.Close())
}

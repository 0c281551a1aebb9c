package main

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/insomniacslk/dhcp/dhcpv4"
	"github.com/insomniacslk/dhcp/dhcpv4/nclient4"
	"github.com/vishvananda/netlink"
)

// DHCP answers come from whoever is on the wire. Only addresses are taken from them, checked; no host name, no script, no
// route but the default one.

const (
	dhcpTimeout = 2 * time.Second // for one answer
	dhcpTries   = 3
	minLease    = time.Minute
	maxLease    = 30 * 24 * time.Hour
	carrierWait = 10 * time.Second
	minRetry    = 10 * time.Second
	firstPause  = time.Second
	longPause   = 30 * time.Second
)

// errGrant says that a DHCP answer cannot be used.
var errGrant = errors.New("unusable DHCP answer")

// parseGrant checks an acknowledgement.
func parseGrant(ack *dhcpv4.DHCPv4) (grant, error) {
	if ack.MessageType() != dhcpv4.MessageTypeAck {
		return grant{}, fmt.Errorf("%w: it is a %s", errGrant, ack.MessageType())
	}
	addr, ok := netip.AddrFromSlice(ack.YourIPAddr.To4())
	if !ok || !addr.IsGlobalUnicast() {
		return grant{}, fmt.Errorf("%w: address %s", errGrant, ack.YourIPAddr)
	}
	ones, bits := ack.SubnetMask().Size()
	if bits != 32 || ones < 8 {
		return grant{}, fmt.Errorf("%w: mask %s", errGrant, ack.SubnetMask())
	}
	g := grant{addr: netip.PrefixFrom(addr, ones)}
	for _, r := range ack.Router() {
		gw, ok := netip.AddrFromSlice(r.To4())
		if ok && gw.IsGlobalUnicast() && gw != addr && (g.addr.Contains(gw) || ones == 32) {
			g.gateway = gw
			break
		}
	}
	for _, d := range ack.DNS() {
		if a, ok := netip.AddrFromSlice(d.To4()); ok && a.IsGlobalUnicast() {
			g.dns = append(g.dns, a)
		}
	}
	g.lease = min(max(ack.IPAddressLeaseTime(time.Hour), minLease), maxLease)
	g.renew = ack.IPAddressRenewalTime(g.lease / 2)
	if g.renew < minLease/2 || g.renew >= g.lease {
		g.renew = g.lease / 2
	}
	return g, nil
}

// followLease gets an address for a card and keeps it, as long as the machine runs.
func (m *machine) followLease(link netlink.Link) {
	name := link.Attrs().Name
	pause, told := firstPause, false
	for {
		err := m.oneLease(link)
		if err == nil { // had one and lost it
			pause, told = firstPause, false
			continue
		}
		if !told {
			m.console.kmsgf("network: %s: DHCP: %v", name, err)
			told = true
		}
		time.Sleep(pause)
		pause = min(pause*2, longPause)
	}
}

// oneLease goes from no address to no address: it asks, keeps renewing, and returns nil when the lease is lost.
func (m *machine) oneLease(link netlink.Link) error {
	name := link.Attrs().Name
	if err := netlink.LinkSetUp(link); err != nil {
		return err
	}
	awaitCarrier(filepath.Join(sysfs, "class/net", name, "carrier"), carrierWait)
	client, err := nclient4.New(name, nclient4.WithTimeout(dhcpTimeout), nclient4.WithRetry(dhcpTries))
	if err != nil {
		return err
	}
	defer client.Close()
	ctx := context.Background()
	lease, err := client.Request(ctx)
	if err != nil {
		return err
	}
	g, err := parseGrant(lease.ACK)
	if err != nil {
		return err
	}
	if err := applyGrant(link, g); err != nil {
		return err
	}
	if err := m.links.set(name, cardState{true, g.dns}, resolvConf); err != nil {
		return err
	}
	expires := time.Now().Add(g.lease)
	for wait := g.renew; wait > 0; wait = nextTry(time.Until(expires)) {
		time.Sleep(wait)
		next, err := client.Renew(ctx, lease)
		if nak := (*nclient4.ErrNak)(nil); errors.As(err, &nak) {
			break
		} else if err != nil {
			continue
		}
		g2, err := parseGrant(next.ACK)
		if err != nil || g2.addr != g.addr {
			break // another address: begin anew
		}
		lease, g = next, g2
		expires = time.Now().Add(g.lease)
		if err := applyGrant(link, g); err != nil {
			break
		}
		if err := m.links.set(name, cardState{true, g.dns}, resolvConf); err != nil {
			break
		}
	}
	return errors.Join(netlink.AddrDel(link, &netlink.Addr{IPNet: ipNet(g.addr)}), m.links.set(name, cardState{}, resolvConf))
}

// awaitCarrier waits until there is somebody at the other end of the cable: a question asked before goes nowhere, and the
// answer to the next one is seconds away. Where it cannot be told, one asks after limit.
func awaitCarrier(path string, limit time.Duration) {
	const poll = 50 * time.Millisecond
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(poll) {
		if b, err := os.ReadFile(path); err == nil && strings.TrimSpace(string(b)) == "1" {
			return
		}
	}
}

// nextTry spreads further attempts over what is left of a lease (RFC 2131, 4.4.5); 0 means that it has run out.
func nextTry(left time.Duration) time.Duration {
	if left <= 0 {
		return 0
	}
	return min(left, max(left/2, minRetry))
}

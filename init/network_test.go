package main

import (
	"errors"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/insomniacslk/dhcp/dhcpv4"
)

func ack(t testing.TB, mods ...dhcpv4.Modifier) *dhcpv4.DHCPv4 {
	t.Helper()
	base := []dhcpv4.Modifier{
		dhcpv4.WithMessageType(dhcpv4.MessageTypeAck), dhcpv4.WithYourIP(net.IPv4(10, 0, 2, 15)),
		dhcpv4.WithNetmask(net.CIDRMask(24, 32)), dhcpv4.WithRouter(net.IPv4(10, 0, 2, 2)),
		dhcpv4.WithDNS(net.IPv4(10, 0, 2, 3)), dhcpv4.WithLeaseTime(86400),
	}
	a, err := dhcpv4.New(append(base, mods...)...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestParseGrant(t *testing.T) {
	g, err := parseGrant(ack(t))
	if err != nil || g.addr.String() != "10.0.2.15/24" || g.gateway.String() != "10.0.2.2" || g.lease != 24*time.Hour || g.renew != 12*time.Hour ||
		!slices.Equal(g.dns, []netip.Addr{netip.MustParseAddr("10.0.2.3")}) {
		t.Fatalf("%+v, %v", g, err)
	}
	for name, m := range map[string]dhcpv4.Modifier{
		"not an ack":    dhcpv4.WithMessageType(dhcpv4.MessageTypeOffer),
		"loopback":      dhcpv4.WithYourIP(net.IPv4(127, 0, 0, 1)),
		"multicast":     dhcpv4.WithYourIP(net.IPv4(224, 0, 0, 1)),
		"broadcast":     dhcpv4.WithYourIP(net.IPv4bcast),
		"no address":    dhcpv4.WithYourIP(net.IPv4zero),
		"mask of zero":  dhcpv4.WithNetmask(net.CIDRMask(0, 32)),
		"mask too wide": dhcpv4.WithNetmask(net.CIDRMask(4, 32)),
		"mask of holes": dhcpv4.WithNetmask(net.IPv4Mask(255, 0, 255, 0)),
		"mask missing":  dhcpv4.WithoutOption(dhcpv4.OptionSubnetMask),
	} {
		if g, err := parseGrant(ack(t, m)); !errors.Is(err, errGrant) {
			t.Errorf("%s: %+v, %v", name, g, err)
		}
	}
	for name, c := range map[string]struct {
		mod   dhcpv4.Modifier
		check func(grant) bool
	}{
		"gateway outside is dropped": {dhcpv4.WithRouter(net.IPv4(192, 168, 9, 9)), func(g grant) bool { return !g.gateway.IsValid() }},
		"gateway is itself":          {dhcpv4.WithRouter(net.IPv4(10, 0, 2, 15)), func(g grant) bool { return !g.gateway.IsValid() }},
		"dns on loopback is dropped": {dhcpv4.WithDNS(net.IPv4(127, 0, 0, 1)), func(g grant) bool { return len(g.dns) == 0 }},
		"short lease":                {dhcpv4.WithLeaseTime(0), func(g grant) bool { return g.lease == minLease && g.renew == minLease/2 }},
		"endless lease":              {dhcpv4.WithLeaseTime(0xffffffff), func(g grant) bool { return g.lease == maxLease }},
	} {
		if g, err := parseGrant(ack(t, c.mod)); err != nil || !c.check(g) {
			t.Errorf("%s: %+v, %v", name, g, err)
		}
	}
}

func FuzzParseGrant(f *testing.F) {
	f.Add(ack(f).ToBytes())
	f.Add(ack(f, dhcpv4.WithLeaseTime(0)).ToBytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := dhcpv4.FromBytes(b)
		if err != nil {
			return
		}
		g, err := parseGrant(m)
		if err != nil {
			return
		}
		if !g.addr.Addr().Is4() || g.addr.Bits() < 8 || g.lease < minLease || g.lease > maxLease || g.renew <= 0 || g.renew >= g.lease {
			t.Fatalf("%+v", g)
		}
	})
}

func TestNextTry(t *testing.T) {
	for left, want := range map[time.Duration]time.Duration{
		time.Hour: 30 * time.Minute, 15 * time.Second: minRetry, 5 * time.Second: 5 * time.Second, 0: 0, -time.Second: 0,
	} {
		if got := nextTry(left); got != want {
			t.Errorf("%s: %s", left, got)
		}
	}
}

func TestLinks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "resolv.conf")
	var l links
	l.init()
	a := func(s ...string) (out []netip.Addr) {
		for _, x := range s {
			out = append(out, netip.MustParseAddr(x))
		}
		return out
	}
	steps := []struct {
		card string
		s    cardState
		up   bool
		want string
	}{
		{"eth0", cardState{}, false, ""},
		{"eth1", cardState{true, a("10.0.0.1", "10.0.0.2")}, true, "nameserver 10.0.0.1\nnameserver 10.0.0.2\n"},
		{"eth0", cardState{true, a("fd00::1", "10.0.0.1", "9.9.9.9")}, true, "nameserver fd00::1\nnameserver 10.0.0.1\nnameserver 9.9.9.9\n"},
		{"eth0", cardState{}, true, "nameserver 10.0.0.1\nnameserver 10.0.0.2\n"},
		{"eth1", cardState{}, false, ""},
	}
	for i, s := range steps {
		if err := l.set(s.card, s.s, path); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(path)
		if err != nil || string(text) != s.want || l.up() != s.up {
			t.Errorf("step %d: up %v, %q, %v", i, l.up(), text, err)
		}
	}
	select {
	case <-l.first:
	default:
		t.Error("the first address was not announced")
	}
}

func TestAwaitCarrier(t *testing.T) {
	sys := tree(t, map[string]string{"on": "1\n", "off": "0\n"})
	began := time.Now()
	awaitCarrier(filepath.Join(sys, "on"), time.Hour) // returns at once, or the test's limit is hit
	for _, p := range []string{"off", "missing"} {
		awaitCarrier(filepath.Join(sys, p), 60*time.Millisecond)
	}
	if took := time.Since(began); took < 120*time.Millisecond {
		t.Errorf("did not wait: %s", took)
	}
}

func TestCardNames(t *testing.T) {
	sys := tree(t, map[string]string{
		"class/net/eth0/type": "1\n", "class/net/eth0/device/vendor": "x",
		"class/net/lo/type":    "772\n",
		"class/net/veth1/type": "1\n",
		"class/net/ib0/type":   "32\n", "class/net/ib0/device/vendor": "x",
	})
	if got := cardNames(sys); !slices.Equal(got, []string{"eth0"}) {
		t.Errorf("%q", got)
	}
}

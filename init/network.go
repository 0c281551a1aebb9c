package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/bootcfg"
)

const (
	networkWait = 5 * time.Second // how long the boot waits for a first address; cards go on trying after it
	cardPoll    = 5 * time.Second // a USB card may come later
	resolvConf  = "/run/resolvconf/resolv.conf"
)

// links is what the cards have come to. It is shared by the cards' goroutines.
type links struct {
	mu     sync.Mutex
	cards  map[string]cardState
	first  chan struct{} // closed at the first address
	closed bool
}

type cardState struct {
	addressed bool
	dns       []netip.Addr
}

func (l *links) init() {
	l.cards, l.first = map[string]cardState{}, make(chan struct{})
}

func (l *links) up() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.cards {
		if c.addressed {
			return true
		}
	}
	return false
}

// set notes a card's state and writes the resolver's file anew.
func (l *links) set(card string, s cardState, path string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cards[card] = s
	if s.addressed && !l.closed {
		l.closed = true
		close(l.first)
	}
	return writeFileAtomic(path, resolvText(l.cards))
}

// resolvText lists the name servers of all cards, in order of card name, without repeats, at most three.
func resolvText(cards map[string]cardState) string {
	var names []string
	for n := range cards {
		names = append(names, n)
	}
	slices.Sort(names)
	var servers []netip.Addr
	for _, n := range names {
		for _, a := range cards[n].dns {
			if !slices.Contains(servers, a) && len(servers) < bootcfg.MaxDNS {
				servers = append(servers, a)
			}
		}
	}
	var b strings.Builder
	for _, a := range servers {
		fmt.Fprintf(&b, "nameserver %s\n", a)
	}
	return b.String()
}

func writeFileAtomic(path, text string) error {
	if err := os.WriteFile(path+".new", []byte(text), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// network brings up the loopback and every card: those with a [[link]] statically, the others by DHCP, all at once. It
// waits a while for a first address, and the cards go on by themselves.
func (m *machine) network() error {
	m.links.init()
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return fmt.Errorf("loopback: %w", err)
	}
	if err := netlink.LinkSetUp(lo); err != nil {
		return fmt.Errorf("loopback: %w", err)
	}
	m.need("af_packet")
	m.spawn("network cards", m.followCards)
	select {
	case <-m.links.first:
		return nil
	case <-time.After(networkWait):
		return errors.New("no card has an address yet; still trying")
	}
}

// followCards starts each card once, and looks for new ones from time to time.
func (m *machine) followCards() {
	started := map[string]bool{}
	missing := slices.Clone(m.config.Links)
	for round := 0; ; round++ {
		for _, name := range cardNames(sysfs) {
			if started[name] {
				continue
			}
			started[name] = true
			link, err := netlink.LinkByName(name)
			if err != nil {
				m.console.printf("sosna: network: %s: %v", name, err)
				continue
			}
			mac := link.Attrs().HardwareAddr.String()
			at := slices.IndexFunc(missing, func(l bootcfg.Link) bool { return sameMAC(l.MAC, mac) })
			if at < 0 {
				m.spawn("DHCP on "+name, func() { m.followLease(link) })
				continue
			}
			static := missing[at]
			missing = slices.Delete(missing, at, at+1)
			if err := m.setStatic(link, static); err != nil {
				m.console.printf("sosna: network: %s: %v", name, err)
			}
		}
		if round == 1 {
			for _, l := range missing {
				m.console.printf("sosna: network: no card has the configured mac %s", l.MAC)
			}
		}
		time.Sleep(cardPoll)
	}
}

func sameMAC(configured, of string) bool {
	mac, err := net.ParseMAC(configured)
	return err == nil && mac.String() == of
}

// cardNames lists interfaces with hardware behind them, Ethernet only (ARPHRD_ETHER is 1).
func cardNames(sysfs string) []string {
	dirs, _ := filepath.Glob(filepath.Join(sysfs, "class/net/*"))
	var out []string
	for _, d := range dirs {
		kind, err := os.ReadFile(filepath.Join(d, "type"))
		if _, e := os.Stat(filepath.Join(d, "device")); e == nil && err == nil && strings.TrimSpace(string(kind)) == "1" {
			out = append(out, filepath.Base(d))
		}
	}
	return out
}

func (m *machine) setStatic(link netlink.Link, l bootcfg.Link) error {
	g := grant{addr: netip.MustParsePrefix(l.Address)} // checked by bootcfg
	if l.Gateway != "" {
		g.gateway = netip.MustParseAddr(l.Gateway)
	}
	for _, d := range l.DNS {
		g.dns = append(g.dns, netip.MustParseAddr(d))
	}
	if err := netlink.LinkSetUp(link); err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	if err := applyGrant(link, g); err != nil {
		return err
	}
	return m.links.set(link.Attrs().Name, cardState{true, g.dns}, resolvConf)
}

// grant is what a card is given, by the configuration or by DHCP.
type grant struct {
	addr    netip.Prefix
	gateway netip.Addr // zero: none
	dns     []netip.Addr
	lease   time.Duration
	renew   time.Duration
}

func applyGrant(link netlink.Link, g grant) error {
	if err := netlink.AddrReplace(link, &netlink.Addr{IPNet: ipNet(g.addr)}); err != nil {
		return fmt.Errorf("address %s: %w", g.addr, err)
	}
	if !g.gateway.IsValid() {
		return nil
	}
	const metric = 100 // plus the card's index: several cards may have a gateway, and the first card's is preferred
	route := &netlink.Route{LinkIndex: link.Attrs().Index, Gw: g.gateway.AsSlice(), Dst: defaultNet(g.gateway), Priority: metric + link.Attrs().Index}
	if !g.addr.Contains(g.gateway) {
		route.Flags = int(netlink.FLAG_ONLINK)
	}
	if err := netlink.RouteReplace(route); err != nil {
		return fmt.Errorf("gateway %s: %w", g.gateway, err)
	}
	return nil
}

func ipNet(p netip.Prefix) *net.IPNet {
	return &net.IPNet{IP: p.Addr().AsSlice(), Mask: net.CIDRMask(p.Bits(), p.Addr().BitLen())}
}

func defaultNet(a netip.Addr) *net.IPNet {
	return &net.IPNet{IP: make(net.IP, a.BitLen()/8), Mask: net.CIDRMask(0, a.BitLen())}
}

// hostname takes the configured name, or makes one from the first card's address, so that ten sticks written alike do
// not give ten machines of one name.
func (m *machine) hostname() error {
	name := m.config.Hostname
	if name == "" {
		name = "sosna"
		for _, c := range cardNames(sysfs) {
			mac, err := os.ReadFile(filepath.Join(sysfs, "class/net", c, "address"))
			if hw, e := net.ParseMAC(strings.TrimSpace(string(mac))); err == nil && e == nil && len(hw) == 6 {
				name = fmt.Sprintf("sosna-%x", []byte(hw[3:]))
				break
			}
		}
	}
	if err := unix.Sethostname([]byte(name)); err != nil {
		return fmt.Errorf("set host name %q: %w", name, err)
	}
	return nil
}

package bootcfg

import (
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/crypto/sha3"
)

// maxWeiBits bounds a price: rates are carried as uint256 on chain, and a bill multiplies them by seconds. A hub's
// wallet keeps amounts in as many bits.
const maxWeiBits = 128

func checkRole(s string) error {
	if s != RoleWorker && s != RoleHub {
		return fmt.Errorf("%s is not a role: say worker or hub", show(s))
	}
	return nil
}

// checkAddress accepts an address in one case, or in mixed case with a right checksum (EIP-55).
func checkAddress(s string) error {
	h, ok := strings.CutPrefix(s, "0x")
	raw, err := hex.DecodeString(h)
	if !ok || err != nil || len(raw) != 20 {
		return fmt.Errorf("%s is not an address: expected 0x and 40 hexadecimal digits", show(s))
	}
	if new(big.Int).SetBytes(raw).Sign() == 0 {
		return errors.New("is the zero address: nobody holds its key")
	}
	if h != strings.ToLower(h) && h != strings.ToUpper(h) && h != checksumCase(h) {
		return fmt.Errorf("%s fails its checksum (EIP-55): a digit is probably wrong; copy it again", show(s))
	}
	return nil
}

// checksumCase writes 40 hex digits in the case that EIP-55 prescribes: upper where the hash's nibble is 8 or more.
func checksumCase(h string) string {
	low := []byte(strings.ToLower(h))
	k := sha3.NewLegacyKeccak256()
	k.Write(low)
	sum := k.Sum(nil)
	for i, d := range low {
		nibble := sum[i/2] >> 4
		if i%2 == 1 {
			nibble = sum[i/2] & 15
		}
		if d >= 'a' && nibble >= 8 {
			low[i] = d - 'a' + 'A'
		}
	}
	return string(low)
}

// maxRPC bounds the Ethereum nodes that are asked.
const maxRPC = 8

// checkRPC takes one URL, or several with commas between: most of them must agree on
// what the chain says (pkg/chain). It stays one text, so that the command line and the
// file say it alike.
func checkRPC(s string) error {
	urls := strings.Split(s, ",")
	if len(urls) > maxRPC {
		return fmt.Errorf("has %d URLs, at most %d", len(urls), maxRPC)
	}
	for i, url := range urls {
		err := checkEndpoint(strings.TrimSpace(url))
		switch {
		case err != nil && len(urls) > 1:
			return fmt.Errorf("URL %d of %d: %w", i+1, len(urls), err)
		case err != nil:
			return err
		}
	}
	return nil
}

// checkEndpoint never repeats the URL: it may hold an access key, and consoles are photographed.
func checkEndpoint(s string) error {
	u, err := url.Parse(s)
	if err != nil || len(s) > 2048 {
		return errors.New("is not a URL like https://host:8545")
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return fmt.Errorf("its scheme %s is not one of http, https, ws, wss", show(u.Scheme))
	}
	if u.Hostname() == "" {
		return errors.New("has no host: expected something like https://host:8545")
	}
	if p := u.Port(); p != "" {
		return checkPort(p)
	}
	return nil
}

func checkPort(s string) error {
	if n, err := strconv.ParseUint(s, 10, 16); err != nil || n == 0 {
		return fmt.Errorf("%s is not a port between 1 and 65535", show(s))
	}
	return nil
}

func checkHostname(s string) error {
	ok := len(s) <= 63
	for label := range strings.SplitSeq(s, ".") {
		ok = ok && label != "" && label[0] != '-' && label[len(label)-1] != '-'
		for _, r := range label {
			ok = ok && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-')
		}
	}
	if !ok {
		return fmt.Errorf("%s is not a host name: letters, digits and inner hyphens, at most 63", show(s))
	}
	return nil
}

func checkName(s string) error {
	if utf8.RuneCountInString(s) > 64 || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return fmt.Errorf("%s is not a name: at most 64 printable characters", show(s))
	}
	return nil
}

func checkWei(s, what, unit string) error {
	for _, r := range s {
		if r < '0' || r > '9' {
			return fmt.Errorf("%s is not %s: a whole number of %s", show(s), what, unit)
		}
	}
	n, ok := new(big.Int), len(s) <= 40
	if ok {
		n, ok = n.SetString(s, 10)
	}
	if !ok || n.BitLen() > maxWeiBits {
		return fmt.Errorf("%s is absurdly large for %s", show(s), unit)
	}
	return nil
}

// checkMetrics takes one address that the owner names. All addresses at once are refused: one of them faces strangers. So are the
// ports that only root may have: a hub's daemon is another user.
func checkMetrics(s string) error {
	at, err := netip.ParseAddrPort(s)
	switch {
	case err != nil || at.Port() < 1024 || at.Addr().IsMulticast():
		return fmt.Errorf("%s is not an address and a port from 1024 on, like 127.0.0.1:9464 or 10.0.0.5:9464", show(s))
	case at.Addr().Unmap().IsUnspecified():
		return fmt.Errorf("%s means every address, those that strangers reach too: name the one that only you reach", show(s))
	case at.Addr().Zone() != "":
		return fmt.Errorf("%s has a zone: give an address without one", show(s))
	}
	return nil
}

func checkHubs(hubs []string) []error {
	if len(hubs) > MaxHubs {
		return []error{fmt.Errorf("%d hubs are listed; at most %d", len(hubs), MaxHubs)}
	}
	var errs []error
	for _, h := range hubs {
		if err := checkMultiaddr(h); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", show(h), err))
		}
	}
	return errs
}

// multiaddrProtocols: which parts a hub's address may have, and what must follow each (nil: nothing follows).
var multiaddrProtocols = map[string]func(string) error{
	"ip4": checkIP4, "ip6": checkIP6,
	"dns": checkHostname, "dns4": checkHostname, "dns6": checkHostname, "dnsaddr": checkHostname, "sni": checkHostname,
	"tcp": checkPort, "udp": checkPort,
	"p2p": checkPeerID, "certhash": checkPresent,
	"quic-v1": nil, "ws": nil, "wss": nil, "tls": nil, "webtransport": nil, "noise": nil, "p2p-circuit": nil,
}

// checkMultiaddr is a light check of syntax; the daemon parses it in earnest.
func checkMultiaddr(s string) error {
	const want = "expected /ip4/ADDRESS/tcp/PORT/p2p/ID"
	parts := strings.Split(s, "/")
	if len(parts) < 3 || parts[0] != "" || len(s) > 512 {
		return errors.New("is not a hub address: " + want)
	}
	last := ""
	for parts = parts[1:]; len(parts) > 0; {
		value, known := multiaddrProtocols[parts[0]]
		if !known {
			return fmt.Errorf("has the unknown part %s: %s", show(parts[0]), want)
		}
		last, parts = parts[0], parts[1:]
		if value == nil {
			continue
		}
		if len(parts) == 0 {
			return fmt.Errorf("ends after /%s: %s", last, want)
		}
		if err := value(parts[0]); err != nil {
			return err
		}
		parts = parts[1:]
	}
	if last != "p2p" {
		return errors.New("does not end in /p2p/ID: without its identity anyone could answer for the hub")
	}
	return nil
}

func checkIP4(s string) error {
	if a, err := netip.ParseAddr(s); err != nil || !a.Is4() {
		return fmt.Errorf("%s is not an IPv4 address", show(s))
	}
	return nil
}

func checkIP6(s string) error {
	if a, err := netip.ParseAddr(s); err != nil || !a.Is6() {
		return fmt.Errorf("%s is not an IPv6 address", show(s))
	}
	return nil
}

func checkPresent(s string) error {
	if s == "" {
		return errors.New("has an empty part")
	}
	return nil
}

// checkPeerID accepts base58btc of a plausible length; the daemon decodes it.
func checkPeerID(s string) error {
	const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	if len(s) < 40 || len(s) > 64 || strings.Trim(s, base58) != "" {
		return fmt.Errorf("%s is not a peer ID like 16Uiu2...", show(s))
	}
	return nil
}

func checkLinks(links []Link) []error {
	if len(links) > MaxLinks {
		return []error{fmt.Errorf("%d links are listed; at most %d", len(links), MaxLinks)}
	}
	var errs []error
	seen := map[string]bool{}
	for i, l := range links {
		for _, err := range checkLink(l) {
			errs = append(errs, fmt.Errorf("link %d: %w", i+1, err))
		}
		if mac, err := net.ParseMAC(l.MAC); err == nil {
			if seen[mac.String()] {
				errs = append(errs, fmt.Errorf("link %d: mac %s is listed twice", i+1, mac))
			}
			seen[mac.String()] = true
		}
	}
	return errs
}

func checkLink(l Link) []error {
	var errs []error
	add := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if mac, err := net.ParseMAC(l.MAC); err != nil || len(mac) != 6 || mac[0]&1 == 1 {
		add("mac %s is not a card's address like 52:54:00:12:34:56", show(l.MAC))
	}
	p, err := netip.ParsePrefix(l.Address)
	if err != nil || p.Addr().IsUnspecified() || p.Addr().IsMulticast() || p.Addr().IsLoopback() {
		add("address %s is not an address with its prefix like 10.0.0.5/24", show(l.Address))
	} else if l.Gateway != "" {
		g, err := netip.ParseAddr(l.Gateway)
		switch {
		case err != nil || g.IsUnspecified() || g.IsMulticast():
			add("gateway %s is not an IP address", show(l.Gateway))
		case g == p.Addr():
			add("gateway %s is the machine itself", g)
		case g.Is4() != p.Addr().Is4():
			add("gateway %s and address %s are of different families", g, p)
		case !p.Contains(g) && !p.IsSingleIP(): // a /32 with a gateway outside is how some hosters route
			add("gateway %s is outside %s", g, p.Masked())
		}
	}
	if len(l.DNS) > MaxDNS {
		add("%d dns servers are listed; at most %d", len(l.DNS), MaxDNS)
	}
	for _, d := range l.DNS {
		if a, err := netip.ParseAddr(d); err != nil || a.IsUnspecified() {
			add("dns %s is not an IP address", show(d))
		}
	}
	return errs
}

// show quotes text from outside for a console: no control characters, not too long.
func show(s string) string {
	const most = 80
	if len(s) > most {
		s = s[:most] + "..."
	}
	return strconv.QuoteToASCII(s)
}

// printable is for messages of a parser that may quote its input.
func printable(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, s)
	const most = 160
	if len(s) > most {
		s = s[:most] + "..."
	}
	return strings.ToValidUTF8(s, "?")
}

func sortedKeys(m map[string]any) []string { return slices.Sorted(maps.Keys(m)) }

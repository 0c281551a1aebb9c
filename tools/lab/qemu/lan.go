package qemu

import (
	"fmt"
	"net"
	"net/netip"
)

// LAN is an Ethernet segment of one lab: QEMU's multicast sockets, bound to the host's loopback interface. Every
// frame reaches every machine, as on a hub; a frame lost to a full socket buffer is lost, as on a wire.
//
// It keeps one lab's frames from another's, but not from other users of the same host, any of whom may send to a
// multicast group on the loopback. Nothing may rely on the LAN for secrecy or for knowing who spoke.
type LAN struct {
	port uint16
	// lock is a socket on 127.0.0.1 with the same port as the group. Two labs cannot both have it, and the kernel
	// frees it when a lab dies.
	lock *net.UDPConn
}

// NewLAN makes a segment that no other lab on this host uses. It is the lab's until Close.
func NewLAN() (*LAN, error) {
	lock, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		return nil, fmt.Errorf("reserve a port for the lab's network: %w", err)
	}
	return &LAN{port: lock.LocalAddr().(*net.UDPAddr).AddrPort().Port(), lock: lock}, nil
}

// Close lets another lab have the segment's port. The machines must have ended.
func (l *LAN) Close() error { return l.lock.Close() }

func (l *LAN) group() netip.AddrPort {
	return netip.AddrPortFrom(netip.AddrFrom4([4]byte{230, 0, 0, 1}), l.port)
}

// Address is what host number n (1 to 254) is to call itself on the segment: 10.77.0.n/24.
func (l *LAN) Address(n uint8) netip.Prefix {
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 77, 0, n}), 24)
}

// NIC is host n's card on the segment.
func (l *LAN) NIC(n uint8) NIC { return NIC{MAC: l.mac(0x02, n), LAN: l} }

// UserNIC is host n's card on a user-mode network of its own, 10.88.n.0/24.
func (l *LAN) UserNIC(n uint8, forwards ...Forward) NIC {
	return NIC{
		MAC:      l.mac(0x06, n),
		Subnet:   netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 88, n, 0}), 24),
		Forwards: forwards,
	}
}

// mac gives a locally administered address, different for each lab, host and kind of card: bits 0 and 1 of the first
// byte are "multicast" and "locally administered".
func (l *LAN) mac(kind, n uint8) net.HardwareAddr {
	return net.HardwareAddr{kind, 'S', 'N', byte(l.port >> 8), byte(l.port), n}
}

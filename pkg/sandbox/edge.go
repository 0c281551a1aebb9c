package sandbox

import (
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/google/nftables"
	"github.com/google/nftables/expr"
	rawnetlink "github.com/mdlayher/netlink"
	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// A workload's edge is the host's end of its veth and the nftables table that
// watches it. The table names the interface, so it is put up before the
// interface exists and there is no moment without rules.

const (
	tablePrefix = "sosna-deal-"
	linkPrefix  = "sd"
)

func tableName(id string) string { return "sosna-" + id }

// linkName fits into IFNAMSIZ (15 bytes): 13 of the id's 16 hex digits.
func linkName(id string) string { return linkPrefix + strings.TrimPrefix(id, "deal-")[:13] }

// Names of the counters in a table. Rx, tx and connections are the meter: what
// was let through. The denied are what the rules threw away.
const (
	counterRx            = "rx"
	counterTx            = "tx"
	counterRxConnections = "rx_connections"
	counterTxConnections = "tx_connections"
	counterRxDenied      = "rx_denied"
	counterTxDenied      = "tx_denied"
)

var edgeCounters = []string{counterRx, counterTx, counterRxConnections, counterTxConnections, counterRxDenied, counterTxDenied}

// Traffic is what has met a workload's edge since it started; bytes are those
// of IP packets. Rx is towards the workload. A connection is a flow of any
// protocol, counted by its first packet on the side that sent it.
type Traffic struct {
	Rx, Tx                       uint64 // bytes
	RxPackets, TxPackets         uint64
	RxConnections, TxConnections uint64
	RxDenied, TxDenied           uint64 // bytes
}

// addresses of a slot: a /30 out of 100.64.0.0/14, which RFC 6598 keeps off
// the Internet and off home networks.
func addresses(slot int) (host, guest netip.Addr) {
	var a [4]byte
	binary.BigEndian.PutUint32(a[:], 100<<24|64<<16|uint32(slot)<<2)
	a[3]++
	host = netip.AddrFrom4(a)
	return host, host.Next()
}

// nftLimit bounds an exchange with nf_tables: a kernel that lacks it does not
// refuse, it never answers.
const nftLimit = 10 * time.Second

func dialNFT() *nftables.Conn {
	// Without AsLasting, New opens no socket and cannot fail: each exchange
	// opens its own, with its own deadline.
	c, _ := nftables.New(nftables.WithSockOptions(func(s *rawnetlink.Conn) error {
		return s.SetReadDeadline(time.Now().Add(nftLimit))
	}))
	return c
}

// guardEdge puts up the table of a workload in one transaction. Nothing passes
// but IPv4 packets to and from allow; no deal is granted any yet.
//
// The hooks are the first a packet from the workload meets (prerouting, before
// connection tracking, so that a flood fills no table) and the last before one
// reaches it (postrouting, which local and forwarded packets both take). ARP
// does not come by here: see plugEdge.
func guardEdge(id string, allow []netip.Addr) error {
	c := dialNFT()
	t := c.CreateTable(&nftables.Table{Family: nftables.TableFamilyINet, Name: tableName(id)})
	for _, name := range edgeCounters {
		c.AddObj(&nftables.NamedObj{Table: t, Name: name, Type: nftables.ObjTypeCounter, Obj: &expr.Counter{}})
	}
	accept := nftables.ChainPolicyAccept // of other interfaces' packets
	from := c.AddChain(&nftables.Chain{Name: "from_workload", Table: t, Type: nftables.ChainTypeFilter,
		Hooknum: nftables.ChainHookPrerouting, Priority: nftables.ChainPriorityRaw, Policy: &accept})
	to := c.AddChain(&nftables.Chain{Name: "to_workload", Table: t, Type: nftables.ChainTypeFilter,
		Hooknum: nftables.ChainHookPostrouting, Priority: nftables.ChainPriorityLast, Policy: &accept})

	for _, a := range allow {
		c.AddRule(&nftables.Rule{Table: t, Chain: from, Exprs: slices.Concat(
			onLink(expr.MetaKeyIIFNAME, id), ipv4Is(16, a), count(counterTx), verdict(expr.VerdictAccept))})
		c.AddRule(&nftables.Rule{Table: t, Chain: to, Exprs: slices.Concat(
			onLink(expr.MetaKeyOIFNAME, id), ipv4Is(12, a), count(counterRx), verdict(expr.VerdictAccept))})
	}
	countConnections(c, t, id, allow)
	c.AddRule(&nftables.Rule{Table: t, Chain: from, Exprs: slices.Concat(
		onLink(expr.MetaKeyIIFNAME, id), count(counterTxDenied), verdict(expr.VerdictDrop))})
	c.AddRule(&nftables.Rule{Table: t, Chain: to, Exprs: slices.Concat(
		onLink(expr.MetaKeyOIFNAME, id), count(counterRxDenied), verdict(expr.VerdictDrop))})
	if err := c.Flush(); err != nil {
		return fmt.Errorf("nftables table %s: %w", tableName(id), err)
	}
	return nil
}

// countConnections counts the flows that are let through. It needs the kernel to
// track connections, which a table asks for by naming them: one that lets
// nothing through does not. The chains lie after tracking has begun (tx) and
// before it is confirmed (rx), where the first packet of a flow, and it alone,
// is new and unconfirmed; `ct state new` alone holds for every packet until
// there is an answer.
func countConnections(c *nftables.Conn, t *nftables.Table, id string, allow []netip.Addr) {
	if len(allow) == 0 {
		return
	}
	from := c.AddChain(&nftables.Chain{Name: "new_from_workload", Table: t, Type: nftables.ChainTypeFilter,
		Hooknum: nftables.ChainHookPrerouting, Priority: nftables.ChainPriorityMangle})
	to := c.AddChain(&nftables.Chain{Name: "new_to_workload", Table: t, Type: nftables.ChainTypeFilter,
		Hooknum: nftables.ChainHookPostrouting, Priority: nftables.ChainPriorityNATSource})
	for _, a := range allow {
		c.AddRule(&nftables.Rule{Table: t, Chain: from, Exprs: slices.Concat(
			onLink(expr.MetaKeyIIFNAME, id), ipv4Is(16, a), firstOfFlow(), count(counterTxConnections))})
		c.AddRule(&nftables.Rule{Table: t, Chain: to, Exprs: slices.Concat(
			onLink(expr.MetaKeyOIFNAME, id), ipv4Is(12, a), firstOfFlow(), count(counterRxConnections))})
	}
}

// statusConfirmed is IPS_CONFIRMED of linux/netfilter/nf_conntrack_common.h.
const statusConfirmed = 1 << 3

func firstOfFlow() []expr.Any {
	bit := func(key expr.CtKey, mask uint32, op expr.CmpOp) []expr.Any {
		return []expr.Any{
			&expr.Ct{Key: key, Register: 1},
			&expr.Bitwise{SourceRegister: 1, DestRegister: 1, Len: 4, Mask: binary.NativeEndian.AppendUint32(nil, mask), Xor: make([]byte, 4)},
			&expr.Cmp{Op: op, Register: 1, Data: make([]byte, 4)},
		}
	}
	return slices.Concat(bit(expr.CtKeySTATE, expr.CtStateBitNEW, expr.CmpOpNeq), bit(expr.CtKeySTATUS, statusConfirmed, expr.CmpOpEq))
}

func onLink(key expr.MetaKey, id string) []expr.Any {
	name := make([]byte, unix.IFNAMSIZ)
	copy(name, linkName(id))
	return []expr.Any{&expr.Meta{Key: key, Register: 1}, &expr.Cmp{Op: expr.CmpOpEq, Register: 1, Data: name}}
}

// ipv4Is matches an address at an offset of the IPv4 header: 12 source, 16 destination.
func ipv4Is(offset uint32, a netip.Addr) []expr.Any {
	return []expr.Any{
		&expr.Meta{Key: expr.MetaKeyNFPROTO, Register: 1}, &expr.Cmp{Op: expr.CmpOpEq, Register: 1, Data: []byte{unix.NFPROTO_IPV4}},
		&expr.Payload{DestRegister: 1, Base: expr.PayloadBaseNetworkHeader, Offset: offset, Len: 4},
		&expr.Cmp{Op: expr.CmpOpEq, Register: 1, Data: a.AsSlice()},
	}
}

func count(name string) []expr.Any {
	return []expr.Any{&expr.Objref{Type: unix.NFT_OBJECT_COUNTER, Name: name}}
}

func verdict(kind expr.VerdictKind) []expr.Any { return []expr.Any{&expr.Verdict{Kind: kind}} }

// readEdge reads the counters. They live in the kernel as long as the deal
// does, whatever happens to the agent.
func readEdge(id string) (Traffic, error) {
	c := dialNFT()
	var t Traffic
	fields := map[string]func(*expr.Counter){
		counterRx:            func(c *expr.Counter) { t.Rx, t.RxPackets = c.Bytes, c.Packets },
		counterTx:            func(c *expr.Counter) { t.Tx, t.TxPackets = c.Bytes, c.Packets },
		counterRxConnections: func(c *expr.Counter) { t.RxConnections = c.Packets },
		counterTxConnections: func(c *expr.Counter) { t.TxConnections = c.Packets },
		counterRxDenied:      func(c *expr.Counter) { t.RxDenied = c.Bytes },
		counterTxDenied:      func(c *expr.Counter) { t.TxDenied = c.Bytes },
	}
	objects, err := c.GetNamedObjects(&nftables.Table{Family: nftables.TableFamilyINet, Name: tableName(id)})
	if err != nil {
		return t, fmt.Errorf("counters of %s: %w", id, err)
	}
	for _, o := range objects {
		named, ok := o.(*nftables.NamedObj)
		if !ok {
			continue
		}
		if counter, ok := named.Obj.(*expr.Counter); ok && fields[named.Name] != nil {
			fields[named.Name](counter)
			delete(fields, named.Name)
		}
	}
	if len(fields) != 0 {
		return t, fmt.Errorf("counters of %s: %d are missing", id, len(fields))
	}
	return t, nil
}

// plugEdge puts a veth between this network namespace and the one of process
// pid, addressed by slot.
func plugEdge(id string, slot int, ns netns.NsHandle) error {
	name := linkName(id)
	attrs := netlink.NewLinkAttrs()
	attrs.Name = name
	veth := &netlink.Veth{LinkAttrs: attrs, PeerName: "eth0", PeerNamespace: netlink.NsFd(int(ns))}
	if err := netlink.LinkAdd(veth); err != nil {
		return fmt.Errorf("veth %s: %w", name, err)
	}
	link, err := netlink.LinkByName(name)
	if err != nil {
		return fmt.Errorf("veth %s: %w", name, err)
	}
	// Else the host answers ARP for every address it has, on any interface,
	// and a workload could list them.
	if err := os.WriteFile("/proc/sys/net/ipv4/conf/"+name+"/arp_ignore", []byte("2"), 0o644); err != nil {
		return err
	}
	host, guest := addresses(slot)
	if err := raise(nil, link, host); err != nil {
		return fmt.Errorf("veth %s: %w", name, err)
	}
	// Only NETLINK_ROUTE: the default set includes XFRM, which kernels lack.
	inside, err := netlink.NewHandleAt(ns, unix.NETLINK_ROUTE)
	if err != nil {
		return fmt.Errorf("netlink in the workload's namespace: %w", err)
	}
	defer inside.Close()
	lo, err := inside.LinkByName("lo")
	if err != nil {
		return fmt.Errorf("loopback: %w", err)
	}
	if err := inside.LinkSetUp(lo); err != nil {
		return fmt.Errorf("loopback: %w", err)
	}
	eth, err := inside.LinkByName("eth0")
	if err != nil {
		return fmt.Errorf("eth0: %w", err)
	}
	if err := raise(inside, eth, guest); err != nil {
		return fmt.Errorf("eth0: %w", err)
	}
	if err := inside.RouteAdd(&netlink.Route{LinkIndex: eth.Attrs().Index, Gw: host.AsSlice()}); err != nil {
		return fmt.Errorf("default route: %w", err)
	}
	return nil
}

// raise gives a link its address of a /30 and brings it up; a nil handle is
// this thread's namespace.
func raise(h *netlink.Handle, link netlink.Link, a netip.Addr) error {
	addr := &netlink.Addr{IPNet: &net.IPNet{IP: a.AsSlice(), Mask: net.CIDRMask(30, 32)}}
	if h == nil {
		return errors.Join(netlink.AddrAdd(link, addr), netlink.LinkSetUp(link))
	}
	return errors.Join(h.AddrAdd(link, addr), h.LinkSetUp(link))
}

// removeEdge takes away link and table, in this order, whichever exist.
func removeEdge(id string) error {
	if err := removeLink(linkName(id)); err != nil {
		return err
	}
	c := dialNFT()
	c.DelTable(&nftables.Table{Family: nftables.TableFamilyINet, Name: tableName(id)})
	if err := c.Flush(); err != nil && !errors.Is(err, unix.ENOENT) {
		return fmt.Errorf("remove nftables table of %s: %w", id, err)
	}
	return nil
}

func removeLink(name string) error {
	link, err := netlink.LinkByName(name)
	if err == nil {
		err = netlink.LinkDel(link)
	}
	var gone netlink.LinkNotFoundError
	if err != nil && !errors.As(err, &gone) && !errors.Is(err, unix.ENODEV) {
		return fmt.Errorf("remove veth %s: %w", name, err)
	}
	return nil
}

// listEdges gives the ids that have a table, and the names of all links that
// look like ours.
func listEdges() (tables, links []string, err error) {
	c := dialNFT()
	all, err := c.ListTablesOfFamily(nftables.TableFamilyINet)
	if err != nil {
		return nil, nil, fmt.Errorf("list nftables tables: %w", err)
	}
	for _, t := range all {
		if strings.HasPrefix(t.Name, tablePrefix) {
			tables = append(tables, strings.TrimPrefix(t.Name, "sosna-"))
		}
	}
	found, err := netlink.LinkList()
	if err != nil {
		return nil, nil, fmt.Errorf("list links: %w", err)
	}
	for _, l := range found {
		if l.Type() == "veth" && strings.HasPrefix(l.Attrs().Name, linkPrefix) && len(l.Attrs().Name) == len(linkPrefix)+13 {
			links = append(links, l.Attrs().Name)
		}
	}
	return tables, links, nil
}

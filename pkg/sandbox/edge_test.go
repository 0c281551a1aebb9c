package sandbox

import (
	"errors"
	"io"
	"net"
	"net/netip"
	"os"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

const (
	edgeA = "deal-aa00000000000000"
	edgeB = "deal-bb00000000000000"
)

func TestNames(t *testing.T) {
	if n := linkName("deal-0123456789abcdef"); len(n) > 15 || n != "sd0123456789abc" {
		t.Errorf("link name %q", n)
	}
	seen := map[netip.Addr]bool{}
	for slot := range maxSlots {
		host, guest := addresses(slot)
		if seen[host] || seen[guest] || !netip.MustParsePrefix("100.64.0.0/14").Contains(guest) {
			t.Fatalf("slot %d: %s %s", slot, host, guest)
		}
		seen[host], seen[guest] = true, true
	}
	if top := uint64(hostID(maxSlots)); top >= 1<<29 {
		t.Errorf("ids reach %d", top)
	}
}

// testHost is a network namespace that plays the machine, so that the real one
// is not touched; its thread is this test's.
func testHost(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("needs root for network namespaces and nftables")
	}
	runtime.LockOSThread() // never unlocked: the thread ends with the test
	if err := unix.Unshare(unix.CLONE_NEWNET); err != nil {
		t.Skipf("needs network namespaces: %v", err)
	}
	if _, _, err := listEdges(); err != nil {
		t.Skipf("needs nf_tables: %v", err)
	}
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		t.Fatal(err)
	}
	if err := netlink.LinkSetUp(lo); err != nil {
		t.Fatal(err)
	}
}

// newNS makes a namespace beside this thread's.
func newNS(t *testing.T) netns.NsHandle {
	t.Helper()
	here, err := netns.Get()
	if err != nil {
		t.Fatal(err)
	}
	defer here.Close()
	ns, err := netns.New()
	if err != nil {
		t.Fatal(err)
	}
	if err := netns.Set(here); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ns.Close() })
	return ns
}

// within runs f on a thread of its own in ns.
func within(t *testing.T, ns netns.NsHandle, f func()) {
	t.Helper()
	var wg sync.WaitGroup
	wg.Go(func() {
		runtime.LockOSThread()
		if err := netns.Set(ns); err != nil {
			t.Error(err)
			return
		}
		f()
	})
	wg.Wait()
}

// listen accepts on any address of the calling thread's namespace.
func listen(t *testing.T) {
	t.Helper()
	l, err := net.Listen("tcp", ":7777")
	if err != nil {
		t.Error(err)
		return
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			io.WriteString(c, "hello")
			c.Close()
		}
	}()
}

func reach(address string) bool {
	c, err := net.DialTimeout("tcp", net.JoinHostPort(address, "7777"), 400*time.Millisecond)
	if err != nil {
		return false
	}
	c.Close()
	return true
}

// reachable insists where an answer is wanted: a new veth drops packets until the
// kernel has seen its carrier.
func reachable(t *testing.T, address string, wanted bool) bool {
	if !wanted {
		return reach(address)
	}
	return poll(t.Context(), 10*time.Second, func() (bool, error) { return reach(address), nil }) == nil
}

// sixes gives both ends of a link an IPv6 address that is usable at once.
func sixes(t *testing.T, id string, ns netns.NsHandle, host, guest string) {
	t.Helper()
	add := func(h *netlink.Handle, name, address string) {
		link, err := h.LinkByName(name)
		if err != nil {
			t.Fatal(err)
		}
		a, err := netlink.ParseAddr(address + "/64")
		if err != nil {
			t.Fatal(err)
		}
		a.Flags = unix.IFA_F_NODAD
		if err := h.AddrAdd(link, a); err != nil {
			t.Fatal(err)
		}
	}
	out, err := netlink.NewHandle(unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	in, err := netlink.NewHandleAt(ns, unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	add(out, linkName(id), host)
	add(in, "eth0", guest)
}

func TestEdgeIsolates(t *testing.T) {
	testHost(t)
	nsA, nsB := newNS(t), newNS(t)
	for slot, w := range []struct {
		id string
		ns netns.NsHandle
	}{{edgeA, nsA}, {edgeB, nsB}} {
		if err := plugEdge(w.id, slot, w.ns); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { removeEdge(w.id) })
		within(t, w.ns, func() { listen(t) })
	}
	sixes(t, edgeA, nsA, "fd00::1", "fd00::2")
	listen(t)
	hostA, guestA := addresses(0)
	hostB, guestB := addresses(1)
	if err := os.WriteFile("/proc/sys/net/ipv4/ip_forward", []byte("1"), 0o644); err != nil {
		t.Fatal(err)
	}
	fromA := []string{hostA.String(), hostB.String(), guestB.String(), "fd00::1"}
	toA := []string{guestA.String(), "fd00::2"}
	probe := func(want bool, what string) {
		t.Helper()
		within(t, nsA, func() {
			for _, a := range fromA {
				if reachable(t, a, want) != want {
					t.Errorf("%s: workload reaches %s: %v", what, a, !want)
				}
			}
		})
		for _, a := range toA {
			if reachable(t, a, want) != want {
				t.Errorf("%s: host reaches %s: %v", what, a, !want)
			}
		}
		within(t, nsB, func() {
			if reachable(t, guestA.String(), want) != want {
				t.Errorf("%s: neighbour reaches the workload: %v", what, !want)
			}
		})
	}
	probe(true, "without rules") // else the rest would prove nothing
	if err := guardEdge(edgeA, nil); err != nil {
		t.Fatal(err)
	}
	probe(false, "with rules")
	got, err := readEdge(edgeA)
	if err != nil {
		t.Fatal(err)
	}
	if got.TxDenied == 0 || got.RxDenied == 0 || got.Tx != 0 || got.Rx != 0 {
		t.Errorf("counters %+v", got)
	}
	if !reach("127.0.0.1") {
		t.Error("the rules touch the host's own traffic")
	}
	within(t, nsB, func() {
		if !reach(hostB.String()) {
			t.Error("the rules touch another workload's traffic")
		}
	})
}

// A packet socket is what a workload has not; ARP is what it may send.
func TestEdgeHidesHostAddresses(t *testing.T) {
	testHost(t)
	ns := newNS(t)
	if err := guardEdge(edgeA, nil); err != nil {
		t.Fatal(err)
	}
	if err := plugEdge(edgeA, 0, ns); err != nil {
		t.Fatal(err)
	}
	defer removeEdge(edgeA)
	lan := netlink.NewLinkAttrs()
	lan.Name = "lan0"
	if err := netlink.LinkAdd(&netlink.Veth{LinkAttrs: lan, PeerName: "lan1"}); err != nil {
		t.Fatal(err)
	}
	link, _ := netlink.LinkByName("lan0")
	if err := raise(nil, link, netip.MustParseAddr("192.168.77.1")); err != nil {
		t.Fatal(err)
	}
	host, _ := addresses(0)
	within(t, ns, func() {
		eth, err := netlink.LinkByName("eth0")
		if err != nil {
			t.Error(err)
			return
		}
		_ = netlink.RouteAdd(&netlink.Route{LinkIndex: eth.Attrs().Index, Dst: &net.IPNet{IP: net.IPv4(192, 168, 77, 0), Mask: net.CIDRMask(24, 32)}})
		for range 4 { // longer than a new veth drops packets
			reach("192.168.77.1")
			reach(host.String())
		}
		neighbours, err := netlink.NeighList(eth.Attrs().Index, unix.AF_INET)
		if err != nil {
			t.Error(err)
		}
		resolved := map[string]bool{}
		for _, n := range neighbours {
			resolved[n.IP.String()] = n.HardwareAddr != nil
		}
		if resolved["192.168.77.1"] {
			t.Error("the host answers ARP for an address of its LAN")
		}
		if !resolved[host.String()] {
			t.Errorf("control: the gateway does not answer ARP: %v", resolved)
		}
	})
}

func TestEdgeCountsWhatIsAllowed(t *testing.T) {
	testHost(t)
	ns := newNS(t)
	host, _ := addresses(3)
	if err := guardEdge(edgeA, []netip.Addr{host}); err != nil {
		t.Fatal(err)
	}
	if err := plugEdge(edgeA, 3, ns); err != nil {
		t.Fatal(err)
	}
	defer removeEdge(edgeA)
	listen(t)
	within(t, ns, func() {
		if !reachable(t, host.String(), true) {
			t.Error("allowed address not reached")
		}
	})
	var before Traffic
	for range 3 {
		within(t, ns, func() {
			if !reach(host.String()) {
				t.Error("allowed address not reached")
			}
		})
		now, err := readEdge(edgeA)
		if err != nil {
			t.Fatal(err)
		}
		if now.Rx <= before.Rx || now.Tx <= before.Tx {
			t.Errorf("counters do not grow: %+v then %+v", before, now)
		}
		before = now
	}
}

func TestEdgeComesAndGoes(t *testing.T) {
	testHost(t)
	if err := removeEdge(edgeA); err != nil {
		t.Errorf("removing what is not there: %v", err)
	}
	if _, err := readEdge(edgeA); err == nil {
		t.Error("counters of a table that is not there")
	}
	if err := guardEdge(edgeA, nil); err != nil {
		t.Fatal(err)
	}
	if err := guardEdge(edgeA, nil); !errors.Is(err, syscall.EEXIST) {
		t.Errorf("second table of the same name: %v", err)
	}
	if err := plugEdge(edgeA, 0, newNS(t)); err != nil {
		t.Fatal(err)
	}
	tables, links, err := listEdges()
	if err != nil || !slices.Equal(tables, []string{edgeA}) || !slices.Equal(links, []string{linkName(edgeA)}) {
		t.Errorf("%v %v %v", tables, links, err)
	}
	if err := removeEdge(edgeA); err != nil {
		t.Fatal(err)
	}
	if tables, links, _ := listEdges(); len(tables)+len(links) != 0 {
		t.Errorf("left: %v %v", tables, links)
	}
}

package sandbox

import (
	"fmt"
	"io"
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/vishvananda/netns"
)

// openEdge is a workload's namespace that may speak with the host; it gives both
// addresses.
func openEdge(t *testing.T, slot int) (ns netns.NsHandle, host, guest string) {
	t.Helper()
	testHost(t)
	ns = newNS(t)
	at, to := addresses(slot)
	if err := guardEdge(edgeA, []netip.Addr{at}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { removeEdge(edgeA) })
	if err := plugEdge(edgeA, slot, ns); err != nil {
		t.Fatal(err)
	}
	listen(t)
	within(t, ns, func() { listen(t) })
	within(t, ns, func() { // also: a new veth drops packets at first
		if !reachable(t, at.String(), true) {
			t.Fatal("allowed address not reached")
		}
	})
	return ns, at.String(), to.String()
}

// growth is what the edge counts of f, until it is as much as was expected: the last packets of a connection that is
// closed may still be on their way.
func growth(t *testing.T, f func(), expected func(Traffic) bool) Traffic {
	t.Helper()
	before, err := readEdge(edgeA)
	if err != nil {
		t.Fatal(err)
	}
	f()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for limit := time.Now().Add(5 * time.Second); ; <-tick.C {
		after, err := readEdge(edgeA)
		if err != nil {
			t.Fatal(err)
		}
		if grown := grownBy(before, after); expected(grown) || time.Now().After(limit) {
			return grown
		}
	}
}

func grownBy(before, after Traffic) Traffic {
	return Traffic{
		Rx: after.Rx - before.Rx, Tx: after.Tx - before.Tx,
		RxPackets: after.RxPackets - before.RxPackets, TxPackets: after.TxPackets - before.TxPackets,
		RxConnections: after.RxConnections - before.RxConnections, TxConnections: after.TxConnections - before.TxConnections,
		RxDenied: after.RxDenied - before.RxDenied, TxDenied: after.TxDenied - before.TxDenied,
	}
}

func TestEdgeCountsConnections(t *testing.T) {
	ns, host, guest := openEdge(t, 5)
	got := growth(t, func() {
		for range 3 {
			within(t, ns, func() {
				if !reach(host) {
					t.Error("host not reached")
				}
			})
		}
	}, func(now Traffic) bool { return now.TxPackets >= 9 && now.RxPackets >= 6 })
	if got.TxConnections != 3 || got.RxConnections != 0 || got.TxPackets < 9 || got.RxPackets < 6 {
		t.Errorf("three opened by the workload: %+v", got)
	}
	got = growth(t, func() {
		for range 2 {
			if !reach(guest) {
				t.Error("workload not reached")
			}
		}
	}, func(now Traffic) bool { return now.RxConnections >= 2 })
	if got.RxConnections != 2 || got.TxConnections != 0 {
		t.Errorf("two opened by the host: %+v", got)
	}
	// Nobody answers: each of these is new to connection tracking, but one flow.
	silent, err := net.ListenPacket("udp", host+":0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	const datagrams, size = 5, 100
	got = growth(t, func() { send(t, ns, "udp", silent.LocalAddr().String(), datagrams, size) },
		func(now Traffic) bool { return now.TxPackets >= datagrams })
	if got.TxConnections != 1 || got.TxPackets != datagrams || got.Tx != datagrams*(size+28) {
		t.Errorf("%d datagrams of %d bytes: %+v", datagrams, size, got)
	}
	// What is thrown away opens nothing.
	other, _ := addresses(6)
	got = growth(t, func() { send(t, ns, "udp", other.String()+":9", 1, size) }, func(now Traffic) bool { return now.TxDenied > 0 })
	if got.TxConnections != 0 || got.TxPackets != 0 || got.TxDenied == 0 {
		t.Errorf("denied: %+v", got)
	}
}

// send writes from within ns.
func send(t *testing.T, ns netns.NsHandle, network, to string, times, size int) {
	t.Helper()
	within(t, ns, func() {
		c, err := net.Dial(network, to)
		if err != nil {
			t.Error(err)
			return
		}
		defer c.Close()
		for range times {
			if _, err := c.Write(make([]byte, size)); err != nil {
				t.Error(err)
			}
		}
	})
}

// The known load for the network: n MiB sent are metered within 1 %.
func TestEdgeKnownBytes(t *testing.T) {
	ns, host, _ := openEdge(t, 7)
	const mib = 64
	sink, err := net.Listen("tcp", host+":0")
	if err != nil {
		t.Fatal(err)
	}
	defer sink.Close()
	received := make(chan int64, 1)
	go func() {
		c, err := sink.Accept()
		if err != nil {
			received <- -1
			return
		}
		defer c.Close()
		n, _ := io.Copy(io.Discard, c)
		received <- n
	}()
	got := growth(t, func() {
		send(t, ns, "tcp", sink.Addr().String(), mib, 1<<20)
		select {
		case n := <-received:
			if n != mib<<20 {
				t.Errorf("%d bytes arrived", n)
			}
		case <-time.After(time.Minute):
			t.Fatal("the bytes do not arrive")
		}
	}, func(now Traffic) bool { return now.Tx >= mib<<20 })
	off := float64(got.Tx)/(mib<<20) - 1
	fmt.Printf("figure: %d MiB sent over TCP metered %.3f %% off, %d packets\n", mib, 100*off, got.TxPackets)
	if off < 0 || off > .01 || got.TxConnections != 1 {
		t.Errorf("%.3f %% off: %+v", 100*off, got)
	}
}

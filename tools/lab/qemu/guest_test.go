package qemu

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// imageKernel is the kernel that make image left, or the test is skipped.
func imageKernel(t *testing.T) string {
	t.Helper()
	needQEMU(t)
	k, err := filepath.Abs("../../../out/images/sosna-rig-amd64-kernel")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(k); err != nil {
		t.Skipf("no kernel to boot: run make image (%v)", err)
	}
	return k
}

// The probe's init must run where a kernel does, or every machine would be taken to lack KVM.
func TestProbeInitRuns(t *testing.T) {
	if err := probe(t.Context(), imageKernel(t), TCG, vmLimit); err != nil {
		t.Fatal(err)
	}
}

func TestProbeFails(t *testing.T) {
	kernel := imageKernel(t)
	if err := probe(t.Context(), kernel, TCG, 50*time.Millisecond); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("a kernel that is too slow: %v", err)
	}
	if err := probe(t.Context(), "/nonexistent", TCG, vmLimit); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("a kernel that is not there: %v", err)
	}
}

// Whatever Detect finds must really boot, and be found only once.
func TestDetect(t *testing.T) {
	kernel := imageKernel(t)
	accel, reason, err := Detect(t.Context(), kernel)
	if err != nil || reason == "" {
		t.Fatal(accel, reason, err)
	}
	t.Logf("%s: %s", accel, reason)
	began := time.Now()
	again, same, err := Detect(t.Context(), "/nonexistent")
	if err != nil || again != accel || same != reason || time.Since(began) > time.Second {
		t.Fatal("the second answer differs, or was looked for again")
	}
	if err := probe(t.Context(), kernel, accel, vmLimit); err != nil {
		t.Fatal(err)
	}
}

// A kernel that panics ends the machine, and the wait for a line that will not come.
func TestPanicEndsWait(t *testing.T) {
	m := Machine{
		Name: "panic", Dir: t.TempDir(), MemoryMiB: 256, Accel: TCG,
		Boot: Direct{Kernel: imageKernel(t), Cmdline: "console=ttyS0 quiet panic=-1"},
	}
	vm := mustStart(t, m)
	if _, err := vm.Expect(limited(t), "healthy"); !errors.Is(err, ErrPanicked) && !errors.Is(err, ErrExited) {
		t.Fatal(err)
	}
	if err := vm.Wait(limited(t)); err != nil || vm.Reason() != "guest-reset" {
		t.Fatal(err, vm.Reason())
	}
}

// netboot is a machine with nothing but a network card to boot from: the card's own firmware asks for an address on
// the segment for a minute, which makes it a guest that speaks and hears without any image.
type netboot struct{}

func (netboot) args() []string  { return []string{"-boot", "n"} }
func (netboot) files() []string { return nil }

// speaker starts such a guest; the frames on its cable go to the file whose path it returns.
func speaker(t *testing.T, name string, nic NIC) string {
	t.Helper()
	dir := t.TempDir()
	capture := filepath.Join(dir, "capture.pcap")
	mustStart(t, Machine{
		Name: name, Dir: dir, MemoryMiB: 64, Accel: TCG, Boot: netboot{}, NICs: []NIC{nic},
		ExtraArgs: []string{"-object", "filter-dump,id=capture,netdev=net0,file=" + capture},
	})
	return capture
}

// senders counts the frames in a capture by their source address (pcap file format, link type Ethernet).
func senders(t *testing.T, capture string) map[string]int {
	t.Helper()
	b, err := os.ReadFile(capture)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	found := map[string]int{}
	const fileHeader, recordHeader = 24, 16
	for b = b[min(fileHeader, len(b)):]; len(b) >= recordHeader; {
		n := int(binary.LittleEndian.Uint32(b[8:]))
		if n < 14 || len(b) < recordHeader+n {
			break // not written to its end yet
		}
		found[net.HardwareAddr(b[recordHeader+6:recordHeader+12]).String()]++
		b = b[recordHeader+n:]
	}
	return found
}

// Two guests on one LAN hear each other; a third on another LAN does not hear them, nor they it. The group is joined
// on the loopback interface and on no other.
func TestLAN(t *testing.T) {
	needQEMU(t)
	one, other := newLAN(t), newLAN(t)
	before := memberships(t)
	a := speaker(t, "a", one.NIC(1))
	b := speaker(t, "b", one.NIC(2))
	c := speaker(t, "c", other.NIC(1))
	macA, macB, macC := one.NIC(1).MAC.String(), one.NIC(2).MAC.String(), other.NIC(1).MAC.String()
	heard := func() bool {
		inA, inB, inC := senders(t, a), senders(t, b), senders(t, c)
		if inA[macC] > 0 || inB[macC] > 0 || inC[macA] > 0 || inC[macB] > 0 {
			t.Fatalf("frames of another lab: %v %v %v", inA, inB, inC)
		}
		return inA[macB] > 0 && inB[macA] > 0 && inC[macC] > 0
	}
	for ctx := limited(t); !heard(); time.Sleep(50 * time.Millisecond) {
		if ctx.Err() != nil {
			t.Fatalf("not heard: %v %v %v", senders(t, a), senders(t, b), senders(t, c))
		}
	}
	for dev, n := range memberships(t) {
		if dev != "lo" && n > before[dev] {
			t.Errorf("the LAN's group is joined on %s too", dev)
		}
	}
	if memberships(t)["lo"] == before["lo"] {
		t.Error("the LAN's group is not joined on lo")
	}
}

func newLAN(t *testing.T) *LAN {
	t.Helper()
	l, err := NewLAN()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

// memberships counts the users of the LANs' multicast group on each interface, from /proc/net/igmp.
func memberships(t *testing.T) map[string]int {
	t.Helper()
	b, err := os.ReadFile("/proc/net/igmp")
	if err != nil {
		t.Skipf("multicast groups cannot be read: %v", err)
	}
	users, dev := map[string]int{}, ""
	for _, line := range strings.Split(string(b), "\n")[1:] {
		if f := strings.Fields(line); len(f) > 1 && !bytes.HasPrefix([]byte(line), []byte("\t")) {
			dev = f[1]
		} else if len(f) > 1 && f[0] == "010000E6" { // 230.0.0.1
			n := 0
			fmt.Sscan(f[1], &n)
			users[dev] = n
		}
	}
	return users
}

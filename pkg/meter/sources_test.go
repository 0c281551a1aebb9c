package meter

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

func TestFind(t *testing.T) {
	v2 := tree(t, map[string]string{"cgroup.controllers": "cpu", "deals/a/cpu.stat": ""})
	v1 := tree(t, map[string]string{"cpuacct/x": "", "memory/x": "", "unified/cgroup.controllers": ""})
	if s, err := Find(v2, "/deals/a"); err != nil || s.Leaf != v2+"/deals/a" || s.V1 != nil {
		t.Errorf("%+v %v", s, err)
	}
	if s, err := Find(v1, "a"); err != nil || s.Leaf != "" || s.V1["cpuacct"] != v1+"/cpuacct/a" || s.V1["memory"] != v1+"/memory/a" || s.V1["blkio"] != "" {
		t.Errorf("%+v %v", s, err)
	}
	for _, path := range []string{"..", "a/../../b", "a\x00"} {
		if _, err := Find(v2, path); !errors.Is(err, ErrPath) {
			t.Errorf("%q: %v", path, err)
		}
	}
	if _, err := Find(t.TempDir(), "a"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no cgroups: %v", err)
	}
}

// A kernel newer than this meter writes more; an older one lacks files.
func TestKernelsNewerAndOlder(t *testing.T) {
	m := newMachine(t)
	m.set(5, 6, 1000, 40, 50)
	m.write("cpu.stat", "usage_usec 11\nuser_usec 5\nsystem_usec 6\ncore_sched.force_idle_usec x\nnew_line\n\n")
	m.write("io.stat", "8:0 rbytes=40 wbytes=50 rios=1 wios=2 zbytes=many cost.usage=-3\nnew rbytes\n252:0 \n")
	r := NewReader(m.source())
	defer r.Close()
	m.sample(r, Vector{CPUUser: 5000, CPUSystem: 6000, BlockRead: 40, BlockWrite: 50, BlockReadOps: 1, BlockWriteOps: 2})
	got := r.Readings()
	if f := got[PageFaults]; f.Has || !strings.Contains(f.Reason, "memory.stat") {
		t.Errorf("page faults without memory.stat: %+v", f)
	}
	for _, c := range []Counter{CPUCycles, EnergyUJ, GPUBusy, NetTxPackets} {
		if g := got[c]; g.Has || g.Reason == "" || g.Unit != c.Unit() {
			t.Errorf("%s: %+v", c, g)
		}
	}
	if g := r.Gauges()["mem_peak_bytes"]; g.Has || g.Reason == "" {
		t.Errorf("peak without memory.peak: %+v", g)
	}
	text, err := json.Marshal(got[CPUCycles])
	if err != nil || string(text) != `{"value":null,"unit":"cycles","source":"","reason":"performance counters were not asked for"}` {
		t.Errorf("%s %v", text, err)
	}
}

// legacyTree is cgroup v1 as plain files.
func legacyTree(t *testing.T) (Source, func(controller, name, text string)) {
	root := tree(t, map[string]string{
		"cpuacct/a/cpuacct.usage": "1000\n", "cpuacct/a/cpuacct.usage_user": "600\n", "cpuacct/a/cpuacct.usage_sys": "200\n",
		"memory/a/memory.usage_in_bytes": "4096\n", "memory/a/memory.stat": "cache 1\npgfault 5\ntotal_pgfault 9\n", "memory/a/memory.max_usage_in_bytes": "8192\n",
		"blkio/a/blkio.throttle.io_service_bytes_recursive": "8:0 Read 10\n8:0 Write 20\n8:0 Sync 30\n8:0 Total 30\n8:16 Read 1\nTotal 31\n",
		"blkio/a/blkio.throttle.io_serviced_recursive":      "8:0 Read 1\n8:0 Write 2\n8:0 Discard 7\nTotal 3\n",
	})
	s, err := Find(root, "a")
	if err != nil {
		t.Fatal(err)
	}
	s.Counters = All()
	return s, func(controller, name, text string) { write(t, filepath.Join(root, controller, "a", name), text) }
}

func TestLegacyCgroups(t *testing.T) {
	s, set := legacyTree(t)
	r := NewReader(s)
	defer r.Close()
	v, err := r.Sample()
	want := Vector{CPUUser: 750, CPUSystem: 250, PageFaults: 9, BlockRead: 11, BlockWrite: 20, BlockReadOps: 1, BlockWriteOps: 2}
	if err != nil || !v.Equal(want) {
		t.Fatalf("%v %v, want %v", v, err, want)
	}
	if g := r.Gauges(); g["mem_peak_bytes"].Value != 8192 || g["mem_current_bytes"].Value != 4096 {
		t.Errorf("%+v", g)
	}
	// The ticks now say that most was system time: no part goes down for that.
	set("cpuacct", "cpuacct.usage", "1100\n")
	set("cpuacct", "cpuacct.usage_sys", "6000\n")
	if v, err = r.Sample(); err != nil || v[CPUUser] != 750 || v[CPUSystem] != 350 {
		t.Errorf("%v %v", v, err)
	}
	for name, spoil := range map[string]func(){
		"two numbers": func() { set("cpuacct", "cpuacct.usage", "1\n2\n") },
		"blkio": func() {
			set("cpuacct", "cpuacct.usage", "1200\n")
			set("blkio", "blkio.throttle.io_serviced_recursive", "8:0 Read x\n")
		},
	} {
		spoil()
		if _, err := r.Sample(); !errors.Is(err, ErrControlFile) {
			t.Errorf("%s: %v", name, err)
		}
		if got := r.Usage(); got[CPUUser]+got[CPUSystem] != 1100 {
			t.Errorf("%s was counted: %v", name, got)
		}
	}
	delete(s.V1, "memory")
	delete(s.V1, "blkio")
	set("cpuacct", "cpuacct.usage", "1200\n")
	less := NewReader(s)
	defer less.Close()
	if v, err := less.Sample(); err != nil || v[CPUUser]+v[CPUSystem] != 1200 || less.Readings()[Memory].Has || less.Readings()[BlockRead].Has {
		t.Errorf("without memory and blkio: %v %v", v, err)
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct{ total, user, system, lastUser, lastSystem, wantUser, wantSystem uint64 }{
		{100, 0, 0, 0, 0, 100, 0},
		{100, 1, 3, 0, 0, 25, 75},
		{100, 1, 3, 90, 5, 90, 10},
		{100, 3, 1, 10, 80, 20, 80},
		{90, 1, 1, 60, 40, 60, 40}, // a total that goes down is held
		{1 << 63, 1 << 63, 1 << 63, 0, 0, 1 << 63, 0},
	} {
		user, system := split(c.total, c.user, c.system, c.lastUser, c.lastSystem)
		if c.user == 1<<63 { // the sum saturates: whatever the parts, they are all of it
			c.wantUser, c.wantSystem = user, c.total-user
		}
		if user != c.wantUser || system != c.wantSystem {
			t.Errorf("%+v: %d and %d", c, user, system)
		}
	}
}

// extraOf is a reader with one source that a test moves by hand.
func extraOf(m *machine, needed bool, counts *Counts, err *error) *Reader {
	s := m.source()
	s.Net = nil
	s.Extras = []Extra{{Name: "x", From: "a test", Counters: []Counter{GPUBusy, NetTxPackets}, Needed: needed,
		Read: func() (Counts, error) { return *counts, *err }}}
	return NewReader(s)
}

func TestExtras(t *testing.T) {
	m := newMachine(t)
	m.set(0, 0, 0, -1, -1)
	counts, failed := Counts{Life: "a", Values: Vector{GPUBusy: 10}}, error(nil)
	r := extraOf(m, false, &counts, &failed)
	defer r.Close()
	m.sample(r, Vector{GPUBusy: 10})
	if got := r.Readings(); !got[GPUBusy].Has || got[GPUBusy].Source != "a test" || got[NetTxPackets].Has {
		t.Errorf("%+v", got)
	}
	counts = Counts{Life: "b", Values: Vector{GPUBusy: 12}} // made anew, and past the old count already
	m.sample(r, Vector{GPUBusy: 22})
	counts.Values[GPUBusy] = 3 // made anew without saying so
	m.sample(r, Vector{GPUBusy: 25})
	failed = ErrSilent
	m.set(1, 0, 0, -1, -1)
	m.sample(r, Vector{GPUBusy: 25, CPUUser: 1000})
	if got := r.Readings()[GPUBusy]; !got.Has || got.Value != 25 || !strings.Contains(got.Reason, "does not answer") {
		t.Errorf("%+v", got)
	}
	failed = nil
	m.sample(r, Vector{GPUBusy: 25, CPUUser: 1000})
	state, err := r.State()
	if err != nil {
		t.Fatal(err)
	}
	again, err := RestoreReader(r.source, state)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	m.sample(again, Vector{GPUBusy: 25, CPUUser: 1000})
	alone, err := RestoreReader(m.source(), state) // the GPU is not there any more
	if err != nil || alone.Usage()[GPUBusy] != 25 {
		t.Errorf("%v %v", alone.Usage(), err)
	}

	counts.Values = Vector{CPUUser: 1 << 40}
	m.sample(r, Vector{GPUBusy: 25, CPUUser: 1000})
	if got := r.Readings()[GPUBusy].Reason; !strings.Contains(got, "announced") {
		t.Errorf("a counter that was not announced: %q", got)
	}
	needed := extraOf(m, true, &counts, &failed)
	defer needed.Close()
	if _, err := needed.Sample(); !errors.Is(err, ErrUnknownCounter) || needed.Usage()[CPUUser] != 0 {
		t.Errorf("%v %v", err, needed.Usage())
	}
}

// NVML may block for ever. The meter of the workload goes on, that of another
// one is not touched, and an answer that comes at last is counted.
func TestGPUThatBlocks(t *testing.T) {
	answers := make(chan Counts)
	asked := make(chan struct{}, 100)
	m, other := newMachine(t), newMachine(t)
	m.set(1, 0, 0, -1, -1)
	other.set(1, 0, 0, -1, -1)
	s := m.source()
	s.Extras = []Extra{GPU("NVML", func(context.Context) (Counts, error) { asked <- struct{}{}; return <-answers, nil }, 10*time.Millisecond)}
	r, r2 := NewReader(s), NewReader(other.source())
	defer r.Close()
	defer r2.Close()
	began := time.Now()
	for i := range 50 {
		m.set(i+1, 0, 0, -1, -1)
		m.sample(r, Vector{CPUUser: uint64(i+1) * 1000})
		other.sample(r2, Vector{CPUUser: 1000})
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("50 readings beside a GPU that blocks took %v", took)
	}
	if len(asked) != 1 {
		t.Errorf("it was asked %d times at once", len(asked))
	}
	if got := r.Readings()[GPUBusy]; got.Has || !strings.Contains(got.Reason, ErrSilent.Error()) {
		t.Errorf("%+v", got)
	}
	answers <- Counts{Values: Vector{GPUBusy: 7, EnergyUJ: 9}}
	close(answers)
	deadline := time.Now().Add(10 * time.Second)
	for r.Usage()[GPUBusy] != 7 || r.Usage()[EnergyUJ] != 9 {
		if _, err := r.Sample(); err != nil || time.Now().After(deadline) {
			t.Fatalf("the late answer is not counted: %v %v", r.Usage(), err)
		}
	}
}

func TestNamespace(t *testing.T) {
	const dev = "Inter-|   Receive                                                |  Transmit\n" +
		" face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n" +
		"    lo: 900 9 0 0 0 0 0 0 900 9 0 0 0 0 0 0\n" +
		"  eth0: 100 2 0 0 0 0 0 0 300 4 0 0 0 0 0 0\n" +
		"  eth1: 10 1 0 0 0 0 0 0 30 1 0 0 0 0 0 0\n"
	const snmp = "Tcp: RtoAlgorithm ActiveOpens PassiveOpens\nTcp: 1 5 6\n"
	root := tree(t, map[string]string{"cg/cgroup.procs": "77\n78\n", "proc/77/net/dev": dev, "proc/77/net/snmp": snmp, "proc/self/x": ""})
	proc := filepath.Join(root, "proc")
	link := func(pid, to string) {
		t.Helper()
		dir := filepath.Join(proc, pid, "ns")
		if err := errors.Join(os.MkdirAll(dir, 0o755), os.RemoveAll(dir+"/net"), os.Symlink(to, dir+"/net")); err != nil {
			t.Fatal(err)
		}
	}
	link("self", "net:[1]")
	link("77", "net:[2]")
	e := Source{Leaf: filepath.Join(root, "cg")}.Namespace(proc)
	got, err := e.Read()
	want := Vector{NetRx: 110, NetTx: 330, NetRxPackets: 3, NetTxPackets: 5, NetTxConnections: 5, NetRxConnections: 6}
	if err != nil || got.Life != "net:[2]" || !got.Values.Equal(want) {
		t.Errorf("%+v %v, want %v", got, err, want)
	}
	link("77", "net:[1]")
	if _, err := e.Read(); !errors.Is(err, ErrNoEdge) {
		t.Errorf("the machine's own network: %v", err)
	}
	for name, c := range map[string]struct {
		dev, snmp string
		want      Vector
	}{
		"without TCP statistics": {dev, "Ip: 1\n", Vector{NetRx: 110, NetTx: 330, NetRxPackets: 3, NetTxPackets: 5}},
		"only a loopback":        {" lo: 1 1\n", "Tcp: ActiveOpens PassiveOpens\nTcp: 1 2\n", Vector{NetTxConnections: 1, NetRxConnections: 2}},
		"TCP cut off":            {" lo: 1 1\n", "Tcp: ActiveOpens PassiveOpens\nTcp: 1\n", Vector{}},
		"TCP no number":          {" lo: 1 1\n", "Tcp: ActiveOpens PassiveOpens\nTcp: 1 -1\n", Vector{}},
		"a line that is cut off": {"eth0: 1 2 3\n", snmp, nil},
		"no number":              {"eth0: 1 2 3 4 5 6 7 8 x 10\n", snmp, nil},
		"endless":                {strings.Repeat("head\n", maxControlFile), snmp, nil},
	} {
		write(t, filepath.Join(proc, "78/net/dev"), c.dev)
		write(t, filepath.Join(proc, "78/net/snmp"), c.snmp)
		write(t, filepath.Join(root, "cg/cgroup.procs"), "78\n")
		link("78", "net:[3]")
		got, err := e.Read()
		if (c.want == nil) != errors.Is(err, ErrControlFile) || err == nil && !got.Values.Equal(c.want) {
			t.Errorf("%s: %v %v, want %v", name, got, err, c.want)
		}
	}
	for _, procs := range []string{"", "0\n", "-4\n", "x\n", "99999999999999999999\n"} {
		write(t, filepath.Join(root, "cg/cgroup.procs"), procs)
		if _, err := e.Read(); !errors.Is(err, ErrNoEdge) {
			t.Errorf("%q: %v", procs, err)
		}
	}
	write(t, filepath.Join(root, "cg/cgroup.procs"), "79\n")
	if _, err := e.Read(); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a process that has just ended: %v", err)
	}
}

func FuzzNamespace(f *testing.F) {
	root := tree(f, map[string]string{"cg/cgroup.procs": "7\n", "proc/7/x": ""})
	for pid, to := range map[string]string{"self": "net:[1]", "7": "net:[2]"} {
		dir := filepath.Join(root, "proc", pid, "ns")
		if err := errors.Join(os.MkdirAll(dir, 0o755), os.Symlink(to, dir+"/net")); err != nil {
			f.Fatal(err)
		}
	}
	f.Add("7\n", "\n\n0:", "0")
	f.Add("7\n", "h\nh\n eth0: 1 2 0 0 0 0 0 0 3 4 0 0 0 0 0 0\n", "Tcp: ActiveOpens PassiveOpens\nTcp: 1 2\n")
	e := Source{Leaf: filepath.Join(root, "cg")}.Namespace(filepath.Join(root, "proc"))
	f.Fuzz(func(t *testing.T, procs, dev, snmp string) {
		write(t, filepath.Join(root, "cg/cgroup.procs"), procs)
		write(t, filepath.Join(root, "proc/7/net/dev"), dev)
		write(t, filepath.Join(root, "proc/7/net/snmp"), snmp)
		if counts, err := e.Read(); err == nil && counts.Values.CheckKnown() != nil {
			t.Error(counts)
		}
	})
}

func TestPerfEvents(t *testing.T) {
	for text, want := range map[string]int{"0": 1, "0-3,6\n": 5, "2,4": 2} {
		if got, err := parseCPUList(text); err != nil || len(got) != want {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
	for _, text := range []string{"", "a", "3-1", "0-1024", "0-1023,0-1023", "-1", "99999999999"} {
		if _, err := parseCPUList(text); !errors.Is(err, ErrControlFile) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if got := scaled(100, 300, 100); got != 300 {
		t.Errorf("a third of the time: %d", got)
	}
	if got := scaled(100, 300, 0) + scaled(100, 100, 100); got != 200 {
		t.Errorf("never and always: %d", got)
	}
	for _, c := range []struct {
		err  unix.Errno
		want string
	}{{unix.ENOENT, errNoPMU.Error()}, {unix.EACCES, "perf_event_paranoid"}, {unix.EMFILE, "on cpu 3"}} {
		if err := refused("cycles", 3, c.err); !errors.Is(err, c.err) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: %v", c.err, err)
		}
	}
}

func TestPerfCountsInstructions(t *testing.T) {
	s, _ := hostGroup(t, "perf")
	s.Perf = true
	r := NewReader(s)
	defer r.Close()
	if err := r.Observe(); err != nil {
		t.Fatal(err)
	}
	loaded(t, s, 50*time.Millisecond)
	if err := r.Observe(); err != nil {
		t.Fatal(err)
	}
	got := r.Readings()[CPUInstrs]
	if !got.Has {
		t.Skipf("needs hardware counters: %s", got.Reason)
	}
	if got.Value < 1e6 {
		t.Errorf("%d instructions in 50 ms", got.Value)
	}
}

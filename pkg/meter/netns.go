package meter

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/prometheus/procfs"
)

// ErrNoEdge: the cgroup's processes have no network whose traffic is theirs alone.
var ErrNoEdge = errors.New("no network of its own")

// Namespace counts at the inside of a cgroup's network namespace, where nobody
// counts at its edge: all its interfaces but the loopback (/proc/PID/net/dev),
// and TCP connections that it accepted and opened (/proc/PID/net/snmp). proc is
// usually /proc; the process is any that is directly in the cgroup. A cgroup
// whose processes share this machine's network has ErrNoEdge: that traffic is
// not theirs alone.
func (s Source) Namespace(proc string) Extra {
	dir := s.Leaf
	if dir == "" {
		dir = s.V1["cpuacct"]
	}
	return Extra{
		Name: "namespace", From: "interfaces and TCP of the network namespace that its processes are in, since that was made",
		Counters: []Counter{NetRx, NetTx, NetRxPackets, NetTxPackets, NetRxConnections, NetTxConnections},
		Read:     func() (Counts, error) { return namespaceCounts(proc, filepath.Join(dir, "cgroup.procs")) },
	}
}

func namespaceCounts(proc, procs string) (Counts, error) {
	pid, err := firstPID(procs)
	if err != nil {
		return Counts{}, err
	}
	life, err := os.Readlink(filepath.Join(proc, strconv.Itoa(pid), "ns/net"))
	if err != nil {
		return Counts{}, fmt.Errorf("network namespace: %w", err)
	}
	own, err := os.Readlink(filepath.Join(proc, "self/ns/net"))
	if err != nil {
		return Counts{}, fmt.Errorf("network namespace: %w", err)
	}
	if life == own {
		return Counts{}, fmt.Errorf("%w: its processes share this machine's", ErrNoEdge)
	}
	fs, err := procfs.NewFS(proc)
	if err != nil {
		return Counts{}, err
	}
	p, err := fs.Proc(pid)
	if err != nil {
		return Counts{}, err
	}
	links, err := p.NetDev()
	if err != nil {
		return Counts{}, fmt.Errorf("network namespace: %w", err)
	}
	v := Vector{NetRx: 0, NetTx: 0, NetRxPackets: 0, NetTxPackets: 0}
	for name, l := range links {
		if name == "lo" {
			continue
		}
		v = v.Add(Vector{NetRx: l.RxBytes, NetTx: l.TxBytes, NetRxPackets: l.RxPackets, NetTxPackets: l.TxPackets})
	}
	if snmp, err := p.Snmp(); err == nil && snmp.ActiveOpens != nil && snmp.PassiveOpens != nil {
		v[NetTxConnections], v[NetRxConnections] = uint64(*snmp.ActiveOpens), uint64(*snmp.PassiveOpens)
	}
	return Counts{Life: life, Values: v}, nil
}

// firstPID is any process of a cgroup.
func firstPID(procs string) (int, error) {
	f, err := os.Open(procs)
	if err != nil {
		return 0, fmt.Errorf("network namespace: %w", err)
	}
	defer f.Close()
	var buf [16]byte // the first line will do
	n, _ := f.Read(buf[:])
	first, _, _ := strings.Cut(string(buf[:n]), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil || pid <= 0 {
		return 0, fmt.Errorf("%w: no process is directly in it", ErrNoEdge)
	}
	return pid, nil
}

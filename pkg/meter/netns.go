package meter

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/sosna-os/sosna/pkg/bounded"
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
	return Extra{
		Name: "namespace", From: "interfaces and TCP of the network namespace that its processes are in, since that was made",
		Counters: []Counter{NetRx, NetTx, NetRxPackets, NetTxPackets, NetRxConnections, NetTxConnections},
		Read: func() (Counts, error) {
			dir, _, err := s.openDir("")
			if err != nil {
				return Counts{}, fmt.Errorf("network namespace: %w", err)
			}
			defer dir.Close()
			return namespaceCounts(proc, filepath.Join(dir.Name(), "cgroup.procs"))
		},
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
	dir := filepath.Join(proc, strconv.Itoa(pid), "net")
	text, err := readBounded(filepath.Join(dir, "dev"))
	if err != nil {
		return Counts{}, fmt.Errorf("network namespace: %w", err)
	}
	v, err := parseNetDev(text)
	if err != nil {
		return Counts{}, fmt.Errorf("network namespace: %s/dev: %w", dir, err)
	}
	// A kernel without TCP statistics counts no connections; the bytes stand.
	if text, err := readBounded(filepath.Join(dir, "snmp")); err == nil {
		if opened, accepted, err := parseTCP(text); err == nil {
			v[NetTxConnections], v[NetRxConnections] = opened, accepted
		}
	}
	return Counts{Life: life, Values: v}, nil
}

func readBounded(path string) ([]byte, error) {
	text, err := bounded.ReadFile(path, maxControlFile)
	if errors.Is(err, bounded.ErrTooLong) {
		err = fmt.Errorf("%w: %w", ErrControlFile, err)
	}
	return text, err
}

// parseNetDev adds up all interfaces but the loopback: "name: bytes packets"
// and six more of what came in, then the same of what went out (proc_net(5)).
// The library that reads this file elsewhere panics on a line that is cut off.
func parseNetDev(text []byte) (Vector, error) {
	v := Vector{NetRx: 0, NetTx: 0, NetRxPackets: 0, NetTxPackets: 0}
	for l := range bytes.Lines(text) {
		colon := bytes.LastIndexByte(l, ':') // an alias has one in its name
		if colon < 0 {
			continue // the head
		}
		fields := bytes.Fields(l[colon+1:])
		if string(bytes.TrimSpace(l[:colon])) == "lo" {
			continue
		}
		if len(fields) < 10 {
			return nil, fmt.Errorf("%w: %d numbers of an interface", ErrControlFile, len(fields))
		}
		for c, i := range map[Counter]int{NetRx: 0, NetRxPackets: 1, NetTx: 8, NetTxPackets: 9} {
			n, err := number(fields[i])
			if err != nil {
				return nil, err
			}
			v[c] = addSaturating(v[c], n)
		}
	}
	return v, nil
}

// parseTCP finds ActiveOpens and PassiveOpens: a line of names and then one of
// numbers, each begun by "Tcp:" (RFC 4022).
func parseTCP(text []byte) (opened, accepted uint64, err error) {
	var names [][]byte
	for l := range bytes.Lines(text) {
		fields := bytes.Fields(l)
		if len(fields) == 0 || string(fields[0]) != "Tcp:" {
			continue
		}
		if names == nil {
			names = fields
			continue
		}
		found := 0
		for i, name := range names[:min(len(names), len(fields))] {
			switch string(name) {
			case "ActiveOpens":
				opened, err = number(fields[i])
			case "PassiveOpens":
				accepted, err = number(fields[i])
			default:
				continue
			}
			if err != nil {
				return 0, 0, err
			}
			found++
		}
		if found == 2 {
			return opened, accepted, nil
		}
	}
	return 0, 0, fmt.Errorf("%w: no ActiveOpens and PassiveOpens", ErrControlFile)
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
	first, _, whole := strings.Cut(string(buf[:n]), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil || pid <= 0 || !whole {
		return 0, fmt.Errorf("%w: no process is directly in it", ErrNoEdge)
	}
	return pid, nil
}

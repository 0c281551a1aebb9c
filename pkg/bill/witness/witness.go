// Package witness is the buyer's own meter: what a workload can see of its own cgroup,
// written down by the helper in its container.
//
// A log is JSON lines. Each holds the text of the cgroup's files as the kernel gave it
// (cut to the lines that count), the bytes and packets of its network devices, and the
// SHA-256 of the line before. It stops at writing down: reading counters out of the text
// is pkg/bill's, by the code that the worker's meter uses.
//
// It relies on a cgroup v2 mount in a cgroup namespace of its own, and on nothing outside
// the standard library, for the helper is to stay small. A log is bounded: two files of
// half the bound each, of which the older one is dropped. What the chain answers: a line
// that was changed or left out in a log of which the buyer holds a later hash. A log that
// lies on the worker's disk and that nobody has fetched, the worker can write anew from
// the start; and the kernel that serves the files is the worker's.
package witness

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	// MaxLine and MaxLog bound what is read of a log, in bytes.
	MaxLine = 16 << 10
	MaxLog  = 64 << 20
	// maxFile bounds one cgroup file.
	maxFile = 8 << 10
)

var (
	// ErrMalformed: no log of this package.
	ErrMalformed = errors.New("malformed witness log")
	// ErrChain: a line does not follow the one before.
	ErrChain = errors.New("witness log is broken")
	// ErrTooLong: over the bounds.
	ErrTooLong = errors.New("witness log over the size limit")
	// ErrNoCgroup: there is no cgroup v2 to be seen here.
	ErrNoCgroup = errors.New("no cgroup v2 is visible here")
)

// Line is one look.
type Line struct {
	Seq       uint64 `json:"seq"` // from 1
	UnixMilli uint64 `json:"unix_milli"`
	// EveryMilli is the interval that was meant; a later line had a frozen machine before it.
	EveryMilli uint64 `json:"every_ms"`
	// Life names the cgroup's life: boot and inode.
	Life  string            `json:"life"`
	Files map[string]string `json:"files"`
	Net   Net               `json:"net"`
	Prev  string            `json:"prev"` // hex of the SHA-256 of the line before, without its end; empty in the first
}

// Net is what the network devices but the loopback have carried, frames with their headers.
type Net struct {
	RxBytes   uint64 `json:"rx_bytes"`
	RxPackets uint64 `json:"rx_packets"`
	TxBytes   uint64 `json:"tx_bytes"`
	TxPackets uint64 `json:"tx_packets"`
}

// files are looked at; of those with a list only the lines that begin so are kept.
var files = map[string][]string{
	"cpu.stat": {"user_usec ", "system_usec "}, "memory.current": nil, "io.stat": nil, "memory.stat": {"pgfault ", "pgmajfault "},
}

// Look reads a cgroup's files below root ("/sys/fs/cgroup") and the devices of netdev
// ("/proc/net/dev"). A file that is not there is left out, but for cpu.stat and memory.current.
func Look(root, netdev string) (Line, error) {
	l := Line{Files: make(map[string]string)}
	for name, keep := range files {
		text, err := readSome(filepath.Join(root, name))
		if errors.Is(err, fs.ErrNotExist) && name != "cpu.stat" && name != "memory.current" {
			continue
		}
		if errors.Is(err, fs.ErrNotExist) {
			return l, fmt.Errorf("%w: %w", ErrNoCgroup, err)
		}
		if err != nil {
			return l, err
		}
		l.Files[name] = only(text, keep)
	}
	l.UnixMilli = uint64(max(time.Now().UnixMilli(), 0))
	var err error
	if l.Life, err = life(root); err != nil {
		return l, err
	}
	text, err := readSome(netdev)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return l, err
	}
	l.Net, err = parseNet(text)
	return l, err
}

func readSome(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(text) > maxFile {
		err = fmt.Errorf("%s: %w", path, ErrTooLong)
	}
	return string(text), err
}

func only(text string, keep []string) string {
	if keep == nil {
		return text
	}
	var out strings.Builder
	for line := range strings.Lines(text) {
		if slices.ContainsFunc(keep, func(start string) bool { return strings.HasPrefix(line, start) }) {
			out.WriteString(line)
		}
	}
	return out.String()
}

func life(root string) (string, error) {
	info, err := os.Stat(root)
	if err != nil {
		return "", err
	}
	boot, err := readSome("/proc/sys/kernel/random/boot_id")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return "", fmt.Errorf("%s has no inode number", root)
	}
	return strings.TrimSpace(boot) + "/" + strconv.FormatUint(stat.Ino, 10), nil
}

// parseNet sums /proc/net/dev (proc_pid_net(5)) over all devices but lo: of the sixteen
// numbers behind a name the first two are received, the ninth and tenth sent.
func parseNet(text string) (Net, error) {
	var n Net
	for line := range strings.Lines(text) {
		name, numbers, ok := strings.Cut(line, ":")
		if !ok || strings.TrimSpace(name) == "lo" {
			continue // one of the two headings
		}
		f := strings.Fields(numbers)
		if len(f) < 10 {
			return n, fmt.Errorf("%w: %d numbers of device %.20q", ErrMalformed, len(f), name)
		}
		for i, to := range map[int]*uint64{0: &n.RxBytes, 1: &n.RxPackets, 8: &n.TxBytes, 9: &n.TxPackets} {
			v, err := strconv.ParseUint(f[i], 10, 64)
			if err != nil {
				return n, fmt.Errorf("%w: device %.20q: %v", ErrMalformed, name, err)
			}
			if *to += v; *to < v {
				return n, fmt.Errorf("%w: device %.20q: %d more", ErrMalformed, name, v)
			}
		}
	}
	return n, nil
}

// Log is a chain of lines, oldest first. Raw are the very bytes.
type Log struct {
	Lines []Line
	Raw   [][]byte
}

// Read reads a log and checks its chain. It may begin anywhere: earlier lines were
// dropped when it was full. A last line that is cut off is left out: the machine ended in the middle of it.
func Read(r io.Reader) (Log, error) {
	var log Log
	in := bufio.NewReaderSize(io.LimitReader(r, MaxLog+1), MaxLine)
	total := 0
	for n := 1; ; n++ {
		raw, err := in.ReadSlice('\n')
		if total += len(raw); total > MaxLog || errors.Is(err, bufio.ErrBufferFull) {
			return Log{}, fmt.Errorf("line %d: %w", n, ErrTooLong)
		}
		if errors.Is(err, io.EOF) {
			return log, nil
		} else if err != nil {
			return Log{}, fmt.Errorf("line %d: %w", n, err)
		}
		if err := log.add(bytes.Clone(raw[:len(raw)-1])); err != nil {
			return Log{}, fmt.Errorf("line %d: %w", n, err)
		}
	}
}

func (l *Log) add(raw []byte) error {
	var next Line
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&next); err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if dec.More() || next.Seq == 0 || (next.Seq == 1) != (next.Prev == "") {
		return fmt.Errorf("%w: number %d after %.8q", ErrMalformed, next.Seq, next.Prev)
	}
	if n := len(l.Lines); n > 0 {
		last := l.Lines[n-1]
		if next.Seq != last.Seq+1 || next.Prev != Hash(l.Raw[n-1]) || next.UnixMilli < last.UnixMilli {
			return fmt.Errorf("%w: number %d does not follow number %d", ErrChain, next.Seq, last.Seq)
		}
	}
	l.Lines, l.Raw = append(l.Lines, next), append(l.Raw, raw)
	return nil
}

// Hash is what the next line says of this one.
func Hash(raw []byte) string {
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

// Extend is a log that was kept, and what a later copy of the same log has more. ErrChain:
// the later copy says otherwise about lines that were kept. gap tells that lines between the two were
// dropped before they were fetched.
func (l Log) Extend(later Log) (out Log, gap bool, err error) {
	if len(l.Lines) == 0 || len(later.Lines) == 0 {
		return Log{append(l.Lines, later.Lines...), append(l.Raw, later.Raw...)}, false, nil
	}
	last := l.Lines[len(l.Lines)-1]
	first := later.Lines[0].Seq
	switch {
	case first > last.Seq+1:
		return later, true, nil // a chain of its own: what was kept no longer leads to it
	case first == last.Seq+1:
		if later.Lines[0].Prev != Hash(l.Raw[len(l.Raw)-1]) {
			return Log{}, false, fmt.Errorf("%w: number %d is not the one that was fetched", ErrChain, last.Seq)
		}
		return Log{append(l.Lines, later.Lines...), append(l.Raw, later.Raw...)}, false, nil
	}
	at := last.Seq - first // where the last one that was kept is in the later copy
	if at >= uint64(len(later.Lines)) || !bytes.Equal(later.Raw[at], l.Raw[len(l.Raw)-1]) {
		return Log{}, false, fmt.Errorf("%w: number %d is not the one that was fetched", ErrChain, last.Seq)
	}
	return Log{append(l.Lines, later.Lines[at+1:]...), append(l.Raw, later.Raw[at+1:]...)}, false, nil
}

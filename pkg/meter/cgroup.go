package meter

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/bits"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// maxControlFile bounds a cgroup file: io.stat has a line a device, the rest
// are a page at most.
const maxControlFile = 64 << 10

// ErrControlFile: a cgroup file does not read as the kernel documents it.
var ErrControlFile = errors.New("unexpected content of a cgroup file")

// leafReading is what one cgroup v2 leaf says now. Source of the formats:
// Documentation/admin-guide/cgroup-v2.rst.
type leafReading struct {
	userNs, systemNs uint64
	memory           uint64 // bytes in use
	read, write      uint64 // bytes over all block devices
	hasIO            bool
}

func readLeaf(dir string) (leafReading, error) {
	var r leafReading
	text, err := readControl(dir, "cpu.stat")
	if err != nil {
		return r, err
	}
	if r.userNs, r.systemNs, err = parseCPUStat(text); err != nil {
		return r, fmt.Errorf("%s/cpu.stat: %w", dir, err)
	}
	if text, err = readControl(dir, "memory.current"); err != nil {
		return r, err
	}
	if r.memory, err = strconv.ParseUint(string(bytes.TrimSpace(text)), 10, 64); err != nil {
		return r, fmt.Errorf("%s/memory.current: %w: %v", dir, ErrControlFile, err)
	}
	text, err = readControl(dir, "io.stat")
	if errors.Is(err, fs.ErrNotExist) { // no io controller: a kernel or a tree without it
		return r, nil
	}
	if err != nil {
		return r, err
	}
	r.hasIO = true
	if r.read, r.write, err = parseIOStat(text); err != nil {
		return r, fmt.Errorf("%s/io.stat: %w", dir, err)
	}
	return r, nil
}

func readControl(dir, name string) ([]byte, error) {
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return nil, fmt.Errorf("read cgroup: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxControlFile+1))
	if err != nil {
		return nil, fmt.Errorf("read cgroup: %w", err)
	}
	if len(text) > maxControlFile {
		return nil, fmt.Errorf("%s/%s: %w: over %d bytes", dir, name, ErrControlFile, maxControlFile)
	}
	return text, nil
}

// parseCPUStat gives user and system time in nanoseconds (the file has microseconds).
func parseCPUStat(text []byte) (user, system uint64, err error) {
	var seen int
	for line := range strings.Lines(string(text)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if key != "user_usec" && key != "system_usec" {
			continue
		}
		n, err := strconv.ParseUint(value, 10, 64)
		if err != nil {
			return 0, 0, fmt.Errorf("%w: %s: %v", ErrControlFile, key, err)
		}
		hi, ns := bits.Mul64(n, 1000)
		if hi != 0 {
			return 0, 0, fmt.Errorf("%w: %s is %d", ErrControlFile, key, n)
		}
		seen++
		if key == "user_usec" {
			user = ns
		} else {
			system = ns
		}
	}
	if seen != 2 {
		return 0, 0, fmt.Errorf("%w: %d of user_usec and system_usec", ErrControlFile, seen)
	}
	return user, system, nil
}

// parseIOStat sums rbytes and wbytes over all devices. A line may lack them: a
// device that was only looked at has a line "8:0" and nothing else.
func parseIOStat(text []byte) (read, write uint64, err error) {
	for line := range strings.Lines(string(text)) {
		for _, field := range strings.Fields(line) {
			key, value, ok := strings.Cut(field, "=")
			if !ok || (key != "rbytes" && key != "wbytes") {
				continue
			}
			n, err := strconv.ParseUint(value, 10, 64)
			if err != nil {
				return 0, 0, fmt.Errorf("%w: %s: %v", ErrControlFile, key, err)
			}
			if key == "rbytes" {
				read = addSaturating(read, n)
			} else {
				write = addSaturating(write, n)
			}
		}
	}
	return read, write, nil
}

package gpu

import (
	"cmp"
	"context"
	"math/bits"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sosna-os/sosna/pkg/bounded"
)

const (
	maxFDs     = 4096 // of one process: the files of a stranger's process are not read without end
	maxFDInfo  = 4096
	maxPIDs    = 1024
	maxClients = 4096
)

// client is what one open file of a GPU's render node has used, by the kernel's
// drm-usage-stats: engines' time in ns and resident memory. The text is the
// kernel's own, not the process's.
type client struct {
	id, device   string
	busy, memory uint64
	hasBusy      bool
	hasMemory    bool
}

// Processes reads the use of the processes asked about. Their busy time is a
// counter of the kernel's: the sum of the engine that they used most, engines
// being busy side by side.
func (s *Sysfs) Processes(context.Context) ([]Process, error) {
	cards, err := s.cards()
	if err != nil {
		return nil, err
	}
	uuids := map[string]string{}
	for _, c := range cards {
		uuids[c.address] = c.uuid
	}
	seen := map[string]bool{} // one client may be open in several processes: the first has it
	var out []Process
	pids := slices.Clone(s.pids())
	slices.Sort(pids)
	for _, pid := range pids[:min(len(pids), maxPIDs)] {
		out = append(out, s.process(pid, uuids, seen)...)
		if len(out) > MaxProcesses-MaxGPUs {
			break
		}
	}
	return out, nil
}

// Events: the kernel's log has them.
func (s *Sysfs) Events(context.Context) ([]Event, error) {
	return nil, &Error{Unsupported, "amdgpu, i915 and xe report errors in the kernel's log only"}
}

func (s *Sysfs) process(pid uint32, uuids map[string]string, seen map[string]bool) (out []Process) {
	dir := path.Join("proc", strconv.FormatUint(uint64(pid), 10), "fdinfo")
	fds, err := s.names(dir, maxFDs)
	if err != nil {
		return nil // ended
	}
	sums := map[string]*client{}
	for _, fd := range fds {
		text, err := bounded.ReadRegular(s.root, path.Join(dir, fd), maxFDInfo)
		if err != nil {
			continue // closed, or not a GPU's: those of watchers grow long
		}
		c := parseFDInfo(string(text))
		uuid := uuids[c.device]
		if uuid == "" || c.id == "" || seen[uuid+" "+c.id] || len(seen) == maxClients {
			continue
		}
		seen[uuid+" "+c.id] = true
		sum := sums[uuid]
		if sum == nil {
			sum = &client{}
			sums[uuid] = sum
		}
		sum.busy, sum.memory = saturating(sum.busy, c.busy), saturating(sum.memory, c.memory)
		sum.hasBusy, sum.hasMemory = sum.hasBusy || c.hasBusy, sum.hasMemory || c.hasMemory
	}
	for uuid, c := range sums {
		p := Process{UUID: uuid, PID: pid, Utilisation: None("the kernel counts busy time instead"), Busy: None("no engine's time is shown"), Memory: None("no memory is shown")}
		if c.hasBusy {
			p.Busy = Of(c.busy)
		}
		if c.hasMemory {
			p.Memory = Memory(c.memory)
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Process) int { return cmp.Compare(a.UUID, b.UUID) })
	return out
}

// parseFDInfo reads "drm-engine-gfx: 123 ns" and "drm-resident-vram0: 5 KiB" among
// other lines. A newer kernel's lines are passed over.
func parseFDInfo(text string) (c client) {
	var resident, legacy uint64
	var hasResident bool
	for line := range strings.Lines(text) {
		key, value, ok := strings.Cut(line, ":")
		if !ok || !strings.HasPrefix(key, "drm-") {
			continue
		}
		value = strings.TrimSpace(value)
		switch {
		case key == "drm-client-id":
			c.id = clean(value)
		case key == "drm-pdev":
			c.device = clean(value)
		case strings.HasPrefix(key, "drm-engine-") && !strings.HasPrefix(key, "drm-engine-capacity-"):
			if n, ok := quantity(value); ok {
				c.busy, c.hasBusy = max(c.busy, n), true
			}
		case strings.HasPrefix(key, "drm-resident-vram"):
			if n, ok := quantity(value); ok {
				resident, hasResident = saturating(resident, n), true
			}
		case strings.HasPrefix(key, "drm-memory-vram"): // amdgpu before Linux 6.12
			if n, ok := quantity(value); ok {
				legacy, c.hasMemory = saturating(legacy, n), true
			}
		}
	}
	if c.memory = legacy; hasResident {
		c.memory, c.hasMemory = resident, true
	}
	return c
}

// quantity reads "12", "12 ns", "12 KiB", "12 MiB".
func quantity(s string) (uint64, bool) {
	number, unit, _ := strings.Cut(s, " ")
	n, err := strconv.ParseUint(number, 10, 63)
	scale := map[string]uint64{"": 1, "ns": 1, "KiB": 1 << 10, "MiB": 1 << 20}[unit]
	if err != nil || scale == 0 {
		return 0, false
	}
	hi, n := bits.Mul64(n, scale)
	return n, hi == 0
}

func saturating(a, b uint64) uint64 {
	sum, carry := bits.Add64(a, b, 0)
	if carry != 0 {
		return ^uint64(0)
	}
	return sum
}

// sortNatural puts card2 before card10.
func sortNatural(names []string) {
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	})
}

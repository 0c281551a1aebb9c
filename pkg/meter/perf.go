package meter

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

// maxCPUs bounds the events of one cgroup: two for each processor.
const maxCPUs = 1024

// errNoPMU: the machine has no hardware counters, or a hypervisor hides them.
var errNoPMU = errors.New("this machine has no hardware performance counters")

var perfEvents = []struct {
	counter Counter
	config  uint64
	name    string
}{
	{CPUCycles, unix.PERF_COUNT_HW_CPU_CYCLES, "cpu-cycles"},
	{CPUInstrs, unix.PERF_COUNT_HW_INSTRUCTIONS, "instructions"},
}

// perf counts a cgroup's cycles and instructions: one event a processor and
// kind, for the kernel counts a cgroup on one processor at a time
// (perf_event_open(2), PERF_FLAG_PID_CGROUP). They count from when they are
// opened, so each opening is a life of its own.
type perf struct {
	life string
	fds  [][]int // as perfEvents
}

// openPerf asks for the counters and notes where they come from, or why not.
func (g *group) openPerf(s Source) {
	dir := s.Leaf
	if dir == "" {
		dir = s.V1["perf_event"]
	}
	err := errors.New("this machine has no cgroup controller perf_event")
	if dir != "" {
		g.perf, err = newPerf(dir)
	}
	for _, e := range perfEvents {
		if err != nil {
			g.about[e.counter] = Reading{Reason: err.Error()}
			continue
		}
		g.about[e.counter] = Reading{Source: "perf_event_open " + e.name + " of " + dir + ", since watching began"}
	}
}

func newPerf(dir string) (*perf, error) {
	cgroup, err := os.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("perf events: %w", err)
	}
	defer cgroup.Close()
	text, err := os.ReadFile("/sys/devices/system/cpu/online")
	if err != nil {
		return nil, fmt.Errorf("perf events: %w", err)
	}
	cpus, err := parseCPUList(string(text))
	if err != nil {
		return nil, fmt.Errorf("perf events: %w", err)
	}
	p := &perf{life: strconv.Itoa(os.Getpid()) + "/" + strconv.FormatInt(time.Now().UnixNano(), 36), fds: make([][]int, len(perfEvents))}
	for i, e := range perfEvents {
		attr := unix.PerfEventAttr{
			Type: unix.PERF_TYPE_HARDWARE, Config: e.config, Size: uint32(unsafe.Sizeof(unix.PerfEventAttr{})),
			Read_format: unix.PERF_FORMAT_TOTAL_TIME_ENABLED | unix.PERF_FORMAT_TOTAL_TIME_RUNNING,
		}
		for _, cpu := range cpus {
			fd, err := unix.PerfEventOpen(&attr, int(cgroup.Fd()), cpu, -1, unix.PERF_FLAG_PID_CGROUP|unix.PERF_FLAG_FD_CLOEXEC)
			if err != nil {
				p.close()
				return nil, refused(e.name, cpu, err)
			}
			p.fds[i] = append(p.fds[i], fd)
		}
	}
	return p, nil
}

// refused says it so that a person knows what to do.
func refused(name string, cpu int, err error) error {
	switch {
	case errors.Is(err, unix.ENOENT), errors.Is(err, unix.EOPNOTSUPP), errors.Is(err, unix.ENODEV):
		return fmt.Errorf("%w (%s: %w)", errNoPMU, name, err)
	case errors.Is(err, unix.EACCES), errors.Is(err, unix.EPERM):
		return fmt.Errorf("perf event %s: %w: needs root or kernel.perf_event_paranoid below 1", name, err)
	}
	return fmt.Errorf("perf event %s on cpu %d: %w", name, cpu, err)
}

// read adds up the processors' counts. Where the events had to share the
// hardware, a count is scaled by the share of the time for which it ran.
func (p *perf) read(into *ledger) error {
	if p == nil {
		return nil
	}
	into.begin(p.life)
	for i, e := range perfEvents {
		var sum uint64
		for _, fd := range p.fds[i] {
			var buf [24]byte
			n, err := unix.Read(fd, buf[:])
			if err != nil || n != len(buf) {
				return fmt.Errorf("perf event %s: %d bytes: %w", e.name, n, err)
			}
			sum = addSaturating(sum, scaled(binary.NativeEndian.Uint64(buf[:]),
				binary.NativeEndian.Uint64(buf[8:]), binary.NativeEndian.Uint64(buf[16:])))
		}
		into.hold(e.counter, sum) // a scaled count may go down a little
	}
	return nil
}

func scaled(count, enabled, running uint64) uint64 {
	if running == 0 || running >= enabled {
		return count
	}
	return mulDiv(count, enabled, running)
}

func (p *perf) close() {
	if p == nil {
		return
	}
	for _, fds := range p.fds {
		for _, fd := range fds {
			unix.Close(fd)
		}
	}
}

// parseCPUList reads "0-3,6": Documentation/admin-guide/cputopology.rst.
func parseCPUList(text string) ([]int, error) {
	var cpus []int
	for part := range strings.SplitSeq(strings.TrimSpace(text), ",") {
		low, high, ranged := strings.Cut(part, "-")
		if !ranged {
			high = low
		}
		from, err := strconv.ParseUint(low, 10, 16)
		to, err2 := strconv.ParseUint(high, 10, 16)
		if err := errors.Join(err, err2); err != nil {
			return nil, fmt.Errorf("%w: list of processors %.40q", ErrControlFile, text)
		}
		if to < from || to >= maxCPUs {
			return nil, fmt.Errorf("%w: processors %d to %d", ErrControlFile, from, to)
		}
		for cpu := from; cpu <= to; cpu++ {
			if len(cpus) == maxCPUs {
				return nil, fmt.Errorf("%w: over %d processors", ErrControlFile, maxCPUs)
			}
			cpus = append(cpus, int(cpu))
		}
	}
	return cpus, nil
}

package bench

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/procfs"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/meter"
)

// residentEvery is how often memory in use is read while a program runs.
const residentEvery = 10 * time.Millisecond

// moved is what programs count themselves, since the kernel has no such count of
// a process: bytes over the network, and direct disk requests (a sequential one
// counts once, although the kernel may cut it up).
type moved struct {
	rx, tx, reads, writes atomic.Uint64
}

// counters reads what this process and its ended children have used so far: of the
// counters that every price names, those that a process has.
func (b *bench) counters() (meter.Vector, error) {
	var own, children unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &own); err != nil {
		return nil, fmt.Errorf("getrusage: %w", err)
	}
	if err := unix.Getrusage(unix.RUSAGE_CHILDREN, &children); err != nil {
		return nil, fmt.Errorf("getrusage: %w", err)
	}
	v := meter.Vector{
		meter.CPUUser:   uint64(own.Utime.Nano() + children.Utime.Nano()),
		meter.CPUSystem: uint64(own.Stime.Nano() + children.Stime.Nano()),
		meter.BlockRead: 0, meter.BlockWrite: 0, meter.NetRx: b.moved.rx.Load(), meter.NetTx: b.moved.tx.Load(), meter.Memory: 0,
	}
	// A kernel without task I/O accounting has no io file: then disks cannot
	// be priced, which pricing says. Ended children's I/O is in it.
	if self, err := procfs.Self(); err == nil {
		if io, err := self.IO(); err == nil {
			v[meter.BlockRead], v[meter.BlockWrite] = io.ReadBytes, io.WriteBytes
		}
	}
	for name, n := range map[meter.Counter]uint64{
		"page_faults":   uint64(own.Minflt + own.Majflt + children.Minflt + children.Majflt),
		"blk_read_ops":  b.moved.reads.Load(),
		"blk_write_ops": b.moved.writes.Load(),
	} {
		if priced := meter.Canonical(); slices.Contains(priced, name) {
			v[name] = n
		}
	}
	return v, nil
}

// machine is the time of all processors since boot, in seconds: proc_stat(5).
type machine struct{ busy, total float64 }

// readMachine is zero where /proc/stat cannot be read.
func readMachine() machine {
	fs, err := procfs.NewDefaultFS()
	if err != nil {
		return machine{}
	}
	stat, err := fs.Stat()
	if err != nil {
		return machine{}
	}
	c := stat.CPUTotal
	busy := c.User + c.Nice + c.System + c.IRQ + c.SoftIRQ + c.Steal
	return machine{busy, busy + c.Idle + c.Iowait}
}

func (m machine) since(before machine) (busy, total float64) {
	return m.busy - before.busy, m.total - before.total
}

// watchMemory integrates memory above the baseline until ctx ends.
func watchMemory(ctx context.Context, memory *meter.Integrator, baseline uint64) error {
	ticker := time.NewTicker(residentEvery)
	defer ticker.Stop()
	for {
		resident, err := residentBytes()
		if err != nil {
			return err
		}
		memory.Observe(time.Now(), resident-min(baseline, resident))
		select {
		case <-ctx.Done():
			resident, err := residentBytes()
			memory.Observe(time.Now(), resident-min(baseline, resident))
			return err
		case <-ticker.C:
		}
	}
}

// residentBytes is the memory of this process that is in RAM: field 2 of
// /proc/self/statm (proc_pid_statm(5)), in pages.
func residentBytes() (uint64, error) {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, fmt.Errorf("read own memory: %w", err)
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0, fmt.Errorf("read own memory: %d fields in statm", len(fields))
	}
	pages, err := strconv.ParseUint(fields[1], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("read own memory: %w", err)
	}
	return pages * uint64(os.Getpagesize()), nil
}

package meter

import (
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/procfs/sysfs"
)

const (
	// freshEnergy is how long a reading serves all who ask: the registers change
	// every millisecond, a hundred meters need not read each of them.
	freshEnergy = 100 * time.Millisecond
	// maxZoneWatts is more than any processor package draws. A counter that
	// claims more was reset, and not wrapped around.
	maxZoneWatts = 5000
)

// ErrNoEnergy: the machine does not say what its processors draw.
var ErrNoEnergy = errors.New("no energy counter of the processors")

// Energy adds up what the machine's processor packages and memory draw, by RAPL
// (Documentation/power/powercap/powercap.rst). It serves any number of Readers.
//
// A workload's part of an interval is its part of all processors' time in it,
// idle time included: what an idle machine draws is its owner's, and the parts
// of all workloads together never exceed what was drawn.
type Energy struct {
	mu    sync.Mutex
	now   func() time.Time
	zones []zone
	at    time.Time
	total uint64
}

type zone struct {
	sysfs.RaplZone
	last uint64
	seen bool
}

// OpenEnergy finds the zones below a sysfs root, usually /sys: packages, and
// memory where it has its own. Parts of a package (core, uncore), the whole
// platform (psys) and second views of the same register (mmio) would count twice.
func OpenEnergy(sys string) (*Energy, error) {
	fs, err := sysfs.NewFS(sys)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoEnergy, err)
	}
	found, err := sysfs.GetRaplZones(fs)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoEnergy, err)
	}
	e := &Energy{now: time.Now}
	for _, z := range found {
		if strings.HasPrefix(filepath.Base(z.Path), "intel-rapl:") && (strings.HasPrefix(z.Name, "package") || strings.HasPrefix(z.Name, "dram")) {
			e.zones = append(e.zones, zone{RaplZone: z})
		}
	}
	if len(e.zones) == 0 {
		return nil, fmt.Errorf("%w: no zone below %s/class/powercap", ErrNoEnergy, sys)
	}
	if _, err := e.Total(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoEnergy, err)
	}
	return e, nil
}

// From names the source for people.
func (e *Energy) From() string {
	return fmt.Sprintf("RAPL, %d zones, by share of processor time, since watching began", len(e.zones))
}

// Total is µJ since OpenEnergy.
func (e *Energy) Total() (uint64, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	now := e.now()
	elapsed := now.Sub(e.at)
	if !e.at.IsZero() && elapsed >= 0 && elapsed < freshEnergy {
		return e.total, nil
	}
	most := uint64(math.MaxUint64)
	if elapsed >= 0 && elapsed < time.Hour {
		most = uint64(elapsed.Microseconds()) * maxZoneWatts
	}
	var failed error
	for i := range e.zones {
		z := &e.zones[i]
		value, err := z.GetEnergyMicrojoules()
		if err != nil {
			failed = err // the others count on
			continue
		}
		if z.seen {
			if grown := wrapped(z.last, value, z.MaxMicrojoules); grown <= most {
				e.total = addSaturating(e.total, grown)
			}
		}
		z.last, z.seen = value, true
	}
	e.at = now
	return e.total, failed
}

// wrapped is the growth of a counter that starts again at 0 after top.
func wrapped(last, now, top uint64) uint64 {
	switch {
	case now >= last:
		return now - last
	case top < last: // not what this zone promised
		return 0
	}
	return addSaturating(top-last, now)
}

// share is the running interval of one workload's part. Like the memory
// integral it does not reach over a time when nobody looked.
type share struct {
	running   bool
	at        time.Time
	cpu, from uint64
	why       string
}

// next is the workload's µJ since the last call.
func (s *share) next(e *Energy, now time.Time, cpu uint64) uint64 {
	if e == nil {
		return 0
	}
	total, err := e.Total()
	if err != nil {
		s.why, s.running = err.Error(), false
		return 0
	}
	last := *s
	*s = share{running: true, at: now, cpu: cpu, from: total}
	elapsed := now.Sub(last.at)
	if !last.running || elapsed <= 0 || cpu < last.cpu || total < last.from {
		return 0
	}
	all := mulDiv(uint64(elapsed), uint64(runtime.NumCPU()), 1)
	return mulDiv(total-last.from, min(cpu-last.cpu, all), all)
}

package bench

import (
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Tier is how thorough a run is.
type Tier string

const (
	// Quick takes at most 30 s: at boot.
	Quick Tier = "quick"
	// Full takes at most 5 min: when the machine is idle.
	Full Tier = "full"
	// OneSlice takes about a second for one program: a spot check.
	OneSlice Tier = "slice"
)

const (
	minMemory = 3 << 20
	maxMemory = 1 << 40
	maxLimit  = time.Hour
	// stableRange ends the repeats once they lie within this share of their median.
	stableRange = 0.01
	// leastRepeat is the shortest repeat that says anything.
	leastRepeat = 20 * time.Millisecond
)

// pace is how long a program runs and what it may use up.
type pace struct {
	limit        time.Duration // of the whole run
	warm, repeat time.Duration
	least, most  int // repeats
	memory       uint64
	// file is the size of the test file, allowance the bytes that a disk program
	// may write in its warm-up and in each repeat: flash wears out. traffic is
	// what a network program may move.
	file, allowance, traffic int64
	mixes                    int
	cooling                  time.Duration // how long to wait for a hot machine, in all
}

var paces = map[Tier]pace{
	Quick: {
		limit: 30 * time.Second, warm: 100 * time.Millisecond, repeat: 200 * time.Millisecond, least: 3, most: 5,
		memory: 45 << 20, file: 32 << 20, allowance: 32 << 20, traffic: 16 << 20, mixes: 3, cooling: 5 * time.Second,
	},
	Full: {
		limit: 5 * time.Minute, warm: 300 * time.Millisecond, repeat: 500 * time.Millisecond, least: 5, most: 9,
		memory: 256 << 20, file: 256 << 20, allowance: 64 << 20, traffic: 64 << 20, mixes: 6, cooling: time.Minute,
	},
	OneSlice: {
		limit: 2 * time.Second, warm: 100 * time.Millisecond, repeat: 200 * time.Millisecond, least: 3, most: 4,
		memory: 45 << 20, file: 32 << 20, allowance: 16 << 20, traffic: 8 << 20, mixes: 6, cooling: time.Second,
	},
}

func (c Config) pace() pace {
	p := paces[c.Tier]
	if c.tempo != nil {
		p = *c.tempo
	}
	if c.Limit > 0 {
		p.limit = c.Limit
	}
	return p
}

// fit is the pace of the next program when elapsed is gone and left programs
// are to run, itself included. Where time is short there are fewer repeats, then
// shorter ones; a repeat of 0 says that there is none left. A tenth of the limit
// is kept back for preparations, which take as long as they take.
func (p pace) fit(elapsed time.Duration, left int) pace {
	share := (p.limit*9/10 - elapsed) / time.Duration(left)
	if p.warm+time.Duration(p.most)*p.repeat <= share {
		return p
	}
	if elapsed >= p.limit || share < 0 && p.limit-elapsed < time.Duration(left)*4*leastRepeat {
		p.repeat = 0
		return p
	}
	p.warm = min(p.warm, max(share/10, leastRepeat))
	if n := int((share - p.warm) / p.repeat); n >= p.least {
		p.most = n
		return p
	}
	p.least, p.most = 3, 3
	p.repeat = min(p.repeat, max((share-p.warm)/3, leastRepeat))
	// A multiple of the period in which quota is handed out, if there is time for one.
	if p.repeat >= quotaPeriod {
		p.repeat = p.repeat.Truncate(quotaPeriod)
	}
	return p
}

// quotaPeriod is the kernel's default for cpu.max and cpu.cfs_period_us.
const quotaPeriod = 100 * time.Millisecond

// fill sets what is left open and checks the rest; it gives the programs to run.
func (c *Config) fill() ([]program, error) {
	if c.Tier == "" {
		c.Tier = Quick
	}
	tier, known := paces[c.Tier]
	if !known {
		return nil, fmt.Errorf("%w: tier %.20q, there are quick and full", ErrConfig, c.Tier)
	}
	if c.Memory == 0 {
		// Never more than half of it; a full run's larger set only where it is a small part.
		c.Memory = max(min(tier.memory, c.MemoryTotal/4), min(paces[Quick].memory, c.MemoryTotal/2))
	}
	if c.CPUs == 0 {
		c.CPUs = runtime.GOMAXPROCS(0)
	}
	if c.HeatLimit == 0 {
		c.HeatLimit = DefaultHeatLimit
	}
	if c.Heat == nil {
		c.Heat = Sensors("/")
	}
	if c.openDisk == nil {
		c.openDisk = (*bench).createFile
	}
	if c.Device == "" {
		c.Device = strings.Repeat("0", 2*common.HashLength)
	}
	switch raw, err := hex.DecodeString(c.Device); {
	case c.Limit < 0 || c.Limit > maxLimit:
		return nil, fmt.Errorf("%w: a limit of %s", ErrConfig, c.Limit)
	case c.CPUs < 1 || c.CPUs > 4096:
		return nil, fmt.Errorf("%w: %d cpus", ErrConfig, c.CPUs)
	case c.Memory < minMemory || c.Memory > maxMemory:
		return nil, fmt.Errorf("%w: a working set of %d bytes, want %d at least", ErrConfig, c.Memory, minMemory)
	case c.MemoryTotal < c.Memory:
		return nil, fmt.Errorf("%w: a working set of %d bytes on a machine with %d", ErrConfig, c.Memory, c.MemoryTotal)
	case c.HeatLimit < 0 || c.HeatLimit > 125:
		return nil, fmt.Errorf("%w: a heat limit of %g degrees", ErrConfig, c.HeatLimit)
	case err != nil || len(raw) != common.HashLength:
		return nil, fmt.Errorf("%w: device %.80q is no hash", ErrConfig, c.Device)
	case c.Resume != nil && (c.Resume.Tier != c.Tier || c.Resume.Seed != c.Seed || c.Resume.Device != c.Device):
		return nil, fmt.Errorf("%w: cannot go on from a report of another tier, seed or device", ErrConfig)
	}
	return choose(all(tier.mixes), c.Only)
}

// choose keeps the programs that are named, in the order in which they run.
func choose(programs []program, only []string) ([]program, error) {
	if len(only) == 0 {
		return programs, nil
	}
	for _, name := range only {
		if !slices.ContainsFunc(programs, func(p program) bool { return p.name == name }) {
			return nil, fmt.Errorf("%w: no benchmark is called %.40q", ErrConfig, name)
		}
	}
	return slices.DeleteFunc(programs, func(p program) bool { return !slices.Contains(only, p.name) }), nil
}

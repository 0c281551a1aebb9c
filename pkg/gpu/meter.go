package gpu

import (
	"fmt"
	"math/bits"
	"time"
)

// Usage is what GPUs did since the meter began: whole numbers that never go down.
// A counter that a GPU does not have is null, and the reason names the GPU.
type Usage struct {
	Busy   Reading `json:"gpu_busy_ns"`
	Memory Reading `json:"gpu_mem_byte_seconds"`
	Energy Reading `json:"energy_uj"`
}

// Meter integrates samples into usage, of each GPU and of each owner (a deal). It
// is pure: time comes with the samples. The zero value is ready.
//
// Rules: utilisation is the mean of the time before its sample, so it counts for
// all of the interval; memory is the mean of both ends; energy is the difference
// of the GPU's own counter, and only where it has none, power times time. An
// interval longer than MaxGap counts for energy's counter alone, in the GPU's sum
// but no owner's. A counter that went back, or rose by more than any board can
// draw, adds nothing.
//
// A GPU's use is shared out among the processes on it: busy time and memory as they
// have them, scaled down where the parts exceed the whole; energy in proportion to
// busy time, or to memory where none computed. What belongs to no owner is
// nobody's, so that owners' sums never exceed the GPU's. A process that came and
// went between two samples is in the GPU's sum only: a deal that rents a whole
// GPU is billed by the GPU's.
type Meter struct {
	gpus   map[string]*state
	owners map[string]*total
}

type total struct{ busy, memory, energy count }

// state is one GPU.
type state struct {
	total
	at   time.Duration // of the last sample
	last Sample
	own  map[uint32]uint64 // its processes' counters at that time
}

// count is a counter that never goes down, with what is left below its unit.
type count struct {
	value, rest, per uint64
	counts           bool
	reason           string // why it does not count
}

// add is a x b / per, rounded down, the rest carried to the next of the same unit.
func (c *count) add(a, b, per uint64) {
	if c.counts = true; c.per != per {
		c.per, c.rest = per, 0
	}
	hi, lo := bits.Mul64(a, b)
	lo, carry := bits.Add64(lo, c.rest, 0)
	if hi += carry; hi >= per {
		c.value = ^uint64(0)
		return
	}
	whole, rest := bits.Div64(hi, lo, per)
	c.value, c.rest = saturating(c.value, whole), rest
}

func (c *count) reading() Reading {
	if c.counts {
		return Of(c.value)
	}
	return None("%s", c.reason)
}

const second = uint64(time.Second)

// Add takes one look at some GPUs, at a time of a clock that only runs forward.
// owner names whose a process is, "" for nobody's.
func (m *Meter) Add(at time.Duration, samples []Sample, processes []Process, owner func(pid uint32) string) {
	if m.gpus == nil {
		m.gpus, m.owners = map[string]*state{}, map[string]*total{}
	}
	for _, s := range samples {
		g, known := m.gpus[s.UUID]
		if !known {
			const first = "no interval yet"
			g = &state{total: total{count{reason: first}, count{reason: first}, count{reason: first}}}
			m.gpus[s.UUID] = g
		}
		dt := at - g.at
		if known && dt <= 0 {
			continue
		}
		shares, counters := g.shares(dt, processes, s.UUID, owner)
		if known {
			m.interval(g, dt, s, shares)
		}
		g.at, g.last, g.own = at, s, counters
	}
}

// interval counts what happened between the last sample and s.
func (m *Meter) interval(g *state, dt time.Duration, s Sample, shares []share) {
	joules := g.addEnergy(dt, s)
	if dt > MaxGap {
		return
	}
	busy, ok := g.addBusy(dt, s)
	if !ok {
		busy = ^uint64(0)
	}
	used, ok := s.MemoryUsed.Get()
	if ok {
		if before, ok := g.last.MemoryUsed.Get(); ok {
			used = before/2 + used/2 + before&used&1
		}
		g.memory.add(used, uint64(dt), second)
	} else {
		g.memory.reason, used = s.MemoryUsed.Reason, ^uint64(0)
	}
	m.shareOut(dt, busy, used, joules, shares)
}

// addEnergy gives the microjoules that it added.
func (g *state) addEnergy(dt time.Duration, s Sample) uint64 {
	before := g.energy.value
	now, ok := s.Energy.Get()
	last, ok2 := g.last.Energy.Get()
	power, ok3 := s.Power.Get()
	switch {
	case ok && ok2:
		// A second more than dt, since the counter may move in steps.
		if over, most := bits.Mul64(uint64(dt)/second+2, maxMilliwatt*1000); now >= last && (now-last <= most || over != 0) {
			g.energy.add(now-last, 1, 1)
		}
	case ok, ok2: // there at one end only: counts from the next interval on
	case ok3 && dt <= MaxGap:
		g.energy.add(power, uint64(dt), 1e6) // mW x ns = 1e-12 J
	case !ok3:
		g.energy.reason = fmt.Sprintf("no counter (%s), no power (%s)", s.Energy.Reason, s.Power.Reason)
	}
	return g.energy.value - before
}

// addBusy gives the nanoseconds of the interval in which the GPU computed.
func (g *state) addBusy(dt time.Duration, s Sample) (uint64, bool) {
	before := g.busy.value
	now, ok := s.Busy.Get()
	last, ok2 := g.last.Busy.Get()
	percent, ok3 := s.Utilisation.Get()
	switch {
	case ok && ok2:
		g.busy.add(min(since(now, last), uint64(dt)), 1, 1)
	case ok, ok2:
		return 0, true
	case ok3:
		g.busy.add(percent, uint64(dt), maxPercent)
	default:
		g.busy.reason = fmt.Sprintf("no utilisation (%s)", s.Utilisation.Reason)
		return 0, false
	}
	return g.busy.value - before, true
}

// since is a counter's rise; one that went back rose by nothing.
func since(now, last uint64) uint64 {
	if now < last {
		return 0
	}
	return now - last
}

// share is what one owner's processes did in an interval.
type share struct {
	owner        string
	busy, memory uint64
}

// shares sums processes by owner, in order of their first process, and keeps
// their counters for the next time.
func (g *state) shares(dt time.Duration, processes []Process, uuid string, owner func(uint32) string) (out []share, counters map[uint32]uint64) {
	counters = map[uint32]uint64{}
	at := map[string]int{}
	for _, p := range processes {
		if p.UUID != uuid {
			continue
		}
		who := owner(p.PID)
		i, ok := at[who]
		if !ok {
			i = len(out)
			at[who], out = i, append(out, share{owner: who})
		}
		memory, _ := p.Memory.Get()
		out[i].memory = saturating(out[i].memory, memory)
		var busy uint64
		if now, ok := p.Busy.Get(); ok {
			if last, ok := g.own[p.PID]; ok {
				busy = min(since(now, last), uint64(dt))
			}
			counters[p.PID] = now
		} else if percent, ok := p.Utilisation.Get(); ok {
			busy = part(uint64(dt), percent, maxPercent)
		}
		out[i].busy = saturating(out[i].busy, busy)
	}
	return out, counters
}

// shareOut gives owners their parts of what the GPU did.
func (m *Meter) shareOut(dt time.Duration, busy, memory, joules uint64, shares []share) {
	var allBusy, allMemory uint64
	for _, s := range shares {
		allBusy, allMemory = saturating(allBusy, s.busy), saturating(allMemory, s.memory)
	}
	for _, s := range shares {
		if s.owner == "" {
			continue
		}
		o := m.owners[s.owner]
		if o == nil {
			o = &total{}
			m.owners[s.owner] = o
		}
		o.busy.add(scaled(s.busy, busy, allBusy), 1, 1)
		o.memory.add(scaled(s.memory, memory, allMemory), uint64(dt), second)
		weight, of := s.busy, allBusy
		if of == 0 {
			weight, of = s.memory, allMemory
		}
		o.energy.add(part(joules, weight, of), 1, 1)
	}
}

// scaled is a part of the whole, smaller where all parts are more than the whole.
func scaled(one, whole, all uint64) uint64 {
	if all <= whole {
		return one
	}
	return part(whole, one, all)
}

// part is whole x one / all, rounded down; 0 of nothing.
func part(whole, one, all uint64) uint64 {
	if all == 0 {
		return 0
	}
	hi, lo := bits.Mul64(whole, min(one, all))
	q, _ := bits.Div64(hi, lo, all) // one <= all: the quotient is at most whole
	return q
}

// Of is the usage of some GPUs together.
func (m *Meter) Of(uuids []string) Usage {
	var busy, memory, energy sum
	for _, uuid := range uuids {
		g := m.gpus[uuid]
		if g == nil {
			g = &state{}
			for _, c := range []*count{&g.busy, &g.memory, &g.energy} {
				c.reason = "not seen"
			}
		}
		busy.add(uuid, g.busy)
		memory.add(uuid, g.memory)
		energy.add(uuid, g.energy)
	}
	return Usage{busy.reading(), memory.reading(), energy.reading()}
}

// Owned is the usage of an owner's processes on all GPUs; 0 where it has none.
func (m *Meter) Owned(owner string) Usage {
	o := m.owners[owner]
	if o == nil {
		o = &total{}
	}
	return Usage{Of(o.busy.value), Of(o.memory.value), Of(o.energy.value)}
}

// Forget drops an owner: its deal is over.
func (m *Meter) Forget(owner string) { delete(m.owners, owner) }

// sum is null when one part is.
type sum struct {
	value  uint64
	reason string
}

func (s *sum) add(uuid string, c count) {
	if r := c.reading(); r.Value == nil && s.reason == "" {
		s.reason = uuid + ": " + r.Reason
	}
	s.value = saturating(s.value, c.value)
}

func (s *sum) reading() Reading {
	if s.reason != "" {
		return None("%s", s.reason)
	}
	return Of(s.value)
}

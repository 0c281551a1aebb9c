package gpu

import (
	"fmt"
	"math"
)

// check bounds an answer and applies the rules again. Only what cannot belong to
// any GPU makes the whole answer void; a single odd value becomes null.
func (a *Answer) check() error {
	if e := a.Error; e != nil {
		if e.Detail = clean(e.Detail); !spoken[e.Code] {
			e.Code, e.Detail = Failed, clean(string(e.Code)+": "+e.Detail)
		}
	}
	for what, n := range map[string][2]int{
		"samples": {len(a.Samples), MaxGPUs}, "processes": {len(a.Processes), MaxProcesses},
		"events": {len(a.Events), MaxEvents}, "results": {len(a.Bench), maxResults},
	} {
		if n[0] > n[1] {
			return fmt.Errorf("%d %s, over %d", n[0], what, n[1])
		}
	}
	if err := a.Inventory.check(); err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := range a.Samples {
		s := &a.Samples[i]
		if err := only(seen, s.UUID); err != nil {
			return err
		}
		s.check()
	}
	for i := range a.Processes {
		p := &a.Processes[i]
		if !uuidForm.MatchString(p.UUID) {
			return fmt.Errorf("%q is no UUID of a GPU", clean(p.UUID))
		}
		p.Memory, p.Utilisation, p.Busy = p.Memory.again(Memory), p.Utilisation.again(Percent), p.Busy.again(Of)
	}
	for _, e := range a.Events {
		if e.UUID != "" && !uuidForm.MatchString(e.UUID) {
			return fmt.Errorf("%q is no UUID of a GPU", clean(e.UUID))
		}
	}
	for i := range a.Bench {
		if err := a.Bench[i].check(); err != nil {
			return err
		}
	}
	return nil
}

func only(seen map[string]bool, uuid string) error {
	if !uuidForm.MatchString(uuid) {
		return fmt.Errorf("%q is no UUID of a GPU", clean(uuid))
	}
	if seen[uuid] {
		return fmt.Errorf("%s twice", uuid)
	}
	seen[uuid] = true
	return nil
}

func (v *Inventory) check() error {
	if v == nil {
		return nil
	}
	if len(v.GPUs) > MaxGPUs {
		return fmt.Errorf("%d GPUs, over %d", len(v.GPUs), MaxGPUs)
	}
	v.Driver, v.NVML, v.CUDA = clean(v.Driver), clean(v.NVML), clean(v.CUDA)
	seen := map[string]bool{}
	for i := range v.GPUs {
		d := &v.GPUs[i]
		if err := only(seen, d.UUID); err != nil {
			return err
		}
		d.Name, d.Address = clean(d.Name), clean(d.Address)
		d.Memory, d.Minor = d.Memory.again(Memory), d.Minor.again(minor)
	}
	return nil
}

// check also fills in readings that a sender left out: they are null for that reason.
func (s *Sample) check() {
	for _, r := range []struct {
		reading *Reading
		rule    func(uint64) Reading
	}{
		{&s.Utilisation, Percent}, {&s.MemoryBusy, Percent}, {&s.Fan, Percent},
		{&s.MemoryUsed, Memory}, {&s.MemoryTotal, Memory},
		{&s.Power, Power}, {&s.PowerLimit, Power}, {&s.Temperature, Temperature},
		{&s.ClockSM, Clock}, {&s.ClockMemory, Clock},
		{&s.Energy, Of}, {&s.Throttle, Of}, {&s.ECCCorrected, Of}, {&s.ECCUncorrected, Of}, {&s.Busy, Of},
	} {
		*r.reading = r.reading.again(r.rule)
	}
	if used, ok := s.MemoryUsed.Get(); ok {
		if total, ok := s.MemoryTotal.Get(); ok && used > total {
			s.MemoryUsed = None("%d bytes used of %d", used, total)
		}
	}
	if len(s.ThrottleReasons) > maxReasons {
		s.ThrottleReasons = s.ThrottleReasons[:maxReasons]
	}
	for i, reason := range s.ThrottleReasons {
		s.ThrottleReasons[i] = clean(reason)
	}
}

func (b *BenchResult) check() error {
	b.Name, b.Unit, b.Reason = clean(b.Name), clean(b.Unit), clean(b.Reason)
	for _, v := range []float64{b.Value, b.Spread, b.Seconds} {
		if math.IsNaN(v) || math.IsInf(v, 0) || v < 0 {
			return fmt.Errorf("benchmark %s: %g", b.Name, v)
		}
	}
	if b.Name == "" || (b.Reason == "") == (b.Value == 0) {
		return fmt.Errorf("benchmark %q: either a value or a reason", b.Name)
	}
	return nil
}

func minor(n uint64) Reading {
	if n > maxMinor {
		return None("no device node has minor %d", n)
	}
	return Of(n)
}

//go:build cgo

package main

import (
	"slices"

	"github.com/NVIDIA/go-nvml/pkg/nvml"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// microjoules in one of NVML's millijoules.
const microjoules = 1000

func (d *driver) sample() ([]gpu.Sample, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	out := make([]gpu.Sample, 0, len(d.devices))
	for _, dev := range d.devices {
		out = append(out, d.sampleOf(dev))
	}
	return out, nil
}

func (d *driver) sampleOf(dev device) gpu.Sample {
	s := gpu.Sample{UUID: dev.uuid, Busy: gpu.None("NVML has no counter of it: integrated from utilisation")}
	s.Utilisation = d.read("nvmlDeviceGetUtilizationRates", gpu.Percent, func() (uint64, nvml.Return) {
		u, ret := dev.GetUtilizationRates()
		if ret == nvml.SUCCESS {
			s.MemoryBusy = gpu.Percent(uint64(u.Memory))
		}
		return uint64(u.Gpu), ret
	})
	if s.Utilisation.Value == nil && s.MemoryBusy.Value == nil {
		s.MemoryBusy = s.Utilisation
	}
	s.MemoryUsed = d.read("nvmlDeviceGetMemoryInfo", gpu.Memory, func() (uint64, nvml.Return) {
		m, ret := dev.GetMemoryInfo()
		if ret == nvml.SUCCESS {
			s.MemoryTotal = gpu.Memory(m.Total)
		}
		return m.Used, ret
	})
	if s.MemoryTotal.Value == nil && s.MemoryTotal.Reason == "" {
		s.MemoryTotal = s.MemoryUsed
	}
	s.Power = d.read("nvmlDeviceGetPowerUsage", gpu.Power, wide(dev.GetPowerUsage))
	s.PowerLimit = d.read("nvmlDeviceGetEnforcedPowerLimit", gpu.Power, wide(dev.GetEnforcedPowerLimit))
	s.Energy = d.read("nvmlDeviceGetTotalEnergyConsumption", microjoulesOf, dev.GetTotalEnergyConsumption)
	s.Temperature = d.read("nvmlDeviceGetTemperature", gpu.Temperature, func() (uint64, nvml.Return) {
		t, ret := dev.GetTemperature(nvml.TEMPERATURE_GPU)
		return uint64(t), ret
	})
	s.Fan = d.read("nvmlDeviceGetFanSpeed", fan, wide(dev.GetFanSpeed))
	s.ClockSM = d.read("nvmlDeviceGetClockInfo", gpu.Clock, clock(dev, nvml.CLOCK_SM))
	s.ClockMemory = d.read("nvmlDeviceGetClockInfo", gpu.Clock, clock(dev, nvml.CLOCK_MEM))
	s.Throttle = d.read("nvmlDeviceGetCurrentClocksThrottleReasons", gpu.Of, dev.GetCurrentClocksThrottleReasons)
	if mask, ok := s.Throttle.Get(); ok {
		s.ThrottleReasons = throttled(mask)
	}
	s.ECCCorrected = d.read("nvmlDeviceGetTotalEccErrors", gpu.Of, ecc(dev, nvml.MEMORY_ERROR_TYPE_CORRECTED))
	s.ECCUncorrected = d.read("nvmlDeviceGetTotalEccErrors", gpu.Of, ecc(dev, nvml.MEMORY_ERROR_TYPE_UNCORRECTED))
	return s
}

func wide(f func() (uint32, nvml.Return)) func() (uint64, nvml.Return) {
	return func() (uint64, nvml.Return) {
		v, ret := f()
		return uint64(v), ret
	}
}

// microjoulesOf reads the energy counter. One that has never moved is not there: a
// GPU that runs this code draws power since its driver was loaded.
func microjoulesOf(millijoules uint64) gpu.Reading {
	if millijoules == 0 || millijoules > 1<<53 {
		return gpu.None("counter reads %d mJ", millijoules)
	}
	return gpu.Of(millijoules * microjoules)
}

// fan may be told to run faster than its nominal speed.
func fan(percent uint64) gpu.Reading {
	if percent > 100 && percent <= 200 {
		return gpu.Of(100)
	}
	return gpu.Percent(percent)
}

func clock(dev device, which nvml.ClockType) func() (uint64, nvml.Return) {
	return wide(func() (uint32, nvml.Return) { return dev.GetClockInfo(which) })
}

// ecc counts since the driver was loaded.
func ecc(dev device, which nvml.MemoryErrorType) func() (uint64, nvml.Return) {
	return func() (uint64, nvml.Return) { return dev.GetTotalEccErrors(which, nvml.VOLATILE_ECC) }
}

var throttleNames = []struct {
	bit  uint64
	name string
}{
	{nvml.ClocksEventReasonGpuIdle, "idle"},
	{nvml.ClocksEventReasonApplicationsClocksSetting, "set by a user"},
	{nvml.ClocksEventReasonSwPowerCap, "power limit"},
	{nvml.ClocksThrottleReasonHwSlowdown, "hardware slowdown"},
	{nvml.ClocksEventReasonSyncBoost, "in step with others"},
	{nvml.ClocksEventReasonSwThermalSlowdown, "too warm"},
	{nvml.ClocksThrottleReasonHwThermalSlowdown, "far too hot"},
	{nvml.ClocksThrottleReasonHwPowerBrakeSlowdown, "power brake"},
	{nvml.ClocksEventReasonDisplayClockSetting, "display"},
}

func throttled(mask uint64) (names []string) {
	for _, t := range throttleNames {
		if mask&t.bit != 0 {
			names = append(names, t.name)
		}
		mask &^= t.bit
	}
	if mask != 0 {
		names = append(names, "unknown to this version")
	}
	return names
}

// processes joins who holds memory with who computed since the last call.
func (d *driver) processes() ([]gpu.Process, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	var out []gpu.Process
	for i := range d.devices {
		out = append(out, d.processesOn(&d.devices[i])...)
	}
	if len(out) > gpu.MaxProcesses {
		return nil, &gpu.Error{Code: gpu.Failed, Detail: "more processes on the GPUs than can be told"}
	}
	return out, nil
}

func (d *driver) processesOn(dev *device) []gpu.Process {
	byPID := map[uint32]*gpu.Process{}
	at := func(pid uint32) *gpu.Process {
		if byPID[pid] == nil {
			byPID[pid] = &gpu.Process{UUID: dev.uuid, PID: pid, Memory: gpu.None("computes and holds no memory of its own"), Busy: gpu.None("NVML has no counter of it")}
		}
		return byPID[pid]
	}
	for function, list := range map[string]func() ([]nvml.ProcessInfo, nvml.Return){
		"nvmlDeviceGetComputeRunningProcesses": dev.GetComputeRunningProcesses, "nvmlDeviceGetGraphicsRunningProcesses": dev.GetGraphicsRunningProcesses,
	} {
		if !d.has(function) { // the first version stands for the later ones, which go-nvml chooses among
			continue
		}
		infos, ret := list()
		if ret != nvml.SUCCESS {
			continue
		}
		for _, p := range infos {
			at(p.Pid).Memory = gpu.Memory(p.UsedGpuMemory) // one that computes and draws is in both lists with all it holds
		}
	}
	d.busy(dev, at, byPID)
	out := make([]gpu.Process, 0, len(byPID))
	for _, p := range byPID {
		out = append(out, *p)
	}
	slices.SortFunc(out, func(a, b gpu.Process) int { return int(int64(a.PID) - int64(b.PID)) })
	return out
}

// busy fills in utilisations: the newest since the last call.
func (d *driver) busy(dev *device, at func(uint32) *gpu.Process, all map[uint32]*gpu.Process) {
	const function = "nvmlDeviceGetProcessUtilization"
	samples, ret := []nvml.ProcessUtilizationSample(nil), nvml.ERROR_FUNCTION_NOT_FOUND
	if d.has(function) {
		samples, ret = dev.GetProcessUtilization(dev.seen)
	}
	newest := map[uint32]uint64{}
	for _, s := range samples {
		if ret != nvml.SUCCESS || s.TimeStamp == 0 || s.TimeStamp < newest[s.Pid] {
			continue // empty slots are all zero
		}
		newest[s.Pid], dev.seen = s.TimeStamp, max(dev.seen, s.TimeStamp)
		at(s.Pid).Utilisation = gpu.Percent(uint64(s.SmUtil))
	}
	for _, p := range all {
		switch {
		case p.Utilisation.Value != nil || p.Utilisation.Reason != "":
		case ret == nvml.SUCCESS || ret == nvml.ERROR_NOT_FOUND || ret == nvml.ERROR_INSUFFICIENT_SIZE:
			p.Utilisation = gpu.Of(0) // the driver has samples of those that computed only
		default:
			p.Utilisation = gpu.None("%s: %v", function, ret)
		}
	}
}

// newEvents drains what has come since the last call.
func (d *driver) newEvents() ([]gpu.Event, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	if d.events == nil {
		return nil, &gpu.Error{Code: gpu.Unsupported, Detail: "this driver reports no critical errors"}
	}
	out := []gpu.Event{}
	for len(out) < gpu.MaxEvents {
		e, ret := d.events.Wait(0)
		if ret == nvml.ERROR_TIMEOUT {
			break
		}
		if ret != nvml.SUCCESS {
			if len(out) > 0 {
				break // what came is told; the trouble comes again
			}
			return nil, failure("nvmlEventSetWait", ret)
		}
		if e.EventType != nvml.EventTypeXidCriticalError {
			continue
		}
		one := gpu.Event{Xid: e.EventData}
		if e.Device != nil {
			if uuid, ret := e.Device.GetUUID(); ret == nvml.SUCCESS {
				one.UUID = uuid
			}
		}
		out = append(out, one)
	}
	return out, nil
}

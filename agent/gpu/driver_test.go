//go:build cgo

package main

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock/dgxa100"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// server is go-nvml's DGX A100 of eight GPUs, with the functions that it lacks. Each
// GPU answers by its number: 0 well, 1 with dead sensors, 2 with nothing supported,
// 3 as one that fell off the bus.
func server(t *testing.T) *dgxa100.Server {
	t.Helper()
	s := dgxa100.New()
	s.EventSetCreateFunc = func() (nvml.EventSet, nvml.Return) { return nil, nvml.ERROR_NOT_SUPPORTED }
	for i, handle := range s.Devices {
		d := handle.(*dgxa100.Device)
		d.GetPciInfoFunc = func() (p nvml.PciInfo, ret nvml.Return) {
			for j, c := range strings.ToUpper("00000000:" + d.PciBusID[5:]) {
				p.BusId[j] = int8(c)
			}
			return p, nvml.SUCCESS
		}
		switch i {
		case 2:
			sensors(d, nvml.ERROR_NOT_SUPPORTED, 0)
		case 3:
			sensors(d, nvml.ERROR_GPU_IS_LOST, 0)
		case 1:
			sensors(d, nvml.SUCCESS, 32767)
		default:
			sensors(d, nvml.SUCCESS, 60)
		}
		d.GetComputeRunningProcessesFunc = func() ([]nvml.ProcessInfo, nvml.Return) { return nil, nvml.SUCCESS }
		d.GetGraphicsRunningProcessesFunc = func() ([]nvml.ProcessInfo, nvml.Return) { return nil, nvml.ERROR_NOT_SUPPORTED }
		d.GetProcessUtilizationFunc = func(uint64) ([]nvml.ProcessUtilizationSample, nvml.Return) { return nil, nvml.ERROR_NOT_FOUND }
	}
	return s
}

// sensors makes a GPU answer everything with one number and one result.
func sensors(d *dgxa100.Device, ret nvml.Return, v uint32) {
	number := func() (uint32, nvml.Return) { return v, ret }
	d.GetUtilizationRatesFunc = func() (nvml.Utilization, nvml.Return) { return nvml.Utilization{Gpu: v, Memory: v / 2}, ret }
	d.GetMemoryInfoFunc = func() (nvml.Memory, nvml.Return) { return nvml.Memory{Total: 40 << 30, Used: 1 << 30}, ret }
	d.GetPowerUsageFunc, d.GetEnforcedPowerLimitFunc, d.GetFanSpeedFunc = number, number, number
	d.GetTotalEnergyConsumptionFunc = func() (uint64, nvml.Return) { return uint64(v) * 1000, ret }
	d.GetTemperatureFunc = func(nvml.TemperatureSensors) (uint32, nvml.Return) { return v, ret }
	d.GetClockInfoFunc = func(nvml.ClockType) (uint32, nvml.Return) { return v, ret }
	d.GetCurrentClocksThrottleReasonsFunc = func() (uint64, nvml.Return) { return 4 | 64 | 1<<40, ret }
	d.GetTotalEccErrorsFunc = func(e nvml.MemoryErrorType, c nvml.EccCounterType) (uint64, nvml.Return) {
		if c != nvml.VOLATILE_ECC {
			return 0, nvml.ERROR_INVALID_ARGUMENT
		}
		return uint64(e), ret
	}
}

func ask(t *testing.T, d *driver, op gpu.Op) gpu.Answer {
	t.Helper()
	return read1(t, answer(d, []byte(`{"id":7,"op":"`+string(op)+`"}`)))
}

// read1 sends an answer over the wire.
func read1(t *testing.T, a gpu.Answer) gpu.Answer {
	t.Helper()
	line, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	back, err := gpu.ParseAnswer(line)
	if err != nil || back.ID != 7 {
		t.Fatalf("%s: %v", line, err)
	}
	return back
}

func TestList(t *testing.T) {
	s := server(t)
	v := ask(t, newDriver(s), gpu.OpList).Inventory
	if v == nil || v.Driver != "550.54.15" || v.CUDA != "12.4" || len(v.GPUs) != 8 {
		t.Fatalf("%+v", v)
	}
	g := v.GPUs[5]
	if n, ok := g.Minor.Get(); !ok || n != 5 || g.Address != "0000:05:00.0" || g.UUID != s.Devices[5].(*dgxa100.Device).UUID {
		t.Errorf("%+v", g)
	}
	if m, _ := g.Memory.Get(); m != 40<<30 {
		t.Errorf("memory %d", m)
	}
}

func TestSample(t *testing.T) {
	a := ask(t, newDriver(server(t)), gpu.OpSample)
	if a.Error != nil || len(a.Samples) != 8 {
		t.Fatalf("%+v", a)
	}
	well, dead, poor, lost := a.Samples[0], a.Samples[1], a.Samples[2], a.Samples[3]
	for name, c := range map[string]struct {
		r    gpu.Reading
		want uint64
	}{
		"utilisation": {well.Utilisation, 60}, "memory busy": {well.MemoryBusy, 30}, "memory": {well.MemoryUsed, 1 << 30}, "of": {well.MemoryTotal, 40 << 30},
		"power": {well.Power, 60}, "limit": {well.PowerLimit, 60}, "energy": {well.Energy, 60_000_000}, "temperature": {well.Temperature, 60},
		"fan": {well.Fan, 60}, "clock": {well.ClockSM, 60}, "ecc": {well.ECCCorrected, uint64(nvml.MEMORY_ERROR_TYPE_CORRECTED)},
		"ecc, bad": {well.ECCUncorrected, uint64(nvml.MEMORY_ERROR_TYPE_UNCORRECTED)}, "memory of a GPU with dead sensors": {dead.MemoryUsed, 1 << 30},
	} {
		if v, ok := c.r.Get(); !ok || v != c.want {
			t.Errorf("%s: %d %v %s", name, v, ok, c.r.Reason)
		}
	}
	if want := []string{"power limit", "far too hot", "unknown to this version"}; !slices.Equal(well.ThrottleReasons, want) {
		t.Errorf("throttled by %q", well.ThrottleReasons)
	}
	for name, c := range map[string]struct {
		r    gpu.Reading
		want string
	}{
		"temperature of a dead sensor": {dead.Temperature, "32767"}, "power of a dead sensor": {dead.Power, "32767"},
		"utilisation of a dead sensor": {dead.Utilisation, "32767"}, "clock of a dead sensor": {dead.ClockSM, "32767"},
		"busy":                    {well.Busy, "no counter"},
		"unsupported utilisation": {poor.Utilisation, "NOT_SUPPORTED"}, "unsupported memory busy": {poor.MemoryBusy, "NOT_SUPPORTED"},
		"unsupported energy": {poor.Energy, "NOT_SUPPORTED"}, "unsupported memory": {poor.MemoryTotal, "NOT_SUPPORTED"},
		"lost": {lost.Temperature, "GPU_IS_LOST"}, "lost ecc": {lost.ECCCorrected, "GPU_IS_LOST"},
	} {
		if v, ok := c.r.Get(); ok || !strings.Contains(c.r.Reason, c.want) {
			t.Errorf("%s: %d %v %q", name, v, ok, c.r.Reason)
		}
	}
}

// TestOlderLibrary: a function that the library lacks is never called.
func TestOlderLibrary(t *testing.T) {
	s := server(t)
	s.LookupSymbolFunc = func(name string) error {
		if name == "nvmlDeviceGetTotalEnergyConsumption" || name == "nvmlDeviceGetProcessUtilization" {
			return errors.New("undefined symbol")
		}
		return nil
	}
	for _, handle := range s.Devices {
		handle.(*dgxa100.Device).GetTotalEnergyConsumptionFunc = nil // the mock panics when it is called
		handle.(*dgxa100.Device).GetProcessUtilizationFunc = nil
		handle.(*dgxa100.Device).GetComputeRunningProcessesFunc = func() ([]nvml.ProcessInfo, nvml.Return) {
			return []nvml.ProcessInfo{{Pid: 3, UsedGpuMemory: 5}}, nvml.SUCCESS
		}
	}
	d := newDriver(s)
	if r := ask(t, d, gpu.OpSample).Samples[0].Energy; r.Value != nil || !strings.Contains(r.Reason, "has no nvmlDeviceGetTotalEnergyConsumption") {
		t.Errorf("%+v", r)
	}
	if p := ask(t, d, gpu.OpProcesses).Processes; len(p) != 8 || p[0].Utilisation.Value != nil || p[0].Utilisation.Reason == "" {
		t.Errorf("%+v", p)
	}
}

func TestProcesses(t *testing.T) {
	s := server(t)
	one := s.Devices[0].(*dgxa100.Device)
	one.GetComputeRunningProcessesFunc = func() ([]nvml.ProcessInfo, nvml.Return) {
		return []nvml.ProcessInfo{{Pid: 20, UsedGpuMemory: 2 << 30}, {Pid: 10, UsedGpuMemory: ^uint64(0)}}, nvml.SUCCESS
	}
	one.GetGraphicsRunningProcessesFunc = func() ([]nvml.ProcessInfo, nvml.Return) {
		return []nvml.ProcessInfo{{Pid: 20, UsedGpuMemory: 2 << 30}}, nvml.SUCCESS
	}
	var since []uint64
	one.GetProcessUtilizationFunc = func(last uint64) ([]nvml.ProcessUtilizationSample, nvml.Return) {
		since = append(since, last)
		return []nvml.ProcessUtilizationSample{
			{Pid: 20, TimeStamp: 100, SmUtil: 10}, {Pid: 20, TimeStamp: 200, SmUtil: 90}, {Pid: 20, TimeStamp: 150, SmUtil: 20}, {}, {Pid: 30, TimeStamp: 190, SmUtil: 101},
		}, nvml.SUCCESS
	}
	d := newDriver(s)
	p := ask(t, d, gpu.OpProcesses).Processes
	if len(p) != 3 || p[0].PID != 10 || p[1].PID != 20 || p[2].PID != 30 {
		t.Fatalf("%+v", p)
	}
	if u, ok := p[1].Utilisation.Get(); !ok || u != 90 {
		t.Errorf("the newest: %d", u)
	}
	if u, ok := p[0].Utilisation.Get(); !ok || u != 0 {
		t.Errorf("one that did not compute: %+v", p[0].Utilisation)
	}
	if p[0].Memory.Value != nil || p[2].Memory.Value != nil || p[2].Utilisation.Value != nil {
		t.Errorf("not available: %+v", p)
	}
	ask(t, d, gpu.OpProcesses)
	if !slices.Equal(since, []uint64{0, 200}) {
		t.Errorf("asked since %v", since)
	}
}

func TestEvents(t *testing.T) {
	s := server(t)
	if a := ask(t, newDriver(s), gpu.OpEvents); a.Error == nil || a.Error.Code != gpu.Unsupported {
		t.Errorf("none supported: %+v", a)
	}
	queue := []nvml.EventData{
		{Device: s.Devices[2], EventType: nvml.EventTypeXidCriticalError, EventData: 79},
		{EventType: nvml.EventTypePState, EventData: 5},
		{EventType: nvml.EventTypeXidCriticalError, EventData: 13},
	}
	last := nvml.ERROR_TIMEOUT
	set := &mock.EventSet{
		WaitFunc: func(ms uint32) (nvml.EventData, nvml.Return) {
			if ms != 0 {
				t.Errorf("waits %d ms", ms)
			}
			if len(queue) == 0 {
				return nvml.EventData{}, last
			}
			e := queue[0]
			queue = queue[1:]
			return e, nvml.SUCCESS
		},
		FreeFunc: func() nvml.Return { return nvml.SUCCESS },
	}
	s.EventSetCreateFunc = func() (nvml.EventSet, nvml.Return) { return set, nvml.SUCCESS }
	s.EventSetFreeFunc = func(e nvml.EventSet) nvml.Return { return e.Free() }
	refuse := func(uint64, nvml.EventSet) nvml.Return { return nvml.ERROR_NOT_SUPPORTED }
	for _, handle := range s.Devices {
		handle.(*dgxa100.Device).RegisterEventsFunc = refuse
	}
	if a := ask(t, newDriver(s), gpu.OpEvents); a.Error == nil || len(set.FreeCalls()) != 1 {
		t.Errorf("no GPU reports: %+v", a)
	}
	for _, handle := range s.Devices[1:] {
		handle.(*dgxa100.Device).RegisterEventsFunc = func(types uint64, _ nvml.EventSet) nvml.Return {
			if types != nvml.EventTypeXidCriticalError {
				return nvml.ERROR_INVALID_ARGUMENT
			}
			return nvml.SUCCESS
		}
	}
	d := newDriver(s)
	a := ask(t, d, gpu.OpEvents)
	want := []gpu.Event{{UUID: s.Devices[2].(*dgxa100.Device).UUID, Xid: 79}, {Xid: 13}}
	if a.Error != nil || !slices.Equal(a.Events, want) {
		t.Errorf("%+v, want %+v", a, want)
	}
	if a := ask(t, d, gpu.OpEvents); a.Error != nil || len(a.Events) != 0 {
		t.Errorf("again: %+v", a)
	}
	if last = nvml.ERROR_GPU_IS_LOST; ask(t, d, gpu.OpEvents).Error.Code != gpu.Lost {
		t.Error("a lost GPU passed for silence")
	}
}

// TestNoDriver: every way in which NVML does not start has its code, and is tried again.
func TestNoDriver(t *testing.T) {
	for ret, want := range map[nvml.Return]gpu.Code{
		nvml.ERROR_LIBRARY_NOT_FOUND: gpu.NoLibrary, nvml.ERROR_DRIVER_NOT_LOADED: gpu.NoDriver, nvml.ERROR_LIB_RM_VERSION_MISMATCH: gpu.Mismatch,
		nvml.ERROR_NO_PERMISSION: gpu.Forbidden, nvml.ERROR_GPU_IS_LOST: gpu.Lost, nvml.ERROR_UNKNOWN: gpu.Failed,
	} {
		s := server(t)
		s.InitFunc = func() nvml.Return { return ret }
		d := newDriver(s)
		for _, op := range []gpu.Op{gpu.OpList, gpu.OpSample, gpu.OpProcesses, gpu.OpEvents} {
			if a := ask(t, d, op); a.Error == nil || a.Error.Code != want || a.Error.Detail == "" {
				t.Errorf("%v, %s: %+v", ret, op, a)
			}
		}
		s.InitFunc = func() nvml.Return { return nvml.SUCCESS }
		if a := ask(t, d, gpu.OpSample); a.Error != nil || len(a.Samples) != 8 {
			t.Errorf("%v, then loaded: %+v", ret, a.Error)
		}
	}
	s := server(t)
	s.DeviceGetHandleByIndexFunc = func(int) (nvml.Device, nvml.Return) { return nil, nvml.ERROR_GPU_IS_LOST }
	if a := ask(t, newDriver(s), gpu.OpList); a.Error == nil || a.Error.Code != gpu.NoGPU {
		t.Errorf("all lost: %+v", a)
	}
}

func TestBadRequests(t *testing.T) {
	for _, line := range []string{`{"id":7,"op":"reset"}`, `{"id":7,"op":"bench"}`, `{"id":7,"op":"bench","bench":{"uuid":"GPU-1234","seconds":99}}`} {
		if a := read1(t, answer(newDriver(server(t)), []byte(line))); a.Error == nil || a.Error.Code != gpu.BadRequest {
			t.Errorf("%s: %+v", line, a)
		}
	}
}

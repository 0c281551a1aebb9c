//go:build cgo

package main

import (
	"fmt"
	"strings"

	"github.com/NVIDIA/go-nvml/pkg/dl"
	"github.com/NVIDIA/go-nvml/pkg/nvml"

	"github.com/sosna-os/sosna/pkg/gpu"
)

const nvmlLibrary = "libnvidia-ml.so.1"

// driver is NVML, opened at the first request that finds it.
type driver struct {
	lib     nvml.Interface
	ready   bool
	devices []device
	events  nvml.EventSet // nil where the driver gives none
	missing map[string]bool
}

type device struct {
	nvml.Device
	uuid string
	seen uint64 // time stamp of the last utilisation of a process, in the driver's microseconds
}

func newDriver(lib nvml.Interface) *driver {
	return &driver{lib: lib, missing: map[string]bool{}}
}

// open starts NVML. A machine whose driver comes later is asked again each time.
func (d *driver) open() error {
	if d.ready {
		return nil
	}
	if ret := d.lib.Init(); ret != nvml.SUCCESS && ret != nvml.ERROR_ALREADY_INITIALIZED {
		e := failure("nvmlInit", ret)
		if e.Code == gpu.NoLibrary {
			e.Detail = whyNot(nvmlLibrary)
		}
		return e
	}
	count, ret := d.lib.DeviceGetCount()
	if ret != nvml.SUCCESS {
		return failure("nvmlDeviceGetCount", ret)
	}
	d.devices = nil
	for i := range min(count, gpu.MaxGPUs) {
		handle, ret := d.lib.DeviceGetHandleByIndex(i)
		if ret != nvml.SUCCESS {
			continue // fell off the bus: nothing can be said of it, not even its name
		}
		if uuid, ret := handle.GetUUID(); ret == nvml.SUCCESS {
			d.devices = append(d.devices, device{Device: handle, uuid: uuid})
		}
	}
	if len(d.devices) == 0 {
		return &gpu.Error{Code: gpu.NoGPU, Detail: fmt.Sprintf("the driver counts %d GPUs, and none answers", count)}
	}
	d.watch()
	d.ready = true
	return nil
}

// whyNot is the dynamic linker's word for a library that does not open.
func whyNot(name string) string {
	if err := dl.New(name, dl.RTLD_LAZY|dl.RTLD_LOCAL).Open(); err != nil {
		return err.Error()
	}
	return name + " did not open, and now does"
}

// watch registers for critical errors, from now on.
func (d *driver) watch() {
	set, ret := d.lib.EventSetCreate()
	if ret != nvml.SUCCESS {
		return
	}
	watched := 0
	for _, dev := range d.devices {
		if dev.RegisterEvents(nvml.EventTypeXidCriticalError, set) == nvml.SUCCESS {
			watched++
		}
	}
	if watched == 0 {
		d.lib.EventSetFree(set)
		return
	}
	d.events = set
}

func (d *driver) list() (*gpu.Inventory, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	out := &gpu.Inventory{}
	out.Driver, _ = d.lib.SystemGetDriverVersion()
	out.NVML, _ = d.lib.SystemGetNVMLVersion()
	if v, ret := d.lib.SystemGetCudaDriverVersion(); ret == nvml.SUCCESS {
		out.CUDA = fmt.Sprintf("%d.%d", v/1000, v%1000/10)
	}
	for _, dev := range d.devices {
		name, ret := dev.GetName()
		if ret != nvml.SUCCESS {
			name = "unknown"
		}
		one := gpu.Device{UUID: dev.uuid, Name: name}
		if pci, ret := dev.GetPciInfo(); ret == nvml.SUCCESS {
			one.Address = address(pci)
		}
		one.Minor = d.read("nvmlDeviceGetMinorNumber", gpu.Of, func() (uint64, nvml.Return) {
			n, ret := dev.GetMinorNumber()
			return uint64(n), ret
		})
		one.Memory = d.read("nvmlDeviceGetMemoryInfo", gpu.Memory, func() (uint64, nvml.Return) {
			m, ret := dev.GetMemoryInfo()
			return m.Total, ret
		})
		out.GPUs = append(out.GPUs, one)
	}
	return out, nil
}

// address is "0000:01:00.0" as in sysfs; NVML writes eight digits of domain.
func address(pci nvml.PciInfo) string {
	var b strings.Builder
	for _, c := range pci.BusId {
		if c == 0 {
			break
		}
		b.WriteByte(byte(c))
	}
	domain, rest, ok := strings.Cut(strings.ToLower(b.String()), ":")
	if ok && len(domain) == 8 && strings.HasPrefix(domain, "0000") {
		domain = domain[4:]
	}
	if !ok {
		return ""
	}
	return domain + ":" + rest
}

// read is one value. A function that this driver's library does not have must
// not be called: the dynamic linker would end the program.
func (d *driver) read(function string, rule func(uint64) gpu.Reading, f func() (uint64, nvml.Return)) gpu.Reading {
	if !d.has(function) {
		return gpu.None("the driver's library has no %s", function)
	}
	v, ret := f()
	if ret != nvml.SUCCESS {
		return gpu.None("%s: %v", function, ret)
	}
	return rule(v)
}

func (d *driver) has(function string) bool {
	missing, known := d.missing[function]
	if !known {
		missing = d.lib.Extensions().LookupSymbol(function) != nil
		d.missing[function] = missing
	}
	return !missing
}

// failure gives NVML's return values the codes of the protocol.
func failure(what string, ret nvml.Return) *gpu.Error {
	code := gpu.Failed
	switch ret {
	case nvml.ERROR_LIBRARY_NOT_FOUND:
		code = gpu.NoLibrary
	case nvml.ERROR_DRIVER_NOT_LOADED:
		code = gpu.NoDriver
	case nvml.ERROR_LIB_RM_VERSION_MISMATCH:
		code = gpu.Mismatch
	case nvml.ERROR_NO_PERMISSION:
		code = gpu.Forbidden
	case nvml.ERROR_GPU_IS_LOST, nvml.ERROR_RESET_REQUIRED:
		code = gpu.Lost
	case nvml.ERROR_NOT_FOUND:
		code = gpu.NoGPU
	case nvml.ERROR_NOT_SUPPORTED, nvml.ERROR_FUNCTION_NOT_FOUND, nvml.ERROR_ARGUMENT_VERSION_MISMATCH:
		code = gpu.Unsupported
	}
	return &gpu.Error{Code: code, Detail: fmt.Sprintf("%s: %v", what, ret)}
}

//go:build cgo

package main

/*
#cgo LDFLAGS: -ldl
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

// What is needed of CUDA's driver API, declared by hand (from its public manual:
// "CUDA Driver API", modules 6.2 to 6.20): no toolkit is needed to build this, and
// none to run it. The names with _v2 are those that cuda.h's macros stand for.
typedef int result;
typedef void *handle;
typedef unsigned long long devptr;

#define FUNCTIONS \
	F(Init, (unsigned)) \
	F(DriverGetVersion, (int *)) \
	F(GetErrorName, (result, const char **)) \
	F(DeviceGetCount, (int *)) \
	F(DeviceGet, (int *, int)) \
	F(DeviceGetUuid, (unsigned char *, int)) \
	F(DeviceGetAttribute, (int *, int, int)) \
	F(DevicePrimaryCtxRetain, (handle *, int)) \
	F(DevicePrimaryCtxRelease_v2, (int)) \
	F(CtxSetCurrent, (handle)) \
	F(CtxSynchronize, (void)) \
	F(ModuleLoadDataEx, (handle *, const void *, unsigned, int *, void **)) \
	F(ModuleUnload, (handle)) \
	F(ModuleGetFunction, (handle *, handle, const char *)) \
	F(MemGetInfo_v2, (size_t *, size_t *)) \
	F(MemAlloc_v2, (devptr *, size_t)) \
	F(MemFree_v2, (devptr)) \
	F(MemcpyHtoD_v2, (devptr, const void *, size_t)) \
	F(MemcpyDtoH_v2, (void *, devptr, size_t)) \
	F(MemsetD32_v2, (devptr, unsigned, size_t)) \
	F(LaunchKernel, (handle, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, handle, void **, void **)) \
	F(EventCreate, (handle *, unsigned)) \
	F(EventRecord, (handle, handle)) \
	F(EventSynchronize, (handle)) \
	F(EventElapsedTime, (float *, handle, handle)) \
	F(EventDestroy_v2, (handle))

#define F(name, args) static result (*cu##name) args;
FUNCTIONS
#undef F

// cuda_open gives the linker's or the missing function's word, or NULL.
static const char *cuda_open(const char *library) {
	void *lib = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	if (!lib)
		return dlerror();
#define F(name, args) if (!(*(void **)&cu##name = dlsym(lib, "cu" #name))) return "this driver is too old: it has no cu" #name;
	FUNCTIONS
#undef F
	return NULL;
}

// Names and numbers of CUjit_option.
enum { jit_error_log = 5, jit_error_log_bytes = 6 };

static result cuda_compile(handle *module, const char *ptx, char *log, unsigned size) {
	int options[] = {jit_error_log, jit_error_log_bytes};
	void *values[] = {log, (void *)(uintptr_t)size};
	return cuModuleLoadDataEx(module, ptx, 2, options, values);
}

// cuda_launch: each argument lies in eight bytes, whatever its size (little-endian).
static result cuda_launch(handle f, unsigned blocks, unsigned threads, uint64_t *args, int n) {
	void *at[8];
	for (int i = 0; i < n && i < 8; i++)
		at[i] = &args[i];
	return cuLaunchKernel(f, blocks, 1, 1, threads, 1, 1, 0, NULL, at, NULL);
}

static result cu_init(void) { return cuInit(0); }
static result cu_driver_version(int *v) { return cuDriverGetVersion(v); }
static const char *cu_name(result r) { const char *s = NULL; cuGetErrorName(r, &s); return s ? s : "an unknown error"; }
static result cu_count(int *n) { return cuDeviceGetCount(n); }
static result cu_device(int *d, int i) { return cuDeviceGet(d, i); }
static result cu_uuid(unsigned char *u, int d) { return cuDeviceGetUuid(u, d); }
static result cu_attribute(int *v, int a, int d) { return cuDeviceGetAttribute(v, a, d); }
static result cu_retain(int d) {
	handle c;
	result r = cuDevicePrimaryCtxRetain(&c, d);
	return r ? r : cuCtxSetCurrent(c);
}
static result cu_release(int d) { cuCtxSetCurrent(NULL); return cuDevicePrimaryCtxRelease_v2(d); }
static result cu_synchronize(void) { return cuCtxSynchronize(); }
static result cu_unload(handle m) { return cuModuleUnload(m); }
static result cu_function(handle *f, handle m, const char *n) { return cuModuleGetFunction(f, m, n); }
static result cu_memory(size_t *f, size_t *t) { return cuMemGetInfo_v2(f, t); }
static result cu_alloc(devptr *p, size_t n) { return cuMemAlloc_v2(p, n); }
static result cu_free(devptr p) { return cuMemFree_v2(p); }
static result cu_to(devptr d, const void *s, size_t n) { return cuMemcpyHtoD_v2(d, s, n); }
static result cu_from(void *d, devptr s, size_t n) { return cuMemcpyDtoH_v2(d, s, n); }
static result cu_set(devptr d, unsigned v, size_t n) { return cuMemsetD32_v2(d, v, n); }
static result cu_event(handle *e) { return cuEventCreate(e, 0); }
static result cu_record(handle e) { return cuEventRecord(e, NULL); }
static result cu_wait(handle e) { return cuEventSynchronize(e); }
static result cu_elapsed(float *ms, handle a, handle b) { return cuEventElapsedTime(ms, a, b); }
static result cu_drop_event(handle e) { return cuEventDestroy_v2(e); }
*/
import "C"

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"unsafe"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// Numbers of CUdevice_attribute.
const (
	attrProcessors = 16
	attrThreads    = 39 // that a processor holds at once
	attrMajor      = 75
	attrMinor      = 76
)

// Results that have a code of their own (CUresult).
const (
	cudaNoDevice = 100
	cudaMismatch = 803
	cudaStub     = 34
)

func cudaError(what string, r C.result) error {
	code := gpu.Failed
	switch r {
	case 0:
		return nil
	case cudaNoDevice:
		code = gpu.NoGPU
	case cudaMismatch:
		code = gpu.Mismatch
	case cudaStub:
		code = gpu.NoLibrary
	}
	return &gpu.Error{Code: code, Detail: fmt.Sprintf("%s: %s (%d)", what, C.GoString(C.cu_name(r)), int(r))}
}

// cudaDevice is one GPU with its primary context current in this thread: the
// caller has locked it.
type cudaDevice struct {
	number              C.int
	version             int // of the driver: 12040 is 12.4
	processors, threads int
	major, minor        int
	free                uint64 // bytes
	begin, end          C.handle
	modules             []C.handle
	blocks              []C.devptr
}

// openCUDA finds the GPU and makes its context current.
func openCUDA(library, uuid string) (*cudaDevice, error) {
	name := C.CString(library)
	defer C.free(unsafe.Pointer(name))
	if why := C.cuda_open(name); why != nil {
		return nil, &gpu.Error{Code: gpu.NoLibrary, Detail: C.GoString(why)}
	}
	if err := cudaError("cuInit", C.cu_init()); err != nil {
		return nil, err
	}
	d, err := findCUDA(uuid)
	if err != nil {
		return nil, err
	}
	if err := d.prepare(); err != nil {
		return nil, errors.Join(err, d.close())
	}
	return d, nil
}

// findCUDA goes by UUID: CUDA numbers GPUs in an order of its own.
func findCUDA(uuid string) (*cudaDevice, error) {
	var count, version C.int
	if err := errors.Join(cudaError("cuDriverGetVersion", C.cu_driver_version(&version)), cudaError("cuDeviceGetCount", C.cu_count(&count))); err != nil {
		return nil, err
	}
	for i := range min(count, gpu.MaxGPUs) {
		d := &cudaDevice{version: int(version)}
		var id [16]byte
		if err := cudaError("cuDeviceGet", C.cu_device(&d.number, i)); err != nil {
			return nil, err
		}
		if err := cudaError("cuDeviceGetUuid", C.cu_uuid((*C.uchar)(&id[0]), d.number)); err != nil {
			return nil, err
		}
		if nvidiaUUID(id) != uuid {
			continue
		}
		if err := cudaError("cuDevicePrimaryCtxRetain", C.cu_retain(d.number)); err != nil {
			return nil, err
		}
		return d, nil
	}
	return nil, &gpu.Error{Code: gpu.NoGPU, Detail: fmt.Sprintf("CUDA has %d GPUs and none is %s", int(count), uuid)}
}

// nvidiaUUID is how NVML writes it.
func nvidiaUUID(id [16]byte) string {
	h := hex.EncodeToString(id[:])
	return "GPU-" + h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}

func (d *cudaDevice) prepare() error {
	for attr, to := range map[C.int]*int{attrProcessors: &d.processors, attrThreads: &d.threads, attrMajor: &d.major, attrMinor: &d.minor} {
		var v C.int
		if err := cudaError("cuDeviceGetAttribute", C.cu_attribute(&v, attr, d.number)); err != nil {
			return err
		}
		*to = int(v)
	}
	if d.processors < 1 || d.processors > 1<<12 || d.threads < threadsPerBlock || d.threads > 1<<14 {
		return &gpu.Error{Code: gpu.Failed, Detail: fmt.Sprintf("%d processors of %d threads: no such GPU", d.processors, d.threads)}
	}
	var free, total C.size_t
	if err := cudaError("cuMemGetInfo", C.cu_memory(&free, &total)); err != nil {
		return err
	}
	d.free = uint64(free)
	return errors.Join(cudaError("cuEventCreate", C.cu_event(&d.begin)), cudaError("cuEventCreate", C.cu_event(&d.end)))
}

// close gives everything back. It goes on after errors: a context that died refuses all.
func (d *cudaDevice) close() (err error) {
	err = d.release(0)
	for _, m := range d.modules {
		err = errors.Join(err, cudaError("cuModuleUnload", C.cu_unload(m)))
	}
	for _, e := range []C.handle{d.begin, d.end} {
		if e != nil {
			err = errors.Join(err, cudaError("cuEventDestroy", C.cu_drop_event(e)))
		}
	}
	return errors.Join(err, cudaError("cuDevicePrimaryCtxRelease", C.cu_release(d.number)))
}

type kernel struct {
	name string
	f    C.handle
}

// compile has the driver turn PTX into the GPU's own code.
func (d *cudaDevice) compile(ptx string, names ...string) (map[string]kernel, error) {
	source := C.CString(ptx)
	defer C.free(unsafe.Pointer(source))
	log := make([]byte, 1024)
	var module C.handle
	if err := cudaError("compile PTX", C.cuda_compile(&module, source, (*C.char)(unsafe.Pointer(&log[0])), C.uint(len(log)-1))); err != nil {
		text, _, _ := bytes.Cut(log, []byte{0})
		err.(*gpu.Error).Detail += ": " + string(text)
		return nil, err
	}
	d.modules = append(d.modules, module)
	out := map[string]kernel{}
	for _, n := range names {
		name := C.CString(n)
		k := kernel{name: n}
		err := cudaError("cuModuleGetFunction "+n, C.cu_function(&k.f, module, name))
		C.free(unsafe.Pointer(name))
		if err != nil {
			return nil, err
		}
		out[n] = k
	}
	return out, nil
}

func (d *cudaDevice) alloc(size uint64) (C.devptr, error) {
	var p C.devptr
	if err := cudaError(fmt.Sprintf("cuMemAlloc of %d bytes", size), C.cu_alloc(&p, C.size_t(size))); err != nil {
		return 0, err
	}
	d.blocks = append(d.blocks, p)
	return p, nil
}

// release frees all blocks but the first keep.
func (d *cudaDevice) release(keep int) (err error) {
	for _, p := range d.blocks[keep:] {
		err = errors.Join(err, cudaError("cuMemFree", C.cu_free(p)))
	}
	d.blocks = d.blocks[:keep]
	return err
}

func (d *cudaDevice) put(to C.devptr, data []byte) error {
	return cudaError("cuMemcpyHtoD", C.cu_to(to, unsafe.Pointer(&data[0]), C.size_t(len(data))))
}

func (d *cudaDevice) get(data []byte, from C.devptr, offset uint64) error {
	return cudaError("cuMemcpyDtoH", C.cu_from(unsafe.Pointer(&data[0]), from+C.devptr(offset), C.size_t(len(data))))
}

// poison fills memory with a NaN, so that a kernel that does nothing cannot pass.
func (d *cudaDevice) poison(p C.devptr, size uint64) error {
	return cudaError("cuMemset", C.cu_set(p, 0xffffffff, C.size_t(size/4)))
}

func (d *cudaDevice) launch(k kernel, blocks int, args ...uint64) error {
	a := make([]C.uint64_t, len(args))
	for i, v := range args {
		a[i] = C.uint64_t(v)
	}
	return cudaError("launch "+k.name, C.cuda_launch(k.f, C.uint(blocks), threadsPerBlock, &a[0], C.int(len(a))))
}

func (d *cudaDevice) synchronize() error { return cudaError("cuCtxSynchronize", C.cu_synchronize()) }

// timed is the GPU's own time for what f launches, in seconds.
func (d *cudaDevice) timed(f func() error) (float64, error) {
	if err := cudaError("cuEventRecord", C.cu_record(d.begin)); err != nil {
		return 0, err
	}
	if err := f(); err != nil {
		return 0, err
	}
	var ms C.float
	if err := cudaError("cuEventRecord", C.cu_record(d.end)); err != nil {
		return 0, err
	}
	if err := cudaError("cuEventSynchronize", C.cu_wait(d.end)); err != nil {
		return 0, err
	}
	err := cudaError("cuEventElapsedTime", C.cu_elapsed(&ms, d.begin, d.end))
	return float64(ms) / 1000, err
}

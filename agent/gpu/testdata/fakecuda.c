// A libcuda.so.1 that behaves, for the tests: it hands out numbers, keeps memory
// on the heap, holds its caller to the rules of the driver API (a context before
// anything else, nothing freed twice, nothing left behind), computes in C what each
// kernel is for, and writes every call to the file FAKE_CUDA_LOG. It proves the
// sequence of calls, not the kernels.
//
// FAKE_CUDA_FAIL="cuName N" makes that function return N; FAKE_CUDA_WRONG=kernel
// flips one result of it; FAKE_CUDA_LAZY=kernel makes it do nothing;
// FAKE_CUDA_CLOCK=ms is what an event timer says; FAKE_CUDA_MAJOR the capability.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INVALID = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, NO_DEVICE = 100, INVALID_CONTEXT = 201, NOT_FOUND = 500 };
static int initialized, retained, current, modules, events, touched;
static struct { char *p; size_t n; } blocks[64];
static const char *names[] = {"sosna_fill", "sosna_copy", "sosna_triad", "sosna_fma", "sosna_tensor"};

static int called(const char *name, long arg) {
	const char *log = getenv("FAKE_CUDA_LOG"), *fail = getenv("FAKE_CUDA_FAIL");
	FILE *f = log ? fopen(log, "a") : NULL;
	if (f) {
		fprintf(f, "%s %ld\n", name, arg);
		fclose(f);
	}
	size_t n = strlen(name);
	return fail && !strncmp(fail, name, n) && fail[n] == ' ' ? atoi(fail + n) : 0;
}
#define CALLED(arg) do { int r = called(__func__, (long)(arg)); if (r) return r; } while (0)
#define CONTEXT() do { if (!current) return INVALID_CONTEXT; } while (0)

int cuInit(unsigned flags) { CALLED(flags); initialized = 1; return 0; }
int cuDriverGetVersion(int *v) { CALLED(0); *v = 12040; return 0; }
int cuGetErrorName(int r, const char **s) { *s = r == OUT_OF_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY" : r == INVALID_CONTEXT ? "CUDA_ERROR_INVALID_CONTEXT" : "CUDA_ERROR_OTHER"; return 0; }
int cuDeviceGetCount(int *n) { CALLED(0); if (!initialized) return NOT_INITIALIZED; *n = 2; return 0; }
int cuDeviceGet(int *d, int i) { CALLED(i); *d = i + 40; return 0; }
int cuDeviceGetUuid(unsigned char *u, int d) { CALLED(d); memset(u, 0xaa + 0x11 * (d - 40), 16); return 0; }
int cuDeviceGetAttribute(int *v, int a, int d) {
	CALLED(a);
	const char *major = getenv("FAKE_CUDA_MAJOR");
	*v = a == 16 ? 2 : a == 39 ? 1536 : a == 75 ? (major ? atoi(major) : 8) : a == 76 ? 6 : -1;
	return 0;
}
int cuDevicePrimaryCtxRetain(void **c, int d) { CALLED(d); if (!initialized) return NOT_INITIALIZED; *c = &retained; retained = d; return 0; }
int cuDevicePrimaryCtxRelease_v2(int d) {
	CALLED(d);
	int live = modules + events;
	for (int i = 0; i < 64; i++)
		live += blocks[i].p != NULL;
	if (live || retained != d)
		return INVALID; // something was left behind
	retained = current = 0;
	return 0;
}
int cuCtxSetCurrent(void *c) { CALLED(c != NULL); if (c && c != &retained) return INVALID_CONTEXT; current = c != NULL; return 0; }
int cuCtxSynchronize(void) { CALLED(0); CONTEXT(); return 0; }
int cuModuleLoadDataEx(void **m, const void *ptx, unsigned n, int *options, void **values) {
	CONTEXT();
	int r = called(__func__, n);
	if (r) {
		for (unsigned i = 0; i < n; i++)
			if (options[i] == 5)
				strcpy(values[i], "ptxas fatal: unresolved");
		return r;
	}
	if (!strstr(ptx, ".version") || !strstr(ptx, ".entry sosna_"))
		return INVALID;
	*m = (void *)ptx; // must not be used after the call: only cuModuleGetFunction of a name that is known
	modules++;
	return 0;
}
int cuModuleUnload(void *m) { CALLED(0); CONTEXT(); if (!modules) return INVALID; modules--; return 0; }
int cuModuleGetFunction(void **f, void *m, const char *name) {
	CALLED(0);
	CONTEXT();
	for (int i = 0; i < 5; i++)
		if (!strcmp(names[i], name)) {
			*f = (void *)names[i];
			return 0;
		}
	return NOT_FOUND;
}
int cuMemGetInfo_v2(size_t *free, size_t *total) {
	CALLED(0);
	CONTEXT();
	const char *mib = getenv("FAKE_CUDA_FREE_MIB");
	*free = (size_t)(mib ? atoi(mib) : 72) << 20;
	*total = 1 << 30;
	return 0;
}
int cuMemAlloc_v2(unsigned long long *p, size_t n) {
	CALLED(n);
	CONTEXT();
	touched = 1;
	for (int i = 0; i < 64; i++)
		if (!blocks[i].p) {
			if (!(blocks[i].p = malloc(n)))
				return OUT_OF_MEMORY;
			blocks[i].n = n;
			*p = (uintptr_t)blocks[i].p;
			return 0;
		}
	return OUT_OF_MEMORY;
}
static int inside(unsigned long long p, size_t n) {
	for (int i = 0; i < 64; i++)
		if (blocks[i].p && p >= (uintptr_t)blocks[i].p && p + n <= (uintptr_t)blocks[i].p + blocks[i].n)
			return 1;
	return 0;
}
int cuMemFree_v2(unsigned long long p) {
	CALLED(0);
	CONTEXT();
	for (int i = 0; i < 64; i++)
		if (blocks[i].p == (char *)(uintptr_t)p && p) {
			free(blocks[i].p);
			blocks[i].p = NULL;
			return 0;
		}
	return INVALID;
}
int cuMemcpyHtoD_v2(unsigned long long d, const void *s, size_t n) { CALLED(n); CONTEXT(); if (!inside(d, n)) return INVALID; memcpy((void *)(uintptr_t)d, s, n); return 0; }
int cuMemcpyDtoH_v2(void *d, unsigned long long s, size_t n) { CALLED(n); CONTEXT(); if (!inside(s, n)) return INVALID; memcpy(d, (void *)(uintptr_t)s, n); return 0; }
int cuMemsetD32_v2(unsigned long long d, unsigned v, size_t n) {
	CALLED(v);
	CONTEXT();
	if (!inside(d, 4 * n))
		return INVALID;
	for (size_t i = 0; i < n; i++)
		((unsigned *)(uintptr_t)d)[i] = v;
	return 0;
}

static float half(uint16_t h) { return h == 0 ? 0 : h == 0x3c00 ? 1 : h == 0x4000 ? 2 : h == 0x4200 ? 3 : -1000; }
#define U64(i) (*(uint64_t *)args[i])
#define U32(i) (*(uint32_t *)args[i])
#define F32(i) (*(float *)args[i])
#define AT(i) ((float *)(uintptr_t)U64(i))

static void fma_(float *out, unsigned blocks, unsigned threads, uint32_t loops, float m, float a) {
	for (unsigned i = 0; i < blocks * threads; i++) {
		float sum = 0;
		for (int j = 0; j < 8; j++)
			sum += m == 1 ? (i % threads) + (float)loops * 16 * a * (j + 1) : -1;
		out[i] = sum;
	}
}
static void tensor(float *out, unsigned warps, const uint16_t *a, const uint16_t *b, uint32_t loops) {
	for (unsigned w = 0; w < warps; w++)
		for (int i = 0; i < 16; i++)
			for (int j = 0; j < 16; j++) {
				float sum = 0;
				for (int k = 0; k < 16; k++)
					sum += half(a[16 * i + k]) * half(b[16 * j + k]);
				out[256 * w + 16 * i + j] = 4 * loops * sum;
			}
}
int cuLaunchKernel(const char *f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared, void *stream, void **args, void **extra) {
	CALLED(gx * bx);
	CONTEXT();
	if (gy != 1 || gz != 1 || by != 1 || bz != 1 || shared || stream || extra || !gx || bx > 1024)
		return INVALID;
	const char *lazy = getenv("FAKE_CUDA_LAZY"), *wrong = getenv("FAKE_CUDA_WRONG");
	if (lazy && !strcmp(lazy, f))
		return 0;
	// The same launch again leaves the same: done once, the tests are fast.
	static uint64_t before[6];
	static const char *last_f;
	uint64_t now[6] = {gx};
	for (int i = 0; i < (!strcmp(f, "sosna_triad") ? 5 : !strcmp(f, "sosna_copy") ? 3 : 4); i++)
		now[i + 1] = U64(i);
	if (last_f == f && !memcmp(before, now, sizeof now) && !touched)
		return 0;
	last_f = f;
	touched = 0;
	memcpy(before, now, sizeof now);
	float *out = AT(0);
	size_t last = 0;
	if (!strcmp(f, "sosna_fill")) {
		last = 4 * (size_t)U32(1);
		if (!inside(U64(0), 4 * last)) return INVALID;
		for (size_t e = 0; e < last; e++)
			out[e] = (e >> U32(2)) & U32(3);
	} else if (!strcmp(f, "sosna_copy")) {
		last = 4 * (size_t)U32(2);
		if (!inside(U64(0), 4 * last) || !inside(U64(1), 4 * last)) return INVALID;
		memcpy(out, AT(1), 4 * last);
	} else if (!strcmp(f, "sosna_triad")) {
		last = 4 * (size_t)U32(3);
		if (!inside(U64(0), 4 * last) || !inside(U64(1), 4 * last) || !inside(U64(2), 4 * last)) return INVALID;
		float *b = AT(1), *c = AT(2), s = F32(4);
		for (size_t e = 0; e < last; e++)
			out[e] = b[e] + s * c[e];
	} else if (!strcmp(f, "sosna_fma")) {
		last = gx * bx;
		if (!inside(U64(0), 4 * last)) return INVALID;
		fma_(out, gx, bx, U32(1), F32(2), F32(3));
	} else {
		last = gx * bx / 32 * 256;
		if (!inside(U64(0), 4 * last) || !inside(U64(1), 512) || !inside(U64(2), 512)) return INVALID;
		tensor(out, gx * bx / 32, (uint16_t *)AT(1), (uint16_t *)AT(2), U32(3));
	}
	if (wrong && !strcmp(wrong, f))
		out[last - 1] += 1;
	return 0;
}

int cuEventCreate(void **e, unsigned flags) { CALLED(flags); CONTEXT(); *e = &events; events++; return 0; }
int cuEventRecord(void *e, void *stream) { CALLED(0); CONTEXT(); return e != &events; }
int cuEventSynchronize(void *e) { CALLED(0); CONTEXT(); return e != &events; }
int cuEventElapsedTime(float *ms, void *a, void *b) {
	CALLED(0);
	const char *clock = getenv("FAKE_CUDA_CLOCK");
	*ms = clock ? atof(clock) : 0.25;
	return 0;
}
int cuEventDestroy_v2(void *e) { CALLED(0); CONTEXT(); if (!events) return INVALID; events--; return 0; }

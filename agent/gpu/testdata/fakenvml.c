// A libnvidia-ml.so.1 of an old driver: one GPU, and only the functions below, so
// that a call of any other would end the program (symbol lookup error).
// FAKE_NVML=hang never comes back from a sample, crash dies in it, nodriver finds no driver,
// stuck hangs in nvmlInit.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int ret;
typedef void *dev;
static int gpu;
static int is(const char *what) { const char *s = getenv("FAKE_NVML"); return s && !strcmp(s, what); }
static ret text(char *to, unsigned n, const char *s) { snprintf(to, n, "%s", s); return 0; }

ret nvmlInit_v2(void) { while (is("stuck")) pause(); return is("nodriver") ? 9 : 0; }
ret nvmlShutdown(void) { return 0; }
const char *nvmlErrorString(ret r) { return r == 9 ? "Driver Not Loaded" : r == 10 ? "Timeout" : "Unknown Error"; }
ret nvmlSystemGetDriverVersion(char *s, unsigned n) { return text(s, n, "390.157"); }
ret nvmlSystemGetNVMLVersion(char *s, unsigned n) { return text(s, n, "9.390.157"); }
ret nvmlSystemGetCudaDriverVersion(int *v) { *v = 9010; return 0; }
ret nvmlDeviceGetCount_v2(unsigned *n) { *n = 1; return 0; }
ret nvmlDeviceGetHandleByIndex_v2(unsigned i, dev *d) { *d = &gpu; return i ? 2 : 0; }
ret nvmlDeviceGetUUID(dev d, char *s, unsigned n) { return text(s, n, "GPU-bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"); }
ret nvmlDeviceGetName(dev d, char *s, unsigned n) { return text(s, n, "GeForce GTX 750"); }
ret nvmlDeviceGetMinorNumber(dev d, unsigned *n) { *n = 0; return 0; }
ret nvmlDeviceGetPciInfo_v3(dev d, char *p) { memset(p, 0, 68); strcpy(p + 36, "00000000:01:00.0"); return 0; } // busId lies after five ints and 16 chars
ret nvmlDeviceGetMemoryInfo(dev d, unsigned long long *m) { m[0] = 1 << 30; m[1] = 3 << 28; m[2] = 1 << 28; return 0; } // total, free, used
ret nvmlDeviceGetUtilizationRates(dev d, unsigned *u) {
	while (is("hang"))
		pause();
	if (is("crash"))
		abort();
	u[0] = 42;
	u[1] = 21;
	return 0;
}
ret nvmlDeviceGetPowerUsage(dev d, unsigned *mw) { *mw = 38000; return 0; }
ret nvmlDeviceGetTemperature(dev d, int sensor, unsigned *t) { *t = 55; return sensor; }
ret nvmlDeviceGetComputeRunningProcesses(dev d, unsigned *n, void *infos) {
	if (*n < 1) {
		*n = 1;
		return 7; // insufficient size
	}
	struct { unsigned pid; unsigned long long memory; } p = {4711, 1 << 20};
	*n = 1;
	memcpy(infos, &p, sizeof p);
	return 0;
}
ret nvmlEventSetCreate(void **set) { *set = &gpu; return 0; }
ret nvmlDeviceRegisterEvents(dev d, unsigned long long types, void *set) { return types == 8 ? 0 : 2; } // Xid
ret nvmlEventSetWait_v2(void *set, void *data, unsigned ms) {
	static int told;
	struct { dev d; unsigned long long type, xid; unsigned gi, ci; } e = {&gpu, 8, 79, -1, -1};
	if (told++)
		return 10; // timeout
	memcpy(data, &e, sizeof e);
	return 0;
}

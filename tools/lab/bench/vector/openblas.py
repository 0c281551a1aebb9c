# Matrix product and SVD by numpy over OpenBLAS on one thread. Prints one JSON
# object; fails where the library that numpy calls is another.
import ctypes, json, os, statistics, sys, time

import numpy

with open("/proc/self/maps") as maps:
    found = sorted({line.split()[-1] for line in maps if "openblas" in os.path.basename(line.split()[-1])})
if not found:
    sys.exit("numpy runs another BLAS than OpenBLAS")
library = ctypes.CDLL(found[0])
library.openblas_get_config.restype = ctypes.c_char_p
library.openblas_get_corename.restype = ctypes.c_char_p
threads = library.openblas_get_num_threads()
if threads != 1:
    sys.exit(f"OpenBLAS runs {threads} threads")
version = " ".join(library.openblas_get_config().decode().split()[:2])
core = library.openblas_get_corename().decode()

random = numpy.random.default_rng(1)


def median(seconds, run):
    run()
    took, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(took) < 3:
        began = time.perf_counter()
        run()
        took.append(time.perf_counter() - began)
    return statistics.median(took)


n = 1000  # the larger, the better for OpenBLAS: from here on hardly
a, b = random.random((n, n)), random.random((n, n))
c = numpy.empty((n, n))
v = random.random((512, 64))
print(json.dumps({
    "library": f"{version} ({core}), numpy, one thread",
    "flops": 2 * n**3 / median(1, lambda: numpy.dot(a, b, out=c)),
    "svd_ms": 1000 * median(0.3, lambda: numpy.linalg.svd(v, full_matrices=False)),
}))

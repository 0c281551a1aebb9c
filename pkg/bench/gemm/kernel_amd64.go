package gemm

import "golang.org/x/sys/cpu"

// kernels are those that this CPU and its operating system have, fastest first. AVX-512 goes before AVX2 also where a
// core has one 512-bit unit: there the two are equal.
func kernels() (have []kernel) {
	if cpu.X86.HasAVX512F {
		have = append(have, kernel{name: "avx512", rows: 8, columns: 24, run: kernelAVX512})
	}
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		have = append(have, kernel{name: "avx2", rows: 6, columns: 8, run: kernelAVX2})
	}
	return append(have, portable)
}

var best = kernels()[0]

//go:noescape
func kernelAVX512(depth int, a, b, c *float64, stride int)

//go:noescape
func kernelAVX2(depth int, a, b, c *float64, stride int)

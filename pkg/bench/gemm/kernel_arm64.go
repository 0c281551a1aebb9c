package gemm

// kernels are those that this CPU has, fastest first: every arm64 CPU has NEON with doubles.
func kernels() []kernel {
	return []kernel{{name: "neon", rows: 6, columns: 8, run: kernelNEON}, portable}
}

var best = kernels()[0]

//go:noescape
func kernelNEON(depth int, a, b, c *float64, stride int)

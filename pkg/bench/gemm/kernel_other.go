//go:build !amd64 && !arm64

package gemm

func kernels() []kernel { return []kernel{portable} }

var best = portable

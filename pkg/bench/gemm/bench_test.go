package gemm

import (
	"fmt"
	"testing"

	"golang.org/x/sys/unix"
)

// BenchmarkStep gives each kernel's rate by wall time and, since a loaded machine gives a process less than a core, by the
// processor time that it had. All of a Step counts: packing and proof too.
func BenchmarkStep(b *testing.B) {
	for _, k := range kernels() {
		for _, n := range []int{Side, 480} {
			b.Run(fmt.Sprintf("%s/%d", k.name, n), func(b *testing.B) {
				p := newProduct(n, k)
				var flops float64
				before := threadTime(b)
				for b.Loop() {
					done, err := p.Step()
					if err != nil {
						b.Fatal(err)
					}
					flops += done
				}
				b.ReportMetric(flops/b.Elapsed().Seconds()/1e9, "Gflop/s")
				b.ReportMetric(flops/(threadTime(b)-before)/1e9, "Gflop/cpu-s")
			})
		}
	}
}

// threadTime is this process's processor time so far in seconds.
func threadTime(b *testing.B) float64 {
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

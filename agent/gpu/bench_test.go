//go:build cgo

package main

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/sosna-os/sosna/pkg/gpu"
)

const fakeGPU = "GPU-bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"

// compiled is testdata/fakecuda.c as a library.
var compiled = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "fakecuda-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	library := filepath.Join(dir, "libcuda.so.1")
	if out, err := exec.Command("gcc", "-shared", "-fPIC", "-O1", "-o", library, "testdata/fakecuda.c").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, out)
	}
	return os.ReadFile(library)
})

// fakeCUDA is a library of each test's own: one that was opened stays, with its state.
func fakeCUDA(t *testing.T) (library, log string) {
	t.Helper()
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("needs gcc to make a library")
	}
	image, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	library, log = filepath.Join(dir, "libcuda.so.1"), filepath.Join(dir, "log")
	if err := os.WriteFile(library, image, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("FAKE_CUDA_LOG", log)
	return library, log
}

func calls(t *testing.T, log string) []string {
	t.Helper()
	text, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// TestBenchSequence: everything is asked for in the driver's order and given back.
// The figures are the fake clock's: 0.25 ms whatever was launched, so that they are
// the arithmetic of bytes and operations.
func TestBenchSequence(t *testing.T) {
	library, log := fakeCUDA(t)
	t.Setenv("FAKE_CUDA_CLOCK", "0.25")
	got, err := benchWith(library, gpu.BenchRequest{UUID: fakeGPU, Seconds: 60})
	if err != nil {
		t.Fatal(err)
	}
	size := 18.0 * (1 << 20) // a quarter of the 72 MiB that are free
	threads := 2.0 * 1536
	want := map[string]float64{
		"gpu_memory_copy": 2 * size, "gpu_memory_triad": 3 * size,
		"gpu_fp32": 2 * 8 * 16 * 4096 * threads, "gpu_tensor_fp16": 2 * 16 * 16 * 16 * 4 * 8192 * 2 * 2 * 8,
	}
	for _, r := range got {
		rate := want[r.Name] * 200 / 0.00025 // 200 launches make 50 ms of 0.25 ms
		if r.Reason != "" || math.Abs(r.Value/rate-1) > 1e-6 || r.Runs != fewest || r.Spread > 1e-6 {
			t.Errorf("%+v, want %g", r, rate)
		}
		delete(want, r.Name)
	}
	if len(want) != 0 {
		t.Errorf("missing: %v", want)
	}
	lines := calls(t, log)
	if lines[0] != "cuInit 0" || lines[len(lines)-1] != "cuDevicePrimaryCtxRelease_v2 41" {
		t.Errorf("from %q to %q", lines[0], lines[len(lines)-1])
	}
	count := map[string]int{}
	for _, l := range lines {
		count[strings.Fields(l)[0]]++
	}
	for made, dropped := range map[string]string{"cuMemAlloc_v2": "cuMemFree_v2", "cuModuleLoadDataEx": "cuModuleUnload", "cuEventCreate": "cuEventDestroy_v2", "cuDevicePrimaryCtxRetain": "cuDevicePrimaryCtxRelease_v2"} {
		if count[made] == 0 || count[made] != count[dropped] {
			t.Errorf("%d %s, %d %s", count[made], made, count[dropped], dropped)
		}
	}
}

// TestBenchWrong: a wrong answer of any kernel, or none at all, is found; and ends the run.
func TestBenchWrong(t *testing.T) {
	for _, fault := range []string{"FAKE_CUDA_WRONG", "FAKE_CUDA_LAZY"} {
		for _, kernel := range []string{"sosna_fill", "sosna_copy", "sosna_triad", "sosna_fma", "sosna_tensor"} {
			t.Run(fault+" "+kernel, func(t *testing.T) {
				library, log := fakeCUDA(t)
				t.Setenv(fault, kernel)
				got, err := benchWith(library, gpu.BenchRequest{UUID: fakeGPU, Seconds: 60})
				if gpu.CodeOf(err) != gpu.WrongResult || got != nil {
					t.Errorf("got %+v, %v", got, err)
				}
				if lines := calls(t, log); lines[len(lines)-1] != "cuDevicePrimaryCtxRelease_v2 41" {
					t.Errorf("ends with %q", lines[len(lines)-1])
				}
			})
		}
	}
}

// TestBenchFails: what the driver refuses has its code, or its reason in the result.
func TestBenchFails(t *testing.T) {
	for name, c := range map[string]struct {
		key, value string
		uuid       string
		code       gpu.Code // of the run
		reason     string   // of the last result
	}{
		"no init":          {"FAKE_CUDA_FAIL", "cuInit 100", fakeGPU, gpu.NoGPU, ""},
		"stub":             {"FAKE_CUDA_FAIL", "cuInit 34", fakeGPU, gpu.NoLibrary, ""},
		"other driver":     {"FAKE_CUDA_FAIL", "cuInit 803", fakeGPU, gpu.Mismatch, ""},
		"another GPU":      {"", "", "GPU-cccccccc-cccc-cccc-cccc-cccccccccccc", gpu.NoGPU, ""},
		"no context":       {"FAKE_CUDA_FAIL", "cuDevicePrimaryCtxRetain 2", fakeGPU, gpu.Failed, ""},
		"no PTX compiler":  {"FAKE_CUDA_FAIL", "cuModuleLoadDataEx 218", fakeGPU, "", "ptxas fatal"},
		"no memory":        {"FAKE_CUDA_FAIL", "cuMemAlloc_v2 2", fakeGPU, "", "CUDA_ERROR_OUT_OF_MEMORY"},
		"launch refused":   {"FAKE_CUDA_FAIL", "cuLaunchKernel 719", fakeGPU, "", "719"},
		"cannot read back": {"FAKE_CUDA_FAIL", "cuMemcpyDtoH_v2 719", fakeGPU, "", "719"},
		"clock stands":     {"FAKE_CUDA_CLOCK", "0", fakeGPU, "", "clock"},
		"clock runs back":  {"FAKE_CUDA_CLOCK", "-3", fakeGPU, "", "clock"},
		"clock races":      {"FAKE_CUDA_CLOCK", "1e9", fakeGPU, "", "clock"},
		"clock is NaN":     {"FAKE_CUDA_CLOCK", "nan", fakeGPU, "", "clock"},
		"no tensor cores":  {"FAKE_CUDA_MAJOR", "6", fakeGPU, "", "6.6 has no tensor cores"},
		"no GPU is so big": {"FAKE_CUDA_FAIL", "cuMemGetInfo_v2 1", fakeGPU, gpu.Failed, ""},
	} {
		t.Run(name, func(t *testing.T) {
			library, _ := fakeCUDA(t)
			if c.key != "" {
				t.Setenv(c.key, c.value)
			}
			got, err := benchWith(library, gpu.BenchRequest{UUID: c.uuid, Seconds: 60})
			if gpu.CodeOf(err) != c.code {
				t.Fatalf("got %v, want %q", err, c.code)
			}
			if c.code == "" && (len(got) != len(programs) || got[len(got)-1].Value != 0 || !strings.Contains(got[len(got)-1].Reason, c.reason)) {
				t.Errorf("results %+v, want the reason %q", got, c.reason)
			}
		})
	}
}

func TestBenchSmallMemory(t *testing.T) {
	library, _ := fakeCUDA(t)
	t.Setenv("FAKE_CUDA_FREE_MIB", "40")
	got, err := benchWith(library, gpu.BenchRequest{UUID: fakeGPU, Seconds: 60})
	if err != nil || len(got) != 4 {
		t.Fatal(got, err)
	}
	for _, r := range got {
		if memory := strings.HasPrefix(r.Name, "gpu_memory"); memory != (r.Value == 0) {
			t.Errorf("%+v", r)
		}
	}
}

// TestBenchLibrary: no library, one that is none, and one of another kind.
func TestBenchLibrary(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.so")
	if err := os.WriteFile(text, []byte("no library"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, library := range []string{filepath.Join(dir, "none.so"), text, "libc.so.6"} {
		if _, err := benchWith(library, gpu.BenchRequest{UUID: fakeGPU, Seconds: 1}); gpu.CodeOf(err) != gpu.NoLibrary {
			t.Errorf("%s: %v", library, err)
		}
	}
}

func TestMiddle(t *testing.T) {
	for _, c := range []struct {
		in             []float64
		median, spread float64
	}{{[]float64{4}, 4, 0}, {[]float64{3, 1, 2}, 2, 1}, {[]float64{4, 2, 3, 1}, 2.5, 1.2}} {
		if m, s := middle(c.in); m != c.median || math.Abs(s-c.spread) > 1e-12 {
			t.Errorf("%v: %g %g", c.in, m, s)
		}
	}
}

// TestTiles: the product is exact in fp32 and shows a kernel that confuses rows with columns.
func TestTiles(t *testing.T) {
	p := tileProduct()
	asymmetric := 0
	for i := range tile {
		for j := range tile {
			if v := tileChains * tensorLoops * p[i*tile+j]; v >= 1<<24 || v <= 0 {
				t.Errorf("%d, %d: %g", i, j, v)
			}
			var byRow, byColumn float32
			for k := range tile {
				byRow += float32(tileA(i, k) * tileB(j, k))
				byColumn += float32(tileA(k, i) * tileB(k, j))
			}
			if p[i*tile+j] != p[j*tile+i] && p[i*tile+j] != byRow && p[i*tile+j] != byColumn {
				asymmetric++
			}
		}
	}
	if asymmetric < tile*tile/2 {
		t.Errorf("only %d of %d places tell rows from columns", asymmetric, tile*tile)
	}
	if fmaWant(threadsPerBlock-1) >= 1<<24 {
		t.Errorf("the chains' sum %g is not exact", fmaWant(threadsPerBlock-1))
	}
}

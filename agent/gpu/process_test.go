//go:build cgo

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// TestMain lets the test binary be the program: a real process with the real
// go-nvml, which opens whatever LD_LIBRARY_PATH has.
func TestMain(m *testing.M) {
	if os.Getenv("SOSNA_GPU_TEST") != "" {
		main()
	}
	os.Exit(m.Run())
}

// fakes is a folder with libraries in C in place of NVIDIA's.
func fakes(t testing.TB) string {
	t.Helper()
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("needs gcc to make a library")
	}
	dir := t.TempDir()
	for source, library := range map[string]string{"fakenvml.c": nvmlLibrary, "fakecuda.c": cudaLibrary} {
		if out, err := exec.Command("gcc", "-shared", "-fPIC", "-O1", "-o", filepath.Join(dir, library), "testdata/"+source).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	return dir
}

// client runs the program with them.
func client(t testing.TB, deadline time.Duration, env ...string) *gpu.Client {
	t.Helper()
	dir := fakes(t)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := gpu.NewClient(gpu.Options{Path: exe, Deadline: deadline, Env: append(env, "SOSNA_GPU_TEST=1", "LD_LIBRARY_PATH="+dir)})
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// TestOldDriver: through the agent's client, the program and go-nvml to a library in C
// that has a part of NVML's functions.
func TestOldDriver(t *testing.T) {
	c := client(t, 30*time.Second)
	v, err := c.List(t.Context())
	if err != nil || v.Driver != "390.157" || v.CUDA != "9.1" || len(v.GPUs) != 1 || v.GPUs[0].Address != "0000:01:00.0" || v.GPUs[0].Name != "GeForce GTX 750" {
		t.Fatalf("%+v %v", v, err)
	}
	s, err := c.Sample(t.Context())
	if err != nil || len(s) != 1 {
		t.Fatal(s, err)
	}
	for want, r := range map[uint64]gpu.Reading{42: s[0].Utilisation, 1 << 28: s[0].MemoryUsed, 38000: s[0].Power, 55: s[0].Temperature} {
		if n, ok := r.Get(); !ok || n != want {
			t.Errorf("%d %s, want %d", n, r.Reason, want)
		}
	}
	for name, r := range map[string]gpu.Reading{"nvmlDeviceGetTotalEnergyConsumption": s[0].Energy, "nvmlDeviceGetFanSpeed": s[0].Fan, "nvmlDeviceGetTotalEccErrors": s[0].ECCCorrected} {
		if r.Value != nil || !strings.Contains(r.Reason, "has no "+name) {
			t.Errorf("%s: %+v", name, r)
		}
	}
	p, err := c.Processes(t.Context())
	if err != nil || len(p) != 1 || p[0].PID != 4711 || p[0].Utilisation.Value != nil {
		t.Errorf("%+v %v", p, err)
	}
	if e, err := c.Events(t.Context()); err != nil || len(e) != 1 || e[0].Xid != 79 {
		t.Errorf("%+v %v", e, err)
	}
	if e, err := c.Events(t.Context()); err != nil || len(e) != 0 {
		t.Errorf("%+v %v", e, err)
	}
}

// TestBenchProcess: the benchmarks too, in a process of their own.
func TestBenchProcess(t *testing.T) {
	c := client(t, 30*time.Second)
	r, err := c.Bench(t.Context(), gpu.BenchRequest{UUID: fakeGPU, Seconds: 60})
	if err != nil || len(r) != len(programs) {
		t.Fatal(r, err)
	}
	if _, err := c.Bench(t.Context(), gpu.BenchRequest{UUID: "GPU-00000000-0000-0000-0000-000000000000", Seconds: 1}); gpu.CodeOf(err) != gpu.NoGPU {
		t.Errorf("of no GPU: %v", err)
	}
}

// TestDriverFails: a library that blocks for ever, one that kills the program, and one without its driver.
func TestDriverFails(t *testing.T) {
	for word, want := range map[string]gpu.Code{"hang": gpu.Hung, "stuck": gpu.Hung, "crash": gpu.Died, "nodriver": gpu.NoDriver} {
		t.Run(word, func(t *testing.T) {
			t.Parallel()
			deadline := 30 * time.Second
			if want == gpu.Hung {
				deadline = time.Second
			}
			c := client(t, deadline, "FAKE_NVML="+word)
			if _, err := c.Sample(t.Context()); gpu.CodeOf(err) != want {
				t.Errorf("got %v, want %s", err, want)
			}
		})
	}
}

// TestEndsWithItsInput: also while the library holds it. Nor can it gain privileges.
func TestEndsWithItsInput(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), exe)
	cmd.Env = []string{"SOSNA_GPU_TEST=1", "LD_LIBRARY_PATH=" + fakes(t), "FAKE_NVML=hang"}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for _, op := range []gpu.Op{gpu.OpList, gpu.OpSample} { // answers the first, hangs in the second
		if err := gpu.WriteLine(in, gpu.Request{ID: 1, Op: op}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := out.Read(make([]byte, 1)); err != nil { // it answers: it has begun
		t.Fatal(err)
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", cmd.Process.Pid))
	if err != nil || !strings.Contains(string(status), "NoNewPrivs:\t1") {
		t.Errorf("it may gain privileges: %v\n%s", err, status)
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Error("it stays without anybody to answer to")
		_ = cmd.Process.Kill()
		<-done
	}
	if err := syscall.Kill(cmd.Process.Pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("process: %v", err)
	}
}

// BenchmarkSample is what a sample costs on this side of the driver: pipes, JSON
// and the rules, one GPU, both processes. The library answers at once, as no real one does.
func BenchmarkSample(b *testing.B) {
	c := client(b, 30*time.Second)
	for b.Loop() {
		if _, err := c.Sample(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}

// TestRealGPU is for a machine that has one, with NVIDIA's driver: everything that the
// fakes above stand for. It prints what it found.
func TestRealGPU(t *testing.T) {
	if _, err := os.Stat("/dev/nvidiactl"); err != nil {
		t.Skip("needs a GPU with NVIDIA's driver: there is no /dev/nvidiactl")
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := gpu.NewClient(gpu.Options{Path: exe, Deadline: 30 * time.Second, Env: []string{"SOSNA_GPU_TEST=1", "LD_LIBRARY_PATH=" + os.Getenv("LD_LIBRARY_PATH")}})
	defer c.Close()
	v, err := c.List(t.Context())
	if err != nil || len(v.GPUs) == 0 {
		t.Fatal(v, err)
	}
	s, err := c.Sample(t.Context())
	if err != nil || len(s) != len(v.GPUs) {
		t.Fatal(s, err)
	}
	for i, one := range s {
		total, ok := one.MemoryTotal.Get()
		if _, warm := one.Temperature.Get(); !warm || !ok || total < 1<<30 || one.UUID != v.GPUs[i].UUID {
			t.Errorf("%+v", one)
		}
	}
	p, perr := c.Processes(t.Context())
	e, eerr := c.Events(t.Context())
	for _, part := range []any{v, s, p, e} {
		text, err := json.Marshal(part)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s", text)
	}
	t.Logf("processes: %v; events: %v", perr, eerr)
	results, err := c.Bench(t.Context(), gpu.BenchRequest{UUID: v.GPUs[0].UUID, Seconds: 30})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		t.Logf("%-18s %.4g %s, spread %.2g over %d runs, %.3g s %s", r.Name, r.Value, r.Unit, r.Spread, r.Runs, r.Seconds, r.Reason)
		if r.Value == 0 && r.Name != "gpu_tensor_fp16" {
			t.Errorf("%s: %s", r.Name, r.Reason)
		}
	}
}

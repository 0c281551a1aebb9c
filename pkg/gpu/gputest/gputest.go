// Package gputest is a program that plays sosna-gpu for other packages' tests: a
// real child process with two GPUs that answers, fails, lies or hangs as told. Their
// TestMain calls Play first; Program makes the options of a gpu.Machine.
package gputest

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// The two GPUs.
const (
	A = "GPU-aaaaaaaa-0000-0000-0000-000000000000"
	B = "GPU-bbbbbbbb-0000-0000-0000-000000000000"
)

const variable = "SOSNA_GPUTEST_ROLE"

// Roles that a child can have.
const (
	Well        = "well"
	NoDriver    = "no driver"
	Hangs       = "hangs"        // at the second sample
	BenchHangs  = "bench hangs"  // till it is killed
	BenchWrong  = "bench wrong"  // B computes wrongly
	BenchAbsurd = "bench absurd" // units and numbers of runs that no benchmark has
	Vanishes    = "vanishes"     // B is not there from the second sample on
)

// Program is a child of this test binary with a role.
func Program(tb testing.TB, role string) gpu.Options {
	tb.Helper()
	return gpu.Options{
		Path: binary(tb), Env: []string{variable + "=" + role},
		Deadline: 10 * time.Second, FirstWait: time.Hour, LongestWait: time.Hour, // of a loaded machine; one life only
	}
}

// Machine is one with that program and no other GPU.
func Machine(tb testing.TB, role string) gpu.Machine {
	tb.Helper()
	root := tb.TempDir()
	for name, text := range map[string]string{"proc/devices": "Character devices:\n  1 mem\n", "sys/class/drm/version": "drm 1.1.0\n"} {
		at := filepath.Join(root, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, []byte(text), 0o600)); err != nil {
			tb.Fatal(err)
		}
	}
	return gpu.Machine{Root: root, Program: Program(tb, role)}
}

// binary is this test's own, where the user of the child may run it too: go test keeps
// it in a folder of its own user.
func binary(tb testing.TB) string {
	tb.Helper()
	self, err := os.Executable()
	if err != nil {
		tb.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "gputest")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	at := filepath.Join(dir, "sosna-gpu")
	if err := os.Chmod(dir, 0o755); err != nil {
		tb.Fatal(err)
	}
	if os.Link(self, at) == nil {
		return at
	}
	text, err := os.ReadFile(self) // another file system
	if err == nil {
		err = os.WriteFile(at, text, 0o755)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return at
}

// Play plays if this process is such a child, and then does not return.
func Play() {
	role := os.Getenv(variable)
	if role == "" {
		return
	}
	in := bufio.NewReader(os.Stdin)
	for samples := 0; ; {
		line, err := gpu.ReadLine(in, gpu.MaxRequest)
		if err != nil {
			os.Exit(0)
		}
		q, err := gpu.ParseRequest(line)
		if err != nil {
			os.Exit(3)
		}
		if q.Op == gpu.OpSample {
			samples++
		}
		a := answer(role, q, samples)
		a.ID = q.ID
		if gpu.WriteLine(os.Stdout, a) != nil {
			os.Exit(0)
		}
	}
}

func answer(role string, q gpu.Request, samples int) (a gpu.Answer) {
	if role == Hangs && samples > 1 || role == BenchHangs && q.Op == gpu.OpBench {
		time.Sleep(time.Hour) // killed long before
	}
	if role == NoDriver {
		return gpu.Answer{Error: &gpu.Error{Code: gpu.NoDriver, Detail: "ERROR_DRIVER_NOT_LOADED"}}
	}
	switch q.Op {
	case gpu.OpList:
		a.Inventory = &gpu.Inventory{Driver: "550.1", GPUs: []gpu.Device{
			{UUID: A, Name: "Play 9000", Address: "0000:01:00.0", Memory: gpu.Of(8 << 30)},
			{UUID: B, Name: "Play <b>9001</b>", Address: "0000:02:00.0", Memory: gpu.Of(16 << 30)},
		}}
	case gpu.OpSample:
		a.Samples = []gpu.Sample{sample(A, samples), sample(B, samples)}
		if role == Vanishes && samples > 1 {
			a.Samples = a.Samples[:1]
		}
	case gpu.OpEvents:
		if samples == 2 {
			a.Events = []gpu.Event{{UUID: A, Xid: 13}, {UUID: A, Xid: 79}}
		}
	case gpu.OpBench:
		return benched(role, *q.Bench)
	}
	return a
}

// sample: 50 % busy, 1 GiB used, 100 J more at each look. B has neither fan nor ECC nor energy's counter.
func sample(uuid string, n int) gpu.Sample {
	s := gpu.Sample{
		UUID: uuid, Utilisation: gpu.Of(50), MemoryBusy: gpu.Of(25), MemoryUsed: gpu.Of(1 << 30), MemoryTotal: gpu.Of(8 << 30),
		Power: gpu.Of(120_000), PowerLimit: gpu.Of(300_000), Energy: gpu.Of(uint64(n) * 100_000_000), Temperature: gpu.Of(61), Fan: gpu.Of(40),
		ClockSM: gpu.Of(1500), ClockMemory: gpu.Of(9500), Throttle: gpu.Of(4), ThrottleReasons: []string{"power limit"},
		ECCCorrected: gpu.Of(3), ECCUncorrected: gpu.Of(0), Busy: gpu.None("no counter"),
	}
	if uuid == B {
		none := gpu.None("ERROR_NOT_SUPPORTED")
		s.Fan, s.ECCCorrected, s.ECCUncorrected, s.Energy, s.Temperature = none, none, none, none, gpu.Of(32767)
	}
	return s
}

func benched(role string, q gpu.BenchRequest) (a gpu.Answer) {
	if role == BenchWrong && q.UUID == B {
		return gpu.Answer{Error: &gpu.Error{Code: gpu.WrongResult, Detail: "fp32: sum is 3, not 4"}}
	}
	a.Bench = []gpu.BenchResult{
		{Name: "gpu_memory_copy", Value: 4e11, Unit: "B/s", Runs: 3, Spread: 0.01, Seconds: 0.2},
		{Name: "gpu_memory_triad", Value: 3e11, Unit: "B/s", Runs: 3, Spread: 0.02, Seconds: 0.2},
		{Name: "gpu_fp32", Value: 1e13, Unit: "flop/s", Runs: 5, Spread: 0.005, Seconds: 0.3},
		{Name: "gpu_tensor_fp16", Unit: "flop/s", Reason: "gpu: not_supported: no tensor units"},
	}
	if q.UUID == B {
		a.Bench[3] = gpu.BenchResult{Name: "gpu_tensor_fp16", Value: 8e13, Unit: "flop/s", Runs: 4, Seconds: 0.2}
	}
	if role == BenchAbsurd {
		a.Bench[0].Unit, a.Bench[1].Runs, a.Bench[2].Spread = "bananas", 1<<40, 1e300
		a.Bench = a.Bench[:3]
	}
	return a
}

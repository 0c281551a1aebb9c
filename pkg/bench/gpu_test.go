package bench

import (
	"context"
	"errors"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/identity"
)

func TestMain(m *testing.M) {
	gputest.Play()
	os.Exit(m.Run())
}

// playing is a client of a real child process with that role.
func playing(t *testing.T, role string) *gpu.Client {
	t.Helper()
	c := gpu.NewClient(gputest.Program(t, role))
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

var ofGPUs = []string{"gpu_memory_copy", "gpu_memory_triad", "gpu_fp32", "gpu_tensor_fp16"}

func benchGPUs(t *testing.T, g GPUs, change func(*Config)) Report {
	t.Helper()
	c := small("")
	c.Only, c.GPUs, c.Limit = ofGPUs, g, time.Minute
	if change != nil {
		change(&c)
	}
	report, err := Run(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if err := report.Check(); err != nil {
		t.Errorf("a report that nobody takes: %v", err)
	}
	return report
}

// TestGPUs: figures of two GPUs add up, what one lacks is said, and none is a row of V.
func TestGPUs(t *testing.T) {
	r := benchGPUs(t, playing(t, gputest.Well), nil)
	for name, want := range map[string]float64{"gpu_memory_copy": 8e11, "gpu_memory_triad": 6e11, "gpu_fp32": 2e13, "gpu_tensor_fp16": 8e13} {
		got := find(t, r, name)
		if got.Value != want || !got.Part || !got.OfGPU() || got.Seconds <= 0 || got.Runs < 3 {
			t.Errorf("%+v, want %g", got, want)
		}
	}
	if note := find(t, r, "gpu_fp32").Note; note != "sum of 2 GPUs, one at a time" {
		t.Error(note)
	}
	if note := find(t, r, "gpu_tensor_fp16").Note; !strings.Contains(note, "1 of 2 GPUs") || !strings.Contains(note, "no tensor units") {
		t.Error(note)
	}
	if rows := Rows(r.Results); len(rows) != 0 {
		t.Errorf("rows of V: %v", rows)
	}
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Sign(key); err != nil {
		t.Error(err)
	}
	for code := range SONMFigures(r, hardware.Inventory{}, 0) {
		if strings.HasPrefix(code, "gpu-") {
			t.Errorf("%s of a machine whose hardware lists no GPU", code)
		}
	}
}

// scriptedGPUs has n GPUs.
type scriptedGPUs struct {
	n     int
	bench func(ctx context.Context, q gpu.BenchRequest) ([]gpu.BenchResult, error)
}

func (s scriptedGPUs) List(context.Context) (v gpu.Inventory, err error) {
	for i := range s.n {
		v.GPUs = append(v.GPUs, gpu.Device{UUID: "GPU-" + strings.Repeat(string(rune('a'+i)), 8)})
	}
	return v, nil
}

func (s scriptedGPUs) Bench(ctx context.Context, q gpu.BenchRequest) ([]gpu.BenchResult, error) {
	return s.bench(ctx, q)
}

func TestGPUsThatCannotBeMeasured(t *testing.T) {
	missing := gpu.NewClient(gpu.Options{Path: "/nonexistent/sosna-gpu"})
	for name, c := range map[string]struct {
		g      GPUs
		change func(*Config)
		says   string
	}{
		"not asked for": {nil, nil, errNotAskedForGPUs.Error()},
		"no extension":  {missing, nil, "gpu: no_program"},
		"no driver":     {playing(t, gputest.NoDriver), nil, "gpu: no_driver: ERROR_DRIVER_NOT_LOADED"},
		"no GPU":        {scriptedGPUs{}, nil, "gpu: no_gpu"},
		"no time":       {scriptedGPUs{n: 6}, func(c *Config) { c.Limit = 5 * time.Second }, "6 GPUs need 6 s at least, there are 4.5"},
		"hot":           {scriptedGPUs{n: 1}, func(c *Config) { c.Heat = oven{}; c.HeatLimit = 90; c.tempo = &pace{limit: time.Minute} }, ErrHot.Error()},
		"nothing is said": {scriptedGPUs{1, func(context.Context, gpu.BenchRequest) ([]gpu.BenchResult, error) { return nil, nil }}, nil,
			errNoGPUFigure.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			r := benchGPUs(t, c.g, c.change)
			if len(r.Results) != 0 || len(r.Skipped) != len(ofGPUs) {
				t.Fatalf("%+v", r)
			}
			for _, s := range r.Skipped {
				if !strings.Contains(s.Reason, c.says) {
					t.Errorf("%s: %q, want %q", s.Name, s.Reason, c.says)
				}
			}
		})
	}
}

type oven struct{}

func (oven) Celsius() (float64, bool) { return 99, true }

// TestOneGPUIsBroken: it costs its own figures, and what is absurd is no figure.
func TestOneGPUIsBroken(t *testing.T) {
	r := benchGPUs(t, playing(t, gputest.BenchWrong), nil)
	if got := find(t, r, "gpu_fp32"); got.Value != 1e13 || !strings.Contains(got.Note, "wrong_result") || !strings.Contains(got.Note, gputest.B) {
		t.Errorf("%+v", got)
	}
	if len(r.Skipped) != 1 || r.Skipped[0].Name != "gpu_tensor_fp16" {
		t.Errorf("%+v", r.Skipped)
	}
	r = benchGPUs(t, playing(t, gputest.BenchAbsurd), nil)
	if len(r.Results) != 0 || len(r.Skipped) != len(ofGPUs) {
		t.Errorf("%+v", r)
	}
}

// TestTimeOfGPUs: what is asked of a GPU fits into the tier, and one that hangs ends with it.
func TestTimeOfGPUs(t *testing.T) {
	for limit, want := range map[time.Duration]uint{time.Minute: 25, 10 * time.Second: 3, 3 * time.Second: 1, time.Hour: gpu.MaxBenchSeconds} {
		var asked []uint
		benchGPUs(t, scriptedGPUs{2, func(_ context.Context, q gpu.BenchRequest) ([]gpu.BenchResult, error) {
			asked = append(asked, q.Seconds)
			return nil, nil
		}}, func(c *Config) { c.Limit = limit })
		if len(asked) != 2 || asked[0] != want {
			t.Errorf("within %v: %v s, want %d", limit, asked, want)
		}
	}
	began := time.Now()
	r := benchGPUs(t, playing(t, gputest.BenchHangs), func(c *Config) { c.Limit = 3 * time.Second })
	if took := time.Since(began); len(r.Skipped) != len(ofGPUs) || !strings.Contains(r.Skipped[0].Reason, ErrTime.Error()) || took > 20*time.Second {
		t.Errorf("%v, after %v", r.Skipped, took)
	}
}

// TestGPUsGiveWay: a deal kills the child, and what was measured before stays.
func TestGPUsGiveWay(t *testing.T) {
	wanted := errors.New("a deal wants the machine")
	ctx, end := context.WithCancelCause(t.Context())
	defer end(nil)
	c := small("")
	c.Only, c.GPUs, c.Limit = append([]string{"int"}, ofGPUs...), playing(t, gputest.BenchHangs), time.Hour
	c.Progress = func(name string, _, _ int) {
		if name == ofGPUs[0] {
			time.AfterFunc(50*time.Millisecond, func() { end(wanted) })
		}
	}
	began := time.Now()
	if _, err := Run(ctx, c); !errors.Is(err, wanted) || time.Since(began) > 10*time.Second {
		t.Errorf("%v after %v", err, time.Since(began))
	}
}

// FuzzGPUFigures: whatever the program says, the report is one that can be signed.
func FuzzGPUFigures(f *testing.F) {
	f.Add("gpu_fp32", "flop/s", 1e12, 0.01, 3, 0.5, "")
	f.Add("gpu_fp32", "flop/s", 1.7e308, 0.1, 3, 1.0, "")
	f.Fuzz(func(t *testing.T, name, unit string, value, spread float64, runs int, seconds float64, reason string) {
		line := gpu.BenchResult{Name: name, Unit: unit, Value: value, Spread: spread, Runs: uint(runs), Seconds: seconds, Reason: reason}
		for _, v := range []float64{value, spread, seconds} {
			if math.IsNaN(v) || math.IsInf(v, 0) || v < 0 {
				return // the client refuses it
			}
		}
		g := gpuRun{gpus: make([]gpu.Device, 2), results: [][]gpu.BenchResult{{line}, {line}}, errs: make([]error, 2)}
		for _, p := range gpuPrograms {
			if r, err := g.result(p); err == nil {
				if err := r.check(); err != nil || len(r.Counters) > 0 {
					t.Errorf("%+v: %v", r, err)
				}
			}
		}
	})
}

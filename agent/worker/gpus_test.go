package main

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/metrics"
)

func TestMain(m *testing.M) {
	gputest.Play()
	os.Exit(m.Run())
}

// lines is a log that may be read while it is written.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func has(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("%s is missing", w)
		}
	}
}

func lacks(t *testing.T, text string, never ...string) {
	t.Helper()
	for _, n := range never {
		if strings.Contains(text, n) {
			t.Errorf("%s is there", n)
		}
	}
}

// TestGPUsOfAWorker: what a child process says of two GPUs is shown; what one of them
// does not have is absent.
func TestGPUsOfAWorker(t *testing.T) {
	b := newSiteWith(t, gputest.Machine(t, gputest.Well))
	b.gpus.Look(t.Context())
	time.Sleep(20 * time.Millisecond) // an interval to count in, however long it becomes
	b.gpus.Look(t.Context())
	text := scrape(t, b)
	const a, other = `{gpu="` + gputest.A + `"`, `{gpu="` + gputest.B + `"`
	has(t, text, `sosna_gpu_source_up{reason="",source="nvidia"} 1`, `sosna_gpu_source_up{reason="no_gpu",source="amd and intel"} 0`,
		`sosna_gpu_info{address="0000:01:00.0",gpu="`+gputest.A+`",name="Play 9000"} 1`,
		"sosna_gpu_utilisation_ratio"+a+"} 0.5\n", "sosna_gpu_memory_utilisation_ratio"+a+"} 0.25\n", "sosna_gpu_memory_used_bytes"+a+"} 1.073741824e+09\n",
		"sosna_gpu_memory_size_bytes"+a+"} 8.589934592e+09\n", "sosna_gpu_power_watts"+a+"} 120\n", "sosna_gpu_power_limit_watts"+a+"} 300\n",
		"sosna_gpu_energy_joules_total"+a+"} 100\n", "sosna_gpu_temperature_celsius"+a+"} 61\n", "sosna_gpu_fan_ratio"+a+"} 0.4\n",
		`sosna_gpu_clock_hertz{clock="sm",gpu="`+gputest.A+`"} 1.5e+09`, `sosna_gpu_clock_hertz{clock="memory",gpu="`+gputest.A+`"} 9.5e+09`,
		"sosna_gpu_throttle_reasons"+a+"} 1\n", "sosna_gpu_throttled"+a+`,reason="power limit"} 1`,
		"sosna_gpu_ecc_errors_total"+a+`,kind="corrected"} 3`, "sosna_gpu_ecc_errors_total"+a+`,kind="uncorrected"} 0`,
		"sosna_gpu_xid_errors_total"+a+"} 2\n", "sosna_gpu_last_xid"+a+"} 79\n", "sosna_gpu_xid_errors_total"+other+"} 0\n",
		"sosna_gpu_busy_seconds_total"+a, "sosna_gpu_memory_byte_seconds_total"+other, "sosna_gpu_energy_joules_total"+other, // from power
		"sosna_gpu_seen_timestamp_seconds"+a)
	lacks(t, text, "sosna_gpu_fan_ratio"+other, "sosna_gpu_ecc_errors_total"+other, "sosna_gpu_temperature_celsius"+other, "sosna_gpu_last_xid"+other, "sosna_gpu_stale")
	if problems, err := testutil.GatherAndLint(metrics.NewRegistry(b.collectors()...)); err != nil || len(problems) > 0 {
		t.Error(problems, err)
	}
	if t.Failed() {
		t.Log(text)
	}
}

// TestGPUsThatGoAway: one that is gone, and a driver that hangs, are stale with a reason;
// counters stay, gauges do not.
func TestGPUsThatGoAway(t *testing.T) {
	for role, reason := range map[string]string{gputest.Vanishes: "gpu_lost", gputest.Hangs: "hung"} {
		t.Run(role, func(t *testing.T) {
			machine := gputest.Machine(t, role)
			if role == gputest.Hangs {
				machine.Program.Deadline = 2 * time.Second
			}
			b := newSiteWith(t, machine)
			b.gpus.Look(t.Context())
			b.gpus.Look(t.Context())
			text := scrape(t, b)
			has(t, text, `sosna_gpu_stale{gpu="`+gputest.B+`",reason="`+reason+`"} 1`, `sosna_gpu_info{address="0000:02:00.0"`, `sosna_gpu_xid_errors_total{gpu="`+gputest.B+`"} 0`)
			lacks(t, text, `sosna_gpu_power_watts{gpu="`+gputest.B, `sosna_gpu_utilisation_ratio{gpu="`+gputest.B)
			rows := b.gpuRows()
			if len(rows) != 2 || rows[1].Note == "" || rows[1].Power != "–" || rows[1].Memory != "– of –" {
				t.Errorf("%+v", rows)
			}
			if t.Failed() {
				t.Log(text)
			}
		})
	}
}

// TestWorkerWithoutGPUs: nothing but the reasons is shown, and they are logged once.
func TestWorkerWithoutGPUs(t *testing.T) {
	for name, c := range map[string]struct {
		machine gpu.Machine
		reason  gpu.Code
	}{
		"no extension": {gpu.Machine{Root: t.TempDir(), Program: gpu.Options{Path: "/nonexistent/sosna-gpu"}}, gpu.NoProgram},
		"no driver":    {gputest.Machine(t, gputest.NoDriver), gpu.NoDriver},
	} {
		t.Run(name, func(t *testing.T) {
			b := newSiteWith(t, c.machine)
			log := new(lines)
			b.Log = slog.New(slog.NewTextHandler(log, nil))
			teller := newTeller()
			teller.tell(b.worker)
			if log.String() != "" {
				t.Errorf("before anything was asked: %s", log)
			}
			for range 3 {
				b.gpus.Look(t.Context())
				teller.tell(b.worker)
			}
			if n := strings.Count(log.String(), "no GPUs are metered"); n != 2 || !strings.Contains(log.String(), string(c.reason)) || strings.Contains(log.String(), "WARN") {
				t.Errorf("said %d times: %s", n, log)
			}
			text := scrape(t, b)
			has(t, text, `sosna_gpu_source_up{reason="`+string(c.reason)+`",source="nvidia"} 0`)
			lacks(t, text, "sosna_gpu_info", "sosna_gpu_busy", "sosna_gpu_power")
			if len(b.page(time.Now()).GPUs) != 0 {
				t.Error("GPUs on the page")
			}
		})
	}
}

// TestGPUsAreToldOf: critical errors reach the log once each.
func TestGPUsAreToldOf(t *testing.T) {
	b := newSiteWith(t, gputest.Machine(t, gputest.Well))
	log := new(lines)
	b.Log = slog.New(slog.NewTextHandler(log, nil))
	teller := newTeller()
	for range 4 {
		b.gpus.Look(t.Context())
		teller.tell(b.worker)
	}
	if got := log.String(); strings.Count(got, "critical errors") != 1 || !strings.Contains(got, "79") || strings.Count(got, `GPUs are metered" source=nvidia`) != 1 {
		t.Error(got)
	}
	var page strings.Builder
	if err := pageTemplate.Execute(&page, b.page(time.Now())); err != nil {
		t.Fatal(err)
	}
	has(t, page.String(), "Play 9000", "Play &lt;b&gt;9001&lt;/b&gt;", "50 %", "120 W", "1.0 of 8.0 GiB", "2 critical errors, the last Xid 79")
}

// TestGPUsAreClosedWithTheAgent: the poller ends with its context and Close waits for the child.
func TestGPUsAreClosedWithTheAgent(t *testing.T) {
	b := newSiteWith(t, gputest.Machine(t, gputest.Well))
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan error, 1)
	go func() { over <- b.meterGPUs(ctx) }()
	for until := time.Now().Add(20 * time.Second); b.gpus.Err(gpu.SourceNVIDIA) != nil; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatal(b.gpus.Err(gpu.SourceNVIDIA))
		}
	}
	cancel()
	if err := <-over; err != nil {
		t.Error(err)
	}
	b.stop()
	if _, err := b.gpus.Client.Sample(t.Context()); gpu.CodeOf(err) != gpu.Stopped {
		t.Errorf("after Close: %v", err)
	}
}

// TestGPUFiguresAreInNoAsk: full benchmarks measure GPUs, and nobody is promised them.
func TestGPUFiguresAreInNoAsk(t *testing.T) {
	b, runs := idleSite(t, bench.Quick, time.Now())
	run := awaitRun(t, runs)
	if run.config.GPUs == nil {
		t.Error("the full benchmarks leave GPUs out")
	}
	run.done <- nil
	m := measurement{Report: bench.Report{Results: append(someResults(), bench.Result{Name: "gpu_fp32", Value: 1e13, Unit: "flop/s", Part: true})}}
	if got := m.benchmarks(); len(got) != 1 || got[0].Name != "int_all" {
		t.Errorf("%+v", got)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.measured = &m
}

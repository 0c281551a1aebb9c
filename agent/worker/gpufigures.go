package main

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/metrics"
)

// maxGPUs bounds the GPUs that have series of their own, the first by UUID.
const maxGPUs = 64

var (
	gpuSource = metrics.Desc("gpu_source_up", "1 where GPUs of this source are metered; else why not.", "source", "reason")
	gpuInfo   = metrics.Desc("gpu_info", "A GPU's model and place.", "gpu", "name", "address")
	gpuSeen   = metrics.Desc("gpu_seen_timestamp_seconds", "When a GPU last answered.", "gpu")
	gpuStale  = metrics.Desc("gpu_stale", "1 for a GPU that does not answer, and which kind of reason that has; its gauges are absent.", "gpu", "reason")

	gpuBusy       = metrics.Desc("gpu_busy_seconds_total", "Time in which a GPU computed, since the agent began.", "gpu")
	gpuMemorySecs = metrics.Desc("gpu_memory_byte_seconds_total", "Its memory in use, integrated over time, since the agent began.", "gpu")
	gpuEnergy     = metrics.Desc("gpu_energy_joules_total", "What it drew since the agent began.", "gpu")
	gpuXids       = metrics.Desc("gpu_xid_errors_total", "Critical errors that the driver reported since the agent began.", "gpu")
	gpuLastXid    = metrics.Desc("gpu_last_xid", "The number of the last of them.", "gpu")
	gpuECC        = metrics.Desc("gpu_ecc_errors_total", "Errors of memory since the driver was loaded.", "gpu", "kind")
	gpuThrottled  = metrics.Desc("gpu_throttle_reasons", "For how many reasons its clocks are held down.", "gpu")
	gpuThrottle   = metrics.Desc("gpu_throttled", "1 for each of those reasons.", "gpu", "reason")
	gpuClock      = metrics.Desc("gpu_clock_hertz", "A clock.", "gpu", "clock")
)

// gpuGauges are the readings that are shown as they are now.
var gpuGauges = []struct {
	desc *prometheus.Desc
	by   float64
	of   func(gpu.Sample) gpu.Reading
}{
	{metrics.Desc("gpu_utilisation_ratio", "Share of time in which it computed.", "gpu"), 0.01, func(s gpu.Sample) gpu.Reading { return s.Utilisation }},
	{metrics.Desc("gpu_memory_utilisation_ratio", "Share of time in which its memory was read or written.", "gpu"), 0.01, func(s gpu.Sample) gpu.Reading { return s.MemoryBusy }},
	{metrics.Desc("gpu_memory_used_bytes", "Memory in use.", "gpu"), 1, func(s gpu.Sample) gpu.Reading { return s.MemoryUsed }},
	{metrics.Desc("gpu_memory_size_bytes", "Memory that it has.", "gpu"), 1, func(s gpu.Sample) gpu.Reading { return s.MemoryTotal }},
	{metrics.Desc("gpu_power_watts", "What it draws.", "gpu"), 1e-3, func(s gpu.Sample) gpu.Reading { return s.Power }},
	{metrics.Desc("gpu_power_limit_watts", "What it may draw.", "gpu"), 1e-3, func(s gpu.Sample) gpu.Reading { return s.PowerLimit }},
	{metrics.Desc("gpu_temperature_celsius", "Its temperature.", "gpu"), 1, func(s gpu.Sample) gpu.Reading { return s.Temperature }},
	{metrics.Desc("gpu_fan_ratio", "Its fan's speed, of the highest.", "gpu"), 0.01, func(s gpu.Sample) gpu.Reading { return s.Fan }},
}

// collectGPUs shows what is known of each GPU. A reading that a GPU does not have is
// absent, never 0; so are the gauges of one that does not answer.
func (w *worker) collectGPUs(out chan<- prometheus.Metric) {
	for i, source := range gpuSources {
		err := w.gpus.Err(i)
		up := 0.0
		if err == nil {
			up = 1
		}
		out <- metrics.Gauge(gpuSource, up, source, metrics.Labelled(string(gpu.CodeOf(err))))
	}
	states := w.gpus.States()
	for _, s := range states[:min(len(states), maxGPUs)] {
		name := metrics.Labelled(s.UUID)
		out <- metrics.Gauge(gpuInfo, 1, name, metrics.Labelled(s.Name), metrics.Labelled(s.Address))
		out <- metrics.Gauge(gpuSeen, seconds(s.At), name)
		collectGPUCounters(out, name, s, w.gpus.Usage([]string{s.UUID}))
		if s.Stale != "" {
			out <- metrics.Gauge(gpuStale, 1, name, metrics.Labelled(string(s.StaleCode)))
			continue
		}
		collectGPUGauges(out, name, s.Sample)
	}
}

// collectGPUCounters shows what only grows: it stays while a GPU does not answer.
func collectGPUCounters(out chan<- prometheus.Metric, name string, s gpu.State, u gpu.Usage) {
	counter := func(d *prometheus.Desc, r gpu.Reading, by float64, labels ...string) {
		if v, ok := r.Get(); ok {
			out <- metrics.Counter(d, float64(v)*by, append([]string{name}, labels...)...)
		}
	}
	counter(gpuBusy, u.Busy, 1e-9)
	counter(gpuMemorySecs, u.Memory, 1)
	counter(gpuEnergy, u.Energy, 1e-6)
	counter(gpuECC, s.ECCCorrected, 1, "corrected")
	counter(gpuECC, s.ECCUncorrected, 1, "uncorrected")
	out <- metrics.Counter(gpuXids, float64(s.XidCount), name)
	if n := len(s.Xids); n > 0 {
		out <- metrics.Gauge(gpuLastXid, float64(s.Xids[n-1]), name)
	}
}

func collectGPUGauges(out chan<- prometheus.Metric, name string, s gpu.Sample) {
	for _, g := range gpuGauges {
		if v, ok := g.of(s).Get(); ok {
			out <- metrics.Gauge(g.desc, float64(v)*g.by, name)
		}
	}
	for clock, r := range map[string]gpu.Reading{"sm": s.ClockSM, "memory": s.ClockMemory} {
		if v, ok := r.Get(); ok {
			out <- metrics.Gauge(gpuClock, float64(v)*1e6, name, clock)
		}
	}
	if _, ok := s.Throttle.Get(); !ok {
		return
	}
	shown := make(map[string]bool)
	for _, reason := range s.ThrottleReasons { // a bounded number of them, but a driver may say one twice
		if reason = metrics.Labelled(reason); !shown[reason] {
			shown[reason] = true
			out <- metrics.Gauge(gpuThrottle, 1, name, reason)
		}
	}
	out <- metrics.Gauge(gpuThrottled, float64(len(shown)), name)
}

// gpuRow is one GPU on the page.
type gpuRow struct{ Name, ID, Busy, Memory, Power, Temperature, Note string }

// gpuRows are the GPUs as the page shows them: what is not known is a dash.
func (w *worker) gpuRows() []gpuRow {
	var rows []gpuRow
	states := w.gpus.States()
	for _, s := range states[:min(len(states), maxGPUs)] {
		row := gpuRow{Name: s.Name, ID: s.UUID, Note: s.Stale}
		if row.Name == "" {
			row.Name = "unnamed"
		}
		if n := s.XidCount; n > 0 && row.Note == "" {
			row.Note = fmt.Sprintf("%d critical errors, the last Xid %d", n, s.Xids[len(s.Xids)-1])
		}
		now := s.Sample
		if s.Stale != "" {
			now = gpu.Sample{} // what it read before is not shown as if it were now
		}
		row.Busy = shownAs("%.0f %%", now.Utilisation, 1)
		row.Memory = shownAs("%.1f", now.MemoryUsed, 1.0/(1<<30)) + " of " + shownAs("%.1f GiB", now.MemoryTotal, 1.0/(1<<30))
		row.Power = shownAs("%.0f W", now.Power, 1e-3)
		row.Temperature = shownAs("%.0f °C", now.Temperature, 1)
		rows = append(rows, row)
	}
	return rows
}

func shownAs(format string, r gpu.Reading, by float64) string {
	v, ok := r.Get()
	if !ok {
		return "–"
	}
	return fmt.Sprintf(format, float64(v)*by)
}

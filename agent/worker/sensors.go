package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sosna-os/sosna/pkg/metrics"
)

const (
	sensorsEvery = 10 * time.Second
	// sensorsStale: a driver that hangs keeps its reader for good; what was read
	// before that is not shown as if it were now.
	sensorsStale = 3 * sensorsEvery
	maxZones     = 16
	maxNumber    = 64 // bytes of a sysfs file
	// Temperatures beyond these are a broken sensor's.
	coldest, hottest = -60.0, 200.0
)

var (
	temperature = metrics.Desc("sensor_temperature_celsius", "A temperature of hwmon.", "sensor")
	energy      = metrics.Desc("energy_joules_total", "Energy that the processor's meter (RAPL) has counted; it starts over when it is full.", "zone")
	sensorsRead = metrics.Desc("sensors_timestamp_seconds", "When the sensors were last read.")
)

// sensors reads temperatures and energy beside everything else: one that hangs, as
// drivers of dying cards do, delays no scrape and no deal.
type sensors struct {
	root fs.FS // of sysfs

	mu      sync.Mutex
	at      time.Time
	celsius map[string]float64
	joules  map[string]float64
}

func newSensors() *sensors { return &sensors{root: os.DirFS("/sys")} }

// watch reads until ctx ends. A read that hangs is left behind with its goroutine:
// nothing can wake it.
func (s *sensors) watch(ctx context.Context) error {
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(sensorsEvery)
		defer tick.Stop()
		for {
			s.read(time.Now())
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	<-ctx.Done()
	select {
	case <-done:
	case <-time.After(time.Second):
	}
	return nil
}

func (s *sensors) read(now time.Time) {
	celsius, joules := s.temperatures(), s.energies()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.at, s.celsius, s.joules = now, celsius, joules
}

func (s *sensors) collect(out chan<- prometheus.Metric) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at.IsZero() {
		return
	}
	out <- metrics.Gauge(sensorsRead, seconds(s.at))
	if time.Since(s.at) > sensorsStale {
		return
	}
	for name, value := range s.celsius {
		out <- metrics.Gauge(temperature, value, name)
	}
	for name, value := range s.joules {
		out <- metrics.Counter(energy, value, name)
	}
}

// temperatures are those of hwmon by "chip/label", with the chip's number, for a rig
// has six of a kind.
func (s *sensors) temperatures() map[string]float64 {
	out := make(map[string]float64)
	files, _ := fs.Glob(s.root, "class/hwmon/hwmon*/temp*_input")
	slices.Sort(files)
	for _, file := range files {
		raw, ok := s.number(file)
		if value := float64(raw) / 1000; ok && plausible(raw) && len(out) < maxSensors {
			dir := path.Dir(file)
			label := s.text(strings.TrimSuffix(file, "_input") + "_label")
			if label == "" {
				label = strings.TrimSuffix(path.Base(file), "_input")
			}
			out[metrics.Labelled(path.Base(dir)+"/"+s.text(dir+"/name")+"/"+label)] = value
		}
	}
	return out
}

// plausible is the rule for sensors that are not there or not well: exactly 0 and all
// ones are what a bus reads where nobody answers, and nothing runs beyond the bounds.
func plausible(milli int64) bool {
	switch milli {
	case 0, 32767, 65535, 32767000, 65535000:
		return false
	}
	return float64(milli) >= coldest*1000 && float64(milli) <= hottest*1000
}

func (s *sensors) energies() map[string]float64 {
	out := make(map[string]float64)
	files, _ := fs.Glob(s.root, "class/powercap/intel-rapl:*/energy_uj")
	slices.Sort(files)
	for _, file := range files {
		if micro, ok := s.number(file); ok && micro > 0 && len(out) < maxZones {
			dir := path.Dir(file)
			out[metrics.Labelled(path.Base(dir)+"/"+s.text(dir+"/name"))] = float64(micro) / 1e6
		}
	}
	return out
}

func (s *sensors) number(file string) (int64, bool) {
	n, err := strconv.ParseInt(s.text(file), 10, 64)
	return n, err == nil
}

// text is a file's first bytes without the blanks around them, empty if it cannot be read.
func (s *sensors) text(file string) string {
	f, err := s.root.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxNumber))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(data))
}

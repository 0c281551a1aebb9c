package bench

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	// DefaultHeatLimit is where a run pauses: laptops and boards throttle from
	// about there on, and a throttled figure is no figure.
	DefaultHeatLimit = 90.0
	// coolBy is how far below the limit it must be to go on.
	coolBy    = 5.0
	coolEvery = 100 * time.Millisecond
	// Sensors that read 0 are not connected, 32,767 (and its like) is a register
	// that nobody filled; below and above these bounds nothing works that could
	// tell. Such a reading is no reading.
	leastCelsius, mostCelsius = 1.0, 126.0
	maxSensors                = 256
	maxSensorText             = 32
)

// Thermometer gives the hottest temperature of the processors now, in degrees
// Celsius; false where there is none.
type Thermometer interface {
	Celsius() (float64, bool)
}

// Sensors reads the kernel's thermal zones and hardware monitors under root
// (Documentation/driver-api/thermal/sysfs-api.rst, hwmon/sysfs-interface.rst).
type Sensors string

// hotChips are the monitors whose temperatures are the processor's.
var hotChips = map[string]bool{"coretemp": true, "k10temp": true, "zenpower": true, "cpu_thermal": true, "via_cputemp": true}

// Celsius is the highest plausible reading.
func (s Sensors) Celsius() (hottest float64, ok bool) {
	zones, _ := filepath.Glob(filepath.Join(string(s), "sys/class/thermal/thermal_zone*/temp")) // the pattern is a good one
	names, _ := filepath.Glob(filepath.Join(string(s), "sys/class/hwmon/hwmon*/name"))
	for _, name := range names[:min(len(names), maxSensors)] {
		if hotChips[readSensor(name)] {
			inputs, _ := filepath.Glob(filepath.Join(filepath.Dir(name), "temp*_input"))
			zones = append(zones, inputs...)
		}
	}
	for _, zone := range zones[:min(len(zones), maxSensors)] {
		milli, err := strconv.ParseInt(readSensor(zone), 10, 64)
		celsius := float64(milli) / 1000
		if err != nil || celsius < leastCelsius || celsius > mostCelsius || milli == 32767 {
			continue
		}
		hottest, ok = max(hottest, celsius), true
	}
	return hottest, ok
}

// readSensor is a short file's text; empty where it cannot be read.
func readSensor(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSensorText))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}

// cool waits while the machine is too hot, for what is left of the tier's time for it.
func (b *bench) cool(ctx context.Context) error {
	celsius, known := b.Heat.Celsius()
	if !known || celsius < b.HeatLimit {
		return nil
	}
	tick := time.NewTicker(coolEvery)
	defer tick.Stop()
	for began := time.Now(); b.pace.cooling > 0; {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
		now := time.Now()
		b.pace.cooling -= now.Sub(began)
		began = now
		if celsius, known = b.Heat.Celsius(); !known || celsius < b.HeatLimit-coolBy {
			return nil
		}
	}
	return fmt.Errorf("%w: %.0f degrees, the limit is %.0f", ErrHot, celsius, b.HeatLimit)
}

package meter

import (
	"errors"
	"fmt"

	"github.com/prometheus/procfs/sysfs"
)

const (
	// brokenSensor is what a sensor without a reading gives: 0x7fff, the largest
	// of 16 bits, in whatever unit its driver then multiplies.
	brokenSensor = 32767
	// A processor that runs is neither colder nor hotter, in millidegrees.
	coldest, hottest = -40_000, 150_000
)

// ErrSensor: a sensor's value that is no measurement.
var ErrSensor = errors.New("not a measurement")

// checkTemperature refuses what broken sensors say: 0, 32,767 as millidegrees
// or degrees, and what no machine survives.
func checkTemperature(milli int64) error {
	switch {
	case milli == 0, milli == brokenSensor, milli == brokenSensor*1000, milli < coldest, milli > hottest:
		return fmt.Errorf("%w: %d millidegrees", ErrSensor, milli)
	}
	return nil
}

// Temperature is the hottest thermal zone below a sysfs root, a gauge in
// millidegrees Celsius. Zones that break checkTemperature's rule are left out.
func Temperature(sys string) Reading {
	out := Reading{Unit: "millicelsius"}
	fs, err := sysfs.NewFS(sys)
	if err != nil {
		out.Reason = err.Error()
		return out
	}
	zones, err := fs.ClassThermalZoneStats()
	if err != nil {
		out.Reason = err.Error()
		return out
	}
	for _, z := range zones {
		err := z.ReadErrors
		if err == nil {
			err = checkTemperature(z.Temp)
		}
		switch {
		case err != nil:
			out.Reason = join(out.Reason, z.Type+": "+err.Error())
		case z.Temp >= 0 && (!out.Has || uint64(z.Temp) > out.Value):
			out.Value, out.Has, out.Source = uint64(z.Temp), true, "hottest thermal zone: "+z.Type
		}
	}
	if !out.Has && out.Reason == "" {
		out.Reason = "this machine has no thermal zone"
	}
	return out
}

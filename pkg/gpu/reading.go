package gpu

import (
	"fmt"
	"strings"
	"unicode"
)

// Reading is one value of a GPU, or the reason why there is none. It is never a
// guess: what the hardware or its driver does not tell is null.
type Reading struct {
	Value  *uint64 `json:"value"`
	Reason string  `json:"reason,omitempty"`
}

// Of is a reading that is there.
func Of(v uint64) Reading { return Reading{Value: &v} }

// None is a reading that is not there, and why.
func None(format string, a ...any) Reading {
	return Reading{Reason: clean(fmt.Sprintf(format, a...))}
}

// Get is the value, false where there is none.
func (r Reading) Get() (uint64, bool) {
	if r.Value == nil {
		return 0, false
	}
	return *r.Value, true
}

// Largest values that are believed. Above them a sensor or its driver is broken.
const (
	maxCelsius   = 150
	maxMilliwatt = 10_000_000 // ten kilowatts: no board draws that
	maxMHz       = 10_000
	maxMemory    = 1 << 46
	maxPercent   = 100
	// deadSensor is what a sensor says whose wire is broken: the largest value of
	// a signed 16-bit register, in the unit of the register.
	deadSensor = 32767
)

// Temperature, in degrees Celsius: 0 and 32,767 are a dead sensor's, and above
// 150 silicon does not live. A GPU that is really at 0 degrees loses a gauge
// that nobody bills by.
func Temperature(celsius uint64) Reading {
	if celsius == 0 || celsius == deadSensor || celsius > maxCelsius {
		return None("sensor reads %d °C", celsius)
	}
	return Of(celsius)
}

// Power, in milliwatts: a board that answers draws some, so 0 is a dead
// sensor's, as 32,767 is, be it milliwatts or watts.
func Power(milliwatt uint64) Reading {
	if milliwatt == 0 || milliwatt == deadSensor || milliwatt > maxMilliwatt {
		return None("sensor reads %d mW", milliwatt)
	}
	return Of(milliwatt)
}

// Percent of utilisation; 0 is an idle GPU's.
func Percent(p uint64) Reading {
	if p > maxPercent {
		return None("sensor reads %d %%", p)
	}
	return Of(p)
}

// Clock, in MHz; 0 is one that is off.
func Clock(mhz uint64) Reading {
	if mhz > maxMHz {
		return None("sensor reads %d MHz", mhz)
	}
	return Of(mhz)
}

// Memory, in bytes.
func Memory(bytes uint64) Reading {
	if bytes > maxMemory {
		return None("%d bytes: no GPU has this much memory", bytes)
	}
	return Of(bytes)
}

// again applies a rule to a reading that came from elsewhere.
func (r Reading) again(rule func(uint64) Reading) Reading {
	v, ok := r.Get()
	if !ok {
		if r.Reason = clean(r.Reason); r.Reason == "" {
			r.Reason = "no reason given"
		}
		return Reading{Reason: r.Reason}
	}
	return rule(v)
}

const maxText = 200

// clean makes foreign text fit to show: printable and bounded.
func clean(s string) string {
	if len(s) > 4*maxText {
		s = s[:4*maxText]
	}
	s = strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > maxText {
		s = strings.TrimSpace(strings.ToValidUTF8(s[:maxText], ""))
	}
	return s
}

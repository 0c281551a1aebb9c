package meter

import (
	"encoding/json"
	"fmt"
	"math/bits"
	"time"
)

const nanosPerSecond = uint64(time.Second)

// Integrator turns readings of memory in use into byte-seconds, by the
// trapezoid rule in exact integers (the remainder below one byte-second is
// carried). The zero value is ready.
//
// Only time between two readings counts. After Pause, and after its state was
// loaded from disk, the next reading starts a new interval: time in which
// nobody looked is not billed.
type Integrator struct {
	byteSeconds uint64
	remainder   uint64 // byte-nanoseconds, below nanosPerSecond
	lastAt      time.Time
	lastBytes   uint64
	running     bool
}

// Observe adds the interval since the last reading, with inUse bytes at now. A
// clock that stands still or goes back adds nothing.
func (g *Integrator) Observe(now time.Time, inUse uint64) {
	if g.running {
		if dt := now.Sub(g.lastAt); dt > 0 {
			g.add(g.lastBytes/2+inUse/2+(g.lastBytes&inUse&1), uint64(dt))
		}
	}
	g.lastAt, g.lastBytes, g.running = now, inUse, true
}

// Pause ends the running interval; the next Observe starts anew.
func (g *Integrator) Pause() { g.running = false }

// ByteSeconds is the integral so far. It never goes down.
func (g *Integrator) ByteSeconds() uint64 { return g.byteSeconds }

func (g *Integrator) add(amount, nanos uint64) {
	hi, lo := bits.Mul64(amount, nanos)
	lo, carry := bits.Add64(lo, g.remainder, 0)
	hi += carry
	if hi >= nanosPerSecond { // the quotient would not fit 64 bits
		g.byteSeconds = ^uint64(0)
		return
	}
	whole, rest := bits.Div64(hi, lo, nanosPerSecond)
	g.byteSeconds, g.remainder = addSaturating(g.byteSeconds, whole), rest
}

type integratorState struct {
	ByteSeconds uint64 `json:"byte_s"`
	Remainder   uint64 `json:"remainder_byte_ns"`
}

// MarshalJSON keeps the integral, not the running interval.
func (g Integrator) MarshalJSON() ([]byte, error) {
	return json.Marshal(integratorState{g.byteSeconds, g.remainder})
}

// UnmarshalJSON loads an integral; no interval is running after it.
func (g *Integrator) UnmarshalJSON(data []byte) error {
	var s integratorState
	if err := json.Unmarshal(data, &s); err != nil {
		return fmt.Errorf("memory integral: %w", err)
	}
	if s.Remainder >= nanosPerSecond {
		return fmt.Errorf("memory integral: %w: remainder %d", ErrMalformed, s.Remainder)
	}
	*g = Integrator{byteSeconds: s.ByteSeconds, remainder: s.Remainder}
	return nil
}

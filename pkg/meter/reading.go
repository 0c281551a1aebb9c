package meter

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Reading is one value with its source, or null with the reason.
type Reading struct {
	Value  uint64
	Has    bool
	Unit   string
	Source string
	Reason string // why there is no value, or why it stands still
}

// MarshalJSON gives {"value": 12, "unit": "ns", "source": "..."} or
// {"value": null, "unit": "ns", "source": "", "reason": "..."}.
func (r Reading) MarshalJSON() ([]byte, error) {
	out := struct {
		Value  *uint64 `json:"value"`
		Unit   string  `json:"unit"`
		Source string  `json:"source"`
		Reason string  `json:"reason,omitempty"`
	}{nil, r.Unit, r.Source, r.Reason}
	if r.Has {
		out.Value = &r.Value
	}
	return json.Marshal(out)
}

// noSource is why a counter that nobody was asked for has no value.
var noSource = map[Counter]string{
	CPUCycles: "performance counters were not asked for", CPUInstrs: "performance counters were not asked for",
	EnergyUJ: "nobody counts energy for this meter",
	GPUBusy:  "nobody counts GPUs for this meter", GPUMemory: "nobody counts GPUs for this meter",
	NetRx: "nobody counts its network for this meter", NetRxConnections: "nobody counts its network for this meter", NetRxPackets: "nobody counts its network for this meter",
	NetTx: "nobody counts its network for this meter", NetTxConnections: "nobody counts its network for this meter", NetTxPackets: "nobody counts its network for this meter",
}

// Readings has every known counter as of the last sample: its value, and where
// it comes from or why it is missing.
func (r *Reader) Readings() map[Counter]Reading {
	out := make(map[Counter]Reading, len(all))
	counted := r.counted()
	for _, c := range all {
		about := r.about(c)
		about.Unit = c.Unit()
		about.Value, about.Has = counted[c]
		if about.Source == "" { // memory has an integral even so, of nothing
			about.Value, about.Has = 0, false
		} else if !about.Has && about.Reason == "" {
			about.Reason = "nothing was read yet"
		}
		out[c] = about
	}
	return out
}

// about tells a counter's sources; several, if they add up.
func (r *Reader) about(c Counter) Reading {
	var found Reading
	add := func(source, reason string) {
		found.Source, found.Reason = join(found.Source, source), join(found.Reason, reason)
	}
	add(r.from[c].Source, r.from[c].Reason)
	for _, e := range r.source.Extras {
		for _, counted := range e.Counters {
			if counted == c {
				source := e.From
				if _, has := r.state.Extras[e.Name].Raw[c]; !has {
					source = ""
				}
				reason := r.why[e.Name]
				if reason == "" {
					reason = r.missing[e.Name][c]
				}
				add(source, reason)
			}
		}
	}
	if c == EnergyUJ && r.source.Energy != nil {
		source := r.source.Energy.From()
		if r.share.why != "" {
			source = ""
		}
		add(source, r.share.why)
	}
	if found.Source == "" && found.Reason == "" {
		if found.Reason = noSource[c]; found.Reason == "" {
			found.Reason = "the cgroup was not read yet"
		}
	}
	return found
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "; " + b
}

// Gauges are what goes up and down and is never billed: memory in use at the
// last sample and the highest that the kernel has seen.
func (r *Reader) Gauges() map[string]Reading {
	const current, peak = "mem_current_bytes", "mem_peak_bytes"
	out := map[string]Reading{current: {Unit: "bytes"}, peak: {Unit: "bytes"}}
	if r.group == nil || !r.group.hasMemory {
		for name, g := range out {
			g.Reason = "the cgroup's memory cannot be read"
			out[name] = g
		}
		return out
	}
	out[current] = Reading{Value: r.now.memory, Has: true, Unit: "bytes", Source: r.group.about[Memory].Source}
	path := filepath.Join(r.source.Leaf, "memory.peak")
	if r.source.Leaf == "" {
		path = filepath.Join(r.source.V1["memory"], "memory.max_usage_in_bytes")
	}
	text, err := os.ReadFile(path)
	if err == nil {
		var n uint64
		if n, err = parseNumber(text); err == nil {
			out[peak] = Reading{Value: n, Has: true, Unit: "bytes", Source: path}
			return out
		}
	}
	out[peak] = Reading{Unit: "bytes", Reason: fmt.Sprintf("%v", err)}
	return out
}

// refusePerf notes that the hardware counters fail; what they had counted stays.
func (g *group) refusePerf(err error) {
	for _, e := range perfEvents {
		a := g.about[e.counter]
		a.Reason = err.Error()
		g.about[e.counter] = a
	}
}

// Package bench measures what SOSNA promises in figures and writes one JSON file for each to out/bench. Where there is
// something to compare with, the peer is measured in the same run, on the same machine; where there is nothing, peer is
// "" and the ratio 0.
//
// It relies on tools/lab/stage for a market and on tools/lab/qemu for single machines. It stops at figures: nothing
// here passes or fails by how fast it is. Run it on an idle machine; what else runs shows in the numbers.
package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/sosna-os/sosna/tools/lab/qemu"
)

// outDir is where the figures go, below the repository's root.
const outDir = "out/bench"

// runs is how often a time is taken; the median counts.
const runs = 3

// Figure is one benchmark's file. Ratio is Value / PeerValue.
type Figure struct {
	Name      string  `json:"name"`
	Value     float64 `json:"value"`
	Unit      string  `json:"unit"`
	Peer      string  `json:"peer"`
	PeerValue float64 `json:"peer_value"`
	Ratio     float64 `json:"ratio"`
}

// Options of a run.
type Options struct {
	Root  string // of the repository
	Accel qemu.Accel
	Print io.Writer // for whoever watches
}

// bench is one run.
type bench struct {
	o   Options
	dir string // temporary
}

// Run measures everything and writes out/bench.
func Run(ctx context.Context, o Options) (err error) {
	out := filepath.Join(o.Root, outDir)
	if err := Gas(ctx, o); err != nil { // needs neither image nor machine
		return err
	}
	if err := Vector(ctx, o, false); err != nil { // neither
		return err
	}
	if err := Metering(ctx, o); errors.Is(err, errNotRoot) {
		fmt.Fprintln(o.Print, err)
	} else if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "sosna-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	b := &bench{o: o, dir: dir}
	for _, measure := range []func(context.Context) ([]Figure, error){b.size, b.boot, b.market} {
		figures, err := measure(ctx)
		if err != nil {
			return err
		}
		for _, f := range figures {
			if err := f.write(out); err != nil {
				return err
			}
			fmt.Fprintln(o.Print, f)
		}
	}
	return nil
}

func (b *bench) say(format string, args ...any) { fmt.Fprintf(b.o.Print, format+"\n", args...) }

// against adds a peer.
func (f Figure) against(peer string, value float64) Figure {
	f.Peer, f.PeerValue = peer, value
	if value != 0 {
		f.Ratio = f.Value / value
	}
	return f
}

func (f Figure) String() string {
	text := fmt.Sprintf("%-24s %s %s", f.Name, plain(f.Value), f.Unit)
	switch {
	case f.Peer != "" && f.PeerValue == 0: // both are in the value
		text += "; " + f.Peer
	case f.Peer != "":
		text += fmt.Sprintf("; %s: %s %s, ratio %.2f", f.Peer, plain(f.PeerValue), f.Unit, f.Ratio)
	}
	return text
}

// plain is a number without an exponent.
func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func (f Figure) write(dir string) error { return write(dir, f.Name, f) }

// write makes a file of one figure, or of a list of them.
func write(dir, name string, what any) error {
	data, err := json.MarshalIndent(what, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name+".json"), append(data, '\n'), 0o644)
}

// median of an odd number of values.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

// seconds rounds to milliseconds.
func seconds(d time.Duration) float64 { return float64(d.Milliseconds()) / 1000 }

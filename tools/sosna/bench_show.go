package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/chart"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/market"
)

// writeBench writes the files that were asked for.
func writeBench(f benchFlags, report bench.Report, inv hardware.Inventory, card chart.Card, others int) error {
	for path, write := range map[string]func(io.Writer) error{
		f.pts: func(w io.Writer) error { return bench.WritePhoronix(w, report, inv) },
		f.svg: func(w io.Writer) error {
			title := fmt.Sprintf("%s benchmarks; --median names others to compare with", report.Tier)
			if others > 0 {
				title = fmt.Sprintf("%s benchmarks, and the median of others (reports: %d)", report.Tier, others)
			}
			return chart.Sheet(w, title, []chart.Card{card})
		},
	} {
		if path == "" {
			continue
		}
		if err := writeFile(path, write); err != nil {
			return err
		}
	}
	return nil
}

// deviceShown is how much of a device hash a picture has room for.
const deviceShown = 32

// benchCard is a report beside the median of others. Random mixes and what the machine
// was given to hold compare with nobody's.
func benchCard(report bench.Report, inv hardware.Inventory, others []bench.Report) chart.Card {
	peers := make([]chart.Machine, len(others))
	for i, other := range others {
		peers[i] = benchMachine(other)
	}
	own := benchMachine(report)
	own.Name = "device " + report.Device[:min(len(report.Device), deviceShown)]
	own.Facts = []string{stamp(report.At), inv.CPU.Model, fmt.Sprintf("%d CPUs", inv.CPU.Count), fmt.Sprintf("%d MiB", inv.Memory.Total>>20)}
	return chart.Beside(own, peers)
}

func benchMachine(report bench.Report) (m chart.Machine) {
	for _, r := range report.Results {
		if !r.Seeded && !r.Fixed {
			m.Ask.Benchmarks = append(m.Ask.Benchmarks, market.Benchmark{Name: r.Name, Value: strconv.FormatFloat(r.Value, 'g', -1, 64), Unit: r.Unit})
		}
	}
	return m
}

// showBench is the report for people; bars where there are others to compare with.
func showBench(w io.Writer, b benched, card chart.Card, others int) {
	times := make(map[string]float64)
	for _, bar := range card.Speed {
		times[bar.Label] = bar.Times
	}
	head := "BENCHMARK\tFIGURE\tSPREAD\tRUNS\tSECONDS\tOTHERS' CPU\tNOTE"
	if others > 0 {
		head = "BENCHMARK\tFIGURE\tSPREAD\tRUNS\tSECONDS\tOTHERS' CPU\tBESIDE THE MEDIAN\tNOTE"
	}
	rows := make([][]string, len(b.Results))
	for i, r := range b.Results {
		rows[i] = []string{r.Name, chart.Figure(r.Value, r.Unit), fmt.Sprintf("%.1f %%", 100*r.Spread), fmt.Sprint(r.Runs), fmt.Sprintf("%.2f", r.Seconds),
			fmt.Sprintf("%.0f %%", 100*r.Others)}
		if others > 0 {
			rows[i] = append(rows[i], cells(times[r.Name]))
		}
		rows[i] = append(rows[i], r.Note)
	}
	table(w, head, rows)
	for _, s := range b.Skipped {
		fmt.Fprintf(w, "left out: %s: %s\n", s.Name, s.Reason)
	}
	fmt.Fprintf(w, "\n%s benchmarks of device %s at %s, %.1f s\n", b.Tier, b.Device, stamp(b.At), b.Seconds)
	if !b.Complete {
		fmt.Fprintln(w, "the device hash is incomplete: only root may read every serial number")
	}
}

// cells draws how many times the median a figure is, from an eighth to the eightfold.
func cells(times float64) string {
	const half = 9 // the median is in the middle
	if !(times > 0) {
		return ""
	}
	full := half + int(math.Round(half/3.*max(-3, min(3, math.Log2(times)))))
	return strings.Repeat("█", full) + strings.Repeat("·", 2*half-full) + fmt.Sprintf(" %.2f×", times)
}

package vector

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// peer is a program that others measure the same with.
type peer struct {
	row  string // of our vector
	name string
	unit string
	disk bool // limited by the disk, so it needs one
	all  bool // one thread a processor
	argv func(at place) []string
	read func(output []byte) (float64, error)
}

// place is where a peer runs.
type place struct {
	threads int
	file    string // of fileSize bytes, to be read and written over
}

// fileSize is what fio works on.
const fileSize = 32 << 20

// peers pairs our rows with what is nearest. A row's _all form has all processors on both sides, so that quotas above one
// core rank too.
func peers() []peer {
	out := []peer{
		{row: "int", name: "sysbench cpu", unit: "events/s", argv: sysbench("cpu"), read: number(`events per second:\s+([0-9.]+)`)},
		{row: "float", name: "stress-ng matrix prod", unit: "ops/s", argv: stress("matrix", "--matrix-method", "prod"), read: bogo("matrix")},
		{row: "hash", name: "stress-ng hash", unit: "ops/s", argv: stress("hash"), read: bogo("hash")},
	}
	for _, p := range out {
		p.row, p.name, p.all = p.row+"_all", p.name+", all cores", true
		out = append(out, p)
	}
	return append(out,
		// A text: what it makes up otherwise is another thing each time, and the figure with it.
		peer{row: "compress", name: "stress-ng zlib", unit: "ops/s", argv: stress("zlib", "--zlib-method", "text"), read: bogo("zlib")},
		peer{row: "spawn", name: "stress-ng fork", unit: "ops/s", argv: stress("fork"), read: bogo("fork")},
		peer{row: "mem_bandwidth", name: "mbw memcpy", unit: "MiB/s", argv: func(place) []string {
			return []string{"mbw", "-q", "-t0", "-n", "150", "32"}
		}, read: number(`(?m)^AVG\s+Method: MEMCPY.*Copy: ([0-9.]+) MiB/s`)},
		peer{row: "mem_latency", name: "sysbench memory, random reads", unit: "MiB/s",
			argv: sysbench("memory", "--memory-access-mode=rnd", "--memory-oper=read", "--memory-block-size=16M", "--memory-total-size=1T"),
			read: number(`MiB transferred \(([0-9.]+) MiB/sec\)`)},
		fio("disk_seq_write", "write", "1M", "bw_bytes"), fio("disk_seq_read", "read", "1M", "bw_bytes"),
		fio("disk_rand_read", "randread", "4k", "iops"), fio("disk_rand_write", "randwrite", "4k", "iops"))
}

func sysbench(test string, more ...string) func(place) []string {
	return func(at place) []string {
		return append(append([]string{"sysbench", test, fmt.Sprintf("--threads=%d", at.threads), "--time=1"}, more...), "run")
	}
}

func stress(stressor string, more ...string) func(place) []string {
	return func(at place) []string {
		return append([]string{"stress-ng", "--" + stressor, strconv.Itoa(at.threads), "--timeout", "1", "--metrics-brief"}, more...)
	}
}

// fio works on a file that is there in full: one that fio allocates has holes, which no disk is asked for.
func fio(row, mode, block, field string) peer {
	side, unit := strings.TrimPrefix(mode, "rand"), "B/s"
	if field == "iops" {
		unit = "IO/s"
	}
	return peer{row: row, name: "fio " + mode, unit: unit, disk: true, argv: func(at place) []string {
		return []string{"fio", "--name=" + row, "--filename=" + at.file, "--rw=" + mode, "--bs=" + block, "--size=" + strconv.Itoa(fileSize),
			"--direct=1", "--ioengine=psync", "--fallocate=none", "--time_based", "--runtime=1", "--output-format=json"}
	}, read: func(output []byte) (float64, error) {
		var report struct {
			Jobs []map[string]json.RawMessage `json:"jobs"`
		}
		if err := json.NewDecoder(bytes.NewReader(output)).Decode(&report); err != nil {
			return 0, fmt.Errorf("fio's report: %w", err)
		}
		if len(report.Jobs) != 1 {
			return 0, fmt.Errorf("fio's report: %d jobs, want 1", len(report.Jobs))
		}
		var figures map[string]any
		if err := json.Unmarshal(report.Jobs[0][side], &figures); err != nil {
			return 0, fmt.Errorf("fio's report: %s: %w", side, err)
		}
		v, ok := figures[field].(float64)
		return positive(v, ok, "fio's report: "+side+" "+field)
	}}
}

// bogo reads a line of --metrics-brief (stress-ng 0.15): name, operations, seconds real, user and system, operations a
// second of real time, and of the processor's. Of the two rates the first counts: quota is part of the figure.
func bogo(stressor string) func([]byte) (float64, error) {
	return number(`(?m)\] ` + stressor + `\s+[0-9]+\s+[0-9.]+\s+[0-9.]+\s+[0-9.]+\s+([0-9.]+)\s+[0-9.]+\s*$`)
}

// number finds the one number that a pattern's parentheses hold.
func number(pattern string) func([]byte) (float64, error) {
	find := regexp.MustCompile(pattern)
	return func(output []byte) (float64, error) {
		m := find.FindSubmatch(output)
		if m == nil {
			return 0, fmt.Errorf("no figure in what it printed: %s", tail(string(output)))
		}
		v, err := strconv.ParseFloat(string(m[1]), 64)
		return positive(v, err == nil, fmt.Sprintf("figure %q", m[1]))
	}
}

// positive refuses what no measurement gives.
func positive(v float64, ok bool, what string) (float64, error) {
	if !ok || !(v > 0) || v > 1e18 {
		return 0, fmt.Errorf("%s: %g is no measurement", what, v)
	}
	return v, nil
}

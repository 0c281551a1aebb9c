package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

// meterLine is what a program reads from a record.
type meterLine struct {
	UnixMilli int64 `json:"unix_ms"`
	Seq       int
	Cgroup    string
	Ended     bool
	CPUUser   *uint64 `json:"cpu_user_ns"`
	Cycles    *uint64 `json:"cpu_cycles"`
	Counters  map[meter.Counter]struct {
		Value                *uint64
		Unit, Source, Reason string
	}
	Gauges map[string]struct{ Value *uint64 }
}

// groupTree is a cgroup v2 root with one cgroup, as plain files.
func groupTree(t *testing.T) (root, leaf string) {
	t.Helper()
	root = t.TempDir()
	leaf = filepath.Join(root, "deals/one")
	if err := os.MkdirAll(leaf, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"../../cgroup.controllers": "cpu io memory\n",
		"cpu.stat":                 "usage_usec 12\nuser_usec 5\nsystem_usec 7\nnice_usec 1\n",
		"memory.current":           "1048576\n", "memory.peak": "2097152\n",
		"memory.stat": "anon 1\npgfault 33\npgmajfault 2\n",
		"io.stat":     "8:0 rbytes=10 wbytes=20 rios=1 wios=2 dbytes=0 dios=0\n",
	} {
		if err := os.WriteFile(filepath.Join(leaf, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root, leaf
}

func runMeter(ctx context.Context, out io.Writer, args ...string) error {
	cmd := root(&app{out: out, err: out, in: os.Stdin})
	cmd.SetArgs(append([]string{"worker", "meter"}, args...))
	return cmd.ExecuteContext(ctx)
}

func TestWorkerMeter(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	t.Setenv("SOSNA_HOME", home)
	tree, _ := groupTree(t)
	var out bytes.Buffer
	if err := runMeter(t.Context(), &out, "--root", tree, "--cgroup", "/deals/one", "--interval", "20ms", "--count", "3", "--json"); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d lines: %s", len(lines), out.String())
	}
	var last meterLine
	for i, text := range lines {
		var line meterLine
		if err := json.Unmarshal([]byte(text), &line); err != nil {
			t.Fatal(err)
		}
		if line.Seq != i+1 || line.Cgroup != "deals/one" || line.UnixMilli < last.UnixMilli || line.Ended {
			t.Errorf("line %d: %+v", i, line)
		}
		last = line
	}
	want := map[meter.Counter]uint64{meter.CPUUser: 5000, meter.CPUSystem: 7000, meter.PageFaults: 33, meter.BlockRead: 10, meter.BlockWrite: 20,
		meter.BlockReadOps: 1, meter.BlockWriteOps: 2}
	for _, c := range meter.All() {
		got, ok := last.Counters[c]
		if !ok || got.Unit != c.Unit() || (got.Value == nil) == (got.Reason == "") || (got.Value == nil) != (got.Source == "") {
			t.Errorf("%s: %+v", c, got)
		}
		if n, wanted := want[c]; wanted && (got.Value == nil || *got.Value != n) {
			t.Errorf("%s: %+v, want %d", c, got, n)
		}
	}
	if held := last.Counters[meter.Memory].Value; held == nil || *held < 40<<10 || *held > 10<<20 { // 1 MiB for 40 ms or a little more
		t.Errorf("memory %v", held)
	}
	if last.CPUUser == nil || *last.CPUUser != 5000 || last.Cycles != nil || *last.Gauges["mem_peak_bytes"].Value != 2<<20 {
		t.Errorf("%s", lines[2])
	}
	out.Reset()
	if err := runMeter(t.Context(), &out, "--root", tree, "--cgroup", "deals/one", "--count", "1"); err != nil || !strings.Contains(out.String(), "cpu_user_ns") {
		t.Errorf("for people: %s %v", out.String(), err)
	}
	if _, err := os.Stat(home); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a home directory was made: %v", err)
	}
}

// What cannot be read costs its own counters: damaged files, and processor time
// where cgroup v1 has the cgroup below other controllers only.
func TestWorkerMeterOfWhatCanBeRead(t *testing.T) {
	t.Setenv("SOSNA_HOME", filepath.Join(t.TempDir(), "home"))
	put := func(at, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	damaged, leaf := groupTree(t)
	put(filepath.Join(leaf, "memory.current"), "max\n")
	put(filepath.Join(leaf, "memory.stat"), "pgfault x\n")
	uneven := t.TempDir()
	put(filepath.Join(uneven, "cpuacct/cpuacct.usage"), "5\n")
	put(filepath.Join(uneven, "memory/deals/one/memory.usage_in_bytes"), "4096\n")
	put(filepath.Join(uneven, "memory/deals/one/memory.stat"), "total_pgfault 9\n")
	for name, c := range map[string]struct {
		tree  string
		has   meter.Counter
		lacks []meter.Counter
	}{
		"damaged":  {damaged, meter.CPUUser, []meter.Counter{meter.Memory, meter.PageFaults}},
		"v1 paths": {uneven, meter.PageFaults, []meter.Counter{meter.CPUUser, meter.CPUSystem, meter.BlockRead}},
	} {
		var out bytes.Buffer
		var line meterLine
		err := runMeter(t.Context(), &out, "--root", c.tree, "--cgroup", "deals/one", "--count", "1", "--json")
		if err = errors.Join(err, json.Unmarshal(out.Bytes(), &line)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if line.Counters[c.has].Value == nil {
			t.Errorf("%s: no %s: %s", name, c.has, out.String())
		}
		for _, n := range c.lacks {
			if got := line.Counters[n]; got.Value != nil || got.Reason == "" {
				t.Errorf("%s: %s: %+v", name, n, got)
			}
		}
	}
	put(filepath.Join(leaf, "cpu.stat"), "user_usec x\nsystem_usec 1\n")
	if err := runMeter(t.Context(), io.Discard, "--root", damaged, "--cgroup", "deals/one", "--count", "1"); !errors.Is(err, meter.ErrControlFile) {
		t.Errorf("damaged processor time: %v", err)
	}
}

// A cgroup that ends between two records ends the command, with what it had used.
func TestWorkerMeterOutlivesTheCgroup(t *testing.T) {
	tree, leaf := groupTree(t)
	read, write := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := runMeter(t.Context(), write, "--root", tree, "--cgroup", "deals/one", "--interval", "10ms", "--json")
		write.Close()
		done <- err
	}()
	lines := bufio.NewScanner(read)
	lines.Buffer(nil, 1<<20)
	var last meterLine
	for lines.Scan() {
		if last.Seq == 0 {
			if err := os.RemoveAll(leaf); err != nil {
				t.Fatal(err)
			}
		}
		last = meterLine{}
		if err := json.Unmarshal(lines.Bytes(), &last); err != nil {
			t.Fatal(err)
		}
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if !last.Ended || last.CPUUser == nil || *last.CPUUser != 5000 {
		t.Errorf("last record %+v", last)
	}
}

// Nobody reads for a while: every record comes all the same.
func TestWorkerMeterIsLateRatherThanLost(t *testing.T) {
	tree, _ := groupTree(t)
	read, write := io.Pipe()
	go func() {
		write.CloseWithError(runMeter(t.Context(), write, "--root", tree, "--cgroup", "deals/one", "--interval", "10ms", "--count", "20", "--json"))
	}()
	time.Sleep(100 * time.Millisecond) // the first record waits to be read meanwhile
	lines := bufio.NewScanner(read)
	lines.Buffer(nil, 1<<20)
	n := 0
	for lines.Scan() {
		n++
	}
	if err := lines.Err(); n != 20 || err != nil {
		t.Errorf("%d records of 20, %v", n, err)
	}
}

func TestWorkerMeterRefusals(t *testing.T) {
	tree, _ := groupTree(t)
	for name, c := range map[string]struct {
		args []string
		want error
	}{
		"no cgroup":     {nil, errMeterFlags},
		"no time":       {[]string{"--cgroup", "x", "--interval", "0s"}, errMeterFlags},
		"long time":     {[]string{"--cgroup", "x", "--interval", "2h"}, errMeterFlags},
		"negative":      {[]string{"--cgroup", "x", "--count", "-1"}, errMeterFlags},
		"outside":       {[]string{"--cgroup", "../x", "--root", tree}, meter.ErrPath},
		"not there":     {[]string{"--cgroup", "deals/two", "--root", tree}, meter.ErrGone},
		"no cgroups":    {[]string{"--cgroup", "x", "--root", t.TempDir()}, os.ErrNotExist},
		"not a cgroup":  {[]string{"--cgroup", "deals", "--root", tree}, meter.ErrGone},
		"with argument": {[]string{"--cgroup", "deals/one", "surplus"}, nil},
	} {
		err := runMeter(t.Context(), io.Discard, append(c.args, "--json")...)
		if err == nil || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	var out bytes.Buffer
	if err := runMeter(ctx, &out, "--root", tree, "--cgroup", "deals/one", "--json"); err != nil || out.Len() == 0 {
		t.Errorf("Ctrl-C: %v, %s", err, fmt.Sprintf("%.80s", out.String()))
	}
}

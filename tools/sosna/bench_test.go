package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/identity"
)

// benchRun runs `sosna worker bench` in this process, with a home that cannot be.
func benchRun(t *testing.T, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := root(&app{in: os.Stdin, out: &out, err: &errs, home: "/dev/null/home"})
	cmd.SetArgs(append([]string{"worker", "bench"}, args...))
	err = cmd.ExecuteContext(t.Context())
	return out.String(), errs.String(), err
}

func TestBenchVector(t *testing.T) {
	dir := t.TempDir()
	out, _, err := benchRun(t, "--tier", "quick", "--json", "--only", "int,mem_latency,disk_seq_read,net_up", "--dir", dir)
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Tier, Device string
		At           time.Time
		Results      []map[string]any
		Skipped      []bench.Skip
		SONM         map[string]bench.SONM
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || strings.Count(out, "\n") != 1 {
		t.Fatal(err, out)
	}
	if len(got.Results) != 3 || len(got.Skipped) != 1 || got.Skipped[0].Name != "net_up" || got.Tier != "quick" || got.At.IsZero() {
		t.Errorf("%s", out)
	}
	for _, r := range got.Results {
		for _, field := range []string{"name", "value", "unit", "spread", "runs", "seconds"} {
			if _, there := r[field]; !there {
				t.Errorf("no %s in %v", field, r)
			}
		}
		if r["value"].(float64) <= 0 || r["runs"].(float64) < 3 {
			t.Errorf("%v", r)
		}
	}
	inv, err := hardware.Read("/")
	if err != nil || got.Device != inv.DeviceHash || got.SONM["cpu-cores"].Value != float64(inv.CPU.Count) || got.SONM["storage-size"].Value <= 0 {
		t.Error(err, got.Device, got.SONM)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Error("files left behind:", left, err)
	}
}

func TestBenchForPeople(t *testing.T) {
	dir := t.TempDir()
	pts, svg, others := filepath.Join(dir, "composite.xml"), filepath.Join(dir, "v.svg"), filepath.Join(dir, "others.json")
	slice, _, err := benchRun(t, "--slice", "hash", "--json")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(others, []byte("["+slice+","+slice+"]"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, progress, err := benchRun(t, "--slice", "hash", "--pts", pts, "--svg", svg, "--median", others)
	if err != nil || !strings.Contains(out, "hash") || !strings.Contains(out, "█") || !strings.Contains(out, "slice benchmarks of device") {
		t.Error(out, err)
	}
	if !strings.Contains(progress, "benchmark 1 of 1: hash") {
		t.Error(progress)
	}
	for _, path := range []string{pts, svg} {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for dec := xml.NewDecoder(bytes.NewReader(text)); ; {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
		}
	}
}

// TestCells: a bar says how a figure stands beside the median, within its bounds.
func TestCells(t *testing.T) {
	for times, want := range map[float64]int{1: 9, 2: 12, 0.5: 6, 8: 18, 1000: 18, 1. / 8: 0, 1e-9: 0, math.Inf(1): 18} {
		if got := cells(times); strings.Count(got, "█") != want || strings.Count(got, "█")+strings.Count(got, "·") != 18 {
			t.Errorf("%g: %s, want %d", times, got, want)
		}
	}
	for _, none := range []float64{0, -1, math.NaN()} {
		if got := cells(none); got != "" {
			t.Errorf("%g: %s", none, got)
		}
	}
}

func TestBenchSignsAndChecks(t *testing.T) {
	dir := t.TempDir()
	keyFile := filepath.Join(dir, "node.key")
	node, _, err := identity.LoadOrCreate(keyFile)
	if err != nil {
		t.Fatal(err)
	}
	out, _, err := benchRun(t, "--slice", "int", "--json", "--sign", keyFile)
	if err != nil {
		t.Fatal(err)
	}
	good := written(t, "report.json", out)
	said, _, err := benchRun(t, "--check", good, "--by", node.Address().Hex(), "--json")
	if err != nil || !strings.Contains(strings.ToLower(said), strings.ToLower(node.Address().Hex())) {
		t.Error(said, err)
	}
	other, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	unsigned, _, err := benchRun(t, "--slice", "int", "--json")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		want error
	}{
		"another node": {[]string{"--check", good, "--by", other.Address().Hex()}, bench.ErrSigner},
		"altered":      {[]string{"--check", written(t, "a", strings.Replace(out, `"tier":"slice"`, `"tier":"full"`, 1)), "--by", node.Address().Hex()}, bench.ErrSigner},
		"old":          {[]string{"--check", good, "--max-age", "1ns"}, bench.ErrStale},
		"unsigned":     {[]string{"--check", written(t, "u", unsigned)}, bench.ErrSigner},
		"no report":    {[]string{"--check", written(t, "n", `{}`)}, bench.ErrMalformed},
	} {
		if _, _, err := benchRun(t, c.args...); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// It goes on from a report of its own.
	resumed, _, err := benchRun(t, "--slice", "int", "--json", "--resume", written(t, "r", unsigned))
	if err != nil {
		t.Fatal(err)
	}
	var before, after bench.Report
	if err := errors.Join(json.Unmarshal([]byte(unsigned), &before), json.Unmarshal([]byte(resumed), &after)); err != nil {
		t.Fatal(err)
	}
	if after.Results[0].Value != before.Results[0].Value {
		t.Error("what an earlier run measured was measured anew")
	}
}

func TestBenchRefusals(t *testing.T) {
	for says, args := range map[string][]string{
		"tier \"slow\"":                      {"--tier", "slow"},
		"no benchmark is called \"luck\"":    {"--only", "int,luck"},
		"no benchmark is called \"all\"":     {"--slice", "all"},
		"no such file":                       {"--median", "/nonexistent"},
		"no report of benchmarks":            {"--median", written(t, "m", "[")},
		"0 reports":                          {"--median", written(t, "e", "[]")},
		"malformed benchmark report":         {"--resume", written(t, "x", `{"tier":"best"}`)},
		"unknown command \"extra\"":          {"extra"},
		"cannot go on from a report of anot": {"--seed", "9", "--resume", written(t, "s", `{"tier":"quick","device":"`+strings.Repeat("0", 64)+`","at":"2026-01-01T00:00:00Z"}`)},
	} {
		if _, _, err := benchRun(t, append(args, "--json")...); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v: %v, want %s", args, err, says)
		}
	}
	if _, _, err := benchRun(t, "--slice", "int", "--sign", "/nonexistent"); err == nil {
		t.Error("signs with no key")
	}
}

// One machine is the other's peer.
func TestBenchOverTheNetwork(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			_ = bench.ServeNet(c, serveBytes)
			_ = c.Close()
		}
	}()
	out, _, err := benchRun(t, "--only", "net_down,net_up,net_rtt", "--json", "--peer", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	var got benched
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got.Results) != 3 || got.SONM["net-upload"].Value <= 0 {
		t.Error(err, out)
	}
	if !slices.ContainsFunc(got.Results, func(r bench.Result) bool { return r.Name == "net_rtt" && r.Lower }) {
		t.Error(out)
	}
}

func TestMemoryLimit(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  uint64
	}{
		"none":    {nil, math.MaxUint64},
		"v2":      {map[string]string{"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/memory.max": "max\n", "sys/fs/cgroup/a/memory.max": "100\n"}, 100},
		"v2 root": {map[string]string{"proc/self/cgroup": "0::/\n", "sys/fs/cgroup/memory.max": "70\n"}, 70},
		"v1": {map[string]string{"proc/self/cgroup": "4:memory:/x\n1:cpu:/x\n0::/\n", "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "300\n",
			"sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n"}, 300},
		"nonsense": {map[string]string{"proc/self/cgroup": "x\n::\n4:memory:/../../..\n", "sys/fs/cgroup/memory/memory.limit_in_bytes": "-1\n"}, math.MaxUint64},
	} {
		root := t.TempDir()
		for name, text := range c.files {
			at := filepath.Join(root, name)
			if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(at, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got := memoryLimit(root); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

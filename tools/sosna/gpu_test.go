package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/meter"
)

// onGPUs runs a command of this process on a machine with those GPUs, with a home that cannot be.
func onGPUs(t *testing.T, machine gpu.Machine, args ...string) (stdout string, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: os.Stdin, out: &out, err: &errs, home: "/dev/null/home", gpus: machine}
	cmd := root(a)
	cmd.SetArgs(append([]string{"worker"}, args...))
	err = cmd.ExecuteContext(t.Context())
	return out.String(), err
}

func TestWorkerGPU(t *testing.T) {
	out, err := onGPUs(t, gputest.Machine(t, gputest.Well), "gpu", "--watch", "--count", "2", "--interval", "20ms", "--json")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 2 {
		t.Fatal(out)
	}
	var first, second gpuLook
	for line, look := range map[string]*gpuLook{lines[0]: &first, lines[1]: &second} {
		if err := json.Unmarshal([]byte(line), look); err != nil {
			t.Fatal(err)
		}
	}
	if len(first.GPUs) != 2 || first.GPUs[0].Name != "Play 9000" || first.GPUs[0].Usage.Busy.Value != nil || first.GPUs[0].Usage.Busy.Reason == "" {
		t.Errorf("%s", lines[0])
	}
	a, b := second.GPUs[0], second.GPUs[1]
	if joules, _ := a.Usage.Energy.Get(); joules != 100_000_000 || a.XidCount != 2 || b.Fan.Value != nil || b.Fan.Reason != "ERROR_NOT_SUPPORTED" {
		t.Errorf("%s", lines[1])
	}
	if b.Temperature.Value != nil || !strings.Contains(b.Temperature.Reason, "32767") {
		t.Errorf("a broken sensor: %+v", b.Temperature)
	}
	if s := second.Sources; len(s) != 2 || s[0].Error != nil || s[1].Error == nil || s[1].Error.Code != gpu.NoGPU {
		t.Errorf("%+v", s)
	}
	out, err = onGPUs(t, gputest.Machine(t, gputest.Well), "gpu")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Play 9000", gputest.B, "50 %", "1.0 of 8.0 GiB", "120 of 300 W", "61 °C", "1500 / 9500 MHz", "3 / 0", "- / -", "slowed: power limit", "amd and intel: gpu: no_gpu"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is missing:\n%s", want, out)
		}
	}
}

func TestWorkerGPUWithout(t *testing.T) {
	none := gpu.Machine{Root: t.TempDir(), Program: gpu.Options{Path: "/nonexistent/sosna-gpu"}}
	for name, c := range map[string]struct {
		machine gpu.Machine
		want    []string
	}{
		"no extension": {none, []string{"no GPU is metered", "nvidia: gpu: no_program", "hint: lay sosna-gpu"}},
		"no driver":    {gputest.Machine(t, gputest.NoDriver), []string{"no_driver: ERROR_DRIVER_NOT_LOADED", "hint: load NVIDIA's"}},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := onGPUs(t, c.machine, "gpu")
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range c.want {
				if !strings.Contains(out, want) {
					t.Errorf("%s is missing:\n%s", want, out)
				}
			}
		})
	}
	for _, args := range [][]string{{"gpu", "--interval", "1ms"}, {"gpu", "--interval", "2h"}, {"gpu", "--count", "-1"}, {"gpu", "more"}} {
		if _, err := onGPUs(t, none, args...); err == nil {
			t.Errorf("%v was taken", args)
		}
	}
}

// TestWhyUnmetered: each GPU that the hardware lists and no meter sees has its reason.
func TestWhyUnmetered(t *testing.T) {
	meters, err := gpu.Open(gputest.Machine(t, gputest.Well))
	if err != nil {
		t.Fatal(err)
	}
	defer meters.Close()
	meters.Look(t.Context())
	look := seeGPUs(meters, []hardware.GPU{
		{Kind: "gpu", Vendor: "10de", Address: "0000:01:00.0", Driver: "nvidia"}, // metered
		{Kind: "gpu", Vendor: "10de", Address: "0000:03:00.0", Driver: "nouveau"},
		{Kind: "gpu", Vendor: "1002", Address: "0000:04:00.0"},
		{Kind: "gpu", Vendor: "1234", Address: "0000:05:00.0"},
		{Kind: "management", Vendor: "1a03", Address: "0000:06:00.0"},
	}, time.Now())
	want := map[string]string{"0000:03:00.0": "its driver does not show it", "0000:04:00.0": "it has no driver", "0000:05:00.0": "GPUs of this vendor are not metered"}
	for _, u := range look.Unmetered {
		if want[u.Address] != u.Reason {
			t.Errorf("%+v", u)
		}
		delete(want, u.Address)
	}
	if len(want) > 0 {
		t.Errorf("no word of %v", want)
	}
	if got := whyUnmetered(hardware.GPU{Vendor: "10DE"}, []gpuSource{{Error: &gpu.Error{Code: gpu.NoLibrary}}, {}}); got != "gpu: no_library" {
		t.Error(got)
	}
}

// TestBenchOfGPUs: figures where there are GPUs, the typed reason where there are none.
func TestBenchOfGPUs(t *testing.T) {
	var got struct {
		Results []bench.Result
		Skipped []bench.Skip
	}
	const some = "gpu_memory_triad,gpu_fp32"
	out, err := onGPUs(t, gputest.Machine(t, gputest.Well), "bench", "--json", "--only", some)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got.Results) != 2 || got.Results[0].Value != 6e11 || got.Results[1].Unit != "flop/s" {
		t.Errorf("%s %v", out, err)
	}
	out, err = onGPUs(t, gpu.Machine{Program: gpu.Options{Path: "/nonexistent/sosna-gpu"}}, "bench", "--json", "--only", some)
	if err != nil {
		t.Fatal(err)
	}
	got.Results, got.Skipped = nil, nil
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got.Results) != 0 || len(got.Skipped) != 2 || !strings.Contains(got.Skipped[0].Reason, "no_program") {
		t.Errorf("%s %v", out, err)
	}
}

// TestMeterOfTheMachineHasGPUs: all of the machine is its GPUs too; a cgroup has none, and says so.
func TestMeterOfTheMachineHasGPUs(t *testing.T) {
	tree, leaf := groupTree(t)
	files, err := os.ReadDir(leaf)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files { // the root of that machine
		if err := os.Link(filepath.Join(leaf, f.Name()), filepath.Join(tree, f.Name())); err != nil {
			t.Fatal(err)
		}
	}
	last := func(machine gpu.Machine, cgroup, count string) meterLine {
		t.Helper()
		out, err := onGPUs(t, machine, "meter", "--root", tree, "--cgroup", cgroup, "--interval", "1500ms", "--count", count, "--json")
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(out), "\n")
		var m meterLine
		if err := json.Unmarshal([]byte(lines[len(lines)-1]), &m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	well := last(gputest.Machine(t, gputest.Well), "/", "2").Counters
	if busy := well[meter.GPUBusy]; busy.Value == nil || *busy.Value == 0 || busy.Source != "2 GPUs, since watching began" {
		t.Errorf("%+v", busy)
	}
	if energy := well[meter.EnergyUJ]; energy.Value == nil || *energy.Value < 100_000_000 {
		t.Errorf("%+v", energy)
	}
	none := last(gputest.Machine(t, gputest.NoDriver), "/", "1").Counters[meter.GPUMemory]
	if none.Value != nil || !strings.Contains(none.Reason, "no_driver") || !strings.Contains(none.Reason, "no GPU with the driver amdgpu") {
		t.Errorf("%+v", none)
	}
	if one := last(gputest.Machine(t, gputest.Well), "/deals/one", "1").Counters[meter.GPUBusy]; one.Value != nil || !strings.Contains(one.Reason, "--cgroup /") {
		t.Errorf("%+v", one)
	}
}

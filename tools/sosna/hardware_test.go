package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/hardware"
)

// hardwareTree is a machine with one GPU and no driver for it.
func hardwareTree(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{
		"proc/cpuinfo":                            "processor\t: 0\nmodel name\t: Pentium 75 - 200\n",
		"proc/meminfo":                            "MemTotal:          61440 kB\n",
		"sys/bus/pci/devices/0000:01:00.0/class":  "0x030000\n",
		"sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
		"sys/bus/pci/devices/0000:01:00.0/device": "0x2684\n",
	} {
		at := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// The command needs no home directory and leaves none behind.
func TestWorkerHardware(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	t.Setenv("SOSNA_HOME", home)
	machine := hardwareTree(t)
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		cmd := root(&app{out: &out, err: &out, in: os.Stdin})
		cmd.SetArgs(append([]string{"worker", "hardware"}, args...))
		err := cmd.ExecuteContext(t.Context())
		return out.String(), err
	}
	text, err := run("--root", machine, "--json")
	if err != nil {
		t.Fatal(err)
	}
	var got hardware.Inventory
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	want, err := hardware.Read(machine)
	if err != nil || got.DeviceHash != want.DeviceHash || got.CPU.Model != "Pentium 75 - 200" || len(got.GPUs) != 1 {
		t.Errorf("%s, %v", text, err)
	}
	text, err = run("--root", machine)
	if err != nil || !strings.Contains(text, "GeForce RTX 4090") || !strings.Contains(text, "driver none") || !strings.Contains(text, want.DeviceHash) {
		t.Errorf("%s, %v", text, err)
	}
	if text, err = run(); err != nil || !strings.Contains(text, "device hash") {
		t.Errorf("this machine: %s, %v", text, err)
	}
	if err := os.RemoveAll(filepath.Join(machine, "proc")); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ root, want string }{{machine, "GeForce RTX 4090"}, {t.TempDir(), "/proc/cpuinfo: no such file"}} {
		if text, err = run("--root", c.root); err != nil || !strings.Contains(text, c.want) || !strings.Contains(text, "/proc/meminfo: no such file") || !strings.Contains(text, "incomplete") || strings.Contains(text, "0 threads") || strings.Contains(text, "0.0 GiB") {
			t.Errorf("without /proc: %s, %v", text, err)
		}
	}
	for _, args := range [][]string{{"--root", filepath.Join(machine, "nowhere")}, {"surplus"}, {"--root"}} {
		if text, err := run(args...); err == nil {
			t.Errorf("%v: %s", args, text)
		}
	}
	if _, err := os.Stat(home); !os.IsNotExist(err) {
		t.Errorf("a home directory was made: %v", err)
	}
}

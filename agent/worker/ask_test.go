package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/hardware"
)

// A machine whose processors or memory cannot be read is listed, but never sold.
func TestSellableNeedsProcessorsAndMemory(t *testing.T) {
	const cpu, memory = "processor\t: 0\nmodel name\t: Pentium 75 - 200\n", "MemTotal: 61440 kB\n"
	for name, c := range map[string]struct {
		cpu, memory string
		lacks       string // empty: for sale
	}{
		"both":           {cpu, memory, ""},
		"no processors":  {"", memory, "/proc/cpuinfo"},
		"no memory":      {cpu, "", "/proc/meminfo"},
		"memory of zero": {cpu, "MemTotal: 0 kB\n", "/proc/meminfo"},
		"neither":        {"", "", "/proc/cpuinfo"},
	} {
		root := t.TempDir()
		if err := os.Mkdir(filepath.Join(root, "proc"), 0o755); err != nil {
			t.Fatal(err)
		}
		for file, text := range map[string]string{"cpuinfo": c.cpu, "meminfo": c.memory} {
			if text == "" {
				continue
			}
			if err := os.WriteFile(filepath.Join(root, "proc", file), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		_, err := sellable(root)
		if c.lacks == "" && err != nil || c.lacks != "" && (!errors.Is(err, hardware.ErrInventory) || !strings.Contains(err.Error(), c.lacks)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := sellable(filepath.Join(t.TempDir(), "nowhere")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no root: %v", err)
	}
}

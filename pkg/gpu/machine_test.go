package gpu

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestMachineWithNothing: no GPU, no extension: the agent goes on, and is told why.
func TestMachineWithNothing(t *testing.T) {
	root := tree(t, map[string]string{"proc/devices": "Character devices:\n  1 mem\n"})
	m, err := Open(Machine{Root: root, Program: Options{Path: filepath.Join(root, DefaultPath)}})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	watch(t, m.Monitor)
	until(t, "both sources' word", func() bool {
		return errors.Is(m.Err(SourceNVIDIA), &Error{Code: NoProgram}) && errors.Is(m.Err(SourceSysfs), &Error{Code: NoGPU})
	})
	if s := m.States(); len(s) != 0 {
		t.Errorf("states of nothing: %v", s)
	}
	wantUsage(t, "of nothing", m.Usage([]string{gpuA}), -1, -1, -1)
	if _, err := m.Client.Bench(t.Context(), BenchRequest{UUID: gpuA, Seconds: 1}); CodeOf(err) != NoProgram {
		t.Errorf("benchmark: %v", err)
	}
	if _, err := Open(Machine{Root: filepath.Join(root, "none")}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no root folder: %v", err)
	}
}

// TestMachine: a GPU of AMD's from sysfs while NVIDIA's program says that its
// driver is not there.
func TestMachine(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	root := machine(t)
	m, err := Open(Machine{Root: root, Program: Options{Path: exe, Env: []string{"GPU_TEST_ROLE=no driver"}, Deadline: 10 * time.Second},
		PIDs: func() []uint32 { return []uint32{100} }, Owner: func(pid uint32) string { return map[uint32]string{100: "deal"}[pid] }})
	if err != nil {
		t.Fatal(err)
	}
	m.Client.o.User = 0 // go test's binary lies where its user alone can read
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); m.Run(ctx, 2*time.Millisecond) }()
	until(t, "AMD's memory and the deal's part of it", func() bool {
		whole, ok := m.Usage([]string{"amd-cafe0123456789ab"}).Busy.Get()
		_, known := m.Owned("deal").Busy.Get()
		return ok && known && whole > 0
	})
	until(t, "NVIDIA's reason", func() bool { return CodeOf(m.Err(SourceNVIDIA)) == NoDriver })
	// There is no /proc/devices in this tree: root is told that nodes cannot be made either.
	if os.Getuid() == 0 && !strings.Contains(m.Err(SourceNVIDIA).Error(), "proc/devices") {
		t.Errorf("nodes: %v", m.Err(SourceNVIDIA))
	}
	cancel()
	<-done
	if err := m.Close(); err != nil {
		t.Error(err)
	}
}

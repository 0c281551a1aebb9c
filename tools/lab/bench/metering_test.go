package bench

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

// The herd is metered while it lives and leaves neither cgroup nor process.
func TestHerd(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip(errNotRoot)
	}
	h := &herd{name: fmt.Sprintf("sosna-bench-test-%d", os.Getpid())}
	switch err := h.fill(t.Context(), 3); {
	case errors.Is(err, errNotRoot): // in a user namespace, or read-only cgroups
		t.Skip(err)
	case err != nil:
		_ = h.close()
		t.Fatal(err)
	}
	for _, s := range h.sources {
		r := meter.NewReader(s)
		for deadline := time.Now().Add(10 * time.Second); r.Usage()[meter.CPUUser]+r.Usage()[meter.CPUSystem] == 0; {
			if err := r.Observe(); err != nil || time.Now().After(deadline) {
				t.Errorf("a process that uses nothing: %v", err)
				break
			}
		}
		r.Close()
	}
	if err := h.close(); err != nil {
		t.Error(err)
	}
	if left, _ := filepath.Glob(cgroupsRoot + "/*/" + h.name); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	for _, w := range h.workers {
		deadline := time.Now().Add(10 * time.Second) // init reaps the shell's own child when it likes
		for syscall.Kill(-w.Process.Pid, 0) != syscall.ESRCH {
			if time.Now().After(deadline) {
				t.Errorf("process group %d lives", w.Process.Pid)
				break
			}
			time.Sleep(time.Millisecond)
		}
	}
}

func TestHerdThatCannotBeMade(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip(errNotRoot)
	}
	h := &herd{name: fmt.Sprintf("no/such/parent-%d", os.Getpid())}
	if err := h.fill(t.Context(), 1); err == nil {
		t.Error("made below a cgroup that is not there")
	}
	if err := h.close(); err != nil {
		t.Error(err)
	}
}

// A folder in which even root may make nothing stands for cgroups of somebody who is root in a user namespace only.
func TestCgroupsThatMayNotBeMade(t *testing.T) {
	h := &herd{}
	if err := h.makeDirs(meter.Source{Leaf: "/sys/sosna-bench-test"}); !errors.Is(err, errNotRoot) {
		t.Errorf("refused by the kernel: %v", err)
	}
	missing := filepath.Join(t.TempDir(), "no", "parent")
	if err := h.makeDirs(meter.Source{Leaf: missing}); err == nil || errors.Is(err, errNotRoot) {
		t.Errorf("below a folder that is not there: %v", err)
	}
	there := t.TempDir()
	if err := h.makeDirs(meter.Source{Leaf: there}); err == nil || errors.Is(err, errNotRoot) {
		t.Errorf("there already: %v", err)
	}
	if len(h.dirs) > 0 {
		t.Errorf("remembers %v", h.dirs)
	}
}

// The peer is not built where it cannot be, and says so.
func TestPeerThatCannotBeBuilt(t *testing.T) {
	t.Setenv("SOSNA_CACHE", t.TempDir())
	if _, err := BuildPeer(t.Context(), Options{Root: t.TempDir(), Print: io.Discard}); err == nil {
		t.Error("built from a folder without it")
	}
}

package sandbox

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/containerd/cgroups/v3/cgroup2"

	"github.com/sosna-os/sosna/pkg/meter"
)

// Known loads, metered: processor time within 0.5 %, bytes within 1 %. The load
// (testdata/load) says itself what it has used.

// off tells how far a count is off, in per cent, and fails beyond a limit.
func off(t *testing.T, what string, metered uint64, said int64, limit float64) {
	t.Helper()
	percent := 100 * (float64(metered)/float64(said) - 1)
	fmt.Printf("figure: %s: used %d, metered %d, %+.3f %% off\n", what, said, metered, percent)
	if percent < -limit || percent > limit {
		t.Errorf("%s: used %d, metered %d: %+.3f %% off", what, said, metered, percent)
	}
}

// metered makes a workload of the load program, and its meter.
func metered(t *testing.T, e *Engine, spec Spec, args ...string) (*Workload, *meter.Reader) {
	t.Helper()
	spec.Args = append([]string{"/bin/load"}, args...)
	w := started(t, e, spec)
	r := meter.NewReader(meter.Source{Leaf: w.CgroupPath(), Counters: meter.All()})
	t.Cleanup(r.Close)
	return w, r
}

// says waits for a line of the workload's output and gives the numbers in it.
func says(t *testing.T, w *Workload, word string, numbers ...any) {
	t.Helper()
	var out bytes.Buffer
	err := poll(t.Context(), 2*time.Minute, func() (bool, error) {
		out.Reset()
		err := w.Logs(&out, 1<<16)
		return strings.Contains(out.String(), word), err
	})
	if err != nil {
		t.Fatalf("no %q: %v; output %q", word, err, out.String())
	}
	_, rest, _ := strings.Cut(out.String(), word)
	if n, _ := fmt.Sscan(rest, numbers...); n != len(numbers) {
		t.Fatalf("%d numbers in %q", n, out.String())
	}
}

func begin(t *testing.T, w *Workload) {
	t.Helper()
	ctx, cancel := w.e.scope(t.Context())
	defer cancel()
	if err := w.task.Kill(ctx, syscall.SIGUSR1); err != nil {
		t.Fatal(err)
	}
}

func observed(t *testing.T, r *meter.Reader) meter.Vector {
	t.Helper()
	v, err := r.Sample()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func cpuOf(v meter.Vector) uint64 { return v[meter.CPUUser] + v[meter.CPUSystem] }

// What lived for 50 ms has ended before anybody has looked once. Its cgroup
// stays until Stop, and the final record is made before that.
func TestContainerdBriefLife(t *testing.T) {
	e := openVM(t)
	w, r := metered(t, e, small(1, pulled(t, e)), "cpu", "50ms")
	select {
	case <-w.Done():
	case <-time.After(time.Minute):
		t.Fatal("does not end")
	}
	if err := w.Terminate(t.Context(), time.Second); err != nil { // as the worker does
		t.Fatal(err)
	}
	var said int64
	says(t, w, "done", &said)
	final := observed(t, r)
	fmt.Printf("figure: a life of 50 ms: used %d ns, metered %d ns with its start and end\n", said, cpuOf(final))
	if used := cpuOf(final); used < uint64(said) || used > uint64(said)+uint64(10*time.Second) {
		t.Errorf("used %d ns, metered %d", said, used)
	}
	stopped(t, w)
	if _, err := r.Sample(); !errors.Is(err, meter.ErrGone) {
		t.Errorf("after the end: %v", err)
	}
	if cpuOf(r.Usage()) != cpuOf(final) {
		t.Errorf("usage was %v, is %v", final, r.Usage())
	}
}

func TestContainerdKnownLoads(t *testing.T) {
	e := openVM(t)
	d := pulled(t, e)
	t.Run("processor", func(t *testing.T) {
		w, r := metered(t, e, small(1, d), "wait", "cpu", "5s")
		says(t, w, "ready")
		before := observed(t, r)
		begin(t, w)
		var said int64
		says(t, w, "done", &said)
		off(t, "processor ns", cpuOf(observed(t, r))-cpuOf(before), said, .5)
	})
	t.Run("memory", func(t *testing.T) {
		s := small(2, d)
		s.MemoryBytes = 256 << 20
		w, r := metered(t, e, s, "wait", "hold", fmt.Sprint(heldMiB), "8s")
		says(t, w, "ready")
		before, idle := observed(t, r), r.Gauges()["mem_current_bytes"].Value
		began := time.Now()
		begin(t, w)
		full := watchMemory(t, w, r, idle+(heldMiB-2)<<20)
		alone := uint64(float64(idle) * time.Since(began).Seconds())
		total := observed(t, r)[meter.Memory] - before[meter.Memory] - alone
		var held, ramps int64
		says(t, w, "done", &held, &ramps)
		fmt.Printf("figure: memory: %d MiB held %d byte-seconds, filled and freed within %d, metered %d\n", heldMiB, held, ramps, total)
		if float64(total) < .99*float64(held) || float64(total) > 1.01*float64(held+ramps) {
			t.Errorf("held %d byte-seconds, filled and freed within %d more, metered %d", held, ramps, total)
		}
		if full.seconds < 7 {
			t.Fatalf("all of it was seen for %.1f s, held for 8", full.seconds)
		}
		off(t, "memory byte-seconds while all of it was held", full.metered, int64(full.seconds*float64(idle+heldMiB<<20)), 1)
		if peak := r.Gauges()["mem_peak_bytes"]; !peak.Has || peak.Value < heldMiB<<20 {
			t.Errorf("peak %+v", peak)
		}
	})
}

const heldMiB = 128

// plateau is the time between two looks, and what was metered in it.
type plateau struct {
	seconds float64
	metered uint64
}

// watchMemory looks every 20 ms until the load is done; it gives the time in
// which at least so much was in use.
func watchMemory(t *testing.T, w *Workload, r *meter.Reader, atLeast uint64) (full plateau) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		var out bytes.Buffer
		_ = poll(t.Context(), 2*time.Minute, func() (bool, error) {
			out.Reset()
			return w.Logs(&out, 1<<16) != nil || strings.Contains(out.String(), "done"), nil
		})
	}()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	var since time.Time
	var first uint64
	for {
		select {
		case <-done:
			return full
		case <-tick.C:
		}
		sum, now := observed(t, r)[meter.Memory], time.Now()
		if r.Gauges()["mem_current_bytes"].Value < atLeast {
			continue
		}
		if since.IsZero() {
			since, first = now, sum
		}
		full = plateau{now.Sub(since).Seconds(), sum - first}
	}
}

// A container's own file system lies on a tmpfs here, so the disk is used by a
// process in a leaf without one.
func TestContainerdKnownBlockIO(t *testing.T) {
	openVM(t)
	const disk, leaf = "/dev/vda", "/sys/fs/cgroup/deals/known-load"
	if _, err := os.Stat(disk); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(leaf, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.Remove(leaf); err != nil {
			t.Error(err)
		}
	})
	dir, err := os.Open(leaf)
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	r := meter.NewReader(meter.Source{Leaf: leaf, Counters: meter.All(), Perf: true})
	defer r.Close()
	before := observed(t, r)
	cmd := exec.Command("/load", "direct", disk, "64", "32")
	cmd.SysProcAttr = &syscall.SysProcAttr{UseCgroupFD: true, CgroupFD: int(dir.Fd())}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var written, read int64
	if _, err := fmt.Sscan(strings.TrimPrefix(string(out), "done"), &written, &read); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	after := observed(t, r)
	grown, err := after.Sub(before)
	if err != nil {
		t.Fatal(err)
	}
	off(t, "bytes written directly", grown[meter.BlockWrite], written, 1)
	off(t, "bytes read directly", grown[meter.BlockRead], read, 1)
	if w, n := grown[meter.BlockWriteOps], grown[meter.BlockReadOps]; w < 64 || w > 256 || n < 32 || n > 128 {
		t.Errorf("%d writes of 64, %d reads of 32", w, n)
	}
	if grown[meter.PageFaults] == 0 {
		t.Error("no page fault")
	}
	for _, c := range []meter.Counter{meter.CPUCycles, meter.CPUInstrs} {
		fmt.Printf("figure: %s: %+v\n", c, r.Readings()[c])
	}
	compareWithContainerd(t, filepath.Base(filepath.Dir(leaf))+"/"+filepath.Base(leaf), after)
}

// compareWithContainerd reads the same leaf by containerd's library.
func compareWithContainerd(t *testing.T, group string, got meter.Vector) {
	t.Helper()
	m, err := cgroup2.Load("/" + group)
	if err != nil {
		t.Fatal(err)
	}
	stat, err := m.Stat()
	if err != nil {
		t.Fatal(err)
	}
	want := meter.Vector{meter.CPUUser: stat.CPU.UserUsec * 1000, meter.CPUSystem: stat.CPU.SystemUsec * 1000, meter.PageFaults: stat.Memory.Pgfault}
	for _, d := range stat.Io.Usage {
		want[meter.BlockRead] += d.Rbytes
		want[meter.BlockWrite] += d.Wbytes
		want[meter.BlockReadOps] += d.Rios
		want[meter.BlockWriteOps] += d.Wios
	}
	for c, n := range want {
		if got[c] != n {
			t.Errorf("%s is %d, containerd reads %d", c, got[c], n)
		}
	}
}

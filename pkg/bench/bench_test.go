package bench

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/meter"
)

func quick(t *testing.T, dir string) Config {
	t.Helper()
	return Config{Dir: dir, MemoryTotal: 1 << 30, Memory: 6 << 20, Slice: 60 * time.Millisecond}
}

func find(t *testing.T, r Report, name string) Result {
	t.Helper()
	i := slices.IndexFunc(r.Results, func(r Result) bool { return r.Name == name })
	if i < 0 {
		t.Fatalf("no result of %s; skipped: %v", name, r.Skipped)
	}
	return r.Results[i]
}

func TestRunMeasuresEveryProgram(t *testing.T) {
	dir := t.TempDir()
	c := quick(t, dir)
	var seen []string
	c.Progress = func(name string, done, of int) { seen = append(seen, name) }
	report, err := Run(t.Context(), c)
	if err != nil || len(report.Skipped) > 0 {
		t.Fatalf("%v, skipped %v", err, report.Skipped)
	}
	if !slices.Equal(seen, Names()) {
		t.Errorf("progress told of %v", seen)
	}
	for _, name := range Names() {
		r := find(t, report, name)
		if !(r.Value > 0) || math.IsInf(r.Value, 0) || r.Unit == "" || r.Spread < 0 || r.Seconds <= 0 {
			t.Errorf("%+v", r)
		}
		if err := r.Counters.CheckKnown(); err != nil || len(r.Counters) != len(meter.Canonical()) {
			t.Errorf("%s: counters %v %v", name, r.Counters, err)
		}
	}
	if used := find(t, report, "cpu_integer").Counters; used[meter.CPUUser] == 0 {
		t.Errorf("cpu_integer used no user time: %v", used)
	}
	if used := find(t, report, "cpu_system").Counters; used[meter.CPUSystem] == 0 {
		t.Errorf("cpu_system used no system time: %v", used)
	}
	hold := find(t, report, "memory_hold")
	if held := float64(hold.Counters[meter.Memory]) / hold.Seconds; held < 0.5*float64(c.Memory) {
		t.Errorf("memory_hold held %.0f bytes of %d", held, c.Memory)
	}
	if want := float64(c.Memory) / float64(c.MemoryTotal); hold.Load != want {
		t.Errorf("memory load %g, want %g", hold.Load, want)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("files left behind: %v %v", left, err)
	}
}

func TestTmpfsIsToldApart(t *testing.T) {
	const shm = "/dev/shm"
	var fs unix.Statfs_t
	if unix.Statfs(shm, &fs) != nil || fs.Type != unix.TMPFS_MAGIC || unix.Access(shm, unix.W_OK) != nil {
		t.Skip("no writable tmpfs at /dev/shm on this machine")
	}
	dir, err := os.MkdirTemp(shm, "bench")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	report, err := Run(t.Context(), quick(t, dir))
	if err != nil {
		t.Fatal(err)
	}
	if r := find(t, report, "disk_write"); r.Note == "" || r.Counters[meter.BlockWrite] != 0 {
		t.Errorf("%+v", r)
	}
}

func TestDiskProgramsAreSkippedWithAReason(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"", "/nonexistent", file} {
		report, err := Run(t.Context(), quick(t, dir))
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Skipped) != 3 || len(report.Results) != len(Names())-3 {
			t.Errorf("%q: %v", dir, report.Skipped)
		}
		for _, s := range report.Skipped {
			if s.Reason == "" {
				t.Errorf("%s skipped without a reason", s.Name)
			}
		}
	}
}

func TestConfigRefusals(t *testing.T) {
	for name, c := range map[string]Config{
		"no memory for sale":  {},
		"working set too big": {MemoryTotal: 10 << 20},
		"tiny working set":    {MemoryTotal: 1 << 30, Memory: 1},
		"slice of an hour":    {MemoryTotal: 1 << 30, Slice: time.Hour},
		"negative slice":      {MemoryTotal: 1 << 30, Slice: -1},
		"negative cpus":       {MemoryTotal: 1 << 30, CPUs: -1},
	} {
		if _, err := Run(t.Context(), c); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCancelEndsAtOnce(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := Config{Dir: t.TempDir(), MemoryTotal: 1 << 30, Slice: 50 * time.Second}
	c.Progress = func(string, int, int) { time.AfterFunc(50*time.Millisecond, cancel) }
	threads := runtime.NumGoroutine()
	began := time.Now()
	_, err := Run(ctx, c)
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("took %s to end", took)
	}
	if n := runtime.NumGoroutine(); n > threads+1 {
		t.Errorf("%d goroutines, before it were %d", n, threads)
	}
}

func TestWrongResultsAreSeen(t *testing.T) {
	t.Run("matrix", func(t *testing.T) {
		m := newMatrix()
		if _, err := m.once(); err != nil {
			t.Fatal(err)
		}
		m.a[0] = 0.5
		if _, err := m.once(); !errors.Is(err, ErrWrongResult) {
			t.Error(err)
		}
	})
	t.Run("triad", func(t *testing.T) {
		a, err := newArena(minMemory, 1)
		if err != nil {
			t.Fatal(err)
		}
		defer a.free()
		l := &a.lanes[0]
		for range 10 { // more than once around
			if _, err := l.triad(); err != nil {
				t.Fatal(err)
			}
		}
		for i := range l.c {
			l.c[i] = 3
		}
		if _, err := l.triad(); !errors.Is(err, ErrWrongResult) {
			t.Error(err)
		}
	})
	t.Run("memory", func(t *testing.T) {
		a, err := newArena(minMemory, 1)
		if err != nil {
			t.Fatal(err)
		}
		defer a.free()
		work, err := startHold(&bench{arena: a})
		if err != nil {
			t.Fatal(err)
		}
		a.raw[os.Getpagesize()]++
		if _, err := work.step(0); !errors.Is(err, ErrWrongResult) {
			t.Error(err)
		}
	})
}

func TestWrongBytesFromDiskAreSeen(t *testing.T) {
	b := &bench{Config: Config{Dir: t.TempDir()}}
	if err := b.openFile(); err != nil {
		t.Fatal(err)
	}
	defer b.close()
	work, err := startDiskRead(b)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := work.step(0); err != nil {
		t.Fatal(err)
	}
	b.file.pattern[7]++ // now the file is what differs
	if _, err := work.step(0); !errors.Is(err, ErrWrongResult) {
		t.Error(err)
	}
}

func TestDiskAllowance(t *testing.T) {
	b := &bench{Config: Config{Dir: t.TempDir()}}
	if err := b.openFile(); err != nil {
		t.Fatal(err)
	}
	defer b.close()
	b.file.begin()
	var written float64
	for {
		n, err := b.file.write()
		written += n
		if errors.Is(err, errEnough) {
			break
		}
		if err != nil || written > diskAllowance {
			t.Fatal(written, err)
		}
	}
	if written != diskAllowance {
		t.Errorf("%g bytes, want %d", written, diskAllowance)
	}
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		in             []float64
		middle, spread float64
	}{
		{nil, 0, 0}, {[]float64{3}, 3, 0}, {[]float64{9, 1, 4}, 4, 2}, {[]float64{4, 1, 2, 3}, 2.5, 1.2}, {[]float64{0, 0}, 0, 0},
	} {
		if m, s := median(c.in); m != c.middle || math.Abs(s-c.spread) > 1e-12 {
			t.Errorf("median(%v) = %g, %g", c.in, m, s)
		}
	}
}

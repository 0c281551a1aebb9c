package bench

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/meter"
)

// cold is a machine that has no sensors.
type cold struct{}

func (cold) Celsius() (float64, bool) { return 0, false }

// small is a run of all programs that takes a few seconds, and has time for more
// on a machine that is busy.
func small(dir string) Config {
	hasty := paces[Quick]
	hasty.limit, hasty.warm, hasty.repeat, hasty.least, hasty.most = 5*time.Minute, 10*time.Millisecond, 30*time.Millisecond, 3, 3
	return Config{Dir: dir, MemoryTotal: 1 << 30, Memory: 6 << 20, Heat: cold{}, tempo: &hasty}
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
	c := small(dir)
	c.Dial, c.GPUs = dialer(t), playing(t, gputest.Well)
	c.Limit = 2 * time.Minute // of a loaded machine
	var seen []string
	c.Progress = func(name string, done, of int) { seen = append(seen, name) }
	report, err := Run(t.Context(), c)
	if err != nil || len(report.Skipped) > 0 {
		t.Fatalf("%v, skipped %v", err, report.Skipped)
	}
	if !slices.Equal(seen, Names(Quick)) {
		t.Errorf("progress told of %v", seen)
	}
	for _, name := range Names(Quick) {
		r := find(t, report, name)
		if !(r.Value > 0) || math.IsInf(r.Value, 0) || r.Unit == "" || r.Spread < 0 || r.Seconds <= 0 || r.Runs < 3 || r.Others < 0 || r.Others > 1 {
			t.Errorf("%+v", r)
		}
		if err := r.Counters.CheckKnown(); err != nil {
			t.Errorf("%s: counters %v %v", name, r.Counters, err)
		}
	}
	for name, counter := range map[string]meter.Counter{
		"int_all": meter.CPUUser, "sys_all": meter.CPUSystem, "spawn_all": meter.CPUSystem, "net_up": meter.NetTx, "net_down": meter.NetRx,
	} {
		if r := find(t, report, name); r.Counters[counter] == 0 {
			t.Errorf("%s moved no %s: %v", name, counter, r.Counters)
		}
	}
	hold := find(t, report, "mem_hold")
	if held := float64(hold.Counters[meter.Memory]) / hold.Seconds; held < 0.5*float64(c.Memory) {
		t.Errorf("mem_hold held %.0f bytes of %d", held, c.Memory)
	}
	if want := float64(c.Memory) / float64(c.MemoryTotal); hold.Load != want {
		t.Errorf("memory load %g, want %g", hold.Load, want)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("files left behind: %v %v", left, err)
	}
	for _, r := range Rows(report.Results) {
		if r.Part || r.Name == "int" {
			t.Errorf("%s is no row of the matrix", r.Name)
		}
	}
	for _, r := range report.Figures() {
		if r.Lower || strings.HasPrefix(r.Name, "mix") || r.Name == "mem_latency" || r.Name == "mem_hold" {
			t.Errorf("%s is no figure to compare", r.Name)
		}
	}
}

func TestConfigRefusals(t *testing.T) {
	for name, c := range map[string]Config{
		"no memory for sale":  {},
		"working set too big": {MemoryTotal: 10 << 20, Memory: 11 << 20},
		"tiny working set":    {MemoryTotal: 1 << 30, Memory: 1},
		"limit of a day":      {MemoryTotal: 1 << 30, Limit: 24 * time.Hour},
		"negative limit":      {MemoryTotal: 1 << 30, Limit: -1},
		"negative cpus":       {MemoryTotal: 1 << 30, CPUs: -1},
		"unknown tier":        {MemoryTotal: 1 << 30, Tier: "slow"},
		"unknown program":     {MemoryTotal: 1 << 30, Only: []string{"int", "luck"}},
		"device of a word":    {MemoryTotal: 1 << 30, Device: "rig"},
		"device of 31 bytes":  {MemoryTotal: 1 << 30, Device: strings.Repeat("0", 62)},
		"oven":                {MemoryTotal: 1 << 30, HeatLimit: 200},
		"resume of a tier":    {MemoryTotal: 1 << 30, Resume: &Report{Tier: Full}},
	} {
		if _, err := Run(t.Context(), c); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// yieldWithin is what the package comment promises. A neighbour may take the processor for longer than that, so a
// program has yieldTries; one that looks at its context too seldom is late in all of them.
const (
	yieldWithin = 50 * time.Millisecond
	yieldTries  = 5
)

// Whatever runs ends at once when a deal wants the machine, and what was measured stays.
func TestYieldEndsEveryProgramAtOnce(t *testing.T) {
	dir := t.TempDir()
	waiting := scriptedGPUs{1, func(ctx context.Context, _ gpu.BenchRequest) ([]gpu.BenchResult, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	for _, name := range Names(Quick) {
		t.Run(name, func(t *testing.T) {
			c := Config{Dir: dir, MemoryTotal: 1 << 30, Limit: time.Hour, Only: []string{name}, Heat: cold{}, Dial: dialer(t), GPUs: waiting}
			var took []time.Duration
			for range yieldTries {
				took = append(took, giveWay(t, c))
				if took[len(took)-1] <= yieldWithin {
					t.Logf("gave way in %s", took[len(took)-1])
					return
				}
			}
			t.Errorf("want %s to give way at most, took %s", yieldWithin, took)
		})
	}
}

// giveWay runs a program, wants the machine back and tells how long that took.
func giveWay(t *testing.T, c Config) time.Duration {
	t.Helper()
	wanted, asked := errors.New("a deal wants the machine"), time.Time{}
	ctx, end := context.WithCancelCause(t.Context())
	defer end(nil)
	done := make(chan struct{})
	c.Progress = func(string, int, int) {
		go func() {
			defer close(done)
			time.Sleep(30 * time.Millisecond) // into its preparation or its work
			asked = time.Now()
			end(wanted)
		}()
	}
	threads := runtime.NumGoroutine()
	report, err := Run(ctx, c)
	ended := time.Now()
	<-done
	if !errors.Is(err, wanted) || len(report.Results) != 0 {
		if bounded := []string{"disk_seq_write", "disk_rand_write", "net_down", "net_up"}; slices.Contains(bounded, c.Only[0]) && err == nil {
			t.Skip("its bytes were used up before it was asked")
		}
		t.Fatalf("%v, %v", err, report)
	}
	if n := runtime.NumGoroutine(); n > threads+4 { // the peer's
		t.Errorf("%d goroutines, before it were %d", n, threads)
	}
	return ended.Sub(asked)
}

func TestResumeGoesOn(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := small("")
	c.Only, c.Seed = []string{"int", "hash", "sys"}, 7
	c.Progress = func(name string, _, _ int) {
		if name == "hash" {
			cancel()
		}
	}
	first, err := Run(ctx, c)
	if !errors.Is(err, context.Canceled) || len(first.Results) != 1 {
		t.Fatal(err, first.Results)
	}
	var ran []string
	c.Resume, c.Progress = &first, func(name string, _, _ int) { ran = append(ran, name) }
	second, err := Run(t.Context(), c)
	if err != nil || len(second.Results) != 3 || !slices.Equal(ran, []string{"hash", "sys"}) {
		t.Fatal(err, ran)
	}
	if find(t, second, "int").Value != first.Results[0].Value || !second.At.Equal(first.At) || second.Seconds < first.Seconds {
		t.Error("what was measured is measured anew")
	}
	c.Seed = 8
	if _, err := Run(t.Context(), c); !errors.Is(err, ErrConfig) {
		t.Error("goes on with the mixes of another seed:", err)
	}
}

func TestSlice(t *testing.T) {
	c := Config{MemoryTotal: 1 << 30, Heat: cold{}}
	began := time.Now()
	r, err := Slice(t.Context(), c, "hash")
	if err != nil || r.Name != "hash" || !(r.Value > 0) || r.Counters[meter.CPUUser] == 0 {
		t.Fatal(r, err)
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("a slice of a second took %s", took)
	}
	if _, err := Slice(t.Context(), c, "disk_seq_read"); err == nil || !strings.Contains(err.Error(), "no directory") {
		t.Error(err)
	}
	if _, err := Slice(t.Context(), c, "luck"); !errors.Is(err, ErrConfig) {
		t.Error(err)
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
	c := small(dir)
	c.Only = []string{"disk_seq_write", "disk_rand_read"}
	report, err := Run(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if r := find(t, report, "disk_seq_write"); !strings.Contains(r.Note, "tmpfs") || r.Counters[meter.BlockWrite] != 0 {
		t.Errorf("%+v", r)
	}
	if r := find(t, report, "disk_rand_read"); !strings.Contains(r.Note, "tmpfs") || r.Value <= 0 {
		t.Errorf("%+v", r)
	}
}

func TestDiskProgramsAreSkippedWithAReason(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"", "/nonexistent", file, "/proc"} {
		c := small(dir)
		c.Only = []string{"int", "disk_seq_write", "disk_rand_read", "mix_1"}
		report, err := Run(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Skipped) != 2 || len(report.Results) != 2 {
			t.Errorf("%q: %v", dir, report.Skipped)
		}
		for _, s := range report.Skipped {
			if s.Reason == "" {
				t.Errorf("%s skipped without a reason", s.Name)
			}
		}
		if note := find(t, report, "mix_1").Note; !strings.Contains(note, "disk part left out") {
			t.Errorf("%q: %s", dir, note)
		}
	}
}

package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/gobuild"
	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	metered     = 100 // cgroups
	meteredFor  = 20 * time.Second
	cgroupsRoot = "/sys/fs/cgroup"
	// peerLimit bounds how long the peer may take to find all cgroups.
	peerLimit = time.Minute
	cadvisor  = "cAdvisor v0.53.0, its manager alone, same cgroups, 1 s"
)

var errNotRoot = errors.New("metering is measured on cgroups that only root can make")

// Metering measures what it costs to meter a hundred containers once a second, in per cent of one core, and writes its
// figure to out/bench. Each container is a cgroup with a process that does a little every second. The peer, cAdvisor,
// meters the same cgroups after us, with the metrics that both have: processor, memory, disks.
func Metering(ctx context.Context, o Options) error {
	figure, err := metering(ctx, o)
	if err != nil {
		return fmt.Errorf("metering: %w", err)
	}
	fmt.Fprintln(o.Print, figure)
	out := filepath.Join(o.Root, outDir)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	return figure.write(out)
}

func metering(ctx context.Context, o Options) (_ Figure, err error) {
	if os.Geteuid() != 0 {
		return Figure{}, errNotRoot
	}
	peer, err := BuildPeer(ctx, o)
	if err != nil {
		return Figure{}, err
	}
	herd := &herd{name: fmt.Sprintf("sosna-bench-%d", os.Getpid())}
	defer func() { err = errors.Join(err, herd.close()) }()
	if err := herd.fill(ctx, metered); err != nil {
		return Figure{}, err
	}
	ours, err := herd.meter(ctx)
	if err != nil {
		return Figure{}, err
	}
	theirs, err := herd.peer(ctx, peer)
	if err != nil {
		return Figure{}, err
	}
	return Figure{Name: "meter_100_containers_cpu_percent", Value: ours, Unit: "% of a core"}.against(cadvisor, theirs), nil
}

// BuildPeer builds cAdvisor, or finds it in the cache, and gives its program. Its module is one of its own, which no
// other build fetches: where there will be no network, call it before.
func BuildPeer(ctx context.Context, o Options) (string, error) {
	store, err := cache.Open()
	if err != nil {
		return "", err
	}
	store.Log = func(format string, args ...any) { fmt.Fprintf(o.Print, format+"\n", args...) }
	program := gobuild.Program{Name: "cadvisor", Dir: "tools/lab/bench/cadvisor", Package: ".", Binary: "cadvisor"}
	item, err := program.Build(ctx, store, o.Root, nil)
	if err != nil {
		return "", err
	}
	return item.Path("cadvisor"), nil
}

// herd is the cgroups, all below one, and their processes.
type herd struct {
	name    string
	dirs    []string // as they were made
	sources []meter.Source
	workers []*exec.Cmd
}

// fill makes count cgroups, with a process in each.
func (h *herd) fill(ctx context.Context, count int) error {
	top, err := meter.Find(cgroupsRoot, h.name)
	if err != nil {
		return err
	}
	if err := h.makeDirs(top); err != nil {
		return err
	}
	if top.Leaf != "" { // those that are missing show in the meter's readings
		_ = os.WriteFile(filepath.Join(top.Leaf, "cgroup.subtree_control"), []byte("+cpu +memory +io"), 0)
	}
	for i := range count {
		source, err := meter.Find(cgroupsRoot, path.Join(h.name, strconv.Itoa(i)))
		if err != nil {
			return err
		}
		if err := h.makeDirs(source); err != nil {
			return err
		}
		worker := exec.CommandContext(ctx, "sh", "-c", "while :; do sleep 1; done")
		// A group of its own, so that its sleep ends with it.
		worker.SysProcAttr = &unix.SysProcAttr{Setpgid: true, Pdeathsig: unix.SIGKILL}
		if err := worker.Start(); err != nil {
			return err
		}
		h.workers = append(h.workers, worker)
		for _, dir := range dirsOf(source) {
			if err := os.WriteFile(filepath.Join(dir, "cgroup.procs"), []byte(strconv.Itoa(worker.Process.Pid)), 0); err != nil {
				return err
			}
		}
		h.sources = append(h.sources, source)
	}
	return nil
}

func dirsOf(s meter.Source) []string {
	if s.Leaf != "" {
		return []string{s.Leaf}
	}
	var dirs []string
	for _, dir := range s.V1 {
		dirs = append(dirs, dir)
	}
	return dirs
}

// makeDirs makes the cgroup of a source. Who is root in a user namespace only is refused by the kernel and not by
// metering, as is root where the cgroups are read-only.
func (h *herd) makeDirs(s meter.Source) error {
	for _, dir := range dirsOf(s) {
		switch err := os.Mkdir(dir, 0o755); {
		case errors.Is(err, fs.ErrPermission) || errors.Is(err, unix.EROFS):
			return fmt.Errorf("%w: %w", errNotRoot, err)
		case err != nil:
			return err
		}
		h.dirs = append(h.dirs, dir)
	}
	return nil
}

// close ends the processes and removes the cgroups, the last made first.
func (h *herd) close() error {
	var errs []error
	for _, w := range h.workers {
		_ = unix.Kill(-w.Process.Pid, unix.SIGKILL)
		_ = w.Wait()
	}
	for i := len(h.dirs) - 1; i >= 0; i-- {
		err := unix.Rmdir(h.dirs[i])
		for deadline := time.Now().Add(5 * time.Second); err == unix.EBUSY && time.Now().Before(deadline); err = unix.Rmdir(h.dirs[i]) {
			time.Sleep(10 * time.Millisecond) // its last process is still being reaped
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("remove %s: %w", h.dirs[i], err))
		}
	}
	return errors.Join(errs...)
}

// meter is what this process uses to meter them all, once a second.
func (h *herd) meter(ctx context.Context) (float64, error) {
	readers := make([]*meter.Reader, len(h.sources))
	for i, source := range h.sources {
		readers[i] = meter.NewReader(source)
		defer readers[i].Close()
		if err := readers[i].Observe(); err != nil {
			return 0, err
		}
	}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	began, before := time.Now(), ownCPU()
	for time.Since(began) < meteredFor {
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-tick.C:
		}
		for _, r := range readers {
			if err := r.Observe(); err != nil {
				return 0, err
			}
		}
	}
	return percent(ownCPU()-before, time.Since(began)), nil
}

func ownCPU() time.Duration {
	var usage unix.Rusage
	_ = unix.Getrusage(unix.RUSAGE_SELF, &usage) // cannot fail with these arguments
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func percent(used, of time.Duration) float64 { return 100 * float64(used) / float64(of) }

// peerState is a line of the peer's output.
type peerState struct {
	Containers int   `json:"containers"`
	CPUNanos   int64 `json:"cpu_ns"`
}

// peer is what cAdvisor uses for the same, from its second line on.
func (h *herd) peer(ctx context.Context, program string) (_ float64, err error) {
	ctx, cancel := context.WithTimeout(ctx, peerLimit+meteredFor+30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-prefix", "/"+h.name+"/", "-count", strconv.Itoa(len(h.sources)))
	in, err := cmd.StdinPipe()
	if err != nil {
		return 0, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	defer func() {
		cancel()
		_ = cmd.Wait() // killed, or ended by its standard input
	}()
	lines := json.NewDecoder(bufio.NewReader(stdout))
	next := func() (s peerState, at time.Time, err error) {
		err = lines.Decode(&s)
		return s, time.Now(), err
	}
	first, began, err := next()
	if err != nil {
		return 0, fmt.Errorf("cAdvisor does not find %d cgroups: %w", len(h.sources), err)
	}
	last, at := first, began
	for at.Sub(began) < meteredFor {
		if last, at, err = next(); err != nil {
			return 0, fmt.Errorf("cAdvisor: %w", err)
		}
	}
	in.Close()
	final := last
	for err == nil {
		var s peerState
		if s, _, err = next(); err == nil {
			final = s
		}
	}
	if !errors.Is(err, io.EOF) {
		return 0, fmt.Errorf("cAdvisor: %w", err)
	}
	if final.Containers != len(h.sources) {
		return 0, fmt.Errorf("cAdvisor has fresh statistics of %d cgroups, want %d", final.Containers, len(h.sources))
	}
	return percent(time.Duration(last.CPUNanos-first.CPUNanos), at.Sub(began)), nil
}

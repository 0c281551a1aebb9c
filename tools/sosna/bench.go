package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/hardware"
	"github.com/sosna-os/sosna/pkg/identity"
)

// benchFlags are what `sosna worker bench` is to measure and to write.
type benchFlags struct {
	tier, slice, dir, peer   string
	only                     []string
	seed                     uint64
	sign, pts, svg, median   string
	check, by, serve, resume string
	gpuProgram               string
	maxAge                   time.Duration
}

// benched is what a run yields to programs.
type benched struct {
	bench.Report
	// Complete is false where only root could read all that the device hash is over.
	Complete  bool                  `json:"device_complete"`
	SONM      map[string]bench.SONM `json:"sonm"`
	Signature *identity.Signature   `json:"signature,omitempty"`
}

// workerBench measures this machine. It needs no home and no configuration.
func workerBench(a *app) *cobra.Command {
	var f benchFlags
	cmd := &cobra.Command{
		Use: "bench", Short: "measure what this machine can do", Args: cobra.NoArgs,
		Long: "Runs the canonical benchmarks: quick takes at most 30 s, full at most 5 min, a slice about a second. A figure is the median over\n" +
			"repeats, by the wall clock: measure an idle machine. The disk is tested in a file of its own, removed at the end; at most\n" +
			"2 GiB are written by a full run, 550 MiB by a quick one. The network needs a peer: another machine with --serve. NVIDIA's GPUs are\n" +
			"measured one after another, their figures added up, where sosna-gpu and a driver are there.\n\n" +
			"Benchmarks: " + strings.Join(bench.Names(bench.Quick), " ") + " and, in a full run, more mixes.\n" + refusedAs,
		Example: "  sosna worker bench\n  sosna worker bench --tier full --json\n  sosna worker bench --slice hash\n" +
			"  sosna worker bench --only int,int_all --pts composite.xml --svg vector.svg --median others.json\n" +
			"  sosna worker bench --json --sign node.key > report.json; sosna worker bench --check report.json",
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // opens no home directory
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case f.check != "":
				return a.checkBench(f)
			case f.serve != "":
				return a.serveBench(cmd.Context(), f.serve)
			}
			return a.bench(cmd.Context(), f)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.tier, "tier", string(bench.Quick), "quick or full")
	flags.StringVar(&f.slice, "slice", "", "one second of this benchmark only")
	flags.StringSliceVar(&f.only, "only", nil, "these benchmarks only, with commas")
	flags.StringVar(&f.dir, "dir", "", "folder on the disk to test (default: /var/tmp, else where temporary files go)")
	flags.Uint64Var(&f.seed, "seed", 0, "of the random mixes")
	gpuProgramFlag(cmd, &f.gpuProgram)
	flags.StringVar(&f.peer, "peer", "", "HOST:PORT of a machine that runs `sosna worker bench --serve`, to test the network")
	flags.StringVar(&f.resume, "resume", "", "go on from this report, which an earlier run left unfinished")
	flags.StringVar(&f.sign, "sign", "", "sign the report with this node key")
	flags.StringVar(&f.pts, "pts", "", "write the results for Phoronix Test Suite to this file (composite.xml)")
	flags.StringVar(&f.svg, "svg", "", "draw the results into this file, beside the median of --median")
	flags.StringVar(&f.median, "median", "", "JSON reports of others, to set the results beside their median")
	flags.StringVar(&f.check, "check", "", "check the signature of this report instead of measuring")
	flags.StringVar(&f.by, "by", "", "with --check: the address of the node that must have signed it")
	flags.DurationVar(&f.maxAge, "max-age", 30*24*time.Hour, "with --check: how old it may be")
	flags.StringVar(&f.serve, "serve", "", "be the peer of another machine's network test on this ADDRESS:PORT, until interrupted")
	return a.answering(cmd)
}

func (a *app) bench(ctx context.Context, f benchFlags) error {
	inv, err := hardware.Read("/")
	if err == nil {
		err = inv.Check()
	}
	if err != nil {
		return err
	}
	// What can be wrong with files is said before the machine is loaded.
	others, err := a.othersReports(f.median)
	if err != nil {
		return err
	}
	config, err := a.benchConfig(f, inv)
	if err != nil {
		return err
	}
	var key *identity.Key
	if f.sign != "" {
		if key, err = identity.Load(f.sign); err != nil {
			return err
		}
	}
	gpus, err := a.openGPUs(f.gpuProgram)
	if err != nil {
		return err
	}
	config.GPUs = gpus.Client
	report, err := a.measured(ctx, config)
	if closing := gpus.Close(); closing != nil {
		a.say("%v\n", closing) // what was measured counts all the same
	}
	if err != nil && (len(report.Results) == 0 || !errors.Is(err, context.Canceled)) {
		return err
	}
	interrupted := err
	out := benched{Report: report, Complete: inv.HashComplete, SONM: bench.SONMFigures(report, inv, freeBytes(config.Dir))}
	if key != nil {
		signed, err := report.Sign(key)
		if err != nil {
			return err
		}
		out.Signature = &signed.Signature
	}
	card := benchCard(report, inv, others)
	if err := writeBench(f, report, inv, card, len(others)); err != nil {
		return err
	}
	if err := a.print(out, func(w io.Writer) { showBench(w, out, card, len(others)) }); err != nil {
		return err
	}
	if interrupted != nil { // after the report, which is the answer
		a.fail(interrupted)
		return refusal{exitRefused, interrupted}
	}
	return nil
}

// benchConfig says what to measure, and with what.
func (a *app) benchConfig(f benchFlags, inv hardware.Inventory) (bench.Config, error) {
	memory, err := availableMemory()
	if err != nil {
		return bench.Config{}, err
	}
	c := bench.Config{
		Tier: bench.Tier(f.tier), Only: f.only, Device: inv.DeviceHash, Dir: f.dir, MemoryTotal: memory, Seed: f.seed,
	}
	if f.slice != "" {
		c.Tier, c.Only = bench.OneSlice, []string{f.slice}
	}
	if c.Dir == "" {
		c.Dir = testFolder()
	}
	if f.peer != "" {
		c.Dial = func(ctx context.Context) (io.ReadWriteCloser, error) {
			return (&net.Dialer{Timeout: 10 * time.Second}).DialContext(ctx, "tcp", f.peer)
		}
	}
	if f.resume != "" {
		earlier, err := a.readReport(f.resume)
		if err != nil {
			return c, err
		}
		c.Resume = &earlier.Report
	}
	return c, nil
}

// testFolder is one on a disk if there is one: /tmp is often memory.
func testFolder() string {
	for _, dir := range []string{"/var/tmp", os.TempDir()} {
		var fs unix.Statfs_t
		if unix.Statfs(dir, &fs) == nil && fs.Type != unix.TMPFS_MAGIC && unix.Access(dir, unix.W_OK) == nil {
			return dir
		}
	}
	return os.TempDir()
}

// memoryLimit is what this process may have by its cgroup, version 2 or 1, and by
// those above it; the largest number where nobody limits it.
func memoryLimit(root string) uint64 {
	least := uint64(math.MaxUint64)
	text, err := os.ReadFile(filepath.Join(root, "proc/self/cgroup"))
	if err != nil {
		return least
	}
	for _, line := range strings.Split(string(text), "\n") {
		fields := strings.SplitN(line, ":", 3) // number:controllers:path
		if len(fields) < 3 {
			continue
		}
		mount, file := "sys/fs/cgroup", "memory.max"
		if fields[1] == "memory" {
			mount, file = "sys/fs/cgroup/memory", "memory.limit_in_bytes"
		} else if fields[1] != "" {
			continue
		}
		for path := filepath.Clean("/" + fields[2]); ; path = filepath.Dir(path) {
			value, err := os.ReadFile(filepath.Join(root, mount, path, file))
			if n, bad := strconv.ParseUint(strings.TrimSpace(string(value)), 10, 64); err == nil && bad == nil { // "max" is no number
				least = min(least, n)
			}
			if path == "/" {
				break
			}
		}
	}
	return least
}

// freeBytes is 0 where nobody can tell.
func freeBytes(dir string) uint64 {
	var fs unix.Statfs_t
	if unix.Statfs(dir, &fs) != nil {
		return 0
	}
	return fs.Bavail * uint64(fs.Bsize)
}

// measured runs the benchmarks with a bar for people.
func (a *app) measured(ctx context.Context, c bench.Config) (bench.Report, error) {
	var bar *progressbar.ProgressBar
	if !a.json {
		c.Progress = func(name string, done, of int) {
			if !terminal(a.err) {
				a.say("benchmark %d of %d: %s\n", done+1, of, name)
				return
			}
			if bar == nil {
				bar = progressbar.NewOptions(of, progressbar.OptionSetWriter(a.err), progressbar.OptionClearOnFinish())
			}
			bar.Describe(fmt.Sprintf("%-18s", name))
			_ = bar.Set(done)
		}
	}
	report, err := bench.Run(ctx, c)
	if bar != nil {
		_ = bar.Finish()
	}
	return report, err
}

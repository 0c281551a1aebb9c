package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/hardware"
)

// gpuFlags are the flags of sosna worker gpu.
type gpuFlags struct {
	program  string
	watch    bool
	interval time.Duration
	count    int
}

// gpuLook is what the meters see at one time.
type gpuLook struct {
	At      time.Time   `json:"at"`
	GPUs    []gpuSeen   `json:"gpus"`
	Sources []gpuSource `json:"sources"`
	// Unmetered are GPUs that the hardware lists and no meter sees.
	Unmetered []gpuUnmetered `json:"unmetered"`
}

// gpuSeen is one GPU; Usage is since the command began.
type gpuSeen struct {
	gpu.State
	Usage gpu.Usage `json:"usage"`
}

type gpuSource struct {
	Name  string     `json:"name"`
	Error *gpu.Error `json:"error"` // null where it answers
}

type gpuUnmetered struct {
	Address string `json:"address"`
	Name    string `json:"name"`
	Driver  string `json:"driver,omitempty"`
	Reason  string `json:"reason"`
}

// gpuSources are those of gpu.Meters, by number, and whose GPUs they see, by PCI vendor.
var gpuSources = []struct {
	name    string
	vendors []string
}{gpu.SourceNVIDIA: {"nvidia", []string{"10de"}}, gpu.SourceSysfs: {"amd and intel", []string{"1002", "8086"}}}

// workerGPU shows what this machine's GPUs do. It needs no home and no configuration.
func workerGPU(a *app) *cobra.Command {
	var f gpuFlags
	cmd := &cobra.Command{
		Use: "gpu", Short: "show what this machine's GPUs do, and why one is not metered", Args: cobra.NoArgs,
		Long: "Shows what the worker's meters see of NVIDIA's GPUs (by the program sosna-gpu), AMD's and Intel's (by sysfs). What a GPU\n" +
			"does not tell is a dash, with --json null and the reason; it is never shown as 0. Changes nothing, but for the device\n" +
			"nodes that NVIDIA's driver needs where root runs it and no udev made them. With --json each look is a line.\n" + refusedAs,
		Example: "  sosna worker gpu\n  sosna worker gpu --watch --interval 5s\n" +
			"  sosna worker gpu --json | jq '.gpus[] | {name, power_mw: .power_mw.value, busy: .utilisation_percent.value}'",
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // opens no home directory
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.interval < shortestWait || f.interval > longestWait {
				return fmt.Errorf("%w: --interval %v: want %v to %v", errMeterFlags, f.interval, shortestWait, longestWait)
			}
			if f.count < 0 {
				return fmt.Errorf("%w: --count %d: want 0 or more", errMeterFlags, f.count)
			}
			return a.showGPUs(cmd.Context(), f)
		},
	}
	gpuProgramFlag(cmd, &f.program)
	cmd.Flags().BoolVar(&f.watch, "watch", false, "look again and again until Ctrl-C")
	cmd.Flags().DurationVar(&f.interval, "interval", time.Second, "with --watch: time between looks, 10ms to 1h")
	cmd.Flags().IntVar(&f.count, "count", 0, "with --watch: end after so many looks")
	return a.answering(cmd)
}

func gpuProgramFlag(cmd *cobra.Command, program *string) {
	cmd.Flags().StringVar(program, "gpu-program", gpu.DefaultPath, "where sosna-gpu lies, which reads NVIDIA's GPUs")
}

// openGPUs makes ready to meter this machine's GPUs.
func (a *app) openGPUs(program string) (*gpu.Meters, error) {
	m := a.gpus
	if m.Program.Path == "" {
		m.Program.Path = program
	}
	return gpu.Open(m)
}

func (a *app) showGPUs(ctx context.Context, f gpuFlags) (err error) {
	meters, err := a.openGPUs(f.program)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, meters.Close()) }()
	listed := a.hardwareGPUs()
	tick := time.NewTicker(f.interval)
	defer tick.Stop()
	for n := 1; ; n++ {
		meters.Look(ctx)
		if ctx.Err() != nil {
			return nil
		}
		look := seeGPUs(meters, listed, time.Now())
		if err := a.print(look, func(w io.Writer) { printGPUs(w, look) }); err != nil {
			return err
		}
		if !f.watch || n == f.count {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// hardwareGPUs is what PCI and DRM show, also without a driver; none where they cannot be read.
func (a *app) hardwareGPUs() []hardware.GPU {
	root := a.gpus.Root
	if root == "" {
		root = "/"
	}
	inv, err := hardware.Read(root)
	if err != nil {
		return nil // the meters' own reasons are still shown
	}
	return inv.GPUs
}

func seeGPUs(meters *gpu.Meters, listed []hardware.GPU, now time.Time) gpuLook {
	look := gpuLook{At: now.UTC().Truncate(time.Millisecond), GPUs: []gpuSeen{}, Unmetered: []gpuUnmetered{}}
	for _, s := range meters.States() {
		look.GPUs = append(look.GPUs, gpuSeen{s, meters.Usage([]string{s.UUID})})
	}
	for i, source := range gpuSources {
		err := meters.Err(i)
		typed, ok := errors.AsType[*gpu.Error](err)
		if err != nil && !ok {
			typed = &gpu.Error{Code: gpu.Failed, Detail: err.Error()}
		}
		look.Sources = append(look.Sources, gpuSource{source.name, typed})
	}
	for _, g := range listed {
		if g.Kind != "gpu" || slices.ContainsFunc(look.GPUs, func(s gpuSeen) bool { return strings.EqualFold(s.Address, g.Address) }) {
			continue
		}
		look.Unmetered = append(look.Unmetered, gpuUnmetered{
			g.Address, strings.Join(words(g.VendorName, g.Name), " "), g.Driver, whyUnmetered(g, look.Sources),
		})
	}
	return look
}

// whyUnmetered says why no meter sees a GPU that the hardware lists.
func whyUnmetered(g hardware.GPU, sources []gpuSource) string {
	for i, source := range gpuSources {
		if !slices.Contains(source.vendors, strings.ToLower(g.Vendor)) {
			continue
		}
		switch e := sources[i].Error; {
		case e == nil || e.Code == gpu.NoGPU && g.Driver != "":
			return "its driver does not show it"
		case e.Code == gpu.NoGPU:
			return "it has no driver"
		default:
			return e.Error()
		}
	}
	return "GPUs of this vendor are not metered"
}

// gpuHints say what to do about a source that gives nothing.
var gpuHints = map[gpu.Code]string{
	gpu.NoProgram: "lay sosna-gpu-amd64-ext.img behind the image's initrd, or give --gpu-program PATH",
	gpu.NoLibrary: "put the driver's libraries into " + gpu.Prefix + "/driver, of the version of the kernel's module",
	gpu.NoDriver:  "load NVIDIA's kernel module",
	gpu.Mismatch:  "library and kernel module must be of one version: install both anew, or boot again",
	gpu.Forbidden: "run it as root, or let your user open /dev/nvidia*",
	gpu.Wedged:    "the GPU's driver holds a process for good: see the kernel's log, and boot again",
}

func printGPUs(w io.Writer, look gpuLook) {
	rows := make([][]string, 0, len(look.GPUs))
	for _, g := range look.GPUs {
		s := g.Sample
		if g.Stale != "" {
			s = gpu.Sample{}
		}
		rows = append(rows, []string{
			known(g.Name), g.UUID, reading("%.0f %%", s.Utilisation, 1), reading("%.1f", s.MemoryUsed, 1.0/(1<<30)) + " of " + reading("%.1f GiB", s.MemoryTotal, 1.0/(1<<30)),
			reading("%.0f", s.Power, 1e-3) + " of " + reading("%.0f W", s.PowerLimit, 1e-3), reading("%.0f °C", s.Temperature, 1), reading("%.0f %%", s.Fan, 1),
			reading("%.0f", s.ClockSM, 1) + " / " + reading("%.0f MHz", s.ClockMemory, 1),
			reading("%.0f", s.ECCCorrected, 1) + " / " + reading("%.0f", s.ECCUncorrected, 1), gpuNote(g),
		})
	}
	if len(rows) > 0 {
		table(w, "GPU\tID\tBUSY\tMEMORY\tPOWER\tTEMP\tFAN\tCLOCKS\tECC\tNOTE", rows)
	} else {
		fmt.Fprintln(w, "no GPU is metered")
	}
	for _, u := range look.Unmetered {
		fmt.Fprintf(w, "not metered: %s %s: %s\n", u.Address, known(u.Name), u.Reason)
	}
	for _, s := range look.Sources {
		if s.Error == nil {
			continue
		}
		fmt.Fprintf(w, "%s: %v\n", s.Name, s.Error)
		if hint := gpuHints[s.Error.Code]; hint != "" {
			fmt.Fprintf(w, "  hint: %s\n", hint)
		}
	}
}

// gpuNote is what is wrong with a GPU, and what it did since the command began.
func gpuNote(g gpuSeen) string {
	var notes []string
	if g.Stale != "" {
		notes = append(notes, g.Stale)
	}
	if len(g.Xids) > 0 {
		notes = append(notes, fmt.Sprintf("Xid %d", g.Xids))
	}
	if g.Stale == "" && len(g.ThrottleReasons) > 0 {
		notes = append(notes, "slowed: "+strings.Join(g.ThrottleReasons, ", "))
	}
	if _, ok := g.Usage.Energy.Get(); ok {
		notes = append(notes, "since the start "+reading("%.1f s busy", g.Usage.Busy, 1e-9)+", "+reading("%.0f J", g.Usage.Energy, 1e-6))
	}
	return strings.Join(notes, "; ")
}

// reading is a GPU's value in a unit for people; what is not known is a dash.
func reading(format string, r gpu.Reading, by float64) string {
	v, ok := r.Get()
	if !ok {
		return "-"
	}
	return fmt.Sprintf(format, float64(v)*by)
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/gpu"
	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	cgroupRoot = "/sys/fs/cgroup"
	// memoryEvery is how often memory is looked at between records: its integral
	// is only as exact as that.
	memoryEvery               = 100 * time.Millisecond
	gpuEvery                  = time.Second
	shortestWait, longestWait = 10 * time.Millisecond, time.Hour
)

// errMeterFlags: flags that say nothing that can be done.
var errMeterFlags = errors.New("bad flags")

// meterFlags are the flags of sosna worker meter.
type meterFlags struct {
	root, cgroup string
	interval     time.Duration
	count        int
}

// workerMeter meters a cgroup of this machine. It needs no home directory and no
// configuration.
func workerMeter(a *app) *cobra.Command {
	var f meterFlags
	cmd := &cobra.Command{
		Use: "meter --cgroup PATH", Short: "meter a cgroup: what it has used since it began", Args: cobra.NoArgs,
		Long: "Prints a record at once and then one an interval, late rather than never. PATH is relative to the cgroup root, on\n" +
			"cgroup v1 under every controller. With --json each record is a line: every counter as a plain integer by its name, or\n" +
			"null; the same under \"counters\" with unit and source, or null and the reason; peaks and temperatures under \"gauges\",\n" +
			"which are never billed. Counters are cumulative since the cgroup began and never go down; mem_byte_seconds, energy,\n" +
			"GPUs, cycles and instructions begin with the first record, network counts with the cgroup's network namespace. When the\n" +
			"cgroup ends, a last record says \"ended\": true and the command ends too. It changes nothing. Without root cycles,\n" +
			"energy and network of strangers' cgroups cannot be read.\n" + refusedAs + "\n\n" +
			"  {\"unix_ms\":1790000000000,\"seq\":1,\"cgroup\":\"deals/deal-ab12\",\"ended\":false,\"late_ms\":0,\n" +
			"   \"cpu_user_ns\":1203000000,\"energy_uj\":null, ...,\n" +
			"   \"counters\":{\"cpu_user_ns\":{\"value\":1203000000,\"unit\":\"ns\",\"source\":\"/sys/fs/cgroup/deals/...\"},\n" +
			"               \"energy_uj\":{\"value\":null,\"unit\":\"uj\",\"source\":\"\",\"reason\":\"no energy counter ...\"}, ...},\n" +
			"   \"gauges\":{\"mem_peak_bytes\":{\"value\":52428800,\"unit\":\"bytes\",\"source\":\"...\"}, ...}}",
		Example: "  sosna worker meter --cgroup system.slice/ssh.service\n" +
			"  sosna worker meter --cgroup deals/deal-ab12 --interval 1s --count 60 --json | jq .counters.cpu_user_ns.value",
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // opens no home directory
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := f.check(); err != nil {
				return err
			}
			return a.meter(cmd.Context(), f)
		},
	}
	cmd.Flags().StringVar(&f.cgroup, "cgroup", "", "path of the cgroup below the cgroup root; / is all of the machine, its GPUs too")
	cmd.Flags().DurationVar(&f.interval, "interval", time.Second, "time between records, 10ms to 1h")
	cmd.Flags().IntVar(&f.count, "count", 0, "how many records; 0 goes on until Ctrl-C or the cgroup's end")
	cmd.Flags().StringVar(&f.root, "root", cgroupRoot, "where the cgroup file systems are mounted")
	return a.answering(cmd)
}

func (f meterFlags) check() error {
	switch {
	case f.cgroup == "":
		return fmt.Errorf("%w: say which cgroup: --cgroup PATH, relative to %s", errMeterFlags, f.root)
	case f.interval < shortestWait || f.interval > longestWait:
		return fmt.Errorf("%w: --interval %v: want %v to %v", errMeterFlags, f.interval, shortestWait, longestWait)
	case f.count < 0:
		return fmt.Errorf("%w: --count %d: want 0 or more", errMeterFlags, f.count)
	}
	return nil
}

// watch is a meter at work on one cgroup.
type watch struct {
	*meter.Reader
	cgroup   string
	noEnergy string // why
	noGPUs   string
	end      func() error // ends what runs beside it
}

func (a *app) openMeter(ctx context.Context, f meterFlags) (watch, error) {
	source, err := meter.Find(f.root, f.cgroup)
	if err != nil {
		return watch{}, err
	}
	w := watch{cgroup: strings.Trim(f.cgroup, "/"), noGPUs: "GPUs are counted for all of the machine only: --cgroup /", end: func() error { return nil }}
	source.Perf, source.Unbilled = true, true
	source.Extras = []meter.Extra{source.Namespace("/proc")}
	if source.Energy, err = meter.OpenEnergy("/sys"); err != nil {
		source.Energy, w.noEnergy = nil, err.Error()
	}
	if w.cgroup == "" {
		if err := a.withGPUs(ctx, &w, &source); err != nil {
			return watch{}, err
		}
	}
	w.Reader = meter.NewReader(source)
	return w, nil
}

// withGPUs counts the machine's GPUs, from now on, until w.end.
func (a *app) withGPUs(ctx context.Context, w *watch, source *meter.Source) error {
	meters, err := a.openGPUs("")
	if err != nil {
		return err
	}
	meters.Look(ctx)
	var uuids []string
	for _, s := range meters.States() {
		uuids = append(uuids, s.UUID)
	}
	if len(uuids) == 0 {
		w.noGPUs = fmt.Sprintf("%v; %v", meters.Err(gpu.SourceNVIDIA), meters.Err(gpu.SourceSysfs))
		return meters.Close()
	}
	w.noGPUs = ""
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		meters.Run(ctx, gpuEvery)
	}()
	w.end = func() error {
		cancel()
		<-done
		return meters.Close()
	}
	source.Extras = append(source.Extras, meter.GPU(fmt.Sprintf("%d GPUs, since watching began", len(uuids)), meter.GPUCounts(meters, uuids), gpuEvery))
	return nil
}

// meter prints records until there are enough or the cgroup ends.
func (a *app) meter(ctx context.Context, f meterFlags) (err error) {
	w, err := a.openMeter(ctx, f)
	if err != nil {
		return err
	}
	defer func() {
		w.Close()
		err = errors.Join(err, w.end())
	}()
	if err := w.Observe(); errors.Is(err, meter.ErrGone) {
		return fmt.Errorf("no cgroup %q below %s: is it spelt as in /proc/PID/cgroup? %w", f.cgroup, f.root, err)
	} else if err != nil {
		return err
	}
	began := time.Now()
	for seq := 1; ; seq++ {
		due := began.Add(time.Duration(seq-1) * f.interval)
		err := w.until(ctx, due)
		ended := errors.Is(err, meter.ErrGone)
		if err != nil && !ended {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		record := w.record(seq, max(0, time.Since(due)), ended)
		if err := a.print(record, func(out io.Writer) { printMeter(out, record) }); err != nil {
			return err
		}
		if ended || seq == f.count {
			return nil
		}
	}
}

// until observes until a record is due; one that is overdue is made at once, so
// that a late tick is not a lost one.
func (w watch) until(ctx context.Context, due time.Time) error {
	for {
		wait := min(time.Until(due), memoryEvery)
		if wait <= 0 {
			return w.Observe()
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
		if time.Until(due) > 0 {
			if err := w.Observe(); err != nil {
				return err
			}
		}
	}
}

// meterRecord is one line.
type meterRecord struct {
	UnixMilli int64
	Seq       int
	Cgroup    string
	Ended     bool
	Late      time.Duration
	Counters  map[meter.Counter]meter.Reading
	Gauges    map[string]meter.Reading
}

func (w watch) record(seq int, late time.Duration, ended bool) meterRecord {
	r := meterRecord{UnixMilli: time.Now().UnixMilli(), Seq: seq, Cgroup: w.cgroup, Ended: ended, Late: late, Counters: w.Readings(), Gauges: w.Gauges()}
	if energy := r.Counters[meter.EnergyUJ]; w.noEnergy != "" && !energy.Has {
		energy.Reason = w.noEnergy
		r.Counters[meter.EnergyUJ] = energy
	}
	for _, c := range []meter.Counter{meter.GPUBusy, meter.GPUMemory} {
		if of := r.Counters[c]; w.noGPUs != "" && !of.Has {
			of.Reason = w.noGPUs
			r.Counters[c] = of
		}
	}
	r.Gauges["temperature_millicelsius"] = meter.Temperature("/sys")
	return r
}

// MarshalJSON writes the shape that --help shows.
func (r meterRecord) MarshalJSON() ([]byte, error) {
	out := map[string]any{
		"unix_ms": r.UnixMilli, "seq": r.Seq, "cgroup": r.Cgroup, "ended": r.Ended, "late_ms": r.Late.Milliseconds(),
		"counters": r.Counters, "gauges": r.Gauges,
	}
	for c, reading := range r.Counters {
		out[string(c)] = nil
		if reading.Has {
			out[string(c)] = reading.Value
		}
	}
	return json.Marshal(out)
}

func printMeter(w io.Writer, r meterRecord) {
	fmt.Fprintf(w, "%s  %s", r.Cgroup, time.UnixMilli(r.UnixMilli).Format(time.TimeOnly))
	if r.Ended {
		fmt.Fprint(w, "  (ended)")
	}
	fmt.Fprintln(w)
	rows := make([][]string, 0, len(r.Counters)+len(r.Gauges))
	row := func(name string, m meter.Reading) {
		value, note := "-", m.Reason
		if m.Has {
			value = fmt.Sprint(m.Value)
		}
		rows = append(rows, []string{name, value, m.Unit, note})
	}
	for _, c := range meter.All() {
		row(string(c), r.Counters[c])
	}
	for _, name := range slices.Sorted(maps.Keys(r.Gauges)) {
		row(name+" (gauge)", r.Gauges[name])
	}
	table(w, "COUNTER\tVALUE\tUNIT\tNOTE", rows)
}

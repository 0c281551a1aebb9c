// Command cadvisor is the peer of the metering benchmark: cAdvisor's manager as its own main program runs it (raw cgroups,
// one minute of history in memory), without its web server, for the cgroups below one prefix. It is a module of its own,
// for cAdvisor publishes no program that the Go proxy serves and its dependencies are no business of ours.
//
// It prints a line of JSON when it has statistics of as many cgroups as it was told, and one each second from then on: the
// CPU time that this process has used, which is the time that the benchmark divides. Nobody asks it for the statistics
// meanwhile. It ends with its standard input, and then says of how many cgroups it has statistics of the last two seconds.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/google/cadvisor/cache/memory"
	"github.com/google/cadvisor/container"
	info "github.com/google/cadvisor/info/v1"
	"github.com/google/cadvisor/manager"
	"github.com/google/cadvisor/utils/sysfs"
	"golang.org/x/sys/unix"
)

// state is what each line says.
type state struct {
	Containers int   `json:"containers"`
	CPUNanos   int64 `json:"cpu_ns"`
}

func main() {
	prefix := flag.String("prefix", "", "the cgroups to watch: a path that theirs begin with")
	count := flag.Int("count", 1, "how many they are")
	flag.Parse()
	if err := run(*prefix, *count); err != nil {
		fmt.Fprintln(os.Stderr, "cadvisor:", err)
		os.Exit(1)
	}
}

func run(prefix string, count int) error {
	interval, dynamic := time.Second, false // as often as the meter that it is set beside
	metrics := container.MetricSet{
		container.CpuUsageMetrics: struct{}{}, container.MemoryUsageMetrics: struct{}{}, container.DiskIOMetrics: struct{}{},
	}
	m, err := manager.New(memory.New(time.Minute, nil), sysfs.NewRealSysFs(),
		manager.HousekeepingConfig{Interval: &interval, AllowDynamic: &dynamic}, metrics, http.DefaultClient, []string{prefix}, nil, "", 0)
	if err != nil {
		return err
	}
	if err := m.Start(); err != nil {
		return err
	}
	ended := make(chan struct{})
	go func() { _, _ = io.Copy(io.Discard, os.Stdin); close(ended) }()
	out := json.NewEncoder(os.Stdout)
	tick := time.NewTicker(time.Second)
	for known := 0; ; {
		select {
		case <-tick.C:
		case <-ended:
			known, err := look(m, prefix, 2*time.Second)
			if err != nil {
				return err
			}
			return say(out, known)
		}
		if known < count {
			if known, err = look(m, prefix, time.Hour); err != nil {
				return err
			}
			if known < count {
				continue
			}
		}
		if err := say(out, known); err != nil { // whoever started it has gone
			return err
		}
	}
}

func say(out *json.Encoder, known int) error {
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &usage); err != nil {
		return err
	}
	return out.Encode(state{known, usage.Utime.Nano() + usage.Stime.Nano()})
}

// look counts the cgroups that have statistics no older than age.
func look(m manager.Manager, prefix string, age time.Duration) (int, error) {
	found, err := m.SubcontainersInfo("/", &info.ContainerInfoRequest{NumStats: 1})
	if err != nil {
		return 0, err
	}
	n := 0
	for _, c := range found {
		if strings.HasPrefix(c.Name, prefix) && len(c.Stats) > 0 && time.Since(c.Stats[len(c.Stats)-1].Timestamp) <= age {
			n++
		}
	}
	return n, nil
}

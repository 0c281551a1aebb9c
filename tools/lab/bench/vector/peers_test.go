package vector

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// recorded is what the peers of Debian 12 print.
var recorded = map[string]struct {
	file string
	want float64
}{
	"int":            {"sysbench-cpu.txt", 4341.05},
	"int_all":        {"sysbench-cpu.txt", 4341.05},
	"mem_latency":    {"sysbench-memory.txt", 568.15},
	"mem_bandwidth":  {"mbw.txt", 12576.968},
	"float":          {"stress-ng-matrix.txt", 731.95}, // of the two rates that of real time
	"compress":       {"stress-ng-zlib.txt", 63.46},    // not the line of its compression ratio
	"disk_rand_read": {"fio-randread.json", 15942.057942},
}

func TestReadPeers(t *testing.T) {
	for _, p := range peers() {
		c, has := recorded[p.row]
		if !has {
			continue
		}
		text, err := os.ReadFile(filepath.Join("testdata", c.file))
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.read(append(text, "\nand a warning"...))
		if err != nil || got != c.want {
			t.Errorf("%s: %g, want %g; %v", p.row, got, c.want, err)
		}
	}
}

func TestReadPeersRefuses(t *testing.T) {
	cut, err := os.ReadFile("testdata/fio-randread.json")
	if err != nil {
		t.Fatal(err)
	}
	bad := []string{"", "no figure", "events per second: 0.00", "events per second: -3", "events per second: 1" + strings.Repeat("0", 400),
		"stress-ng: metrc: [1] hash 0 0.00 0.00 0.00 0.00 0.00", "stress-ng: metrc: [1] hash 12 1.0 1.0", "AVG\tMethod: MEMCPY\tCopy: nan MiB/s",
		`{`, `{}`, `{"jobs":[]}`, `{"jobs":[{},{}]}`, `{"jobs":[{"read":{}}]}`, `{"jobs":[{"read":{"iops":"3","bw_bytes":"3"},"write":{"iops":0,"bw_bytes":0}}]}`,
		`{"jobs":[{"read":3,"write":[]}]}`, string(cut[:len(cut)/4])}
	for _, p := range peers() {
		for _, text := range bad {
			if v, err := p.read([]byte(text)); err == nil {
				t.Errorf("%s: %g of %.60q", p.name, v, text)
			}
		}
	}
}

// TestPeers: each row once, files only where fio gets one, threads as asked.
func TestPeers(t *testing.T) {
	var rows []string
	for _, p := range peers() {
		if slices.Contains(rows, p.row) {
			t.Errorf("%s twice", p.row)
		}
		rows = append(rows, p.row)
		line := strings.Join(p.argv(place{threads: 3, file: "/x/y.fio"}), " ")
		if p.disk != strings.Contains(line, "/x/y.fio") {
			t.Errorf("%s: %s", p.row, line)
		}
		if p.disk && !strings.Contains(line, "--direct=1") {
			t.Errorf("%s goes through the page cache: %s", p.row, line)
		}
		if p.all && !strings.Contains(line, "3") || p.all != strings.HasSuffix(p.row, "_all") {
			t.Errorf("%s: %s", p.row, line)
		}
	}
	for _, want := range []string{"int", "float", "hash", "compress", "mem_bandwidth", "mem_latency", "spawn",
		"disk_seq_write", "disk_seq_read", "disk_rand_read", "disk_rand_write"} {
		if !slices.Contains(rows, want) {
			t.Errorf("no peer for %s", want)
		}
	}
}

// TestPairs: what this machine lacks costs only what needs it.
func TestPairs(t *testing.T) {
	for _, c := range []struct {
		disk  device
		short bool
		want  int
	}{{device{8, 0}, false, 14}, {device{}, false, 10}, {device{8, 0}, true, 3}} {
		m := &measurement{Options: Options{Short: c.short}, disk: c.disk}
		if got := names(m.pairs()); len(got) != c.want {
			t.Errorf("%+v: %d pairs: %v", c, len(got), got)
		}
	}
}

// TestQuotas: enough configurations for each kind, half a core and a whole one, none too near the next.
func TestQuotas(t *testing.T) {
	count, last := map[bool]int{}, map[bool]int{}
	for _, q := range quotas {
		for all, has := range map[bool]bool{false: q.one, true: q.all} {
			if !has {
				continue
			}
			if q.percent*10 < last[all]*12 {
				t.Errorf("%d and %d %% are too near one another", last[all], q.percent)
			}
			count[all]++
			last[all] = q.percent
		}
		if q.one && q.percent > 100 {
			t.Errorf("one thread under %d %%", q.percent)
		}
		if l := configuration(q.percent, device{8, 0}); l.cpuPercent != q.percent || l.bytesPerSec <= 0 || l.opsPerSec*4096 >= l.bytesPerSec {
			t.Errorf("%+v: small operations must not meet the limit of bytes", l)
		}
	}
	if count[false] < leastConfigurations || count[true] < leastConfigurations {
		t.Errorf("%v configurations, want %d", count, leastConfigurations)
	}
}

func FuzzReadPeers(f *testing.F) {
	for _, c := range recorded {
		text, err := os.ReadFile(filepath.Join("testdata", c.file))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	all := peers()
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, p := range all {
			if v, err := p.read(text); err == nil && !(v > 0) {
				t.Fatalf("%s: %g", p.name, v)
			}
		}
	})
}

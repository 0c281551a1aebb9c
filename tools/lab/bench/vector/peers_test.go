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

// TestPairs: six configurations for what runs on one thread, none in which it cannot rank.
func TestPairs(t *testing.T) {
	disk := device{8, 0}
	count := map[string]int{}
	for _, percent := range percents {
		for _, p := range pairs(configuration(percent, disk), false) {
			count[p.row]++
			if percent > 100 && !p.all {
				t.Errorf("%s on one thread under %d %%", p.row, percent)
			}
		}
		for _, p := range pairs(configuration(percent, device{}), false) {
			if p.disk {
				t.Errorf("%s without a disk", p.row)
			}
		}
		for _, p := range pairs(configuration(percent, disk), true) {
			if !slices.Contains(computing, p.row) {
				t.Errorf("%s in the short form", p.row)
			}
		}
	}
	for _, p := range peers() {
		if count[p.row] < leastConfigurations {
			t.Errorf("%s in %d configurations, want %d", p.row, count[p.row], leastConfigurations)
		}
	}
	for i := 1; i < len(percents); i++ {
		if percents[i]*10 < percents[i-1]*12 {
			t.Errorf("%d and %d %% are too near one another", percents[i-1], percents[i])
		}
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

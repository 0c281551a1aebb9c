package bench

import (
	"strings"

	"github.com/sosna-os/sosna/pkg/hardware"
)

// SONM is one of the 16 figures that SONM's market compared (its
// benchmarks-list/list.json), so that workers can be set beside its records.
type SONM struct {
	ID    int     `json:"id"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	From  string  `json:"from"` // the result, or the hardware, that it is taken from
}

// sonmSeconds is how long SONM's sysbench ran: its unit is events in that time.
const sonmSeconds = 10

// sonmGPUs are the vendors that SONM told apart, by PCI id.
var sonmGPUs = map[string]string{"10de": "nvidia", "1002": "radeon"}

// SONMFigures are those of the 16 that this machine has, by their codes. Absent are:
// figures of programs that did not run (the network without a peer); those of
// GPUs, which SONM ran as its own images (9 Ethash, 10 Equihash, 11 Redshift,
// 15 Cuckaroo29): they are rates of those programs, which our gpu_ figures (bytes
// and operations a second) bound at best and do not measure; and 12, CryptoNight,
// of which no library is kept any more.
// gpuMem is the GPUs' least memory, since a market must count on it, where sysfs
// knows it. free is what is free on the disk for sale, in bytes.
func SONMFigures(r Report, inv hardware.Inventory, free uint64) map[string]SONM {
	out := map[string]SONM{
		"cpu-cores":    {2, float64(inv.CPU.Count), "count", "hardware: logical processors"},
		"ram-size":     {3, float64(inv.Memory.Total), "bytes", "hardware: memory"},
		"storage-size": {4, float64(free), "bytes", "free on the file system of the test folder"},
	}
	for code, c := range map[string]struct {
		id     int
		result string
		factor float64
		unit   string
	}{
		"cpu-sysbench-multi":  {0, "primes_all", sonmSeconds, "events in 10 s"},
		"cpu-sysbench-single": {1, "primes", sonmSeconds, "events in 10 s"},
		"net-download":        {5, "net_down", 8, "bit/s"},
		"net-upload":          {6, "net_up", 8, "bit/s"},
	} {
		for _, result := range r.Results {
			if result.Name == c.result {
				out[code] = SONM{c.id, result.Value * c.factor, c.unit, result.Name}
			}
		}
	}
	var count float64
	var memory uint64
	for _, g := range inv.GPUs {
		if g.Kind != "gpu" {
			continue
		}
		if count++; g.Memory > 0 && (memory == 0 || g.Memory < memory) {
			memory = g.Memory
		}
		if vendor := sonmGPUs[strings.ToLower(g.Vendor)]; vendor != "" {
			out["gpu-"+vendor] = SONM{map[string]int{"nvidia": 13, "radeon": 14}[vendor], 1, "0/1", "hardware: " + g.Address}
		}
	}
	if count > 0 {
		out["gpu-count"] = SONM{7, count, "count", "hardware: PCI"}
	}
	if memory > 0 {
		out["gpu-mem"] = SONM{8, float64(memory), "bytes", "hardware: the GPU that has least"}
	}
	return out
}

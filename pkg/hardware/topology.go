package hardware

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
)

const (
	cpuDir    = "sys/devices/system/cpu"
	maxMHz    = 100_000
	maxCaches = 16 // of one processor
	maxCache  = 1 << 40
)

// Cache is all caches of one level and type.
type Cache struct {
	Level  int    `json:"level"`
	Type   string `json:"type"` // Data, Instruction, Unified
	Bytes  uint64 `json:"bytes"`
	Count  int    `json:"count"`  // how many of them
	Source string `json:"source"` // of the first
}

// topology fills in what /sys knows better than /proc/cpuinfo (ARM has no
// topology in the latter, and neither has frequencies or caches).
func (t *tree) topology(c *CPU, models map[int]string) {
	online, err := parseList(t.attribute(path.Join(cpuDir, "online")), maxCPUs)
	if err != nil {
		t.note(path.Join(cpuDir, "online"), "no list of processors")
	}
	if len(online) == 0 {
		for n := range models {
			if n < maxCPUs {
				online = append(online, n)
			}
		}
		slices.Sort(online)
	}
	cores, sockets, serials := map[string]int{}, map[string]bool{}, map[string]bool{}
	kinds := map[CPUKind]int{}
	var order []CPUKind
	for _, n := range online {
		at := path.Join(cpuDir, "cpu"+strconv.Itoa(n))
		maxFreq := t.frequencies(c, at)
		kind := CPUKind{Model: models[n], MaxMHz: maxFreq}
		if kinds[kind]++; kinds[kind] == 1 {
			order = append(order, kind)
		}
		core := t.attribute(at + "/topology/core_id")
		if core == "" {
			continue
		}
		socket := t.attribute(at + "/topology/physical_package_id") // -1 on some ARM: one socket
		sockets[socket] = true
		cores[socket+"/"+t.attribute(at+"/topology/die_id")+"/"+core]++
		if ppin := t.attribute(at + "/topology/ppin"); !placeholder(strings.TrimPrefix(ppin, "0x")) {
			if len(serials) == 0 {
				c.Source["serial_hash"] = "/" + at + "/topology/ppin"
			}
			serials[ppin] = true
		}
	}
	if len(cores) > 0 {
		c.Cores, c.Sockets, c.Threads = len(cores), len(sockets), 0
		for _, threads := range cores {
			c.Threads = max(c.Threads, threads)
		}
		for _, field := range []string{"cores", "sockets", "threads_per_core"} {
			c.Source[field] = fmt.Sprintf("/%s/cpu%d/topology", cpuDir, online[0])
		}
	}
	for _, k := range order {
		k.Count = kinds[k]
		c.Kinds = append(c.Kinds, k)
	}
	all := make([]string, 0, len(serials))
	for s := range serials {
		all = append(all, s)
	}
	slices.Sort(all)
	c.SerialHash = hashSerial("cpu", all...)
	c.Caches = t.caches(online)
}

// frequencies widens c's range by one processor's and returns its highest.
func (t *tree) frequencies(c *CPU, at string) uint64 {
	dir := at + "/cpufreq"
	if !t.exists(dir) {
		return 0
	}
	s := Sources{}
	mhz := func(field, name string) uint64 {
		v := t.number(s, field, dir, name) / 1000
		if v == 0 || v >= maxMHz {
			delete(s, field)
			return 0
		}
		return v
	}
	keep := func(field string) { c.Source[field] = s[field] }
	if lo := mhz("min_mhz", "cpuinfo_min_freq"); lo > 0 && (c.MinMHz == 0 || lo < c.MinMHz) {
		c.MinMHz = lo
		keep("min_mhz")
	}
	if base := mhz("base_mhz", "base_frequency"); base > c.BaseMHz {
		c.BaseMHz = base
		keep("base_mhz")
	}
	hi := mhz("max_mhz", "cpuinfo_max_freq")
	if hi > c.MaxMHz {
		c.MaxMHz = hi
		keep("max_mhz")
	}
	if c.NowMHz == 0 {
		if c.NowMHz = mhz("now_mhz", "scaling_cur_freq"); c.NowMHz > 0 {
			keep("now_mhz")
		}
	}
	if c.Driver == "" {
		c.Driver = t.text(c.Source, "frequency_driver", dir, "scaling_driver")
		c.Governor = t.text(c.Source, "governor", dir, "scaling_governor")
	}
	return hi
}

// caches counts each cache once, though all processors that share it show it.
func (t *tree) caches(online []int) []Cache {
	seen := map[string]bool{}
	out := []Cache{}
	for _, n := range online {
		dir := fmt.Sprintf("%s/cpu%d/cache", cpuDir, n)
		for _, name := range t.list(dir, maxEntries) {
			at := path.Join(dir, name)
			if !strings.HasPrefix(name, "index") {
				continue
			}
			level, err := strconv.Atoi(t.attribute(at + "/level"))
			size := parseSize(t.attribute(at + "/size"))
			if err != nil || level < 1 || level > 9 || size == 0 {
				continue
			}
			kind := t.attribute(at + "/type")
			shared := t.attribute(at + "/shared_cpu_list")
			if shared == "" {
				shared = strconv.Itoa(n)
			}
			if key := fmt.Sprint(level, kind, shared); seen[key] {
				continue
			} else {
				seen[key] = true
			}
			i := slices.IndexFunc(out, func(c Cache) bool { return c.Level == level && c.Type == kind && c.Bytes == size })
			switch {
			case i >= 0:
				out[i].Count++
			case len(out) < maxCaches:
				out = append(out, Cache{Level: level, Type: kind, Bytes: size, Count: 1, Source: "/" + at})
			}
		}
	}
	slices.SortFunc(out, func(a, b Cache) int {
		return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.Type, b.Type), cmp.Compare(b.Bytes, a.Bytes))
	})
	return out
}

// parseSize reads "32K", "8M"; 0 for anything else.
func parseSize(s string) uint64 {
	shift := 0
	switch {
	case strings.HasSuffix(s, "K"):
		shift = 10
	case strings.HasSuffix(s, "M"):
		shift = 20
	}
	n, err := strconv.ParseUint(strings.TrimRight(s, "KM"), 10, 40)
	if err != nil || n<<shift > maxCache {
		return 0
	}
	return n << shift
}

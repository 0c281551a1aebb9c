package hardware

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
)

const (
	maxCPUs     = 8192 // NR_CPUS of the largest x86 configuration
	maxFlags    = 512
	maxFlagText = 32
)

// CPU is all processors of the machine; of mixed ones, the first's model, and
// Kinds has them all.
type CPU struct {
	Vendor    string `json:"vendor"`
	Model     string `json:"model"`
	Family    string `json:"family,omitempty"`
	ModelID   string `json:"model_id,omitempty"`
	Stepping  string `json:"stepping,omitempty"`
	Microcode string `json:"microcode,omitempty"`
	Count     int    `json:"count"` // logical processors online
	Cores     int    `json:"cores"` // physical, 0 where the kernel does not say
	Sockets   int    `json:"sockets"`
	// Threads of the core that has most: a hybrid processor has cores with two
	// and cores with one.
	Threads int `json:"threads_per_core"`
	// Flags are the first processor's, as the kernel names them: "flags" on x86,
	// "Features" on ARM, sorted.
	Flags      []string  `json:"flags"`
	MinMHz     uint64    `json:"min_mhz"`  // lowest of all processors
	BaseMHz    uint64    `json:"base_mhz"` // guaranteed; intel_pstate only
	MaxMHz     uint64    `json:"max_mhz"`  // highest of all, with turbo
	NowMHz     uint64    `json:"now_mhz"`  // the first's while it was read: a gauge
	Driver     string    `json:"frequency_driver,omitempty"`
	Governor   string    `json:"governor,omitempty"`
	Kinds      []CPUKind `json:"kinds"`
	Caches     []Cache   `json:"caches"`
	SerialHash string    `json:"serial_hash,omitempty"` // over the PPIN of all sockets
	// Hypervisor: the CPUID bit by which hypervisors say that they are there (x86).
	Hypervisor bool    `json:"hypervisor"`
	Source     Sources `json:"source"`
}

// CPUKind is the processors of one model and one highest frequency.
type CPUKind struct {
	Model  string `json:"model"`
	Count  int    `json:"count"`
	MaxMHz uint64 `json:"max_mhz"`
}

// cpuText is /proc/cpuinfo: the first processor's fields, and of each what may differ.
type cpuText struct {
	CPU
	models  map[int]string // by processor number
	cores   map[string]int // threads of each "physical id/core id"
	sockets map[string]bool
}

const cpuInfo = "proc/cpuinfo"

func (t *tree) cpu() (CPU, error) {
	text, err := t.bytes(cpuInfo, maxFile)
	if err != nil {
		return CPU{}, err
	}
	info, err := parseCPUInfo(text)
	if err != nil {
		return CPU{}, err
	}
	c := info.CPU
	c.Source = Sources{}
	for field, has := range map[string]bool{"vendor": c.Vendor != "", "model": c.Model != "", "family": c.Family != "",
		"model_id": c.ModelID != "", "stepping": c.Stepping != "", "microcode": c.Microcode != "", "count": true,
		"cores": c.Cores > 0, "sockets": c.Sockets > 0, "threads_per_core": c.Threads > 0, "flags": len(c.Flags) > 0,
		"now_mhz": c.NowMHz > 0, "kinds": true, "hypervisor": len(c.Flags) > 0} {
		if has {
			c.Source[field] = "/" + cpuInfo
		}
	}
	t.topology(&c, info.models)
	return c, nil
}

// saidCPU is what /proc/cpuinfo says of one processor; a negative number: nothing yet.
type saidCPU struct {
	number                                 int
	socket, core, implementer, part, model string
}

func (c *cpuText) add(said saidCPU) {
	if said.number < 0 {
		return
	}
	if said.core != "" {
		c.cores[said.socket+"/"+said.core]++
		c.sockets[said.socket] = true
	}
	if said.model == "" {
		said.model = armModel(said.implementer, said.part)
	}
	c.models[said.number] = said.model
	setOnce(&c.Model, said.model)
	setOnce(&c.Vendor, armVendor(said.implementer))
}

// parseCPUInfo reads /proc/cpuinfo of x86 and ARM alike. (procfs chooses its
// parser at compile time, so an ARM fixture would be tested on ARM only.)
// Lines that it does not know, as of a newer kernel, are passed over.
func parseCPUInfo(text []byte) (cpuText, error) {
	c := cpuText{models: map[int]string{}, cores: map[string]int{}, sockets: map[string]bool{}}
	said := saidCPU{number: -1}
	for line := range strings.Lines(string(text)) {
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch key {
		case "processor": // older ARM kernels also have a line "Processor"
			c.add(said)
			if c.Count++; c.Count > maxCPUs {
				return c, fmt.Errorf("%w: over %d processors in /proc/cpuinfo", ErrInventory, maxCPUs)
			}
			said = saidCPU{number: c.Count - 1}
			if n, err := strconv.ParseUint(value, 10, 31); err == nil {
				said.number = int(n)
			}
		case "CPU implementer":
			said.implementer = clean(value)
		case "CPU part":
			said.part = clean(value)
		case "model name", "uarch": // x86 and ARM, RISC-V
			said.model = clean(value)
		case "physical id":
			said.socket = clean(value)
		case "core id":
			said.core = clean(value)
		default:
			c.setFirst(key, value)
		}
	}
	c.add(said)
	if c.Count == 0 {
		return cpuText{}, fmt.Errorf("%w: no processor in /proc/cpuinfo", ErrInventory)
	}
	c.Cores, c.Sockets = len(c.cores), len(c.sockets)
	for _, threads := range c.cores {
		c.Threads = max(c.Threads, threads)
	}
	if c.Flags == nil {
		c.Flags = []string{}
	}
	return c, nil
}

// setFirst takes what the first processor says.
func (c *cpuText) setFirst(key, value string) {
	switch key {
	case "vendor_id":
		setOnce(&c.Vendor, value)
	case "cpu family":
		setOnce(&c.Family, value)
	case "model":
		setOnce(&c.ModelID, value)
	case "stepping":
		setOnce(&c.Stepping, value)
	case "microcode":
		setOnce(&c.Microcode, value)
	case "cpu MHz":
		if mhz, err := strconv.ParseFloat(value, 64); err == nil && mhz > 0 && mhz < maxMHz && c.NowMHz == 0 {
			c.NowMHz = uint64(mhz + 0.5)
		}
	case "flags", "Features", "isa":
		if c.Flags == nil {
			c.setFlags(value)
		}
	}
}

func (c *CPU) setFlags(value string) {
	c.Flags = []string{}
	for flag := range strings.FieldsSeq(value) {
		if flag == "hypervisor" {
			c.Hypervisor = true
		}
		if len(flag) <= maxFlagText && clean(flag) == flag && len(c.Flags) < maxFlags {
			c.Flags = append(c.Flags, flag)
		}
	}
	slices.Sort(c.Flags)
	c.Flags = slices.Compact(c.Flags)
}

func setOnce(field *string, value string) {
	if *field == "" {
		*field = clean(value)
	}
}

// armVendors and armModels name what MIDR_EL1 says by number, as Arm's reference
// manuals and the vendors publish it and lscpu shows it.
var (
	armVendors = map[string]string{"0x41": "ARM", "0x42": "Broadcom", "0x43": "Cavium", "0x46": "FUJITSU", "0x48": "HiSilicon",
		"0x4e": "NVIDIA", "0x50": "APM", "0x51": "Qualcomm", "0x61": "Apple", "0xc0": "Ampere"}
	armModels = map[string]string{
		"0x41/0xb76": "ARM1176", "0x41/0xc07": "Cortex-A7", "0x41/0xc08": "Cortex-A8", "0x41/0xc09": "Cortex-A9",
		"0x41/0xc0f": "Cortex-A15", "0x41/0xd03": "Cortex-A53", "0x41/0xd04": "Cortex-A35", "0x41/0xd05": "Cortex-A55",
		"0x41/0xd07": "Cortex-A57", "0x41/0xd08": "Cortex-A72", "0x41/0xd09": "Cortex-A73", "0x41/0xd0a": "Cortex-A75",
		"0x41/0xd0b": "Cortex-A76", "0x41/0xd0c": "Neoverse-N1", "0x41/0xd0d": "Cortex-A77", "0x41/0xd40": "Neoverse-V1",
		"0x41/0xd41": "Cortex-A78", "0x41/0xd44": "Cortex-X1", "0x41/0xd49": "Neoverse-N2", "0x41/0xd4f": "Neoverse-V2",
		"0xc0/0xac3": "Ampere-1", "0x46/0x001": "A64FX",
	}
)

func armVendor(implementer string) string {
	if name := armVendors[implementer]; name != "" || implementer == "" {
		return name
	}
	return "ARM implementer " + implementer
}

func armModel(implementer, part string) string {
	if name := armModels[path.Join(implementer, part)]; name != "" || part == "" {
		return name
	}
	return "part " + part
}

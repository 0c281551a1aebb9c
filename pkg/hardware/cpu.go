package hardware

import (
	"fmt"
	"slices"
	"strings"
)

// CPU is all processors of the machine; of mixed ones, the first's model.
type CPU struct {
	Vendor string `json:"vendor"`
	Model  string `json:"model"`
	Count  int    `json:"count"` // logical processors online
	Cores  int    `json:"cores"` // physical, 0 where the kernel does not say
	// Flags is the subset that buyers ask for and schedulers place by.
	Flags []string `json:"flags"`
	// Hypervisor: the CPUID bit by which hypervisors say that they are there (x86).
	Hypervisor bool `json:"hypervisor"`
}

// wantedFlags are names of /proc/cpuinfo: "flags" on x86, "Features" on ARM.
var wantedFlags = []string{
	"aes", "asimd", "atomics", "avx", "avx2", "avx512f", "crc32", "fma", "pmull", "rdrand",
	"sha2", "sha_ni", "sse4_2", "svm", "sve", "vmx",
}

// parseCPUInfo reads /proc/cpuinfo of x86 and ARM alike. (procfs chooses its
// parser at compile time, so an ARM fixture would be tested on ARM only.)
func parseCPUInfo(text []byte) (CPU, error) {
	var c CPU
	var implementer, part string
	cores := map[string]bool{}
	var socket string
	for line := range strings.Lines(string(text)) {
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch key {
		case "processor": // older ARM kernels also have a line "Processor"
			c.Count++
			socket = ""
		case "vendor_id":
			setOnce(&c.Vendor, value)
		case "model name":
			setOnce(&c.Model, value)
		case "CPU implementer":
			setOnce(&implementer, value)
		case "CPU part":
			setOnce(&part, value)
		case "physical id":
			socket = value
		case "core id":
			if len(cores) < maxEntries*maxEntries {
				cores[socket+"/"+value] = true
			}
		case "flags", "Features":
			if c.Flags == nil {
				c.setFlags(value)
			}
		}
	}
	if c.Count == 0 {
		return CPU{}, fmt.Errorf("%w: no processor in /proc/cpuinfo", ErrInventory)
	}
	c.Cores = len(cores)
	if c.Vendor == "" && implementer != "" {
		c.Vendor = clean("ARM implementer " + implementer)
	}
	if c.Model == "" && part != "" {
		c.Model = clean("part " + part)
	}
	if c.Flags == nil {
		c.Flags = []string{}
	}
	return c, nil
}

func (c *CPU) setFlags(value string) {
	c.Flags = []string{}
	for flag := range strings.FieldsSeq(value) {
		if flag == "hypervisor" {
			c.Hypervisor = true
		}
		if slices.Contains(wantedFlags, flag) && !slices.Contains(c.Flags, flag) {
			c.Flags = append(c.Flags, flag)
		}
	}
	slices.Sort(c.Flags)
}

func setOnce(field *string, value string) {
	if *field == "" {
		*field = clean(value)
	}
}

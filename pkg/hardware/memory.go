package hardware

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

const (
	memInfo  = "proc/meminfo"
	nodeDir  = "sys/devices/system/node"
	edacDir  = "sys/devices/system/edac/mc"
	maxNodes = 1024 // MAX_NUMNODES of x86
)

// Memory in bytes.
type Memory struct {
	Total     uint64 `json:"total_bytes"`
	Available uint64 `json:"available_bytes"` // when it was read: a gauge
	Swap      uint64 `json:"swap_bytes"`
	// HugePage is the default size of huge pages.
	HugePage uint64  `json:"huge_page_bytes"`
	Nodes    []Node  `json:"nodes"`
	ECC      *ECC    `json:"ecc,omitempty"` // nil: no memory controller reports errors
	Source   Sources `json:"source"`
}

// Node is one NUMA node.
type Node struct {
	ID    int    `json:"id"`
	CPUs  string `json:"cpus"` // as the kernel lists them: "0-7,16-23"
	Total uint64 `json:"total_bytes"`
	// Distances to all nodes in order; 10 is the node itself (ACPI SLIT).
	Distances []int   `json:"distances"`
	Source    Sources `json:"source"`
}

// ECC is what the memory controllers have counted since boot (EDAC).
type ECC struct {
	Controllers int     `json:"controllers"`
	Corrected   uint64  `json:"corrected_errors"`
	Uncorrected uint64  `json:"uncorrected_errors"`
	Source      Sources `json:"source"`
}

func (t *tree) memory() (Memory, error) {
	text, err := t.bytes(memInfo, maxFile)
	if err != nil {
		return Memory{}, err
	}
	values := parseMemInfo(text)
	m := Memory{Total: values["MemTotal"], Available: values["MemAvailable"], Swap: values["SwapTotal"],
		HugePage: values["Hugepagesize"], Source: Sources{}}
	if m.Total == 0 {
		return Memory{}, fmt.Errorf("%w: no MemTotal in /proc/meminfo", ErrInventory)
	}
	for field, key := range map[string]string{"total_bytes": "MemTotal", "available_bytes": "MemAvailable",
		"swap_bytes": "SwapTotal", "huge_page_bytes": "Hugepagesize"} {
		if _, ok := values[key]; ok {
			m.Source[field] = "/" + memInfo
		}
	}
	m.Nodes = t.nodes()
	m.ECC = t.ecc()
	return m, nil
}

// parseMemInfo reads /proc/meminfo and the nodes' files of the same form ("Node 0
// MemTotal: ..."), for which procfs has no reader. In bytes; what is damaged is left out.
func parseMemInfo(text []byte) map[string]uint64 {
	out := map[string]uint64{}
	for line := range strings.Lines(string(text)) {
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		if words := strings.Fields(key); len(words) == 3 && words[0] == "Node" {
			key = words[2]
		}
		switch key {
		case "MemTotal", "MemAvailable", "SwapTotal", "Hugepagesize":
		default:
			continue
		}
		words := strings.Fields(value)
		if len(words) != 2 || words[1] != "kB" {
			continue
		}
		if n, err := strconv.ParseUint(words[0], 10, 64); err == nil && n <= math.MaxInt64>>10 {
			out[key] = n << 10
		}
	}
	return out
}

func (t *tree) nodes() []Node {
	out := []Node{}
	ids, err := parseList(t.attribute(nodeDir+"/online"), maxNodes)
	if err != nil {
		t.note(nodeDir+"/online", "no list of nodes")
	}
	for _, id := range ids {
		at := fmt.Sprintf("%s/node%d", nodeDir, id)
		n := Node{ID: id, Distances: []int{}, Source: Sources{"id": "/" + nodeDir + "/online"}}
		n.CPUs = t.text(n.Source, "cpus", at, "cpulist")
		if text, err := t.raw(at + "/meminfo"); err == nil {
			if n.Total = parseMemInfo(text)["MemTotal"]; n.Total > 0 {
				n.Source["total_bytes"] = "/" + at + "/meminfo"
			}
		}
		// The raw text: a row of 1024 nodes is longer than what clean keeps.
		text, _ := t.raw(at + "/distance")
		for word := range strings.FieldsSeq(string(text)) {
			d, err := strconv.ParseUint(word, 10, 8) // the SLIT has a byte for each
			if err != nil || len(n.Distances) == maxNodes {
				t.note(at+"/distance", "no row of distances")
				n.Distances = []int{}
				break
			}
			n.Distances = append(n.Distances, int(d))
			n.Source["distances"] = "/" + at + "/distance"
		}
		out = append(out, n)
	}
	return out
}

func (t *tree) ecc() *ECC {
	e := ECC{Source: Sources{"controllers": "/" + edacDir}}
	for _, name := range t.list(edacDir, maxEntries) {
		id, ok := strings.CutPrefix(name, "mc")
		if _, err := strconv.ParseUint(id, 10, 31); !ok || err != nil {
			continue
		}
		e.Controllers++
		e.Corrected += t.number(e.Source, "corrected_errors", edacDir+"/"+name, "ce_count")
		e.Uncorrected += t.number(e.Source, "uncorrected_errors", edacDir+"/"+name, "ue_count")
	}
	if e.Controllers == 0 {
		return nil
	}
	return &e
}

package hardware

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

const (
	drmDir        = "sys/class/drm"
	maxBars       = 6
	resourceMem   = 0x200 // IORESOURCE_MEM of linux/ioport.h
	maxBar        = 1 << 50
	maxGPUMemory  = 1 << 44
	maxPCIeLanes  = 32
	accelerator12 = "120000" // AMD Instinct MI300 and its like are no display controllers
)

// GPU is a display controller (PCI class 03), a GPU that calls itself a
// processing accelerator (class 1200), or one without PCI that DRM drives.
type GPU struct {
	Address string `json:"address"` // PCI, or the platform device's name
	// Kind: gpu, virtual (a hypervisor's), management (the screen of a server's
	// management processor), display (shows pictures, does not compute), other.
	Kind       string `json:"kind"`
	Vendor     string `json:"vendor,omitempty"` // "10de"
	VendorName string `json:"vendor_name,omitempty"`
	Device     string `json:"device,omitempty"` // "2684"
	Name       string `json:"name,omitempty"`   // of the chip and its boards, by PCI ids
	Class      string `json:"class,omitempty"`  // "030000"
	Subsystem  string `json:"subsystem,omitempty"`
	Revision   string `json:"revision,omitempty"`
	Driver     string `json:"driver,omitempty"` // empty: none, which is why nothing runs on it
	// Card and Render are its DRM nodes: "card0", "renderD128".
	Card   string `json:"card,omitempty"`
	Render string `json:"render,omitempty"`
	// Memory of AMD GPUs (amdgpu). NVIDIA's takes NVML; Intel's shares the machine's.
	Memory uint64 `json:"memory_bytes"`
	// Bar is the largest window into its memory: all of it with resizable BAR.
	Bar uint64 `json:"bar_bytes"`
	// Lanes and the link's speed now and at most: a riser that makes x1 of x16 shows here.
	Lanes    uint64 `json:"pcie_lanes"`
	MaxLanes uint64 `json:"pcie_lanes_max"`
	Link     string `json:"pcie_link,omitempty"` // "8.0 GT/s PCIe": less while it idles
	MaxLink  string `json:"pcie_link_max,omitempty"`
	NUMANode *int   `json:"numa_node,omitempty"` // nil: the machine has one only
	Boot     bool   `json:"boot_display"`
	// SerialHash is over the PCI serial number, DriverSerialHash over what amdgpu
	// calls unique_id or NVIDIA's driver the GPU's UUID; the device hash has the first.
	SerialHash       string  `json:"serial_hash,omitempty"`
	DriverSerialHash string  `json:"driver_serial_hash,omitempty"`
	Source           Sources `json:"source"`
}

func (t *tree) gpus(functions []pciFunction) []GPU {
	out := []GPU{}
	for _, f := range functions {
		if f.base() == pciDisplay || f.Class == accelerator12 && gpuVendors[f.Vendor] == "gpu" {
			out = append(out, t.pciGPU(f))
		}
	}
	for _, name := range t.list(drmDir, maxEntries) {
		if id, ok := strings.CutPrefix(name, "card"); !ok || strings.Trim(id, "0123456789") != "" {
			continue // connectors: card0-HDMI-A-1
		}
		at := path.Join(drmDir, name)
		device := t.link(nil, "", at+"/device")
		i := slices.IndexFunc(out, func(g GPU) bool { return device != "" && g.Address == device })
		if i < 0 {
			if device == "" || t.link(nil, "", at+"/device/subsystem") != "platform" {
				continue // virtual ones such as vkms, simple framebuffers, USB displays
			}
			out = append(out, t.platformGPU(at, device))
			i = len(out) - 1
		}
		t.drm(&out[i], at, clean(name))
	}
	return out
}

// gpuVendors sort GPUs by kind.
var gpuVendors = map[string]string{
	"10de": "gpu", "1002": "gpu", "8086": "gpu",
	"1234": "virtual", "1af4": "virtual", "1b36": "virtual", "15ad": "virtual", "1414": "virtual", "80ee": "virtual", "1013": "virtual", "1d0f": "virtual",
	"1a03": "management", "102b": "management",
}

func (t *tree) pciGPU(f pciFunction) GPU {
	s := f.Source
	g := GPU{Address: f.Address, Kind: "other", Vendor: f.Vendor, VendorName: f.vendorName, Device: f.Device, Name: f.Name,
		Class: f.Class, Driver: f.driver, SerialHash: f.serialHash, Source: s,
		Revision: hexID(t.text(s, "revision", f.at, "revision"), 2),
		Memory:   t.number(s, "memory_bytes", f.at, "mem_info_vram_total"),
		Lanes:    t.number(s, "pcie_lanes", f.at, "current_link_width"), MaxLanes: t.number(s, "pcie_lanes_max", f.at, "max_link_width"),
		Link: t.text(s, "pcie_link", f.at, "current_link_speed"), MaxLink: t.text(s, "pcie_link_max", f.at, "max_link_speed"),
		Boot: t.text(s, "boot_display", f.at, "boot_vga") == "1",
	}
	s["kind"] = s["vendor"]
	if kind := gpuVendors[f.Vendor]; kind != "" {
		g.Kind = kind
	}
	if f.subVendor != "" && f.subDevice != "" {
		g.Subsystem, s["subsystem"] = f.subVendor+":"+f.subDevice, "/"+f.at+"/subsystem_device"
	}
	if g.Memory > maxGPUMemory {
		t.note(f.at+"/mem_info_vram_total", "no GPU has this much memory")
		g.Memory = 0
		delete(s, "memory_bytes")
	}
	for field, lanes := range map[string]*uint64{"pcie_lanes": &g.Lanes, "pcie_lanes_max": &g.MaxLanes} {
		if *lanes > maxPCIeLanes { // 255 where the device is on no PCI Express link
			*lanes = 0
			delete(s, field)
		}
	}
	if text, err := t.raw(f.at + "/resource"); err == nil {
		if g.Bar = largestBar(text); g.Bar > 0 {
			s["bar_bytes"] = "/" + f.at + "/resource"
		}
	}
	if n, err := strconv.Atoi(t.attribute(f.at + "/numa_node")); err == nil && n >= 0 && n < maxNodes {
		g.NUMANode, s["numa_node"] = &n, "/"+f.at+"/numa_node"
	}
	g.DriverSerialHash = hashSerial("gpu", t.driverSerial(s, f))
	return g
}

// driverSerial is the serial number that the GPU's own driver shows.
func (t *tree) driverSerial(s Sources, f pciFunction) string {
	const field = "driver_serial_hash"
	if v := t.text(s, field, f.at, "unique_id"); v != "" {
		return v
	}
	at := "proc/driver/nvidia/gpus/" + f.Address + "/information"
	text, err := t.raw(at)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(text)) {
		// "GPU-????????-..." is what the driver writes before it has started the GPU.
		if key, value, _ := strings.Cut(line, ":"); strings.TrimSpace(key) == "GPU UUID" && !strings.Contains(value, "?") {
			s[field] = "/" + at
			return clean(value)
		}
	}
	return ""
}

// largestBar reads lines "first last flags", one for each region.
func largestBar(text []byte) uint64 {
	var largest uint64
	n := 0
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(line)
		if n++; n > maxBars || len(words) != 3 {
			break
		}
		first, err1 := strconv.ParseUint(words[0], 0, 64)
		last, err2 := strconv.ParseUint(words[1], 0, 64)
		flags, err3 := strconv.ParseUint(words[2], 0, 64)
		if err1 != nil || err2 != nil || err3 != nil || flags&resourceMem == 0 || last <= first || last-first >= maxBar {
			continue
		}
		largest = max(largest, last-first+1)
	}
	return largest
}

// platformGPU is one of a system on a chip, named by its device tree.
func (t *tree) platformGPU(at, device string) GPU {
	s := Sources{"address": "/" + at + "/device"}
	g := GPU{Address: device, Kind: "display", Driver: t.link(s, "driver", at+"/device/driver"), Source: s}
	s["kind"] = "/" + at + "/device"
	text, err := t.raw(at + "/device/uevent")
	if err != nil {
		return g
	}
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(line, "OF_COMPATIBLE_0="); ok {
			g.Name, s["name"] = clean(name), "/"+at+"/device/uevent"
		}
	}
	return g
}

// drm adds the nodes by which programs use the GPU.
func (t *tree) drm(g *GPU, at, card string) {
	g.Card, g.Source["card"] = card, "/"+at
	for _, name := range t.list(at+"/device/drm", maxEntries) {
		if strings.HasPrefix(name, "renderD") && g.Render == "" {
			g.Render, g.Source["render"] = clean(name), "/"+at+"/device/drm/"+clean(name)
			if g.Kind == "display" {
				g.Kind = "gpu"
			}
		}
	}
}

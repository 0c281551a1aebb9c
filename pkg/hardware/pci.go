package hardware

import (
	"encoding/binary"
	"encoding/hex"
	"path"
	"strings"
)

const (
	pciDir = "sys/bus/pci/devices"
	// Base classes of the PCI Code and ID Assignment specification, 1.
	pciStorage, pciNetwork, pciDisplay, pciAccelerator = "01", "02", "03", "12"
	// PCI Express base specification, 7.6: extended capabilities from byte 256 on,
	// each with id (16 bits), version (4), next (12); the device serial number is 3.
	extendedStart, configSize = 0x100, 4096
	serialCapability          = 3
	// domainDigits of a function that the firmware enumerated. Those behind Intel's
	// VMD have five: they are there only with its driver.
	domainDigits = 4
)

// PCI is one PCI function.
type PCI struct {
	Address string `json:"address"` // "0000:01:00.0"
	Class   string `json:"class"`   // "030000"
	Vendor  string `json:"vendor"`  // "10de"
	Device  string `json:"device"`  // "2684"
	// Name by the table of this package, else by the machine's pci.ids, else empty.
	Name   string  `json:"name,omitempty"`
	Source Sources `json:"source"`
}

// pciFunction is one of the four classes that an inventory is made of.
type pciFunction struct {
	PCI
	at                   string // its folder
	vendorName           string
	subVendor, subDevice string
	driver               string
	serialHash           string
	external             bool // Thunderbolt and the like
	shared               bool // an SR-IOV virtual function
}

func (f pciFunction) base() string { return f.Class[:2] }

// builtIn: belongs to the machine, and every kernel sees it.
func (f pciFunction) builtIn() bool {
	domain, _, _ := strings.Cut(f.Address, ":")
	return !f.external && !f.shared && len(domain) == domainDigits
}

func (t *tree) pciFunctions() []pciFunction {
	var out []pciFunction
	want := map[string]bool{}
	for _, name := range t.list(pciDir, maxFunctions) {
		at := path.Join(pciDir, name)
		s := Sources{"address": "/" + at}
		class := hexID(t.text(s, "class", at, "class"), 6)
		if class == "" || !strings.Contains(" 01 02 03 12 ", " "+class[:2]+" ") {
			continue
		}
		f := pciFunction{at: at, PCI: PCI{Address: clean(name), Class: class, Source: s}}
		f.Vendor, f.Device = hexID(t.text(s, "vendor", at, "vendor"), 4), hexID(t.text(s, "device", at, "device"), 4)
		if f.Vendor == "" || f.Device == "" {
			t.note(at, "a PCI function without ids")
			continue
		}
		f.subVendor = hexID(t.attribute(at+"/subsystem_vendor"), 4)
		f.subDevice = hexID(t.attribute(at+"/subsystem_device"), 4)
		f.driver = t.link(s, "driver", at+"/driver")
		f.external = t.attribute(at+"/removable") == "removable"
		f.shared = t.exists(at + "/physfn")
		f.serialHash = t.pciSerial(s, at)
		want[f.Vendor], want[f.Vendor+":"+f.Device] = true, true
		out = append(out, f)
	}
	names, from := t.pciNames(want)
	for i := range out {
		f := &out[i]
		f.vendorName, f.Name = names[f.Vendor], names[f.Vendor+":"+f.Device]
		if f.vendorName != "" {
			f.Source["vendor_name"] = from[f.Vendor]
		}
		if f.Name != "" {
			f.Source["name"] = from[f.Vendor+":"+f.Device]
		}
	}
	return out
}

// pciSerial is the hash of the PCI Express serial number, which needs no driver;
// many cards have none. Without root the kernel shows 64 bytes only.
func (t *tree) pciSerial(s Sources, at string) string {
	config, err := t.raw(at + "/config")
	if err != nil {
		return ""
	}
	if len(config) == 64 {
		t.note(at+"/config", "its serial number shows to root only")
	}
	serial := serialNumber(config)
	if serial == "" {
		return ""
	}
	s["serial_hash"] = "/" + at + "/config"
	return hashSerial("pci", serial)
}

// serialNumber walks the extended capabilities of a configuration space. Each step
// goes to an aligned place that it has not been at, so that no loop holds it.
func serialNumber(config []byte) string {
	if len(config) > configSize {
		return ""
	}
	been := map[int]bool{}
	for at := extendedStart; at >= extendedStart && at+12 <= len(config) && !been[at]; {
		been[at] = true
		head := binary.LittleEndian.Uint32(config[at:])
		if head&0xffff == serialCapability {
			// Little-endian, upper half last: shown as EUI-64, as lspci does.
			eui := binary.BigEndian.AppendUint64(nil, binary.LittleEndian.Uint64(config[at+4:]))
			if strings.Trim(hex.EncodeToString(eui), "0") == "" || strings.Trim(hex.EncodeToString(eui), "f") == "" {
				return ""
			}
			return hex.EncodeToString(eui)
		}
		at = int(head>>20) &^ 3
	}
	return ""
}

// driverless are functions that ought to have a driver and have none: what the
// machine could sell if its kernel knew it.
func driverless(functions []pciFunction) []PCI {
	out := []PCI{}
	for _, f := range functions {
		if f.driver == "" {
			p := f.PCI
			p.Source = Sources{}
			for _, field := range []string{"address", "class", "vendor", "device", "name"} {
				if v := f.Source[field]; v != "" {
					p.Source[field] = v
				}
			}
			out = append(out, p)
		}
	}
	return out
}

// hexID is the digits of "0x10de" when there are as many as there must be.
func hexID(s string, digits int) string {
	s, ok := strings.CutPrefix(strings.ToLower(s), "0x")
	if !ok || len(s) != digits || strings.Trim(s, "0123456789abcdef") != "" {
		return ""
	}
	return s
}

package hardware

import (
	"path"
	"strings"
)

const (
	dmiDir        = "sys/class/dmi/id"
	tpmDir        = "sys/class/tpm"
	deviceTreeDir = "sys/firmware/devicetree/base"
	maxCompatible = 16
)

// DMI is what the firmware says the machine is; empty on most ARM boards.
type DMI struct {
	Vendor      string `json:"vendor,omitempty"`
	Product     string `json:"product,omitempty"`
	Family      string `json:"family,omitempty"`
	BoardVendor string `json:"board_vendor,omitempty"`
	Board       string `json:"board,omitempty"`
	BIOSVendor  string `json:"bios_vendor,omitempty"`
	BIOS        string `json:"bios,omitempty"`
	BIOSDate    string `json:"bios_date,omitempty"`
	Chassis     string `json:"chassis,omitempty"` // "Notebook", by SMBIOS 7.4.1
	// IdentityHash is over product UUID and board serial, placeholders left out;
	// empty where there is neither, or they cannot be read.
	IdentityHash string  `json:"identity_hash,omitempty"`
	Source       Sources `json:"source"`
}

// chassisTypes are those of SMBIOS 3.6, table 17, that machines of today have.
var chassisTypes = map[string]string{"1": "Other", "3": "Desktop", "4": "Low Profile Desktop", "6": "Mini Tower", "7": "Tower", "8": "Portable",
	"9": "Laptop", "10": "Notebook", "11": "Hand Held", "13": "All in One", "14": "Sub Notebook", "17": "Main Server Chassis",
	"23": "Rack Mount Chassis", "28": "Blade", "29": "Blade Enclosure", "30": "Tablet", "31": "Convertible", "32": "Detachable",
	"34": "Embedded PC", "35": "Mini PC", "36": "Stick PC"}

func (t *tree) dmi() DMI {
	s := Sources{}
	text := func(field, name string) string { return t.text(s, field, dmiDir, name) }
	d := DMI{Source: s,
		Vendor: text("vendor", "sys_vendor"), Product: text("product", "product_name"), Family: text("family", "product_family"),
		BoardVendor: text("board_vendor", "board_vendor"), Board: text("board", "board_name"),
		BIOSVendor: text("bios_vendor", "bios_vendor"), BIOS: text("bios", "bios_version"), BIOSDate: text("bios_date", "bios_date"),
		Chassis: chassisTypes[text("chassis", "chassis_type")],
	}
	if d.Chassis == "" {
		delete(s, "chassis")
	}
	var serials []string
	for _, name := range []string{"product_uuid", "board_serial"} {
		v := t.attribute(dmiDir + "/" + name)
		if placeholder(v) {
			v = ""
		} else if s["identity_hash"] == "" {
			s["identity_hash"] = "/" + dmiDir + "/" + name
		}
		serials = append(serials, v)
	}
	d.IdentityHash = hashSerial("dmi", serials...)
	return d
}

// DeviceTree is what the firmware of an ARM or RISC-V board says it is.
type DeviceTree struct {
	Model      string   `json:"model,omitempty"`
	Compatible []string `json:"compatible"`
	SerialHash string   `json:"serial_hash,omitempty"`
	Source     Sources  `json:"source"`
}

func (t *tree) deviceTree() *DeviceTree {
	if !t.exists(deviceTreeDir) {
		return nil
	}
	s := Sources{}
	d := DeviceTree{Model: t.text(s, "model", deviceTreeDir, "model"), Compatible: []string{}, Source: s}
	text, _ := t.raw(deviceTreeDir + "/compatible")
	for name := range strings.SplitSeq(string(text), "\x00") { // a stringlist of the Devicetree Specification, 2.2.4
		if name = clean(name); name != "" && len(d.Compatible) < maxCompatible {
			d.Compatible = append(d.Compatible, name)
			s["compatible"] = "/" + deviceTreeDir + "/compatible"
		}
	}
	if serial := t.attribute(deviceTreeDir + "/serial-number"); !placeholder(serial) {
		d.SerialHash, s["serial_hash"] = hashSerial("devicetree", serial), "/"+deviceTreeDir+"/serial-number"
	}
	return &d
}

// TPM is one trusted platform module.
type TPM struct {
	Name         string   `json:"name"`
	Version      string   `json:"version,omitempty"` // "2.0", "1.2"
	Manufacturer string   `json:"manufacturer,omitempty"`
	Driver       string   `json:"driver,omitempty"`
	Banks        []string `json:"pcr_banks"` // "sha256"
	Source       Sources  `json:"source"`
}

func (t *tree) tpms() []TPM {
	out := []TPM{}
	for _, name := range t.list(tpmDir, maxEntries) {
		at := path.Join(tpmDir, name)
		s := Sources{"name": "/" + at}
		m := TPM{Name: clean(name), Banks: []string{}, Source: s, Driver: t.link(s, "driver", at+"/device/driver")}
		switch major := t.text(s, "version", at, "tpm_version_major"); major {
		case "":
		case "2":
			m.Version = "2.0"
		case "1":
			m.Version = "1.2"
		default:
			m.Version = major
		}
		t.tpmCaps(&m, at+"/device/caps")
		for _, entry := range t.list(at, maxEntries) {
			if bank, ok := strings.CutPrefix(entry, "pcr-"); ok {
				m.Banks = append(m.Banks, clean(bank))
				s["pcr_banks"] = "/" + at + "/" + clean(entry)
			}
		}
		out = append(out, m)
	}
	return out
}

// tpmCaps reads "Manufacturer: 0x49465800", "TCG version: 1.2": TPM 1.2 only.
func (t *tree) tpmCaps(m *TPM, at string) {
	text, err := t.raw(at)
	if err != nil {
		return
	}
	for line := range strings.Lines(string(text)) {
		key, value, _ := strings.Cut(line, ":")
		switch strings.TrimSpace(key) {
		case "Manufacturer":
			m.Manufacturer, m.Source["manufacturer"] = clean(value), "/"+at
		case "TCG version":
			if m.Version == "" {
				m.Version, m.Source["version"] = clean(value), "/"+at
			}
		}
	}
}

// Guest says whether the machine is a hypervisor's guest, and what shows it.
type Guest struct {
	Hypervisor string  `json:"hypervisor,omitempty"` // "KVM"; "unknown" where only the processor's bit shows
	Why        string  `json:"why,omitempty"`        // empty: no sign of one
	Source     Sources `json:"source"`
}

// hypervisors are names that DMI shows. Clouds have bare machines too, which the
// processor's bit tells apart: bit says that x86 must show it.
var hypervisors = []struct {
	text, name string
	bit        bool
}{
	{"KVM", "KVM", false}, {"QEMU", "QEMU", false}, {"VMware", "VMware", false}, {"innotek", "VirtualBox", false},
	{"VirtualBox", "VirtualBox", false}, {"Xen", "Xen", false}, {"Bochs", "Bochs", false}, {"Parallels", "Parallels", false},
	{"Firecracker", "Firecracker", false}, {"OpenStack", "KVM", true}, {"Amazon EC2", "Amazon", true},
	{"Google Compute Engine", "Google", true}, {"Alibaba Cloud ECS", "Alibaba", true}, {"DigitalOcean", "KVM", true}, {"Hetzner", "KVM", true},
}

func (t *tree) guest(c CPU, d DMI, board *DeviceTree) Guest {
	s := Sources{}
	if kind := t.text(s, "hypervisor", "sys/hypervisor", "type"); kind != "" {
		return Guest{kind, "the kernel names its hypervisor", s}
	}
	for _, h := range hypervisors {
		bare := h.bit && (!c.Hypervisor && c.Family != "" || strings.HasSuffix(d.Product, ".metal"))
		switch {
		case bare:
		case strings.Contains(d.Vendor, h.text):
			return Guest{h.name, "DMI says " + d.Vendor, Sources{"hypervisor": d.Source["vendor"]}}
		case strings.Contains(d.Product, h.text):
			return Guest{h.name, "DMI says " + d.Product, Sources{"hypervisor": d.Source["product"]}}
		}
	}
	if d.Vendor == "Microsoft Corporation" && d.Product == "Virtual Machine" {
		return Guest{"Hyper-V", "DMI says " + d.Vendor + " " + d.Product, Sources{"hypervisor": d.Source["product"]}}
	}
	if board != nil {
		for _, name := range board.Compatible {
			if name == "linux,dummy-virt" || strings.HasPrefix(name, "qemu") || strings.HasPrefix(name, "xen,") {
				return Guest{"unknown", "the device tree says " + name, Sources{"hypervisor": board.Source["compatible"]}}
			}
		}
	}
	if c.Hypervisor {
		return Guest{"unknown", "the processor's hypervisor bit is set", Sources{"hypervisor": c.Source["hypervisor"]}}
	}
	return Guest{Source: s}
}

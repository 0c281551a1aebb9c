// Package hardware takes the inventory of a machine from /proc and /sys: what
// an owner has to sell, and a hash by which the same machine is known again.
//
// It relies on the kernel's text files under a root folder (tests give it
// fixture trees of other machines) and only reads: no ioctl, no device node, no
// driver needed beyond the kernel's own. Every object says for each of its
// fields which file it came from (Sources); what was there and could not be
// used is in Inventory.Notes with the reason.
//
// It stops at listing: what a part can do is pkg/bench's, what it costs
// pkg/pricing's. What sysfs does not have is not guessed: wear, spare blocks and
// media errors of NVMe and ATA disks (ioctls), memory of an NVIDIA GPU (NVML),
// DIMM types (DMI tables), PCI serial numbers without root.
//
// Threats. Firmware strings come from vendors, hypervisors and sticks, so they
// are bounded and stripped of control characters before anybody shows or signs
// them; serial numbers leave this package only as hashes; each file, folder and
// list has a limit before anything is allocated for it; links do not lead out
// of the root folder, and nothing but regular files is opened. A damaged part
// costs its own fields, not the inventory; who needs processors and memory asks
// Inventory.Check. The hash is no proof: an owner who controls the kernel controls it.
package hardware

import (
	"fmt"
	"os"
)

// Inventory is one machine. Counts and sizes that are 0, and texts that are
// empty, are unknown.
type Inventory struct {
	CPU        CPU         `json:"cpu"`
	Memory     Memory      `json:"memory"`
	Block      []Block     `json:"block"`
	Links      []Link      `json:"links"`
	GPUs       []GPU       `json:"gpus"`
	Driverless []PCI       `json:"driverless"` // storage, network and display controllers that no driver serves
	TPMs       []TPM       `json:"tpms"`
	DMI        DMI         `json:"dmi"`
	DeviceTree *DeviceTree `json:"device_tree,omitempty"`
	Guest      Guest       `json:"guest"`
	// Virtual: runs under a hypervisor, as far as one can see; Guest says why.
	Virtual bool `json:"virtual"`
	// DeviceHash is 32 bytes, hex: SHA-256 over HashInputs. See hash.go.
	DeviceHash string   `json:"device_hash"`
	HashInputs []string `json:"device_hash_inputs"`
	// HashComplete is false where a serial number may be there but cannot be read
	// (no root), or the processors cannot: the same machine has another hash then.
	HashComplete bool   `json:"device_hash_complete"`
	Notes        []Note `json:"notes"`
}

// Check refuses a machine that nothing can be sold of: no processors or no memory
// could be read. The error is an ErrInventory with the note's reason.
func (inv Inventory) Check() error {
	for _, part := range []struct {
		name, file string
		has        bool
	}{{"processors", cpuInfo, inv.CPU.Count > 0}, {"memory", memInfo, inv.Memory.Total > 0}} {
		if part.has {
			continue
		}
		why := "not read"
		for _, n := range inv.Notes {
			if n.Path == "/"+part.file {
				why = n.Reason
			}
		}
		return fmt.Errorf("%w: no %s: /%s: %s", ErrInventory, part.name, part.file, why)
	}
	return nil
}

// Read takes the inventory of the machine whose /proc and /sys are under root
// ("/" for this one). Only root must be there; whatever else is missing or damaged
// costs its own fields and leaves a note.
func Read(root string) (Inventory, error) {
	var inv Inventory
	dir, err := os.OpenRoot(root)
	if err != nil {
		return inv, fmt.Errorf("read hardware: %w", err)
	}
	defer dir.Close()
	t := &tree{root: dir, notes: []Note{}}
	if inv.CPU, err = t.cpu(); err != nil {
		t.note(cpuInfo, reason(err))
		inv.CPU = CPU{Flags: []string{}, Kinds: []CPUKind{}, Caches: []Cache{}, Source: Sources{}}
	}
	if inv.Memory, err = t.memory(); err != nil {
		t.note(memInfo, reason(err))
		inv.Memory = Memory{Nodes: []Node{}, Source: Sources{}}
	}
	functions := t.pciFunctions()
	inv.Block = t.block()
	inv.Links = t.links()
	inv.GPUs = t.gpus(functions)
	inv.Driverless = driverless(functions)
	inv.TPMs = t.tpms()
	inv.DMI = t.dmi()
	inv.DeviceTree = t.deviceTree()
	inv.Guest = t.guest(inv.CPU, inv.DMI, inv.DeviceTree)
	inv.Virtual = inv.Guest.Why != ""
	inv.HashInputs = inv.hashInputs(functions)
	inv.DeviceHash = deviceHash(inv.HashInputs)
	inv.Notes = t.notes
	inv.HashComplete = t.hashComplete()
	return inv, nil
}

package hardware

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"slices"
	"strings"
)

// hashInputs are the lines that the device hash is over, sorted, so that the
// order of discovery does not matter:
//
//   - cpu: vendor, model, processors online, hash of the sockets' serial numbers
//     (PPIN, where the processor has one and its firmware shows it);
//   - board: hash of the DMI product UUID and board serial, or of the device
//     tree's serial number;
//   - pci, one for each storage, network, display and accelerator function built
//     in: its ids and, where it has one, the hash of its PCI serial number;
//   - only where there is no board line: hashes of fixed disks' serial numbers,
//     and permanent MAC addresses. Boards with "To be filled by O.E.M." and one
//     UUID for all of them would be one device otherwise.
//
// All but the last need no driver, so that a kernel without one, or with a newer
// one, sees the same machine. Left out is what changes without the machine being
// another one (kernel names, PCI addresses, which a card more renumbers, link
// speeds, firmware versions, microcode, memory total, which differs by kernel)
// and what comes and goes (USB and Thunderbolt devices, SR-IOV functions, made-up
// MACs). Two VMs of one kind without UUIDs and serials have the same hash: they
// are no distinguishable hardware. A disk exchanged for one of the same model is
// not seen where the board has a serial number; nor is a GPU without a PCI serial
// number, as most GeForce are.
func (inv Inventory) hashInputs(functions []pciFunction) []string {
	lines := []string{strings.TrimSpace(fmt.Sprintf("cpu %q %q %d %s", inv.CPU.Vendor, inv.CPU.Model, inv.CPU.Count, inv.CPU.SerialHash))}
	board := false
	if inv.DMI.IdentityHash != "" {
		board, lines = true, append(lines, "board "+inv.DMI.IdentityHash)
	} else if d := inv.DeviceTree; d != nil && d.SerialHash != "" {
		board, lines = true, append(lines, "board "+d.SerialHash)
	}
	for _, f := range functions {
		if f.builtIn() {
			lines = append(lines, strings.TrimSpace(fmt.Sprintf("pci %s %s:%s %s:%s %s",
				f.Class, f.Vendor, f.Device, f.subVendor, f.subDevice, f.serialHash)))
		}
	}
	if !board {
		for _, b := range inv.Block {
			if !b.Removable && b.Transport != "usb" && b.SerialHash != "" {
				lines = append(lines, "disk "+b.SerialHash)
			}
		}
		for _, l := range inv.Links {
			if l.PermanentMAC && l.Transport != "usb" {
				lines = append(lines, "mac "+l.MAC)
			}
		}
	}
	slices.Sort(lines)
	return lines
}

func deviceHash(lines []string) string {
	sum := sha256.Sum256([]byte("sosna device 2\n" + strings.Join(lines, "\n")))
	return hex.EncodeToString(sum[:])
}

// hashComplete is false where a note tells of a file that the hash wants.
func (t *tree) hashComplete() bool {
	for _, n := range t.notes {
		if n.Path == "/"+cpuInfo { // the cpu line says nothing
			return false
		}
		switch path.Base(n.Path) {
		case "product_uuid", "board_serial", "serial-number", "ppin", "config":
			return false
		}
	}
	return true
}

// hashSerial hides a serial number: enough to see that it is the same one.
func hashSerial(kind string, parts ...string) string {
	joined := strings.Join(parts, "\x00")
	if strings.Trim(joined, "\x00") == "" {
		return ""
	}
	sum := sha256.Sum256([]byte("sosna " + kind + " 1\x00" + joined))
	return hex.EncodeToString(sum[:16])
}

// placeholder knows the serial numbers that vendors leave in their firmware.
func placeholder(s string) bool {
	s = strings.ToLower(s)
	switch s {
	case "to be filled by o.e.m.", "default string", "none", "not specified", "not applicable", "n/a", "invalid", "unknown", "o.e.m.",
		"system serial number", "base board serial number", "board serial number", "serial number", "0123456789", "123456789", "1234567890",
		"03000200-0400-0500-0006-000700080009", "00020003-0004-0005-0006-000700080009", "12345678-1234-5678-90ab-cddeefaabbcc":
		return true
	}
	digits := strings.NewReplacer("-", "", ".", "", " ", "", "_", "").Replace(s)
	return digits == "" || strings.Trim(digits, digits[:1]) == "" // all zeros, all f, all x
}

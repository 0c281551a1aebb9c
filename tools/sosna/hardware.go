package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/hardware"
)

// workerHardware shows what a machine has. It needs no home directory and no
// configuration, so that an owner can run it before anything is set up.
func workerHardware(a *app) *cobra.Command {
	var root string
	cmd := &cobra.Command{
		Use: "hardware", Short: "list this machine's hardware and the hash by which it is known", Args: cobra.NoArgs,
		Long: "Reads /proc and /sys, changes nothing. Serial numbers are shown as hashes only. Without root some of them cannot be\n" +
			"read; the device hash then differs from the one that the worker uses, and the output says so.\n" + refusedAs,
		Example:           "  sosna worker hardware\n  sosna worker hardware --json\n  sosna worker hardware --root /mnt/fixture --json",
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // opens no home directory
		RunE: func(*cobra.Command, []string) error {
			inv, err := hardware.Read(root)
			if err != nil {
				return err
			}
			return a.print(inv, func(w io.Writer) { printHardware(w, inv) })
		},
	}
	cmd.Flags().StringVar(&root, "root", "/", "folder that has the machine's /proc and /sys")
	return a.answering(cmd)
}

func printHardware(w io.Writer, inv hardware.Inventory) {
	c := inv.CPU
	model := strings.Join(words(inv.DMI.Vendor, inv.DMI.Product), " ")
	if inv.DeviceTree != nil {
		model = inv.DeviceTree.Model
	}
	clock := ""
	if c.MaxMHz > 0 {
		clock = fmt.Sprintf(", at most %d MHz", c.MaxMHz)
	}
	cpu, memory := "unknown", "unknown"
	if c.Count > 0 {
		cpu = fmt.Sprintf("%s: %d sockets, %d cores, %d threads%s", known(c.Model), c.Sockets, c.Cores, c.Count, clock)
	}
	if inv.Memory.Total > 0 {
		memory = fmt.Sprintf("%s, %d NUMA nodes", binary(inv.Memory.Total), len(inv.Memory.Nodes))
	}
	rows := [][]string{{"machine", known(model)}, {"cpu", cpu}, {"memory", memory}}
	for _, g := range inv.GPUs {
		if g.Driver == "" {
			g.Driver = "none"
		}
		rows = append(rows, []string{"gpu", fmt.Sprintf("%s %s, %s, driver %s", g.Address,
			known(strings.Join(words(g.VendorName, g.Name), " ")), g.Kind, g.Driver)})
	}
	for _, b := range inv.Block {
		rows = append(rows, []string{"disk", fmt.Sprintf("%s %s, %s, %s: %s", b.Name, known(b.Model), b.Type, binary(b.Bytes), b.Health.Verdict)})
	}
	for _, l := range inv.Links {
		speed := "unknown speed"
		if l.SpeedMbit > 0 {
			speed = strconv.FormatUint(l.SpeedMbit, 10) + " Mbit/s"
		}
		rows = append(rows, []string{"link", fmt.Sprintf("%s %s, %s, %s", l.Name, l.Type, speed, known(l.State))})
	}
	for _, m := range inv.TPMs {
		rows = append(rows, []string{"tpm", known(m.Version)})
	}
	for _, p := range inv.Driverless {
		rows = append(rows, []string{"no driver", fmt.Sprintf("%s %s:%s %s", p.Address, p.Vendor, p.Device, p.Name)})
	}
	if inv.Virtual {
		rows = append(rows, []string{"guest of", inv.Guest.Hypervisor + ": " + inv.Guest.Why})
	}
	rows = append(rows, []string{"device hash", inv.DeviceHash})
	if !inv.HashComplete {
		rows = append(rows, []string{"", "incomplete: not all that it is over could be read, see below; serial numbers need root"})
	}
	for _, n := range inv.Notes {
		rows = append(rows, []string{"not used", n.Path + ": " + n.Reason})
	}
	table(w, "PART\tWHAT", rows)
}

func known(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}

// words are the texts that are not empty.
func words(all ...string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

func binary(n uint64) string { return fmt.Sprintf("%.1f GiB", float64(n)/(1<<30)) }

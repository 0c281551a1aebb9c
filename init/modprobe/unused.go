package modprobe

import (
	"path/filepath"
	"slices"
	"strings"
)

// notHardware are alias prefixes that name no device: device nodes, which software
// opens, and features of the processor, which ciphers ask for when they are needed.
var notHardware = []string{"devname", "cpu"}

// Unused lists the files of drivers for devices that this machine does not have:
// modules that were not loaded and that only a device would ask for, by an alias
// such as "pci:...". What software asks for (file systems, protocols, ciphers,
// virtual links) has other aliases and stays.
func (x *Index) Unused() []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	hardware, software := map[string]bool{}, map[string]bool{}
	for _, list := range x.aliases {
		for _, a := range list {
			bus, _, ok := strings.Cut(a.pattern, ":")
			if ok && !slices.Contains(notHardware, bus) {
				hardware[a.name] = true
			} else {
				software[a.name] = true
			}
		}
	}
	var paths []string
	for name, m := range x.modules {
		if m.path != "" && !m.done && hardware[name] && !software[name] {
			paths = append(paths, filepath.Join(x.dir, m.path))
		}
	}
	slices.Sort(paths)
	return paths
}

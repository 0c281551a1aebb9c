package gpu

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/bounded"
)

// NVIDIA's module makes no device nodes: its udev rules or a set-user-id helper
// (nvidia-modprobe) do, and the appliance has neither. So whoever is root makes
// what Nodes lists, for root and the group ChildUser. A workload that rents the
// GPU gets nodes of its own in its container, with the same numbers.
const (
	majorNVIDIA = 195 // Documentation/admin-guide/devices.txt
	minorCtl    = 255
	maxMinor    = 1<<20 - 1
	maxMajor    = 4095
	maxProcFile = 64 << 10
)

// Node is one character device.
type Node struct {
	Name         string // below /dev
	Major, Minor uint32
}

// Nodes lists the device nodes that NVML and CUDA need on the machine whose
// root folder is given; none where NVIDIA's driver is not loaded.
func Nodes(root string) ([]Node, error) {
	r, err := os.OpenRoot(root)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	text, err := bounded.ReadRegular(r, "proc/devices", maxProcFile)
	if err != nil {
		return nil, err
	}
	majors := charMajors(text)
	if !slices.Contains(majors["nvidia"], majorNVIDIA) && !slices.Contains(majors["nvidia-frontend"], majorNVIDIA) {
		return nil, nil
	}
	nodes := []Node{{"nvidiactl", majorNVIDIA, minorCtl}}
	for _, uvm := range majors["nvidia-uvm"] { // CUDA's; NVML does without
		nodes = append(nodes, Node{"nvidia-uvm", uvm, 0}, Node{"nvidia-uvm-tools", uvm, 1})
		break
	}
	const gpus = "proc/driver/nvidia/gpus"
	folders, err := fs.ReadDir(r.FS(), gpus)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for i, f := range folders {
		if i == MaxGPUs {
			break
		}
		text, err := bounded.ReadRegular(r, path.Join(gpus, f.Name(), "information"), maxProcFile)
		if err != nil {
			continue // gone in between: the rest counts
		}
		if n, ok := deviceMinor(text); ok {
			nodes = append(nodes, Node{"nvidia" + strconv.FormatUint(uint64(n), 10), majorNVIDIA, n})
		}
	}
	return nodes, nil
}

// charMajors reads the first half of /proc/devices: "195 nvidia".
func charMajors(text []byte) map[string][]uint32 {
	majors := map[string][]uint32{}
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "Block devices") {
			break
		}
		number, name, ok := strings.Cut(strings.TrimSpace(line), " ")
		if n, err := strconv.ParseUint(number, 10, 32); ok && err == nil && n > 0 && n <= maxMajor {
			majors[name] = append(majors[name], uint32(n))
		}
	}
	return majors
}

// deviceMinor reads "Device Minor: 	 0" of a GPU's information.
func deviceMinor(text []byte) (uint32, bool) {
	for line := range strings.Lines(string(text)) {
		key, value, _ := strings.Cut(line, ":")
		if strings.TrimSpace(key) == "Device Minor" {
			n, err := strconv.ParseUint(strings.TrimSpace(value), 10, 32)
			return uint32(n), err == nil && n < minorCtl-1 // 254 is modeset's, 255 the control node's
		}
	}
	return 0, false
}

// Make makes nodes in a /dev, or makes those that are there root's and the group's.
func Make(nodes []Node, dev string, group int) error {
	for _, n := range nodes {
		if n.Name == "" || strings.ContainsRune(n.Name, '/') {
			return fmt.Errorf("device node %q: a name without slashes is needed", n.Name)
		}
		at, number := filepath.Join(dev, n.Name), unix.Mkdev(n.Major, n.Minor)
		var st unix.Stat_t
		err := unix.Lstat(at, &st)
		if err == nil && (st.Mode&unix.S_IFMT != unix.S_IFCHR || st.Rdev != number) {
			if err := os.Remove(at); err != nil { // of a driver that had another number
				return err
			}
			err = unix.ENOENT
		}
		if errors.Is(err, unix.ENOENT) {
			err = unix.Mknod(at, unix.S_IFCHR|0o600, int(number))
		}
		if err == nil {
			err = unix.Lchown(at, 0, group)
		}
		if err == nil {
			err = unix.Chmod(at, 0o660) // after the owner: never another group's
		}
		if err != nil {
			return fmt.Errorf("device node %s (%d:%d): %w", at, n.Major, n.Minor, err)
		}
	}
	return nil
}

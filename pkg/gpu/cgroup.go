package gpu

import (
	"os"
	"path"
	"strconv"
	"strings"

	"github.com/sosna-os/sosna/pkg/bounded"
)

// Cgroup is the cgroup of a process below the cgroup root, "" where it has ended or has none of its own.
// An Owner of Machine goes by it. On a host with controllers of version 1 it is the memory controller's,
// unless the unified tree has the process in a group too.
func Cgroup(root string, pid uint32) string {
	r, err := os.OpenRoot(root)
	if err != nil {
		return ""
	}
	defer r.Close()
	text, err := bounded.ReadRegular(r, path.Join("proc", strconv.FormatUint(uint64(pid), 10), "cgroup"), maxProcFile)
	if err != nil {
		return ""
	}
	return parseCgroup(string(text))
}

// parseCgroup reads lines "0::/deals/x" and "4:cpuset,memory:/deals/x" (cgroups(7)). Whoever made the folder
// chose its name: it is given as it stands, and only if it leads nowhere else.
func parseCgroup(text string) string {
	var unified, memory string
	for line := range strings.Lines(text) {
		number, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		controllers, at, ok := strings.Cut(rest, ":")
		if !ok || !strings.HasPrefix(at, "/") || at != path.Clean(at) || strings.HasPrefix(at, "/../") || at == "/" {
			continue
		}
		switch {
		case number == "0" && controllers == "":
			unified = at
		case strings.Contains(","+controllers+",", ",memory,"):
			memory = at
		}
	}
	if unified != "" {
		return unified
	}
	return memory
}

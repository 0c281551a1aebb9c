package sandbox

import (
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/containerd/containerd/v2/contrib/seccomp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"github.com/opencontainers/runtime-spec/specs-go"

	"github.com/sosna-os/sosna/pkg/content"
)

// Spec is what a deal asks for.
type Spec struct {
	Deal        common.Hash
	Image       digest.Digest
	Args        []string // main process; empty: the guest helper, which waits
	Env         []string // KEY=value, over the image's own
	Hostname    string   // empty: the workload's id
	MilliCPU    int64    // 1000 is one processor
	MemoryBytes int64
	Pids        int64
}

// The least that runc and a shell start in, and the most that still is a number.
const (
	MinMemoryBytes = 16 << 20
	MaxMemoryBytes = 16 << 40
	MinMilliCPU    = 10
	MaxMilliCPU    = 1024 * 1000
	MinPids        = 8
	MaxPids        = 32768
)

// GuestMount is where the guest helper is found in every container.
const GuestMount = "/.sosna/guest"

// oomScore of workloads and everything run in them: positive, so that they die
// before any part of the system. Unset, they would inherit the shim's -949.
const oomScore = 500

// idRange is the number of user and group ids a workload has, and idBase where
// the first range begins: above every id that a host or an LDAP directory uses.
const (
	idRange = 1 << 16
	idBase  = 1 << 20
)

// ID is the name of a deal's container, cgroup leaf and directory.
func ID(deal common.Hash) string { return fmt.Sprintf("deal-%x", deal[:8]) }

var hostnamePattern = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

func (s Spec) check() error {
	between := func(what string, value, least, most int64) error {
		if value < least || value > most {
			return fmt.Errorf("%w: %s is %d, between %d and %d are accepted", ErrSpec, what, value, least, most)
		}
		return nil
	}
	if s.Deal == (common.Hash{}) {
		return fmt.Errorf("%w: no deal", ErrSpec)
	}
	if err := content.CheckDigest(s.Image); err != nil {
		return fmt.Errorf("%w: image: %w", ErrSpec, err)
	}
	if err := between("memory", s.MemoryBytes, MinMemoryBytes, MaxMemoryBytes); err != nil {
		return err
	}
	if err := between("milli-cpu", s.MilliCPU, MinMilliCPU, MaxMilliCPU); err != nil {
		return err
	}
	if err := between("pids", s.Pids, MinPids, MaxPids); err != nil {
		return err
	}
	if s.Hostname != "" && !hostnamePattern.MatchString(s.Hostname) {
		return fmt.Errorf("%w: hostname", ErrSpec)
	}
	if err := checkWords("argument", s.Args, false); err != nil {
		return err
	}
	return checkWords("environment", s.Env, true)
}

// checkWords keeps argument lists within what execve takes and JSON carries.
func checkWords(what string, words []string, pairs bool) error {
	total := 0
	for _, w := range words {
		total += len(w) + 1
		if strings.ContainsRune(w, 0) {
			return fmt.Errorf("%w: %s has a zero byte", ErrSpec, what)
		}
		if key, _, ok := strings.Cut(w, "="); pairs && (!ok || key == "") {
			return fmt.Errorf("%w: %s is not KEY=value", ErrSpec, what)
		}
	}
	if len(words) > 1024 || total > 128<<10 {
		return fmt.Errorf("%w: %s list is too long", ErrSpec, what)
	}
	return nil
}

// capabilities of root inside the user namespace: enough for a package manager
// and for daemons that drop privileges. Left out of the usual set: NET_RAW
// (forged packets), MKNOD, AUDIT_WRITE, SETFCAP.
var capabilities = []string{
	"CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL",
	"CAP_NET_BIND_SERVICE", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
}

// place is where on this machine a workload comes to lie.
type place struct {
	id, dir, guest, cgroup string
	slot                   int
}

// fill makes containerd's default spec into ours.
func fill(s *specs.Spec, want Spec, image ocispec.ImageConfig, at place) {
	s.Hostname = want.Hostname
	if s.Hostname == "" {
		s.Hostname = at.id
	}
	p := s.Process
	p.Args = want.Args
	if len(p.Args) == 0 {
		p.Args = []string{GuestMount, "idle"}
	}
	p.Env = mergeEnv([]string{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root"}, image.Env, want.Env)
	p.Cwd = "/"
	if path.IsAbs(image.WorkingDir) {
		p.Cwd = path.Clean(image.WorkingDir)
	}
	p.User = specs.User{} // root of its own namespace, whatever the image says
	p.NoNewPrivileges = true
	p.Capabilities = &specs.LinuxCapabilities{
		Bounding: slices.Clone(capabilities), Permitted: slices.Clone(capabilities), Effective: slices.Clone(capabilities),
	}
	score := oomScore
	p.OOMScoreAdj = &score
	p.Rlimits = []specs.POSIXRlimit{
		{Type: "RLIMIT_NOFILE", Soft: 4096, Hard: 65536},
		{Type: "RLIMIT_CORE", Soft: 0, Hard: 0},
		{Type: "RLIMIT_MEMLOCK", Soft: 8 << 20, Hard: 8 << 20},
	}
	s.Root.Readonly = false
	fillMounts(s, want, at)
	fillLinux(s.Linux, want, at)
	s.Linux.Seccomp = seccomp.DefaultProfile(s) // reads the capabilities above
}

func fillMounts(s *specs.Spec, want Spec, at place) {
	shm := want.MemoryBytes / 2 // pages there are charged to the workload anyway
	for i := range s.Mounts {
		m := &s.Mounts[i]
		switch m.Destination {
		case "/dev/shm":
			m.Options = []string{"nosuid", "noexec", "nodev", "mode=1777", fmt.Sprintf("size=%dk", shm>>10)}
		case "/dev":
			m.Options = []string{"nosuid", "noexec", "strictatime", "mode=755", "size=64k"}
		}
	}
	// /run belongs to the image: a package that keeps files there must find them.
	s.Mounts = slices.DeleteFunc(s.Mounts, func(m specs.Mount) bool { return m.Destination == "/run" })
	readOnly := []string{"bind", "ro", "nosuid", "nodev"}
	s.Mounts = append(s.Mounts,
		specs.Mount{Destination: "/sys/fs/cgroup", Type: "cgroup", Source: "cgroup", Options: []string{"ro", "nosuid", "noexec", "nodev"}},
		specs.Mount{Destination: GuestMount, Type: "bind", Source: at.guest, Options: readOnly},
		specs.Mount{Destination: "/etc/hosts", Type: "bind", Source: filepath.Join(at.dir, hostsFile), Options: append(slices.Clone(readOnly), "noexec")},
	)
}

func fillLinux(l *specs.Linux, want Spec, at place) {
	ids := []specs.LinuxIDMapping{{ContainerID: 0, HostID: hostID(at.slot), Size: idRange}}
	l.UIDMappings, l.GIDMappings = ids, ids
	l.Namespaces = append(l.Namespaces,
		specs.LinuxNamespace{Type: specs.UserNamespace},
		specs.LinuxNamespace{Type: specs.CgroupNamespace})
	l.CgroupsPath = at.cgroup
	period := uint64(100_000)
	quota := want.MilliCPU * int64(period) / 1000
	memory, pids := want.MemoryBytes, want.Pids
	l.Resources.CPU = &specs.LinuxCPU{Quota: &quota, Period: &period}
	// Memory and swap together equal memory: no swap.
	l.Resources.Memory = &specs.LinuxMemory{Limit: &memory, Swap: &memory}
	l.Resources.Pids = &specs.LinuxPids{Limit: &pids}
	// The processes of one session are not to die for another's greed.
	l.Resources.Unified = map[string]string{"memory.oom.group": "0"}
	l.ReadonlyPaths = append(l.ReadonlyPaths, "/proc/asound")
	l.MaskedPaths = append(l.MaskedPaths, "/sys/kernel/debug", "/sys/kernel/security")
}

func hostID(slot int) uint32 { return idBase + uint32(slot)*idRange }

// mergeEnv joins lists of KEY=value; later ones win, order stays.
func mergeEnv(lists ...[]string) []string {
	var out []string
	at := map[string]int{}
	for _, list := range lists {
		for _, kv := range list {
			key, _, ok := strings.Cut(kv, "=")
			if !ok || key == "" || strings.ContainsRune(kv, 0) {
				continue
			}
			if i, seen := at[key]; seen {
				out[i] = kv
				continue
			}
			at[key] = len(out)
			out = append(out, kv)
		}
	}
	return out
}

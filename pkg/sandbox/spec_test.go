package sandbox

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/containerd/containerd/v2/core/containers"
	"github.com/containerd/containerd/v2/pkg/namespaces"
	"github.com/containerd/containerd/v2/pkg/oci"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"github.com/opencontainers/runtime-spec/specs-go"
)

func goodSpec() Spec {
	return Spec{Deal: common.Hash{1}, Image: digest.FromString("x"), MilliCPU: 500, MemoryBytes: 128 << 20, Pids: 100}
}

func TestSpecCheck(t *testing.T) {
	if err := goodSpec().check(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*Spec){
		"no deal":            func(s *Spec) { s.Deal = common.Hash{} },
		"no image":           func(s *Spec) { s.Image = "" },
		"image by name":      func(s *Spec) { s.Image = "povray:latest" },
		"image is a path":    func(s *Spec) { s.Image = "sha256:../../etc" },
		"no memory":          func(s *Spec) { s.MemoryBytes = 0 },
		"negative memory":    func(s *Spec) { s.MemoryBytes = -1 }, // -1 is "no limit" to runc
		"absurd memory":      func(s *Spec) { s.MemoryBytes = 1 << 62 },
		"no processor":       func(s *Spec) { s.MilliCPU = 0 },
		"negative processor": func(s *Spec) { s.MilliCPU = -1 },
		"absurd processor":   func(s *Spec) { s.MilliCPU = 1 << 60 },
		"no pids":            func(s *Spec) { s.Pids = 0 },
		"unlimited pids":     func(s *Spec) { s.Pids = -1 },
		"absurd pids":        func(s *Spec) { s.Pids = 1 << 40 },
		"host name":          func(s *Spec) { s.Hostname = "a b" },
		"host name injects":  func(s *Spec) { s.Hostname = "a\n1.2.3.4 bank" },
		"zero byte":          func(s *Spec) { s.Args = []string{"a\x00"} },
		"many arguments":     func(s *Spec) { s.Args = make([]string, 2000) },
		"long argument":      func(s *Spec) { s.Args = []string{strings.Repeat("x", 200<<10)} },
		"environment":        func(s *Spec) { s.Env = []string{"novalue"} },
		"empty key":          func(s *Spec) { s.Env = []string{"=x"} },
	} {
		s := goodSpec()
		spoil(&s)
		if err := s.check(); !errors.Is(err, ErrSpec) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// filled is the spec that Start would give to containerd.
func filled(t *testing.T, want Spec, image ocispec.ImageConfig) *specs.Spec {
	t.Helper()
	ctx := namespaces.WithNamespace(context.Background(), Namespace)
	s, err := oci.GenerateSpec(ctx, nil, &containers.Container{ID: "x"})
	if err != nil {
		t.Fatal(err)
	}
	fill(s, want, image, place{id: "deal-01", dir: "/state/deal-01", guest: "/guest", cgroup: "/deals/deal-01", slot: 3})
	return s
}

func TestSpecIsHardened(t *testing.T) {
	hostile := ocispec.ImageConfig{
		User: "0:0", Entrypoint: []string{"/evil"}, Cmd: []string{"x"}, WorkingDir: "../../..",
		Env: []string{"PATH=/evil", "NOEQUALS", "Z=a\x00b", "=x"}, Volumes: map[string]struct{}{"/": {}},
	}
	s := filled(t, goodSpec(), hostile)
	if !slices.Equal(s.Process.Args, []string{GuestMount, "idle"}) || s.Process.Cwd != "/" {
		t.Errorf("args %q, cwd %q", s.Process.Args, s.Process.Cwd)
	}
	if !slices.Equal(s.Process.Env, []string{"PATH=/evil", "HOME=/root"}) {
		t.Errorf("env %q", s.Process.Env)
	}
	for _, forbidden := range []string{"CAP_SYS_ADMIN", "CAP_NET_ADMIN", "CAP_NET_RAW", "CAP_SYS_PTRACE", "CAP_MKNOD", "CAP_SYS_MODULE", "CAP_DAC_READ_SEARCH"} {
		c := s.Process.Capabilities
		if slices.Contains(slices.Concat(c.Bounding, c.Effective, c.Permitted, c.Inheritable, c.Ambient), forbidden) {
			t.Errorf("has %s", forbidden)
		}
	}
	if !s.Process.NoNewPrivileges || s.Linux.Seccomp == nil || s.Linux.Seccomp.DefaultAction == specs.ActAllow {
		t.Error("no_new_privs or seccomp is off")
	}
	if s.Process.OOMScoreAdj == nil || *s.Process.OOMScoreAdj != 500 {
		t.Error("oom score")
	}
	for _, kind := range []specs.LinuxNamespaceType{specs.PIDNamespace, specs.NetworkNamespace, specs.IPCNamespace, specs.UTSNamespace, specs.MountNamespace, specs.UserNamespace, specs.CgroupNamespace} {
		i := slices.IndexFunc(s.Linux.Namespaces, func(n specs.LinuxNamespace) bool { return n.Type == kind })
		if i < 0 || s.Linux.Namespaces[i].Path != "" {
			t.Errorf("namespace %s is not its own", kind)
		}
	}
	if m := s.Linux.UIDMappings[0]; m.HostID != idBase+3*idRange || m.Size != idRange || m.ContainerID != 0 {
		t.Errorf("ids %+v", m)
	}
	r := s.Linux.Resources
	if *r.Memory.Limit != 128<<20 || *r.Memory.Swap != *r.Memory.Limit || *r.CPU.Quota != 50_000 || *r.Pids.Limit != 100 {
		t.Errorf("limits %+v %+v %+v", r.Memory, r.CPU, r.Pids)
	}
	if len(r.Devices) == 0 || r.Devices[0].Allow {
		t.Error("devices are not denied first")
	}
	for _, m := range s.Mounts {
		switch {
		case m.Type == "bind" && !slices.Contains(m.Options, "ro"):
			t.Errorf("writable bind mount %+v", m)
		case m.Destination == "/sys/fs/cgroup" && !slices.Contains(m.Options, "ro"):
			t.Error("writable cgroup")
		case m.Destination == "/dev/shm" && !slices.Contains(m.Options, "size=65536k"):
			t.Errorf("/dev/shm %v", m.Options)
		}
	}
}

func TestMergeEnv(t *testing.T) {
	got := mergeEnv([]string{"A=1", "B=2"}, []string{"A=3", "C=4"}, []string{"C="})
	if !slices.Equal(got, []string{"A=3", "B=2", "C="}) {
		t.Errorf("%q", got)
	}
}

func TestRingKeepsTheEnd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	r, err := openRing(path, 1000)
	if err != nil {
		t.Fatal(err)
	}
	var all bytes.Buffer
	for i := range 300 {
		chunk := []byte(strings.Repeat(string(rune('a'+i%26)), 1+i%17) + "\n")
		all.Write(chunk)
		if n, err := r.Write(chunk); n != len(chunk) || err != nil {
			t.Fatal(n, err)
		}
		if i == 150 { // the agent restarts
			r.close()
			if r, err = openRing(path, 1000); err != nil {
				t.Fatal(err)
			}
		}
	}
	huge := bytes.Repeat([]byte("z"), 700)
	r.Write(huge)
	all.Write(huge)
	var got bytes.Buffer
	if err := r.copyTo(&got, 500); err != nil || !bytes.HasSuffix(all.Bytes(), got.Bytes()) || got.Len() != 500 {
		t.Errorf("%d bytes, %v", got.Len(), err)
	}
	for _, name := range []string{path, path + ".old"} {
		if fi, err := os.Stat(name); err != nil || fi.Size() > 500 {
			t.Errorf("%s: %v %v", name, fi, err)
		}
	}
	r.close()
	if n, err := r.Write(huge); n != len(huge) || err != nil {
		t.Errorf("write after the end: %d %v", n, err)
	}
	if err := r.copyTo(&got, -1); err != nil {
		t.Error(err)
	}
}

func TestLeaf(t *testing.T) {
	dir := t.TempDir()
	l := leaf(dir)
	os.WriteFile(filepath.Join(dir, "memory.events"), []byte("low 0\noom_kill 3\noom_group_kill 0\n"), 0o644)
	os.WriteFile(filepath.Join(dir, "bad"), []byte("oom_kill many\n"), 0o644)
	if n, err := l.oomKills(); n != 3 || err != nil {
		t.Errorf("%d %v", n, err)
	}
	for _, file := range []string{"bad", "absent"} {
		if _, err := l.event(file, "oom_kill"); err == nil {
			t.Errorf("%s: no error", file)
		}
	}
	if _, err := l.event("memory.events", "nothing"); err == nil {
		t.Error("missing line: no error")
	}
	if l.frozen() {
		t.Error("frozen without a file")
	}
	gone := leaf(filepath.Join(dir, "gone"))
	if err := errors.Join(gone.kill(), gone.remove(context.Background())); err != nil {
		t.Errorf("a leaf that is gone: %v", err)
	}
}

func TestSlots(t *testing.T) {
	e := &Engine{slots: map[string]int{}, works: map[string]*Workload{}}
	a, _ := e.claim("a")
	b, _ := e.claim("b")
	if _, err := e.claim("a"); !errors.Is(err, ErrExists) {
		t.Error(err)
	}
	e.release("a")
	c, _ := e.claim("c")
	if a != 0 || b != 1 || c != 0 {
		t.Errorf("%d %d %d", a, b, c)
	}
	for _, label := range []string{"", "x", "-1", "4000", "1", "99999999999999999999"} {
		if _, err := e.reclaim("d", label); err == nil {
			t.Errorf("slot %q taken", label)
		}
	}
	if _, err := e.reclaim("c", "7"); !errors.Is(err, ErrExists) {
		t.Error(err)
	}
	for i := range maxSlots {
		e.slots[string(rune(i))+"#"] = i
	}
	if _, err := e.claim("z"); !errors.Is(err, ErrFull) {
		t.Error(err)
	}
}

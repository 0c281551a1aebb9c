package sandbox

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/containerd/containerd/v2/pkg/namespaces"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sosna-os/sosna/pkg/content"
	"github.com/sosna-os/sosna/pkg/process"
)

// openVM gives an engine against the real containerd, and checks at the end
// that the test has left nothing on the machine.
func openVM(t *testing.T) *Engine {
	t.Helper()
	const socket = "/run/containerd/containerd.sock"
	if os.Geteuid() != 0 {
		t.Skip("needs root")
	}
	if _, err := os.Stat("/busybox"); err != nil {
		t.Skip("needs the test VM (see TestInVM): this machine's containers are not ours to touch")
	}
	e := openAgain(t)
	err := poll(t.Context(), 90*time.Second, func() (bool, error) {
		c, err := net.Dial("unix", socket)
		if err != nil {
			return false, nil
		}
		c.Close()
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		return e.Ready(ctx) == nil, nil
	})
	if err != nil {
		t.Fatalf("containerd is not ready: %v (%v)", e.Ready(t.Context()), err)
	}
	t.Cleanup(func() { assertNothingLeft(t) })
	return e
}

// openAgain is what an agent does after it was killed.
func openAgain(t *testing.T) *Engine {
	t.Helper()
	e, err := Open(t.Context(), Options{
		Limits: content.Limits{UnpackedBytes: 64 << 20, BlobBytes: 32 << 20},
		Log:    slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

// assertNothingLeft looks past the engine: at containerd, the kernel and the disk.
func assertNothingLeft(t *testing.T) {
	t.Helper()
	e, err := Open(context.Background(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	ctx := namespaces.WithNamespace(context.Background(), Namespace)
	all, err := e.client.Containers(ctx)
	if err != nil {
		t.Error(err)
	}
	for _, c := range all {
		t.Errorf("left: container %s", c.ID())
	}
	tables, links, err := listEdges()
	if err != nil || len(tables)+len(links) != 0 {
		t.Errorf("left: tables %v, links %v, %v", tables, links, err)
	}
	for _, pattern := range []string{"/sys/fs/cgroup/deals/deal-*", "/var/lib/sosna/sandbox/*", "/run/containerd/io.containerd.runtime.v2.task/sosna/*", "/run/runc/sosna/*", "/run/containerd/runc/sosna/*"} {
		if found, _ := filepath.Glob(pattern); len(found) != 0 {
			t.Errorf("left: %v", found)
		}
	}
	mounts, _ := os.ReadFile("/proc/self/mountinfo")
	for line := range strings.Lines(string(mounts)) {
		if strings.Contains(line, "deal-") || strings.Contains(line, "/rootfs") {
			t.Errorf("left: mount %s", line)
		}
	}
	commands, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, c := range commands {
		raw, _ := os.ReadFile(c)
		if strings.Contains(string(raw), "containerd-shim") {
			// The shim goes a moment after its task.
			if err := poll(ctx, 5*time.Second, func() (bool, error) {
				_, err := os.Stat(filepath.Dir(c))
				return err != nil, nil
			}); err != nil {
				t.Errorf("left: process %q", raw)
			}
		}
	}
}

// pulled makes sure that the busybox image is there.
func pulled(t *testing.T, e *Engine) digest.Digest {
	t.Helper()
	src := blobs{}
	d, _ := src.image(busyboxLayer(t), nil)
	if err := e.Pull(t.Context(), d, src, nil); err != nil {
		t.Fatal(err)
	}
	return d
}

func deal(n byte) common.Hash { return common.Hash{0: 0xd0, 1: n, 7: n} }

func small(n byte, d digest.Digest) Spec {
	return Spec{Deal: deal(n), Image: d, MilliCPU: 1000, MemoryBytes: 64 << 20, Pids: 64, Env: []string{"FROM_SPEC=yes"}}
}

func launched(t *testing.T, e *Engine, s Spec) *Workload {
	t.Helper()
	w, err := e.Start(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func started(t *testing.T, e *Engine, s Spec) *Workload {
	t.Helper()
	w := launched(t, e, s)
	t.Cleanup(func() { stopped(t, w) })
	return w
}

func stopped(t *testing.T, w *Workload) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := w.Stop(ctx, 5*time.Second); err != nil {
		t.Error(err)
	}
}

// sh runs a shell line and returns what it printed.
func sh(t *testing.T, w *Workload, line string) (string, int) {
	t.Helper()
	var out bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	code, err := w.Exec(ctx, process.Process{Args: []string{"sh", "-c", line}, Stdout: &out, Stderr: &out})
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	return out.String(), code
}

func TestContainerdPull(t *testing.T) {
	e := openVM(t)
	layer := busyboxLayer(t)
	src := blobs{}
	d, layerDigest := src.image(layer, nil)
	t.Run("refusals", func(t *testing.T) {
		other := append(bytes.Clone(src[layerDigest][:len(src[layerDigest])-1]), 'x')
		bomb := tarOfZeros(80 << 20)
		for name, c := range map[string]struct {
			spoil func(blobs) digest.Digest
			want  error
		}{
			"layer of other bytes": {func(b blobs) digest.Digest { d, l := b.image(layer, nil); b[l] = other; return d }, content.ErrDigest},
			"layer too short":      {func(b blobs) digest.Digest { d, l := b.image(layer, nil); b[l] = b[l][:1000]; return d }, content.ErrSize},
			"layer missing":        {func(b blobs) digest.Digest { d, l := b.image(layer, nil); delete(b, l); return d }, content.ErrNotFound},
			"manifest differs":     {func(b blobs) digest.Digest { d, _ := b.image(layer, nil); b[d] = append(b[d], ' '); return d }, content.ErrDigest},
			"bomb":                 {func(b blobs) digest.Digest { d, _ := b.image(bomb, nil); return d }, content.ErrTooLarge},
			"diff id lies": {func(b blobs) digest.Digest {
				d, _ := b.image(layer, func(c *ocispec.Image) { c.RootFS.DiffIDs[0] = digest.FromString("other") })
				return d
			}, content.ErrDigest},
			"other processor": {func(b blobs) digest.Digest {
				d, _ := b.image(layer, func(c *ocispec.Image) { c.Architecture = "s390x" })
				return d
			}, content.ErrPlatform},
		} {
			t.Run(name, func(t *testing.T) {
				b := blobs{}
				d := c.spoil(b)
				if err := e.Pull(t.Context(), d, b, nil); !errors.Is(err, c.want) {
					t.Errorf("got %v, want %v", err, c.want)
				}
				if ok, err := e.Has(t.Context(), d); ok || err != nil {
					t.Errorf("kept: %v %v", ok, err)
				}
			})
		}
	})
	if n := storedBlobs(t, e); n != 0 {
		t.Errorf("%d blobs stay after refusals", n)
	}
	start := time.Now()
	var last, total int64
	if err := e.Pull(t.Context(), d, src, func(done, of int64) { last, total = done, of }); err != nil {
		t.Fatal(err)
	}
	figure(t, fmt.Sprintf("pull and unpack of %d KB (%d KB unpacked)", total>>10, len(layer)>>10), time.Since(start))
	if last != total || total == 0 {
		t.Errorf("progress ended at %d of %d", last, total)
	}
	if ok, err := e.Has(t.Context(), d); !ok || err != nil {
		t.Fatalf("has: %v %v", ok, err)
	}
	if n := storedBlobs(t, e); n != 2 {
		t.Errorf("%d blobs stay, want manifest and configuration only", n)
	}
	if err := e.Pull(t.Context(), d, blobs{}, nil); err != nil {
		t.Errorf("second pull asked the source: %v", err)
	}
	if err := e.Drop(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if ok, _ := e.Has(t.Context(), d); ok || storedBlobs(t, e) != 0 {
		t.Error("dropped image stays")
	}
	if _, err := e.Start(t.Context(), small(1, d)); !errors.Is(err, ErrNoImage) {
		t.Errorf("start without image: %v", err)
	}
}

func storedBlobs(t *testing.T, e *Engine) int {
	t.Helper()
	found, err := filepath.Glob("/var/lib/containerd/io.containerd.content.v1.content/blobs/sha256/*")
	if err != nil {
		t.Fatal(err)
	}
	return len(found)
}

func tarOfZeros(n int64) []byte {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	w.WriteHeader(&tar.Header{Name: "zeros", Typeflag: tar.TypeReg, Size: n, Mode: 0o644})
	w.Write(make([]byte, n))
	w.Close()
	return buf.Bytes()
}

func TestContainerdIsolation(t *testing.T) {
	e := openVM(t)
	d := pulled(t, e)
	start := time.Now()
	w := started(t, e, small(1, d))
	figure(t, "create and start", time.Since(start))
	start = time.Now()
	sh(t, w, "true")
	figure(t, "exec of true", time.Since(start))
	if got, err := e.Start(t.Context(), small(1, d)); !errors.Is(err, ErrExists) {
		t.Errorf("same deal again: %v %v", got, err)
	}
	claims := map[string]struct{ line, want string }{
		"root inside":             {"id -u; id -g", "0\n0\n"},
		"ids shifted":             {"cat /proc/self/uid_map | tr -s ' '", fmt.Sprintf(" 0 %d 65536\n", idBase)},
		"seccomp":                 {"grep -E '^(Seccomp|NoNewPrivs):' /proc/self/status | tr '\\t' ' '", "NoNewPrivs: 1\nSeccomp: 2\n"},
		"capabilities":            {"grep CapEff /proc/self/status | tr '\\t' ' '; grep CapBnd /proc/1/status | tr '\\t' ' '", "CapEff: 00000000000405fb\nCapBnd: 00000000000405fb\n"},
		"oom score":               {"cat /proc/self/oom_score_adj /proc/1/oom_score_adj", "500\n500\n"},
		"cgroup root":             {"cat /proc/self/cgroup", "0::/\n"},
		"memory limit":            {"cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory.swap.max", "67108864\n0\n"},
		"processor limit":         {"cat /sys/fs/cgroup/cpu.max", "100000 100000\n"},
		"pids limit":              {"cat /sys/fs/cgroup/pids.max", "64\n"},
		"cgroup is read-only":     {"echo max > /sys/fs/cgroup/memory.max && echo BAD; echo $? >/dev/null", ""},
		"sysctl is read-only":     {"echo x > /proc/sys/kernel/hostname && echo BAD; true", ""},
		"sysrq is read-only":      {"echo b > /proc/sysrq-trigger && echo BAD; true", ""},
		"no mounts":               {"mount -t tmpfs t /tmp && echo BAD; true", ""},
		"no new namespaces":       {"unshare -U true && echo BAD; unshare -n true && echo BAD; true", ""},
		"no devices":              {"mknod /tmp/mem c 1 1 && cat /tmp/mem && echo BAD; true", ""},
		"no kernel log":           {"dmesg 2>/dev/null && echo BAD; true", ""},
		"no kernel memory":        {"cat /proc/kcore | head -c 1 | wc -c", "0\n"},
		"pid namespace":           {"cat /proc/1/cmdline | tr '\\0' ' '", GuestMount + " idle "},
		"guest is read-only":      {"echo x > " + GuestMount + " && echo BAD; true", ""},
		"root is writable":        {"echo yes > /file && cat /file && chown 5:5 /file && stat -c %u /file", "yes\n5\n"},
		"tmp is writable":         {"echo yes > /tmp/file && cat /tmp/file", "yes\n"},
		"environment":             {"echo $FROM_IMAGE $FROM_SPEC $HOME", "yes yes /root\n"},
		"host name":               {"hostname; grep -c localhost /etc/hosts", w.ID() + "\n2\n"},
		"no resolver":             {"cat /etc/resolv.conf 2>/dev/null; true", ""},
		"interfaces":              {"ip -o link | grep -c .", "2\n"},
		"files limit":             {"ulimit -n; ulimit -Hn; ulimit -c", "4096\n65536\n0\n"},
		"no security file system": {"ls /sys/kernel/security | wc -l", "0\n"},
	}
	var script strings.Builder // one exec for all
	for name, c := range claims {
		fmt.Fprintf(&script, "printf '\\001%s\\002'; (%s) 2>/dev/null\n", name, c.line)
	}
	printed, _ := sh(t, w, script.String())
	for name, c := range claims {
		t.Run(name, func(t *testing.T) {
			_, got, _ := strings.Cut(printed, "\x01"+name+"\x02")
			got, _, _ = strings.Cut(got, "\x01")
			if got != c.want {
				t.Errorf("%s: got %q, want %q", c.line, got, c.want)
			}
		})
	}
	t.Run("network", func(t *testing.T) { networkFromInside(t, w) })
	t.Run("neighbour", func(t *testing.T) {
		other := started(t, e, small(2, d))
		got, _ := sh(t, other, "cat /proc/self/uid_map | tr -s ' '")
		if want := fmt.Sprintf(" 0 %d 65536\n", idBase+idRange); got != want {
			t.Errorf("ids %q, want %q", got, want)
		}
		if got, _ := sh(t, other, "ls /file 2>&1"); !strings.Contains(got, "No such") {
			t.Errorf("neighbour's file seen: %q", got)
		}
		_, guest := addresses(0)
		if _, code := sh(t, other, "nc -w 1 "+guest.String()+" 7777 </dev/null 2>&1"); code == 0 {
			t.Error("neighbour reached")
		}
	})
}

func networkFromInside(t *testing.T, w *Workload) {
	l, err := net.Listen("tcp", ":7777")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	before, err := w.Traffic()
	if err != nil {
		t.Fatal(err)
	}
	host, _ := addresses(w.slot)
	for _, a := range []string{host.String(), "10.0.2.2", "192.168.1.1", "1.1.1.1"} {
		if got, code := sh(t, w, "nc -w 1 "+a+" 7777 </dev/null 2>&1"); code == 0 {
			t.Errorf("%s reached: %q", a, got)
		}
	}
	after, err := w.Traffic()
	if err != nil {
		t.Fatal(err)
	}
	if after.TxDenied <= before.TxDenied || after.Tx != 0 || after.Rx != 0 || after.TxConnections != 0 {
		t.Errorf("counters: %+v then %+v", before, after)
	}
}

// The job image of the demo, by the way that it takes: archive, store, worker.
func TestContainerdJobImage(t *testing.T) {
	e := openVM(t)
	archive, err := os.Open("/povray.oci.tar")
	if err != nil {
		t.Skip("no povray.oci.tar beside the images")
	}
	defer archive.Close()
	store, err := content.OpenStore(t.TempDir(), content.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	e.o.Limits = content.DefaultLimits()
	start := time.Now()
	d, err := store.ImportArchive(t.Context(), "povray", archive, nil)
	if err != nil {
		t.Fatal(err)
	}
	figure(t, "import of povray.oci.tar", time.Since(start))
	start = time.Now()
	if err := e.Pull(t.Context(), d, store, nil); err != nil {
		t.Fatal(err)
	}
	figure(t, "pull and unpack of povray", time.Since(start))
	w := started(t, e, small(9, d))
	var out bytes.Buffer
	code, err := w.Exec(t.Context(), process.Process{Args: []string{"povray", "--version"}, Stdout: &out, Stderr: &out})
	if err != nil || code != 0 || !strings.Contains(out.String(), "POV-Ray") {
		t.Errorf("%d %v %q", code, err, out.String())
	}
}

package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/u-root/u-root/pkg/cpio"
)

// The containerd tests need cgroup v2, our kernel and our containerd, which a
// build host has not. TestInVM boots the built worker image with this package's
// test binary in place of init (see vminit_test.go) and reports its tests as
// subtests. Run alone:
//
//	make image && SOSNA_VM_TESTS=1 go test -timeout 20m ./pkg/sandbox -run TestInVM -v
//
// SOSNA_IMAGES names the directory of the images, SOSNA_VM_RUN is a pattern for
// the tests to run, as in -run.

const (
	vmLimit  = 15 * time.Minute // TCG under load
	vmMemory = "1024"
	vmDisk   = 128 << 20
)

func TestInVM(t *testing.T) {
	if testing.Short() || os.Getpid() == 1 || os.Getenv(vmChild) != "" {
		t.Skip("host side of the VM tests")
	}
	if os.Getenv("SOSNA_VM_TESTS") == "" {
		t.Skip("boots a VM for minutes: set SOSNA_VM_TESTS=1 (and -timeout 20m)")
	}
	images := os.Getenv("SOSNA_IMAGES")
	if images == "" {
		images = filepath.Join("..", "..", "out", "images")
	}
	kernel, initrd := filepath.Join(images, "sosna-rig-amd64-kernel"), filepath.Join(images, "sosna-rig-amd64-initrd.img")
	busybox := "/bin/busybox"
	qemu, err := exec.LookPath("qemu-system-x86_64")
	for _, needed := range []string{kernel, initrd, busybox} {
		if _, serr := os.Stat(needed); serr != nil && err == nil {
			err = serr
		}
	}
	if err != nil {
		t.Fatalf("needs QEMU, busybox-static and `make image`: %v", err)
	}
	dir := t.TempDir()
	binary, guest, load := filepath.Join(dir, "sandbox.test"), filepath.Join(dir, "guest"), filepath.Join(dir, "load")
	compile(t, "test", "-c", "-trimpath", "-ldflags", "-s -w", "-o", binary, ".")
	// The helper as it is in the tree, not as it was when the image was made.
	compile(t, "build", "-trimpath", "-ldflags", "-s -w", "-o", guest, "github.com/sosna-os/sosna/agent/guest")
	compile(t, "build", "-trimpath", "-ldflags", "-s -w", "-o", load, "./testdata/load")
	combined := filepath.Join(dir, "initrd")
	files := map[string]string{"init": binary, "busybox": busybox, "load": load, "usr/lib/sosna/guest": guest}
	if job := filepath.Join(images, "povray.oci.tar"); exists(job) {
		files["povray.oci.tar"] = job
	}
	if err := overlayInitrd(initrd, combined, files); err != nil {
		t.Fatal(err)
	}
	disk := filepath.Join(dir, "disk") // sparse
	if err := errors.Join(os.WriteFile(disk, nil, 0o600), os.Truncate(disk, vmDisk)); err != nil {
		t.Fatal(err)
	}
	report(t, runVM(t, qemu, kernel, combined, disk))
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func compile(t *testing.T, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", args...)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0") // there is no C library in the VM
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go %v: %v\n%s", args, err, out)
	}
}

// overlayInitrd appends an archive to an initrd: the kernel unpacks one after
// the other, and the later file wins.
func overlayInitrd(base, target string, files map[string]string) error {
	raw, err := os.ReadFile(base)
	if err != nil {
		return err
	}
	raw = append(raw, make([]byte, (4-len(raw)%4)%4)...)
	out := bytes.NewBuffer(raw)
	archiver, err := cpio.Format("newc")
	if err != nil {
		return err
	}
	w := archiver.Writer(out)
	for name, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := w.WriteRecord(cpio.StaticFile(name, string(data), 0o755)); err != nil {
			return err
		}
	}
	if err := cpio.WriteTrailer(w); err != nil {
		return err
	}
	return os.WriteFile(target, out.Bytes(), 0o644)
}

func runVM(t *testing.T, qemu, kernel, initrd, disk string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), vmLimit)
	defer cancel()
	// -cx16: QEMU 7.2's emulation of cmpxchg16b kills a 6.12 kernel. thread=single: so does its stale translation of
	// code that another processor has just patched; two processors stay, since quotas differ from one.
	cmd := exec.CommandContext(ctx, qemu, "-accel", "tcg,thread=single", "-cpu", "max,-cx16", "-smp", "2", "-m", vmMemory,
		"-nodefaults", "-no-reboot", "-display", "none", "-serial", "stdio", "-drive", "file="+disk+",format=raw,if=virtio",
		"-kernel", kernel, "-initrd", initrd, "-append", "console=ttyS0 quiet panic=-1 "+vmPattern+os.Getenv("SOSNA_VM_RUN"))
	var console bytes.Buffer
	var sink io.Writer = &console
	if testing.Verbose() {
		sink = io.MultiWriter(&console, os.Stdout)
	}
	cmd.Stdout, cmd.Stderr = sink, sink // one writer, so that os/exec uses one pipe
	start := time.Now()
	err := cmd.Run()
	t.Logf("VM ran for %v", time.Since(start).Round(time.Second))
	if err != nil {
		t.Fatalf("qemu: %v; console:\n%s", err, tail(console.String(), 8000))
	}
	return strings.ReplaceAll(console.String(), "\r", "")
}

var resultLine = regexp.MustCompile(`(?m)^\s*--- (PASS|FAIL|SKIP): (\S+) \(([0-9.]+s)\)`)

// report turns the guest's results into subtests of the host's.
func report(t *testing.T, console string) {
	t.Helper()
	seen := 0
	for _, m := range resultLine.FindAllStringSubmatch(console, -1) {
		seen++
		t.Run(m[2], func(t *testing.T) {
			switch m[1] {
			case "FAIL":
				t.Error("failed in the VM")
			case "SKIP":
				t.Error("skipped in the VM, where nothing may be missing")
			}
		})
	}
	for line := range strings.Lines(console) {
		if strings.Contains(line, "figure:") {
			t.Log(strings.TrimSpace(line))
		}
	}
	if seen == 0 || !strings.Contains(console, vmDone+" 0") {
		t.Errorf("tests did not end well; console:\n%s", tail(console, 16000))
	}
}

func tail(s string, n int) string { return s[max(0, len(s)-n):] }

func figure(t *testing.T, what string, d time.Duration) {
	t.Helper()
	fmt.Printf("figure: %s %v\n", what, d.Round(time.Millisecond))
}

package recipe

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/gobuild"
	"github.com/sosna-os/sosna/pkg/gpu"
)

// extension builds the program and the extension around it.
func extension(t *testing.T, b *builder) cache.Item {
	t.Helper()
	p := own["gpu"]
	sources, err := gobuild.ListSources(t.Context(), b.root, []string{p.Package}, p.Cgo)
	if err != nil {
		t.Fatal(err)
	}
	program, err := p.Build(t.Context(), b.store, b.root, sources)
	if err != nil {
		t.Fatal(err)
	}
	item, err := b.gpuExtension(t.Context(), program)
	if err != nil {
		t.Fatal(err)
	}
	return item
}

// TestGPUExtension takes the finished image apart as the kernel would, with
// outside tools, and runs what it has in a root folder that holds nothing else: the
// program starts on its own C library and says what is missing.
func TestGPUExtension(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs root for chroot")
	}
	item := extension(t, realBuilder(t))
	root := t.TempDir()
	unpack := exec.Command("sh", "-c", `zstd -dcq "$0" | (cd "$1" && cpio -idm --quiet)`, item.Path(gpuFile), root)
	if out, err := unpack.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := os.Chmod(root, 0o755); err != nil {
		t.Fatal(err)
	}
	for i, library := range []string{"libnvidia-ml.so.1", "libcuda.so.1"} {
		e := askIn(t, root)[i].Error
		if e == nil || e.Code != gpu.NoLibrary || !strings.Contains(e.Detail, library) {
			t.Errorf("without a driver: %+v, want %s of %s", e, gpu.NoLibrary, library)
		}
	}
	// The driver's libraries are looked for where the driver is to put them.
	if err := os.WriteFile(filepath.Join(root, gpu.Prefix, "driver/libcuda.so.1"), []byte("no library"), 0o644); err != nil {
		t.Fatal(err)
	}
	if e := askIn(t, root)[1].Error; e == nil || e.Code != gpu.NoLibrary || !strings.Contains(e.Detail, "invalid ELF header") && !strings.Contains(e.Detail, "file too short") {
		t.Errorf("with a damaged library: %+v", e)
	}
	t.Run("reproducible", func(t *testing.T) {
		again := extension(t, freshBuilder(t))
		sameFile(t, gpuFile, item.Path(gpuFile), again.Path(gpuFile))
	})
	if fi, err := os.Stat(item.Path(gpuFile)); err == nil {
		t.Logf("%s: %.1f MB", gpuFile, float64(fi.Size())/1e6)
	}
}

// askIn runs the program in a root folder, as the user that it is to have, and
// gives its answers to two questions.
func askIn(t *testing.T, root string) (answers []gpu.Answer) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, gpu.DefaultPath)
	cmd.Err, cmd.Dir, cmd.Env, cmd.SysProcAttr = nil, "/", []string{"HOME=/nonexistent"}, chroot(root)
	cmd.SysProcAttr.Credential = &syscall.Credential{Uid: gpu.ChildUser, Gid: gpu.ChildUser}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(out)
	for i, q := range []gpu.Request{{ID: 1, Op: gpu.OpList}, {ID: 2, Op: gpu.OpBench, Bench: &gpu.BenchRequest{UUID: "GPU-00000000", Seconds: 1}}} {
		if err := gpu.WriteLine(in, q); err != nil {
			t.Fatal(err)
		}
		line, err := gpu.ReadLine(r, gpu.MaxAnswer)
		if err != nil {
			t.Fatalf("answer %d: %v; it said %s", i+1, err, &said)
		}
		a, err := gpu.ParseAnswer(line)
		if err != nil || a.ID != q.ID {
			t.Fatalf("%s: %v", line, err)
		}
		answers = append(answers, a)
	}
	if err := in.Close(); err != nil { // the end of its input is the end of it
		t.Fatal(err)
	}
	if _, err := r.ReadByte(); !errors.Is(err, io.EOF) {
		t.Errorf("after the end: %v", err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v; it said %s", err, &said)
	}
	return answers
}

// TestGPUExtensionKeepsToItself: nothing lies outside of its folder, and nothing
// there is anybody's to write.
func TestGPUExtensionKeepsToItself(t *testing.T) {
	item := extension(t, realBuilder(t))
	err := filepath.WalkDir(item.Path(gpuRoot), func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(item.Path(gpuRoot), path)
		if err != nil {
			return err
		}
		if at := "/" + rel; rel != "." && !strings.HasPrefix(at+"/", gpu.Prefix+"/") && !strings.HasPrefix(gpu.Prefix, at+"/") {
			t.Errorf("%s lies outside of %s", at, gpu.Prefix)
		}
		info, err := d.Info()
		if err == nil && info.Mode().Perm()&0o022 != 0 {
			t.Errorf("%s: %v", rel, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

package sshd_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pkg/sftp"

	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
)

func TestRun(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	for _, k := range []struct {
		line, in, out string
		exit          int
	}{
		{"cat; exit 4", "input", "input", 4},
		{"kill -KILL $$", "", "", 128 + 9},
		{"", "echo from a shell\nexit 2\n", "from a shell\n", 2},
	} {
		var out, errOut bytes.Buffer
		exit, err := sshclient.Run(context.Background(), c, sshclient.Command{Line: k.line, Stdin: strings.NewReader(k.in), Stdout: &out, Stderr: &errOut})
		if err != nil || exit != k.exit || out.String() != k.out {
			t.Errorf("%q: %d %v %q %q", k.line, exit, err, out.String(), errOut.String())
		}
	}
	var out bytes.Buffer
	if _, err := sshclient.Run(context.Background(), c, sshclient.Command{Line: "stty size", TTY: true, Stdout: &out}); err != nil || out.String() != "24 80\r\n" {
		t.Errorf("terminal: %v %q", err, out.String())
	}
}

func TestRunIsCancelledOrLost(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		for b.exec.running.Load() == 0 {
			time.Sleep(5 * time.Millisecond)
		}
		cancel()
	}()
	if _, err := sshclient.Run(ctx, c, sshclient.Command{Line: "sleep 1000"}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	eventually(t, "process ended", func() bool { return b.exec.running.Load() == 0 })
	go func() {
		for b.exec.running.Load() == 0 {
			time.Sleep(5 * time.Millisecond)
		}
		c.Close()
	}()
	if _, err := sshclient.Run(context.Background(), c, sshclient.Command{Line: "sleep 1000"}); !errors.Is(err, sshclient.ErrLost) {
		t.Errorf("lost: %v", err)
	}
}

func TestCopy(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	ctx := context.Background()
	here, there := t.TempDir(), t.TempDir()
	if err := os.MkdirAll(filepath.Join(here, "tree/sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	sum := noise(t, filepath.Join(here, "tree/sub/blob"), 20<<20)
	if err := os.WriteFile(filepath.Join(here, "tree/run"), []byte("#!"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/etc/passwd", filepath.Join(here, "tree/link")); err != nil {
		t.Fatal(err)
	}
	var told int64
	opt := sshclient.CopyOptions{Recursive: true, Progress: func(_ string, done, _ int64) { told = max(told, done) }}
	start := time.Now()
	up, err := sshclient.Upload(ctx, c, filepath.Join(here, "tree"), there, opt)
	if err != nil || up.Files != 2 || up.Bytes != 20<<20+2 || len(up.Skipped) != 1 || told != 20<<20 {
		t.Fatalf("%+v told %d, %v", up, told, err)
	}
	t.Logf("20 MiB up in %v", time.Since(start))
	if err := os.Symlink("/etc/passwd", filepath.Join(there, "tree/link")); err != nil {
		t.Fatal(err)
	}
	back := t.TempDir()
	down, err := sshclient.Download(ctx, c, filepath.Join(there, "tree"), back, opt)
	if err != nil || down.Files != 2 || len(down.Skipped) != 1 || digest(t, filepath.Join(back, "tree/sub/blob")) != sum {
		t.Fatalf("%+v %v", down, err)
	}
	if info, err := os.Stat(filepath.Join(back, "tree/run")); err != nil || info.Mode().Perm() != 0o755 {
		t.Errorf("%v %v", info, err)
	}
	if _, err := os.Lstat(filepath.Join(back, "tree/link")); err == nil {
		t.Error("a link was copied")
	}
	if _, err := sshclient.Download(ctx, c, filepath.Join(there, "tree/run"), filepath.Join(back, "named"), sshclient.CopyOptions{}); err != nil {
		t.Error(err)
	}
}

func TestCopyRefuses(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	ctx := context.Background()
	dir, back := t.TempDir(), t.TempDir()
	noise(t, filepath.Join(dir, "blob"), 20<<20)
	for name, f := range map[string]func() error{
		"dir without recursive": func() error {
			_, err := sshclient.Download(ctx, c, dir, back, sshclient.CopyOptions{})
			return is(err, sshclient.ErrIsDir)
		},
		"up without recursive": func() error {
			_, err := sshclient.Upload(ctx, c, dir, dir, sshclient.CopyOptions{})
			return is(err, sshclient.ErrIsDir)
		},
		"missing": func() error {
			_, err := sshclient.Download(ctx, c, dir+"/no", back, sshclient.CopyOptions{})
			return is(err, fs.ErrNotExist)
		},
		"too large": func() error {
			_, err := sshclient.Download(ctx, c, dir+"/blob", back, sshclient.CopyOptions{MaxBytes: 1 << 20})
			return is(err, sshclient.ErrTooMuch)
		},
		"cancelled": func() error {
			ctx, cancel := context.WithCancel(ctx)
			opt := sshclient.CopyOptions{Progress: func(string, int64, int64) { cancel() }}
			_, err := sshclient.Download(ctx, c, dir+"/blob", back, opt)
			return is(err, context.Canceled)
		},
	} {
		if err := f(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(back, ".*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// is turns an error that is the wanted one into none.
func is(err, want error) error {
	if errors.Is(err, want) {
		return nil
	}
	return errors.Join(errors.New("want "+want.Error()), err)
}

// hostileFiles is a worker whose listing has a name that leads out.
type hostileFiles struct{ name string }

func (h hostileFiles) Exec(_ context.Context, p process.Process) (int, error) {
	server := sftp.NewRequestServer(struct {
		io.Reader
		io.WriteCloser
	}{p.Stdin, p.Stdout.(io.WriteCloser)}, sftp.Handlers{FileGet: h, FileList: h})
	_ = server.Serve()
	return 0, nil
}

func (hostileFiles) Fileread(*sftp.Request) (io.ReaderAt, error) {
	return strings.NewReader("evil"), nil
}

func (h hostileFiles) Filelist(r *sftp.Request) (sftp.ListerAt, error) {
	if r.Method == "List" {
		return listing{{h.name, 0o644}}, nil
	}
	return listing{{"dir", fs.ModeDir | 0o755}}, nil
}

type listing []entry

func (l listing) ListAt(out []os.FileInfo, off int64) (int, error) {
	n := 0
	for i := int(off); i < len(l) && n < len(out); i++ {
		out[n] = l[i]
		n++
	}
	return n, io.EOF
}

type entry struct {
	name string
	mode fs.FileMode
}

func (e entry) Name() string       { return e.name }
func (e entry) Size() int64        { return 4 }
func (e entry) Mode() fs.FileMode  { return e.mode }
func (e entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool        { return e.mode.IsDir() }
func (e entry) Sys() any           { return nil }

func TestHostileWorker(t *testing.T) {
	for _, name := range []string{"../evil", "/tmp/evil", "a\x1b[2Jb", strings.Repeat("x", 300)} {
		b := newBench(t, func(c *sshd.Config) { c.Exec = hostileFiles{name} })
		outer := t.TempDir()
		target := filepath.Join(outer, "target")
		if err := os.Mkdir(target, 0o755); err != nil {
			t.Fatal(err)
		}
		_, err := sshclient.Download(context.Background(), b.client(), "dir", target, sshclient.CopyOptions{Recursive: true})
		// pkg/sftp itself cuts a listed name to its last element, so the first two
		// are plain names inside the target by then.
		if contained := strings.HasSuffix(name, "/evil"); contained != (err == nil) || (err != nil && !errors.Is(err, sshclient.ErrUnsafeName)) {
			t.Errorf("%q: %v", name, err)
		}
		if _, err := os.Stat(filepath.Join(outer, "evil")); err == nil {
			t.Errorf("%q reached outside", name)
		}
	}
}

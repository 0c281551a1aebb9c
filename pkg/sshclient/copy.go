package sshclient

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"
)

const (
	// maxCopyDepth bounds nested directories, and so symlink loops.
	maxCopyDepth = 128
	// maxListing bounds the bytes a worker may send as one directory's listing.
	maxListing = 64 << 20
)

var (
	// ErrUnsafeName: a worker's listing has a name that is no plain file name.
	ErrUnsafeName = errors.New("worker sent an unsafe file name")
	// ErrTooMuch: a worker sent more than the limit.
	ErrTooMuch = errors.New("worker sent more than allowed")
	// ErrIsDir: a directory was named without Recursive.
	ErrIsDir = errors.New("is a directory")
)

// CopyOptions say how to copy. The zero value copies one file without a limit.
type CopyOptions struct {
	Recursive bool
	// MaxBytes bounds what is downloaded in all; 0 means no bound.
	MaxBytes int64
	// Progress is told, from one goroutine, what has been copied of a file; total is -1 if unknown.
	Progress func(name string, done, total int64)
}

// CopyResult counts what was copied.
type CopyResult struct {
	Files int
	Bytes int64
	// Skipped are symbolic links and special files, which are not copied.
	Skipped []string
}

// transfer is one Upload or Download.
type transfer struct {
	opt    CopyOptions
	remote *sftp.Client
	guard  *listingGuard
	result CopyResult
}

// Upload copies a local file, or with Recursive a directory, to remote: into it
// if it is a directory or ends in "/". Relative paths start at the remote home.
func Upload(ctx context.Context, client *ssh.Client, local, remote string, opt CopyOptions) (CopyResult, error) {
	t, end, err := startTransfer(ctx, client, opt)
	if err != nil {
		return CopyResult{}, err
	}
	defer end()
	if info, err := t.remote.Stat(remoteOrHome(remote)); strings.HasSuffix(remote, "/") || (err == nil && info.IsDir()) {
		abs, err := filepath.Abs(local)
		if err != nil {
			return CopyResult{}, fmt.Errorf("upload: %w", err)
		}
		remote = path.Join(remoteOrHome(remote), filepath.Base(abs))
	}
	err = t.upload(local, remote, 0)
	return t.result, contextFirst(ctx, "upload", err)
}

// Download copies a remote file, or with Recursive a directory, to local: into
// it if it is a directory. Nothing is written outside of it, whatever the worker sends.
func Download(ctx context.Context, client *ssh.Client, remote, local string, opt CopyOptions) (CopyResult, error) {
	dir, name := filepath.Split(filepath.Clean(local))
	if info, err := os.Stat(local); err == nil && info.IsDir() {
		dir, name = local, path.Base(remote)
		if !safeName(name) {
			return CopyResult{}, fmt.Errorf("download: %w: %q needs a local name", ErrUnsafeName, remote)
		}
	}
	if dir == "" {
		dir = "."
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return CopyResult{}, fmt.Errorf("download: %w", err)
	}
	defer root.Close()
	t, end, err := startTransfer(ctx, client, opt)
	if err != nil {
		return CopyResult{}, err
	}
	defer end()
	info, err := t.remote.Stat(remoteOrHome(remote))
	if err == nil {
		err = t.download(root, remoteOrHome(remote), name, info, 0)
	}
	return t.result, contextFirst(ctx, "download", err)
}

func startTransfer(ctx context.Context, client *ssh.Client, opt CopyOptions) (*transfer, func(), error) {
	s, err := client.NewSession()
	if err != nil {
		return nil, nil, fmt.Errorf("open session: %w", err)
	}
	w, err1 := s.StdinPipe()
	r, err2 := s.StdoutPipe()
	if err := errors.Join(err1, err2, s.RequestSubsystem("sftp")); err != nil {
		s.Close()
		return nil, nil, fmt.Errorf("start sftp: %w", err)
	}
	stop := context.AfterFunc(ctx, func() { s.Close() })
	guard := &listingGuard{r: r}
	remote, err := sftp.NewClientPipe(guard, w, sftp.UseConcurrentWrites(true))
	if err != nil {
		stop()
		s.Close()
		return nil, nil, contextFirst(ctx, "start sftp", err)
	}
	t := &transfer{opt: opt, remote: remote, guard: guard}
	return t, func() {
		stop()
		// The channel first: a worker that does not end sftp must not hold us.
		s.Close()
		remote.Close()
	}, nil
}

// contextFirst names the cancellation rather than the broken pipe it caused.
func contextFirst(ctx context.Context, what string, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", what, ctx.Err())
	}
	return fmt.Errorf("%s: %w", what, err)
}

// remoteOrHome makes an empty path and "~" the home directory, where sftp starts.
func remoteOrHome(p string) string {
	switch {
	case p == "" || p == "~":
		return "."
	case strings.HasPrefix(p, "~/"):
		return path.Join(".", p[2:])
	}
	return p
}

func (t *transfer) upload(local, remote string, depth int) error {
	// At the top a link means its target; below, a link is not followed, so that
	// a loop or a link out of the tree copies nothing that was not named.
	stat := os.Lstat
	if depth == 0 {
		stat = os.Stat
	}
	info, err := stat(local)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return t.uploadDir(local, remote, info, depth)
	case !info.Mode().IsRegular():
		t.result.Skipped = append(t.result.Skipped, local)
		return nil
	}
	in, err := os.Open(local)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := t.remote.OpenFile(remote, os.O_WRONLY|os.O_CREATE|os.O_TRUNC)
	if err != nil {
		return fmt.Errorf("%s on the worker: %w", remote, err)
	}
	n, err := out.ReadFrom(&meteredReader{r: in, size: info.Size(), report: t.reporter(local, info.Size())})
	if err := errors.Join(err, out.Chmod(info.Mode().Perm()), out.Close()); err != nil {
		return fmt.Errorf("%s on the worker: %w", remote, err)
	}
	t.result.Files++
	t.result.Bytes += n
	return nil
}

func (t *transfer) uploadDir(local, remote string, info fs.FileInfo, depth int) error {
	if !t.opt.Recursive {
		return fmt.Errorf("%s: %w", local, ErrIsDir)
	}
	if depth >= maxCopyDepth {
		return fmt.Errorf("%s: nested over %d deep", local, maxCopyDepth)
	}
	if there, err := t.remote.Stat(remote); err != nil || !there.IsDir() {
		if err := t.remote.Mkdir(remote); err != nil {
			return fmt.Errorf("make %s on the worker: %w", remote, err)
		}
		if err := t.remote.Chmod(remote, info.Mode().Perm()|0o700); err != nil {
			return fmt.Errorf("set mode of %s on the worker: %w", remote, err)
		}
	}
	entries, err := os.ReadDir(local)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := t.upload(filepath.Join(local, e.Name()), path.Join(remote, e.Name()), depth+1); err != nil {
			return err
		}
	}
	return nil
}

// download stores what info describes as root/name. info is the worker's claim.
func (t *transfer) download(root *os.Root, remote, name string, info fs.FileInfo, depth int) error {
	switch {
	case info.IsDir():
		return t.downloadDir(root, remote, name, depth)
	case !info.Mode().IsRegular():
		t.result.Skipped = append(t.result.Skipped, remote)
		return nil
	}
	in, err := t.remote.Open(remote)
	if err != nil {
		return fmt.Errorf("%s on the worker: %w", remote, err)
	}
	defer in.Close()
	// Under another name until it is whole: a broken copy never looks like a good one.
	part := "." + name + ".part"
	out, err := root.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600|info.Mode().Perm()&0o755)
	if err != nil {
		return err
	}
	n, err := in.WriteTo(&meteredWriter{w: out, left: t.left(), report: t.reporter(remote, info.Size())})
	t.result.Bytes += n
	if err = errors.Join(err, out.Close()); err == nil {
		err = root.Rename(part, name)
	}
	if err != nil {
		_ = root.Remove(part)
		return fmt.Errorf("%s: %w", remote, err)
	}
	t.result.Files++
	return nil
}

func (t *transfer) downloadDir(root *os.Root, remote, name string, depth int) error {
	if !t.opt.Recursive {
		return fmt.Errorf("%s: %w", remote, ErrIsDir)
	}
	if depth >= maxCopyDepth {
		return fmt.Errorf("%s: nested over %d deep", remote, maxCopyDepth)
	}
	if err := root.Mkdir(name, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	sub, err := root.OpenRoot(name)
	if err != nil {
		return err
	}
	defer sub.Close()
	t.guard.begin(maxListing)
	entries, err := t.remote.ReadDir(remote)
	t.guard.end()
	if err != nil {
		return fmt.Errorf("list %s on the worker: %w", remote, err)
	}
	for _, e := range entries {
		if !safeName(e.Name()) {
			return fmt.Errorf("%w: %q in %s", ErrUnsafeName, e.Name(), remote)
		}
		if err := t.download(sub, path.Join(remote, e.Name()), e.Name(), e, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// safeName takes one plain path element without control characters.
func safeName(name string) bool {
	if name == "" || name == "." || name == ".." || len(name) > 255 {
		return false
	}
	return strings.IndexFunc(name, func(r rune) bool { return r == '/' || r == filepath.Separator || r < ' ' || r == 0x7f }) < 0
}

// left is what may still be downloaded, -1 for no bound.
func (t *transfer) left() int64 {
	if t.opt.MaxBytes <= 0 {
		return -1
	}
	return max(t.opt.MaxBytes-t.result.Bytes, 0)
}

func (t *transfer) reporter(name string, total int64) func(done int64) {
	if t.opt.Progress == nil {
		return func(int64) {}
	}
	return func(done int64) { t.opt.Progress(name, done, total) }
}

// meteredReader reports what is read. Its Size lets pkg/sftp write concurrently.
type meteredReader struct {
	r      io.Reader
	size   int64
	done   int64
	report func(int64)
}

func (m *meteredReader) Size() int64 { return m.size }

func (m *meteredReader) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	m.done += int64(n)
	m.report(m.done)
	return n, err
}

// meteredWriter reports what is written, and takes no more than left (-1: any).
type meteredWriter struct {
	w      io.Writer
	left   int64
	done   int64
	report func(int64)
}

func (m *meteredWriter) Write(p []byte) (int, error) {
	if m.left >= 0 && m.done+int64(len(p)) > m.left {
		return 0, ErrTooMuch
	}
	n, err := m.w.Write(p)
	m.done += int64(n)
	m.report(m.done)
	return n, err
}

// listingGuard bounds what is read between begin and end, as pkg/sftp collects
// a whole listing in memory however long the worker makes it.
type listingGuard struct {
	r    io.Reader
	on   atomic.Bool
	left atomic.Int64
}

func (g *listingGuard) begin(limit int64) { g.left.Store(limit); g.on.Store(true) }
func (g *listingGuard) end()              { g.on.Store(false) }

func (g *listingGuard) Read(p []byte) (int, error) {
	n, err := g.r.Read(p)
	if g.on.Load() && g.left.Add(-int64(n)) < 0 {
		return 0, ErrTooMuch
	}
	return n, err
}

package bench

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"

	"golang.org/x/sys/unix"
)

const (
	diskChunk = 1 << 20
	// diskFile is the size of the test file; on tmpfs, where it is memory, less.
	diskFile, tmpfsFile = 32 << 20, 8 << 20
	// What one program may write in its warm-up and in each repeat, which bounds
	// a run to 384 MiB: flash wears out.
	diskAllowance = 32 << 20
	directAlign   = 4096
)

// testFile is written and read in a circle of diskFile bytes. It has no name
// from the moment it is open, so that a killed agent leaves nothing behind.
type testFile struct {
	f       *os.File
	size    int64
	buf     []byte // aligned for O_DIRECT
	scratch []byte
	pattern []byte
	direct  bool
	tmpfs   bool
	written int64
	filled  int64
	allowed int64 // bytes left to write in this repeat
}

func (b *bench) openFile() error {
	if b.file != nil {
		return nil
	}
	if b.Dir == "" {
		return errors.New("no directory to test in")
	}
	var fs unix.Statfs_t
	if err := unix.Statfs(b.Dir, &fs); err != nil {
		return fmt.Errorf("statfs %s: %w", b.Dir, err)
	}
	t := &testFile{size: diskFile, tmpfs: fs.Type == unix.TMPFS_MAGIC || fs.Type == unix.RAMFS_MAGIC}
	if t.tmpfs {
		t.size = tmpfsFile
	}
	// Twice the size, so that a disk is not filled to the brim.
	if free := fs.Bavail * uint64(fs.Bsize); free < 2*uint64(t.size) && fs.Type != unix.RAMFS_MAGIC {
		return fmt.Errorf("%w: %d bytes free in %s, want %d", ErrNoRoom, free, b.Dir, 2*t.size)
	}
	if err := t.open(b.Dir); err != nil {
		return err
	}
	b.file = t
	return nil
}

func (t *testFile) open(dir string) error {
	f, err := os.CreateTemp(dir, ".sosna-bench-*")
	if err != nil {
		return fmt.Errorf("create the test file: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return errors.Join(fmt.Errorf("unlink the test file: %w", err), f.Close())
	}
	t.f = f
	// Past the page cache where the file system can do it: tmpfs (before Linux
	// 6.6) and some overlays cannot, there every chunk is flushed instead.
	if flags, err := unix.FcntlInt(f.Fd(), unix.F_GETFL, 0); err == nil && !t.tmpfs {
		_, err = unix.FcntlInt(f.Fd(), unix.F_SETFL, flags|unix.O_DIRECT)
		t.direct = err == nil
	}
	// Two mapped chunks: mappings are page aligned, as O_DIRECT wants.
	raw, err := unix.Mmap(-1, 0, 2*diskChunk, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return errors.Join(fmt.Errorf("map disk buffers: %w", err), f.Close())
	}
	t.buf, t.scratch, t.pattern = raw, raw[diskChunk:], raw[:diskChunk]
	// Random bytes: a disk that compresses or deduplicates must not look faster.
	source := rand.NewChaCha8([32]byte{'s', 'o', 's', 'n', 'a'})
	_, err = source.Read(t.pattern)
	return err
}

func (t *testFile) close() {
	_ = t.f.Close() // nothing in the file is of use to anybody
	_ = unix.Munmap(t.buf)
}

func (t *testFile) note() string {
	switch {
	case t.tmpfs:
		return "the directory is a tmpfs: this is memory, not a disk"
	case !t.direct:
		return "no O_DIRECT here: every chunk written is flushed, reads may come from the page cache"
	}
	return ""
}

func (t *testFile) begin() { t.allowed = diskAllowance }

// write does one chunk at the place after the last one; errEnough past the allowance.
func (t *testFile) write() (float64, error) {
	if t.allowed < diskChunk {
		return 0, errEnough
	}
	at := t.written % t.size
	if _, err := t.f.WriteAt(t.pattern, at); err != nil {
		return 0, fmt.Errorf("write the test file: %w", err)
	}
	if !t.direct && !t.tmpfs {
		if err := unix.Fdatasync(int(t.f.Fd())); err != nil {
			return 0, fmt.Errorf("flush the test file: %w", err)
		}
	}
	t.written += diskChunk
	t.allowed -= diskChunk
	t.filled = min(max(t.filled, t.written), t.size)
	return diskChunk, nil
}

func (t *testFile) readAt(at int64) error {
	if _, err := t.f.ReadAt(t.scratch, at); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read the test file: %w", err)
	}
	if !bytes.Equal(t.scratch, t.pattern) {
		return fmt.Errorf("%w: the disk gave back other bytes at %d", ErrWrongResult, at)
	}
	return nil
}

func startDiskWrite(b *bench) (load, error) {
	t := b.file
	return load{threads: 1, note: t.note(), begin: t.begin, step: func(int) (float64, error) { return t.write() }}, nil
}

func startDiskRead(b *bench) (load, error) {
	t := b.file
	// Where the disk was too slow to fill the file, a few chunks are enough to
	// read in a circle.
	for t.begin(); t.filled < 4*diskChunk; {
		if _, err := t.write(); err != nil {
			return load{}, err
		}
	}
	if !t.direct && !t.tmpfs {
		_ = unix.Fadvise(int(t.f.Fd()), 0, 0, unix.FADV_DONTNEED)
	}
	var at int64
	return load{threads: 1, note: t.note(), step: func(int) (float64, error) {
		if err := t.readAt(at); err != nil {
			return 0, err
		}
		if at += diskChunk; at >= t.filled {
			at = 0
		}
		return diskChunk, nil
	}}, nil
}

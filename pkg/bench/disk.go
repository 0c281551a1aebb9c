package bench

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"

	"golang.org/x/sys/unix"
)

const (
	// diskChunk is one sequential request: a slow card (10 MB/s) has it done in
	// 50 ms, so that a run can end by then.
	diskChunk = 512 << 10
	// diskBlock is one random request, and what O_DIRECT wants things aligned to.
	diskBlock = 4096
	// diskDepth is how many random requests are under way at once: the disk, not
	// the way to it, is what is loaded.
	diskDepth = 16
	tmpfsFile = 8 << 20 // on a tmpfs the file is memory
)

// disk is what a test file needs of an *os.File.
type disk interface {
	io.ReaderAt
	io.WriterAt
	io.Closer
}

// testFile is written and read in a circle of its size. It has no name from the
// moment it is open, so that a killed agent leaves nothing behind. Every block
// always holds the pattern, so that any read can be checked.
type testFile struct {
	f       disk
	sync    func() error // nil where writes are direct or memory
	forget  func()       // drops the file from the page cache, where it is used
	size    int64
	pattern []byte // diskChunk bytes, page aligned for O_DIRECT
	scratch []byte // a chunk to read into, then diskDepth blocks
	note    string
	raw     []byte
	moved   *moved // nil on a tmpfs: no disk serves these requests
	written int64  // sequentially, in all
	filled  int64  // bytes from the start that hold the pattern
	grant   int64  // bytes to write in each repeat
	allowed atomic.Int64
}

func (b *bench) openFile() error {
	if b.file != nil {
		return nil
	}
	t, err := b.openDisk(b)
	if err != nil {
		return err
	}
	b.file = t
	return nil
}

// createFile is openDisk outside of tests.
func (b *bench) createFile() (*testFile, error) {
	if b.Dir == "" {
		return nil, errors.New("no directory to test in")
	}
	var fs unix.Statfs_t
	if err := unix.Statfs(b.Dir, &fs); err != nil {
		return nil, fmt.Errorf("statfs %s: %w", b.Dir, err)
	}
	tmpfs := fs.Type == unix.TMPFS_MAGIC || fs.Type == unix.RAMFS_MAGIC
	size := b.pace.file
	if tmpfs {
		size = tmpfsFile
	}
	// Twice the size, so that a disk is not filled to the brim.
	if free := int64(min(fs.Bavail*uint64(fs.Bsize), 1<<62)); free < 2*size && fs.Type != unix.RAMFS_MAGIC {
		return nil, fmt.Errorf("%w: %d bytes free in %s, want %d", ErrNoRoom, free, b.Dir, 2*size)
	}
	f, err := os.CreateTemp(b.Dir, ".sosna-bench-*")
	if err != nil {
		return nil, fmt.Errorf("create the test file: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(fmt.Errorf("unlink the test file: %w", err), f.Close())
	}
	t, err := newTestFile(f, size, b.pace.allowance)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	if tmpfs {
		t.note = "the directory is a tmpfs: this is memory, not a disk"
		return t, nil
	}
	t.moved = &b.moved
	// Past the page cache where the file system can do it: some overlays cannot,
	// there every chunk is flushed instead.
	flags, err := unix.FcntlInt(f.Fd(), unix.F_GETFL, 0)
	if err == nil {
		_, err = unix.FcntlInt(f.Fd(), unix.F_SETFL, flags|unix.O_DIRECT)
	}
	if err != nil {
		t.note = "no O_DIRECT here: every write is flushed, reads may come from the page cache"
		t.sync = func() error { return unix.Fdatasync(int(f.Fd())) }
		t.forget = func() { _ = unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED) } // a wish only
	}
	return t, nil
}

// newTestFile maps the buffers: mappings are page aligned.
func newTestFile(f disk, size, grant int64) (*testFile, error) {
	raw, err := unix.Mmap(-1, 0, 2*diskChunk+diskDepth*diskBlock, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return nil, fmt.Errorf("map disk buffers: %w", err)
	}
	t := &testFile{f: f, size: size, grant: grant, raw: raw, pattern: raw[:diskChunk], scratch: raw[diskChunk:]}
	copy(t.pattern, noise(diskChunk)) // a disk that compresses or deduplicates must not look faster
	return t, nil
}

func (t *testFile) close() {
	_ = t.f.Close() // nothing in the file is of use to anybody
	_ = unix.Munmap(t.raw)
}

// begin grants the bytes of one repeat.
func (t *testFile) begin() { t.allowed.Store(t.grant) }

// put writes the pattern's own bytes at a place; errEnough past the allowance.
func (t *testFile) put(at, n int64) error {
	if t.allowed.Add(-n) < 0 {
		return errEnough
	}
	from := at % diskChunk
	if _, err := t.f.WriteAt(t.pattern[from:from+n], at); err != nil {
		return fmt.Errorf("write the test file: %w", err)
	}
	if t.sync != nil {
		if err := t.sync(); err != nil {
			return fmt.Errorf("flush the test file: %w", err)
		}
	}
	if t.moved != nil {
		t.moved.writes.Add(1)
	}
	return nil
}

// get reads into a buffer and compares.
func (t *testFile) get(at int64, into []byte) error {
	if n, err := t.f.ReadAt(into, at); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read the test file: %w", err)
	} else if n < len(into) {
		return fmt.Errorf("read the test file: %d bytes at %d, want %d", n, at, len(into))
	}
	if from := at % diskChunk; !bytes.Equal(into, t.pattern[from:from+int64(len(into))]) {
		return fmt.Errorf("%w: the disk gave back other bytes at %d", ErrWrongResult, at)
	}
	if t.moved != nil {
		t.moved.reads.Add(1)
	}
	return nil
}

// append writes the chunk after the last one.
func (t *testFile) append() (float64, error) {
	if err := t.put(t.written%t.size, diskChunk); err != nil {
		return 0, err
	}
	t.written += diskChunk
	t.filled = min(max(t.filled, t.written), t.size)
	return diskChunk, nil
}

package bench

import (
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/sys/unix"
)

// brokenDisk is memory that fails as disks do.
type brokenDisk struct {
	data    []byte
	readErr error
	full    int64 // bytes after which it is full
	flip    bool
	closed  atomic.Int32
}

func (d *brokenDisk) ReadAt(p []byte, at int64) (int, error) {
	if d.readErr != nil {
		return 0, d.readErr
	}
	n := copy(p, d.data[at:])
	if d.flip {
		p[0] ^= 1
	}
	return n, nil
}

func (d *brokenDisk) WriteAt(p []byte, at int64) (int, error) {
	if at+int64(len(p)) > d.full {
		return 0, unix.ENOSPC
	}
	return copy(d.data[at:], p), nil
}

func (d *brokenDisk) Close() error { d.closed.Add(1); return nil }

func withDisk(t *testing.T, d *brokenDisk) *testFile {
	t.Helper()
	d.data = make([]byte, 8*diskChunk)
	f, err := newTestFile(d, int64(len(d.data)), 4*diskChunk)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFailingDiskCostsOnlyItself(t *testing.T) {
	all := []string{"disk_seq_write", "disk_seq_read", "disk_rand_read", "disk_rand_write", "mix_1", "int"}
	for name, c := range map[string]struct {
		disk    *brokenDisk
		skipped []string
		reason  string
	}{
		"reads fail": {&brokenDisk{readErr: unix.EIO, full: 1 << 30}, []string{"disk_seq_read", "disk_rand_read"}, "input/output error"},
		"full":       {&brokenDisk{full: diskChunk}, all[:5], "no space left"},
		"read only":  {&brokenDisk{full: -1}, all[:5], "no space left"},
	} {
		t.Run(name, func(t *testing.T) {
			config := small(t.TempDir())
			config.Only = all
			opened := 0
			config.openDisk = func(*bench) (*testFile, error) { opened++; return withDisk(t, c.disk), nil }
			report, err := Run(t.Context(), config)
			if err != nil {
				t.Fatal(err)
			}
			var skipped []string
			for _, s := range report.Skipped {
				skipped = append(skipped, s.Name)
				if !strings.Contains(s.Reason, c.reason) {
					t.Errorf("%s: %s", s.Name, s.Reason)
				}
			}
			if !slices.Equal(skipped, c.skipped) {
				t.Errorf("skipped %v, want %v", skipped, c.skipped)
			}
			find(t, report, "int")
			if int(c.disk.closed.Load()) != opened {
				t.Errorf("%d files opened, %d closed", opened, c.disk.closed.Load())
			}
		})
	}
	// Wrong bytes are worse than none.
	config := small(t.TempDir())
	config.Only = all
	config.openDisk = func(*bench) (*testFile, error) { return withDisk(t, &brokenDisk{flip: true, full: 1 << 30}), nil }
	if _, err := Run(t.Context(), config); !errors.Is(err, ErrWrongResult) {
		t.Error(err)
	}
}

func TestDiskAllowance(t *testing.T) {
	f := withDisk(t, &brokenDisk{full: 1 << 30})
	defer f.close()
	for _, n := range []int64{diskChunk, diskBlock} {
		f.begin()
		var written int64
		for {
			err := f.put(written%f.size, n)
			if errors.Is(err, errEnough) {
				break
			}
			if written += n; err != nil || written > f.grant {
				t.Fatal(written, err)
			}
		}
		if written != f.grant {
			t.Errorf("%d bytes, want %d", written, f.grant)
		}
	}
}

// A slow disk is read where it was written.
func TestReadsStayWhereThePatternIs(t *testing.T) {
	d := &brokenDisk{full: 1 << 30}
	f := withDisk(t, d)
	defer f.close()
	f.filled, f.written = 4*diskChunk, 4*diskChunk
	for i := range 4 {
		copy(d.data[i*diskChunk:], f.pattern)
	}
	f.size = 4 * diskChunk
	b := &bench{file: f}
	for _, start := range []func() (load, error){
		func() (load, error) { return startSeqRead(t.Context(), b, 1) },
		func() (load, error) { return startRandRead(t.Context(), b, 1) },
	} {
		work, err := start()
		if err != nil {
			t.Fatal(err)
		}
		for i := range 200 {
			if _, err := work.step(i % work.threads); err != nil {
				t.Fatal(err)
			}
		}
	}
}

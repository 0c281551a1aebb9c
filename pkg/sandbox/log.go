package sandbox

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"sync"
)

// logBytes bounds what is kept of a main process's output: two files of half
// of it, the older of which is dropped when the newer is full.
const logBytes = 1 << 20

// ring is that log. Output reaches it through pipes that the shim holds open:
// while the agent is away the pipes fill and the workload waits, so that
// nothing is lost and no file grows unwatched.
type ring struct {
	path string // and path + ".old"
	half int64

	mu   sync.Mutex
	file *os.File
	size int64
}

func openRing(path string, limit int64) (*ring, error) {
	r := &ring{path: path, half: limit / 2}
	return r, r.open(os.O_APPEND)
}

func (r *ring) open(flag int) error {
	f, err := os.OpenFile(r.path, os.O_CREATE|os.O_WRONLY|flag, 0o600)
	if err != nil {
		return err
	}
	fi, err := f.Stat()
	if err != nil {
		f.Close()
		return err
	}
	r.file, r.size = f, fi.Size()
	return nil
}

// Write never fails for want of space: a workload must not stop because its
// log cannot be kept.
func (r *ring) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	total := len(p)
	for len(p) > 0 && r.file != nil {
		if r.size >= r.half {
			r.file.Close()
			r.file = nil
			if os.Rename(r.path, r.path+".old") != nil || r.open(os.O_TRUNC) != nil {
				break
			}
		}
		n, err := r.file.Write(p[:min(int64(len(p)), r.half-r.size)])
		r.size += int64(n)
		if err != nil {
			break
		}
		p = p[n:]
	}
	return total, nil
}

func (r *ring) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.file == nil {
		return nil
	}
	err := r.file.Close()
	r.file = nil
	return err
}

// copyTo writes the last limit bytes that are kept.
func (r *ring) copyTo(w io.Writer, limit int64) error {
	r.mu.Lock()
	var kept []byte
	for _, path := range []string{r.path + ".old", r.path} {
		part, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			r.mu.Unlock()
			return err
		}
		kept = append(kept, part...)
	}
	r.mu.Unlock()
	_, err := w.Write(kept[max(0, int64(len(kept))-max(0, limit)):])
	return err
}

package witness

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"
)

const (
	// MinEvery and MaxEvery bound the interval.
	MinEvery, MaxEvery = 100 * time.Millisecond, time.Minute
	// MinSize is the least bound of a log on disk.
	MinSize = 64 << 10
)

// olderSuffix names the older half of a log.
const olderSuffix = ".1"

// Writer appends lines to a log of at most so many bytes.
type Writer struct {
	path  string
	half  int64
	file  *os.File
	size  int64
	seq   uint64
	prev  string
	last  uint64 // UnixMilli
	every time.Duration
}

// Create begins a log, or goes on with the one that is at path: a machine whose
// command ended and began again has one log.
func Create(path string, most int64, every time.Duration) (*Writer, error) {
	if every < MinEvery || every > MaxEvery {
		return nil, fmt.Errorf("an interval of %s, want %s to %s", every, MinEvery, MaxEvery)
	}
	if most < MinSize || most > MaxLog {
		return nil, fmt.Errorf("a log of %d bytes, want %d to %d", most, MinSize, MaxLog)
	}
	w := &Writer{path: path, half: most / 2, every: every}
	old, size, err := readHalf(path)
	if err != nil {
		return nil, err
	}
	if len(old.Lines) == 0 { // between turning and the first line of the new half
		earlier, _, err := readHalf(path + olderSuffix)
		if err != nil {
			return nil, err
		}
		old = earlier
	}
	if n := len(old.Lines); n > 0 {
		w.seq, w.last, w.prev = old.Lines[n-1].Seq, old.Lines[n-1].UnixMilli, Hash(old.Raw[n-1])
	}
	if w.file, err = os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return nil, err
	}
	// What a power cut left of a line is cut off.
	w.size = size
	if err := errors.Join(w.file.Truncate(size), seek(w.file, size)); err != nil {
		return nil, errors.Join(err, w.file.Close())
	}
	return w, nil
}

func seek(f *os.File, to int64) error {
	_, err := f.Seek(to, io.SeekStart)
	return err
}

// readHalf reads one file of a log, and how long its whole lines are.
func readHalf(path string) (Log, int64, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Log{}, 0, nil
	}
	if err != nil {
		return Log{}, 0, err
	}
	defer f.Close()
	log, err := Read(f)
	if err != nil {
		return Log{}, 0, fmt.Errorf("%s: %w", path, err)
	}
	var size int64
	for _, raw := range log.Raw {
		size += int64(len(raw)) + 1
	}
	return log, size, nil
}

// Append writes one look down. A clock that went back stands still in the log.
func (w *Writer) Append(l Line) error {
	l.Seq, l.Prev, l.EveryMilli = w.seq+1, w.prev, uint64(w.every.Milliseconds())
	l.UnixMilli = max(l.UnixMilli, w.last)
	raw, err := json.Marshal(l)
	if err != nil {
		return err
	}
	if len(raw) >= MaxLine {
		return fmt.Errorf("look %d: %w", l.Seq, ErrTooLong)
	}
	if w.size > 0 && w.size+int64(len(raw))+1 > w.half {
		if err := w.turn(); err != nil {
			return err
		}
	}
	if _, err := w.file.Write(append(raw, '\n')); err != nil {
		return err
	}
	w.size += int64(len(raw)) + 1
	w.seq, w.last, w.prev = l.Seq, l.UnixMilli, Hash(raw)
	return nil
}

// turn makes the newer half the older one.
func (w *Writer) turn() error {
	if err := os.Rename(w.path, w.path+olderSuffix); err != nil {
		return err
	}
	file, err := os.OpenFile(w.path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	err = w.file.Close()
	w.file, w.size = file, 0
	return err
}

// Close ends the log.
func (w *Writer) Close() error { return w.file.Close() }

// Watch looks every interval until ctx ends. A look that fails is an error; what was
// written until then stays.
func (w *Writer) Watch(ctx context.Context, look func() (Line, error)) error {
	tick := time.NewTicker(w.every)
	defer tick.Stop()
	for {
		l, err := look()
		if err != nil {
			return err
		}
		if err := w.Append(l); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Copy writes the log at path, both halves in their order. The newer one is opened
// first: if a Writer turns the halves meanwhile it is the older one by then.
func Copy(out io.Writer, path string) error {
	newer, err := os.Open(path)
	if err != nil {
		return err
	}
	defer newer.Close()
	halves := []*os.File{newer}
	older, err := os.Open(path + olderSuffix)
	switch {
	case err == nil:
		defer older.Close()
		if same, err := sameFile(older, newer); err != nil {
			return err
		} else if !same {
			halves = []*os.File{older, newer}
		}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	for _, f := range halves {
		if _, err := io.Copy(out, io.LimitReader(f, MaxLog)); err != nil {
			return err
		}
	}
	return nil
}

func sameFile(f, g *os.File) (bool, error) {
	a, err := f.Stat()
	if err != nil {
		return false, err
	}
	b, err := g.Stat()
	return err == nil && os.SameFile(a, b), err
}

package rcp

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// Receive takes files from in and stores them at target: into it if it is a
// directory, else under its name. ErrFiles means that the talk went well but
// single files failed.
func Receive(in io.Reader, out io.Writer, target string, opt Options) error {
	l := &link{in: bufio.NewReader(in), out: out, opt: opt}
	info, err := os.Stat(target)
	isDir := err == nil && info.IsDir()
	if opt.TargetIsDir && !isDir {
		return errors.Join(l.warn(fmt.Errorf("%s: not a directory", target)), ErrFiles)
	}
	if err := l.receiveInto(target, isDir, 0); err != nil {
		return err
	}
	return l.result()
}

// receiveInto reads records up to the end of the directory or of the stream.
func (l *link) receiveInto(target string, isDir bool, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%w: directories nested over %d deep", ErrProtocol, maxDepth)
	}
	if err := l.ok(); err != nil {
		return err
	}
	var times *record
	for {
		rec, err := readRecord(l.in)
		if errors.Is(err, io.EOF) && depth == 0 {
			return nil
		}
		if err != nil {
			return errors.Join(err, l.warn(err))
		}
		switch rec.kind {
		case kindEnd:
			if depth == 0 {
				return fmt.Errorf("%w: end of a directory that never began", ErrProtocol)
			}
			return l.ok()
		case kindTimes:
			times = &rec
			err = l.ok()
		case kindWarning:
			l.failed++
		case kindFatal:
			return ErrPeer
		case kindFile, kindDir:
			path := target
			if isDir {
				path = filepath.Join(target, rec.name)
			}
			if rec.kind == kindDir {
				err = l.receiveDir(path, rec, times, depth)
			} else {
				err = l.receiveFile(path, rec, times)
			}
			times = nil
		}
		if err != nil {
			return err
		}
	}
}

func (l *link) receiveDir(path string, rec record, times *record, depth int) error {
	if !l.opt.Recursive {
		return fmt.Errorf("%w: directory without -r", ErrProtocol)
	}
	// Its owner must be able to fill it; the mode asked for comes at the end.
	err := os.Mkdir(path, rec.mode.Perm()|0o700)
	made := err == nil
	if errors.Is(err, os.ErrExist) {
		var info os.FileInfo
		if info, err = os.Stat(path); err == nil && !info.IsDir() {
			err = fmt.Errorf("%s: %w", path, syscall.ENOTDIR)
		}
	}
	if err != nil {
		// The sender skips the directory when the answer to its record is a warning.
		return l.warn(err)
	}
	if err := l.receiveInto(path, true, depth+1); err != nil {
		return err
	}
	if made || l.opt.Preserve {
		err = l.finish(path, rec.mode, times)
	}
	if err != nil {
		// The end of the directory is acknowledged already: only count it.
		l.failed++
	}
	return nil
}

func (l *link) receiveFile(path string, rec record, times *record) error {
	// Not blocking: opening a FIFO without a reader must not hang the session.
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|syscall.O_NONBLOCK, rec.mode.Perm()|0o200)
	if err == nil {
		err = mustBeRegular(f)
	}
	if err != nil {
		return l.warn(err)
	}
	defer f.Close()
	if err := l.ok(); err != nil {
		return err
	}
	failure, err := l.store(f, rec.size)
	if err != nil {
		return err
	}
	if err := l.reply(); err != nil && !errors.Is(err, ErrPeer) {
		return err
	}
	if failure == nil {
		failure = f.Truncate(rec.size)
	}
	if failure == nil {
		failure = f.Close()
	}
	if failure == nil {
		failure = l.finish(path, rec.mode, times)
	}
	if failure != nil {
		return l.warn(failure)
	}
	return l.ok()
}

// store copies size bytes to f. After a failure of the disk it reads on, as the
// sender cannot be stopped in the middle; err is a failure of the stream.
func (l *link) store(f *os.File, size int64) (failure, err error) {
	// A wrapped writer tells which side failed, which io.CopyN does not.
	w := &stickyWriter{w: f}
	if _, err := io.CopyN(w, l.in, size); err != nil {
		return nil, fmt.Errorf("%w: data cut off: %w", ErrProtocol, err)
	}
	return w.err, nil
}

// stickyWriter keeps the first error and takes the rest without writing it.
type stickyWriter struct {
	w   io.Writer
	err error
}

func (s *stickyWriter) Write(p []byte) (int, error) {
	if s.err == nil {
		_, s.err = s.w.Write(p)
	}
	return len(p), nil
}

// finish sets mode and times as asked. Without -p the umask has had its say.
func (l *link) finish(path string, mode os.FileMode, times *record) error {
	if l.opt.Preserve {
		if err := os.Chmod(path, mode); err != nil {
			return err
		}
	}
	if times == nil {
		return nil
	}
	return os.Chtimes(path, times.atime, noLaterThan(times.mtime))
}

// noLaterThan keeps a time inside what 64-bit nanoseconds can hold.
func noLaterThan(t time.Time) time.Time {
	if limit := time.Unix(1<<33, 0); t.After(limit) {
		return limit
	}
	return t
}

func mustBeRegular(f *os.File) error {
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s: not a regular file", f.Name())
	}
	if err != nil {
		f.Close()
	}
	return err
}

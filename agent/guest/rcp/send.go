package rcp

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Send sends the files at paths. ErrFiles means that the talk went well but
// single files failed.
func Send(in io.Reader, out io.Writer, paths []string, opt Options) error {
	l := &link{in: bufio.NewReader(in), out: out, opt: opt}
	if err := l.reply(); err != nil {
		return err
	}
	for _, path := range paths {
		if err := l.send(path, 0); err != nil {
			return err
		}
	}
	return l.result()
}

// send sends one file or directory; what fails for this path alone is told to the peer.
func (l *link) send(path string, depth int) error {
	name := filepath.Base(path)
	if len(name) > maxName || strings.ContainsAny(name, "\n") {
		return l.warn(fmt.Errorf("%q: name cannot be sent", path))
	}
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return l.warn(err)
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return l.warn(err)
	case info.IsDir() && l.opt.Recursive && depth < maxDepth:
		return l.sendDir(f, path, name, info, depth)
	case info.IsDir() && l.opt.Recursive:
		return l.warn(fmt.Errorf("%s: nested over %d deep", path, maxDepth))
	case !info.Mode().IsRegular():
		return l.warn(fmt.Errorf("%s: not a regular file", path))
	}
	return l.sendFile(f, name, info)
}

// announce sends the times (with -p) and the record itself. skip means that the peer declined.
func (l *link) announce(format string, name string, size int64, info os.FileInfo) (skip bool, err error) {
	if l.opt.Preserve {
		t := max(info.ModTime().Unix(), 0)
		if _, err := fmt.Fprintf(l.out, "T%d 0 %d 0\n", t, t); err != nil {
			return false, err
		}
		if err := l.reply(); err != nil {
			return errors.Is(err, ErrPeer), notPeer(err)
		}
	}
	if _, err := fmt.Fprintf(l.out, format, modeBits(info.Mode()), size, name); err != nil {
		return false, err
	}
	err = l.reply()
	return errors.Is(err, ErrPeer), notPeer(err)
}

// notPeer drops the peer's complaint about one file: it is counted already.
func notPeer(err error) error {
	if errors.Is(err, ErrPeer) {
		return nil
	}
	return err
}

func (l *link) sendFile(f *os.File, name string, info os.FileInfo) error {
	skip, err := l.announce("C%04o %d %s\n", name, info.Size(), info)
	if skip || err != nil {
		return err
	}
	n, readErr := io.CopyN(l.out, f, info.Size())
	if readErr != nil {
		// The size is promised: fill up, then say that the data is not good.
		if _, err := io.CopyN(l.out, zeros{}, info.Size()-n); err != nil {
			return err
		}
		err = l.warn(fmt.Errorf("%s: %w", f.Name(), readErr))
	} else {
		err = l.ok()
	}
	if err != nil {
		return err
	}
	return notPeer(l.reply())
}

func (l *link) sendDir(f *os.File, path, name string, info os.FileInfo, depth int) error {
	skip, err := l.announce("D%04o %d %s\n", name, 0, info)
	if skip || err != nil {
		return err
	}
	for {
		// In parts: a directory may hold millions of names.
		names, err := f.Readdirnames(512)
		for _, n := range names {
			if err := l.send(filepath.Join(path, n), depth+1); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			if err := l.warn(err); err != nil {
				return err
			}
			break
		}
	}
	if _, err := io.WriteString(l.out, "E\n"); err != nil {
		return err
	}
	return notPeer(l.reply())
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

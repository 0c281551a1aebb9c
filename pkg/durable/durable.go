// Package durable writes whole files so that a power cut leaves either what was
// there before or all of what was written.
//
// It relies on rename and link being atomic within a folder and on fsync of file
// and folder (POSIX; ext4 and xfs keep it). It stops at single files: what spans
// several belongs in pkg/store. The threat it answers is the half-written key,
// list or meter state after a crash. A crash may leave a file ".NAME.*" beside the
// one that was being written; no reader takes it for anything.
package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace puts data at path, in place of what is there. A reader sees the old
// bytes or the new ones.
func Replace(path string, data []byte, mode fs.FileMode) error {
	return write(path, data, mode, os.Rename)
}

// Create puts data at path unless something is there already: then it is
// fs.ErrExist, also for all but one of several that create at once.
func Create(path string, data []byte, mode fs.FileMode) error {
	return write(path, data, mode, os.Link)
}

func write(path string, data []byte, mode fs.FileMode, publish func(from, to string) error) error {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*") // of mode 0600: no secret shows on its way
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // not there after a rename
	_, err = f.Write(data)
	if err := errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := publish(f.Name(), path); err != nil {
		return err
	}
	return SyncDir(dir)
}

// SyncDir makes the names in a folder durable.
func SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

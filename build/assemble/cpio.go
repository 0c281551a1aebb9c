package assemble

import (
	"archive/tar"
	"fmt"
	"io"
	"strings"
)

// cpioWriter writes the "newc" format that the kernel unpacks
// (Documentation/driver-api/early-userspace/buffer-format.rst), field for
// field as LinuxKit's cpio library does.
type cpioWriter struct {
	w     io.Writer
	inode int
	off   int64
}

const (
	firstInode = 721 // LinuxKit's library numbers files from here
	devMajor   = 3
	devMinor   = 1

	typeDir     = 0o040000
	typeRegular = 0o100000
	typeSymlink = 0o120000
)

func newCPIO(w io.Writer) *cpioWriter { return &cpioWriter{w: w, inode: firstInode} }

// add writes one tar entry with its content. What lies below boot is left out:
// that is where LinuxKit keeps the kernel while merging.
func (c *cpioWriter) add(h *tar.Header, content io.Reader) error {
	if strings.HasPrefix(h.Name, "boot/") {
		return nil
	}
	mode, size, links := h.Mode&0o7777, h.Size, 1
	switch h.Typeflag {
	case tar.TypeReg:
		mode |= typeRegular
	case tar.TypeDir:
		mode, size, links = mode|typeDir, 0, 2
	case tar.TypeSymlink:
		mode, size = mode|typeSymlink, int64(len(h.Linkname))
	default:
		return fmt.Errorf("%s: tar entry of type %q has no place in an initrd of ours", h.Name, h.Typeflag)
	}
	if err := c.header(h.Name, mode, h.Uid, h.Gid, links, h.ModTime.Unix(), size); err != nil {
		return err
	}
	var err error
	switch h.Typeflag {
	case tar.TypeReg:
		var n int64
		n, err = io.Copy(c, content)
		if err == nil && n != size {
			err = fmt.Errorf("%s: %d bytes of %d", h.Name, n, size)
		}
	case tar.TypeSymlink:
		_, err = io.WriteString(c, h.Linkname)
	}
	if err != nil {
		return err
	}
	return c.pad(4)
}

func (c *cpioWriter) header(name string, mode int64, uid, gid, links int, mtime, size int64) error {
	_, err := fmt.Fprintf(c, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
		c.inode, mode, uid, gid, links, mtime, size, devMajor, devMinor, 0, 0, len(name)+1, 0, name)
	if err != nil {
		return err
	}
	c.inode++
	return c.pad(4)
}

// Write implements io.Writer and counts, because padding is by offset.
func (c *cpioWriter) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.off += int64(n)
	return n, err
}

func (c *cpioWriter) pad(to int64) error {
	_, err := c.Write(make([]byte, (to-c.off%to)%to))
	return err
}

// Close writes the trailer.
func (c *cpioWriter) Close() error {
	if err := c.header("TRAILER!!!", 0, 0, 0, 1, 0, 0); err != nil {
		return err
	}
	return c.pad(512)
}

package assemble

import (
	"archive/tar"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosna-os/sosna/build/oci"
)

// Initrd writes files, parents before children, as one compressed initrd. The
// kernel unpacks several that lie one after the other in memory, each over the
// one before (Documentation/driver-api/early-userspace/buffer-format.rst), so that this
// is also the form of what extends an image.
func Initrd(files []oci.File, dst string) error {
	plain, err := os.CreateTemp(filepath.Dir(dst), ".cpio-")
	if err != nil {
		return err
	}
	defer os.Remove(plain.Name())
	err = errors.Join(writeCPIO(plain, files), plain.Close())
	if err != nil {
		return err
	}
	return Compress(plain.Name(), dst)
}

func writeCPIO(w io.Writer, files []oci.File) error {
	r, pw := io.Pipe()
	go func() { pw.CloseWithError(oci.Tar(pw, files)) }()
	defer r.Close()
	out := newCPIO(w)
	for entries := tar.NewReader(r); ; {
		h, err := entries.Next()
		if errors.Is(err, io.EOF) {
			return out.Close()
		}
		if err != nil {
			return err
		}
		h.Name = strings.TrimSuffix(h.Name, "/")
		if err := out.add(h, entries); err != nil {
			return err
		}
	}
}

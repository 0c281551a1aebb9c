package debian

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// Unpack writes the files of a package below root, those for which keep
// returns true (nil: all), without running any maintainer script. keep is
// given the path without a leading slash.
//
// /bin, /sbin and /lib go to /usr as on every Debian since 12, so that files of
// packages that still ship the old paths end up where the others look for them.
func (d Deb) Unpack(ctx context.Context, root string, keep func(name string) bool) error {
	cmd := exec.CommandContext(ctx, "dpkg-deb", "--fsys-tarfile", d.Path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	err = unpackTar(tar.NewReader(out), root, keep)
	if err == nil {
		// tar's padding after its end is read too, or dpkg-deb dies of a broken pipe.
		_, err = io.Copy(io.Discard, out)
	}
	if err != nil {
		_ = cmd.Process.Kill()
	}
	if werr := cmd.Wait(); err == nil {
		err = werr
	}
	if err != nil {
		return fmt.Errorf("unpack %s: %w", d.File, err)
	}
	return nil
}

func unpackTar(tr *tar.Reader, root string, keep func(string) bool) error {
	for {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		name := usrMerged(path.Clean(strings.TrimPrefix(h.Name, "./")))
		if name == "." || (keep != nil && h.Typeflag != tar.TypeDir && !keep(name)) {
			continue
		}
		if !filepath.IsLocal(name) {
			return fmt.Errorf("path %q leaves the package", h.Name)
		}
		if err := unpackEntry(tr, h, root, name); err != nil {
			return err
		}
	}
}

func unpackEntry(tr *tar.Reader, h *tar.Header, root, name string) error {
	dst := filepath.Join(root, name)
	if h.Typeflag == tar.TypeDir {
		return nil // made on demand, so that nothing stays empty that keep left out
	}
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		return err
	}
	switch h.Typeflag {
	case tar.TypeReg:
		f, err := os.OpenFile(dst, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		if _, err := io.Copy(f, tr); err != nil {
			return errors.Join(err, f.Close())
		}
		if err := f.Close(); err != nil {
			return err
		}
		return os.Chmod(dst, os.FileMode(h.Mode&0o755))
	case tar.TypeSymlink:
		return os.Symlink(h.Linkname, dst)
	case tar.TypeLink:
		return os.Link(filepath.Join(root, usrMerged(path.Clean(strings.TrimPrefix(h.Linkname, "./")))), dst)
	default:
		return fmt.Errorf("%s: entry of type %q", name, h.Typeflag)
	}
}

func usrMerged(name string) string {
	for _, d := range []string{"bin/", "sbin/", "lib/", "lib64/"} {
		if strings.HasPrefix(name, d) {
			return "usr/" + name
		}
	}
	return name
}

// Package oci makes OCI images, bit for bit the same for the same files, and
// keeps them in OCI layouts: the one that LinuxKit takes for its cache, and
// the tar files that workers and hubs import.
//
// Times are zero, owners are root, entries are sorted. It pushes and pulls nothing.
package oci

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/match"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// Annotations by which containerd and LinuxKit find an image in a layout.
const (
	refName        = "org.opencontainers.image.ref.name"
	containerdName = "io.containerd.image.name"
)

// File is one entry of a layer.
type File struct {
	Name   string      // path without a leading slash
	Mode   fs.FileMode // permissions, and fs.ModeDir or fs.ModeSymlink
	Source string      // file to read the content from; empty: Data
	Data   []byte
	Link   string // target of a symbolic link
}

// Tree lists everything below dir as files of a layer at prefix.
func Tree(dir, prefix string) (files []File, err error) {
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || p == dir {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			return err
		}
		fi, err := d.Info()
		if err != nil {
			return err
		}
		f := File{Name: filepath.ToSlash(filepath.Join(prefix, rel)), Mode: fi.Mode(), Source: p}
		switch {
		case fi.Mode()&fs.ModeSymlink != 0:
			f.Link, err = os.Readlink(p)
		case !fi.IsDir() && !fi.Mode().IsRegular():
			err = fmt.Errorf("%s: neither file, directory nor link", p)
		}
		files = append(files, f)
		return err
	})
	return files, err
}

// Tar writes the files as a tar stream in the order given.
func Tar(w io.Writer, files []File) error {
	tw := tar.NewWriter(w)
	for _, f := range files {
		if err := writeFile(tw, f); err != nil {
			return fmt.Errorf("add %s: %w", f.Name, err)
		}
	}
	return tw.Close()
}

func writeFile(tw *tar.Writer, f File) error {
	h := &tar.Header{Name: f.Name, Mode: int64(f.Mode.Perm()), ModTime: time.Unix(0, 0), Format: tar.FormatPAX}
	if f.Mode&fs.ModeSticky != 0 {
		h.Mode |= 0o1000
	}
	data := f.Data
	switch {
	case f.Mode.IsDir():
		h.Typeflag, h.Name = tar.TypeDir, f.Name+"/"
		return tw.WriteHeader(h)
	case f.Mode&fs.ModeSymlink != 0:
		h.Typeflag, h.Linkname, h.Mode = tar.TypeSymlink, f.Link, 0o777
		return tw.WriteHeader(h)
	case f.Source != "":
		var err error
		if data, err = os.ReadFile(f.Source); err != nil {
			return err
		}
	}
	h.Typeflag, h.Size = tar.TypeReg, int64(len(data))
	if err := tw.WriteHeader(h); err != nil {
		return err
	}
	_, err := tw.Write(data)
	return err
}

// Image is an image of gzip layers, one for each set of files.
func Image(config v1.Config, level int, layers ...[]File) (v1.Image, error) {
	img := mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON)
	for _, files := range layers {
		var b bytes.Buffer
		if err := Tar(&b, files); err != nil {
			return nil, err
		}
		open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b.Bytes())), nil }
		layer, err := tarball.LayerFromOpener(open, tarball.WithMediaType(types.OCILayer), tarball.WithCompressionLevel(level))
		if err != nil {
			return nil, err
		}
		if img, err = mutate.AppendLayers(img, layer); err != nil {
			return nil, err
		}
	}
	cf, err := img.ConfigFile()
	if err != nil {
		return nil, err
	}
	cf = cf.DeepCopy()
	cf.OS, cf.Architecture, cf.Created, cf.Config = "linux", "amd64", v1.Time{Time: time.Unix(0, 0)}, config
	return mutate.ConfigFile(img, cf)
}

// Layout is a directory in OCI layout.
type Layout struct{ path layout.Path }

// CreateLayout makes an empty layout in dir.
func CreateLayout(dir string) (Layout, error) {
	p, err := layout.Write(dir, empty.Index)
	return Layout{p}, err
}

// Add puts an image into the layout under the full reference ref
// (docker.io/sosna/kernel), in an index that names its platform.
func (l Layout) Add(ref string, img v1.Image) error {
	platform := &v1.Platform{OS: "linux", Architecture: "amd64"}
	index := mutate.IndexMediaType(mutate.AppendManifests(empty.Index,
		mutate.IndexAddendum{Add: img, Descriptor: v1.Descriptor{Platform: platform}}), types.OCIImageIndex)
	names := map[string]string{refName: ref, containerdName: ref}
	return l.path.ReplaceIndex(index, match.Name(ref), layout.WithAnnotations(names))
}

// AddManifest puts a bare image, without an index around it, under the short name ref.
func (l Layout) AddManifest(ref string, img v1.Image) error {
	platform := v1.Platform{OS: "linux", Architecture: "amd64"}
	return l.path.ReplaceImage(img, match.Name(ref), layout.WithAnnotations(map[string]string{refName: ref}), layout.WithPlatform(platform))
}

// WriteTar writes an OCI layout that holds one image, as a tar file: the form
// in which images are imported.
func WriteTar(file, ref string, img v1.Image) error {
	dir, err := os.MkdirTemp(filepath.Dir(file), ".layout-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	l, err := CreateLayout(dir)
	if err != nil {
		return err
	}
	if err := l.AddManifest(ref, img); err != nil {
		return err
	}
	files, err := Tree(dir, "")
	if err != nil {
		return err
	}
	for i := range files {
		files[i].Mode = files[i].Mode&^fs.ModePerm | 0o755 // independent of the umask
		if !files[i].Mode.IsDir() {
			files[i].Mode = 0o644
		}
	}
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	return errors.Join(Tar(out, files), out.Close())
}

// FastGzip is the level for layers that never leave the machine.
const FastGzip = gzip.BestSpeed

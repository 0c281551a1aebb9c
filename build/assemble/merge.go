package assemble

import (
	"archive/tar"
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/match"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"gopkg.in/yaml.v2"
)

// ErrYAML is wrapped when the YAML asks for what Merge does not do.
var ErrYAML = errors.New("not supported by the merge assembler")

// Merge is our own assembler.
type Merge struct{}

type config struct {
	Kernel struct {
		Image   string `yaml:"image"`
		Cmdline string `yaml:"cmdline"`
	} `yaml:"kernel"`
	Init  []string     `yaml:"init"`
	Files []configFile `yaml:"files"`
}

type configFile struct {
	Path      string  `yaml:"path"`
	Directory bool    `yaml:"directory"`
	Symlink   string  `yaml:"symlink"`
	Contents  *string `yaml:"contents"`
	Source    string  `yaml:"source"`
	Mode      string  `yaml:"mode"`
}

func readConfig(file string) (c config, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return c, err
	}
	if err := yaml.UnmarshalStrict(b, &c); err != nil {
		return c, fmt.Errorf("%s: %w: %w", file, ErrYAML, err)
	}
	return c, nil
}

// Assemble implements Assembler.
func (Merge) Assemble(_ context.Context, in Input, out string) error {
	c, err := readConfig(in.YAML)
	if err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(out, InitrdFile))
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	err = merge(c, in, newCPIO(w), out)
	return errors.Join(err, w.Flush(), f.Close())
}

func merge(c config, in Input, w *cpioWriter, out string) error {
	if err := mergeKernel(w, in.Layout, c.Kernel.Image, out); err != nil {
		return fmt.Errorf("kernel %s: %w", c.Kernel.Image, err)
	}
	if err := os.WriteFile(filepath.Join(out, CmdlineFile), []byte(c.Kernel.Cmdline), 0o644); err != nil {
		return err
	}
	for _, image := range c.Init {
		if err := mergeInit(w, in.Layout, image); err != nil {
			return fmt.Errorf("init %s: %w", image, err)
		}
	}
	seen := map[string]bool{}
	for _, f := range c.Files {
		if err := mergeFile(w, f, in.Root, seen); err != nil {
			return fmt.Errorf("file %s: %w", f.Path, err)
		}
	}
	return w.Close()
}

// open gives the flattened file system of an image of the layout.
func open(dir, short string) (io.ReadCloser, error) {
	ref := "docker.io/" + short // as LinuxKit expands owner/name
	p, err := layout.FromPath(dir)
	if err != nil {
		return nil, err
	}
	root, err := p.ImageIndex()
	if err != nil {
		return nil, err
	}
	m, err := root.IndexManifest()
	if err != nil {
		return nil, err
	}
	for _, d := range m.Manifests {
		if !match.Name(ref)(d) {
			continue
		}
		index, err := root.ImageIndex(d.Digest)
		if err != nil {
			return nil, err
		}
		return extract(index, ref)
	}
	return nil, fmt.Errorf("%s is not in the layout", ref)
}

func extract(index v1.ImageIndex, ref string) (io.ReadCloser, error) {
	m, err := index.IndexManifest()
	if err != nil {
		return nil, err
	}
	for _, d := range m.Manifests {
		if d.Platform != nil && d.Platform.Architecture == "amd64" {
			img, err := index.Image(d.Digest)
			if err != nil {
				return nil, err
			}
			return mutate.Extract(img), nil
		}
	}
	return nil, fmt.Errorf("%s has no amd64 image", ref)
}

// each calls do for every entry of an image's file system.
func each(dir, image string, do func(h *tar.Header, r io.Reader) error) error {
	rc, err := open(dir, image)
	if err != nil {
		return err
	}
	defer rc.Close()
	return eachEntry(rc, do)
}

func eachEntry(r io.Reader, do func(h *tar.Header, r io.Reader) error) error {
	tr := tar.NewReader(r)
	for {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := do(h, tr); err != nil {
			return err
		}
	}
}

// LinuxKit's date for what it makes itself (moby/build/dir.go).
var epoch = time.Date(2017, time.April, 18, 16, 30, 0, 0, time.UTC)

// mergeKernel writes the image's "kernel" beside the initrd and the entries of
// its "kernel.tar" into it. The empty directory boot is what LinuxKit leaves.
func mergeKernel(w *cpioWriter, dir, image, out string) error {
	return each(dir, image, func(h *tar.Header, r io.Reader) error {
		switch h.Name {
		case "kernel":
			b, err := io.ReadAll(r)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(out, KernelFile), b, 0o644); err != nil {
				return err
			}
			return w.add(&tar.Header{Name: "boot", Typeflag: tar.TypeDir, Mode: 0o755, ModTime: epoch}, nil)
		case "kernel.tar":
			return eachEntry(r, w.add)
		}
		return nil
	})
}

// What LinuxKit's moby/build/image.go does to every init image: some files are
// left out, some replaced, and some always there.
const resolvLink = "/run/resolvconf/resolv.conf"

var (
	excluded = map[string]bool{".dockerenv": true, "Dockerfile": true, "dev/console": true, "dev/pts": true, "dev/shm": true, "etc/hostname": true}
	hosts    = "127.0.0.1       localhost\n::1     localhost ip6-localhost ip6-loopback\nfe00::0 ip6-localnet\nff00::0 ip6-mcastprefix\nff02::1 ip6-allnodes\nff02::2 ip6-allrouters\n"
	always   = []string{"dev/", "dev/pts/", "dev/shm/", "etc/", "etc/hosts", "etc/mtab", "etc/resolv.conf", "proc/", "sys/"}
)

func mergeInit(w *cpioWriter, dir, image string) error {
	found := map[string]bool{}
	err := each(dir, image, func(h *tar.Header, r io.Reader) error {
		switch {
		case excluded[h.Name]:
			return nil
		case h.Name == "etc/hosts" || h.Name == "etc/resolv.conf":
			return fmt.Errorf("%w: the image brings its own %s", ErrYAML, h.Name)
		}
		if slices.Contains(always, h.Name) {
			h.ModTime = epoch
		}
		found[h.Name] = true
		return w.add(h, r)
	})
	if err != nil {
		return err
	}
	for _, name := range always {
		if found[name] {
			continue
		}
		h := &tar.Header{Name: name, Mode: 0o755, ModTime: epoch, Typeflag: tar.TypeDir}
		content := ""
		switch name {
		case "etc/hosts":
			h.Typeflag, h.Mode, content = tar.TypeReg, 0o644, hosts
			h.Size = int64(len(content))
		case "etc/mtab":
			h.Typeflag, h.Linkname = tar.TypeSymlink, "/proc/mounts"
		case "etc/resolv.conf":
			h.Typeflag, h.Mode, h.Linkname = tar.TypeSymlink, 0o644, resolvLink
		}
		h.Name = strings.TrimSuffix(name, "/")
		if err := w.add(h, strings.NewReader(content)); err != nil {
			return err
		}
	}
	return nil
}

// mergeFile writes an entry of the YAML's files section, its leading
// directories first, as moby/build/build.go does.
func mergeFile(w *cpioWriter, f configFile, root string, seen map[string]bool) error {
	name := strings.TrimPrefix(f.Path, "/")
	mode := int64(0o600)
	if f.Directory {
		mode = 0o700
	}
	if f.Mode != "" {
		var err error
		if mode, err = strconv.ParseInt(f.Mode, 8, 32); err != nil {
			return fmt.Errorf("mode: %w", err)
		}
	}
	dirMode := mode
	for _, who := range []int64{0o700, 0o070, 0o007} {
		if mode&who != 0 {
			dirMode |= who & 0o111
		}
	}
	for _, d := range leading(name) {
		if seen[d] {
			continue
		}
		seen[d] = true
		if err := w.add(&tar.Header{Name: d, Typeflag: tar.TypeDir, Mode: dirMode, ModTime: epoch}, nil); err != nil {
			return err
		}
	}
	seen[name] = true
	h := &tar.Header{Name: name, Mode: mode, ModTime: epoch, Typeflag: tar.TypeReg}
	var content []byte
	var err error
	switch {
	case f.Directory:
		h.Typeflag = tar.TypeDir
	case f.Symlink != "":
		h.Typeflag, h.Linkname = tar.TypeSymlink, f.Symlink
	case f.Contents != nil:
		content = []byte(*f.Contents)
	case f.Source != "":
		content, err = os.ReadFile(filepath.Join(root, f.Source))
	default:
		err = fmt.Errorf("%w: no content", ErrYAML)
	}
	if err != nil {
		return err
	}
	h.Size = int64(len(content))
	return w.add(h, bytes.NewReader(content))
}

// leading lists the directories above a path, outermost first.
func leading(name string) (dirs []string) {
	for d := path.Dir(name); d != "." && d != "/"; d = path.Dir(d) {
		dirs = append(dirs, d)
	}
	sort.Slice(dirs, func(i, j int) bool { return len(dirs[i]) < len(dirs[j]) })
	return dirs
}

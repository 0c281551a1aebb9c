package content

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sync"

	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sosna-os/sosna/pkg/bounded"
	"github.com/sosna-os/sosna/pkg/durable"
)

const (
	blobsDir   = "blobs/sha256"
	stagingDir = "staging"
	indexFile  = "index.json"
	// storeIndexMost bounds our own index.json: 1024 names are far below it.
	storeIndexMost = 16 << 20
)

// Image is one name in a store.
type Image struct {
	Name         string        `json:"name"`
	Digest       digest.Digest `json:"digest"`
	Architecture string        `json:"architecture"`
	Bytes        int64         `json:"bytes"` // manifest, configuration and compressed layers
}

// Store is an OCI image layout on disk. One process owns the directory; within
// it a Store may be used from many goroutines.
type Store struct {
	dir    string
	limits Limits

	mu     sync.Mutex // index and the set of blobs
	images []Image
}

// OpenStore opens the layout in dir, or makes an empty one, and throws away
// what an import that was cut short has left.
func OpenStore(dir string, limits Limits) (*Store, error) {
	s := &Store{dir: dir, limits: limits.Filled()}
	if err := os.RemoveAll(s.path(stagingDir)); err != nil {
		return nil, fmt.Errorf("open image store: %w", err)
	}
	for _, d := range []string{blobsDir, stagingDir} {
		if err := os.MkdirAll(s.path(d), 0o755); err != nil {
			return nil, fmt.Errorf("open image store: %w", err)
		}
	}
	layout, err := json.Marshal(ocispec.ImageLayout{Version: ocispec.ImageLayoutVersion})
	if err != nil {
		return nil, err
	}
	if err := durable.Replace(s.path(ocispec.ImageLayoutFile), layout, 0o644); err != nil {
		return nil, fmt.Errorf("open image store: %w", err)
	}
	if err := s.load(); err != nil {
		return nil, fmt.Errorf("open image store %s: %w", dir, err)
	}
	return s, s.prune()
}

func (s *Store) path(elem ...string) string {
	return filepath.Join(append([]string{s.dir}, elem...)...)
}

func (s *Store) load() error {
	raw, err := readFile(s.path(indexFile), storeIndexMost)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	descriptors, err := parseIndex(raw, s.limits)
	if err != nil {
		return fmt.Errorf("%s: %w", indexFile, err)
	}
	for _, d := range descriptors {
		name := d.Annotations[ocispec.AnnotationRefName]
		m, err := ReadImage(context.Background(), dirSource(s.path(blobsDir)), d.Digest, s.limits)
		if err != nil {
			// One rotten image must not keep the hub from serving the others.
			slog.Warn("image dropped from the store", "image", name, "digest", d.Digest, "reason", err)
			continue
		}
		s.images = append(s.images, imageOf(name, m))
	}
	return nil
}

func imageOf(name string, m *Manifest) Image {
	return Image{
		Name: name, Digest: m.Digest, Architecture: m.Config.Architecture,
		Bytes: int64(len(m.Raw)) + int64(len(m.ConfigRaw)) + m.LayerBytes(),
	}
}

// Blob opens a blob that an imported image consists of.
func (s *Store) Blob(ctx context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	return dirSource(s.path(blobsDir)).Blob(ctx, d)
}

// Resolve gives the manifest digest behind a name. A digest resolves to itself
// if an image of the store has it.
func (s *Store) Resolve(name string) (digest.Digest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, im := range s.images {
		if im.Name == name || im.Digest.String() == name {
			return im.Digest, nil
		}
	}
	return "", fmt.Errorf("image %q: %w", clip(name), ErrNotFound)
}

// List gives all names, sorted.
func (s *Store) List() ([]Image, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.images), nil
}

// Remove forgets a name and deletes the blobs that no other name needs. A blob
// that is being read stays readable until it is closed.
func (s *Store) Remove(name string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.images, func(im Image) bool { return im.Name == name })
	if i < 0 {
		return fmt.Errorf("image %q: %w", clip(name), ErrNotFound)
	}
	if err := s.writeIndex(slices.Delete(slices.Clone(s.images), i, i+1)); err != nil {
		return err
	}
	return s.prune()
}

// put makes name mean the image m. The blobs are in place. mu is held.
func (s *Store) put(name string, m *Manifest) error {
	images := slices.DeleteFunc(slices.Clone(s.images), func(im Image) bool { return im.Name == name })
	if len(images) >= s.limits.Images {
		return fmt.Errorf("%w: %d names, at most %d", ErrStoreFull, len(images), s.limits.Images)
	}
	images = append(images, imageOf(name, m))
	slices.SortFunc(images, func(a, b Image) int { return cmp.Compare(a.Name, b.Name) })
	return s.writeIndex(images)
}

func (s *Store) writeIndex(images []Image) error {
	index := ocispec.Index{Versioned: specs.Versioned{SchemaVersion: 2}, MediaType: ocispec.MediaTypeImageIndex, Manifests: []ocispec.Descriptor{}}
	for _, im := range images {
		fi, err := os.Stat(s.path(blobsDir, im.Digest.Encoded()))
		if err != nil {
			return fmt.Errorf("image %q: %w", im.Name, err)
		}
		index.Manifests = append(index.Manifests, ocispec.Descriptor{
			MediaType: ocispec.MediaTypeImageManifest, Digest: im.Digest, Size: fi.Size(),
			Platform:    &ocispec.Platform{OS: "linux", Architecture: im.Architecture},
			Annotations: map[string]string{ocispec.AnnotationRefName: im.Name},
		})
	}
	raw, err := json.Marshal(index)
	if err != nil {
		return err
	}
	if err := durable.Replace(s.path(indexFile), raw, 0o644); err != nil {
		return fmt.Errorf("image store: %w", err)
	}
	s.images = images
	return nil
}

// prune deletes blobs that no image needs.
func (s *Store) prune() error {
	needed := map[string]bool{}
	for _, im := range s.images {
		m, err := ReadImage(context.Background(), dirSource(s.path(blobsDir)), im.Digest, s.limits)
		if err != nil {
			return fmt.Errorf("image %q: %w", im.Name, err)
		}
		for _, d := range m.blobs() {
			needed[d.Encoded()] = true
		}
	}
	entries, err := os.ReadDir(s.path(blobsDir))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !needed[e.Name()] {
			if err := os.RemoveAll(s.path(blobsDir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

// blobs lists everything an image consists of, each once.
func (m *Manifest) blobs() []digest.Digest {
	all := []digest.Digest{m.Digest, m.ConfigDsc.Digest}
	for _, l := range m.Layers {
		all = append(all, l.Digest)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// dirSource serves a blobs/sha256 directory.
type dirSource string

func (dir dirSource) Blob(_ context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	if err := CheckDigest(d); err != nil { // also keeps "../" out of the path
		return nil, 0, err
	}
	f, err := os.Open(filepath.Join(string(dir), d.Encoded()))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("blob %s: %w", d, ErrNotFound)
	}
	if err != nil {
		return nil, 0, err
	}
	fi, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, fi.Size(), nil
}

var namePattern = regexp.MustCompile(`^[a-z0-9]+([._/-][a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,63})?$`)

// CheckName accepts names such as "povray" and "team/solver:1.2".
func CheckName(name string) error {
	if len(name) > 200 || !namePattern.MatchString(name) {
		return fmt.Errorf("%w: %q (small letters, digits and single . _ / - between them, then an optional :tag)", ErrName, clip(name))
	}
	return nil
}

func readFile(path string, most int64) ([]byte, error) {
	raw, err := bounded.ReadFile(path, most)
	if errors.Is(err, bounded.ErrTooLong) {
		err = fmt.Errorf("%s: %w: more than %d bytes", filepath.Base(path), ErrTooLarge, most)
	}
	return raw, err
}

package content

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sosna-os/sosna/pkg/durable"
)

// archiveEntries bounds the headers of an archive: each image object is one
// entry, and an archive of one image has few.
const archiveEntries = 4096

// ImportArchive reads an OCI-layout tar from r and keeps the one image in it
// under name, replacing what the name meant before. It returns the digest of
// the image's manifest. progress, if not nil, is told how many bytes of r have
// been read. r may be anything a stranger sends: on an error, which wraps one
// of this package's, nothing of it remains in the store. When ImportArchive
// returns without error the image is on stable storage.
func (s *Store) ImportArchive(ctx context.Context, name string, r io.Reader, progress func(read int64)) (digest.Digest, error) {
	if err := CheckName(name); err != nil {
		return "", err
	}
	staging, err := os.MkdirTemp(s.path(stagingDir), "import-")
	if err != nil {
		return "", fmt.Errorf("import image: %w", err)
	}
	defer os.RemoveAll(staging)

	a := &archive{dir: staging, limits: s.limits}
	in := &meteredReader{ctx: ctx, r: r, left: s.limits.ArchiveBytes, progress: progress}
	if err := a.read(in); err != nil {
		return "", fmt.Errorf("import image: %w", err)
	}
	m, err := a.image(ctx)
	if err != nil {
		return "", fmt.Errorf("import image: %w", err)
	}
	if err := s.commit(name, m, staging); err != nil {
		return "", fmt.Errorf("import image: %w", err)
	}
	return m.Digest, nil
}

// archive is an upload being taken apart. Blobs lie in dir under their hex
// digests and are verified as they come.
type archive struct {
	dir    string
	limits Limits
	index  []byte
	layout []byte
}

func (a *archive) read(r io.Reader) error {
	tr := tar.NewReader(r)
	for range archiveEntries {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = a.entry(h, tr)
		}
		if err != nil {
			return archiveError(err)
		}
	}
	return fmt.Errorf("%w: more than %d entries", ErrTooLarge, archiveEntries)
}

// archiveError names what the tar reader reports; our own errors and those of
// the connection pass.
func archiveError(err error) error {
	if errors.Is(err, tar.ErrHeader) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, tar.ErrFieldTooLong) {
		return fmt.Errorf("%w: archive is cut short or not a tar: %w", ErrMalformed, err)
	}
	return err
}

func (a *archive) entry(h *tar.Header, body io.Reader) (err error) {
	name := strings.TrimPrefix(h.Name, "./")
	if h.Typeflag == tar.TypeDir {
		switch strings.TrimSuffix(name, "/") {
		case "", ".", "blobs", "blobs/sha256":
			return nil
		}
		return fmt.Errorf("%w: directory %q", ErrEntry, clip(h.Name))
	}
	if h.Typeflag != tar.TypeReg {
		return fmt.Errorf("%w: %q has type %q", ErrEntry, clip(h.Name), h.Typeflag)
	}
	switch name {
	case indexFile:
		if a.index != nil {
			return fmt.Errorf("%w: second %s", ErrEntry, indexFile)
		}
		a.index, err = readEntry(h, body, a.limits.ManifestBytes)
		return err
	case ocispec.ImageLayoutFile:
		a.layout, err = readEntry(h, body, 4096)
		return err
	case "manifest.json", "repositories": // docker save adds its older format
		return nil
	}
	hex, ok := strings.CutPrefix(name, blobsDir+"/")
	if !ok {
		return fmt.Errorf("%w: %q", ErrEntry, clip(h.Name))
	}
	d := digest.NewDigestFromEncoded(digest.SHA256, hex)
	if err := CheckDigest(d); err != nil {
		return fmt.Errorf("%w: %q", ErrEntry, clip(h.Name))
	}
	return a.blob(d, h.Size, body)
}

func readEntry(h *tar.Header, body io.Reader, most int64) ([]byte, error) {
	if h.Size > most {
		return nil, fmt.Errorf("%s: %w: %d bytes, at most %d", h.Name, ErrTooLarge, h.Size, most)
	}
	return io.ReadAll(io.LimitReader(body, most))
}

func (a *archive) blob(d digest.Digest, size int64, body io.Reader) error {
	if size > a.limits.BlobBytes {
		return fmt.Errorf("blob %s: %w: %d bytes, at most %d", d, ErrTooLarge, size, a.limits.BlobBytes)
	}
	f, err := os.OpenFile(filepath.Join(a.dir, d.Encoded()), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%w: blob %s twice", ErrEntry, d)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(io.MultiWriter(f, hash), body); err != nil {
		return fmt.Errorf("blob %s: %w", d, err)
	}
	if got := digest.NewDigest(digest.SHA256, hash); got != d {
		return fmt.Errorf("blob %s: %w: bytes are %s", d, ErrDigest, got)
	}
	return f.Close()
}

// image checks what has been read, down to the entries of each layer.
func (a *archive) image(ctx context.Context) (*Manifest, error) {
	var layout ocispec.ImageLayout
	if a.layout == nil || a.index == nil {
		return nil, fmt.Errorf("%w: %s or %s is missing: not an OCI layout", ErrMalformed, ocispec.ImageLayoutFile, indexFile)
	}
	if err := json.Unmarshal(a.layout, &layout); err != nil || layout.Version != ocispec.ImageLayoutVersion {
		return nil, fmt.Errorf("%w: %s is not version %s", ErrMalformed, ocispec.ImageLayoutFile, ocispec.ImageLayoutVersion)
	}
	src := dirSource(a.dir)
	d, err := selectManifest(ctx, src, a.index, runtime.GOARCH, a.limits)
	if err != nil {
		return nil, err
	}
	m, err := ReadImage(ctx, src, d, a.limits)
	if err != nil {
		return nil, err
	}
	budget := a.limits.Budget()
	for i, l := range m.Layers {
		if err := measureBlob(ctx, src, l, &budget); err != nil {
			return nil, fmt.Errorf("layer %d, %s: %w", i, l.Digest, err)
		}
	}
	return m, nil
}

func measureBlob(ctx context.Context, src Source, l ocispec.Descriptor, budget *Budget) error {
	rc, size, err := src.Blob(ctx, l.Digest)
	if err != nil {
		return err
	}
	defer rc.Close()
	if size != l.Size {
		return fmt.Errorf("%w: %d bytes, descriptor says %d", ErrSize, size, l.Size)
	}
	return MeasureLayer(&meteredReader{ctx: ctx, r: rc, left: size}, l.MediaType, budget)
}

// commit moves the image's blobs into the store, then names them. A power cut
// in between leaves blobs without a name, which OpenStore deletes.
func (s *Store) commit(name string, m *Manifest, staging string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var incoming int64
	var move []string
	for _, d := range m.blobs() {
		if _, err := os.Stat(s.path(blobsDir, d.Encoded())); err == nil {
			continue
		}
		fi, err := os.Stat(filepath.Join(staging, d.Encoded()))
		if err != nil {
			return err
		}
		incoming += fi.Size()
		move = append(move, d.Encoded())
	}
	held, err := s.heldBytes()
	if err != nil {
		return err
	}
	if held+incoming > s.limits.StoreBytes {
		return fmt.Errorf("%w: %d bytes held, %d more asked, at most %d", ErrStoreFull, held, incoming, s.limits.StoreBytes)
	}
	if err := s.moveIn(move, staging); err != nil {
		return errors.Join(err, s.prune())
	}
	if err := s.put(name, m); err != nil {
		return errors.Join(err, s.prune())
	}
	return s.prune() // what the name meant before
}

func (s *Store) moveIn(names []string, staging string) error {
	for _, n := range names {
		f, err := os.Open(filepath.Join(staging, n))
		if err != nil {
			return err
		}
		if err := errors.Join(f.Sync(), f.Close()); err != nil {
			return err
		}
		if err := os.Rename(filepath.Join(staging, n), s.path(blobsDir, n)); err != nil {
			return err
		}
	}
	return durable.SyncDir(s.path(blobsDir))
}

func (s *Store) heldBytes() (sum int64, err error) {
	entries, err := os.ReadDir(s.path(blobsDir))
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		fi, err := e.Info()
		if err != nil {
			return 0, err
		}
		sum += fi.Size()
	}
	return sum, nil
}

// meteredReader ends with the context, reads at most left bytes, and tells how
// far it is.
type meteredReader struct {
	ctx      context.Context
	r        io.Reader
	left     int64
	read     int64
	progress func(int64)
}

func (m *meteredReader) Read(p []byte) (int, error) {
	if err := m.ctx.Err(); err != nil {
		return 0, err
	}
	if m.left <= 0 {
		// One byte more tells the end from a limit.
		var one [1]byte
		n, err := m.r.Read(one[:])
		if n > 0 {
			return 0, fmt.Errorf("%w: archive is longer than allowed", ErrTooLarge)
		}
		return 0, err
	}
	if int64(len(p)) > m.left {
		p = p[:m.left]
	}
	n, err := m.r.Read(p)
	m.left -= int64(n)
	m.read += int64(n)
	if m.progress != nil && n > 0 {
		m.progress(m.read)
	}
	return n, err
}

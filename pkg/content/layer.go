package content

import (
	"archive/tar"
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
)

type compression int

const (
	plain compression = iota
	gzipped
	zstandard
)

func compressionOf(mediaType string) (compression, error) {
	switch mediaType {
	case ocispec.MediaTypeImageLayer, dockerLayer:
		return plain, nil
	case ocispec.MediaTypeImageLayerGzip, dockerLayerGz:
		return gzipped, nil
	case ocispec.MediaTypeImageLayerZstd:
		return zstandard, nil
	}
	return 0, fmt.Errorf("%w: layer is %q", ErrMediaType, clip(mediaType))
}

// Budget is what the layers of one image may still cost. MeasureLayer takes
// from it, so that many middling layers are bounded like one large.
type Budget struct {
	Bytes   int64 // uncompressed
	Entries int64
}

// Budget is the whole allowance of an image under l.
func (l Limits) Budget() Budget {
	l = l.Filled()
	return Budget{Bytes: l.UnpackedBytes, Entries: l.Entries}
}

// zstdWindow bounds the memory of a decoder; 8 MiB is what RFC 8878 asks every
// decoder to support, and what image builders keep to.
const zstdWindow = 8 << 20

// MeasureLayer reads a layer as it would be unpacked, without writing
// anything, and refuses one that is over the budget or holds entries that no
// image needs. r yields the compressed bytes. It does not compare digests.
func MeasureLayer(r io.Reader, mediaType string, b *Budget) error {
	kind, err := compressionOf(mediaType)
	if err != nil {
		return err
	}
	in := bufio.NewReaderSize(r, 64<<10)
	var plainTar io.Reader = in
	switch kind {
	case gzipped:
		z, err := gzip.NewReader(in)
		if err != nil {
			return fmt.Errorf("%w: gzip: %w", ErrMalformed, err)
		}
		plainTar = z
	case zstandard:
		z, err := zstd.NewReader(in, zstd.WithDecoderMaxWindow(zstdWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return fmt.Errorf("%w: zstd: %w", ErrMalformed, err)
		}
		defer z.Close()
		plainTar = z
	}
	bounded := &budgetReader{r: plainTar, budget: b}
	if err := walkLayer(tar.NewReader(bounded), b); err != nil {
		return err
	}
	// What follows the tar's end is decompressed when the layer is applied,
	// so it counts.
	if _, err := io.Copy(io.Discard, bounded); err != nil {
		return layerError(err)
	}
	return nil
}

func walkLayer(tr *tar.Reader, b *Budget) error {
	for {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return layerError(err)
		}
		if b.Entries--; b.Entries < 0 {
			return fmt.Errorf("%w: layer has too many entries", ErrTooLarge)
		}
		if err := checkLayerEntry(h); err != nil {
			return err
		}
	}
}

// harmlessDevices are the character devices that every container has anyway;
// images made by debootstrap carry them.
var harmlessDevices = map[[2]int64]bool{
	{1, 3}: true, {1, 5}: true, {1, 7}: true, {1, 8}: true, {1, 9}: true, // null zero full random urandom
	{5, 0}: true, {5, 1}: true, {5, 2}: true, // tty console ptmx
}

func checkLayerEntry(h *tar.Header) error {
	if climbs(h.Name) || (h.Typeflag == tar.TypeLink && climbs(h.Linkname)) {
		return fmt.Errorf("%w: %q leaves the root", ErrEntry, clip(h.Name))
	}
	// A sparse file costs nothing in the stream and everything on disk.
	for key := range h.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return fmt.Errorf("%w: %q is a sparse file", ErrEntry, clip(h.Name))
		}
	}
	switch h.Typeflag {
	case tar.TypeReg, tar.TypeDir, tar.TypeSymlink, tar.TypeLink, tar.TypeFifo, tar.TypeXGlobalHeader:
		return nil
	case tar.TypeChar:
		if harmlessDevices[[2]int64{h.Devmajor, h.Devminor}] {
			return nil
		}
	}
	return fmt.Errorf("%w: %q has type %q (device %d:%d)", ErrEntry, clip(h.Name), h.Typeflag, h.Devmajor, h.Devminor)
}

// climbs says whether a name has a ".." component. Unpackers resolve those
// inside the root; no builder writes them, so they are a sign of intent.
func climbs(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return true
		}
	}
	return false
}

// budgetReader takes what it hands on from the budget.
type budgetReader struct {
	r      io.Reader
	budget *Budget
}

func (b *budgetReader) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if b.budget.Bytes -= int64(n); b.budget.Bytes < 0 {
		return 0, fmt.Errorf("%w: layers unpack to more than is allowed", ErrTooLarge)
	}
	return n, err
}

func layerError(err error) error {
	for _, known := range []error{ErrTooLarge, ErrEntry, ErrSize, ErrDigest} {
		if errors.Is(err, known) {
			return err
		}
	}
	return fmt.Errorf("%w: layer: %w", ErrMalformed, err)
}

// Package content is the room for container images as bytes: what an image
// may look like, where its blobs lie on disk, and how one comes in from a
// stranger.
//
// It gives three things. Source is anything that serves blobs by digest (the
// Store here, a libp2p stream elsewhere). ReadImage reads a manifest and its
// configuration from a Source and refuses what is not a plain image. Store is
// an OCI image layout on disk: the hub keeps what buyers upload in one and
// serves workers from it.
//
// It relies on the directory being written by one process only, and on
// rename and fsync meaning what POSIX says. It stops at verified bytes: it
// does not unpack (containerd does, see pkg/sandbox), does not know who may
// upload, and does not talk to the network.
//
// The threat is the archive itself. Names that climb out of the directory,
// links and device nodes, sizes that lie, JSON as large as memory, layers that
// unpack to terabytes, digests that do not match: each is refused with its own
// error before memory is allocated for it, and nothing of it stays on disk. An
// import that returned without error survives a power cut.
package content

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/opencontainers/go-digest"
)

// Why bytes are refused. Every refusal of this package wraps one of these, so
// that a caller can decide on the kind and a person can read the detail.
var (
	// ErrMalformed: not an OCI layout, cut short, or JSON that does not parse.
	ErrMalformed = errors.New("malformed image")
	// ErrEntry: a tar entry that an archive or a layer may not hold.
	ErrEntry = errors.New("forbidden archive entry")
	// ErrTooLarge: over one of Limits.
	ErrTooLarge = errors.New("over the size limit")
	// ErrSize: the bytes are more or fewer than the descriptor says.
	ErrSize = errors.New("size differs from the descriptor")
	// ErrDigest: the bytes hash to something else than their name.
	ErrDigest = errors.New("digest differs")
	// ErrMediaType: a kind of object that is not part of a plain image.
	ErrMediaType = errors.New("unsupported media type")
	// ErrPlatform: not for Linux, or not for the processor asked for.
	ErrPlatform = errors.New("unsupported platform")
	// ErrAmbiguous: several images, none of which is clearly meant.
	ErrAmbiguous = errors.New("archive holds several images")
	// ErrName: not a name under which an image can be kept.
	ErrName = errors.New("bad image name")
	// ErrNotFound: no such blob or image.
	ErrNotFound = errors.New("not found")
	// ErrStoreFull: the store's own limit is reached.
	ErrStoreFull = errors.New("image store is full")
)

// Source serves blobs by digest. The reader may yield other bytes than the
// digest names: whoever reads must verify (ReadBlob and pkg/sandbox do). size
// is what the source claims, in bytes.
type Source interface {
	Blob(ctx context.Context, d digest.Digest) (rc io.ReadCloser, size int64, err error)
}

// Limits bound what one image may cost. A field that is zero takes its value
// from DefaultLimits.
type Limits struct {
	ArchiveBytes  int64 // an uploaded archive, as read
	BlobBytes     int64 // one layer, compressed
	ManifestBytes int64 // one manifest or index
	ConfigBytes   int64 // one image configuration
	UnpackedBytes int64 // all layers of an image, uncompressed
	Entries       int64 // files, directories and links in all layers
	Layers        int   // layers of an image
	Images        int   // names in a store
	StoreBytes    int64 // all blobs of a store
}

// DefaultLimits are generous for a render or a numerical job and small enough
// that one upload cannot take a hub down.
func DefaultLimits() Limits {
	return Limits{
		ArchiveBytes:  4 << 30,
		BlobBytes:     4 << 30,
		ManifestBytes: 1 << 20,
		ConfigBytes:   1 << 20,
		UnpackedBytes: 16 << 30,
		Entries:       500_000,
		Layers:        128,
		Images:        1024,
		StoreBytes:    64 << 30,
	}
}

// Filled returns l with its zero fields set from DefaultLimits.
func (l Limits) Filled() Limits {
	d := DefaultLimits()
	fill := func(field *int64, value int64) {
		if *field == 0 {
			*field = value
		}
	}
	fill(&l.ArchiveBytes, d.ArchiveBytes)
	fill(&l.BlobBytes, d.BlobBytes)
	fill(&l.ManifestBytes, d.ManifestBytes)
	fill(&l.ConfigBytes, d.ConfigBytes)
	fill(&l.UnpackedBytes, d.UnpackedBytes)
	fill(&l.Entries, d.Entries)
	fill(&l.StoreBytes, d.StoreBytes)
	if l.Layers == 0 {
		l.Layers = d.Layers
	}
	if l.Images == 0 {
		l.Images = d.Images
	}
	return l
}

// CheckDigest accepts sha256 only: it is the one algorithm every part of the
// system verifies, and a second one would be a second way to name a thing.
func CheckDigest(d digest.Digest) error {
	if err := d.Validate(); err != nil {
		return fmt.Errorf("%w: %q: %w", ErrMalformed, clip(string(d)), err)
	}
	if d.Algorithm() != digest.SHA256 {
		return fmt.Errorf("%w: digest algorithm %q is not sha256", ErrMalformed, d.Algorithm())
	}
	return nil
}

// ReadBlob reads a whole small blob, at most limit bytes, and verifies it. A
// size of -1 means that no descriptor has stated one.
func ReadBlob(ctx context.Context, src Source, d digest.Digest, size, limit int64) ([]byte, error) {
	if err := CheckDigest(d); err != nil {
		return nil, err
	}
	if size > limit {
		return nil, fmt.Errorf("blob %s: %w: %d bytes, at most %d", d, ErrTooLarge, size, limit)
	}
	rc, claimed, err := src.Blob(ctx, d)
	if err != nil {
		return nil, fmt.Errorf("blob %s: %w", d, err)
	}
	defer rc.Close()
	if size >= 0 && claimed != size {
		return nil, fmt.Errorf("blob %s: %w: source has %d bytes, descriptor says %d", d, ErrSize, claimed, size)
	}
	if claimed < 0 || claimed > limit {
		return nil, fmt.Errorf("blob %s: %w: %d bytes, at most %d", d, ErrTooLarge, claimed, limit)
	}
	// claimed is bounded, but may still be a lie upwards: the buffer grows
	// with what really comes.
	data, err := io.ReadAll(io.LimitReader(rc, claimed+1))
	if err != nil {
		return nil, fmt.Errorf("blob %s: read: %w", d, err)
	}
	if int64(len(data)) != claimed {
		return nil, fmt.Errorf("blob %s: %w: got %d bytes of %d", d, ErrSize, len(data), claimed)
	}
	if got := digest.FromBytes(data); got != d {
		return nil, fmt.Errorf("blob %s: %w: bytes are %s", d, ErrDigest, got)
	}
	return data, nil
}

// clip keeps a stranger's string short enough for a log line.
func clip(s string) string {
	const most = 120
	if len(s) > most {
		return s[:most] + "..."
	}
	return s
}

package content

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
)

// Docker's names for the same objects: Docker Hub still serves them.
const (
	dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"
	dockerList     = "application/vnd.docker.distribution.manifest.list.v2+json"
	dockerConfig   = "application/vnd.docker.container.image.v1+json"
	dockerLayer    = "application/vnd.docker.image.rootfs.diff.tar"
	dockerLayerGz  = "application/vnd.docker.image.rootfs.diff.tar.gzip"
)

// Manifest is an image's manifest and configuration, verified and within
// limits. Layers are only described: their bytes have not been seen.
type Manifest struct {
	Digest    digest.Digest
	MediaType string
	Raw       []byte // the manifest's bytes, which hash to Digest
	ConfigRaw []byte
	Config    ocispec.Image
	ConfigDsc ocispec.Descriptor
	Layers    []ocispec.Descriptor
}

// LayerBytes is the sum of the compressed layers, as the manifest states it.
func (m *Manifest) LayerBytes() (sum int64) {
	for _, l := range m.Layers {
		sum += l.Size
	}
	return sum
}

// ReadImage reads the manifest d and its configuration from src. It accepts an
// image manifest only: an index names several images, and which of them runs
// must not depend on who looks.
func ReadImage(ctx context.Context, src Source, d digest.Digest, limits Limits) (*Manifest, error) {
	limits = limits.Filled()
	raw, err := ReadBlob(ctx, src, d, -1, limits.ManifestBytes)
	if err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	m, err := parseManifest(raw, limits)
	if err != nil {
		return nil, fmt.Errorf("manifest %s: %w", d, err)
	}
	m.Digest = d
	m.ConfigRaw, err = ReadBlob(ctx, src, m.ConfigDsc.Digest, m.ConfigDsc.Size, limits.ConfigBytes)
	if err != nil {
		return nil, fmt.Errorf("image configuration: %w", err)
	}
	m.Config, err = parseConfig(m.ConfigRaw, len(m.Layers))
	if err != nil {
		return nil, fmt.Errorf("image configuration %s: %w", m.ConfigDsc.Digest, err)
	}
	return m, nil
}

func parseManifest(raw []byte, limits Limits) (*Manifest, error) {
	var doc struct {
		ocispec.Manifest
		Manifests []json.RawMessage `json:"manifests"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	// A document that is both a manifest and an index would be read
	// differently by different readers (CVE-2021-41190).
	if len(doc.Manifests) > 0 {
		return nil, fmt.Errorf("%w: an index where a manifest belongs", ErrMediaType)
	}
	if doc.SchemaVersion != 2 {
		return nil, fmt.Errorf("%w: schemaVersion %d", ErrMalformed, doc.SchemaVersion)
	}
	switch doc.MediaType {
	case "", ocispec.MediaTypeImageManifest:
		doc.MediaType = ocispec.MediaTypeImageManifest
	case dockerManifest:
	default:
		return nil, fmt.Errorf("%w: %q is not an image manifest", ErrMediaType, clip(doc.MediaType))
	}
	if err := checkParts(doc.Manifest, limits); err != nil {
		return nil, err
	}
	return &Manifest{MediaType: doc.MediaType, Raw: raw, ConfigDsc: doc.Config, Layers: doc.Layers}, nil
}

func checkParts(m ocispec.Manifest, limits Limits) error {
	if m.Subject != nil || m.ArtifactType != "" {
		return fmt.Errorf("%w: an artifact, not an image", ErrMediaType)
	}
	switch m.Config.MediaType {
	case ocispec.MediaTypeImageConfig, dockerConfig:
	default:
		return fmt.Errorf("%w: configuration is %q", ErrMediaType, clip(m.Config.MediaType))
	}
	if err := checkDescriptor(m.Config, limits.ConfigBytes); err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	if len(m.Layers) == 0 || len(m.Layers) > limits.Layers {
		return fmt.Errorf("%w: %d layers, between 1 and %d are accepted", ErrTooLarge, len(m.Layers), limits.Layers)
	}
	var sum int64
	for i, l := range m.Layers {
		if _, err := compressionOf(l.MediaType); err != nil {
			return fmt.Errorf("layer %d: %w", i, err)
		}
		if err := checkDescriptor(l, limits.BlobBytes); err != nil {
			return fmt.Errorf("layer %d: %w", i, err)
		}
		if sum += l.Size; sum > limits.ArchiveBytes {
			return fmt.Errorf("%w: layers are more than %d bytes together", ErrTooLarge, limits.ArchiveBytes)
		}
	}
	return nil
}

func checkDescriptor(d ocispec.Descriptor, most int64) error {
	if err := CheckDigest(d.Digest); err != nil {
		return err
	}
	if d.Size < 0 {
		return fmt.Errorf("%w: size %d", ErrMalformed, d.Size)
	}
	if d.Size > most {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, d.Size, most)
	}
	return nil
}

func parseConfig(raw []byte, layers int) (ocispec.Image, error) {
	var c ocispec.Image
	if err := json.Unmarshal(raw, &c); err != nil {
		return c, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if c.OS != "linux" {
		return c, fmt.Errorf("%w: os %q", ErrPlatform, clip(c.OS))
	}
	if c.RootFS.Type != "layers" || len(c.RootFS.DiffIDs) != layers {
		return c, fmt.Errorf("%w: %d diff ids for %d layers", ErrMalformed, len(c.RootFS.DiffIDs), layers)
	}
	for _, d := range c.RootFS.DiffIDs {
		if err := CheckDigest(d); err != nil {
			return c, err
		}
	}
	return c, nil
}

// selectManifest finds the one image that an index means. One nested index is
// followed, since docker buildx writes its output so; deeper ones are refused.
func selectManifest(ctx context.Context, src Source, index []byte, arch string, limits Limits) (digest.Digest, error) {
	candidates, err := parseIndex(index, limits)
	if err != nil {
		return "", fmt.Errorf("index.json: %w", err)
	}
	if len(candidates) == 1 && isIndex(candidates[0].MediaType) {
		d := candidates[0]
		raw, err := ReadBlob(ctx, src, d.Digest, d.Size, limits.ManifestBytes)
		if err != nil {
			return "", fmt.Errorf("index: %w", err)
		}
		if candidates, err = parseIndex(raw, limits); err != nil {
			return "", fmt.Errorf("index %s: %w", d.Digest, err)
		}
	}
	var images, here []ocispec.Descriptor
	for _, d := range candidates {
		switch {
		case isIndex(d.MediaType):
			return "", fmt.Errorf("%w: an index within an index", ErrMediaType)
		case d.Platform != nil && d.Platform.OS == "unknown": // buildx attestation
			continue
		}
		images = append(images, d)
		if d.Platform != nil && d.Platform.OS == "linux" && d.Platform.Architecture == arch {
			here = append(here, d)
		}
	}
	switch {
	case len(images) == 1:
		return images[0].Digest, nil
	case len(here) == 1:
		return here[0].Digest, nil
	case len(images) == 0:
		return "", fmt.Errorf("%w: no image in index.json", ErrMalformed)
	}
	return "", fmt.Errorf("%w: %d, of which %d for linux/%s", ErrAmbiguous, len(images), len(here), arch)
}

func parseIndex(raw []byte, limits Limits) ([]ocispec.Descriptor, error) {
	var doc struct {
		ocispec.Index
		Layers []json.RawMessage `json:"layers"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if len(doc.Layers) > 0 {
		return nil, fmt.Errorf("%w: a manifest where an index belongs", ErrMediaType)
	}
	if doc.MediaType != "" && !isIndex(doc.MediaType) {
		return nil, fmt.Errorf("%w: %q is not an index", ErrMediaType, clip(doc.MediaType))
	}
	for i, d := range doc.Manifests {
		if !isIndex(d.MediaType) && d.MediaType != ocispec.MediaTypeImageManifest && d.MediaType != dockerManifest {
			return nil, fmt.Errorf("%w: entry %d is %q", ErrMediaType, i, clip(d.MediaType))
		}
		if err := checkDescriptor(d, limits.ManifestBytes); err != nil {
			return nil, fmt.Errorf("entry %d: %w", i, err)
		}
	}
	return doc.Manifests, nil
}

func isIndex(mediaType string) bool {
	return mediaType == ocispec.MediaTypeImageIndex || mediaType == dockerList
}

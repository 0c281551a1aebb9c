package sandbox

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"os"
	"runtime"
	"testing"

	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sosna-os/sosna/pkg/content"
)

// blobs is a Source in memory that a test may spoil.
type blobs map[digest.Digest][]byte

func (b blobs) Blob(_ context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	raw, ok := b[d]
	if !ok {
		return nil, 0, content.ErrNotFound
	}
	return io.NopCloser(bytes.NewReader(raw)), int64(len(raw)), nil
}

func (b blobs) add(v any) ocispec.Descriptor {
	raw, ok := v.([]byte)
	if !ok {
		raw, _ = json.Marshal(v)
	}
	d := digest.FromBytes(raw)
	b[d] = raw
	return ocispec.Descriptor{Digest: d, Size: int64(len(raw))}
}

// image adds an image of one layer and returns its manifest's digest and the
// layer's.
func (b blobs) image(layer []byte, change func(*ocispec.Image)) (manifest, layerDigest digest.Digest) {
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	w.Write(layer)
	w.Close()
	cfg := ocispec.Image{
		Platform: ocispec.Platform{OS: "linux", Architecture: runtime.GOARCH},
		Config:   ocispec.ImageConfig{Env: []string{"FROM_IMAGE=yes"}, User: "nobody", Entrypoint: []string{"/bin/false"}},
		RootFS:   ocispec.RootFS{Type: "layers", DiffIDs: []digest.Digest{digest.FromBytes(layer)}},
	}
	if change != nil {
		change(&cfg)
	}
	l := b.add(z.Bytes())
	l.MediaType = ocispec.MediaTypeImageLayerGzip
	c := b.add(cfg)
	c.MediaType = ocispec.MediaTypeImageConfig
	m := ocispec.Manifest{Versioned: specs.Versioned{SchemaVersion: 2}, MediaType: ocispec.MediaTypeImageManifest, Config: c, Layers: []ocispec.Descriptor{l}}
	return b.add(m).Digest, l.Digest
}

// busyboxLayer is a root file system of busybox and the links it offers.
func busyboxLayer(t testing.TB) []byte {
	t.Helper()
	binary, err := os.ReadFile("/busybox")
	if err != nil {
		t.Skipf("needs the test VM: %v", err)
	}
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	put := func(h *tar.Header, body []byte) {
		h.Size = int64(len(body))
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		w.Write(body)
	}
	for _, d := range []string{"bin/", "etc/", "root/", "tmp/"} {
		put(&tar.Header{Name: d, Typeflag: tar.TypeDir, Mode: 0o755}, nil)
	}
	put(&tar.Header{Name: "bin/busybox", Typeflag: tar.TypeReg, Mode: 0o755}, binary)
	if load, err := os.ReadFile("/load"); err == nil { // see metered_test.go
		put(&tar.Header{Name: "bin/load", Typeflag: tar.TypeReg, Mode: 0o755}, load)
	}
	for _, n := range []string{"sh", "cat", "id", "ls", "echo", "sleep", "dd", "mount", "mknod", "chown", "stat", "nc", "ping", "ip", "touch", "seq", "stty", "env", "hostname", "kill", "true", "yes", "head", "wc", "grep", "sha256sum", "unshare", "dmesg", "mkdir", "chroot", "tr", "ps"} {
		put(&tar.Header{Name: "bin/" + n, Typeflag: tar.TypeSymlink, Linkname: "busybox", Mode: 0o777}, nil)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

package content

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	_ "crypto/sha512" // so that a sha512 digest can be made, and refused
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
)

// file is one tar entry; its zero Type is a regular file.
type file struct {
	Name, Body, Link string
	Type             byte
	Size             int64 // claimed; 0 means the truth
	Major, Minor     int64
	PAX              map[string]string
}

func tarOf(t testing.TB, files ...file) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, f := range files {
		h := &tar.Header{Name: f.Name, Mode: 0o644, Typeflag: f.Type, Linkname: f.Link, Size: int64(len(f.Body)), Devmajor: f.Major, Devminor: f.Minor, PAXRecords: f.PAX}
		if f.Type == 0 {
			h.Typeflag = tar.TypeReg
		}
		if f.Size != 0 {
			h.Size = f.Size
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, f.Body); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush() // not Close: a lying size must stay
	return append(buf.Bytes(), make([]byte, 1024)...)
}

func gz(t testing.TB, data []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	w.Write(data)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func zst(t testing.TB, data []byte) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return w.EncodeAll(data, nil)
}

// img builds an archive; its fields let a test spoil one thing at a time.
type img struct {
	layer      []byte
	layerType  string
	layers     int // how often the layer is named
	manifest   func(*ocispec.Manifest)
	config     func(*ocispec.Image)
	index      func(*ocispec.Index)
	rawIndex   []byte
	extra      []file // before index.json
	omitLayer  bool
	blobs      map[digest.Digest][]byte
	manifestID digest.Digest
}

func (im *img) add(v any) ocispec.Descriptor {
	raw, ok := v.([]byte)
	if !ok {
		raw, _ = json.Marshal(v)
	}
	d := digest.FromBytes(raw)
	im.blobs[d] = raw
	return ocispec.Descriptor{Digest: d, Size: int64(len(raw))}
}

func (im *img) build(t testing.TB) []byte {
	t.Helper()
	im.blobs = map[digest.Digest][]byte{}
	if im.layer == nil {
		im.layer, im.layerType = gz(t, tarOf(t, file{Name: "hello", Body: "world"})), ocispec.MediaTypeImageLayerGzip
	}
	if im.layers == 0 {
		im.layers = 1
	}
	layer := im.add(im.layer)
	layer.MediaType = im.layerType
	cfg := ocispec.Image{Platform: ocispec.Platform{OS: "linux", Architecture: runtime.GOARCH}, RootFS: ocispec.RootFS{Type: "layers"}}
	m := ocispec.Manifest{Versioned: specs.Versioned{SchemaVersion: 2}, MediaType: ocispec.MediaTypeImageManifest}
	for range im.layers {
		cfg.RootFS.DiffIDs = append(cfg.RootFS.DiffIDs, digest.FromString("diff"))
		m.Layers = append(m.Layers, layer)
	}
	if im.config != nil {
		im.config(&cfg)
	}
	m.Config = im.add(cfg)
	m.Config.MediaType = ocispec.MediaTypeImageConfig
	if im.manifest != nil {
		im.manifest(&m)
	}
	md := im.add(m)
	md.MediaType = ocispec.MediaTypeImageManifest
	im.manifestID = md.Digest
	index := ocispec.Index{Versioned: specs.Versioned{SchemaVersion: 2}, MediaType: ocispec.MediaTypeImageIndex, Manifests: []ocispec.Descriptor{md}}
	if im.index != nil {
		im.index(&index)
	}
	if im.omitLayer {
		delete(im.blobs, layer.Digest)
	}
	files := []file{{Name: "oci-layout", Body: `{"imageLayoutVersion":"1.0.0"}`}, {Name: "blobs/", Type: tar.TypeDir}, {Name: "./blobs/sha256/", Type: tar.TypeDir}}
	for d, b := range im.blobs {
		files = append(files, file{Name: "blobs/sha256/" + d.Encoded(), Body: string(b)})
	}
	raw := im.rawIndex
	if raw == nil {
		raw, _ = json.Marshal(index)
	}
	return tarOf(t, append(append(files, im.extra...), file{Name: "index.json", Body: string(raw)})...)
}

func testLimits() Limits {
	return Limits{ArchiveBytes: 1 << 20, BlobBytes: 64 << 10, ManifestBytes: 16 << 10, ConfigBytes: 16 << 10, UnpackedBytes: 1 << 20, Entries: 50, Layers: 4, Images: 3, StoreBytes: 256 << 10}
}

func openTest(t testing.TB) *Store {
	t.Helper()
	s, err := OpenStore(t.TempDir(), testLimits())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// assertClean fails if the store holds anything beyond its named images.
func assertClean(t testing.TB, s *Store, blobs int) {
	t.Helper()
	for dir, want := range map[string]int{stagingDir: 0, blobsDir: blobs} {
		entries, err := os.ReadDir(s.path(dir))
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) != want {
			t.Errorf("%s holds %d entries, want %d", dir, len(entries), want)
		}
	}
}

func TestImportRoundTrip(t *testing.T) {
	layerTar := tarOf(t, file{Name: "a", Body: "x"}, file{Name: "dev/null", Type: tar.TypeChar, Major: 1, Minor: 3})
	for name, im := range map[string]*img{
		"gzip":                      {layer: gz(t, layerTar), layerType: ocispec.MediaTypeImageLayerGzip},
		"zstd":                      {layer: zst(t, layerTar), layerType: ocispec.MediaTypeImageLayerZstd},
		"plain":                     {layer: layerTar, layerType: ocispec.MediaTypeImageLayer},
		"docker save's extra files": {extra: []file{{Name: "manifest.json", Body: "[]"}, {Name: "repositories", Body: "{}"}}},
		"attestation beside it": {index: func(x *ocispec.Index) {
			a := x.Manifests[0]
			a.Platform = &ocispec.Platform{OS: "unknown", Architecture: "unknown"}
			x.Manifests = append(x.Manifests, a)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := openTest(t)
			raw := im.build(t)
			var seen int64
			d, err := s.ImportArchive(context.Background(), "team/app:1", bytes.NewReader(raw), func(n int64) { seen = n })
			if err != nil {
				t.Fatal(err)
			}
			if d != im.manifestID || seen == 0 {
				t.Fatalf("digest %s, want %s; progress %d", d, im.manifestID, seen)
			}
			// A second process sees the same after a restart.
			s2, err := OpenStore(s.dir, s.limits)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := s2.Resolve("team/app:1"); err != nil || got != d {
				t.Fatalf("resolve after reopening: %s, %v", got, err)
			}
			m, err := ReadImage(context.Background(), s2, d, s.limits)
			if err != nil {
				t.Fatal(err)
			}
			rc, size, err := s2.Blob(context.Background(), m.Layers[0].Digest)
			if err != nil {
				t.Fatal(err)
			}
			defer rc.Close()
			got, _ := io.ReadAll(rc)
			if !bytes.Equal(got, im.layer) || size != int64(len(im.layer)) {
				t.Fatal("layer bytes differ")
			}
			if err := s2.Remove("team/app:1"); err != nil {
				t.Fatal(err)
			}
			assertClean(t, s2, 0)
		})
	}
}

func TestImportNestedIndex(t *testing.T) {
	s := openTest(t)
	im := &img{}
	im.index = func(x *ocispec.Index) {
		inner := im.add(*x)
		inner.MediaType = ocispec.MediaTypeImageIndex
		x.Manifests = []ocispec.Descriptor{inner}
	}
	if d, err := s.ImportArchive(context.Background(), "app", bytes.NewReader(im.build(t)), nil); err != nil || d != im.manifestID {
		t.Fatalf("%s, %v", d, err)
	}
	assertClean(t, s, 3)
}

func TestReplaceDropsOldBlobs(t *testing.T) {
	s := openTest(t)
	for _, body := range []string{"one", "two", "two"} {
		im := &img{layer: tarOf(t, file{Name: "f", Body: body}), layerType: ocispec.MediaTypeImageLayer}
		if _, err := s.ImportArchive(context.Background(), "app", bytes.NewReader(im.build(t)), nil); err != nil {
			t.Fatal(err)
		}
	}
	if list, _ := s.List(); len(list) != 1 {
		t.Fatalf("%d names", len(list))
	}
	assertClean(t, s, 3)
}

func TestOpenDropsUnfinishedAndRotten(t *testing.T) {
	s := openTest(t)
	ctx := context.Background()
	good, bad := &img{}, &img{layer: tarOf(t, file{Name: "f", Body: "b"}), layerType: ocispec.MediaTypeImageLayer, config: func(c *ocispec.Image) { c.Author = "bad" }}
	if _, err := s.ImportArchive(ctx, "good", bytes.NewReader(good.build(t)), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := s.ImportArchive(ctx, "bad", bytes.NewReader(bad.build(t)), nil); err != nil {
		t.Fatal(err)
	}
	os.MkdirAll(s.path(stagingDir, "import-1"), 0o755)
	os.WriteFile(s.path(stagingDir, "import-1", "x"), []byte("half"), 0o644)
	os.WriteFile(s.path(blobsDir, bad.manifestID.Encoded()), []byte("rot"), 0o644)
	s, err := OpenStore(s.dir, s.limits)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Resolve("bad"); !errors.Is(err, ErrNotFound) {
		t.Errorf("rotten image: %v", err)
	}
	if _, err := s.Resolve("good"); err != nil {
		t.Error(err)
	}
	assertClean(t, s, 3)
}

func TestBlobRefusesPaths(t *testing.T) {
	s := openTest(t)
	os.WriteFile(filepath.Join(s.dir, "secret"), []byte("x"), 0o644)
	for _, d := range []digest.Digest{"", "sha256:../../secret", "sha256:" + "zz", "md5:d41d8cd98f00b204e9800998ecf8427e", digest.SHA512.FromString("x")} {
		if _, _, err := s.Blob(context.Background(), d); !errors.Is(err, ErrMalformed) {
			t.Errorf("%q: %v", d, err)
		}
	}
	if _, _, err := s.Blob(context.Background(), digest.FromString("nothing")); !errors.Is(err, ErrNotFound) {
		t.Errorf("absent blob: %v", err)
	}
}

package content

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
)

func TestImportRefusesHostileArchives(t *testing.T) {
	extra := func(f ...file) func(testing.TB) []byte {
		return func(t testing.TB) []byte { return (&img{extra: f}).build(t) }
	}
	build := func(im *img) func(testing.TB) []byte {
		return func(t testing.TB) []byte { return im.build(t) }
	}
	layer := func(kind string, f ...file) func(testing.TB) []byte {
		return func(t testing.TB) []byte { return (&img{layer: tarOf(t, f...), layerType: kind}).build(t) }
	}
	manifest := func(change func(*ocispec.Manifest)) func(testing.TB) []byte {
		return build(&img{manifest: change})
	}
	other := digest.FromString("other").Encoded()
	cases := []struct {
		name    string
		archive func(testing.TB) []byte
		want    error
	}{
		{"empty", func(testing.TB) []byte { return nil }, ErrMalformed},
		{"not a tar", func(testing.TB) []byte { return bytes.Repeat([]byte("x"), 4096) }, ErrMalformed},
		{"cut short", func(t testing.TB) []byte { raw := (&img{}).build(t); return raw[:len(raw)/2] }, ErrMalformed},
		{"cut in a blob", func(t testing.TB) []byte {
			raw := tarOf(t, file{Name: "blobs/sha256/" + other, Body: strings.Repeat("x", 900)})
			return raw[:700]
		}, ErrMalformed},
		{"path climbs", extra(file{Name: "../../etc/passwd", Body: "x"}), ErrEntry},
		{"path climbs within blobs", extra(file{Name: "blobs/sha256/../../x", Body: "x"}), ErrEntry},
		{"absolute path", extra(file{Name: "/etc/passwd", Body: "x"}), ErrEntry},
		{"unknown file", extra(file{Name: "blobs/sha512/" + other, Body: "x"}), ErrEntry},
		{"unknown directory", extra(file{Name: "etc/", Type: tar.TypeDir}), ErrEntry},
		{"symlink as blob", extra(file{Name: "blobs/sha256/" + other, Type: tar.TypeSymlink, Link: "/etc/shadow"}), ErrEntry},
		{"hard link as blob", extra(file{Name: "blobs/sha256/" + other, Type: tar.TypeLink, Link: "index.json"}), ErrEntry},
		{"symlink as index", extra(file{Name: "index.json", Type: tar.TypeSymlink, Link: "/etc/shadow"}), ErrEntry},
		{"device", extra(file{Name: "blobs/sha256/" + other, Type: tar.TypeBlock, Major: 8}), ErrEntry},
		{"fifo", extra(file{Name: "blobs/sha256/" + other, Type: tar.TypeFifo}), ErrEntry},
		{"second index", extra(file{Name: "index.json", Body: "{}"}), ErrEntry},
		{"digest differs", extra(file{Name: "blobs/sha256/" + other, Body: "something else"}), ErrDigest},
		{"blob twice", func(t testing.TB) []byte {
			im := &img{}
			im.build(t)
			return (&img{extra: []file{{Name: "blobs/sha256/" + im.manifestID.Encoded(), Body: string(im.blobs[im.manifestID])}}}).build(t)
		}, ErrEntry},
		{"index over the limit", extra(file{Name: "index.json", Body: strings.Repeat(" ", 17<<10)}), ErrTooLarge},
		{"size claims terabytes", func(t testing.TB) []byte {
			return tarOf(t, file{Name: "oci-layout", Body: "{}"}, file{Name: "blobs/sha256/" + other, Type: tar.TypeReg, Size: 1 << 42})
		}, ErrTooLarge},
		{"archive over the limit", func(t testing.TB) []byte {
			return tarOf(t, file{Name: "manifest.json", Body: strings.Repeat("x", 2<<20)})
		}, ErrTooLarge},
		{"no layout file", func(t testing.TB) []byte { return tarOf(t, file{Name: "index.json", Body: "{}"}) }, ErrMalformed},
		{"index is not JSON", build(&img{rawIndex: []byte("{")}), ErrMalformed},
		{"index names nothing", build(&img{rawIndex: []byte("{}")}), ErrMalformed},
		{"index entry of unknown type", build(&img{index: func(x *ocispec.Index) { x.Manifests[0].MediaType = "text/html" }}), ErrMediaType},
		{"two images", func(t testing.TB) []byte {
			return (&img{index: func(x *ocispec.Index) { x.Manifests = append(x.Manifests, x.Manifests[0]) }}).build(t)
		}, ErrAmbiguous},
		{"manifest is an index too", func(t testing.TB) []byte {
			im := &img{}
			im.index = func(x *ocispec.Index) {
				var doc map[string]any
				json.Unmarshal(im.blobs[im.manifestID], &doc)
				doc["manifests"] = []any{map[string]any{}}
				d := im.add(doc)
				d.MediaType = ocispec.MediaTypeImageManifest
				x.Manifests[0] = d
			}
			return im.build(t)
		}, ErrMediaType},
		{"index of index of index", func(t testing.TB) []byte {
			im := &img{}
			im.index = func(x *ocispec.Index) {
				for range 2 {
					inner := im.add(*x)
					inner.MediaType = ocispec.MediaTypeImageIndex
					x.Manifests = []ocispec.Descriptor{inner}
				}
			}
			return im.build(t)
		}, ErrMediaType},
		{"manifest missing", build(&img{index: func(x *ocispec.Index) { x.Manifests[0].Digest = digest.FromString("gone") }}), ErrNotFound},
		{"layer missing", build(&img{omitLayer: true}), ErrNotFound},
		{"layer size lies", manifest(func(m *ocispec.Manifest) { m.Layers[0].Size++ }), ErrSize},
		{"layer size negative", manifest(func(m *ocispec.Manifest) { m.Layers[0].Size = -1 }), ErrMalformed},
		{"layer over the limit", manifest(func(m *ocispec.Manifest) { m.Layers[0].Size = 1 << 50 }), ErrTooLarge},
		{"config size lies", manifest(func(m *ocispec.Manifest) { m.Config.Size-- }), ErrSize},
		{"config over the limit", manifest(func(m *ocispec.Manifest) { m.Config.Size = 1 << 40 }), ErrTooLarge},
		{"digest is sha512", manifest(func(m *ocispec.Manifest) { m.Layers[0].Digest = digest.SHA512.FromString("") }), ErrMalformed},
		{"digest is a path", manifest(func(m *ocispec.Manifest) { m.Layers[0].Digest = "sha256:../../../etc/passwd" }), ErrMalformed},
		{"unknown config type", manifest(func(m *ocispec.Manifest) { m.Config.MediaType = "application/wasm" }), ErrMediaType},
		{"unknown layer type", manifest(func(m *ocispec.Manifest) { m.Layers[0].MediaType = "application/x-squashfs" }), ErrMediaType},
		{"encrypted layer", manifest(func(m *ocispec.Manifest) { m.Layers[0].MediaType += "+encrypted" }), ErrMediaType},
		{"artifact", manifest(func(m *ocispec.Manifest) { m.ArtifactType = "application/x" }), ErrMediaType},
		{"old schema", manifest(func(m *ocispec.Manifest) { m.SchemaVersion = 1 }), ErrMalformed},
		{"no layers", manifest(func(m *ocispec.Manifest) { m.Layers = nil }), ErrTooLarge},
		{"too many layers", build(&img{layers: 5}), ErrTooLarge},
		{"for windows", build(&img{config: func(c *ocispec.Image) { c.OS = "windows" }}), ErrPlatform},
		{"diff ids missing", build(&img{config: func(c *ocispec.Image) { c.RootFS.DiffIDs = nil }}), ErrMalformed},
		{"layer is not gzip", layer(ocispec.MediaTypeImageLayerGzip, file{Name: "a"}), ErrMalformed},
		{"layer is not zstd", layer(ocispec.MediaTypeImageLayerZstd, file{Name: "a"}), ErrMalformed},
		{"gzip bomb", func(t testing.TB) []byte {
			return (&img{layer: gz(t, tarOf(t, file{Name: "zeros", Body: string(make([]byte, 8<<20))})), layerType: ocispec.MediaTypeImageLayerGzip}).build(t)
		}, ErrTooLarge},
		{"gzip bomb after the tar's end", func(t testing.TB) []byte {
			return (&img{layer: gz(t, append(tarOf(t), make([]byte, 8<<20)...)), layerType: ocispec.MediaTypeImageLayerGzip}).build(t)
		}, ErrTooLarge},
		{"zstd bomb", func(t testing.TB) []byte {
			return (&img{layer: zst(t, tarOf(t, file{Name: "zeros", Body: string(make([]byte, 8<<20))})), layerType: ocispec.MediaTypeImageLayerZstd}).build(t)
		}, ErrTooLarge},
		{"bomb over several layers", func(t testing.TB) []byte {
			return (&img{layers: 3, layer: gz(t, tarOf(t, file{Name: "z", Body: string(make([]byte, 400<<10))})), layerType: ocispec.MediaTypeImageLayerGzip}).build(t)
		}, ErrTooLarge},
		{"layer of too many files", func(t testing.TB) []byte {
			var f []file
			for i := range 60 {
				f = append(f, file{Name: fmt.Sprint(i)})
			}
			return (&img{layer: gz(t, tarOf(t, f...)), layerType: ocispec.MediaTypeImageLayerGzip}).build(t)
		}, ErrTooLarge},
		{"layer path climbs", layer(ocispec.MediaTypeImageLayer, file{Name: "../../etc/shadow", Body: "x"}), ErrEntry},
		{"layer hard link climbs", layer(ocispec.MediaTypeImageLayer, file{Name: "a", Type: tar.TypeLink, Link: "../../etc/shadow"}), ErrEntry},
		{"layer disk device", layer(ocispec.MediaTypeImageLayer, file{Name: "sda", Type: tar.TypeBlock, Major: 8}), ErrEntry},
		{"layer memory device", layer(ocispec.MediaTypeImageLayer, file{Name: "mem", Type: tar.TypeChar, Major: 1, Minor: 1}), ErrEntry},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := openTest(t)
			_, err := s.ImportArchive(context.Background(), "app", bytes.NewReader(c.archive(t)), nil)
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			assertClean(t, s, 0)
		})
	}
}

// archive/tar does not write sparse files; tar(1) does, in two formats.
func TestLayerRefusesSparseFiles(t *testing.T) {
	if _, err := exec.LookPath("tar"); err != nil {
		t.Skip("needs tar(1)")
	}
	dir := t.TempDir()
	f, err := os.Create(filepath.Join(dir, "holes"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte("end"), 64<<20); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"gnu", "posix"} {
		raw, err := exec.Command("tar", "-C", dir, "-cS", "--format="+format, "holes").Output()
		if err != nil {
			t.Fatal(err)
		}
		if len(raw) > 1<<20 {
			t.Skip("this file system stores holes, so that tar does not see them")
		}
		b := testLimits().Budget()
		if err := MeasureLayer(bytes.NewReader(raw), ocispec.MediaTypeImageLayer, &b); !errors.Is(err, ErrEntry) {
			t.Errorf("%s: %v", format, err)
		}
	}
}

func TestImportNames(t *testing.T) {
	s := openTest(t)
	for _, n := range []string{"", "A", "../x", "a/../b", "/a", "a/", "a//b", "a b", "a\n", "a:", "a:b:c", strings.Repeat("a", 300), "-a"} {
		if _, err := s.ImportArchive(context.Background(), n, strings.NewReader(""), nil); !errors.Is(err, ErrName) {
			t.Errorf("%q: %v", n, err)
		}
	}
	for _, n := range []string{"a", "povray", "team/solver-2.1:latest", "a_b"} {
		if err := CheckName(n); err != nil {
			t.Errorf("%q: %v", n, err)
		}
	}
}

func TestStoreLimits(t *testing.T) {
	ctx := context.Background()
	t.Run("names", func(t *testing.T) {
		s := openTest(t)
		var err error
		for i := range 4 {
			_, err = s.ImportArchive(ctx, fmt.Sprint("n", i), bytes.NewReader((&img{}).build(t)), nil)
		}
		if !errors.Is(err, ErrStoreFull) {
			t.Errorf("fourth name: %v", err)
		}
		assertClean(t, s, 3)
	})
	t.Run("bytes", func(t *testing.T) {
		s := openTest(t)
		s.limits.StoreBytes = 100
		_, err := s.ImportArchive(ctx, "a", bytes.NewReader((&img{}).build(t)), nil)
		if !errors.Is(err, ErrStoreFull) {
			t.Errorf("got %v", err)
		}
		assertClean(t, s, 0)
	})
	t.Run("cancelled", func(t *testing.T) {
		s := openTest(t)
		ctx, cancel := context.WithCancel(ctx)
		raw := (&img{}).build(t)
		_, err := s.ImportArchive(ctx, "a", bytes.NewReader(raw), func(int64) { cancel() })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		assertClean(t, s, 0)
	})
	t.Run("connection lost", func(t *testing.T) {
		s := openTest(t)
		lost := errors.New("stream reset")
		raw := (&img{}).build(t)
		_, err := s.ImportArchive(ctx, "a", io.MultiReader(bytes.NewReader(raw[:900]), errReader{lost}), nil)
		if !errors.Is(err, lost) {
			t.Errorf("got %v", err)
		}
		assertClean(t, s, 0)
	})
}

type errReader struct{ err error }

func (e errReader) Read([]byte) (int, error) { return 0, e.err }

// lyingSource serves other bytes than asked, as a hub might.
type lyingSource struct {
	Source
	change func([]byte) []byte
	size   int64
}

func (l lyingSource) Blob(ctx context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	rc, _, err := l.Source.Blob(ctx, d)
	if err != nil {
		return nil, 0, err
	}
	raw, _ := io.ReadAll(rc)
	rc.Close()
	raw = l.change(raw)
	size := int64(len(raw))
	if l.size != 0 {
		size = l.size
	}
	return io.NopCloser(bytes.NewReader(raw)), size, nil
}

func TestReadImageFromLyingSource(t *testing.T) {
	s := openTest(t)
	d, err := s.ImportArchive(context.Background(), "a", bytes.NewReader((&img{}).build(t)), nil)
	if err != nil {
		t.Fatal(err)
	}
	same := func(b []byte) []byte { return b }
	for name, c := range map[string]struct {
		src  lyingSource
		want error
	}{
		"other bytes":       {lyingSource{change: func(b []byte) []byte { b[0] = ' '; return b }}, ErrDigest},
		"shorter than said": {lyingSource{change: same, size: 9000}, ErrSize},
		"longer than said":  {lyingSource{change: same, size: 10}, ErrSize},
		"terabytes":         {lyingSource{change: same, size: 1 << 40}, ErrTooLarge},
		"negative":          {lyingSource{change: same, size: -5}, ErrTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			c.src.Source = s
			if _, err := ReadImage(context.Background(), c.src, d, s.limits); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

func FuzzImportArchive(f *testing.F) {
	f.Add((&img{}).build(f))
	f.Add((&img{layer: tarOf(f, file{Name: "a"}), layerType: ocispec.MediaTypeImageLayer}).build(f))
	// In memory where possible: the store syncs, and a disk would set the pace.
	dir := f.TempDir()
	if shm, err := os.MkdirTemp("/dev/shm", "sosna-fuzz-"); err == nil {
		f.Cleanup(func() { os.RemoveAll(shm) })
		dir = shm
	}
	s, err := OpenStore(dir, testLimits())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		_, err := s.ImportArchive(context.Background(), "app", bytes.NewReader(raw), nil)
		if err == nil {
			err = s.Remove("app")
			if err != nil {
				t.Fatal(err)
			}
		}
		assertClean(t, s, 0)
	})
}

func FuzzReadImage(f *testing.F) {
	im := &img{}
	im.build(f)
	f.Add(im.blobs[im.manifestID])
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := parseManifest(raw, testLimits())
		if err == nil && (len(m.Layers) == 0 || m.LayerBytes() < 0) {
			t.Errorf("accepted %+v", m)
		}
		parseIndex(raw, testLimits())
		parseConfig(raw, 1)
	})
}

func FuzzMeasureLayer(f *testing.F) {
	raw := tarOf(f, file{Name: "a", Body: "x"})
	f.Add(raw, uint8(0))
	f.Add(gz(f, raw), uint8(1))
	f.Add(zst(f, raw), uint8(2))
	kinds := []string{ocispec.MediaTypeImageLayer, ocispec.MediaTypeImageLayerGzip, ocispec.MediaTypeImageLayerZstd}
	f.Fuzz(func(t *testing.T, raw []byte, kind uint8) {
		b := testLimits().Budget()
		err := MeasureLayer(bytes.NewReader(raw), kinds[int(kind)%3], &b)
		if err == nil && (b.Bytes < 0 || b.Entries < 0) {
			t.Error("over budget and accepted")
		}
	})
}

package sandbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"

	containerd "github.com/containerd/containerd/v2/client"
	cstore "github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/containerd/v2/core/images"
	"github.com/containerd/containerd/v2/core/leases"
	"github.com/containerd/errdefs"
	"github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/identity"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/content"
)

// Labels that containerd's collector follows; core/metadata/gc.go.
const (
	labelRefContent  = "containerd.io/gc.ref.content."
	labelRefSnapshot = "containerd.io/gc.ref.snapshot." + snapshotter
)

// spaceReserve is left free on containerd's file system by a Pull.
const spaceReserve = 32 << 20

// imageName is what an image is called within containerd: nothing but its digest.
func imageName(d digest.Digest) string { return "sosna/" + d.String() }

// Has says whether the image d is here, unpacked and ready to start.
func (e *Engine) Has(ctx context.Context, d digest.Digest) (bool, error) {
	ctx, cancel := e.scope(ctx)
	defer cancel()
	_, config, err := e.image(ctx, d)
	if errors.Is(err, ErrNoImage) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("image %s: %w", d, err)
	}
	_, err = e.client.SnapshotService(snapshotter).Stat(ctx, identity.ChainID(config.RootFS.DiffIDs).String())
	if errdefs.IsNotFound(err) {
		return false, nil
	}
	return err == nil, err
}

// image loads what Pull has recorded.
func (e *Engine) image(ctx context.Context, d digest.Digest) (containerd.Image, ocispec.Image, error) {
	var config ocispec.Image
	if err := content.CheckDigest(d); err != nil {
		return nil, config, err
	}
	img, err := e.client.GetImage(ctx, imageName(d))
	if errdefs.IsNotFound(err) {
		return nil, config, fmt.Errorf("%w: %s", ErrNoImage, d)
	}
	if err != nil {
		return nil, config, err
	}
	dsc, err := img.Config(ctx)
	if err != nil {
		return nil, config, err
	}
	if dsc.Size > e.o.Limits.ConfigBytes {
		return nil, config, fmt.Errorf("image configuration: %w", content.ErrTooLarge)
	}
	raw, err := cstore.ReadBlob(ctx, img.ContentStore(), dsc)
	if err != nil {
		return nil, config, err
	}
	return img, config, json.Unmarshal(raw, &config)
}

// Pull brings the image d here from src, verifies it and unpacks it. progress,
// if not nil, is told bytes fetched and bytes to fetch. A source that serves
// other bytes than asked is refused with the content package's errors; then
// nothing of the image stays.
//
// The compressed layers are dropped once unpacked: on a machine without a disk
// they would take memory that could be sold.
func (e *Engine) Pull(ctx context.Context, d digest.Digest, src content.Source, progress func(done, total int64)) error {
	ctx, cancel := e.scope(ctx)
	defer cancel()
	select {
	case e.pull <- struct{}{}:
		defer func() { <-e.pull }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if ok, err := e.Has(ctx, d); ok || err != nil {
		return err
	}
	m, err := content.ReadImage(ctx, src, d, e.o.Limits)
	if err != nil {
		return fmt.Errorf("pull: %w", err)
	}
	if m.Config.Architecture != runtime.GOARCH {
		return fmt.Errorf("pull %s: %w: image is for %.20q, this machine is %s", d, content.ErrPlatform, m.Config.Architecture, runtime.GOARCH)
	}
	if err := e.pullInto(ctx, m, src, progress); err != nil {
		return fmt.Errorf("pull %s: %w", d, err)
	}
	return nil
}

func (e *Engine) pullInto(ctx context.Context, m *content.Manifest, src content.Source, progress func(done, total int64)) (err error) {
	budget := e.o.Limits.Budget()
	room, err := freeBytes(e.o.ContainerdRoot)
	if err != nil {
		return err
	}
	room -= m.LayerBytes() + spaceReserve
	if room <= 0 {
		return fmt.Errorf("%w: layers are %d bytes, %d too many", ErrNoSpace, m.LayerBytes(), -room)
	}
	clipped := room < budget.Bytes
	budget.Bytes = min(budget.Bytes, room)

	// The lease keeps containerd's collector off until the image record
	// holds everything; releasing it collects what is not held.
	manager := e.client.LeasesService()
	lease, err := manager.Create(ctx, leases.WithRandomID())
	if err != nil {
		return err
	}
	defer func() {
		ctx := context.WithoutCancel(ctx)
		err = errors.Join(err, manager.Delete(ctx, lease, leases.SynchronousDelete))
	}()
	ctx = leases.WithLease(ctx, lease.ID)

	var done int64
	tick := func(n int64) {
		if done += n; progress != nil {
			progress(done, m.LayerBytes())
		}
	}
	for i, l := range m.Layers {
		if err := e.fetchLayer(ctx, src, l, &budget, tick); err != nil {
			if clipped && errors.Is(err, content.ErrTooLarge) {
				err = fmt.Errorf("%w: %w", ErrNoSpace, err)
			}
			return fmt.Errorf("layer %d, %s: %w", i, l.Digest, err)
		}
	}
	return e.record(ctx, m)
}

// fetchLayer streams one layer into containerd's content store, and at the
// same time through a decoder that would notice a bomb.
func (e *Engine) fetchLayer(ctx context.Context, src content.Source, l ocispec.Descriptor, budget *content.Budget, tick func(int64)) error {
	rc, size, err := src.Blob(ctx, l.Digest)
	if err != nil {
		return err
	}
	defer rc.Close()
	if size != l.Size {
		return fmt.Errorf("%w: source has %d bytes, descriptor says %d", content.ErrSize, size, l.Size)
	}
	store := e.client.ContentStore()
	ref := "sosna-" + l.Digest.String()
	w, err := cstore.OpenWriter(ctx, store, cstore.WithRef(ref), cstore.WithDescriptor(l))
	if errdefs.IsAlreadyExists(err) {
		tick(l.Size)
		return nil // verified and measured when it came
	}
	if err != nil {
		return err
	}
	malformed, err := copyMeasured(ctx, w, rc, l, budget, tick)
	if err == nil {
		err = w.Commit(ctx, l.Size, l.Digest)
		if errdefs.IsFailedPrecondition(err) { // the size is right, so it is the digest
			err = fmt.Errorf("%w: %w", content.ErrDigest, err)
		}
		if errdefs.IsAlreadyExists(err) {
			err = nil
		}
		// Bytes that are not what was asked are refused for that; the image
		// is to blame only if they are. The lease's end collects them.
		if err == nil && malformed != nil {
			err = malformed
		}
	}
	if cerr := w.Close(); err == nil {
		return cerr
	}
	if aerr := store.Abort(context.WithoutCancel(ctx), ref); aerr != nil && !errdefs.IsNotFound(aerr) {
		return errors.Join(err, aerr)
	}
	return err
}

// copyMeasured fills w from rc. malformed is what the decoder says of the bytes,
// if it is not that they are too much or forbidden, which is an err.
func copyMeasured(ctx context.Context, w cstore.Writer, rc io.Reader, l ocispec.Descriptor, budget *content.Budget, tick func(int64)) (malformed, err error) {
	if st, err := w.Status(); err != nil {
		return nil, err
	} else if st.Offset > 0 { // of a pull that was cut off: its bytes are not measured
		if err := w.Truncate(0); err != nil {
			return nil, err
		}
	}
	pr, pw := io.Pipe()
	measured := make(chan error, 1)
	go func() {
		err := content.MeasureLayer(pr, l.MediaType, budget)
		if err == nil || errors.Is(err, content.ErrMalformed) {
			_, _ = io.Copy(io.Discard, pr) // ends with the writer, whose error counts
		}
		pr.CloseWithError(err)
		measured <- err
	}()
	in := &tickReader{ctx: ctx, r: io.LimitReader(rc, l.Size+1), tick: tick}
	n, err := io.CopyBuffer(io.MultiWriter(w, pw), in, make([]byte, 256<<10))
	if err == nil && n != l.Size {
		err = fmt.Errorf("%w: got %d bytes, descriptor says %d", content.ErrSize, n, l.Size)
	}
	pw.CloseWithError(err) // nil: end of file
	merr := <-measured
	if errors.Is(merr, content.ErrMalformed) {
		return merr, err
	}
	if err == nil || errors.Is(err, io.ErrClosedPipe) {
		err = merr
	}
	return nil, err
}

// record puts configuration and manifest beside the layers, unpacks, and names
// the result. The manifest's labels hold the configuration only, and the
// configuration the snapshot, so that layers go when the lease does.
func (e *Engine) record(ctx context.Context, m *content.Manifest) error {
	if err := e.put(ctx, m.ConfigDsc, m.ConfigRaw, nil); err != nil {
		return err
	}
	target := ocispec.Descriptor{MediaType: m.MediaType, Digest: m.Digest, Size: int64(len(m.Raw))}
	if err := e.put(ctx, target, m.Raw, map[string]string{labelRefContent + "config": m.ConfigDsc.Digest.String()}); err != nil {
		return err
	}
	record := images.Image{Name: imageName(m.Digest), Target: target}
	if err := containerd.NewImage(e.client, record).Unpack(ctx, snapshotter); err != nil {
		if strings.Contains(err.Error(), "wrong diff id") { // rootfs.applyLayers has no typed error
			err = fmt.Errorf("%w: %w", content.ErrDigest, err)
		}
		return fmt.Errorf("unpack: %w", err)
	}
	_, err := e.client.ImageService().Create(ctx, record)
	if errdefs.IsAlreadyExists(err) { // its snapshot had gone
		_, err = e.client.ImageService().Update(ctx, record)
	}
	return err
}

func (e *Engine) put(ctx context.Context, d ocispec.Descriptor, raw []byte, labels map[string]string) error {
	store := e.client.ContentStore()
	err := cstore.WriteBlob(ctx, store, "sosna-"+d.Digest.String(), strings.NewReader(string(raw)), d, cstore.WithLabels(labels))
	if err != nil {
		return fmt.Errorf("keep %s: %w", d.MediaType, err)
	}
	return nil
}

// Drop forgets an image and frees its space, unless a workload stands on it.
func (e *Engine) Drop(ctx context.Context, d digest.Digest) error {
	ctx, cancel := e.scope(ctx)
	defer cancel()
	err := e.client.ImageService().Delete(ctx, imageName(d), images.SynchronousDelete())
	if errdefs.IsNotFound(err) {
		return nil
	}
	return err
}

func freeBytes(dir string) (int64, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return 0, fmt.Errorf("free space of %s: %w", dir, err)
	}
	return int64(st.Bavail) * int64(st.Bsize), nil
}

// tickReader ends with its context and tells how much it has read.
type tickReader struct {
	ctx  context.Context
	r    io.Reader
	tick func(int64)
}

func (t *tickReader) Read(p []byte) (int, error) {
	if err := t.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := t.r.Read(p)
	t.tick(int64(n))
	return n, err
}

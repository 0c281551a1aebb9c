package recipe

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sosna-os/sosna/build/assemble"
	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/gpuext"
	"github.com/sosna-os/sosna/build/kernel"
	"github.com/sosna-os/sosna/build/oci"
)

const (
	gpuFile  = "sosna-gpu-amd64-ext.img"
	gpuRoot  = "root" // the same as a tree, for tests
	gpuParts = "sosna-gpu-amd64-ext.parts.json"
)

// gpuExtension makes the second initrd of machines with NVIDIA's GPUs.
func (b *builder) gpuExtension(ctx context.Context, program cache.Item) (cache.Item, error) {
	archive, err := b.archiveOnce[kernel.Release]()
	if err != nil {
		return cache.Item{}, err
	}
	wanted := map[string]bool{}
	for _, name := range gpuext.Roots() {
		wanted[name] = true
	}
	r, err := archive.Closure(ctx, gpuext.Roots(), func(name string) bool { return wanted[name] })
	if err != nil {
		return cache.Item{}, err
	}
	key := cache.NewKey("gpuext").Add("revision", revision).Add("program", program.Digest)
	for _, d := range r.Debs {
		key.Add(d.File, d.SHA256)
	}
	return b.store.Build(key, func(dir string) error {
		root := filepath.Join(dir, gpuRoot)
		if err := os.Mkdir(root, 0o755); err != nil {
			return err
		}
		if err := gpuext.Build(ctx, root, program.Path(gpuext.Program), r.Debs); err != nil {
			return err
		}
		files, err := oci.Tree(root, "")
		if err != nil {
			return err
		}
		if err := assemble.Initrd(files, filepath.Join(dir, gpuFile)); err != nil {
			return err
		}
		return writeJSON(filepath.Join(dir, gpuParts), map[string]any{"program_digest": program.Digest, "packages": r.Debs})
	})
}

// gpu makes and publishes it.
func (b *builder) gpu(ctx context.Context, program cache.Item) error {
	item, err := b.gpuExtension(ctx, program)
	if err != nil {
		return err
	}
	for _, name := range []string{gpuFile, gpuParts} {
		if err := b.pub.put(name, item.Digest, item.Path(name)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

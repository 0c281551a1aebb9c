package recipe

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/povray"
)

// povrayImage makes the job image of the demonstration.
func (b *builder) povrayImage(ctx context.Context) (cache.Item, error) {
	archive, err := b.archiveOnce[povray.Release]()
	if err != nil {
		return cache.Item{}, err
	}
	r, err := archive.Closure(ctx, povray.Roots(), nil)
	if err != nil {
		return cache.Item{}, err
	}
	key := cache.NewKey("povray").Add("revision", revision)
	for _, d := range r.Debs {
		key.Add(d.File, d.SHA256)
	}
	return b.store.Build(key, func(dir string) error {
		if err := povray.Build(ctx, dir, r.Debs); err != nil {
			return err
		}
		return writeJSON(filepath.Join(dir, povrayParts), r.Debs)
	})
}

const povrayParts = "povray.parts.json"

// povray makes and publishes it, with the root file system that renders the
// same frames on the host.
func (b *builder) povray(ctx context.Context) error {
	item, err := b.povrayImage(ctx)
	if err != nil {
		return err
	}
	if err := b.pub.put(povray.ImageFile, item.Digest, item.Path(povray.ImageFile)); err != nil {
		return err
	}
	if err := b.pub.link("povray.rootfs", item.Path(povray.RootFS)); err != nil {
		return err
	}
	return b.pub.put(povrayParts, item.Digest, item.Path(povrayParts))
}

// link makes out/images/name a symbolic link to a directory of the cache.
func (p *publisher) link(name, target string) error {
	path := filepath.Join(p.dir, name)
	if old, err := os.Readlink(path); err == nil && old == target {
		return nil
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("replace %s: %w", name, err)
	}
	return os.Symlink(target, path)
}

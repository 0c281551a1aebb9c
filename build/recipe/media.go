package recipe

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sosna-os/sosna/build/assemble"
	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/debian"
	"github.com/sosna-os/sosna/build/media"
	"github.com/sosna-os/sosna/build/povray"
)

// loaders are the EFI stub and isolinux, out of Debian's packages. They come
// from the older release, whose stub objcopy is documented to extend.
func (b *builder) loaders(ctx context.Context) (cache.Item, error) {
	archive, err := b.archiveOnce[povray.Release]()
	if err != nil {
		return cache.Item{}, err
	}
	wanted := map[string]bool{}
	for _, name := range media.Packages() {
		wanted[name] = true
	}
	r, err := archive.Closure(ctx, media.Packages(), func(name string) bool { return wanted[name] })
	if err != nil {
		return cache.Item{}, err
	}
	key := cache.NewKey("loaders").Add("revision", revision)
	for _, d := range r.Debs {
		key.Add(d.File, d.SHA256)
	}
	return b.store.Build(key, func(dir string) error { return unpackAll(ctx, r.Debs, dir) })
}

func unpackAll(ctx context.Context, debs []debian.Deb, dir string) error {
	for _, d := range debs {
		if err := d.Unpack(ctx, dir, media.Wanted); err != nil {
			return err
		}
	}
	return nil
}

// medium makes what a variant is delivered as: an ISO for machines, a disk for
// virtual machines.
func (b *builder) medium(ctx context.Context, v variant, boot, loaders cache.Item) (cache.Item, error) {
	key := cache.NewKey("media-"+v.name).Add("revision", revision).Add("kind", v.medium).Add("boot", boot.Digest).Add("loaders", loaders.Digest)
	return b.store.Build(key, func(dir string) error {
		scratch, err := os.MkdirTemp(dir, ".scratch-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(scratch)
		l := media.Loaders{Dir: loaders.Dir}
		parts := media.Boot{Kernel: boot.Path(assemble.KernelFile), Initrd: boot.Path(initrdFile), Cmdline: boot.Path(assemble.CmdlineFile)}
		uki, out := filepath.Join(scratch, "sosna.efi"), filepath.Join(dir, v.file())
		if err := media.UKI(ctx, l, parts, uki); err != nil {
			return err
		}
		switch v.medium {
		case "iso":
			return media.ISO(ctx, l, parts, uki, scratch, out)
		case "qcow2":
			return media.QCOW2(ctx, uki, scratch, out)
		default:
			return fmt.Errorf("no medium of kind %q", v.medium)
		}
	})
}

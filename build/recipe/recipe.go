// Package recipe says what the images consist of and makes them: it wires the
// other packages of build/ into components and writes the results to out/images.
//
// The order is the order of the data: programs and Debian packages, OCI images
// in a layout, assembled kernel and initrd, media. Each step is a component of
// the cache keyed by the digests of the ones before it.
package recipe

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/sosna-os/sosna/build/assemble"
	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/debian"
	"github.com/sosna-os/sosna/build/kernel"
	"github.com/sosna-os/sosna/build/povray"
	"golang.org/x/sync/errgroup"
)

// revision is raised when the code of build/ changes what it makes from the
// same inputs; it is part of every key made in this package.
const revision = "4"

// variant is one bootable image.
type variant struct {
	name   string    // rig, hub: images/NAME.yml, images/modules-NAME.txt
	kernel string    // Debian's meta package
	daemon string    // which program is sosnad
	extra  []program // what else of ours it runs
	medium string    // what it is delivered as: iso, qcow2
}

// program is one of ours and where an image has it. The image that carries it has its name.
type program struct{ name, path string }

var variants = []variant{
	{name: "rig", kernel: "linux-image-amd64", daemon: "worker", medium: "iso"},
	{name: "hub", kernel: "linux-image-cloud-amd64", daemon: "hub", extra: []program{{"signer", "usr/bin/sosna-signer"}}, medium: "qcow2"},
}

// file is the name of the variant's medium.
func (v variant) file() string { return "sosna-" + v.name + "-amd64." + v.medium }

type builder struct {
	root  string
	store *cache.Store
	pub   *publisher

	archiveOnce map[string]func() (*debian.Archive, error)
}

func newBuilder(ctx context.Context, root string, store *cache.Store) (*builder, error) {
	dir, err := store.Sub("apt")
	if err != nil {
		return nil, err
	}
	b := &builder{root: root, store: store, archiveOnce: map[string]func() (*debian.Archive, error){}}
	for _, release := range []string{kernel.Release, povray.Release} {
		b.archiveOnce[release] = sync.OnceValues(func() (*debian.Archive, error) { return debian.Open(ctx, release, dir) })
	}
	return b, nil
}

// Images makes everything that `make image` promises.
func Images(ctx context.Context, root string, store *cache.Store) error {
	b, err := newBuilder(ctx, root, store)
	if err != nil {
		return err
	}
	if b.pub, err = newPublisher(filepath.Join(root, "out", "images")); err != nil {
		return err
	}
	var in inputs
	var loaders cache.Item
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) { in, err = b.inputs(gctx, variants); return err })
	g.Go(func() (err error) { loaders, err = b.loaders(gctx); return err })
	g.Go(func() error { return b.povray(gctx) })
	if err := g.Wait(); err != nil {
		return err
	}
	for _, v := range variants {
		if err := b.variant(ctx, v, in, loaders); err != nil {
			return fmt.Errorf("image %s: %w", v.name, err)
		}
	}
	if err := b.gpu(ctx, in.programs["gpu"]); err != nil {
		return fmt.Errorf("GPU extension: %w", err)
	}
	return b.pub.finish()
}

// inputs are the components that images are put together from.
type inputs struct {
	programs map[string]cache.Item
	base     cache.Item
	kernels  map[string]kernelParts // by variant
}

// inputs makes them side by side: compiling needs the processor, Debian's
// packages the network.
func (b *builder) inputs(ctx context.Context, vs []variant) (in inputs, err error) {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) { in.programs, err = b.programs(ctx); return err })
	g.Go(func() (err error) { in.base, err = b.base(ctx); return err })
	kernels := make([]kernelParts, len(vs))
	for i, v := range vs {
		g.Go(func() (err error) { kernels[i], err = b.kernel(ctx, v); return err })
	}
	err = g.Wait()
	in.kernels = map[string]kernelParts{}
	for i, v := range vs {
		in.kernels[v.name] = kernels[i]
	}
	return in, err
}

// variant lays out, assembles and publishes one bootable image.
func (b *builder) variant(ctx context.Context, v variant, in inputs, loaders cache.Item) error {
	layout, err := b.layout(v, in)
	if err != nil {
		return err
	}
	boot, err := b.boot(ctx, v, layout, in.programs["linuxkit"])
	if err != nil {
		return err
	}
	name := "sosna-" + v.name + "-amd64"
	for _, f := range []struct{ suffix, src string }{
		{"-kernel", assemble.KernelFile}, {"-initrd.img", initrdFile}, {".cmdline", assemble.CmdlineFile},
	} {
		if err := b.pub.put(name+f.suffix, boot.Digest, boot.Path(f.src)); err != nil {
			return err
		}
	}
	medium, err := b.medium(ctx, v, boot, loaders)
	if err != nil {
		return err
	}
	if err := b.pub.put(v.file(), medium.Digest, medium.Path(v.file())); err != nil {
		return err
	}
	return b.pub.json(name+".parts.json", parts(v, in))
}

// kernelParts is a kernel component and the package it came from.
type kernelParts struct {
	image cache.Item
	pkg   kernel.Package
}

func (b *builder) kernel(ctx context.Context, v variant) (k kernelParts, err error) {
	archive, err := b.archiveOnce[kernel.Release]()
	if err != nil {
		return k, err
	}
	if k.pkg, err = kernel.Fetch(ctx, archive, v.kernel); err != nil {
		return k, err
	}
	lists := []string{filepath.Join(b.root, "images", "modules-base.txt"), filepath.Join(b.root, "images", "modules-"+v.name+".txt")}
	required := filepath.Join(b.root, "kernel-configs", "required.txt")
	key := cache.NewKey("kernel-"+v.name).Add("revision", revision).Add("deb", k.pkg.Deb.SHA256).
		AddFile("base", lists[0]).AddFile("own", lists[1]).AddFile("required", required)
	k.image, err = b.store.Build(key, func(dir string) error {
		unpacked, err := k.pkg.Unpacked(ctx, b.store, "linux-"+v.name)
		if err != nil {
			return err
		}
		if err := kernel.CheckConfig(unpacked.Path("boot", "config-"+k.pkg.Version), required); err != nil {
			return err
		}
		var patterns []string
		for _, list := range lists {
			p, err := kernel.ReadList(list)
			if err != nil {
				return err
			}
			patterns = append(patterns, p...)
		}
		return kernel.Install(ctx, unpacked.Dir, k.pkg.Version, dir, patterns)
	})
	return k, err
}

const initrdFile = "initrd.img"

// boot assembles kernel, compressed initrd and command line.
func (b *builder) boot(ctx context.Context, v variant, layout, linuxkit cache.Item) (cache.Item, error) {
	in := assemble.Input{YAML: filepath.Join(b.root, "images", v.name+".yml"), Layout: layout.Dir, Root: b.root}
	key := cache.NewKey("boot-"+v.name).Add("revision", revision).Add("layout", layout.Digest).Add("linuxkit", linuxkit.Digest).
		AddFile("yaml", in.YAML).AddTree("files", filepath.Join(b.root, "images"), func(rel string) bool { return filepath.Ext(rel) == ".toml" })
	return b.store.Build(key, func(dir string) error {
		if err := (assemble.LinuxKit{Program: linuxkit.Path("linuxkit")}).Assemble(ctx, in, dir); err != nil {
			return err
		}
		cpio := filepath.Join(dir, assemble.InitrdFile)
		if err := assemble.Compress(cpio, filepath.Join(dir, initrdFile)); err != nil {
			return err
		}
		return os.Remove(cpio)
	})
}

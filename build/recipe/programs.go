package recipe

import (
	"bufio"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/gobuild"
	"github.com/sosna-os/sosna/build/gpuext"
	"golang.org/x/sync/errgroup"
)

// own are the programs of this tree, by the name of the image that carries them.
var own = map[string]gobuild.Program{
	"init":   {Name: "init", Dir: ".", Package: "./init", Binary: "init"},
	"worker": {Name: "worker", Dir: ".", Package: "./agent/worker", Binary: "sosnad"},
	"hub":    {Name: "hub", Dir: ".", Package: "./agent/hub", Binary: "sosnad"},
	"signer": {Name: "signer", Dir: ".", Package: "./agent/signer", Binary: "sosna-signer"},
	"guest":  {Name: "guest", Dir: ".", Package: "./agent/guest", Binary: "guest"},
	"gpu":    {Name: "gpu", Dir: ".", Package: "./agent/gpu", Binary: gpuext.Program, Cgo: true, Ldflags: gpuext.Ldflags()},
}

// foreign are the programs of the nested modules. containerd's version is said
// by -X, because a dependency does not know its own; runc embeds its.
func foreign(root string) (map[string]gobuild.Program, error) {
	const ctrMod, runcMod = "github.com/containerd/containerd/v2", "github.com/opencontainers/runc"
	ctr, err := required(filepath.Join(root, "build/containerd/go.mod"), ctrMod)
	if err != nil {
		return nil, err
	}
	tags := []string{"no_btrfs", "no_devmapper", "no_zfs", "no_cri", "no_tracing", "osusergo", "netgo", "static_build"}
	version := "-X " + ctrMod + "/version.Version=" + ctr
	return map[string]gobuild.Program{
		"linuxkit":   {Name: "linuxkit", Dir: "build/linuxkit", Package: ".", Binary: "linuxkit"},
		"containerd": {Name: "containerd", Dir: "build/containerd", Package: ".", Binary: "containerd", Tags: tags, Ldflags: version},
		"shim":       {Name: "shim", Dir: "build/containerd", Package: ctrMod + "/cmd/containerd-shim-runc-v2", Binary: "containerd-shim-runc-v2", Tags: tags, Ldflags: version},
		"runc": {Name: "runc", Dir: "build/runc", Package: runcMod, Binary: "runc", Tags: []string{"seccomp", "netgo", "osusergo"}, Cgo: true,
			Ldflags: "-linkmode external -extldflags -static"},
	}, nil
}

// required reads the version that a go.mod pins for a module.
func required(gomod, module string) (string, error) {
	f, err := os.Open(gomod)
	if err != nil {
		return "", err
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if fields := strings.Fields(strings.TrimPrefix(strings.TrimSpace(sc.Text()), "require ")); len(fields) >= 2 && fields[0] == module {
			return fields[1], nil
		}
	}
	return "", fmt.Errorf("%s does not require %s", gomod, module)
}

// programs compiles everything, two at a time: each go build is parallel in itself.
func (b *builder) programs(ctx context.Context) (map[string]cache.Item, error) {
	all, err := foreign(b.root)
	if err != nil {
		return nil, err
	}
	packages := map[bool][]string{} // by whether they are built with cgo
	for name, p := range own {
		all[name] = p
		packages[p.Cgo] = append(packages[p.Cgo], p.Package)
	}
	sources := gobuild.Sources{}
	for cgo, names := range packages {
		s, err := gobuild.ListSources(ctx, b.root, names, cgo)
		if err != nil {
			return nil, err
		}
		maps.Copy(sources, s)
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(2)
	results := make(chan struct {
		name string
		item cache.Item
	}, len(all))
	for name, p := range all {
		g.Go(func() error {
			item, err := p.Build(ctx, b.store, b.root, sources)
			results <- struct {
				name string
				item cache.Item
			}{name, item}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	close(results)
	items := map[string]cache.Item{}
	for r := range results {
		items[r.name] = r.item
	}
	return items, nil
}

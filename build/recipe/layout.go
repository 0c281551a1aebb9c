package recipe

import (
	"bytes"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/oci"
)

// layout puts a variant's images into one OCI layout, LinuxKit's cache.
func (b *builder) layout(v variant, in inputs) (cache.Item, error) {
	kern, base := in.kernels[v.name].image, in.base
	key := cache.NewKey("layout-"+v.name).Add("revision", revision).Add("kernel", kern.Digest).Add("base", base.Digest)
	files := map[string][]oci.File{}
	place := func(image, program, path string) {
		item := in.programs[program]
		key.Add(image+" "+path, item.Digest)
		files[image] = append(files[image], oci.File{Name: path, Mode: 0o755, Source: item.Path(binaryOf(program))})
	}
	place("init", "init", "init")
	place("containerd", "containerd", "usr/bin/containerd")
	place("containerd", "shim", "usr/bin/containerd-shim-runc-v2")
	place("runc", "runc", "usr/bin/runc")
	place(v.daemon, v.daemon, "usr/bin/sosnad")
	for _, p := range v.extra {
		place(p.name, p.name, p.path)
	}
	place("guest", "guest", "usr/lib/sosna/guest")
	return b.store.Build(key, func(dir string) error {
		l, err := oci.CreateLayout(dir)
		if err != nil {
			return err
		}
		if files["base"], err = oci.Tree(base.Dir, ""); err != nil {
			return err
		}
		if files["kernel-"+v.name], err = kernelFiles(kern); err != nil {
			return err
		}
		return addImages(l, files)
	})
}

func addImages(l oci.Layout, images map[string][]oci.File) error {
	for _, name := range sortedKeys(images) {
		img, err := oci.Image(v1.Config{}, oci.FastGzip, images[name])
		if err != nil {
			return err
		}
		if err := l.Add("docker.io/sosna/"+name+":local", img); err != nil {
			return err
		}
	}
	return nil
}

func binaryOf(program string) string {
	switch program {
	case "worker", "hub":
		return "sosnad"
	case "signer":
		return "sosna-signer"
	case "shim":
		return "containerd-shim-runc-v2"
	}
	return program
}

// kernelFiles is the kernel image in LinuxKit's form: the kernel and a tar of
// its modules.
func kernelFiles(kern cache.Item) ([]oci.File, error) {
	modules, err := oci.Tree(kern.Path("modules"), "")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := oci.Tar(&b, modules); err != nil {
		return nil, err
	}
	return []oci.File{
		{Name: "kernel", Mode: 0o644, Source: kern.Path("kernel")},
		{Name: "kernel.tar", Mode: 0o644, Data: b.Bytes()},
	}, nil
}

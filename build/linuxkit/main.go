// Command linuxkit assembles a kernel and an initrd from a LinuxKit YAML file
// and a cache of OCI images, with LinuxKit as a library:
//
//	linuxkit YAML CACHE OUTBASE
//
// writes OUTBASE-kernel, OUTBASE-initrd.img (gzip) and OUTBASE-cmdline. It is a
// module of its own because LinuxKit's dependencies are old; none of them
// enters an image. File sources in the YAML are relative to the working
// directory. An image that is not in the cache is an error: the caller runs
// this without a network.
package main

import (
	"fmt"
	"os"

	"github.com/linuxkit/linuxkit/src/cmd/linuxkit/moby"
	mobybuild "github.com/linuxkit/linuxkit/src/cmd/linuxkit/moby/build"
)

const arch = "amd64"

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: linuxkit YAML CACHE OUTBASE")
		os.Exit(2)
	}
	if err := assemble(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "linuxkit:", err)
		os.Exit(1)
	}
}

func assemble(yaml, cache, base string) error {
	text, err := os.ReadFile(yaml)
	if err != nil {
		return err
	}
	config, err := moby.NewConfig(text, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", yaml, err)
	}
	// LinuxKit keeps scratch files in ~/.moby unless told otherwise.
	if mobybuild.MobyDir, err = os.MkdirTemp("", "moby"); err != nil {
		return err
	}
	defer os.RemoveAll(mobybuild.MobyDir)
	tar, err := os.CreateTemp(mobybuild.MobyDir, "root")
	if err != nil {
		return err
	}
	if err := mobybuild.Build(config, tar, mobybuild.BuildOpts{CacheDir: cache, Arch: arch}); err != nil {
		return err
	}
	if err := tar.Close(); err != nil {
		return err
	}
	return mobybuild.Formats(base, tar.Name(), []string{"kernel+initrd"}, 0, arch, cache)
}

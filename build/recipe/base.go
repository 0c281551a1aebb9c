package recipe

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/debian"
	"github.com/sosna-os/sosna/build/kernel"
)

// base is the image below all others: mount points, certificates, the version.
func (b *builder) base(ctx context.Context) (cache.Item, error) {
	archive, err := b.archiveOnce[kernel.Release]()
	if err != nil {
		return cache.Item{}, err
	}
	r, err := archive.Closure(ctx, []string{"ca-certificates"}, func(n string) bool { return n == "ca-certificates" })
	if err != nil {
		return cache.Item{}, err
	}
	version := filepath.Join(b.root, "images", "VERSION")
	key := cache.NewKey("base").Add("revision", revision).Add("deb", r.Debs[0].SHA256).AddFile("version", version)
	return b.store.Build(key, func(dir string) error {
		return fillBase(ctx, dir, r.Debs[0], version)
	})
}

func fillBase(ctx context.Context, dir string, ca debian.Deb, version string) error {
	for _, d := range strings.Fields("dev etc/ssl/certs etc/sosna lib mnt newroot proc root run sys tmp usr/bin usr/lib/sosna var") {
		if err := os.MkdirAll(filepath.Join(dir, d), 0o755); err != nil {
			return err
		}
	}
	tmp, err := os.MkdirTemp("", "sosna-ca-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if err := ca.Unpack(ctx, tmp, func(n string) bool { return strings.HasSuffix(n, ".crt") }); err != nil {
		return err
	}
	// What update-ca-certificates would write; Glob sorts.
	certs, err := filepath.Glob(filepath.Join(tmp, "usr/share/ca-certificates/mozilla/*.crt"))
	if err != nil || len(certs) == 0 {
		return fmt.Errorf("no certificates in %s (%w)", ca.File, err)
	}
	var bundle []byte
	for _, c := range certs {
		pem, err := os.ReadFile(c)
		if err != nil {
			return err
		}
		bundle = append(bundle, pem...)
	}
	if err := os.WriteFile(filepath.Join(dir, "etc/ssl/certs/ca-certificates.crt"), bundle, 0o644); err != nil {
		return err
	}
	text, err := os.ReadFile(version)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "etc/sosna/version"), text, 0o644)
}

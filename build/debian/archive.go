// Package debian gets packages from Debian's archive through apt itself, so
// that every byte that enters an image came by apt's verified path (signed
// Release file, hashed index, hashed package).
//
// apt runs with a configuration directory of its own: the system's sources,
// lists, status and cache are neither read nor written, so the release that
// the build host runs does not matter. Only the mirror's address (and whatever
// proxy the host's apt.conf.d sets) is taken from the host.
//
// Threats answered: a package altered on its way or on a mirror, and a build
// that changes with its host. It trusts Debian's archive keys in
// /usr/share/keyrings and does not try to detect a withheld security update.
package debian

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"

// Arch is the architecture of every package fetched.
const Arch = "amd64"

// ErrNoPackage is wrapped when the archive has no package of the wanted name.
var ErrNoPackage = errors.New("no such package in the archive")

// Archive is one Debian release with its security suite.
type Archive struct {
	Release string // bookworm, trixie
	Dir     string // private apt directory
	debs    string // downloaded packages, by file name
	mirror  Mirror
}

// Deb is one package file of the archive.
type Deb struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	File    string `json:"file"`   // name_version_arch.deb, unique in Debian
	SHA256  string `json:"sha256"` // of the file; set once it was fetched
	Path    string `json:"-"`
}

// Open prepares the private directory of a release below dir.
func Open(ctx context.Context, release, dir string) (*Archive, error) {
	mirror, err := hostMirror(ctx)
	if err != nil {
		return nil, err
	}
	a := &Archive{Release: release, Dir: filepath.Join(dir, release), debs: filepath.Join(dir, "debs"), mirror: mirror}
	for _, d := range []string{"lists/partial", "cache/archives/partial", "resolved"} {
		if err := os.MkdirAll(filepath.Join(a.Dir, d), 0o755); err != nil {
			return nil, err
		}
	}
	if err := os.MkdirAll(a.debs, 0o755); err != nil {
		return nil, err
	}
	sources := fmt.Sprintf("deb [signed-by=%s] %s %s main\ndeb [signed-by=%s] %s %s-security main\n",
		keyring, mirror.Main, release, keyring, mirror.Security, release)
	if err := os.WriteFile(filepath.Join(a.Dir, "sources.list"), []byte(sources), 0o644); err != nil {
		return nil, err
	}
	// An empty status file: nothing is installed, so a closure is the whole closure.
	return a, os.WriteFile(filepath.Join(a.Dir, "status"), nil, 0o644)
}

func (a *Archive) options() []string {
	set := map[string]string{
		"Dir::Etc::sourcelist":       a.Dir + "/sources.list",
		"Dir::Etc::sourceparts":      "/dev/null",
		"Dir::Etc::preferences":      "/dev/null",
		"Dir::Etc::preferencesparts": "/dev/null",
		"Dir::State":                 a.Dir,
		"Dir::State::lists":          a.Dir + "/lists",
		"Dir::State::status":         a.Dir + "/status",
		"Dir::Cache":                 a.Dir + "/cache",
		"APT::Architecture":          Arch,
		"APT::Architectures":         Arch,
		"APT::Sandbox::User":         "", // the directory is the caller's, not _apt's
		"Acquire::Languages":         "none",
		"Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
		"Acquire::Retries": "3",
	}
	var opts []string
	for k, v := range set {
		opts = append(opts, "-o", k+"="+v)
	}
	return opts
}

func (a *Archive) apt(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "apt-get", append(a.options(), args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("apt-get %s (%s): %w: %s", strings.Join(args, " "), a.Release, err, strings.TrimSpace(stderr.String()))
	}
	return out, nil
}

// update refreshes the signed lists.
func (a *Archive) update(ctx context.Context) error {
	_, err := a.apt(ctx, a.Dir, "update", "-qq")
	return err
}

// lock keeps two builds from running apt in the same directory.
func (a *Archive) lock() (func(), error) {
	f, err := os.OpenFile(filepath.Join(a.Dir, "build.lock"), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return func() { f.Close() }, nil
}

// fetch downloads what is missing and fills in Path and SHA256.
func (a *Archive) fetch(ctx context.Context, debs []Deb) error {
	var missing []string
	for _, d := range debs {
		if _, err := os.Stat(filepath.Join(a.debs, d.File)); err != nil {
			missing = append(missing, d.Name+"="+d.Version)
		}
	}
	if len(missing) > 0 {
		if err := a.download(ctx, missing); err != nil {
			return err
		}
	}
	for i := range debs {
		debs[i].Path = filepath.Join(a.debs, debs[i].File)
		sum, err := fileSHA256(debs[i].Path)
		if err != nil {
			return err
		}
		if debs[i].SHA256 != "" && debs[i].SHA256 != sum {
			return fmt.Errorf("package %s changed on disk: sha256 %s, recorded %s", debs[i].File, sum, debs[i].SHA256)
		}
		debs[i].SHA256 = sum
	}
	return nil
}

func (a *Archive) download(ctx context.Context, nameVersions []string) error {
	tmp, err := os.MkdirTemp(a.debs, ".get-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	ctx, cancel := context.WithTimeout(ctx, 20*time.Minute)
	defer cancel()
	if _, err := a.apt(ctx, tmp, append([]string{"download", "-qq"}, nameVersions...)...); err != nil {
		return err
	}
	entries, err := os.ReadDir(tmp)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := os.Rename(filepath.Join(tmp, e.Name()), filepath.Join(a.debs, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

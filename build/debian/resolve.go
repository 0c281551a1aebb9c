package debian

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

// freshFor is how long a resolved set of versions is used before apt is asked
// again. Within it a build needs no network and gives the same image; after it
// security updates come in. If asking fails, the old versions go on being used.
const freshFor = 7 * 24 * time.Hour

// Resolution is a set of package files that apt chose for a list of roots.
type Resolution struct {
	Release string    `json:"release"`
	Roots   []string  `json:"roots"`
	At      time.Time `json:"resolved_at"`
	Debs    []Deb     `json:"packages"`
}

// Closure gives roots and everything they depend on (no recommended packages),
// fetched. keep, if not nil, says which packages of the closure are wanted.
func (a *Archive) Closure(ctx context.Context, roots []string, keep func(name string) bool) (Resolution, error) {
	unlock, err := a.lock()
	if err != nil {
		return Resolution{}, err
	}
	defer unlock()
	file := filepath.Join(a.Dir, "resolved", a.nameOf(roots)+".json")
	old, haveOld := loadResolution(file)
	if haveOld && time.Since(old.At) < freshFor {
		if err := a.fetch(ctx, old.Debs); err == nil {
			return old, nil
		}
	}
	fresh, err := a.resolve(ctx, roots, keep)
	if err != nil {
		if haveOld && a.fetch(ctx, old.Debs) == nil {
			fmt.Fprintf(os.Stderr, "build: keeping the packages resolved on %s: %v\n", old.At.Format(time.DateOnly), err)
			return old, nil
		}
		return Resolution{}, err
	}
	return fresh, writeJSON(file, fresh)
}

func (a *Archive) resolve(ctx context.Context, roots []string, keep func(string) bool) (Resolution, error) {
	if err := a.update(ctx); err != nil {
		return Resolution{}, err
	}
	out, err := a.apt(ctx, a.Dir, append([]string{"install", "--print-uris", "-y", "-qq", "--no-install-recommends"}, roots...)...)
	if err != nil {
		return Resolution{}, err
	}
	debs, err := parseURIs(out)
	if err != nil {
		return Resolution{}, err
	}
	r := Resolution{Release: a.Release, Roots: roots, At: time.Now().UTC().Truncate(time.Second)}
	for _, d := range debs {
		if keep == nil || keep(d.Name) {
			r.Debs = append(r.Debs, d)
		}
	}
	if len(r.Debs) == 0 {
		return Resolution{}, fmt.Errorf("%w: %s in %s", ErrNoPackage, strings.Join(roots, " "), a.Release)
	}
	sort.Slice(r.Debs, func(i, j int) bool { return r.Debs[i].File < r.Debs[j].File })
	return r, a.fetch(ctx, r.Debs)
}

// parseURIs reads apt-get's --print-uris lines: 'URI' FILE SIZE HASH. FILE is
// name_version_arch.deb with the version's colon as %3a.
func parseURIs(out []byte) ([]Deb, error) {
	var debs []Deb
	for sc := bufio.NewScanner(bytes.NewReader(out)); sc.Scan(); {
		f := strings.Fields(sc.Text())
		if len(f) < 2 || !strings.HasPrefix(f[0], "'") {
			continue
		}
		parts := strings.Split(strings.TrimSuffix(f[1], ".deb"), "_")
		if len(parts) != 3 || !strings.HasSuffix(f[1], ".deb") || strings.ContainsRune(f[1], '/') {
			return nil, fmt.Errorf("unexpected package file name %q", f[1])
		}
		version, err := url.PathUnescape(parts[1])
		if err != nil {
			return nil, fmt.Errorf("version in %q: %w", f[1], err)
		}
		debs = append(debs, Deb{Name: parts[0], Version: version, File: f[1]})
	}
	return debs, nil
}

func (a *Archive) nameOf(roots []string) string {
	sum := sha256.Sum256([]byte(a.mirror.Main + "\n" + a.mirror.Security + "\n" + strings.Join(roots, "\n")))
	return hex.EncodeToString(sum[:8])
}

func loadResolution(file string) (r Resolution, ok bool) {
	b, err := os.ReadFile(file)
	return r, err == nil && json.Unmarshal(b, &r) == nil && len(r.Debs) > 0
}

func writeJSON(file string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(b, '\n'), 0o644)
}

func fileSHA256(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Package cache keeps what the image build has made, outside the source tree,
// under a key that is the hash of everything the result depends on.
//
// A component is a directory made once by a function and never changed after;
// it is written beside its place and renamed into it, so that a build that is
// killed leaves no half component behind. A component also has a digest of its
// own bytes: what is built from it is keyed by that digest and not by its key,
// so that a changed input that yields the same bytes rebuilds nothing further.
//
// It relies on callers naming every input in the Key; it cannot see one that
// was forgotten. Threat answered: a stale part in a fresh image. It does not
// defend against somebody who can write to the cache directory.
package cache

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// Store is a directory of components.
type Store struct {
	Dir string
	// Log receives one line for each component that is really built; may be nil.
	Log func(format string, args ...any)
}

// Item is one finished component.
type Item struct {
	Dir    string // holds the component's files; read only by agreement
	Key    string // hex, hash of the inputs
	Digest string // hex, hash of the files
	Hit    bool   // true when nothing had to be made
}

// Path joins names onto the component's directory.
func (i Item) Path(names ...string) string {
	return filepath.Join(append([]string{i.Dir}, names...)...)
}

const digestFile = ".digest"

// Open finds the store: $SOSNA_CACHE, or sosna under $XDG_CACHE_HOME, or under ~/.cache.
func Open() (*Store, error) {
	dir := os.Getenv("SOSNA_CACHE")
	if dir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("find the component cache: %w", err)
		}
		dir = filepath.Join(base, "sosna")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	return &Store{Dir: dir}, os.MkdirAll(dir, 0o755)
}

// Sub makes and returns a plain directory of the store that is not keyed, for
// data that checks itself (apt's signed lists, packages named by version).
func (s *Store) Sub(names ...string) (string, error) {
	dir := filepath.Join(append([]string{s.Dir}, names...)...)
	return dir, os.MkdirAll(dir, 0o755)
}

// Build returns the component for key, and calls fill on an empty directory if
// there is none yet. Two processes that want the same component wait for each other.
func (s *Store) Build(key *Key, fill func(dir string) error) (Item, error) {
	if key.err != nil {
		return Item{}, fmt.Errorf("key of %s: %w", key.component, key.err)
	}
	sum := key.Sum()
	item := Item{Dir: filepath.Join(s.Dir, "parts", key.component+"-"+sum[:24]), Key: sum}
	if s.load(&item) {
		return item, nil
	}
	unlock, err := s.Lock(filepath.Base(item.Dir))
	if err != nil {
		return Item{}, err
	}
	defer unlock()
	if s.load(&item) {
		return item, nil
	}
	start := time.Now()
	if err := s.make(&item, fill); err != nil {
		return Item{}, fmt.Errorf("build %s: %w", key.component, err)
	}
	item.Hit = false
	if s.Log != nil {
		s.Log("built %-18s %6.1f s", key.component, time.Since(start).Seconds())
	}
	return item, nil
}

func (s *Store) load(item *Item) bool {
	b, err := os.ReadFile(filepath.Join(item.Dir, digestFile))
	if err != nil {
		return false
	}
	item.Digest, item.Hit = strings.TrimSpace(string(b)), true
	// The time of last use is what Prune goes by; failing to set it loses nothing.
	now := time.Now()
	_ = os.Chtimes(filepath.Join(item.Dir, digestFile), now, now)
	return true
}

func (s *Store) make(item *Item, fill func(dir string) error) error {
	if err := os.MkdirAll(filepath.Dir(item.Dir), 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(item.Dir), ".new-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if err := os.Chmod(tmp, 0o755); err != nil {
		return err
	}
	if err := fill(tmp); err != nil {
		return err
	}
	sum, err := TreeDigest(tmp)
	if err != nil {
		return err
	}
	item.Digest = hex.EncodeToString(sum[:])
	if err := os.WriteFile(filepath.Join(tmp, digestFile), []byte(item.Digest+"\n"), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp, item.Dir)
}

// Lock takes an advisory lock that other builds on this machine see, and
// returns the function that gives it back.
func (s *Store) Lock(name string) (func(), error) {
	dir, err := s.Sub("locks")
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", name, err), f.Close())
	}
	return func() { f.Close() }, nil
}

// Prune removes components that no build has used for longer than age.
func (s *Store) Prune(age time.Duration, now time.Time) (removed []string, err error) {
	entries, err := os.ReadDir(filepath.Join(s.Dir, "parts"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		dir := filepath.Join(s.Dir, "parts", e.Name())
		fi, err := os.Stat(filepath.Join(dir, digestFile))
		if err != nil {
			if fi, err = os.Stat(dir); err != nil {
				continue
			}
		}
		if now.Sub(fi.ModTime()) < age {
			continue
		}
		if err := os.RemoveAll(dir); err != nil {
			return removed, err
		}
		removed = append(removed, e.Name())
	}
	return removed, nil
}

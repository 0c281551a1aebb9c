package signer

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/store"
)

const (
	keyFile  = "signer.key"
	lockFile = "lock"
	// journals are numbered; the newest that has begun counts.
	journalForm = "signed-%08d.db"
	journalGlob = "signed-*.db"
	// riseLimit is how many rises a journal takes before it is written anew: about
	// 45 MB, which replay in 0.7 s. Writing 100,000 workers anew takes 0.2 s, and
	// requests wait for it.
	riseLimit = 1 << 18
)

// folder is the state on disk: lock, key and journal.
type folder struct {
	dir     string
	lock    *os.File
	number  int
	journal *store.Journal
}

// openFolder locks the folder, replays its journal into memory, and returns the key.
// A folder that is empty gets a new key. Errors are ErrBusy, ErrDamaged and the disk's.
func openFolder(ctx context.Context, dir string, limits Limits, now time.Time) (f *folder, key *identity.Key, m *memory, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, nil, fmt.Errorf("signer's state: %w", err)
	}
	f = &folder{dir: dir}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.close())
		}
	}()
	if err := f.takeLock(); err != nil {
		return f, nil, nil, err
	}
	if m, err = f.replayNewest(ctx, limits); err != nil {
		return f, nil, nil, err
	}
	if m.signer == nil {
		key, err = f.begin(ctx, m, now)
		return f, key, m, err
	}
	key, err = identity.Load(f.path(keyFile))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = fmt.Errorf("%w: the key %s is gone", ErrDamaged, m.signer)
	case err == nil && key.Address() != *m.signer:
		err = fmt.Errorf("%w: the key is %s, the journal is %s's", ErrDamaged, key.Address(), m.signer)
	}
	return f, key, m, err
}

func (f *folder) path(name string) string { return filepath.Join(f.dir, name) }

// takeLock keeps a second signer from signing with the same key beside this one.
func (f *folder) takeLock() (err error) {
	if f.lock, err = os.OpenFile(f.path(lockFile), os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return fmt.Errorf("signer's state: %w", err)
	}
	if err := unix.Flock(int(f.lock.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrBusy, f.dir, err)
	}
	return nil
}

// replayNewest opens the newest journal. If a crash kept it from beginning, the one
// before it still holds everything and counts. A journal that began and does not replay is
// never passed over for an older one.
func (f *folder) replayNewest(ctx context.Context, limits Limits) (*memory, error) {
	numbers, err := f.journals()
	if err != nil {
		return nil, err
	}
	for i, number := range slices.Backward(numbers) {
		m, err := f.openJournal(ctx, number, limits)
		if err != nil {
			return nil, err
		}
		if m.signer != nil || i == 0 {
			return m, f.drop(numbers[:i])
		}
		if err := errors.Join(f.journal.Close(), f.drop(numbers[i:i+1])); err != nil {
			return nil, err
		}
	}
	return f.openJournal(ctx, 1, limits)
}

// journals lists the numbers of the journals that are there, rising.
func (f *folder) journals() (numbers []int, err error) {
	found, err := filepath.Glob(f.path(journalGlob))
	if err != nil {
		return nil, err
	}
	for _, path := range found {
		var n int
		if _, err := fmt.Sscanf(filepath.Base(path), journalForm, &n); err != nil || f.journalPath(n) != path {
			return nil, fmt.Errorf("%w: stray file %s", ErrDamaged, path)
		}
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return numbers, nil
}

func (f *folder) journalPath(number int) string { return f.path(fmt.Sprintf(journalForm, number)) }

func (f *folder) openJournal(ctx context.Context, number int, limits Limits) (*memory, error) {
	m := newMemory(limits)
	journal, err := store.Open(ctx, f.journalPath(number), m.replay)
	if err != nil {
		return nil, fmt.Errorf("%w: journal %d: %w", ErrDamaged, number, err)
	}
	f.number, f.journal = number, journal
	return m, nil
}

// begin makes key and journal of a new folder, in such an order that after a crash at
// any point it is known that nothing was signed: birth, key, begun.
func (f *folder) begin(ctx context.Context, m *memory, now time.Time) (*identity.Key, error) {
	if !m.born {
		if _, err := os.Lstat(f.path(keyFile)); err == nil {
			return nil, fmt.Errorf("%w: a key without its journal: what it signed is not known", ErrDamaged)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		if len(m.guard.newest) > 0 {
			return nil, fmt.Errorf("%w: the journal before number %d is gone", ErrDamaged, f.number)
		}
		if err := f.journal.Append(ctx, birthKind, struct{}{}); err != nil {
			return nil, err
		}
		if err := durable.SyncDir(f.dir); err != nil {
			return nil, err
		}
		m.born = true
	}
	key, _, err := identity.LoadOrCreate(f.path(keyFile))
	if err != nil {
		return nil, err
	}
	address := key.Address()
	m.signer, m.last = &address, moment{Wall: now.UnixNano()}
	return key, f.journal.Append(ctx, begunKind, m.beginning())
}

// renew writes memory as a new journal and drops the old one when the new one is on disk.
func (f *folder) renew(ctx context.Context, m *memory) error {
	next, err := store.Open(ctx, f.journalPath(f.number+1), func(store.Entry) error {
		return fmt.Errorf("%w: the next journal is there already", ErrDamaged)
	})
	if err != nil {
		return err
	}
	err = m.retell(func(kind string, value any) error { return next.Append(ctx, kind, value) })
	if err = errors.Join(err, durable.SyncDir(f.dir)); err != nil {
		return errors.Join(err, next.Close())
	}
	old := f.number
	err = f.journal.Close()
	f.journal, f.number, m.rises = next, f.number+1, 0
	return errors.Join(err, f.drop([]int{old}))
}

// drop removes journals that no longer count, the data before what refers to it.
func (f *folder) drop(numbers []int) error {
	for _, n := range numbers {
		for _, suffix := range []string{"-wal", "-shm", ""} {
			if err := os.Remove(f.journalPath(n) + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("signer's state: %w", err)
			}
		}
	}
	return nil
}

func (f *folder) append(ctx context.Context, entry signed) error {
	return f.journal.Append(ctx, signedKind, entry)
}

func (f *folder) close() (err error) {
	if f.journal != nil {
		err = f.journal.Close()
	}
	if f.lock != nil {
		err = errors.Join(err, f.lock.Close())
	}
	return err
}

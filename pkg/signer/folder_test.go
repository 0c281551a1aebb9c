package signer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
)

func open(t *testing.T, dir string) *Signer {
	t.Helper()
	s, err := Open(t.Context(), Options{State: dir, Limits: testLimits})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func refusesToOpen(t *testing.T, why, dir string, want error) {
	t.Helper()
	s, err := Open(t.Context(), Options{State: dir, Limits: testLimits})
	if err == nil {
		_ = s.Close()
	}
	if !errors.Is(err, want) {
		t.Errorf("%s: got %v, want %v", why, err, want)
	}
}

func sign(t *testing.T, s *Signer, statement payment.Statement) payment.SignedStatement {
	t.Helper()
	signed, err := s.Sign(t.Context(), testWallet, statement)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func closeSigner(t *testing.T, s *Signer) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// used is a folder with a key that signed 10 for alice.
func used(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "state")
	s := open(t, dir)
	sign(t, s, owed(alice, 10, 1))
	closeSigner(t, s)
	return dir
}

func TestFolderRemembers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	s := open(t, dir)
	refusesToOpen(t, "a second signer beside the first", dir, ErrBusy)
	first, address := sign(t, s, owed(alice, 10, 1)), s.Address()
	closeSigner(t, s)
	if _, err := s.Sign(t.Context(), testWallet, owed(alice, 11, 1)); !errors.Is(err, ErrUnavailable) {
		t.Errorf("closed, and signs: %v", err)
	}
	s = open(t, dir)
	defer closeSigner(t, s)
	if s.Address() != address {
		t.Error("another key")
	}
	if again := sign(t, s, owed(alice, 10, 1)); again.Signature != first.Signature {
		t.Error("another signature for the same statement")
	}
	for _, c := range []struct {
		w    Wallet
		s    payment.Statement
		want error
	}{
		{testWallet, owed(alice, 10, 2), ErrLower}, {testWallet, owed(alice, 9, 1), ErrLower},
		{Wallet{big.NewInt(1), testWallet.Address}, owed(alice, 11, 1), ErrWallet}, {testWallet, owed(bob, 401, 1), ErrCap},
	} {
		if _, err := s.Sign(t.Context(), c.w, c.s); !errors.Is(err, c.want) {
			t.Errorf("got %v, want %v", err, c.want)
		}
	}
	for path, mode := range map[string]os.FileMode{"": 0o700, keyFile: 0o600} {
		if info, err := os.Stat(filepath.Join(dir, path)); err != nil || info.Mode().Perm() != mode {
			t.Errorf("%q: %v, %v", path, info.Mode(), err)
		}
	}
}

func TestEpochOutlivesARestart(t *testing.T) {
	dir, now := filepath.Join(t.TempDir(), "state"), time.Unix(1_700_000_000, 0)
	for i, c := range []struct {
		pass time.Duration
		s    payment.Statement
		want error
	}{
		{0, owed(alice, 400, 1), nil}, {Epoch / 2, owed(bob, 400, 1), nil}, {Epoch/2 - 1, owed(bob, 601, 1), ErrCap},
		{0, owed(bob, 600, 1), nil}, {1, owed(bob, 601, 1), nil},
	} {
		now = now.Add(c.pass)
		s, err := Open(t.Context(), Options{State: dir, Limits: testLimits, Now: func() time.Time { return now }})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Sign(t.Context(), testWallet, c.s); !errors.Is(err, c.want) {
			t.Errorf("restart %d: got %v, want %v", i, err, c.want)
		}
		closeSigner(t, s)
	}
}

// damages are what may happen to a folder that signed 10 for alice.
var damages = map[string]func(dir string) error{
	"the key is gone":     func(dir string) error { return os.Remove(filepath.Join(dir, keyFile)) },
	"the journal is gone": func(dir string) error { return os.Remove(filepath.Join(dir, "signed-00000001.db")) },
	"another key": func(dir string) error {
		if err := os.Remove(filepath.Join(dir, keyFile)); err != nil {
			return err
		}
		_, _, err := identity.LoadOrCreate(filepath.Join(dir, keyFile))
		return err
	},
	"a stray journal": func(dir string) error {
		return os.WriteFile(filepath.Join(dir, "signed-1.db"), nil, 0o600)
	},
	"flipped bits in an entry": func(dir string) error {
		path := filepath.Join(dir, "signed-00000001.db")
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		const amount = `"cumulative_wei":10`
		at := slices.Index(data, amount[0])
		for ; at < len(data) && string(data[at:min(at+len(amount), len(data))]) != amount; at++ {
		}
		if at == len(data) {
			return errors.New("no amount in the journal")
		}
		data[at+len(amount)-2] = '2'
		return os.WriteFile(path, data, 0o600)
	},
	"no database": func(dir string) error {
		return os.WriteFile(filepath.Join(dir, "signed-00000001.db"), []byte("something that is no database at all, and long enough to see it"), 0o600)
	},
	"cut off": func(dir string) error {
		return os.Truncate(filepath.Join(dir, "signed-00000001.db"), 4096)
	},
	"an entry too many": func(dir string) error {
		return addTo(dir, 1, begunKind, begun{Spent: new(big.Int)})
	},
	"an entry of no known kind": func(dir string) error { return addTo(dir, 1, "gift", 1) },
	"an amount that falls": func(dir string) error {
		return addTo(dir, 1, signedKind, signed{moment: moment{At: Epoch}, Rises: []risen{{alice, big.NewInt(9), common.Hash{}}}})
	},
	"an amount out of range": func(dir string) error {
		return addTo(dir, 1, signedKind, signed{moment: moment{At: Epoch}, Rises: []risen{{bob, big.NewInt(-9), common.Hash{}}}})
	},
	"time that falls": func(dir string) error {
		return addTo(dir, 1, signedKind, signed{moment: moment{At: -1}, Rises: []risen{{alice, big.NewInt(11), common.Hash{}}}})
	},
	"another wallet": func(dir string) error {
		return addTo(dir, 1, signedKind, signed{moment: moment{At: Epoch}, Wallet: &pin{big.NewInt(1), alice}})
	},
	"a newer journal that began and is damaged": func(dir string) error {
		if err := addTo(dir, 2, begunKind, begun{Spent: new(big.Int), Wallet: &pin{big.NewInt(1), alice}}); err != nil {
			return err
		}
		return addTo(dir, 2, "gift", 1)
	},
	"a renewed journal that lost the one before": func(dir string) error {
		return errors.Join(addTo(dir, 2, keptKind, kept{[]risen{{alice, big.NewInt(10), common.Hash{}}}}),
			os.Remove(filepath.Join(dir, "signed-00000001.db")), os.Remove(filepath.Join(dir, keyFile)))
	},
}

func TestDamagedStateIsRefused(t *testing.T) {
	for name, damage := range damages {
		t.Run(name, func(t *testing.T) {
			dir := used(t)
			if err := damage(dir); err != nil {
				t.Fatal(err)
			}
			refusesToOpen(t, "first", dir, ErrDamaged)
			refusesToOpen(t, "and again", dir, ErrDamaged) // the refusal repaired nothing
		})
	}
	dir := used(t)
	if err := os.Chmod(filepath.Join(dir, keyFile), 0o644); err != nil {
		t.Fatal(err)
	}
	refusesToOpen(t, "a key for all to read", dir, identity.ErrExposed)
}

func addTo(dir string, number int, kind string, value any) error {
	j, err := store.Open(context.Background(), filepath.Join(dir, fmt.Sprintf(journalForm, number)), func(store.Entry) error { return nil })
	if err != nil {
		return err
	}
	return errors.Join(j.Append(context.Background(), kind, value), j.Close())
}

// TestCrashAtBirth: a machine that loses power at its first boot comes to one key.
func TestCrashAtBirth(t *testing.T) {
	for name, prepare := range map[string]func(dir string) error{
		"before the birth": func(dir string) error { return addTo(dir, 1, birthKind, struct{}{}) },
		"an empty file":    func(dir string) error { return os.WriteFile(filepath.Join(dir, "signed-00000001.db"), nil, 0o600) },
		"before the journal began": func(dir string) error {
			_, _, err := identity.LoadOrCreate(filepath.Join(dir, keyFile))
			return errors.Join(err, addTo(dir, 1, birthKind, struct{}{}))
		},
	} {
		dir := t.TempDir()
		if err := prepare(dir); err != nil {
			t.Fatal(err)
		}
		s := open(t, dir)
		sign(t, s, owed(alice, 10, 1))
		closeSigner(t, s)
		key, err := identity.Load(filepath.Join(dir, keyFile))
		if err != nil || key.Address() != s.Address() {
			t.Errorf("%s: key %v, %v", name, key, err)
		}
	}
	dir := t.TempDir()
	if _, _, err := identity.LoadOrCreate(filepath.Join(dir, keyFile)); err != nil {
		t.Fatal(err)
	}
	refusesToOpen(t, "a key from elsewhere, without a journal", dir, ErrDamaged)
}

// TestRenewedJournal holds the same, is smaller, and a crash while it is written costs nothing.
func TestRenewedJournal(t *testing.T) {
	dir := used(t)
	ctx := t.Context()
	f, _, m, err := openFolder(ctx, dir, testLimits, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	for i := range int64(2500) { // more than one `kept` entry
		worker := common.BigToAddress(big.NewInt(1000 + i))
		entry := signed{moment: m.last, Rises: []risen{{worker, big.NewInt(i + 1), common.Hash{byte(i)}}}}
		m.guard.newest[worker] = mark{root: common.Hash{byte(i)}}
		mk := owed(worker, i+1, byte(i))
		m.guard.newest[worker] = markOf(mk)
		m.guard.spent.Add(m.guard.spent, big.NewInt(i+1))
		if err := f.append(ctx, entry); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.renew(ctx, m); err != nil {
		t.Fatal(err)
	}
	if err := f.close(); err != nil {
		t.Fatal(err)
	}
	if err := addTo(dir, 3, keptKind, kept{[]risen{{alice, big.NewInt(999), common.Hash{}}}}); err != nil {
		t.Fatal(err) // power went while journal 3 was written
	}
	f, _, again, err := openFolder(ctx, dir, testLimits, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	if f.number != 2 || len(again.guard.newest) != 2501 || again.guard.spent.Cmp(m.guard.spent) != 0 ||
		again.guard.began != m.guard.began || !again.guard.wallet.is(*m.guard.wallet) || again.last != m.last {
		t.Fatalf("journal %d: %d workers, %s spent since %s", f.number, len(again.guard.newest), again.guard.spent, again.guard.began)
	}
	for worker, newest := range m.guard.newest {
		if again.guard.newest[worker] != newest {
			t.Fatalf("%s: %+v, want %+v", worker, again.guard.newest[worker], newest)
		}
	}
	left, err := f.journals()
	if err != nil || !slices.Equal(left, []int{2}) {
		t.Errorf("journals left: %v, %v", left, err)
	}
}

// TestJournalIsRenewedWhileSigning: its size follows the workers, not the statements.
func TestJournalIsRenewedWhileSigning(t *testing.T) {
	dir := used(t)
	s := open(t, dir)
	s.memory.rises = riseLimit - 1
	first := sign(t, s, owed(alice, 11, 1))
	sign(t, s, owed(alice, 12, 1))
	closeSigner(t, s)
	if found, err := filepath.Glob(filepath.Join(dir, journalGlob)); err != nil || len(found) != 1 || filepath.Base(found[0]) != "signed-00000002.db" {
		t.Fatalf("%v, %v", found, err)
	}
	s = open(t, dir)
	defer closeSigner(t, s)
	if _, err := s.Sign(t.Context(), testWallet, first.Statement); !errors.Is(err, ErrLower) {
		t.Errorf("got %v", err)
	}
	if newest, err := s.Newest(t.Context(), testWallet, alice); err != nil || newest.Cumulative.Int64() != 12 {
		t.Errorf("%v, %v", newest, err)
	}
}

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"sync"
	"testing"
)

// memory is a journal that can be replayed.
type memory struct {
	mu      sync.Mutex
	entries [][]byte
	fails   error
}

func (m *memory) Append(_ context.Context, kind string, value any) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fails != nil {
		return m.fails
	}
	body, err := json.Marshal(value)
	if kind == TxKind {
		m.entries = append(m.entries, body)
	}
	return err
}

// replayed is the log of the next life.
func (m *memory) replayed(t testing.TB) *TxLog {
	t.Helper()
	m.mu.Lock()
	defer m.mu.Unlock()
	l := NewTxLog()
	for _, body := range m.entries {
		if err := l.Replay(body); err != nil {
			t.Fatalf("replay %s: %v", body, err)
		}
	}
	l.Attach(m)
	return l
}

// TestRestartAtEveryPoint: the process dies after each thing it can have done; the next
// life intends the same, and it happens once.
func TestRestartAtEveryPoint(t *testing.T) {
	for name, between := range map[string]func(f *fakeChain){
		"while it waits":                func(*fakeChain) {},
		"and it is mined meanwhile":     func(f *fakeChain) { f.mine(1) },
		"and mempools forget it":        func(f *fakeChain) { f.drop() },
		"mined, taken out, forgotten":   func(f *fakeChain) { f.mine(1); f.mine(2); f.reorganise(3, true) },
		"mined, taken out, waits again": func(f *fakeChain) { f.mine(1); f.mine(2); f.reorganise(3, false) },
	} {
		t.Run(name, func(t *testing.T) {
			f, key, journal := newFakeChain(), newKey(t), &memory{}
			first := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
			_, err := first.Transact(brief(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"})
			if !errors.Is(err, ErrPending) {
				t.Fatalf("nothing is mined: %v", err)
			}
			between(f)
			f.miner(t)
			second := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)), WithConfirmations(2))
			if err := second.Resume(soon(t), key); err != nil {
				t.Fatal(err)
			}
			receipt, err := second.Transact(soon(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"})
			if err != nil || receipt.Status != 1 {
				t.Fatalf("%+v, %v", receipt, err)
			}
			third := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
			if _, err := third.Transact(soon(t), key, target, []byte("rent"), TxOptions{ID: "settle-1"}); err != nil {
				t.Fatal(err)
			}
			if _, err := third.Transact(soon(t), key, target, []byte("another"), TxOptions{ID: "settle-1"}); !errors.Is(err, ErrIDReused) {
				t.Errorf("another content under the same id: %v", err)
			}
			if _, err := third.Transact(soon(t), key, target, []byte("next"), TxOptions{ID: "settle-2"}); err != nil {
				t.Fatal(err)
			}
			once(t, f, "rent", "next")
		})
	}
}

func TestNothingIsSignedThatIsNotWrittenDown(t *testing.T) {
	f, full := newFakeChain(), errors.New("disk full")
	journal := &memory{fails: full}
	c := clientOf(t, []backend{fakeNode{f, 0}}, WithTxLog(journal.replayed(t)))
	if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); !errors.Is(err, full) || errors.Is(err, ErrPending) {
		t.Errorf("got %v", err)
	}
	if len(f.sent()) != 0 {
		t.Error("sent all the same")
	}
}

func TestIDBounds(t *testing.T) {
	c := clientOf(t, []backend{fakeNode{newFakeChain(), 0}})
	if _, err := c.Transact(soon(t), newKey(t), target, nil, TxOptions{ID: string(make([]byte, maxID+1))}); !errors.Is(err, ErrOptions) {
		t.Errorf("got %v", err)
	}
}

func TestBadTxEntries(t *testing.T) {
	try := `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1}`
	for name, entries := range map[string][]string{
		"no JSON":                 {`{`},
		"no id":                   {`{"what":"try","chain":1,"gas":1,"tip":1,"fee_cap":1}`},
		"no chain":                {`{"what":"try","id":"a","gas":1,"tip":1,"fee_cap":1}`},
		"no price":                {`{"what":"try","chain":1,"id":"a","gas":1}`},
		"negative price":          {`{"what":"try","chain":1,"id":"a","gas":1,"tip":-1,"fee_cap":1}`},
		"done, never tried":       {`{"what":"done","chain":1,"id":"a","hash":"0x` + string(make0(64)) + `"}`},
		"done without a hash":     {try, `{"what":"done","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a"}`},
		"another nonce":           {try, `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":2,"gas":1,"tip":1,"fee_cap":1}`},
		"another content":         {try, `{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1,"data":"0x01"}`},
		"something else happened": {try, `{"what":"burnt","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a"}`},
	} {
		l := NewTxLog()
		var err error
		for _, e := range entries {
			err = l.Replay([]byte(e))
		}
		if !errors.Is(err, ErrTxLog) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func make0(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = '0'
	}
	return out
}

func FuzzTxLog(f *testing.F) {
	f.Add([]byte(`{"what":"try","chain":1,"from":"0x00000000000000000000000000000000000000c0","id":"a","nonce":1,"gas":1,"tip":1,"fee_cap":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l := NewTxLog()
		if l.Replay(data) == nil {
			_ = l.Replay(data)
		}
		for _, r := range l.records {
			l.open(big.NewInt(1), r.From)
		}
	})
}

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TxKind is the journal's kind of what a TxLog writes.
const TxKind = "transaction"

// Journal is where transactions are written down before they are signed. Append returns
// when the entry is on disk; a store.Journal is one.
type Journal interface {
	Append(ctx context.Context, kind string, value any) error
}

// ErrTxLog: a journal entry is no entry of a TxLog's.
var ErrTxLog = errors.New("bad transaction entry")

// TxLog is what is known of transactions across restarts: a fold over a journal. Signing
// is deterministic (RFC 6979), so an entry about nonce, content and price is the signed
// transaction to whoever has the key.
//
// It keeps 200 B for each transaction that is done and that its caller gave an ID, for as
// long as the process lives: an ID has its effect once for ever. Others are forgotten.
type TxLog struct {
	mu      sync.Mutex
	journal Journal
	records map[string]*txRecord // by chain, sender and ID
}

// What a txEvent says.
const (
	txTry     = "try"     // about to be signed at this price
	txRefused = "refused" // no endpoint took it; its nonce is the next transaction's
	txDone    = "done"    // mined under the depth asked for
	txLost    = "lost"    // its nonce went to another
)

// txEvent is one entry.
type txEvent struct {
	What   string          `json:"what"`
	Chain  *big.Int        `json:"chain"`
	From   common.Address  `json:"from"`
	ID     string          `json:"id"`
	Nonce  uint64          `json:"nonce"`
	To     *common.Address `json:"to,omitempty"`
	Value  *big.Int        `json:"value,omitempty"`
	Data   hexutil.Bytes   `json:"data,omitempty"`
	Gas    uint64          `json:"gas,omitempty"`
	Tip    *big.Int        `json:"tip,omitempty"`
	FeeCap *big.Int        `json:"fee_cap,omitempty"`
	Depth  uint64          `json:"depth,omitempty"`
	Hash   *common.Hash    `json:"hash,omitempty"` // of what was mined
}

// txRecord is all about one ID.
type txRecord struct {
	intent
	content common.Hash // of to, value and data, which are dropped when it is done
	tries   []fees
	depth   uint64
	state   string
	hash    common.Hash
}

// NewTxLog makes an empty log that is not written down.
func NewTxLog() *TxLog { return &TxLog{records: map[string]*txRecord{}} }

// Attach has everything new written to a journal.
func (l *TxLog) Attach(j Journal) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.journal = j
}

// Replay takes up one journal entry of TxKind, oldest first.
func (l *TxLog) Replay(body []byte) error {
	var e txEvent
	if err := json.Unmarshal(body, &e); err != nil {
		return fmt.Errorf("%w: %w", ErrTxLog, err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.apply(e)
}

// note writes an entry down and applies it.
func (l *TxLog) note(ctx context.Context, e txEvent) error {
	l.mu.Lock()
	journal := l.journal
	l.mu.Unlock()
	if journal != nil {
		// Whether it is written decides what the next life does: not half-way.
		if err := journal.Append(context.WithoutCancel(ctx), TxKind, e); err != nil {
			return fmt.Errorf("write down transaction %s: %w", e.ID, err)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.apply(e)
}

func (e txEvent) key() string { return txKey(e.Chain, e.From, e.ID) }

func txKey(chain *big.Int, from common.Address, id string) string {
	return fmt.Sprintf("%s/%s/%s", chain, from, id)
}

func (e txEvent) check() error {
	bad := func(v *big.Int) bool { return v == nil || v.Sign() < 0 || v.BitLen() > 256 }
	switch {
	case e.ID == "" || e.Chain == nil || e.Chain.Sign() <= 0:
		return fmt.Errorf("%w: no id or no chain", ErrTxLog)
	case e.What == txTry && (bad(e.Tip) || bad(e.FeeCap) || e.Gas == 0 || e.Value != nil && bad(e.Value)):
		return fmt.Errorf("%w: %s: price or value out of range", ErrTxLog, e.ID)
	case e.What == txDone && e.Hash == nil:
		return fmt.Errorf("%w: %s: done without a hash", ErrTxLog, e.ID)
	}
	return nil
}

func (l *TxLog) apply(e txEvent) error {
	if err := e.check(); err != nil {
		return err
	}
	r := l.records[e.key()]
	if r == nil && e.What != txTry {
		return fmt.Errorf("%w: %s of %s, which was never tried", ErrTxLog, e.What, e.ID)
	}
	switch e.What {
	case txTry:
		content := contentOf(e.To, e.Value, e.Data)
		if r == nil {
			r = &txRecord{intent: intent{e.ID, e.From, e.Nonce, e.To, e.Value, e.Data}, content: content}
			l.records[e.key()] = r
		}
		if r.content != content || r.Nonce != e.Nonce {
			return fmt.Errorf("%w: %s has two contents or nonces", ErrTxLog, e.ID)
		}
		r.tries, r.state, r.depth = append(r.tries, fees{e.Gas, e.Tip, e.FeeCap}), txTry, e.Depth
	case txRefused:
		r.state = txRefused
	case txDone:
		r.state, r.hash, r.Data, r.tries = txDone, *e.Hash, nil, nil
	case txLost:
		r.state, r.Data, r.tries = txLost, nil, nil
	default:
		return fmt.Errorf("%w: %q", ErrTxLog, e.What)
	}
	if (r.state == txDone || r.state == txLost) && strings.HasPrefix(e.ID, anonymous) {
		delete(l.records, e.key()) // nobody can ask for it again
	}
	return nil
}

// find is a copy of what is known of an ID.
func (l *TxLog) find(chain *big.Int, from common.Address, id string) (txRecord, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := l.records[txKey(chain, from, id)]
	if r == nil {
		return txRecord{}, false
	}
	return *r, true
}

// open lists what a key has on its way, and what was refused, by nonce.
func (l *TxLog) open(chain *big.Int, from common.Address) (tries, refused []txRecord) {
	l.mu.Lock()
	defer l.mu.Unlock()
	prefix := txKey(chain, from, "")
	for key, r := range l.records {
		if r.From != from || key != prefix+r.ID {
			continue
		}
		switch r.state {
		case txTry:
			tries = append(tries, *r)
		case txRefused:
			refused = append(refused, *r)
		}
	}
	byNonce := func(a, b txRecord) int { return int(int64(a.Nonce - b.Nonce)) }
	slices.SortFunc(tries, byNonce)
	slices.SortFunc(refused, byNonce)
	return tries, refused
}

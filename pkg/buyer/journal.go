package buyer

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/sosna-os/sosna/pkg/store"
)

func openJournal(ctx context.Context, path string) (*ledger, *store.Journal, error) {
	book := newLedger()
	journal, err := store.Open(ctx, path, func(entry store.Entry) error {
		if entry.Kind != journalKind {
			return fmt.Errorf("%w: entry of kind %.32q", ErrUnknown, entry.Kind)
		}
		return book.replay(entry.Body)
	})
	if err != nil {
		return nil, nil, err
	}
	return book, journal, nil
}

func (l *ledger) replay(body json.RawMessage) error {
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		return fmt.Errorf("buyer's event: %w", err)
	}
	commit, err := l.plan(e)
	if err != nil {
		return err
	}
	commit()
	return nil
}

// Memory is what a journal holds while no buyer runs on it.
type Memory struct {
	Views    []View
	Channels []Channel
}

// Read replays a journal and closes it again. The caller makes sure that no
// buyer runs on it.
func Read(ctx context.Context, path string) (Memory, error) {
	book, journal, err := openJournal(ctx, path)
	if err != nil {
		return Memory{}, err
	}
	b := &Buyer{book: book}
	return Memory{Views: b.views(), Channels: book.listChannels()}, journal.Close()
}

package chain

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// window is how many blocks a cursor remembers: a reorganisation this deep is undone,
// a deeper one is ErrReorgTooDeep.
const window = 64

// maxCursor bounds a stored cursor, in bytes, and with it what may be decoded.
const maxCursor = 16 << 20

var (
	// ErrReorgTooDeep: the chain changed below everything that a cursor remembers.
	ErrReorgTooDeep = errors.New("reorganisation is deeper than the cursor")
	// ErrCursor: a stored cursor is no cursor.
	ErrCursor = errors.New("bad event cursor")
)

// Cursor is how far events were taken: the newest blocks and what in them was taken, so
// that it can be taken back. The zero value is the beginning. It is stored as JSON.
type Cursor struct {
	blocks []cursorBlock // oldest first, each the child of the one before
}

type cursorBlock struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Logs   []types.Log `json:"logs,omitempty"`
}

// Tip is the newest block that was taken; false if none was.
func (c Cursor) Tip() (number uint64, hash common.Hash, ok bool) {
	if len(c.blocks) == 0 {
		return 0, common.Hash{}, false
	}
	tip := c.blocks[len(c.blocks)-1]
	return tip.Number, tip.Hash, true
}

// MarshalJSON writes the cursor.
func (c Cursor) MarshalJSON() ([]byte, error) { return json.Marshal(c.blocks) }

// UnmarshalJSON reads a cursor and refuses what Follow cannot have made.
func (c *Cursor) UnmarshalJSON(data []byte) error {
	if len(data) > maxCursor {
		return fmt.Errorf("%w: %d bytes", ErrCursor, len(data))
	}
	var blocks []cursorBlock
	if err := json.Unmarshal(data, &blocks); err != nil {
		return fmt.Errorf("%w: %w", ErrCursor, err)
	}
	if len(blocks) > window {
		return fmt.Errorf("%w: %d blocks", ErrCursor, len(blocks))
	}
	for i, b := range blocks {
		if i > 0 && b.Number != blocks[i-1].Number+1 {
			return fmt.Errorf("%w: block %d follows %d", ErrCursor, b.Number, blocks[i-1].Number)
		}
		for _, log := range b.Logs {
			if log.BlockHash != b.Hash || log.BlockNumber != b.Number {
				return fmt.Errorf("%w: a log of another block in block %d", ErrCursor, b.Number)
			}
		}
	}
	c.blocks = blocks
	return nil
}

// Event is a log that came onto the chain, or that a reorganisation took off it.
type Event struct {
	Removed bool
	Log     types.Log
}

// push takes a block: its logs are added. It must be the tip's child.
func (c Cursor) push(b cursorBlock) (Cursor, []Event) {
	events := make([]Event, len(b.Logs))
	for i, log := range b.Logs {
		events[i] = Event{Log: log}
	}
	keep := c.blocks[max(0, len(c.blocks)+1-window):]
	return Cursor{append(keep[:len(keep):len(keep)], b)}, events
}

// jump takes a whole range below the window: only its last block is remembered.
func (c Cursor) jump(last cursorBlock, logs []types.Log) (Cursor, []Event) {
	_, events := Cursor{}.push(cursorBlock{Logs: logs})
	return Cursor{[]cursorBlock{last}}, events
}

// pop gives the tip back: its logs are removed, the last first.
func (c Cursor) pop() (Cursor, []Event) {
	last := len(c.blocks) - 1
	tip := c.blocks[last]
	events := make([]Event, len(tip.Logs))
	for i, log := range tip.Logs {
		log.Removed = true
		events[len(tip.Logs)-1-i] = Event{Removed: true, Log: log}
	}
	return Cursor{c.blocks[:last:last]}, events
}

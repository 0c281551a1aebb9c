package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Batch is what happened since the cursor before. Whoever stores what follows from the
// events and the cursor in one commit has each event exactly once.
type Batch struct {
	Events []Event
	Cursor Cursor
	Head   Block // the newest block that was looked at
}

const (
	// maxRange bounds the blocks of one eth_getLogs; it is halved when an endpoint
	// finds it too large.
	firstRange = 2048
	maxRange   = 8192
	// maxBatch bounds the events after which a batch is handed over, if there are more.
	maxBatch = 1000
)

// Follow hands over the logs that a filter takes, in the order of the chain, from a
// cursor on, and waits for new ones; it ends when ctx does, with the first error of
// handle, or with ErrReorgTooDeep. When a reorganisation takes blocks off the chain
// their events come again as removed, the last first, and then those of the blocks in
// their place. Endpoints that are away or do not agree are waited for.
//
// The newest blocks are read header by header: each must be the child of the one
// before, and its logs are proved by it (logsOf). What lies deeper than the window when
// it is first read is taken in ranges (logsBetween), as a quorum has it.
func (c *Client) Follow(ctx context.Context, filter Filter, from Cursor, handle func(context.Context, Batch) error) error {
	if err := filter.check(); err != nil {
		return err
	}
	f := &follower{client: c, filter: filter, span: span{blocks: firstRange}}
	for cursor := from; ; {
		batch, err := f.step(ctx, cursor)
		if errors.Is(err, ErrReorgTooDeep) || ctx.Err() != nil {
			return errors.Join(ctx.Err(), err)
		}
		moved := err == nil && !cursor.equal(batch.Cursor)
		if moved {
			if err := handle(ctx, batch); err != nil {
				return fmt.Errorf("handle events: %w", err)
			}
			cursor = batch.Cursor
		}
		if !moved || batch.Head.Number == cursor.tipNumber() {
			pause := c.opts.poll
			if err != nil {
				pause = min(max(8*pause, retryWait), 10*time.Second)
			}
			if err := sleep(ctx, pause); err != nil {
				return err
			}
		}
	}
}

func (c Cursor) equal(o Cursor) bool {
	n, hash, ok := c.Tip()
	m, other, also := o.Tip()
	return ok == also && n == m && hash == other
}

func (c Cursor) tipNumber() uint64 {
	n, _, _ := c.Tip()
	return n
}

// follower reads for one Follow.
type follower struct {
	client *Client
	filter Filter
	span   span
}

// step reads on from a cursor as far as one batch goes. It reads nothing that lies
// above the newest block that a quorum agrees on.
func (f *follower) step(ctx context.Context, cursor Cursor) (Batch, error) {
	head, err := f.client.Block(ctx)
	if err != nil {
		return Batch{}, err
	}
	cursor, events, err := f.unwind(ctx, cursor, head)
	if err != nil {
		return Batch{}, err
	}
	for len(events) < maxBatch {
		next := f.filter.From
		if tip, _, ok := cursor.Tip(); ok {
			next = tip + 1
		}
		if next > head.Number {
			break
		}
		grown, added, err := f.take(ctx, cursor, next, head)
		if err != nil {
			if len(events) > 0 || errors.Is(err, errMoved) {
				break // what there is, is true; the next step meets the error again
			}
			return Batch{}, err
		}
		cursor, events = grown, append(events, added...)
	}
	return Batch{Events: events, Cursor: cursor, Head: head}, nil
}

// unwind gives back the blocks that are not on the chain any more.
func (f *follower) unwind(ctx context.Context, cursor Cursor, head Block) (Cursor, []Event, error) {
	var events []Event
	for {
		tip, hash, ok := cursor.Tip()
		if !ok {
			return cursor, events, nil
		}
		// Above the head nothing can be compared: endpoints may lag. If blocks are gone
		// for good, others will take their place and show it.
		at := min(tip, head.Number)
		i := slices.IndexFunc(cursor.blocks, func(b cursorBlock) bool { return b.Number == at })
		if i < 0 {
			return cursor, events, fmt.Errorf("%w: the chain ends at block %d, the cursor begins above", ErrNoQuorum, head.Number)
		}
		block, err := f.blockOn(ctx, at, head)
		if err != nil {
			return cursor, events, err
		}
		if block.Hash == cursor.blocks[i].Hash {
			return cursor, events, nil
		}
		for range len(cursor.blocks) - i {
			var gone []Event
			cursor, gone = cursor.pop()
			events = append(events, gone...)
		}
		if _, _, ok := cursor.Tip(); !ok && at > f.filter.From {
			return cursor, nil, fmt.Errorf("%w: block %d is %s, was %s", ErrReorgTooDeep, at, block.Hash, hash)
		}
	}
}

func (f *follower) blockOn(ctx context.Context, number uint64, head Block) (Block, error) {
	if number == head.Number {
		return head, nil
	}
	return f.client.blockAt(ctx, number)
}

// errMoved: the chain changed while it was read.
var errMoved = errors.New("chain was reorganised")

// take reads the next block, or the next range if that lies below the window.
func (f *follower) take(ctx context.Context, cursor Cursor, next uint64, head Block) (Cursor, []Event, error) {
	if head.Number-next >= window {
		return f.takeRange(ctx, cursor, next, head)
	}
	block, err := f.blockOn(ctx, next, head)
	if err != nil {
		return cursor, nil, err
	}
	if _, hash, ok := cursor.Tip(); ok && block.Parent != hash {
		return cursor, nil, errMoved
	}
	logs, err := f.client.logsOf(ctx, f.filter, block)
	if err != nil {
		return cursor, nil, err
	}
	grown, added := cursor.push(cursorBlock{Number: next, Hash: block.Hash, Logs: logs})
	return grown, added, nil
}

func (f *follower) takeRange(ctx context.Context, cursor Cursor, next uint64, head Block) (Cursor, []Event, error) {
	for {
		last := min(next+f.span.blocks-1, head.Number-window)
		logs, err := f.client.logsBetween(ctx, f.filter, next, last)
		asked := last - next + 1
		if err != nil && tooMany(err) && asked > 1 && ctx.Err() == nil {
			f.span = f.span.narrower(asked)
			continue
		}
		if err != nil {
			return cursor, nil, fmt.Errorf("logs of blocks %d to %d: %w", next, last, err)
		}
		f.span = f.span.wider(len(logs))
		block, err := f.client.blockAt(ctx, last)
		if err != nil {
			return cursor, nil, err
		}
		grown, added := cursor.jump(cursorBlock{Number: last, Hash: block.Hash}, logs)
		return grown, added, nil
	}
}

// span is how many blocks are asked for at once, and how many were too many.
type span struct{ blocks, refused uint64 }

func (s span) narrower(asked uint64) span { return span{max(1, asked/2), asked} }

// wider doubles after a small answer, but does not go again to where it was refused.
func (s span) wider(logs int) span {
	if logs > maxLogs/8 {
		return s
	}
	s.blocks = min(maxRange, s.blocks*2)
	if s.refused > 0 {
		s.blocks = max(1, min(s.blocks, s.refused*3/4))
	}
	return s
}

package government

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
)

// maxHistory bounds the events of one reading.
const maxHistory = 100_000

// errRead ends a Follow that has caught up with the chain.
var errRead = errors.New("read to the end")

// history reads what a contract said since a block, oldest first, up to the newest one:
// the events of these names, with topics as their indexed arguments, an empty choice
// taking any.
func history(ctx context.Context, c *chain.Client, at common.Address, of *bind.MetaData, since uint64, names []string, topics ...[]common.Hash) ([]types.Log, error) {
	head, err := c.Block(ctx)
	if err != nil {
		return nil, err
	}
	if since > head.Number {
		return nil, nil // Follow would wait for that block
	}
	abi, err := of.ParseABI()
	if err != nil {
		return nil, err
	}
	var ids []common.Hash
	for _, name := range names {
		ids = append(ids, abi.Events[name].ID)
	}
	filter := chain.Filter{Addresses: []common.Address{at}, Topics: append([][]common.Hash{ids}, topics...), From: since}
	var found []types.Log
	err = c.Follow(ctx, filter, chain.Cursor{}, func(_ context.Context, batch chain.Batch) error {
		for _, e := range batch.Events {
			if e.Removed { // the last first
				found = found[:len(found)-1]
				continue
			}
			if len(found) == maxHistory {
				return fmt.Errorf("%w: more than %d events", ErrAnswer, maxHistory)
			}
			found = append(found, e.Log)
		}
		if tip, _, ok := batch.Cursor.Tip(); ok && tip >= batch.Head.Number {
			return errRead
		}
		return nil
	})
	if !errors.Is(err, errRead) {
		return nil, err
	}
	return found, nil
}

// topic is an address as an indexed argument.
func topic(a common.Address) []common.Hash { return []common.Hash{common.BytesToHash(a[:])} }

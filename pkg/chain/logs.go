package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// Filter says which logs are followed.
type Filter struct {
	Addresses []common.Address // at least one
	Topics    [][]common.Hash  // as in eth_getLogs: by position, each a choice; empty takes any
	From      uint64           // the first block, if the cursor is empty
}

const (
	maxAddresses = 1000
	maxTopics    = 1000
	// maxLogs bounds the logs of one answer; endpoints commonly refuse more than 10,000.
	maxLogs = 20_000
)

func (f Filter) check() error {
	count := 0
	for _, choice := range f.Topics {
		count += len(choice)
	}
	if len(f.Addresses) == 0 || len(f.Addresses) > maxAddresses || len(f.Topics) > 4 || count > maxTopics {
		return fmt.Errorf("%w: a filter of %d addresses and %d topics in %d places", ErrOptions, len(f.Addresses), count, len(f.Topics))
	}
	return nil
}

func (f Filter) matches(log *types.Log) bool {
	if !slices.Contains(f.Addresses, log.Address) || len(log.Topics) < len(f.Topics) {
		return false
	}
	for i, choice := range f.Topics {
		if len(choice) > 0 && !slices.Contains(choice, log.Topics[i]) {
			return false
		}
	}
	return true
}

// may tells whether a block with this bloom filter can have such logs. A bloom has no
// false negatives: where it says no, there is nothing to ask for.
func (f Filter) may(bloom types.Bloom) bool {
	if !slices.ContainsFunc(f.Addresses, func(a common.Address) bool { return types.BloomLookup(bloom, a) }) {
		return false
	}
	for _, choice := range f.Topics {
		if len(choice) > 0 && !slices.ContainsFunc(choice, func(h common.Hash) bool { return types.BloomLookup(bloom, h) }) {
			return false
		}
	}
	return true
}

// logsOf are the logs of one block, proved by its header: none if the header's bloom
// filter has none, else from all of its receipts, whose trie must have the header's
// root. Nothing can be hidden or added while the header is true, but for hashes of
// transactions, which receipts do not hold.
//
// An endpoint without eth_getBlockReceipts leaves eth_getLogs, on which a quorum must
// agree; there k liars, or a single endpoint, can leave logs out.
func (c *Client) logsOf(ctx context.Context, f Filter, at Block) ([]types.Log, error) {
	if !f.may(at.Bloom) {
		return nil, nil
	}
	receipts, err := first(ctx, c.pool, func(ctx context.Context, backend backend) ([]*types.Receipt, error) {
		list, err := backend.BlockReceipts(bulk(ctx), rpc.BlockNumberOrHashWithHash(at.Hash, false))
		if err != nil {
			return nil, err
		}
		return list, checkReceipts(list, at)
	})
	switch {
	case err == nil:
		return pick(f, at, receipts), nil
	case !unsupported(err):
		return nil, fmt.Errorf("receipts of block %d: %w", at.Number, err)
	}
	logs, err := c.askLogs(ctx, ethereum.FilterQuery{BlockHash: &at.Hash, Addresses: f.Addresses, Topics: f.Topics},
		func(logs []types.Log) error {
			for _, log := range logs {
				if log.BlockHash != at.Hash {
					return fmt.Errorf("%w: a log of block %s", errLie, log.BlockHash)
				}
			}
			return checkLogs(f, logs, at.Number, at.Number)
		})
	if err != nil {
		return nil, fmt.Errorf("logs of block %d: %w", at.Number, err)
	}
	return logs, nil
}

// logsBetween are the logs of blocks from..to, which lie below the window, as a quorum
// has them. No header proves them: k liars, or a single endpoint, can leave logs out.
func (c *Client) logsBetween(ctx context.Context, f Filter, from, to uint64) ([]types.Log, error) {
	return c.askLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: f.Addresses, Topics: f.Topics,
	}, func(logs []types.Log) error { return checkLogs(f, logs, from, to) })
}

func (c *Client) askLogs(ctx context.Context, q ethereum.FilterQuery, check func([]types.Log) error) ([]types.Log, error) {
	return agree(ctx, c.pool, question[[]types.Log]{
		ask: func(ctx context.Context, rpc backend) ([]types.Log, error) {
			logs, err := rpc.FilterLogs(bulk(ctx), q)
			if err != nil {
				return nil, err
			}
			return logs, check(logs)
		},
		same: logsDigest,
	})
}

// checkReceipts holds a block's receipts against its header.
func checkReceipts(list []*types.Receipt, at Block) error {
	if slices.Contains(list, nil) {
		return fmt.Errorf("%w: an empty receipt", errLie)
	}
	for _, r := range list {
		if slices.Contains(r.Logs, nil) {
			return fmt.Errorf("%w: an empty log", errLie)
		}
	}
	if root := types.DeriveSha(types.Receipts(list), trie.NewStackTrie(nil)); root != at.ReceiptRoot {
		return fmt.Errorf("%w: receipts of root %s, block %d has %s", errLie, root, at.Number, at.ReceiptRoot)
	}
	return nil
}

// pick takes the logs that are asked for out of a block's receipts. Where they stand is
// counted here.
func pick(f Filter, at Block, receipts []*types.Receipt) []types.Log {
	var out []types.Log
	index := uint(0)
	for i, r := range receipts {
		for _, log := range r.Logs {
			if f.matches(log) {
				out = append(out, types.Log{
					Address: log.Address, Topics: log.Topics, Data: log.Data, BlockNumber: at.Number, BlockHash: at.Hash,
					BlockTimestamp: uint64(at.Time.Unix()), TxHash: r.TxHash, TxIndex: uint(i), Index: index,
				})
			}
			index++
		}
	}
	return out
}

// checkLogs holds an answer against the question. A log marked as removed is of a chain
// that is no more.
func checkLogs(f Filter, logs []types.Log, from, to uint64) error {
	if len(logs) > maxLogs {
		return fmt.Errorf("%w: %d logs", errLie, len(logs))
	}
	for i, log := range logs {
		switch {
		case log.Removed:
			return fmt.Errorf("log of block %d was just removed", log.BlockNumber)
		case log.BlockNumber < from || log.BlockNumber > to || !f.matches(&log):
			return fmt.Errorf("%w: a log that was not asked for, of block %d", errLie, log.BlockNumber)
		case i > 0 && (log.BlockNumber < logs[i-1].BlockNumber ||
			log.BlockNumber == logs[i-1].BlockNumber && log.Index <= logs[i-1].Index):
			return fmt.Errorf("%w: logs out of order in block %d", errLie, log.BlockNumber)
		}
	}
	return nil
}

// logsDigest is one word for the content and the place of logs.
func logsDigest(logs []types.Log) string {
	h := crypto.NewKeccakState()
	number := func(n int) { h.Write(binary.BigEndian.AppendUint64(nil, uint64(n))) }
	for _, log := range logs {
		h.Write(log.BlockHash[:])
		h.Write(log.TxHash[:])
		h.Write(log.Address[:])
		number(int(log.Index))
		number(len(log.Topics))
		for _, topic := range log.Topics {
			h.Write(topic[:])
		}
		number(len(log.Data))
		h.Write(log.Data)
	}
	return common.BytesToHash(h.Sum(nil)).Hex()
}

// unsupported: the endpoint does not know the method.
func unsupported(err error) bool {
	var worded rpc.Error
	if errors.As(err, &worded) && worded.ErrorCode() == -32601 {
		return true
	}
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "method not found") || strings.Contains(text, "does not exist/is not available")
}

// tooMany: the range asked for was too large for the endpoint, which says so in many ways.
func tooMany(err error) bool {
	if errors.Is(err, ErrResponseSize) {
		return true
	}
	text := strings.ToLower(err.Error())
	return slices.ContainsFunc([]string{
		"query returned more than", "too many", "limit exceeded", "range is too", "range too", "block range", "response size", "exceed", "timeout", "timed out",
	}, func(w string) bool { return strings.Contains(text, w) })
}

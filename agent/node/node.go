// Package node is what a worker's and a hub's daemon have in common: key,
// journal, ledger of deals, chain, transport and the local health answer.
//
// It relies on pkg/ for each of them and only wires. It decides nothing about
// deals: agent/worker and agent/hub do.
package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/prometheus/procfs"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/store"
)

// Node holds the parts. Close ends them in order.
type Node struct {
	Config  bootcfg.Config
	State   string // directory
	Key     *identity.Key
	Host    *p2p.Host
	Journal *store.Journal
	Ledger  *deal.Ledger
	Log     *slog.Logger

	txs     *chain.TxLog
	mu      sync.Mutex
	chain   *chain.Client
	network *network

	dialling       sync.Mutex // guards government
	dialGovernment DialGovernment
	government     Government
}

// Open makes or loads the node's key, replays its journal and starts its
// transport. dial is how it will find the government; other gets journal entries
// that are not deals.
func Open(ctx context.Context, config bootcfg.Config, state string, dial DialGovernment, other func(store.Entry) error) (*Node, error) {
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: noTime}))
	if err := os.MkdirAll(state, 0o700); err != nil {
		return nil, fmt.Errorf("state directory: %w", err)
	}
	key, _, err := identity.LoadOrCreate(filepath.Join(state, "node.key"))
	if err != nil {
		return nil, err
	}
	n := &Node{Config: config, State: state, Key: key, Ledger: deal.NewLedger(), Log: log, dialGovernment: dial, txs: chain.NewTxLog()}
	n.Journal, err = store.Open(ctx, filepath.Join(state, "journal.db"), func(e store.Entry) error {
		switch e.Kind {
		case deal.JournalKind:
			event, err := deal.Decode(e.Body)
			if err != nil {
				return err
			}
			return n.Ledger.Replay(event)
		case chain.TxKind:
			return n.txs.Replay(e.Body)
		case networkKind:
			return n.replayNetwork(e)
		}
		return other(e)
	})
	if err != nil {
		return nil, err
	}
	n.Ledger.Attach(n.Journal)
	n.txs.Attach(n.Journal)
	n.Host, err = p2p.NewHost(p2p.Options{Key: key, Port: config.Listen, Peers: 256, Log: log, Announce: configured(config)})
	if err != nil {
		return nil, errors.Join(err, n.Journal.Close())
	}
	return n, nil
}

// configured lists the static addresses: a machine that has some is found there.
func configured(config bootcfg.Config) (addrs []netip.Addr) {
	for _, link := range config.Links {
		if prefix, err := netip.ParsePrefix(link.Address); err == nil {
			addrs = append(addrs, prefix.Addr())
		}
	}
	return addrs
}

// The console has its own clock: seconds since the kernel started.
func noTime(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// Close ends transport and journal.
func (n *Node) Close() error {
	err := errors.Join(n.Host.Close(), n.Journal.Close())
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.chain != nil {
		n.chain.Disconnect()
	}
	return err
}

// Remember journals a value that is not a deal event.
func (n *Node) Remember(ctx context.Context, kind string, value any) error {
	return n.Journal.Append(ctx, kind, value)
}

// Recall decodes a remembered value.
func Recall[T any](e store.Entry) (T, error) {
	var value T
	if err := json.Unmarshal(e.Body, &value); err != nil {
		return value, fmt.Errorf("journal entry %d (%s): %w", e.Seq, e.Kind, err)
	}
	return value, nil
}

// LogMemory logs, once and after a while of quiet, how much memory the daemon
// itself takes (its proportional set size).
func (n *Node) LogMemory(ctx context.Context, after time.Duration) {
	select {
	case <-time.After(after):
	case <-ctx.Done():
		return
	}
	self, err := procfs.Self()
	if err != nil {
		return
	}
	if rollup, err := self.ProcSMapsRollup(); err == nil {
		n.Log.Info("memory", "pss_mib", rollup.Pss>>20, "anonymous_mib", rollup.PrivateDirty>>20)
	}
}

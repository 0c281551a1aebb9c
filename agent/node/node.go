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
	"math/big"
	"net/netip"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/procfs"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// ErrChain: the chain is not reachable yet.
var ErrChain = errors.New("chain not reachable yet")

// Node holds the parts. Close ends them in order.
type Node struct {
	Config  bootcfg.Config
	State   string // directory
	Key     *identity.Key
	Host    *p2p.Host
	Journal *store.Journal
	Ledger  *deal.Ledger
	Log     *slog.Logger

	mu    sync.Mutex
	chain *chain.Client
}

// Open makes or loads the node's key, replays its journal and starts its
// transport. other gets journal entries that are not deals.
func Open(ctx context.Context, config bootcfg.Config, state string, other func(store.Entry) error) (*Node, error) {
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: noTime}))
	if err := os.MkdirAll(state, 0o700); err != nil {
		return nil, fmt.Errorf("state directory: %w", err)
	}
	key, _, err := identity.LoadOrCreate(filepath.Join(state, "node.key"))
	if err != nil {
		return nil, err
	}
	n := &Node{Config: config, State: state, Key: key, Ledger: deal.NewLedger(), Log: log}
	n.Journal, err = store.Open(ctx, filepath.Join(state, "journal.db"), func(e store.Entry) error {
		if e.Kind != deal.JournalKind {
			return other(e)
		}
		event, err := deal.Decode(e.Body)
		if err != nil {
			return err
		}
		return n.Ledger.Replay(event)
	})
	if err != nil {
		return nil, err
	}
	n.Ledger.Attach(n.Journal)
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

// AwaitChain dials the chain until it answers or ctx ends; why it does not is
// logged when the reason changes.
func (n *Node) AwaitChain(ctx context.Context) (*chain.Client, error) {
	var last string
	dial := func() (*chain.Client, error) {
		bounded, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		client, err := chain.Dial(bounded, n.Config.RPC, common.HexToAddress(n.Config.Channels))
		if err != nil && err.Error() != last {
			last = err.Error()
			n.Log.Warn("chain", "rpc", n.Config.RPC, "reason", err)
		}
		return client, err
	}
	policy := backoff.NewExponentialBackOff()
	policy.MaxInterval = 15 * time.Second
	client, err := backoff.Retry(ctx, dial, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
	if err != nil {
		return nil, fmt.Errorf("chain: %w", err)
	}
	n.mu.Lock()
	n.chain = client
	n.mu.Unlock()
	n.Log.Info("chain", "id", client.ChainID(), "channels", n.Config.Channels)
	return client, nil
}

// Chain is the chain once it was reached, else ErrChain.
func (n *Node) Chain() (*chain.Client, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.chain == nil {
		return nil, ErrChain
	}
	return n.chain, nil
}

// Domains are the EIP-712 domains of the node's chain and contract.
func (n *Node) Domains() (Domains, error) {
	client, err := n.Chain()
	if err != nil {
		return Domains{}, err
	}
	return DomainsOf(client.ChainID(), common.HexToAddress(n.Config.Channels)), nil
}

// Domains are the three domains that parties of one market sign in.
type Domains struct{ Market, Meter, Payment typeddata.Domain }

// DomainsOf makes the domains of a chain and channel contract.
func DomainsOf(chainID *big.Int, channels common.Address) Domains {
	return Domains{
		Market:  market.Domain(chainID, channels),
		Meter:   market.Domain(chainID, channels),
		Payment: payment.Domain(chainID, channels),
	}
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

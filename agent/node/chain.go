package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// ErrChain: the chain is not reachable yet.
var ErrChain = errors.New("chain not reachable yet")

// networkKind is the journal's kind of the chain that this node signs for.
const networkKind = "network"

// network is that chain. It is remembered, so that deals go on after a restart
// while the endpoint is away: records and vouchers need its id and nothing more.
type network struct {
	ChainID  *big.Int       `json:"chain_id"`
	Channels common.Address `json:"channels"`
}

func (n *Node) replayNetwork(e store.Entry) error {
	known, err := Recall[network](e)
	if err != nil {
		return err
	}
	if known.ChainID == nil {
		return fmt.Errorf("journal entry %d (%s): no chain id", e.Seq, e.Kind)
	}
	if known.Channels == common.HexToAddress(n.Config.Channels) { // else the owner has moved to another contract
		n.network = &known
	}
	return nil
}

// JoinChain returns when the node knows what chain it signs for: at once if its
// journal says so, and then jobs goes on dialling; else when the endpoint answers.
func (n *Node) JoinChain(ctx context.Context, jobs *errgroup.Group) error {
	await := func() error {
		if err := n.awaitChain(ctx); err != nil {
			return err
		}
		jobs.Go(func() error { return n.resume(ctx) })
		return nil
	}
	if _, err := n.Domains(); err != nil {
		return await()
	}
	jobs.Go(await)
	return nil
}

// awaitChain dials the chain until it answers or ctx ends; why it does not is
// logged when the reason changes.
func (n *Node) awaitChain(ctx context.Context) error {
	var last string
	dial := func() (*chain.Client, error) {
		bounded, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		client, err := n.dialChain(bounded)
		if err != nil && err.Error() != last {
			last = err.Error()
			n.Log.Warn("chain", "reason", err)
		}
		return client, err
	}
	policy := backoff.NewExponentialBackOff()
	policy.MaxInterval = 15 * time.Second
	client, err := backoff.Retry(ctx, dial, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
	if err != nil {
		return fmt.Errorf("chain: %w", err)
	}
	n.mu.Lock()
	n.chain = client
	n.mu.Unlock()
	n.Log.Info("chain", "id", client.ChainID(), "channels", n.Config.Channels)
	return nil
}

// resume looks after what the last life sent and did not see mined.
func (n *Node) resume(ctx context.Context) error {
	client, err := n.Chain()
	if err != nil {
		return err
	}
	if err := client.Resume(ctx, n.Key); err != nil {
		return fmt.Errorf("transactions of the last life: %w", err)
	}
	return nil
}

// dialChain refuses another chain than the one that deals were made on.
func (n *Node) dialChain(ctx context.Context) (*chain.Client, error) {
	n.mu.Lock()
	known := n.network
	n.mu.Unlock()
	options := []chain.Option{chain.WithTxLog(n.txs), chain.WithRiskPolicy()}
	if known != nil {
		options = append(options, chain.WithChainID(known.ChainID))
	}
	client, err := chain.Dial(ctx, n.Config.RPC, common.HexToAddress(n.Config.Channels), options...)
	if err != nil || known != nil {
		return client, err
	}
	met := &network{client.ChainID(), client.Channels()}
	if err := n.Remember(ctx, networkKind, met); err != nil {
		client.Disconnect()
		return nil, err
	}
	n.mu.Lock()
	n.network = met
	n.mu.Unlock()
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

// Domains are the EIP-712 domains of the node's chain and contract, ErrChain as
// long as the chain was never reached.
func (n *Node) Domains() (Domains, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.network == nil {
		return Domains{}, ErrChain
	}
	return DomainsOf(n.network.ChainID, n.network.Channels), nil
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

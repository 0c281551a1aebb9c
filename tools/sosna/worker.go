package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/market"
)

// errNobodyWaits: no worker of this owner waits at the hub.
var errNobodyWaits = errors.New("no worker of this owner waits to be confirmed")

func workerCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "worker",
		Short: "own workers: confirm their nodes, say where they are paid, see what they are worth",
		Long: "A worker sells nothing before its owner has confirmed its node, once, on chain. The owner's key is the one of this\n" +
			"home; the machine names its owner in its configuration and waits at its hub.",
		Example: "  sosna worker pending\n  sosna worker confirm --all",
	}
	cmd.AddCommand(workerConfirm(a), workerHardware(a), workerGPU(a), workerBench(a), workerMeter(a), workerPrice(a), workerLower(a),
		&cobra.Command{
			Use: "pending", Short: "list workers of this owner that wait at the hub", Args: cobra.NoArgs,
			Example: "  sosna worker pending --json",
			RunE:    func(cmd *cobra.Command, _ []string) error { return a.pendingWorkers(cmd.Context()) },
		},
		&cobra.Command{
			Use: "payout NODE ADDRESS", Short: "move where a node is paid, also for what it earned before", Args: cobra.ExactArgs(2),
			Example: "  sosna worker payout 0x12ab... 0x34cd...",
			RunE: func(cmd *cobra.Command, args []string) error {
				payout, err := address("payout address", args[1])
				if err != nil {
					return err
				}
				return a.changeNode(cmd.Context(), args[0], func(ctx context.Context, o office, node common.Address) (*types.Receipt, error) {
					return o.gov.SetPayout(ctx, o.Key, node, payout)
				})
			},
		},
		&cobra.Command{
			Use: "revoke NODE", Short: "end a node's confirmation; what it earned is still paid", Args: cobra.ExactArgs(1),
			Example: "  sosna worker revoke 0x12ab...",
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.changeNode(cmd.Context(), args[0], func(ctx context.Context, o office, node common.Address) (*types.Receipt, error) {
					return o.gov.Revoke(ctx, o.Key, node)
				})
			},
		})
	return cmd
}

func workerConfirm(a *app) *cobra.Command {
	var all bool
	var payout string
	cmd := &cobra.Command{
		Use:     "confirm [NODE...]",
		Short:   "confirm workers that wait at the hub, for a year",
		Example: "  sosna worker confirm 0x12ab...\n  sosna worker confirm --all --payout 0x34cd...",
		RunE: func(cmd *cobra.Command, args []string) error {
			if all == (len(args) > 0) {
				return errors.New("name the nodes, or give --all")
			}
			return a.confirmWorkers(cmd.Context(), args, payout)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "all that wait and name this owner")
	cmd.Flags().StringVar(&payout, "payout", "", "where they are paid (default: this owner's address)")
	return cmd
}

// confirmWorkers confirms the nodes named, or all of this owner's that wait.
func (a *app) confirmWorkers(ctx context.Context, nodes []string, payoutText string) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	payout := o.Key.Address()
	if payoutText != "" {
		if payout, err = address("--payout", payoutText); err != nil {
			return err
		}
	}
	waiting, err := a.waiting(ctx, o.Key.Address())
	if err != nil {
		return err
	}
	chosen := waiting
	if len(nodes) > 0 {
		chosen = nil
		for _, text := range nodes {
			c, err := find(waiting, text)
			if err != nil {
				return err
			}
			chosen = append(chosen, c)
		}
	}
	if len(chosen) == 0 {
		return errNobodyWaits
	}
	confirmed := make([]common.Address, 0, len(chosen))
	for _, c := range chosen {
		if err := a.confirmNode(ctx, o, c, payout, confirmedFor); err != nil {
			return err
		}
		confirmed = append(confirmed, c.Node)
	}
	return a.print(struct {
		Owner     common.Address   `json:"owner"`
		Payout    common.Address   `json:"payout"`
		Confirmed []common.Address `json:"confirmed"`
	}{o.Key.Address(), payout, confirmed}, func(w io.Writer) {
		fmt.Fprintf(w, "%d confirmed until %s, paid at %s\n", len(confirmed), stamp(time.Now().Add(confirmedFor)), payout)
	})
}

func find(waiting []market.Consent, text string) (market.Consent, error) {
	node, err := address("node", text)
	if err != nil {
		return market.Consent{}, err
	}
	for _, c := range waiting {
		if c.Node == node {
			return c, nil
		}
	}
	return market.Consent{}, fmt.Errorf("%w: %s is not among them", errNobodyWaits, node)
}

// waiting are the consents at the hub that name an owner.
func (a *app) waiting(ctx context.Context, owner common.Address) ([]market.Consent, error) {
	hub, err := a.visit(ctx)
	if err != nil {
		return nil, err
	}
	defer hub.Close()
	all, err := hub.Pending(ctx)
	if err != nil {
		return nil, err
	}
	mine := make([]market.Consent, 0, len(all))
	for _, c := range all {
		if c.Owner == owner {
			mine = append(mine, c)
		}
	}
	return mine, nil
}

func (a *app) pendingWorkers(ctx context.Context) error {
	key, err := a.wallet()
	if err != nil {
		return err
	}
	waiting, err := a.waiting(ctx, key.Address())
	if err != nil {
		return err
	}
	nodes := make([]common.Address, len(waiting))
	for i, c := range waiting {
		nodes[i] = c.Node
	}
	return a.print(struct {
		Owner common.Address   `json:"owner"`
		Nodes []common.Address `json:"nodes"`
	}{key.Address(), nodes}, func(w io.Writer) {
		if len(nodes) == 0 {
			fmt.Fprintf(w, "no worker that names the owner %s waits at the hub\n", key.Address())
			return
		}
		for _, node := range nodes {
			fmt.Fprintln(w, node)
		}
	})
}

// changeNode sends a change of one node's binding and shows it.
func (a *app) changeNode(ctx context.Context, text string, change func(context.Context, office, common.Address) (*types.Receipt, error)) error {
	node, err := address("node", text)
	if err != nil {
		return err
	}
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	if err := a.step("change the binding of "+node.Hex(), func() (*types.Receipt, error) { return change(ctx, o, node) }); err != nil {
		return err
	}
	b, err := o.gov.Binding(ctx, node)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.print(struct {
		Node   common.Address `json:"node"`
		Owner  common.Address `json:"owner"`
		Payout common.Address `json:"payout"`
		Until  int64          `json:"valid_until_unix"`
	}{node, b.Owner, b.Payout, unixSecond(b.ValidUntil)}, func(w io.Writer) {
		fmt.Fprintf(w, "%s of %s, paid at %s, confirmed until %s\n", node, b.Owner, b.Payout, stamp(b.ValidUntil))
	})
}

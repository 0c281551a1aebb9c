package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errVote: the proposal is in another stage than the command needs.
var errVote = errors.New("not at this stage")

func daoCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "dao",
		Short: "govern: propose, vote, carry out",
		Long: "Holders of SNM decide which hubs are verified, suspected, banned or rehabilitated, and what the treasury does. Tokens\n" +
			"vote for whom they are delegated to (`sosna dao delegate`), counted when the voting begins.",
		Example: "  sosna dao list\n  sosna dao vote 4815162342 for",
	}
	var since uint64
	cmd.PersistentFlags().Uint64Var(&since, "since", 0, "block from which proposals are read")
	byID := func(use, short string, do func(context.Context, office, government.Proposal) (*types.Receipt, error), need government.Stage) *cobra.Command {
		return &cobra.Command{
			Use: use + " ID", Short: short, Example: "  sosna dao " + use + " 4815162342", Args: cobra.ExactArgs(1),
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.carryOut(cmd.Context(), use, args[0], since, need, do)
			},
		}
	}
	cmd.AddCommand(daoPropose(a), daoVote(a, &since), daoDelegate(a),
		byID("queue", "put a proposal that passed before the timelock", func(ctx context.Context, o office, p government.Proposal) (*types.Receipt, error) {
			return o.gov.Queue(ctx, o.Key, p)
		}, government.Succeeded),
		byID("execute", "carry out a proposal whose delay is over", func(ctx context.Context, o office, p government.Proposal) (*types.Receipt, error) {
			return o.gov.Execute(ctx, o.Key, p)
		}, government.Queued),
		&cobra.Command{
			Use: "resolve WALLET", Short: "settle the bond of an accusation that was decided", Example: "  sosna dao resolve 0x12ab...", Args: cobra.ExactArgs(1),
			RunE: func(cmd *cobra.Command, args []string) error { return a.resolve(cmd.Context(), args[0], since) },
		},
		&cobra.Command{
			Use: "list", Short: "list proposals, oldest first, and how they stand", Example: "  sosna dao list --json", Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error { return a.listProposals(cmd.Context(), since) },
		})
	return cmd
}

// proposable is what can be proposed in words.
var proposable = []struct {
	use, short string
	args       int
	action     func(ctx context.Context, a *app, o office, args []string) (government.Action, error)
}{
	{"ban WALLET", "take what a suspected hub owes nobody into the vault, and bar its owner", 1, onWallet((*government.Client).BanAction)},
	{"rehab WALLET", "end a suspicion with nothing lost", 1, onWallet((*government.Client).RehabAction)},
	{"verify WALLET", "mark a hub as verified", 1, onWallet(func(c *government.Client, w common.Address) government.Action { return c.VerifyAction(w, true) })},
	{"unverify WALLET", "end that", 1, onWallet(func(c *government.Client, w common.Address) government.Action { return c.VerifyAction(w, false) })},
	{"spend TO AMOUNT", "pay SNM from the treasury", 2, func(_ context.Context, _ *app, o office, args []string) (government.Action, error) {
		to, err := address("recipient", args[0])
		if err != nil {
			return government.Action{}, err
		}
		wei, err := buyer.ParseSNM(args[1])
		return o.gov.SpendAction(to, wei), err
	}},
	{"validator ADDRESS LEVEL", "let somebody certify identities up to a level, 1 to 4; 0 ends that", 2, proposeValidator},
	{"admit TOKEN", "let a probed token settle", 1, proposeToken((*government.Tokens).AdmitAction)},
	{"delist TOKEN", "take a token off the list, or end its observation", 1, proposeToken(func(t *government.Tokens, token common.Address, _ *big.Int) government.Action {
		return t.DelistAction(token)
	})},
	{"reporters ADDRESS...", "name all price reporters anew, 3 to 31", -1, proposeReporters},
	{"call TARGET DATA", "anything else: call data in hex, for parameters of the DAO and its contracts", 2, func(_ context.Context, _ *app, _ office, args []string) (government.Action, error) {
		to, err := address("target", args[0])
		if err != nil {
			return government.Action{}, err
		}
		data, err := hexutil.Decode(args[1])
		if err != nil {
			return government.Action{}, fmt.Errorf("call data: %w", err)
		}
		return government.Action{Target: to, Data: data}, nil
	}},
}

func onWallet(make func(*government.Client, common.Address) government.Action) func(context.Context, *app, office, []string) (government.Action, error) {
	return func(_ context.Context, _ *app, o office, args []string) (government.Action, error) {
		wallet, err := address("wallet", args[0])
		if err != nil {
			return government.Action{}, err
		}
		return make(o.gov, wallet), nil
	}
}

// exactly so many arguments; below zero one or more.
func exactly(n int) cobra.PositionalArgs {
	if n < 0 {
		return cobra.MinimumNArgs(1)
	}
	return cobra.ExactArgs(n)
}

func daoPropose(a *app) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:     "propose",
		Short:   "begin a vote",
		Example: "  sosna dao propose suspect 0x12ab... --why 'sells machines that it has not'\n  sosna dao propose verify 0x12ab...",
	}
	cmd.PersistentFlags().StringVar(&why, "why", "", "the reason, for whoever votes")
	cmd.AddCommand(&cobra.Command{
		Use: "suspect WALLET", Args: cobra.ExactArgs(1), Example: "  sosna dao propose suspect 0x12ab... --why '...'",
		Short: "accuse a hub, with a bond: it is held still until the decision",
		Long: "Accuse a registered hub. The bond (10,000 SNM by default) comes back if the vote passes; if it does not, four\n" +
			"fifths of it go to the accused. Until the decision the hub can neither reserve, nor end its period, nor withdraw; wages are paid on.",
		RunE: func(cmd *cobra.Command, args []string) error { return a.accuse(cmd.Context(), args[0], why) },
	})
	for _, p := range proposable {
		cmd.AddCommand(&cobra.Command{
			Use: p.use, Short: p.short, Args: exactly(p.args), Example: "  sosna dao propose " + strings.ToLower(p.use),
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.propose(cmd.Context(), strings.Join(append([]string{strings.Fields(p.use)[0]}, args...), " "), why,
					func(o office) (government.Action, error) { return p.action(cmd.Context(), a, o, args) })
			},
		})
	}
	return cmd
}

// proposed tells what came of a proposal.
func (a *app) proposed(id *big.Int) error {
	return a.print(struct {
		Proposal string `json:"proposal"`
	}{id.String()}, func(w io.Writer) { fmt.Fprintf(w, "proposal %s\n", id) })
}

func (a *app) propose(ctx context.Context, what, why string, build func(office) (government.Action, error)) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	action, err := build(o)
	if err != nil {
		return err
	}
	description := what
	if why != "" {
		description += ": " + why
	}
	id, err := o.gov.Propose(ctx, o.Key, description, action)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.proposed(id)
}

func (a *app) accuse(ctx context.Context, text, why string) error {
	wallet, err := address("wallet", text)
	if err != nil {
		return err
	}
	if why == "" {
		return errors.New("an accusation needs a reason: --why")
	}
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	bond, err := o.gov.Bond(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	a.say("accusing %s with a bond of %s SNM\n", wallet, buyer.FormatSNM(bond))
	id, err := o.gov.Accuse(ctx, o.Key, wallet, why)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.proposed(id)
}

func daoVote(a *app, since *uint64) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use: "vote ID for|against|abstain", Short: "vote, with what was delegated to this key", Args: cobra.ExactArgs(2),
		Example: "  sosna dao vote 4815162342 for --why 'seen it with my own eyes'",
		RunE: func(cmd *cobra.Command, args []string) error {
			support, ok := map[string]government.Support{"for": government.For, "against": government.Against, "abstain": government.Abstain}[args[1]]
			if !ok {
				return fmt.Errorf("%.20q is no vote: for, against or abstain", args[1])
			}
			return a.carryOut(cmd.Context(), "vote "+args[1]+" on", args[0], *since, government.Active,
				func(ctx context.Context, o office, p government.Proposal) (*types.Receipt, error) {
					return o.gov.Vote(ctx, o.Key, p.ID, support, why)
				})
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, on chain for ever")
	return cmd
}

func daoDelegate(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "delegate [ADDRESS]", Short: "give this key's votes to somebody, or to itself", Args: cobra.MaximumNArgs(1),
		Example: "  sosna dao delegate\n  sosna dao delegate 0x12ab...",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			o, err := a.govern(ctx)
			if err != nil {
				return err
			}
			defer o.Client.Disconnect()
			to := o.Key.Address()
			if len(args) == 1 {
				if to, err = address("delegate", args[0]); err != nil {
					return err
				}
			}
			if err := a.step("delegate to "+to.Hex(), func() (*types.Receipt, error) { return o.gov.Delegate(ctx, o.Key, to) }); err != nil {
				return err
			}
			votes, err := o.gov.Votes(ctx, to)
			if err != nil {
				return fmt.Errorf("%w: %w", errChain, err)
			}
			return a.print(struct {
				Delegate common.Address `json:"delegate"`
				Votes    control.Wei    `json:"votes_wei"`
			}{to, control.Wei{Int: votes}}, func(w io.Writer) { fmt.Fprintf(w, "%s votes with %s SNM\n", to, buyer.FormatSNM(votes)) })
		},
	}
}

// carryOut does something to a proposal that is at the right stage, and shows it.
func (a *app) carryOut(ctx context.Context, what, text string, since uint64, need government.Stage,
	do func(context.Context, office, government.Proposal) (*types.Receipt, error),
) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	all, err := o.gov.Proposals(ctx, since)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	p, err := pick(all, text)
	if err != nil {
		return err
	}
	if p.Stage != need {
		return fmt.Errorf("%s proposal: %w: it is %s, not %s (votes from %s to %s)", what, errVote, p.Stage, need, stamp(p.Begin), stamp(p.End))
	}
	if err := a.step(what+" proposal "+shortID(p.ID), func() (*types.Receipt, error) { return do(ctx, o, p) }); err != nil {
		return err
	}
	if p, err = o.gov.Proposal(ctx, p.ID, since); err != nil {
		return err
	}
	return a.print(describeProposal(p), func(w io.Writer) { proposalTable(w, []government.Proposal{p}) })
}

func (a *app) resolve(ctx context.Context, text string, since uint64) error {
	wallet, err := address("wallet", text)
	if err != nil {
		return err
	}
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	all, err := o.gov.Proposals(ctx, since)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	description := "" // of the newest proposal about the wallet, which the contract may ask for
	for _, p := range all {
		if len(p.Actions) == 1 && p.Actions[0].Target == wallet {
			description = p.Description
		}
	}
	if err := a.step("resolve the accusation of "+wallet.Hex(), func() (*types.Receipt, error) {
		return o.gov.Resolve(ctx, o.Key, wallet, description)
	}); err != nil {
		return err
	}
	return a.printWallet(ctx, o, wallet)
}

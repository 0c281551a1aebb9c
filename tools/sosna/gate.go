package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// door is this home's wallet before Profiles, which checked channels ask.
type door struct {
	buyer.Wallet
	gate *government.Gate
}

// withGate does something about identities, policies and blacklists.
func (a *app) withGate(ctx context.Context, do func(door) error) error {
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	short, cancel := context.WithTimeout(ctx, chainTimeout)
	gate, err := government.DialGate(short, wallet.Client)
	cancel()
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return do(door{wallet, gate})
}

// party is an argument, or this home's key.
func (d door) party(args []string) (common.Address, error) {
	if len(args) == 0 {
		return d.Key.Address(), nil
	}
	return address("party", args[0])
}

func policyCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "what you ask of those you deal with: an identity level, a curator",
		Long: "A channel that is opened checked (`sosna rent --checked`, or the hub asks for it) asks both sides' policies: the identity\n" +
			"level that the other must have, one's own blacklist, and that of a curator whom one trusts. A policy is an owner's, and holds\n" +
			"for its wallets and confirmed nodes too.",
		Example: "  sosna policy show\n  sosna policy set --level 2",
	}
	var level uint8
	var curator string
	set := &cobra.Command{
		Use: "set", Short: "change what this key's owner asks; what is not named stays", Args: cobra.NoArgs,
		Example: "  sosna policy set --level 2\n  sosna policy set --curator 0x12ab...\n  sosna policy set --level 0 --curator none",
		RunE: func(cmd *cobra.Command, _ []string) error {
			flags := cmd.Flags()
			if !flags.Changed("level") && !flags.Changed("curator") {
				return fmt.Errorf("say what to change: --level or --curator")
			}
			return a.setPolicy(cmd.Context(), func(p *government.Policy) (err error) {
				if flags.Changed("level") {
					p.MinLevel = level
				}
				switch {
				case !flags.Changed("curator"):
				case curator == "none":
					p.Curator = common.Address{}
				default:
					p.Curator, err = address("--curator", curator)
				}
				return err
			})
		},
	}
	set.Flags().Uint8Var(&level, "level", 0, "identity level that others must have, 0 (any) to 4")
	set.Flags().StringVar(&curator, "curator", "", "whose blacklist counts besides yours, or none")
	cmd.AddCommand(set, &cobra.Command{
		Use: "show [ADDRESS]", Short: "show a party's identity level and what it asks (default: this key)", Args: cobra.MaximumNArgs(1),
		Example: "  sosna policy show\n  sosna policy show 0x12ab... --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withGate(cmd.Context(), func(d door) error {
				party, err := d.party(args)
				if err != nil {
					return err
				}
				return a.printPolicy(cmd.Context(), d, party)
			})
		},
	}, &cobra.Command{
		Use: "check ADDRESS", Short: "tell whether a checked channel with somebody would be let open", Args: cobra.ExactArgs(1),
		Example: "  sosna policy check 0x12ab...",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withGate(cmd.Context(), func(d door) error { return a.checkParty(cmd.Context(), d, args) })
		},
	})
	return cmd
}

func (a *app) setPolicy(ctx context.Context, change func(*government.Policy) error) error {
	return a.withGate(ctx, func(d door) error {
		p, err := d.gate.PolicyOf(ctx, d.Key.Address())
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		if err := change(&p); err != nil {
			return err
		}
		if err := a.step("set the policy", func() (*types.Receipt, error) { return d.gate.SetPolicy(ctx, d.Key, p.MinLevel, p.Curator) }); err != nil {
			return err
		}
		return a.printPolicy(ctx, d, d.Key.Address())
	})
}

func (a *app) printPolicy(ctx context.Context, d door, party common.Address) error {
	owner, err := d.gate.OwnerOf(ctx, party)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	level, err := d.gate.LevelOf(ctx, party)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	p, err := d.gate.PolicyOf(ctx, owner)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.print(struct {
		Party    common.Address `json:"party"`
		Owner    common.Address `json:"owner"`
		Level    uint8          `json:"identity_level"`
		MinLevel uint8          `json:"asks_level"`
		Curator  common.Address `json:"curator"`
		Listed   uint32         `json:"blacklisted"`
	}{party, owner, level, p.MinLevel, p.Curator, p.Listed}, func(w io.Writer) {
		curator := "nobody"
		if p.Curator != (common.Address{}) {
			curator = p.Curator.Hex()
		}
		table(w, "PARTY\t"+party.Hex(), [][]string{
			{"owner", owner.Hex()}, {"identity level", fmt.Sprint(level)}, {"asks for level", fmt.Sprint(p.MinLevel)},
			{"trusts the list of", curator}, {"blacklists", fmt.Sprint(p.Listed)},
		})
	})
}

func (a *app) checkParty(ctx context.Context, d door, args []string) error {
	party, err := d.party(args)
	if err != nil {
		return err
	}
	if err := d.gate.Welcome(ctx, d.Key.Address(), party); err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.print(struct {
		Party   common.Address `json:"party"`
		Welcome bool           `json:"welcome"`
	}{party, true}, func(w io.Writer) { fmt.Fprintf(w, "you and %s accept each other\n", party) })
}

func blacklistCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "blacklist",
		Short:   "whom you do not deal with: an owner, or a single node or wallet",
		Example: "  sosna blacklist add 0x12ab...\n  sosna blacklist list",
	}
	change := func(use, short string, do func(*government.Gate, context.Context, *identity.Key, common.Address) (*types.Receipt, error)) *cobra.Command {
		return &cobra.Command{
			Use: use + " ADDRESS", Short: short, Args: cobra.ExactArgs(1), Example: "  sosna blacklist " + use + " 0x12ab...",
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.withGate(cmd.Context(), func(d door) error {
					other, err := address("ADDRESS", args[0])
					if err != nil {
						return err
					}
					if err := a.step(use+" "+other.Hex(), func() (*types.Receipt, error) { return do(d.gate, cmd.Context(), d.Key, other) }); err != nil {
						return err
					}
					return a.printPolicy(cmd.Context(), d, d.Key.Address())
				})
			},
		}
	}
	var since uint64
	list := &cobra.Command{
		Use: "list [OWNER]", Short: "list whom an owner does not deal with (default: this key)", Args: cobra.MaximumNArgs(1),
		Example: "  sosna blacklist list --json\n  sosna blacklist list 0x12ab...",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withGate(cmd.Context(), func(d door) error {
				owner, err := d.party(args)
				if err != nil {
					return err
				}
				listed, err := d.gate.BlacklistOf(cmd.Context(), owner, since)
				if err != nil {
					return fmt.Errorf("%w: %w", errChain, err)
				}
				return a.print(struct {
					Owner  common.Address   `json:"owner"`
					Listed []common.Address `json:"blacklisted"`
				}{owner, append([]common.Address{}, listed...)}, func(w io.Writer) {
					for _, other := range listed {
						fmt.Fprintln(w, other)
					}
				})
			})
		},
	}
	list.Flags().Uint64Var(&since, "since", 0, "block from which the list is read")
	cmd.AddCommand(list,
		change("add", "deal with somebody no more", (*government.Gate).Blacklist),
		change("remove", "deal with somebody again", (*government.Gate).Unblacklist))
	return cmd
}

// proposeValidator is `sosna dao propose validator ADDRESS LEVEL`.
func proposeValidator(ctx context.Context, _ *app, o office, args []string) (government.Action, error) {
	who, err := address("validator", args[0])
	if err != nil {
		return government.Action{}, err
	}
	level, err := strconv.ParseUint(args[1], 10, 8)
	if err != nil || level > government.MaxLevel {
		return government.Action{}, fmt.Errorf("%.20q is no level: 0 to %d", args[1], government.MaxLevel)
	}
	gate, err := government.DialGate(ctx, o.Client)
	if err != nil {
		return government.Action{}, fmt.Errorf("%w: %w", errChain, err)
	}
	return gate.ValidatorAction(who, uint8(level)), nil
}
